"""Files: take what is sent, give the receipt, show a page of a document."""

from __future__ import annotations

import tempfile
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import quote

from sqlalchemy import Connection

from api import access, audit
from api.access import Actor, Permission
from api.actions.returns import ReturnView, find_return
from api.services import Services
from index import store as index_store
from ingest import intake, store
from ingest.blobs import CHUNK, hash_file
from ingest.db import reading, writing
from ingest.errors import ConflictError, InputError, NotFoundError
from ingest.model import (
    Document,
    DocumentId,
    DocumentStatus,
    Entry,
    EntryId,
    Failure,
    Outcome,
    PageText,
    ReturnState,
    UploadId,
)
from ingest.store import leases

WAITING = "Waiting to be read."


@dataclass(frozen=True, slots=True, kw_only=True)
class Declared:
    """What the sender says of a file."""

    request_item: str = ""
    section: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiptLine:
    """One file sent and how it ended."""

    entry: Entry
    document: Document | None
    status: DocumentStatus
    reason: str
    repeats: str  # path of the document it repeats, or ""
    copy: bool  # the same bytes as another file sent, which stands for both


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """Every file sent to a return: sent = read + set aside + refused + containers + waiting."""

    view: ReturnView
    lines: tuple[ReceiptLine, ...]
    counts: dict[str, int] = field(default_factory=dict)  # by status, in DocumentStatus order
    done: bool = False  # everything sent was read and mapped


@dataclass(frozen=True, slots=True, kw_only=True)
class Original:
    """A file as it was sent."""

    name: str
    chunks: Iterator[bytes]


@dataclass(frozen=True, slots=True, kw_only=True)
class PageView:
    """One page of a document as text."""

    view: ReturnView
    document: Document
    path: str
    page: PageText
    pages: int
    marks: tuple[tuple[int, int], ...] = ()  # [start, end) in the page's text of the passage asked for


def send_path(services: Services, actor: Actor, key: str, path: Path) -> UploadId:
    """Take a file, an archive or a whole folder from this machine's disk.

    Raises:
        InputError: there is nothing at that path.

    """
    if not path.exists():
        raise InputError(f"There is nothing at {path}. Check the path.")
    with tempfile.TemporaryDirectory(dir=_spool(services)) as into:
        limits = services.settings.limits
        if path.is_dir():
            return take(services, actor, key, intake.walk(path, Path(into), limits))
        return take(services, actor, key, intake.unpack(path, path.name, Path(into), limits))


def send_files(
    services: Services, actor: Actor, key: str, files: Iterable[tuple[Path, str]], *, declared: Declared | None = None
) -> UploadId:
    """Take uploaded files, each as (file, name it was sent under), with what the sender says of them."""
    with tempfile.TemporaryDirectory(dir=_spool(services)) as into:
        limits = services.settings.limits
        sent = (one for file, name in files for one in intake.unpack(file, intake.clean_name(name), Path(into), limits))
        return take(services, actor, key, sent, declared=declared)


def take(
    services: Services, actor: Actor, key: str, sent: Iterable[intake.Sent], *, declared: Declared | None = None
) -> UploadId:
    """Store what the door let through and write the receipt's rows; reading happens later.

    Raises:
        ConflictError: the return is closed.
        InputError: the declared request item is not of this return's list.
        StorageFullError: there is no room; what was stored before stays.

    """
    access.require(actor, Permission.SEND)
    view = find_return(services, actor, key)
    if view.item.state is ReturnState.CLOSED:
        raise ConflictError("This return is closed. Ask the assessment team to open a new round.")
    declared = declared or Declared()
    _check_item(services, view, declared.request_item)
    now = services.now()
    with writing(services.engine) as connection:
        upload_id = store.add_upload(connection, user_id=actor.id, at=now, **view.scope)
    counts: Counter[str] = Counter()
    for one in sent:
        entry_id = _take_one(services, view, upload_id, one, counts)
        if declared.request_item and not one.container and one.refusal is None:
            with writing(services.engine) as connection:
                store.add_declaration(
                    connection,
                    entry_id=entry_id,
                    request_item=declared.request_item,
                    section=declared.section,
                    note=declared.note,
                    link="",
                    made_by=actor.id,
                    at=now,
                    **view.scope,
                )
    with writing(services.engine) as connection:
        audit.record(
            connection,
            at=services.now(),
            actor=actor.name,
            action="files-sent",
            subject=upload_id,
            authority_id=view.authority.id,
            details=dict(counts),
        )
    return upload_id


