"""How like two documents are, in figures that say in what manner they differ."""

from __future__ import annotations

from bisect import bisect_right
from collections import OrderedDict
from collections.abc import Set
from dataclasses import dataclass, field, replace
from typing import Final

import numpy as np

from ingest.aligning import Stretch
from ingest.duplicates.comparing import Comparison
from ingest.duplicates.proposing import shingles_of
from ingest.model import Signature

REMEMBERED: Final = 200_000  # pairs; some 300 bytes each


@dataclass(frozen=True, slots=True, kw_only=True)
class Likeness:
    """What a close comparison of two texts found."""

    contained: float  # how much of the shorter text stands in the longer, 0 to 1
    shared: float  # how much of the longer stands in the shorter, 0 to 1
    changed: int  # words that stand in one of the two only
    misread: int  # words that differ in a few letters
    words: tuple[int, int]  # of the one and the other
    parts: int  # paragraphs and rows that differ in more than a few letters
    words_kept: float  # of the words that are no figures, how many of the shorter text's stand in the other, 0 to 1
    figures_kept: int  # figures that both hold in the same place
    figures: int  # of the text with fewer
    swap: tuple[str, str] | None  # a name that stands in the one wherever the other has another
    swapped: int  # words that such names make up
    places: int  # where the texts differ in more than a few letters
    answers: int  # of them, those behind words that both hold, to the end of a paragraph or a row of a table
    whole: int  # of them, those that are paragraphs or rows as a whole


def measure(one: Signature, other: Signature) -> Likeness:
    """Compare the words of two documents."""
    compared = Comparison.of(one.text.split(), other.text.split())
    mine, theirs = shingles_of(one), shingles_of(other)
    common = len(np.intersect1d(mine, theirs, assume_unique=True))
    fewest, most = sorted((len(mine), len(theirs)))
    swaps = compared.swaps
    edges = {0, one.words, *one.parts}, {0, other.words, *other.parts}
    ended = [stretch for stretch in compared.differences if _at_edge(stretch, *edges, end=True)]
    whole = sum(_at_edge(stretch, *edges, end=False) for stretch in ended)
    return Likeness(
        # Where parts changed places, three words in a row still stand in both texts.
        contained=max(compared.contained, common / max(1, fewest)),
        shared=max(compared.shared, common / max(1, most)),
        changed=compared.changed,
        misread=compared.misread,
        words=(one.words, other.words),
        parts=max(_touched(one, compared, mine=True), _touched(other, compared, mine=False)),
        words_kept=compared.words_kept,
        figures_kept=compared.figures[0],
        figures=compared.figures[1],
        swap=swaps[0][:2] if swaps else None,
        swapped=sum(max(len(mine.split()), len(theirs.split())) * times for mine, theirs, times in swaps),
        places=len(compared.differences),
        answers=len(ended) - whole,
        whole=whole,
    )


_Text = tuple[str, tuple[int, ...]]


@dataclass(slots=True)
class Comparisons:
    """Keeps what close comparisons found, by the texts compared and where their paragraphs begin."""

    _found: OrderedDict[tuple[_Text, _Text], Likeness] = field(default_factory=OrderedDict)

    def measure(self, one: Signature, other: Signature) -> Likeness:
        """Return what `measure` returns; which is named first changes the order of pairs in the result only."""
        ours, theirs = (one.text_hash, one.parts), (other.text_hash, other.parts)
        if ours > theirs:
            turned = self.measure(other, one)
            swap = turned.swap and (turned.swap[1], turned.swap[0])
            return replace(turned, words=(turned.words[1], turned.words[0]), swap=swap)
        found = self._found.get((ours, theirs))
        if found is None:
            found = self._found[ours, theirs] = measure(one, other)
            if len(self._found) > REMEMBERED:
                self._found.popitem(last=False)
        return found


def _at_edge(stretch: Stretch, edges: Set[int], others: Set[int], *, end: bool) -> bool:
    """Say whether a difference ends, or begins, with a paragraph or row in each text that holds some of it."""
    sides = (stretch.one, edges), (stretch.other, others)
    return all(side[end] in known for side, known in sides if side[0] < side[1])


def _touched(signature: Signature, compared: Comparison, *, mine: bool) -> int:
    """Count the paragraphs in which a text differs from the other."""
    touched: set[int] = set()
    for stretch in compared.differences:
        start, end = stretch.one if mine else stretch.other
        first = bisect_right(signature.parts, start) - 1
        last = bisect_right(signature.parts, max(start, end - 1)) - 1
        if end > start:
            touched.update(range(first, last + 1))
    return len(touched)
