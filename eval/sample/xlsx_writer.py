"""Write a source as a workbook: a sheet for each heading that says so, tables as cells, prose in one wide cell."""

from __future__ import annotations

import io
import re
from datetime import datetime

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.worksheet.worksheet import Worksheet

from eval.sample.archive import settle
from eval.sample.source import Field, Heading, Items, Paragraph, Source, Table

_SHEET = "Sheet: "
_NUMBER = re.compile(r"-?(?:0|[1-9]\d*)(?:\.\d+)?")
_THIN = Side(style="thin", color="999999")
_BOX = Border(left=_THIN, right=_THIN, top=_THIN, bottom=_THIN)
_HEAD = PatternFill("solid", fgColor="E6EBF0")
_WIDE = 60  # characters; the widest column


def write_xlsx(source: Source) -> bytes:
    """Return the bytes of an XLSX; the same source gives the same bytes."""
    book = Workbook()
    book.remove(book.active)
    book.properties.title = source.title
    book.properties.creator = "Thornmere Council"
    book.properties.created = datetime(source.year, 10, 4, 9, 0)  # noqa: DTZ001 - openpyxl takes naive UTC
    sheet: Worksheet | None = None
    for block in source.blocks:
        if isinstance(block, Heading) and block.text.startswith(_SHEET):
            sheet = book.create_sheet(block.text.removeprefix(_SHEET)[:31])
            continue
        if sheet is None:
            sheet = book.create_sheet("Sheet1")
        _write(sheet, block)
    held = io.BytesIO()
    book.save(held)
    return settle(held.getvalue(), modified=f"{source.year}-10-04T15:20:00Z")


def _write(sheet: Worksheet, block: Heading | Paragraph | Items | Table | Field) -> None:
    row = sheet.max_row + 2 if sheet.max_row > 1 or sheet.cell(1, 1).value else 1
    match block:
        case Heading(text=text):
            sheet.cell(row, 1, text).font = Font(bold=True, size=13)
        case Paragraph(text=text):
            _prose(sheet, row, text)
        case Items(texts=texts):
            for below, text in enumerate(texts):
                _prose(sheet, row + below, text)
        case Table(rows=rows):
            _cells(sheet, row, rows)
        case Field(label=label, value=value):
            _cells(sheet, row, ((label, value),))


def _prose(sheet: Worksheet, row: int, text: str) -> None:
    cell = sheet.cell(row, 1, text)
    cell.alignment = Alignment(wrap_text=True, vertical="top")
    sheet.merge_cells(start_row=row, start_column=1, end_row=row, end_column=8)
    sheet.row_dimensions[row].height = 15 * (len(text) // 110 + 1)  # points


def _cells(sheet: Worksheet, row: int, rows: tuple[tuple[str, ...], ...]) -> None:
    for down, texts in enumerate(rows):
        for across, text in enumerate(texts, 1):
            cell = sheet.cell(row + down, across, _value(text))
            cell.border = _BOX
            cell.alignment = Alignment(wrap_text=True, vertical="top")
            if isinstance(cell.value, float):
                cell.number_format = "0." + "0" * len(text.partition(".")[2])
            if not down:
                cell.font, cell.fill = Font(bold=True), _HEAD
            column = sheet.column_dimensions[cell.column_letter]
            column.width = max(column.width, min(len(text) + 2, _WIDE))


def _value(text: str) -> str | int | float | None:
    if _NUMBER.fullmatch(text):
        return float(text) if "." in text else int(text)
    return text or None
