"""PDF documents: flowed from light markup, or drawn on the page."""

from __future__ import annotations

import io
import re

from reportlab.lib import colors
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import cm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import PageBreak, Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

from eval.aside.forms_dev.counties.core import NL, parse, plain

FONT_FILES = "/usr/share/fonts/truetype/dejavu/DejaVuSans"


def _fonts() -> None:
    if "DVS" not in pdfmetrics.getRegisteredFontNames():
        pdfmetrics.registerFont(TTFont("DVS", FONT_FILES + ".ttf"))
        pdfmetrics.registerFont(TTFont("DVS-B", FONT_FILES + "-Bold.ttf"))


def _inline(text: str) -> str:
    text = re.sub(r"^#[0-9A-F]{6}#", "", text)
    text = re.sub(r"\[\[(.*?)~(.*?)\]\]", lambda m: m[2] or m[1], text).replace("&", "&amp;").replace("<", "&lt;")
    text = re.sub(r"\*\*(.+?)\*\*", r'<font name="DVS-B">\1</font>', text)
    text = re.sub(r"~~(.+?)~~", r'<font color="#777777">\1</font>', text)
    return plain(text).replace("\n", "<br/>")


def flow(text: str, size: float = 9.5, head: str = "#1F3864", *, footer: str = "", wide: bool = False) -> bytes:
    """A PDF of the markup, flowed over its pages."""
    _fonts()
    page = landscape(A4) if wide else A4
    body = ParagraphStyle("b", fontName="DVS", fontSize=size, leading=size * 1.35, spaceAfter=5)
    small = ParagraphStyle("s", parent=body, spaceAfter=0, fontSize=size - 0.5, leading=size * 1.25)
    room = page[0] - 4 * cm
    out: list[object] = []
    for b in parse(text):
        if b.kind == "h":
            px = size + 9 - 3 * b.level
            style = ParagraphStyle("h", fontName="DVS-B", fontSize=px, leading=px * 1.3, spaceBefore=8, spaceAfter=4)
            style.textColor = colors.HexColor(head)
            out.append(Paragraph(_inline(b.text), style))
        elif b.kind == "break":
            out.append(PageBreak())
        elif b.kind == "t":
            columns = max(len(r) for r in b.rows)
            total = sum(b.widths) or 1
            widths = [w / total * room for w in b.widths] if len(b.widths) == columns else [room / columns] * columns
            marks: list[tuple[object, ...]] = [("VALIGN", (0, 0), (-1, -1), "TOP")]
            marks.append(("GRID", (0, 0), (-1, -1), 0.5, colors.grey))
            cells = []
            for i, cut in enumerate(b.rows):
                row = cut + ["<"] * (columns - len(cut))
                line: list[object] = []
                for j, c in enumerate(row):
                    if c == "<":
                        start = max(k for k in range(j) if row[k] != "<")
                        marks.append(("SPAN", (start, i), (j, i)))
                        line.append("")
                        continue
                    if m := re.match(r"#([0-9A-F]{6})#", c):
                        marks.append(("BACKGROUND", (j, i), (j, i), colors.HexColor("#" + m[1])))
                    line.append(Paragraph(_inline(c), small))
                cells.append(line)
            out += [Table(cells, widths, style=TableStyle(marks)), Spacer(1, 8)]
        elif b.kind in "bn":
            mark = f"{b.level}." if b.level else "•"
            out.append(Paragraph(_inline(b.text), ParagraphStyle("l", parent=body, leftIndent=16), bulletText=mark))
        else:
            out.append(Paragraph(_inline(b.text) or "&nbsp;", body))

    def foot(canvas: Canvas, doc: object) -> None:
        canvas.setFont("DVS", 7)
        canvas.drawString(2 * cm, 1.1 * cm, f"{footer}    Page {canvas.getPageNumber()}" if footer else "")

    data = io.BytesIO()
    template = SimpleDocTemplate(data, pagesize=page, margin=2 * cm, invariant=1)
    template.leftMargin = template.rightMargin = template.topMargin = template.bottomMargin = 2 * cm
    template.build(out, onFirstPage=foot, onLaterPages=foot)
    return data.getvalue()


