"""Join lines of a paragraph, undoing the hyphens that line ends made."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import cached_property

WRAP = "\x1f"  # between two lines of a cell where a word may go on, see `wraps`; white space to everything else

_HYPHENS = "-\u00ad\u2010\u0002\ufffe"
_LONGEST = 60  # letters looked back at; no word is longer
BROKEN = re.compile(r"([^\W\d_]+)[-\u00ad\u2010\u0002\ufffe]$")
_MARKED = re.compile(r"([^\W\d_]+)[\u0002\ufffe]([^\W\d_]+)")
PIECES = re.compile(rf"[^\W\d_]+(?:{WRAP}[^\W\d_]+)+")
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)?")
_FIRST_WORD = re.compile(r"^([^\W\d_]+)")
_KEEPS = {"well", "self", "co", "non", "multi", "cross", "person", "strengths", "strength", "long", "short", "high"}


class Known:
    """Words of a document in lower case and how often they occur; counted when the first is asked for, if ever.

    Pieces of what may be a broken word are no words, see `WRAP`.
    """

    def __init__(self, texts: Iterable[str] = ()) -> None:
        self._texts = texts

    @cached_property
    def _counts(self) -> Counter[str]:
        whole = (PIECES.sub(" ", text) for text in self._texts)
        return Counter(word.lower() for text in whole for word in _WORD.findall(text))

    def count(self, word: str) -> int:
        """Return how often a word occurs."""
        return self._counts[word]


NOTHING_KNOWN = Known()


def join_lines(lines: Sequence[str], known: Known) -> str:
    """Return lines as one text.

    A word broken at a line end is joined as the document writes it elsewhere (`known`); failing that without the
    hyphen, unless it is a usual first part such as "well".
    """
    text = ""
    for line in lines:
        broken = BROKEN.search(text, max(0, len(text) - _LONGEST)) if text[-1:] in _HYPHENS else None
        rest = _FIRST_WORD.match(line) if broken else None
        if broken and rest and rest[1][0].islower():
            text = text[: broken.start()] + _rejoined(broken[1], rest[1], known) + line[rest.end() :]
        else:
            text = f"{text} {line}" if text else line
    return mend(text, known)


def mend(text: str, known: Known) -> str:
    """Return text with the words made whole that pdfium joined itself, a mark where the hyphen was."""
    return _MARKED.sub(lambda match: _rejoined(match[1], match[2], known), text)


def _rejoined(head: str, tail: str, known: Known) -> str:
    solid, hyphened = (head + tail).lower(), f"{head}-{tail}".lower()
    if known.count(hyphened) != known.count(solid):
        keep = known.count(hyphened) > known.count(solid)
    else:
        keep = head.lower() in _KEEPS
    return f"{head}-{tail}" if keep else head + tail
