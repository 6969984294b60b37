"""Propose which documents to compare closely: those that share word shingles few others hold."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
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


def shingles_of(signature: Signature) -> Shingles:
    """Return the shingles of a document as an array over the bytes of its signature."""
    return np.frombuffer(signature.packed, dtype="<u8")


def share_of_fewer(one: Signature, other: Signature) -> float:
    """Return how many of the shingles of the document with fewer stand in the other, 0 to 1."""
    mine, theirs = shingles_of(one), shingles_of(other)
    return len(np.intersect1d(mine, theirs, assume_unique=True)) / max(1, min(len(mine), len(theirs)))


def propose(documents: Sequence[Shingles]) -> list[tuple[int, int]]:
    """Return pairs of places in `documents` that share enough rare shingles, the lower place first, in order.

    An exact inverted index: every shingle that at most RARE documents hold is looked at, so that a short document
    inside a long one, and the version that kept a tenth of another's words, are found. Linear in the number of
    shingles. The pairs do not depend on the order of documents, except that a shingle which more than RARE hold
    joins each of its documents to the next only.
    """
    if len(documents) < 2:
        return []
    every = np.concatenate(documents)
    owners = np.repeat(np.arange(len(documents), dtype=np.int32), [len(each) for each in documents])
    order = np.argsort(every, kind="stable")
    every, owners = every[order], owners[order]
    starts = np.flatnonzero(np.concatenate(([True], every[1:] != every[:-1])))
    sizes = np.diff(np.concatenate((starts, [len(every)])))
    codes = np.concatenate(list(_pairs(starts, sizes, owners, len(documents))))
    codes, shared = np.unique(codes, return_counts=True)
    held = _count_shared(sizes, owners, len(documents))
    firsts, seconds = codes // len(documents), codes % len(documents)
    needed = np.maximum(FEWEST, SHARE * np.minimum(held[firsts], held[seconds]))
    kept = shared >= needed
    return list(zip(firsts[kept].tolist(), seconds[kept].tolist(), strict=True))


def _pairs(
    starts: NDArray[np.int64], sizes: NDArray[np.int64], owners: NDArray[np.int32], count: int
) -> Iterator[NDArray[np.int64]]:
    """Yield pairs of documents as first * count + second, once for each shingle that proposes them."""
    yield np.zeros(0, dtype=np.int64)
    for size in range(2, RARE + 1):
        rows = owners[starts[sizes == size][:, None] + np.arange(size)].astype(np.int64)
        for first in range(size):
            for second in range(first + 1, size):
                yield rows[:, first] * count + rows[:, second]
    wide = np.flatnonzero((sizes > RARE) & (sizes <= WIDE))
    if len(wide):
        ends = (starts + sizes)[wide]
        inside = np.concatenate([np.arange(start, end - 1) for start, end in zip(starts[wide], ends, strict=True)])
        yield owners[inside].astype(np.int64) * count + owners[inside + 1]


def _count_shared(sizes: NDArray[np.int64], owners: NDArray[np.int32], count: int) -> NDArray[np.int64]:
    """Return how many shingles of each document a few others hold too, (count,)."""
    shared = np.repeat((sizes > 1) & (sizes <= RARE), sizes)
    return np.bincount(owners[shared], minlength=count)
