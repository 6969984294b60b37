"""Find the cards and columns of a slide that are drawn as boxes of their own: a head or a figure, and what is below it.

Heads side by side above as many bodies are no row of words: each head belongs to the body below it. Labels on the left
of figures, and grids of boxes that all look alike, are rows, and stay so.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from ingest.parsing.drawings import paragraph_words
from ingest.parsing.office_names import A, P
from ingest.parsing.ooxml import Node
from ingest.parsing.slide_places import Place

ROW = 150_000  # EMU, some 4 mm: shapes whose tops differ by less stand in one row
_ASIDE = 250_000  # between the edges, or the middles, of a head and its body
_BELOW = 540_000  # 1.5 cm, between a head and its body
_OVER = 0.5  # share of the upper row's height that a box below may reach into
_ALIKE = 0.6  # of the widest card's width, at least, for boxes to be cards of one row
_TALLER = 1.5
_HEAD_WORDS = 8
_FIGURE_WORDS, _FIGURE_LETTERS = 3, 8


@dataclass(frozen=True, slots=True)
class Box:
    """A shape that says something, and where it stands."""

    shape: Node
    place: Place


@dataclass(frozen=True, slots=True)
class _Look:
    """How one box looks beside another."""

    kind: str  # figure, head or body
    size: int
    bold: bool


def cards_of(boxes: Sequence[Box]) -> list[list[Node]]:
    """Return the shapes of each set of cards, card by card; sets from top to bottom, cards from left to right."""
    found: list[list[Node]] = []
    run: list[list[Box]] = []
    for row in _rows(boxes):
        if run and _stands_below(run[-1], row):
            run.append(row)
            continue
        found.extend(_sets(run))
        run = [row]
    found.extend(_sets(run))
    return found


def _rows(boxes: Sequence[Box]) -> Iterator[list[Box]]:
    row: list[Box] = []
    for box in sorted(boxes, key=lambda box: (box.place.top, box.place.left)):
        if row and box.place.top - row[0].place.top > ROW:
            yield sorted(row, key=lambda box: box.place.left)
            row = []
        row.append(box)
    if row:
        yield sorted(row, key=lambda box: box.place.left)


def _stands_below(above: list[Box], below: list[Box]) -> bool:
    """Say whether each box of a row stands directly below one of the row above, apart from the others."""
    if len(above) < 2 or len(above) != len(below):
        return False
    columns = [
        (min(upper.place.left, lower.place.left), max(upper.place.right, lower.place.right))
        for upper, lower in zip(above, below, strict=True)
    ]
    widths = [right - left for left, right in columns]
    return (
        min(widths) >= _ALIKE * max(widths) > 0
        and all(one[1] <= other[0] + ROW for one, other in pairwise(columns))
        and all(_is_below(upper.place, lower.place) for upper, lower in zip(above, below, strict=True))
    )


def _is_below(upper: Place, lower: Place) -> bool:
    edges, middles = upper.left - lower.left, (upper.left + upper.right - lower.left - lower.right) // 2
    near = min(abs(edges), abs(middles)) <= _ASIDE
    return near and -_OVER * upper.height <= lower.top - upper.bottom <= _BELOW


def _sets(run: list[list[Box]]) -> Iterator[list[Node]]:
    """Yield the sets of cards in rows that stand directly below each other.

    Where the looks of the first two rows come again, the next set begins. Rows of one look make a grid, and no set is
    found there.
    """
    if len(run) < 2:
        return
    rows = [_Row(run_row) for run_row in run]
    again = (place for place in range(2, len(rows) - 1) if rows[0].like(rows[place]) and rows[1].like(rows[place + 1]))
    height = next(again, len(rows))
    sets = [rows[start : start + height] for start in range(0, len(rows), height)]
    if all(len(each) == height and _are_cards(each) for each in sets):
        for each in sets:
            yield [box.shape for card in zip(*(row.boxes for row in each), strict=True) for box in card]


def _are_cards(rows: list[_Row]) -> bool:
    """Say whether short heads stand above what is no head like them, and nothing of it is a grid with a header."""
    first, second = rows[0], rows[1]
    if any(look.kind == "body" for look in first.looks) or any(row.mixed for row in rows[1:]):
        return False
    if first.mixed and any(look.kind == "figure" for look in second.looks):
        return False
    heads = 2 if first.figures else 1  # numbers or figures may stand above heads
    return all(
        not above.like(below) or (place < heads and above.shorter(below))
        for place, (above, below) in enumerate(pairwise(rows))
    )


class _Row:
    """A row of boxes, and how they look."""

    def __init__(self, boxes: list[Box]) -> None:
        self.boxes = boxes
        self.looks = [_look(box.shape) for box in boxes]
        kinds = {look.kind == "figure" for look in self.looks}
        self.mixed = len(kinds) > 1
        self.figures = kinds == {True}

    def like(self, other: _Row) -> bool:
        """Say whether two rows are of figures, or of words, in the same letters."""
        if not (self.mixed or other.mixed) and self.figures != other.figures:
            return False
        pairs = zip(self.looks, other.looks, strict=True)
        return any((one.size, one.bold) == (two.size, two.bold) for one, two in pairs)

    def shorter(self, below: _Row) -> bool:
        """Say whether a row of heads says less than the row below it, or stands in lower boxes."""
        longer = sum(one.kind != two.kind for one, two in zip(self.looks, below.looks, strict=True))
        pairs = zip(self.boxes, below.boxes, strict=True)
        return longer * 2 > len(self.boxes) or all(two.place.height > _TALLER * one.place.height for one, two in pairs)


def _look(shape: Node) -> _Look:
    body = shape.find(P + "txBody")
    if body is None:
        return _Look("body", 0, bold=False)
    lines = [line for line in (" ".join(paragraph_words(each).split()) for each in body.iter(A + "p")) if line]
    text = " ".join(lines)
    if _is_figure(text):
        kind = "figure"
    else:
        kind = (
            "head" if len(lines) == 1 and len(text.split()) <= _HEAD_WORDS and text[-1:] not in {".", ";"} else "body"
        )
    traits = next((run.find(A + "rPr") for run in body.iter(A + "r")), None)
    size = "" if traits is None else traits.get("sz", "")
    bold = traits is not None and traits.get("b") in {"1", "true"}
    return _Look(kind, int(size[:6]) if size.isdecimal() else 0, bold=bold)


def _is_figure(text: str) -> bool:
    """Say whether a box holds little but a figure: "88.1%", "1 in 4", "28 days"."""
    words = text.split()
    few = 0 < len(words) <= _FIGURE_WORDS and sum(map(str.isalpha, text)) <= _FIGURE_LETTERS
    return few and any(map(str.isdigit, text)) and (not text[0].isalpha() or any(map(str.isdigit, words[0])))
