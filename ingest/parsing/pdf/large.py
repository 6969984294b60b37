"""Large figures, as in infographics: beside a paragraph, or above the words that say what they count."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from ingest.parsing.pdf.lines import Line

_FIGURE = re.compile(
    r"(?=.*(?:\d\D?\d|\d ?[%\w]|[\u00a3$\u20ac]))[~<>+\u2212-]?[\u00a3$\u20ac]?\d[\d,.]*[%+]?(?: ?[a-z]+){0,2}"
)
_LARGER = 1.25  # times the size of the type beside or below it, at least
_LEVEL = 0.45  # times the type size within which pieces are put on one line
_ALIGNED = 3.0  # points within which edges or middles are one above the other
_CLOSE = 1.6  # times the type size: lines of one paragraph stand closer
_ALIKE = 0.08  # times the type size by which that of one text differs
_CAPTION = 4.0  # times a figure's size: how far below it what it counts stands, as under a ring
_BELOW = 2.0  # times a figure's size: the same where both begin at one edge
_PARTED = 2.5  # times the type size: a gap between what stands beside one figure and the next
_MOST = 60  # of a region; more are those of a table or a drawing
_SENTENCE = 20  # characters of a line that goes on in the next, at least


def is_large_figure(line: Line) -> bool:
    """Say whether a line is a figure, maybe with its unit, that words below may go on from."""
    return not line.grid and not line.cells and _FIGURE.fullmatch(line.text) is not None


def counts(figure: Line, line: Line) -> bool:
    """Say whether a line begins to say what the large figure above it counts: in small letters, and aligned."""
    if not line.text[:1].islower() or line.cells or figure.size < _LARGER * line.size:
        return False
    step = line.y - figure.y
    middles = abs(figure.x0 + figure.x1 - line.x0 - line.x1) / 2
    if abs(figure.x0 - line.x0) <= _ALIGNED:
        return 0 < step <= _BELOW * figure.size
    return middles <= _ALIGNED and 0 < step <= _CAPTION * figure.size


def set_apart(items: Sequence[Line], rows: Callable[[Sequence[Line]], list[Line]]) -> list[Line]:
    """Return the lines of a region, which `rows` makes, without large figures in mid-sentence of what is beside them.

    A figure is read after what stands beside it, with what is centred below it; before, where that begins in small
    letters and so goes on from the figure.
    """
    items = list(items)
    late: list[tuple[list[Line], Line]] = []
    smallest = min((item.size for item in items if not item.grid), default=0.0)
    figures = [item for item in items if item.size >= _LARGER * smallest and is_large_figure(item)]
    for figure in figures if len(figures) <= _MOST else ():
        beside = _sentence_beside(figure, items)
        if not beside:
            continue
        first = beside[0]
        if first.text[:1].islower():
            items[items.index(figure)] = replace(figure, y=first.y, size=first.size)
        else:
            group = [figure, *_captions(figure, items, first.x0)]
            items = [item for item in items if not any(item is one for one in group)]
            late.append((group, beside[-1]))
    lines = rows(items)
    for group, line in late:
        place = _end(lines, line)
        lines[place:place] = group
    return lines


def _sentence_beside(figure: Line, items: Sequence[Line]) -> list[Line]:
    """Return the lines of a paragraph down to the one in mid-sentence that a figure stands level with, or nothing."""
    level = [item for item in items if item is not figure and _is_level(item, figure)]
    right = min((item for item in level if item.x0 >= figure.x1), key=lambda item: item.x0, default=None)
    if right is None or any(item.x1 <= figure.x0 for item in level):
        return []
    if right.grid or not right.text[:1].islower() or figure.size < _LARGER * right.size:
        return []
    found = [right]
    while above := _line_above(found[0], items):
        found.insert(0, above)
    return found if len(found) > 1 else []


def _is_level(item: Line, other: Line) -> bool:
    return not item.grid and abs(item.y - other.y) <= _LEVEL * max(item.size, other.size)


def _line_above(line: Line, items: Sequence[Line]) -> Line | None:
    """Return the line above one of the same paragraph that goes on in it, with nothing left of it."""
    for item in items:
        near = 0 < line.y - item.y <= _CLOSE * line.size and abs(item.x0 - line.x0) <= _ALIGNED and not item.grid
        if not near or abs(item.size - line.size) > _ALIKE * line.size or item.bold != line.bold:
            continue
        if len(item.text) < _SENTENCE or item.text.endswith((".", "!", "?", ":", ";")):
            return None
        alone = not any(_is_level(other, item) and other.x1 <= item.x0 for other in items)
        return item if alone else None
    return None


def _captions(figure: Line, items: Sequence[Line], right: float) -> list[Line]:
    """Return what stands centred below a figure, left of what is beside it."""
    below = sorted((item for item in items if not item.grid and item.y > figure.y), key=lambda item: item.y)
    found: list[Line] = []
    for item in below:
        middle = abs(item.x0 + item.x1 - figure.x0 - figure.x1) / 2
        if middle <= _ALIGNED and item.x1 < right and item.size < figure.size:
            step = item.y - (found[-1].y if found else figure.y)
            if step > (_CLOSE * item.size if found else _CAPTION * figure.size):
                break
            found.append(item)
    return found


def _end(lines: Sequence[Line], line: Line) -> int:
    """Return where what stands beside a figure ends, from a line of it on: at a gap, or where one reaches further."""
    last = line.y
    for place, each in enumerate(lines):
        if each.y > line.y and (each.grid or each.y - last > _PARTED * line.size or each.x0 < line.x0 - _ALIGNED):
            return place
        last = max(last, each.y)
    return len(lines)
