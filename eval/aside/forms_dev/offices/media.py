"""Writing everything but Word documents."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from email.message import EmailMessage

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.worksheet.worksheet import Worksheet
from pptx import Presentation
from pptx.util import Cm, Pt
from reportlab.lib.pagesizes import A4
from reportlab.lib.utils import simpleSplit
from reportlab.pdfgen.canvas import Canvas

from eval.aside.forms_dev.offices.pen import frozen


class P:
    """A PDF drawn from the top of the page downwards."""

    def __init__(self, font: str = "Helvetica", size: float = 10, left: float = 50, foot: str = "") -> None:
        self.out = io.BytesIO()
        self.c = Canvas(self.out, pagesize=A4, invariant=1)
        self.font, self.size, self.left, self.right = font, size, left, A4[0] - left
        self.y, self.foot, self.number = A4[1] - 50, foot, 0

    def need(self, height: float) -> None:
        """Begin a page if there is not so much room."""
        if self.y - height < 50:
            self.finish()
            self.y = A4[1] - 50

    def finish(self) -> None:
        """Write the foot and end the page."""
        self.number += 1
        if self.foot:
            self.c.setFont(self.font, 7)
            self.c.drawString(self.left, 28, f"{self.foot}    Page {self.number}")
        self.c.showPage()

    def t(
        self,
        text: str,
        size: float = 0,
        *,
        bold: bool = False,
        x: float = 0,
        wide: float = 0,
        after: float = 4,
        grey: float = 0,
    ) -> None:
        """Wrapped text."""
        size = size or self.size
        font = f"{self.font}-Bold" if bold else self.font
        start = x or self.left
        for line in text.split("\n"):
            for part in simpleSplit(line, font, size, wide or self.right - start) or [""]:
                self.need(size * 1.3)
                self.c.setFillGray(grey)
                self.c.setFont(font, size)
                self.y -= size * 1.25
                self.c.drawString(start, self.y, part)
        self.c.setFillGray(0)
        self.y -= after

    def bar(self, text: str, shade: float = 0.85) -> None:
        """A shaded bar with a section's title."""
        self.need(60)
        self.y -= 20
        self.c.setFillGray(shade)
        self.c.rect(self.left, self.y - 4, self.right - self.left, 17, stroke=0, fill=1)
        self.c.setFillGray(0 if shade > 0.5 else 1)
        self.c.setFont(f"{self.font}-Bold", self.size)
        self.c.drawString(self.left + 4, self.y, text)
        self.c.setFillGray(0)
        self.y -= 10

    def hand(self, text: str, x: float, y: float) -> None:
        """What somebody typed or wrote."""
        self.c.setFont("Courier" if self.font == "Helvetica" else "Helvetica", self.size - 0.5)
        self.c.drawString(x, y, text)

    def line(
        self,
        label: str,
        answer: str,
        *,
        at: float = 150,
        end: float = 0,
        down: bool = True,
        dots: bool = False,
        x: float = 0,
    ) -> None:
        """A label and a ruled or dotted line."""
        start = x or self.left
        self.need(24)
        y = self.y - 18
        self.c.setFont(self.font, self.size)
        self.c.drawString(start, y, label)
        stop = end or self.right
        if dots:
            wide = self.c.stringWidth(".", self.font, self.size)
            if not answer:
                self.c.drawString(start + at, y, "." * int((stop - start - at) / wide))
        else:
            self.c.line(start + at, y - 2, stop, y - 2)
        if answer:
            self.hand(answer, start + at + 3, y)
        if down:
            self.y = y - 6

    def box(self, label: str, answer: str, height: float = 60, *, fill: bool = False) -> None:
        """A label above a box."""
        self.need(height + 30)
        self.t(label, after=3, bold=fill)
        text = simpleSplit(answer, "Courier", self.size - 0.5, self.right - self.left - 10) if answer else []
        height = max(height, 12 * len(text) + 8)
        self.need(height + 4)
        self.c.rect(self.left, self.y - height, self.right - self.left, height)
        for number, part in enumerate(text):
            self.hand(part, self.left + 5, self.y - 12 * (number + 1))
        self.y -= height + 6

    def ticks(self, label: str, options: str, answer: str, *, at: float = 0, step: float = 90) -> None:
        """A label and drawn tick boxes with their names; the answer names those ticked."""
        chosen = [part.strip() for part in answer.split(";")]
        self.need(22)
        y = self.y - 16
        self.c.setFont(self.font, self.size)
        x = self.left
        if at:
            self.c.drawString(x, y, label)
            x += at
        else:
            self.t(label, after=0)
            y = self.y - 14
        for name in options.split("|"):
            if x + step > self.right + 10:
                x, y = self.left + at, y - 16
            self.c.rect(x, y - 1, 9, 9)
            if name in chosen:
                self.c.line(x + 1, y + 3, x + 4, y)
                self.c.line(x + 4, y, x + 9, y + 9)
            self.c.setFont(self.font, self.size)
            self.c.drawString(x + 13, y, name)
            x += step
        self.y = y - 6

    def field(self, label: str, answer: str, name: str, *, high: float = 18, at: float = 170) -> None:
        """A label and a fillable field."""
        self.need(high + 12)
        y = self.y - high - 4
        for number, part in enumerate(simpleSplit(label, self.font, self.size, at - 8)):
            self.c.setFont(self.font, self.size)
            self.c.drawString(self.left, y + high - 12 - 11 * number, part)
        flags = "multiline" if high > 20 else ""
        answer = answer.translate({0x2013: "-", 0x2019: "'", 0x2018: "'", 0x201C: '"', 0x201D: '"', 0x2022: "-"})
        answer = "\n".join(simpleSplit(answer, "Helvetica", 9, self.right - self.left - at - 8))
        self.c.acroForm.textfield(
            value=answer, name=name, tooltip=label, x=self.left + at, y=y, width=self.right - self.left - at, height=high,
            fontSize=9, borderWidth=1, fieldFlags=flags, forceBorder=True,
        )  # fmt: skip
        self.y = y - 4

    def grid(
        self, rows: Sequence[Sequence[str]], widths: Sequence[float], *, size: float = 8, head: bool = True
    ) -> None:
        """A ruled table."""
        total = sum(widths)
        scaled = [w * (self.right - self.left) / total for w in widths]
        for number, row in enumerate(rows):
            font = f"{self.font}-Bold" if head and number == 0 else self.font
            parts = [
                [piece for line in text.split("\n") for piece in simpleSplit(line, font, size, wide - 6) or [""]]
                for text, wide in zip(row, scaled, strict=True)
            ]
            high = max(len(part) for part in parts) * size * 1.25 + 6
            self.need(high)
            x = self.left
            for part, wide in zip(parts, scaled, strict=True):
                if head and number == 0:
                    self.c.setFillGray(0.88)
                self.c.rect(x, self.y - high, wide, high, fill=int(head and number == 0))
                self.c.setFillGray(0)
                self.c.setFont(font, size)
                for line, text in enumerate(part):
                    self.c.drawString(x + 3, self.y - size * 1.25 * (line + 1), text)
                x += wide
            self.y -= high
        self.y -= 8

    def data(self) -> bytes:
        """The file."""
        self.finish()
        self.c.save()
        return self.out.getvalue()


