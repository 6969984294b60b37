"""Writes blocks as an Excel file."""

from __future__ import annotations

import io

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.worksheet.worksheet import Worksheet

from eval.aside.forms_dev.boroughs.fixed_zip import fixed
from eval.aside.forms_dev.boroughs.model import Block, Look, Row, Run
from eval.aside.forms_dev.boroughs.shown import line

EDGE = Side(style="thin", color="999999")
TABLE = {"row", "head", "ask", "example"}
BORDER = Border(left=EDGE, right=EDGE, top=EDGE, bottom=EDGE)


class Sheet:
    """Writes downwards on one sheet."""

    def __init__(self, sheet: Worksheet, look: Look) -> None:
        self.sheet, self.look, self.at = sheet, look, 1

    def put(self, column: int, runs: list[Run], *, kind: str) -> None:
        """Write one cell."""
        cell = self.sheet.cell(self.at, column)
        text = line(runs, self.look, cell=kind in TABLE)
        cell.value = int(text) if text.isdecimal() and len(text) < 9 else text or None
        cell.alignment = Alignment(wrap_text=kind in TABLE, vertical="top")
        asks = any(run.kind == "slot" for run in runs)
        cell.font = Font(bold=kind in {"head", "title"}, italic=kind in {"guide", "example"}, name=self.look.font)
        if kind in TABLE and self.look.lined:
            cell.border = BORDER
        if self.look.shade and (kind == "head" or (kind == "row" and not asks)):
            cell.fill = PatternFill("solid", fgColor=self.look.shade)

    def rows(self, rows: list[Row]) -> None:
        """Write a table."""
        for row in rows:
            for column, runs in enumerate(row.cells, 1):
                self.put(column, runs, kind=row.kind)
                width = min(48, max(14, len(line(runs, self.look, cell=True)) // 2 + 10))
                letter = self.sheet.cell(1, column).column_letter
                self.sheet.column_dimensions[letter].width = max(width, self.sheet.column_dimensions[letter].width)
            self.at += 1

    def block(self, block: Block) -> None:
        """Write one block."""
        if block.kind == "table":
            self.rows(block.rows)
        elif block.kind == "box":
            self.put(1, block.runs, kind="head")
            self.at += 1
            self.rows(block.rows)
            self.at += 1
        elif block.kind in {"gap", "page"}:
            self.at += 1
        else:
            self.put(1, block.runs, kind="title" if block.kind == "head" else block.kind)
            self.at += 1


def write(blocks: list[Block], look: Look, stamp: str) -> bytes:
    """Return the file."""
    book = Workbook()
    sheet = Sheet(book.active, look)
    fresh = True
    for block in blocks:
        if block.kind == "sheet":
            name = block.runs[0].text
            if fresh:
                book.active.title = name
            else:
                sheet = Sheet(book.create_sheet(name), look)
        else:
            sheet.block(block)
        fresh = False
    if look.top:
        book.worksheets[0].oddHeader.center.text = look.top.replace("@@", stamp)
    out = io.BytesIO()
    book.save(out)
    return fixed(out.getvalue())
