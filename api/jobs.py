"""Durable work: the database says what is still to do, workers claim it by lease, a dead worker's lease is freed."""

from __future__ import annotations

import fcntl
import logging
import os
import socket
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from sqlalchemy.exc import SQLAlchemyError

from api.actions.triage import read_document, relate_return
from api.services import Services
from ingest.db import reading, writing
from ingest.errors import EvidenceError, StorageFullError
from ingest.ids import new_id
from ingest.model import ReturnId
from ingest.parsing import libreoffice
from ingest.sandbox import Sandbox
from ingest.store import leases
from ingest.store.leases import DocumentLease

logger = logging.getLogger(__name__)

POLL_SECONDS = 0.3  # how often an idle worker looks for work
QUIET_SECONDS = 2  # a return that files are still reaching is mapped once they stop


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """How far the work is, for whoever watches."""

    step: str  # reading, mapping
    done: int
    total: int


class Worker:
    """Read documents in parallel and map returns, until nothing waits or for ever.

    One process has one worker; any number of processes may work on one database.
    """

    def __init__(self, services: Services) -> None:
        self._services = services
        self._owner = f"{socket.gethostname()}:{os.getpid()}:{new_id()}"
        self._stop = threading.Event()

    def stop(self) -> None:
        """Finish what is in hand, then return from `run_forever`."""
        self._stop.set()

    def run_until_idle(
        self, *, return_id: ReturnId | None = None, on_progress: Callable[[Progress], None] | None = None
    ) -> None:
        """Work until nothing waits, overall or in one return, and nobody else is at work on it."""
        with self._at_work() as sandbox:
            while not self._stop.is_set() and not self._idle(return_id):
                if not self._work(sandbox, return_id, on_progress):
                    self._stop.wait(POLL_SECONDS)

    def run_forever(self) -> None:
        """Work until `stop` is called."""
        with self._at_work() as sandbox:
            while not self._stop.is_set():
                if not self._work(sandbox, None, None):
                    self._stop.wait(POLL_SECONDS)

    def _work(
        self, sandbox: Sandbox, return_id: ReturnId | None, on_progress: Callable[[Progress], None] | None
    ) -> bool:
        free_dead_leases(self._services)
        read = self._read_all(sandbox, return_id, on_progress)
        mapped = self._relate_one(return_id, on_progress)
        return read > 0 or mapped

    def _read_all(
        self, sandbox: Sandbox, return_id: ReturnId | None, on_progress: Callable[[Progress], None] | None
    ) -> int:
        counted = 0
        lock = threading.Lock()
        total = self._count_unread(return_id)

        def read() -> None:
            nonlocal counted
            while not self._stop.is_set():
                with writing(self._services.engine) as connection:
                    lease = leases.claim_document(
                        connection,
                        owner=self._owner,
                        now=self._services.now(),
                        seconds=self._services.settings.lease_seconds,
                        return_id=return_id,
                    )
                if lease is None:
                    return
                self._read_one(sandbox, lease)
                with lock:
                    counted += 1
                    if on_progress is not None:
                        on_progress(Progress(step="reading", done=counted, total=max(total, counted)))

        if total == 0:
            return 0
        with ThreadPoolExecutor(self._services.settings.workers, thread_name_prefix="reader") as pool:
            for future in [pool.submit(read) for _ in range(self._services.settings.workers)]:
                future.result()
        return counted

    def _read_one(self, sandbox: Sandbox, lease: DocumentLease) -> None:
        """Read a document; a mistake of ours on one is logged and must not stop the others."""
        try:
            read_document(self._services, sandbox, lease, owner=self._owner)
        except StorageFullError:
            raise  # no document could be saved
        except Exception:
            logger.exception("reading a document failed", extra={"document_id": lease.document_id})
            with writing(self._services.engine) as connection:
                leases.release_document(
                    connection, authority_id=lease.authority_id, document_id=lease.document_id, owner=self._owner
                )

    def _relate_one(self, return_id: ReturnId | None, on_progress: Callable[[Progress], None] | None) -> bool:
        with writing(self._services.engine) as connection:
            lease = leases.claim_return(
                connection,
                owner=self._owner,
                now=self._services.now(),
                seconds=self._services.settings.lease_seconds,
                return_id=return_id,
                quiet_seconds=0 if return_id else QUIET_SECONDS,
            )
        if lease is None:
            return False

        def tell(done: int, total: int) -> None:
            if on_progress is not None:
                on_progress(Progress(step="mapping", done=done, total=total))

        try:
            relate_return(self._services, lease, owner=self._owner, on_progress=tell)
        except Exception:
            if return_id is not None:
                raise  # somebody waits for this very return and must hear of it
            logger.exception("mapping failed", extra={"return_id": lease.return_id})
            now, pause = self._services.now(), timedelta(seconds=self._services.settings.lease_seconds)
            with writing(self._services.engine) as connection:
                leases.pause_return(
                    connection,
                    authority_id=lease.authority_id,
                    return_id=lease.return_id,
                    owner=self._owner,
                    until=now + pause,
                )
        return True

    def _idle(self, return_id: ReturnId | None) -> bool:
        with reading(self._services.engine) as connection:
            return leases.is_idle(connection, return_id=return_id)

    def _count_unread(self, return_id: ReturnId | None) -> int:
        with reading(self._services.engine) as connection:
            return leases.count_unread(connection, return_id=return_id)

    @contextmanager
    def _at_work(self) -> Iterator[Sandbox]:
        with _signed_on(self._services.home, self._owner), Sandbox() as sandbox:
            ended = threading.Event()
            pulse = threading.Thread(target=self._renew, args=(ended,), name="lease-renewal", daemon=True)
            pulse.start()
            try:
                yield sandbox
            finally:
                ended.set()
                pulse.join()
                with writing(self._services.engine) as connection:
                    leases.release_leases(connection, owner=self._owner)

    def _renew(self, ended: threading.Event) -> None:
        seconds = self._services.settings.lease_seconds
        while not ended.wait(seconds / 3):
            try:
                with writing(self._services.engine) as connection:
                    leases.renew_leases(connection, owner=self._owner, now=self._services.now(), seconds=seconds)
            except (SQLAlchemyError, EvidenceError):
                logger.exception("the lease could not be renewed; trying again")


