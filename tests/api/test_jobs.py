"""The worker: what one bad document may cost, and what it may not."""

from __future__ import annotations

import errno
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, event
from sqlalchemy.exc import OperationalError

from api import badges, jobs
from api.access import Actor, Role
from api.actions import accounts, elsewhere, receipts, returns, sending
from api.actions.reading import MAX_ATTEMPTS
from api.services import Services
from api.wiring import open_services
from ingest.db import writing
from ingest.errors import OutageError, StorageFullError
from ingest.holding import PREFIX
from ingest.model import ReturnId
from ingest.sandbox import Sandbox, StartError
from ingest.settings import Settings
from ingest.store import leases
from ingest.store.leases import DocumentLease
from tests.api.conftest import PASSWORD
from tests.fakes import WordEmbedder

WORDS = "Carers waited eleven weeks for an assessment in the autumn of 2024, twice as long as the year before."


@pytest.fixture
def services(tmp_path: Path) -> Services:
    opened = open_services(Settings(home=tmp_path / "home", workers=1))
    opened.embedder = WordEmbedder()
    return opened


def _send(services: Services, folder: Path) -> tuple[Actor, str]:
    admin, _ = accounts.add_user(
        services, accounts.SYSTEM, name="admin", role=Role.ADMIN, authority=None, password=PASSWORD
    )
    view = returns.open_return(services, admin, authority="Thornmere Council", reference="2024")
    sending.send_path(services, admin, view.item.id, folder)
    return admin, view.item.id


@pytest.fixture
def bank(tmp_path: Path) -> Path:
    folder = tmp_path / "bank"
    folder.mkdir()
    for name in ("good.txt", "bad.txt"):
        (folder / name).write_text(f"{WORDS} Seen in {name}.")
    return folder


