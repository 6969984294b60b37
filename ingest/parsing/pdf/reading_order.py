"""Pieces of lines to lines in reading order, columns one after the other."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import accumulate, groupby
from statistics import median

from ingest.parsing.pdf.glyphs import Segment
from ingest.parsing.pdf.tables import Grid

_MARK = re.compile(
    r"^(?:[•▪◦‣●○■□▫➢➤✓✔·*\-\u2013\u2014§\uf0b7\uf0a7\uf0d8\uf0fc\uf0a8]|o|\(?\d{1,2}[.)]|\(?[a-zA-Z][.)]|\(?[ivx]{1,4}[.)])$"
)
_COLUMN_LINES = 4  # fewest lines on each side of a gutter
_COLUMN_TEXT = 18  # characters that half of a column's lines have at least; table cells are shorter
_STEP = 3.0  # points between the places tried for a gutter
_CROSSING = 0.3  # largest share of lines that may run across a gutter


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A line of text, or a table, where a reader comes upon it."""

    text: str
    x0: float
    x1: float
    y: float
    size: float
    bold: bool
    hidden: bool
    column: int = 0  # lines of one column follow each other
    cells: tuple[str, ...] = ()  # more than one where wide gaps divide the line
    starts: tuple[tuple[float, float], ...] = ()  # [x0, x1] of each cell
    grid: Grid | None = None


def read_lines(segments: Sequence[Segment], grids: Sequence[Grid], width: float) -> list[Line]:
    """Return a page's lines in reading order."""
    rows = [_table_line(grid) for grid in grids]
    pieces = [_line([segment]) for segment in segments]
    columns: list[list[Line]] = []
    _divide(pieces + rows, 0.0, width, columns, depth=0)
    lines: list[Line] = []
    for number, column in enumerate(columns):
        lines.extend(_numbered(line, number) for line in column)
    return lines


def _divide(items: list[Line], left: float, right: float, columns: list[list[Line]], depth: int) -> None:
    """Append the columns of a region, in order; what runs across a gutter divides the page into bands."""
    gutter = _gutter(items, left, right) if depth < 3 else None
    if gutter is None:
        if items:
            columns.append(_rows(items))
        return
    across = sorted((item for item in items if item.x0 < gutter - 2 and item.x1 > gutter + 2), key=_top)
    waiting = [item for item in items if not (item.x0 < gutter - 2 and item.x1 > gutter + 2)]
    for divider in [*across, None]:
        above = waiting if divider is None else [item for item in waiting if item.y < _top(divider)]
        waiting = [] if divider is None else [item for item in waiting if item.y >= _top(divider)]
        _divide([item for item in above if item.x1 <= gutter + 2], left, gutter, columns, depth + 1)
        _divide([item for item in above if item.x1 > gutter + 2], gutter, right, columns, depth + 1)
        if divider is not None:
            if columns and columns[-1] and columns[-1][-1] in across:
                columns[-1].append(divider)
            else:
                columns.append([divider])


def _gutter(items: Sequence[Line], left: float, right: float) -> float | None:
    """Return where a white strip divides two columns of prose, or None."""
    texts = [item for item in items if item.grid is None]
    if len(texts) < 2 * _COLUMN_LINES:
        return None
    first, last = left + 0.2 * (right - left), left + 0.8 * (right - left)
    bins = max(int((last - first) / _STEP), 1)
    changes = [0] * (bins + 1)
    for item in texts:
        begin = min(max(math.ceil((item.x0 + 2 - first) / _STEP), 0), bins)
        end = min(max(math.ceil((item.x1 - 2 - first) / _STEP), begin), bins)
        changes[begin] += 1
        changes[end] -= 1
    crossing = list(accumulate(changes))[:bins]
    fewest = min(crossing)
    if fewest > _CROSSING * len(texts):
        return None
    runs = [[place for place, _ in run] for few, run in groupby(enumerate(crossing), lambda p: p[1] == fewest) if few]
    widest = max(runs, key=len)
    if len(widest) < 2:
        return None
    gutter = first + _STEP * (widest[0] + widest[-1]) / 2
    sides = [
        [item for item in texts if item.x1 <= gutter + 2],
        [item for item in texts if item.x0 >= gutter - 2],
    ]
    return gutter if all(_is_column(side) for side in sides) and _beside(*sides) else None


def _is_column(side: Sequence[Line]) -> bool:
    return len(side) >= _COLUMN_LINES and median(len(item.text) for item in side) >= _COLUMN_TEXT


def _beside(one: Sequence[Line], other: Sequence[Line]) -> bool:
    """Say whether two columns stand next to each other for a good part of their height."""
    top = max(min(item.y for item in one), min(item.y for item in other))
    bottom = min(max(item.y for item in one), max(item.y for item in other))
    shorter = min(max(item.y for item in side) - min(item.y for item in side) for side in (one, other))
    return bottom - top > 0.4 * shorter


def _rows(items: Sequence[Line]) -> list[Line]:
    """Join pieces that stand on one baseline, top to bottom."""
    rows: list[list[Line]] = []
    for item in sorted(items, key=lambda item: (_top(item) if item.grid else item.y, item.x0)):
        last = rows[-1][-1] if rows else None
        if (
            last is not None
            and last.grid is None
            and item.grid is None
            and abs(item.y - last.y) <= 0.45 * max(item.size, last.size)
            and item.hidden == last.hidden
        ):
            rows[-1].append(item)
        else:
            rows.append([item])
    return [row[0] if len(row) == 1 else _merged(sorted(row, key=lambda item: item.x0)) for row in rows]


def _merged(row: Sequence[Line]) -> Line:
    """Return pieces of one row as a line; a bullet is not a cell of its own."""
    cells: list[Line] = []
    for piece in row:
        near = bool(cells) and piece.x0 - cells[-1].x1 < 0.6 * piece.size
        if cells and (near or _MARK.match(cells[-1].text)):
            cells[-1] = _beside_each_other(cells[-1], piece)
        else:
            cells.append(piece)
    whole = cells[0]
    for cell in cells[1:]:
        whole = _beside_each_other(whole, cell)
    if len(cells) == 1:
        return whole
    return replace(whole, cells=tuple(cell.text for cell in cells), starts=tuple((cell.x0, cell.x1) for cell in cells))


def _beside_each_other(one: Line, other: Line) -> Line:
    mark = _MARK.match(one.text) is not None
    return Line(
        text=f"{one.text} {other.text}",
        x0=one.x0,
        x1=max(one.x1, other.x1),
        y=other.y if mark else one.y,
        size=other.size if mark else one.size,
        bold=other.bold if mark else one.bold and other.bold,
        hidden=one.hidden and other.hidden,
    )


def _line(pieces: Sequence[Segment]) -> Line:
    first = pieces[0]
    return Line(
        text=first.text, x0=first.x0, x1=first.x1, y=first.y, size=first.size, bold=first.bold, hidden=first.hidden
    )


def _table_line(grid: Grid) -> Line:
    x0, _, x1, bottom = grid.box
    return Line(text="", x0=x0, x1=x1, y=bottom, size=0.0, bold=False, hidden=False, grid=grid)


def _top(item: Line) -> float:
    return item.grid.box[1] if item.grid else item.y - item.size


def _numbered(line: Line, column: int) -> Line:
    return line if line.column == column else replace(line, column=column)
