"""Pieces of lines to lines in reading order, columns one after the other."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from ingest.parsing.pdf.asides import Framed
from ingest.parsing.pdf.columns import SLACK, Columns, edges_of, find_again, find_strip, parts_of
from ingest.parsing.pdf.figures import FIGURE, NOTHING, is_value
from ingest.parsing.pdf.frames import are_cards, find_frames, side_by_side
from ingest.parsing.pdf.initials import with_initials
from ingest.parsing.pdf.justified import rejoined
from ingest.parsing.pdf.large import set_apart
from ingest.parsing.pdf.lines import Line, table_line, top_of
from ingest.parsing.pdf.pieces import Segment
from ingest.parsing.pdf.signs import bulleted
from ingest.parsing.pdf.tables import Box, Grid, find_grids
from ingest.parsing.pdf.unruled import with_tables

if TYPE_CHECKING:
    from ingest.parsing.pdf.drawing import Drawn, Edge
    from ingest.parsing.pdf.glyphs import Glyphs

_MARK = re.compile(
    r"^(?:[•▪◦‣●○■□▫➢➤✓✔·*\-\u2013\u2014§\uf0b7\uf0a7\uf0d8\uf0fc\uf0a8]|o|\(?\d{1,2}[.)]|\(?[a-zA-Z][.)]|\(?[ivx]{1,4}[.)])$"
)
_BEHIND = 2.5  # times the type size: the words of a list's item are no further from a mark in mid-line
_FIGURES_APART = 0.45  # times the type size: no space that divides thousands is as wide
_MOST_CARDS = 8  # cells with words of a grid that frames other tables
_FEWEST = 9  # pieces of text in a cell that may be a table: three rows of three
_HEADS = 1.08, 3.0  # times the type size of prose beside it: how large a heading is, and how far away at least
_GOES_ON = 1.8  # times the type size: lines of one paragraph stand closer
_ALIGNED = 2.0  # points within which lines of a paragraph begin
_PROSE = 16  # characters of a line of prose, at least
_DEEPEST = 12  # columns within columns
_TITLE = re.compile(r"(?:figure|fig\.|table|chart) ?\d{1,3} ?[.:\u2013-]", re.IGNORECASE)  # of a table beside another


def lines_of(glyphs: Glyphs, drawn: Drawn) -> list[Line]:
    """Return the lines and tables of a page in reading order."""
    edges = drawn.edges
    grids, outside = find_grids(edges, glyphs.segments)
    tables = [grid.box for grid in grids if len(grid.rows) > 1]
    outside_tables = [edge for edge in edges if not any(_on(edge, box) for box in tables)]
    frames = find_frames(outside_tables, glyphs.width, drawn.shapes)
    cards = [grid.box for grid in grids if len(grid.rows) == 1 and are_cards(grid.box, frames)]
    if cards:
        others = [edge for edge in edges if not any(_on(edge, box) for box in cards)]
        grids, outside = find_grids(others, glyphs.segments)
    return read_lines(outside, grids, glyphs.width, frames)


def _on(edge: Edge, box: Box) -> bool:
    across = box[0] - SLACK <= edge.x0 and edge.x1 <= box[2] + SLACK
    return across and box[1] - SLACK <= edge.y0 and edge.y1 <= box[3] + SLACK


def read_lines(
    segments: Sequence[Segment], grids: Sequence[Grid], width: float, frames: Sequence[Box] = ()
) -> list[Line]:
    """Return a page's lines in reading order; what is set at an angle, or hidden, comes last: no line goes on there."""
    cards = {box: lines for grid in grids for box, lines in _cards(grid)}
    framed = {id(grid) for grid in grids if any(box in cards for box, _ in grid.cells)}
    rows = [table_line(grid) for grid in grids if id(grid) not in framed]
    rows += [table_line(Grid(box=box, rows=())) for box in cards]
    pieces = [_line([segment]) for segment in rejoined(with_initials(segments))]
    columns = _in_frames([piece for piece in pieces if not (piece.turned or piece.hidden)] + rows, frames, width)
    columns = [part for column in columns for part in _opened(column, cards)]
    columns.extend([piece] for piece in pieces if piece.turned and not piece.hidden)
    columns.append(_rows([piece for piece in pieces if piece.hidden]))
    lines: list[Line] = []
    for number, column in enumerate(columns):
        lines.extend(_numbered(line, number) for line in column)
    return lines


def _cards(grid: Grid) -> list[tuple[Box, list[Line]]]:
    """Return the lines of each cell of a grid that frames other tables, as the cards of a dashboard do."""
    if not 1 < len(grid.cells) <= _MOST_CARDS or all(len(pieces) < _FEWEST for _, pieces in grid.cells):
        return []
    found = [(box, with_tables(_rows([_line([piece]) for piece in pieces]))) for box, pieces in grid.cells]
    if not any(line.grid and _is_of_figures(line.grid) for _, lines in found for line in lines):
        return []
    return [(box, lines if any(line.grid for line in lines) else [_card(box, lines)]) for box, lines in found]


def _card(box: Box, lines: Sequence[Line]) -> Line:
    """Return what a cell says as a table of one: a large figure and what it counts belong together."""
    words = tuple(pair for line in lines for pair in line.words)
    return table_line(Grid(box=box, rows=((" ".join(line.text for line in lines),),), words=words))


def _is_of_figures(grid: Grid) -> bool:
    """Say whether what stands in a cell is surely a table: figures in three rows and two columns beside the first."""
    rows = [row for row in grid.rows if sum(map(is_value, row[1:])) >= 2]
    return len(rows) >= 3


