"""Registers and trackers that nobody has written in: a row of heads and nothing below."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from ingest.model import Element, ElementKind, Parsed
from ingest.templates.particulars import particulars

_HEADS = 4  # cells of a row that is the head of a register
_HEAD_WORDS = 10  # of each at most
_BESIDE = 60  # words of title and instructions around it at most
_FIGURES = re.compile(r"\d+(?:\.\d+)*%?")
_LISTS = re.compile(
    r"(?:drop ?-?downs?|(?:data )?validations?|look ?-?ups?|(?:pick|choice|code|drop ?down|reference) ?lists?|lists?"
    r"|(?:list|drop ?down) (?:data|values|options))(?: ?\d+| \(?(?:do not (?:edit|delete|change)|hidden)\)?)?",
    re.IGNORECASE,
)


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
            head, *rows = [[cell.strip() for cell in row if cell.strip()] for row in element.cells]
            if not _is_head(head) or not all(_is_spare(row) for row in rows):
                return ()
            heads += head
        else:
            words += len(element.text.split())
    return tuple(dict.fromkeys(heads)) if words <= _BESIDE else ()


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
