"""Columns of a PDF page, and what stands beside each other in them."""

from __future__ import annotations

from pathlib import Path

import pytest
from reportlab.pdfgen.canvas import Canvas

from ingest.model import ElementKind
from tests.ingest.parsing.pdf_pages import drawn, prose, set_lines, texts


def set_justified(canvas: Canvas, x: float, top: float, lines: list[str], width: float, *, step: float = 13) -> None:
    """Set lines to one width, the last as it comes."""
    for row, line in enumerate(lines):
        words = line.split()
        used = sum(canvas.stringWidth(word, "Helvetica", 10) for word in words)
        gap = 3.0 if row == len(lines) - 1 else (width - used) / max(len(words) - 1, 1)
        at = x
        canvas.setFont("Helvetica", 10)
        for word in words:
            canvas.drawString(at, top - step * row, word)
            at += canvas.stringWidth(word, "Helvetica", 10) + gap


def test_narrow_justified_columns_are_read_one_after_the_other(tmp_path: Path) -> None:
    said = [
        "The reablement service supported", "occupational therapists", "during the year. Of these people",
        "four in five needed", "no ongoing", "care when they had left the", "service again.",
    ]  # fmt: skip

    def page(canvas: Canvas) -> None:
        for place, name in enumerate(("alpha", "beta", "gamma")):
            set_justified(canvas, 50 + 180 * place, 780, [f"{name} begins here, so that", *said], 150)

    whole = [f"{name} begins here, so that {' '.join(said)}" for name in ("alpha", "beta", "gamma")]

    assert texts(drawn(tmp_path, page)) == whole


def test_items_of_a_list_in_a_justified_column_stay_whole(tmp_path: Path) -> None:
    items = [["Monday 10am, St Botolph's Hall,", "Ashcombe"], ["Wednesday 2pm, Tithe Barn, Little", "Wenlow"]]

    def page(canvas: Canvas) -> None:
        set_justified(canvas, 50, 780, ["We hold a cafe for carers in each of the towns", *prose("Text that", 4)], 230)
        for place, lines in enumerate(items):
            canvas.drawString(68, 700 - 26 * place, "\u2022")
            set_justified(canvas, 80, 700 - 26 * place, lines, 200)

    assert texts(drawn(tmp_path, page), ElementKind.LIST_ITEM) == [" ".join(lines) for lines in items]


def test_cells_of_a_table_as_wide_as_justified_lines_stay_cells(tmp_path: Path) -> None:
    rows = [("Homecare", "214"), ("Nursing", "198"), ("Day services", "61"), ("Respite", "35")]

    def page(canvas: Canvas) -> None:
        set_justified(canvas, 50, 780, ["The figures for the year stand here"] * 4, 190)
        for row, (name, count) in enumerate(rows):
            canvas.drawString(50, 700 - 13 * row, name)
            canvas.drawRightString(240, 700 - 13 * row, count)

    (grid,) = [element.cells for element in drawn(tmp_path, page).elements if element.cells]

    assert grid == tuple(rows)


def test_a_sentence_goes_on_with_a_figure_in_the_next_column(tmp_path: Path) -> None:
    def page(canvas: Canvas) -> None:
        set_lines(canvas, 50, 780, [*prose("alpha, which", 7), "and we have shortened the form from"])
        set_lines(canvas, 310, 780, ["24 pages to nine, so that it is", *prose("beta, which", 7)])

    (text,) = texts(drawn(tmp_path, page))

    assert "the form from 24 pages to nine" in text


def test_columns_go_on_below_a_picture_for_a_few_lines(tmp_path: Path) -> None:
    def page(canvas: Canvas) -> None:
        for x, name in ((50, "alpha"), (310, "beta")):
            set_lines(canvas, x, 780, [*prose(f"{name}, which", 7), f"and ends {name} in the end."])
            set_lines(
                canvas, x, 620, [f"Then {name} went on below the picture", f"for these two lines of {name} only."]
            )
        set_lines(
            canvas, 50, 660, ["The picture across both columns shows the new hub in the middle of the town, as opened"]
        )

    said = texts(drawn(tmp_path, page))

    assert said[-2:] == [
        f"Then {name} went on below the picture for these two lines of {name} only." for name in ("alpha", "beta")
    ]


def test_a_few_rows_of_a_table_below_columns_stay_a_table(tmp_path: Path) -> None:
    rows = [("Reviews of care plans begun in the year", "were late in four cases of the ten we saw")] * 3

    def page(canvas: Canvas) -> None:
        for x, name in ((50, "alpha"), (310, "beta")):
            set_lines(canvas, x, 780, [*prose(f"{name}, which", 7), f"and ends {name} in the end."])
        set_lines(
            canvas, 50, 660, ["The table across both columns shows what we found in the cases that we looked at here"]
        )
        for x, side in ((50, 0), (310, 1)):
            set_lines(canvas, x, 620, [f"{row + 1}. {cells[side]}" for row, cells in enumerate(rows)], step=20)

    assert len(texts(drawn(tmp_path, page), ElementKind.TABLE)) == 1


@pytest.mark.parametrize(
    ("initial", "first", "whole"),
    [("W", "e audit 40 case files", "We audit 40 case files"), ("A", "third of all carers", "A third of all carers")],
)
def test_a_large_initial_belongs_to_the_first_word(tmp_path: Path, initial: str, first: str, whole: str) -> None:
    def page(canvas: Canvas) -> None:
        set_lines(canvas, 50, 680, [initial], size=36)
        set_lines(canvas, 90, 697, [f"{first} in every month of", "the year, and report the themes to the board. In"])
        set_lines(canvas, 50, 667, ["March we found that most of those files were good."])

    whole += " in every month of the year, and report the themes to the board. In March we found that most"

    assert " ".join(texts(drawn(tmp_path, page))) == f"{whole} of those files were good."


def test_a_large_letter_beside_a_single_line_stays_apart(tmp_path: Path) -> None:
    def page(canvas: Canvas) -> None:
        set_lines(canvas, 50, 680, ["B"], size=36)
        set_lines(canvas, 90, 690, ["rated by the inspectors"])

    assert "Brated" not in " ".join(texts(drawn(tmp_path, page)))


def test_titles_of_tables_side_by_side_are_two(tmp_path: Path) -> None:
    def page(canvas: Canvas) -> None:
        set_lines(canvas, 50, 700, ["Table 1: Placements by type"])
        set_lines(canvas, 300, 700, ["Table 2: Ratings of care homes"])

    assert texts(drawn(tmp_path, page), ElementKind.CAPTION) == [
        "Table 1: Placements by type", "Table 2: Ratings of care homes",
    ]  # fmt: skip
