"""Read workbooks and CSV files: each sheet a part, each block of rows a table with its header."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

from ingest.model import Element, Parsed
from ingest.parsing.decoding import decode, is_text
from ingest.parsing.outcome import MEGABYTE, clean, failed
from ingest.parsing.packages import inspect_package
from ingest.parsing.rows import Budget, Row, row_elements, sheets_parsed
from ingest.settings import Limits

Untyped = Any  # a sheet or cell of openpyxl, which carries no types
_MOST_BLANK_ROWS = 1000
_MOST_CELL_TEXT = 32_767  # characters; Excel's own limit, so anything longer is not a cell


def preload() -> None:
    """Import openpyxl."""
    import openpyxl  # noqa: F401 - loaded once before children are forked


def read_workbook(file: Path, limits: Limits) -> Parsed:
    """Read an XLSX; cached values of formulas are read, formulas never run.

    Hidden sheets are read and marked as hidden. Reading a sheet ends after 1,000 blank rows.
    """
    package = inspect_package(file, limits, whole=False)
    if package.failure:
        return failed(package.failure.code, package.failure.message, flags=package.flags)
    import openpyxl

    budget = Budget(limits)
    elements: list[Element] = []
    names: list[str] = []
    with file.open("rb") as stream:  # by its name openpyxl would refuse what is not called .xlsx
        book = openpyxl.load_workbook(stream, read_only=True, data_only=True, keep_links=False)
        for sheet in book.worksheets:
            names.append(clean(sheet.title))
            sheet.reset_dimensions()  # the size a file declares may be a lie of a million rows
            hidden = sheet.sheet_state != "visible"
            elements.extend(row_elements(_rows(sheet), budget, page=len(names), hidden=hidden))
            if budget.spent:
                break
        title = clean(book.properties.title or "")
        book.close()
    return sheets_parsed(elements, names, title=title, flags=package.flags, budget=budget)


def read_csv(file: Path, limits: Limits) -> Parsed:
    """Read a CSV file in any encoding, with the separator it uses."""
    if file.stat().st_size > 2 * limits.max_text_mb * MEGABYTE:
        return failed("too-large", f"This file holds more than {limits.max_text_mb * 2} MB of text. Split it.")
    text = decode(file.read_bytes()).replace("\0", "")
    if not is_text(text):
        return failed("damaged", "This file is named like a table but does not hold one. Check what it is.")
    if not text.strip():
        return failed("empty")
    budget = Budget(limits)
    csv.field_size_limit(limits.max_text_mb * MEGABYTE)
    reader = csv.reader(io.StringIO(text, newline=""), _dialect(text[:16_384]))
    rows = (tuple(clean(cell) for cell in cells) for cells in reader)
    return sheets_parsed(row_elements(rows, budget, page=1, hidden=False), ("",), budget=budget)


def _dialect(sample: str) -> type[csv.Dialect]:
    try:
        return csv.Sniffer().sniff(sample, delimiters=",;\t|")
    except csv.Error:
        return csv.excel


def _rows(sheet: Untyped) -> Iterator[Row]:
    """Yield the rows of a sheet as text until it has been blank for long."""
    blank = 0
    for cells in sheet.iter_rows():
        row = tuple(_shown(cell) for cell in cells)
        blank = 0 if any(row) else blank + 1
        if blank > _MOST_BLANK_ROWS:
            return
        yield row


def _shown(cell: Untyped) -> str:  # noqa: PLR0911 - one return for each type a cell can have
    """Return a cell's value as a reader sees it, as far as that is known."""
    value = cell.value
    if value is None:
        return ""
    if isinstance(value, str):
        return clean(value[:_MOST_CELL_TEXT])
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, float):
        if "%" in (cell.number_format or ""):
            return f"{round(value * 100, 2):g}%"
        return str(int(value)) if value.is_integer() and abs(value) < 1e15 else f"{value:.10g}"
    if isinstance(value, int):
        return f"{value * 100}%" if "%" in (cell.number_format or "") else str(value)
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == time() else value.isoformat(" ", "minutes")
    if isinstance(value, date | time):
        return value.isoformat()
    return str(value) if isinstance(value, timedelta) else clean(str(value))
