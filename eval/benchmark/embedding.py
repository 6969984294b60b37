"""How fast texts become vectors: what is shipped beside plain SentenceTransformer, by turns, with what is lost."""

from __future__ import annotations

import json
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from eval.report import section, table
from index.embedding.embedder import QUIET, Embedder, SentenceTransformerEmbedder
from index.embedding.encoder import MODEL, TOKENIZER
from index.embedding.engine import open_embedder
from index.mapping.exemplars import parse_exemplars
from index.mapping.spaces import context_of
from ingest.framework import load_framework, read_exemplars
from ingest.settings import Engine, Settings

GOAL = (1.5, 0.99)
"""Texts per processor second as a multiple of plain SentenceTransformer's, and the mean cosine to its vectors."""

_TEXTS = 240
_SEED = 20261125
_PLAIN_BATCH = 32  # SentenceTransformer's own default
_FIRST = (  # a process that embeds one text and says what it took
    "import json, os, sys, time\n"
    "from pathlib import Path\n"
    "began = time.process_time()\n"
    "from index.embedding.engine import open_embedder\n"
    "from ingest.settings import Engine\n"
    "embedder = open_embedder(sys.argv[1], engine=Engine(sys.argv[2]), cache=Path(sys.argv[3]))\n"
    "embedder.embed(['Carers waited eleven weeks.'])\n"
    "first = time.process_time() - began\n"
    "embedder.embed(['Carers waited eleven weeks for an assessment. ' * 40] * 32)\n"
    "from eval.benchmark.processes import peak_mb\n"
    "print(json.dumps({'first': first, 'peak': peak_mb(os.getpid()), 'torch': 'torch' in sys.modules}))\n"
)

Encode = Callable[[Sequence[str]], NDArray[np.float32]]


def run_embedding(*, rounds: int) -> None:
    """Embed the same texts with each way in turn and print speed, likeness and what a process takes."""
    import torch

    os.environ.update(QUIET)
    torch.set_num_threads(1)  # one thread each: the processor time of threads that wait for each other is nobody's
    settings = Settings()
    with tempfile.TemporaryDirectory(prefix="evidence-grid-embedding-") as made:
        cache = Path(made)
        shipped = open_embedder(settings.model, engine=Engine.ONNX, cache=cache)
        texts = some_texts(settings.framework)
        ways = _ways(shipped, next(cache.glob("encoder-*")))
        speeds, vectors = by_turns(ways, texts, rounds=max(2, rounds))
        _print(ways, texts, speeds, vectors)
        _print_neighbours(shipped, texts, vectors)
        _print_processes(settings.model, cache)


def some_texts(framework_id: str) -> list[str]:
    """Draw passages as they are embedded, title and headings first, from the exemplars: registers and lengths vary."""
    framework = load_framework(framework_id)
    texts = [context_of(exemplar) for exemplar in parse_exemplars(read_exemplars(framework_id), framework)]
    return random.Random(_SEED).sample(texts, min(_TEXTS, len(texts)))  # noqa: S311 - no secret


def by_turns(
    ways: dict[str, Encode], texts: Sequence[str], *, rounds: int
) -> tuple[dict[str, list[float]], dict[str, NDArray[np.float32]]]:
    """Let each way embed all texts in every round: texts per processor second by round, and the vectors."""
    speeds: dict[str, list[float]] = {name: [] for name in ways}
    vectors: dict[str, NDArray[np.float32]] = {}
    for encode in ways.values():
        encode(texts[:4])  # loads the model
    for round_ in range(rounds):
        names = list(ways) if round_ % 2 == 0 else list(reversed(ways))
        for name in names:
            started = time.process_time()
            vectors[name] = ways[name](texts)
            speeds[name].append(len(texts) / (time.process_time() - started))
    return speeds, vectors


def _ways(shipped: Embedder, folder: Path) -> dict[str, Encode]:
    plain = SentenceTransformerEmbedder()
    from sentence_transformers import SentenceTransformer

    library = SentenceTransformer(str(plain.folder), device="cpu", local_files_only=True)
    module = SentenceTransformer(modules=[as_module(folder)], device="cpu")

    def with_library(model: Any, size: int) -> Encode:  # noqa: ANN401 - the library ships no types
        def encode(texts: Sequence[str]) -> NDArray[np.float32]:
            rows = model.encode(list(texts), batch_size=size, normalize_embeddings=True, show_progress_bar=False)
            return np.asarray(rows, dtype=np.float32)

        return encode

    return {
        "SentenceTransformer, PyTorch": with_library(library, _PLAIN_BATCH),
        "EVIDENCE_GRID_ENGINE=torch": plain.embed,
        "EVIDENCE_GRID_ENGINE=onnx, as shipped": shipped.embed,
        "the same inside SentenceTransformer": with_library(module, 1),
        "the same, padded batches of 8": with_library(module, 8),
    }


