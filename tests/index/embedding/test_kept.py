from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from eval.shipped import ship
from index.embedding.kept import BATCH, KeptEmbedder
from tests.fakes import WordEmbedder


class CountingEmbedder(WordEmbedder):
    def __init__(self, most: int = 10_000) -> None:
        self.texts: list[str] = []
        self._most = most

    def embed(self, texts: Sequence[str]) -> NDArray[np.float32]:
        if len(self.texts) + len(texts) > self._most:
            raise InterruptedError
        self.texts += texts
        return super().embed(texts)


def test_a_text_is_embedded_once_a_folder(tmp_path: Path) -> None:
    KeptEmbedder(CountingEmbedder(), tmp_path).embed(["carers wait", "people wait"])
    counting = CountingEmbedder()

    rows = KeptEmbedder(counting, tmp_path).embed(["people wait", "a new one", "carers wait", "a new one"])

    assert counting.texts == ["a new one"]
    assert np.array_equal(rows, WordEmbedder().embed(["people wait", "a new one", "carers wait", "a new one"]))


def test_what_was_embedded_before_a_stop_is_not_embedded_again(tmp_path: Path) -> None:
    texts = [f"text {number}" for number in range(BATCH + 10)]
    with pytest.raises(InterruptedError):
        KeptEmbedder(CountingEmbedder(most=BATCH), tmp_path).embed(texts)
    counting = CountingEmbedder()

    KeptEmbedder(counting, tmp_path).embed(texts)

    assert counting.texts == texts[BATCH:]


def test_vectors_of_another_model_are_not_taken(tmp_path: Path) -> None:
    KeptEmbedder(CountingEmbedder(), tmp_path).embed(["carers wait"])
    other = CountingEmbedder()
    other.name = "words-64-b"

    KeptEmbedder(other, tmp_path).embed(["carers wait"])

    assert other.texts == ["carers wait"]


def test_a_damaged_file_is_made_again(tmp_path: Path) -> None:
    kept = KeptEmbedder(CountingEmbedder(), tmp_path)
    kept.embed(["carers wait"])
    (file,) = tmp_path.glob("*.safetensors")
    file.write_bytes(b"damaged")

    assert np.array_equal(kept.embed(["carers wait"]), WordEmbedder().embed(["carers wait"]))


def test_shipped_vectors_are_taken_without_embedding_or_keeping_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shipped, home = tmp_path / "shipped", tmp_path / "home"
    shipped.mkdir()
    home.mkdir()
    ship(WordEmbedder(), ["carers wait", "people wait"], shipped)
    monkeypatch.setattr("index.embedding.kept.SHIPPED", shipped)
    counting = CountingEmbedder()

    rows = KeptEmbedder(counting, home).embed(["people wait", "carers wait"])

    assert counting.texts == []
    assert list(home.glob("*.safetensors")) == []
    assert ((rows * WordEmbedder().embed(["people wait", "carers wait"])).sum(axis=1) > 0.9999).all()  # cosines
    assert np.allclose(np.linalg.norm(rows, axis=1), 1)
