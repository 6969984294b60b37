"""Meaning: the faiss cache of one return, built from the database and never the truth."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from index.files import replace_file

INDEX = "vectors.faiss"
SIDECAR = "vectors.json"
_LEAST = -2.0  # below any cosine


@dataclass(frozen=True, slots=True)
class VectorCache:
    """The vectors of one return, each compared exactly."""

    ids: tuple[str, ...]  # passage ids in row order
    _index: Any  # faiss.IndexFlatIP

    def cosines(self, query_vector: NDArray[np.float32]) -> NDArray[np.float32]:
        """Give the cosine of every passage with a (d,) unit vector, (n,) in row order.

        All of them, for how far they spread says whether the nearest are near; see `index.search.nearness`.
        """
        if not self.ids:
            return np.zeros(0, dtype=np.float32)
        import faiss

        faiss.omp_set_num_threads(1)  # of this thread: more wait for those of torch, half a second a search
        _, cosines, rows = self._index.range_search(query_vector.reshape(1, -1), _LEAST)
        every = np.full(len(self.ids), _LEAST, dtype=np.float32)
        every[rows] = cosines
        return every

    def of(self, rows: Sequence[int]) -> NDArray[np.float32]:
        """Give the vectors of some rows, (n, d) float32 of unit length, in the order given."""
        return np.asarray(self._index.reconstruct_batch(np.asarray(rows, dtype=np.int64)), dtype=np.float32)


def build_vectors(folder: Path, ids: Sequence[str], vectors: NDArray[np.float32], stamp: str) -> VectorCache:
    """Build and keep the index of (n, d) float32 unit rows, one per passage id; `stamp` says what it was built from.

    The sidecar is written last and holds the index file's hash, so a crash in between leaves a cache that
    `open_vectors` refuses.
    """
    import faiss

    if len(ids) != len(vectors):
        raise ValueError(f"{len(ids)} ids for {len(vectors)} vectors")
    index = faiss.IndexFlatIP(int(vectors.shape[1]) if vectors.ndim == 2 else 1)
    if len(ids):
        index.add(np.ascontiguousarray(vectors, dtype=np.float32))
    content = faiss.serialize_index(index).tobytes()
    folder.mkdir(parents=True, exist_ok=True)
    replace_file(folder / INDEX, content)
    sidecar = {"stamp": stamp, "sha256": hashlib.sha256(content).hexdigest(), "ids": list(ids)}
    replace_file(folder / SIDECAR, json.dumps(sidecar).encode())
    return VectorCache(tuple(ids), index)


def open_vectors(folder: Path, stamp: str) -> VectorCache | None:
    """Open the kept index; None when it is missing, damaged or built from something else, and must be rebuilt."""
    try:
        sidecar = json.loads((folder / SIDECAR).read_bytes())
        if sidecar["stamp"] != stamp:
            return None
        content = (folder / INDEX).read_bytes()
        ids = tuple(sidecar["ids"])
        expected = sidecar["sha256"]
    except (OSError, ValueError, KeyError, TypeError):
        return None
    # The very bytes that were hashed are the bytes that are loaded: faiss reads a damaged file without complaint.
    if hashlib.sha256(content).hexdigest() != expected:
        return None
    import faiss

    index = faiss.deserialize_index(np.frombuffer(content, dtype=np.uint8))
    return VectorCache(ids, index) if index.ntotal == len(ids) else None
