"""Shapes on a PDF page that are more than rectangles, such as arrows and ovals: where the words in them can stand."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from operator import mul

Point = tuple[float, float]
Box = tuple[float, float, float, float]  # x0, top, x1, bottom in points

_LEAST = 40.0, 20.0  # points: how wide and high a shape is
_MOST_POINTS = 120  # of a shape; a map's or a wave's are more
_STRAIGHT = 0.5  # points by which a side may lean
_HEIGHTS = 9  # at which the width is measured
_ROUND = 4  # chords that a curve is made of
_WITHIN = 1.0  # points


def box_of(rings: Sequence[Sequence[Point]]) -> Box | None:
    """Return the box in which a shape's words stand, as wide as the shape is on average; None if it is a rectangle.

    Of several rings one is around the others, as where an outline is filled. The point of an arrow may reach into the
    next one.
    """
    rings = [ring for ring in rings if len(ring) > 1]
    if not rings or sum(map(len, rings)) > _MOST_POINTS or not any(map(_leans, rings)):
        return None
    around = max(rings, key=lambda ring: _area(_bounds(ring)))
    x0, top, x1, bottom = bounds = _bounds(around)
    if x1 - x0 < _LEAST[0] or bottom - top < _LEAST[1] or not all(_is_within(_bounds(ring), bounds) for ring in rings):
        return None
    sides: list[Point] = []
    for number in range(_HEIGHTS):
        y = top + (number + 0.5) / _HEIGHTS * (bottom - top)
        crossed = [_x_at(one, other, y) for one, other in _sides(around) if (one[1] <= y) != (other[1] <= y)]
        if len(crossed) < 2:
            return None
        sides.append((min(crossed), max(crossed)))
    left, right = (sum(each) / _HEIGHTS for each in zip(*sides, strict=True))
    return (left, top, right, bottom) if right - left >= _LEAST[0] else None


def curve(start: Point, one: Point, other: Point, end: Point) -> Iterator[Point]:
    """Yield points of a cubic curve, without its start (ISO 32000-1, 8.5.2.2)."""
    for number in range(1, _ROUND + 1):
        t = number / _ROUND
        parts = (1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3
        x, y = (sum(map(mul, parts, places)) for places in zip(start, one, other, end, strict=True))
        yield x, y


def _sides(ring: Sequence[Point]) -> Iterator[tuple[Point, Point]]:
    return pairwise((*ring, ring[0]))


def _leans(ring: Sequence[Point]) -> bool:
    return any(min(abs(a[0] - b[0]), abs(a[1] - b[1])) > _STRAIGHT for a, b in _sides(ring))


def _x_at(one: Point, other: Point, y: float) -> float:
    return one[0] + (y - one[1]) / (other[1] - one[1]) * (other[0] - one[0])


def _bounds(ring: Sequence[Point]) -> Box:
    xs, ys = zip(*ring, strict=True)
    return min(xs), min(ys), max(xs), max(ys)


def _area(box: Box) -> float:
    return (box[2] - box[0]) * (box[3] - box[1])


def _is_within(box: Box, other: Box) -> bool:
    inside = box[0] >= other[0] - _WITHIN and box[1] >= other[1] - _WITHIN
    return inside and box[2] <= other[2] + _WITHIN and box[3] <= other[3] + _WITHIN
