"""The search caches that are open are built once, however many ask."""

from __future__ import annotations

import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from index.files import locked
from index.mapping.spaces import context_of
from index.model import IndexedPassage
from index.search.caches import LOCK, IndexCache, remove_abandoned
from tests.fakes import WordEmbedder
from tests.index.making import a_passage

ASKING = 4


def test_passages_are_loaded_once_for_all_who_ask_at_the_same_moment(tmp_path: Path) -> None:
    cache, loaded = IndexCache(tmp_path), []

    def load() -> Sequence[IndexedPassage]:
        loaded.append(1)
        time.sleep(0.05)
        return [a_passage("Carers waited eleven weeks for an assessment.", name="a")]

    def ask(_: int) -> None:
        cache.get(
            "r",
            "1",
            passages=load,
            vectors=lambda found: WordEmbedder().embed([context_of(each) for each in found]),
        )

    with ThreadPoolExecutor(ASKING) as pool:
        list(pool.map(ask, range(ASKING)))

    assert len(loaded) == 1


def test_what_was_left_half_built_is_removed_and_what_is_being_built_stays(tmp_path: Path) -> None:
    left, building = tmp_path / "one", tmp_path / "other"
    for folder in (left, building, tmp_path / ".part-model"):  # a model is built without a lock of this name
        (folder / ".part-words").mkdir(parents=True)
        (folder / ".part-words" / "stamp.json").touch()
        (folder / ".part-vectors").touch()
    (left / LOCK).touch()
    (left / "lexical").mkdir()

    with locked(building / LOCK):
        remove_abandoned(tmp_path)

    assert sorted(each.relative_to(tmp_path).as_posix() for each in tmp_path.glob("*/*")) == [
        ".part-model/.part-vectors",
        ".part-model/.part-words",
        "one/lexical",
        "one/lock",
        "other/.part-vectors",
        "other/.part-words",
        "other/lock",
    ]
