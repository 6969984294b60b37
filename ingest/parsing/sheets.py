"""Read workbooks and CSV files: each sheet a part, each block of rows a table with its header."""

from __future__ import annotations

import zipfile
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from ingest.model import Element, ElementKind, Failure, Parsed
from ingest.parsing.decoding import decode, is_text
from ingest.parsing.ooxml import Parts
from ingest.parsing.outcome import MEGABYTE, clean, failed, table
from ingest.parsing.packages import inspect_package
from ingest.parsing.separated import separated_rows
from ingest.parsing.word import package_title
from ingest.parsing.workbook import Workbook
from ingest.settings import Limits

_PROSE_WORDS = 12  # a row of one cell this long is a paragraph, a shorter one a heading of what follows
_LISTED = 4  # short cells below each other from which they are a list and not titles

Row = tuple[str, ...]


class _Budget:
    """Counts filled cells over all sheets of one file."""

    def __init__(self, cells: int) -> None:
        self.left = cells

    @property
    def spent(self) -> bool:
        return self.left < 0


def read_workbook(file: Path, limits: Limits) -> Parsed:
    """Read an XLSX; cached values of formulas are read, formulas never run.

    Hidden sheets are read and marked as hidden. Reading a sheet ends after 1,000 blank rows.
    """
    package = inspect_package(file, limits, whole=False)
    if package.failure:
        return failed(package.failure.code, package.failure.message, flags=package.flags)
    budget = _Budget(limits.max_cells)
    elements: list[Element] = []
    names: list[str] = []
    with zipfile.ZipFile(file) as archive:
        parts = Parts(archive)
        book = Workbook(parts)
        for sheet in book.sheets[: limits.max_pages]:
            names.append(sheet.name)
            elements.extend(_elements(_within(book.rows(sheet), budget), page=len(names), hidden=sheet.hidden))
            elements.extend(book.drawn(sheet, page=len(names)))
            if budget.spent:
                break
        title = package_title(parts)
        broken = parts.failures()
    if not names:
        return failed("damaged", flags=package.flags)
    parsed = _settled(elements, tuple(names), title=title, flags=package.flags, budget=budget, limits=limits)
    return replace(parsed, failures=(*parsed.failures, *broken))


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
    rows = separated_rows(text)
    cleaned = (tuple(clean(cell) for cell in cells) for cells in rows)
    elements = list(_elements(_within(cleaned, budget), page=1, hidden=False))
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


def _within(rows: Iterable[Row], budget: _Budget) -> Iterator[Row]:
    """Yield rows until the budget is spent."""
    for row in rows:
        budget.left -= sum(map(bool, row))
        if budget.spent:
            return
        yield row


def _elements(rows: Iterable[Row], *, page: int, hidden: bool) -> Iterator[Element]:
    """Divide rows into tables, and lone cells as headings or paragraphs.

    A blank row ends a table only if a new one begins below it: with a header, or with a title of one cell.
    """
    block: list[Row] = []
    lone: list[str] = []  # short cells that stood alone in their rows, one below the other
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
        short = alone and not _is_prose(filled[0])
        if not short or (blank and len(lone) < _LISTED):
            yield from _stacked(lone, page=page, hidden=hidden)
            lone = []
        blank = False
        if short:
            lone.append(" ".join(filled[0].split()))
        elif alone:
            text = " ".join(filled[0].split())
            yield Element(kind=ElementKind.PARAGRAPH, text=text, page=page, hidden=hidden)
        else:
            block.append(row)
    yield from _stacked(lone, page=page, hidden=hidden)
    yield from _flushed(block, page=page, hidden=hidden)


def _stacked(lone: list[str], *, page: int, hidden: bool) -> Iterator[Element]:
    """Yield short cells that stand one below the other: a few are titles, many are a list."""
    listed = len(lone) >= _LISTED
    for text in lone:
        if listed:
            yield Element(kind=ElementKind.LIST_ITEM, text=text, page=page, hidden=hidden)
        else:
            yield Element(kind=ElementKind.HEADING, text=text, page=page, level=1, hidden=hidden)


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
