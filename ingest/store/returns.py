"""Queries on authorities, their returns and rounds."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, insert, select, update

from ingest.ids import new_id
from ingest.model import (
    Authority,
    AuthorityId,
    Return,
    ReturnId,
    ReturnState,
)
from ingest.tables import (
    authorities,
    returns,
    rounds,
)


def add_authority(connection: Connection, *, name: str, at: datetime) -> Authority:
    """Add an authority, or give the one that has this name."""
    row = connection.execute(select(authorities).where(authorities.c.name == name)).one_or_none()
    if row is None:
        authority = Authority(id=AuthorityId(new_id()), name=name)
        connection.execute(insert(authorities).values(id=authority.id, name=name, created_at=at))
        return authority
    return Authority(id=AuthorityId(row.id), name=row.name)


def list_authorities(connection: Connection) -> list[Authority]:
    """List all authorities by name."""
    rows = connection.execute(select(authorities).order_by(authorities.c.name))
    return [Authority(id=AuthorityId(row.id), name=row.name) for row in rows]


def add_return(
    connection: Connection,
    *,
    authority_id: AuthorityId,
    reference: str,
    framework: str,
    state: ReturnState,
    due_at: datetime | None,
    at: datetime,
) -> Return:
    """Add a return with its first round."""
    return_id = ReturnId(new_id())
    connection.execute(
        insert(returns).values(
            id=return_id,
            authority_id=authority_id,
            reference=reference,
            framework=framework,
            state=state,
            revision=0,
            mapped_revision=0,
            due_at=due_at,
            created_at=at,
            attempts=0,
        )
    )
    connection.execute(
        insert(rounds).values(
            id=new_id(),
            authority_id=authority_id,
            return_id=return_id,
            number=1,
            title="First return",
            requested_at=at,
            due_at=due_at,
        )
    )
    found = find_return(connection, authority_id=authority_id, key=return_id)
    if found is None:
        raise ValueError(f"return {return_id} vanished inside its own transaction")
    return found


def find_return(connection: Connection, *, authority_id: AuthorityId, key: str) -> Return | None:
    """Find a return of this authority by id or by reference."""
    query = select(returns).where(
        returns.c.authority_id == authority_id, (returns.c.id == key) | (returns.c.reference == key)
    )
    row = connection.execute(query).first()
    return None if row is None else _return(row)


def list_returns(connection: Connection, *, authority_id: AuthorityId) -> list[Return]:
    """List the returns of an authority, newest first."""
    query = select(returns).where(returns.c.authority_id == authority_id).order_by(returns.c.created_at.desc())
    return [_return(row) for row in connection.execute(query)]


def set_return_state(
    connection: Connection, *, authority_id: AuthorityId, return_id: ReturnId, state: ReturnState
) -> None:
    """Move a return on."""
    connection.execute(
        update(returns).where(returns.c.authority_id == authority_id, returns.c.id == return_id).values(state=state)
    )


def lock_return(connection: Connection, *, authority_id: AuthorityId, return_id: ReturnId) -> None:
    """Let nobody else decide on this return until the transaction ends; SQLite's writers queue anyway."""
    query = select(returns.c.id).where(returns.c.authority_id == authority_id, returns.c.id == return_id)
    connection.execute(query.with_for_update())


def raise_revision(connection: Connection, *, authority_id: AuthorityId, return_id: ReturnId) -> None:
    """Say that the return's documents changed, so that it will be mapped again."""
    connection.execute(
        update(returns)
        .where(returns.c.authority_id == authority_id, returns.c.id == return_id)
        .values(revision=returns.c.revision + 1, attempts=0)
    )


def _return(row: Row[Any]) -> Return:
    return Return(
        id=ReturnId(row.id),
        authority_id=AuthorityId(row.authority_id),
        reference=row.reference,
        framework=row.framework,
        state=ReturnState(row.state),
        revision=row.revision,
        mapped_revision=row.mapped_revision,
        due_at=row.due_at,
        created_at=row.created_at,
    )
