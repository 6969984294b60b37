"""What stands where on a PDF page: pdfium's characters as pieces of lines."""

from __future__ import annotations

import ctypes
import math
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import pypdfium2 as pdfium
from pypdfium2 import raw

from ingest.parsing.pdf.annotations import typed_on
from ingest.parsing.pdf.bullets import with_signs
from ingest.parsing.pdf.covers import Typed
from ingest.parsing.pdf.drawing import Drawn, find_drawn, pictured
from ingest.parsing.pdf.ink import inked, is_layer
from ingest.parsing.pdf.marks import (
    Letter,
    glued,
    holds_raised,
    is_mark,
    is_raised,
    marked_apart,
    may_hold_mark,
    with_mark,
)
from ingest.parsing.pdf.pieces import Segment, Word, closed_up
from ingest.parsing.pdf.turned import Extent, with_turned

Handle = Any  # a pointer of pdfium
_Places = defaultdict[tuple[str, int], list[tuple[float, float]]]  # by word and row, where it stands
Angled = tuple[list[tuple[int, int]], float]  # [start, end) of a line's words, and the angle it is set at
_TOKEN = re.compile(r"(?P<word>\S+)|[\r\n]+")
_GAP = 1.1  # times the type size: a wider space between words may divide columns or cells
_INVISIBLE = 3  # text rendering mode that paints nothing
_UNREADABLE = 2.0  # points: smaller type is not there to be read
_FORCED_BOLD = 1 << 18  # font descriptor flag, ISO 32000-1 table 123
_BOLD = 600  # font weight from which type looks bold
_MOST_LETTERS = 400_000  # read of one page; the densest real ones hold some 20,000
_TILTED = 0.12  # radians off the upright from which a line is set at an angle, not badly scanned
_ROW = 16.0  # points: words are looked up by rows of this height
_MOST_PLACES = 100  # of one word in such a row that are compared
_LEVEL = 0.5  # points within which the letters of a word stand on one baseline
_LINE_END = 2  # characters that pdfium puts between two lines
_TOUCHING = 0.15  # times the type size: less than any space
_SAME = 0.3  # times the type size: the same word this close is drawn twice, for boldness or as a shadow


@dataclass(frozen=True, slots=True)
class Glyphs:
    """The marks on one page."""

    width: float  # of the page as read, in points
    height: float
    segments: tuple[Segment, ...]
    pictures: float  # share of the page covered by images, 0 to 1
    layered: bool = False  # all text is invisible over a picture: a scan with its text recognised
    cut: bool = False  # the page holds more than was read


