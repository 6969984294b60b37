from __future__ import annotations

from pathlib import Path

import numpy as np

from index.search.vectors import INDEX, SIDECAR, build_vectors, open_vectors

ROWS = np.eye(3, dtype=np.float32)
IDS = ["a", "b", "c"]


def test_every_passage_has_its_cosine_in_order(tmp_path: Path) -> None:
    cache = build_vectors(tmp_path, IDS, ROWS, "1")

    assert np.allclose(cache.cosines(np.array([0.6, 0.8, 0.0], dtype=np.float32)), [0.6, 0.8, 0.0])


def test_an_index_that_was_kept_opens_again(tmp_path: Path) -> None:
    build_vectors(tmp_path, IDS, ROWS, "1")

    cache = open_vectors(tmp_path, "1")

    assert cache is not None
    assert cache.cosines(ROWS[2]).argmax() == 2


def test_an_index_of_another_revision_is_refused(tmp_path: Path) -> None:
    build_vectors(tmp_path, IDS, ROWS, "1")

    assert open_vectors(tmp_path, "2") is None


def test_a_damaged_index_is_refused(tmp_path: Path) -> None:
    build_vectors(tmp_path, IDS, ROWS, "1")
    content = bytearray((tmp_path / INDEX).read_bytes())
    content[-1] ^= 1
    (tmp_path / INDEX).write_bytes(content)

    assert open_vectors(tmp_path, "1") is None


def test_a_damaged_sidecar_is_refused(tmp_path: Path) -> None:
    build_vectors(tmp_path, IDS, ROWS, "1")
    (tmp_path / SIDECAR).write_text("[]")

    assert open_vectors(tmp_path, "1") is None


def test_a_missing_index_is_none(tmp_path: Path) -> None:
    assert open_vectors(tmp_path, "1") is None


def test_a_return_without_passages_finds_nothing(tmp_path: Path) -> None:
    cache = build_vectors(tmp_path, [], np.zeros((0, 3), dtype=np.float32), "1")

    assert not len(cache.cosines(ROWS[0]))
    assert open_vectors(tmp_path, "1") is not None
