"""Raised marks, such as those of footnotes: kept apart from the figure or word that they are set against."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import groupby
from typing import NamedTuple

from ingest.parsing.pdf.pieces import Word

_RAISED = "\u00b2\u00b3\u00b9\u2070\u2074-\u207e"  # Unicode's own: normalised, "287" and a raised 4 would be 2874
_SIGN = rf"[\d*\u2020\u2021\u00a7\u00b6#{_RAISED}]"
_MAY_HOLD = re.compile(rf".{_SIGN}|^{_SIGN}+[^\W\d_]|\d[a-z]$")  # words that are worth measuring
_OF_UNICODE = re.compile(f"[{_RAISED}]")
_MARK = re.compile(rf"(?=.*{_SIGN})[\d*\u2020\u2021\u00a7\u00b6#{_RAISED},.;()\[\]+\u2212\u2013-]+|[a-z]")
_UNIT = re.compile(r"(?<![^\W\d_])(?:[ckm]?m|ft)$")  # what may be squared or cubed
_POWERS = {"2": "\u00b2", "3": "\u00b3", "\u00b2": "\u00b2", "\u00b3": "\u00b3"}
_PLAIN = str.maketrans(
    "\u00b2\u00b3\u00b9\u2070\u2074\u2075\u2076\u2077\u2078\u2079\u207a\u207b\u207c\u207d\u207e", "2310456789+-=()"
)
_OPENERS = ("(", "[", "{", "/", "\u2044", "\u2018", "\u201c", '"', "'", "-", "\u2013", "\u2014", "\u00a3", "$")
_BELOW = re.compile(r"[/\u2044][2-9](?!\d)")  # what a fraction goes on with
_SMALLER = 0.88  # times the type size that a raised letter has at most
_RISE = 0.15, 0.8  # times the type size that its baseline stands above the line's


class Letter(NamedTuple):
    """A letter of a word, upright; y grows downwards."""

    text: str
    x: float  # where it begins
    y: float  # baseline
    size: float  # of the type, in points


def may_hold_mark(word: str) -> bool:
    """Say whether a word can have a raised mark: most need not be measured."""
    return _MAY_HOLD.search(word) is not None


def is_mark(word: str) -> bool:
    """Say whether a word that is raised as a whole is a mark."""
    return _MARK.fullmatch(word) is not None


def is_raised(letter: Letter, y: float, size: float) -> bool:
    """Say whether a letter stands clearly above a baseline and is clearly smaller than the type there."""
    return letter.size <= _SMALLER * size and _RISE[0] * size <= y - letter.y <= _RISE[1] * size


def holds_raised(word: str) -> bool:
    """Say whether a word has raised figures of Unicode's own."""
    return _OF_UNICODE.search(word) is not None


def marked_apart(letters: Sequence[Letter], x1: float) -> list[Word]:
    """Return a word that ends at `x1` in parts, its raised marks apart: "287" with a raised 4 is "287" and "[4]".

    Units keep their power ("m²"), figures their ending ("3rd"); a mark right before a word stands before it.
    """
    largest = max(letters, key=lambda letter: letter.size)
    runs = [
        (raised, "".join(letter.text for letter in run), run[0].x)
        for raised, run in ((raised, list(run)) for raised, run in groupby(letters, key=lambda one: _up(one, largest)))
    ]
    words: list[Word] = []
    for place, (raised, text, x) in enumerate(runs):
        part = Word(text, x, runs[place + 1][2] if place + 1 < len(runs) else x1, largest.y)
        if not words or (place == 1 and runs[0][0] and is_mark(words[0].text) and text[:1].isalnum()):
            words.append(part)
        elif raised and is_mark(text):
            words += with_mark(words.pop(), part)
        else:
            words += glued(words.pop(), [part])
    return words


def _up(letter: Letter, largest: Letter) -> bool:
    return holds_raised(letter.text) or is_raised(letter, largest.y, largest.size)


def with_mark(base: Word, mark: Word) -> list[Word]:
    """Return a word and the raised mark that touches it as they are written."""
    if mark.text in _POWERS and _UNIT.search(base.text):
        return [Word(base.text + _POWERS[mark.text], base.x0, mark.x1, base.y)]
    if base.text.endswith(_OPENERS):
        return [Word(base.text + mark.text, base.x0, mark.x1, base.y)]
    return [base, Word(f"[{mark.text.strip('()[]').translate(_PLAIN)}]", mark.x0, mark.x1, base.y)]


def glued(base: Word, parts: Sequence[Word]) -> list[Word]:
    """Return a word and what touches it as they are written: apart only where a word touches a mark."""
    first, *others = parts
    text = base.text
    if text.endswith("]") and first.text[:1].isalnum():
        return [base, *parts]
    if _BELOW.match(first.text) and text[1:-1].isdecimal():
        text = text.strip("[]")
    return [Word(text + first.text, base.x0, first.x1, base.y), *others]
