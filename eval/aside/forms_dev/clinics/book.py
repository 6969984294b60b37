"""Workbooks."""

from __future__ import annotations

import io

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.worksheet.worksheet import Worksheet

from .pen import still

THIN = Border(*(Side(style="thin", color="BFBFBF"),) * 4)


class Book:
    """A workbook being written, row by row."""

    def __init__(self, name: str, widths: str, colour: str = "D9E1F2") -> None:
        self.book = Workbook()
        self.at: Worksheet = self.book.active
        self.at.title = name
        self.colour = colour
        self._widths(widths)

    def _widths(self, widths: str) -> None:
        for k, w in enumerate(widths.split()):
            self.at.column_dimensions["ABCDEFGHIJKLMNOP"[k]].width = float(w)

    def sheet(self, name: str, widths: str) -> None:
        """A further sheet."""
        self.at = self.book.create_sheet(name)
        self._widths(widths)

    def row(self, *cells: object, bold: bool = False, fill: str = "", grey: bool = False, lines: bool = False) -> None:
        """A row after the last."""
        self.at.append(list(cells) or [None])
        n = self.at.max_row if cells else self.at._current_row
        for k in range(len(cells)):
            cell = self.at.cell(n, k + 1)
            cell.font = Font(bold=bold, italic=grey, color="808080" if grey else "000000")
            cell.alignment = Alignment(wrap_text=True, vertical="top")
            if fill:
                cell.fill = PatternFill("solid", fgColor=fill)
            if lines:
                cell.border = THIN

    def heads(self, *cells: str) -> None:
        """A row of headings."""
        self.row(*cells, bold=True, fill=self.colour, lines=True)

    def bytes(self) -> bytes:
        """The file."""
        out = io.BytesIO()
        self.book.save(out)
        return still(out.getvalue())
