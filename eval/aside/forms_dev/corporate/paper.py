"""Sheets drawn with reportlab: lines, boxes, dots, tick boxes and fields."""

from __future__ import annotations

import io
from collections.abc import Sequence

from reportlab.lib.colors import HexColor, black, white
from reportlab.lib.pagesizes import A4
from reportlab.lib.utils import simpleSplit
from reportlab.pdfgen.canvas import Canvas

WIDTH, HEIGHT = A4


class Sheet:
    """Pages filled from the top."""

    def __init__(
        self,
        font: str = "Helvetica",
        size: float = 10,
        *,
        margin: float = 50,
        pen: str = "Helvetica-Oblique",
        foot: str = "",
    ) -> None:
        self.out = io.BytesIO()
        self.c = Canvas(self.out, pagesize=A4, invariant=1)
        self.font, self.size, self.margin, self.pen, self.foot = font, size, margin, pen, foot
        self.bold = {"Times-Roman": "Times-Bold"}.get(font, f"{font}-Bold")
        self.page = 1
        self.y = HEIGHT - margin
        self.fields = 0

    @property
    def wide(self) -> float:
        """Return the width between the margins."""
        return float(WIDTH) - 2 * self.margin

    def room(self, need: float) -> None:
        """Start a new page if too little is left of this one."""
        if self.y - need < self.margin:
            self.turn()

    def turn(self) -> None:
        """Start a new page."""
        self._foot()
        self.c.showPage()
        self.page += 1
        self.y = HEIGHT - self.margin

    def _foot(self) -> None:
        if self.foot:
            self.c.setFont("Helvetica", 7.5)
            self.c.setFillColor(black)
            self.c.drawString(self.margin, 28, self.foot)
            self.c.drawRightString(WIDTH - self.margin, 28, f"Page {self.page}")

    def wrap(self, text: str, width: float, font: str = "", size: float = 0) -> list[str]:
        """Return the text's lines as they fit."""
        return [
            line
            for part in text.split("\n")
            for line in (simpleSplit(part, font or self.font, size or self.size, width) or [""])
        ]

    def at(self, x: float, y: float, text: str, *, font: str = "", size: float = 0, color: str = "#000000") -> float:
        """Write at a place and return where the text ends."""
        self.c.setFont(font or self.font, size or self.size)
        self.c.setFillColor(HexColor(color))
        self.c.drawString(x, y, text)
        return x + float(self.c.stringWidth(text, font or self.font, size or self.size))

    def text(
        self,
        text: str,
        *,
        bold: bool = False,
        size: float = 0,
        color: str = "#000000",
        gap: float = 4,
        indent: float = 0,
        font: str = "",
    ) -> None:
        """Write flowing text."""
        font, size = font or (self.bold if bold else self.font), size or self.size
        for line in self.wrap(text, self.wide - indent, font, size):
            self.room(size * 1.3)
            self.y -= size * 1.3
            self.at(self.margin + indent, self.y, line, font=font, size=size, color=color)
        self.y -= gap

    def bar(self, text: str, color: str = "#1F3864", ink: str = "#FFFFFF") -> None:
        """Write a section's title on a coloured bar."""
        self.room(60)
        self.y -= 22
        self.c.setFillColor(HexColor(color))
        self.c.rect(self.margin, self.y, self.wide, 17, stroke=0, fill=1)
        self.at(self.margin + 5, self.y + 5, text, font=self.bold, color=ink)
        self.y -= 6

    def rule(self, x: float, to: float, y: float, *, dots: bool = False) -> None:
        """Draw a line to write on."""
        self.c.setLineWidth(0.5)
        self.c.setDash(1, 2) if dots else self.c.setDash()
        self.c.line(x, y, to, y)
        self.c.setDash()

    def line(self, label: str, answer: str, *, dots: bool = False, rows: int = 1) -> None:
        """Write a label with one or more lines after it to write on."""
        self.room(18 * rows + 6)
        self.y -= 18
        end = self.at(self.margin, self.y, label) + 6
        lines = self.wrap(answer, WIDTH - self.margin - end - 4, self.pen) if rows == 1 else []
        self.rule(end, WIDTH - self.margin, self.y - 2, dots=dots)
        if rows == 1:
            for n, line in enumerate(lines):
                if n:
                    self.y -= 14
                self.at(end + 3, self.y + 1, line, font=self.pen, color="#1A237E")
            return
        written = self.wrap(answer, self.wide - 6, self.pen)
        for n in range(max(rows - 1, len(written))):
            self.room(18)
            self.y -= 18
            self.rule(self.margin, WIDTH - self.margin, self.y - 2, dots=dots)
            if n < len(written):
                self.at(self.margin + 3, self.y + 1, written[n], font=self.pen, color="#1A237E")

    def pane(self, label: str, answer: str, high: float = 60, *, hint: str = "") -> None:
        """Draw a box with its label above."""
        head = self.wrap(label, self.wide, self.bold)
        lines = self.wrap(answer, self.wide - 10, self.pen)
        high = max(high, len(lines) * self.size * 1.25 + 10)
        self.room(high + len(head) * 14 + 18)
        for text in head:
            self.y -= 14
            self.at(self.margin, self.y, text, font=self.bold)
        if hint:
            self.y -= 11
            self.at(self.margin, self.y, hint, size=8, color="#777777")
        self.y -= high + 5
        self.c.setLineWidth(0.7)
        self.c.setFillColor(white)
        self.c.rect(self.margin, self.y, self.wide, high)
        top = self.y + high - self.size - 3
        for n, line in enumerate(lines):
            self.at(self.margin + 5, top - n * self.size * 1.25, line, font=self.pen, color="#1A237E")
        self.y -= 4

    def tick(self, x: float, y: float, *, on: bool, size: float = 9) -> None:
        """Draw a tick box."""
        self.c.setLineWidth(0.7)
        self.c.rect(x, y - 1, size, size)
        if on:
            self.c.setFont("ZapfDingbats", size + 2)
            self.c.setFillColor(HexColor("#1A237E"))
            self.c.drawString(x, y, "\u2714")

    def choice(self, label: str, options: Sequence[str], cells: Sequence[str], *, at: float = 0) -> None:
        """Write a question and its tick boxes."""
        self.room(20)
        self.y -= 18
        x = self.at(self.margin, self.y, label, font=self.bold if not at else self.font) + 12
        x = max(x, at)
        for option, cell in zip(options, cells, strict=True):
            if x + self.c.stringWidth(option, self.font, self.size) + 16 > WIDTH - self.margin:
                self.room(16)
                self.y -= 16
                x = self.margin + 12
            self.tick(x, self.y, on=bool(cell))
            x = self.at(x + 13, self.y, option) + 14

    def grid(
        self,
        rows: Sequence[Sequence[str]],
        widths: Sequence[float],
        *,
        head: str = "#DDDDDD",
        heads: int = 1,
        least: float = 18,
        size: float = 9,
        pen_from: int = 1,
    ) -> None:
        """Draw a table; cells right of pen_from below the head are handwriting."""
        for n, row in enumerate(rows):
            strong = n < heads
            cells = []
            for x, cell in enumerate(row):
                font = self.bold if strong else self.pen if x >= pen_from else self.font
                cells.append((font, self.wrap(cell, widths[x] - 8, font, size)))
            high = max(least, max(len(lines) for _, lines in cells) * size * 1.25 + 6)
            self.room(high)
            self.y -= high
            x0 = self.margin
            for (font, lines), width in zip(cells, widths, strict=True):
                self.c.setLineWidth(0.5)
                self.c.setFillColor(HexColor(head) if strong else white)
                self.c.rect(x0, self.y, width, high, fill=1)
                for k, line in enumerate(lines):
                    color = "#1A237E" if font == self.pen and not strong else "#000000"
                    if line == "✓":
                        self.c.setFont("ZapfDingbats", size + 2)
                        self.c.setFillColor(HexColor(color))
                        self.c.drawString(x0 + width / 2 - 4, self.y + high / 2 - 4, "\u2714")
                    else:
                        self.at(
                            x0 + 4, self.y + high - size - 3 - k * size * 1.25, line, font=font, size=size, color=color
                        )
                x0 += width
        self.y -= 6

    def field(self, label: str, answer: str, *, wide: float = 300, high: float = 18, at: float = 200) -> None:
        """Add a fillable text field beside its label, or below it when it is tall."""
        lines = self.wrap(label, at - 10)
        self.room(max(high, 13 * len(lines)) + 12)
        top = self.y
        for line in lines:
            self.y -= 13
            self.at(self.margin, self.y, line)
        self.fields += 1
        self.y = min(self.y, top - high) - 5
        self.c.acroForm.textfield(
            name=f"field_{self.fields}",
            tooltip=label,
            value=answer,
            x=self.margin + at,
            y=top - high - 2,
            width=wide,
            height=high,
            fontSize=9,
            borderWidth=0.5,
            fieldFlags="multiline" if high > 20 else "",
        )

    def check(self, label: str, options: Sequence[str], cells: Sequence[str]) -> None:
        """Add fillable tick boxes."""
        self.room(24)
        self.y -= 20
        x = self.at(self.margin, self.y, label) + 12
        for option, cell in zip(options, cells, strict=True):
            self.fields += 1
            self.c.acroForm.checkbox(
                name=f"check_{self.fields}",
                tooltip=f"{label} {option}",
                checked=bool(cell),
                x=x,
                y=self.y - 2,
                size=12,
                borderWidth=0.7,
            )
            x = self.at(x + 16, self.y, option) + 14

    def done(self) -> bytes:
        """Return the PDF."""
        self._foot()
        self.c.save()
        return self.out.getvalue()