class X:
    """A workbook."""

    def __init__(self) -> None:
        self.book = Workbook()
        self.used = False

    def sheet(
        self,
        title: str,
        rows: Sequence[Sequence[str | int | float | None]],
        widths: Sequence[float] = (),
        *,
        box: bool = True,
    ) -> Worksheet:
        """A sheet: a cell that begins with # is bold on a fill, one with ! is bold and large."""
        ws = self.book.create_sheet(title) if self.used else self.book.active
        assert isinstance(ws, Worksheet)  # noqa: S101
        ws.title, self.used = title, True
        side = Side(style="thin", color="999999")
        for r, row in enumerate(rows, 1):
            for c, value in enumerate(row, 1):
                cell = ws.cell(r, c)
                text = value[1:] if isinstance(value, str) and value[:1] in {"#", "!"} else value
                cell.value = text or None if isinstance(text, str) else text
                cell.alignment = Alignment(wrap_text=True, vertical="top")
                if isinstance(value, str) and value.startswith("#"):
                    cell.font, cell.fill = Font(bold=True), PatternFill("solid", fgColor="D9E1F2")
                elif isinstance(value, str) and value.startswith("!"):
                    cell.font, cell.alignment = Font(bold=True, size=14), Alignment(wrap_text=False)
                if box and len(row) > 1:
                    cell.border = Border(left=side, right=side, top=side, bottom=side)
        for number, wide in enumerate(widths):
            ws.column_dimensions["ABCDEFGHIJKLMNOPQRSTUVWXYZ"[number]].width = wide
        return ws

    def data(self) -> bytes:
        """The file."""
        out = io.BytesIO()
        self.book.save(out)
        return frozen(out.getvalue())


