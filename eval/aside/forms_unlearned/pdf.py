"""PDF documents of blocks: flowed, or with fields to type in."""

from __future__ import annotations

import io
import re
import textwrap

from reportlab.lib import colors
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import cm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, PageBreak, Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

from eval.aside.forms_unlearned.core import ANSWER, ANSWER_END, VOID, VOID_END, Block, Look, bare, shown

FOLDER = "/usr/share/fonts/truetype/dejavu/"
FACES = {
    "Arial": ("DejaVuSans", "DejaVuSans-Bold", "DejaVuSans-Oblique"),
    "Times New Roman": ("DejaVuSerif", "DejaVuSerif-Bold", "DejaVuSerif-Italic"),
    "Calibri": ("DejaVuSansCondensed", "DejaVuSansCondensed-Bold", "DejaVuSansCondensed-Oblique"),
}


def face(font: str) -> str:
    """The name of the font family, known to reportlab."""
    names = FACES.get(font, FACES["Calibri"])
    if names[0] not in pdfmetrics.getRegisteredFontNames():
        for n in names:
            pdfmetrics.registerFont(TTFont(n, f"{FOLDER}{n}.ttf"))
        pdfmetrics.registerFontFamily(names[0], names[0], names[1], names[2], names[1])
    return names[0]


def inline(text: str, look: Look, *, bold: bool = False) -> str:
    """Marked text as reportlab's tags."""
    text = text.lstrip("^").replace("&", "&amp;")
    text = re.sub(r"<(?!/?[biusg]>)", "&lt;", text)
    text = text.replace("<g>", '<font color="#8A8A8A">').replace("</g>", "</font>")
    text = text.replace("<s>", "<strike>").replace("</s>", "</strike>")
    ink = look.ink or "000000"
    text = text.replace(ANSWER, f'<font color="#{ink}">').replace(ANSWER_END, "</font>")
    text = text.replace(VOID, "").replace(VOID_END, "").replace("\n", "<br/>")
    text = re.sub(r"[\uf0a8]", "□", re.sub(r"[\uf0fe]", "☑", text))
    return f"<b>{text}</b>" if bold else text


def table(b: Block, look: Look, style: ParagraphStyle, room: float) -> Table:
    """A table; a row with fewer cells spreads its last one."""
    columns = max(len(r) for r in b.rows)
    widths = b.widths if len(b.widths) == columns else [1.0] * columns
    marks: list[tuple[object, ...]] = [("VALIGN", (0, 0), (-1, -1), "TOP")]
    if look.lines:
        marks.append(("GRID", (0, 0), (-1, -1), 0.5, colors.HexColor("#555555")))
    cells: list[list[object]] = []
    heights: list[float | None] = []
    for i, row in enumerate(b.rows):
        out: list[object] = []
        for j, text in enumerate(row):
            out.append(Paragraph(inline(text, look, bold=text.startswith("^")), style))
            if text.startswith("^") and look.shade:
                end = j if j < len(row) - 1 else columns - 1
                marks.append(("BACKGROUND", (j, i), (end, i), colors.HexColor("#" + look.shade)))
        if len(row) < columns:
            marks.append(("SPAN", (len(row) - 1, i), (columns - 1, i)))
        empty = all(not shown(c).strip() for c in row)
        heights.append((1.5 * cm if len(row) == 1 else 0.75 * cm) if empty else None)
        cells.append(out + [""] * (columns - len(row)))
    return Table(cells, [w / sum(widths) * room for w in widths], heights, style=TableStyle(marks))


def piece(b: Block, look: Look, body: ParagraphStyle, room: float) -> list[Flowable]:
    """A block's flowables."""
    size = look.size - 1.5
    if b.kind in ("h", "part"):
        px = size + (6, 3, 1, 0)[(b.level or 1) - 1]
        style = ParagraphStyle("h", parent=body, fontSize=px, leading=px * 1.3, spaceBefore=7, spaceAfter=4)
        style.textColor = colors.HexColor("#" + look.colour)
        return [Paragraph(inline(b.text, look, bold=True), style)]
    if b.kind == "t":
        small = ParagraphStyle("s", parent=body, spaceAfter=0, fontSize=size - 0.5, leading=size * 1.25)
        return [table(b, look, small, room), Spacer(1, 8)]
    if b.kind == "b":
        return [Paragraph(inline(b.text, look), ParagraphStyle("l", parent=body, leftIndent=16), bulletText="•")]
    if b.kind == "i":
        return [Paragraph(f"<i>{inline(b.text, look)}</i>", body)]
    if b.kind == "gap":
        return [Spacer(1, b.level * 14)]
    if b.kind == "break":
        return [PageBreak()]
    if not bare(b.text) and (ANSWER in b.text or VOID in b.text):
        if look.boxes:
            box = Block("t", rows=[[b.text]])
            return [table(box, look, body, room), Spacer(1, 6)]
        return [
            Paragraph(inline(b.text, look) or "&nbsp;", body),
            *([Spacer(1, look.room * cm)] if VOID in b.text else []),
        ]
    return [Paragraph(inline(b.text, look) or "&nbsp;", body)]


