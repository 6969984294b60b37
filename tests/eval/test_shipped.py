from __future__ import annotations

from pathlib import Path

from safetensors.numpy import load

from eval.shipped import ship
from index.embedding.embedder import SentenceTransformerEmbedder, embedding_hash
from index.embedding.exporting import RECIPE
from index.embedding.kept import SHIPPED
from index.mapping.exemplars import parse_exemplars
from index.mapping.keeping import load_weighing
from index.mapping.mapper import WEIGHING, digest_of
from index.mapping.training import texts_of
from ingest.framework import load_framework, read_exemplars
from tests.fakes import WordEmbedder

FRAMEWORK = "cqc-la@2024-02"


class DefaultEmbedder(WordEmbedder):
    """Has the name of what embeds by default."""

    name = f"{SentenceTransformerEmbedder().name}/{RECIPE}"


def test_what_is_shipped_covers_every_exemplar_and_description() -> None:
    """When this fails, texts were changed: run `python -m eval.shipped`."""
    framework, lines = load_framework(FRAMEWORK), read_exemplars(FRAMEWORK)
    (file,) = SHIPPED.glob("*.safetensors")
    hashes = {row.tobytes().hex() for row in load(file.read_bytes())["hashes"]}

    assert hashes == set(map(embedding_hash, texts_of(framework, parse_exemplars(lines, framework))))


def test_how_heads_are_weighed_is_shipped_for_this_very_code_and_these_exemplars() -> None:
    """When this fails, texts or code were changed: run `python -m eval.shipped`."""
    framework, lines = load_framework(FRAMEWORK), read_exemplars(FRAMEWORK)

    assert load_weighing(SHIPPED / WEIGHING, digest_of(framework, lines, DefaultEmbedder()), framework)


def test_the_vectors_of_another_model_go_with_those_of_the_new_one(tmp_path: Path) -> None:
    (tmp_path / "texts-of-another-model.safetensors").write_bytes(b"")

    file = ship(WordEmbedder(), ["carers wait"], tmp_path)

    assert list(tmp_path.iterdir()) == [file]
