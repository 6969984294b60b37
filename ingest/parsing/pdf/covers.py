"""Words that something is painted over later: a bar or a picture laid on a name, or a box drawn as an annotation."""

from __future__ import annotations

import ctypes
import math
from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import NamedTuple

import pypdfium2 as pdfium
from pypdfium2 import raw

from ingest.parsing.pdf.drawing import Box, Handle, Matrix, Turn, bounds_of, objects_of
from ingest.parsing.pdf.pieces import Segment, Word

_THIN = 3.0  # points: lower or narrower things cover no word
_CORNERS = 5  # of a path that is a plain box
_MOST = 2000  # covers of a page
_MOST_NOTES = 1000  # annotations looked at on a page
_REACHES = 0.3  # times the type size: what covers less of a word covers none of its letters
_ROW = 24.0  # points: covers are looked up by rows of this height
_LAST = math.inf  # annotations are painted over all else
_BOXES = frozenset({raw.FPDF_ANNOT_SQUARE, raw.FPDF_ANNOT_REDACT})


class Typed(NamedTuple):
    """The characters of a page, which pdfium numbers."""

    text: Handle  # as pdfium holds them
    chars: Mapping[Word, tuple[int, int]]  # the first and the last of words
    middles: Sequence[int]  # one of each piece of text


class Cover(NamedTuple):
    """A thing that may cover words, as a box on the upright page; y grows downwards."""

    x0: float
    y0: float
    x1: float
    y1: float
    order: float  # its place among what is painted
    solid: bool  # nothing shows through

    def reaches(self, word: Word, size: float) -> bool:
        """Tell whether it lies on letters of a word."""
        across = min(self.x1, word.x1) - max(self.x0, word.x0)
        return self.y0 <= word.y - 0.3 * size <= self.y1 and across >= min(_REACHES * size, word.x1 - word.x0 - 1)

    def holds(self, word: Word, size: float) -> bool:
        """Tell whether a word lies wholly below it."""
        inside = self.x0 <= word.x0 + 1 and word.x1 - 1 <= self.x1
        return inside and self.y0 <= word.y - 0.5 * size and word.y <= self.y1 + 0.1 * size


class Covered(NamedTuple):
    """What covers a page's words."""

    some: frozenset[Word] = frozenset()  # words that something painted later lies on, at least in part
    surely: frozenset[Word] = frozenset()  # those of them that lie wholly below what nothing shows through


def find_covered(page: pdfium.PdfPage, typed: Typed, turn: Turn, segments: Sequence[Segment]) -> Covered:
    """Return the words of a page that something is painted over."""
    covers, written = _covers(page, turn)
    if not covers:
        return Covered()
    rows: defaultdict[int, list[Cover]] = defaultdict(list)
    for cover in covers:
        for row in range(max(int(cover.y0 // _ROW), -1), min(int(cover.y1 // _ROW), 1000) + 1):
            rows[row].append(cover)
    pairs = [
        (word, segment.size, cover)
        for segment in segments
        if not segment.hidden
        for word in segment.words
        for cover in rows.get(int((word.y - 0.3 * segment.size) // _ROW), ())
        if cover.reaches(word, segment.size)
    ]
    if not pairs:
        return Covered()
    orders = {_address(item): order for order, item in written}
    some, surely = set(), set()
    for word, size, cover in pairs:
        if word in typed.chars:
            order = orders.get(_address(raw.FPDFText_GetTextObject(typed.text, typed.chars[word][0])), _LAST)
            if order < cover.order:
                some.add(word)
                if cover.solid and cover.holds(word, size):
                    surely.add(word)
    return Covered(frozenset(some), frozenset(surely))


def _covers(page: pdfium.PdfPage, turn: Turn) -> tuple[list[Cover], list[tuple[int, Handle]]]:
    """Return what is painted over after some text, and all text with its place among what is painted."""
    written: list[tuple[int, Handle]] = []
    covers: list[Cover] = []
    kinds = raw.FPDF_PAGEOBJ_TEXT, raw.FPDF_PAGEOBJ_PATH, raw.FPDF_PAGEOBJ_IMAGE
    for order, (item, within) in enumerate(objects_of(page, *kinds)):
        kind = raw.FPDFPageObj_GetType(item)
        if kind == raw.FPDF_PAGEOBJ_TEXT:
            written.append((order, item))
        elif written and len(covers) < _MOST and (kind == raw.FPDF_PAGEOBJ_IMAGE or _is_filled(item)):
            covers.extend(_cover(item, within, turn, order, is_path=kind == raw.FPDF_PAGEOBJ_PATH))
    return covers + _boxes(page, turn), written


def _cover(item: Handle, within: Matrix, turn: Turn, order: int, *, is_path: bool) -> list[Cover]:
    box = bounds_of(item, within)
    if box[2] - box[0] < _THIN or box[3] - box[1] < _THIN:
        return []
    solid = is_path and raw.FPDFPath_CountSegments(item) <= _CORNERS and not raw.FPDFPageObj_HasTransparency(item)
    return [_upright(box, turn, order, solid=solid and not _is_clipped(item))]


def _upright(box: Box, turn: Turn, order: float, *, solid: bool) -> Cover:
    (x0, y0), (x1, y1) = turn(box[0], box[1]), turn(box[2], box[3])
    return Cover(min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1), order, solid)


def _is_filled(path: Handle) -> bool:
    mode, stroke = ctypes.c_int(), ctypes.c_int()
    return bool(raw.FPDFPath_GetDrawMode(path, mode, stroke)) and mode.value != raw.FPDF_FILLMODE_NONE


def _is_clipped(item: Handle) -> bool:
    """Say whether only a part of an object may be painted."""
    clip = raw.FPDFPageObj_GetClipPath(item)
    return bool(clip) and raw.FPDFClipPath_CountPaths(clip) > 0


def _boxes(page: pdfium.PdfPage, turn: Turn) -> list[Cover]:
    """Return the boxes that were drawn onto a page as annotations."""
    found: list[Cover] = []
    for number in range(min(raw.FPDFPage_GetAnnotCount(page), _MOST_NOTES)):
        note = raw.FPDFPage_GetAnnot(page, number)
        if not note:
            continue
        box = raw.FS_RECTF()
        if raw.FPDFAnnot_GetSubtype(note) in _BOXES and raw.FPDFAnnot_GetRect(note, box):
            found.append(_upright((box.left, box.bottom, box.right, box.top), turn, _LAST, solid=False))
        raw.FPDFPage_CloseAnnot(note)
    return found


def _address(item: Handle) -> int | None:
    return ctypes.cast(item, ctypes.c_void_p).value if item else None