def flow(blocks: list[Block], look: Look) -> bytes:
    """A flowed PDF."""
    font = face(look.font)
    page = landscape(A4) if look.wide else A4
    size = look.size - 1.5
    body = ParagraphStyle("b", fontName=font, fontSize=size, leading=size * 1.35, spaceAfter=5)
    out: list[Flowable] = []
    for b in blocks:
        out += piece(b, look, body, page[0] - 4 * cm)

    def edge(canvas: Canvas, doc: object) -> None:
        canvas.setFont(font, 7.5)
        canvas.drawString(2 * cm, page[1] - 1.2 * cm, look.header)
        if look.footer:
            canvas.drawString(2 * cm, 1.1 * cm, look.footer)
            canvas.drawRightString(page[0] - 2 * cm, 1.1 * cm, f"Page {canvas.getPageNumber()}")

    data = io.BytesIO()
    made = SimpleDocTemplate(data, pagesize=page, invariant=1)
    made.leftMargin = made.rightMargin = made.topMargin = made.bottomMargin = 2 * cm
    made.build(out, onFirstPage=edge, onLaterPages=edge)
    return data.getvalue()


class Fields:
    """Pages with fields, drawn from the top down."""

    def __init__(self, look: Look) -> None:
        self.data = io.BytesIO()
        self.look, self.font = look, face(look.font)
        self.c = Canvas(self.data, pagesize=A4, invariant=1)
        self.y, self.count = 790.0, 0
        self.label = ""  # the last print, told to those who point at the field after it

    def text(self, text: str, font: str, size: float, width: float = 490) -> None:
        """Wrapped text."""
        for part in text.split("\n"):
            line = ""
            for w in [*part.split(" "), "\0"]:
                if w == "\0" or pdfmetrics.stringWidth(f"{line} {w}", font, size) > width:
                    self.space(size * 1.4)
                    self.c.setFont(font, size)
                    self.c.drawString(52, self.y, line.strip())
                    self.y -= size * 1.35
                    line = w
                else:
                    line = f"{line} {w}"
        self.y -= 3

    def space(self, height: float) -> None:
        """Turns the page when the room is short."""
        if self.y - height < 50:
            self.c.setFont(self.font, 7.5)
            self.c.drawString(52, 30, self.look.footer)
            self.c.showPage()
            self.y = 790.0

    def ticks(self, text: str) -> None:
        """Tick boxes to click, a line for all."""
        x = 60.0
        for m in re.finditer(r"([☐☒])\s*([^☐☒]+)", text):
            name = m[2].strip()
            width = pdfmetrics.stringWidth(name, self.font, 9) + 32
            if x + width > 540:
                x, self.y = 60.0, self.y - 16
            self.space(30)
            self.count += 1
            self.c.acroForm.checkbox(name=f"box{self.count}", checked=m[1] == "☒", x=x, y=self.y - 3, size=11)
            self.c.setFont(self.font, 9)
            self.c.drawString(x + 15, self.y, name)
            x += width
        self.y -= 20

    def field(self, answer: str) -> None:
        """A field to type in."""
        answer = (
            answer.translate({0x2013: "-", 0x2019: "'", 0x2026: "..."}).encode("latin-1", "replace").decode("latin-1")
        )
        answer = "\n".join(textwrap.fill(part, 100) for part in answer.split("\n"))
        lines = 1 + answer.count("\n")
        height = 20.0 if self.look.room < 1 and lines == 1 else max(46.0, lines * 13 + 8)
        self.space(height + 6)
        self.count += 1
        self.c.acroForm.textfield(
            name=f"text{self.count}",
            tooltip=self.label,
            value=answer,
            x=52,
            y=self.y - height + 8,
            width=490,
            height=height,
            fontSize=9,
            borderWidth=0.5,
            fieldFlags="multiline" if height > 20 else "",
        )
        self.y -= height + 8

    def cell(self, text: str) -> None:
        """A paragraph's print and its slots."""
        for part in re.split(f"({ANSWER}.*?{ANSWER_END}|{VOID}.*?{VOID_END})", text, flags=re.S):
            if part[:1] in (ANSWER, VOID):
                inner = part[1:-1]
                (self.ticks if re.search("[☐☒]", inner) else self.field)(inner)
            elif part.strip():
                self.text(shown(part).strip(), self.font, 9.5)
                self.label = shown(part).strip().encode("latin-1", "replace").decode("latin-1")


def fields(blocks: list[Block], look: Look) -> bytes:
    """A PDF with fields; tables are written row by row."""
    f = Fields(look)
    bold = FACES.get(look.font, FACES["Calibri"])[1]
    for b in blocks:
        if b.kind in ("h", "part"):
            f.space(60)
            f.text(shown(b.text), bold, 16 - 2 * (b.level or 1))
        elif b.kind == "t":
            for row in b.rows:
                for cell in row:
                    f.cell(cell)
        elif b.text:
            f.cell(("• " if b.kind == "b" else "") + b.text)
    f.space(10_000)
    f.c.save()
    return f.data.getvalue()
