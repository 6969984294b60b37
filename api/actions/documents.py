"""Documents: one page as text, and the file as it was sent."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from urllib.parse import quote

from sqlalchemy import Connection

from api import access, audit
from api.access import Actor, Permission
from api.actions.returns import ReturnView, find_return, told
from api.services import Services
from index import store as index_store
from ingest import intake, recognition, store
from ingest.blobs import CHUNK
from ingest.db import reading, writing
from ingest.errors import NotFoundError, UnreadError
from ingest.intake import MediaType
from ingest.model import (
    Document,
    DocumentId,
    DocumentStatus,
    PageText,
    PassageId,
)
from ingest.names import as_sent, file_name
from ingest.receipt import primary_paths
from ingest.viewing import SHOWN, Looking


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

    @property
    def printed(self) -> bool:
        """Whether the page can be shown as it prints."""
        return can_be_drawn(self.document)


def can_be_drawn(document: Document) -> bool:
    """Tell whether pages of a document can be shown as they print: others have no pages before they are printed."""
    return document.media_type in SHOWN


def draw_page(
    services: Services,
    actor: Actor,
    key: str,
    document_id: str,
    number: int,
    *,
    marks: Sequence[tuple[int, int]] = (),
    strip: bool = False,
) -> bytes:
    """Draw a page as it prints, as PNG, with stretches `[start, end)` of its text highlighted.

    Seeing a page is an event.

    Raises:
        NotFoundError: there is no such page in this return, or it cannot be drawn.
    """
    access.require(actor, Permission.READ)
    view = find_return(services, actor, key)
    with reading(services.engine) as connection:
        document = store.get_document(connection, authority_id=view.authority.id, document_id=DocumentId(document_id))
        if document is None or document.return_id != view.item.id or document.reading_id is None:
            raise NotFoundError("There is no such document in this return, or it could not be read.")
        pages = store.get_page_texts(
            connection, authority_id=view.authority.id, reading_ids=[document.reading_id], number=number
        )
        page = pages.get((document.reading_id, number))
        if page is None or page.page is None or not can_be_drawn(document):
            raise NotFoundError("This page cannot be drawn. Read its text, or download the file.")
        recognised = store.list_recognised(
            connection,
            authority_id=view.authority.id,
            document_id=document.id,
            engine=recognition.ENGINE,
            pages=[page.page],
        )
    with writing(services.engine) as connection:
        audit.record(
            connection,
            at=services.now(),
            actor=actor.name,
            action="page-seen",
            subject=document.id,
            authority_id=view.authority.id,
            details={"page": number},
        )
    looking = Looking(text=page.text, marks=tuple(marks), strip=strip)
    with services.blobs.local(document.authority_id, document.sha256) as file:
        drawn = services.viewer.view(
            file,
            MediaType(document.media_type),
            page.page,
            services.settings.limits,
            looking,
            recognised=next(iter(recognised), None),
        )
    if drawn is None:
        raise NotFoundError("This page cannot be drawn. Read its text, or download the file.")
    return drawn.png


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
        UnreadError: the document was not read, or not yet.
    """
    access.require(actor, Permission.READ)
    view = find_return(services, actor, key)
    with reading(services.engine) as connection:
        document = store.get_document(connection, authority_id=view.authority.id, document_id=DocumentId(document_id))
        if document is None or document.return_id != view.item.id:
            raise NotFoundError("There is no such document in this return.")
        document = told(actor, document)
        path = primary_paths(store.list_entries(connection, **view.scope)).get(document.id, "")
        if document.reading_id is None:
            raise UnreadError(_unread(document, path))
        spans = _spans(connection, document, passage_id)
        if number is None:
            number = spans[0][0] if spans else 1
        count = store.count_page_texts(connection, authority_id=view.authority.id, reading_id=document.reading_id)
        page = store.get_page_texts(
            connection, authority_id=view.authority.id, reading_ids=[document.reading_id], number=number
        ).get((document.reading_id, number))
        if page is None and not count:
            raise UnreadError(_unread(document, path))
        if page is None:
            pages = "1 page" if count == 1 else f"{count:,} pages"
            raise NotFoundError(f"This document has {pages}; there is no page {number}.")
    with writing(services.engine) as connection:
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
        pages=count,
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

    return Original(name=as_sent(intake.clean_name(file_name(path))), chunks=chunks())


def attachment_header(name: str) -> str:
    """Give a Content-Disposition that saves under `name` in any browser (RFC 6266)."""
    plain = "".join(c if c.isascii() and c.isprintable() and c not in '"\\' else "_" for c in name)
    return f"attachment; filename=\"{plain}\"; filename*=UTF-8''{quote(name, safe='')}"


def _unread(document: Document, path: str) -> str:
    """Say why a document has no text to show."""
    name = as_sent(file_name(path or document.id))
    if document.status is DocumentStatus.RECEIVED:
        return f"{name} is still being read. Look again in a few minutes."
    return f"{name} was not read, so there is no text to show. {document.reason}"


def _spans(connection: Connection, document: Document, passage_id: str | None) -> tuple[tuple[int, int, int], ...]:
    """Give the spans (page text number, start, end) of a passage; none when the document's reading has no such one."""
    if passage_id is None:
        return ()
    passage = index_store.passages_by_id(connection, [PassageId(passage_id)], authority_id=document.authority_id).get(
        PassageId(passage_id)
    )
    if passage is None or (passage.document_id, passage.reading_id) != (document.id, document.reading_id):
        return ()
    return passage.spans
