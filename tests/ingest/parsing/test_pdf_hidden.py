"""Text on a PDF page that no reader sees."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from reportlab.lib.colors import Color, black, navy, white
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
