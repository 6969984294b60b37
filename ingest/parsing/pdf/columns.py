"""White strips between columns of prose: newsletters, sidebars, two columns above three."""

from __future__ import annotations

import math
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate, groupby, pairwise
from statistics import median

from ingest.parsing.pdf.lines import Line, top_of

SLACK = 2.0  # points by which a line may reach into a strip
_COLUMN_LINES = 4  # fewest lines on each side of a strip
_MOST_LINES = 3000  # a drawing's labels rather than prose; the search grows with their number
_COLUMN_TEXT = 16  # characters that half of a column's lines have at least; table cells are shorter
_FEW_LINES = 2  # of columns that are known from elsewhere on the page
_FEW_TEXT = 28  # characters that half of so few lines have at least
_PROSE_LINES = 12  # of twice as many characters that make a column of prose with a drawing's labels in it
_PROSE = 0.7  # share of the column's characters that stand in them
_MOST_TRIED = 12  # strips, those between most lines first
_STEP = 3.0  # points between the places tried
_NARROWEST = 2  # places that a strip is wide at least
_EDGE = 0.14  # share of a region's width at each side in which no strip is looked for
_LEVEL = 0.15  # times the type size within which two lines stand level
_LONG_BLOCK = 4.5  # lines from one gap to the next, on average, that are of paragraphs and not of cells
_LARGER = 1.08  # times a column's usual type size from which a line is a heading's

Columns = tuple[float, float, float]  # place of a strip, and where the columns on its sides begin


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Strip:
    """A white strip with a column on each side; points from the top left of the page. Greater is more surely one."""

    lines: int = 0  # of the shorter column
    x: float
    top: float  # baseline of the last line above it; minus infinity at the top of the region
    bottom: float  # upper edge of the first line below it


def find_strip(items: Sequence[Line], left: float, right: float) -> Strip | None:
    """Return the tallest white strip that divides columns of prose in a region, or None.

    A strip ends where a line runs across it, so that a heading over all columns, or a picture's caption, divides a
    page into bands that may have different columns.
    """
    texts = sum(item.grid is None for item in items)
    if not 2 * _COLUMN_LINES <= texts <= _MOST_LINES:
        return None
    first, last = left + _EDGE * (right - left), right - _EDGE * (right - left)
    bins = max(int((last - first) / _STEP), 1)
    spans = [_bins(item, first, bins) for item in items]
    changes = [0] * (bins + 1)
    for begin, end in spans:
        changes[begin] += 1
        changes[end] -= 1
    if min(accumulate(changes[:-1])) > len(items) - 2 * _COLUMN_LINES:
        return None  # ordinary text: nothing but its last lines leaves any place free
    places = [begin_or_end for span in spans for begin_or_end in span]
    runs = [(one, other) for one, other in pairwise(sorted({0, bins, *places})) if other - one >= _NARROWEST]
    found: list[tuple[Strip, int]] = []
    for one, other in runs:
        across = [item for item, (begin, end) in zip(items, spans, strict=True) if begin <= one and end >= other]
        if len(items) - len(across) >= 2 * _COLUMN_LINES:
            x = first + _STEP * (one + other - 1) / 2
            found.extend((strip, other - one) for strip in _between(x, across, items))
    likely = sorted(found, key=lambda pair: (pair[0].lines, pair[1]), reverse=True)[:_MOST_TRIED]
    return max((whole for strip, _ in likely for whole in _divides(strip, items)), default=None)


def find_again(items: Sequence[Line], columns: Sequence[Columns]) -> Strip | None:
    """Return the strip between columns found elsewhere on the page that goes on here, if only beside a few lines.

    These begin where the columns do, and are as long as lines of prose.
    """
    found: list[Strip] = []
    for x, *edges in columns:
        across = [item for item in items if item.x0 < x - SLACK and item.x1 > x + SLACK]
        for strip in _between(x, across, items, least=_FEW_LINES):
            sides = _sides(strip, items)
            begin = all(
                abs(min(each.x0 for each in side) - edge) <= SLACK for side, edge in zip(sides, edges, strict=True)
            )
            long = all(median(len(each.text) for each in side) >= _FEW_TEXT for side in sides)
            if begin and long and _beside(*sides) and not in_rows(*sides):
                found.append(strip)
    return max(found, default=None)


def edges_of(strip: Strip, items: Sequence[Line]) -> Columns:
    """Return the place of a strip and where the columns on its sides begin."""
    one, other = _sides(strip, items)
    return strip.x, min(item.x0 for item in one), min(item.x0 for item in other)


def parts_of(strip: Strip, items: Sequence[Line]) -> tuple[list[Line], list[Line], list[Line], list[Line]]:
    """Return what stands above a strip, left of it, right of it and below it."""
    above = [item for item in items if item.y <= strip.top]
    below = [item for item in items if item.y > strip.top and top_of(item) >= strip.bottom]
    among = [item for item in items if item.y > strip.top and top_of(item) < strip.bottom]
    one = [item for item in among if item.x1 <= strip.x + SLACK]
    return above, one, [item for item in among if item.x1 > strip.x + SLACK], below


