from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from reportlab.pdfgen.canvas import Canvas

from ingest.parsing import parse
from ingest.settings import Limits
from ingest.sniffing import MediaType


def lines_of(tmp_path: Path, draw: Callable[[Canvas], None]) -> list[str]:
    file = tmp_path / "form.pdf"
    canvas = Canvas(str(file))
    canvas.setFont("Helvetica", 11)
    canvas.drawString(60, 780, "Did you have monthly supervision this year, as agreed?")
    draw(canvas)
    canvas.save()
    parsed = parse(file, MediaType.PDF, Limits())
    return [line for element in parsed.elements for line in element.text.split("\n")]


def cross(canvas: Canvas, x: float, y: float) -> None:
    canvas.line(x + 1, y + 1, x + 10, y + 10)
    canvas.line(x + 1, y + 10, x + 10, y + 1)


def tick(canvas: Canvas, x: float, y: float) -> None:
    path = canvas.beginPath()
    path.moveTo(x + 2, y + 5)
    path.lineTo(x + 4, y + 2)
    path.lineTo(x + 9, y + 9)
    canvas.drawPath(path)


@pytest.mark.parametrize("mark", [cross, tick])
def test_a_drawn_box_says_whether_it_is_ticked(tmp_path: Path, mark: Callable[[Canvas, float, float], None]) -> None:
    def draw(canvas: Canvas) -> None:
        for y, word in ((740, "Yes, nearly always"), (700, "No, hardly at all")):
            canvas.rect(60, y, 11, 11)
            canvas.drawString(80, y + 2, word)
        mark(canvas, 60, 700)

    lines = lines_of(tmp_path, draw)

    assert "\u2610 Yes, nearly always" in lines
    assert "\u2612 No, hardly at all" in lines


def test_a_mark_written_into_a_box_ticks_it(tmp_path: Path) -> None:
    def draw(canvas: Canvas) -> None:
        canvas.rect(60, 740, 12, 12)
        canvas.drawString(62.5, 742, "X")
        canvas.drawString(80, 742, "Yes, nearly always")

    assert "\u2612 Yes, nearly always" in lines_of(tmp_path, draw)


def test_boxes_may_stand_behind_their_words(tmp_path: Path) -> None:
    def draw(canvas: Canvas) -> None:
        for x, word in ((60, "Yes"), (140, "No")):
            canvas.drawString(x, 742, word)
            canvas.rect(x + 24, 740, 11, 11)
        cross(canvas, 164, 740)

    assert any("Yes \u2610" in line and "No \u2612" in line for line in lines_of(tmp_path, draw))


def test_what_is_no_box_to_tick_stays_a_drawing(tmp_path: Path) -> None:
    def draw(canvas: Canvas) -> None:
        for place in range(8):  # one letter in each
            canvas.rect(60 + 12 * place, 740, 12, 12)
        canvas.drawString(170, 742, "Reference number of the person")
        canvas.setFillColorRGB(0.2, 0.4, 0.8)
        canvas.rect(60, 700, 11, 11, fill=1)  # of a legend
        canvas.setFillColorRGB(0, 0, 0)
        canvas.drawString(80, 702, "Waiting for an assessment")
        canvas.rect(300, 600, 11, 11)  # beside nothing

    assert not any("\u2610" in line or "\u2612" in line for line in lines_of(tmp_path, draw))


def test_a_coloured_square_with_a_rim_is_the_key_of_a_chart(tmp_path: Path) -> None:
    def draw(canvas: Canvas) -> None:
        canvas.setFillColorRGB(0.3, 0.5, 0.7)
        canvas.setStrokeColorRGB(0.3, 0.5, 0.7)
        canvas.rect(60.5, 700.5, 10, 10, stroke=0, fill=1)
        canvas.rect(60, 700, 11, 11)
        canvas.setFillColorRGB(0, 0, 0)
        canvas.drawString(80, 702, "Waiting for an assessment")

    assert "Waiting for an assessment" in lines_of(tmp_path, draw)
