"""Tables without lines: cells that stand below each other with white between them."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from ingest.parsing.pdf.figures import FIGURE
from ingest.parsing.pdf.hyphens import NOTHING_KNOWN, join_lines
from ingest.parsing.pdf.labels import first_baseline, with_labels
from ingest.parsing.pdf.lines import Line, table_line
from ingest.parsing.pdf.tables import Grid

_MOST_LINES = 400  # of one table on one page
_MOST_WRAPPED = 12  # lines in a row that hold words of one cell only
_APART = 4.2  # times the type size: rows further from each other are not of one table
_WRAPPED = 1.6  # times the type size: lines of one cell stand closer
_MEANT = frozenset(  # signs that say something in a cell: ticks, boxes, colours
    '%"?/@&\u2605\u2606\u2610\u2611\u2612\u2705\u2713\u2714\u2717\u2718\u274c\u25a1\u25fb\u2b1b\u2b1c'
    "\uf052\uf053\uf06f\uf071\uf078\uf0a8\uf0fb\uf0fc\uf0fd\uf0fe\U0001f534\U0001f7e0\U0001f7e1\U0001f7e2"
)
_CLAUSE = re.compile(r"\d{1,3}(?:\.\d{1,3}){1,3}\.?|\d{1,3}\.|\(?[a-z]{1,2}[.)]")  # the number of a paragraph
_CLAUSE_WORDS = 12  # of such paragraphs, on average
_ALIGNED = 2.5  # points within which edges of cells are one above the other
_HEADS_APART = 0.45  # times the type size: wider than a space between words

Span = tuple[float, float]  # [x0, x1] in points


def with_tables(lines: Sequence[Line]) -> list[Line]:
    """Return the lines of a column with those that make up a table put together."""
    lines = with_labels(lines)
    found: list[Line] = []
    at = 0
    while at < len(lines):
        end = _end(lines, at)
        grid = _grid(lines[at:end]) if end - at > 1 else None
        below = at and found[-1] is lines[at - 1] and grid and _is_head(lines[at - 1], lines[at:end])
        if below and (headed := _grid(lines[at - 1 : end])):
            found.pop()
            at, grid = at - 1, headed
        if grid and (_is_list(grid) or _is_clauses(grid)):
            bold = all(line.bold for line in lines[at:end])
            sign = "\u2022" if _is_list(grid) else ""
            heads = _heads([line.cells[0] if line.cells else "" for line in lines[at:end]])
            found.extend(
                _marked(line, sign, head=head, bold=bold) for line, head in zip(lines[at:end], heads, strict=True)
            )
        elif grid:
            words = tuple(pair for line in lines[at:end] for pair in line.words)
            found.append(replace(table_line(grid, lines[at].size), hidden=lines[at].hidden, words=words))
        step = end - at if grid or end - at > _MOST_LINES // 4 else 1
        if not grid:
            found.extend(lines[at : at + step])
        at += step
    return found


def _is_list(grid: Grid) -> bool:
    """Say whether the same sign stands before every row: the dots of a list in a font that spells them otherwise."""
    signs = {row[0] for row in grid.rows}
    sign = signs.pop()
    return (
        not signs
        and len(grid.rows[0]) == 2
        and len(sign) == 1
        and sign not in _MEANT
        and unicodedata.category(sign) in {"Po", "So", "Co"}
        and all(any(map(str.isalpha, said)) for _, said in grid.rows)
    )


def _is_clauses(grid: Grid) -> bool:
    """Say whether every row is a paragraph behind its number, set off as in the papers of a meeting."""
    heads = _heads([row[0] for row in grid.rows])
    rows = [(row[0], row[-1]) for row, head in zip(grid.rows, heads, strict=True) if not head]
    numbers, said = zip(*rows, strict=True)
    words = sum(len(each.split()) for each in said)
    if len(grid.rows[0]) != 2 or words < _CLAUSE_WORDS * len(said):
        return False
    counted = [int(each) for each in numbers if each.isdecimal()]
    counts_on = len(counted) == len(numbers) and all(after == before + 1 for before, after in pairwise(counted))
    return counts_on or all(map(_CLAUSE.fullmatch, numbers))


def _heads(numbers: Sequence[str]) -> list[bool]:
    """Say of each number of a row whether it is that of a chapter, whose paragraphs are counted below it: 2, 2.1."""
    return [
        number.isdecimal() and below.startswith(f"{number}.")
        for number, below in zip(numbers, [*numbers[1:], ""], strict=True)
    ]


def _marked(line: Line, sign: str, *, head: bool, bold: bool) -> Line:
    """Return a line of a list, with `sign` for its own if there is one; that it opens with bold words says nothing."""
    if head:
        return replace(line, text=" ".join(line.cells), cells=(), starts=())
    if len(line.cells) < 2:
        return replace(line, bold=bold)
    number = f"{line.cells[0]}." if line.cells[0].isdecimal() else line.cells[0]
    text = " ".join((sign or number, *line.cells[1:]))
    return replace(line, text=text, bold=bold, cells=(), starts=())


def _end(lines: Sequence[Line], at: int) -> int:
    """Return where a table that begins at a line would end: past its last line."""
    first = lines[at]
    if len(first.cells) < 2:
        return at + 1
    spans = list(first.starts)
    end = place = at + 1
    wrapped = 0
    closest = _APART * first.size  # of the rows so far
    for line in lines[at + 1 : at + _MOST_LINES]:
        last = lines[place - 1]
        step = first_baseline(line) - last.y
        if line.grid or line.hidden != first.hidden or not 0 < step < _APART * max(line.size, last.size):
            break
        place += 1
        goes_on = line.text[:1].islower() and end > at + 1 and step <= 1.05 * closest  # as wide as rows are set
        if len(line.cells) > 1:
            spans.extend(line.starts)
            wrapped, end = 0, place
            closest = min(closest, step)
        elif (step < _WRAPPED * line.size or goes_on) and wrapped < _MOST_WRAPPED and _in_one(line, spans):
            wrapped += 1
            if goes_on or step < 1.35 * line.size:
                end = place
        else:
            break
    return end


def _in_one(line: Line, spans: Sequence[Span]) -> bool:
    """Say whether a line keeps within one column of the cells above it."""
    touched = [span for span in spans if span[0] < line.x1 and line.x0 < span[1]]
    if not touched:
        return False
    left, right = min(x0 for x0, _ in touched), max(x1 for _, x1 in touched)
    return line.x0 > left - _ALIGNED and line.x1 < right + 2 * line.size and _merged(touched) == [(left, right)]


def _grid(run: Sequence[Line]) -> Grid | None:
    columns = _columns(run)
    if len(columns) < 2:
        return None
    placed = [_placed(line, columns) for line in run]
    rows: list[list[list[str]]] = []
    steps = [first_baseline(below) - above.y for above, below in pairwise(run)]
    inner = min(steps)
    for number, cells in enumerate(placed):
        step = steps[number - 1] if number else 0.0
        close = step <= _WRAPPED * run[number].size
        padded = max(steps) > 1.15 * inner
        if not rows or _is_row(cells, rows[-1], close=close) or not _continues(cells, step, inner, padded=padded):
            rows.append([[] for _ in columns])
        for column, text in zip(rows[-1], cells, strict=True):
            if text:
                column.append(text)
    if len(rows) < 2:
        return None
    box = (min(line.x0 for line in run), first_baseline(run[0]) - run[0].size, max(line.x1 for line in run), run[-1].y)
    return Grid(box=box, rows=tuple(tuple(join_lines(cell, NOTHING_KNOWN) for cell in row) for row in rows))


def _columns(run: Sequence[Line]) -> list[Span]:
    """Return the columns that cells form, or none where they do not stand below each other."""
    several = [line for line in run if len(line.cells) > 1]
    if len(several) < 2:
        return []
    counts = Counter(len(line.cells) for line in several)
    usual = max(counts, key=lambda count: (counts[count] > 1, count * counts[count]))
    for lines in ([line for line in several if len(line.cells) == usual], several):
        columns = _merged([span for line in lines for span in line.starts])
        if len(lines) > 1 and len(columns) >= 2 and all(_is_aligned(column, lines) for column in columns[1:]):
            return columns
    return []


def _merged(spans: Sequence[Span]) -> list[Span]:
    columns: list[Span] = []
    for x0, x1 in sorted(spans):
        if columns and x0 < columns[-1][1]:
            columns[-1] = (columns[-1][0], max(columns[-1][1], x1))
        else:
            columns.append((x0, x1))
    return columns


def _is_aligned(column: Span, lines: Sequence[Line]) -> bool:
    """Say whether half of a column's cells share an edge or their middle with another."""
    spans = [span for line in lines for span in line.starts if column[0] <= span[0] and span[1] <= column[1]]
    edges = [x0 for x0, _ in spans], [x1 for _, x1 in spans], [(x0 + x1) / 2 for x0, x1 in spans]
    aligned = max(_shared(places) for places in edges)
    return aligned >= 2 and 2 * aligned >= len(spans)


