"""Queries on pages whose words were recognised: kept page by page, so that a long scan goes on where it stopped."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any

from sqlalchemy import Connection, Select, delete, insert, select, update

from ingest.model import AuthorityId, DocumentId, RecognisedPage
from ingest.recognition.answer import page_from_json, page_to_json
from ingest.settings import Limits
from ingest.tables import recognised_pages


def save_recognised(
    connection: Connection,
    *,
    authority_id: AuthorityId,
    document_id: DocumentId,
    engine: str,
    pages: Sequence[RecognisedPage],
    seconds: float,
) -> None:
    """Keep what an engine recognised on some pages, and the processor time that it took for all of them."""
    if pages:
        connection.execute(
            insert(recognised_pages),
            [
                {
                    "authority_id": authority_id,
                    "document_id": document_id,
                    "page": page.page,
                    "engine": engine,
                    "content": page_to_json(page),
                    "seconds": round(seconds / len(pages), 3),
                }
                for page in pages
            ],
        )


def list_recognised(
    connection: Connection,
    *,
    authority_id: AuthorityId,
    document_id: DocumentId,
    engine: str,
    pages: Collection[int] | None = None,
) -> list[RecognisedPage]:
    """List what an engine recognised of a document, by page; all of it, or some pages."""
    query = _of(authority_id, document_id, engine).with_only_columns(recognised_pages.c.content)
    if pages is not None:
        query = query.where(recognised_pages.c.page.in_(list(pages)))
    limits = Limits(max_pages=10**6)  # what was kept was within the limits of its day
    return [page_from_json(raw, limits) for raw in connection.execute(query).scalars()]


def recognition_seconds(
    connection: Connection, *, authority_id: AuthorityId, document_id: DocumentId, engine: str
) -> float:
    """Give the processor time spent on recognising a document so far."""
    query = _of(authority_id, document_id, engine).with_only_columns(recognised_pages.c.seconds)
    return float(sum(connection.execute(query).scalars()))


def forgive_recognised(connection: Connection, *, authority_id: AuthorityId, document_id: DocumentId) -> None:
    """Give a document time anew: pages without words are recognised again, and what the others took counts no more."""
    this = (recognised_pages.c.authority_id == authority_id, recognised_pages.c.document_id == document_id)
    query = select(recognised_pages.c.page, recognised_pages.c.engine, recognised_pages.c.content).where(*this)
    for row in connection.execute(query).all():
        if not row.content["lines"]:
            key = (recognised_pages.c.page == row.page, recognised_pages.c.engine == row.engine)
            connection.execute(delete(recognised_pages).where(*this, *key))
    connection.execute(update(recognised_pages).where(*this).values(seconds=0))


def _of(authority_id: AuthorityId, document_id: DocumentId, engine: str) -> Select[Any]:
    return (
        select(recognised_pages)
        .where(
            recognised_pages.c.authority_id == authority_id,
            recognised_pages.c.document_id == document_id,
            recognised_pages.c.engine == engine,
        )
        .order_by(recognised_pages.c.page)
    )