class PageReader:
    """Reads one page; `close` frees what pdfium holds of it."""

    def __init__(self, page: pdfium.PdfPage, *, layers: bool = False) -> None:
        """Open a page; `layers` says that the document has some that may be switched off."""
        self._page = page
        self._layers = layers
        self._middles: list[int] = []  # number of a character in each piece of text
        self._chars: dict[Word, tuple[int, int]] = {}  # numbers of the first and the last character of each word
        self._text_page = page.get_textpage()
        self._text = self._text_page.raw  # the bare handle: asked thousands of times, pypdfium2's own costs a call
        left, bottom, right, top = page.get_bbox()
        self._box = (left, bottom, right, top)
        self._turn = 0  # quarter turns of the text against the page
        self._glued: set[int] = set()  # where words begin that pdfium took from the one before, see `_unbroken`
        self._drawn: _Places = defaultdict(list)
        self._extents: dict[Word, Extent] = {}  # of turned words
        # Made once: thousands of words are measured on a page.
        self._x, self._y, self._rect = ctypes.c_double(), ctypes.c_double(), raw.FS_RECTF()
        self._to_x, self._to_y, self._to_rect = map(ctypes.byref, (self._x, self._y, self._rect))
        self._matrix = raw.FS_MATRIX()
        self._flags, self._name = ctypes.c_int(), ctypes.create_string_buffer(128)

    def close(self) -> None:
        """Free the page."""
        self._text_page.close()
        self._page.close()

    def glyphs(self) -> Glyphs:
        """Return the page's text in pieces of lines, upright."""
        letters, index = self._letters()
        lines = [(line, self._angle(_at(index, line[0][0]))) for line in _lines(letters)]
        self._turn = _dominant_turn(lines)
        lines = self._unbroken(lines, index)
        width, height = self._size()
        segments: list[Segment] = []
        for line, angle in lines:
            off = (angle - self._turn * math.pi / 2 + math.pi) % (2 * math.pi) - math.pi
            if abs(off) > _TILTED:
                segments.extend(self._turned(letters, index, line))
            else:
                segments.extend(self._segments(letters, index, line))
        segments = [*with_turned(segments, self._extents), *typed_on(self._page, self.upright)]
        segments = with_signs(self._page, segments, self.upright)
        segments = [_within(segment, width, height) for segment in segments]
        pictures = pictured(self._page, self._box)
        layered = pictures > 0.5 and is_layer(segments)
        if layered:
            segments = [segment._replace(hidden=False) for segment in segments]
        else:
            typed = Typed(self._text, self._chars, self._middles)
            segments = inked(self._page, typed, segments, (self.upright, self.on_page), layered=self._layers)
        return Glyphs(
            width=width,
            height=height,
            segments=tuple(segments),
            pictures=pictures,
            layered=layered,
            cut=raw.FPDFText_CountChars(self._text) > _MOST_LETTERS,
        )

    def drawn(self) -> Drawn:
        """Return the page's ruled lines and shapes, upright."""
        return find_drawn(self._page, self.upright)

    def _letters(self) -> tuple[str, list[int] | None]:
        """Return the page's characters, and each one's number in pdfium if those differ."""
        count = min(raw.FPDFText_CountChars(self._text), _MOST_LETTERS)
        if count <= 0:
            return "", None
        buffer = (ctypes.c_ushort * (count + 1))()
        written = raw.FPDFText_GetText(self._text, 0, count, buffer)
        units = max(written - 1, 0)
        letters = bytes(buffer)[: 2 * units].decode(f"utf-16-{sys.byteorder[0]}e", "surrogatepass")
        if len(letters) != units:  # pairs were joined, which pdfium counts as two
            letters = "".join(map(chr, buffer[:units]))
        if len(letters) == count:
            return letters, None
        return letters, [raw.FPDFText_GetCharIndexFromTextIndex(self._text, place) for place in range(len(letters))]

    def _unbroken(self, lines: Sequence[Angled], index: list[int] | None) -> list[Angled]:
        """Return lines, those joined that pdfium breaks before or after a raised mark."""
        found: list[Angled] = []
        for line, angle in lines:
            before = found[-1] if found else None
            start = line[0][0]
            near = before is not None and angle == before[1] and start - before[0][-1][1] <= _LINE_END
            if near and before and self._touches(_at(index, before[0][-1][1] - 1), _at(index, start)):
                self._glued.add(start)
                found[-1] = ([*before[0], *line], angle)
            else:
                found.append((line, angle))
        return found

    def _touches(self, one: int, other: int) -> bool:
        """Say whether a character stands right after another, a little above or below it and of another size."""
        y, other_x, other_y = self._origin(one)[1], *self._origin(other)
        sizes = self._size_of(one), self._size_of(other)
        if not 0.1 * max(sizes) < abs(y - other_y) < max(sizes) or sizes[0] == sizes[1]:
            return False
        box = self._word_box(one, one)
        return box is not None and abs(other_x - box[1]) < _TOUCHING * max(sizes)

    def _segments(self, letters: str, index: list[int] | None, line: list[tuple[int, int]]) -> list[Segment]:
        """Divide a line of words where the gaps between them are wide."""
        found: list[Segment] = []
        run: list[Word] = []
        places: list[int] = []  # of the first and last character of each word
        size = self._size_of(_at(index, line[len(line) // 2][0]))
        waiting = line[::-1]
        while waiting:
            start, end = waiting.pop()
            first, last = (start, end - 1) if index is None else (index[start], index[end - 1])
            box = self._word_box(first, last)
            if box is None:
                continue
            x0, x1, y = box
            word = letters[start:end]
            torn = self._baselines(index, start, end) if end - start > 1 and self._is_torn() else []
            parts = [Word(word, x0, x1, y)]
            if may_hold_mark(word):
                parts = self._parts(parts[0], [_at(index, place) for place in range(start, end)])
            if len(torn) > 1 and parts[0].text == word:
                waiting.extend(torn)
                continue
            if self._is_drawn(word, x0, y, size):
                continue
            if run and (x0 - run[-1].x1 > _GAP * size or x0 < run[-1].x0 - size or abs(y - run[-1].y) > size):
                found.append(self._segment(run, places))
                run, places = [], []
            elif run and y < run[-1].y and is_mark(word) and self._is_set_against(run, places, parts[0], first):
                parts = with_mark(run.pop(), parts[0])
                first, last = places[-2:]
                del places[-2:]
            elif run and start in self._glued:
                parts = glued(run.pop(), parts)
                first, last = places[-2:]
                del places[-2:]
            run += parts
            places += (first, last) * len(parts)
        if run:
            found.append(self._segment(run, places))
        return found

    def _is_torn(self) -> bool:
        """Say whether the word just measured ends on another line: pdfium takes "1" above "2" for upright writing."""
        bottom, top = self._rect.bottom, self._rect.top
        slack = (top - bottom) / 10  # words of a scan that was laid askew are not torn
        return self._turn == 0 and not bottom - 5 * slack <= self._y.value <= top + slack

    def _baselines(self, index: list[int] | None, start: int, end: int) -> list[tuple[int, int]]:
        """Divide a torn word where its letters leave their line; the last part comes first."""
        cuts = [start]
        before = math.nan
        for place in range(start, end):
            raw.FPDFText_GetCharOrigin(self._text, _at(index, place), self._x, self._y)
            if abs(self._y.value - before) > 1:
                cuts.append(place)
            before = self._y.value
        return [*zip(cuts, [*cuts[1:], end], strict=True)][::-1]

    def _parts(self, word: Word, chars: Sequence[int]) -> list[Word]:
        """Return a word in parts, its raised marks apart; `chars` are the numbers of its characters."""
        places = [self._origin(char) for char in chars]
        level = all(abs(y - word.y) < _LEVEL for _, y in places)
        if level and not holds_raised(word.text):
            return [word]
        letters = zip(word.text, places, chars, strict=True)
        return marked_apart([Letter(text, x, y, self._size_of(char)) for text, (x, y), char in letters], word.x1)

    def _origin(self, char: int) -> tuple[float, float]:
        """Return where a character stands on its baseline, upright."""
        raw.FPDFText_GetCharOrigin(self._text, char, self._to_x, self._to_y)
        return self.upright(self._x.value, self._y.value)

    def _is_set_against(self, run: Sequence[Word], places: Sequence[int], word: Word, char: int) -> bool:
        """Say whether a word is a raised mark that touches the last of a run."""
        size = self._size_of(places[-1])
        touches = word.x0 - run[-1].x1 < _TOUCHING * size
        return touches and is_raised(Letter(word.text, word.x0, word.y, self._size_of(char)), run[-1].y, size)

    def _segment(self, run: list[Word], places: list[int]) -> Segment:
        words = closed_up(run)
        text = " ".join(word.text for word in words)
        middle = places[len(run) // 2 * 2]  # a bullet before the text and a reference after it have their own size
        self._middles.append(middle)
        self._chars.update(zip(run, zip(places[::2], places[1::2], strict=True), strict=True))
        bold = self._is_bold(middle) and self._is_bold(places[-1])  # a bold lead-in does not make a bold line
        capped = bold and self._size_of(places[1]) == self._size_of(middle)  # maybe in small capitals
        size = self._size_of(places[0] if capped else middle)
        hidden = size < _UNREADABLE or self._paints_nothing(middle)
        y = sorted(word.y for word in run)[len(run) // 2]  # superscripts stand off the line
        return Segment(text, run[0].x0, max(word.x1 for word in run), y, size, bold, hidden, tuple(words))

    def _word_box(self, first: int, last: int) -> tuple[float, float, float] | None:
        """Return left, right and baseline of the word between two characters, upright."""
        if not raw.FPDFText_GetCharOrigin(self._text, first, self._to_x, self._to_y):
            return None
        if not raw.FPDFText_GetLooseCharBox(self._text, last, self._to_rect):
            return None
        x, y, box = self._x, self._y, self._rect
        x0, right = x.value, box.right
        if self._turn == 0:
            left = self._box[0]
            return x0 - left, (right if right > x0 else x0) - left, self._box[3] - y.value
        x0, baseline = self.upright(x0, y.value)
        corners = [self.upright(box.left, box.top)[0], self.upright(right, box.bottom)[0]]
        return x0, max(*corners, x0), baseline

    def upright(self, x: float, y: float) -> tuple[float, float]:
        """Turn a point of the page so that most text reads from left to right, y downwards."""
        left, bottom, right, top = self._box
        match self._turn:
            case 1:  # text runs upwards
                return y - bottom, x - left
            case 2:
                return right - x, y - bottom
            case 3:  # text runs downwards
                return top - y, right - x
        return x - left, top - y

    def on_page(self, x: float, y: float) -> tuple[float, float]:
        """Turn a point as it is read, see `Word`, back into one of the PDF page."""
        left, bottom, right, top = self._box
        match self._turn:
            case 1:
                return left + y, bottom + x
            case 2:
                return right - x, bottom + y
            case 3:
                return right - y, top - x
        return left + x, top - y

    def _size(self) -> tuple[float, float]:
        left, bottom, right, top = self._box
        width, height = abs(right - left), abs(top - bottom)
        return (height, width) if self._turn % 2 else (width, height)

    def _angle(self, char: int) -> float:
        """Return the direction a character is set in, in radians against the clock, 0 from left to right."""
        if raw.FPDFText_GetCharAngle(self._text, char) == 0:
            return 0.0
        matrix = raw.FS_MATRIX()  # pdfium's own angle takes slanted letters for slanted lines
        raw.FPDFText_GetMatrix(self._text, char, matrix)
        return math.atan2(matrix.b, matrix.a)

    def _turned(self, letters: str, index: list[int] | None, line: list[tuple[int, int]]) -> list[Segment]:
        """Return a line that is set at an angle as one piece, its middle where the line's middle is."""
        chars = [_at(index, place) for start, end in line for place in (start, end - 1)]
        corners: list[tuple[float, float]] = []
        for char in chars:
            if raw.FPDFText_GetLooseCharBox(self._text, char, self._rect):
                corners.append(self.upright(self._rect.left, self._rect.bottom))
                corners.append(self.upright(self._rect.right, self._rect.top))
        text = " ".join(letters[start:end] for start, end in line)
        if not corners:
            return []
        xs, ys = [x for x, _ in corners], [y for _, y in corners]
        size = self._size_of(chars[0])
        y = (min(ys) + max(ys)) / 2 + size / 3
        if self._is_drawn(text, min(xs), y, size):
            return []
        hidden = size < _UNREADABLE or self._paints_nothing(chars[0])
        word = Word(text, min(xs), max(xs), y)
        self._chars[word] = chars[0], chars[-1]
        self._extents[word] = min(ys), max(ys)
        return [Segment(text, word.x0, word.x1, y, size, self._is_bold(chars[0]), hidden, (word,), turned=True)]

    def _is_drawn(self, text: str, x: float, y: float, size: float) -> bool:
        """Say whether the same word was met in this place, and note it."""
        near = _SAME * size
        row = int(y // _ROW)
        beside = row - 1 if y - row * _ROW < near else row + 1 if (row + 1) * _ROW - y < near else row
        for place in (row,) if beside == row else (row, beside):
            for a, b in self._drawn.get((text, place), ()):
                if -near < x - a < near and -near < y - b < near:
                    return True
        places = self._drawn[text, row]
        if len(places) < _MOST_PLACES:
            places.append((x, y))
        return False

    def _size_of(self, char: int) -> float:
        size = float(raw.FPDFText_GetFontSize(self._text, char))
        matrix = self._matrix
        if raw.FPDFText_GetMatrix(self._text, char, matrix):
            size *= math.hypot(matrix.c, matrix.d)
        return abs(size)

    def _is_bold(self, char: int) -> bool:
        if raw.FPDFText_GetFontWeight(self._text, char) >= _BOLD:
            return True
        flags, name = self._flags, self._name
        flags.value, name.value = 0, b""
        raw.FPDFText_GetFontInfo(self._text, char, name, 128, flags)
        lower = name.value.lower()
        return bool(flags.value & _FORCED_BOLD) or b"bold" in lower or b"black" in lower or b"heavy" in lower

    def _paints_nothing(self, char: int) -> bool:
        item = raw.FPDFText_GetTextObject(self._text, char)
        return bool(item) and raw.FPDFTextObj_GetTextRenderMode(item) == _INVISIBLE


def _lines(letters: str) -> list[list[tuple[int, int]]]:
    """Return, for every line, the `[start, end)` of its words."""
    lines: list[list[tuple[int, int]]] = []
    words: list[tuple[int, int]] = []
    for match in _TOKEN.finditer(letters):
        if match.lastgroup == "word":
            words.append(match.span())
        elif words:
            lines.append(words)
            words = []
    if words:
        lines.append(words)
    return lines


def _at(index: list[int] | None, place: int) -> int:
    return place if index is None else index[place]


def _dominant_turn(lines: list[tuple[list[tuple[int, int]], float]]) -> int:
    """Return how most words of a page are set, in quarter turns against the clock."""
    turns: Counter[int] = Counter()
    for line, angle in lines:
        turns[round(angle / (math.pi / 2)) % 4] += len(line)
    turn = turns.most_common(1)[0][0] if turns else 0
    return turn if turns[turn] > turns[0] else 0


def _within(segment: Segment, width: float, height: float) -> Segment:
    """Return a segment, marked as hidden where it stands outside the page."""
    inside = segment.x1 > 0 and segment.x0 < width and segment.y > 0 and segment.y - segment.size < height
    return segment if inside else segment._replace(hidden=True)
