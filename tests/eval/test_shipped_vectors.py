from __future__ import annotations

from pathlib import Path

from safetensors.numpy import load

from eval.shipped_vectors import ship, shippable
from index.embedding import embedding_hash
from index.kept import SHIPPED
from tests.fakes import WordEmbedder


def test_what_is_shipped_covers_every_exemplar_and_description() -> None:
    """When this fails, texts were changed: run `python -m eval.shipped_vectors`."""
    (file,) = SHIPPED.glob("*.safetensors")
    hashes = {row.tobytes().hex() for row in load(file.read_bytes())["hashes"]}

    assert hashes == set(map(embedding_hash, shippable("cqc-la@2024-02")))


def test_the_vectors_of_another_model_go_with_those_of_the_new_one(tmp_path: Path) -> None:
    (tmp_path / "texts-of-another-model.safetensors").write_bytes(b"")

    file = ship(WordEmbedder(), ["carers wait"], tmp_path)

    assert list(tmp_path.iterdir()) == [file]
