"""A static model gives a text the mean of its tokens' vectors, is made once, and is had again by its name."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from safetensors.numpy import save
from scipy.sparse import csr_matrix
from tokenizers import Tokenizer
from tokenizers.models import WordLevel
from tokenizers.pre_tokenizers import Whitespace

from index.embedding import distilling, engine
from index.embedding.distilling import COMMON, count_tokens, fit, pieces_of, rarity
from index.embedding.embedder import SHIPPED, SentenceTransformerEmbedder
from index.embedding.encoder import ABOUT, TOKENIZER, OnnxEmbedder, digest_of
from index.embedding.engine import open_embedder, reopen_embedder, why_slow
from index.embedding.static import FRAMEWORK, STATIC, TOKENS, VECTORS, StaticEmbedder
from index.mapping.exemplars import Exemplar, parse_exemplars
from ingest.errors import InputError
from ingest.framework import load_framework, read_exemplars
from ingest.settings import Engine, Settings

WORDS = ["[UNK]", "carers", "waited", "roads"]
ROWS = np.array([[0, 0, 1], [3, 0, 0], [0, 4, 0], [0, 0, 2]], dtype=np.float16)


def write_static(folder: Path) -> None:
    """Write a static model of four words in three dimensions, as `index.embedding.distilling` would."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / VECTORS).write_bytes(save({TOKENS: ROWS}))
    (folder / TOKENIZER).write_text(tokenizer().to_str())
    digests = {name: digest_of(folder / name) for name in (VECTORS, TOKENIZER)}
    (folder / ABOUT).write_text(json.dumps({"dimensions": 3, **digests}))


def tokenizer() -> Tokenizer:
    made = Tokenizer(WordLevel({word: number for number, word in enumerate(WORDS)}, unk_token=WORDS[0]))
    made.pre_tokenizer = Whitespace()
    return made


@pytest.fixture
def static(tmp_path: Path) -> StaticEmbedder:
    write_static(tmp_path / "made")
    return StaticEmbedder(tmp_path / "made", "static")


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """Folders in which a static model was made, a small one instead of the real."""
    folders: list[Path] = []

    def distil(folder: Path) -> None:
        folders.append(folder)
        write_static(folder)

    monkeypatch.setattr(engine, "_distil", distil)
    return folders


def test_a_text_is_the_mean_of_its_tokens_at_unit_length(static: StaticEmbedder) -> None:
    vectors = static.embed(["carers waited", "roads", "carers"])

    assert vectors.dtype == np.float32
    assert np.allclose(vectors, [[0.6, 0.8, 0], [0, 0, 1], [1, 0, 0]])


def test_no_text_gives_no_row_and_an_empty_one_that_of_the_unknown_word(static: StaticEmbedder) -> None:
    assert static.embed([]).shape == (0, 3)
    assert np.allclose(static.embed([""]), [[0, 0, 1]])


def test_a_text_has_one_vector_whatever_stands_beside_it(static: StaticEmbedder) -> None:
    texts = ["carers waited", "roads " * 40, "nobody", ""]

    assert np.array_equal(static.embed(texts), np.vstack([static.embed([text]) for text in texts]))


def test_a_static_model_is_made_once_and_again_when_its_file_is_damaged(tmp_path: Path, made: list[Path]) -> None:
    first = open_embedder(STATIC, engine=Engine.AUTO, cache=tmp_path)
    open_embedder(STATIC, engine=Engine.TORCH, cache=tmp_path)  # no engine but its own
    assert made == [tmp_path / made[0].name]

    (made[0] / VECTORS).write_bytes(b"")
    again = open_embedder(STATIC, engine=Engine.AUTO, cache=tmp_path)

    assert len(made) == 2
    assert isinstance(again, StaticEmbedder)
    assert again.name == first.name
    assert first.name.startswith(f"static-{SentenceTransformerEmbedder().name}/static.")
    assert why_slow(tmp_path) == ""


def test_a_static_model_is_had_again_by_its_name_whatever_model_is_in_force(tmp_path: Path, made: list[Path]) -> None:
    opened = open_embedder(STATIC, engine=Engine.AUTO, cache=tmp_path)

    former = reopen_embedder(opened.name, model=SHIPPED, cache=tmp_path)

    assert isinstance(former, StaticEmbedder)
    assert np.array_equal(former.embed(["carers waited"]), opened.embed(["carers waited"]))
    assert len(made) == 1


