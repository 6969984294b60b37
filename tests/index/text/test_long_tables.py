from __future__ import annotations

import time
from dataclasses import replace
from pathlib import Path

import pytest
from reportlab.lib import colors
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, PageBreak, Paragraph, SimpleDocTemplate, Table

from index.entries.quoted_tables import QuotedTable, blocks_of
from index.entries.quoting import quotable
from index.model import CitedSentence, IndexedPassage, Polarity
from index.text.long_tables import row_of
from index.text.phrases import Phrases
from index.text.sentences import Pages, cite, verified
from ingest.model import PageText
from ingest.parsing import parse
from ingest.passages import lay_out
from ingest.settings import Limits
from ingest.sniffing import MediaType
from tests.index.making import a_page, a_passage

STYLES = getSampleStyleSheet()
FIGURES = [("Team", "Waiting", "Longest wait")] + [
    (f"Team {each}", f"{100 + each}", f"{each} days") for each in range(90)
]
ACTIONS = [("Action", "Lead", "By when")] + [
    (f"{action} in {place} {each}", lead, month)
    for each in range(12)
    for action, lead, month in (
        ("Recruit social workers", "Head of locality", "May 2024"),
        ("Ring people who wait", "Hub manager", "June 2024"),
    )
    for place in ("Lowmoor", "Saltwick", "the coast")
]


def ruled(rows: list[tuple[str, ...]], *, repeat: int = 0) -> Table:
    return Table(rows, repeatRows=repeat, style=[("GRID", (0, 0), (-1, -1), 0.5, colors.black)])


def prose(text: str) -> Paragraph:
    return Paragraph(text, STYLES["BodyText"])


def heading(text: str) -> Paragraph:
    return Paragraph(text, STYLES["Heading2"])


def read(file: Path, story: list[Flowable]) -> tuple[list[IndexedPassage], Pages]:
    """Build a PDF with running lines, and give its passages and pages."""

    def running(canvas: Canvas, document: SimpleDocTemplate) -> None:
        canvas.drawString(72, 810, "Thornmere Council")
        canvas.drawRightString(520, 25, f"Page {document.page}")

    SimpleDocTemplate(str(file)).build(story, onFirstPage=running, onLaterPages=running)
    texts, passages = lay_out(parse(file, MediaType.PDF, Limits()))
    kept = {page.number: page for page in texts}
    return (
        [
            a_passage(
                each.text,
                name=f"p{each.ordinal}",
                reading_id="r",
                headings=each.headings,
                kind=each.kind,
                spans=tuple((span.page, span.start, span.end) for span in each.spans),
            )
            for each in passages
        ],
        lambda _, number: kept.get(number),
    )


def quoted(passages: list[IndexedPassage], pages: Pages, words: str) -> list[CitedSentence]:
    """Quote all of the passage that says some words."""
    (passage,) = [each for each in passages if words in each.text]
    found = quotable(passage, pages, beside=passages, cues=Phrases([]), polarity=Polarity.NEUTRAL, used=(), most=1000)
    assert all(verified(sentence, pages) for sentence in found)
    return found


@pytest.mark.parametrize("rows", [FIGURES, ACTIONS])
def test_rows_of_a_later_page_are_quoted_below_the_head_of_the_first(
    tmp_path: Path, rows: list[tuple[str, ...]]
) -> None:
    passages, pages = read(tmp_path / "a.pdf", [prose("What we did in the year."), ruled(rows), prose("All is well.")])

    found = quoted(passages, pages, " | ".join(rows[-1]))

    assert found[0].text == " | ".join(rows[0])
    assert [sentence.citations[0].page for sentence in found] == [1] + [2 + (rows is FIGURES)] * (len(found) - 1)
    (table,) = blocks_of(found, pages)
    assert isinstance(table, QuotedTable)
    assert table.head is not None
    assert table.head.cells == rows[0]
    assert {row.cells for row in table.rows} <= set(rows)
    assert (table.shown, table.of) == (len(found) - 1, len(rows) - 1)


def test_the_first_row_of_a_later_page_is_quoted_as_a_row(tmp_path: Path) -> None:
    passages, pages = read(tmp_path / "a.pdf", [ruled(ACTIONS)])
    second = pages("r", 2)
    assert second is not None
    first_row = next(line for line in second.text.splitlines() if " | " in line)

    assert first_row in [sentence.text for sentence in quoted(passages, pages, first_row)[1:]]


def test_a_table_that_repeats_its_head_is_quoted_below_that_of_its_page(tmp_path: Path) -> None:
    passages, pages = read(tmp_path / "a.pdf", [ruled(FIGURES, repeat=1)])

    found = quoted(passages, pages, " | ".join(FIGURES[-1]))

    assert found[0].text == " | ".join(FIGURES[0])
    assert found[0].citations[0].page == found[1].citations[0].page


@pytest.mark.parametrize(
    "between",
    [[heading("By locality")], [prose("The second table counts those who waited for longer than a year.")]],
)
def test_a_table_below_words_of_its_own_is_another(tmp_path: Path, between: list[Flowable]) -> None:
    story = [ruled(FIGURES[:9]), PageBreak(), *between, ruled(FIGURES[9:20]), PageBreak(), prose("The end of it.")]
    passages, pages = read(tmp_path / "a.pdf", story)

    assert quoted(passages, pages, "Team 12")[0].text != " | ".join(FIGURES[0])


def test_a_table_with_names_unlike_the_rows_before_it_has_its_own_head(tmp_path: Path) -> None:
    other = [("Service", "Upheld", "Not upheld"), ("Home care", "3", "4 cases"), ("Day care", "1", "2 cases")]
    passages, pages = read(tmp_path / "a.pdf", [ruled(FIGURES[:9]), PageBreak(), ruled(other)])

    assert quoted(passages, pages, "Home care")[0].text == "Service | Upheld | Not upheld"


def test_a_table_with_other_columns_is_another(tmp_path: Path) -> None:
    rows = [(f"Carers in area {each} who waited", f"{each} weeks") for each in range(1, 9)]
    passages, pages = read(tmp_path / "a.pdf", [ruled(FIGURES[:9]), PageBreak(), ruled(rows)])

    assert {sentence.citations[0].page for sentence in quoted(passages, pages, "area 3")} == {2}


def test_sheets_do_not_go_on() -> None:
    sheets = {1: "Team | Waiting\nNorth | 12", 2: "South | 14\nCoast | 15"}

    def pages(_: str, number: int) -> PageText | None:
        return replace(a_page(sheets[number], number=number), page=None) if number in sheets else None

    second = pages("r", 2)
    assert second is not None
    found = row_of([cite(a_passage(sheets[2]), second, 0, 10)], pages)

    assert found is not None
    assert found[0].head is None


def test_a_row_is_found_among_many_tables_and_words_between_them_are_none() -> None:
    text = "\n\n".join(f"Table {each} says:\n\nTeam | Waiting\nNorth | {each}\nSouth | {each}" for each in range(8_000))
    page = replace(a_page(text), page=None)
    passage = a_passage(text)
    starts = [0, text.index("Table 5 "), text.index("North | 5\n"), text.index("South | 7999"), len(text)]
    started = time.process_time()

    found = [row_of([replace(cite(passage, page, 0, 5), start=start)], lambda *_: page) for start in starts]
    every = [row_of([replace(cite(passage, page, 0, 5), start=starts[3])], lambda *_: page) for _ in range(8_000)]

    assert [each and each[1].cells for each in found] == [None, None, ("North", "5"), ("South", "7999"), None]
    assert all(every)
    assert time.process_time() - started < 15
