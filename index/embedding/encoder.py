"""One model as an ONNX file: the adapter that embeds with it, in need of neither PyTorch nor SentenceTransformer."""

from __future__ import annotations

import hashlib
import json
import os
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import cached_property
from pathlib import Path
from typing import Any, Generic, TypeVar

import numpy as np
from numpy.typing import NDArray

MODEL = "model.onnx"
TOKENIZER = "tokenizer.json"
ABOUT = "about.json"
_T = TypeVar("_T")


class FolderModel(Generic[_T]):
    """A model that lies in a folder beside a file that tells its dimensions."""

    def __init__(self, folder: Path, name: str, load: Callable[[Path], _T]) -> None:
        """Take a folder that is whole; `load` opens it with the first text, not before."""
        self.name = name
        self._folder = folder
        self._load = load
        self._lock = threading.Lock()
        self._loaded: _T | None = None

    @cached_property
    def dimensions(self) -> int:
        """Length of a vector."""
        return int(json.loads((self._folder / ABOUT).read_bytes())["dimensions"])

    def _ready(self) -> _T:
        with self._lock:
            if self._loaded is None:
                self._loaded = self._load(self._folder)
        return self._loaded


class OnnxEmbedder(FolderModel[tuple[Any, Any]]):
    """Embeds with a model that `index.embedding.exporting` made.

    Every text is computed alone. Beside others it would be padded, and computed on the padding; and the numbers that
    eight bits can hold are chosen for all that is computed at once, so its vector would depend on its neighbours.
    Alone, equal texts have equal vectors, and the processor's cores are kept busy by as many texts at once, which is
    faster than batches too (`python -m eval benchmark embedding`; see docs/choices.md).
    """

    def __init__(self, folder: Path, name: str) -> None:
        """Take a folder that `is_whole`; nothing is loaded before the first text."""
        super().__init__(folder, name, _load)

    def embed(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Embed texts: (n, d) float32, rows of unit length, in the order given; the same on any number of threads."""
        vectors = np.zeros((len(texts), self.dimensions), dtype=np.float32)
        if len(texts) == 1:
            vectors[0] = self._one(texts[0])
        elif texts:
            with ThreadPoolExecutor(len(os.sched_getaffinity(0)), thread_name_prefix="embedding") as pool:
                for row, vector in enumerate(pool.map(self._one, texts)):
                    vectors[row] = vector
        return vectors

    def _one(self, text: str) -> NDArray[np.float32]:
        tokenizer, session = self._ready()
        encoding = tokenizer.encode(text)
        given = {
            "input_ids": encoding.ids,
            "attention_mask": encoding.attention_mask,
            "token_type_ids": encoding.type_ids,
        }
        feed = {wanted.name: np.array([given[wanted.name]], dtype=np.int64) for wanted in session.get_inputs()}
        vector: NDArray[np.float32] = session.run(None, feed)[0][0]
        return vector


def is_whole(folder: Path, model: str = MODEL) -> bool:
    """Say whether a folder holds a model, in a file of this name, just as it was made."""
    try:
        about = json.loads((folder / ABOUT).read_bytes())
        return all(about[name] == digest_of(folder / name) for name in (model, TOKENIZER))
    except (OSError, ValueError, KeyError, TypeError):
        return False


def digest_of(file: Path) -> str:
    """Give the SHA-256 of a file, in hexadecimal digits."""
    with file.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def _load(folder: Path) -> tuple[Any, Any]:
    """Open tokenizer and model; both may be used by several threads at once, since nothing sets them any more."""
    from onnxruntime import InferenceSession, SessionOptions
    from tokenizers import Tokenizer

    options = SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1  # texts are spread over the cores, not their sums
    options.log_severity_level = 3  # errors
    session = InferenceSession(folder / MODEL, options, providers=["CPUExecutionProvider"])
    return Tokenizer.from_file(str(folder / TOKENIZER)), session
