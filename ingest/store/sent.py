"""Queries on the files sent, those inside archives and documents included."""

from __future__ import annotations

from collections.abc import Container, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, Select, func, insert, select

from ingest.db import insert_new
from ingest.ids import new_id
from ingest.model import (
    AuthorityId,
    DocumentId,
    DocumentStatus,
    Entry,
    EntryId,
    Member,
    Outcome,
    ReturnId,
    Scope,
    Sha256,
    UploadId,
)
from ingest.names import PATH_TOO_LONG, WIDE, as_sent, container_of, is_too_long, shortened
from ingest.store.rereading import WAITING, read_again
from ingest.store.returns import lock_return, raise_revision
from ingest.tables import documents, entries, entry_containers, entry_uploads, uploads


def add_entry(
    connection: Connection,
    *,
    authority_id: AuthorityId,
    return_id: ReturnId,
    upload_id: UploadId,
    container_id: EntryId | None = None,
    path: str,
    sha256: Sha256 | None,
    size: int,
    media_type: str,
    outcome: Outcome,
    reason: str,
    at: datetime,
    found_again: Container[str] | None = None,
) -> EntryId:
    """Record one file sent, and its document when the door accepted it; `container_id` is the file it stands in.

    The same path and bytes sent again is the same entry with one more upload; the same bytes under another path are
    another entry of the same document. With a document that was read before come the files inside it; where it, or a
    file inside it, was given up or not read whole, it is queued again. A file under a path that is too long is refused:
    one inside another may come to it when the other is sent under a longer path.

    `found_again` is for what was found inside a document: those of its files that were told already of this finding.
    A file without a hash that an earlier one told of and this one did not is the same.
    """
    if is_too_long(path) and outcome is Outcome.ACCEPTED:
        sha256, outcome, reason = None, Outcome.REFUSED, PATH_TOO_LONG
    path = shortened(path)
    scope = Scope(authority_id=authority_id, return_id=return_id)
    lock_return(connection, **scope)  # another may be sending the same
    entry_id = _find_same(
        connection,
        upload_id=upload_id,
        container_id=container_id,
        path=path,
        sha256=sha256,
        size=size,
        outcome=outcome,
        reason=reason,
        found_again=found_again,
        **scope,
    )
    if entry_id is None:
        entry_id = EntryId(new_id())
        document_id, twin = None, None
        if outcome is Outcome.ACCEPTED and sha256 is not None:
            document_id = _add_document(connection, sha256=sha256, media_type=media_type, size=size, at=at, **scope)
            twin = _first_entry(connection, authority_id=authority_id, document_id=document_id)
        connection.execute(
            insert(entries).values(
                id=entry_id,
                document_id=document_id,
                path=path,
                sha256=sha256,
                size=size,
                media_type=media_type,
                outcome=outcome,
                reason=reason,
                **scope,
            )
        )
        raise_revision(connection, **scope)
        if twin is not None:
            _copy_members(connection, upload_id=upload_id, twin=twin, entry_id=entry_id, path=path, at=at, **scope)
    elif outcome is Outcome.ACCEPTED:  # what is in an archive follows one by one
        for inner in connection.execute(_inside(entry_id)).scalars().all():
            _link(connection, authority_id=authority_id, entry_id=inner, upload_id=upload_id)
    _link(connection, authority_id=authority_id, entry_id=entry_id, upload_id=upload_id)
    if outcome is Outcome.ACCEPTED:
        _queue_again(connection, entry_id=entry_id, upload_id=upload_id, **scope)
    if container_id is not None:
        place = {"entry_id": entry_id, "container_id": container_id, "authority_id": authority_id}
        insert_new(connection, entry_containers, [place])
    return entry_id


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
    owners = select(entries.c.id, entries.c.path, entry_uploads.c.upload_id).where(
        entries.c.authority_id == authority_id,
        entries.c.document_id == document_id,
        entry_uploads.c.entry_id == entries.c.id,
    )
    for owner_id, path, upload_id in connection.execute(owners).all():
        places = {"": EntryId(owner_id)}  # by path below the document
        found: set[EntryId] = set()
        for member in members:
            places[member.path] = add_entry(
                connection,
                authority_id=authority_id,
                return_id=return_id,
                upload_id=UploadId(upload_id),
                container_id=places[container_of(member.path)],
                path=f"{path}!{member.path}",
                sha256=member.sha256,
                size=member.size,
                media_type=member.media_type,
                outcome=member.outcome,
                reason=member.reason,
                at=at,
                found_again=found,
            )
            found.add(places[member.path])


