"""Durable work: the database says what is still to do, workers claim it by lease, a dead worker's lease is freed."""

from __future__ import annotations

import errno
import logging
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from functools import partial

from sqlalchemy.exc import InterfaceError, InternalError, OperationalError, SQLAlchemyError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError

from api import badges
from api.actions import elsewhere, learning
from api.actions.reading import park, read_document
from api.actions.triage import relate_return
from api.machine import abilities
from api.services import Services
from ingest import store
from ingest.db import reading, writing
from ingest.errors import ConflictError, EvidenceError, OutageError, StorageFullError
from ingest.model import ReturnId
from ingest.sandbox import Sandbox, StartError
from ingest.store import leases
from ingest.store.leases import DocumentLease

logger = logging.getLogger(__name__)

POLL_SECONDS = 0.3  # how often a worker looks for work
IDLE_SECONDS = 1.0  # how often one that stays does, when it has found none for a while
FULL_SECONDS = 30  # how long a reader waits when the disk is full
ANEW_SECONDS = 5  # how long a worker waits before it begins anew because the database or the machine failed
OUTAGE_SECONDS = 5  # how long a document waits when the service failed on it, twice as long each further time
LONGEST_OUTAGE_SECONDS = 3600  # at most
MOST_OUTAGES = 20  # failures of the service on one document, about twelve hours, after which it is given up
PATIENCE = 3  # failures of the service on one document, after which whoever waits for it hears of it
PAUSE_SECONDS = 60  # how long a worker waits before it compares again what it could not
LEARN_SECONDS = 60  # how often a worker looks whether enough was decided to learn from
QUIET_SECONDS = 2  # a return that files are still reaching is mapped once they stop
_OUTAGES = (OSError, OperationalError, InterfaceError, InternalError, PoolTimeoutError, StartError)
"""What fails because of files, database or parsing server; other errors of a database may lie in what was read."""
_OUTAGE = "The service could not read this file because of a fault of its own. It tries again by itself."
_GIVEN_UP = (
    "The service failed on this file again and again because of a fault of its own, so it was put aside. Send it again "
    "when an administrator has mended what the service's log names."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """How far the work is, for whoever watches."""

    step: str  # reading, mapping
    done: int
    total: int


class _Watch:
    """Whom a worker works for, and how far it is."""

    def __init__(
        self, services: Services, return_id: ReturnId | None, on_progress: Callable[[Progress], None] | None
    ) -> None:
        self.return_id = return_id
        self._services = services
        self._tell = on_progress
        self._lock = threading.Lock()
        self._read = 0

    def idle(self) -> bool:
        """Say whether nothing waits and nothing is under way."""
        with reading(self._services.engine) as connection:
            if store.list_uncompared(connection, return_id=self.return_id, most=1):
                return False
            return leases.is_idle(connection, return_id=self.return_id)

    def count(self) -> None:
        """Note that one more document was read; files found inside others make the whole grow."""
        with self._lock:
            self._read += 1
            if self._tell is not None:
                with reading(self._services.engine) as connection:
                    waiting = leases.count_unread(connection, return_id=self.return_id)
                self._tell(Progress(step="reading", done=self._read, total=self._read + waiting))

    def mapping(self, done: int, total: int) -> None:
        """Note how many passages are embedded."""
        if self._tell is not None:
            self._tell(Progress(step="mapping", done=done, total=total))


class Worker:
    """Read documents in parallel and map returns, until nothing waits or for ever.

    One process has one worker; any number of processes may work on one database. Besides its readers it has one that
    takes only documents of authorities with none in hand, so that nobody waits behind another's large or hostile files.
    """

    def __init__(self, services: Services) -> None:
        self._services = services
        self._owner = ""  # another name each time that work begins
        self._stop = threading.Event()
        self._ended = threading.Event()  # nothing more is to be begun under the name of now; another one each time too

    def stop(self) -> None:
        """Finish what is in hand, then return from `run_forever`."""
        self._stop.set()
        self._ended.set()

    def run_until_idle(
        self, *, return_id: ReturnId | None = None, on_progress: Callable[[Progress], None] | None = None
    ) -> None:
        """Work until nothing waits, overall or in one return, and nobody else is at work on it.

        Raises:
            StorageFullError: there is no room to save what was read.
            OutageError: the service failed several times on a document of the return waited for.
        """
        self._run(_Watch(self._services, return_id, on_progress), until_idle=True)

    def run_forever(self) -> None:
        """Work until `stop` is called, whatever happens to database, disk and parsing server meanwhile.

        When one fails, nobody can tell what is still claimed under this worker's name. So what is in hand is ended, and
        the work begins anew under another name; what the old one held is freed like a dead worker's.
        """
        while not self._stop.is_set():
            try:
                self._run(_Watch(self._services, None, None), until_idle=False)
            except (SQLAlchemyError, StorageFullError, OSError, StartError) as error:
                what = _failed(error)
                logger.exception("%s; the worker begins anew", what)
                self._stop.wait(ANEW_SECONDS)

    def _run(self, watch: _Watch, *, until_idle: bool) -> None:
        if self._owner:  # what could not be given back then
            self._give_back_all()
        free_dead_leases(self._services)  # fails at once, before parsers are loaded, where there is no database
        self._owner = badges.new_owner(self._services.home)
        self._ended = threading.Event()
        with self._at_work(staying=not until_idle) as sandbox:
            read, relate = partial(self._read_next, sandbox, watch), partial(self._relate_next, watch)
            compare = partial(self._compare_next, watch, staying=not until_idle)
            jobs: list[Callable[[], bool]] = [*[read] * self._services.settings.workers, relate, compare]
            if watch.return_id is None:
                jobs += [partial(self._read_next, sandbox, watch, newcomers=True), relate]
            if not until_idle:
                jobs.append(self._learn_next)
            with ThreadPoolExecutor(len(jobs), thread_name_prefix="worker") as pool:
                longest = POLL_SECONDS if until_idle else IDLE_SECONDS
                running = [pool.submit(self._repeat, job, longest) for job in jobs]
                try:
                    while not self._stop.wait(longest) and not any(each.done() for each in running):
                        free_dead_leases(self._services)
                        if until_idle and watch.idle():
                            break
                finally:
                    self._ended.set()
            for each in running:
                each.result()

    def _repeat(self, job: Callable[[], bool], longest: float) -> None:
        """Do a job over and over; the longer there is nothing to do, the longer the pauses, up to the longest."""
        pause = POLL_SECONDS
        while not self._ended.is_set() and not self._stop.is_set():
            if job():
                pause = POLL_SECONDS
            else:
                self._ended.wait(pause)
                pause = min(pause * 1.2, longest)

    def _read_next(self, sandbox: Sandbox, watch: _Watch, *, newcomers: bool = False) -> bool:
        """Read one document; False when none waits."""
        now, place = self._services.now(), watch.return_id
        with reading(self._services.engine) as connection:  # looking keeps nobody from writing
            if not leases.document_waits(connection, now=now, return_id=place, newcomers=newcomers):
                return False
        with writing(self._services.engine) as connection:
            lease = leases.claim_document(
                connection,
                owner=self._owner,
                now=self._services.now(),
                seconds=self._services.settings.lease_seconds,
                return_id=watch.return_id,
                newcomers=newcomers,
            )
        if lease is None:
            return False
        self._read_one(sandbox, lease, waited_for=watch.return_id is not None)
        watch.count()
        return True

    def _read_one(self, sandbox: Sandbox, lease: DocumentLease, *, waited_for: bool) -> None:
        """Read a document; a mistake of ours on one is logged and must not stop the others."""
        full = False
        try:
            read_document(self._services, sandbox, lease, owner=self._owner)
        except StorageFullError:
            logger.exception("the disk is full; reading goes on when there is room")
            full = True
        except _OUTAGES as error:
            logger.exception(
                "the service failed on a document; it tries again", extra={"document_id": lease.document_id}
            )
            self._put_off(lease)
            if PATIENCE <= lease.outages + 1 < MOST_OUTAGES and waited_for:
                raise OutageError(OutageError.__doc__) from error
            return
        except Exception:
            logger.exception("reading a document failed", extra={"document_id": lease.document_id})
        else:
            return
        with writing(self._services.engine) as connection:
            leases.release_document(
                connection,
                authority_id=lease.authority_id,
                document_id=lease.document_id,
                owner=self._owner,
                blameless=full,
            )
        if full and waited_for:
            raise StorageFullError(StorageFullError.__doc__)
        if full:
            self._ended.wait(FULL_SECONDS)

    def _put_off(self, lease: DocumentLease) -> None:
        """Let a document wait, longer each time; one that the service always fails on is given up."""
        if lease.outages + 1 >= MOST_OUTAGES:
            logger.error("a document is given up", extra={"document_id": lease.document_id})
            park(self._services, lease, owner=self._owner, reason=_GIVEN_UP)
            return
        pause = min(OUTAGE_SECONDS * 2**lease.outages, LONGEST_OUTAGE_SECONDS)
        with writing(self._services.engine) as connection:
            leases.pause_document(
                connection,
                authority_id=lease.authority_id,
                document_id=lease.document_id,
                owner=self._owner,
                until=self._services.now() + timedelta(seconds=pause),
                reason=_OUTAGE,
            )

    def _give_back_all(self) -> None:
        """Give back what is still claimed under this worker's name; it lives, so no document ended it."""
        with writing(self._services.engine) as connection:
            leases.release_leases(connection, owner=self._owner, blameless=True)

    def _relate_next(self, watch: _Watch) -> bool:
        """Map one return; False when none waits."""
        quiet_seconds = 0 if watch.return_id else QUIET_SECONDS
        now, place = self._services.now(), watch.return_id
        with reading(self._services.engine) as connection:
            if not leases.return_waits(connection, now=now, return_id=place, quiet_seconds=quiet_seconds):
                return False
        with writing(self._services.engine) as connection:
            lease = leases.claim_return(
                connection,
                owner=self._owner,
                now=self._services.now(),
                seconds=self._services.settings.lease_seconds,
                return_id=watch.return_id,
                quiet_seconds=quiet_seconds,
            )
        if lease is None:
            return False
        try:
            relate_return(self._services, lease, owner=self._owner, on_progress=watch.mapping)
        except Exception:
            if watch.return_id is not None:
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

    def _compare_next(self, watch: _Watch, *, staying: bool) -> bool:
        """Compare some documents with those of other returns; False when none waits."""
        try:
            return elsewhere.compare_readings(self._services, return_id=watch.return_id) > 0
        except Exception:
            if not staying:
                raise  # somebody waits until all is done, and it never would be
            logger.exception("comparing with other returns failed; trying again")
            self._ended.wait(PAUSE_SECONDS)
            return False

    def _learn_next(self) -> bool:
        """Learn from decisions where the settings want it and enough were made; looks once a minute."""
        if not self._services.settings.learn_after or self._ended.wait(LEARN_SECONDS):
            return False
        try:
            return learning.learn_if_due(self._services)
        except ConflictError:  # another worker was faster
            return False
        except Exception:
            logger.exception("learning from decisions failed; trying again")
            return False

    @contextmanager
    def _at_work(self, *, staying: bool) -> Iterator[Sandbox]:
        """Sign on; a worker that stays says what it has, one that only does what waits need not find out."""
        with badges.signed_on(self._services.home, self._owner) as badge, Sandbox() as sandbox:
            ended = threading.Event()
            pulse = threading.Thread(target=self._renew, args=(ended,), name="lease-renewal", daemon=True)
            pulse.start()
            try:
                if staying:
                    badge.show(abilities(sandbox))
                yield sandbox
            finally:
                ended.set()
                pulse.join()
                self._give_back_all()

    def _renew(self, ended: threading.Event) -> None:
        seconds = self._services.settings.lease_seconds
        while not ended.wait(seconds / 3):
            try:
                with writing(self._services.engine) as connection:
                    leases.renew_leases(connection, owner=self._owner, now=self._services.now(), seconds=seconds)
            except (SQLAlchemyError, EvidenceError):
                logger.exception("the lease could not be renewed; trying again")


def _failed(error: Exception) -> str:
    """Say what failed, as the log tells it."""
    if isinstance(error, StorageFullError) or getattr(error, "errno", None) in (errno.ENOSPC, errno.EDQUOT):
        return "the disk is full"
    if isinstance(error, StartError):
        return "the parsing server does not start"
    return "the database failed" if isinstance(error, SQLAlchemyError) else "the machine failed"


def free_dead_leases(services: Services) -> None:
    """Free what dead workers of this machine and home held, and clear up after them; others' leases run out."""
    with reading(services.engine) as connection:
        owners = leases.list_owners(connection)
    dead = [owner for owner in owners if badges.is_dead(services.home, owner)]
    if dead:
        with writing(services.engine) as connection:
            for owner in dead:
                leases.release_leases(connection, owner=owner)
        badges.clear_away(services.home, services.blobs)
