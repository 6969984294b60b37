"""Words that a cell too narrow for them breaks without a hyphen: where they may be broken, and which of them are."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from itertools import pairwise

from ingest.parsing.pdf.english import is_english
from ingest.parsing.pdf.hyphens import PIECES, WRAP, Known, is_one_case, mend, sticks
from ingest.parsing.pdf.pieces import Word

_HEAD = re.compile(r"(?:^|\W)([^\W\d_]+)$")  # letters that a line ends with
_TAIL = re.compile(r"^([^\W\d_]+)")
_AFTER_HYPHEN = re.compile(rf"([^\W\d_]+)-{WRAP}([^\W\d_]+)")
_CUT_FIGURE = re.compile(rf"\d,(?:\d{WRAP}\d\d|\d\d{WRAP}\d)(?!\d)")  # between the digits of a thousand
_BULLET = re.compile(r"[\u2022\u25aa\u25e6\u2023\u25cf\u25cb\u25a0\u27a2\uf0b7\uf0a7\uf0d8]")
_NUMBER = re.compile(r"[-\u2013]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]")
_LEANS = re.compile(r"(?:,|&|[-\u2013/]|\b(?:and|or|of|the|a|an|for|to|in|on|at|by|with|from))$", re.IGNORECASE)
_NARROW, _BROAD = frozenset("fijlrtI"), frozenset("mwMW")
_MOST_PIECES = 12  # of one word
_TO_SPARE = 1.5  # of a letter, for a space and a little less room than was measured
_SPARE = 1.3  # of a letter: it may be broader than it was guessed to be


def join_wrapped(lines: Sequence[Sequence[Word]], room: float) -> str:
    """Return the lines of a cell as one text, with `WRAP` where a word may go on, a line end where its writer set one.

    It may after a hyphen, and where the line has no room for another letter and no line would have room for the word.

    Args:
        lines: Words from left to right.
        room: How wide a line of the cell can be, in points.
    """
    texts = [" ".join(word.text for word in line) for line in lines]
    for place, (above, below) in enumerate(pairwise(lines)):
        if _CUT_FIGURE.search(f"{above[-1].text}{WRAP}{below[0].text}"):
            continue  # nothing else can be meant
        if sticks(above[-1].text, below[0].text):
            if above[-1].text[-1] not in "/\u2013":
                broken = above[-1].text[-2].isalpha() and below[0].text[0].islower()
                texts[place] = f"{texts[place][:-1]}-{WRAP if broken else ''}"
        elif _ends(above, below, room, texts[place]):
            texts[place] += "\n"
        else:
            texts[place] += WRAP if _may_go_on(above, below[0], room) else " "
    return "".join(texts)


def _ends(above: Sequence[Word], below: Sequence[Word], room: float, text: str) -> bool:
    """Say whether a line of a cell was ended by its writer: what begins like a line would have had room on it."""
    first = below[0]
    if _BULLET.fullmatch(first.text) and len(below) > 1:
        return True
    if not (first.text[0].isupper() or (_NUMBER.fullmatch(first.text) and len(below) > 1)) or _LEANS.search(text):
        return False
    used = above[-1].x1 - above[0].x0
    letter = used / len(text)
    return used + first.x1 - first.x0 + _TO_SPARE * letter <= room < math.inf


def _may_go_on(line: Sequence[Word], tail: Word, room: float) -> bool:
    head = line[-1]
    ends, goes_on = _HEAD.search(head.text), _TAIL.match(tail.text)
    if not ends or not goes_on or not is_one_case(ends[1], goes_on[1]):
        return False
    first, *others = map(_breadth, tail.text)
    letter = first * (tail.x1 - tail.x0) / (first + sum(others))
    filled = head.x1 - line[0].x0 + _SPARE * letter > room
    return filled and head.x1 - head.x0 + tail.x1 - tail.x0 > room


def _breadth(letter: str) -> float:
    """Guess how wide a letter is against most others."""
    return 0.5 if letter in _NARROW else 1.5 if letter in _BROAD else 1.0


def made_whole(text: str, known: Known) -> str:
    """Return text with its broken words whole and a space where none was.

    Pieces are one word if the document writes it elsewhere; or if it is an English one, and not all of its pieces stand
    elsewhere as words. Hyphens are kept but in such a word: cells seldom have others than those of compounds.
    """
    text = mend(text, known)
    if WRAP not in text:
        return text
    text = _AFTER_HYPHEN.sub(lambda match: _without_hyphen(match[1], match[2], known), text)
    return PIECES.sub(lambda match: _whole(match[0].split(WRAP), known), text).replace(WRAP, " ")


def _without_hyphen(head: str, tail: str, known: Known) -> str:
    solid, hyphened = head + tail, f"{head}-{tail}"
    counts = known.count(solid.lower()), known.count(hyphened.lower())
    whole = counts[0] > counts[1] or (counts[0] == counts[1] and is_english(solid.lower()))
    return solid if whole else hyphened


def _whole(pieces: Sequence[str], known: Known) -> str:
    words: list[str] = []
    at = 0
    while at < len(pieces):
        ends = range(min(len(pieces), at + _MOST_PIECES), at + 1, -1)
        end = next((end for end in ends if _is_word(pieces[at:end], known)), at + 1)
        words.append("".join(pieces[at:end]))
        at = end
    return " ".join(words)


def _is_word(pieces: Sequence[str], known: Known) -> bool:
    word = "".join(pieces).lower()
    if known.count(word):
        return True
    return is_english(word) and not all(known.count(piece.lower()) for piece in pieces)
