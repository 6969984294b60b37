"""Text that leaves no ink: white on white, covered by a box, outside what is painted, or on a layer that is off."""

from __future__ import annotations

import ctypes
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from pypdfium2 import raw

from ingest.parsing.pdf.covers import Covered, Typed, find_covered
from ingest.parsing.pdf.drawing import Turn
from ingest.parsing.pdf.pieces import Segment, Word

if TYPE_CHECKING:
    import pypdfium2 as pdfium

Handle = Any  # a pointer of pdfium
_SCALE = 1.5  # pixels to the point: letters of 4 points still show
_PALE = 232  # level of red, green and blue from which a colour is as good as white on paper
_FAINT = 60  # of 255: letters more transparent than this are hardly there
_CONTRAST = 24  # grey levels between the darkest and the lightest pixel of a word that can be read
_MOST_AREA = 20_000_000.0  # square points of a page that is drawn to be looked at
_MOST_LOOKED_AT = 4000  # pieces of text on one page
_NONE = 6  # grey levels up to which a word leaves no trace at all
_MOST_PARTS = 3  # of a word that is covered in part
_LAYER = 0.8  # share of a page's letters that are invisible where they are a scan's
_MOST_CORNERS = 50  # of a clipping path; nearly all are rectangles


def inked(
    page: pdfium.PdfPage, typed: Typed, segments: Sequence[Segment], turns: tuple[Turn, Turn], *, layered: bool
) -> list[Segment]:
    """Return the pieces of text of a page, those that leave no ink on it, or words of them, marked as hidden.

    Args:
        page: The page; it is drawn to be looked at where some of its text is suspect. Most need not, and that is dear.
        typed: Its characters as pdfium holds them.
        segments: Its text in pieces.
        turns: From a point of the page to the same on the upright page, and back.
        layered: The document has layers that may be switched off.
    """
    width, height = page.get_size()
    if width * height > _MOST_AREA or len(segments) > _MOST_LOOKED_AT:
        return list(segments)
    covered = find_covered(page, typed, turns[0], segments)
    text = typed.text
    if layered or covered.some or any(_is_pale(text, place) or _is_clipped(text, place) for place in typed.middles):
        look = _Look(page, typed, turns)
        return [part for segment in segments for part in look.parts(segment, covered)]
    return list(segments)


