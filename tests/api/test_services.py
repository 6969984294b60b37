"""What all actions share is opened once."""

from __future__ import annotations

import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from sqlalchemy import Connection, Engine

from api.actions import returns
from api.actions.accounts import SYSTEM
from api.services import Services
from ingest import store
from ingest.blobs import Blobs
from ingest.model import AuthorityId, Return
from ingest.settings import Settings
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


def test_a_return_that_several_people_open_at_the_same_moment_is_one(
    engine: Engine, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    services = Services(settings=Settings(home=home), engine=engine, blobs=Blobs(str(home)))
    find = store.find_return

    def find_slowly(connection: Connection, *, authority_id: AuthorityId, key: str) -> Return | None:
        found = find(connection, authority_id=authority_id, key=key)
        time.sleep(0.05)
        return found

    def open_one(_: int) -> str:
        return returns.open_return(services, SYSTEM, authority="Thornmere Council", reference="2025").item.id

    returns.open_return(services, SYSTEM, authority="Thornmere Council", reference="2024")
    monkeypatch.setattr(store, "find_return", find_slowly)
    with ThreadPoolExecutor(6) as pool:
        opened = set(pool.map(open_one, range(6)))

    assert len(opened) == 1
