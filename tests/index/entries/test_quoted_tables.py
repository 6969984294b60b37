from __future__ import annotations

from dataclasses import replace

from index.entries.quoted_tables import LEFT_OUT, QuotedTable, blocks_of, words_of_entry
from index.model import CitedSentence
from index.text.sentences import Pages, cite
from ingest.model import PageText
from tests.index.making import a_page, a_passage

TABLE = (
    "Ref | Measure | Q1 | RAG\nA1 | Waiting | 402 | Red\nA2 | Longest wait | 214 | Red\nA3 | Reviews done | Red\n"
    "A4 | Contacts settled | 62 | Green"
)
TEXT = f"People wait too long.\n{TABLE}"
PAGE = a_page(TEXT)


def pages(_: str, number: int) -> PageText | None:
    return PAGE if number == 1 else None


def sentence(words: str, *, passage: str = "p1") -> CitedSentence:
    start = TEXT.index(words)
    citation = cite(a_passage(TEXT, name=passage), PAGE, start, start + len(words))
    return CitedSentence(text=words, citations=(replace(citation, reading="r"),))


def lines(*numbers: int) -> list[CitedSentence]:
    return [sentence(TABLE.splitlines()[number]) for number in numbers]


def table_of(sentences: list[CitedSentence], given: Pages = pages) -> QuotedTable:
    (block,) = blocks_of(sentences, given)
    assert isinstance(block, QuotedTable)
    return block


def test_quoted_rows_are_a_table_below_its_head_and_say_how_many_were_left_out() -> None:
    table = table_of(lines(0, 1, 4))

    assert table.head is not None
    assert table.head.cells == ("Ref", "Measure", "Q1", "RAG")
    assert [row.cells for row in table.rows] == [
        ("A1", "Waiting", "402", "Red"),
        ("A4", "Contacts settled", "62", "Green"),
    ]
    assert table.left_out == "2 of 4 rows; the others are in the document."


def test_nothing_is_said_of_a_table_that_is_quoted_whole() -> None:
    assert table_of(lines(0, 1, 2, 3, 4)).left_out == ""


def test_one_row_left_out_is_told_as_one() -> None:
    assert table_of(lines(0, 1, 2, 3)).left_out == "3 of 4 rows; the other is in the document."


def test_an_empty_cell_stays_empty() -> None:
    assert table_of(lines(3)).rows[0].cells == ("A3", "Reviews done", "", "Red")


def test_of_a_row_that_is_quoted_in_part_the_other_cells_say_so() -> None:
    assert table_of([sentence("A1 | Waiting")]).rows[0].cells == ("A1", "Waiting", LEFT_OUT, LEFT_OUT)


def test_rows_of_two_passages_of_a_table_stand_in_one() -> None:
    of_another = sentence(TABLE.splitlines()[4], passage="p2")

    assert table_of([*lines(0, 1), of_another]).shown == 2


def test_words_before_and_after_a_table_stand_apart_from_it() -> None:
    blocks = blocks_of([sentence("People wait too long."), *lines(0, 1)], pages)

    assert [isinstance(block, QuotedTable) for block in blocks] == [False, True]


def test_rows_that_are_not_found_again_are_not_counted() -> None:
    table = table_of(lines(0, 1), lambda *_: None)

    assert [row.cells for row in table.rows] == [("Ref | Measure | Q1 | RAG",), ("A1 | Waiting | 402 | Red",)]
    assert (table.head, table.left_out) == (None, "")


def test_a_persons_own_words_stand_between_the_quoted_ones() -> None:
    first, second = lines(0, 1)

    pieces = words_of_entry(f"{first.text}\n{second.text}\nWe saw | this too.", [first, second])

    assert pieces[:2] == [first, second]
    assert pieces[2] == CitedSentence(text="We saw | this too.", citations=())
    assert not isinstance(blocks_of(pieces[2:], pages)[0], QuotedTable)


def test_quoted_words_that_a_person_put_in_another_order_stay_quoted() -> None:
    first, second = lines(1, 2)

    pieces = words_of_entry(f"Late: {second.text} {first.text}", [first, second])

    assert [(piece.text, bool(piece.citations)) for piece in pieces] == [
        ("Late:", False),
        (second.text, True),
        (first.text, True),
    ]


def test_quoted_words_with_other_white_space_stay_quoted() -> None:
    (row,) = lines(1)

    pieces = words_of_entry(f"Late:\n{row.text.replace(' ', '  ')}\r\nAsk why.", [row])

    assert pieces == [_own("Late:"), row, _own("Ask why.")]


def test_a_row_whose_words_stand_in_another_one_too_keeps_its_citation() -> None:
    text = "Older adults | 12 | 30\nadults | 12 | 30"
    older, adults = _cited(text, "Older adults | 12 | 30"), _cited(text, "adults | 12 | 30", after=20)

    assert words_of_entry(text, [older, adults]) == [older, adults]
    assert words_of_entry("adults | 12 | 30 Older adults | 12 | 30", [older, adults]) == [adults, older]


def test_the_same_words_of_two_places_have_a_citation_each() -> None:
    text = "Waits fell. Staff left. Waits fell."
    first, second = _cited(text, "Waits fell."), _cited(text, "Waits fell.", after=5)

    assert words_of_entry("Waits fell. Waits fell.", [first, second]) == [first, second]


def test_words_that_only_begin_or_end_like_quoted_ones_are_a_persons_own() -> None:
    assert words_of_entry("A1 | Waiting | 402 | Reduced", lines(1)) == [_own("A1 | Waiting | 402 | Reduced")]


def _cited(text: str, words: str, *, after: int = 0) -> CitedSentence:
    start = text.index(words, after)
    return CitedSentence(text=words, citations=(cite(a_passage(text), a_page(text), start, start + len(words)),))


def _own(words: str) -> CitedSentence:
    return CitedSentence(text=words, citations=())


def test_sentences_that_do_not_follow_on_one_another_are_set_apart() -> None:
    text = "Waits fell. The lift was mended. Waits rose again. People were told."
    page, passage = a_page(text), a_passage(text)
    said = []
    for words in ("Waits fell.", "Waits rose again.", "People were told."):
        start = text.index(words)
        said.append(CitedSentence(text=words, citations=(cite(passage, page, start, start + len(words)),)))

    assert blocks_of(said, lambda *_: page) == [(said[0],), (said[1], said[2])]
