from __future__ import annotations

from math import inf

import numpy as np
from numpy.typing import NDArray

from index.search.nearness import FAINT, FAINT_SHARE, NEAR, NEAR_SHARE, Floors, floors_of


def cosines(best: float, *, spread: float) -> NDArray[np.float32]:
    """Give the cosine of the nearest passage and of a thousand others that lie `spread` around 0.05."""
    others = np.tile(np.array([0.05 - spread, 0.05 + spread], dtype=np.float32), 500)
    return np.append(others, np.float32(best))


def test_a_query_near_to_some_passages_and_far_from_others_has_answers_without_a_shared_word() -> None:
    assert floors_of(cosines(0.35, spread=0.08), worded=False).near == NEAR


def test_nonsense_has_none_however_near_one_passage_is() -> None:
    assert floors_of(cosines(0.40, spread=0.05), worded=False) == Floors(near=inf, faint=inf)


def test_among_few_passages_a_near_one_is_enough() -> None:
    assert floors_of(np.array([0.6, 0.58], dtype=np.float32), worded=False).near < 0.58


def test_nothing_is_near_when_the_nearest_is_not() -> None:
    assert floors_of(cosines(0.24, spread=0.08), worded=True) == Floors(near=inf, faint=inf)


def test_the_nearer_the_best_the_nearer_must_the_others_be() -> None:
    floors = floors_of(cosines(0.8, spread=0.1), worded=False)

    assert np.isclose(floors.near, NEAR_SHARE * 0.8)
    assert floors.faint == floors.near


def test_beside_words_what_is_faintly_near_fills_the_first_page() -> None:
    assert floors_of(cosines(0.3, spread=0.08), worded=True).faint == FAINT
    assert np.isclose(floors_of(cosines(0.8, spread=0.08), worded=True).faint, FAINT_SHARE * 0.8)


def test_a_return_without_passages_has_nothing_near() -> None:
    assert floors_of(np.zeros(0, dtype=np.float32), worded=False) == Floors()
