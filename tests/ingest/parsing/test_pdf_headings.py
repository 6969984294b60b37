from __future__ import annotations

from pathlib import Path

import pytest
from reportlab.pdfgen.canvas import Canvas

from ingest.model import ElementKind
from tests.ingest.parsing.pdf_pages import drawn, texts

SAID = "People told us what matters to them and how they were helped, by name in the report"


def lines(canvas: Canvas, top: float, said: list[str], *, size: float = 10.5, pace: float = 1.457) -> None:
    """Set lines as far apart for their size as office programs do."""
    canvas.setFont("Helvetica-Bold" if size > 10.5 else "Helvetica", size)
    for row, line in enumerate(said):
        canvas.drawString(68, top - row * pace * size, line)


@pytest.mark.parametrize("pace", [1.2, 1.457, 1.6])
def test_a_heading_that_goes_on_in_a_second_line_is_one(tmp_path: Path, pace: float) -> None:
    def page(canvas: Canvas) -> None:
        lines(canvas, 720, ["4. Results: people who draw on long-term", "support"], size=17, pace=pace)
        lines(canvas, 660, ["4.1 All main measures"], size=13, pace=pace)
        lines(canvas, 640, [SAID] * 6, pace=pace)

    found = texts(drawn(tmp_path, page), ElementKind.HEADING)

    assert found == ["4. Results: people who draw on long-term support", "4.1 All main measures"]


def test_headings_that_had_room_on_one_line_are_two(tmp_path: Path) -> None:
    def page(canvas: Canvas) -> None:
        lines(canvas, 720, ["Part two", "What we found"], size=17)
        lines(canvas, 650, [SAID] * 6)

    assert texts(drawn(tmp_path, page), ElementKind.HEADING) == ["Part two", "What we found"]
