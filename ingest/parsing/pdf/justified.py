"""Lines of narrow justified columns, whose words stand so far apart that each was taken for a piece of its own."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from itertools import pairwise, product

from ingest.parsing.pdf.pieces import Segment

_WHOLE = 3  # words of a line that is no cell of figures
_USUAL = 3  # such lines that begin and end in the same places: the edges of a justified column
_EDGE = 2.0  # points within which lines begin, or end, in the same place
_EQUAL = 2.0  # points by which the gaps of a justified line differ at most
_WIDEST = 5.0  # times the type size: a gap of such a line
_NARROW = 25.0  # times the type size: only a column as narrow has such gaps
_SET_IN = 6.0  # times the type size: how far inside its column an item of a list begins
_MARKS = frozenset("\u2022\u25aa\u25e6\u2023\u25cf\u25cb\u25a0\u00b7\u2013\uf0b7\uf0a7")
_LEADING = 1.7  # times the type size: how far above or below its neighbour a line of two words stands

Span = tuple[float, float]  # [x0, x1] in points


def rejoined(segments: Sequence[Segment]) -> list[Segment]:
    """Return the pieces of a page's lines, those put together that make up a line of a justified column.

    They begin and end where several other lines do that were left whole, and their gaps are of one width; an item of a
    list begins further in. Of a line of
    two words nothing is to be compared, so that it must stand right above or below one that is sure.
    """
    upright = [segment for segment in segments if not segment.turned and not segment.hidden]
    wholes = [one for one in upright if len(one.words) >= _WHOLE and one.x1 - one.x0 <= _NARROW * one.size]
    edges = Counter(key for whole in wholes for key in _keys(whole.x0, whole.x1))
    usual = {key for key, count in edges.items() if count >= _USUAL}
    if not usual:
        return list(segments)
    rows: defaultdict[float, list[Segment]] = defaultdict(list)
    for segment in upright:
        rows[round(segment.y, 1)].append(segment)
    sure = [one for one in wholes if usual.intersection(_keys(one.x0, one.x1))]
    unsure: list[list[Segment]] = []
    joined: list[list[Segment]] = []
    for row in rows.values():
        for run in _runs(sorted(row, key=lambda one: one.x0), usual):
            words = sum(len(segment.words) for segment in run)
            (joined if words >= _WHOLE else unsure).append(run)
    sure += [_whole(run) for run in joined]
    joined += [run for run in unsure if any(_neighbours(_whole(run), one) for one in sure)]
    gone = {id(segment) for run in joined for segment in run}
    return [*(segment for segment in segments if id(segment) not in gone), *map(_whole, joined)]


def _keys(x0: float, x1: float) -> list[tuple[int, int]]:
    """Return numbers of places, some of which a line shares with what begins and ends where it does."""
    left, right = int(x0 / _EDGE), int(x1 / _EDGE)
    return list(product((left, left + 1), (right, right + 1)))


def _runs(row: Sequence[Segment], usual: set[tuple[int, int]]) -> list[list[Segment]]:
    """Return the runs of a row's pieces that fill a justified column."""
    found: list[list[Segment]] = []
    at = 0
    while at < len(row):
        end = next((end for end in range(at + 2, len(row) + 1) if _fills(row[at:end], usual)), 0)
        if end:
            found.append(list(row[at:end]))
        at = end or at + 1
    return found


def _fills(run: Sequence[Segment], usual: set[tuple[int, int]]) -> bool:
    words = [word for segment in run for word in segment.words]
    if words[0].text in _MARKS:
        words = words[1:]
        if len(words) < _WHOLE or not _ends_a_column(run, usual):
            return False
    elif not usual.intersection(_keys(run[0].x0, run[-1].x1)):
        return False
    gaps = [after.x0 - before.x1 for before, after in pairwise(words)]
    size = run[0].size
    alike = all(abs(segment.size - size) <= 0.1 * size for segment in run)
    return alike and max(gaps) - min(gaps) <= _EQUAL and max(gaps) <= _WIDEST * size


def _ends_a_column(run: Sequence[Segment], usual: set[tuple[int, int]]) -> bool:
    """Say whether an item of a list, which is set in, ends where the lines of a justified column do."""
    place = int(run[-1].x1 / _EDGE)
    lefts = [left * _EDGE for left, right in usual if right in (place, place + 1)]
    return any(0 <= run[0].x0 + _EDGE - left <= _SET_IN * run[0].size for left in lefts)


def _neighbours(one: Segment, other: Segment) -> bool:
    level = 0 < abs(one.y - other.y) <= _LEADING * one.size
    return level and abs(one.x0 - other.x0) <= _EDGE and abs(one.x1 - other.x1) <= _EDGE


def _whole(run: Sequence[Segment]) -> Segment:
    words = tuple(word for segment in run for word in segment.words)
    text = " ".join(segment.text for segment in run)
    bold = all(segment.bold for segment in run)
    return run[0]._replace(text=text, x1=run[-1].x1, bold=bold, words=words)
