"""Sum up a document in a MinHash sketch, by which the few documents like it are found among those of all returns.

A sketch agrees with another in as many of its numbers as the two documents have shingles in common (Broder 1997). It
is cut into bands; documents that agree in a whole band are candidates, and only those are compared by their words.
"""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import blake2b
from typing import Final

import numpy as np

from ingest.duplicates.likeness import measure
from ingest.duplicates.proposing import shingles_of
from ingest.model import Signature

# Chosen by `python -m eval.aside.sketches`, 26 November 2026: of 100 copies with 15 words in 100 changed, bands of
# three numbers find 97, of four 73, of two all; of other documents, a tenth of which share a fifth of their words, they
# take 0.0095, 0.0034 and 0.0719 for candidates.
BANDS: Final = 42
ROWS: Final = 3  # numbers in a band
SEED: Final = 1
FEWEST_WORDS: Final = 20  # a shorter text is a cover or a stamp on a scan: equal words prove nothing
ALIKE: Final = 0.3  # share of numbers in common from which candidates are compared by their words
NEARLY: Final = 0.7  # share of the longer text's words that stand in the other, from which they are nearly one text


def sketch(signature: Signature) -> bytes:
    """Return the MinHash of a document's shingles, BANDS * ROWS numbers of 32 bits, little-endian."""
    from datasketch import MinHash

    made = MinHash(num_perm=BANDS * ROWS, seed=SEED, scheme="affine32", hashfunc=int)
    made.update_batch(
        (shingles_of(signature) >> np.uint64(16)).tolist()
    )  # a shingle has 48 bits, the highest are mixed
    return bytes(made.hashvalues.astype("<u4").tobytes())


def bands(signature: Signature, sketched: bytes) -> list[int]:
    """Return a number of 63 bits for each band of a document's sketch; none for a text that is too short."""
    return list(_bands(sketched)) if signature.words >= FEWEST_WORDS else []


def alike(one: bytes, other: bytes) -> bool:
    """Say whether two sketches agree in so many numbers that the documents may be nearly one text."""
    mine, theirs = np.frombuffer(one, dtype="<u4"), np.frombuffer(other, dtype="<u4")
    return len(mine) == len(theirs) and bool((mine == theirs).mean() >= ALIKE)


def likeness(one: Signature, other: Signature) -> float:
    """Return how much of the longer of two texts stands in the other, 0 to 1; 1 for the same text only."""
    if one.text_hash == other.text_hash:
        return 1.0
    return min(measure(one, other).shared, 0.9999)


def _bands(sketched: bytes) -> Iterator[int]:
    size = 4 * ROWS
    for band in range(BANDS):
        part = sketched[band * size : (band + 1) * size]
        yield int.from_bytes(blake2b(part, digest_size=8, salt=band.to_bytes(2, "little")).digest(), "little") >> 1
