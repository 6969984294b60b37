"""Workbooks and slides."""

from __future__ import annotations

import io
from collections.abc import Sequence
from typing import Any

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.worksheet.properties import PageSetupProperties
from pptx import Presentation
from pptx.dml.color import RGBColor
from pptx.util import Cm, Pt

from eval.aside.forms_dev.partners.base import fixed_zip

COLOUR: Any = RGBColor
THIN = Side(style="thin", color="808080")


def cell(
    sheet: Any,  # noqa: ANN401
    where: str,
    value: object,
    *,
    bold: bool = False,
    fill: str = "",
    box: bool = False,
    size: float = 10,
    colour: str = "000000",
    over: str = "",
) -> None:
    """Write a cell, merged to ``over`` if given."""
    target = sheet[where]
    target.value = value if value != "" else None
    target.font = Font(name="Arial", bold=bold, size=size, color=colour)
    target.alignment = Alignment(wrap_text=True, vertical="top")
    if fill:
        target.fill = PatternFill("solid", fgColor=fill)
    if box:
        target.border = Border(left=THIN, right=THIN, top=THIN, bottom=THIN)
    if over:
        sheet.merge_cells(f"{where}:{over}")


def rows(sheet: Any, first: int, data: Sequence[Sequence[object]], *, head: str = "") -> int:  # noqa: ANN401
    """Write boxed rows from column A and give the number of the next one."""
    for r, line in enumerate(data):
        for c, value in enumerate(line):
            cell(
                sheet,
                f"{chr(65 + c)}{first + r}",
                value,
                bold=r == 0 and bool(head),
                fill=head if r == 0 else "",
                box=True,
            )
    return first + len(data)


def widths(sheet: Any, *sizes: float) -> None:  # noqa: ANN401
    """Set the columns' widths."""
    for c, size in enumerate(sizes):
        sheet.column_dimensions[chr(65 + c)].width = size


def book() -> Workbook:
    """Begin a workbook."""
    return Workbook()


def book_bytes(workbook: Workbook) -> bytes:
    """Give the workbook's file."""
    for sheet in workbook:
        sheet.page_setup.orientation = "landscape"
        sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
        sheet.page_setup.fitToHeight = 0
    out = io.BytesIO()
    workbook.save(out)
    return fixed_zip(out.getvalue())


class Slides:
    """A slide deck in the making."""

    def __init__(self) -> None:
        self.deck = Presentation()
        self.deck.slide_width, self.deck.slide_height = Cm(33.87), Cm(19.05)
        self.slide: Any = None

    def new(self, title: str, colour: str = "1F3864") -> None:
        """Begin a slide."""
        self.slide = self.deck.slides.add_slide(self.deck.slide_layouts[5])
        self.slide.shapes.title.text = title
        run = self.slide.shapes.title.text_frame.paragraphs[0].runs[0]
        run.font.size, run.font.bold, run.font.color.rgb = Pt(28), True, COLOUR.from_string(colour)
        self.slide.shapes.title.left, self.slide.shapes.title.top = Cm(1.2), Cm(0.5)
        self.slide.shapes.title.width, self.slide.shapes.title.height = Cm(31), Cm(2)

    def box(
        self, x: float, y: float, w: float, h: float, text: str, *, fill: str = "", size: float = 14, head: str = ""
    ) -> None:
        """Put a box of text, its heading in bold."""
        shape = (
            self.slide.shapes.add_shape(1, Cm(x), Cm(y), Cm(w), Cm(h))
            if fill
            else self.slide.shapes.add_textbox(Cm(x), Cm(y), Cm(w), Cm(h))
        )
        frame = shape.text_frame
        frame.word_wrap = True
        if fill:
            shape.fill.solid()
            shape.fill.fore_color.rgb = COLOUR.from_string(fill)
            shape.line.color.rgb = COLOUR.from_string("7F7F7F")
        lines = ([(head, True)] if head else []) + [(line, False) for line in text.split("\n") if line or not head]
        for number, (line, strong) in enumerate(lines or [("", False)]):
            par = frame.paragraphs[0] if number == 0 else frame.add_paragraph()
            run = par.add_run()
            run.text = line
            run.font.size, run.font.bold, run.font.color.rgb = Pt(size), strong, COLOUR(0, 0, 0)
            par.alignment = 1

    def table(self, x: float, y: float, w: float, data: Sequence[Sequence[str]], size: float = 12) -> None:
        """Put a table."""
        shape = self.slide.shapes.add_table(len(data), len(data[0]), Cm(x), Cm(y), Cm(w), Cm(0.9 * len(data)))
        for r, line in enumerate(data):
            for c, value in enumerate(line):
                target = shape.table.cell(r, c)
                target.text = value
                for par in target.text_frame.paragraphs:
                    for run in par.runs:
                        run.font.size = Pt(size)

    def done(self) -> bytes:
        """Give the file."""
        out = io.BytesIO()
        self.deck.save(out)
        return fixed_zip(out.getvalue())