class S:
    """Slides."""

    def __init__(self) -> None:
        self.deck = Presentation()

    def slide(self, title: str, *boxes: tuple[float, float, float, float, str], size: float = 14) -> None:
        """A slide with a title and text boxes, placed in centimetres."""
        made = self.deck.slides.add_slide(self.deck.slide_layouts[5])
        made.shapes.title.text = title
        for run in made.shapes.title.text_frame.paragraphs[0].runs:
            run.font.size = Pt(28)
        for x, y, wide, high, text in boxes:
            frame = made.shapes.add_textbox(Cm(x), Cm(y), Cm(wide), Cm(high)).text_frame
            frame.word_wrap = True
            for number, part in enumerate(text.split("\n")):
                paragraph = frame.paragraphs[0] if number == 0 else frame.add_paragraph()
                run = paragraph.add_run()
                run.text = part.removeprefix("#")
                run.font.size, run.font.bold = Pt(size), part.startswith("#")

    def points(self, title: str, *points: str) -> None:
        """A slide with a title and bullets."""
        made = self.deck.slides.add_slide(self.deck.slide_layouts[1])
        made.shapes.title.text = title
        frame = made.placeholders[1].text_frame
        for number, point in enumerate(points):
            paragraph = frame.paragraphs[0] if number == 0 else frame.add_paragraph()
            paragraph.text = point

    def table(self, title: str, rows: Sequence[Sequence[str]], size: float = 11) -> None:
        """A slide with a table."""
        made = self.deck.slides.add_slide(self.deck.slide_layouts[5])
        made.shapes.title.text = title
        grid = made.shapes.add_table(len(rows), len(rows[0]), Cm(1), Cm(4), Cm(23), Cm(1.2 * len(rows))).table
        for r, row in enumerate(rows):
            for c, text in enumerate(row):
                grid.cell(r, c).text = text
                for paragraph in grid.cell(r, c).text_frame.paragraphs:
                    for run in paragraph.runs:
                        run.font.size = Pt(size)

    def data(self) -> bytes:
        """The file."""
        out = io.BytesIO()
        self.deck.save(out)
        return frozen(out.getvalue())


def rtf(paragraphs: Sequence[str]) -> bytes:
    r"""A rich text file: a paragraph that begins with # is bold, \t and line breaks are kept."""
    body = []
    for text in paragraphs:
        bold, text = text.startswith("#"), text.removeprefix("#")  # noqa: PLW2901
        safe = text.replace("\\", "\\\\").replace("{", "\\{").replace("}", "\\}")
        safe = safe.replace("\t", "\\tab ").replace("\n", "\\line ")
        safe = "".join(ch if ord(ch) < 128 else f"\\u{ord(ch)}?" for ch in safe)
        body.append(f"{{\\b {safe}}}\\par" if bold else f"{safe}\\par")
    text = "{\\rtf1\\ansi\\deff0{\\fonttbl{\\f0 Calibri;}}\\f0\\fs22\n" + "\n".join(body) + "\n}"
    return text.encode("ascii")


def eml(subject: str, sender: str, to: str, date: str, text: str, markup: str = "") -> bytes:
    """An e-mail."""
    message = EmailMessage()
    message["Subject"], message["From"], message["To"], message["Date"] = subject, sender, to, date
    message["Message-ID"] = f"<{abs(sum(ord(c) * n for n, c in enumerate(subject + date)))}@mail.example>"
    message.set_content(text)
    if markup:
        message.add_alternative(markup, subtype="html")
        message.set_boundary("=_alt_7d1f")
    return message.as_bytes()


def sheet_text(rows: Sequence[Sequence[str]]) -> bytes:
    """A CSV file as Excel saves it."""
    out = io.StringIO()
    csv.writer(out, lineterminator="\r\n").writerows(rows)
    return out.getvalue().encode("utf-8-sig")


def page(
    title: str,
    body: str,
    style: str = "body{font-family:Arial,sans-serif;margin:2em}table,td,th{border:1px solid #888;border-collapse:collapse;padding:4px}",
) -> bytes:
    """A web page."""
    return f'<!DOCTYPE html>\n<html lang="en-GB">\n<head><meta charset="utf-8"><title>{title}</title><style>{style}</style></head>\n<body>\n{body}\n</body>\n</html>\n'.encode()
