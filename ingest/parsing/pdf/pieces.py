"""Words and pieces of lines with their place on a page: what a page reader finds, or recognises in a picture."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from statistics import median
from typing import NamedTuple

_SPREAD = 5  # letters in a row, each on its own, that are a word set wide
_BETWEEN = 1.5  # times the usual gap between such letters: a gap between words
_LETTERS = 1.2  # letters of such a row's pieces on average, at most
_SCRAPS = 1.6  # with scraps of words among them
_SCRAP = 3  # letters of a piece that was set close
_SINGLE = 0.5  # share of a row's pieces that are one letter, where others are scraps of words
_ALIKE = 0.2  # times the usual gap by which that beside a scrap or a figure differs


class Word(NamedTuple):
    """A word with its box in points; y grows downwards from the top of the upright page.

    A tuple, because a page holds hundreds and a frozen dataclass takes four times as long to make.
    """

    text: str
    x0: float
    x1: float
    y: float  # baseline


class Segment(NamedTuple):
    """Part of a line without wide gaps, set in one size."""

    text: str
    x0: float
    x1: float
    y: float  # baseline, from the top of the page
    size: float  # of the type, in points
    bold: bool
    hidden: bool
    words: tuple[Word, ...]
    turned: bool = False  # set at an angle to the page's other text, as in a table's upright headers


def closed_up(run: Sequence[Word]) -> list[Word]:
    """Return words with letter-spaced ones made whole: "O U R  V A L U E S" is "OUR VALUES".

    Scraps that are set close ("L AT E S T") and figures ("2 0 2 4") belong to them where the gaps are alike.
    """
    length = sum(len(word.text) for word in run) / max(len(run), 1)
    if len(run) < _SPREAD or length > _SCRAPS:
        return list(run)
    letters = sum(len(word.text) == 1 and word.text.isalpha() for word in run)
    gaps = [after.x0 - before.x1 for before, after in pairwise(run)]
    usual = median(gaps)
    spaced = letters >= max(_SPREAD, _SINGLE * len(run)) and max(gaps) > _BETWEEN * usual
    if length > _LETTERS and not spaced:
        return list(run)
    words = [run[0]]
    for gap, before, word in zip(gaps, run, run[1:], strict=False):
        last = words[-1]
        single = len(before.text) == len(word.text) == 1
        near = spaced and abs(gap - usual) <= _ALIKE * usual and max(len(before.text), len(word.text)) <= _SCRAP
        both = before.text + word.text
        letters_on = both.isalpha() and (near or (single and gap <= _BETWEEN * usual))
        if letters_on or (near and single and both.isdecimal()):
            words[-1] = Word(last.text + word.text, last.x0, word.x1, last.y)
        else:
            words.append(word)
    return words
