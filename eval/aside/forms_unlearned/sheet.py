"""Workbooks, tables with commas, and slides of blocks."""

from __future__ import annotations

import csv as commas
import io
import re
from datetime import datetime

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet
from pptx import Presentation
from pptx.util import Cm, Pt

from eval.aside.forms_unlearned.core import Block, Look, shown
from eval.aside.forms_unlearned.draw import rezip

WHEN = datetime(2024, 11, 5, 14, 10)  # noqa: DTZ001
LINE = Side(style="thin", color="888888")


def value(text: str) -> str | float | int | None:
    """A cell's value: numbers as numbers."""
    text = shown(text)
    if re.fullmatch(r"-?\d{1,7}", text) and not (text.startswith("0") and len(text) > 1):
        return int(text)
    if re.fullmatch(r"-?\d{1,7}\.\d+", text):
        return float(text)
    return text or None


def put_table(ws: Worksheet, b: Block, at: int, look: Look) -> int:
    """Writes a table and gives the next free row."""
    columns = max(len(r) for r in b.rows)
    for row in b.rows:
        for j, text in enumerate(row):
            cell = ws.cell(at, j + 1, value(text))
            cell.alignment = Alignment(wrap_text=True, vertical="top")
            if look.lines:
                cell.border = Border(LINE, LINE, LINE, LINE)
            if text.startswith("^"):
                cell.font = Font(name=look.font, bold=True)
                cell.fill = PatternFill("solid", fgColor=look.shade or "DDDDDD")
            elif "<b>" in text:
                cell.font = Font(name=look.font, bold=True)
            elif "<g>" in text:
                cell.font = Font(name=look.font, italic=True, color="888888")
        if len(row) == 1 and columns > 1:
            ws.merge_cells(start_row=at, start_column=1, end_row=at, end_column=columns)
        at += 1
    for j in range(columns):
        column = ws.column_dimensions["ABCDEFGHIJKLMNOPQRSTUVWXYZ"[j]]
        if j < len(b.widths):
            column.width = b.widths[j] * 4
        elif not column.customWidth:
            column.width = 40 if columns == 2 and j else 22
    return at + 1


def xlsx(blocks: list[Block], look: Look) -> bytes:
    """A workbook; each part is a sheet."""
    wb = Workbook()
    wb.properties.created = wb.properties.modified = WHEN
    ws = wb.active
    assert isinstance(ws, Worksheet)  # noqa: S101
    fresh, at = True, 1
    for b in blocks:
        if b.kind == "part":
            ws = ws if fresh else wb.create_sheet()
            ws.title, at = b.text[:31], 1
        elif b.kind == "t":
            at = put_table(ws, b, at, look)
        elif b.kind == "list":
            cells, _, options = b.text.partition(" ")
            check = DataValidation(type="list", formula1=f'"{options}"', allow_blank=True)
            check.add(cells)
            ws.add_data_validation(check)
        elif b.text:
            cell = ws.cell(at, 1, value(b.text))
            big = b.kind == "h"
            cell.font = Font(name=look.font, bold=big, italic=b.kind == "i", size=15 - 2 * b.level if big else 11)
            at += 1
        else:
            at += 1
        fresh = False
    out = io.BytesIO()
    wb.save(out)
    return rezip(out.getvalue())


def csv(blocks: list[Block], look: Look) -> bytes:
    """Rows with commas."""
    out = io.StringIO()
    writer = commas.writer(out, lineterminator="\r\n")
    for b in blocks:
        for row in b.rows or [[b.text]]:
            writer.writerow([shown(c).replace("\n", " ") for c in row])
    return out.getvalue().encode("utf-8-sig" if look.header else "utf-8")


def pptx(blocks: list[Block], look: Look) -> bytes:
    """Slides; each part is one, with its title."""
    show = Presentation()
    show.core_properties.created = show.core_properties.modified = WHEN
    show.slide_width, show.slide_height = Cm(33.87), Cm(19.05)
    slide = None
    top = 4.0
    for b in blocks:
        if b.kind == "part" or slide is None:
            slide = show.slides.add_slide(show.slide_layouts[5])
            slide.shapes.title.text = shown(b.text)
            top = 3.6
            if b.kind == "part":
                continue
        if b.kind == "t":
            columns = max(len(r) for r in b.rows)
            height = 0.9 * len(b.rows)
            made = slide.shapes.add_table(len(b.rows), columns, Cm(1.5), Cm(top), Cm(30.5), Cm(height)).table
            for i, row in enumerate(b.rows):
                for j, text in enumerate(row):
                    made.cell(i, j).text = shown(text)
                    for p in made.cell(i, j).text_frame.paragraphs:
                        p.font.size = Pt(11)
            top += height + 0.5
        elif b.text:
            height = 0.8 * (1 + len(b.text) // 110)
            frame = slide.shapes.add_textbox(Cm(1.5), Cm(top), Cm(30.5), Cm(height)).text_frame
            frame.word_wrap = True
            frame.text = ("• " if b.kind == "b" else "") + shown(b.text)
            for p in frame.paragraphs:
                p.font.size, p.font.bold = Pt(18 if b.kind == "h" else 14), b.kind == "h"
            top += height + 0.2
    out = io.BytesIO()
    show.save(out)
    return rezip(out.getvalue())
