"""A line of text on a page, or a table in its place: what the steps of reading a page hand to each other."""

from __future__ import annotations

from dataclasses import dataclass

from ingest.parsing.pdf.fields import Answer
from ingest.parsing.pdf.pieces import Word
from ingest.parsing.pdf.tables import Grid


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A line of text, or a table, where a reader comes upon it."""

    text: str
    x0: float
    x1: float
    y: float  # baseline; the lower edge of a table
    size: float
    bold: bool
    hidden: bool
    turned: bool = False  # set at an angle to the page's other text
    column: int = 0  # lines of one column follow each other
    cells: tuple[str, ...] = ()  # more than one where wide gaps divide the line
    starts: tuple[tuple[float, float], ...] = ()  # [x0, x1] of each cell
    grid: Grid | None = None
    words: tuple[tuple[Word, float], ...] = ()  # in order, each with the size of its type in points
    answer: Answer | None = None  # in a form, in place of text


def table_line(grid: Grid, size: float = 0.0) -> Line:
    """Return a table as a line."""
    x0, _, x1, bottom = grid.box
    text = " ".join(cell for row in grid.rows for cell in row if cell)
    return Line(text=text, x0=x0, x1=x1, y=bottom, size=size, bold=False, hidden=False, grid=grid, words=grid.words)


def top_of(line: Line) -> float:
    """Return the upper edge of a line, in points from the top of the page."""
    return line.grid.box[1] if line.grid else line.y - line.size
