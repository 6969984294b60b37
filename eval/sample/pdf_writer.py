"""Write a source as a PDF: running header and footer, outline, ruled tables, one or two columns, form fields."""

from __future__ import annotations

import io
from xml.sax.saxutils import escape

from reportlab import rl_config
from reportlab.lib import colors
from reportlab.lib.enums import TA_LEFT
from reportlab.lib.pagesizes import A4
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import cm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageBreak, PageTemplate, Spacer
from reportlab.platypus import Paragraph as Prose
from reportlab.platypus import Table as Grid

from eval.sample.pdf_form import FormField
from eval.sample.source import Block, Field, Heading, Items, Paragraph, Source, Table

_MARGIN = 2.0 * cm
_GAP = 0.8 * cm  # between two columns
_PACK_PAGES = 12  # a document this long starts each of its parts on a new page
_WORDS_A_PAGE = 380
_BODY = ParagraphStyle("body", fontName="Helvetica", fontSize=10, leading=13, spaceAfter=6, alignment=TA_LEFT)
_ITEM = ParagraphStyle("item", parent=_BODY, leftIndent=16, bulletIndent=4, spaceAfter=3)
_CELL = ParagraphStyle("cell", parent=_BODY, fontSize=9, leading=11.5, spaceAfter=0)
_HEAD_CELL = ParagraphStyle("head-cell", parent=_CELL, fontName="Helvetica-Bold")
_HEADINGS = {
    level: ParagraphStyle(
        f"heading-{level}",
        parent=_BODY,
        fontName="Helvetica-Bold",
        fontSize=size,
        leading=size * 1.25,
        spaceBefore=9,
        spaceAfter=5,
        keepWithNext=True,
    )
    for level, size in {1: 17.0, 2: 13.0, 3: 11.5, 4: 10.5}.items()
}


def write_pdf(source: Source, *, password: str = "") -> bytes:
    """Return the bytes of a PDF, locked where a password is given; the same source gives the same bytes."""
    held = io.BytesIO()
    rl_config.invariant = 1
    pages = _Pages(held, source, password=password)
    pages.build(_story(source, pages.column))
    return held.getvalue()


class _Pages(BaseDocTemplate):  # type: ignore[misc] # reportlab carries no types
    """Lays a source out on A4, draws what runs on every page and keeps the outline."""

    def __init__(self, held: io.BytesIO, source: Source, *, password: str) -> None:
        lock = StandardEncryption(password, ownerPassword=password[::-1], strength=128) if password else None
        super().__init__(
            held,
            pagesize=A4,
            title=source.title,
            author="Thornmere Council",
            creator="Office writer",
            invariant=1,
            encrypt=lock,
        )
        self._source = source
        self._marks = 0
        width, height = A4
        inner = width - 2 * _MARGIN
        self.column = (inner - _GAP * (source.columns - 1)) / source.columns  # points
        frames = [
            Frame(
                _MARGIN + at * (self.column + _GAP),
                _MARGIN,
                self.column,
                height - 2 * _MARGIN,
                leftPadding=0,
                rightPadding=0,
            )
            for at in range(source.columns)
        ]
        self.addPageTemplates(PageTemplate("page", frames, onPage=self._running))

    def _running(self, canvas: Canvas, _: object) -> None:
        width, height = A4
        canvas.saveState()
        canvas.setFont("Helvetica", 8)
        canvas.setFillColor(colors.HexColor("#444444"))
        canvas.drawString(_MARGIN, height - 1.4 * cm, self._source.header)
        canvas.drawString(_MARGIN, 1.3 * cm, self._source.footer)
        canvas.drawRightString(width - _MARGIN, 1.3 * cm, f"Page {canvas.getPageNumber()}")
        canvas.restoreState()

    def afterFlowable(self, flowable: Flowable) -> None:  # noqa: N802 - reportlab's name
        """Enter a heading in the outline."""
        level = getattr(flowable, "outline", 0)
        if level in (1, 2):
            self._marks += 1
            name = f"h{self._marks}"
            self.canv.bookmarkPage(name)
            self.canv.addOutlineEntry(flowable.getPlainText(), name, level=level - 1, closed=True)


def _story(source: Source, width: float) -> list[Flowable]:
    words = sum(len(block.text.split()) for block in source.blocks if isinstance(block, Paragraph))
    pack = words > _PACK_PAGES * _WORDS_A_PAGE
    story: list[Flowable] = []
    depth = 1  # an outline may not skip a level
    for at, block in enumerate(source.blocks):
        if isinstance(block, Heading):
            if pack and at and block.level == 1:
                story.append(PageBreak())
            heading = Prose(escape(block.text), _HEADINGS[block.level])
            heading.outline = min(block.level, depth)
            depth = max(depth, 2)
            story.append(heading)
        else:
            story.extend(_flow(block, width, at))
    return story


def _flow(block: Block, width: float, at: int) -> list[Flowable]:
    match block:
        case Paragraph(text=text):
            return [Prose(escape(text), _BODY)]
        case Items(texts=texts, numbered=numbered):
            bullets = [f"{number}." if numbered else "\u2022" for number in range(1, len(texts) + 1)]
            lines = [Prose(escape(text), _ITEM, bulletText=mark) for text, mark in zip(texts, bullets, strict=True)]
            return [*lines, Spacer(1, 5)]
        case Table(rows=rows):
            return [_grid(rows, width), Spacer(1, 9)]
        case Field(label=label, value=value):
            return [FormField(name=f"field_{at}", label=label, value=value, width=width)]
        case _:
            raise ValueError(block)


def _grid(rows: tuple[tuple[str, ...], ...], width: float) -> Grid:
    weights = [max(6, *(min(len(row[at]), 60) for row in rows)) for at in range(len(rows[0]))]
    table = Grid(
        [[Prose(escape(cell), _CELL if number else _HEAD_CELL) for cell in row] for number, row in enumerate(rows)],
        colWidths=[width * weight / sum(weights) for weight in weights],
        repeatRows=1,
        hAlign="LEFT",
    )
    table.setStyle(
        [
            ("GRID", (0, 0), (-1, -1), 0.5, colors.grey),
            ("BACKGROUND", (0, 0), (-1, 0), colors.HexColor("#e6ebf0")),
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ]
    )
    return table