def measure_around(connection: Connection, *, authority_id: AuthorityId, entry_id: EntryId) -> tuple[int, int]:
    """Give how many files what a file stands in holds, itself but nothing inside it counted, and their bytes together.

    Where versions of an archive hold it, those of the largest count; none where it stands in nothing. What was refused
    has no bytes here, whatever size it claimed.
    """
    kept = func.coalesce(func.sum(entries.c.size).filter(entries.c.outcome != Outcome.REFUSED), 0)
    counts, sizes = [0], [0]
    for outer in connection.execute(_around(entry_id)).scalars().all():
        query = select(func.count(), kept).where(
            entries.c.authority_id == authority_id,
            entries.c.id.in_(_inside(outer)),
            entries.c.id.not_in(_inside(entry_id)),
        )
        count, size = connection.execute(query).one()
        counts.append(int(count))
        sizes.append(int(size))
    return max(counts), max(sizes)


def count_outcomes(connection: Connection, *, authority_id: AuthorityId, return_id: ReturnId) -> dict[Outcome, int]:
    """Count the files sent to a return by what the door did with them."""
    query = (
        select(entries.c.outcome, func.count())
        .where(entries.c.authority_id == authority_id, entries.c.return_id == return_id)
        .group_by(entries.c.outcome)
    )
    return {Outcome(outcome): count for outcome, count in connection.execute(query)}


def find_entry(connection: Connection, *, authority_id: AuthorityId, return_id: ReturnId, path: str) -> EntryId | None:
    """Find the file that was sent under a path and taken as a document; where several were, the one sent last.

    The path may be as it is kept or as it was sent; what is kept under that very path goes first.
    """
    query = (
        select(entries.c.id)
        .join(entry_uploads, entry_uploads.c.entry_id == entries.c.id)
        .join(uploads, uploads.c.id == entry_uploads.c.upload_id)
        .where(
            entries.c.authority_id == authority_id,
            entries.c.return_id == return_id,
            entries.c.document_id.is_not(None),
            func.replace(entries.c.path, WIDE, "!") == as_sent(path),
        )
        .order_by((entries.c.path == path).desc(), uploads.c.received_at.desc(), entries.c.id)
        .limit(1)
    )
    found = connection.execute(query).scalar_one_or_none()
    return None if found is None else EntryId(found)


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


def _find_same(
    connection: Connection,
    *,
    authority_id: AuthorityId,
    return_id: ReturnId,
    upload_id: UploadId,
    container_id: EntryId | None,
    path: str,
    sha256: Sha256 | None,
    size: int,
    outcome: Outcome,
    reason: str,
    found_again: Container[str] | None,
) -> EntryId | None:
    """Find the entry of a file that was sent before, or was found before in the same document."""
    query = (
        select(entries.c.id)
        .where(entries.c.authority_id == authority_id, entries.c.return_id == return_id, entries.c.path == path)
        .order_by(entries.c.id)
    )
    if sha256 is not None:
        found = connection.execute(query.where(entries.c.sha256 == sha256).limit(1)).scalar_one_or_none()
        return None if found is None else EntryId(found)
    query = query.where(entries.c.sha256.is_(None), entries.c.size == size, entries.c.reason == reason)
    if found_again is not None:
        within = query.join(entry_containers, entry_containers.c.entry_id == entries.c.id).where(
            entry_containers.c.container_id == container_id, entries.c.outcome == outcome
        )
        for each in connection.execute(within).scalars():
            if each not in found_again:
                return EntryId(each)
    # Otherwise only a later upload can be recognised, by size and reason; in one upload each is its own row.
    seen = select(entry_uploads.c.entry_id).where(entry_uploads.c.upload_id == upload_id)
    found = connection.execute(query.where(entries.c.id.not_in(seen)).limit(1)).scalar_one_or_none()
    return None if found is None else EntryId(found)


