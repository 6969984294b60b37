"""Writes a sheet as a PDF: flowing text, tables, boxes, leaders and fields to type into."""

from __future__ import annotations

import io
from typing import Any
from xml.sax.saxutils import escape

from reportlab.lib import colors
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import cm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import Flowable, PageBreak, Paragraph, SimpleDocTemplate, Spacer, Table

from eval.aside.forms_dev.shorthand.markup import Block, Cell, Para, Sheet

FONTS = "/usr/share/fonts/truetype/dejavu"
FACES = {
    "Helvetica": ("Helvetica", "Helvetica-Bold", "Helvetica-Oblique"),
    "Times": ("Times-Roman", "Times-Bold", "Times-Italic"),
    "Courier": ("Courier", "Courier-Bold", "Courier-Oblique"),
    "Sans": ("DejaVuSansCondensed", "DejaVuSansCondensed-Bold", "DejaVuSansCondensed-Oblique"),
    "Serif": ("DejaVuSerifCondensed", "DejaVuSerifCondensed-Bold", "DejaVuSerifCondensed-Italic"),
}
SYMBOLS = "☐☒☑✓•"


def _load() -> None:
    """Make the fonts known once."""
    if "DejaVuSansCondensed" in pdfmetrics.getRegisteredFontNames():
        return
    for face in (*FACES["Sans"], *FACES["Serif"]):
        pdfmetrics.registerFont(TTFont(face, f"{FONTS}/{face}.ttf"))


class Field(Flowable):  # type: ignore[misc] # reportlab carries no types
    """A field of a fillable PDF."""

    def __init__(self, name: str, value: str, width: float, height: float) -> None:
        super().__init__()
        self.name, self.value, self.width, self.height = name, value, width, height

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:  # noqa: ARG002, N803
        """Take the width that is there."""
        self.width = min(self.width, availWidth)
        return self.width, self.height

    def draw(self) -> None:
        """Draw the field."""
        self.canv.acroForm.textfield(
            name=self.name,
            value=self.value,
            width=self.width,
            height=self.height,
            relative=True,
            fontSize=9,
            borderWidth=0.5,
            fillColor=colors.Color(0.93, 0.95, 1),
            fieldFlags="multiline" if self.height > 20 else "",
        )


