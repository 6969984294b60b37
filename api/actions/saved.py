"""Searches that a person keeps for a return, to run them again; nobody else sees them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Row, delete, func, select

from api import access
from api.access import Actor, Permission
from api.actions.find import check_facets, check_query
from api.actions.returns import ReturnView, find_return
from api.services import Services
from api.tables import saved_searches
from index.search.queries import parse_query
from ingest.db import insert_for, reading, writing
from ingest.errors import ConflictError, InputError, NotFoundError
from ingest.ids import new_id

MAX_NAME = 100  # characters
MAX_SAVED = 100  # of one person for one return


@dataclass(frozen=True, slots=True, kw_only=True)
class SavedSearch:
    """A query with the facets chosen, under a name."""

    id: str
    name: str
    query: str
    chosen: Mapping[str, str]
    saved_at: datetime  # UTC


def list_saved(services: Services, actor: Actor, key: str) -> list[SavedSearch]:
    """List this person's searches of a return, by name."""
    access.require(actor, Permission.SEARCH)
    view = find_return(services, actor, key)
    with reading(services.engine) as connection:
        rows = connection.execute(select(saved_searches).where(*_own(actor, view)).order_by(saved_searches.c.name))
        return [_saved(row) for row in rows]


def save_search(
    services: Services, actor: Actor, key: str, *, query: str, name: str = "", chosen: Mapping[str, str] | None = None
) -> SavedSearch:
    """Keep a search under a name, the query itself when none is given.

    Raises:
        QueryError: the query cannot be understood.
        InputError: the name is too long, there is no such facet for this person, or too many are kept.
        ConflictError: this person has a search of that name.
    """
    access.require(actor, Permission.SEARCH)
    view = find_return(services, actor, key)
    check_query(query)
    parse_query(query)
    narrowed = check_facets(actor, chosen)
    name = name.strip() or query.strip()[:MAX_NAME]
    if len(name) > MAX_NAME:
        raise InputError(f"The name of a search can have {MAX_NAME} characters. Choose a shorter one.")
    saved = SavedSearch(id=new_id(), name=name, query=query.strip(), chosen=narrowed, saved_at=services.now())
    with writing(services.engine) as connection:
        own = _own(actor, view)
        if connection.execute(select(func.count()).select_from(saved_searches).where(*own)).scalar_one() >= MAX_SAVED:
            raise InputError(f"At most {MAX_SAVED} searches can be kept for a return. Delete one first.")
        row = insert_for(connection, saved_searches).values(
            id=saved.id,
            user_id=actor.id,
            name=name,
            query=saved.query,
            chosen=narrowed,
            saved_at=saved.saved_at,
            **view.scope,
        )
        # The same person may save one of this name twice at the same moment.
        new = row.on_conflict_do_nothing(index_elements=["user_id", "return_id", "name"]).returning(saved_searches.c.id)
        if connection.execute(new).first() is None:
            raise ConflictError(f"You have a search called {name!r} already. Choose another name, or delete that one.")
    return saved


def delete_search(services: Services, actor: Actor, key: str, saved_id: str) -> None:
    """Forget a search of this person.

    Raises:
        NotFoundError: this person has none of that id.
    """
    access.require(actor, Permission.SEARCH)
    view = find_return(services, actor, key)
    with writing(services.engine) as connection:
        gone = connection.execute(delete(saved_searches).where(*_own(actor, view), saved_searches.c.id == saved_id))
    if not gone.rowcount:
        raise NotFoundError("There is no such saved search. It may have been deleted already.")


def _own(actor: Actor, view: ReturnView) -> tuple[ColumnElement[bool], ...]:
    table = saved_searches.c
    return (
        table.authority_id == view.authority.id,
        table.return_id == view.item.id,
        table.user_id == actor.id,
    )


def _saved(row: Row[Any]) -> SavedSearch:
    return SavedSearch(id=row.id, name=row.name, query=row.query, chosen=row.chosen, saved_at=row.saved_at)
