"""Lines on a PDF page that make a table, or none."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from ingest.model import Parsed
from ingest.parsing import parse
from ingest.passages import lay_out
from ingest.settings import Limits
from ingest.sniffing import MediaType


def read(folder: Path, draw: Callable[[Canvas], None]) -> Parsed:
    file = folder / "a.pdf"
    canvas = Canvas(str(file), pagesize=A4)
    canvas.setFont("Helvetica", 10)
    draw(canvas)
    canvas.save()
    return parse(file, MediaType.PDF, Limits())


def rows_of(parsed: Parsed) -> list[tuple[str, ...]]:
    return [row for element in parsed.elements for row in element.cells]


def test_the_lines_across_a_chart_make_no_table_of_its_figures(tmp_path: Path) -> None:
    def draw(canvas: Canvas) -> None:
        canvas.grid([100, 160, 220, 280, 340], [500, 530, 560, 590, 620])
        for x, y, figure in ((110, 570, "419"), (170, 540, "380"), (230, 510, "312")):
            canvas.drawString(x, y, figure)
        for y, figure in ((500, "0"), (530, "100"), (560, "200"), (590, "300")):
            canvas.drawString(70, y, figure)

    parsed = read(tmp_path, draw)

    assert not any("" in row for row in rows_of(parsed))
    assert "419" in " ".join(element.text for element in parsed.elements)


def test_a_ruled_table_with_many_empty_cells_is_one(tmp_path: Path) -> None:
    def draw(canvas: Canvas) -> None:
        canvas.grid([100, 200, 260, 320, 380], [540, 560, 580, 600])
        for x, y, text in ((110, 585, "Team"), (210, 585, "2023"), (110, 565, "North"), (270, 565, "12")):
            canvas.drawString(x, y, text)

    assert rows_of(read(tmp_path, draw)) == [("Team", "2023", "", ""), ("North", "", "12", ""), ("", "", "", "")]


def test_a_table_in_a_card_of_a_dashboard_is_a_table(tmp_path: Path) -> None:
    inside = [("Team", "Due", "Done", "%"), ("Hospital", "120", "111", "93%"), ("Home", "34", "28", "82%")]
    inside.append(("Total", "154", "139", "90%"))

    def draw(canvas: Canvas) -> None:
        canvas.grid([60, 300, 540], [500, 600, 700])
        for x, y, figure, counted in ((70, 670, "637", "Open referrals"), (310, 670, "23", "Days to assessment")):
            canvas.drawString(x, y, figure)
            canvas.drawString(x, y - 20, counted)
        canvas.drawString(310, 580, "Letters are late")
        for number, row in enumerate(inside):
            for x, cell in zip((70, 150, 200, 250), row, strict=True):
                canvas.drawString(x, 580 - 16 * number, cell)

    rows = rows_of(read(tmp_path, draw))

    assert [row for row in rows if len(row) == 4] == inside
    assert ("637 Open referrals",) in rows
    assert ("Letters are late",) in rows


def test_lines_with_gaps_in_a_cell_of_words_leave_the_table_whole(tmp_path: Path) -> None:
    def draw(canvas: Canvas) -> None:
        canvas.grid([60, 300, 540], [620, 680, 700])
        canvas.drawString(70, 685, "Action")
        canvas.drawString(310, 685, "Owner and date")
        canvas.drawString(70, 665, "Recruit six therapists")
        for y, name, day in ((665, "Asha", "June"), (652, "Ben", "July"), (639, "Carol", "August")):
            canvas.drawString(310, y, name)
            canvas.drawString(400, y, day)

    assert rows_of(read(tmp_path, draw)) == [
        ("Action", "Owner and date"),
        ("Recruit six therapists", "Asha June\nBen July\nCarol August"),
    ]


BOXED = ["Raymond is 81. His wife sees people who are not", "there. A sitter comes on Tuesdays from ten until one."]


def draw_box(canvas: Canvas, title: str, bar: float = 5) -> None:
    """Draw a box with a coloured bar at its left side and text below a bold title, as a browser prints it."""
    canvas.setFillColorRGB(0.9, 0.95, 0.95)
    canvas.rect(50, 500, 400, 100, stroke=0, fill=1)
    canvas.setFillColorRGB(0.5, 0.1, 0.3)
    canvas.rect(50, 500, bar, 100, stroke=0, fill=1)
    canvas.setFont("Helvetica-Bold", 10)
    canvas.drawString(80, 580, title)
    canvas.setFillColorRGB(0, 0, 0)
    canvas.setFont("Helvetica", 10)
    for row, line in enumerate(BOXED):
        canvas.drawString(80, 560 - 14 * row, line)


def test_the_title_of_a_box_beside_a_bar_is_no_part_of_its_first_sentence(tmp_path: Path) -> None:
    parsed = read(tmp_path, lambda canvas: draw_box(canvas, "Raymond's Tuesday"))

    assert rows_of(parsed) == [("Raymond's Tuesday",), (" ".join(BOXED),)]
    _, [passage] = lay_out(parsed)
    assert (passage.headings, passage.text) == (("Raymond's Tuesday",), " ".join(BOXED))


def test_words_beside_a_place_for_an_answer_are_no_box(tmp_path: Path) -> None:
    parsed = read(tmp_path, lambda canvas: draw_box(canvas, "Your Tuesday", bar=24))

    assert [len(row) for row in rows_of(parsed)] == [2]
