"""Divide a document into the places of a form: labels, cells, lines, each with what stands around it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from ingest.model import Element, ElementKind
from ingest.templates.blanks import is_blank
from ingest.templates.lines import lines_of
from ingest.templates.particulars import particulars
from ingest.templates.sections import parts_of, without_examples

_PARTS = re.compile(r"(?<=[:?])\s+|\t+|\s{3,}")
_SENTENCES = re.compile(r"(?<=[.!?])\s+(?=[A-Z(\"'])")
_KINDS = {ElementKind.HEADING: "heading", ElementKind.LIST_ITEM: "item"}


@dataclass(slots=True, kw_only=True, eq=False)
class Place:
    """A piece of a line or cell: a label, an answer, a sentence, or a blank."""

    text: str
    kind: str  # heading, item, line, after (more of one line), cell, more (more of a cell), label, value (of a field)
    empty: bool = False  # nothing stands there, or what marks a blank
    left: str = ""  # the nearest filled cell to the left, or a field's label
    head: str = ""  # the head of its column
    before: str = ""  # what stands above in the column, or before it
    next: Place | None = None
    row: int = 0
    column: int = 0
    columns: int = 0  # of its table; 0 outside of tables
    row_empty: float = 0.0  # share of its row that is empty
    column_empty: float = 0.0  # share of its column, below the head
    held: frozenset[str] = frozenset()  # its particulars

    @property
    def asked(self) -> str:
        """What it would answer."""
        return self.left or self.before

    @property
    def says(self) -> bool:
        """Whether words stand there."""
        return not self.empty and any(letter.isalnum() for letter in self.text)


def places_of(elements: Iterable[Element], *, most: int) -> list[Place]:
    """Return the places of a document in order, at most so many."""
    places: list[Place] = []
    before = ""
    for element in elements:
        if len(places) >= most:
            break
        if element.kind is ElementKind.FIELD and element.cells:
            made = list(_fields(element.cells, before))
        elif element.cells:
            made = [place for part in parts_of(element.cells) for place in _cells(without_examples(part))]
        else:
            made = list(_lines(element, before))
        places += made
        before = next((place.text for place in reversed(made) if place.text and place.kind != "value"), before)
    for place, following in pairwise(places):
        place.next = following
    for place in places:
        if place.text and not place.empty:
            place.held = particulars(place.text)
    return places[:most]


def _fields(rows: Sequence[Sequence[str]], before: str) -> Iterator[Place]:
    for label, *values in rows:
        value = " ".join(values).strip()
        yield Place(text=label, kind="label", before=before)
        yield Place(text=value, kind="value", left=label, empty=not value)
        before = label


def _cells(rows: Sequence[Sequence[str]]) -> Iterator[Place]:
    width = len(rows[0])
    blank = [[is_blank(cell) for cell in row] for row in rows]
    below = max(1, len(rows) - 1)
    columns = [sum(row[column] for row in blank[1:] if column < len(row)) / below for column in range(width)]
    for number, row in enumerate(rows):
        left = ""
        share = sum(blank[number]) / max(1, len(row))
        for column, cell in enumerate(row):
            above = rows[number - 1][column] if number and column < len(rows[number - 1]) else ""
            where = {
                "left": left,
                "head": rows[0][column] if number and column < width else "",
                "row": number,
                "column": column,
                "columns": width,
                "row_empty": share,
                "column_empty": columns[column] if column < width else 0.0,
            }
            if not cell.strip():
                yield Place(text="", kind="cell", empty=True, before=above, **where)  # type: ignore[arg-type]
                continue
            kind = "cell"
            for line in lines_of(cell):
                for piece in _pieces(line.text):
                    yield Place(text=piece, kind=kind, empty=is_blank(piece), before=above, **where)  # type: ignore[arg-type]
                above, kind = line.text, "more"
            left = cell


def _lines(element: Element, before: str) -> Iterator[Place]:
    for line in lines_of(element.text):
        kind = _KINDS.get(element.kind, "line")
        for piece in _pieces(line.text):
            yield Place(text=piece, kind=kind, empty=is_blank(piece), before=before)
            before, kind = piece, "after"


def _pieces(line: str) -> list[str]:
    """Divide a line after labels and questions, and sentence by sentence."""
    parts = [part.strip() for part in _PARTS.split(line)]
    return [piece for part in parts if part for piece in _SENTENCES.split(part) if piece] or [line]
