"""What can be made again is removed once nobody has opened it for long, and only then."""

from __future__ import annotations

import os
import time
from pathlib import Path

import numpy as np
import pytest

from index.files import UNUSED_DAYS, load_folder, remove_unused, save_folder

DAY = 24 * 3600


@pytest.fixture
def cache(tmp_path: Path) -> Path:
    for name in ("mapping-new", "mapping-old", "mapping-learned-old", "items-old", ".part-old", "a-return"):
        save_folder(tmp_path / name, {"rows": np.zeros(3)}, {})
    return tmp_path


def untouched(folder: Path, days: int) -> None:
    then = time.time() - days * DAY
    os.utime(folder, (then, then))


def names(cache: Path) -> set[str]:
    return {folder.name for folder in cache.iterdir()}


def test_folders_of_one_kind_that_nobody_opened_for_long_go_when_another_is_made(cache: Path) -> None:
    before = names(cache)
    for folder in cache.iterdir():
        untouched(folder, UNUSED_DAYS + 1)

    remove_unused(cache / "mapping-new")

    assert before - names(cache) == {"mapping-old", ".part-old"}


def test_what_was_made_or_opened_lately_stays(cache: Path) -> None:
    untouched(cache / "mapping-old", UNUSED_DAYS - 1)

    remove_unused(cache / "mapping-new")

    assert {"mapping-new", "mapping-old", ".part-old"} <= names(cache)


def test_opening_counts_as_use(cache: Path) -> None:
    untouched(cache / "mapping-old", UNUSED_DAYS + 1)

    opened = load_folder(cache / "mapping-old", lambda arrays, _: len(arrays["rows"]))
    remove_unused(cache / "mapping-new")

    assert opened == 3
    assert "mapping-old" in names(cache)


def test_what_cannot_be_opened_is_not_used(cache: Path) -> None:
    (cache / "mapping-old" / "heads.json").write_text("{")
    untouched(cache / "mapping-old", UNUSED_DAYS + 1)

    opened = load_folder(cache / "mapping-old", lambda arrays, _: len(arrays["rows"]))
    remove_unused(cache / "mapping-new")

    assert opened is None
    assert "mapping-old" not in names(cache)
