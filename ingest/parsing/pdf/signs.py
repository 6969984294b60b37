"""Signs that are bullets where a list begins with them, and say something elsewhere: arrows, diamonds, stars."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from ingest.parsing.pdf.lines import Line

BULLET = "\u2022"
_SIGNS = frozenset(
    "\u25ba\u25b6\u25b8\u25b9\u25b7\u00bb\u203a\u2756\u2192\u21d2\u2794\u279c\u27a1\u27a3\u25c6\u25c7\u25c8\u25d8\u25d9"
    "\u2219\u22c5\u2043\u2605\u2726\u2727\u2b25\u2bc8"
    "\uf06c\uf06e\uf075\uf076\uf077\uf09e\uf09f\uf0a1\uf0ab\uf0dc\uf0e0\uf0e8\uf0f0"  # of Wingdings
)
_RATING = frozenset("\u2605\uf0ab")  # in a cell of its own
_GAP = 0.6  # times the type size: no space between words is as wide
_ALIGNED = 2.0  # points within which signs stand below each other

Place = tuple[str, int]


def bulleted(lines: Sequence[Line]) -> list[Line]:
    """Return the lines of a column, those that begin with a sign for a bullet with a bullet.

    It is one where another line begins with it in the same place, or a gap parts it from what is said.
    """
    starts = [_sign(line) for line in lines]
    places = Counter(place for line, sign in zip(lines, starts, strict=True) if sign for place in _places(line, sign))
    if not places:
        return list(lines)
    found: list[Line] = []
    for line, sign in zip(lines, starts, strict=True):
        repeated = bool(sign) and max(places[place] for place in _places(line, sign)) > 1
        parted = bool(sign) and not line.cells and line.words[1][0].x0 - line.words[0][0].x1 > _GAP * line.size
        found.append(_bulleted(line, sign) if repeated or parted else line)
    return found


def _bulleted(line: Line, sign: str) -> Line:
    text = " ".join(line.cells) if line.cells else line.text
    return replace(line, text=f"{BULLET}{text[len(sign) :]}", cells=(), starts=())


def _sign(line: Line) -> str:
    """Return the sign that a line of words begins with, or nothing: it may stand in a cell of its own."""
    sign = line.text[:1]
    if sign not in _SIGNS or len(line.words) < 2 or line.words[0][0].text != sign or line.words[1][0].text in _SIGNS:
        return ""
    if line.cells and (len(line.cells) != 2 or line.cells[0] != sign or sign in _RATING):
        return ""
    return sign


def _places(line: Line, sign: str) -> list[Place]:
    """Return two places, one of which a line shares with what begins right above or below it."""
    place = int(line.x0 / _ALIGNED)
    return [(sign, place), (sign, place + 1)]
