from __future__ import annotations

import numpy as np
import pytest

from index.mapping.axes import EVIDENCE
from index.mapping.certainty import CATEGORY, POLARITY, STATEMENT, SURE
from index.mapping.stretches import heard_of_rows, pieces_of, stretches_of
from index.model import WAYS, Polarity, Stretch

PRAISE, BLAME, PLAIN = (0.8, 0.1, 0.05, 0.05), (0.1, 0.8, 0.05, 0.05), (0.1, 0.1, 0.1, 0.7)
UNSURE = (0.35, 0.30, 0.15, 0.2)


def cut_at(*ends: int) -> list[tuple[int, int]]:
    return list(zip((0, *ends), ends, strict=False))


def test_sentences_of_running_text_are_pieces_where_there_are_several() -> None:
    text = "Carers praise the new desk. Waits have grown to nine weeks."

    assert [text[start:end] for start, end in pieces_of(text)] == [
        "Carers praise the new desk.",
        "Waits have grown to nine weeks.",
    ]
    assert pieces_of("Carers praise the new desk.") == []
    assert pieces_of("Team | Wait\nNorth | 9 weeks") == []


@pytest.mark.parametrize("marks", ['""', "\u201c\u201d"])
def test_what_somebody_said_is_one_piece(marks: str) -> None:
    said = f"One wrote: {marks[0]}I had packed a bag to leave. Then I unpacked it again.{marks[1]}"

    assert pieces_of(f"{said} The message before it is too long.") == [(0, len(said)), (len(said) + 1, len(said) + 35)]
    assert len(pieces_of(f"{said[:-1]} The message before it is too long.")) == 3  # nothing says where it ends


def test_rows_below_a_head_are_pieces_that_say_how_they_stand() -> None:
    text = "Measure | Target | Q2 | RAG\nSeen in time | 90% | 94% | G\nReviews | 90% | 61% | A\nVisits | tbc | 8 | R"
    one = np.array([0.4, 0.1, 0.1, 0.4])
    whole = {POLARITY: one, STATEMENT: np.array([0.8, 0.1]), CATEGORY: np.array([0.7, 0.2])}
    rows = {POLARITY: np.tile(one, (3, 1)), STATEMENT: np.tile([0.1, 0.9], (3, 1)), CATEGORY: np.zeros((3, 2))}

    heard = heard_of_rows(text, rows, whole=whole)

    assert [text[start:end].rsplit("\n", maxsplit=1)[-1].partition(" | ")[0] for start, end in pieces_of(text)] == [
        "Seen in time",
        "Reviews",
        "Visits",
    ]
    assert pieces_of(text)[0][0] == 0  # with its head, which may be a row where a table goes on
    assert [WAYS[way] for way in heard[POLARITY].argmax(axis=1)] == ["strength", "shortfall", "shortfall"]
    assert heard[POLARITY].sum(axis=1).tolist() == pytest.approx([1.0, 1.0, 1.0])
    assert heard[CATEGORY].tolist() == [[0.7, 0.2]] * 3
    assert heard[STATEMENT].argmax(axis=1).tolist() == [1, 1, 1]
    assert heard[STATEMENT][:, 0].tolist() == pytest.approx([0.31] * 3)


def test_a_row_that_nothing_marks_speaks_as_its_words_do() -> None:
    text = "Team | Wait\nNorth | 9 weeks, too long\nSouth | 4 weeks, at last"
    said = np.array([[0.1, 0.6, 0.1, 0.2], [0.5, 0.2, 0.1, 0.2]])

    assert heard_of_rows(text, {POLARITY: said}, whole={POLARITY: said[0]})[POLARITY].tolist() == said.tolist()


def test_a_row_speaks_as_the_question_that_it_answers_asks() -> None:
    text = "ID | Question | Comment\n7 | What is good? | We argue about people, not forms\n8 | What would help? | Time"
    said = np.array([[0.1, 0.7, 0.1, 0.1]] * 2)

    heard = heard_of_rows(text, {POLARITY: said}, whole={POLARITY: said[0]})[POLARITY]

    assert [WAYS[way] for way in heard.argmax(axis=1)] == ["strength", "shortfall"]
    assert heard.sum(axis=1).tolist() == pytest.approx([1.0, 1.0])


