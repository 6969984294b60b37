"""What a table of a form is made of: parts, each below a head, and rows that show how to fill in the others."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import accumulate, filterfalse, pairwise, takewhile

from ingest.templates.blanks import is_blank

Row = Sequence[str]

_EXAMPLE = re.compile(
    r"\W*(?:(?:for |worked |completed )?examples?|e\.?g\.?|sample)(?! of\b)(?! ?\d)(?!\w)", re.IGNORECASE
)
_ONLY = re.compile(rf"{_EXAMPLE.pattern}\W*(?:\(.*\))?\W*", re.IGNORECASE)
_LEADING = re.compile(rf"{_EXAMPLE.pattern}\)?\s*[:\u2013-]?\s*(?P<label>.+)", re.IGNORECASE)
_NUMBER = re.compile(r"[A-Za-z]{0,3}[-. ]?\d{1,4}\.?")
_SHORT_FOR_EXAMPLE = {"EX", "EG"}  # in place of a number
_LONGEST_HEAD = 6  # words of the head of a column
_FEWEST_COLUMNS = 3
_FEWEST_BELOW = 2  # rows that wait for answers below an inner head


def is_example(row: Row) -> bool:
    """Say whether a row calls itself an example."""
    return any(_EXAMPLE.match(cell) or cell.strip(" .:") in _SHORT_FOR_EXAMPLE for cell in row[:2])


def without_examples(rows: Sequence[Row]) -> list[Row]:
    """Leave out the rows that came printed to show how to fill in the others.

    Such a row says "example" alone before its answers, or shows what another row asks for, or stands below the head
    where the others have their numbers at most.
    """
    labels = {label.strip(" :?").casefold() for row in rows for label in row[:1]}
    waiting = all(is_blank(cell) for row in rows[2:] for cell in (row[1:] if _is_numbered(row) else row))
    return [row for place, row in enumerate(rows) if not place or not _shows(row, labels, first=place == 1 and waiting)]


def parts_of(rows: Sequence[Row]) -> list[list[Row]]:
    """Divide a table before each head inside it, and cut off the columns that only a row above it has.

    Such a head has short names in all its columns. Below it only labels are filled in, or nothing stands in the columns
    that it leaves out, as where the first row of a form, of a name and a date, is wider than the grid below.
    """
    widths = [_width(row) for row in rows]
    widest = list(accumulate(reversed(widths), max))[::-1]  # of a row and all below it
    starts = [
        place
        for place in range(1, len(rows) - 1)
        if _is_inner_head(rows, place)
        or (widths[place - 1] > widths[place] >= widest[place + 1] and _is_narrower(rows[place], widths[place]))
    ]
    parts = [list(rows[start:end]) for start, end in pairwise([0, *starts, len(rows)])]
    return [_trimmed(part) if number else part for number, part in enumerate(parts)]


def _is_numbered(row: Row) -> bool:
    return bool(row) and _NUMBER.fullmatch(row[0].strip()) is not None


def _shows(row: Row, labels: set[str], *, first: bool) -> bool:
    if first and is_example(row):
        return True
    for cell in row[:2]:
        if not _EXAMPLE.match(cell):
            continue
        leading = _LEADING.fullmatch(cell)
        if leading and (leading["label"].strip(" :?").casefold() in labels):
            return True
        if _ONLY.fullmatch(cell) and sum(map(bool, row)) > 2:
            return True
    return False


def _is_inner_head(rows: Sequence[Row], place: int) -> bool:
    if not _names_columns(rows[place]) or all(cell.strip() for cell in rows[place - 1]):
        return False
    after = (rows[number] for number in range(place + 1, len(rows)))
    below = list(takewhile(lambda row: not _names_columns(row), filterfalse(is_example, after)))
    exemplified = is_example(rows[place + 1])
    labelled = exemplified or not any(is_blank("".join(row[:1])) for row in below)
    waiting = all(is_blank(cell) for row in below for cell in row[1:])
    return (exemplified or len(below) >= _FEWEST_BELOW) and labelled and waiting


def _is_narrower(row: Row, width: int) -> bool:
    return _FEWEST_COLUMNS <= width < len(row) and _names_columns(row[:width])


def _trimmed(rows: list[Row]) -> list[Row]:
    width = max(1, _width(rows[0]))
    return [row[:width] for row in rows] if all(_width(row) <= width for row in rows) else rows


def _width(row: Row) -> int:
    return max((place for place, cell in enumerate(row, start=1) if cell.strip()), default=0)


def _names_columns(row: Row) -> bool:
    named = all(len(cell.split()) <= _LONGEST_HEAD and not is_blank(cell) for cell in row)
    return len(row) >= _FEWEST_COLUMNS and named and not is_example(row)
