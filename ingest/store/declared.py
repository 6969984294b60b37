"""Queries on what the authority declared of the files it sent, and the public links it gave."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, insert, select

from ingest.ids import new_id
from ingest.model import AuthorityId, Declaration, EntryId, ReturnId
from ingest.tables import declarations


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
