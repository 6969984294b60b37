from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from eval.screening import learned_order, read_screening, saving
from ingest.errors import InputError

RELEVANT = np.array([True] * 10 + [False] * 90)


def test_the_best_order_of_a_tenth_saves_all_but_that_tenth() -> None:
    found = saving(range(100), RELEVANT)

    assert found.work_saved == pytest.approx(0.9 - 0.05)
    assert found.recall == 1.0


def test_the_worst_order_saves_less_than_nothing() -> None:
    found = saving(range(99, -1, -1), RELEVANT)

    assert found.work_saved == pytest.approx(0.0 - 0.05)
    assert found.recall == 0.0


def test_a_learned_order_finds_what_is_like_the_first_one_where_the_fixed_score_says_nothing() -> None:
    chance = np.random.default_rng(1)
    relevant = chance.permutation(np.array([True] * 30 + [False] * 170))
    vectors = chance.normal(scale=0.1, size=(200, 8)).astype(np.float32)
    vectors[:, 0] += np.where(relevant, 1.0, -1.0)
    even = np.full(200, 0.5)
    start = [int(np.flatnonzero(kept)[0]) for kept in (relevant, ~relevant)]

    order = learned_order(vectors, even, relevant, first=start, fewest=1)

    assert sorted(order) == list(range(200))
    assert order[:2] == start
    assert saving(order, relevant).work_saved > 0.7


def test_without_enough_decisions_the_fixed_order_stands() -> None:
    confidences = np.linspace(0.9, 0.1, 50)

    order = learned_order(np.zeros((50, 4), dtype=np.float32), confidences, np.ones(50, dtype=bool))

    assert order == list(range(50))


def test_a_screening_set_is_read_and_records_without_a_label_are_left_out(tmp_path: Path) -> None:
    path = tmp_path / "set.csv"
    path.write_text("title,abstract,label_included\nA,One.,1\nB,Two.,0\nC,Three.,\n", encoding="utf-8")

    texts, relevant = read_screening(path)

    assert texts == ["A. One.", "B. Two."]
    assert relevant.tolist() == [True, False]


@pytest.mark.parametrize("text", ["title,abstract\nA,One.\n", "title,abstract,included\nA,One.,1\n", ""])
def test_a_set_that_cannot_be_used_is_told(tmp_path: Path, text: str) -> None:
    path = tmp_path / "set.csv"
    path.write_text(text, encoding="utf-8")

    with pytest.raises(InputError, match=r"set\.csv needs"):
        read_screening(path)
