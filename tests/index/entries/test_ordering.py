from __future__ import annotations

import numpy as np

from index.entries.ordering import UNSURE_EVERY, arrange, learn_order

ACCEPTED = np.array([True] * 12 + [False] * 12)
SURE = np.full(24, 0.8)


def vectors() -> np.ndarray:
    """Twelve near the first direction, twelve near the second."""
    rows = np.zeros((24, 4), dtype=np.float32)
    rows[:12, 0], rows[12:, 1] = 1.0, 1.0
    return rows


def test_what_is_like_accepted_ones_is_likelier_than_what_is_like_rejected_ones() -> None:
    order = learn_order(vectors(), SURE, ACCEPTED)

    assert order is not None
    like_accepted, like_rejected = order.chances(np.eye(4, dtype=np.float32)[:2], np.array([0.8, 0.8]))
    assert like_accepted > 0.5 > like_rejected


def test_an_order_needs_ten_of_each_kind() -> None:
    accepted = ACCEPTED.copy()
    accepted[:3] = False

    assert learn_order(vectors(), SURE, accepted) is None
    assert learn_order(vectors()[:0], SURE[:0], ACCEPTED[:0]) is None


def test_the_mappings_confidence_counts_too() -> None:
    confidences = np.where(ACCEPTED, 0.9, 0.4)
    confidences[[0, 12]] = confidences[[12, 0]]

    order = learn_order(vectors(), confidences, ACCEPTED)

    assert order is not None
    high, low = order.chances(np.zeros((2, 4), dtype=np.float32), np.array([0.9, 0.4]))
    assert high > low


def test_an_order_that_would_not_have_beaten_confidence_is_not_used() -> None:
    confidences = np.where(ACCEPTED, 0.9, 0.4)
    noise = np.random.default_rng(1).normal(size=(24, 4)).astype(np.float32)

    assert learn_order(noise, confidences, ACCEPTED) is None


def test_likely_ones_come_first_and_every_tenth_place_goes_to_an_unsure_one() -> None:
    chances = np.array([0.99 - 0.01 * row for row in range(20)] + [0.5])

    places = arrange(chances, [f"{row:02}" for row in range(21)])

    assert places[: UNSURE_EVERY - 1] == list(range(UNSURE_EVERY - 1))
    assert places[UNSURE_EVERY - 1] == 20
    assert sorted(places) == list(range(21))


def test_equal_chances_are_ordered_by_key_however_they_come() -> None:
    keys = ["c", "a", "b"]

    assert [keys[row] for row in arrange(np.full(3, 0.7), keys)] == ["a", "b", "c"]
