"""Values with sensible defaults, so that a test names only what it is about."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from hashlib import sha256
from typing import Any

from sqlalchemy import Connection

from ingest import store
from ingest.duplicates.grouping import find_families
from ingest.duplicates.judging import Candidate
from ingest.duplicates.signing import sign
from ingest.model import (
    Authority,
    Cause,
    DocumentId,
    Element,
    ElementKind,
    EntryId,
    Outcome,
    PageText,
    Passage,
    Reading,
    Return,
    ReturnState,
    Sha256,
    Span,
    TemplateCheck,
    TemplateState,
)
from ingest.templates.examining import examine
from ingest.words import hash_text, words_of

NOW = datetime(2026, 1, 5, 9, 30, tzinfo=UTC)


def digest(text: str) -> Sha256:
    return Sha256(sha256(text.encode()).hexdigest())


def a_return(
    connection: Connection, *, authority: str = "Thornmere Council", reference: str = "2024", **changes: Any
) -> tuple[Authority, Return]:
    owner = store.add_authority(connection, name=authority, at=NOW)
    values = {"framework": "cqc-la@2024-02", "state": ReturnState.SUBMITTED, "due_at": None, "at": NOW, **changes}
    return owner, store.add_return(connection, authority_id=owner.id, reference=reference, **values)


def a_sent_file(
    connection: Connection, owner: Authority, item: Return, *, path: str = "policy.txt", content: str = "words"
) -> tuple[EntryId, DocumentId]:
    upload = store.add_upload(connection, authority_id=owner.id, return_id=item.id, user_id="u", at=NOW)
    entry_id = store.add_entry(
        connection,
        authority_id=owner.id,
        return_id=item.id,
        upload_id=upload,
        path=path,
        sha256=digest(content),
        size=len(content),
        media_type="text/plain",
        outcome=Outcome.ACCEPTED,
        reason="",
        at=NOW,
    )
    store.finish_upload(connection, authority_id=owner.id, return_id=item.id, upload_id=upload, at=NOW)
    entries = store.list_entries(connection, authority_id=owner.id, return_id=item.id)
    document_id = next(entry.document_id for entry in entries if entry.id == entry_id)
    assert document_id is not None
    return entry_id, document_id


def a_reading(text: str = "Carers waited eleven weeks for an assessment in the autumn.", **changes: Any) -> Reading:
    page = PageText(number=1, page=None, locator="", text=text, sha256=digest(text))
    passage = Passage(
        ordinal=0,
        text=text,
        text_hash=hash_text(text),
        headings=("Waiting times",),
        spans=(Span(page=1, start=0, end=len(text)),),
        kind=ElementKind.PARAGRAPH,
    )
    values: dict[str, Any] = {
        "pages": (page,),
        "passages": (passage,),
        "title": "A report",
        "words": len(words_of(text)),
        "page_count": 1,
        "template": TemplateCheck(state=TemplateState.NONE),
        "signature": sign(words_of(text)),
        **changes,
    }
    return Reading(**values)


def check_template(elements: Sequence[Element], *, marked: bool = False) -> TemplateCheck:
    """What is said of a document by itself, without its look."""
    return examine(elements, marked=marked)[0]


def group_documents(candidates: Iterable[Candidate]) -> dict[DocumentId, Cause]:
    """Why each document that repeats another is set aside; those kept are not in the result."""
    return {member: cause for family in find_families(candidates) for member, cause in family.causes.items()}
