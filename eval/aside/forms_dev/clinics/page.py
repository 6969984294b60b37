"""PDF pages drawn line by line: rules, boxes, combs, tick boxes, fields, and flowed text."""

from __future__ import annotations

import io

from reportlab.lib.colors import HexColor, black
from reportlab.lib.pagesizes import A4, A5, landscape
from reportlab.lib.utils import simpleSplit
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from .faces import FACES, NOTES
from .pen import Pen, flow
from .word import chosen, name_of, pair, split


class Page:
    """Pages being drawn; the pen answers what is asked."""

    def __init__(
        self,
        d: Pen,
        face: str = "Helvetica",
        size: float = 10,
        note: str = "grey",
        tint: str = "#005EB8",
        paper: str = "A4",
        foot: str = "",
        hand: str = "",
    ) -> None:
        self.d, self.size, self.kind, self.tint, self.foot = d, size, note, tint, foot
        if face == "DejaVu" and "DejaVuSans" not in pdfmetrics.getRegisteredFontNames():
            for name in ("DejaVuSans", "DejaVuSans-Bold", "DejaVuSans-Oblique"):
                pdfmetrics.registerFont(TTFont(name, f"{name}.ttf"))
        self.face = FACES[face]
        self.w, self.h = {"A4": A4, "A5": A5, "land": landscape(A4)}[paper]
        self.out = io.BytesIO()
        self.c = Canvas(self.out, pagesize=(self.w, self.h), invariant=1)
        self.left, self.right = 48.0, self.w - 48
        self.y = self.h - 50
        hands = ("Times-Italic", "Courier", self.face[0]) if not hand else (hand,) * 3
        self.hand = hands[d.v % 3]
        self.ink = HexColor("#1A2C8A") if self.hand == "Times-Italic" else black
        self.pages = 1
        self.wipe = False  # whether answers are written over the guidance

    def _foot(self) -> None:
        if self.foot:
            self.c.setFillColor(HexColor("#666666"))
            self.c.setFont(self.face[0], 7.5)
            lines = simpleSplit(self.foot, self.face[0], 7.5, self.right - self.left)
            for at, line in enumerate(lines):
                self.c.drawString(self.left, 30 - 9 * at, line.replace("{n}", str(self.pages)))
            self.c.setFillColor(black)

    def new(self) -> None:
        """A new page."""
        self._foot()
        self.c.showPage()
        self.pages += 1
        self.y = self.h - 50

    def need(self, room: float) -> None:
        """A new page if there is too little room."""
        if self.y - room < 48:
            self.new()

    def text(self, text: str, font: str, size: float, x: float = 0, width: float = 0, colour: str = "#000000") -> None:
        """Flowed text."""
        x = x or self.left
        for line in simpleSplit(text, font, size, width or self.right - x):
            self.need(size + 3)
            self.c.setFont(font, size)
            self.c.setFillColor(HexColor(colour))
            self.c.drawString(x, self.y - size, line)
            self.c.setFillColor(black)
            self.y -= size * 1.28

    def header(self, text: str) -> None:
        """A line at the right of the page's head."""
        self.c.setFont(self.face[1], 9)
        self.c.setFillColor(HexColor(self.tint))
        for at, line in enumerate(text.split("\n")):
            self.c.drawRightString(self.right, self.h - 32 - 11 * at, line)
        self.c.setFillColor(black)
        self.y = min(self.y, self.h - 44 - 11 * text.count("\n"))

    def footer(self, text: str) -> None:
        """The text at the foot of every page."""
        self.foot = text

    def title(self, text: str, size: float = 16) -> None:
        """The title."""
        self.text(text, self.face[1], size, colour=self.tint)
        self.y -= 6

    def head(self, text: str, level: int = 2) -> None:
        """A heading."""
        self.need(50)
        self.y -= 6
        self.text(text, self.face[1], self.size + 4 - level, colour=self.tint)
        self.y -= 3

    def bar(self, text: str) -> None:
        """A filled bar with a section's name."""
        self.need(60)
        self.c.setFillColor(HexColor(self.tint))
        self.c.rect(self.left, self.y - 16, self.right - self.left, 16, stroke=0, fill=1)
        self.c.setFillColor(HexColor("#FFFFFF"))
        self.c.setFont(self.face[1], 10)
        self.c.drawString(self.left + 4, self.y - 12, text)
        self.c.setFillColor(black)
        self.y -= 22

    def para(self, text: str, *, bold: bool = False) -> None:
        """Ordinary text."""
        for one in flow(text):
            self.text(one, self.face[1 if bold else 0], self.size)
            self.y -= 4

    def note(self, text: str) -> None:
        """Guidance."""
        slant, colour = NOTES[self.kind]
        for one in flow(text):
            self.text(one, self.face[slant], self.size - 1, colour=colour)
            self.y -= 3

    def bullets(self, text: str) -> None:
        """A list."""
        for one in split(text):
            self.need(14)
            self.c.setFont(self.face[0], self.size)
            self.c.drawString(self.left + 6, self.y - self.size, "\u2022")
            self.text(one, self.face[0], self.size, x=self.left + 18)
        self.y -= 4

    def gap(self, room: float = 8) -> None:
        """Some room."""
        self.y -= room

    def _put(
        self, text: str, x: float, y: float, width: float, font: str = "", size: float = 0, colour: str = ""
    ) -> float:
        """Text in a place without moving on; returns its height."""
        font, size = font or self.hand, size or self.size
        tall = 0.0
        for para in text.split("\n"):
            for line in simpleSplit(para, font, size, width) or [""]:
                self.c.setFont(font, size)
                self.c.setFillColor(HexColor(colour) if colour else self.ink)
                self.c.drawString(x, y - size - tall, line)
                tall += size * 1.25
        self.c.setFillColor(black)
        return tall

    def _tall(self, text: str, width: float, font: str = "", size: float = 0) -> float:
        size = size or self.size
        return sum(len(simpleSplit(p, font or self.hand, size, width) or [""]) * size * 1.25 for p in text.split("\n"))

    def line(self, items: str, dots: str = "rule", to: int = 0) -> None:
        """Labels each followed by a drawn rule, or by dots."""
        for label, _ in (pair(one) for one in split(items)):
            text = self.d(label)
            wide = pdfmetrics.stringWidth(label, self.face[0], self.size)
            x = max(self.left + wide + 6, self.left + to)
            tall = max(self._tall(text, self.right - x), 16)
            self.need(tall + 8)
            self._put(label, self.left, self.y, 400, self.face[0], colour="#000000")
            if text:
                self._put(text, x, self.y - 1, self.right - x)
            if dots == "rule":
                self.c.setLineWidth(0.5)
                self.c.line(x, self.y - tall + 1, self.right, self.y - tall + 1)
            elif not text:
                unit = pdfmetrics.stringWidth(dots, self.face[0], self.size)
                self._put(dots * int((self.right - x) / unit), x, self.y, 999, self.face[0], colour="#000000")
            self.y -= tall + 7

    def kv(self, items: str, per: int = 1, left: float = 0.36) -> None:
        """A ruled table with labels beside empty cells."""
        pairs = [pair(one) for one in split(items)]
        wide = (self.right - self.left) / per
        slant, colour = NOTES[self.kind]
        for at in range(0, len(pairs), per):
            row = [(label, self.d(label), filler) for label, filler in pairs[at : at + per]]
            tall = 18.0
            for label, text, filler in row:
                tall = max(tall, self._tall(label, wide * left - 8, self.face[1], self.size - 1) + 6)
                tall = max(tall, self._tall(text or filler, wide * (1 - left) - 8) + 6)
            self.need(tall)
            for k, (label, text, filler) in enumerate(row):
                x = self.left + k * wide
                self.c.setFillColor(HexColor("#E8EDEE"))
                self.c.rect(x, self.y - tall, wide * left, tall, fill=1)
                self.c.setFillColor(black)
                self.c.rect(x + wide * left, self.y - tall, wide * (1 - left), tall)
                self._put(label, x + 4, self.y - 3, wide * left - 8, self.face[1], self.size - 1, "#000000")
                if text:
                    self._put(text, x + wide * left + 4, self.y - 3, wide * (1 - left) - 8)
                elif filler:
                    self._put(
                        filler, x + wide * left + 4, self.y - 3, wide * (1 - left) - 8, self.face[slant], colour=colour
                    )
            self.y -= tall
        self.y -= 8

    def box(self, item: str, lines: int = 3, hint: str = "") -> None:
        """A label, and under it a drawn box."""
        label, filler = pair(item)
        text = self.d(label)
        tall = max(lines * self.size * 1.4, self._tall(text or filler, self.right - self.left - 10) + 8)
        self.need(min(tall + 50, 500))
        self.text(label, self.face[1], self.size)
        slant, colour = NOTES[self.kind]
        if hint:
            self.text(hint, self.face[slant], self.size - 1, colour=colour)
        self.y -= 3
        self.c.rect(self.left, self.y - tall, self.right - self.left, tall)
        if text:
            self._put(text, self.left + 5, self.y - 3, self.right - self.left - 10)
        elif filler:
            self._put(filler, self.left + 5, self.y - 3, self.right - self.left - 10, self.face[slant], colour=colour)
        self.y -= tall + 8

    def under(self, item: str, hint: str = "", lines: int = 2, level: int = 0) -> None:
        """A label, and under it ruled lines to write on."""
        label, filler = pair(item)
        text = self.d(label) or ""
        self.need(40 + lines * 18)
        if level:
            self.head(label, level)
        else:
            self.text(label, self.face[1], self.size)
        if hint and not (text and self.wipe and self.d.v % 2 == 0):
            self.note(hint)
        if text:
            for para in text.split("\n"):
                self.text(para, self.hand, self.size)
            self.y -= 6
        elif filler:
            self.note(filler)
        else:
            for _ in range(lines):
                self.y -= 18
                self.c.setLineWidth(0.4)
                self.c.line(self.left, self.y, self.right, self.y)
            self.y -= 8

    def comb(self, label: str, n: int, to: int = 150) -> None:
        """A label and a comb of small boxes, one a character."""
        text = self.d(label)
        self.need(24)
        self._put(label, self.left, self.y - 2, to - 4, self.face[0], colour="#000000")
        for at in range(n):
            x = self.left + to + at * 15
            self.c.rect(x, self.y - 16, 15, 16)
            if at < len(text):
                self._put(text[at], x + 4, self.y - 2, 20, "Courier", 10)
        self.y -= 23

    def _tickbox(self, x: float, *, on: bool) -> None:
        self.c.rect(x, self.y - 10, 9, 9)
        if on:
            self.c.setLineWidth(1.2)
            self.c.line(x + 1, self.y - 9, x + 8, self.y - 2)
            self.c.line(x + 1, self.y - 2, x + 8, self.y - 9)
            self.c.setLineWidth(0.5)

    def tick(self, label: str, options: str, signs: str = "") -> None:
        """A question with boxes to tick: drawn, or as signs of the font (empty and ticked)."""
        names = split(options)
        on, rest = chosen(self.d(label), names)
        self.need(32)
        self.text(label, self.face[1], self.size)
        x = self.left + 4
        for one, hit in zip(names, on, strict=True):
            wide = pdfmetrics.stringWidth(one, self.face[0], self.size) + 30
            if x + wide > self.right:
                x = self.left + 4
                self.y -= 15
            if signs:
                self._put(signs[1] if hit else signs[0], x, self.y, 20, self.face[0], colour="#000000")
            else:
                self._tickbox(x, on=hit)
            self._put(one, x + 14, self.y, 400, self.face[0], colour="#000000")
            x += wide
        if rest:
            self._put(rest, min(x, self.right - 120), self.y, 200)
        self.y -= 20

    def _row(self, cells: list[str], wide: list[float], faces: list[str], fill: str = "") -> None:
        tall = max(self._tall(t, w - 6, f, self.size - 1) for t, w, f in zip(cells, wide, faces, strict=True)) + 6
        self.need(tall)
        x = self.left
        for text, w, face in zip(cells, wide, faces, strict=True):
            self.c.setLineWidth(0.5)
            if fill:
                self.c.setFillColor(HexColor(fill))
            self.c.rect(x, self.y - tall, w, tall, fill=1 if fill else 0)
            self.c.setFillColor(black)
            if text:
                ink = "" if face == self.hand and face != self.face[0] else "#000000"
                self._put(text, x + 3, self.y - 2, w - 6, face, self.size - 1, ink)
            x += w
        self.y -= tall

    def _wide(self, n: int, widths: str) -> list[float]:
        parts = [float(one) for one in widths.split()] if widths else [2.0] + [1.0] * (n - 1)
        return [(self.right - self.left) * one / sum(parts) for one in parts]

    def show(self, heads: str, rows: str, widths: str = "") -> None:
        """A printed table: nothing is asked."""
        cols = split(heads)
        wide = self._wide(len(cols), widths)
        self._row(cols, wide, [self.face[1]] * len(cols), "#E8EDEE")
        for item in split(rows):
            self._row([c.strip() for c in item.split("^")], wide, [self.face[0]] * len(cols))
        self.y -= 8

    def facts(self, rows: str) -> None:
        """Particulars that are printed: nothing is asked."""
        wide = self._wide(2, "1 2.4")
        for item in split(rows):
            self._row([one.strip() for one in item.split("^")], wide, [self.face[1], self.face[0]])
        self.y -= 8

    def grid(self, heads: str, rows: str, widths: str = "") -> None:
        """A table with its first column (and maybe others, parted by ^) printed and the rest empty."""
        cols = split(heads)
        wide = self._wide(len(cols), widths)
        self._row(cols, wide, [self.face[1]] * len(cols), "#E8EDEE")
        for item in split(rows):
            given = [one.strip() for one in item.split("^")]
            rest = self.d.cells(name_of(given), len(cols) - len(given))
            self._row(given + rest, wide, [self.face[0]] * len(given) + [self.hand] * len(rest))
        self.y -= 8

    def marks(self, heads: str, rows: str, sign: str = "X", widths: str = "") -> None:
        """A grid of statements against columns, one mark a row; other words go to the last column."""
        cols = split(heads)
        wide = self._wide(len(cols), widths)
        self._row(cols, wide, [self.face[1]] * len(cols), "#E8EDEE")
        for item in split(rows):
            on, rest = chosen(self.d(item), cols[1:])
            cells = [sign if hit else "" for hit in on]
            if rest:
                cells[-1] = rest
            self._row([item, *cells], wide, [self.face[0]] + [self.hand] * len(on))
        self.y -= 8

    def log(self, heads: str, n: int = 4, widths: str = "") -> None:
        """A table that has only headings."""
        cols = split(heads)
        said = self.d.rows(cols)
        wide = self._wide(len(cols), widths or " ".join(["1"] * len(cols)))
        self._row(cols, wide, [self.face[1]] * len(cols), "#E8EDEE")
        for at in range(max(n, len(said))):
            self._row(said[at] if at < len(said) else [""] * len(cols), wide, [self.hand] * len(cols))
        self.y -= 8

    def field(self, label: str, key: str, tall: float = 18, to: int = 150, tip: str = "") -> None:
        """A label and an AcroForm text field, answered in the field."""
        text = self.d(label)
        self.need(tall + 8)
        self._put(label, self.left, self.y - 2, to - 6, self.face[0], colour="#000000")
        self.c.acroForm.textfield(
            name=key,
            tooltip=tip or label,
            value=text.replace("\n", " "),
            x=self.left + to,
            y=self.y - tall,
            width=self.right - self.left - to,
            height=tall,
            fontSize=8,
            borderWidth=0.5,
            fieldFlags="multiline" if tall > 30 else "",
        )
        self.y -= max(tall, self._tall(label, to - 6, self.face[0])) + 7

    def check(self, label: str, options: str, key: str) -> None:
        """A question with AcroForm check boxes."""
        names = split(options)
        on, _ = chosen(self.d(label), names)
        self.need(34)
        self.text(label, self.face[1], self.size)
        x = self.left + 4
        for at, (one, hit) in enumerate(zip(names, on, strict=True)):
            self.c.acroForm.checkbox(name=f"{key}{at}", tooltip=one, checked=hit, x=x, y=self.y - 12, size=11)
            self._put(one, x + 16, self.y, 300, self.face[0], colour="#000000")
            x += pdfmetrics.stringWidth(one, self.face[0], self.size) + 34
        self.y -= 20

    def bytes(self) -> bytes:
        """The file."""
        self._foot()
        self.c.save()
        return self.out.getvalue()
