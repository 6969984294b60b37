"""What stands where on a PDF page: pdfium's characters as pieces of lines, its ruled lines as edges."""

from __future__ import annotations

import ctypes
import math
import re
import sys
from collections import Counter
from dataclasses import dataclass
from typing import Any, NamedTuple

import pypdfium2 as pdfium
from pypdfium2 import raw

Handle = Any  # a pointer of pdfium
_TOKEN = re.compile(r"(?P<word>\S+)|[\r\n]+")
_GAP = 1.6  # times the type size: a wider space between words divides columns or cells
_INVISIBLE = 3  # text rendering mode that paints nothing
_UNREADABLE = 2.0  # points: smaller type is not there to be read
_FORCED_BOLD = 1 << 18  # font descriptor flag, ISO 32000-1 table 123
_BOLD = 600  # font weight from which type looks bold
_MOST_PATHS = 4000  # objects looked at for ruled lines; drawings hold more, tables hardly
_THIN = 2.5  # points: a filled rectangle thinner than this is a line


class Word(NamedTuple):
    """A word with its box in points; y grows downwards from the top of the upright page.

    A tuple, because a page holds hundreds and a frozen dataclass takes four times as long to make.
    """

    text: str
    x0: float
    x1: float
    y: float  # baseline


class Segment(NamedTuple):
    """Part of a line without wide gaps, set in one size."""

    text: str
    x0: float
    x1: float
    y: float  # baseline, from the top of the page
    size: float  # of the type, in points
    bold: bool
    hidden: bool
    words: tuple[Word, ...]


@dataclass(frozen=True, slots=True)
class Edge:
    """A ruled line, horizontal (y0 == y1) or vertical (x0 == x1)."""

    x0: float
    y0: float
    x1: float
    y1: float


@dataclass(frozen=True, slots=True)
class Glyphs:
    """The marks on one page."""

    width: float  # of the page as read, in points
    height: float
    segments: tuple[Segment, ...]
    pictures: float  # share of the page covered by images, 0 to 1
    layered: bool = False  # all text is invisible over a picture: a scan with its text recognised


