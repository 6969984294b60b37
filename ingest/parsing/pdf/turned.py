"""Words set upwards or downwards, as in the heads of narrow columns: pdfium gives each of their letters as a line."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ingest.parsing.pdf.pieces import Segment, Word

_WORDS_APART = 0.15  # times the type size: a wider gap between letters divides words
_FURTHEST = 0.8  # times the type size: a wider gap divides pieces
_BESIDE = 1.0  # points within which letters stand above each other

Extent = tuple[float, float]  # upper and lower edge in points


def with_turned(segments: Sequence[Segment], extents: Mapping[Word, Extent]) -> list[Segment]:
    """Return the pieces of a page, those of one turned line joined; `extents` are of the turned pieces' words."""
    found: list[Segment] = []
    extent = (0.0, 0.0)  # of the last piece
    upwards: bool | None = None  # the way the last piece runs, if it is known
    for segment in segments:
        own = extents.get(segment.words[0]) if segment.turned else None
        before = found[-1] if found else None
        way = _way(before, segment, extent, own) if before and own else None
        if before and own and way is not None and upwards in (None, way):
            gap = extent[0] - own[1] if way else own[0] - extent[1]
            extent = min(extent[0], own[0]), max(extent[1], own[1])
            space = " " if gap > _WORDS_APART * segment.size else ""
            found[-1] = _joined(before, f"{before.text}{space}{segment.text}", extent)
            upwards = way
        else:
            found.append(segment)
            extent, upwards = own or (0.0, 0.0), None
    return found


def _way(before: Segment, segment: Segment, last: Extent, own: Extent) -> bool | None:
    """Say whether a piece goes on above the one before (True) or below it (False); None where it does neither."""
    size = segment.size
    alike = before.turned and before.hidden == segment.hidden and abs(before.size - size) < size / 10
    if not alike or abs(before.x0 - segment.x0) > _BESIDE or abs(before.x1 - segment.x1) > _BESIDE:
        return None
    for upwards, gap in ((True, last[0] - own[1]), (False, own[0] - last[1])):
        if -_FURTHEST / 2 * size < gap < _FURTHEST * size:
            return upwards
    return None


def _joined(segment: Segment, text: str, extent: Extent) -> Segment:
    y = sum(extent) / 2 + segment.size / 3
    return segment._replace(text=text, y=y, words=(Word(text, segment.x0, segment.x1, y),))
