"""What was left off: registers without entries, rows or columns, and documents that end in headings without text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import dropwhile, takewhile

from ingest.model import Element, ElementKind, Parsed
from ingest.templates.particulars import particulars

_HEADS = 4  # cells of a row that is the head of a register
_HEAD_WORDS = 10  # of each at most
_BESIDE = 60  # words of title and instructions around it at most
_SPARE = 3  # rows with nothing but their numbers, from which a register was only begun,
_SPARE_SHARE = 1 / 3  # if they are so many of all rows
_FIGURES = re.compile(r"\d+(?:\.\d+)*%?")
_LISTS = re.compile(
    r"(?:drop ?-?downs?|(?:data )?validations?|look ?-?ups?|(?:pick|choice|code|drop ?down) ?lists?|lists"
    r"|(?:list|drop ?down) (?:data|values|options))(?: ?\d+| \(?(?:do not (?:edit|delete|change)|hidden)\)?)?",
    re.IGNORECASE,
)
_HEADING = re.compile(r"\?\W*$|^\W*\d+\b|^[^,;.\n]+$")  # a question, numbered, or in one breath: no answer set in bold
_SIGNED = re.compile(r"^\W*(?:signed|signatures?)\b[^:]{0,20}:?\W*$", re.IGNORECASE)
_TIME = re.compile(
    r"\d|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|week|month|quarter|year|total|ytd)", re.IGNORECASE
)
_ENTRIES = 4  # rows of a register that say something,
_SPARE_COLUMNS = 2  # of which so many columns say nothing
_LEFT = 3  # headings without text that end a document, from which it was left off
_PER_PAGE = 2  # of them on a page at least: a slide has one, beside its picture


def without_lists(parsed: Parsed) -> tuple[Element, ...]:
    """Return the elements of a file without the sheets of a workbook that hold what its cells may be chosen from."""
    lists = {number for number, name in enumerate(parsed.locators, 1) if _LISTS.fullmatch(name.strip())}
    kept = tuple(element for element in parsed.elements if element.page not in lists)
    return kept or parsed.elements


def empty_heads(body: Iterable[Element]) -> tuple[str, ...]:
    """Return the heads of a document that is nothing but registers without an entry; none where it is more.

    Numbers of rows to come are no entries. A row of figures or names is no head.
    """
    heads: list[str] = []
    words = 0
    for element in body:
        if element.kind is ElementKind.TABLE and element.cells:
            head, *rows = _rows(element)
            if not _is_head(head) or not all(_is_spare(row) for row in rows):
                return ()
            heads += head
        else:
            words += len(element.text.split())
    return tuple(dict.fromkeys(heads)) if words <= _BESIDE else ()


def spare_rows(body: Iterable[Element]) -> tuple[str, ...]:
    """Return the numbers of the rows of a register that wait for an entry; none where they are few."""
    found: list[str] = []
    for element in body:
        head, *rows = _rows(element) if element.kind is ElementKind.TABLE and element.cells else [[]]
        spare = [row[0].rstrip(".") for row in rows if row and _is_spare(row)]
        if _is_head(head) and len(spare) >= max(_SPARE, _SPARE_SHARE * len(rows)):
            found += spare
    return tuple(found)


def spare_columns(body: Iterable[Element]) -> tuple[str, ...]:
    """Return the names of the columns of registers in which no row has an entry; none where they are few.

    A time to come is no column that was left off.
    """
    found: list[str] = []
    for element in body:
        head, *rows = element.cells if element.kind is ElementKind.TABLE and element.cells else [()]
        entries = [row for row in rows if sum(map(bool, map(str.strip, row))) > 1]
        if len(entries) < _ENTRIES or not _is_head([cell.strip() for cell in head if cell.strip()]):
            continue
        names = [
            name.strip()
            for name, column in zip(head, zip(*entries, strict=True), strict=True)
            if name.strip() and not any(map(str.strip, column)) and not _TIME.search(name)
        ]
        if len(names) >= _SPARE_COLUMNS:
            found += names
    return tuple(dict.fromkeys(found))


def left_off(body: Sequence[Element]) -> tuple[str, ...]:
    """Return the headings of one level that end a document, if something is written before them; none where few do."""
    ends = list(dropwhile(lambda each: _SIGNED.search(each.text), reversed(body)))  # nobody signs what is not written
    level = ends[0].level if ends else 0
    last = list(takewhile(lambda each: each.kind is ElementKind.HEADING and each.level == level, ends))
    told = any(element.kind is not ElementKind.HEADING for element in body)
    if (
        not told
        or not all(_HEADING.search(element.text) for element in last)
        or len(last) < max(_LEFT, _PER_PAGE * len({element.page for element in last}))
    ):
        return ()
    return tuple(element.text for element in reversed(last))


def _rows(element: Element) -> list[list[str]]:
    return [[cell.strip() for cell in row if cell.strip()] for row in element.cells]


def _is_head(cells: Sequence[str]) -> bool:
    return len(cells) >= _HEADS and not any(
        _FIGURES.fullmatch(cell)
        or cell.endswith(".")
        or len(cell.split()) > _HEAD_WORDS
        or "named" in particulars(cell)
        for cell in cells
    )


def _is_spare(cells: Sequence[str]) -> bool:
    return not cells or (len(cells) == 1 and cells[0].rstrip(".").isdigit())
