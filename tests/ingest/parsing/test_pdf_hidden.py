"""Text on a PDF page that no reader sees."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pypdf import PdfReader, PdfWriter
from pypdf.annotations import Rectangle
from reportlab.lib.colors import Color, black, navy, white, yellow
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from ingest.parsing import parse
from ingest.settings import Limits
from ingest.sniffing import MediaType

PLAIN = "Carers waited eleven weeks for a review."
ODD = "Quartz heron ledger nine."


def white_on_white(canvas: Canvas) -> None:
    canvas.setFillColor(white)
    canvas.drawString(72, 600, ODD)


def under_a_box(canvas: Canvas) -> None:
    canvas.drawString(72, 600, ODD)
    canvas.setFillColor(white)
    canvas.rect(60, 560, 450, 80, stroke=0, fill=1)


def hardly_there(canvas: Canvas) -> None:
    canvas.setFillColor(Color(0, 0, 0, alpha=0.02))
    canvas.drawString(72, 600, ODD)


def clipped(canvas: Canvas) -> None:
    canvas.saveState()
    path = canvas.beginPath()
    path.rect(300, 100, 50, 50)
    canvas.clipPath(path, stroke=0)
    canvas.drawString(72, 600, ODD)
    canvas.restoreState()


def white_on_navy(canvas: Canvas) -> None:
    canvas.setFillColor(navy)
    canvas.rect(60, 590, 450, 30, stroke=0, fill=1)
    canvas.setFillColor(white)
    canvas.drawString(72, 600, ODD)


def on_a_white_box(canvas: Canvas) -> None:
    canvas.setFillColor(white)
    canvas.rect(60, 560, 450, 80, stroke=0, fill=1)
    canvas.setFillColor(black)
    canvas.drawString(72, 600, ODD)


def shown(folder: Path, draw: Callable[[Canvas], None]) -> tuple[str, tuple[str, ...]]:
    file = folder / "a.pdf"
    canvas = Canvas(str(file))
    canvas.drawString(72, 700, PLAIN)
    draw(canvas)
    canvas.save()
    parsed = parse(file, MediaType.PDF, Limits())
    return " ".join(element.text for element in parsed.elements if not element.hidden), parsed.flags


@pytest.mark.parametrize("draw", [white_on_white, under_a_box, hardly_there, clipped])
def test_text_that_leaves_no_ink_is_hidden(tmp_path: Path, draw: Callable[[Canvas], None]) -> None:
    text, flags = shown(tmp_path, draw)

    assert text == PLAIN
    assert "hidden-text" in flags


@pytest.mark.parametrize("draw", [white_on_navy, on_a_white_box])
def test_pale_text_that_shows_is_read(tmp_path: Path, draw: Callable[[Canvas], None]) -> None:
    text, flags = shown(tmp_path, draw)

    assert ODD in text
    assert "hidden-text" not in flags


def barred(canvas: Canvas, start: str, name: str, end: str, *, y: float = 600) -> None:
    """Write a line and lay a black bar on the name in it."""
    canvas.setFillColor(black)
    canvas.drawString(72, y, f"{start} {name} {end}")
    x = 72 + stringWidth(f"{start} ", "Helvetica", 12)
    canvas.rect(x, y - 3, stringWidth(name, "Helvetica", 12), 14, stroke=0, fill=1)


def test_a_name_under_a_small_bar_is_hidden_and_the_line_around_it_is_one(tmp_path: Path) -> None:
    def draw(canvas: Canvas) -> None:
        barred(canvas, "Her carer is", "Ottoline Frost", "who is kind and")
        canvas.drawString(72, 586, "lives nearby.")

    text, flags = shown(tmp_path, draw)

    assert "Her carer is who is kind and lives nearby." in text
    assert "hidden-text" in flags


def test_a_name_under_a_bar_with_words_on_it_is_hidden(tmp_path: Path) -> None:
    def draw(canvas: Canvas) -> None:
        barred(canvas, "Her carer is", "Ottoline Frost", "who is kind.")
        canvas.setFillColor(white)
        canvas.drawString(150, 600, "Section 40")

    text, _ = shown(tmp_path, draw)

    assert "Ottoline" not in text
    assert "Section 40" in text


def test_letters_under_a_bar_are_hidden_where_no_space_divides_them_from_others(tmp_path: Path) -> None:
    def draw(canvas: Canvas) -> None:
        canvas.drawString(72, 600, "He moved to Rose Lanewith help.")
        x = 72 + stringWidth("He moved to ", "Helvetica", 12)
        canvas.rect(x, 597, stringWidth("Rose Lane", "Helvetica", 12), 14, stroke=0, fill=1)

    text, _ = shown(tmp_path, draw)

    assert "He moved to with help." in text


def test_a_name_under_a_bar_in_a_ruled_table_is_hidden(tmp_path: Path) -> None:
    def draw(canvas: Canvas) -> None:
        canvas.grid([60, 260, 460], [560, 590, 620])
        canvas.drawString(72, 600, "Name")
        canvas.drawString(72, 570, "Age")
        canvas.drawString(272, 570, "84")
        barred(canvas, "Mr", "Albert Wainwright", "", y=540)
        canvas.drawString(272, 600, "Ottoline Frost")
        canvas.rect(268, 595, 120, 18, stroke=0, fill=1)

    text, _ = shown(tmp_path, draw)

    assert "Ottoline" not in text
    assert "Age | 84" in text


def test_a_name_under_a_box_drawn_onto_the_page_is_hidden(tmp_path: Path) -> None:
    file = tmp_path / "a.pdf"
    canvas = Canvas(str(file))
    canvas.drawString(72, 700, PLAIN)
    canvas.drawString(72, 600, "Ottoline Frost")
    canvas.save()
    writer = PdfWriter(clone_from=PdfReader(file))
    writer.add_annotation(0, Rectangle(rect=(70, 595, 200, 615), interior_color="000000"))
    writer.write(file)

    parsed = parse(file, MediaType.PDF, Limits())

    assert [element.text for element in parsed.elements if not element.hidden] == [PLAIN]


def bar_before(canvas: Canvas) -> None:
    canvas.drawString(72, 640, "Heading")
    canvas.setFillColor(navy)
    canvas.rect(60, 590, 450, 30, stroke=0, fill=1)
    canvas.setFillColor(white)
    canvas.drawString(72, 600, ODD)


def marked_with_a_pen(canvas: Canvas) -> None:
    canvas.drawString(72, 600, ODD)
    canvas.setFillColor(Color(yellow.red, yellow.green, yellow.blue, alpha=0.4))
    canvas.rect(72, 597, 80, 14, stroke=0, fill=1)


def paper_first(canvas: Canvas) -> None:
    canvas.setFillColor(white)
    canvas.rect(0, 0, 595, 690, stroke=0, fill=1)
    canvas.setFillColor(black)
    canvas.drawString(72, 600, ODD)


def struck(canvas: Canvas) -> None:
    canvas.drawString(72, 600, ODD)
    canvas.rect(72, 603, 100, 1, stroke=0, fill=1)


@pytest.mark.parametrize("draw", [bar_before, marked_with_a_pen, paper_first, struck])
def test_words_on_colour_or_under_what_shows_them_are_read(tmp_path: Path, draw: Callable[[Canvas], None]) -> None:
    text, flags = shown(tmp_path, draw)

    assert ODD in text
    assert "hidden-text" not in flags
