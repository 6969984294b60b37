from __future__ import annotations

import numpy as np

from index.model import Polarity, Stretch
from index.stretches import pieces_of, stretches_of

PRAISE, BLAME, PLAIN = (0.8, 0.1, 0.05, 0.05), (0.1, 0.8, 0.05, 0.05), (0.1, 0.1, 0.1, 0.7)
UNSURE = (0.35, 0.30, 0.15, 0.2)


def cut_at(*ends: int) -> list[tuple[int, int]]:
    return list(zip((0, *ends), ends, strict=False))


def test_sentences_of_running_text_are_pieces_and_rows_of_a_table_are_none() -> None:
    text = "Carers praise the new desk. Waits have grown to nine weeks."

    assert [text[start:end] for start, end in pieces_of(text)] == [
        "Carers praise the new desk.",
        "Waits have grown to nine weeks.",
    ]
    assert pieces_of("Carers praise the new desk.") == []
    assert pieces_of("Team | Wait\nNorth | 9 weeks. Too long.\nSouth | 4 weeks") == []


def test_a_question_and_a_word_or_two_are_of_one_piece_with_the_answer() -> None:
    text = "How long did you wait? Ages. I waited nine weeks for a visit. The desk was kind to me. Was that all?"

    assert [text[start:end] for start, end in pieces_of(text)] == [
        "How long did you wait? Ages. I waited nine weeks for a visit.",
        "The desk was kind to me. Was that all?",
    ]


def test_praise_and_blame_are_stretches_of_their_own() -> None:
    found = stretches_of(cut_at(10, 20, 30), np.array([PRAISE, PRAISE, BLAME]))

    assert found == (
        Stretch(start=0, end=20, way=Polarity.STRENGTH, chance=0.8),
        Stretch(start=20, end=30, way=Polarity.SHORTFALL, chance=0.8),
    )


def test_what_only_describes_belongs_to_what_it_stands_beside_and_does_not_count() -> None:
    found = stretches_of(cut_at(10, 20, 30, 40), np.array([PLAIN, PRAISE, PLAIN, BLAME]))

    assert [(each.start, each.end, each.chance) for each in found] == [(0, 30, 0.8), (30, 40, 0.8)]


def test_a_passage_that_speaks_in_one_way_has_no_stretches() -> None:
    assert stretches_of(cut_at(10, 20), np.array([PRAISE, PLAIN])) == ()
    assert stretches_of(cut_at(10, 20), np.array([PLAIN, PLAIN])) == ()


def test_a_sentence_that_is_hardly_another_way_speaks_as_the_one_before() -> None:
    assert stretches_of(cut_at(10, 20), np.array([BLAME, UNSURE])) == ()
