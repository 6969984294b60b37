"""Queries on uploads, the files in them and what the authority declared of them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, and_, func, insert, select

from ingest.ids import new_id
from ingest.model import (
    AuthorityId,
    Declaration,
    DocumentId,
    DocumentStatus,
    Entry,
    EntryId,
    Member,
    Outcome,
    ReturnId,
    RoundId,
    Sha256,
    UploadId,
)
from ingest.store.returns import lock_return, raise_revision
from ingest.tables import (
    declarations,
    documents,
    entries,
    entry_uploads,
    rounds,
    uploads,
)


def add_upload(
    connection: Connection, *, authority_id: AuthorityId, return_id: ReturnId, user_id: str, at: datetime
) -> UploadId:
    """Record one act of sending, in the return's latest round."""
    round_id = connection.execute(
        select(rounds.c.id)
        .where(rounds.c.authority_id == authority_id, rounds.c.return_id == return_id)
        .order_by(rounds.c.number.desc())
        .limit(1)
    ).scalar_one()
    upload_id = UploadId(new_id())
    connection.execute(
        insert(uploads).values(
            id=upload_id,
            authority_id=authority_id,
            return_id=return_id,
            round_id=RoundId(round_id),
            user_id=user_id,
            received_at=at,
        )
    )
    return upload_id


def add_entry(
    connection: Connection,
    *,
    authority_id: AuthorityId,
    return_id: ReturnId,
    upload_id: UploadId,
    path: str,
    sha256: Sha256 | None,
    size: int,
    media_type: str,
    outcome: Outcome,
    reason: str,
    at: datetime,
) -> EntryId:
    """Record one file sent, and its document when the door accepted it.

    The same path and bytes sent again is the same entry with one more upload; the same bytes under another path are
    another entry of the same document.
    """
    lock_return(connection, authority_id=authority_id, return_id=return_id)  # another may be sending the same
    same = and_(entries.c.authority_id == authority_id, entries.c.return_id == return_id, entries.c.path == path)
    if sha256 is not None:
        same = and_(same, entries.c.sha256 == sha256)
    else:
        # Without a hash only a later upload can be recognised, by size and reason; in one upload each is its own row.
        seen = select(entry_uploads.c.entry_id).where(entry_uploads.c.upload_id == upload_id)
        same = and_(
            same,
            entries.c.sha256.is_(None),
            entries.c.size == size,
            entries.c.reason == reason,
            entries.c.id.not_in(seen),
        )
    known = connection.execute(select(entries.c.id).where(same).order_by(entries.c.id).limit(1)).scalar_one_or_none()
    if known is None:
        document_id = None
        if outcome is Outcome.ACCEPTED and sha256 is not None:
            document_id = _add_document(
                connection,
                authority_id=authority_id,
                return_id=return_id,
                sha256=sha256,
                media_type=media_type,
                size=size,
                at=at,
            )
        known = new_id()
        connection.execute(
            insert(entries).values(
                id=known,
                authority_id=authority_id,
                return_id=return_id,
                document_id=document_id,
                path=path,
                sha256=sha256,
                size=size,
                media_type=media_type,
                outcome=outcome,
                reason=reason,
            )
        )
        raise_revision(connection, authority_id=authority_id, return_id=return_id)
        if document_id is not None:
            _copy_members(connection, authority_id=authority_id, document_id=document_id, entry_id=known, path=path)
    members = select(entries.c.id).where(
        entries.c.authority_id == authority_id, entries.c.return_id == return_id, _inside(path)
    )
    for entry_id in (known, *connection.execute(members).scalars().all()):
        _link(connection, authority_id=authority_id, entry_id=entry_id, upload_id=upload_id)
    return EntryId(known)


def add_members(
    connection: Connection,
    *,
    authority_id: AuthorityId,
    return_id: ReturnId,
    document_id: DocumentId,
    members: Sequence[Member],
    at: datetime,
) -> None:
    """Record the files that were found inside a document, once under each path that the document was sent under."""
    if not members:
        return
    lock_return(connection, authority_id=authority_id, return_id=return_id)  # no copy may arrive meanwhile
    owners = select(entries.c.path, entry_uploads.c.upload_id).where(
        entries.c.authority_id == authority_id,
        entries.c.document_id == document_id,
        entry_uploads.c.entry_id == entries.c.id,
    )
    for path, upload_id in connection.execute(owners).all():
        for member in members:
            add_entry(
                connection,
                authority_id=authority_id,
                return_id=return_id,
                upload_id=UploadId(upload_id),
                path=f"{path}!{member.path}",
                sha256=member.sha256,
                size=member.size,
                media_type=member.media_type,
                outcome=member.outcome,
                reason=member.reason,
                at=at,
            )


def measure_members(
    connection: Connection, *, authority_id: AuthorityId, return_id: ReturnId, path: str
) -> tuple[int, int]:
    """Give how many files stand inside the one at `path` and everything around it, and their bytes together.

    What was refused has no bytes here, whatever size it claimed.
    """
    kept = func.sum(entries.c.size).filter(entries.c.outcome != Outcome.REFUSED)
    query = select(func.count(), func.coalesce(kept, 0)).where(
        entries.c.authority_id == authority_id, entries.c.return_id == return_id, _inside(path.split("!", 1)[0])
    )
    count, size = connection.execute(query).one()
    return int(count), int(size)


