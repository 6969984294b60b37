"""What the worker does with one document: read it, recognise its pictures, take out what stands inside it, save."""

from __future__ import annotations

import logging
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypedDict

from api.actions.keeping import keep
from api.services import Services
from ingest import intake, recognition, store
from ingest.attachments.taking import SHOWN
from ingest.db import reading, writing
from ingest.holding import held_folder
from ingest.intake import Budget, MediaType
from ingest.model import (
    Attachment,
    AuthorityId,
    DocumentId,
    DocumentStatus,
    EntryId,
    Failure,
    Member,
    Outcome,
    Parsed,
    RecognisedPage,
    Scope,
)
from ingest.pipeline import READER, make_reading
from ingest.receipt import primary_paths
from ingest.sandbox import Sandbox
from ingest.store import leases
from ingest.store.leases import DocumentLease

logger = logging.getLogger(__name__)

MAX_ATTEMPTS = 2  # a file that ends its worker this often is parked
BATCH = 8  # pages recognised between two saves, about twenty seconds of work
RECOGNITION_SECONDS = 5  # processor time a page may take on average, over what any file may take
_STOPPED = "Reading this file stopped the service twice, so it was put aside. Send it again, best as PDF."
_NO_ENGINE = (
    "It holds pictures of pages, and text recognition is not installed on this server. Ask an administrator to install "
    "Tesseract, or send the original document."
)
_TOO_LONG = "Recognising its pages took longer than allowed, so the rest of them was not read. Split the file."


class LeaseLostError(Exception):
    """Another worker has the document now; what this one read of it is thrown away."""


def read_document(services: Services, sandbox: Sandbox, lease: DocumentLease, *, owner: str) -> None:
    """Read one claimed document and save what was read; doing it twice changes nothing."""
    if lease.attempts > MAX_ATTEMPTS:
        park(services, lease, owner=owner, reason=_STOPPED)
        return
    scope = Scope(authority_id=lease.authority_id, return_id=lease.return_id)
    with reading(services.engine) as connection:
        view = store.find_return(connection, key=lease.return_id, authority_id=lease.authority_id)
        entries = store.list_entries(connection, document_id=lease.document_id, **scope)
    if view is None:
        raise ValueError(f"return {lease.return_id} of a leased document is gone")
    framework = services.framework(view.framework)
    path = primary_paths(entries)[lease.document_id]
    entry_id = next(entry.id for entry in entries if entry.path == path)
    work = _Work(services, sandbox, lease, owner)
    with held_folder(services.home / "spool") as folder:
        try:
            with services.blobs.local(lease.authority_id, lease.sha256) as file:
                parsed = work.parse(file, folder)
        except LeaseLostError:
            logger.warning("lease lost while recognising", extra={"document_id": lease.document_id})
            return
        members = list(work.members(parsed.attachments, folder, path, entry_id))
    made = make_reading(parsed, path=path, document_types=framework.document_types)
    with writing(services.engine) as connection:
        if not leases.holds_document(
            connection, document_id=lease.document_id, owner=owner, authority_id=lease.authority_id
        ):
            logger.warning("lease lost while reading", extra={"document_id": lease.document_id})
            return
        now = services.now()
        store.save_reading(connection, document_id=lease.document_id, reading=made, reader=READER, at=now, **scope)
        store.add_members(connection, document_id=lease.document_id, members=members, at=now, **scope)


def park(services: Services, lease: DocumentLease, *, owner: str, reason: str) -> None:
    """Give up reading a document, unless another worker has it now; the others of its return go on."""
    with writing(services.engine) as connection:
        held = _Owned(authority_id=lease.authority_id, document_id=lease.document_id)
        if leases.holds_document(connection, owner=owner, **held):
            store.park_document(connection, status=DocumentStatus.UNREADABLE, reason=reason, **held)


class _Owned(TypedDict):
    authority_id: AuthorityId
    document_id: DocumentId


