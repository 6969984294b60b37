"""Search one return by words and meaning."""

from __future__ import annotations

from api import access, audit
from api.access import Actor, Permission
from api.actions.returns import ReturnView, find_return
from api.actions.triage import embed_passages
from api.services import Services
from index import store as index_store
from index.model import IndexedPassage, SearchHit
from index.search import search as index_search
from ingest import store
from ingest.db import reading, writing
from ingest.errors import InputError, QueryError
from ingest.model import DocumentStatus

MAX_HITS = 200
MAX_QUERY = 500  # characters


def search(services: Services, actor: Actor, key: str, query: str, *, limit: int = 20) -> list[SearchHit]:
    """Find passages of a return, best first; set-aside documents are left out.

    Raises:
        QueryError: the query is empty, too long or not closed.
        InputError: the limit is out of range.
    """
    access.require(actor, Permission.SEARCH)
    view = find_return(services, actor, key)
    if not query.strip() or len(query) > MAX_QUERY:
        raise QueryError(f"Type at least one word, and at most {MAX_QUERY} characters.")
    if not 1 <= limit <= MAX_HITS:
        raise InputError(f"The number of results must be between 1 and {MAX_HITS}.")
    with reading(services.engine) as connection:
        run = index_store.latest_run(connection, **view.scope)
    if run is None:
        return []
    framework = services.framework(view.item.framework)
    # After a change of model the vectors of the last run serve until the return is mapped again.
    embedder = services.embedder_of(run.embedding)
    opened = services.indexes.get(
        view.item.id,
        f"{run.id}:{embedder.name}",
        passages=lambda: _indexed(services, view),
        vectors=lambda passages: embed_passages(services, view.authority.id, passages, embedder),
    )
    hits = index_search(query, opened=opened, embedder=embedder, glossary=framework.glossary, limit=limit)
    with writing(services.engine) as connection:
        audit.record(
            connection,
            at=services.now(),
            actor=actor.name,
            action="searched",
            subject=view.item.id,
            authority_id=view.authority.id,
            details={"hits": len(hits)},
        )
    return hits


def _indexed(services: Services, view: ReturnView) -> list[IndexedPassage]:
    with reading(services.engine) as connection:
        documents = store.list_documents(connection, **view.scope)
        indexed = {document.id for document in documents if document.status is DocumentStatus.INDEXED}
        listed = index_store.list_indexed_passages(connection, document_ids=indexed, **view.scope)
    return [passage for passage in listed if not passage.aside]
