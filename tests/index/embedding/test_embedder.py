from __future__ import annotations

import numpy as np
import pytest

from index.embedding.embedder import SentenceTransformerEmbedder, embedding_hash


@pytest.fixture(scope="module")
def embedder() -> SentenceTransformerEmbedder:
    return SentenceTransformerEmbedder()


def test_the_shipped_model_embeds_into_unit_rows_in_the_order_given(embedder: SentenceTransformerEmbedder) -> None:
    long = "Carers waited eleven weeks for an assessment. " * 5

    together = embedder.embed([long, "Short.", "Discharge from hospital"])
    alone = embedder.embed(["Discharge from hospital"])

    assert together.shape == (3, embedder.dimensions)
    assert together.dtype == np.float32
    assert np.allclose(np.linalg.norm(together, axis=1), 1.0, atol=1e-5)
    assert np.allclose(together[2], alone[0], atol=1e-4)


def test_nothing_to_embed_gives_no_rows(embedder: SentenceTransformerEmbedder) -> None:
    assert embedder.embed([]).shape == (0, 384)


def test_the_name_holds_the_hash_of_the_weights() -> None:
    assert SentenceTransformerEmbedder().name == "all-MiniLM-L6-v2@53aa51172d14"


def test_equal_texts_have_one_hash() -> None:
    assert embedding_hash("a") == embedding_hash("a") != embedding_hash("b")
