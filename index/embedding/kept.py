"""Vectors of texts that are the same in every return: shipped for the default model, embedded once a home otherwise.

`eval.shipped` makes the shipped file. What is missing in it is embedded, so that an old file costs time and
nothing else.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from index.embedding.embedder import Embedder, embedding_hash
from index.files import locked, replace_file

SHIPPED = Path(__file__).parents[1] / "shipped"
BATCH = 256  # texts embedded between two saves


class KeptEmbedder:
    """Embeds each text once, whatever the process; for exemplars and descriptions, which belong to no authority."""

    def __init__(self, embedder: Embedder, folder: Path) -> None:
        """Keep what `embedder` gives in a file of its own in `folder`."""
        self.name = embedder.name
        self._embedder = embedder
        self._file = folder / self.file_name

    @property
    def file_name(self) -> str:
        """Of the file that holds vectors of this very model."""
        return f"texts-{hashlib.sha256(self.name.encode()).hexdigest()[:24]}.safetensors"

    @property
    def dimensions(self) -> int:
        """Length of a vector."""
        return self._embedder.dimensions

    def embed(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Embed texts: (n, d) float32, rows of unit length, in the order given."""
        hashes = [embedding_hash(text) for text in texts]
        shipped = _load(SHIPPED / self._file.name)
        if texts and shipped.keys() >= set(hashes):
            return np.stack([shipped[key] for key in hashes])
        with locked(self._file.with_suffix(".lock")):
            known = {**shipped, **_load(self._file)}
            missing = {key: text for key, text in zip(hashes, texts, strict=True) if key not in known}
            keys = list(missing)
            for start in range(0, len(keys), BATCH):
                batch = keys[start : start + BATCH]
                rows = self._embedder.embed([missing[key] for key in batch])
                known.update(zip(batch, rows, strict=True))
                _save(self._file, known)
        return np.stack([known[key] for key in hashes]) if texts else self._embedder.embed([])


def _load(file: Path) -> dict[str, NDArray[np.float32]]:
    """Give vectors by text hash; none where the file is missing or damaged."""
    from safetensors import SafetensorError
    from safetensors.numpy import load

    try:
        held = load(file.read_bytes())
        rows = held["vectors"].astype(np.float32)
        if held["vectors"].dtype == np.int8:  # as shipped: rounded, each row by its own largest number
            rows /= np.linalg.norm(rows, axis=1, keepdims=True)
        return {key.tobytes().hex(): row for key, row in zip(held["hashes"], rows, strict=True)}
    except (OSError, SafetensorError, KeyError, ValueError):
        return {}


def _save(file: Path, known: Mapping[str, NDArray[np.float32]]) -> None:
    from safetensors.numpy import save

    hashes = np.array([list(bytes.fromhex(key)) for key in known], dtype=np.uint8)
    replace_file(file, save({"hashes": hashes, "vectors": np.stack(list(known.values()))}))
