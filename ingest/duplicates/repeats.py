"""Passages that stand in several places of a bank: boilerplate, a supplier's chapters, statements that are quoted."""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from typing import Final, TypeVar

import numpy as np

from ingest.duplicates.proposing import propose, shingles_of
from ingest.duplicates.signing import sign
from ingest.words import words_of

ALIKE: Final = 0.7  # Jaccard of word 3-grams from which two passages say the same: a word in twenty may differ
FEWEST_WORDS: Final = 8  # a shorter passage is compared as it stands

Key = TypeVar("Key", bound=Hashable)


def find_repeats(passages: Mapping[Key, str]) -> dict[Key, tuple[Key, ...]]:
    """Return, for each passage that stands elsewhere too, the other places, in the order of `passages`.

    Passages are texts by what names them. Two are the same if their words are, or nearly all of them; a passage is
    held against each of the others itself, so that likeness does not wander from one to the next.
    """
    words = {key: tuple(words_of(text)) for key, text in passages.items()}
    places: dict[tuple[str, ...], list[Key]] = {}
    for key, said in words.items():
        places.setdefault(said, []).append(key)
    texts = sorted(said for said in places if said)
    near = _near(texts)
    order = {key: place for place, key in enumerate(passages)}
    found: dict[Key, tuple[Key, ...]] = {}
    for key, said in words.items():
        others = [other for text in (said, *near.get(said, ())) for other in places[text] if other != key]
        if said and others:
            found[key] = tuple(sorted(others, key=order.__getitem__))
    return found


def first_places(passages: Mapping[Key, str]) -> dict[Key, Key]:
    """Return for each passage the one that stands for it: the first that says the same, mostly itself.

    Whoever counts sources counts these.
    """
    repeats = find_repeats(passages)
    order = {key: place for place, key in enumerate(passages)}
    first: dict[Key, Key] = {}
    for key in passages:
        before = [first[other] for other in repeats.get(key, ()) if order[other] < order[key]]
        first[key] = before[0] if before else key
    return first


def _near(texts: Sequence[tuple[str, ...]]) -> dict[tuple[str, ...], list[tuple[str, ...]]]:
    packed = [shingles_of(sign(text)) for text in texts]
    near: dict[tuple[str, ...], list[tuple[str, ...]]] = {}
    for one, other in propose(packed):
        if min(len(texts[one]), len(texts[other])) < FEWEST_WORDS:
            continue
        shared = len(np.intersect1d(packed[one], packed[other], assume_unique=True))
        if shared >= ALIKE * (len(packed[one]) + len(packed[other]) - shared):
            near.setdefault(texts[one], []).append(texts[other])
            near.setdefault(texts[other], []).append(texts[one])
    return near
