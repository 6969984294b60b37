"""Bullets that a PDF page draws as shapes, as browsers do: they are written as signs before their words."""

from __future__ import annotations

import ctypes
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

import pypdfium2 as pdfium
from pypdfium2 import raw

from ingest.parsing.pdf.boxes import EMPTY, TICKED, find_boxes, with_boxes
from ingest.parsing.pdf.drawing import Handle, Turn, bounds_of, is_light, objects_of
from ingest.parsing.pdf.pieces import Segment, Word
from ingest.parsing.pdf.signs import BULLET

_SMALLEST, _LARGEST = 1.5, 8.0  # points: the side of a bullet
_SMALL, _LARGE = 0.15, 0.75  # times the type size
_SQUARE = 1.3  # times one side is the other, at most
_BEFORE = 3.0  # times the type size: how far before its words a bullet may stand
_APART = 1.0  # times the type size: what ends nearer before it makes it a sign between words
_GREY = 60  # of 255, between the least and the most of three colours; further apart they may mean something
_ALIGNED = 1.0  # points within which bullets stand below each other
_MOST = 400  # shapes of a page; those of charts and maps are more

Colour = tuple[int, int, int]


class Dot(NamedTuple):
    """A small shape on an upright page, in points; y grows downwards."""

    x0: float
    x1: float
    y: float  # its middle
    colour: Colour


def with_signs(page: pdfium.PdfPage, segments: Sequence[Segment], turn: Turn) -> list[Segment]:
    """Return the pieces of a page's lines with what is drawn beside them as signs: boxes to be ticked, and bullets."""
    return with_bullets(with_boxes(segments, find_boxes(page, turn)), find_dots(page, turn))


def find_dots(page: pdfium.PdfPage, turn: Turn) -> list[Dot]:
    """Return the small shapes of a page that are about as wide as high."""
    dots: list[Dot] = []
    for item, within in objects_of(page, raw.FPDF_PAGEOBJ_PATH):
        left, bottom, right, top = bounds_of(item, within)
        width, height = right - left, top - bottom
        if min(width, height) < _SMALLEST or max(width, height) > min(_LARGEST, _SQUARE * min(width, height)):
            continue
        colour = _colour(item)
        if colour is None:
            continue
        (x0, y0), (x1, y1) = turn(left, bottom), turn(right, top)
        dots.append(Dot(min(x0, x1), max(x0, x1), (y0 + y1) / 2, colour))
        if len(dots) > _MOST:
            return []
    return dots


def _colour(path: Handle) -> Colour | None:
    """Return the colour that a path is filled with, or drawn in; None where it shows on no white paper."""
    filling, outlined = ctypes.c_int(), ctypes.c_int()
    raw.FPDFPath_GetDrawMode(path, filling, outlined)
    filled = bool(filling.value) and not is_light(path)
    if not filled and not outlined.value:
        return None
    ask = raw.FPDFPageObj_GetFillColor if filled else raw.FPDFPageObj_GetStrokeColor
    red, green, blue, alpha = (ctypes.c_uint() for _ in range(4))
    ask(path, red, green, blue, alpha)
    return (red.value, green.value, blue.value) if alpha.value else None


def with_bullets(segments: Sequence[Segment], dots: Sequence[Dot]) -> list[Segment]:
    """Return the pieces of a page's lines, those before which a bullet is drawn with a sign for it.

    A coloured shape may be a light that says how something goes, or a chart's key: it is a bullet where another of its
    colour stands above or below it.
    """
    found = list(segments)
    placed = [(dot, place) for dot in dots for place in [_begins(dot, segments)] if place is not None]
    columns = Counter((dot.colour, near) for dot, _ in placed for near in _near(dot))
    for dot, place in placed:
        alone = max(columns[dot.colour, near] for near in _near(dot)) < 2
        if found[place] is segments[place] and not (alone and max(dot.colour) - min(dot.colour) > _GREY):
            found[place] = _marked(segments[place], dot)
    return found


def _near(dot: Dot) -> tuple[int, int]:
    """Return two numbers, one of which it shares with what stands right above or below it."""
    place = int(dot.x0 / _ALIGNED)
    return place, place + 1


def _begins(dot: Dot, segments: Sequence[Segment]) -> int | None:
    """Return the place of the piece that begins right behind a shape, in the middle of its letters' height."""
    near: list[tuple[float, int]] = []
    for place, segment in enumerate(segments):
        size = segment.size
        if segment.turned or segment.hidden or not segment.y - 0.75 * size <= dot.y <= segment.y - 0.05 * size:
            continue
        if segment.x0 < dot.x1 and dot.x0 - segment.x1 < _APART * size:
            return None  # it stands in a line, or right behind one
        if 0 <= segment.x0 - dot.x1 <= _BEFORE * size:
            near.append((segment.x0 - dot.x1, place))
    if not near:
        return None
    place = min(near)[1]
    if not _SMALL <= (dot.x1 - dot.x0) / max(segments[place].size, 1.0) <= _LARGE:
        return None
    text = segments[place].text
    return place if any(map(str.isalpha, text)) and text[0] not in (BULLET, EMPTY, TICKED) else None


def _marked(segment: Segment, dot: Dot) -> Segment:
    return segment._replace(
        text=f"{BULLET} {segment.text}",
        x0=dot.x0,
        words=(Word(BULLET, dot.x0, dot.x1, segment.y), *segment.words),
    )
