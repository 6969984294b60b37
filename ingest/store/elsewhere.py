"""Queries on documents of different returns that hold the same or nearly the same text."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, select, update

from ingest.db import insert_new
from ingest.duplicates.stored import signature_from_bytes
from ingest.model import AuthorityId, DocumentId, Elsewhere, ReadingId, ReturnId, Signature
from ingest.tables import documents, elsewhere, readings, sketch_bands


@dataclass(frozen=True, slots=True, kw_only=True)
class Sketched:
    """What a document was read as, where it belongs, and its sketch."""

    reading_id: ReadingId
    authority_id: AuthorityId
    return_id: ReturnId
    sketch: bytes


def list_uncompared(
    connection: Connection, *, return_id: ReturnId | None = None, most: int
) -> list[tuple[ReadingId, AuthorityId, ReturnId]]:
    """List some readings in force, of any authority or of one return, not compared with other returns yet, by id.

    In one order for all: workers that save the same ones at once would else wait for each other for ever.
    """
    query = (
        select(readings.c.id, readings.c.authority_id, readings.c.return_id)
        .join(documents, documents.c.reading_id == readings.c.id)
        .where(readings.c.compared.is_(False))
        .order_by(readings.c.id)
        .limit(most)
    )
    if return_id is not None:
        query = query.where(readings.c.return_id == return_id)
    return [
        (ReadingId(row.id), AuthorityId(row.authority_id), ReturnId(row.return_id)) for row in connection.execute(query)
    ]


def is_compared(connection: Connection, *, authority_id: AuthorityId, reading_id: ReadingId) -> bool:
    """Tell whether a reading was compared with other returns."""
    query = select(readings.c.compared).where(readings.c.authority_id == authority_id, readings.c.id == reading_id)
    return bool(connection.execute(query).scalar())


def get_signatures(connection: Connection, *, reading_ids: Collection[ReadingId]) -> dict[ReadingId, Signature]:
    """Give the signatures of readings, of any authority: for comparing, not for showing."""
    query = select(readings.c.id, readings.c.signature).where(readings.c.id.in_(list(reading_ids)))
    return {ReadingId(row.id): signature_from_bytes(row.signature) for row in connection.execute(query)}


def save_sketch(
    connection: Connection, *, authority_id: AuthorityId, reading_id: ReadingId, sketch: bytes, bands: Sequence[int]
) -> None:
    """Save the sketch of a reading, and the bands it is found by."""
    rows = [{"band": band, "reading_id": reading_id, "authority_id": authority_id} for band in dict.fromkeys(bands)]
    insert_new(connection, sketch_bands, rows)
    connection.execute(
        update(readings)
        .where(readings.c.authority_id == authority_id, readings.c.id == reading_id)
        .values(sketch=sketch)
    )


def list_like(connection: Connection, *, bands: Sequence[int], apart_from: ReturnId) -> list[Sketched]:
    """List readings in force of other returns, of any authority, that share a band: for comparing, not for showing."""
    ids = select(sketch_bands.c.reading_id).where(sketch_bands.c.band.in_(list(bands)))
    query = (
        select(readings.c.id, readings.c.authority_id, readings.c.return_id, readings.c.sketch)
        .join(documents, documents.c.reading_id == readings.c.id)
        .where(readings.c.id.in_(ids), readings.c.return_id != apart_from, readings.c.sketch.is_not(None))
        .order_by(readings.c.made_at, readings.c.id)
    )
    return [
        Sketched(
            reading_id=ReadingId(row.id),
            authority_id=AuthorityId(row.authority_id),
            return_id=ReturnId(row.return_id),
            sketch=row.sketch,
        )
        for row in connection.execute(query)
    ]


def save_elsewhere(
    connection: Connection,
    *,
    authority_id: AuthorityId,
    reading_id: ReadingId,
    found: Iterable[tuple[ReadingId, AuthorityId, float]],
) -> None:
    """Save which readings of other returns, with whose they are and how alike, a reading was found to be like."""
    rows: list[dict[str, Any]] = []
    for other_id, other_authority_id, score in found:
        ours, theirs = (reading_id, authority_id), (other_id, other_authority_id)
        for one, other in ((ours, theirs), (theirs, ours)):
            names = ("reading_id", "authority_id", "other_id", "other_authority_id", "score")
            rows.append(dict(zip(names, (*one, *other, score), strict=True)))
    # Two workers may find the same at once: in one order for both, they do not wait for each other for ever.
    rows.sort(key=lambda row: (row["reading_id"], row["other_id"]))
    insert_new(connection, elsewhere, rows)
    connection.execute(
        update(readings)
        .where(readings.c.authority_id == authority_id, readings.c.id == reading_id)
        .values(compared=True)
    )


def list_elsewhere(
    connection: Connection,
    *,
    authority_id: AuthorityId,
    return_id: ReturnId,
    document_id: DocumentId | None = None,
    own: bool,
) -> list[Elsewhere]:
    """List what a return or one document of it has in common with other returns, most alike first.

    With `own`, only with other returns of this authority: nothing of others' rows is read.
    """
    here, there = documents.alias(), documents.alias()
    query = (
        select(here.c.id, there.c.authority_id, there.c.return_id, there.c.id, elsewhere.c.score)
        .join(elsewhere, elsewhere.c.reading_id == here.c.reading_id)
        .join(there, there.c.reading_id == elsewhere.c.other_id)
        .where(elsewhere.c.authority_id == authority_id, here.c.return_id == return_id)
        .order_by(elsewhere.c.score.desc(), there.c.id)
    )
    if document_id is not None:
        query = query.where(here.c.id == document_id)
    if own:
        query = query.where(elsewhere.c.other_authority_id == authority_id)
    return [
        Elsewhere(
            document_id=DocumentId(mine),
            other_authority_id=AuthorityId(whose),
            other_return_id=ReturnId(where),
            other_document_id=DocumentId(theirs),
            score=score,
        )
        for mine, whose, where, theirs, score in connection.execute(query)
    ]
