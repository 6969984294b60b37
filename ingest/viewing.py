"""A page as it prints, and where on it the words of its text stand."""

from __future__ import annotations

import io
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from pathlib import Path
from typing import TYPE_CHECKING

from ingest.model import RecognisedPage
from ingest.parsing.outcome import clean
from ingest.recognition.pictures import Picture, draw_page
from ingest.settings import Limits
from ingest.sniffing import MediaType

if TYPE_CHECKING:
    from ingest.parsing.pdf.reading_order import Line

SHOWN = (MediaType.PDF, MediaType.IMAGE)
"""Kinds of file whose pages can be drawn; of the others the text is shown."""

_DPI = 110  # sharp on a screen at the width of a page, some 150 kB
_RISE, _FALL = 0.82, 0.24  # shares of the type size that letters stand above and hang below the baseline
_MOST_WORDS = 20_000  # on a page, past which words are not placed
_TOKEN = re.compile(r"\S+")
_HYPHENS = "-\u2010\u2011\u00ad"


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle on a page; shares of its width and height from the top left corner, 0 to 1."""

    x0: float
    y0: float
    x1: float
    y1: float


@dataclass(frozen=True, slots=True)
class Placed:
    """Where the words `[start, end)` of a page's text stand on its picture."""

    start: int
    end: int
    box: Box


@dataclass(frozen=True, slots=True, kw_only=True)
class PageView:
    """A page as it prints."""

    png: bytes
    width: int  # pixels
    height: int
    placed: tuple[Placed, ...]  # in the order of the page's text; words that were not found again are left out


@dataclass(frozen=True, slots=True)
class Spot:
    """A word on a page with its box."""

    text: str
    box: Box


def view_page(
    file: Path, media_type: MediaType, page: int, limits: Limits, *, text: str, recognised: RecognisedPage | None
) -> PageView:
    """Draw a page and place the words of its text, as it was read, on it.

    Raises:
        PictureError: the page cannot be drawn.
    """
    picture = draw_page(file, media_type, page, limits, dpi=_DPI)
    if recognised is not None:
        image = picture.image.rotate(-90 * recognised.turn, expand=True) if recognised.turn else picture.image
        picture = Picture(image=image, dpi=picture.dpi)
        spots = list(_recognised_spots(recognised))
    else:
        spots = list(_printed_spots(file, page)) if media_type is MediaType.PDF else []
    out = io.BytesIO()
    picture.image.save(out, "PNG", compress_level=6)
    return PageView(
        png=out.getvalue(),
        width=picture.image.width,
        height=picture.image.height,
        placed=tuple(place_words(text, spots)),
    )


def place_words(text: str, spots: Sequence[Spot]) -> list[Placed]:
    """Find each word of `text` among the words on a page; both run in reading order but for moved headers and footers.

    A word may stand in two boxes, where a hyphen divides it at the end of a line.
    """
    tokens = list(_TOKEN.finditer(text))
    if max(len(tokens), len(spots)) > _MOST_WORDS:
        return []
    said, seen = [token[0] for token in tokens], [clean(spot.text) for spot in spots]
    found: dict[int, list[int]] = {}
    _match(said, seen, range(len(said)), range(len(seen)), found)
    # What stands elsewhere in the text than on the page, such as a header, is matched among what is left over.
    left = [place for place in range(len(said)) if place not in found]
    used = {spot for places in found.values() for spot in places}
    free = [place for place in range(len(seen)) if place not in used]
    _match(said, seen, left, free, found)
    return [
        Placed(tokens[place].start(), tokens[place].end(), spots[spot].box)
        for place in sorted(found)
        for spot in found[place]
    ]


def boxes_of(placed: Sequence[Placed], start: int, end: int) -> list[Box]:
    """Return the boxes of the words in `[start, end)` of a page's text, those of one line joined."""
    joined: list[Box] = []
    for word in placed:
        if word.end <= start or word.start >= end:
            continue
        box, last = word.box, joined[-1] if joined else None
        tall = box.y1 - box.y0
        if last and abs(box.y0 - last.y0) < 0.5 * tall and -0.5 * tall < box.x0 - last.x1 < 2 * tall:
            y0, y1 = min(last.y0, box.y0), max(last.y1, box.y1)
            joined[-1] = Box(min(last.x0, box.x0), y0, max(last.x1, box.x1), y1)
        else:
            joined.append(box)
    return joined


def _match(
    said: Sequence[str], seen: Sequence[str], left: Sequence[int], free: Sequence[int], found: dict[int, list[int]]
) -> None:
    """Add to `found` which spots of `free` stand for which words of `left`, as far as their orders agree."""
    matcher = SequenceMatcher(None, [said[place] for place in left], [seen[place] for place in free], autojunk=False)
    for kind, a0, a1, b0, b1 in matcher.get_opcodes():
        if kind == "equal":
            found.update((left[a0 + step], [free[b0 + step]]) for step in range(a1 - a0))
        elif kind == "replace":
            _spell(said, seen, left[a0:a1], free[b0:b1], found)


def _spell(
    said: Sequence[str], seen: Sequence[str], left: Sequence[int], free: Sequence[int], found: dict[int, list[int]]
) -> None:
    """Match words that were put together or cut differently, letter by letter."""
    at = 0
    for place in left:
        wanted = _bare(said[place])
        for start in range(at, min(at + 8, len(free))):
            spelt, end = "", start
            while end < len(free) and len(spelt) < len(wanted):
                spelt += _bare(seen[free[end]])
                end += 1
            if wanted and spelt == wanted:
                found[place] = list(free[start:end])
                at = end
                break


def _bare(word: str) -> str:
    return "".join(letter for letter in word if letter.isalnum() or letter in "%£$€")


def _printed_spots(file: Path, page: int) -> Iterator[Spot]:
    import ctypes

    import pypdfium2 as pdfium
    from pypdfium2 import raw

    from ingest.parsing.pdf.glyphs import PageReader
    from ingest.parsing.pdf.reading_order import read_lines
    from ingest.parsing.pdf.tables import find_grids

    scale = 100_000  # device units across the page: the function gives whole numbers
    with pdfium.PdfDocument(file) as document:
        sheet = document[page - 1]
        reader = PageReader(sheet)
        glyphs = reader.glyphs()
        grids, outside = find_grids(reader.edges(), glyphs.segments)
        x, y = ctypes.c_int(), ctypes.c_int()
        for word, x0, y0, x1, y1 in _boxed(read_lines(outside, grids, glyphs.width)):
            corners = []
            for place in ((x0, y0), (x1, y1)):
                raw.FPDF_PageToDevice(sheet, 0, 0, scale, scale, 0, *reader.on_page(*place), x, y)
                corners.append((x.value / scale, y.value / scale))
            (left, top), (right, bottom) = corners
            yield Spot(word, Box(min(left, right), min(top, bottom), max(left, right), max(top, bottom)))
        reader.close()


def _recognised_spots(page: RecognisedPage) -> Iterator[Spot]:
    from ingest.parsing.pdf.recognised import recognised_lines

    width, height = max(page.width, 1.0), max(page.height, 1.0)
    for word, x0, y0, x1, y1 in _boxed(recognised_lines(page).lines):
        yield Spot(word, Box(x0 / width, y0 / height, x1 / width, y1 / height))


def _boxed(lines: Iterable[Line]) -> Iterator[tuple[str, float, float, float, float]]:
    """Yield every word in reading order with left, top, right and bottom in points."""
    for line in lines:
        for word, size in line.words:
            yield word.text, word.x0, word.y - _RISE * size, word.x1, word.y + _FALL * size
