"""Queries on passages with their vectors."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import Connection, delete, select

from index.model import IndexedPassage
from index.tables import vectors
from ingest.db import insert_new
from ingest.model import AuthorityId, DocumentId, PassageId, ReturnId
from ingest.receipt import primary_paths
from ingest.store import list_entries
from ingest.tables import documents, page_texts, passages

IN_BATCH = 500  # parameters of one IN list, well under every database's limit


def list_indexed_passages(
    connection: Connection, *, authority_id: AuthorityId, return_id: ReturnId, document_ids: Collection[DocumentId]
) -> list[IndexedPassage]:
    """List the passages of some documents of a return, by path and order in the document."""
    paths = primary_paths(list_entries(connection, authority_id=authority_id, return_id=return_id))
    query = (
        select(
            passages,
            documents.c.title,
            documents.c.doc_type,
            documents.c.year,
            page_texts.c.page,
            page_texts.c.locator,
        )
        .join(
            documents,
            # The id too: by the reading alone SQLite goes through all documents asked for with every passage.
            (documents.c.id == passages.c.document_id) & (documents.c.reading_id == passages.c.reading_id),
        )
        .join(
            page_texts,
            (page_texts.c.reading_id == passages.c.reading_id)
            & (page_texts.c.number == passages.c.spans[0][0].as_integer()),
        )
        .where(
            passages.c.authority_id == authority_id,
            passages.c.return_id == return_id,
            documents.c.id.in_(list(document_ids)),
        )
        .order_by(passages.c.document_id, passages.c.ordinal)
    )
    found = [
        IndexedPassage(
            id=PassageId(row.id),
            document_id=DocumentId(row.document_id),
            reading_id=row.reading_id,
            ordinal=row.ordinal,
            text=row.text,
            title=row.title,
            headings=tuple(row.headings),
            kind=row.kind,
            spans=tuple((span[0], span[1], span[2]) for span in row.spans),
            page=row.page,
            locator=row.locator or " > ".join(row.headings),
            path=paths.get(DocumentId(row.document_id), ""),
            doc_type=row.doc_type,
            year=row.year,
            aside=row.aside,
        )
        for row in connection.execute(query)
    ]
    return sorted(found, key=lambda passage: (passage.path, passage.document_id, passage.ordinal))


def passages_by_id(
    connection: Connection, ids: Collection[PassageId], *, authority_id: AuthorityId | None
) -> dict[PassageId, IndexedPassage]:
    """Give passages of any reading with the title of their document; of their place only the document is known.

    Those of one authority; None, of all of them, is for what is learned from the decisions of all.
    """
    found: dict[PassageId, IndexedPassage] = {}
    for batch in batches(ids):
        query = (
            select(passages, documents.c.title, documents.c.doc_type, documents.c.year)
            .join(documents, documents.c.id == passages.c.document_id)
            .where(passages.c.id.in_(batch))
        )
        if authority_id is not None:
            query = query.where(passages.c.authority_id == authority_id)
        for row in connection.execute(query):
            found[PassageId(row.id)] = IndexedPassage(
                id=PassageId(row.id),
                document_id=DocumentId(row.document_id),
                reading_id=row.reading_id,
                ordinal=row.ordinal,
                text=row.text,
                title=row.title,
                headings=tuple(row.headings),
                kind=row.kind,
                spans=tuple((span[0], span[1], span[2]) for span in row.spans),
                page=None,
                locator="",
                path="",
                doc_type=row.doc_type,
                year=row.year,
                aside=row.aside,
            )
    return found


def batches(ids: Iterable[str]) -> list[list[str]]:
    """Cut ids into lists that fit a query, sorted."""
    wanted = sorted(ids)
    return [wanted[start : start + IN_BATCH] for start in range(0, len(wanted), IN_BATCH)]


def list_passage_texts(
    connection: Connection, *, authority_id: AuthorityId, passage_ids: Collection[str]
) -> dict[PassageId, str]:
    """Give the texts of some passages, in the order of their ids."""
    found: dict[PassageId, str] = {}
    for batch in batches(passage_ids):
        query = (
            select(passages.c.id, passages.c.text)
            .where(passages.c.authority_id == authority_id, passages.c.id.in_(batch))
            .order_by(passages.c.id)
        )
        found.update((PassageId(row.id), row.text) for row in connection.execute(query))
    return found


def save_vectors(
    connection: Connection,
    *,
    authority_id: AuthorityId,
    model: str,
    text_hashes: Sequence[str],
    rows: NDArray[np.float32],
) -> None:
    """Keep the vectors of some texts; those already kept stay as they are."""
    batch = [
        {
            "authority_id": authority_id,
            "model": model,
            "text_hash": text_hash,
            "vector": np.ascontiguousarray(row, dtype="<f4").tobytes(),
        }
        for text_hash, row in zip(text_hashes, rows, strict=True)
    ]
    insert_new(connection, vectors, batch)  # two workers may embed the same text at once, and the vectors are the same


def load_vectors(
    connection: Connection, *, authority_id: AuthorityId, model: str, text_hashes: Iterable[str]
) -> dict[str, NDArray[np.float32]]:
    """Give the kept vectors among some texts, by text hash; each (d,) float32 of unit length."""
    found: dict[str, NDArray[np.float32]] = {}
    for batch in batches(set(text_hashes)):
        query = select(vectors.c.text_hash, vectors.c.vector).where(
            vectors.c.authority_id == authority_id,
            vectors.c.model == model,
            vectors.c.text_hash.in_(batch),
        )
        for text_hash, vector in connection.execute(query):
            found[text_hash] = np.frombuffer(vector, dtype="<f4")
    return found


def drop_vectors(connection: Connection, *, authority_id: AuthorityId, but: Collection[str]) -> None:
    """Drop an authority's vectors of all models but these."""
    connection.execute(delete(vectors).where(vectors.c.authority_id == authority_id, vectors.c.model.not_in(list(but))))
