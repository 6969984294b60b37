"""Who works on what: documents and returns are claimed by lease, so that no two workers do the same work."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, Connection, ScalarSelect, Select, Table, exists, func, or_, select, update

from ingest.model import AuthorityId, DocumentId, ReturnId, Sha256
from ingest.tables import documents, returns

PAUSED = "paused"
"""Stands as the owner of a document or return that the service failed on; nobody renews it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentLease:
    """A document that this worker alone may read until the lease runs out."""

    document_id: DocumentId
    authority_id: AuthorityId
    return_id: ReturnId
    sha256: Sha256
    media_type: str
    attempts: int  # this one included
    outages: int  # how often the service failed on it, one time after another


@dataclass(frozen=True, slots=True, kw_only=True)
class ReturnLease:
    """A return that this worker alone may map until the lease runs out."""

    return_id: ReturnId
    authority_id: AuthorityId
    revision: int  # when it was claimed


def claim_document(
    connection: Connection,
    *,
    owner: str,
    now: datetime,
    seconds: int,
    return_id: ReturnId | None = None,
    newcomers: bool = False,
) -> DocumentLease | None:
    """Claim the next document that waits to be read, across all authorities or in one return; None when none waits.

    Authorities take turns: who has fewer documents in hand comes first. With `newcomers`, only documents of
    authorities that have none in hand.
    """
    waiting = _waiting_documents(now, return_id, newcomers=newcomers)
    row = connection.execute(
        update(documents)
        .where(documents.c.id == _first(waiting))
        .values(
            lease_owner=owner,
            lease_until=now + timedelta(seconds=seconds),
            attempts=documents.c.attempts + 1,
        )
        .returning(documents)
    ).one_or_none()
    if row is None:
        return None
    return DocumentLease(
        document_id=DocumentId(row.id),
        authority_id=AuthorityId(row.authority_id),
        return_id=ReturnId(row.return_id),
        sha256=Sha256(row.sha256),
        media_type=row.media_type,
        attempts=row.attempts,
        outages=row.outages,
    )


def claim_return(
    connection: Connection,
    *,
    owner: str,
    now: datetime,
    seconds: int,
    return_id: ReturnId | None = None,
    quiet_seconds: int = 0,
) -> ReturnLease | None:
    """Claim a return whose documents are all read and whose latest change is not mapped yet.

    With `quiet_seconds`, only one that no document reached for that long: files that are still arriving are mapped
    once, together.
    """
    first = _waiting_returns(now, return_id, quiet_seconds).limit(1).with_for_update(skip_locked=True)
    place = connection.execute(first).scalar_one_or_none()
    if place is None:
        return None
    # Looked at once more now that it is locked, for whoever adds a file locks the return: one that came after
    # PostgreSQL looked and before it locked would count as mapped, and nobody had read it.
    waiting = _waiting_returns(now, ReturnId(place), quiet_seconds)
    row = connection.execute(
        update(returns)
        .where(returns.c.id == _first(waiting))
        .values(
            lease_owner=owner,
            lease_until=now + timedelta(seconds=seconds),
            attempts=returns.c.attempts + 1,
        )
        .returning(returns)
    ).one_or_none()
    if row is None:
        return None
    return ReturnLease(
        return_id=ReturnId(row.id),
        authority_id=AuthorityId(row.authority_id),
        revision=row.revision,
    )


def document_waits(
    connection: Connection, *, now: datetime, return_id: ReturnId | None = None, newcomers: bool = False
) -> bool:
    """Tell whether `claim_document` would find one, without keeping anybody from writing."""
    query = _waiting_documents(now, return_id, newcomers=newcomers).limit(1)
    return connection.execute(query).first() is not None


def return_waits(
    connection: Connection, *, now: datetime, return_id: ReturnId | None = None, quiet_seconds: int = 0
) -> bool:
    """Tell whether `claim_return` would find one, without keeping anybody from writing."""
    return connection.execute(_waiting_returns(now, return_id, quiet_seconds).limit(1)).first() is not None


def renew_leases(connection: Connection, *, owner: str, now: datetime, seconds: int) -> None:
    """Give a sign of life: everything this owner holds stays its own for another `seconds`."""
    for table in (documents, returns):
        connection.execute(
            update(table).where(table.c.lease_owner == owner).values(lease_until=now + timedelta(seconds=seconds))
        )


def release_leases(connection: Connection, *, owner: str, blameless: bool = False) -> None:
    """Give back everything an owner holds, because it stopped or is known to be dead.

    A document in hand at a death may be what caused it; `blameless` says that none was, so this try is not counted.
    """
    free = {"lease_owner": None, "lease_until": None}
    attempts = documents.c.attempts - int(blameless)
    connection.execute(update(documents).where(documents.c.lease_owner == owner).values(attempts=attempts, **free))
    connection.execute(update(returns).where(returns.c.lease_owner == owner).values(**free))


def release_document(
    connection: Connection,
    *,
    authority_id: AuthorityId,
    document_id: DocumentId,
    owner: str,
    blameless: bool = False,
) -> None:
    """Give one document back to be tried again; how often it was tried is remembered unless `blameless`."""
    connection.execute(
        update(documents)
        .where(
            documents.c.authority_id == authority_id, documents.c.id == document_id, documents.c.lease_owner == owner
        )
        .values(lease_owner=None, lease_until=None, attempts=documents.c.attempts - int(blameless))
    )


