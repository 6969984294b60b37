"""Boxes to be ticked that a PDF page draws with lines: they are written as the signs for them, beside their words."""

from __future__ import annotations

import ctypes
from collections.abc import Sequence
from itertools import combinations
from typing import NamedTuple

import pypdfium2 as pdfium
from pypdfium2 import raw

from ingest.parsing.pdf.drawing import Handle, Turn, bounds_of, is_light, objects_of, sides_of
from ingest.parsing.pdf.pieces import Segment, Word

EMPTY, TICKED = "\u2610", "\u2612"
_SMALLEST, _LARGEST = 6.0, 20.0  # points: the side of a box
_SQUARE = 1.25  # times one side is the other, at most
_STROKE = 0.35  # times the side of its box: what is smaller does not tick it
_TOUCH = 1.5  # points: boxes so near each other are cells of a table, or for one letter each
_BESIDE = 2.5  # times the side of a box: how far its words may stand from it
_MARKS = frozenset("xX\u00d7\u2713\u2714\u2715\u2716\u2717\u2718\u221a\u2022\u25cf\u25a0")
_COLOURED = 60  # of 255: between the strongest and the weakest part of what is a colour and no grey
_RIM = 1.5  # points
_MOST = 400  # boxes of a page


class TickBox(NamedTuple):
    """A box on an upright page, in points; y grows downwards."""

    x0: float
    y0: float
    x1: float
    y1: float
    ticked: bool = False

    @property
    def side(self) -> float:
        """Length of its longer side."""
        return max(self.x1 - self.x0, self.y1 - self.y0)

    @property
    def middle(self) -> tuple[float, float]:
        """The point in its middle."""
        return (self.x0 + self.x1) / 2, (self.y0 + self.y1) / 2

    def holds(self, x: float, y: float) -> bool:
        """Tell whether a point lies in it."""
        return self.x0 <= x <= self.x1 and self.y0 <= y <= self.y1


def find_boxes(page: pdfium.PdfPage, turn: Turn) -> list[TickBox]:
    """Return the small square outlines of a page that stand by themselves, and whether something is drawn in them."""
    boxes: list[TickBox] = []
    marks: list[TickBox] = []
    coloured: list[TickBox] = []
    for item, within in objects_of(page, raw.FPDF_PAGEOBJ_PATH):
        left, bottom, right, top = bounds_of(item, within)
        if max(right - left, top - bottom) > _LARGEST:
            continue
        (x0, y0), (x1, y1) = turn(left, bottom), turn(right, top)
        drawn = TickBox(min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1))
        if _is_square(drawn) and _is_outline(item) and len(sides_of(item, within, turn)) >= 4:
            if not any(other.holds(*drawn.middle) for other in boxes):  # many are drawn twice, as paper and as lines
                boxes.append(drawn)
        else:
            marks.append(drawn)
            if _is_square(drawn) and _is_coloured(item) and len(sides_of(item, within, turn)) >= 4:
                coloured.append(drawn)
        if len(boxes) > _MOST:
            return []
    touching = {box for pair in combinations(boxes, 2) if _touch(*pair) for box in pair}
    return [
        box._replace(ticked=any(box.holds(*mark.middle) and mark.side >= _STROKE * box.side for mark in marks))
        for box in boxes
        if box not in touching and not any(_is_filled_by(box, fill) for fill in coloured)
    ]


def with_boxes(segments: Sequence[Segment], boxes: Sequence[TickBox]) -> list[Segment]:
    """Return the pieces of a page's lines with each box as a word of the piece that it stands in, or nearest to.

    A box beside which nothing is written is left out, and one with words in it, which is a cell.
    """
    found = list(segments)
    for box in boxes:
        place = _nearest(box, found)
        if place is not None and (piece := _joined(found[place], box)) is not None:
            found[place] = piece
    return found


def _nearest(box: TickBox, segments: Sequence[Segment]) -> int | None:
    """Return the place of the piece on the line of a box that reaches over it or is nearest, first to the right."""
    x, y = box.middle
    near: list[tuple[float, bool, int]] = []
    for place, segment in enumerate(segments):
        if segment.hidden or segment.turned or not segment.y - segment.size <= y <= segment.y + 0.4 * segment.size:
            continue
        gap = max(segment.x0 - x, x - segment.x1, 0.0)
        if gap <= (0.5 + _BESIDE) * box.side:
            near.append((gap, segment.x1 < x, place))
    return min(near, default=(0.0, False, None))[2]


def _joined(segment: Segment, box: TickBox) -> Segment | None:
    """Return a piece with a box among its words, in the place of a mark written in it."""
    if " ".join(word.text for word in segment.words) != segment.text:
        return None
    words = list(segment.words)
    inside = [place for place, word in enumerate(words) if box.x0 <= (word.x0 + word.x1) / 2 <= box.x1]
    if any(words[place].text not in _MARKS for place in inside):
        return None
    ticked = box.ticked or bool(inside)
    words = [word for place, word in enumerate(words) if place not in inside]
    before = sum(word.x1 <= box.middle[0] for word in words)
    words.insert(before, Word(TICKED if ticked else EMPTY, box.x0, box.x1, segment.y))
    return segment._replace(
        text=" ".join(word.text for word in words),
        x0=min(segment.x0, box.x0),
        x1=max(segment.x1, box.x1),
        words=tuple(words),
    )


def _is_square(drawn: TickBox) -> bool:
    width, height = drawn.x1 - drawn.x0, drawn.y1 - drawn.y0
    return min(width, height) >= _SMALLEST and max(width, height) <= _SQUARE * min(width, height)


def _is_outline(path: Handle) -> bool:
    """Say whether a path is drawn with lines, and filled with no colour but that of paper."""
    filling, outlined = ctypes.c_int(), ctypes.c_int()
    raw.FPDFPath_GetDrawMode(path, filling, outlined)
    return bool(outlined.value) and (not filling.value or is_light(path))


def _is_coloured(path: Handle) -> bool:
    """Say whether a path is filled with a colour, not with black, grey or white."""
    filling, outlined = ctypes.c_int(), ctypes.c_int()
    raw.FPDFPath_GetDrawMode(path, filling, outlined)
    parts = [ctypes.c_uint() for _ in range(4)]
    known = raw.FPDFPageObj_GetFillColor(path, *parts)
    levels = [part.value for part in parts[:3]]
    return bool(filling.value and known) and max(levels) - min(levels) > _COLOURED


def _is_filled_by(box: TickBox, fill: TickBox) -> bool:
    """Say whether a box is the rim of a coloured one, as in the key of a chart."""
    return all(abs(one - other) <= _RIM for one, other in zip(box[:4], fill[:4], strict=True))


def _touch(one: TickBox, other: TickBox) -> bool:
    beside = min(one.x1, other.x1) - max(one.x0, other.x0), min(one.y1, other.y1) - max(one.y0, other.y0)
    return min(beside) >= -_TOUCH