def declare(
    services: Services,
    actor: Actor,
    key: str,
    *,
    request_item: str,
    path: str = "",
    section: str = "",
    note: str = "",
    link: str = "",
) -> None:
    """Say which request item a file (and section of it) answers, or give a public link for an item.

    Raises:
        InputError: unknown item, unknown path, a link that is not http(s), or neither path nor link.

    """
    access.require(actor, Permission.SEND)
    view = find_return(services, actor, key)
    _check_item(services, view, request_item)
    if link and not link.startswith(("https://", "http://")):
        raise InputError("The link needs to begin with https:// or http://.")
    if not request_item or not (path or link):
        raise InputError("Name the request item, and either a file of this return or a public link.")
    with writing(services.engine) as connection:
        entry_id = None
        if path:
            known = {entry.path: entry.id for entry in store.list_entries(connection, **view.scope)}
            if path not in known:
                raise InputError(f"No file called {path!r} was sent to this return. Check the receipt.")
            entry_id = known[path]
        store.add_declaration(
            connection,
            entry_id=entry_id,
            request_item=request_item,
            section=section,
            note=note,
            link=link,
            made_by=actor.id,
            at=services.now(),
            **view.scope,
        )
        store.raise_revision(connection, **view.scope)
        audit.record(
            connection,
            at=services.now(),
            actor=actor.name,
            action="item-declared",
            subject=view.item.id,
            authority_id=view.authority.id,
            details={"item": request_item, "link": bool(link)},
        )


def receipt(services: Services, actor: Actor, key: str, *, upload_id: str | None = None) -> Receipt:
    """Give every file sent to a return, or in one upload, and how it ended."""
    access.require(actor, Permission.RECEIPT)
    view = find_return(services, actor, key)
    with reading(services.engine) as connection:
        every = store.list_entries(connection, **view.scope)
        shown = (
            every if upload_id is None else store.list_entries(connection, upload_id=UploadId(upload_id), **view.scope)
        )
        documents = {document.id: document for document in store.list_documents(connection, **view.scope)}
        done = leases.is_idle(connection, return_id=view.item.id)
    paths = primary_paths(every)
    lines = tuple(_line(entry, documents, paths) for entry in shown)
    counts = Counter(str(line.status) for line in lines)
    return Receipt(
        view=view,
        lines=lines,
        counts={str(status): counts[str(status)] for status in DocumentStatus if counts[str(status)]},
        done=done,
    )


def show_page(
    services: Services,
    actor: Actor,
    key: str,
    document_id: str,
    number: int | None = None,
    *,
    passage_id: str | None = None,
) -> PageView:
    """Show one page of a document as text: the one asked for, else where the passage begins, else the first.

    Looking at a document is an event.

    Raises:
        NotFoundError: there is no such document or page in this return.

    """
    access.require(actor, Permission.READ)
    view = find_return(services, actor, key)
    with writing(services.engine) as connection:
        document = store.get_document(connection, authority_id=view.authority.id, document_id=DocumentId(document_id))
        if document is None or document.return_id != view.item.id or document.reading_id is None:
            raise NotFoundError("There is no such document in this return, or it could not be read.")
        pages = store.get_page_texts(connection, authority_id=view.authority.id, reading_ids=[document.reading_id])
        spans = _spans(connection, view, document.id, passage_id)
        number = number or (spans[0][0] if spans else 1)
        page = pages.get((document.reading_id, number))
        if page is None:
            raise NotFoundError(f"This document has {len(pages)} pages; there is no page {number}.")
        path = primary_paths(store.list_entries(connection, **view.scope)).get(document.id, "")
        audit.record(
            connection,
            at=services.now(),
            actor=actor.name,
            action="document-viewed",
            subject=document.id,
            authority_id=view.authority.id,
            details={"page": number},
        )
    return PageView(
        view=view,
        document=document,
        path=path,
        page=page,
        pages=len(pages),
        marks=tuple((start, end) for on, start, end in spans if on == number),
    )


def open_original(services: Services, actor: Actor, key: str, document_id: str) -> Original:
    """Give a file as it was sent; downloading it is an event.

    Raises:
        NotFoundError: there is no such document in this return.

    """
    access.require(actor, Permission.READ)
    view = find_return(services, actor, key)
    with writing(services.engine) as connection:
        document = store.get_document(connection, authority_id=view.authority.id, document_id=DocumentId(document_id))
        if document is None or document.return_id != view.item.id:
            raise NotFoundError("There is no such document in this return.")
        path = primary_paths(store.list_entries(connection, **view.scope)).get(document.id, document.id)
        audit.record(
            connection,
            at=services.now(),
            actor=actor.name,
            action="document-downloaded",
            subject=document.id,
            authority_id=view.authority.id,
        )

    def chunks() -> Iterator[bytes]:
        with services.blobs.local(document.authority_id, document.sha256) as file, file.open("rb") as stream:
            while chunk := stream.read(CHUNK):
                yield chunk

    return Original(name=intake.clean_name(path.replace("!", "/").rsplit("/", 1)[-1]), chunks=chunks())


