"""Boxes beside running text, such as quotations and notes: their words are read apart from those next to them."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from statistics import median

from ingest.parsing.pdf.columns import SLACK, Strip, in_rows, matched, parts_of, starts_of
from ingest.parsing.pdf.figures import is_value
from ingest.parsing.pdf.frames import inside_of, is_several
from ingest.parsing.pdf.lines import Line, table_line, top_of
from ingest.parsing.pdf.tables import Box, Grid

_TEXT = 16  # characters that half of the lines have, in a box and beside it; table cells are shorter
_FIGURES = 6  # of a chart, at least
_CHARTED = 0.7  # share of a chart's words that are figures, and of those that stand on lines of their own
_APART = 4.0  # points between a box and others; cells of a table touch, or nearly
_GOES_ON = 2.2  # times the type size: how far below a line the next of the same text stands
_CLOSE = 1.6  # times the type size: lines of one paragraph stand closer
_ALIKE = 0.08  # times the type size by which that of one text differs
_BETWEEN = 0.1  # points
_LARGER = 1.08  # times the usual type size from which a line is a heading's

Held = tuple[Box, list[Line]]


class Framed:
    """The frames of a page, and what was taken out of its text because it stands in one."""

    def __init__(self, frames: Sequence[Box]) -> None:
        """Know the frames; those that touch another are cells."""
        self._frames = [box for box in frames if not any(_touch(box, other) for other in frames if other != box)]
        self._held: dict[int, tuple[Line, Held]] = {}

    def held(self, line: Line) -> Held | None:
        """Return the frame that a line stands for, and what is in it."""
        found = self._held.get(id(line.grid)) if line.grid else None
        return found[1] if found else None

    def put(self, items: Sequence[Line], box: Box, inside: Sequence[Line], top: float) -> list[Line]:
        """Return the items of a region with a frame in place of what it holds, read from `top`."""
        gone = {id(item) for item in inside}
        place = table_line(Grid(box=(box[0], top, box[2], box[3]), rows=()))
        self._held[id(place.grid)] = place, (box, list(inside))
        self._frames = [other for other in self._frames if other != box]
        return [*(item for item in items if id(item) not in gone), place]

    def apart(self, items: Sequence[Line], strip: Strip | None) -> list[Held]:
        """Return the frames of a region to be read by themselves.

        These are such as the strip that would divide the region cuts, or that stand on one side of it while the text
        on the other goes on below both, or as rows do; without a strip, such as stand beside prose.
        """
        several = [(box, inside) for box in self._frames for inside in [inside_of(box, items)] if len(inside) > 1]
        several = [(box, inside) for box, inside in several if len(inside) < len(items) and is_several(inside)]
        if strip is None:
            return [(box, inside) for box, inside in several if _is_beside_prose(box, inside, items)]
        parts = [{id(item) for item in part} for part in parts_of(strip, items)]
        cut = [(box, inside) for box, inside in several if not any(_are_in(inside, part) for part in parts)]
        return cut or _alone_beside(several, parts_of(strip, items))

    def beside(self, items: Sequence[Line], apart: Sequence[Held]) -> tuple[list[Line], list[Line]]:
        """Return the items of a region with frames in place of what they hold, in the two parts they are read in.

        One as high as all others is a column. Others are read before the paragraph that stands beside them, or after a
        short one.
        """
        gone = {id(item) for _, inside in apart for item in inside}
        rest = [item for item in items if id(item) not in gone]
        whole = rest
        for box, inside in apart:
            whole = self.put(whole, box, inside, _place(box, rest))
        box = apart[0][0]
        if not rest or len(apart) > 1 or box[1] > min(map(top_of, rest)) or box[3] < max(item.y for item in rest):
            return whole, []
        if box[0] >= max(item.x1 for item in rest) - SLACK:
            return rest, whole[-1:]
        if box[2] <= min(item.x0 for item in rest) + SLACK:
            return whole[-1:], rest
        return whole, []


def _touch(one: Box, other: Box) -> bool:
    across = one[0] - _APART < other[2] and other[0] - _APART < one[2]
    return across and one[1] - _APART < other[3] and other[1] - _APART < one[3]


def _are_in(inside: Sequence[Line], part: set[int]) -> bool:
    return all(id(item) in part for item in inside)


def _is_beside_prose(box: Box, inside: Sequence[Line], items: Sequence[Line]) -> bool:
    """Say whether a box with lines of some length stands beside such lines or a chart, and is no cell of a table."""
    own = {id(item) for item in inside}
    around = _next_to(box, [item for item in items if id(item) not in own])
    texts = [item for item in inside if not item.grid]
    if not around or not texts or any(item.grid for item in around):
        return False
    texts = _down(texts)
    if median(len(item.text) for item in texts) < _TEXT or in_rows(texts, around) or _begin_together(texts, around):
        return False
    return median(len(item.text) for item in around) >= _TEXT or _is_chart(around)


def _is_chart(around: Sequence[Line]) -> bool:
    """Say whether lines are the figures of a chart: those of a table stand in rows, behind names."""
    values = [item.y for item in around if is_value(item.text)]
    apart = {round(y) for y in values}
    return len(values) >= max(_FIGURES, _CHARTED * len(around)) and len(apart) >= _CHARTED * len(values)


def _begin_together(one: Sequence[Line], other: Sequence[Line]) -> bool:
    """Say whether both are cells of two rows: after a gap they begin at the same height again."""
    starts = starts_of(one)
    return len(starts) > 1 and matched(starts, starts_of(other), one[0].size) == len(starts)


def _down(lines: Sequence[Line]) -> list[Line]:
    return sorted(lines, key=lambda line: line.y)


def _next_to(box: Box, items: Sequence[Line]) -> list[Line]:
    """Return what stands at the height of a box, from its top down."""
    return _down([item for item in items if box[1] <= (top_of(item) + item.y) / 2 <= box[3]])


def _alone_beside(frames: Sequence[Held], parts: Sequence[Sequence[Line]]) -> list[Held]:
    """Return the frames that hold all of one side of a strip, while the text on the other goes on below both."""
    _, one, other, below = parts
    for side, beside in ((one, other), (other, one)):
        here = [(box, inside) for box, inside in frames if any(item is inside[0] for item in side)]
        if sum(len(inside) for _, inside in here) == len(side) and (_goes_on(beside, below) or _in_rows(here, beside)):
            return here
    return []


def _in_rows(frames: Sequence[Held], lines: Sequence[Line]) -> bool:
    """Say whether lines stand beside each of several frames, with gaps between, as questions beside their answers."""
    places: list[int] = []
    for line in _down(lines):
        middle = (top_of(line) + line.y) / 2
        place = next((place for place, (box, _) in enumerate(frames) if box[1] <= middle <= box[3]), None)
        if place is None:
            return False
        places.append(place)
    steps = [(one, other) for one, other in pairwise(zip(places, _down(lines), strict=True)) if one[0] != other[0]]
    apart = all(below.y - above.y > _GOES_ON * below.size for (_, above), (_, below) in steps)
    return len(frames) > 1 and len(set(places)) == len(frames) and apart


def _goes_on(lines: Sequence[Line], below: Sequence[Line]) -> bool:
    if not below or not lines:
        return False
    last, following = _down(lines)[-1], _down(below)[0]
    if last.grid or following.grid or abs(last.size - following.size) > _ALIKE * last.size:
        return False
    return following.y - last.y <= _GOES_ON * last.size and following.x0 < last.x1


def _place(box: Box, items: Sequence[Line]) -> float:
    """Return from where a box is read: before the paragraph beside it, which may begin above it.

    It is read after what stands left of it and goes on neither above nor below, as a question on a form.
    """
    beside = [item for item in _next_to(box, items) if not item.grid]
    if not beside:
        return box[1]
    usual = median(item.size for item in beside)
    first = next(item for item in beside if item.size <= _LARGER * usual)
    last = beside[-1]
    below = [item for item in items if item.y > last.y and item.x0 < last.x1 and last.x0 < item.x1]
    ends = all(top_of(item) + last.size - last.y > _GOES_ON * last.size for item in below)
    for line in reversed(_down([item for item in items if not item.grid and item.y < first.y])):
        if line.x1 < first.x0 or line.x0 > first.x1:
            continue
        alike = abs(line.size - first.size) <= _ALIKE * line.size and line.bold == first.bold
        ended = line.text.endswith((".", "!", "?", ":"))
        if ended or not alike or first.y - line.y > _CLOSE * line.size:
            break
        first = line
    if ends and first in beside and max(item.x1 for item in beside) <= box[0] + SLACK:
        return last.y + _BETWEEN
    return top_of(first) - _BETWEEN
