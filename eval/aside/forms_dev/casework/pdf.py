"""PDF pages drawn line by line, and flowed ones."""

from __future__ import annotations

import io
from typing import Any
from xml.sax.saxutils import escape

from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.utils import simpleSplit
from reportlab.pdfgen import canvas
from reportlab.platypus import Flowable, Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

from eval.aside.forms_dev.casework.core import Given, Hint

INK = (("Helvetica", "#000000"), ("Courier", "#000000"), ("Times-Italic", "#1f3fa8"), ("Helvetica-Oblique", "#1a1a80"))


class Sheet:
    """A canvas with a cursor that goes down the page."""

    def __init__(
        self,
        *,
        hand: int = 0,
        size: tuple[float, float] = A4,
        margin: float = 50,
        foot: str = "",
        head: str = "",
        font: str = "Helvetica",
        title: str = "",
    ) -> None:
        self.buf = io.BytesIO()
        self.c = canvas.Canvas(self.buf, pagesize=size, invariant=1)
        if title:
            self.c.setTitle(title)
        self.w, self.h = size
        self.m = margin
        self.foot, self.head, self.font, self.hand = foot, head, font, hand
        self.y = self.h - margin
        self.no = 1
        self.fields = 0
        self.frame()

    def frame(self) -> None:
        """Draw this page's header and footer."""
        self.c.setFillColor("#555555")
        self.c.setFont(self.font, 8)
        if self.head:
            self.c.drawString(self.m, self.h - 30, self.head)
        if self.foot:
            self.c.drawString(self.m, 24, self.foot)
            self.c.drawRightString(self.w - self.m, 24, f"Page {self.no}")
        self.c.setFillColor("black")

    def need(self, height: float) -> None:
        """Go to a new page when there is too little room."""
        if self.y - height < self.m:
            self.new()

    def new(self) -> None:
        """Go to a new page."""
        self.c.showPage()
        self.no += 1
        self.y = self.h - self.m
        self.frame()

    def pen(self, s: str, font: str, size: float, colour: str) -> None:
        """Take the font of print or of the person who answers."""
        if isinstance(s, Given):
            font, colour = INK[self.hand]
        elif isinstance(s, Hint):
            colour = "#8a8a8a"
        self.c.setFont(font, size)
        self.c.setFillColor(colour)

    def at(
        self, s: str, x: float, y: float, *, size: float = 10, font: str = "", colour: str = "black", w: float = 0
    ) -> float:
        """Write a text at a place, wrapped to w; return the y below it."""
        self.pen(s, font or self.font, size, colour)
        used = INK[self.hand][0] if isinstance(s, Given) else font or self.font
        for line in simpleSplit(s, used, size, w) if w else s.split("\n"):
            self.c.drawString(x, y, line)
            y -= size * 1.25
        self.c.setFillColor("black")
        return y

    def say(
        self, s: str, *, size: float = 10, b: bool = False, colour: str = "black", x: float = 0, gap: float = 4
    ) -> None:
        """Write a paragraph at the cursor."""
        font = f"{self.font}-Bold" if b else self.font
        used = INK[self.hand][0] if isinstance(s, Given) else font
        left = x or self.m
        for line in simpleSplit(s, used, size, self.w - self.m - left):
            self.need(size * 1.3)
            self.pen(s, font, size, colour)
            self.c.drawString(left, self.y - size, line)
            self.y -= size * 1.3
        self.c.setFillColor("black")
        self.y -= gap

    def bar(self, s: str, fill: str = "#003b5c", colour: str = "white", high: float = 20) -> None:
        """A section title on a coloured bar."""
        self.need(high + 60)
        self.c.setFillColor(fill)
        self.c.rect(self.m, self.y - high, self.w - 2 * self.m, high, stroke=0, fill=1)
        self.at(s, self.m + 6, self.y - high + 6, size=11, font="Helvetica-Bold", colour=colour)
        self.y -= high + 8

    def box(self, x: float, y: float, w: float, h: float, fill: str = "") -> None:
        """A box whose upper left corner is x, y."""
        self.c.setLineWidth(0.7)
        if fill:
            self.c.setFillColor(fill)
        self.c.rect(x, y - h, w, h, stroke=1, fill=int(bool(fill)))
        self.c.setFillColor("black")

    def tick(self, x: float, y: float, on: bool, size: float = 10) -> None:  # noqa: FBT001
        """A tick box on the base line y."""
        self.c.rect(x, y - 1, size, size, stroke=1, fill=0)
        if on:
            self.c.setFont("ZapfDingbats", size)
            self.c.drawString(x + 1, y, "4")

    def ticks(self, x: float, y: float, options: str, chosen: str, gap: float = 22) -> float:
        """Tick boxes in a line with their names; return x after them."""
        names = options.split("|")
        for name in names:
            self.tick(x, y, name in chosen.split("+"))
            self.at(name, x + 14, y, size=9.5)
            x += 14 + self.c.stringWidth(name, self.font, 9.5) + gap
        return x

    def leader(self, x: float, y: float, w: float, value: str = "") -> None:
        """A dotted line to write on."""
        dots = "." * int(w / self.c.stringWidth(".", "Helvetica", 10))
        if value:
            self.at(value, x + 4, y, size=10)
            self.c.setDash(1, 2)
            self.c.line(x, y - 2, x + w, y - 2)
            self.c.setDash()
        else:
            self.at(dots, x, y, size=10)

    def field(self, value: str, x: float, y: float, w: float, h: float, *, lines: bool = False, tip: str = "") -> None:
        """An AcroForm text field whose upper left corner is x, y."""
        self.fields += 1
        self.c.acroForm.textfield(
            name=f"Text{self.fields}",
            tooltip=tip,
            value=str(value),
            x=x,
            y=y - h,
            width=w,
            height=h,
            fontSize=9,
            fontName="Helvetica",
            borderWidth=0.5,
            fillColor=colors.HexColor("#f1f4ff"),
            fieldFlags="multiline" if lines else "",
            maxlen=2000,
        )

    def check(self, on: bool, x: float, y: float) -> None:  # noqa: FBT001
        """An AcroForm check box."""
        self.fields += 1
        self.c.acroForm.checkbox(name=f"Check{self.fields}", x=x, y=y, size=12, checked=on, borderWidth=0.5)

    def done(self) -> bytes:
        """The finished file."""
        self.c.save()
        return self.buf.getvalue()


