"""Running headers, footers, page numbers and banners: what repeats around the text of a document."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from ingest.model import ElementKind
from ingest.parsing.pdf.reading_order import Line

_ZONE = 0.095  # share of a page's height, at each end, where furniture stands; text begins at 0.1 in Word's A4
_MOST_WORDS = 25
_NUMBER = re.compile(r"^[-\u2013|\s]*(?:page\s*)?\d{1,4}(?:\s*(?:of|/)\s*\d{1,4})?[-\u2013|\s]*$", re.IGNORECASE)
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
    counts: Counter[tuple[str, int]] = Counter()
    for page in pages:
        counts.update({key for line in page.lines for key in _keys(line, page.height)})
    needed = 2 if len(pages) <= 4 else 3
    return [_on_page(page, counts, needed) for page in pages]


def _on_page(page: PageLines, counts: Counter[tuple[str, int]], needed: int) -> dict[int, ElementKind]:
    found: dict[int, ElementKind] = {}
    for place, line in enumerate(page.lines):
        keys = _keys(line, page.height)
        repeated = any(sum(counts[words, near] for near in range(at - 1, at + 2)) >= needed for words, at in keys)
        edge = not _ZONE < line.y / max(page.height, 1.0) < 1 - _ZONE and line.grid is None
        if repeated or (edge and (_NUMBER.match(line.text) or _BANNER.match(line.text))):
            found[place] = ElementKind.HEADER if line.y < page.height / 2 else ElementKind.FOOTER
    return found


def _keys(line: Line, height: float) -> list[tuple[str, int]]:
    """Return what makes a line the same from page to page: none for a line in the body.

    The parts of a line count singly, since a page in columns divides a footer that another page reads as one.
    """
    share = line.y / max(height, 1.0)
    if line.grid or _ZONE < share < 1 - _ZONE or len(line.text.split()) > _MOST_WORDS:
        return []
    texts = (re.sub(r"\d+", "#", text.casefold()) for text in line.cells or (line.text,))
    return [(text, int(share * 50)) for text in texts if not _NUMBER.match(text.replace("#", "1"))]
