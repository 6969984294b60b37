"""How alike two runs of words are: how many both hold, and how many in the same order."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence


def shared_words(one: Sequence[str], other: Sequence[str]) -> int:
    """Count the words that both hold, each as often as both have it."""
    return (Counter(one) & Counter(other)).total()


def longest_common(one: Sequence[str], other: Sequence[str]) -> int:
    """Return the length of the longest run of words that stand in both in the same order, others between them.

    Hyyrö's bit-parallel algorithm (Hyyrö 2004): one row of the table is the bits of one integer, so that documents of
    ten thousand words take well under a second.
    """
    places: dict[str, int] = {}
    for place, word in enumerate(one):
        places[word] = places.get(word, 0) | 1 << place
    full = (1 << len(one)) - 1
    row = full
    for word in other:
        matched = row & places.get(word, 0)
        if matched:
            row = ((row + matched) | (row - matched)) & full
    return len(one) - row.bit_count()
