"""How raised marks stand in plain text: a note's mark beside a figure must not read as one more digit of it."""

from __future__ import annotations

import re

_OPEN, _CLOSE = "\ufdd0", "\ufdd1"  # characters that no text holds: Unicode keeps them for programs' own use
_EDGES = re.compile(f"[{_OPEN}{_CLOSE}]")
_CORE = re.compile(r"([-+\u2212\u2013]?\w(?:.*\w)?)(.*)", re.DOTALL)
_TOUCHED = re.compile(r"(?:[^\W_]|\d[.,%])\Z")
_UNIT = re.compile(r"(?<![^\W\d_])(?:m|cm|km|mm|ft)\Z")
_POWERS = {"2": "\u00b2", "3": "\u00b3"}
_ORDINALS = {"st", "nd", "rd", "th"}
_LOOKED_AT = 8  # characters before a mark that tell how it is written


def raised(text: str) -> str:
    """Note that text is raised, for `written` to settle once the line is whole; programs cut marks into pieces."""
    return f"{_OPEN}{text}{_CLOSE}" if text else ""


def written(text: str) -> str:
    """Return a line with its raised marks written out.

    A mark that would touch a letter or a figure before it stands in brackets, as "287 [4]" does for 287 with a raised
    4; a unit has its power, as "m²"; an ordinal keeps its ending, as "4th".
    """
    if _OPEN not in text and _CLOSE not in text:
        return text
    parts: list[str] = []
    before = ""
    for place, piece in enumerate(_EDGES.split(text.replace(_CLOSE + _OPEN, ""))):
        parts.append(_mark(before, piece) if place % 2 else piece)
        before = (before + parts[-1])[-_LOOKED_AT:]
    return "".join(parts)


def _mark(before: str, mark: str) -> str:
    """Return a raised mark as it stands after the words before it."""
    core = _CORE.match(mark)
    if core is None or not _TOUCHED.search(before):
        return mark
    if core[1] in _POWERS and _UNIT.search(before):
        return _POWERS[core[1]] + core[2]
    if core[1].lower() in _ORDINALS and before[-1].isdigit():
        return mark
    return f" [{core[1]}]{core[2]}"
