"""PDF layouts of running text: columns, boxes, notes, turned pages, odd drawing orders."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from xml.sax.saxutils import escape

import reportlab
from reportlab import rl_config
from reportlab.lib.enums import TA_JUSTIFY
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import cm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Frame, NextPageTemplate, PageTemplate
from reportlab.platypus import Paragraph as Prose

from eval.known import Case, Known, known_of
from eval.layouts.prose import chapter, paragraph
from eval.sample.source import Block, Heading, Paragraph

BODY = ParagraphStyle("body", fontName="Helvetica", fontSize=10, leading=13, spaceAfter=7)
HEAD = ParagraphStyle("head", parent=BODY, fontName="Helvetica-Bold", fontSize=14, leading=18, keepWithNext=True)
_MARGIN = 2 * cm

Draw = Callable[[Canvas], None]
Line = Heading | Paragraph


def cases() -> Iterator[Case]:
    """Yield the layouts."""
    rl_config.invariant = 1
    for columns in (2, 3):
        blocks: list[Block] = [
            block for number in range(5) for block in chapter(number, f"Chapter {number + 1} of this paper")
        ]
        yield _case(f"{columns} columns", _columns(blocks, columns), known_of(blocks))
    yield _title_over_columns()
    yield _sidebar()
    yield _turned()
    yield _footnotes()
    yield _hyphens()
    yield _ligatures()
    yield _running_lines()
    yield _drawn_backwards()
    yield _spaced_heading()
    yield _justified()
    yield _banner()


def drawn(draw: Sequence[Draw], *, size: tuple[float, float] = A4) -> bytes:
    """Return a PDF with one page for each function."""
    held = io.BytesIO()
    canvas = Canvas(held, pagesize=size, invariant=1)
    for page in draw:
        page(canvas)
        canvas.showPage()
    canvas.save()
    return held.getvalue()


def set_text(canvas: Canvas, text: str, *, x: float, y: float, width: float, style: ParagraphStyle = BODY) -> float:
    """Set a paragraph with its top at `y`, in points; return where the next one starts."""
    prose = Prose(escape(text), style)
    _, height = prose.wrap(width, 1000)
    prose.drawOn(canvas, x, y - height)
    return float(y - height - style.spaceAfter)


def _case(name: str, content: bytes, known: Known) -> Case:
    return Case(name=name, kind="pdf", content=content, known=known)


def _flow(blocks: Sequence[Block]) -> list[Prose]:
    return [
        Prose(escape(block.text), HEAD if isinstance(block, Heading) else BODY)
        for block in blocks
        if isinstance(block, Heading | Paragraph)
    ]


def _frames(columns: int, *, top: float = 0) -> list[Frame]:
    width, height = A4
    column = (width - 2 * _MARGIN - 0.8 * cm * (columns - 1)) / columns
    return [
        Frame(_MARGIN + at * (column + 0.8 * cm), _MARGIN, column, height - 2 * _MARGIN - top, leftPadding=0)
        for at in range(columns)
    ]


def _columns(blocks: Sequence[Block], columns: int) -> bytes:
    held = io.BytesIO()
    document = BaseDocTemplate(held, pagesize=A4, invariant=1)
    document.addPageTemplates(PageTemplate("page", _frames(columns)))
    document.build(_flow(blocks))
    return held.getvalue()


def _title_over_columns() -> Case:
    blocks: list[Block] = [block for number in range(4) for block in chapter(number, f"Part {number + 1}")]
    title = "A paper with a title across both of its columns"
    held = io.BytesIO()
    document = BaseDocTemplate(held, pagesize=A4, invariant=1)
    over = Frame(_MARGIN, A4[1] - 4 * cm, A4[0] - 2 * _MARGIN, 2 * cm, leftPadding=0)
    document.addPageTemplates(
        [PageTemplate("first", [over, *_frames(2, top=2.5 * cm)]), PageTemplate("later", _frames(2))]
    )
    document.build([NextPageTemplate("later"), Prose(title, sized(HEAD, 18)), *_flow(blocks)])
    return _case("title across two columns", held.getvalue(), known_of([Heading(text=title, level=1), *blocks]))


def sized(style: ParagraphStyle, size: float) -> ParagraphStyle:
    """Return the style in another size, in points."""
    return ParagraphStyle(f"{style.name}-{size}", parent=style, fontSize=size, leading=size * 1.25)


def _sidebar() -> Case:
    box, main = paragraph(15, 2), [paragraph(at) for at in range(0, 15, 3)]

    def page(canvas: Canvas) -> None:
        canvas.setFillGray(0.92)
        canvas.rect(13.6 * cm, 16 * cm, 5.4 * cm, 9 * cm, stroke=0, fill=1)
        canvas.setFillGray(0)
        set_text(canvas, box.text, x=13.9 * cm, y=24.6 * cm, width=4.8 * cm)
        y = 26.0 * cm
        for block in main:
            y = set_text(canvas, block.text, x=_MARGIN, y=y, width=11 * cm)

    return _case("sidebar in a box", drawn([page]), replace(known_of(main), asides=box.text))


def _turned() -> Case:
    blocks: list[Line] = [Heading(text="A page that is turned", level=1), *(paragraph(at) for at in (2, 5, 8))]

    def page(canvas: Canvas) -> None:
        canvas.setPageRotation(90)
        canvas.translate(A4[0], 0)
        canvas.rotate(90)
        y = A4[0] - _MARGIN
        for block in blocks:
            style = HEAD if isinstance(block, Heading) else BODY
            y = set_text(canvas, block.text, x=_MARGIN, y=y, width=A4[1] - 2 * _MARGIN, style=style)

    content = drawn([page], size=landscape(A4))  # reportlab turns the sheet with the page
    return _case("page turned by a quarter", content, known_of(blocks))


def _footnotes() -> Case:
    notes = ("Counted on the last Friday of March.", "Taken from the partner's own report, page 12.")
    blocks: list[Line] = [paragraph(1), paragraph(6), paragraph(11)]
    small = sized(BODY, 7)

    def page(canvas: Canvas) -> None:
        y = 26 * cm
        for block in blocks:
            y = set_text(canvas, block.text, x=_MARGIN, y=y, width=17 * cm)
        canvas.line(_MARGIN, 4 * cm, 8 * cm, 4 * cm)
        y = 3.8 * cm
        for number, note in enumerate(notes, 1):
            y = set_text(canvas, f"{number} {note}", x=_MARGIN, y=y, width=17 * cm, style=small)

    return _case(
        "notes at the foot of the page", drawn([page]), known_of(blocks, asides="\n".join(notes), optional="1 2")
    )


def _hyphens() -> Case:
    lines = (
        "The council asked residents whether the new arrange-",
        "ments had made it easier to find support, and a majo-",
        "rity said that they had. Some added that long-",
        "term help was still hard to come by for people who",
        "live on the coast, where the nearest office is an hour a-",
        "way by bus and the bus does not run on Sundays.",
    )
    text = (
        "The council asked residents whether the new arrangements had made it easier to find support, and a majority "
        "said that they had. Some added that long-term help was still hard to come by for people who live on the "
        "coast, where the nearest office is an hour away by bus and the bus does not run on Sundays."
    )

    def page(canvas: Canvas) -> None:
        canvas.setFont("Times-Roman", 11)
        for number, line in enumerate(lines):
            canvas.drawString(_MARGIN, 26 * cm - number * 14, line)

    return _case("words divided at line ends", drawn([page]), Known(text=text))


def _ligatures() -> Case:
    pdfmetrics.registerFont(TTFont("Vera", str(Path(reportlab.__file__).parent / "fonts" / "Vera.ttf")))
    plain = "The office first briefed staff on the final figures; the officer who filed them is off until Friday."
    drawn_text = plain.replace("fi", "\ufb01").replace("fl", "\ufb02")

    def page(canvas: Canvas) -> None:
        y = 26 * cm
        for text in (drawn_text, drawn_text):
            y = set_text(canvas, text, x=_MARGIN, y=y, width=12 * cm, style=ParagraphStyle("v", fontName="Vera"))

    return _case("letters joined as one sign", drawn([page]), Known(text=f"{plain} {plain}"))


def _running_lines() -> Case:
    pages = [[paragraph(at), paragraph(at + 7), paragraph(at + 13)] for at in range(5)]

    def page(number: int) -> Draw:
        def draw(canvas: Canvas) -> None:
            canvas.setFont("Helvetica-Oblique", 8)
            canvas.drawString(_MARGIN, 28.2 * cm, "Annual account of the villages board")
            canvas.drawRightString(19 * cm, 28.2 * cm, "Version 0.4")
            canvas.drawCentredString(A4[0] / 2, 1.2 * cm, f"{number} of {len(pages)}")
            y = 26 * cm
            for block in pages[number - 1]:
                y = set_text(canvas, block.text, x=_MARGIN, y=y, width=17 * cm)

        return draw

    known = known_of([block for page_ in pages for block in page_])
    out = ("Annual account of the villages board", "Version 0.4", "2 of 5", "4 of 5")
    return _case("running lines above and below", drawn([page(at) for at in range(1, 6)]), replace(known, kept_out=out))


def _drawn_backwards() -> Case:
    blocks: list[Line] = [Heading(text="Drawn from the foot up", level=1), *(paragraph(at) for at in (0, 4, 8, 12))]

    def page(canvas: Canvas) -> None:
        y, places = 26 * cm, []
        for block in blocks:
            places.append((block, y))
            y = set_text(Canvas(io.BytesIO()), block.text, x=0, y=y, width=17 * cm, style=_style(block))
        for block, top in reversed(places):
            set_text(canvas, block.text, x=_MARGIN, y=top, width=17 * cm, style=_style(block))

    return _case("drawn in another order than read", drawn([page]), known_of(blocks))


def _style(block: Line) -> ParagraphStyle:
    return HEAD if isinstance(block, Heading) else BODY


def _spaced_heading() -> Case:
    blocks: list[Line] = [Heading(text="WIDELY SET HEADING", level=1), paragraph(3), paragraph(9)]

    def page(canvas: Canvas) -> None:
        pen = canvas.beginText(_MARGIN, 26.5 * cm)
        pen.setFont("Helvetica-Bold", 16)
        pen.setCharSpace(4)
        pen.textOut("WIDELY SET HEADING")
        pen.setCharSpace(0)
        canvas.drawText(pen)
        y = 25.5 * cm
        for block in blocks[1:]:
            y = set_text(canvas, block.text, x=_MARGIN, y=y, width=17 * cm)

    return _case("heading with widely set letters", drawn([page]), known_of(blocks))


def _justified() -> Case:
    blocks: list[Line] = [paragraph(at, 4) for at in (0, 5, 10)]
    wide = ParagraphStyle("justified", parent=BODY, alignment=TA_JUSTIFY)

    def page(canvas: Canvas) -> None:
        y = landscape(A4)[1] - _MARGIN
        for block in blocks:
            y = set_text(canvas, block.text, x=_MARGIN, y=y, width=8 * cm, style=wide)

    return _case("justified narrow column", drawn([page], size=landscape(A4)), known_of(blocks))


def _banner() -> Case:
    pages: list[list[Line]] = [
        [Heading(text=f"Item {at + 1}", level=1), paragraph(at * 2), paragraph(at * 2 + 9)] for at in range(3)
    ]

    def page(number: int) -> Draw:
        def draw(canvas: Canvas) -> None:
            canvas.setFont("Helvetica-Bold", 12)
            canvas.drawCentredString(A4[0] / 2, 28.3 * cm, "OFFICIAL - SENSITIVE")
            canvas.drawCentredString(A4[0] / 2, 1.0 * cm, "OFFICIAL - SENSITIVE")
            y = 26 * cm
            for block in pages[number]:
                y = set_text(canvas, block.text, x=_MARGIN, y=y, width=17 * cm, style=_style(block))

        return draw

    known = known_of([block for page_ in pages for block in page_])
    content = drawn([page(at) for at in range(3)])
    return _case("banner on every page", content, replace(known, kept_out=("OFFICIAL - SENSITIVE",)))