class Sheet:
    """A page to draw a form on, from the top down."""

    def __init__(self, size: float = 9, left: float = 50, hand: str = "Helvetica", footer: str = "") -> None:
        _fonts()
        self.data = io.BytesIO()
        self.c = Canvas(self.data, pagesize=A4, invariant=1)
        self.size, self.left, self.hand, self.footer = size, left, hand, footer
        self.right = A4[0] - left
        self.y = 790.0
        self.count = 0

    def room(self, height: float) -> None:
        """Turns the page when what comes next has no room."""
        if self.y - height < 50:
            self.page()

    def page(self) -> None:
        """Turns the page."""
        self.c.setFont("DVS", 7)
        self.c.drawString(self.left, 28, self.footer)
        self.c.showPage()
        self.y = 790.0

    def lines(self, text: str, width: float, font: str = "DVS", size: float = 0) -> list[str]:
        """The text broken to a width."""
        out: list[str] = []
        for part in text.split(NL):
            line = ""
            for w in part.split(" "):
                if line and pdfmetrics.stringWidth(f"{line} {w}", font, size or self.size) > width:
                    out.append(line)
                    line = w
                else:
                    line = f"{line} {w}" if line else w
            out.append(line)
        return out

    def p(self, text: str, font: str = "DVS", size: float = 0, indent: float = 0, gap: float = 4) -> None:
        """A paragraph."""
        size = size or self.size
        for line in self.lines(text, self.right - self.left - indent, font, size):
            self.room(size * 1.3)
            self.c.setFont(font, size)
            self.c.drawString(self.left + indent, self.y, line)
            self.y -= size * 1.3
        self.y -= gap

    def h(self, text: str, size: float = 12, bar: str = "") -> None:
        """A heading, on a coloured bar if asked."""
        self.room(60)
        if bar:
            self.y -= 5
            self.c.setFillColor(colors.HexColor(bar))
            self.c.rect(self.left, self.y - 5, self.right - self.left, size + 8, stroke=0, fill=1)
            self.c.setFillColor(colors.white)
        self.c.setFont("DVS-B", size)
        self.c.drawString(self.left + (4 if bar else 0), self.y, text)
        self.c.setFillColor(colors.black)
        self.y -= size + 9

    def box(self, label: str, answer: str, height: float = 40) -> None:
        """A label above a box."""
        wrapped = self.lines(answer, self.right - self.left - 12, self.hand, self.size)
        height = max(height, len(wrapped) * self.size * 1.3 + 8)
        self.room(height + 30)
        self.p(label, gap=0)
        top = self.y + self.size - 3
        self.c.rect(self.left, top - height, self.right - self.left, height)
        self.c.setFont(self.hand, self.size)
        for n, line in enumerate(wrapped if answer else []):
            self.c.drawString(self.left + 6, top - (n + 1) * self.size * 1.3, line)
        self.y = top - height - self.size - 6

    def side(self, label: str, answer: str, at: float = 150, height: float = 20) -> None:
        """A label beside a box."""
        wrapped = self.lines(answer, self.right - self.left - at - 10, self.hand, self.size)
        names = self.lines(label, at - 8)
        height = max(height, max(len(wrapped), len(names)) * self.size * 1.3 + 7)
        self.room(height)
        top = self.y + self.size
        self.c.rect(self.left, top - height, at, height)
        self.c.rect(self.left + at, top - height, self.right - self.left - at, height)
        for x, font, texts in ((self.left + 4, "DVS", names), (self.left + at + 5, self.hand, wrapped)):
            self.c.setFont(font, self.size)
            for n, line in enumerate(texts):
                self.c.drawString(x, top - (n + 1) * self.size * 1.25, line)
        self.y = top - height - self.size

    def dots(self, label: str, answer: str) -> None:
        """A label and a dotted leader, with the answer on it."""
        self.room(20)
        self.c.setFont("DVS", self.size)
        self.c.drawString(self.left, self.y, label)
        x = self.left + pdfmetrics.stringWidth(label, "DVS", self.size) + 4
        if answer:
            self.c.setFont(self.hand, self.size)
            for n, line in enumerate(self.lines(answer, self.right - x, self.hand)):
                self.c.drawString(x + 4, self.y - n * self.size * 1.3, line)
                last = n
            self.y -= last * self.size * 1.3
        else:
            self.c.drawString(x, self.y, "." * int((self.right - x) / pdfmetrics.stringWidth(".", "DVS", self.size)))
        self.y -= self.size * 2

    def field(self, label: str, answer: str, height: float = 18, at: float = 150) -> None:
        """A label and a field to type in."""
        self.room(height + 12)
        for n, line in enumerate(self.lines(label, at - 8)):
            self.c.setFont("DVS", self.size)
            self.c.drawString(self.left, self.y - n * self.size * 1.2, line)
        self.count += 1
        self.c.acroForm.textfield(
            name=f"field{self.count}",
            value="\n".join(self.lines(answer, self.right - self.left - at - 12, "Helvetica"))
            if height > 20
            else answer,
            x=self.left + at,
            y=self.y - height + 12,
            width=self.right - self.left - at,
            height=height,
            fontSize=self.size,
            borderWidth=0.5,
            fieldFlags="multiline" if height > 20 else "",
        )
        self.y -= max(height + 6, len(self.lines(label, at - 8)) * self.size * 1.2 + 6)

    def checks(self, label: str, options: str, chosen: str, gap: float = 95) -> None:
        """A label and tick boxes to click."""
        self.room(30)
        self.p(label, gap=2)
        x = self.left
        for o in options.split("/"):
            if x + gap > self.right:
                x, self.y = self.left, self.y - 16
            self.count += 1
            on = o.strip().lower() in [c.strip().lower() for c in chosen.split("+")]
            self.c.acroForm.checkbox(
                name=f"tick{self.count}", checked=on, x=x, y=self.y - 2, size=11, buttonStyle="check"
            )
            self.c.setFont("DVS", self.size - 1)
            self.c.drawString(x + 15, self.y, o.strip())
            x += gap
        self.y -= 20

    def save(self) -> bytes:
        """The finished document."""
        self.page()
        self.c.save()
        return self.data.getvalue()