def pause_document(
    connection: Connection,
    *,
    authority_id: AuthorityId,
    document_id: DocumentId,
    owner: str,
    until: datetime,
    reason: str,
) -> None:
    """Let nobody read a document before `until`, because the service failed, not the file.

    It is counted as an outage, and not as a try.
    """
    connection.execute(
        update(documents)
        .where(
            documents.c.authority_id == authority_id, documents.c.id == document_id, documents.c.lease_owner == owner
        )
        .values(
            lease_owner=PAUSED,
            lease_until=until,
            attempts=documents.c.attempts - 1,
            outages=documents.c.outages + 1,
            reason=reason,
        )
    )


def list_owners(connection: Connection) -> set[str]:
    """List everyone who holds a lease, alive or dead."""
    owners: set[str] = set()
    for table in (documents, returns):
        owners.update(
            connection.execute(select(table.c.lease_owner).where(table.c.lease_owner.is_not(None)).distinct()).scalars()
        )
    return owners


def holds_document(connection: Connection, *, authority_id: AuthorityId, document_id: DocumentId, owner: str) -> bool:
    """Tell whether this owner still holds the lease, so that a worker that was thought dead writes nothing."""
    query = select(documents.c.id).where(
        documents.c.authority_id == authority_id, documents.c.id == document_id, documents.c.lease_owner == owner
    )
    return connection.execute(_locked(query)).first() is not None


def finish_return(
    connection: Connection, *, authority_id: AuthorityId, return_id: ReturnId, owner: str, revision: int
) -> bool:
    """Record that everything up to `revision` is mapped; False when the lease was lost and nothing may be saved."""
    done = connection.execute(
        update(returns)
        .where(returns.c.authority_id == authority_id, returns.c.id == return_id, returns.c.lease_owner == owner)
        .values(mapped_revision=revision, lease_owner=None, lease_until=None, attempts=0)
    )
    return done.rowcount == 1


def pause_return(
    connection: Connection, *, authority_id: AuthorityId, return_id: ReturnId, owner: str, until: datetime
) -> None:
    """Let nobody map a return before `until`, because mapping it just failed."""
    connection.execute(
        update(returns)
        .where(returns.c.authority_id == authority_id, returns.c.id == return_id, returns.c.lease_owner == owner)
        .values(lease_owner=PAUSED, lease_until=until)
    )


def is_idle(connection: Connection, *, return_id: ReturnId | None = None) -> bool:
    """Tell whether nothing waits and nothing is under way, overall or in one return."""
    unread = select(documents.c.id).where(documents.c.stage == "received")
    unmapped = select(returns.c.id).where(returns.c.revision > returns.c.mapped_revision)
    if return_id is not None:
        unread = unread.where(documents.c.return_id == return_id)
        unmapped = unmapped.where(returns.c.id == return_id)
    return connection.execute(unread).first() is None and connection.execute(unmapped).first() is None


def count_unread(connection: Connection, *, return_id: ReturnId | None = None) -> int:
    """Count the documents that wait to be read or are being read, overall or in one return."""
    query = select(func.count()).select_from(documents).where(documents.c.stage == "received")
    if return_id is not None:
        query = query.where(documents.c.return_id == return_id)
    return int(connection.execute(query).scalar_one())


def _waiting_documents(now: datetime, return_id: ReturnId | None, *, newcomers: bool) -> Select[str]:
    """Select the documents that may be claimed, the next one first."""
    others = documents.alias()
    in_hand = (
        select(func.count())
        .where(
            others.c.stage == "received",
            others.c.lease_until > now,
            others.c.lease_owner != PAUSED,
            others.c.authority_id == documents.c.authority_id,
        )
        .scalar_subquery()
    )
    waiting = select(documents.c.id).where(documents.c.stage == "received", _free(documents, now))
    if return_id is not None:
        waiting = waiting.where(documents.c.return_id == return_id)
    if newcomers:
        waiting = waiting.where(in_hand == 0)
    return waiting.order_by(in_hand, documents.c.attempts, documents.c.created_at, documents.c.id)


def _waiting_returns(now: datetime, return_id: ReturnId | None, quiet_seconds: int) -> Select[str]:
    """Select the returns that may be claimed, the next one first."""
    arriving = exists().where(
        documents.c.return_id == returns.c.id, documents.c.created_at > now - timedelta(seconds=quiet_seconds)
    )
    unread = exists().where(documents.c.return_id == returns.c.id, documents.c.stage == "received")
    waiting = select(returns.c.id).where(returns.c.revision > returns.c.mapped_revision, ~unread, _free(returns, now))
    if return_id is not None:
        waiting = waiting.where(returns.c.id == return_id)
    if quiet_seconds:
        waiting = waiting.where(~arriving)
    return waiting.order_by(returns.c.attempts, returns.c.created_at, returns.c.id)


def _free(table: Table, now: datetime) -> ColumnElement[bool]:
    return or_(table.c.lease_until.is_(None), table.c.lease_until < now)


def _first(waiting: Select[str]) -> ScalarSelect[str]:
    return waiting.limit(1).with_for_update(skip_locked=True).scalar_subquery()


def _locked(query: Select[str]) -> Select[str]:
    return query.with_for_update()
