"""A static model: one vector for each token, and a text's is their mean; the adapter that embeds with it."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from index.embedding.encoder import TOKENIZER, FolderModel
from ingest.framework import read_exemplars

STATIC = "static"
"""What `EVIDENCE_GRID_MODEL` says to have the static model that is made from the shipped one."""

RECIPE = "static.1"  # part of the embedder's name: raise it with every change that gives other vectors
FRAMEWORK = "cqc-la@2024-02"  # whose exemplars it is fitted to, whatever is in force: one model serves all
VECTORS = "vectors.safetensors"
TOKENS = "tokens"  # the array in it: (tokens, d) float16, by token id
BATCH = 1024  # texts tokenised at once


class StaticEmbedder(FolderModel[tuple[Any, NDArray[np.float32]]]):
    """Embeds with a model that `index.embedding.distilling` made: no transformer runs; it is fast and knows no order.

    Rarer tokens have longer vectors and so weigh more. A text without a token has the vector of the unknown one.
    """

    def __init__(self, folder: Path, name: str) -> None:
        """Take a folder that is whole; nothing is loaded before the first text."""
        super().__init__(folder, name, _load)

    def embed(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Embed texts: (n, d) float32, rows of unit length, in the order given; the same whatever stands beside."""
        tokenizer, tokens = self._ready()
        vectors = np.zeros((len(texts), self.dimensions), dtype=np.float32)
        for start in range(0, len(texts), BATCH):
            found = tokenizer.encode_batch_fast(list(texts[start : start + BATCH]), add_special_tokens=False)
            for row, encoding in enumerate(found, start):
                held = encoding.ids or [tokenizer.token_to_id("[UNK]")]
                total = tokens[held].sum(axis=0)
                vectors[row] = total / max(float(np.linalg.norm(total)), 1e-9)
        return vectors


def name_of(model: str) -> str:
    """Give the name of the static model that is made here from the model of this name: other exemplars, another one."""
    taught = hashlib.sha256("\n".join(read_exemplars(FRAMEWORK)).encode()).hexdigest()[:12]
    return f"static-{model}/{RECIPE}-{taught}"


def _load(folder: Path) -> tuple[Any, NDArray[np.float32]]:
    """Open tokenizer and vectors; both may be used by several threads at once, since nothing sets them any more."""
    from safetensors.numpy import load
    from tokenizers import Tokenizer

    tokens = load((folder / VECTORS).read_bytes())[TOKENS].astype(np.float32)
    tokenizer = Tokenizer.from_file(str(folder / TOKENIZER))
    tokenizer.no_padding()
    tokenizer.no_truncation()
    return tokenizer, tokens
