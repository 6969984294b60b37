"""Boxes and cards that stand side by side on a page: the words in each belong together."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from itertools import pairwise

from ingest.parsing.pdf.drawing import Edge
from ingest.parsing.pdf.lines import Line, top_of
from ingest.parsing.pdf.tables import Box

_LEAST = 40.0, 20.0  # points: how wide and high a card is
_BROADEST = 0.8  # times the page's width: a frame as wide has nothing beside it
_SAME = 3.0  # points within which edges stand in one place
_ROUND = 12.0  # points by which round corners shorten the sides of a frame
_APART = 4.0  # points between cards; cells of a table touch, or nearly
_LEVEL = 0.3  # times the type size within which two pieces stand on one line
_HEAD = 2.5  # times the type size: how far above a frame the line that names it stands
_CLOSE = 1.7  # times the type size: lines of one paragraph stand closer
_MOST_EDGES = 200  # upright ones; a drawing's, or a table's
_MOST = 60  # frames of a page

Group = list[tuple[Box, list[Line]]]


def find_frames(edges: Sequence[Edge], width: float, shapes: Sequence[Box] = ()) -> list[Box]:
    """Return the boxes that a page's lines, fills and other shapes make up, those within others left out."""
    found = [*_ruled(edges, width), *(box for box in shapes if box[2] - box[0] <= _BROADEST * width)]
    whole = [box for box in found if not any(_within(box, other) for other in found if other != box)]
    return sorted(set(whole), key=lambda box: (box[1], box[0])) if len(whole) <= _MOST else []


def _ruled(edges: Sequence[Edge], width: float) -> list[Box]:
    """Return the boxes that lines make up, with round corners too."""
    across: defaultdict[int, set[Edge]] = defaultdict(set)
    uprights: set[Edge] = set()
    for edge in edges:
        if edge.y0 == edge.y1 and edge.x1 - edge.x0 >= _LEAST[0] - 2 * _ROUND:
            across[int(edge.x0 / _ROUND)].add(edge)
        elif edge.x0 == edge.x1 and edge.y1 - edge.y0 >= _LEAST[1] - 2 * _ROUND and edge.y1 - edge.y0 > _SAME:
            uprights.add(edge)
    if not 2 <= len(uprights) <= _MOST_EDGES:
        return []
    found: list[Box] = []
    lefts = sorted(uprights, key=lambda edge: (edge.x0, edge.y0))
    for number, left in enumerate(lefts):
        place = int(left.x0 / _ROUND)
        near = [edge for each in (place - 1, place, place + 1) for edge in across.get(each, ())]
        for right in lefts[number + 1 :] if near else ():
            if right.x0 - left.x0 > _BROADEST * width:
                break
            if right.x0 - left.x0 < _LEAST[0] or abs(right.y0 - left.y0) > _SAME or abs(right.y1 - left.y1) > _SAME:
                continue
            box = _closed(left, right, near)
            if box:
                found.append(box)
                break
    return found


def _closed(left: Edge, right: Edge, across: Sequence[Edge]) -> Box | None:
    """Return the box between two uprights that lines above and below close."""
    ends: list[float] = []
    for y, outwards in ((left.y0, -1), (left.y1, 1)):
        near = [edge for edge in across if -_SAME <= (edge.y0 - y) * outwards <= _ROUND]
        ys = [
            edge.y0
            for edge in near
            for short in [(edge.y0 - y) * outwards]  # as much as the lines across are
            if abs(edge.x0 - left.x0 - short) <= _SAME and abs(right.x0 - edge.x1 - short) <= _SAME
        ]
        if not ys:
            return None
        ends.append(min(ys, key=lambda each: abs(each - y)))
    top, bottom = ends
    return (left.x0, top, right.x0, bottom) if bottom - top >= _LEAST[1] else None


def _within(box: Box, other: Box) -> bool:
    same = all(abs(one - two) <= _SAME for one, two in zip(box, other, strict=True))
    inside = box[0] >= other[0] - _SAME and box[1] >= other[1] - _SAME and box[2] <= other[2] + _SAME
    return inside and box[3] <= other[3] + _SAME and (not same or box > other)


