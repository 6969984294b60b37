"""What all actions share is opened once."""

from __future__ import annotations

import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from api.services import Services
from tests.fakes import WordEmbedder


def test_threads_that_ask_at_the_same_moment_get_one_embedder(
    services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    def open_slowly(*_: object, cache: Path, **__: object) -> WordEmbedder:  # noqa: ARG001
        time.sleep(0.05)
        return WordEmbedder()

    monkeypatch.setattr("api.services.open_embedder", open_slowly)

    with ThreadPoolExecutor(4) as pool:
        found = set(map(id, pool.map(lambda _: services.embedder, range(4))))

    assert len(found) == 1