def test_one_of_other_exemplars_is_had_by_its_name_as_long_as_it_is_there(
    tmp_path: Path, made: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    former = open_embedder(STATIC, engine=Engine.AUTO, cache=tmp_path)
    monkeypatch.setattr("index.embedding.static.read_exemplars", lambda _framework: ["another exemplar"])

    present = open_embedder(STATIC, engine=Engine.AUTO, cache=tmp_path)
    found = reopen_embedder(former.name, model=STATIC, cache=tmp_path)
    (made[0] / VECTORS).unlink()
    lost = reopen_embedder(former.name, model=STATIC, cache=tmp_path)

    assert present.name != former.name
    assert found is not None
    assert found.name == former.name
    assert lost is None
    assert len(made) == 2


def test_the_other_model_is_had_by_its_name_while_the_static_one_is_in_force(tmp_path: Path, made: list[Path]) -> None:
    plain = open_embedder(SHIPPED, engine=Engine.TORCH, cache=tmp_path)

    open_embedder(STATIC, engine=Engine.AUTO, cache=tmp_path)
    former = reopen_embedder(plain.name, model=STATIC, cache=tmp_path)

    assert made
    assert former is not None
    assert former.name == plain.name


def test_one_that_cannot_be_made_is_told_with_the_way_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine, "DISTIL_SECONDS", 0)

    with pytest.raises(InputError, match=f"did not end within 0 seconds. Or let EVIDENCE_GRID_MODEL be {SHIPPED}"):
        open_embedder(STATIC, engine=Engine.AUTO, cache=tmp_path)

    assert list(tmp_path.glob(".part-*")) == []
    assert list(tmp_path.glob("static-*")) == []


def test_it_is_fitted_to_the_exemplars_of_the_framework_that_is_shipped() -> None:
    assert Settings.model_fields["framework"].default == FRAMEWORK


def test_the_fit_finds_vectors_whose_weighed_means_are_those_wanted_less_what_all_share() -> None:
    rng = np.random.default_rng(7)
    truth, alone = rng.normal(size=(2, 30, 4)).astype(np.float32)
    counts = csr_matrix(rng.poisson(0.3, size=(600, 30)).astype(np.float32))
    counts = counts[np.asarray(counts.sum(axis=1)).ravel() > 0]
    weights = rarity(np.asarray(counts.sum(axis=0)).ravel())
    wanted = np.asarray(counts @ (truth * weights[:, None]))
    wanted /= np.linalg.norm(wanted, axis=1, keepdims=True)

    found = np.asarray(counts @ fit(counts, wanted, alone, weights))

    apart = wanted - (1 - COMMON) * wanted.mean(axis=0)
    likeness = (found * apart).sum(axis=1) / np.linalg.norm(found, axis=1) / np.linalg.norm(apart, axis=1)
    assert likeness.mean() > 0.9


def test_a_rarer_token_counts_more() -> None:
    weights = rarity(np.array([1000, 10, 0], dtype=np.float32))

    assert 0 < weights[0] < weights[1] < weights[2] <= 1


def test_tokens_are_counted_by_text() -> None:
    found = count_tokens(tokenizer(), ["carers waited carers", ""], 4).toarray()

    assert found.tolist() == [[0, 2, 1, 0], [0, 0, 0, 0]]


def test_what_is_learned_from_is_sentences_titles_and_headings_once_each() -> None:
    exemplar = Exemplar(
        id="1",
        voice="v",
        group="g",
        title="Carers survey",
        doc_type="",
        headings=("Waiting",),
        text="Carers waited eleven weeks. Yes. They told us so!",
        statements=(),
        categories=(),
        polarity="neutral",
        evidence=True,
    )

    found = pieces_of([exemplar, exemplar])

    assert found == ["Carers waited eleven weeks.", "They told us so!", "Carers survey", "Waiting"]


@pytest.mark.slow
def test_one_made_of_few_exemplars_tells_meanings_apart_nearly_as_its_original_does(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(distilling, "read_exemplars", lambda framework: read_exemplars(framework)[:300])
    texts = [each.text for each in parse_exemplars(read_exemplars(FRAMEWORK)[400:440], load_framework(FRAMEWORK))]
    (tmp_path / "made").mkdir()

    distilling.distil(tmp_path / "made", tmp_path)

    original = open_embedder(SHIPPED, engine=Engine.AUTO, cache=tmp_path)
    assert isinstance(original, OnnxEmbedder)
    ours, theirs = StaticEmbedder(tmp_path / "made", "static").embed(texts), original.embed(texts)
    pairs = np.triu_indices(len(texts), 1)
    near, wanted = (ours @ ours.T)[pairs], (theirs @ theirs.T)[pairs]
    assert np.corrcoef(near, wanted)[0, 1] > 0.5
    assert abs(np.mean(near > 0.4) - np.mean(wanted > 0.4)) < 0.1
