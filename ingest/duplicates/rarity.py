"""How widely each shingle is spread over a return: boilerplate and skeletons say nothing of two documents."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ingest.duplicates.proposing import ShingleIndex, Shingles

COMMON = 3  # documents, other versions left out, that share a shingle before it counts as boilerplate


@dataclass(frozen=True, slots=True)
class Rarity:
    """In how many documents of a return each shingle stands, as far as that is enough to be common."""

    documents: Sequence[Shingles]
    values: Shingles
    counts: NDArray[np.int64]

    @classmethod
    def of(cls, documents: Sequence[Shingles], index: ShingleIndex) -> Rarity:
        """Count the shingles of all documents, which are those of the index."""
        values, counts = index.spread(COMMON)
        return cls(documents=documents, values=values, counts=counts)

    def own_share(self, one: int, other: int, relatives: Sequence[int]) -> tuple[float, int]:
        """Return how much of the rare shingles of the document with fewer stands in the other, 0 to 1, of how many.

        `relatives` are places of documents that may be versions of the two, and so do not make a shingle common.
        """
        near = [self.documents[place] for place in {one, other, *relatives}]
        mine, theirs = self._own(self.documents[one], near), self._own(self.documents[other], near)
        fewest = min(len(mine), len(theirs))
        return len(np.intersect1d(mine, theirs, assume_unique=True)) / max(1, fewest), fewest

    def _own(self, shingles: Shingles, near: Sequence[Shingles]) -> Shingles:
        widespread, _, places = np.intersect1d(shingles, self.values, assume_unique=True, return_indices=True)
        spread = self.counts[places]
        for each in near:
            spread = spread - np.isin(widespread, each, assume_unique=True)
        return np.setdiff1d(shingles, widespread[spread >= COMMON], assume_unique=True)
