"""Read workbooks and CSV files: each sheet a part, each block of rows a table with its header."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

from ingest.model import Element, ElementKind, Failure, Parsed
from ingest.parsing.decoding import decode, is_text
from ingest.parsing.outcome import MEGABYTE, clean, failed, table
from ingest.parsing.packages import inspect_package
from ingest.settings import Limits

Untyped = Any  # a sheet or cell of openpyxl, which carries no types
_MOST_BLANK_ROWS = 1000
_MOST_CELL_TEXT = 32_767  # characters; Excel's own limit, so anything longer is not a cell
_PROSE_WORDS = 12  # a row of one cell this long is a paragraph, a shorter one a heading of what follows

Row = tuple[str, ...]


class _Budget:
    """Counts filled cells over all sheets of one file."""

    def __init__(self, cells: int) -> None:
        self.left = cells

    @property
    def spent(self) -> bool:
        return self.left < 0


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

    budget = _Budget(limits.max_cells)
    elements: list[Element] = []
    names: list[str] = []
    with file.open("rb") as stream:  # by its name openpyxl would refuse what is not called .xlsx
        book = openpyxl.load_workbook(stream, read_only=True, data_only=True, keep_links=False)
        for sheet in book.worksheets:
            names.append(clean(sheet.title))
            sheet.reset_dimensions()  # the size a file declares may be a lie of a million rows
            hidden = sheet.sheet_state != "visible"
            elements.extend(_elements(_rows(sheet, budget), page=len(names), hidden=hidden))
            if budget.spent:
                break
        title = clean(book.properties.title or "")
        book.close()
    return _settled(elements, tuple(names), title=title, flags=package.flags, budget=budget, limits=limits)


def read_csv(file: Path, limits: Limits) -> Parsed:
    """Read a CSV file in any encoding, with the separator it uses."""
    if file.stat().st_size > 2 * limits.max_text_mb * MEGABYTE:
        return failed("too-large", f"This file holds more than {limits.max_text_mb * 2} MB of text. Split it.")
    text = decode(file.read_bytes()).replace("\0", "")
    if not is_text(text):
        return failed("damaged", "This file is named like a table but does not hold one. Check what it is.")
    if not text.strip():
        return failed("empty")
    budget = _Budget(limits.max_cells)
    csv.field_size_limit(limits.max_text_mb * MEGABYTE)
    reader = csv.reader(io.StringIO(text, newline=""), _dialect(text[:16_384]))
    elements = list(_elements(_counted(reader, budget), page=1, hidden=False))
    return _settled(elements, ("",), budget=budget, limits=limits)


def _settled(
    elements: list[Element],
    names: tuple[str, ...],
    *,
    title: str = "",
    flags: tuple[str, ...] = (),
    budget: _Budget,
    limits: Limits,
) -> Parsed:
    failures: tuple[Failure, ...] = ()
    if budget.spent:
        flags = (*flags, "truncated")
        message = f"Only the first {limits.max_cells:,} filled cells were read. Send a summary of this workbook."
        failures = (Failure(code="too-large", message=message),)
    numbers = (None,) * len(names)
    return Parsed(
        elements=tuple(elements), page_numbers=numbers, locators=names, title=title, flags=flags, failures=failures
    )


def _dialect(sample: str) -> type[csv.Dialect]:
    try:
        return csv.Sniffer().sniff(sample, delimiters=",;\t|")
    except csv.Error:
        return csv.excel


def _rows(sheet: Untyped, budget: _Budget) -> Iterator[Row]:
    """Yield the rows of a sheet as text until it has been blank for long or the budget is spent."""
    blank = 0
    for cells in sheet.iter_rows():
        row = tuple(_shown(cell) for cell in cells)
        filled = sum(map(bool, row))
        blank = 0 if filled else blank + 1
        budget.left -= filled
        if blank > _MOST_BLANK_ROWS or budget.spent:
            return
        yield row


def _counted(rows: Iterable[list[str]], budget: _Budget) -> Iterator[Row]:
    for cells in rows:
        row = tuple(clean(cell) for cell in cells)
        budget.left -= sum(map(bool, row))
        if budget.spent:
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


def _elements(rows: Iterable[Row], *, page: int, hidden: bool) -> Iterator[Element]:
    """Divide rows into tables, and lone cells as headings or paragraphs.

    A blank row ends a table only if a new one begins below it: with a header, or with a title of one cell.
    """
    block: list[Row] = []
    blank = False
    for row in rows:
        filled = [cell for cell in row if cell]
        if not filled:
            blank = True
            continue
        alone = len(filled) == 1 and (blank or not block or _is_prose(filled[0]))
        if block and (alone or (blank and _is_header(row))):
            yield from _flushed(block, page=page, hidden=hidden)
            block = []
        blank = False
        if alone:
            prose = _is_prose(filled[0])
            kind = ElementKind.PARAGRAPH if prose else ElementKind.HEADING
            text = " ".join(filled[0].split())
            yield Element(kind=kind, text=text, page=page, level=0 if prose else 1, hidden=hidden)
        else:
            block.append(row)
    yield from _flushed(block, page=page, hidden=hidden)


def _flushed(block: list[Row], *, page: int, hidden: bool) -> Iterator[Element]:
    grid = table(block, page=page, hidden=hidden)
    if grid:
        yield grid


def _is_prose(text: str) -> bool:
    return len(text.split()) >= _PROSE_WORDS or text.endswith((".", "?", "!", ":"))


def _is_header(row: Row) -> bool:
    """Say whether a row reads like column names: several short cells, none a number."""
    filled = [cell for cell in row if cell]
    return len(filled) > 1 and all(not _is_prose(cell) and not cell[:1].isdigit() for cell in filled)