def test_a_document_that_breaks_the_reader_is_parked_and_the_others_are_read(
    services: Services, bank: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    admin, key = _send(services, bank)
    really = jobs.read_document
    tries = []

    def fail_on_bad(services: Services, sandbox: object, lease: DocumentLease, *, owner: str) -> None:
        if lease.attempts <= 2 and lease.sha256 == bad:
            tries.append(lease.attempts)
            raise RuntimeError("a mistake of ours")
        really(services, sandbox, lease, owner=owner)  # type: ignore[arg-type]

    bad = next(
        line.entry.sha256 for line in receipts.receipt(services, admin, key).lines if line.entry.path == "bad.txt"
    )
    monkeypatch.setattr(jobs, "read_document", fail_on_bad)

    jobs.Worker(services).run_until_idle()

    ended = {line.entry.path: line.status for line in receipts.receipt(services, admin, key).lines}
    assert ended == {"good.txt": "indexed", "bad.txt": "unreadable"}
    assert tries == [1, 2]


def test_a_document_that_was_given_up_is_read_when_it_is_sent_again(
    services: Services, bank: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    admin, key = _send(services, bank)
    really = jobs.read_document
    monkeypatch.setattr(jobs, "read_document", _failing(RuntimeError("a mistake of ours"), times=4))
    jobs.Worker(services).run_until_idle()
    assert _statuses(services, admin, key) == {"unreadable"}

    monkeypatch.setattr(jobs, "read_document", really)
    sending.send_path(services, admin, key, bank)
    jobs.Worker(services).run_until_idle()

    assert _statuses(services, admin, key) == {"indexed"}


@pytest.mark.parametrize(
    "error",
    [
        OSError(errno.EIO, "Input/output error"),
        OperationalError("INSERT", {}, Exception("server closed the connection")),
        StartError("no memory"),
    ],
)
def test_an_outage_of_the_service_costs_no_document_its_reading(
    services: Services, bank: Path, monkeypatch: pytest.MonkeyPatch, error: Exception
) -> None:
    admin, key = _send(services, bank)
    monkeypatch.setattr(jobs, "OUTAGE_SECONDS", 0.001)
    monkeypatch.setattr(jobs, "read_document", _failing(error, times=10))

    jobs.Worker(services).run_until_idle()

    assert _statuses(services, admin, key) == {"indexed"}


def test_a_document_that_the_service_fails_on_waits_longer_each_time(
    services: Services, bank: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (bank / "bad.txt").unlink()
    _send(services, bank)
    waits: list[timedelta] = []
    really, now = leases.pause_document, services.now()
    services.now = lambda: now + sum(waits, timedelta(seconds=len(waits)))

    def noted(connection: Connection, **values: Any) -> None:
        waits.append(values["until"] - services.now())
        really(connection, **values)

    monkeypatch.setattr(leases, "pause_document", noted)
    monkeypatch.setattr(jobs, "read_document", _failing(OSError(errno.EIO, "Input/output error"), times=3))

    jobs.Worker(services).run_until_idle()

    assert [wait.seconds for wait in waits] == [5, 10, 20]


def test_whoever_waits_for_a_return_hears_of_an_outage_that_stays(
    services: Services, bank: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    admin, key = _send(services, bank)
    monkeypatch.setattr(jobs, "OUTAGE_SECONDS", 0.001)
    monkeypatch.setattr(jobs, "read_document", _failing(OSError(errno.EIO, "Input/output error"), times=100))

    with pytest.raises(OutageError, match="not the file"):
        jobs.Worker(services).run_until_idle(return_id=ReturnId(key))

    assert _statuses(services, admin, key) == {"received"}


def test_a_document_that_the_service_always_fails_on_is_given_up_and_the_return_goes_on(
    services: Services, bank: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    admin, key = _send(services, bank)
    bad = next(
        line.entry.sha256 for line in receipts.receipt(services, admin, key).lines if line.entry.path == "bad.txt"
    )
    monkeypatch.setattr(jobs, "OUTAGE_SECONDS", 0)
    really = jobs.read_document

    def fail_on_bad(services: Services, sandbox: Sandbox, lease: DocumentLease, *, owner: str) -> None:
        if lease.sha256 == bad:
            raise OSError(errno.EIO, "Input/output error")
        really(services, sandbox, lease, owner=owner)

    monkeypatch.setattr(jobs, "read_document", fail_on_bad)

    with pytest.raises(OutageError):
        jobs.Worker(services).run_until_idle(return_id=ReturnId(key))  # another worker goes on counting
    jobs.Worker(services).run_until_idle()

    ended = {line.entry.path: (line.status, line.reason) for line in receipts.receipt(services, admin, key).lines}
    assert ended["good.txt"][0] == "indexed"
    assert ended["bad.txt"][0] == "unreadable"
    assert "again and again" in ended["bad.txt"][1]


def _failing(error: Exception, *, times: int) -> Callable[..., None]:
    """Read documents, after this error so many times."""
    really, failures = jobs.read_document, iter(range(times))

    def read(services: Services, sandbox: Sandbox, lease: DocumentLease, *, owner: str) -> None:
        if lease.attempts <= MAX_ATTEMPTS and next(failures, None) is not None:
            raise error
        really(services, sandbox, lease, owner=owner)

    return read


def _statuses(services: Services, admin: Actor, key: str) -> set[str]:
    return {str(line.status) for line in receipts.receipt(services, admin, key).lines}


def test_a_worker_outlasts_a_database_that_fails(
    services: Services, bank: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    admin, key = _send(services, bank)
    monkeypatch.setattr(jobs, "ANEW_SECONDS", 0.01)
    really, asked, claimed = leases.claim_document, [], list[DocumentLease]()

    def fail_after_a_claim(connection: Connection, **values: Any) -> DocumentLease | None:
        lease = really(connection, **values)
        if lease is not None:
            claimed.append(lease)
        asked.append(values["owner"])
        if len(asked) == 1:
            connection.commit()  # claimed, but this worker does not hear of it
            raise OperationalError("UPDATE documents", {}, Exception("server closed the connection"))
        return lease

    monkeypatch.setattr(leases, "claim_document", fail_after_a_claim)
    worker = jobs.Worker(services)
    with ThreadPoolExecutor(1) as pool:
        work = pool.submit(worker.run_forever)
        ends = time.monotonic() + 60
        while not receipts.receipt(services, admin, key).done and not work.done() and time.monotonic() < ends:
            time.sleep(0.1)
        worker.stop()
        work.result()

    assert {line.status for line in receipts.receipt(services, admin, key).lines} == {"indexed"}
    assert len(set(asked)) == 2
    assert {lease.attempts for lease in claimed} == {1}
    assert "begins anew" in caplog.text


@pytest.mark.parametrize(
    ("place", "error", "said"),
    [
        ("api.badges.Badge.show", OSError(errno.ENOSPC, "No space left on device"), "the disk is full"),
        ("api.badges.held", OSError(errno.EIO, "Input/output error"), "the machine failed"),
        ("api.jobs.abilities", StartError("no memory"), "the parsing server does not start"),
        ("api.jobs.free_dead_leases", StorageFullError("The disk is full."), "the disk is full"),
        ("api.jobs.free_dead_leases", OperationalError("SELECT", {}, Exception("gone")), "the database failed"),
    ],
)
def test_a_worker_outlasts_what_fails_while_it_begins(
    services: Services,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
    *,
    place: str,
    error: Exception,
    said: str,
) -> None:
    worker, tries = jobs.Worker(services), []

    def fail(*_: object, **__: object) -> None:
        tries.append(1)
        if len(tries) == 3:
            worker.stop()
        raise error

    monkeypatch.setattr(jobs, "ANEW_SECONDS", 0.01)
    monkeypatch.setattr(place, fail)

    worker.run_forever()

    assert len(tries) == 3
    assert f"{said}; the worker begins anew" in caplog.text


def test_a_worker_begins_anew_at_once_although_a_comparison_waits_to_be_tried_again(
    services: Services, bank: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(jobs, "ANEW_SECONDS", 0.01)
    monkeypatch.setattr(jobs, "PAUSE_SECONDS", 600)
    _send(services, bank)
    compared, began = threading.Event(), set[str]()

    def fail_to_compare(*_: object, **__: object) -> int:
        compared.set()
        raise RuntimeError("a mistake of ours")

    def fail_once(_: Connection, **values: Any) -> None:
        began.add(values["owner"])
        if len(began) == 1:
            compared.wait(60)
            raise OperationalError("UPDATE documents", {}, Exception("server closed the connection"))

    monkeypatch.setattr(elsewhere, "compare_readings", fail_to_compare)
    monkeypatch.setattr(leases, "claim_document", fail_once)
    worker = jobs.Worker(services)
    with ThreadPoolExecutor(1) as pool:
        work = pool.submit(worker.run_forever)
        ends = time.monotonic() + 60
        while len(began) < 2 and time.monotonic() < ends:
            time.sleep(0.1)
        worker.stop()
        work.result()

    assert len(began) == 2


def test_a_worker_without_work_keeps_nobody_from_writing(services: Services, monkeypatch: pytest.MonkeyPatch) -> None:
    looked, written = threading.Event(), list[str]()
    really = leases.return_waits

    def noted(connection: Connection, **values: Any) -> bool:
        if looked.is_set():
            written.append("looked")
        looked.set()
        return really(connection, **values)

    def note(_: Any, __: Any, statement: str, *___: Any) -> None:
        if looked.is_set() and "IMMEDIATE" in statement:
            written.append(statement)

    monkeypatch.setattr(leases, "return_waits", noted)
    event.listen(services.engine, "before_cursor_execute", note)
    worker = jobs.Worker(services)
    with ThreadPoolExecutor(1) as pool:
        work = pool.submit(worker.run_forever)
        looked.wait(60)
        time.sleep(3)
        seen = list(written)
        worker.stop()
        work.result()

    assert set(seen) == {"looked"}


def test_what_a_killed_worker_left_is_cleared_away(services: Services, bank: Path) -> None:
    _send(services, bank)
    left = services.home / "spool" / f"{PREFIX}killed"
    left.mkdir()
    (left / "held").touch()
    (left / "0").write_text("of an authority")
    owner = badges.new_owner(services.home)
    badge = services.home / "workers" / owner.replace(":", "_")
    badge.touch()
    with writing(services.engine) as connection:
        leases.claim_document(connection, owner=owner, now=services.now(), seconds=3600)

    jobs.free_dead_leases(services)

    assert not left.exists()
    assert not badge.exists()


def test_a_home_that_is_opened_again_is_cleared_of_what_the_dead_left(services: Services) -> None:
    sent, kept = (services.home / place / f"{PREFIX}killed" for place in ("spool", "files"))
    built = services.home / "cache" / "a-return" / ".part-killed"
    for left in (sent, kept, built):
        left.mkdir(parents=True)
        (left / "held").touch()
    built.with_name("lock").touch()

    open_services(services.settings).engine.dispose()

    assert [left.exists() for left in (sent, kept, built)] == [False] * 3


def test_a_lease_of_a_dead_worker_on_this_machine_is_free_at_once(services: Services, bank: Path) -> None:
    admin, key = _send(services, bank)
    dead = badges.new_owner(services.home)
    with writing(services.engine) as connection:
        leases.claim_document(connection, owner=dead, now=services.now() + timedelta(hours=1), seconds=3600)

    jobs.Worker(services).run_until_idle()

    assert receipts.receipt(services, admin, key).done


def test_the_same_files_sent_again_change_nothing(services: Services, bank: Path) -> None:
    admin, key = _send(services, bank)
    jobs.Worker(services).run_until_idle()
    before = receipts.receipt(services, admin, key)

    sending.send_path(services, admin, key, bank)
    jobs.Worker(services).run_until_idle()

    after = receipts.receipt(services, admin, key)
    assert after.lines == before.lines
    assert after.view.item.revision == before.view.item.revision


def test_a_worker_remembers_a_return_and_what_was_sent_more_is_grouped_with_it(
    services: Services, bank: Path, tmp_path: Path
) -> None:
    admin, key = _send(services, bank)
    jobs.Worker(services).run_until_idle()
    kept = dict(services.memories.of(returns.find_return(services, admin, key).item.id).signatures)
    more = tmp_path / "more"
    more.mkdir()
    (more / "another.txt").write_text("The board met in June and agreed the plan for carers and their families.\n")

    sending.send_path(services, admin, key, more)
    jobs.Worker(services).run_until_idle()

    now = services.memories.of(returns.find_return(services, admin, key).item.id).signatures
    assert len(now) == len(kept) + 1
    assert all(now[reading] is signature for reading, signature in kept.items())
