"""Pieces of lines to lines in reading order, columns one after the other."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from ingest.parsing.pdf.columns import SLACK, find_strip
from ingest.parsing.pdf.justified import rejoined
from ingest.parsing.pdf.lines import Line, table_line, top_of
from ingest.parsing.pdf.pieces import Segment
from ingest.parsing.pdf.signs import bulleted
from ingest.parsing.pdf.tables import Grid
from ingest.parsing.pdf.unruled import with_tables

_MARK = re.compile(
    r"^(?:[•▪◦‣●○■□▫➢➤✓✔·*\-\u2013\u2014§\uf0b7\uf0a7\uf0d8\uf0fc\uf0a8]|o|\(?\d{1,2}[.)]|\(?[a-zA-Z][.)]|\(?[ivx]{1,4}[.)])$"
)
_DEEPEST = 12  # columns within columns


def read_lines(segments: Sequence[Segment], grids: Sequence[Grid], width: float) -> list[Line]:
    """Return a page's lines in reading order; what is set at an angle comes last, since no line goes on there."""
    rows = [table_line(grid) for grid in grids]
    pieces = [_line([segment]) for segment in rejoined(segments)]
    columns: list[list[Line]] = []
    _divide([piece for piece in pieces if not piece.turned] + rows, 0.0, width, columns, depth=0)
    columns.extend([piece] for piece in pieces if piece.turned)
    lines: list[Line] = []
    for number, column in enumerate(columns):
        lines.extend(_numbered(line, number) for line in column)
    return lines


def _divide(items: list[Line], left: float, right: float, columns: list[list[Line]], depth: int) -> None:
    """Append the columns of a region, in order: above a white strip, left of it, right of it, below it."""
    if not items:
        return
    strip = find_strip(items, left, right) if depth < _DEEPEST else None
    if strip is None:
        columns.append(with_tables(bulleted(_rows(items))))
        return
    above = [item for item in items if item.y <= strip.top]
    below = [item for item in items if item.y > strip.top and top_of(item) >= strip.bottom]
    among = [item for item in items if item.y > strip.top and top_of(item) < strip.bottom]
    _divide(above, left, right, columns, depth + 1)
    _divide([item for item in among if item.x1 <= strip.x + SLACK], left, strip.x, columns, depth + 1)
    _divide([item for item in among if item.x1 > strip.x + SLACK], strip.x, right, columns, depth + 1)
    _divide(below, left, right, columns, depth + 1)


def _rows(items: Sequence[Line]) -> list[Line]:
    """Join pieces that stand on one baseline, top to bottom."""
    rows: list[list[Line]] = []
    for item in sorted(items, key=lambda item: (top_of(item) if item.grid else item.y, item.x0)):
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
        words=one.words + other.words,
    )


def _line(pieces: Sequence[Segment]) -> Line:
    first = pieces[0]
    return Line(
        text=first.text,
        x0=first.x0,
        x1=first.x1,
        y=first.y,
        size=first.size,
        bold=first.bold,
        hidden=first.hidden,
        words=tuple((word, first.size) for word in first.words),
        turned=first.turned,
    )


def _numbered(line: Line, column: int) -> Line:
    return line if line.column == column else replace(line, column=column)