def _shared(places: Sequence[float]) -> int:
    """Count the places that another is close to."""
    near = [other - one <= _ALIGNED for one, other in pairwise(sorted(places))]
    return sum(before or after for before, after in zip([False, *near], [*near, False], strict=True))


def _is_head(line: Line, run: Sequence[Line]) -> bool:
    """Say whether a line above rows is their heads, which stand too close to each other to be told apart alone."""
    if line.grid or line.hidden != run[0].hidden or not 0 < run[0].y - line.y < _APART * line.size:
        return False
    columns = _columns(run)
    return len(columns) > 2 and all(_placed(line, columns))


def _placed(line: Line, columns: Sequence[Span]) -> list[str]:
    """Return a line's cells, each under the column it overlaps most."""
    cells = [""] * len(columns)
    parts = zip(line.cells, line.starts, strict=True) if len(line.cells) > 1 else [(line.text, (line.x0, line.x1))]
    for whole, span in parts:
        for text, place in _spread(line, whole, span, columns) or [(whole, _column(span, columns))]:
            cells[place] = f"{cells[place]} {text}".strip()
    return cells


def _column(span: Span, columns: Sequence[Span]) -> int:
    """Return the place of the column that a span overlaps most, or is nearest to."""
    shares = [min(span[1], right) - max(span[0], left) for left, right in columns]
    return shares.index(max(shares))


