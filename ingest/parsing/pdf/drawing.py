"""What is drawn on a PDF page beside text: ruled lines, shapes, and how much of it a picture covers."""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

import pypdfium2 as pdfium
from pypdfium2 import raw

from ingest.parsing.pdf.shapes import Point, box_of, curve

Handle = Any  # a pointer of pdfium
Matrix = tuple[float, float, float, float, float, float]
Box = tuple[float, float, float, float]  # left, bottom, right, top in points
Turn = Callable[[float, float], tuple[float, float]]  # a point of the page to the same on the upright page
_UNMOVED: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)
_MOST_OBJECTS = 20_000  # looked at on a page, those inside forms included; drawings hold more, tables hardly
_MOST_DEEP = 4  # forms within forms
_MOST_SEGMENTS = 4000  # of a path; a table drawn as one path holds fewer
_THIN = 2.5  # points: a filled rectangle thinner than this is a line
_WHITE = 250  # of 255: a fill as light as this in all three colours is paper
_MOST_PAINTED = 200  # coloured boxes kept, on which a white one would show
_MOST_SHAPES = 60  # of a page; those of maps and charts are more


@dataclass(frozen=True, slots=True)
class Edge:
    """A ruled line, horizontal (y0 == y1) or vertical (x0 == x1)."""

    x0: float
    y0: float
    x1: float
    y1: float


class Drawn(NamedTuple):
    """What is drawn on an upright page; y grows downwards."""

    edges: Sequence[Edge] = ()
    shapes: Sequence[Box] = ()  # left, top, right, bottom: where words stand in arrows, ovals and the like


def pictured(page: pdfium.PdfPage, box: Box) -> float:
    """Return the share of a page, 0 to 1, that pictures cover; a scan may come in strips."""
    left, bottom, right, top = box
    area = max(abs(right - left) * abs(top - bottom), 1.0)
    share = 0.0
    for item, within in objects_of(page, raw.FPDF_PAGEOBJ_IMAGE):
        x0, y0, x1, y1 = bounds_of(item, within)
        share += (x1 - x0) * (y1 - y0) / area
    return min(share, 1.0)


def find_drawn(page: pdfium.PdfPage, turn: Turn) -> Drawn:
    """Return a page's ruled lines and shapes, upright; boxes count as four lines, thin boxes as one.

    White boxes on white paper, which some programs lay behind each line of text, are no lines.
    """
    found: list[Edge] = []
    shapes: list[Box] = []
    painted: list[Box] = []
    for item, within in objects_of(page, raw.FPDF_PAGEOBJ_PATH):
        box = left, bottom, right, top = bounds_of(item, within)
        (x0, y0), (x1, y1) = turn(left, bottom), turn(right, top)
        x0, x1, y0, y1 = min(x0, x1), max(x0, x1), min(y0, y1), max(y0, y1)
        if y1 - y0 <= _THIN and x1 - x0 > _THIN:
            middle = (y0 + y1) / 2
            found.append(Edge(x0, middle, x1, middle))
        elif x1 - x0 <= _THIN and y1 - y0 > _THIN:
            middle = (x0 + x1) / 2
            found.append(Edge(middle, y0, middle, y1))
        elif x1 - x0 > _THIN:
            white = _is_white(item)
            if not white and len(painted) < _MOST_PAINTED:
                painted.append(box)
            if not white or any(_overlap(box, other) for other in painted):
                found.extend(sides_of(item, within, turn))
                shape = box_of(_rings(item, within, turn)) if len(shapes) <= _MOST_SHAPES else None
                shapes.extend([shape] if shape else [])
    return Drawn(found, shapes if len(shapes) <= _MOST_SHAPES else ())


def _is_white(path: Handle) -> bool:
    """Say whether a path is filled with white and has no outline."""
    filling, outlined = ctypes.c_int(), ctypes.c_int()
    raw.FPDFPath_GetDrawMode(path, filling, outlined)
    return not outlined.value and bool(filling.value) and is_light(path)


def is_light(path: Handle) -> bool:
    """Say whether the colour that fills a path is hardly another than that of paper."""
    red, green, blue, alpha = (ctypes.c_uint() for _ in range(4))
    known = raw.FPDFPageObj_GetFillColor(path, red, green, blue, alpha)
    return bool(known) and min(red.value, green.value, blue.value) >= _WHITE


def _overlap(one: Box, other: Box) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def objects_of(page: pdfium.PdfPage, *kinds: int) -> Iterator[tuple[Handle, Matrix]]:
    """Yield objects as they are painted, those inside forms too, each with what puts its form on the page."""
    count = raw.FPDFPage_CountObjects(page)
    waiting = [(raw.FPDFPage_GetObject(page, number), _UNMOVED, 0) for number in range(min(count, _MOST_OBJECTS))]
    waiting.reverse()
    seen = 0
    while waiting and seen < _MOST_OBJECTS:
        item, within, depth = waiting.pop()
        seen += 1
        found = raw.FPDFPageObj_GetType(item)
        if found in kinds:
            yield item, within
        elif found == raw.FPDF_PAGEOBJ_FORM and depth < _MOST_DEEP:
            inner = _times(_matrix(item), within)
            members = min(raw.FPDFFormObj_CountObjects(item), _MOST_OBJECTS)
            waiting.extend((raw.FPDFFormObj_GetObject(item, n), inner, depth + 1) for n in reversed(range(members)))


