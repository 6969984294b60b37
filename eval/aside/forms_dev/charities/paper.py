"""PDF pages drawn step by step, and Word documents printed to PDF."""

from __future__ import annotations

import io
from collections.abc import Sequence
from xml.sax.saxutils import escape

from docx import Document
from docx.oxml.ns import qn
from docx.shared import Length
from docx.text.paragraph import Paragraph as WordPara
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.utils import simpleSplit
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

from eval.aside.forms_dev.charities import word

BOLD = {"Helvetica": "Helvetica-Bold", "Times-Roman": "Times-Bold", "Courier": "Courier-Bold"}
SLANT = {"Helvetica": "Helvetica-Oblique", "Times-Roman": "Times-Italic", "Courier": "Courier-Oblique"}
MARKS = {"☐": "o", "☑": "3", "☒": "8", "✓": "3", "✔": "4", "✗": "7", "●": "l", "○": "m", "☺": "", "★": "H"}


class Sheet:
    """A PDF with a cursor that runs down the page."""

    def __init__(
        self, font: str = "Helvetica", size: float = 10, *, wide: bool = False, margin: float = 50, foot: str = ""
    ) -> None:
        self.out = io.BytesIO()
        self.w, self.h = landscape(A4) if wide else A4
        self.c = Canvas(self.out, pagesize=(self.w, self.h), invariant=1)
        self.font, self.size, self.m, self.foot = font, size, margin, foot
        self.left, self.right = margin, self.w - margin
        self.y, self.page = self.h - margin, 1

    def room(self, need: float) -> None:
        """Turn the page unless so much room is left."""
        if self.y - need < self.m:
            self.turn()

    def _foot(self) -> None:
        if self.foot:
            self.c.setFont(self.font, 7.5)
            self.c.setFillGray(0.3)
            self.c.drawString(self.m, self.m - 22, self.foot.replace("#", str(self.page)))
            self.c.setFillGray(0)

    def turn(self) -> None:
        """Next page."""
        self._foot()
        self.c.showPage()
        self.page += 1
        self.y = self.h - self.m

    def face(self, look: str) -> str:
        """The font for a look: b bold, i slanted."""
        return BOLD[self.font] if "b" in look else SLANT[self.font] if "i" in look else self.font

    def text(self, words: str, look: str = "", size: float = 0, x: float = 0, w: float = 0, gap: float = 4) -> None:
        """Wrapped text at the cursor; look has b, i, g (grey), u (blue), r (red)."""
        size = size or self.size
        x = x or self.left
        w = w or self.right - x
        for line in words.split("\n"):
            for part in simpleSplit(line, self.face(look), size, w) or [""]:
                self.room(size * 1.3)
                self.y -= size * 1.25
                self.at(x, self.y, part, look, size)
        self.y -= gap

    def at(self, x: float, y: float, words: str, look: str = "", size: float = 0) -> float:
        """Words at a place; gives the x where they end."""
        size = size or self.size
        self.c.setFont(self.face(look), size)
        self.c.setFillColor(
            colors.HexColor(
                "#7a7a7a" if "g" in look else "#1f3fa0" if "u" in look else "#b00000" if "r" in look else "#000"
            )
        )
        self.c.drawString(x, y, words)
        self.c.setFillGray(0)
        end: float = x + self.c.stringWidth(words, self.face(look), size)
        return end

    def block(self, x: float, y: float, w: float, words: str, look: str = "", size: float = 0) -> float:
        """Wrapped text whose top is at y; gives the y below it."""
        size = size or self.size
        for line in words.split("\n"):
            for part in simpleSplit(line, self.face(look), size, w) or [""]:
                y -= size * 1.2
                self.at(x, y, part, look, size)
        return y

    def lines(self, words: str, w: float, size: float = 0, look: str = "") -> int:
        """How many lines the words take."""
        return sum(len(simpleSplit(p, self.face(look), size or self.size, w) or [""]) for p in words.split("\n"))

    def rule(self, x: float, x2: float, y: float, grey: float = 0.4, width: float = 0.6) -> None:
        """A thin line."""
        self.c.setStrokeGray(grey)
        self.c.setLineWidth(width)
        self.c.line(x, y, x2, y)
        self.c.setStrokeGray(0)

    def dots(self, x: float, x2: float, y: float) -> None:
        """A dotted leader made of full stops."""
        step = self.c.stringWidth(".", self.font, self.size)
        self.at(x, y, "." * int((x2 - x) / step))

    def frame(self, x: float, y: float, w: float, h: float, fill: str = "") -> None:
        """A box whose top left corner is x, y."""
        if fill:
            self.c.setFillColor(colors.HexColor(fill))
        self.c.setLineWidth(0.7)
        self.c.rect(x, y - h, w, h, fill=1 if fill else 0)
        self.c.setFillGray(0)

    def tick(self, x: float, y: float, on: object, size: float = 9, sign: str = "4") -> None:
        """A small square, ticked or not."""
        self.c.setLineWidth(0.7)
        self.c.rect(x, y, size, size)
        if on:
            self.c.setFont("ZapfDingbats", size)
            self.c.drawString(x + 1, y + 1, sign)

    def done(self) -> bytes:
        """The file."""
        self._foot()
        self.c.showPage()
        self.c.save()
        return self.out.getvalue()

    def row(
        self, cells: Sequence[str], widths: Sequence[float], looks: Sequence[str] = (), fill: str = "", size: float = 0
    ) -> None:
        """One ruled row of a table at the cursor."""
        size = size or self.size
        looks = list(looks) + [""] * (len(cells) - len(looks))
        tall = max(self.lines(c, w - 8, size, k) for c, w, k in zip(cells, widths, looks, strict=True)) * size * 1.2 + 8
        self.room(tall)
        x = self.left
        for words, w, look in zip(cells, widths, looks, strict=True):
            self.frame(x, self.y, w, tall, fill)
            self.block(x + 4, self.y - 1, w - 8, words, look, size)
            x += w
        self.y -= tall


