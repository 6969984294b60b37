# ruff: noqa: ANN401
"""Thin helpers for PDF, workbooks, slides, RTF and e-mail."""

from __future__ import annotations

import io
from collections.abc import Sequence
from email.message import EmailMessage
from email.policy import SMTP
from typing import Any

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from pptx import Presentation
from pptx.util import Inches, Pt
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.utils import simpleSplit
from reportlab.pdfgen.canvas import Canvas

from .kit import settled


class Sheet:
    """A PDF being drawn, from the top of each page downwards."""

    def __init__(self, font: str = "Helvetica", size: float = 10, *, wide: bool = False, foot: str = "") -> None:
        self.out = io.BytesIO()
        self.page_size = landscape(A4) if wide else A4
        self.c = Canvas(self.out, pagesize=self.page_size, invariant=1)
        self.w, self.h = self.page_size
        self.font, self.size, self.foot = font, size, foot
        self.bold = {"Helvetica": "Helvetica-Bold", "Times-Roman": "Times-Bold", "Courier": "Courier-Bold"}[font]
        self.left, self.y, self.pages = 50.0, self.h - 55, 1

    def room(self, needed: float) -> None:
        """Begin a new page if less than this is left."""
        if self.y - needed < 55:
            self.next_page()

    def next_page(self) -> None:
        """Finish the page."""
        if self.foot:
            self.c.setFont(self.font, 7.5)
            self.c.drawString(self.left, 30, f"{self.foot}   Page {self.pages}")
        self.c.showPage()
        self.pages += 1
        self.y = self.h - 55

    def text(
        self, text: str, *, b: bool = False, size: float = 0, x: float = 0, width: float = 0, gap: float = 4
    ) -> None:
        """Write flowed text."""
        size = size or self.size
        face = self.bold if b else self.font
        x = x or self.left
        for line in text.split("\n"):
            for part in simpleSplit(line, face, size, width or self.w - x - 50) or [""]:
                self.room(size)
                self.c.setFont(face, size)
                self.c.drawString(x, self.y, part)
                self.y -= size * 1.3
        self.y -= gap

    def at(self, x: float, text: str, *, b: bool = False, size: float = 0, y: float = 0) -> None:
        """Write one line where it is wanted; the pen stays where it is."""
        self.c.setFont(self.bold if b else self.font, size or self.size)
        self.c.drawString(x, y or self.y, text)

    def box(
        self, height: float, text: str = "", *, x: float = 0, width: float = 0, size: float = 0, down: bool = True
    ) -> None:
        """Draw a box, with a text in it or with none."""
        x, size = x or self.left, size or self.size - 0.5
        width = width or self.w - x - 50
        lines = [part for line in text.split("\n") for part in simpleSplit(line, self.font, size, width - 8)]
        height = max(height, len(lines) * size * 1.25 + 8) if down else height
        if down:
            self.room(height)
        self.c.rect(x, self.y - height + 8, width, height)
        self.c.setFont(self.font, size)
        for n, line in enumerate(lines):
            self.c.drawString(x + 4, self.y - 4 - n * size * 1.25, line)
        if down:
            self.y -= height + 8

    def tick(self, x: float, *, on: bool, y: float = 0, size: float = 9) -> None:
        """Draw a tick box."""
        y = y or self.y
        self.c.rect(x, y - 1, size, size)
        if on:
            self.c.line(x + 1, y, x + size - 1, y + size - 2)
            self.c.line(x + 1, y + size - 2, x + size - 1, y)

    def rule(self) -> None:
        """Draw a line across the page."""
        self.c.line(self.left, self.y + 4, self.w - 50, self.y + 4)
        self.y -= 8

    def cells(
        self, texts: list[str], widths: Sequence[float], height: float = 18, *, b: bool = False, shade: bool = False
    ) -> None:
        """Draw one row of a table."""
        size = self.size - 1
        face = self.bold if b else self.font
        split = [
            [part for line in text.split("\n") for part in simpleSplit(line, face, size, width - 6)]
            for text, width in zip(texts, widths, strict=True)
        ]
        height = max([height, *(len(lines) * size * 1.25 + 7 for lines in split)])
        self.room(height)
        x = self.left
        for lines, width in zip(split, widths, strict=True):
            if shade:
                self.c.setFillGray(0.85)
                self.c.rect(x, self.y - height + 10, width, height, fill=1)
                self.c.setFillGray(0)
            else:
                self.c.rect(x, self.y - height + 10, width, height)
            self.c.setFont(face, size)
            for n, line in enumerate(lines):
                self.c.drawString(x + 3, self.y - n * size * 1.25, line)
            x += width
        self.y -= height

    def save(self) -> bytes:
        """Return the file's bytes."""
        if self.foot:
            self.c.setFont(self.font, 7.5)
            self.c.drawString(self.left, 30, f"{self.foot}   Page {self.pages}")
        self.c.save()
        return self.out.getvalue()


