"""The exported model stands for its original, is made once, and PyTorch does the work where it cannot be had."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from index.embedding import engine
from index.embedding.embedder import SHIPPED, SentenceTransformerEmbedder
from index.embedding.encoder import MODEL, OnnxEmbedder
from index.embedding.engine import open_embedder, reopen_embedder, why_slow
from index.embedding.exporting import RECIPE
from index.files import remove_unused
from ingest.errors import InputError
from ingest.settings import Engine

ROOT = Path(__file__).parents[3]
TEXTS = [
    "Carers survey > Waiting: Carers waited eleven weeks for an assessment, twice as long as the year before.",
    "The council resurfaced four miles of highway and repaired two bridges over the winter.",
    "Short.",
    "People told us that they could not reach their social worker. " * 30,
]


@pytest.fixture(scope="module")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("cache")


@pytest.fixture(scope="module")
def fast(cache: Path) -> OnnxEmbedder:
    opened = open_embedder(SHIPPED, engine=Engine.AUTO, cache=cache)
    assert isinstance(opened, OnnxEmbedder), why_slow(cache)
    return opened


def test_the_exported_model_gives_nearly_the_vectors_of_the_original(fast: OnnxEmbedder) -> None:
    likeness = (fast.embed(TEXTS) * SentenceTransformerEmbedder().embed(TEXTS)).sum(axis=1)

    assert likeness.mean() >= 0.99
    assert likeness.min() >= 0.98


def test_rows_have_unit_length_and_stand_in_the_order_given(fast: OnnxEmbedder) -> None:
    together = fast.embed(TEXTS)

    assert together.dtype == np.float32
    assert together.shape == (len(TEXTS), fast.dimensions)
    assert np.allclose(np.linalg.norm(together, axis=1), 1.0, atol=1e-5)
    assert fast.embed([]).shape == (0, 384)


def test_a_text_has_one_vector_whatever_stands_beside_it(fast: OnnxEmbedder) -> None:
    alone = np.vstack([fast.embed([text]) for text in TEXTS])

    assert np.array_equal(fast.embed(TEXTS), alone)
    assert np.array_equal(fast.embed(TEXTS[::-1])[::-1], alone)


def test_the_two_engines_have_names_of_their_own(fast: OnnxEmbedder, cache: Path) -> None:
    plain = open_embedder(SHIPPED, engine=Engine.TORCH, cache=cache)

    assert plain.name == "all-MiniLM-L6-v2@53aa51172d14"
    assert fast.name == f"{plain.name}/{RECIPE}"


@pytest.mark.usefixtures("fast")
def test_a_model_is_exported_once_and_again_when_its_file_is_damaged(
    cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (held,) = cache.glob(f"encoder-*/{MODEL}")
    made = held.stat().st_mtime_ns
    open_embedder(SHIPPED, engine=Engine.ONNX, cache=cache)
    assert held.stat().st_mtime_ns == made
    whole = held.read_bytes()
    exported = []
    monkeypatch.setattr(engine, "_export", lambda _source, folder: exported.append(folder))

    held.write_bytes(whole[:-1])
    open_embedder(SHIPPED, engine=Engine.ONNX, cache=cache)

    held.write_bytes(whole)
    assert exported == [held.parent]


@pytest.mark.usefixtures("fast")
def test_a_process_that_finds_the_model_exported_needs_no_pytorch(cache: Path) -> None:
    program = (
        "import sys; from pathlib import Path; from index.embedding.engine import Engine, open_embedder\n"
        f"open_embedder({SHIPPED!r}, engine=Engine.AUTO, cache=Path(sys.argv[1])).embed(['Carers waited.'])\n"
        "print({'torch', 'transformers', 'sentence_transformers', 'onnx'} & sys.modules.keys())"
    )

    done = subprocess.run(
        [sys.executable, "-c", program, str(cache)],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        check=True,
        capture_output=True,
        text=True,
    )

    assert done.stdout.strip() == "set()"


def test_without_the_libraries_pytorch_does_the_work_and_the_reason_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine, "find_spec", lambda _name: None)

    opened = open_embedder(SHIPPED, engine=Engine.AUTO, cache=tmp_path)

    assert isinstance(opened, SentenceTransformerEmbedder)
    assert why_slow(tmp_path) == "Not installed: onnx and onnxruntime. Install with pip."
    with pytest.raises(InputError, match="Not installed: onnx and onnxruntime"):
        open_embedder(SHIPPED, engine=Engine.ONNX, cache=tmp_path)


def test_a_model_that_cannot_be_exported_runs_on_pytorch(tmp_path: Path) -> None:
    broken = tmp_path / "broken"
    broken.mkdir()
    (broken / "config.json").write_text("{}")

    opened = open_embedder(str(broken), engine=Engine.AUTO, cache=tmp_path)

    assert isinstance(opened, SentenceTransformerEmbedder)
    assert why_slow(tmp_path).startswith("The model could not be exported to ONNX: ")
    assert list(tmp_path.glob(".part-*")) == []


def test_pytorch_by_choice_is_no_shortcoming(tmp_path: Path) -> None:
    open_embedder(SHIPPED, engine=Engine.TORCH, cache=tmp_path)

    assert why_slow(tmp_path) == ""


@pytest.mark.usefixtures("fast")
def test_a_model_that_is_opened_is_not_among_the_unused(cache: Path) -> None:
    (folder,) = cache.glob("encoder-*/")
    os.utime(folder, (0, 0))

    open_embedder(SHIPPED, engine=Engine.AUTO, cache=cache)
    remove_unused(cache / "encoder-another")

    assert folder.is_dir()


def test_a_former_embedder_is_had_by_its_name(fast: OnnxEmbedder, cache: Path) -> None:
    former = [reopen_embedder(name, model=SHIPPED, cache=cache) for name in (fast.name, fast.name.split("/")[0], "x@0")]

    assert [each.name if each else None for each in former] == [fast.name, "all-MiniLM-L6-v2@53aa51172d14", None]


def test_a_model_that_is_not_here_is_told_at_once_and_nobody_is_asked_for_it(
    cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("HF_HUB_OFFLINE", raising=False)

    with pytest.raises(InputError, match="There is no embedding model 'nomodel' on this machine"):
        open_embedder("nomodel", engine=Engine.AUTO, cache=cache)


def test_a_model_is_fetched_only_where_the_user_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HF_HUB_OFFLINE", "0")

    assert SentenceTransformerEmbedder("nomodel").here
