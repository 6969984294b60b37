from __future__ import annotations

import numpy as np
from scipy.sparse import csr_matrix

from index.mapping.heads import fit_blend, held_out, nearest, ridge, ridge_held_out


def test_ridge_in_its_dual_form_equals_the_usual_one() -> None:
    rows = np.random.default_rng(0).normal(size=(20, 4))
    targets = np.random.default_rng(1).normal(size=(20, 2))

    dual = rows.T @ ridge(rows, targets, penalty=0.5)

    usual = np.linalg.solve(rows.T @ rows + 0.5 * np.eye(4), rows.T @ targets)
    assert np.allclose(dual, usual, atol=1e-3)
    assert np.allclose(rows.T @ ridge(csr_matrix(rows), targets, penalty=0.5), usual, atol=1e-3)


def test_a_row_that_counts_for_nothing_teaches_nothing_and_one_of_two_counts_twice() -> None:
    random = np.random.default_rng(0)
    rows, targets = random.normal(size=(20, 4)), random.normal(size=(20, 2))
    weights = np.ones((20, 1))
    weights[:5], weights[5:8] = 0, 2

    solved = ridge(rows, targets, penalty=0.5, weights=weights)

    again = np.concatenate([np.arange(5, 20), np.arange(5, 8)])
    assert not solved[:5].any()
    assert np.allclose(rows.T @ solved, rows[again].T @ ridge(rows[again], targets[again], penalty=0.5), atol=1e-3)


def test_ridge_comes_to_the_same_from_wherever_it_begins() -> None:
    random = np.random.default_rng(0)
    rows, targets = random.normal(size=(20, 4)), random.normal(size=(20, 2))
    start = random.normal(size=(20, 2)).astype(np.float32)

    assert np.allclose(ridge(rows, targets, penalty=0.5, start=start), ridge(rows, targets, penalty=0.5), atol=1e-3)


def test_a_group_never_stands_in_two_parts() -> None:
    groups = ["a"] * 5 + ["b"] * 3 + ["c"] * 2

    parts = held_out(groups, 2)

    assert sorted(row for part in parts for row in part) == list(range(10))
    assert all(len({groups[row] for row in one} & {groups[row] for row in other}) == 0 for one, other in [parts])


def test_held_out_scores_are_those_of_ridge_on_the_other_rows() -> None:
    random = np.random.default_rng(0)
    rows, targets, weights = random.normal(size=(20, 6)), random.normal(size=(20, 2)), random.uniform(0.5, 1, 20)
    parts = [np.arange(5), np.array([7, 9, 11])]  # the other rows are always learned from

    scores, solution = ridge_held_out(rows, targets, parts, penalty=0.5, weights=weights)

    whole = ridge(rows, targets - targets.mean(axis=0), penalty=0.5, weights=weights[:, None])
    assert np.allclose(solution, whole, atol=1e-4)
    for part in parts:
        rest = np.setdiff1d(np.arange(20), part)
        centre = targets[rest].mean(axis=0)
        learned = ridge(rows[rest], targets[rest] - centre, penalty=0.5, weights=weights[rest, None])
        assert np.allclose(scores[part], rows[part] @ rows[rest].T @ learned + centre, atol=1e-2)
    assert not scores[[5, 6, 8, 10]].any()


def test_a_blend_learns_which_signal_to_trust() -> None:
    random = np.random.default_rng(0)
    targets = np.eye(3)[random.integers(0, 3, 200)]
    signals = np.stack([targets + random.normal(0, 0.5, targets.shape), random.normal(size=targets.shape)], axis=-1)

    blend = fit_blend(signals, targets, exclusive=True, biased=False)

    assert blend.weights[0] > 10 * abs(blend.weights[1])
    assert np.allclose(blend.apply(signals).sum(axis=1), 1.0)
    assert (blend.apply(signals).argmax(axis=1) == targets.argmax(axis=1)).mean() > 0.8


def test_a_label_without_members_is_near_to_nothing() -> None:
    similarity = np.array([[0.2, 0.9, 0.4, 0.6]])
    members = np.array([[True, False], [True, False], [True, False], [True, False]])

    assert np.allclose(nearest(similarity, members, count=3), [[(0.9 + 0.4 + 0.6) / 3, 0.0]])


def test_a_blend_heeds_rows_by_what_they_count_for() -> None:
    """Half of the rows are right by the first signal, half by the second; who counts more is believed."""
    targets = np.eye(3)[np.random.default_rng(0).integers(0, 3, 200)]
    wrong, first = np.roll(targets, 1, axis=1), (np.arange(200) < 100)[:, None]
    signals = np.stack([np.where(first, targets, wrong), np.where(first, wrong, targets)], axis=-1)
    counts = np.where(np.arange(200) < 100, 1.0, 10.0)

    even = fit_blend(signals, targets, exclusive=True, biased=False)
    heeded = fit_blend(signals, targets, exclusive=True, biased=False, weights=counts)

    assert np.allclose(even.weights[0], even.weights[1], atol=1e-3)
    assert heeded.weights[1] > heeded.weights[0] + 1