def book() -> Workbook:
    """Begin a workbook with no sheet."""
    workbook = Workbook()
    workbook.remove(workbook.active)
    return workbook


THIN = Side(style="thin", color="999999")
FRAME = Border(left=THIN, right=THIN, top=THIN, bottom=THIN)


def cell(
    sheet: Any, ref: str, value: Any, *, b: bool = False, shade: str = "", frame: bool = False, i: bool = False
) -> None:
    """Write a cell of a workbook."""
    target = sheet[ref]
    target.value = value if value != "" else None
    target.font = Font(name="Arial", size=10, bold=b, italic=i)
    target.alignment = Alignment(wrap_text=True, vertical="top")
    if shade:
        target.fill = PatternFill("solid", fgColor=shade)
    if frame:
        target.border = FRAME


def widths(sheet: Any, **columns: float) -> None:
    """Set the widths of columns."""
    for name, width in columns.items():
        sheet.column_dimensions[name].width = width


def save_book(workbook: Workbook) -> bytes:
    """Return the workbook's bytes."""
    out = io.BytesIO()
    workbook.save(out)
    return settled(out.getvalue())


def deck() -> Any:
    """Begin a set of wide slides."""
    presentation = Presentation()
    presentation.slide_width, presentation.slide_height = Inches(13.33), Inches(7.5)
    return presentation


def note(slide: Any, box: tuple[float, float, float, float], text: str, *, size: float = 14, b: bool = False) -> Any:
    """Add a text box to a slide, in inches; the first line may be bold."""
    shape = slide.shapes.add_textbox(*(Inches(side) for side in box))
    frame = shape.text_frame
    frame.word_wrap = True
    for at, line in enumerate(text.split("\n")):
        paragraph = frame.paragraphs[0] if at == 0 else frame.add_paragraph()
        run = paragraph.add_run()
        run.text = line
        run.font.size = Pt(size)
        run.font.bold = b and at == 0
    return shape


def save_deck(presentation: Any) -> bytes:
    """Return the slides' bytes."""
    out = io.BytesIO()
    presentation.save(out)
    return settled(out.getvalue())


def rtf(body: str) -> bytes:
    """Wrap RTF text; what is not ASCII is escaped."""
    text = "".join(char if ord(char) < 128 else f"\\u{ord(char)}?" for char in body)
    return ("{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0 Calibri;}{\\f1 Arial;}}\\f0\\fs22\n" + text + "}").encode(
        "ascii"
    )


def mail(*, sender: str, to: str, subject: str, date: str, body: str, html: str = "") -> bytes:
    """Write an e-mail."""
    message = EmailMessage(policy=SMTP)
    message["From"], message["To"], message["Subject"], message["Date"] = sender, to, subject, date
    message["Message-ID"] = f"<{abs(sum(ord(c) * n for n, c in enumerate(subject + date)))}@mail.example>"
    message.set_content(body)
    if html:
        message.add_alternative(html, subtype="html")
        message.set_boundary("=_part_4f1c")
    return message.as_bytes()
