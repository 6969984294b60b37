from __future__ import annotations

import numpy as np

from index.heads import cross_signals, fit_blend, held_out, nearest, ridge


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


def test_nobody_is_scored_by_heads_that_saw_its_group() -> None:
    groups = ["a", "a", "b", "c"]

    def solve(taught: np.ndarray, asked: np.ndarray) -> np.ndarray:
        assert not {groups[row] for row in taught} & {groups[row] for row in asked}
        return np.ones((len(asked), 2, 1))

    assert cross_signals(groups, solve).shape == (4, 2, 1)


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
