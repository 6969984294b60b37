"""A quoted table as a table of a Word document."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from index.quoted_tables import QuotedTable

if TYPE_CHECKING:
    from docx.document import Document

ROOM = 6.0  # inches between the margins of a new document
LETTER, MARGINS = 0.0095, 0.18  # inches: a bold letter of one point, and what a cell keeps free left and right of it
LONGEST_WORD, LONGEST_CELL = 14, 60  # characters: longer ones widen their column no more
SIZES = ((9, 7), (6, 8), (0, 10))  # columns from which the words are set in so many points


def add_table(document: Document, table: QuotedTable, *, plain: Callable[[str], str]) -> None:
    """Add quoted rows below their head, which stands again on every page, and say beneath how many were left out.

    `plain` leaves out of a text what XML cannot hold.
    """
    from docx.oxml import OxmlElement
    from docx.shared import Inches, Pt

    rows = [table.head, *table.rows] if table.head else list(table.rows)
    size = next(points for columns, points in SIZES if table.columns >= columns)
    widths = _widths([row.cells for row in rows if len(row.cells) == table.columns], table.columns, size)
    made = document.add_table(rows=len(rows), cols=table.columns, style="Table Grid")
    made.autofit = False
    for column, width in zip(made.columns, widths, strict=True):
        column.width = Inches(width)
        for cell in column.cells:  # Word asks these, LibreOffice the column
            cell.width = Inches(width)
    for filled, quoted in zip(made.rows, rows, strict=True):
        cells = filled.cells
        if len(quoted.cells) < table.columns:
            cells[len(quoted.cells) - 1].merge(cells[-1])
        for cell, text in zip(cells, quoted.cells, strict=False):
            run = cell.paragraphs[0].add_run(plain(text))
            run.bold = quoted is table.head
            run.font.size = Pt(size)
        marks = filled._tr.get_or_add_trPr()
        marks.append(OxmlElement("w:cantSplit"))
        if quoted is table.head:
            marks.append(OxmlElement("w:tblHeader"))
    below = document.add_paragraph(table.left_out)  # also where it is empty: two tables would grow together
    below.paragraph_format.space_before = Pt(4)


def _widths(rows: list[tuple[str, ...]], columns: int, size: int) -> list[float]:
    """Give each column, in inches, room for its longest word, and what is left by the length of its longest cell.

    `rows`: those with a cell for each column; `size`: of the letters, in points.
    """
    if not rows:
        return [ROOM / columns] * columns
    words = [max(len(word) for cell in column for word in cell.split() or [""]) for column in zip(*rows, strict=True)]
    least = [MARGINS + LETTER * size * min(LONGEST_WORD, longest) for longest in words]
    lengths = [min(LONGEST_CELL, max(map(len, column))) for column in zip(*rows, strict=True)]
    left = max(0.0, ROOM - sum(least))
    wanted = [width + left * length / max(1, sum(lengths)) for width, length in zip(least, lengths, strict=True)]
    return [width * ROOM / sum(wanted) for width in wanted]
