"""Tables with ruled lines: which words stand in which cell."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import takewhile
from typing import Any

from ingest.parsing.pdf.drawing import Edge
from ingest.parsing.pdf.figures import is_value
from ingest.parsing.pdf.pieces import Segment, Word
from ingest.parsing.pdf.wraps import join_wrapped

_SNAP = 3.0  # points within which two ruled lines are one
_MOST_EDGES = 1500  # a drawing rather than a table; the search grows with the square
_MOST_CORNERS = 4000
_MOST_CARDS = 16  # cells of a grid that may frame other tables
_BAR = 12.0  # points: a coloured bar at the side of a box is narrower, a place for an answer wider
_TITLE_LINES = 2  # of a box, at most
_MOST_EMPTY = 12  # cells of a form for each that holds words: a row of headings with lines to write on below

Ruled = Any  # pdfplumber's Table
Box = tuple[float, float, float, float]  # x0, top, x1, bottom in points
Written = list[tuple[Word, float]]  # a line of words, each with the size of its type in points


@dataclass(frozen=True, slots=True, kw_only=True)
class Grid:
    """A table on a page."""

    box: Box
    rows: tuple[tuple[str, ...], ...]  # see `ingest.parsing.pdf.wraps` for marks in them where a word may be broken
    words: tuple[tuple[Word, float], ...] = ()  # cell by cell, each with the size of its type in points
    cells: tuple[tuple[Box, tuple[Segment, ...]], ...] = ()  # of a ruled one with few, those with words, as read


def find_grids(edges: Sequence[Edge], segments: Sequence[Segment]) -> tuple[list[Grid], list[Segment]]:
    """Return the ruled tables of a page and the segments that stand outside them.

    Frames around text and rules below headings are no tables, see `_is_table`.
    """
    if not _worth_a_look(edges):
        return [], list(segments)
    grids: list[Grid] = []
    left = list(segments)
    for table in _tables(edges):
        box = table.bbox
        inside = [segment for segment in left if not segment.hidden and _in(box, segment)]
        rows, words = _filled(table, inside)
        if _is_table(rows):
            rows = _boxed(table, rows, inside)
            grids.append(Grid(box=box, rows=rows, words=words, cells=_cells(table, inside)))
            left = [segment for segment in left if segment not in inside]
    return grids, left


def _worth_a_look(edges: Sequence[Edge]) -> bool:
    across = sum(edge.y0 == edge.y1 for edge in edges)
    return across >= 3 and len(edges) - across >= 3 and len(edges) <= _MOST_EDGES


def _tables(edges: Sequence[Edge]) -> list[Ruled]:
    from pdfplumber import table as ruled

    # pdfplumber's own search for tables, on lines that pdfium found: reading the page a second time is what is slow.
    closed = [*edges, *_closing(edges)]
    merged = ruled.merge_edges([_as_edge(edge) for edge in closed], _SNAP, _SNAP, _SNAP, _SNAP)
    corners = ruled.edges_to_intersections(merged, _SNAP, _SNAP)
    if len(corners) > _MOST_CORNERS:
        return []
    cells = ruled.intersections_to_cells(corners)
    return [ruled.Table(None, group) for group in ruled.cells_to_tables(cells)]  # type: ignore[arg-type]


def _closing(edges: Sequence[Edge]) -> list[Edge]:
    """Return the lines that are missing where a row goes on overleaf: its uprights end in the open.

    Three uprights at least end at one height, below or above the last line across them.
    """
    uprights = [edge for edge in edges if edge.x0 == edge.x1]
    across = [edge for edge in edges if edge.y0 == edge.y1]
    found: list[Edge] = []
    for ends in ([edge.y1 for edge in uprights], [edge.y0 for edge in uprights]):
        last = max(ends) if ends[0] == uprights[0].y1 else min(ends)
        places = [edge.x0 for edge, end in zip(uprights, ends, strict=True) if abs(end - last) <= _SNAP]
        if len(set(places)) >= 3 and all(abs(edge.y0 - last) > _SNAP for edge in across):
            found.append(Edge(min(places), last, max(places), last))
    return found


def _as_edge(edge: Edge) -> dict[str, Any]:
    across = edge.y0 == edge.y1
    return {
        "orientation": "h" if across else "v",
        "object_type": "line",
        "x0": edge.x0,
        "x1": edge.x1,
        "top": edge.y0,
        "bottom": edge.y1,
        "doctop": edge.y0,
        "width": edge.x1 - edge.x0,
        "height": edge.y1 - edge.y0,
    }


def _in(box: Box, segment: Segment) -> bool:
    x0, top, x1, bottom = box
    middle = (segment.x0 + segment.x1) / 2
    return x0 - 1 <= middle <= x1 + 1 and top - 1 <= segment.y - segment.size / 3 <= bottom + 1


def _filled(
    table: Ruled, segments: Sequence[Segment]
) -> tuple[tuple[tuple[str, ...], ...], tuple[tuple[Word, float], ...]]:
    """Put words into cells, line by line; a cell that another covers is empty. Also return the words cell by cell."""
    words = [(word, segment.size) for segment in segments for word in segment.words]
    filled: list[list[tuple[Box | None, list[Written]]]] = []
    for row in table.rows:
        filled.append([])
        for cell in row.cells:
            inside = [pair for pair in words if cell and _holds(cell, *pair)]
            taken = {id(word) for word, _ in inside}
            words = [pair for pair in words if id(pair[0]) not in taken]
            filled[-1].append((cell, _in_lines(inside)))
    rows = [tuple(_joined(lines, cell) for cell, lines in row) for row in filled]
    ordered = [pair for row in filled for _, lines in row for line in lines for pair in line]
    if words and rows:  # a word on the rim belongs to no cell; it must not be lost
        rest = _in_lines(words)
        rows[-1] = (*rows[-1][:-1], f"{rows[-1][-1]} {_joined(rest, None)}".strip())
        ordered += [pair for line in rest for pair in line]
    return tuple(rows), tuple(ordered)


def _boxed(table: Ruled, rows: tuple[tuple[str, ...], ...], segments: Sequence[Segment]) -> tuple[tuple[str, ...], ...]:
    """Return the rows of a table, or of a box beside a coloured bar: its bold title and what stands below it."""
    pairs = zip(table.rows, rows, strict=True)
    cells = [(cell, text) for row, texts in pairs for cell, text in zip(row.cells, texts, strict=True) if cell]
    bars = [cell for cell, text in cells if not text]
    if len(cells) != len(bars) + 1 or any(cell[2] - cell[0] >= _BAR for cell in bars):
        return rows
    [(box, whole)] = [(cell, text) for cell, text in cells if text]
    bold = {id(word) for segment in segments if segment.bold for word in segment.words}
    lines = _in_lines([(word, segment.size) for segment in segments for word in segment.words])
    title = list(takewhile(lambda line: all(id(word) in bold for word, _ in line), lines))
    below = lines[len(title) :]
    if not 0 < len(title) <= _TITLE_LINES or not below or id(below[0][0][0]) in bold:
        return ((whole,),)
    return ((_joined(title, box),), (_joined(below, box),))


def _cells(table: Ruled, segments: Sequence[Segment]) -> tuple[tuple[Box, tuple[Segment, ...]], ...]:
    """Return the cells that hold words, each with its pieces; none where there are many or a piece is in several."""
    boxes = [cell for row in table.rows for cell in row.cells if cell]
    if len(boxes) > _MOST_CARDS:
        return ()
    found = [(box, tuple(segment for segment in segments if _in(box, segment))) for box in boxes]
    whole = all(box[0] - 1 <= piece.x0 and piece.x1 <= box[2] + 1 for box, pieces in found for piece in pieces)
    held = sum(len(pieces) for _, pieces in found)
    return tuple((box, pieces) for box, pieces in found if pieces) if whole and held == len(segments) else ()


def _holds(cell: Box, word: Word, size: float) -> bool:
    x0, top, x1, bottom = cell
    return x0 <= (word.x0 + word.x1) / 2 <= x1 and top <= word.y - size / 3 <= bottom


def _in_lines(words: Sequence[tuple[Word, float]]) -> list[Written]:
    """Return words as they are read: line by line, each from left to right."""
    lines: list[Written] = []
    for word, size in sorted(words, key=lambda pair: pair[0].y):
        if lines and word.y - lines[-1][0][0].y <= size / 2:
            lines[-1].append((word, size))
        else:
            lines.append([(word, size)])
    return [sorted(line, key=lambda pair: pair[0].x0) for line in lines]


def _joined(lines: Sequence[Written], cell: Box | None) -> str:
    room = _room(lines, cell) if cell else math.inf
    return join_wrapped([[word for word, _ in line] for line in lines], room)


def _room(lines: Sequence[Written], cell: Box) -> float:
    """Return how wide the lines of a cell can be: it has the same margin on both sides, and a line keeps to one."""
    margin = min((min(line[0][0].x0 - cell[0], cell[2] - line[-1][0].x1) for line in lines), default=0.0)
    return cell[2] - cell[0] - 2 * max(0.0, margin)


def _is_table(rows: Sequence[Sequence[str]]) -> bool:
    """Say whether ruled cells are a table: two rows and two columns with words, or words beside empty cells.

    Those are places for an answer, as on a form; a chart drawn with lines has words in none or in one.
    """
    columns = sum(any(column) for column in zip(*rows, strict=False))
    lines = sum(any(row) for row in rows)
    cells = [cell for row in rows for cell in row]
    filled = sum(map(bool, cells))
    if 2 * filled <= len(cells) and not any(map(str.isalpha, "".join(cells))):
        return False  # the figures of a chart between the lines across it
    if lines >= 2 and columns >= 2:
        return True
    if lines == 1 and sum(map(is_value, cells)) > 1:
        return False  # a coloured row among others
    return 0 < filled < len(cells) <= filled * _MOST_EMPTY