def as_module(folder: Path) -> Any:  # noqa: ANN401 - the library ships no types
    """Give an exported model as a module, so that `SentenceTransformer(modules=[...])` runs it."""
    import onnxruntime
    import torch
    from sentence_transformers.base.modules import InputModule
    from tokenizers import Tokenizer

    class OnnxModule(InputModule):
        def __init__(self) -> None:
            super().__init__()  # type: ignore[no-untyped-call]
            options = onnxruntime.SessionOptions()
            options.intra_op_num_threads = 1
            self.session = onnxruntime.InferenceSession(folder / MODEL, options, providers=["CPUExecutionProvider"])
            self.tokenizer = Tokenizer.from_file(str(folder / TOKENIZER))
            self.tokenizer.enable_padding()

        def preprocess(self, inputs: Any, prompt: str | None = None, **_: Any) -> dict[str, Any]:  # noqa: ANN401, ARG002
            found = self.tokenizer.encode_batch(list(inputs))
            columns = {"input_ids": "ids", "attention_mask": "attention_mask", "token_type_ids": "type_ids"}
            return {
                name: torch.tensor([getattr(encoding, column) for encoding in found])
                for name, column in columns.items()
            }

        def forward(self, features: dict[str, Any], **_: object) -> dict[str, Any]:
            feed = {wanted.name: features[wanted.name].numpy() for wanted in self.session.get_inputs()}
            features["sentence_embedding"] = torch.from_numpy(self.session.run(None, feed)[0])
            return features

        def save(self, *_: object, **__: object) -> None:
            raise NotImplementedError

    return OnnxModule()


def _print(
    ways: dict[str, Encode],
    texts: Sequence[str],
    speeds: dict[str, list[float]],
    vectors: dict[str, NDArray[np.float32]],
) -> None:
    words = [len(text.split()) for text in texts]
    low, middle, high = (round(value) for value in np.percentile(words, [5, 50, 95]))
    print(section("Embedding"))
    print(f"{len(texts)} passages of {middle} words (5 to 95 %: {low} to {high}), one thread, by turns")
    first, *_ = ways
    rows = []
    for name in ways:
        ratios = [mine / theirs for mine, theirs in zip(speeds[name], speeds[first], strict=True)]
        likeness = (vectors[name] * vectors[first]).sum(axis=1)
        speed, ratio = statistics.median(speeds[name]), statistics.median(ratios)
        spread = f"{min(ratios):.2f} to {max(ratios):.2f}"
        rows.append([name, f"{speed:.1f}", f"{ratio:.2f}", spread, f"{likeness.mean():.4f}", f"{likeness.min():.4f}"])
    print(table(["way", "texts a processor second", "ratio", "by round", "mean cosine", "least"], rows))
    print(f"Goal for what is shipped: ratio {GOAL[0]} at a mean cosine of {GOAL[1]}")


def _print_neighbours(shipped: Embedder, texts: Sequence[str], vectors: dict[str, NDArray[np.float32]]) -> None:
    alone = np.vstack([shipped.embed([text]) for text in texts])
    for name in list(vectors)[2:]:
        moved = np.abs(vectors[name] - alone).max()
        least = (vectors[name] * alone).sum(axis=1).min()
        print(f"A text among others against alone, {name}: largest difference {moved:.1e}, least cosine {least:.4f}")


def _print_processes(model: str, cache: Path) -> None:
    rows = []
    for engine in (Engine.TORCH, Engine.ONNX):
        done = subprocess.run(  # noqa: S603 - our own words
            [sys.executable, "-c", _FIRST, model, engine, str(cache)],
            check=True,
            capture_output=True,
            text=True,
            env={**os.environ, "PYTHONPATH": str(Path(__file__).resolve().parents[2])},
        )
        found = json.loads(done.stdout)
        rows.append([engine, f"{found['first']:.1f}", f"{found['peak']:.0f}", "yes" if found["torch"] else "no"])
    print("\nA process that embeds one text, then 32 long ones:")
    print(table(["engine", "processor seconds to the first vector", "most memory, MB", "loads PyTorch"], rows))
