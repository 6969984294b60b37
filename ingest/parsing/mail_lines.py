"""The lines of a message in plain text: who is quoted, and where a signature stands."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

_QUOTED = re.compile(r"(?:>[ \t]?)+")
_RULE = "-- "  # what mail programs write above a signature (RFC 3676, 4.3)
_WRAPPED = 45  # characters: a quoted line this long may go on in the next
_MOST_SIGNATURES = 20
_LONGEST_SIGNATURE = 12  # lines


@dataclass(frozen=True, slots=True)
class Stretch:
    """Some text of a message."""

    text: str
    signature: bool = False


def stretches(text: str) -> Iterator[Stretch]:
    """Divide a message into its text and the signatures in it.

    Words quoted from another message begin a paragraph, and so does the answer to them. The marks of quoted lines that
    were wrapped are left out within a paragraph; the first stays.
    """
    lines: list[str] = []
    kept = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    place = found = before = 0
    while place < len(kept):
        marks, said = _parted(kept[place])
        depth = marks.count(">")
        if said.rstrip(" ") == "--":  # a rule; programs on the way may have cut the space off
            end = _end(kept, place, depth) if said == _RULE and found < _MOST_SIGNATURES else 0
            lines.append("")
            if end:
                yield Stretch("\n".join(lines))
                yield Stretch("\n".join(_parted(line)[1] for line in kept[place + 1 : end]), signature=True)
                lines, found, place = [], found + 1, end - 1
        elif not said.strip():
            lines.append("")
        else:
            if depth != before:
                lines.append("")
            wrapped = depth and depth == before and lines and len(lines[-1]) >= _WRAPPED
            lines.append(said if wrapped else kept[place])
        before = depth
        place += 1
    yield Stretch("\n".join(lines))


def _parted(line: str) -> tuple[str, str]:
    """Return the marks before a quoted line, and what it says."""
    found = _QUOTED.match(line)
    return (found[0], line[found.end() :]) if found else ("", line)


def _end(lines: list[str], rule: int, depth: int) -> int:
    """Return the line after a signature, 0 where what follows a rule is too long for one."""
    for place in range(rule + 1, min(rule + 2 + _LONGEST_SIGNATURE, len(lines) + 1)):
        marks, said = _parted(lines[place]) if place < len(lines) else ("", "")
        if not said.strip() or marks.count(">") != depth:
            return place
    return 0