def attachment_header(name: str) -> str:
    """Give a Content-Disposition that saves under `name` in any browser (RFC 6266)."""
    plain = "".join(c if c.isascii() and c.isprintable() and c not in '"\\' else "_" for c in name)
    return f"attachment; filename=\"{plain}\"; filename*=UTF-8''{quote(name, safe='')}"


def primary_paths(entries: Iterable[Entry]) -> dict[DocumentId, str]:
    """Give each document the path it is shown under: the shallowest, then the first by name."""
    paths: dict[DocumentId, str] = {}
    for entry in sorted(entries, key=lambda e: (e.path.count("/") + e.path.count("!"), e.path)):
        if entry.document_id is not None:
            paths.setdefault(entry.document_id, entry.path)
    return paths


def _spans(
    connection: Connection, view: ReturnView, document_id: DocumentId, passage_id: str | None
) -> tuple[tuple[int, int, int], ...]:
    """Give the spans (page text number, start, end) of a passage; none when the document's reading has no such one."""
    if passage_id is None:
        return ()
    passages = index_store.list_indexed_passages(connection, document_ids=[document_id], **view.scope)
    return next((passage.spans for passage in passages if passage.id == passage_id), ())


def _take_one(
    services: Services, view: ReturnView, upload_id: UploadId, one: intake.Sent, counts: Counter[str]
) -> EntryId:
    refusal = one.refusal
    media_type, sha256, outcome = "application/octet-stream", None, Outcome.REFUSED
    if one.file is not None:
        sha256 = hash_file(one.file)
        media_type = str(intake.sniff(one.file, one.path))
    if one.container:
        outcome = Outcome.CONTAINER if refusal is None else Outcome.REFUSED
    elif refusal is None and one.file is not None and sha256 is not None:
        outcome = Outcome.ACCEPTED
        # Bytes first, row second: a row never points at bytes that are not there.
        services.blobs.put(view.authority.id, one.file, sha256)
    with writing(services.engine) as connection:
        entry_id = store.add_entry(
            connection,
            authority_id=view.authority.id,
            return_id=view.item.id,
            upload_id=upload_id,
            path=one.path,
            sha256=sha256,
            size=one.size,
            media_type=media_type,
            outcome=outcome,
            reason=_reason(outcome, refusal),
            at=services.now(),
        )
    counts[outcome] += 1
    return entry_id


def _reason(outcome: Outcome, refusal: Failure | None) -> str:
    if refusal is not None:
        return refusal.message
    return "An archive; the files in it are listed one by one." if outcome is Outcome.CONTAINER else ""


def _line(entry: Entry, documents: dict[DocumentId, Document], paths: dict[DocumentId, str]) -> ReceiptLine:
    document = None if entry.document_id is None else documents[entry.document_id]
    if document is None:
        status = DocumentStatus.NOT_EVIDENCE if entry.outcome is Outcome.CONTAINER else DocumentStatus.REFUSED
        return ReceiptLine(entry=entry, document=None, status=status, reason=entry.reason, repeats="", copy=False)
    if paths[document.id] != entry.path:
        first = paths[document.id]
        return ReceiptLine(
            entry=entry,
            document=document,
            status=DocumentStatus.DUPLICATE,
            reason=f"Exactly the same file as {first}.",
            repeats=first,
            copy=True,
        )
    repeats = "" if document.cause is None else paths.get(document.cause.of, "")
    return ReceiptLine(
        entry=entry,
        document=document,
        status=document.status,
        reason=document.reason,
        repeats=repeats,
        copy=False,
    )


def _check_item(services: Services, view: ReturnView, request_item: str) -> None:
    known = {item.id for item in services.framework(view.item.framework).request_items}
    if request_item and request_item not in known:
        raise InputError(f"{request_item!r} is not a request item of this return. Use one of {sorted(known)}.")


def _spool(services: Services) -> Path:
    folder = services.home / "spool"
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def iter_receipt_rows(found: Receipt) -> Iterator[list[str]]:
    """Give the receipt as rows of text, heading first."""
    yield ["file", "status", "reason", "same as", "size in bytes", "type", "sha256"]
    for line in found.lines:
        yield [
            line.entry.path,
            str(line.status),
            line.reason,
            line.repeats,
            str(line.entry.size),
            line.entry.media_type,
            line.entry.sha256 or "",
        ]
