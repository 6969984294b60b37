"""What a form is printed with where answers go, as only the whole shows: zeros, words in brackets beside biddings."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from ingest.model import Element, ElementKind
from ingest.templates.blanks import is_removed, is_to_do
from ingest.templates.sections import is_example

_BRACKETED = re.compile(r"\[([^\W\d_][^\[\]\n]{0,60}|[\u25cf\u2022*]+)\]")
_OPEN = re.compile(r".+\w / \w.+|[\u25cf\u2022*]+")  # options, and the dots of lawyers
_FEWEST_BIDDEN = 2  # brackets that say what to do or leave it open, from which the others of a document wait as well
_MOST_WORDS = 5  # in brackets that name what goes there
_ZERO = re.compile(r"[(\u00a3]*-?0+(?:[.:,]0+)*(?: ?%)?\)?")
_FEWEST_ZEROS = 3  # cells of a table
_SUM = re.compile(
    r"(?:(?:grand|overall|sub-?) ?)?(?:totals?|sum|average|mean|score|percentage|per cent|%)"
    r"(?: (?:score|%|cost|hours))?(?: \(?(?:out of|max(?:imum)?|/) ?\d+\)?)?:?",
    re.IGNORECASE,
)
_RESULT = re.compile(r"\b(?:totals?|sum|scores?|difference|variance|balance|gap|average|percentage|amount)\b", re.I)


def as_empty(elements: Sequence[Element]) -> list[Element]:
    """Return the elements with such defaults as the blanks that they are: other cells and words stay as they stand."""
    inside = [inner for element in elements for inner in _BRACKETED.findall(element.text)]
    bidden = sum(is_to_do(inner) or _OPEN.fullmatch(inner) is not None for inner in inside)
    if bidden >= _FEWEST_BIDDEN:
        elements = [_bidding(element) for element in elements]
    return [_without_zeros(element) for element in elements]


def _bidding(element: Element) -> Element:
    """Return an element whose words in brackets say that they are to be filled in."""
    if "[" not in element.text:
        return element
    cells = tuple(tuple(map(_bid, row)) for row in element.cells)
    return replace(element, text=_bid(element.text), cells=cells)


def _bid(text: str) -> str:
    return _BRACKETED.sub(_say_insert, text)


def _say_insert(found: re.Match[str]) -> str:
    inner = found[1]
    waits = len(inner.split()) <= _MOST_WORDS or _OPEN.fullmatch(inner)
    named = waits and not is_to_do(inner) and not is_removed(inner)
    return f"[insert {inner}]" if named else found[0]


def _without_zeros(element: Element) -> Element:
    """Return a table without its zeros where it holds no other figure, else without those that sum up nothing."""
    if element.kind is not ElementKind.TABLE:
        return element
    entered = [row for row in element.cells[1:] if not is_example(row)]
    below = [cell for row in entered for cell in row[1:] if any(map(str.isdigit, cell))]
    if len(below) >= _FEWEST_ZEROS and all(map(_is_zero, below)):
        return replace(element, cells=tuple(map(_without_zeros_in, element.cells)))
    return _without_sums(element)


def _without_sums(element: Element) -> Element:
    """Return a table without the zeros that a formula gives of nothing, or the table as it is.

    They stand in a row called a total below an empty column, or fill a column of results beside one that is empty.
    """
    if not element.cells or len({len(row) for row in element.cells}) > 1:
        return element
    head, *rows = element.cells
    sums = [any(map(_SUM.fullmatch, filter(None, map(str.strip, row[:2])))) for row in rows]
    columns = [[row[column].strip() for row in rows] for column in range(len(head))]
    parts = [[cell for cell, is_sum in zip(column, sums, strict=True) if not is_sum] for column in columns]
    if not any(parts[0]):
        return element
    empty = [not any(part) for part in parts]
    results = [
        any(empty) and bool(_RESULT.search(name)) and len(held) >= _FEWEST_ZEROS and all(map(_is_zero, held))
        for name, held in zip(head, (list(filter(None, part)) for part in parts), strict=True)
    ]
    cells = tuple(
        tuple(
            "" if _is_zero(cell) and (result or (is_sum and bare)) else cell
            for cell, result, bare in zip(row, results, empty, strict=True)
        )
        for row, is_sum in zip(rows, sums, strict=True)
    )
    return element if cells == tuple(rows) else replace(element, cells=(head, *cells))


def _without_zeros_in(row: Sequence[str]) -> tuple[str, ...]:
    """Return a row without its zeros; a plain one that is all that stands beside a question answers it."""
    several = sum(map(_is_zero, row)) > 1 or not all(map(str.strip, row))
    return tuple("" if _is_zero(cell) and (several or len(cell.strip()) > 1) else cell for cell in row)


def _is_zero(cell: str) -> bool:
    return _ZERO.fullmatch(cell.strip()) is not None
