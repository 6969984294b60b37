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


@dataclass(frozen=True, slots=True)
class VectorCache:
    """Exact search over the vectors of one return."""

    ids: tuple[str, ...]  # passage ids in row order
    _index: Any  # faiss.IndexFlatIP

    def search(
        self, query_vector: NDArray[np.float32], k: int, *, rows: NDArray[np.int64] | None = None
    ) -> list[tuple[str, float]]:
        """Find the `k` passages nearest to a (d,) unit vector, best first, with their cosine.

        `rows`: row numbers to look among; all when None.
        """
        k = min(k, len(self.ids) if rows is None else len(rows))
        if k < 1:
            return []
        import faiss

        options = {} if rows is None else {"params": faiss.SearchParameters(sel=faiss.IDSelectorBatch(rows))}  # type: ignore[call-arg]  # set at run time
        query = np.ascontiguousarray(query_vector, dtype=np.float32).reshape(1, -1)
        scores, found = self._index.search(query, k, **options)
        return [(self.ids[row], float(score)) for row, score in zip(found[0], scores[0], strict=True) if row >= 0]

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
