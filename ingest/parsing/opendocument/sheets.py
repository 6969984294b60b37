"""Read OpenDocument spreadsheets (ODS, OTS, flat FODS), piece by piece so that large ones fit in memory."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ingest.model import Element, ElementKind, Failure, Parsed
from ingest.parsing.opendocument.names import (
    CELL,
    COVERED,
    DRAW,
    GRID,
    OFFICE,
    ROW,
    TABLE,
    Node,
    P,
    count,
)
from ingest.parsing.opendocument.package import BROKEN, SAFE, check, content_stream, refuse_doctype, title_of
from ingest.parsing.opendocument.styles import Styles, styles_of
from ingest.parsing.opendocument.words import paragraph_words
from ingest.parsing.outcome import MOST_ELEMENTS, STRUCK, clean
from ingest.parsing.rows import Budget, Row, row_elements, sheets_parsed
from ingest.settings import Limits

Events = Iterator[tuple[str, Any]]  # of lxml's iterparse, which carries no types
_AUTOMATIC = OFFICE + "automatic-styles"
_SPREADSHEET = OFFICE + "spreadsheet"
_DEFAULT = TABLE + "default-cell-style-name"
_MOST_COLUMNS = 16_384
_MOST_CELL_TEXT = 32_767  # characters, as in other workbooks
_DURATION = re.compile(r"PT(\d{1,5})H(\d{1,2})M(\d{1,2})")


@dataclass(slots=True)
class _Sheet:
    """A sheet being read: its styles, and the text that lies over or under its cells."""

    styles: Styles
    struck: bool = False  # words were left out that are struck through
    columns: list[str] | None = None  # the style of each column's cells, but of those that have their own
    floating: list[str] = field(default_factory=list)
    concealed: list[str] = field(default_factory=list)


def read_sheets(file: Path, limits: Limits) -> Parsed:
    """Read a spreadsheet, each sheet a part under its name; values are read as they were last shown.

    Hidden sheets are read and marked as hidden.
    """
    flags = check(file, limits, whole=False)
    if isinstance(flags, Parsed):
        return flags
    from lxml import etree

    budget = Budget(limits)
    elements: list[Element] = []
    names: list[str] = []
    failures: tuple[Failure, ...] = ()
    styles = styles_of()
    struck = False
    with content_stream(file) as stream:
        events = etree.iterparse(stream, events=("start", "end"), tag=(GRID, ROW, _AUTOMATIC), recover=True, **SAFE)
        node = None
        for event, node in events:
            if node.tag == _AUTOMATIC and event == "end":
                styles = styles_of(node)
            if node.tag != GRID or event != "start" or node.getparent().tag != _SPREADSHEET:
                continue
            if len(names) == limits.max_pages:
                message = f"Only the first {limits.max_pages:,} sheets were read. Split the file in parts."
                failures = (Failure(code="too-large", message=message),)
                break
            names.append(clean(node.get(TABLE + "name") or ""))
            sheet = _Sheet(styles=styles)
            elements.extend(_elements(node, events, sheet, budget, page=len(names)))
            struck = struck or sheet.struck
            if budget.spent or len(elements) > MOST_ELEMENTS:
                break
        refuse_doctype(events.root if node is None else node)
        if len(events.error_log):
            failures = (*failures, BROKEN)
    flags = (*flags, *([STRUCK] if struck else []))
    return sheets_parsed(elements, names or [""], budget=budget, title=title_of(file), flags=flags, failures=failures)


def _elements(grid: Node, events: Events, sheet: _Sheet, budget: Budget, *, page: int) -> Iterator[Element]:
    style = grid.get(TABLE + "style-name")
    hidden = sheet.styles.property("table", style, "table-properties", TABLE + "display") == "false"
    yield from row_elements(_rows(grid, events, sheet), budget, page=page, hidden=hidden)
    for shapes in grid.iterchildren(TABLE + "shapes"):
        _lay_apart(shapes, sheet)
    for text in sheet.floating:
        yield Element(kind=ElementKind.PARAGRAPH, text=text, page=page, hidden=hidden)
    for text in sheet.concealed:
        yield Element(kind=ElementKind.PARAGRAPH, text=text, page=page, hidden=True)


def _rows(grid: Node, events: Events, sheet: _Sheet) -> Iterator[Row]:
    """Yield the rows of a sheet up to its end; a blank row stands once however often it is repeated."""
    for event, node in events:
        if event == "start":
            continue
        if node is grid:
            return
        if node.tag != ROW or next(node.iterancestors(GRID), None) is not grid:
            continue
        row = _row(node, sheet)
        for _ in range(count(node, TABLE + "number-rows-repeated", most=10**9) if any(row) else 1):
            yield row
        node.clear()
        while (before := node.getprevious()) is not None and before.tag == ROW:
            node.getparent().remove(before)


def _row(node: Node, sheet: _Sheet) -> Row:
    cells: list[str] = []
    for cell in node.iterchildren(CELL, COVERED):
        text = _shown(cell, sheet)
        if text and _is_crossed(cell, len(cells), sheet):
            sheet.struck, text = True, ""
        if cell.tag == COVERED and text:
            sheet.concealed.append(text)
            text = ""
        repeated = count(cell, TABLE + "number-columns-repeated", most=_MOST_COLUMNS)
        cells.extend([text] * min(repeated, _MOST_COLUMNS - len(cells)))
    return tuple(cells)


def _shown(cell: Node, sheet: _Sheet) -> str:
    """Return a cell as it was last shown; by its value where the program that wrote it did not say."""
    lines: list[str] = []
    struck = False
    for child in cell:
        if child.tag == P:
            words = paragraph_words(child, sheet.styles, shaded=True)
            lines.append(words.shown)
            struck = struck or words.struck
            for box in words.boxes:
                _lay_apart(box, sheet)
        elif isinstance(child.tag, str) and child.tag.startswith(DRAW):
            _lay_apart(child, sheet)
    text = clean("\n".join(lines)[:_MOST_CELL_TEXT])
    sheet.struck = sheet.struck or struck
    return text if text or struck else _valued(cell)


def _is_crossed(cell: Node, column: int, sheet: _Sheet) -> bool:
    """Say whether a cell is struck through: by its style, that of its row, or that of its column."""
    if sheet.columns is None:
        grid = next(cell.iterancestors(GRID))
        sheet.columns = []
        for each in grid.iter(TABLE + "table-column"):
            repeated = count(each, TABLE + "number-columns-repeated", most=_MOST_COLUMNS)
            sheet.columns += [each.get(_DEFAULT) or ""] * min(repeated, _MOST_COLUMNS - len(sheet.columns))
    fallback = sheet.columns[column] if column < len(sheet.columns) else ""
    style = cell.get(TABLE + "style-name") or cell.getparent().get(_DEFAULT) or fallback
    return bool(sheet.styles.look("table-cell", style).struck)


def _lay_apart(shape: Node, sheet: _Sheet) -> None:
    """Keep the text of a shape, which lies over the cells, for the end of the sheet."""
    for paragraph in shape.iter(P):
        text = clean(paragraph_words(paragraph, sheet.styles, shaded=True).shown)
        if text:
            sheet.floating.append(text)


def _valued(cell: Node) -> str:
    """Return a cell's value in the words that a sheet would show."""
    kind = cell.get(OFFICE + "value-type") or ""
    value = cell.get(OFFICE + "value") or ""
    if kind == "percentage":
        try:
            return f"{round(float(value) * 100, 2):g}%"
        except (ValueError, OverflowError):
            return clean(value)
    if kind == "boolean":
        return clean(cell.get(OFFICE + "boolean-value") or "").upper()
    if kind == "time":
        found = _DURATION.match(cell.get(OFFICE + "time-value") or "")
        return ":".join(found.groups()) if found else ""
    if kind == "date":
        value = cell.get(OFFICE + "date-value") or ""
    elif kind == "string":
        value = cell.get(OFFICE + "string-value") or ""
    return clean(value[:_MOST_CELL_TEXT])
