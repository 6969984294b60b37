"""The vectors in index/shipped, so that no home folder embeds exemplars and descriptions with the default model.

Run `python -m eval.shipped_vectors` in the source tree after a change of exemplars, of descriptions or of the default
model: it writes the file anew and drops the one of another model.
"""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from index.embedding import Embedder, embedding_hash
from index.engine import open_embedder
from index.exemplars import parse_exemplars
from index.files import replace_file
from index.kept import SHIPPED, KeptEmbedder
from index.training import texts_of
from ingest.framework import load_framework, read_exemplars
from ingest.settings import Settings


def main() -> None:
    """Embed what every home folder learns from and write it where it is shipped."""
    settings = Settings()
    with tempfile.TemporaryDirectory(prefix="evidence-grid-eval-") as made:
        embedder = open_embedder(settings.model, engine=settings.engine, cache=Path(made))
        ship(embedder, shippable(settings.framework), SHIPPED)


def ship(embedder: Embedder, texts: Sequence[str], folder: Path) -> Path:
    """Write the vectors of texts in eight bits, for every home folder to start from; returns the file.

    Files of other models in the folder go once it is written.
    """
    from safetensors.numpy import save

    unique = {embedding_hash(text): text for text in texts}
    hashes = np.array([list(bytes.fromhex(key)) for key in unique], dtype=np.uint8)
    rows = embedder.embed(list(unique.values()))
    vectors = np.rint(127 * rows / np.abs(rows).max(axis=1, keepdims=True)).astype(np.int8)
    file = folder / KeptEmbedder(embedder, folder).file_name
    replace_file(file, save({"hashes": hashes, "vectors": vectors}))
    for other in set(folder.glob("*.safetensors")) - {file}:
        other.unlink()
    return file


def shippable(framework_id: str) -> list[str]:
    """Give the texts that every home folder learns from: exemplars as they are embedded, descriptions and subtopics."""
    framework = load_framework(framework_id)
    exemplars = parse_exemplars(read_exemplars(framework_id), framework)
    return texts_of(framework, exemplars)


if __name__ == "__main__":
    main()
