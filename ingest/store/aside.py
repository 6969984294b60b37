"""Queries on what people decided about documents that are set aside; decisions are only ever added."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, insert, select

from ingest.aside import AsideChoice, AsideDecision
from ingest.ids import new_id
from ingest.model import AuthorityId, ReturnId, Sha256
from ingest.tables import aside_decisions


def add_aside_decision(
    connection: Connection,
    *,
    authority_id: AuthorityId,
    return_id: ReturnId,
    document_sha256: Sha256,
    decision: AsideChoice,
    family: bool,
    note: str,
    made_by: str,
    made_at: datetime,
) -> AsideDecision:
    """Add a decision on a document, known by its bytes."""
    made = AsideDecision(
        id=new_id(),
        document_sha256=document_sha256,
        decision=decision,
        family=family,
        note=note,
        by=made_by,
        at=made_at,
    )
    connection.execute(
        insert(aside_decisions).values(
            id=made.id,
            authority_id=authority_id,
            return_id=return_id,
            document_sha256=document_sha256,
            decision=decision,
            family=family,
            note=note,
            made_by=made_by,
            made_at=made_at,
        )
    )
    return made


def list_aside_decisions(
    connection: Connection, *, authority_id: AuthorityId, return_id: ReturnId
) -> list[AsideDecision]:
    """List every decision of a return in the order they were made."""
    query = (
        select(aside_decisions)
        .where(aside_decisions.c.authority_id == authority_id, aside_decisions.c.return_id == return_id)
        .order_by(aside_decisions.c.seq)
    )
    return [
        AsideDecision(
            id=row.id,
            document_sha256=Sha256(row.document_sha256),
            decision=AsideChoice(row.decision),
            family=row.family,
            note=row.note,
            by=row.made_by,
            at=row.made_at,
        )
        for row in connection.execute(query)
    ]