def _spread(line: Line, text: str, span: Span, columns: Sequence[Span]) -> list[tuple[str, int]]:
    """Return the words of a cell that reaches over several columns, each with its column; nothing if it is one text.

    Heads of narrow columns may stand closer than cells do, but further apart than words.
    """
    if sum(x0 < span[1] and span[0] < x1 for x0, x1 in columns) < 2:
        return []
    words = [word for word, _ in line.words if span[0] - 1 <= word.x0 and word.x1 <= span[1] + 1]
    if " ".join(word.text for word in words) != text:
        return []
    placed = [(word.text, _column((word.x0, word.x1), columns)) for word in words]
    pairs = zip(pairwise(words), pairwise(placed), strict=True)
    gaps = [(after.x0 - before.x1, one != other) for (before, after), ((_, one), (_, other)) in pairs]
    between = [gap for gap, apart in gaps if apart]
    if not between or min(between) < _HEADS_APART * line.size:
        return []
    return placed


def _is_row(cells: Sequence[str], above: Sequence[Sequence[str]], *, close: bool) -> bool:
    """Say whether a line is surely a row of its own: figures stand below figures, or it is too far off to go on."""
    figures = sum(
        bool(FIGURE.fullmatch(cell)) and bool(column) and all(map(FIGURE.fullmatch, column))
        for cell, column in zip(cells[1:], above[1:], strict=True)
    )
    if cells[0] and not cells[0][:1].islower():
        return figures >= 1 or (not close and sum(map(bool, cells)) > 1)
    return figures > 1


def _continues(cells: Sequence[str], step: float, inner: float, *, padded: bool) -> bool:
    """Say whether a line goes on in the cells of the row above."""
    filled = sum(bool(cell) for cell in cells)
    if padded:
        partly = filled < len(cells) or any(cell[:1].islower() for cell in cells)
        return step <= 1.15 * inner and partly
    return not cells[0] or (filled == 1 and cells[0][:1].islower())
