"""Words as pages show them: times, places, and long texts cut around what is marked."""

from __future__ import annotations

from api.actions.citing import number_citations, number_entry, set_out
from api.pages.quotes import AROUND, MOST_FOLDED, cut, fold
from api.pages.words import london, place
from index.model import Citation, CitedSentence
from ingest.model import DocumentId, PassageId
from tests.api.filled import LISTED, NOW


def no_pages(reading: str, number: int) -> None:
    """Have none of them."""


def test_times_are_londons() -> None:
    assert london(NOW.replace(month=7, hour=11, minute=5)) == "5 July 2026, 12:05pm"
    assert london(NOW) == "5 January 2026, 9:30am"


def test_a_place_without_pages_is_named_by_its_locator() -> None:
    assert [place(3, ""), place(None, "Sheet 1"), place(None, "")] == ["page 3", "Sheet 1", ""]


def test_cutting_and_joining_gives_the_text() -> None:
    text = "abcdefghij"

    stretches = cut(text, [(0, 2), (5, 10)])

    assert "".join(stretch.text for stretch in stretches) == text
    assert [stretch.text for stretch in stretches if stretch.mark] == ["ab", "fghij"]


def test_what_is_far_from_a_mark_is_folded_and_nothing_lost() -> None:
    text = "word " * 1000

    shown = fold(cut(text, [(2500, 2504)]))

    assert "".join(stretch.text for stretch in shown) == text
    assert [stretch.folded for stretch in shown] == [False, True, False, False, False, True, False]
    assert sum(len(stretch.text) for stretch in shown if not stretch.folded) <= 2 * AROUND + 4


def test_a_very_long_text_is_left_to_the_documents_own_page() -> None:
    text = "word " * MOST_FOLDED

    shown = fold(cut(text, [(2500, 2504)]))

    assert sum(len(stretch.text) + stretch.left_out for stretch in shown) == len(text)
    assert shown[-2].left_out > MOST_FOLDED


def test_an_entrys_own_words_carry_no_number() -> None:
    citation = Citation(
        passage_id=PassageId("p"), document_id=DocumentId("d"), reading="r", number=1, page=1, start=0, end=1, quote="x"
    )

    quoted = number_entry(f"Mine. {LISTED}", [CitedSentence(text=LISTED, citations=(citation,))], {}, no_pages, {})

    assert [(each.text, len(quoted.numbers(each))) for block in quoted.blocks for each in block] == [
        ("Mine.", 0),
        (LISTED, 1),
    ]


def test_words_of_different_passages_do_not_run_on() -> None:
    quoted = number_citations(
        [_sentence("One.", "p1"), _sentence("Two.", "p1", start=5), _sentence("Three.", "p2", start=10)],
        {},
        no_pages,
        {},
    )

    assert [[each.text for each in block] for block in quoted.blocks] == [["One.", "Two."], ["Three."]]


def test_a_row_is_edited_on_a_line_of_its_own() -> None:
    rows = {"Team | Wait": 0, "North | 31": 12, "It grew.": 23, "It fell.": 32}

    quoted = number_citations([_sentence(row, "p1", start=start) for row, start in rows.items()], {}, no_pages, {})

    assert quoted.text == "Team | Wait\nNorth | 31\nIt grew. It fell."


def test_what_has_no_pages_is_cited_by_its_section() -> None:
    quoted = number_citations(
        [_sentence("One.", "p1", section="Waits"), _sentence("Two.", "p2", section="Staff")], {}, no_pages, {}
    )

    assert [cited.section for cited in quoted.cited] == ["Waits", "Staff"]


def _sentence(text: str, passage: str, *, section: str = "", start: int = 0) -> CitedSentence:
    citation = Citation(
        passage_id=PassageId(passage), document_id=DocumentId("d"), reading="r", number=1, page=None, start=start,
        end=start + len(text), quote=text, section=section,
    )  # fmt: skip
    return CitedSentence(text=text, citations=(citation,))


def test_points_and_rows_end_a_line_and_sentences_follow_one_another() -> None:
    sentences = ["We waited.", "\u201cSo did I.\u201d", "468 people waiting", "Nobody in P1", "Ref | Q1", "It fell."]

    assert set_out(sentences) == "We waited. \u201cSo did I.\u201d 468 people waiting\nNobody in P1\nRef | Q1\nIt fell."
