"""Words that a PDF page sets upwards."""

from __future__ import annotations

from pathlib import Path

import pytest
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from ingest.parsing import parse
from ingest.settings import Limits
from ingest.sniffing import MediaType


def set_turned(canvas: Canvas, x: float, y: float, text: str, turn: float, *, letters: bool) -> None:
    """Set text from a point at a turn in degrees, as one string or letter by letter, as some programs do."""
    canvas.saveState()
    canvas.translate(x, y)
    canvas.rotate(turn)
    written = canvas.beginText(0, 0)
    for letter in text if letters else [text]:
        written.textOut(letter)
    canvas.drawText(written)
    canvas.restoreState()


@pytest.mark.parametrize("letters", [True, False])
@pytest.mark.parametrize("turn", [90, -90])
def test_heads_set_upwards_or_downwards_are_words(tmp_path: Path, turn: float, *, letters: bool) -> None:
    file = tmp_path / "a.pdf"
    canvas = Canvas(str(file), pagesize=A4)
    canvas.setFont("Helvetica", 10)
    canvas.drawString(60, 730, "These are the people with dementia who live at home with support from their family.")
    canvas.grid([60, 260, 290, 320], [600, 620, 640, 710])
    for y, cells in ((626, ("Adults", "31", "28")), (606, ("Carers of adults", "12", "9"))):
        for x, cell in zip((66, 266, 296), cells, strict=True):
            canvas.drawString(x, y, cell)
    canvas.drawString(66, 675, "Group")
    for x, head in ((278, "March 2022"), (308, "March 2023")):
        set_turned(canvas, x, 645 if turn > 0 else 705, head, turn, letters=letters)
    canvas.save()

    _, table = parse(file, MediaType.PDF, Limits()).elements

    assert table.cells[0] == ("Group", "March 2022", "March 2023")
