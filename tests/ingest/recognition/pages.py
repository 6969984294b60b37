"""Pictures of pages, made for tests."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest
from PIL import Image
from reportlab.pdfgen.canvas import Canvas

LINES = (
    "At the end of March 214 people were waiting for a Care Act assessment.",
    "The longest wait was eleven weeks, and carers waited longer than others.",
    "Every person who waits is telephoned each month by the duty team.",
)


def need_tesseract() -> None:
    if shutil.which("tesseract") is None:
        message = "Tesseract is not installed (Debian package tesseract-ocr)"
        if os.environ.get("CI"):
            pytest.fail(message)
        pytest.skip(message)


def picture(*, title: str = "Waiting lists and reviews", lines: tuple[str, ...] = LINES, dpi: int = 200) -> Image.Image:
    """Draw an A4 page of text as pixels."""
    import io

    import pypdfium2

    drawn = io.BytesIO()
    canvas = Canvas(drawn)
    canvas.setFont("Helvetica-Bold", 18)
    canvas.drawString(72, 760, title)
    canvas.setFont("Helvetica", 11)
    for place, line in enumerate(lines * 5):
        canvas.drawString(72, 730 - 15 * place, line)
    canvas.save()
    with pypdfium2.PdfDocument(drawn.getvalue()) as document:
        return document[0].render(scale=dpi / 72, grayscale=True).to_pil()


def scan(folder: Path, *, name: str = "scan.pdf", turned: float = 0.5, pages: int = 1) -> Path:
    """Write a PDF whose pages are pictures of text, turned by some degrees as on a scanner's glass."""
    file = folder / name
    first = picture().rotate(turned, fillcolor=255, expand=turned >= 90)
    first.save(file, "PDF", resolution=200, save_all=True, append_images=[first] * (pages - 1))
    return file