@dataclass(frozen=True, slots=True)
class _Work:
    """One document in hand."""

    services: Services
    sandbox: Sandbox
    lease: DocumentLease
    owner: str

    def parse(self, file: Path, into: Path) -> Parsed:
        """Read the file, the words in pictures of its pages included; files inside it are laid in `into`."""
        limits, kind = self.services.settings.limits, MediaType(self.lease.media_type)
        parsed = self.sandbox.parse(file, kind, limits, into=into)
        if not parsed.pictures:
            return parsed
        if not recognition.is_installed():
            return replace(parsed, failures=(Failure(code="no-engine", message=_NO_ENGINE), *parsed.failures))
        recognised, seconds, whole = self._recognise(file, kind, parsed.pictures)
        again = self.sandbox.parse(file, kind, limits, recognised=recognised)
        failures = again.failures if whole else (Failure(code="timeout", message=_TOO_LONG), *again.failures)
        return replace(
            again,
            attachments=parsed.attachments,
            failures=failures,
            seconds=round(parsed.seconds + seconds + again.seconds, 3),
            peak_mb=max(parsed.peak_mb, again.peak_mb),
        )

    def _recognise(self, file: Path, kind: MediaType, pages: Sequence[int]) -> tuple[list[RecognisedPage], float, bool]:
        """Return pages as recognised, the processor time of all of them, and whether all of them could be done.

        They are saved batch by batch, so that a long scan goes on where a worker stopped.

        Raises:
            LeaseLostError: another worker has the document now.
        """
        owned = _Owned(authority_id=self.lease.authority_id, document_id=self.lease.document_id)
        limits = self.services.settings.limits
        with reading(self.services.engine) as connection:
            done = store.list_recognised(connection, engine=recognition.ENGINE, **owned)
            seconds = store.recognition_seconds(connection, engine=recognition.ENGINE, **owned)
        known = {page.page for page in done}
        allowed = limits.max_parse_seconds / 2 + RECOGNITION_SECONDS * len(pages)
        waiting = [page for page in pages if page not in known]
        for start in range(0, len(waiting), BATCH):
            if seconds > allowed:
                return done, seconds, False
            found, spent = self.sandbox.recognise(file, kind, waiting[start : start + BATCH], limits)
            with writing(self.services.engine) as connection:
                reason = f"Recognising the words in pictures of its pages: {len(done) + len(found)} of {len(pages)}."
                if not store.note_progress(connection, owner=self.owner, reason=reason, **owned):
                    raise LeaseLostError
                store.save_recognised(connection, engine=recognition.ENGINE, pages=found, seconds=spent, **owned)
            done += found
            seconds += spent
        return done, seconds, True

    def members(
        self, attachments: Sequence[Attachment], folder: Path, path: str, entry_id: EntryId
    ) -> Iterator[Member]:
        """Put the files that stood inside through the door, as if they had been sent, and keep their bytes."""
        if not attachments:
            return
        limits = self.services.settings.limits
        depth = path.count("!") + 1
        with reading(self.services.engine) as connection:
            count, size = store.measure_around(connection, authority_id=self.lease.authority_id, entry_id=entry_id)
        budget = Budget.of(limits)
        budget.entries -= count
        budget.size -= size
        for attachment in attachments:
            refusal = attachment.refusal or _beyond(limits.max_archive_depth, depth, attachment, budget)
            if refusal is not None:
                yield Member(
                    path=attachment.name,
                    sha256=None,
                    size=attachment.size,
                    media_type=MediaType.UNKNOWN,
                    outcome=Outcome.PART if refusal.code == SHOWN.code else Outcome.REFUSED,
                    reason=refusal.message,
                )
                continue
            file = folder / attachment.file
            for sent in intake.unpack(file, attachment.name, folder, limits, budget=budget, depth=depth):
                yield keep(self.services, self.lease.authority_id, sent)


def _beyond(most: int, depth: int, attachment: Attachment, budget: Budget) -> Failure | None:
    """Say which limit keeps a file inside a file out; counts it against what may still be taken."""
    budget.entries -= 1
    budget.size -= attachment.size
    if depth > most:
        message = f"Files inside files are opened {most} deep, and this one lies deeper. Send it by itself."
    elif budget.entries < 0:
        message = "The file it stands in holds more files than are taken together. Send it by itself."
    elif budget.size < 0:
        message = "The files it stands among are larger together than is taken. Send it by itself."
    else:
        return None
    return Failure(code="too-large", message=message)
