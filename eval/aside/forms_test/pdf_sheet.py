"""A PDF page that is drawn line by line, as form designers do: boxes, rules, leaders, squares and form fields."""

from __future__ import annotations

import io
from collections.abc import Sequence

from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.utils import simpleSplit
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

_EDGE = 45.0  # points from each edge of the page
_MARKS = str.maketrans({"✓": "X", "☒": "X"})  # the standard fonts hold no ticks


class Sheet:
    """Pages of a PDF with a pen that moves down; lengths in points."""

    def __init__(self, *, title: str, running: str = "", wide: bool = False) -> None:
        self._held = io.BytesIO()
        size = landscape(A4) if wide else A4
        # Streams are not compressed: the bytes then hang on no version of a compressor.
        self.canvas = Canvas(self._held, pagesize=size, invariant=1, pageCompression=0)
        self.canvas.setTitle(title)
        self._running = running
        self.width, self._height = size[0] - 2 * _EDGE, size[1]
        self.left, self.y, self._fields = _EDGE, size[1] - _EDGE, 0

    def room(self, height: float) -> None:
        """Turn the page where less than `height` is left."""
        if self.y - height < _EDGE + 15:
            self._finish()
            self.y = self._height - _EDGE

    def say(
        self, text: str, *, size: float = 10, bold: bool = False, x: float = 0, width: float = 0, gap: float = 4
    ) -> None:
        """Set text, wrapped, and move below it."""
        font = "Helvetica-Bold" if bold else "Helvetica"
        for line in simpleSplit(text.translate(_MARKS), font, size, width or self.width - x):
            self.room(size + 3)
            self.canvas.setFont(font, size)
            self.canvas.drawString(self.left + x, self.y - size, line)
            self.y -= size * 1.25
        self.y -= gap

    def put(self, text: str, *, x: float, size: float = 10, bold: bool = False) -> float:
        """Set text on the line the pen stands on, without moving down; return where it ends."""
        text = text.translate(_MARKS)
        font = "Helvetica-Bold" if bold else "Helvetica"
        self.canvas.setFont(font, size)
        self.canvas.drawString(self.left + x, self.y - size, text)
        return x + float(stringWidth(text, font, size))

    def box(self, text: str, *, height: float, x: float = 0, width: float = 0, size: float = 9.5) -> None:
        """Draw a frame with an answer in it, taller where the answer needs it, and move below it."""
        width = width or self.width - x
        lines = simpleSplit(text.translate(_MARKS), "Helvetica", size, width - 8)
        height = max(height, len(lines) * size * 1.2 + 8)
        self.room(height)
        self.canvas.rect(self.left + x, self.y - height, width, height)
        self.canvas.setFont("Helvetica", size)
        for at, line in enumerate(lines, 1):
            self.canvas.drawString(self.left + x + 4, self.y - 2 - at * size * 1.15, line)
        self.y -= height + 5

    def square(self, *, x: float, on: bool) -> None:
        """Draw a tick box on the line the pen stands on."""
        self.canvas.rect(self.left + x, self.y - 10, 9, 9)
        if on:
            self.put("X", x=x + 1.5, size=9, bold=True)

    def table(self, rows: Sequence[Sequence[str]], *, parts: Sequence[int], low: float = 18, size: float = 8.5) -> None:
        """Draw a ruled table, its first row bold; `parts` are the columns' shares of the width."""
        widths = [self.width * part / sum(parts) for part in parts]
        for number, row in enumerate(rows):
            font = "Helvetica" if number else "Helvetica-Bold"
            cells = [
                simpleSplit(text.translate(_MARKS), font, size, width - 6)
                for text, width in zip(row, widths, strict=True)
            ]
            height = max(low, max(map(len, cells)) * size * 1.2 + 6)
            self.room(height)
            x = self.left
            for lines, width in zip(cells, widths, strict=True):
                self.canvas.rect(x, self.y - height, width, height)
                self.canvas.setFont(font, size)
                for at, line in enumerate(lines, 1):
                    self.canvas.drawString(x + 3, self.y - 1 - at * size * 1.15, line)
                x += width
            self.y -= height
        self.y -= 8

    def field(
        self, label: str, value: str, *, x: float = 0, width: float = 0, height: float = 18, tall: bool = False
    ) -> None:
        """Place a text field that can be typed into, and move below it."""
        self.room(height + 6)
        self._fields += 1
        self.canvas.acroForm.textfield(
            name=f"f{self._fields}",
            tooltip=label,
            value=value.translate(_MARKS),
            x=self.left + x,
            y=self.y - height,
            width=width or self.width - x,
            height=height,
            fontName="Helvetica",
            fontSize=9,
            borderWidth=0.5,
            forceBorder=True,
            maxlen=4000,
            fieldFlags="multiline" if tall else "",
        )
        self.y -= height + 6

    def tick(self, label: str, *, x: float, on: bool) -> None:
        """Place a tick box that can be clicked, with its words beside it."""
        self._fields += 1
        self.canvas.acroForm.checkbox(
            name=f"t{self._fields}", tooltip=label, checked=on, x=self.left + x, y=self.y - 12, size=12, borderWidth=0.5
        )
        self.put(label, x=x + 17, size=9)

    def choice(self, label: str, value: str, options: Sequence[str], *, x: float, width: float) -> None:
        """Place a list to choose from."""
        self._fields += 1
        self.canvas.acroForm.choice(
            name=f"c{self._fields}",
            tooltip=label,
            value=value,
            options=list(options),
            x=self.left + x,
            y=self.y - 16,
            width=width,
            height=16,
            fontName="Helvetica",
            fontSize=9,
            borderWidth=0.5,
            forceBorder=True,
        )

    def radio(self, label: str, options: int, chosen: int, *, x: float, step: float) -> None:
        """Place a row of round buttons of which one may be chosen."""
        self._fields += 1
        for at in range(options):
            self.canvas.acroForm.radio(
                name=f"r{self._fields}",
                tooltip=label,
                value=str(at + 1),
                selected=at == chosen,
                x=self.left + x + at * step,
                y=self.y - 12,
                size=12,
                borderWidth=0.5,
            )

    def down(self, height: float) -> None:
        """Move the pen down."""
        self.y -= height

    def content(self) -> bytes:
        """Return the bytes of the PDF."""
        self._finish()
        self.canvas.save()
        return self._held.getvalue()

    def _finish(self) -> None:
        if self._running:
            self.canvas.setFont("Helvetica", 7.5)
            self.canvas.drawString(self.left, 28, f"{self._running}   Page {self.canvas.getPageNumber()}")
        self.canvas.showPage()