def test_a_row_of_bare_figures_is_not_sure_of_its_way() -> None:
    text = "Team | 2023 | 2024\nNorth | 41 | 38\nSouth | 12 | 9 weeks"
    said = np.array([[0.02, 0.96, 0.01, 0.01]] * 2)

    heard = heard_of_rows(text, {POLARITY: said}, whole={POLARITY: said[0]})[POLARITY]

    assert heard.argmax(axis=1).tolist() == [1, 1]
    assert heard.max() < SURE[POLARITY]
    assert heard.sum(axis=1).tolist() == pytest.approx([1.0, 1.0])


def test_a_question_and_a_word_or_two_are_of_one_piece_with_the_answer() -> None:
    text = "How long did you wait? Ages. I waited nine weeks for a visit. The desk was kind to me. Was that all?"

    assert [text[start:end] for start, end in pieces_of(text)] == [
        "How long did you wait? Ages. I waited nine weeks for a visit.",
        "The desk was kind to me. Was that all?",
    ]


def stretched(ways: list[tuple[float, ...]], **others: list[tuple[float, ...]]) -> tuple[Stretch, ...]:
    """Cut a passage of sentences of ten characters, all of one statement and kind unless `others` say so."""
    count = len(ways)
    given = {
        POLARITY: ways,
        EVIDENCE: [(0.9, 0.1)] * count,
        STATEMENT: [(0.8, 0.1)] * count,
        CATEGORY: [(0.7, 0.2)] * count,
    } | others
    labels = {
        POLARITY: [str(way) for way in WAYS],
        EVIDENCE: ["evidence", "other"],
        STATEMENT: ["equity", "learning"],
        CATEGORY: ["people", "processes"],
    }
    return stretches_of(
        cut_at(*range(10, 10 * count + 1, 10)),
        {axis: np.array(each) for axis, each in given.items()},
        labels,
        whole=np.array(ways).mean(axis=0),
    )


def test_praise_and_blame_are_stretches_of_their_own() -> None:
    found = stretched([PRAISE, PRAISE, BLAME])

    same = {"evidence": 0.9, "statements": (("equity", 0.8), ("learning", 0.1))}
    kinds = (("people", 0.7), ("processes", 0.2))
    assert found == (
        Stretch(start=0, end=20, way=Polarity.STRENGTH, chance=0.8, categories=kinds, **same),
        Stretch(start=20, end=30, way=Polarity.SHORTFALL, chance=0.8, categories=kinds, **same),
    )


def test_what_only_describes_belongs_to_what_it_stands_beside_and_does_not_count() -> None:
    found = stretched([PLAIN, PRAISE, PLAIN, BLAME])

    assert [(each.start, each.end, each.chance) for each in found] == [(0, 30, 0.8), (30, 40, 0.8)]


def test_a_passage_that_says_one_thing_in_one_way_has_no_stretches() -> None:
    assert stretched([PRAISE, PLAIN]) == ()
    assert stretched([PLAIN, PLAIN]) == ()


def test_a_sentence_that_is_hardly_another_way_speaks_as_the_one_before() -> None:
    assert stretched([BLAME, UNSURE]) == ()


def test_what_speaks_to_another_statement_or_is_of_another_kind_is_a_stretch_of_its_own() -> None:
    first, second = stretched([PRAISE, PRAISE], statement=[(0.8, 0.1), (0.1, 0.8)])
    told, ruled = stretched([PRAISE, PRAISE], category=[(0.8, 0.1), (0.1, 0.8)])

    assert (first.statements[0], second.statements[0]) == (("equity", 0.8), ("learning", 0.8))
    assert (told.categories[0], ruled.categories[0]) == (("people", 0.8), ("processes", 0.8))
    assert first.way is second.way is Polarity.STRENGTH


def test_what_is_no_evidence_is_a_stretch_of_its_own() -> None:
    law, said = stretched([PLAIN, PRAISE], evidence=[(0.1, 0.9), (0.9, 0.1)])

    assert (law.evidence, said.evidence) == (0.1, 0.9)


def test_a_passage_that_speaks_in_one_way_is_heard_as_a_whole() -> None:
    found = stretched([PRAISE, UNSURE], statement=[(0.8, 0.1), (0.1, 0.8)])

    assert {(each.way, each.chance) for each in found} == {(Polarity.STRENGTH, 0.575)}
