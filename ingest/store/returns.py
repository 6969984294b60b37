"""Queries on authorities, their returns and rounds."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, insert, select, update

from ingest.db import insert_for
from ingest.ids import new_id
from ingest.model import (
    Authority,
    AuthorityId,
    Return,
    ReturnId,
    ReturnState,
)
from ingest.store.leases import PAUSED
from ingest.tables import (
    authorities,
    returns,
    rounds,
)


def add_authority(connection: Connection, *, name: str, at: datetime) -> Authority:
    """Add an authority, or give the one that is called so."""
    for known in list_authorities(connection):
        if is_called(known, name):
            return known
    row = insert_for(connection, authorities).values(id=new_id(), name=name, created_at=at)
    connection.execute(row.on_conflict_do_nothing(index_elements=["name"]))
    added = connection.execute(select(authorities.c.id).where(authorities.c.name == name)).scalar_one()
    return Authority(id=AuthorityId(added), name=name)


def list_authorities(connection: Connection) -> list[Authority]:
    """List all authorities by name."""
    rows = connection.execute(select(authorities).order_by(authorities.c.name))
    return [Authority(id=AuthorityId(row.id), name=row.name) for row in rows]


def is_called(authority: Authority, name: str) -> bool:
    """Tell whether a name means this authority; case and white space name no other."""
    return " ".join(name.split()).casefold() == " ".join(authority.name.split()).casefold()


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


def list_returns(
    connection: Connection, *, authority_id: AuthorityId | None, key: str | None = None
) -> list[tuple[Return, Authority]]:
    """List returns with their authorities, by its name, newest first: one authority's, or with None everybody's.

    With `key`, only those of this id or reference.
    """
    query = select(returns, authorities.c.name).join(authorities, authorities.c.id == returns.c.authority_id)
    if authority_id is not None:
        query = query.where(returns.c.authority_id == authority_id)
    if key is not None:
        query = query.where((returns.c.id == key) | (returns.c.reference == key))
    query = query.order_by(authorities.c.name, returns.c.created_at.desc(), returns.c.id)
    return [
        (_return(row), Authority(id=AuthorityId(row.authority_id), name=row.name)) for row in connection.execute(query)
    ]


def set_return_state(
    connection: Connection, *, authority_id: AuthorityId, return_id: ReturnId, expected: ReturnState, state: ReturnState
) -> bool:
    """Move a return on from the `expected` state; False where it stands in another, and stays there."""
    done = connection.execute(
        update(returns)
        .where(returns.c.authority_id == authority_id, returns.c.id == return_id, returns.c.state == expected)
        .values(state=state)
    )
    return done.rowcount == 1


def begin_review(connection: Connection, *, authority_id: AuthorityId, return_id: ReturnId) -> None:
    """Say that an assessor decided or wrote something in a return; it stays as it is unless it was only submitted."""
    set_return_state(
        connection,
        authority_id=authority_id,
        return_id=return_id,
        expected=ReturnState.SUBMITTED,
        state=ReturnState.IN_REVIEW,
    )


def lock_return(connection: Connection, *, authority_id: AuthorityId, return_id: ReturnId) -> None:
    """Let nobody else decide on this return until the transaction ends; SQLite's writers queue anyway.

    Of the row's own key nothing is locked (FOR NO KEY UPDATE): two who added rows that name the return, and so keep it
    from being removed, would otherwise wait for each other.
    """
    query = select(returns.c.id).where(returns.c.authority_id == authority_id, returns.c.id == return_id)
    connection.execute(query.with_for_update(key_share=True))


def raise_revision(connection: Connection, *, authority_id: AuthorityId, return_id: ReturnId) -> None:
    """Say that the return's documents changed, so that it will be mapped again, at once even if that failed before."""
    this = (returns.c.authority_id == authority_id, returns.c.id == return_id)
    connection.execute(update(returns).where(*this).values(revision=returns.c.revision + 1, attempts=0))
    paused = returns.c.lease_owner == PAUSED
    connection.execute(update(returns).where(*this, paused).values(lease_owner=None, lease_until=None))


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
