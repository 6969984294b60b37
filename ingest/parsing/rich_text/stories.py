"""Gather the text of Rich Text into paragraphs and tables."""

from __future__ import annotations

from dataclasses import dataclass, field

from ingest.model import Element, ElementKind
from ingest.parsing.looks import looks_like_heading
from ingest.parsing.outcome import clean, table
from ingest.parsing.rows import Budget

_MOST_LEVEL = 9


@dataclass(frozen=True, slots=True, kw_only=True)
class ParagraphLook:
    """What holds for a paragraph at its end."""

    level: int = 0  # of a heading; 0 for other text
    caption: bool = False
    listed: bool = False
    nesting: int = 0  # how many tables it stands in


@dataclass(slots=True, kw_only=True)
class Story:
    """A run of text of its own: the body, a header, a footnote, a text box."""

    budget: Budget
    kind: ElementKind | None = None  # of all that is in it; None for the body and text boxes
    elements: list[Element] = field(default_factory=list)
    level: int = 0  # of the last heading made by a style
    listed: bool = False  # the paragraph being read carries the mark of a list
    _shown: list[str] = field(default_factory=list)
    _concealed: list[str] = field(default_factory=list)
    _bold: bool = True
    _boxes: list[Element] = field(default_factory=list)
    _cell: list[str] = field(default_factory=list)  # paragraphs of the cell being read
    _row: list[str] = field(default_factory=list)
    _rows: list[tuple[str, ...]] = field(default_factory=list)
    _width: int = 0
    _inner_cell: list[str] = field(default_factory=list)  # of a table within a cell
    _inner_row: list[str] = field(default_factory=list)
    _hidden_cells: list[str] = field(default_factory=list)

    def add(self, text: str, *, bold: bool) -> None:
        """Add text that shows to the paragraph being read."""
        self._shown.append(text)
        if not bold and text.strip():
            self._bold = False

    def conceal(self, text: str) -> None:
        """Add text that no reader sees."""
        self._concealed.append(text)

    def place_box(self, box: Story) -> None:
        """Keep a text box for the end of the paragraph that it is anchored in."""
        self._boxes.extend(box.elements)

    def end_paragraph(self, look: ParagraphLook) -> None:
        """End the paragraph being read."""
        shown, concealed = clean("".join(self._shown)), clean("".join(self._concealed))
        bold, listed = self._bold, self.listed or look.listed
        self._shown, self._concealed, self._bold, self.listed = [], [], True, False
        if look.nesting:
            within = self._cell if look.nesting == 1 else self._inner_cell
            within.extend([shown] if shown else [])
            within.extend(element.text for element in self._boxes if not element.hidden)
            self._hidden_cells.extend([concealed] if concealed else [])
            self._boxes = []
            return
        if self._row or self._rows or self._cell:
            self.end_table()
        if shown:
            kind, level = self._kind(shown, look, bold=bold, listed=listed)
            self.elements.append(Element(kind=kind, text=shown, level=level))
        if concealed:
            self.elements.append(Element(kind=self.kind or ElementKind.PARAGRAPH, text=concealed, hidden=True))
        self.elements.extend(self._boxes)
        self._boxes = []

    def end_cell(self, look: ParagraphLook) -> None:
        """End a cell; of the table within a cell if that is where the text stands."""
        self.end_paragraph(look)
        if look.nesting > 1:
            self._inner_row.append(" ".join(self._inner_cell))
            self._inner_cell = []
        else:
            self._end_inner_row()
            self._row.append("\n".join(self._cell))
            self._cell = []

    def end_row(self, *, inner: bool) -> None:
        """End a row of a table, or of one within a cell."""
        self._end_inner_row()
        if inner:
            return
        if self._cell:
            self._row.append("\n".join(self._cell))
        row = tuple(self._row)
        self._row, self._cell = [], []
        self._width = max(self._width, len(row))
        if row and self.budget.take(row, self._width):
            self._rows.append(row)

    def end_table(self) -> None:
        """Turn the rows read so far into a table."""
        self.end_row(inner=False)
        grid = table(self._rows)
        self._rows, self._width = [], 0
        if grid and (self.kind is None or self.kind is ElementKind.FOOTNOTE):
            self.elements.append(grid)
        elif grid and self.kind:
            self.elements.append(Element(kind=self.kind, text=grid.text))
        if self._hidden_cells:
            text = "\n".join(self._hidden_cells)
            self.elements.append(Element(kind=self.kind or ElementKind.PARAGRAPH, text=text, hidden=True))
            self._hidden_cells = []

    def finish(self, look: ParagraphLook) -> None:
        """End whatever is still being read."""
        self.end_paragraph(look)
        if self._row or self._rows or self._cell or self._inner_row or self._inner_cell or self._hidden_cells:
            self.end_table()

    def _end_inner_row(self) -> None:
        if self._inner_cell:
            self._inner_row.append(" ".join(self._inner_cell))
        line = " | ".join(filter(None, self._inner_row))
        self._cell.extend([line] if line else [])
        self._inner_row, self._inner_cell = [], []

    def _kind(self, text: str, look: ParagraphLook, *, bold: bool, listed: bool) -> tuple[ElementKind, int]:
        """Tell headings, by style or by looks, from list items, captions and paragraphs."""
        if self.kind is not None:
            return self.kind, 0
        if look.level:
            self.level = look.level
            return ElementKind.HEADING, look.level
        if look.caption:
            return ElementKind.CAPTION, 0
        if listed:
            return ElementKind.LIST_ITEM, 0
        if looks_like_heading(text, bold=bold):
            return ElementKind.HEADING, min(self.level + 1, _MOST_LEVEL)
        return ElementKind.PARAGRAPH, 0
