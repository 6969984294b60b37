"""Write a source as an old scanner or a telephone keeps it: pictures of pages, a little turned, blurred and noisy."""

from __future__ import annotations

import io
from xml.sax.saxutils import escape

import numpy as np
import pypdfium2
from PIL import Image, ImageFilter
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import cm
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, SimpleDocTemplate, Spacer
from reportlab.platypus import Paragraph as Prose
from reportlab.platypus import Table as Grid

from eval.sample.source import Block, Field, Heading, Items, Paragraph, Source, Table

_DPI = 200
_BODY = ParagraphStyle("typed", fontName="Times-Roman", fontSize=12, leading=22, spaceAfter=11)
_HEAD = ParagraphStyle("typed-head", parent=_BODY, fontName="Times-Bold", fontSize=14, keepWithNext=True)
_CELL = ParagraphStyle("typed-cell", parent=_BODY, leading=16, spaceAfter=0)


def write_scan(source: Source) -> bytes:
    """Return a PDF whose pages are JPEG pictures without any text; the same source gives the same bytes."""
    held = io.BytesIO()
    canvas = Canvas(held, pagesize=A4, invariant=1)
    canvas.setTitle(source.title)
    for page in _photographed(source):
        kept = io.BytesIO()
        page.save(kept, "JPEG", quality=55)
        canvas.drawImage(ImageReader(kept), 0, 0, *A4)
        canvas.showPage()
    canvas.save()
    return held.getvalue()


def write_photo(source: Source) -> bytes:
    """Return a PNG of a one-page source.

    Raises:
        ValueError: It fills more than a page.
    """
    page, *more = _photographed(source)
    if more:
        raise ValueError(f"{source.slug} does not fit on one page")
    held = io.BytesIO()
    page.save(held, "PNG", optimize=False, compress_level=6)
    return held.getvalue()


def typed_pages(source: Source) -> bytes:
    """Return the PDF with text that was printed and laid on the scanner: what the scan's words are known from."""
    held = io.BytesIO()

    def running(canvas: Canvas, _: object) -> None:
        canvas.setFont("Times-Roman", 9)
        if source.footer:
            canvas.drawString(3 * cm, 1.4 * cm, f"{source.footer}, page {canvas.getPageNumber()}")

    margins = dict.fromkeys(("leftMargin", "rightMargin", "topMargin", "bottomMargin"), 3 * cm)
    pages = SimpleDocTemplate(held, pagesize=A4, title=source.title, invariant=1, **margins)
    pages.build([part for block in source.blocks for part in _flow(block)], onFirstPage=running, onLaterPages=running)
    return held.getvalue()


def _flow(block: Block) -> list[Flowable]:
    match block:
        case Heading(text=text):
            return [Prose(escape(text), _HEAD)]
        case Paragraph(text=text):
            return [Prose(escape(text), _BODY)]
        case Items(texts=texts, numbered=numbered):
            marks = [f"{at}. " if numbered else "- " for at in range(1, len(texts) + 1)]
            return [Prose(escape(mark + text), _BODY) for mark, text in zip(marks, texts, strict=True)]
        case Table(rows=rows):
            grid = Grid([[Prose(escape(cell), _CELL) for cell in row] for row in rows])
            grid.setStyle([("GRID", (0, 0), (-1, -1), 0.7, colors.black)])
            return [grid, Spacer(1, 12)]
        case Field(label=label, value=value):
            return [Prose(escape(f"{label}: {value}"), _BODY)]


def _photographed(source: Source) -> list[Image.Image]:
    """Return the pages in grey at 200 dots an inch, each turned by less than a degree, with noise of a fixed seed."""
    chance = np.random.default_rng(sum(source.slug.encode()))
    document = pypdfium2.PdfDocument(typed_pages(source))
    try:
        return [_spoiled(page.render(scale=_DPI / 72, grayscale=True).to_pil(), chance) for page in document]
    finally:
        document.close()


def _spoiled(page: Image.Image, chance: np.random.Generator) -> Image.Image:
    turned = page.convert("L").rotate(chance.uniform(-0.7, 0.7), Image.Resampling.BICUBIC, fillcolor=255)
    blurred = turned.filter(ImageFilter.GaussianBlur(0.7))
    grey = np.asarray(blurred, dtype=np.float64) * 0.93 + 6  # paper is not white, ink not black
    grey += chance.normal(0, 6, grey.shape)
    return Image.fromarray(np.clip(grey, 0, 255).astype(np.uint8))
