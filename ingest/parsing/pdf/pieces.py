"""Words and pieces of lines with their place on a page: what a page reader finds, or recognises in a picture."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from statistics import median
from typing import NamedTuple

_SPREAD = 5  # letters in a row, each on its own, that are a word set wide
_BETWEEN = 1.5  # times the usual gap between such letters: a gap between words


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
    """Return words with letter-spaced ones made whole: "O U R  V A L U E S" is "OUR VALUES"."""
    if len(run) < _SPREAD or sum(len(word.text) for word in run) > len(run) + len(run) // 5:
        return list(run)
    gaps = [after.x0 - before.x1 for before, after in pairwise(run)]
    usual = median(gaps)
    words = [run[0]]
    for gap, before, word in zip(gaps, run, run[1:], strict=False):
        last = words[-1]
        single = len(before.text) == len(word.text) == 1
        if single and gap <= _BETWEEN * usual and (before.text + word.text).isalpha():
            words[-1] = Word(last.text + word.text, last.x0, word.x1, last.y)
        else:
            words.append(word)
    return words
