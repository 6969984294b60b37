"""Tables that a PDF page sets without lines between its cells."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from reportlab.lib.pagesizes import A4
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from ingest.model import ElementKind, Parsed
from ingest.parsing import parse
from ingest.parsing.pdf.lines import Line
from ingest.parsing.pdf.unruled import with_tables
from ingest.settings import Limits
from ingest.sniffing import MediaType

FIGURES = (300, 380, 460)  # points: the left edge of columns behind the first
BUDGET = (("3", "Care at home"), ("3.1", "Visits by day"), ("3.2", "Visits by night"), ("3.3", "Equipment"))
Piece = tuple[float, float, str]  # left edge, baseline from the top of the page, what is said


def read(folder: Path, pieces: Sequence[Piece], *, size: float = 10) -> Parsed:
    file = folder / "a.pdf"
    canvas = Canvas(str(file), pagesize=A4)
    canvas.setFont("Helvetica", size)
    for x, y, text in pieces:
        canvas.drawString(x, A4[1] - y, text)
    canvas.save()
    return parse(file, MediaType.PDF, Limits())


def rows_of(parsed: Parsed) -> list[tuple[str, ...]]:
    return [row for element in parsed.elements for row in element.cells]


def row(y: float, label: str, *figures: str, places: Sequence[float] = FIGURES) -> list[Piece]:
    return [(72, y, label), *((x, y, figure) for x, figure in zip(places, figures, strict=True) if figure)]


@pytest.mark.parametrize("sign", ["-", "\u2013", "*", "(3)", "(45)"])
def test_a_sign_in_place_of_a_figure_is_a_cell_of_its_own(tmp_path: Path, sign: str) -> None:
    parsed = read(
        tmp_path,
        [
            *row(100, "Service", "Budget", "Variance", "Outturn"),
            *row(118, "Homecare", "214", sign, "210"),
            *row(136, "Day services", "61", "5", "66"),
        ],
    )

    assert ("Homecare", "214", sign, "210") in rows_of(parsed)


def test_a_sign_before_figures_where_nothing_stands_in_the_first_column_is_no_list_mark(tmp_path: Path) -> None:
    parsed = read(
        tmp_path,
        [
            *row(100, "Service", "Budget", "Variance", "Outturn"),
            *row(118, "Homecare", "214", "4", "210"),
            *row(136, "Total", "-", "5", "66")[1:],
        ],
    )

    assert ("", "-", "5", "66") in rows_of(parsed)


def test_marks_of_lists_side_by_side_stay_with_their_items(tmp_path: Path) -> None:
    lists = [
        piece
        for y, one, other in ((100, "Reviews on time", "Carers waiting"), (114, "Open files", "Late letters"))
        for piece in ((72, y, "\u2022"), (90, y, one), (300, y, "\u2022"), (318, y, other))
    ]

    said = " ".join(element.text for element in read(tmp_path, lists).elements)

    assert "\u2022 Carers waiting" in said


@pytest.mark.parametrize("mark", ["-", "\u2013", "1.", "(1)"])
def test_the_mark_of_a_list_is_no_cell(tmp_path: Path, mark: str) -> None:
    parsed = read(tmp_path, [(72, 100, mark), (100, 100, "Reviews are late"), (72, 114, "Carers wait for a year.")])

    assert parsed.elements[0].kind is ElementKind.LIST_ITEM
    assert not rows_of(parsed)


LABEL = ("Older people and people with", "dementia who live at home with", "support from their family")
WHOLE = (" ".join(LABEL), "12", "9", "11")


@pytest.mark.parametrize("beside", [1, 2])
def test_a_label_may_begin_above_its_figures(tmp_path: Path, beside: int) -> None:
    lines = [
        piece
        for number, line in enumerate(LABEL)
        for piece in row(140 + 12 * number, line, *(WHOLE[1:] if number == beside else ("", "", "")))
    ]

    parsed = read(
        tmp_path,
        [
            *row(100, "Group", "2022", "2023", "2024"),
            *row(120, "Adults with a learning disability", "31", "28", "30"),
            *lines,
            *row(184, "Autistic adults", "8", "", "6"),
            *row(204, "Mental health", "19", "17", "22"),
        ],
    )

    assert rows_of(parsed) == [
        ("Group", "2022", "2023", "2024"),
        ("Adults with a learning disability", "31", "28", "30"),
        WHOLE,
        ("Autistic adults", "8", "", "6"),
        ("Mental health", "19", "17", "22"),
    ]


def test_figures_and_heads_may_stand_between_two_lines(tmp_path: Path) -> None:
    parsed = read(
        tmp_path,
        [
            *row(94, "", "March", "March", "March")[1:],
            (72, 100, "Group"),
            *row(106, "", "2022", "2023", "2024")[1:],
            *row(124, "Autistic adults", "8", "5", "6"),
            (72, 142, "Older people and people with dementia"),
            *row(148, "", "12", "9", "11")[1:],
            (72, 154, "Who live at home"),
            *row(174, "Mental health", "19", "17", "22"),
        ],
    )

    assert rows_of(parsed) == [
        ("Group", "March 2022", "March 2023", "March 2024"),
        ("Autistic adults", "8", "5", "6"),
        ("Older people and people with dementia Who live at home", "12", "9", "11"),
        ("Mental health", "19", "17", "22"),
    ]


def test_a_heading_within_a_table_is_no_part_of_the_row_below_it(tmp_path: Path) -> None:
    parsed = read(
        tmp_path,
        [
            *row(100, "Service", "2022", "2023", "2024"),
            *row(120, "Care homes for older people of all ages", "12", "9", "11"),
            (72, 140, "Income"),
            *row(152, "Fees and charges", "31", "28", "30"),
            *row(172, "Grants", "19", "17", "22"),
        ],
    )

    assert ("Fees and charges", "31", "28", "30") in rows_of(parsed)


def test_a_paragraph_above_a_table_is_no_part_of_it(tmp_path: Path) -> None:
    parsed = read(
        tmp_path,
        [
            (72, 100, "The table shows how many people were placed out of county in each of the last years, and why"),
            (72, 112, "they were."),
            *row(130, "Autistic adults", "8", "5", "6"),
            *row(150, "Mental health", "19", "17", "22"),
        ],
    )

    assert rows_of(parsed) == [("Autistic adults", "8", "5", "6"), ("Mental health", "19", "17", "22")]


@pytest.mark.parametrize(
    "heads", [("2022", "2023", "2024"), ("Spring", "Summer", "Winter"), ("21/22", "22/23", "23/24")]
)
def test_heads_close_to_each_other_stand_above_their_columns(tmp_path: Path, heads: tuple[str, str, str]) -> None:
    widths = [stringWidth(head, "Helvetica", 10) for head in heads]
    places = 300, 300 + widths[0] + 7, 300 + widths[0] + widths[1] + 14  # points: less than a letter's height apart

    parsed = read(
        tmp_path,
        [
            *row(100, "Group", *heads, places=places),
            *row(118, "Autistic adults", "8", "", "6", places=places),
            *row(136, "Mental health", "19", "17", "22", places=places),
            *row(154, "Carers", "9", "7", "2", places=places),
        ],
    )

    assert rows_of(parsed)[:2] == [("Group", *heads), ("Autistic adults", "8", "", "6")]


def test_a_head_over_several_columns_stays_whole(tmp_path: Path) -> None:
    parsed = read(
        tmp_path,
        [
            (72, 100, "Group"),
            (300, 100, "Number of people placed"),
            *row(118, "Autistic adults", "8", "4", "6", places=(300, 345, 390)),
            *row(136, "Mental health", "19", "17", "22", places=(300, 345, 390)),
        ],
    )

    assert any("Number of people placed" in cell for cells in rows_of(parsed) for cell in cells)


def test_a_coloured_row_is_a_row_of_the_table_around_it(tmp_path: Path) -> None:
    file = tmp_path / "a.pdf"
    canvas = Canvas(str(file), pagesize=A4)
    rows = [
        ("Group", "2022", "2023", "2024"),
        ("Adults", "31", "28", "30"),
        ("Carers", "8", "", "6"),
        ("All", "2", "1", "3"),
    ]
    for number, cells in enumerate(rows):
        y = 700 - 22 * number
        for x, cell in zip((72, *FIGURES), cells, strict=True):
            if number == 2:
                canvas.setFillGray(0.85)
                canvas.rect(x - 8, y - 7, 300 - 72 if x == 72 else 80, 22, stroke=0, fill=1)
            canvas.setFillGray(0)
            canvas.drawString(x, y, cell)
    canvas.save()

    assert rows_of(parse(file, MediaType.PDF, Limits())) == rows


def a_line(y: float, *cells: tuple[str, float, float]) -> Line:
    starts = tuple((x0, x1) for _, x0, x1 in cells)
    texts = tuple(text for text, _, _ in cells)
    x0, x1 = starts[0][0], starts[-1][1]
    return Line(text=" ".join(texts), x0=x0, x1=x1, y=y, size=10, bold=False, hidden=False, cells=texts, starts=starts)


def test_a_line_that_is_no_head_of_the_rows_below_it_stays_a_line() -> None:
    across = a_line(100, ("People who wait", 0, 120), ("how long they do", 125, 205), ("weeks", 206, 230))
    rows = [a_line(y, ("North", 0, 30), (f"{y}", 100, 130), ("9", 200, 230)) for y in (118, 136)]

    first, table = with_tables([across, *rows])

    assert first is across
    assert table.grid is not None
    assert table.grid.rows == (("North", "118", "9"), ("North", "136", "9"))


def test_numbered_paragraphs_below_the_number_of_their_chapter_are_no_table(tmp_path: Path) -> None:
    parsed = read(
        tmp_path,
        [
            (72, 100, "3"),
            (110, 100, "Workers"),
            (72, 124, "3.1"),
            (110, 124, "Every worker shall be paid for the whole of the time between the start of the"),
            (110, 136, "first call and the end of the last."),
            (72, 156, "3.2"),
            (110, 156, "No worker shall give medication until a named assessor has watched them do so"),
            (110, 168, "on three occasions."),
        ],
    )

    assert rows_of(parsed) == []
    said = [element.text for element in parsed.elements]
    assert said[0] == "3 Workers"
    assert said[2].endswith("until a named assessor has watched them do so on three occasions.")


def test_lines_of_a_budget_below_their_heads_stay_a_table(tmp_path: Path) -> None:
    parsed = read(
        tmp_path,
        [(x, 100 + 20 * n, text) for n, pair in enumerate(BUDGET) for x, text in zip((72, 110), pair, strict=True)],
    )

    assert rows_of(parsed) == list(BUDGET)
