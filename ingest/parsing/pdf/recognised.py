"""Pages whose words were recognised in a picture, laid out as if they had been set in type."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from ingest.model import Failure, RecognisedLine, RecognisedPage
from ingest.parsing.pdf.furniture import PageLines
from ingest.parsing.pdf.pieces import Segment, Word
from ingest.parsing.pdf.reading_order import read_lines

_LOW = 0.75  # mean confidence of a page's letters below which a person should check them; a clean scan has 0.9


def recognised_lines(page: RecognisedPage) -> PageLines:
    """Return a page's lines in reading order."""
    return PageLines(height=page.height, lines=tuple(read_lines(recognised_segments(page), [], page.width)))


def recognised_segments(page: RecognisedPage) -> list[Segment]:
    """Return a page's lines as pieces of text with the place of every word."""
    return [
        Segment(
            text=" ".join(word.text for word in line.words),
            x0=line.words[0].x0,
            x1=max(word.x1 for word in line.words),
            y=line.y,
            size=line.size,
            bold=False,
            hidden=False,
            words=tuple(_words(line)),
        )
        for line in page.lines
        if line.words
    ]


def _words(line: RecognisedLine) -> Iterator[Word]:
    """Yield the words of a line, each on the baseline where it stands."""
    middle = (line.words[0].x0 + line.words[-1].x1) / 2
    for word in line.words:
        yield Word(word.text, word.x0, word.x1, line.y + line.slope * ((word.x0 + word.x1) / 2 - middle))


def recognition_flags(pages: Mapping[int, RecognisedPage]) -> list[str]:
    """Return what is worth noting of a document some of whose pages were recognised."""
    low = any(page.lines and page.confidence < _LOW for page in pages.values())
    return [*(["scanned"] if pages else []), *(["low-confidence"] if low else [])]


def recognition_failures(pages: Iterable[RecognisedPage]) -> list[Failure]:
    """Say of each page whether no words were found in its picture, or words that a person should check."""
    found = []
    for page in sorted(pages, key=lambda page: page.page):
        if not page.lines:
            message = "No words were found in the picture on this page."
            found.append(Failure(code="no-text", message=message, page=page.page))
        elif page.confidence < _LOW:
            message = f"The words were recognised in a picture, and only {page.confidence:.0%} sure. Check them there."
            found.append(Failure(code="low-confidence", message=message, page=page.page))
    return found
