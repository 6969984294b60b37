"""What all actions share is opened once."""

from __future__ import annotations

import errno
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from sqlalchemy import Connection, Engine

from api import wiring
from api.actions import learning, returns
from api.actions.accounts import SYSTEM
from api.services import KEPT, Recent, Services
from index import store as index_store
from index.model import LearnedVersion
from ingest import store
from ingest.blobs import Blobs
from ingest.db import take_turn, writing
from ingest.model import AuthorityId, Return
from ingest.settings import Settings
from tests.builders import NOW
from tests.fakes import WordEmbedder


def test_a_service_may_be_installed_at_a_path_with_a_percent_sign(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = tmp_path / "100% ours"
    place.mkdir()
    (place / "migrations").symlink_to(Path(wiring.__file__).parent / "migrations")
    monkeypatch.setattr(wiring, "__file__", str(place / "wiring.py"))

    opened = wiring.open_services(Settings(home=tmp_path / "home"))

    assert (tmp_path / "home" / "evidence-grid.sqlite").exists()
    opened.engine.dispose()


def test_nobody_else_may_look_into_a_home_that_was_open_before(tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir(mode=0o755)
    (home / wiring.DATABASE).touch()
    (home / wiring.DATABASE).chmod(0o644)

    opened = wiring.open_services(Settings(home=home))
    with writing(opened.engine) as connection:
        store.add_authority(connection, name="Thornmere Council", at=NOW)

        modes = {each.name: each.stat().st_mode & 0o777 for each in (home, *home.glob(f"{wiring.DATABASE}*"))}
    opened.engine.dispose()

    assert modes.pop("home") == 0o700
    assert f"{wiring.DATABASE}-wal" in modes
    assert set(modes.values()) == {0o600}


def test_a_home_that_belongs_to_somebody_else_is_used_and_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(errno.EPERM, "Operation not permitted")

    home = tmp_path / "home"
    home.mkdir(mode=0o755)
    monkeypatch.setattr(Path, "chmod", refuse)

    wiring.open_services(Settings(home=home)).engine.dispose()

    assert "belongs to another account" in caplog.text


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


def test_a_page_does_not_wait_for_its_framework_while_a_model_is_opened(
    services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    opening, opened = threading.Event(), threading.Event()

    def open_slowly(*_: object, cache: Path, **__: object) -> WordEmbedder:  # noqa: ARG001
        opening.set()
        assert opened.wait(30)
        return WordEmbedder()

    monkeypatch.setattr("api.services.open_embedder", open_slowly)
    with ThreadPoolExecutor(2) as pool:
        model = pool.submit(lambda: services.embedder)
        opening.wait(30)
        try:
            framework = pool.submit(services.framework, "cqc-la@2024-02").result(timeout=20)
        finally:
            opened.set()

    assert services.framework("cqc-la@2024-02") is framework
    assert model.result().name == "words-64"


def test_a_search_does_not_wait_while_a_mapping_is_trained(services: Services, monkeypatch: pytest.MonkeyPatch) -> None:
    training, trained = threading.Event(), threading.Event()
    services.embedder = WordEmbedder()

    def train_slowly(*_: object) -> str:
        training.set()
        assert trained.wait(30)
        return "mapper"

    monkeypatch.setattr("api.services.train_mapper", train_slowly)
    with ThreadPoolExecutor(2) as pool:
        mapper = pool.submit(services.shipped_mapper, "cqc-la@2024-02")
        training.wait(30)
        try:
            indexes = pool.submit(lambda: services.indexes).result(timeout=20)
            former = pool.submit(services.embedder_of, services.embedder.name).result(timeout=20)
        finally:
            trained.set()

    assert indexes is services.indexes
    assert former is services.embedder
    assert str(mapper.result()) == "mapper"


def test_the_grids_used_most_recently_are_remembered() -> None:
    recent: Recent[int, str] = Recent()
    for number in range(KEPT):
        recent[number] = "grid"
    recent.get(0)
    recent[KEPT] = "grid"

    assert [number for number in range(KEPT + 1) if recent.get(number)] == [0, *range(2, KEPT + 1)]


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


def test_who_chooses_a_version_and_who_learns_one_do_not_wait_for_each_other(engine: Engine, home: Path) -> None:
    services = Services(settings=Settings(home=home), engine=engine, blobs=Blobs(str(home)))
    chosen = services.framework(services.settings.framework).id
    version = LearnedVersion(
        number=1, framework=chosen, until_seq=1, decisions=1, passages=1, figures={}, in_force=False, made_by="a",
        made_at=NOW,
    )  # fmt: skip
    with writing(engine) as connection:
        index_store.add_learned(connection, version=version)

    with ThreadPoolExecutor(1) as pool:
        with writing(engine) as connection:
            take_turn(connection)  # as `learn` does, before it puts the version in force
            choosing = pool.submit(learning.use_version, services, SYSTEM, 1)
            time.sleep(0.3)
            index_store.put_in_force(connection, framework=chosen, number=0)
        choosing.result()

    assert learning.show_learning(services, SYSTEM).in_use == 1
