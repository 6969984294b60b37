"""Search one return by words and meaning, or for more passages like one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from api import access, audit
from api.access import Actor, Permission
from api.actions.returns import ReturnView, find_return
from api.actions.triage import embed_passages
from api.services import Services
from index import store as index_store
from index.embedding.embedder import Embedder
from index.model import IndexedPassage, Run, SearchFound
from index.search import ranking
from index.search.caches import OpenReturn
from index.search.facets import MAPPED_FACETS, OPEN_FACETS, Labels, labels_of
from ingest import store
from ingest.db import reading, writing
from ingest.errors import InputError, NotFoundError, QueryError
from ingest.model import DocumentStatus
from ingest.names import as_sent

MAX_HITS = 200
MAX_QUERY = 500  # characters


def facets_for(actor: Actor) -> tuple[str, ...]:
    """Name what this person may count and narrow results by; what the mapping suggests is the assessors' side."""
    return (*OPEN_FACETS, *MAPPED_FACETS) if actor.may(Permission.GRID) else OPEN_FACETS


def search(
    services: Services,
    actor: Actor,
    key: str,
    query: str,
    *,
    chosen: Mapping[str, str] | None = None,
    start: int = 0,
    limit: int = 20,
) -> SearchFound:
    """Find passages of a return, best first; set-aside documents are left out. `chosen`: facets with one value each.

    `start`: passages to pass over, the `next` of what was found before.

    Raises:
        QueryError: the query is empty, too long or not closed.
        InputError: start or limit are out of range, or there is no such facet for this person.
    """
    access.require(actor, Permission.SEARCH)
    view = find_return(services, actor, key)
    check_query(query)
    narrowed = check_facets(actor, chosen)
    _check_run(start, limit)
    held = _open(services, view)
    found = ranking.NOTHING
    if held is not None:
        opened, embedder = held
        found = ranking.search(
            query,
            opened=opened,
            embedder=embedder,
            framework=services.framework(view.item.framework),
            chosen=narrowed,
            facets=facets_for(actor),
            lifted=actor.may(Permission.GRID),
            start=start,
            limit=limit,
        )
    _note(services, actor, view, found)
    return found


def find_similar(
    services: Services,
    actor: Actor,
    key: str,
    passage_id: str,
    *,
    chosen: Mapping[str, str] | None = None,
    start: int = 0,
    limit: int = 20,
) -> tuple[IndexedPassage, SearchFound]:
    """Find passages that mean much the same as one of the return; the passage itself comes first, apart.

    Raises:
        NotFoundError: there is no such passage among those that can be found.
        InputError: start or limit are out of range, or there is no such facet for this person.
    """
    access.require(actor, Permission.SEARCH)
    view = find_return(services, actor, key)
    narrowed = check_facets(actor, chosen)
    _check_run(start, limit)
    held = _open(services, view)
    if held is None or passage_id not in held[0].row_of:
        raise NotFoundError("There is no such passage to compare with. Search again and start from a result.")
    opened, _ = held
    found = ranking.find_similar(
        passage_id,
        opened=opened,
        chosen=narrowed,
        facets=facets_for(actor),
        lifted=actor.may(Permission.GRID),
        start=start,
        limit=limit,
    )
    _note(services, actor, view, found)
    return opened.passages[opened.row_of[passage_id]], found


def named_as_sent(found: SearchFound) -> SearchFound:
    """Give what was found with the paths of files as they were sent."""
    hits = (
        replace(
            hit,
            path=as_sent(hit.path),
            copies=tuple(replace(copy, path=as_sent(copy.path)) for copy in hit.copies),
        )
        for hit in found.hits
    )
    return replace(found, hits=tuple(hits))


def check_query(query: str) -> None:
    """Stop at a query that is empty or too long.

    Raises:
        QueryError: it is.
    """
    if not query.strip() or len(query) > MAX_QUERY:
        raise QueryError(f"Type at least one word, and at most {MAX_QUERY} characters.")


def check_facets(actor: Actor, chosen: Mapping[str, str] | None) -> dict[str, str]:
    """Give the facets that have a value.

    Raises:
        InputError: one of them is not there for this person.
    """
    narrowed = {name: as_sent(value) for name, value in (chosen or {}).items() if value}
    if unknown := narrowed.keys() - set(facets_for(actor)):
        names = ", ".join(facets_for(actor))
        raise InputError(f"Results cannot be narrowed by {', '.join(sorted(unknown))}. Use one of {names}.")
    return narrowed


def _check_run(start: int, limit: int) -> None:
    if start < 0:
        raise InputError("The number of passages to pass over must be 0 or more.")
    if not 1 <= limit <= MAX_HITS:
        raise InputError(f"The number of results must be between 1 and {MAX_HITS}.")


def _open(services: Services, view: ReturnView) -> tuple[OpenReturn, Embedder] | None:
    """Give the search caches of a return with the model of its vectors; None before it is mapped."""
    with reading(services.engine) as connection:
        run = index_store.latest_run(connection, **view.scope)
    if run is None:
        return None
    # After a change of model the vectors of the last run serve until the return is mapped again.
    embedder = services.embedder_of(run.embedding)
    opened = services.indexes.get(
        view.item.id,
        f"{run.id}:{embedder.name}",
        passages=lambda: _indexed(services, view),
        vectors=lambda passages: embed_passages(services, view.authority.id, passages, embedder),
        labels=lambda passages: _labels(services, view, run, passages),
    )
    return opened, embedder


def _indexed(services: Services, view: ReturnView) -> list[IndexedPassage]:
    with reading(services.engine) as connection:
        documents = store.list_documents(connection, **view.scope)
        indexed = {document.id for document in documents if document.status is DocumentStatus.INDEXED}
        listed = index_store.list_indexed_passages(connection, document_ids=indexed, **view.scope)
    return [passage for passage in listed if not passage.aside]


def _labels(services: Services, view: ReturnView, run: Run, passages: Sequence[IndexedPassage]) -> list[Labels]:
    with reading(services.engine) as connection:
        matches = index_store.list_matches(connection, authority_id=view.authority.id, run_id=run.id)
    return [labels_of(matches.get(passage.id)) for passage in passages]


def _note(services: Services, actor: Actor, view: ReturnView, found: SearchFound) -> None:
    with writing(services.engine) as connection:
        audit.record(
            connection,
            at=services.now(),
            actor=actor.name,
            action="searched",
            subject=view.item.id,
            authority_id=view.authority.id,
            details={"hits": len(found.hits)},
        )
