"""A page as it prints, and where on it the words of its text stand."""

from __future__ import annotations

import io
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from ingest.aligning import Rules, align, longest_first
from ingest.model import RecognisedPage
from ingest.parsing.outcome import clean
from ingest.recognition.pictures import draw_page
from ingest.settings import Limits
from ingest.sniffing import MediaType

if TYPE_CHECKING:
    from PIL.Image import Image

    from ingest.parsing.pdf.lines import Line

SHOWN = (MediaType.PDF, MediaType.IMAGE)
"""Kinds of file whose pages can be drawn; of the others the text is shown."""

_DPI = 110  # sharp on a screen at the width of a page, some 150 kB
_RISE, _FALL = 0.82, 0.24  # shares of the type size that letters stand above and hang below the baseline
_MOST_WORDS = 20_000  # on a page, past which words are not placed
# An ordinary page, of 1,000 words or fewer, is matched whole. Longer ones need anchors longer than what tables repeat:
# of 3 to 24 words, 12 place as many words rightly as matching the whole would, 26 November 2026.
_RULES = Rules(anchor=12, direct=1_000_000, room=1_000_000, closely=longest_first, ends_first=False, onward=True)
_NEAR = 8  # words on the page among which the next of the text is looked for
_TOKEN = re.compile(r"\S+")
_TINT = (255, 240, 140)
_LINE = (150, 90, 0)
_AROUND = 0.06  # share of a page's height shown above and below what is highlighted, about four lines


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
class Looking:
    """What somebody wants to see of a page."""

    text: str  # of the page, as it was read
    marks: tuple[tuple[int, int], ...] = ()  # [start, end) in `text`: words to highlight
    strip: bool = False  # only the part of the page around the highlighted words


@dataclass(frozen=True, slots=True, kw_only=True)
class PageView:
    """A page, or a strip of it, as it prints, with words highlighted."""

    png: bytes
    width: int  # pixels
    height: int
    boxes: tuple[Box, ...]  # of what is highlighted, on the whole page; fewer where words were not found again


@dataclass(frozen=True, slots=True)
class Spot:
    """A word on a page with its box."""

    text: str
    box: Box


def view_page(
    file: Path,
    media_type: MediaType,
    page: int,
    limits: Limits,
    *,
    looking: Looking,
    recognised: RecognisedPage | None = None,
) -> PageView:
    """Draw a page with some of its words highlighted.

    Args:
        file: The file as it was sent.
        media_type: One of `SHOWN`.
        page: From 1.
        limits: What drawing may cost.
        looking: What to highlight.
        recognised: The page's words, where they were recognised in its picture.

    Raises:
        PictureError: the page cannot be drawn.
    """
    picture = draw_page(file, media_type, page, limits, dpi=_DPI)
    image = picture.image
    if recognised is not None and recognised.turn:
        image = image.rotate(-90 * recognised.turn, expand=True)
    boxes = list(_marked(file, media_type, page, looking, recognised)) if looking.marks else []
    shown = _highlighted(image, boxes)
    if looking.strip and boxes:
        shown = _strip(shown, boxes)
    out = io.BytesIO()
    shown.save(out, "PNG", compress_level=6)
    return PageView(png=out.getvalue(), width=shown.width, height=shown.height, boxes=tuple(boxes))


def _marked(
    file: Path, media_type: MediaType, page: int, looking: Looking, recognised: RecognisedPage | None
) -> Iterator[Box]:
    """Yield the boxes of what is to be highlighted."""
    if recognised is not None:
        spots = list(_recognised_spots(recognised))
    elif media_type is MediaType.PDF:
        spots = list(_printed_spots(file, page))
    else:
        return
    placed = place_words(looking.text, spots)
    for start, end in looking.marks:
        yield from boxes_of(placed, start, end)


def _highlighted(image: Image, boxes: Sequence[Box]) -> Image:
    """Return a page with boxes tinted and underlined, its letters as dark as they were."""
    from PIL import Image as Images
    from PIL import ImageChops, ImageDraw

    tint = Images.new("RGB", image.size, "white")
    pen = ImageDraw.Draw(tint)
    for box in boxes:
        left, top, right, bottom = _pixels(box, image)
        pen.rectangle((left - 2, top, right + 2, bottom), fill=_TINT)
        pen.rectangle((left - 2, bottom - 1, right + 2, bottom + 1), fill=_LINE)  # not by colour alone
    return ImageChops.multiply(image.convert("RGB"), tint)


def _strip(image: Image, boxes: Sequence[Box]) -> Image:
    """Return the part of a page that holds the boxes, with some of what stands around them."""
    top = max(0.0, min(box.y0 for box in boxes) - _AROUND)
    bottom = min(1.0, max(box.y1 for box in boxes) + _AROUND)
    return image.crop((0, int(top * image.height), image.width, max(int(bottom * image.height), 1)))


def _pixels(box: Box, image: Image) -> tuple[int, int, int, int]:
    wide, high = image.size
    x0, x1 = sorted((min(max(box.x0, 0), 1), min(max(box.x1, 0), 1)))
    y0, y1 = sorted((min(max(box.y0, 0), 1), min(max(box.y1, 0), 1)))
    return int(x0 * wide), int(y0 * high), int(x1 * wide), int(y1 * high)


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
    for stretch in align([said[place] for place in left], [seen[place] for place in free], _RULES):
        places, spots = left[slice(*stretch.one)], free[slice(*stretch.other)]
        if stretch.same:
            found.update((place, [spot]) for place, spot in zip(places, spots, strict=True))
        else:
            _spell(said, seen, places, spots, found)


def _spell(
    said: Sequence[str], seen: Sequence[str], left: Sequence[int], free: Sequence[int], found: dict[int, list[int]]
) -> None:
    """Match words that were put together or cut differently, letter by letter, in time that grows with the letters."""
    letters = [_bare(seen[spot]) for spot in free]
    at = 0
    for place in left:
        wanted = _bare(said[place])
        for start in range(at, min(at + _NEAR, len(free))):
            end = _spelt(wanted, letters, start)
            if end:
                found[place] = list(free[start:end])
                at = end
                break


def _spelt(wanted: str, letters: Sequence[str], start: int) -> int:
    """Return where the pieces end that spell a word from `start` on; 0 where they spell another."""
    spelt = 0
    for end in range(start, min(start + len(wanted) + _NEAR, len(letters))):  # a piece a letter, and some marks
        if not wanted.startswith(letters[end], spelt):
            break
        spelt += len(letters[end])
        if 0 < spelt == len(wanted):
            return end + 1
    return 0


def _bare(word: str) -> str:
    return "".join(letter for letter in word if letter.isalnum() or letter in "%£$€")


def _printed_spots(file: Path, page: int) -> Iterator[Spot]:
    import ctypes

    import pypdfium2 as pdfium
    from pypdfium2 import raw

    from ingest.parsing.pdf.glyphs import PageReader
    from ingest.parsing.pdf.reading_order import lines_of

    scale = 100_000  # device units across the page: the function gives whole numbers
    with pdfium.PdfDocument(file) as document:
        sheet = document[page - 1]
        reader = PageReader(sheet)
        x, y = ctypes.c_int(), ctypes.c_int()
        for word, x0, y0, x1, y1 in _boxed(lines_of(reader.glyphs(), reader.drawn())):
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