def marked(words: str, look: str = "") -> str:
    """Markup for one run; boxes and ticks come from a symbol font."""
    text = escape(words)
    for face, plain in (("🙂", ":-)"), ("😐", ":-|"), ("🙁", ":-(")):
        text = text.replace(face, plain)
    for sign, letter in MARKS.items():
        if letter:
            text = text.replace(sign, f'<font name="ZapfDingbats">{letter}</font>')
    text = text.replace("\n", "<br/>").replace("\t", "&nbsp;&nbsp;&nbsp;&nbsp;")
    for tag in look:
        text = f"<{tag}>{text}</{tag}>"
    return text


def _markup(p: WordPara) -> str:
    out: list[str] = []
    for r in p._p.iter(qn("w:r")):
        text = "".join(
            "\t" if t.tag == qn("w:tab") else "\n" if t.tag == qn("w:br") else t.text or ""
            for t in r.iterchildren(qn("w:t"), qn("w:tab"), qn("w:br"))
        )
        pr = r.find(qn("w:rPr"))
        bold = pr is not None and pr.find(qn("w:b")) is not None
        slant = pr is not None and pr.find(qn("w:i")) is not None
        ink = pr.find(qn("w:color")) if pr is not None else None
        text = marked(text, "b" * bold + "i" * slant)
        if ink is not None and ink.get(qn("w:val")) not in (None, "FFFFFF"):
            text = f'<font color="#{ink.get(qn("w:val"))}">{text}</font>'
        out.append(text)
    return "".join(out)


def _points(length: Length | None) -> float:
    if length is None:
        raise ValueError("a page of this set has a size and margins")
    return float(length.pt)


def as_pdf(content: bytes) -> bytes:
    """Print a Word document to PDF."""
    d = Document(io.BytesIO(content))
    out = io.BytesIO()
    s = d.sections[0]
    size = (_points(s.page_width), _points(s.page_height))
    m = _points(s.left_margin)
    room = size[0] - 2 * m - 12
    body = ParagraphStyle("b", fontName="Helvetica", fontSize=9.5, leading=12, spaceAfter=4)
    small = ParagraphStyle("s", parent=body, fontSize=8.5, leading=10.5, spaceAfter=1)
    big = {n: ParagraphStyle(n, parent=body, fontName="Helvetica-Bold", fontSize=f, leading=f * 1.3, spaceBefore=6)
           for n, f in (("Title", 20), ("Heading 1", 15), ("Heading 2", 12.5), ("Heading 3", 11))}  # fmt: skip
    story: list[object] = []
    for b in word.blocks(d):
        if isinstance(b, WordPara):
            name = b.style.name if b.style is not None else ""
            text = _markup(b)
            if name.startswith("List"):
                text = "\u2022 " + text
            story.append(Paragraph(text, big.get(name, body)) if text.strip() else Spacer(1, 12))
            continue
        spans, rows, shades = [], [], []
        for i, row in enumerate(b.rows):
            seen: list[object] = []
            line: list[object] = []
            for j, c in enumerate(row.cells):
                if c._tc in seen:
                    line.append("")
                    spans.append(("SPAN", (seen.index(c._tc), i), (j, i)))
                else:
                    line.append([Paragraph(_markup(p) or "&nbsp;", small) for p in c.paragraphs])
                    fill = c._tc.find(".//" + qn("w:shd"))
                    if fill is not None:
                        shades.append(("BACKGROUND", (j, i), (j, i), colors.HexColor("#" + fill.get(qn("w:fill")))))
                seen.append(c._tc)
            if row.height and not any(words.strip() for words in (c.text for c in row.cells)):
                line[0].append(Spacer(1, float(row.height.pt)))  # type: ignore[attr-defined]
            rows.append(line)
        widths = [float(c.width.pt) if c.width else 60.0 for c in b.columns]
        scale = room / sum(widths)
        t = Table(rows, colWidths=[w * scale for w in widths], repeatRows=0)
        t.setStyle(TableStyle([("GRID", (0, 0), (-1, -1), 0.5, colors.black), ("VALIGN", (0, 0), (-1, -1), "TOP")]))
        t.setStyle(TableStyle(spans + shades))
        story += [t, Spacer(1, 8)]
    doc = SimpleDocTemplate(out, pagesize=size, leftMargin=m, rightMargin=m, topMargin=m, bottomMargin=m, invariant=1)
    doc.build(story)
    return out.getvalue()
