"""Queries on documents to be read once more, because what kept them from being read whole may be gone."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, Select, select, update

from ingest.model import AuthorityId, DocumentStatus, ReturnId
from ingest.store.leases import PAUSED
from ingest.store.recognised import forgive_recognised
from ingest.store.returns import raise_revision
from ingest.tables import documents, readings

WAITING = "Waiting to be read."
_PASSING = {"no-engine", "timeout", "crashed", "too-large"}
"""Failures that may be gone another time: a program is installed, a limit raised, the machine less busy."""


def read_again(
    connection: Connection,
    *,
    authority_id: AuthorityId,
    return_id: ReturnId,
    among: Select[str] | None = None,
    before: datetime | None = None,
    reader: str | None = None,
) -> int:
    """Queue documents of a return that were given up or not read whole; returns how many.

    What the service itself failed on waits no longer. The reading that a document has stays in force until the next.

    Args:
        connection: A transaction that writes.
        authority_id: Whose return it is.
        return_id: The return.
        among: Ids of the documents that may be queued; all of the return by default.
        before: A reading made later was made for this very sending, and is not made again.
        reader: Queue what another reader read, too.
    """
    here = [documents.c.authority_id == authority_id, documents.c.return_id == return_id]
    if among is not None:
        here.append(documents.c.id.in_(among))
    connection.execute(
        update(documents)
        .where(*here, documents.c.stage == "received", documents.c.lease_owner == PAUSED)
        .values(reason=WAITING, lease_owner=None, lease_until=None, outages=0)
    )
    rows = connection.execute(
        select(
            documents.c.id,
            documents.c.reading_id,
            documents.c.words,
            readings.c.failures,
            readings.c.reader,
            readings.c.made_at,
        )
        .outerjoin(readings, readings.c.id == documents.c.reading_id)
        .where(*here, documents.c.stage == "read")
    ).all()
    queued = [row.id for row in rows if _may_become_more(row, before, reader)]
    if not queued:
        return 0
    for document_id in queued:
        connection.execute(
            update(documents)
            .where(documents.c.authority_id == authority_id, documents.c.id == document_id)
            .values(stage="received", status=DocumentStatus.RECEIVED, reason=WAITING, attempts=0, outages=0)
        )
        forgive_recognised(connection, authority_id=authority_id, document_id=document_id)
    raise_revision(connection, authority_id=authority_id, return_id=return_id)
    return len(queued)


def _may_become_more(row: Row[*tuple[Any, ...]], before: datetime | None, reader: str | None) -> bool:
    if row.reading_id is None:
        return True
    if before is not None and row.made_at > before:
        return False
    if reader is not None and row.reader != reader:
        return True
    return row.words == 0 or any(failure["code"] in _PASSING for failure in row.failures)
