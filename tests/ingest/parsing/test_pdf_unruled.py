"""Tables that a PDF page sets without lines between its cells."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from ingest.model import ElementKind, Parsed
from ingest.parsing import parse
from ingest.settings import Limits
from ingest.sniffing import MediaType

FIGURES = (300, 380, 460)  # points: the left edge of columns behind the first
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
