from __future__ import annotations

import numpy as np
import pytest

from index.heads import fit_blend, held_out, nearest, ridge, ridge_held_out


def test_ridge_in_its_dual_form_equals_the_usual_one() -> None:
    rows = np.random.default_rng(0).normal(size=(20, 4))
    targets = np.random.default_rng(1).normal(size=(20, 2))

    dual = rows.T @ ridge(rows @ rows.T, targets, penalty=0.5)

    assert np.allclose(dual, np.linalg.solve(rows.T @ rows + 0.5 * np.eye(4), rows.T @ targets))


def test_a_group_never_stands_in_two_parts() -> None:
    groups = ["a"] * 5 + ["b"] * 3 + ["c"] * 2

    parts = held_out(groups, 2)

    assert sorted(row for part in parts for row in part) == list(range(10))
    assert all(len({groups[row] for row in one} & {groups[row] for row in other}) == 0 for one, other in [parts])


def test_held_out_scores_are_those_of_ridge_on_the_other_rows() -> None:
    random = np.random.default_rng(0)
    rows, targets, weights = random.normal(size=(20, 6)), random.normal(size=(20, 2)), random.uniform(0.5, 1, 20)
    parts = [np.arange(5), np.array([7, 9, 11])]  # the other rows are always learned from
    gram = rows @ rows.T

    scores, solution = ridge_held_out(gram, targets, parts, penalty=0.5, weights=weights)

    whole = ridge(gram, targets - targets.mean(axis=0), penalty=0.5, weights=weights)
    assert np.allclose(solution, whole, atol=1e-4)
    for part in parts:
        rest = np.setdiff1d(np.arange(20), part)
        centre = targets[rest].mean(axis=0)
        learned = ridge(gram[np.ix_(rest, rest)], targets[rest] - centre, penalty=0.5, weights=weights[rest])
        assert np.allclose(scores[part], gram[np.ix_(part, rest)] @ learned + centre, atol=1e-4)


def test_held_out_scores_are_the_same_whatever_the_block(monkeypatch: pytest.MonkeyPatch) -> None:
    random = np.random.default_rng(0)
    rows, targets = random.normal(size=(40, 6)), random.normal(size=(40, 2))
    whole = ridge_held_out(rows @ rows.T, targets, [np.arange(9)], penalty=0.5)

    monkeypatch.setattr("index.heads.BLOCK", 7)
    blocks = ridge_held_out(rows @ rows.T, targets, [np.arange(9)], penalty=0.5)

    assert all(np.allclose(one, other, atol=1e-5) for one, other in zip(whole, blocks, strict=True))


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
