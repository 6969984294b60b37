"""Running headers, footers, page numbers and banners: what repeats around the text of a document."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ingest.model import ElementKind
from ingest.parsing.pdf.lines import Line

_ZONE = 0.095  # share of a page's height, at each end, where furniture stands; text begins at 0.1 in Word's A4
_MOST_WORDS = 25
_MOST_ROWS = 3  # of a table that is a letterhead
_STAMP = 30.0  # points: type of a watermark
_MOST_STAMPED = 6  # words of one
_DATE = re.compile(
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december"
    r"|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)(?= #)"
)

Key = tuple[str, int]  # words with their digits taken out, and how far down the page in fiftieths
_NUMBER = re.compile(
    r"^[-\u2013\u2014|\s\[(]*(?:p\s*a\s*g\s*e|p\.|pg\.?)?[\s:|]*(?:\d{1,4}|[ivxl]{1,7}|[a-z]-?\d{1,3})"
    r"(?:\s*(?:of|/|\||out of)\s*\d{1,4})?[-\u2013\u2014|\s\])]*(?:p\s*a\s*g\s*e)?$",
    re.IGNORECASE,
)
_PAGED = re.compile(r"(?:^|\s|\|)page\s*\d{1,4}(?:\s*(?:of|/)\s*\d{1,4})?$", re.IGNORECASE)
_MOST_NUMBERED = 14  # words before the page number of a footer: a document of one page repeats nothing
_BANNER = re.compile(
    r"^(?:OFFICIAL|NOT PROTECTIVELY MARKED|RESTRICTED|UNCLASSIFIED)(?:[\s:\-\u2013]+SENSITIVE)?\b[^a-z]*$"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class PageLines:
    """The lines of one page."""

    height: float  # points
    lines: tuple[Line, ...]


def find_furniture(pages: Sequence[PageLines]) -> list[dict[int, ElementKind]]:
    """Return, for each page, which of its lines are furniture, by their place in `lines`.

    A line at the top or bottom counts when the same words, digits aside, stand at about the same height on three pages
    (two in a document of up to four); a bare page number and a protective marking always do.
    """
    found: defaultdict[Key, set[int]] = defaultdict(set)
    for number, page in enumerate(pages):
        for line in page.lines:
            for key in _keys(line, page.height):
                found[key].add(number)
    needed = 2 if len(pages) <= 4 else 3
    return [_on_page(page, found, needed) for page in pages]


def _on_page(page: PageLines, pages: Mapping[Key, set[int]], needed: int) -> dict[int, ElementKind]:
    found: dict[int, ElementKind] = {}
    for place, line in enumerate(page.lines):
        keys = _keys(line, page.height)
        repeated = bool(keys) and all(_times(key, pages) >= needed for key in keys)
        if repeated or _is_edge(line, page.height) or _is_stamp(line):
            found[place] = ElementKind.HEADER if line.y < page.height / 2 else ElementKind.FOOTER
    return found


def _times(key: Key, pages: Mapping[Key, set[int]]) -> int:
    """Count the pages on which a part of a line stands at about one height."""
    words, at = key
    here = pages.get(key, set())
    return max(len(here | pages.get((words, near), set())) for near in (at - 1, at + 1))


def _is_edge(line: Line, height: float) -> bool:
    """Say whether a line is or ends in a page number, or is a protective marking, at the top or bottom of a page."""
    if _ZONE < line.y / max(height, 1.0) < 1 - _ZONE or line.grid is not None:
        return False
    numbered = len(line.text.split()) <= _MOST_NUMBERED and _PAGED.search(line.text)
    return bool(numbered or _NUMBER.match(line.text) or _BANNER.match(line.text))


def _is_stamp(line: Line) -> bool:
    """Say whether a line is a watermark: a few large words across the page at an angle."""
    return line.turned and line.size >= _STAMP and len(line.text.split()) <= _MOST_STAMPED


def _keys(line: Line, height: float) -> list[Key]:
    """Return what makes a line the same from page to page: none for a line in the body.

    The parts of a line count singly, since a page in columns divides a footer that another page reads as one. What is
    set at an angle may stand anywhere, as a title does that runs up the margin.
    """
    share = line.y / max(height, 1.0)
    if len(line.text.split()) > _MOST_WORDS or (_ZONE < share < 1 - _ZONE and not line.turned):
        return []
    if line.grid and len(line.grid.rows) > _MOST_ROWS:
        return []
    parts = [cell for row in line.grid.rows for cell in row if cell] if line.grid else line.cells or (line.text,)
    texts = (_DATE.sub("#", re.sub(r"\d+", "#", " ".join(text.casefold().split()))) for text in parts)
    return [(text, int(share * 50)) for text in texts if not _NUMBER.match(text.replace("#", "1"))]