BODY = ParagraphStyle("body", fontName="Helvetica", fontSize=10, leading=13, spaceAfter=5)
SMALL = ParagraphStyle("small", parent=BODY, fontSize=8.5, leading=11, textColor="#444444")
HEAD = ParagraphStyle("head", parent=BODY, fontName="Helvetica-Bold", fontSize=12.5, leading=16, spaceBefore=8)
TITLE = ParagraphStyle("title", parent=HEAD, fontSize=17, leading=22, spaceAfter=8)
CELL = ParagraphStyle("cell", parent=BODY, fontSize=9, leading=11, spaceAfter=0)
CELLB = ParagraphStyle("cellb", parent=CELL, fontName="Helvetica-Bold")


def para(s: str, style: ParagraphStyle = BODY) -> Paragraph:
    """A paragraph of plain text, line breaks kept."""
    text = escape(s).replace("\n", "<br/>")
    if isinstance(s, Hint):
        text = f'<font color="#8a8a8a">{text}</font>'
    return Paragraph(text, style)


def grid(
    rows: list[list[str]], widths: list[float], *, head: bool = True, fill: str = "#d9e2ec", extra: tuple[Any, ...] = ()
) -> Table:
    """A ruled table of wrapped texts."""
    cells = [[para(c, CELLB if head and n == 0 else CELL) for c in row] for n, row in enumerate(rows)]
    style = [("GRID", (0, 0), (-1, -1), 0.5, colors.black), ("VALIGN", (0, 0), (-1, -1), "TOP"), *extra]
    if head:
        style.append(("BACKGROUND", (0, 0), (-1, 0), colors.HexColor(fill)))
    return Table(cells, colWidths=widths, style=TableStyle(style), repeatRows=int(head))


def flow(
    *parts: Flowable | str, foot: str = "", title: str = "", size: tuple[float, float] = A4, margin: float = 50
) -> bytes:
    """Flowed pages."""
    buf = io.BytesIO()
    doc = SimpleDocTemplate(
        buf,
        pagesize=size,
        leftMargin=margin,
        rightMargin=margin,
        topMargin=margin,
        bottomMargin=margin,
        title=title or None,
        invariant=1,
    )

    def mark(c: canvas.Canvas, d: SimpleDocTemplate) -> None:
        c.setFont("Helvetica", 8)
        c.drawString(margin, 26, f"{foot}    {d.page}" if foot else str(d.page))

    doc.build([para(x) if isinstance(x, str) else x for x in parts], onFirstPage=mark, onLaterPages=mark)
    return buf.getvalue()


def space(height: float = 8) -> Spacer:
    """A gap."""
    return Spacer(1, height)
