"""Queries on documents and what was read in them."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, func, insert, select, update

from ingest.duplicates.stored import signature_from_bytes, signature_to_bytes
from ingest.ids import new_id
from ingest.model import (
    AuthorityId,
    Cause,
    Document,
    DocumentId,
    DocumentStatus,
    DuplicateKind,
    PageText,
    Reading,
    ReadingId,
    ReturnId,
    Sha256,
    Signature,
    TemplateCheck,
    TemplateState,
)
from ingest.personal import PersonalDetails, PersonalKind
from ingest.tables import (
    documents,
    page_texts,
    passages,
    readings,
)

_BATCH = 1000  # ids in one query


def get_document(connection: Connection, *, authority_id: AuthorityId, document_id: DocumentId) -> Document | None:
    """Get one document of this authority."""
    query = select(documents).where(documents.c.authority_id == authority_id, documents.c.id == document_id)
    row = connection.execute(query).one_or_none()
    return None if row is None else _document(row)


def list_documents(connection: Connection, *, authority_id: AuthorityId, return_id: ReturnId) -> list[Document]:
    """List the documents of a return in the order they came."""
    query = (
        select(documents)
        .where(documents.c.authority_id == authority_id, documents.c.return_id == return_id)
        .order_by(documents.c.created_at, documents.c.id)
    )
    return [_document(row) for row in connection.execute(query)]


def list_arrivals(
    connection: Connection, *, authority_id: AuthorityId, return_id: ReturnId
) -> dict[DocumentId, datetime]:
    """Give when each document of a return was sent first."""
    query = select(documents.c.id, documents.c.created_at).where(
        documents.c.authority_id == authority_id, documents.c.return_id == return_id
    )
    return {DocumentId(row.id): row.created_at for row in connection.execute(query)}


def count_documents(
    connection: Connection, *, authority_id: AuthorityId | None
) -> dict[ReturnId, dict[DocumentStatus, int]]:
    """Count the documents of each return by status: of one authority's returns, or with None of everybody's."""
    query = select(documents.c.return_id, documents.c.status, func.count()).group_by(
        documents.c.return_id, documents.c.status
    )
    if authority_id is not None:
        query = query.where(documents.c.authority_id == authority_id)
    counts: dict[ReturnId, dict[DocumentStatus, int]] = {}
    for return_id, status, count in connection.execute(query):
        counts.setdefault(ReturnId(return_id), {})[DocumentStatus(status)] = count
    return counts


def save_reading(
    connection: Connection,
    *,
    authority_id: AuthorityId,
    return_id: ReturnId,
    document_id: DocumentId,
    reading: Reading,
    reader: str,
    at: datetime,
) -> ReadingId:
    """Save what was read in a document, with its passages; the document then waits to be related to the others."""
    reading_id = ReadingId(new_id())
    owner = {"authority_id": authority_id}
    connection.execute(
        insert(readings).values(
            id=reading_id,
            return_id=return_id,
            document_id=document_id,
            reader=reader,
            made_at=at,
            text_hash=reading.signature.text_hash,
            signature=signature_to_bytes(reading.signature),
            template={
                "state": reading.template.state,
                "filled": reading.template.filled,
                "empty": list(reading.template.empty),
                "reason": reading.template.reason,
            },
            failures=[{"code": f.code, "message": f.message, "page": f.page} for f in reading.failures],
            facts=reading.facts,
            seconds=reading.seconds,
            peak_mb=reading.peak_mb,
            **owner,
        )
    )
    _insert_many(
        connection,
        page_texts,
        (
            {
                "reading_id": reading_id,
                "number": page.number,
                "page": page.page,
                "locator": page.locator,
                "text": page.text,
                "sha256": page.sha256,
                **owner,
            }
            for page in reading.pages
        ),
    )
    _insert_many(
        connection,
        passages,
        (
            {
                "id": new_id(),
                "return_id": return_id,
                "document_id": document_id,
                "reading_id": reading_id,
                "ordinal": passage.ordinal,
                "text": passage.text,
                "text_hash": passage.text_hash,
                "headings": list(passage.headings),
                "spans": [[span.page, span.start, span.end] for span in passage.spans],
                "kind": passage.kind,
                "aside": passage.aside,
                **owner,
            }
            for passage in reading.passages
        ),
    )
    facts = reading.facts
    year = facts.get("year", "")
    connection.execute(
        update(documents)
        .where(documents.c.authority_id == authority_id, documents.c.id == document_id)
        .values(
            stage="read",
            reading_id=reading_id,
            title=reading.title,
            pages=reading.page_count,
            words=reading.words,
            **_template_values(reading.template),
            doc_type=facts.get("doc_type", ""),
            year=int(year) if year.isdigit() else None,
            language=facts.get("language", ""),
            flags=list(reading.flags),
            personal=[[each.kind, each.page, each.count] for each in reading.personal],
            lease_owner=None,
            lease_until=None,
            outages=0,
        )
    )
    return reading_id


def note_progress(
    connection: Connection, *, authority_id: AuthorityId, document_id: DocumentId, owner: str, reason: str
) -> bool:
    """Say how far the reading of a long document is; False when the lease was lost and nothing may be saved.

    A document that gets on is not one that ends its workers: the tries before do not count against it any more.
    """
    done = connection.execute(
        update(documents)
        .where(
            documents.c.authority_id == authority_id, documents.c.id == document_id, documents.c.lease_owner == owner
        )
        .values(reason=reason, attempts=1, outages=0)
    )
    return done.rowcount == 1


def park_document(
    connection: Connection,
    *,
    authority_id: AuthorityId,
    document_id: DocumentId,
    status: DocumentStatus,
    reason: str,
) -> None:
    """End a document without a reading, with the reason."""
    connection.execute(
        update(documents)
        .where(documents.c.authority_id == authority_id, documents.c.id == document_id)
        .values(stage="read", status=status, reason=reason, lease_owner=None, lease_until=None, outages=0)
    )


def set_status(
    connection: Connection,
    *,
    authority_id: AuthorityId,
    document_id: DocumentId,
    status: DocumentStatus,
    reason: str,
    cause: Cause | None = None,
    family: str | None = None,
    latest: bool = True,
    template: TemplateCheck | None = None,
) -> None:
    """Say how a document ended, and which other document it repeats; `template`: what it is among its siblings."""
    connection.execute(
        update(documents)
        .where(documents.c.authority_id == authority_id, documents.c.id == document_id)
        .values(
            **({} if template is None else _template_values(template)),
            status=status,
            reason=reason,
            duplicate_kind=None if cause is None else cause.kind,
            duplicate_of=None if cause is None else cause.of,
            duplicate_score=None if cause is None else cause.score,
            family=family,
            latest=latest,
        )
    )


def list_signatures(
    connection: Connection,
    *,
    authority_id: AuthorityId,
    return_id: ReturnId,
    known: Mapping[str, Signature] | None = None,
) -> dict[DocumentId, Signature]:
    """Give the signature of every document of a return that was read; those `known`, by reading, are not loaded."""
    query = select(documents.c.id, documents.c.reading_id).where(
        documents.c.authority_id == authority_id,
        documents.c.return_id == return_id,
        documents.c.reading_id.is_not(None),
    )
    read = {DocumentId(row.id): row.reading_id for row in connection.execute(query)}
    found = {reading_id: known[reading_id] for reading_id in read.values() if reading_id in known} if known else {}
    missing = [reading_id for reading_id in read.values() if reading_id not in found]
    for start in range(0, len(missing), _BATCH):
        some = select(readings.c.id, readings.c.signature).where(
            readings.c.authority_id == authority_id, readings.c.id.in_(missing[start : start + _BATCH])
        )
        found |= {row.id: signature_from_bytes(row.signature) for row in connection.execute(some)}
    return {document_id: found[reading_id] for document_id, reading_id in read.items()}


def list_checks(
    connection: Connection, *, authority_id: AuthorityId, return_id: ReturnId
) -> dict[DocumentId, TemplateCheck]:
    """Give what each document of a return is by itself, before it is compared with its siblings."""
    query = (
        select(documents.c.id, readings.c.template)
        .join(readings, readings.c.id == documents.c.reading_id)
        .where(documents.c.authority_id == authority_id, documents.c.return_id == return_id)
    )
    return {
        DocumentId(row.id): TemplateCheck(
            state=TemplateState(row.template["state"]),
            filled=row.template["filled"],
            empty=tuple(row.template["empty"]),
            reason=row.template["reason"],
        )
        for row in connection.execute(query)
        if row.template is not None
    }


def list_failures(
    connection: Connection, *, authority_id: AuthorityId, return_id: ReturnId
) -> dict[DocumentId, list[dict[str, Any]]]:
    """Give what could not be read, by document."""
    query = (
        select(readings.c.document_id, readings.c.failures)
        .join(documents, documents.c.reading_id == readings.c.id)
        .where(readings.c.authority_id == authority_id, readings.c.return_id == return_id)
    )
    return {DocumentId(row.document_id): row.failures for row in connection.execute(query)}


def list_costs(
    connection: Connection, *, authority_id: AuthorityId, return_id: ReturnId
) -> dict[DocumentId, tuple[float, int]]:
    """Give what reading each document cost: processor time in seconds, and the most memory in megabytes."""
    query = (
        select(readings.c.document_id, readings.c.seconds, readings.c.peak_mb)
        .join(documents, documents.c.reading_id == readings.c.id)
        .where(readings.c.authority_id == authority_id, readings.c.return_id == return_id)
    )
    return {
        DocumentId(row.document_id): (round(sum(row.seconds.values()), 3), row.peak_mb)
        for row in connection.execute(query)
    }


def get_page_texts(
    connection: Connection, *, authority_id: AuthorityId, reading_ids: Collection[str], number: int | None = None
) -> dict[tuple[str, int], PageText]:
    """Give the page texts of some readings, by (reading id, number); all of them, or those of one number."""
    query = select(page_texts).where(
        page_texts.c.authority_id == authority_id, page_texts.c.reading_id.in_(list(reading_ids))
    )
    if number is not None:
        query = query.where(page_texts.c.number == number)
    return {
        (row.reading_id, row.number): PageText(
            number=row.number, page=row.page, locator=row.locator, text=row.text, sha256=Sha256(row.sha256)
        )
        for row in connection.execute(query.order_by(page_texts.c.reading_id, page_texts.c.number))
    }


def count_page_texts(connection: Connection, *, authority_id: AuthorityId, reading_id: str) -> int:
    """Count the page texts of a reading."""
    query = select(func.count()).where(page_texts.c.authority_id == authority_id, page_texts.c.reading_id == reading_id)
    return int(connection.execute(query.select_from(page_texts)).scalar_one())


def _template_values(check: TemplateCheck) -> dict[str, Any]:
    return {
        "template_state": check.state,
        "template_filled": check.filled,
        "template_empty": list(check.empty),
        "template_reason": check.reason,
    }


def _insert_many(connection: Connection, table: Any, rows: Iterable[dict[str, Any]]) -> None:  # noqa: ANN401
    batch: Sequence[dict[str, Any]] = list(rows)
    if batch:
        connection.execute(insert(table), batch)


def _document(row: Row[Any]) -> Document:
    cause = None
    if row.duplicate_of is not None:
        cause = Cause(
            kind=DuplicateKind(row.duplicate_kind),
            of=DocumentId(row.duplicate_of),
            score=row.duplicate_score,
            reason=row.reason,
        )
    return Document(
        id=DocumentId(row.id),
        authority_id=AuthorityId(row.authority_id),
        return_id=ReturnId(row.return_id),
        sha256=Sha256(row.sha256),
        media_type=row.media_type,
        size=row.size,
        status=DocumentStatus(row.status),
        reason=row.reason,
        reading_id=None if row.reading_id is None else ReadingId(row.reading_id),
        title=row.title,
        pages=row.pages,
        words=row.words,
        template=TemplateCheck(
            state=TemplateState(row.template_state),
            filled=row.template_filled,
            empty=tuple(row.template_empty),
            reason=row.template_reason,
        ),
        cause=cause,
        family=row.family,
        latest=row.latest,
        doc_type=row.doc_type,
        year=row.year,
        language=row.language,
        flags=tuple(row.flags),
        personal=tuple(
            PersonalDetails(kind=PersonalKind(kind), page=page, count=count) for kind, page, count in row.personal
        ),
    )
