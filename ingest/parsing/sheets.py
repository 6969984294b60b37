"""Read workbooks and CSV files: each sheet a part, each block of rows a table with its header."""

from __future__ import annotations

import zipfile
from pathlib import Path

from ingest.model import Element, Failure, Parsed
from ingest.parsing.decoding import decode, is_text
from ingest.parsing.ooxml import Parts
from ingest.parsing.outcome import STRUCK, clean, failed
from ingest.parsing.packages import inspect_package
from ingest.parsing.rows import Budget, row_elements, sheets_parsed
from ingest.parsing.separated import separated_rows
from ingest.parsing.word import package_title
from ingest.parsing.workbook import Workbook
from ingest.settings import MEGABYTE, Limits


def read_workbook(file: Path, limits: Limits) -> Parsed:
    """Read an XLSX; cached values of formulas are read, formulas never run.

    Cells and words that are struck through are left out.
    Hidden sheets are read and marked as hidden. Reading a sheet ends after 1,000 blank rows.
    """
    package = inspect_package(file, limits, whole=False)
    if package.failure:
        return failed(package.failure.code, package.failure.message, flags=package.flags)
    budget = Budget(limits)
    elements: list[Element] = []
    names: list[str] = []
    lacking: list[str] = []  # sheets with formulas whose results were not saved
    with zipfile.ZipFile(file) as archive:
        parts = Parts(archive)
        book = Workbook(parts)
        for sheet in book.sheets[: limits.max_pages]:
            names.append(sheet.name)
            before = book.lacking
            elements.extend(row_elements(book.rows(sheet), budget, page=len(names), hidden=sheet.hidden))
            elements.extend(book.drawn(sheet, page=len(names)))
            lacking.extend([sheet.name] if book.lacking > before else [])
            if budget.spent:
                break
        title = package_title(parts)
        failures = (*parts.failures(), *_without_results(book.lacking, lacking))
    if not names:
        return failed("damaged", flags=package.flags)
    flags = (*package.flags, *([STRUCK] if book.struck else []))
    return sheets_parsed(elements, names, title=title, flags=flags, budget=budget, failures=failures)


def _without_results(count: int, sheets: list[str]) -> tuple[Failure, ...]:
    """Say which formulas have no result to be read."""
    if not count:
        return ()
    named = ", ".join(sheets[:5]) + (" and more" if len(sheets) > 5 else "")
    formulas = "A formula was" if count == 1 else f"{count:,} formulas were"
    message = (
        f"{formulas} saved without results (sheet {named}), so cells that a reader sees filled are empty here. "
        "Open it in Excel, save it and send it again."
    )
    return (Failure(code="no-text", message=message),)


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
    cleaned = (tuple(clean(cell) for cell in cells) for cells in separated_rows(text))
    return sheets_parsed(row_elements(cleaned, budget, page=1, hidden=False), ("",), budget=budget)
