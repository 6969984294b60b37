"""Join lines of a paragraph, undoing the hyphens that line ends made."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

_HYPHENS = "-\u00ad\u2010\u0002\ufffe"
_LONGEST = 60  # letters looked back at; no word is longer
_BROKEN = re.compile(r"([^\W\d_]+)[-\u00ad\u2010\u0002\ufffe]$")
_MARKED = re.compile(r"([^\W\d_]+)[\u0002\ufffe]([^\W\d_]+)")
_FIRST_WORD = re.compile(r"^([^\W\d_]+)")
_KEEPS = {"well", "self", "co", "non", "multi", "cross", "person", "strengths", "strength", "long", "short", "high"}


def join_lines(lines: Sequence[str], known: Mapping[str, int]) -> str:
    """Return lines as one text.

    A word broken at a line end is joined as the document writes it elsewhere (`known`: words in lower case and how
    often they occur); failing that without the hyphen, unless it is a usual first part such as "well".
    """
    text = ""
    for line in lines:
        broken = _BROKEN.search(text, max(0, len(text) - _LONGEST)) if text[-1:] in _HYPHENS else None
        rest = _FIRST_WORD.match(line) if broken else None
        if broken and rest and rest[1][0].islower():
            text = text[: broken.start()] + _rejoined(broken[1], rest[1], known) + line[rest.end() :]
        else:
            text = f"{text} {line}" if text else line
    return mend(text, known)


def mend(text: str, known: Mapping[str, int]) -> str:
    """Return text with the words made whole that pdfium joined itself, a mark where the hyphen was."""
    return _MARKED.sub(lambda match: _rejoined(match[1], match[2], known), text)


def _rejoined(head: str, tail: str, known: Mapping[str, int]) -> str:
    solid, hyphened = (head + tail).lower(), f"{head}-{tail}".lower()
    if known.get(hyphened, 0) != known.get(solid, 0):
        keep = known.get(hyphened, 0) > known.get(solid, 0)
    else:
        keep = head.lower() in _KEEPS
    return f"{head}-{tail}" if keep else head + tail