def list_entries(
    connection: Connection,
    *,
    authority_id: AuthorityId,
    return_id: ReturnId,
    upload_id: UploadId | None = None,
    document_id: DocumentId | None = None,
) -> list[Entry]:
    """List the files sent to a return (or in one upload, or those that brought one document), by path."""
    query = (
        select(entries)
        .where(entries.c.authority_id == authority_id, entries.c.return_id == return_id)
        .order_by(entries.c.path, entries.c.id)
    )
    if upload_id is not None:
        query = query.join(entry_uploads, entry_uploads.c.entry_id == entries.c.id).where(
            entry_uploads.c.upload_id == upload_id
        )
    if document_id is not None:
        query = query.where(entries.c.document_id == document_id)
    return [_entry(row) for row in connection.execute(query)]


def add_declaration(
    connection: Connection,
    *,
    authority_id: AuthorityId,
    return_id: ReturnId,
    entry_id: EntryId | None,
    request_item: str,
    section: str,
    note: str,
    link: str,
    made_by: str,
    at: datetime,
) -> None:
    """Record what the authority said of a file, or a public link it gives for a request item."""
    connection.execute(
        insert(declarations).values(
            id=new_id(),
            authority_id=authority_id,
            return_id=return_id,
            entry_id=entry_id,
            request_item=request_item,
            section=section,
            note=note,
            link=link,
            made_by=made_by,
            made_at=at,
        )
    )


def list_declarations(connection: Connection, *, authority_id: AuthorityId, return_id: ReturnId) -> list[Declaration]:
    """List what the authority declared, oldest first."""
    query = (
        select(declarations)
        .where(declarations.c.authority_id == authority_id, declarations.c.return_id == return_id)
        .order_by(declarations.c.made_at, declarations.c.id)
    )
    return [
        Declaration(
            id=row.id,
            return_id=ReturnId(row.return_id),
            entry_id=None if row.entry_id is None else EntryId(row.entry_id),
            request_item=row.request_item,
            section=row.section,
            note=row.note,
            link=row.link,
        )
        for row in connection.execute(query)
    ]


def _link(connection: Connection, *, authority_id: AuthorityId, entry_id: str, upload_id: UploadId) -> None:
    """Say that a file came with an upload."""
    pair = and_(entry_uploads.c.entry_id == entry_id, entry_uploads.c.upload_id == upload_id)
    if connection.execute(select(entry_uploads.c.entry_id).where(pair)).first() is None:
        connection.execute(
            insert(entry_uploads).values(entry_id=entry_id, upload_id=upload_id, authority_id=authority_id)
        )


def _copy_members(
    connection: Connection, *, authority_id: AuthorityId, document_id: str, entry_id: str, path: str
) -> None:
    """Give a copy of a document that was read before the rows of the files inside it."""
    twin = connection.execute(
        select(entries.c.path, entries.c.return_id)
        .where(entries.c.authority_id == authority_id, entries.c.document_id == document_id, entries.c.id != entry_id)
        .limit(1)
    ).one_or_none()
    if twin is None:
        return
    inside = select(entries).where(
        entries.c.authority_id == authority_id, entries.c.return_id == twin.return_id, _inside(twin.path)
    )
    for row in connection.execute(inside).all():
        values = {**row._mapping, "id": new_id(), "path": path + row.path[len(twin.path) :]}
        connection.execute(insert(entries).values(values))


def _inside(path: str) -> ColumnElement[bool]:
    """Return the condition that an entry stands inside the file at `path`."""
    return entries.c.path.startswith(f"{path}!", autoescape=True)


def _add_document(
    connection: Connection,
    *,
    authority_id: AuthorityId,
    return_id: ReturnId,
    sha256: Sha256,
    media_type: str,
    size: int,
    at: datetime,
) -> str:
    known: str | None = connection.execute(
        select(documents.c.id).where(
            documents.c.authority_id == authority_id,
            documents.c.return_id == return_id,
            documents.c.sha256 == sha256,
        )
    ).scalar_one_or_none()
    if known is not None:
        return known
    document_id = new_id()
    connection.execute(
        insert(documents).values(
            id=document_id,
            authority_id=authority_id,
            return_id=return_id,
            sha256=sha256,
            media_type=media_type,
            size=size,
            stage="received",
            status=DocumentStatus.RECEIVED,
            reason="Waiting to be read.",
            created_at=at,
            template_empty=[],
            flags=[],
        )
    )
    return document_id


def _entry(row: Row[Any]) -> Entry:
    return Entry(
        id=EntryId(row.id),
        return_id=ReturnId(row.return_id),
        document_id=None if row.document_id is None else DocumentId(row.document_id),
        path=row.path,
        sha256=None if row.sha256 is None else Sha256(row.sha256),
        size=row.size,
        media_type=row.media_type,
        outcome=Outcome(row.outcome),
        reason=row.reason,
    )
