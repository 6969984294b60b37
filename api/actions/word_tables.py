"""A quoted table as a table of a Word document."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from copy import deepcopy
from typing import TYPE_CHECKING

from index.entries.quoted_tables import QuotedTable

if TYPE_CHECKING:
    from docx.document import Document
    from docx.oxml.table import CT_Row

GRID = "TableGrid"  # the style's id in a new document: looking it up by its name takes longer than making the table
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
    made = document._body.add_table(1, table.columns, Inches(ROOM))  # the document's own looks through all of it
    made._tbl.tblStyle_val = GRID
    made.autofit = False
    for column, cell, width in zip(made.columns, made.rows[0].cells, widths, strict=True):
        column.width = cell.width = Inches(width)  # Word asks the cells, LibreOffice the column
        run = cell.paragraphs[0].add_run()
        run.bold = False
        run.font.size = Pt(size)
    empty = made._tbl.tr_lst[0]
    empty.get_or_add_trPr().append(OxmlElement("w:cantSplit"))
    made._tbl.remove(empty)
    for quoted in rows:
        row = deepcopy(empty)
        if quoted is table.head:
            row.get_or_add_trPr().append(OxmlElement("w:tblHeader"))
            for bold in row.xpath(".//w:b"):
                bold.val = True
        _fill(row, [plain(text) for text in quoted.cells])
        made._tbl.append(row)
    below = document.add_paragraph(table.left_out)  # also where it is empty: two tables would grow together
    below.paragraph_format.space_before = Pt(4)


def _fill(row: CT_Row, texts: Sequence[str]) -> None:
    """Write texts into the cells of an empty row; the last of fewer texts than cells reaches to the last column."""
    cells = row.tc_lst
    for beyond in cells[len(texts) :]:
        last = cells[len(texts) - 1]
        last._add_width_of(beyond)
        last.grid_span += 1
        row.remove(beyond)
    for cell, text in zip(cells, texts, strict=False):
        cell.p_lst[0].r_lst[0].text = text


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