def _first_entry(connection: Connection, *, authority_id: AuthorityId, document_id: str) -> Row[Any] | None:
    """Give the first entry of a document, where it has one already."""
    query = select(entries).where(entries.c.authority_id == authority_id, entries.c.document_id == document_id)
    return connection.execute(query.order_by(entries.c.id).limit(1)).one_or_none()


def _link(connection: Connection, *, authority_id: AuthorityId, entry_id: str, upload_id: UploadId) -> None:
    """Say that a file came with an upload."""
    pair = {"entry_id": entry_id, "upload_id": upload_id, "authority_id": authority_id}
    insert_new(connection, entry_uploads, [pair])


def _queue_again(
    connection: Connection, *, authority_id: AuthorityId, return_id: ReturnId, entry_id: str, upload_id: UploadId
) -> None:
    """Have a file, and those inside it, read once more where they were not whole: a new sending is a new chance."""
    began = select(uploads.c.received_at).where(uploads.c.authority_id == authority_id, uploads.c.id == upload_id)
    sent = select(entries.c.document_id).where(
        entries.c.authority_id == authority_id, (entries.c.id == entry_id) | entries.c.id.in_(_inside(entry_id))
    )
    before = connection.execute(began).scalar_one()
    read_again(connection, authority_id=authority_id, return_id=return_id, among=sent, before=before)


def _copy_members(
    connection: Connection,
    *,
    authority_id: AuthorityId,
    return_id: ReturnId,
    upload_id: UploadId,
    twin: Row[Any],
    entry_id: EntryId,
    path: str,
    at: datetime,
) -> None:
    """Record what stands inside `twin` as inside `entry_id` too, which has the same bytes."""
    scope = Scope(authority_id=authority_id, return_id=return_id)
    members = (
        select(entries)
        .join(entry_containers, entry_containers.c.entry_id == entries.c.id)
        .where(entry_containers.c.authority_id == authority_id, entry_containers.c.container_id == twin.id)
    )
    for row in connection.execute(members).all():
        inner = path + row.path.removeprefix(twin.path)
        copy_id = add_entry(
            connection,
            upload_id=upload_id,
            container_id=entry_id,
            path=inner,
            sha256=row.sha256,
            size=row.size,
            media_type=row.media_type,
            outcome=Outcome(row.outcome),
            reason=row.reason,
            at=at,
            **scope,
        )
        if row.outcome == Outcome.CONTAINER:  # an archive is no document, whose members would have come along
            _copy_members(connection, upload_id=upload_id, twin=row, entry_id=copy_id, path=inner, at=at, **scope)


def _inside(entry_id: str) -> Select[str]:
    """Select the ids of all that stands inside a file, at any depth."""
    pairs = entry_containers
    below = select(pairs.c.entry_id).where(pairs.c.container_id == entry_id).cte(recursive=True)
    deeper = select(pairs.c.entry_id).join(below, pairs.c.container_id == below.c.entry_id)
    return select(below.union(deeper).c.entry_id)


def _around(entry_id: str) -> Select[str]:
    """Select the ids of all that a file stands in, at any depth."""
    pairs = entry_containers
    above = select(pairs.c.container_id).where(pairs.c.entry_id == entry_id).cte(recursive=True)
    higher = select(pairs.c.container_id).join(above, pairs.c.entry_id == above.c.container_id)
    return select(above.union(higher).c.container_id)


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
            reason=WAITING,
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
