"""What index/shipped holds, so that a home folder need not make it: vectors of exemplars, and how heads are weighed.

Run `python -m eval.shipped` in the source tree after a change of exemplars, of the framework, of the default model or
of the code that learns: it writes both anew and drops the vectors of another model.
"""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from index.embedding.embedder import Embedder, embedding_hash
from index.embedding.engine import open_embedder
from index.embedding.kept import SHIPPED, KeptEmbedder
from index.files import replace_file
from index.mapping.exemplars import parse_exemplars
from index.mapping.keeping import save_weighing
from index.mapping.mapper import WEIGHING, digest_of
from index.mapping.training import texts_of, train
from ingest.framework import load_framework, read_exemplars
from ingest.settings import Settings


def main() -> None:
    """Embed what every home folder learns from, learn, and write what is shipped of it."""
    settings = Settings()
    with tempfile.TemporaryDirectory(prefix="evidence-grid-eval-") as made:
        embedder = open_embedder(settings.model, engine=settings.engine, cache=Path(made))
        framework, lines = load_framework(settings.framework), read_exemplars(settings.framework)
        exemplars = parse_exemplars(lines, framework)
        ship(embedder, texts_of(framework, exemplars), SHIPPED)
        trained = train(framework, exemplars, KeptEmbedder(embedder, Path(made)))
        save_weighing(SHIPPED / WEIGHING, digest_of(framework, lines, embedder), trained)


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


if __name__ == "__main__":
    main()
