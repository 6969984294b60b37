"""What differs is marked word by word, nothing is lost, and no file can keep a reader waiting."""

from __future__ import annotations

import random
from collections.abc import Iterable

from hypothesis import given
from hypothesis import strategies as st

from ingest.differences import Block, Comparison, Part, Row, RowKind, compare

WORDS = st.lists(st.sampled_from(["carers", "waited", "eleven", "weeks", "the", "of", "£5", "12%"]), max_size=60)


def _blocks(*texts: str) -> list[Block]:
    return [Block(text=text) for text in texts]


def _changed(parts: Iterable[Part]) -> list[str]:
    return [part.text.strip() for part in parts if part.changed]


def _words(comparison: Comparison, side: str) -> list[str]:
    return " ".join("".join(part.text for part in getattr(row, side)) for row in comparison.rows).split()


def _only(comparison: Comparison) -> Row:
    (row,) = comparison.rows
    return row


def test_a_changed_word_is_marked_on_both_sides_and_the_rest_is_not() -> None:
    row = _only(compare(_blocks("Carers waited eleven weeks."), _blocks("Carers waited nine weeks.")))

    assert (_changed(row.old), _changed(row.new)) == (["eleven"], ["nine"])


def test_a_figure_that_differs_in_its_unit_differs() -> None:
    row = _only(compare(_blocks("It rose by 12% to £5 and -3."), _blocks("It rose by 12 to 5 and 3.")))

    assert _changed(row.old) == ["12%", "£5", "-3."]


def test_case_typography_bullets_and_line_ends_do_not_count() -> None:
    comparison = compare(
        _blocks("• The \u201cFRONT door\u201d \u2013 opened", "in June."), _blocks("The 'front door' opened in June")
    )

    assert comparison.changes == 0
    assert (comparison.only_old, comparison.only_new) == (0, 0)


def test_paragraphs_cut_elsewhere_are_still_the_same_words() -> None:
    words = [f"word{number}" for number in range(400)]
    old = [Block(text=" ".join(words[start : start + 70])) for start in range(0, 400, 70)]
    new = [Block(text=" ".join(words[start : start + 90])) for start in range(0, 400, 90)]

    assert compare(old, new).changes == 0


def test_rows_of_the_same_words_are_one_and_stand_between_the_changes() -> None:
    same = [f"The {name} team met every month of the year." for name in ("north", "south", "east")]

    comparison = compare(_blocks("First draft.", *same, "Old end of it."), _blocks("Final.", *same, "New end of it."))

    assert [row.kind for row in comparison.rows] == [RowKind.CHANGED, RowKind.SAME, RowKind.CHANGED]


def test_a_paragraph_on_one_side_only_stands_alone() -> None:
    comparison = compare(_blocks("Stays as it is."), _blocks("Stays as it is.", "An annex on advocacy was added."))

    assert [row.kind for row in comparison.rows] == [RowKind.SAME, RowKind.ONLY_NEW]
    assert comparison.only_new == 6


def test_a_row_says_where_its_words_stand() -> None:
    comparison = compare([Block(text="Old words.", place="page 2")], [Block(text="New thing.", place="page 3")])

    row = _only(comparison)
    assert (row.old_place, row.new_place) == ("page 2", "page 3")


def test_the_middle_of_a_long_paragraph_is_a_row_of_its_own() -> None:
    words = " ".join(f"word{number}" for number in range(500))

    comparison = compare(_blocks(f"Draft {words} first"), _blocks(f"Final {words} last"))

    assert [row.kind for row in comparison.rows] == [RowKind.CHANGED, RowKind.SAME, RowKind.CHANGED]
    assert comparison.rows[1].words > 400


@given(WORDS, WORDS, st.integers(1, 9), st.integers(1, 9))
def test_every_word_of_both_sides_is_shown_in_order(old: list[str], new: list[str], wide: int, narrow: int) -> None:
    comparison = compare(
        [Block(text=" ".join(old[start : start + wide])) for start in range(0, len(old), wide)],
        [Block(text=" ".join(new[start : start + narrow])) for start in range(0, len(new), narrow)],
    )

    assert _words(comparison, "old") == old
    assert _words(comparison, "new") == new
    assert comparison.same + comparison.only_old == len(old)
    assert comparison.same + comparison.only_new == len(new)


@given(WORDS)
def test_a_document_does_not_differ_from_itself(words: list[str]) -> None:
    comparison = compare(_blocks(" ".join(words)), _blocks(" ".join(words)))

    assert comparison.changes == 0


def test_two_long_texts_of_two_words_are_compared_without_waiting_on_every_pair() -> None:
    chance = random.Random(5)
    texts = [" ".join(chance.choice("ab") for _ in range(120_000)) for _ in range(2)]

    comparison = compare(_blocks(texts[0]), _blocks(texts[1]))

    assert not comparison.whole
    assert comparison.only_old > 0