def are_cards(box: Box, frames: Sequence[Box]) -> bool:
    """Say whether what looks like a row of cells are frames with white between them, or what their sides cut."""
    x0, top, x1, bottom = box
    around = (x0, top - _ROUND, x1, bottom + _ROUND)
    inside = sorted(
        frame
        for frame in frames
        if _within(frame, around) or (x0 - _SAME <= frame[0] and frame[2] <= x1 + _SAME and _spans(frame, top, bottom))
    )
    return len(inside) > 1 and _are_apart(inside)


def _spans(frame: Box, top: float, bottom: float) -> bool:
    return frame[1] <= top and bottom <= frame[3]


def _are_apart(frames: Sequence[Box]) -> bool:
    return all(one[2] + _APART <= other[0] for one, other in pairwise(frames))


def side_by_side(frames: Sequence[Box], items: Sequence[Line]) -> list[Group]:
    """Return the frames that stand next to each other, in groups, each with the pieces of lines and tables in it.

    Frames that touch are cells, and so are those that hold a single line each; where a line crosses a frame it is a
    decoration.
    """
    held = [(box, inside) for box in frames for inside in [inside_of(box, items)] if inside]
    groups: list[Group] = []
    while held:
        top = held[0][0][1]
        level = sorted((pair for pair in held if abs(pair[0][1] - top) <= _SAME), key=lambda pair: pair[0][0])
        held = [pair for pair in held if abs(pair[0][1] - top) > _SAME]
        if len(level) > 1 and _are_apart([box for box, _ in level]):
            groups.append(level)
    kept = [group for group in groups if _hold_several([one for one in groups if _above_each_other(one, group)])]
    return [_with_heads(group, items) for group in kept]


def _with_heads(group: Group, items: Sequence[Line]) -> Group:
    """Return frames with what stands right above them, where there is one line above each, and all stand level."""
    top = group[0][0][1]
    above = [item for item in items if not item.turned and item.y <= top + _SAME and top - item.y <= _HEAD * item.size]
    last = max((item.y for item in above), default=0.0)
    heads = sorted((item for item in above if last - item.y <= _LEVEL * item.size), key=lambda item: item.x0)
    if len(heads) != len(group) or any(head.grid or _goes_on(head, items) for head in heads):
        return group
    pairs = list(zip(heads, group, strict=True))
    if not all(box[0] - _SAME <= head.x0 and head.x1 <= box[2] + _SAME for head, (box, _) in pairs):
        return group
    return [(box, [head, *inside]) for head, (box, inside) in pairs]


def _goes_on(line: Line, items: Sequence[Line]) -> bool:
    """Say whether a line stands right below another, as the last of a paragraph does."""
    near = [item for item in items if 0 < line.y - item.y <= _CLOSE * line.size]
    return any(item.x0 < line.x1 and line.x0 < item.x1 for item in near)


def _hold_several(rows: Sequence[Group]) -> bool:
    """Say whether half of the frames in rows below each other hold several lines, as few cells do."""
    several = [is_several(inside) for row in rows for _, inside in row]
    return 2 * sum(several) >= len(several)


def _above_each_other(one: Group, other: Group) -> bool:
    pairs = zip(one, other, strict=False)
    return len(one) == len(other) and all(
        abs(a[0] - b[0]) <= _SAME and abs(a[2] - b[2]) <= _SAME for (a, _), (b, _) in pairs
    )


def inside_of(box: Box, items: Sequence[Line]) -> list[Line]:
    """Return what stands in a frame, nothing if something crosses it."""
    x0, top, x1, bottom = box
    found: list[Line] = []
    for item in items:
        height = (top_of(item) + item.y) / 2
        if item.turned or not top <= height <= bottom or item.x1 <= x0 or item.x0 >= x1:
            continue
        if item.x0 < x0 - _SAME or item.x1 > x1 + _SAME:
            return []
        found.append(item)
    return found


def is_several(items: Sequence[Line]) -> bool:
    """Say whether there are two lines, one below the other."""
    return max(item.y for item in items) - min(item.y for item in items) > _LEVEL * max(item.size for item in items)