def _bins(item: Line, first: float, bins: int) -> tuple[int, int]:
    begin = min(max(math.ceil((item.x0 + SLACK - first) / _STEP), 0), bins)
    return begin, min(max(math.ceil((item.x1 - SLACK - first) / _STEP), begin), bins)


def _between(x: float, across: Sequence[Line], items: Sequence[Line], least: int = _COLUMN_LINES) -> Iterator[Strip]:
    """Yield the strips at `x` between the lines that cross it."""
    one = sorted(item.y for item in items if item.x1 <= x + SLACK and item.grid is None)
    other = sorted(item.y for item in items if item.x0 >= x - SLACK and item.grid is None)
    top = -math.inf
    for item in [*sorted(across, key=top_of), None]:
        bottom = top_of(item) if item else math.inf
        if bottom > top:
            lines = min(bisect_left(side, bottom) - bisect_right(side, top) for side in (one, other))
            if lines >= least:
                yield Strip(lines=lines, x=x, top=top, bottom=bottom)
        top = max(top, item.y) if item else top


def _divides(strip: Strip, items: Sequence[Line]) -> Iterator[Strip]:
    """Yield the strip, less a heading of what follows below, if columns stand on both sides of it."""
    one, other = _sides(strip, items)
    if not (_is_column(one) and _is_column(other) and _beside(one, other)) or in_rows(one, other):
        return
    if math.isfinite(strip.bottom):
        for side, beside in ((one, other), (other, one)):
            usual = median(item.size for item in side)
            while side[-1].y > beside[-1].y and (side[-1].size > _LARGER * usual or side[-1].bold > side[0].bold):
                strip = replace(strip, bottom=min(strip.bottom, top_of(side.pop())))
    yield replace(strip, lines=min(len(one), len(other)))


def _sides(strip: Strip, items: Sequence[Line]) -> tuple[list[Line], list[Line]]:
    """Return the lines on each side of a strip, from its top to its bottom."""
    among = [i for i in items if i.grid is None and i.y > strip.top and top_of(i) < strip.bottom]
    one = sorted((item for item in among if item.x1 <= strip.x + SLACK), key=lambda item: item.y)
    other = sorted((item for item in among if item.x1 > strip.x + SLACK), key=lambda item: item.y)
    return one, other


def _is_column(side: Sequence[Line]) -> bool:
    """Say whether one side of a strip is a column of prose, be it with a drawing whose labels are many."""
    lengths = [len(item.text) for item in side]
    prose = [length for length in lengths if length >= 2 * _COLUMN_TEXT]
    drawn_in = len(prose) >= _PROSE_LINES and sum(prose) >= _PROSE * sum(lengths)
    return len(side) >= _COLUMN_LINES and (median(lengths) >= _COLUMN_TEXT or drawn_in)


def _beside(one: Sequence[Line], other: Sequence[Line]) -> bool:
    """Say whether two columns stand next to each other for a good part of their height."""
    top, bottom = max(one[0].y, other[0].y), min(one[-1].y, other[-1].y)
    shorter = min(one[-1].y - one[0].y, other[-1].y - other[0].y)
    return bottom - top > 0.4 * shorter


def in_rows(one: Sequence[Line], other: Sequence[Line]) -> bool:
    """Say whether two sides are cells of a table without lines: what begins on one begins on the other."""
    starts, others = starts_of(one), starts_of(other)
    if len(one) >= _LONG_BLOCK * len(starts) and len(other) >= _LONG_BLOCK * len(others):
        return False  # paragraphs; few cells run on for so long on both sides
    fewer, more = sorted((starts, others), key=len)
    if len(fewer) >= 3 and matched(fewer, more, one[0].size) >= 0.7 * len(fewer):
        return True
    ys, other_ys = sorted(([i.y for i in one], [i.y for i in other]), key=len)
    capital = [sum(not item.text[:1].islower() for item in side) >= 0.9 * len(side) for side in (one, other)]
    return all(capital) and matched(ys, other_ys, one[0].size) >= 0.9 * len(ys)


def starts_of(side: Sequence[Line]) -> list[float]:
    """Return the baselines before which a gap is left."""
    rows = [next(group) for _, group in groupby(side, key=lambda item: round(item.y))]
    steps = [below.y - above.y for above, below in pairwise(rows)]
    close = sorted(step for step in steps if step > 0.8 * rows[0].size)
    usual = close[len(close) // 4] if close else 0.0
    return [rows[0].y, *(row.y for row, step in zip(rows[1:], steps, strict=True) if step > 1.25 * usual)]


def matched(some: Sequence[float], others: Sequence[float], size: float) -> int:
    """Count the baselines that one of the others stands level with."""
    return sum(any(abs(y - each) <= _LEVEL * size for each in others) for y in some)