def _opened(column: Sequence[Line], cards: Mapping[Box, list[Line]]) -> Iterator[list[Line]]:
    """Yield the parts of a column between cards, and what stands in them."""
    part: list[Line] = []
    for line in column:
        if line.grid and line.grid.box in cards:
            yield from (each for each in (part, cards[line.grid.box]) if each)
            part = []
        else:
            part.append(line)
    if part:
        yield part


def _in_frames(items: list[Line], frames: Sequence[Box], width: float) -> list[list[Line]]:
    """Return the columns of a page; what is framed is read by itself, in its place, where it stands beside others."""
    framed = Framed(frames)
    for group in side_by_side(frames, items):
        top = min(min(box[1], *map(top_of, inside)) for box, inside in group)
        for box, inside in group:
            items = framed.put(items, box, inside, top)
    columns: list[list[Line]] = []
    _divide(items, 0.0, width, columns, framed, depth=0)
    return list(_unframed(columns, framed))


def _unframed(columns: Sequence[Sequence[Line]], framed: Framed) -> Iterator[list[Line]]:
    """Yield columns, with what stands in frames as columns in their places."""
    for column in columns:
        part: list[Line] = []
        for line in column:
            held = framed.held(line)
            if held is None:
                part.append(line)
                continue
            yield part
            inside: list[list[Line]] = []
            _divide(held[1], held[0][0], held[0][2], inside, framed, depth=0)
            yield from _unframed(inside, framed)
            part = []
        yield part


def _divide(
    items: list[Line],
    left: float,
    right: float,
    columns: list[list[Line]],
    framed: Framed,
    *,
    depth: int,
    known: tuple[Columns, ...] = (),
) -> None:
    """Append the columns of a region, in order: above a white strip, left of it, right of it, below it."""
    if not items:
        return
    strip = (find_strip(items, left, right) or find_again(items, known)) if depth < _DEEPEST else None
    if apart := framed.apart(items, strip):
        for part in framed.beside(items, apart):
            _divide(part, left, right, columns, framed, depth=depth, known=known)
        return
    if strip is None:
        columns.append(with_tables(bulleted(set_apart(items, _rows))))
        return
    above, one, other, below = parts_of(strip, items)
    known = (*known, edges_of(strip, items))
    _divide(above, left, right, columns, framed, depth=depth + 1, known=known)
    _divide(one, left, strip.x, columns, framed, depth=depth + 1)
    _divide(other, strip.x, right, columns, framed, depth=depth + 1)
    _divide(below, left, right, columns, framed, depth=depth + 1, known=known)


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
            and not _TITLE.match(item.text)
            and not _is_heading_beside(last, item, items)
        ):
            rows[-1].append(item)
        else:
            rows.append([item])
    return [row[0] if len(row) == 1 else _merged(sorted(row, key=lambda item: item.x0)) for row in rows]


def _is_heading_beside(piece: Line, other: Line, items: Sequence[Line]) -> bool:
    """Say whether a piece is a heading, and what stands right of it on its baseline begins a paragraph elsewhere."""
    larger, away = _HEADS
    if not piece.bold or other.bold or piece.size < larger * other.size or len(other.text) < _PROSE:
        return False
    if other.x0 - piece.x1 < away * other.size or any(item.x0 > other.x1 and _is_level(item, other) for item in items):
        return False
    below = [item for item in items if 0 < item.y - other.y <= _GOES_ON * other.size and not item.grid]
    return any(
        abs(item.x0 - other.x0) <= _ALIGNED
        and abs(item.size - other.size) < 0.08 * other.size
        and item.bold == other.bold
        and len(item.text) >= _PROSE
        for item in below
    )


def _is_level(one: Line, other: Line) -> bool:
    return not one.grid and abs(one.y - other.y) <= 0.45 * max(one.size, other.size)


def _merged(row: Sequence[Line]) -> Line:
    """Return pieces of one row as a line; a bullet is not a cell of its own."""
    cells: list[Line] = []
    for place, piece in enumerate(row):
        near = bool(cells) and piece.x0 - cells[-1].x1 < 0.6 * piece.size
        if cells and (near or (_MARK.match(cells[-1].text) and _is_item(cells, row[place:]))):
            cells[-1] = _beside_each_other(cells[-1], piece)
        else:
            cells.append(piece)
    whole = cells[0]
    for cell in cells[1:]:
        whole = _beside_each_other(whole, cell)
    if len(cells) == 1:
        return whole
    parts = [(cells[0].text, (cells[0].x0, cells[0].x1)), *(part for cell in cells[1:] for part in _figures(cell))]
    return replace(whole, cells=tuple(text for text, _ in parts), starts=tuple(span for _, span in parts))


def _figures(cell: Line) -> list[tuple[str, tuple[float, float]]]:
    """Return a cell of figures that stand further apart than words as a cell for each."""
    words = [word for word, _ in cell.words]
    apart = all(after.x0 - before.x1 > _FIGURES_APART * cell.size for before, after in pairwise(words))
    if len(words) > 1 and apart and all(FIGURE.fullmatch(word.text) for word in words):
        return [(word.text, (word.x0, word.x1)) for word in words]
    return [(cell.text, (cell.x0, cell.x1))]


def _is_item(before: Sequence[Line], rest: Sequence[Line]) -> bool:
    """Say whether the last piece before the rest of a row is the mark of a list, and no sign in a cell of its own."""
    mark, first = before[-1], rest[0]
    if len(before) == 1:
        return len(rest) == 1 or not all(is_value(piece.text) for piece in rest)
    if not first.text[:1].isalpha() or first.x0 - mark.x1 > _BEHIND * first.size:
        return False
    return not NOTHING.fullmatch(mark.text) or before[0].text.startswith(f"{mark.text} ")


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
