"""Pages of PDFs that tests draw, and what is read from them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from pypdf import PdfReader, PdfWriter
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from ingest.intake import MediaType
from ingest.model import ElementKind, Parsed
from ingest.parsing import parse
from ingest.settings import Limits


def drawn(
    tmp_path: Path, *pages: Callable[[Canvas], None], amend: Callable[[PdfWriter], object] | None = None
) -> Parsed:
    file = tmp_path / "a.pdf"
    canvas = Canvas(str(file), pagesize=A4)
    for page in pages:
        page(canvas)
        canvas.showPage()
    canvas.save()
    if amend:
        writer = PdfWriter(clone_from=PdfReader(file))
        amend(writer)
        writer.write(file)
    return parse(file, MediaType.PDF, Limits())


def texts(parsed: Parsed, kind: ElementKind | None = None) -> list[str]:
    return [element.text for element in parsed.elements if kind in (None, element.kind)]


def set_lines(canvas: Canvas, x: float, top: float, lines: list[str], *, size: float = 10, step: float = 13) -> None:
    canvas.setFont("Helvetica", size)
    for row, line in enumerate(lines):
        canvas.drawString(x, top - step * row, line)


def prose(name: str, count: int) -> list[str]:
    return [f"{name} goes on in line {number} of its column" for number in range(count)]


def in_order(text: str, *words: str) -> bool:
    places = [text.index(word) for word in words]
    return places == sorted(places)