class _Look:
    """A page as it is drawn."""

    def __init__(self, page: pdfium.PdfPage, typed: Typed, turns: tuple[Turn, Turn]) -> None:
        self._page = page
        self._typed = typed
        self._turn, self._on_page = turns
        self._drawn = page.render(scale=_SCALE, grayscale=True).to_numpy()
        self._x, self._y = ctypes.c_int(), ctypes.c_int()

    def parts(self, segment: Segment, covered: Covered) -> list[Segment]:
        """Return a piece of text, what shows of it apart from what is hidden."""
        seen = self._contrast(segment.x0, segment.y - 0.7 * segment.size, segment.x1, segment.y + 0.1 * segment.size)
        if segment.hidden or seen is None or seen < _CONTRAST:
            return [segment._replace(hidden=True)]
        if segment.turned or " ".join(word.text for word in segment.words) != segment.text:
            return [segment]
        shown: list[Word] = []
        hidden: list[Word] = []
        for word in segment.words:
            blank = _is_worded(word) and self._is_blank(word.x0 + 0.5, word.x1 - 0.5, word.y, segment.size)
            if blank or word in covered.surely:
                hidden.append(word)
            elif word in covered.some:
                for part, under in self._letters(word, segment.size):
                    (hidden if under else shown).append(part)
            else:
                shown.append(word)
        return [_of(segment, words, hidden=words is hidden) for words in (shown, hidden) if words]

    def _letters(self, word: Word, size: float) -> list[tuple[Word, bool]]:
        """Divide a word that is covered in part: "Rose Lane" and "with" stand in one where no space was set."""
        first, last = self._typed.chars[word]
        if last - first + 1 != len(word.text):
            return [(word, False)]
        box = raw.FS_RECTF()
        found: list[tuple[Word, bool]] = []
        for letter, place in zip(word.text, range(first, last + 1), strict=True):
            raw.FPDFText_GetLooseCharBox(self._typed.text, place, box)
            x0, x1 = sorted((self._turn(box.left, box.bottom)[0], self._turn(box.right, box.top)[0]))
            rim = (x1 - x0) / 4  # the edge of a bar may lie on the letter
            blank = self._is_blank(x0 + rim, x1 - rim, word.y, size)
            if found and found[-1][1] == blank:
                before = found.pop()[0]
                found.append((Word(before.text + letter, before.x0, x1, word.y), blank))
            else:
                found.append((Word(letter, x0, x1, word.y), blank))
        shown, hidden = (any(_is_worded(part) for part, blank in found if blank is under) for under in (False, True))
        return found if shown and hidden and len(found) <= _MOST_PARTS else [(word, hidden and not shown)]

    def _is_blank(self, x0: float, x1: float, y: float, size: float) -> bool:
        """Say whether nothing at all shows where letters as low as "x" would, from x0 to x1 on a baseline."""
        found = self._contrast(x0, y - 0.5 * size, x1, y - 0.1 * size)
        return found is not None and found < _NONE

    def _contrast(self, x0: float, y0: float, x1: float, y1: float) -> int | None:
        """Return the grey levels between the darkest and the lightest pixel in a box; None outside of the page."""
        rows, columns = self._drawn.shape[:2]
        corners = []
        for place in ((x0, y0), (x1, y1)):
            raw.FPDF_PageToDevice(self._page, 0, 0, columns, rows, 0, *self._on_page(*place), self._x, self._y)
            corners.append((self._x.value, self._y.value))
        (left, right), (top, bottom) = (sorted(pair) for pair in zip(*corners, strict=True))
        seen = self._drawn[max(top, 0) : max(bottom, 0) + 1, max(left, 0) : max(right, 0) + 1]
        return int(seen.max()) - int(seen.min()) if seen.size else None


def _of(segment: Segment, words: Sequence[Word], *, hidden: bool) -> Segment:
    """Return a piece of text with some of its words."""
    text = " ".join(word.text for word in words)
    x1 = max(word.x1 for word in words)
    return segment._replace(text=text, x0=words[0].x0, x1=x1, words=tuple(words), hidden=hidden)


def _is_worded(word: Word) -> bool:
    return sum(map(str.isalnum, word.text)) > 1


def is_layer(segments: Sequence[Segment]) -> bool:
    """Say whether nearly all text is invisible: what a scan says, beside a stamp or a page number set on it later."""
    hidden = sum(len(segment.text) for segment in segments if segment.hidden)
    return hidden > _LAYER * sum(len(segment.text) for segment in segments)


def _is_pale(text: Handle, place: int) -> bool:
    """Say whether a character is painted white, or hardly at all."""
    red, green, blue, alpha = (ctypes.c_uint() for _ in range(4))
    if not raw.FPDFText_GetFillColor(text, place, red, green, blue, alpha):
        return False
    return min(red.value, green.value, blue.value) >= _PALE or alpha.value < _FAINT


def _is_clipped(text: Handle, place: int) -> bool:
    """Say whether a character stands outside the part of the page that is painted when it is."""
    item = raw.FPDFText_GetTextObject(text, place)
    clip = raw.FPDFPageObj_GetClipPath(item) if item else None
    if not clip or raw.FPDFClipPath_CountPaths(clip) < 1:
        return False
    xs, ys = [], []
    x, y = ctypes.c_float(), ctypes.c_float()
    for number in range(min(raw.FPDFClipPath_CountPathSegments(clip, 0), _MOST_CORNERS)):
        raw.FPDFPathSegment_GetPoint(raw.FPDFClipPath_GetPathSegment(clip, 0, number), x, y)
        xs.append(x.value)
        ys.append(y.value)
    left, bottom, right, top = (ctypes.c_double() for _ in range(4))
    if not xs or not raw.FPDFText_GetCharBox(text, place, left, right, bottom, top):
        return False
    return right.value < min(xs) or left.value > max(xs) or top.value < min(ys) or bottom.value > max(ys)