class _Writer:
    """Keeps what is needed while a PDF is written."""

    def __init__(self, sheet: Sheet) -> None:
        self.sheet = sheet
        self.face = FACES[sheet.option("pdffont", "Helvetica")]
        self.size = float(sheet.option("size", "10"))
        self.count = 0
        self.wide = sheet.option("page") == "landscape"
        self.space = ((A4[1] if self.wide else A4[0]) - 4 * cm) - 12

    def style(self, scale: float = 1.0, *, bold: bool = False, **more: float) -> ParagraphStyle:
        """A paragraph style."""
        size = self.size * scale
        after = more.pop("spaceAfter", 4)
        face = self.face[1 if bold else 0]
        return ParagraphStyle("s", fontName=face, fontSize=size, leading=size * 1.25, spaceAfter=after, **more)

    def ghost(self, text: str) -> str:
        """Text in the type that guidance has."""
        kind = self.sheet.option("ghost", "none")
        if kind in {"italic", "both", "blue"}:
            text = f'<font name="{self.face[2]}">{text}</font>'
        colour = {"grey": "#808080", "both": "#808080", "blue": "#1F4E9E", "red": "#C00000"}.get(kind)
        return f'<font color="{colour}">{text}</font>' if colour else text

    def mark(self, runs: Para, *, ghost: bool = False) -> str:
        """A paragraph's runs as marked-up text."""
        parts = []
        for run in runs:
            text = escape(run.text).replace("\n", "<br/>").replace("   ", "&nbsp;&nbsp; ")
            for symbol in SYMBOLS:
                text = text.replace(symbol, f'<font name="DejaVuSansCondensed">{symbol}</font>')
            if run.kind == "b":
                text = f'<font name="{self.face[1]}">{text}</font>'
            if run.kind in {"a", "u"} and self.sheet.option("hand"):
                text = f'<font name="{self.sheet.option("hand")}">{text}</font>'
            if run.kind in {"a", "u"} and self.sheet.option("ans"):
                text = f'<font color="#{self.sheet.option("ans")}">{text}</font>'
            if run.kind in {"g", "sdt", "drop"} or (ghost and not run.kind):
                text = self.ghost(text)
            parts.append(text)
        return "".join(parts)

    def cell(self, paras: Cell, *, bold: bool = False, height: float = 16.0) -> list[Any]:
        """What stands in a cell."""
        made: list[Any] = []
        for runs in paras:
            alone = len(runs) == 1 and runs[0].kind in {"hole", "a"}
            if alone and self.sheet.option("acro") == "1":
                self.count += 1
                made.append(Field(f"Text{self.count}", runs[0].text, 400, height))
            else:
                made.append(Paragraph(self.mark(runs) or "&nbsp;", self.style(0.95, bold=bold, spaceAfter=1)))
        return made

    def table(self, block: Block) -> Table:
        """A table."""
        width = max(len(row.cells) for row in block.rows)
        data: list[list[Any]] = []
        styles: list[tuple[Any, ...]] = [("VALIGN", (0, 0), (-1, -1), "TOP")]
        if self.sheet.option("table") == "lines":
            styles.append(("LINEBELOW", (0, 0), (-1, -1), 0.4, colors.grey))
        elif self.sheet.option("table") != "none":
            styles.append(("GRID", (0, 0), (-1, -1), 0.5, colors.black))
        for at, row in enumerate(block.rows):
            short = width - len(row.cells)
            data.append([self.cell(cell, bold=row.kind != "plain") for cell in row.cells] + [""] * short)
            if short:
                styles.append(("SPAN", (len(row.cells) - 1, at), (-1, at)))
            if row.kind != "plain":
                styles.append(("BACKGROUND", (0, at), (-1, at), colors.HexColor("#D9D9D9")))
        widths = [part * cm for part in block.widths[:width]] if len(block.widths) >= width else [1.0] * width
        scale = self.space / sum(widths)
        return Table(data, colWidths=[part * scale for part in widths], style=styles, repeatRows=0)

    def box(self, block: Block) -> Table:
        """A box to write in."""
        rest = max(block.height * cm - 26, 14)
        inner = self.cell(block.paras, height=rest)
        style = [("BOX", (0, 0), (-1, -1), 0.8, colors.black), ("VALIGN", (0, 0), (-1, -1), "TOP")]
        used = sum(part.wrap(self.space - 12, 2000)[1] for part in inner)
        return Table([[inner]], colWidths=[self.space], rowHeights=[max(block.height * cm, used + 10)], style=style)

    def flow(self, block: Block) -> list[Any]:
        """A block as it flows down the page."""
        if block.kind == "table":
            return [self.table(block)]
        if block.kind == "box":
            return [self.box(block), Spacer(1, 6)]
        if block.kind == "break":
            return [PageBreak()]
        if block.kind == "gap":
            return [Spacer(1, 8)]
        runs = block.paras[0] if block.paras else []
        text = self.mark(runs, ghost=block.kind == "guide") or "&nbsp;"
        if len(runs) == 1 and runs[0].kind in {"hole", "a"} and self.sheet.option("acro") == "1":
            return [*self.cell(block.paras, height=40), Spacer(1, 4)]
        if block.kind == "bullet":
            return [Paragraph(text, self.style(leftIndent=14), bulletText="•")]
        scales = {"title": 1.6, "h1": 1.25, "h2": 1.1}
        if block.kind in scales:
            return [Paragraph(text, self.style(scales[block.kind], bold=True, spaceBefore=6))]
        return [Paragraph(text, self.style())]


def pdf_bytes(sheet: Sheet) -> bytes:
    """Write a sheet as PDF."""
    _load()
    writer = _Writer(sheet)
    made = io.BytesIO()
    size = landscape(A4) if writer.wide else A4
    document = SimpleDocTemplate(
        made, pagesize=size, leftMargin=2 * cm, rightMargin=2 * cm, topMargin=2 * cm, bottomMargin=2 * cm, invariant=1
    )
    edges = {
        kind: ["".join(run.text for run in block.paras[0]) for block in sheet.blocks if block.kind == kind]
        for kind in ("header", "footer")
    }

    def edge(canvas: Any, _document: Any) -> None:  # noqa: ANN401
        canvas.setFont(writer.face[0], 8)
        for at, line in enumerate(edges["header"]):
            canvas.drawString(2 * cm, size[1] - 1.1 * cm - at * 10, line)
        for at, line in enumerate(edges["footer"]):
            canvas.drawString(2 * cm, 1.3 * cm - at * 10, line)

    story: list[Any] = []
    for block in sheet.blocks:
        if block.kind not in edges:
            story.extend(writer.flow(block))
    document.build(story, onFirstPage=edge, onLaterPages=edge)
    return made.getvalue()
