"""Rows of tables without lines whose label stands on several lines, the figures beside one of them or between two."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from ingest.parsing.pdf.figures import is_value
from ingest.parsing.pdf.lines import Line, top_of
from ingest.parsing.pdf.pieces import Word

_CLOSE = 1.35  # times the type size: lines of one label stand no further apart
_OVER = 0.8  # times the type size: lines nearer than this are of one row
_SPACED = 1.1  # times the distance of the lines of a label: rows are further from each other
_ALIGNED = 2.5  # points within which edges of cells are one above the other
_SPACE = 0.25  # times the type size
_MOST = 12  # lines of a label

Span = tuple[float, float]  # [x0, x1] in points


def with_labels(lines: Sequence[Line]) -> list[Line]:
    """Return the lines of a column, those put into one that make up one row of a table."""
    found: list[Line] = []
    at = 0
    while at < len(lines):
        whole, end = _head(lines, at) or _row(lines, at) or (lines[at], at + 1)
        found.append(whole)
        at = end
    return found


def first_baseline(line: Line) -> float:
    """Return where the first line of a row stands that may be one of several, see `with_labels`."""
    highest = min((word.y for word, _ in line.words), default=line.y)
    return highest if line.y - highest > _OVER * line.size / 2 and line.cells else line.y


def _head(lines: Sequence[Line], at: int) -> tuple[Line, int] | None:
    """Return heads on two lines with the one of the first column between them, and where they end."""
    if at + 3 > len(lines):
        return None
    above, label, below = lines[at : at + 3]
    size = above.size
    steps = label.y - above.y, below.y - label.y
    if any(line.grid for line in (above, label, below)) or not all(0 < step < _OVER * size for step in steps):
        return None
    cells = len(above.cells)
    if cells < 2 or cells != len(below.cells) or label.cells or label.x1 > min(above.x0, below.x0):
        return None
    if not all(x0 < right and left < x1 for (x0, x1), (left, right) in zip(above.starts, below.starts, strict=True)):
        return None
    spans = [(min(a[0], b[0]), max(a[1], b[1])) for a, b in zip(above.starts, below.starts, strict=True)]
    texts = [f"{one} {other}" for one, other in zip(above.cells, below.cells, strict=True)]
    return _whole(below, [label], texts, spans, [*above.words, *below.words]), at + 3


def _row(lines: Sequence[Line], at: int) -> tuple[Line, int] | None:
    """Return the row that a line begins with a part of its label, and where it ends."""
    end = _end(lines, at)
    rows = [line for line in lines[at:end] if len(line.cells) > 1]
    if end - at < 2 or len(rows) != 1 or lines[at].cells:
        return None
    [row] = rows
    labels = [line for line in lines[at:end] if line is not row]
    named = row.x0 < max(line.x1 for line in labels)
    values, spans = row.cells[named:], row.starts[named:]
    if len(values) < 2 or not all(map(is_value, values)):
        return None
    if named:
        words = tuple(pair for pair in row.words if pair[0].x0 < spans[0][0] - 1)
        labels = [line for line in lines[at:end] if line is not row or named]
        first = replace(row, text=row.cells[0], x1=row.starts[0][1], cells=(), starts=(), words=words)
        labels = [first if line is row else line for line in labels]
    edge = spans[0][0] - row.size / 2
    if any(line.x1 > edge or abs(line.x0 - labels[0].x0) > _ALIGNED or line.bold != row.bold for line in labels):
        return None
    if not (_stands_apart(lines, at, end, labels) and _goes_on(labels, row, _right(lines, at, edge))):
        return None
    words = tuple(pair for pair in row.words if pair[0].x0 >= spans[0][0] - 1)
    return _whole(lines[end - 1], labels, values, spans, words), end


def _end(lines: Sequence[Line], at: int) -> int:
    """Return where lines end that stand as close as those of one label."""
    first = lines[at]
    end, widest = at + 1, 0.9 * first.size
    for line in lines[at + 1 : at + _MOST]:
        step = line.y - lines[end - 1].y
        if first.grid or line.grid or abs(line.size - first.size) > 0.5 or line.hidden != first.hidden:
            break
        if not 0 < step <= (_CLOSE * first.size if end == at + 1 else min(_CLOSE * first.size, _SPACED * widest)):
            break
        widest = max(widest, step)
        end += 1
    return end


def _stands_apart(lines: Sequence[Line], at: int, end: int, labels: Sequence[Line]) -> bool:
    """Say whether the lines of a row are nearer to each other than to those around them."""
    inner = max((below.y - above.y for above, below in pairwise(labels)), default=lines[at].size)
    above = labels[0].y - lines[at - 1].y if at else 2 * inner
    below = (
        (lines[end].y if lines[end].grid is None else top_of(lines[end]) + lines[at].size) - labels[-1].y
        if end < len(lines)
        else 2 * inner
    )
    return min(above, below) > _SPACED * inner


def _goes_on(labels: Sequence[Line], row: Line, right: float) -> bool:
    """Say whether each line of a label goes on in the next: for want of room, or in small letters."""
    if all(line.y != row.y for line in labels) and len(labels) > 1:
        return True  # the figures stand between two lines
    return all(
        below.text[:1].islower() or above.x1 + _SPACE * above.size + _first_width(below) > right
        for above, below in pairwise(labels)
    )


def _first_width(line: Line) -> float:
    return line.words[0][0].x1 - line.words[0][0].x0 if line.words else 0.0


def _right(lines: Sequence[Line], at: int, edge: float) -> float:
    """Return how far the first column reaches near a line."""
    near = lines[max(0, at - 2 * _MOST) : at + 2 * _MOST]
    ends = [line.starts[0][1] if line.starts else line.x1 for line in near if not line.grid]
    return max((end for end in ends if end <= edge), default=edge)


def _whole(
    last: Line,
    labels: Sequence[Line],
    values: Sequence[str],
    spans: Sequence[Span],
    words: Sequence[tuple[Word, float]],
) -> Line:
    label = " ".join(line.text for line in labels)
    span = min(line.x0 for line in labels), max(line.x1 for line in labels)
    return replace(
        last,
        text=" ".join((label, *values)),
        x0=span[0],
        x1=max(line.x1 for line in (last, *labels)),
        cells=(label, *values),
        starts=(span, *spans),
        words=(*(pair for line in labels for pair in line.words), *words),
    )
