"""Pages written as PDF: flowed text and ruled tables, with fields to type in where "@f" stands."""

from __future__ import annotations

import io
from typing import Any
from xml.sax.saxutils import escape

from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import cm
from reportlab.platypus import Flowable, HRFlowable, PageBreak, Paragraph, SimpleDocTemplate, Spacer, Table

from eval.aside.forms_dev.boards.markup import Block, blocks_of, pieces

DING = {"☐": "❏", "☒": "✘", "☑": "✔", "✓": "✓", "✔": "✔", "✗": "✗", "●": "●", "○": "❍", "▲": "▲", "▼": "▼", "■": "■"}
FONTS = (("Helvetica", "Helvetica-Bold"), ("Times-Roman", "Times-Bold"))
HUES = (colors.HexColor(0x1F3864), colors.black, colors.HexColor(0x00703C), colors.HexColor(0x833C0B))


class Field(Flowable):  # type: ignore[misc] # reportlab carries no types
    """A text field of an interactive form."""

    def __init__(self, name: str, value: str, width: float) -> None:
        super().__init__()
        self.name, self.value = name, value
        self.width, self.height = width, 48 if len(value) > 60 else 20

    def draw(self) -> None:
        """Puts the field on the page."""
        self.canv.acroForm.textfield(
            name=self.name, value=self.value, relative=True, x=0, y=0, width=self.width, height=self.height,
            fontSize=8, borderWidth=0.5, forceBorder=True, fieldFlags="multiline" if self.height > 20 else "",
        )  # fmt: skip


def _xml(text: str) -> str:
    out = []
    for kind, part in pieces(text):
        shown = part
        if kind == "sdt":
            hint, _, value = part.partition("^")
            shown = value or hint
        if kind == "break":
            out.append("<br/>")
            continue
        body = escape(shown)
        body = "".join(f'<font name="ZapfDingbats">{DING[c]}</font>' if c in DING else c for c in body)
        body = {"bold": f"<b>{body}</b>", "grey": f'<font color="grey"><i>{body}</i></font>',
                "mark": f'<font backColor="yellow">{body}</font>'}.get(kind, body)  # fmt: skip
        out.append(body)
    return "".join(out)


class Writer:
    """Turns blocks into flowables in one look."""

    def __init__(self, number: int) -> None:
        font, bold = FONTS[number % 2]
        hue = HUES[number % len(HUES)]
        size = 10 + number % 2
        self.base = ParagraphStyle("b", fontName=font, fontSize=size, leading=size * 1.35, spaceAfter=6)
        self.heads = {
            "title": ParagraphStyle("t", fontName=bold, fontSize=18, leading=23, textColor=hue, spaceAfter=10),
            "h1": ParagraphStyle(
                "h1", fontName=bold, fontSize=14, leading=18, textColor=hue, spaceBefore=8, spaceAfter=6
            ),
            "h2": ParagraphStyle(
                "h2", fontName=bold, fontSize=12, leading=15, textColor=hue, spaceBefore=6, spaceAfter=4
            ),
            "h3": ParagraphStyle("h3", fontName=bold, fontSize=size, leading=14, spaceAfter=3),
            "guide": ParagraphStyle("g", parent=self.base, textColor=colors.grey, fontSize=size - 1),
            "centre": ParagraphStyle("c", parent=self.base, alignment=1),
            "right": ParagraphStyle("r", parent=self.base, alignment=2),
        }
        self.bold, self.shade = bold, colors.HexColor((0xD9E2F3, 0xE8E8E8, 0xE2EFD9)[number % 3])
        self.fields = 0
        self.numbered = 0
        self.header = self.footer = ""

    def cell(self, text: str, *, bold: bool, width: float) -> Any:  # noqa: ANN401 - a flowable
        """What stands in a cell."""
        if text.startswith("@f"):
            self.fields += 1
            return Field(f"Text{self.fields}", text[2:].strip(), width - 14)
        return Paragraph(f"<b>{_xml(text)}</b>" if bold else _xml(text), self.base)

    def table(self, block: Block) -> Table:
        """A ruled table."""
        columns = max([len(row.cells) for row in block.rows] + [len(block.widths)])
        widths = (block.widths or [1.0] * columns) + [1.0] * max(0, columns - len(block.widths or range(columns)))
        scale = 17.0 * cm / sum(widths)
        widths = [width * scale for width in widths]
        style: list[tuple[Any, ...]] = [
            ("GRID", (0, 0), (-1, -1), 0.5, colors.black),
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ]
        data = []
        for at, row in enumerate(block.rows):
            if row.kind == "merged":
                style += [("SPAN", (0, at), (-1, at)), ("BACKGROUND", (0, at), (-1, at), self.shade)]
                data.append([self.cell(row.cells[0], bold=True, width=17 * cm), *[""] * (columns - 1)])
                continue
            if row.kind == "head":
                style.append(("BACKGROUND", (0, at), (-1, at), self.shade))
            cells = (row.cells + [""] * columns)[:columns]
            data.append([self.cell(c, bold=row.kind == "head", width=widths[n]) for n, c in enumerate(cells)])
        return Table(data, colWidths=widths, style=style)

    def block(self, block: Block) -> list[Any]:
        """The flowables of one block."""
        if block.kind == "table":
            return [self.table(block), Spacer(1, 8)]
        if block.kind in {"box", "textbox"}:
            return [
                Table(
                    [[self.cell(block.text, bold=False, width=17 * cm)]],
                    colWidths=[17 * cm],
                    style=[("BOX", (0, 0), (-1, -1), 0.8, colors.black)],
                ),
                Spacer(1, 8),
            ]
        if block.kind in {"header", "footer"}:
            setattr(self, block.kind, block.text)
            return []
        plain = {"page": PageBreak(), "rule": HRFlowable(width="100%"), "empty": Spacer(1, 14)}.get(block.kind)
        if plain is not None:
            return [plain]
        if block.kind == "bullet":
            return [
                Paragraph(
                    _xml(block.text),
                    ParagraphStyle("l", parent=self.base, leftIndent=14, bulletIndent=4),
                    bulletText="\u2022",
                )
            ]
        if block.kind == "number":
            self.numbered += 1
            return [Paragraph(f"{self.numbered}. {_xml(block.text)}", self.base)]
        return [Paragraph(_xml(block.text), self.heads.get(block.kind, self.base))]


def pdf_of(text: str, number: int) -> bytes:
    """The page as PDF."""
    writer = Writer(number)
    story = [flow for block in blocks_of(text) for flow in writer.block(block)]
    out = io.BytesIO()

    def margins(canvas: Any, doc: Any) -> None:  # noqa: ANN401
        canvas.setFont("Helvetica", 8)
        canvas.drawString(2 * cm, 28.6 * cm, writer.header)
        canvas.drawString(2 * cm, 1.1 * cm, writer.footer)
        if number % 3:
            canvas.drawRightString(19 * cm, 1.1 * cm, f"Page {doc.page}")

    SimpleDocTemplate(
        out, pagesize=A4, leftMargin=2 * cm, rightMargin=2 * cm, topMargin=1.8 * cm, bottomMargin=1.8 * cm, invariant=1
    ).build(story, onFirstPage=margins, onLaterPages=margins)
    return out.getvalue()
