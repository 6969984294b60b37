"""Large initials that stand beside the first lines of a paragraph: they belong to its first word."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ingest.parsing.pdf.english import is_english
from ingest.parsing.pdf.pieces import Segment

_INITIAL = re.compile(r"[\"'\u2018\u201c]?[^\W\d_]")
_LARGER = 1.8  # times the type size beside it, at least
_CAPITAL = 0.72  # times the type size that a capital is high
_LEVEL = 0.6  # times the type size within which the tops of both stand at one height
_BESIDE = 0.5  # times the initial's size: how far behind it the lines begin
_ALONE = {"A", "I", "O"}  # words of one letter


def with_initials(segments: Sequence[Segment]) -> list[Segment]:
    """Return the pieces of a page's lines, with each initial that reaches over several of them before the first."""
    initials = [one for one in segments if len(one.text) <= len("\u201cW") and _is_initial(one)]
    if not initials:
        return list(segments)
    found = list(segments)
    for initial in initials:
        beside = sorted((one for one in found if _stands_beside(one, initial)), key=lambda one: one.y)
        if len(beside) > 1 and _begins(beside[0], initial) and beside[1].y - beside[0].y > _LEVEL * beside[0].size:
            found[found.index(beside[0])] = _joined(initial, beside[0])
            found.remove(initial)
    return found


def _is_initial(segment: Segment) -> bool:
    upright = not segment.turned and not segment.hidden
    return upright and _INITIAL.fullmatch(segment.text) is not None and segment.text[-1].isupper()


def _stands_beside(segment: Segment, initial: Segment) -> bool:
    begins = -0.1 * initial.size <= segment.x0 - initial.x1 <= _BESIDE * initial.size
    small = segment.size * _LARGER <= initial.size and not segment.turned and not segment.hidden
    return begins and small and initial.y - initial.size < segment.y <= initial.y + 0.3 * segment.size


def _begins(segment: Segment, initial: Segment) -> bool:
    """Say whether a line stands level with the top of an initial and goes on in the word that it begins."""
    top = segment.y - _CAPITAL * segment.size - (initial.y - _CAPITAL * initial.size)
    first = segment.text[:1]
    return abs(top) <= _LEVEL * segment.size and (first.isalpha() or initial.text in _ALONE)


def _joined(initial: Segment, segment: Segment) -> Segment:
    first, *others = segment.words
    apart = initial.text in _ALONE and not is_english((initial.text + first.text).lower())
    glue = " " if apart else ""
    words = (first._replace(text=f"{initial.text}{first.text}", x0=initial.x0), *others)
    if apart:
        words = (first._replace(text=initial.text, x0=initial.x0, x1=initial.x1), *segment.words)
    return segment._replace(text=f"{initial.text}{glue}{segment.text}", x0=initial.x0, words=words)