class PageReader:
    """Reads one page; `close` frees what pdfium holds of it."""

    def __init__(self, page: pdfium.PdfPage) -> None:
        self._page = page
        self._text_page = page.get_textpage()
        self._text = self._text_page.raw  # the bare handle: asked thousands of times, pypdfium2's own costs a call
        left, bottom, right, top = page.get_bbox()
        self._box = (left, bottom, right, top)
        self._turn = 0  # quarter turns of the text against the page
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
        lines = _lines(letters)
        self._turn = self._dominant_turn(lines, index)
        width, height = self._size()
        segments: list[Segment] = []
        for line in lines:
            segments.extend(self._segments(letters, index, line))
        pictures = self._pictures()
        layered = pictures > 0.5 and bool(segments) and all(segment.hidden for segment in segments)
        if layered:
            segments = [segment._replace(hidden=False) for segment in segments]
        return Glyphs(width=width, height=height, segments=tuple(segments), pictures=pictures, layered=layered)

    def _letters(self) -> tuple[str, list[int] | None]:
        """Return the page's characters, and each one's number in pdfium if those differ."""
        count = raw.FPDFText_CountChars(self._text)
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

    def _segments(self, letters: str, index: list[int] | None, line: list[tuple[int, int]]) -> list[Segment]:
        """Divide a line of words where the gaps between them are wide."""
        found: list[Segment] = []
        run: list[Word] = []
        places: list[int] = []  # of the first and last character of each word
        size = self._size_of(_at(index, line[len(line) // 2][0]))
        word_box = self._word_box
        before = 0.0  # where the word before ends
        for start, end in line:
            first, last = (start, end - 1) if index is None else (index[start], index[end - 1])
            box = word_box(first, last)
            if box is None:
                continue
            x0, x1, y = box
            if run and (x0 - before > _GAP * size or x0 < run[-1].x0 - size or abs(y - run[-1].y) > size):
                found.append(self._segment(run, places))
                run, places = [], []
            run.append(Word(letters[start:end], x0, x1, y))
            places += (first, last)
            before = x1
        if run:
            found.append(self._segment(run, places))
        return found

    def _segment(self, run: list[Word], places: list[int]) -> Segment:
        text = " ".join(word.text for word in run)
        middle = places[len(run) // 2 * 2]  # a bullet before the text and a reference after it have their own size
        size = self._size_of(middle)
        hidden = size < _UNREADABLE or self._paints_nothing(middle)
        y = sorted(word.y for word in run)[len(run) // 2]  # superscripts stand off the line
        bold = self._is_bold(middle) and self._is_bold(places[-1])  # a bold lead-in does not make a bold line
        return Segment(text, run[0].x0, max(word.x1 for word in run), y, size, bold, hidden, tuple(run))

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
        x0, baseline = self._upright(x0, y.value)
        corners = [self._upright(box.left, box.top)[0], self._upright(right, box.bottom)[0]]
        return x0, max(*corners, x0), baseline

    def _upright(self, x: float, y: float) -> tuple[float, float]:
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

    def _size(self) -> tuple[float, float]:
        left, bottom, right, top = self._box
        width, height = abs(right - left), abs(top - bottom)
        return (height, width) if self._turn % 2 else (width, height)

    def _dominant_turn(self, lines: list[list[tuple[int, int]]], index: list[int] | None) -> int:
        turns: Counter[int] = Counter()
        for line in lines[:200]:
            angle = raw.FPDFText_GetCharAngle(self._text, _at(index, line[0][0]))
            if angle >= 0:
                turns[-round(angle / (math.pi / 2)) % 4] += len(line)  # pdfium counts clockwise
        if not turns:
            return 0
        turn = turns.most_common(1)[0][0]
        return turn if turns[turn] > turns[0] else 0

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

    def _pictures(self) -> float:
        """Return the share of the page that the largest picture covers."""
        left, bottom, right, top = self._box
        area = max(abs(right - left) * abs(top - bottom), 1.0)
        share = 0.0
        for item in self._objects({raw.FPDF_PAGEOBJ_IMAGE}):
            x0, y0, x1, y1 = _bounds(item)
            share = max(share, (x1 - x0) * (y1 - y0) / area)
        return min(share, 1.0)

    def _objects(self, kinds: set[int]) -> list[Handle]:
        count = raw.FPDFPage_CountObjects(self._page)
        found = []
        for number in range(min(count, _MOST_PATHS)):
            item = raw.FPDFPage_GetObject(self._page, number)
            kind = raw.FPDFPageObj_GetType(item)
            if kind in kinds:
                found.append(item)
            elif kind == raw.FPDF_PAGEOBJ_FORM:
                inner = min(raw.FPDFFormObj_CountObjects(item), 500)
                members = (raw.FPDFFormObj_GetObject(item, place) for place in range(inner))
                found.extend(member for member in members if raw.FPDFPageObj_GetType(member) in kinds)
        return found

    def edges(self) -> list[Edge]:
        """Return the page's ruled lines, upright; boxes count as four lines, thin boxes as one."""
        found: list[Edge] = []
        for item in self._objects({raw.FPDF_PAGEOBJ_PATH}):
            x0, y0, x1, y1 = _bounds(item)
            (x0, y0), (x1, y1) = self._upright(x0, y0), self._upright(x1, y1)
            x0, x1, y0, y1 = min(x0, x1), max(x0, x1), min(y0, y1), max(y0, y1)
            if y1 - y0 <= _THIN and x1 - x0 > _THIN:
                middle = (y0 + y1) / 2
                found.append(Edge(x0, middle, x1, middle))
            elif x1 - x0 <= _THIN and y1 - y0 > _THIN:
                middle = (x0 + x1) / 2
                found.append(Edge(middle, y0, middle, y1))
            elif x1 - x0 > _THIN:
                found.extend(self._drawn(item))
        return found

    def _drawn(self, path: Handle) -> list[Edge]:
        """Return the straight upright lines of a path that is more than one line."""
        count = raw.FPDFPath_CountSegments(path)
        if not 2 <= count <= _MOST_PATHS:
            return []
        matrix = raw.FS_MATRIX()
        if not raw.FPDFPageObj_GetMatrix(path, matrix):
            return []
        found: list[Edge] = []
        start = last = (0.0, 0.0)
        x, y = ctypes.c_float(), ctypes.c_float()
        for number in range(count):
            segment = raw.FPDFPath_GetPathSegment(path, number)
            raw.FPDFPathSegment_GetPoint(segment, x, y)
            point = self._upright(
                matrix.a * x.value + matrix.c * y.value + matrix.e, matrix.b * x.value + matrix.d * y.value + matrix.f
            )
            kind = raw.FPDFPathSegment_GetType(segment)
            if kind == raw.FPDF_SEGMENT_MOVETO:
                start = point
            elif kind == raw.FPDF_SEGMENT_LINETO:
                found.extend(_straight(last, point))
            last = point
            if raw.FPDFPathSegment_GetClose(segment):
                found.extend(_straight(last, start))
                last = start
        return found


def _straight(a: tuple[float, float], b: tuple[float, float]) -> list[Edge]:
    (x0, x1), (y0, y1) = sorted((a[0], b[0])), sorted((a[1], b[1]))
    if y1 - y0 < 0.5 and x1 - x0 > _THIN:
        return [Edge(x0, y0, x1, y0)]
    if x1 - x0 < 0.5 and y1 - y0 > _THIN:
        return [Edge(x0, y0, x0, y1)]
    return []


def _bounds(item: Handle) -> tuple[float, float, float, float]:
    values = [ctypes.c_float() for _ in range(4)]
    raw.FPDFPageObj_GetBounds(item, *values)
    return values[0].value, values[1].value, values[2].value, values[3].value


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
