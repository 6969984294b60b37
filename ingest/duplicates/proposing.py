"""Propose which documents to compare closely: those that share word shingles few others hold."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

import numpy as np
from numpy.typing import NDArray

from ingest.model import Signature

RARE: Final = 12  # documents that hold a shingle, up to which each is proposed to each
WIDE: Final = 200  # up to which each is proposed to the next; past it a shingle is boilerplate and proposes nothing
FEWEST: Final = 4  # shared rare shingles that make a pair worth a look
SHARE: Final = 0.03  # of the rare shingles that the document with fewer of them holds

Shingles = NDArray[np.uint64]
"""Distinct shingles of one document, (n,) uint64, rising."""

_SECOND: Final = 32  # bits of the second place in the code of a pair


def shingles_of(signature: Signature) -> Shingles:
    """Return the shingles of a document as an array over the bytes of its signature."""
    return np.frombuffer(signature.packed, dtype="<u8")


def share_of_fewer(one: Signature, other: Signature) -> float:
    """Return how many of the shingles of the document with fewer stand in the other, 0 to 1."""
    fewer, more = sorted((shingles_of(one), shingles_of(other)), key=len)
    places = np.searchsorted(more, fewer)  # in half the time of `np.intersect1d`, and it is asked of each pair proposed
    inside = places < len(more)
    return int(np.count_nonzero(more[places[inside]] == fewer[inside])) / max(1, len(fewer))


def propose(documents: Sequence[Shingles]) -> list[tuple[int, int]]:
    """Return pairs of places in `documents` that share enough rare shingles, the lower place first, in order."""
    return ShingleIndex().changed(joining=dict(enumerate(documents))).proposals()


def _none() -> NDArray[np.int64]:
    return np.zeros(0, dtype=np.int64)


@dataclass(frozen=True, slots=True, kw_only=True)
class ShingleIndex:
    """An exact inverted index: which documents hold each shingle, and which pairs the rare ones propose.

    Every shingle that at most RARE documents hold is looked at, so that a short document inside a long one, and the
    version that kept a tenth of another's words, are found. What it proposes depends on nothing but the documents and
    their order, and on that only for a shingle that more than RARE hold: it joins each of its documents to the next.
    """

    values: Shingles = field(default_factory=lambda: np.zeros(0, dtype=np.uint64))  # of all documents, rising
    owners: NDArray[np.int32] = field(default_factory=lambda: np.zeros(0, dtype=np.int32))  # place of the document
    held: NDArray[np.int64] = field(
        default_factory=_none
    )  # by place, how many shingles of a document a few others hold too
    codes: NDArray[np.int64] = field(
        default_factory=_none
    )  # pairs of places, the lower one before the last 32 bits; rising
    shared: NDArray[np.int64] = field(default_factory=_none)  # how many shingles propose each pair

    def changed(self, *, leaving: Collection[int] = (), joining: Mapping[int, Shingles]) -> ShingleIndex:
        """Return the index once documents left and others joined, the same as if it were made anew.

        What is counted again are the shingles of those documents; the rest is copied, in time linear in the index.

        Args:
            leaving: places of documents now.
            joining: documents by the places that they shall have; those that stay keep their order.
        """
        stay = np.setdiff1d(np.arange(len(self.held)), list(leaving))
        size = len(stay) + len(joining)
        moved = np.full(len(self.held), -1, dtype=np.int32)
        moved[stay] = np.setdiff1d(np.arange(size), list(joining))
        gone = moved[self.owners] < 0 if leaving else np.zeros(len(self.owners), dtype=bool)
        added, holders = _in_order(joining)
        touched = np.unique(np.concatenate((self.values[gone], added))) if leaving else _distinct(added)

        before = self._holders(touched)
        codes, shared = _sum_up(self.codes, self.shared, before.pairs(), -1)
        held = np.zeros(size, dtype=np.int64)
        held[moved[stay]] = (self.held - before.count_shared(len(self.held)))[stay]
        codes = moved[codes >> _SECOND].astype(np.int64) << _SECOND | moved[codes & ((1 << _SECOND) - 1)]

        values, mine = (self.values[~gone], self.owners[~gone]) if leaving else (self.values, self.owners)
        values, owners = _merged(values, moved[mine], added, holders)
        after = ShingleIndex(values=values, owners=owners)._holders(touched)
        codes, shared = _sum_up(codes, shared, after.pairs(), 1)
        held += after.count_shared(size)
        return ShingleIndex(values=values, owners=owners, held=held, codes=codes, shared=shared)

    def proposals(self) -> list[tuple[int, int]]:
        """Return pairs of places of documents that share enough rare shingles, the lower place first, in order."""
        firsts, seconds = self.codes >> _SECOND, self.codes & ((1 << _SECOND) - 1)
        needed = np.maximum(FEWEST, SHARE * np.minimum(self.held[firsts], self.held[seconds]))
        kept = self.shared >= needed
        return list(zip(firsts[kept].tolist(), seconds[kept].tolist(), strict=True))

    def spread(self, fewest: int) -> tuple[Shingles, NDArray[np.int64]]:
        """Return the shingles that `fewest` documents and more hold, rising, and how many hold each."""
        ahead, behind = self.values[fewest - 1 :], self.values[: max(0, len(self.values) - fewest + 1)]
        wide = _distinct(ahead[ahead == behind])
        return wide, np.searchsorted(self.values, wide, side="right") - np.searchsorted(self.values, wide)

    def _holders(self, shingles: Shingles) -> _Holders:
        """Return who holds each of some shingles, given rising; those that propose nothing are left out."""
        starts = np.searchsorted(self.values, shingles)
        sizes = np.searchsorted(self.values, shingles, side="right") - starts
        few = (sizes > 1) & (sizes <= WIDE)
        starts, sizes = starts[few], sizes[few]
        begins = np.cumsum(sizes) - sizes
        owners = self.owners[np.arange(sizes.sum()) + np.repeat(starts - begins, sizes)]
        order = np.lexsort((owners, np.repeat(np.arange(len(sizes)), sizes)))
        return _Holders(starts=begins, sizes=sizes, owners=owners[order].astype(np.int64))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Holders:
    """The documents that hold each of some shingles, one run of places after the other, each run rising."""

    starts: NDArray[np.int64]
    sizes: NDArray[np.int64]
    owners: NDArray[np.int64]

    def pairs(self) -> NDArray[np.int64]:
        """Return the pairs that each shingle proposes, once for each shingle."""
        return np.concatenate([_none(), *self._pairs()])

    def count_shared(self, size: int) -> NDArray[np.int64]:
        """Return how many of the shingles each document shares with a few others, (size,)."""
        return np.bincount(self.owners[np.repeat(self.sizes <= RARE, self.sizes)], minlength=size)

    def _pairs(self) -> Iterator[NDArray[np.int64]]:
        for size in range(2, RARE + 1):
            rows = self.owners[self.starts[self.sizes == size][:, None] + np.arange(size)]
            for first in range(size):
                for second in range(first + 1, size):
                    yield rows[:, first] << _SECOND | rows[:, second]
        ends = np.zeros(len(self.owners), dtype=bool)
        ends[self.starts + self.sizes - 1] = True
        inside = np.flatnonzero(np.repeat(self.sizes > RARE, self.sizes) & ~ends)
        yield self.owners[inside] << _SECOND | self.owners[inside + 1]


def _in_order(documents: Mapping[int, Shingles]) -> tuple[Shingles, NDArray[np.int32]]:
    """Return the shingles of documents, rising, and the place of the document that each is of."""
    values = np.concatenate([np.zeros(0, dtype=np.uint64), *documents.values()])
    owners = np.repeat(np.array(list(documents), dtype=np.int32), [len(each) for each in documents.values()])
    order = np.argsort(values, kind="stable")
    return values[order], owners[order]


def _distinct(rising: Shingles) -> Shingles:
    return rising[np.concatenate(([True], rising[1:] != rising[:-1]))] if len(rising) else rising


def _merged(
    values: Shingles, owners: NDArray[np.int32], added: Shingles, holders: NDArray[np.int32]
) -> tuple[Shingles, NDArray[np.int32]]:
    """Return two rising rows of shingles as one, and the place of the document that each is of."""
    places = np.searchsorted(values, added, side="right") + np.arange(len(added))
    rest = np.ones(len(values) + len(added), dtype=bool)
    rest[places] = False
    merged, of = np.empty(len(rest), dtype=np.uint64), np.empty(len(rest), dtype=np.int32)
    merged[places], merged[rest] = added, values
    of[places], of[rest] = holders, owners
    return merged, of


def _sum_up(
    codes: NDArray[np.int64], counts: NDArray[np.int64], more: NDArray[np.int64], weight: int
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Return the pairs that are counted, rising, and their counts, once `more` counted by `weight` each."""
    more, times = np.unique(more, return_counts=True)
    codes, counts = np.concatenate((codes, more)), np.concatenate((counts, weight * times))
    order = np.argsort(codes, kind="stable")
    codes, counts = codes[order], counts[order]
    firsts = np.flatnonzero(np.concatenate(([True], codes[1:] != codes[:-1]))) if len(codes) else _none()
    counts = np.add.reduceat(counts, firsts) if len(codes) else counts
    left = counts > 0
    return codes[firsts][left], counts[left]