def protections() -> list[tuple[str, str, bool]]:
    """Say which protections hold while files are parsed here: (what, finding, whether it is in force)."""
    with Sandbox() as sandbox:
        return [
            (f"parsing: {name}", "in force" if holds else "not available on this machine", holds)
            for name, holds in sandbox.protections().items()
        ]


def optional_programs() -> list[tuple[str, str]]:
    """Say which programs of the system that reading can use are here: (what, finding)."""
    missing = libreoffice.missing_packages()
    finding = "LibreOffice is here"
    if missing:
        finding = f"not read; install the Debian packages {', '.join(missing)}"
    return [("older Office files (DOC, XLS, PPT)", finding)]


def free_dead_leases(services: Services) -> None:
    """Free what dead workers of this machine held; those of other machines run out by themselves."""
    with reading(services.engine) as connection:
        owners = leases.list_owners(connection)
    dead = [owner for owner in owners if _is_dead(services.home, owner)]
    if dead:
        with writing(services.engine) as connection:
            for owner in dead:
                leases.release_leases(connection, owner=owner)
    for owner in dead:
        _badge(services.home, owner).unlink(missing_ok=True)


# A worker holds a file lock for as long as it lives; the kernel drops it at death, however sudden. That beats
# comparing process numbers, which are used again.


def _badge(home: Path, owner: str) -> Path:
    return home / "workers" / owner.replace(":", "_")


@contextmanager
def _signed_on(home: Path, owner: str) -> Iterator[None]:
    badge = _badge(home, owner)
    badge.parent.mkdir(parents=True, exist_ok=True)
    with badge.open("w") as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        try:
            yield
        finally:
            badge.unlink(missing_ok=True)


def _is_dead(home: Path, owner: str) -> bool:
    if owner.split(":", 1)[0] != socket.gethostname():
        return False
    try:
        with _badge(home, owner).open("r") as badge:
            fcntl.flock(badge, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except FileNotFoundError:
        return True
    except BlockingIOError:
        return False
    return True
