"""From the rows of a sheet to elements: tables with their headers, titles and prose; and what a sheet may cost."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ingest.model import Element, ElementKind, Failure, Parsed
from ingest.parsing.outcome import table, trailing_blanks
from ingest.settings import MEGABYTE, Limits

_PROSE_WORDS = 12  # a row of one cell this long is a paragraph, a shorter one a heading of what follows
_LISTED = 4  # short cells below each other from which they are a list and not titles
_PLACES_PER_CELL = 20  # most places, blank ones counted, for each filled cell allowed: sheets are sparse, but not so

Row = tuple[str, ...]


class Budget:
    """Counts over all sheets of one file what its rows cost: filled cells, their text, and places filled or blank."""

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._cells = limits.max_cells
        self._places = limits.max_cells * _PLACES_PER_CELL
        self._text = limits.max_text_mb * MEGABYTE  # bytes

    @property
    def spent(self) -> bool:
        """Whether reading must end."""
        return min(self._cells, self._places, self._text) < 0

    def take(self, row: Row, width: int) -> bool:
        """Count a row of a table `width` places wide; False if it no longer fits."""
        filled = [cell for cell in row if cell]
        self._cells -= len(filled)
        self._places -= width
        self._text -= sum(len(cell.encode("utf-8", "replace")) + 3 for cell in filled)  # 3 for " | " after it
        return not self.spent

    def failures(self) -> tuple[Failure, ...]:
        """Say what was left out, if anything was."""
        if not self.spent:
            return ()
        if self._cells < 0:
            most = f"{self._limits.max_cells:,} filled cells were"
        elif self._text < 0:
            most = f"{self._limits.max_text_mb} MB of text was"
        else:
            most = f"{self._limits.max_cells * _PLACES_PER_CELL:,} cells, blank ones included, were"
        return (Failure(code="too-large", message=f"Only the first {most} read. Send a summary of this workbook."),)


def sheets_parsed(
    elements: Iterable[Element],
    names: Iterable[str],
    *,
    budget: Budget,
    title: str = "",
    flags: tuple[str, ...] = (),
    failures: tuple[Failure, ...] = (),
) -> Parsed:
    """Return the sheets of a file as parts under their names, with what the budget left out."""
    locators = tuple(names)
    lacking = (*failures, *budget.failures())
    return Parsed(
        elements=tuple(elements),
        page_numbers=(None,) * len(locators),
        locators=locators,
        title=title,
        flags=(*flags, "truncated") if lacking else flags,
        failures=lacking,
    )


def row_elements(rows: Iterable[Row], budget: Budget, *, page: int, hidden: bool) -> Iterator[Element]:
    """Divide rows into tables, and lone cells as headings or paragraphs, until the budget is spent.

    A blank row ends a table only if a new one begins below it: with a header, or with a title of one cell.
    """
    block: list[Row] = []
    lone: list[str] = []  # short cells that stood alone in their rows, one below the other
    blank = False
    width = 0
    for row in rows:
        filled = [cell for cell in row if cell]
        if not filled:
            blank = True
            continue
        alone = len(filled) == 1 and (blank or not block or _is_prose(filled[0]))
        if block and (alone or (blank and _is_header(row))):
            yield from _flushed(block, page=page, hidden=hidden)
            block, width = [], 0
        short = alone and not _is_prose(filled[0])
        if not short or (blank and len(lone) < _LISTED):
            yield from _stacked(lone, page=page, hidden=hidden)
            lone = []
        blank = False
        width = max(width, len(row) - trailing_blanks(row))
        if not budget.take(row, width):
            break
        text = " ".join(filled[0].split())
        if short:
            lone.append(text)
        elif alone:
            yield Element(kind=ElementKind.PARAGRAPH, text=text, page=page, hidden=hidden)
        else:
            block.append(row)
    yield from _stacked(lone, page=page, hidden=hidden)
    yield from _flushed(block, page=page, hidden=hidden)


def _stacked(lone: list[str], *, page: int, hidden: bool) -> Iterator[Element]:
    """Yield short cells that stand one below the other: a few are titles, many are a list."""
    for text in lone:
        if len(lone) >= _LISTED:
            yield Element(kind=ElementKind.LIST_ITEM, text=text, page=page, hidden=hidden)
        else:
            yield Element(kind=ElementKind.HEADING, text=text, page=page, level=1, hidden=hidden)


def _flushed(block: list[Row], *, page: int, hidden: bool) -> Iterator[Element]:
    grid = table(block, page=page, hidden=hidden)
    if grid:
        yield grid


def _is_prose(text: str) -> bool:
    return len(text.split()) >= _PROSE_WORDS or text.endswith((".", "?", "!", ":"))


def _is_header(row: Row) -> bool:
    """Say whether a row reads like column names: several short cells, none a number."""
    filled = [cell for cell in row if cell]
    return len(filled) > 1 and all(not _is_prose(cell) and not cell[:1].isdigit() for cell in filled)