def sides_of(path: Handle, within: Matrix, turn: Turn) -> list[Edge]:
    """Return the straight upright lines of a path that is more than one line, one that goes on straight as one."""
    found: list[Edge] = []
    for start, steps in _subpaths(path, within, turn):
        sides: list[Edge] = []
        last = start
        for kind, point in steps:
            side = _straight(last, point) if kind == raw.FPDF_SEGMENT_LINETO else None
            if side and sides and (whole := _as_one(sides[-1], side)):
                sides[-1] = whole
            elif side:
                sides.append(side)
            last = point
        if len(sides) > 2 and (whole := _as_one(sides[-1], sides[0])):
            sides[0] = whole
            sides.pop()
        found.extend(sides)
    return found


def _rings(path: Handle, within: Matrix, turn: Turn) -> list[list[Point]]:
    """Return the closed outlines that a path is made of, curves as points along them."""
    found: list[list[Point]] = []
    for start, steps in _subpaths(path, within, turn):
        ring = [start]
        bent: list[Point] = []
        for kind, point in steps:
            if kind == raw.FPDF_SEGMENT_BEZIERTO:
                bent.append(point)
                if len(bent) == 3:
                    ring.extend(curve(ring[-1], *bent))
                    bent = []
            else:
                ring.append(point)
        if _near(ring[0], ring[-1]):
            found.append(ring)
    return found


def _subpaths(path: Handle, within: Matrix, turn: Turn) -> Iterator[tuple[Point, list[tuple[int, Point]]]]:
    """Yield where each line of a path begins, and its steps, the one that closes it too; nothing of a single line."""
    count = raw.FPDFPath_CountSegments(path)
    if not 2 <= count <= _MOST_SEGMENTS:
        return
    a, b, c, d, e, f = _times(_matrix(path), within)
    start: Point = (0.0, 0.0)
    steps: list[tuple[int, Point]] = []
    x, y = ctypes.c_float(), ctypes.c_float()
    for number in range(count):
        segment = raw.FPDFPath_GetPathSegment(path, number)
        raw.FPDFPathSegment_GetPoint(segment, x, y)
        point = turn(a * x.value + c * y.value + e, b * x.value + d * y.value + f)
        kind = raw.FPDFPathSegment_GetType(segment)
        if kind == raw.FPDF_SEGMENT_MOVETO:
            if steps:
                yield start, steps
            start, steps = point, []
        else:
            steps.append((kind, point))
        if raw.FPDFPathSegment_GetClose(segment):
            steps.append((raw.FPDF_SEGMENT_LINETO, start))
    if steps:
        yield start, steps


def _near(one: Point, other: Point) -> bool:
    return abs(one[0] - other[0]) <= _THIN and abs(one[1] - other[1]) <= _THIN


def _as_one(one: Edge, other: Edge) -> Edge | None:
    """Return two lines as one if each goes on where the other ends."""
    level = one.y0 == one.y1 and other.y0 == other.y1 and abs(one.y0 - other.y0) < 0.5
    upright = one.x0 == one.x1 and other.x0 == other.x1 and abs(one.x0 - other.x0) < 0.5
    ends = (one.x0, one.x1, other.x0, other.x1) if level else (one.y0, one.y1, other.y0, other.y1)
    if not (level or upright) or min(abs(ends[1] - ends[2]), abs(ends[3] - ends[0])) >= 0.5:
        return None
    low, high = min(ends), max(ends)
    return Edge(low, one.y0, high, one.y0) if level else Edge(one.x0, low, one.x0, high)


def _matrix(item: Handle) -> Matrix:
    matrix = raw.FS_MATRIX()
    if not raw.FPDFPageObj_GetMatrix(item, matrix):
        return _UNMOVED
    return matrix.a, matrix.b, matrix.c, matrix.d, matrix.e, matrix.f


def _times(one: Matrix, other: Matrix) -> Matrix:
    """Return the matrix that applies `one` first (ISO 32000-1, 8.3.4)."""
    a, b, c, d, e, f = one
    p, q, r, s, t, u = other
    return a * p + b * r, a * q + b * s, c * p + d * r, c * q + d * s, e * p + f * r + t, e * q + f * s + u


def _straight(a: Point, b: Point) -> Edge | None:
    (x0, x1), (y0, y1) = sorted((a[0], b[0])), sorted((a[1], b[1]))
    if y1 - y0 < 0.5 and x1 - x0 > _THIN:
        return Edge(x0, y0, x1, y0)
    if x1 - x0 < 0.5 and y1 - y0 > _THIN:
        return Edge(x0, y0, x0, y1)
    return None


def bounds_of(item: Handle, within: Matrix) -> Box:
    """Return the smallest upright box around an object, on the page."""
    values = [ctypes.c_float() for _ in range(4)]
    raw.FPDFPageObj_GetBounds(item, *values)
    x0, y0, x1, y1 = (value.value for value in values)
    if within is _UNMOVED:
        return x0, y0, x1, y1
    a, b, c, d, e, f = within
    xs = [a * x + c * y + e for x in (x0, x1) for y in (y0, y1)]
    ys = [b * x + d * y + f for x in (x0, x1) for y in (y0, y1)]
    return min(xs), min(ys), max(xs), max(ys)
