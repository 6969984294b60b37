"""Pages drawn with reportlab."""

# ruff: noqa: RUF001

from __future__ import annotations

import io
from collections.abc import Sequence

from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.utils import simpleSplit
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas


class Sheet:
    """A PDF in the making, written from the top down."""

    def __init__(
        self,
        font: str = "Helvetica",
        size: float = 10,
        *,
        margin: float = 48,
        wide: bool = False,
        ink: str = "#1a2f7a",
        hand: str = "",
        foot: str = "",
    ) -> None:
        self.out = io.BytesIO()
        self.w, self.h = landscape(A4) if wide else A4
        self.c = Canvas(self.out, pagesize=(self.w, self.h), invariant=1)
        self.font, self.size, self.m, self.ink, self.hand, self.foot = font, size, margin, ink, hand or font, foot
        self.bold = {"Times-Roman": "Times-Bold"}.get(font, f"{font}-Bold")
        self.left, self.right = margin, self.w - margin
        self.number = 1
        self.y = self.h - margin

    def feed(self) -> None:
        """Begin a page."""
        self._foot()
        self.c.showPage()
        self.number += 1
        self.y = self.h - self.m

    def _foot(self) -> None:
        if self.foot:
            self.c.setFillColor(HexColor("#555555"))
            self.c.setFont(self.font, 7.5)
            self.c.drawString(self.m, 24, self.foot)
            self.c.drawRightString(self.w - self.m, 24, f"Page {self.number}")

    def need(self, height: float) -> None:
        """Begin a page unless there is room."""
        if self.y - height < self.m:
            self.feed()

    def split(self, text: str, width: float, size: float = 0, font: str = "") -> list[str]:
        """Break text into lines."""
        lines: list[str] = []
        for part in text.split("\n"):
            lines += simpleSplit(part, font or self.font, size or self.size, width) or [""]
        return lines

    def at(
        self,
        x: float,
        y: float,
        text: str,
        *,
        bold: bool = False,
        size: float = 0,
        colour: str = "#000000",
        font: str = "",
    ) -> None:
        """Write one line at a place."""
        self.c.setFillColor(HexColor(colour))
        self.c.setFont(font or (self.bold if bold else self.font), size or self.size)
        self.c.drawString(x, y, text)

    def text(
        self,
        text: str,
        *,
        bold: bool = False,
        size: float = 0,
        colour: str = "#000000",
        after: float = 4,
        indent: float = 0,
        font: str = "",
    ) -> None:
        """Write a paragraph."""
        size = size or self.size
        font = font or (self.bold if bold else self.font)
        for line in self.split(text, self.right - self.left - indent, size, font):
            self.need(size * 1.25)
            self.y -= size * 1.25
            self.at(self.left + indent, self.y, line, size=size, colour=colour, font=font)
        self.y -= after

    def answer(self, text: str, *, indent: float = 0, after: float = 6) -> None:
        """Write what somebody answered."""
        self.text(text, colour=self.ink, font=self.hand, indent=indent, after=after)

    def band(self, text: str, fill: str = "#d9e2f3", colour: str = "#000000", height: float = 18) -> None:
        """Write a shaded band across."""
        self.need(height + 40)
        self.y -= height + 5
        self.c.setFillColor(HexColor(fill))
        self.c.rect(self.left, self.y, self.right - self.left, height, stroke=0, fill=1)
        self.at(self.left + 5, self.y + height / 2 - self.size * 0.35, text, bold=True, colour=colour)
        self.y -= 4

    def dots(self, label: str, value: str, *, lines: int = 1, char: str = ".", gap: float = 18) -> None:
        """Write a label and a leader of dots, what was answered above it."""
        self.need(gap * lines)
        self.y -= gap
        self.at(self.left, self.y, label)
        start = self.left + stringWidth(label, self.font, self.size) + 4
        if value:
            parts = self.split(value, self.right - start, self.size, self.hand)
            self.at(start, self.y + 1.5, parts[0], colour=self.ink, font=self.hand)
            rest = " ".join(parts[1:])
            for line in self.split(rest, self.right - self.left, self.size, self.hand) if rest else []:
                self.need(gap)
                self.y -= gap
                self.at(self.left, self.y + 1.5, line, colour=self.ink, font=self.hand)
            return
        step = stringWidth(char, self.font, self.size)
        self.at(start, self.y, char * int((self.right - start) / step))
        for _ in range(lines - 1):
            self.y -= gap
            self.at(self.left, self.y, char * int((self.right - self.left) / step))

    def boxes(self, items: Sequence[tuple[str, str]], widths: Sequence[float] = (), height: float = 34) -> None:
        """Draw a row of boxes, a small label at the top of each and the answer below."""
        widths = widths or [1.0] * len(items)
        unit = (self.right - self.left) / sum(widths)
        parts = [
            (self.split(label, w * unit - 8, self.size * 0.85), self.split(value, w * unit - 8, self.size, self.hand))
            for (label, value), w in zip(items, widths, strict=True)
        ]
        tall = max(
            height, *(len(a) * self.size * 1.05 + (len(b) * self.size * 1.25 if b != [""] else 0) + 8 for a, b in parts)
        )
        self.need(tall)
        self.y -= tall
        x = self.left
        for (labels, values), w in zip(parts, widths, strict=True):
            self.c.setStrokeColor(HexColor("#444444"))
            self.c.rect(x, self.y, w * unit, tall)
            y = self.y + tall - self.size
            for line in labels:
                self.at(x + 4, y, line, size=self.size * 0.85, colour="#333333")
                y -= self.size * 1.05
            y -= 2
            for line in values:
                self.at(x + 4, y, line, colour=self.ink, font=self.hand)
                y -= self.size * 1.25
            x += w * unit

    def grid(
        self,
        rows: Sequence[Sequence[str]],
        widths: Sequence[float],
        *,
        head: str = "",
        label: str = "",
        low: float = 18,
        plain: int = 1,
    ) -> None:
        """Draw a table; the first ``plain`` columns are printed, the others are answers."""
        unit = (self.right - self.left) / sum(widths)
        for number, row in enumerate(rows):
            printed = number == 0 and bool(head)
            fonts = [self.bold if printed else self.font if i < plain else self.hand for i in range(len(row))]
            spans = widths if len(row) == len(widths) else [sum(widths)]
            cells = [
                self.split(text, w * unit - 8, self.size, font) for text, w, font in zip(row, spans, fonts, strict=True)
            ]
            tall = max(low, max(len(cell) for cell in cells) * self.size * 1.2 + 6)
            self.need(tall)
            self.y -= tall
            x = self.left
            for i, (cell, w) in enumerate(zip(cells, spans, strict=True)):
                fill = head if printed or len(row) < len(widths) else label if i == 0 else ""
                if fill:
                    self.c.setFillColor(HexColor(fill))
                    self.c.rect(x, self.y, w * unit, tall, stroke=0, fill=1)
                self.c.setStrokeColor(HexColor("#555555"))
                self.c.rect(x, self.y, w * unit, tall)
                y = self.y + tall - self.size - 2
                for line in cell:
                    colour = "#000000" if printed or i < plain else self.ink
                    self.at(x + 4, y, line, font=fonts[i], colour=colour)
                    y -= self.size * 1.2
                x += w * unit
        self.y -= 6

    def ticks(self, options: Sequence[tuple[str, bool]], *, indent: float = 0, cross: bool = True) -> None:
        """Draw small boxes with their words, some of them marked."""
        self.need(18)
        self.y -= 16
        x = self.left + indent
        for word, chosen in options:
            width = stringWidth(word, self.font, self.size) + 26
            if x + width > self.right + 6:
                x = self.left + indent
                self.need(18)
                self.y -= 16
            self.c.setStrokeColor(HexColor("#000000"))
            self.c.rect(x, self.y - 1, 9, 9)
            if chosen and cross:
                self.at(x + 1.6, self.y, "X", colour=self.ink, bold=True, size=9)
            elif chosen:
                self.at(x + 0.5, self.y, "4", colour=self.ink, font="ZapfDingbats", size=9)
            self.at(x + 13, self.y, word)
            x += width
        self.y -= 4

    def field(
        self, name: str, value: str, *, height: float = 20, width: float = 0, x: float = 0, area: bool = False
    ) -> None:
        """Put a text field of a fillable form."""
        self.need(height + 4)
        self.y -= height
        width = width or self.right - self.left
        if area:
            value = "\n".join(self.split(value, width - 12, 9, "Helvetica")) if value else ""
        self.c.acroForm.textfield(
            name=name,
            value=value.replace("’", "'").replace("–", "-"),
            x=x or self.left,
            y=self.y,
            width=width,
            height=height,
            fontSize=9,
            borderWidth=0.5,
            fieldFlags="multiline" if area else "",
            maxlen=3000,
        )
        self.y -= 6

    def check(self, name: str, x: float, *, on: bool) -> None:
        """Put a tick box of a fillable form on the current line."""
        self.c.acroForm.checkbox(
            name=name, x=x, y=self.y - 2, size=12, checked=on, buttonStyle="check", borderWidth=0.5
        )

    def done(self) -> bytes:
        """Give the file."""
        self._foot()
        self.c.save()
        return self.out.getvalue()


def chosen(value: str, options: Sequence[str]) -> list[tuple[str, bool]]:
    """Say which options were chosen."""
    picked = [part.strip() for part in value.split(";") if part.strip()]
    unknown = [part for part in picked if part not in options]
    if unknown:
        raise ValueError(f"no such option {unknown}")
    return [(option, option in picked) for option in options]
