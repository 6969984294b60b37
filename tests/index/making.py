"""Passages, pages and matches with sensible defaults, so that a test names only what it is about."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

from index.model import Candidate, Citation, CitedSentence, IndexedPassage, Match, Polarity, Run, RunId
from index.text.sentences import Pages
from ingest.model import AuthorityId, Document, DocumentId, DocumentStatus, PageText, PassageId, ReturnId
from tests.builders import digest

RUN = Run(
    id=RunId("run"),
    authority_id=AuthorityId("a"),
    return_id=ReturnId("r"),
    embedding="words-64",
    mapping="m",
    framework="cqc-la@2024-02",
    revision=1,
    made_at=datetime(2026, 1, 5, tzinfo=UTC),
)


def a_page(text: str, *, number: int = 1) -> PageText:
    return PageText(number=number, page=number, locator="", text=text, sha256=digest(text))


def a_passage(text: str, *, name: str = "p1", document: str = "d1", **changes: Any) -> IndexedPassage:
    values: dict[str, Any] = {
        "reading_id": f"reading-{name}",
        "ordinal": 0,
        "title": "",
        "headings": (),
        "kind": "paragraph",
        "spans": ((1, 0, len(text)),),
        "page": 1,
        "locator": "",
        "path": f"{document}.docx",
        "doc_type": "",
        **changes,
    }
    return IndexedPassage(id=PassageId(name), document_id=DocumentId(document), text=text, **values)


def pages_of(passages: Sequence[IndexedPassage]) -> Pages:
    """Give each passage a page of its own that holds its words and nothing else."""
    kept = {(passage.reading_id, 1): a_page(passage.text) for passage in passages}
    return lambda reading, number: kept.get((reading, number))


def a_match(name: str = "p1", **changes: Any) -> Match:
    values: dict[str, Any] = {
        "evidence": 0.9,
        "polarity": Polarity.SHORTFALL,
        "statements": (
            Candidate(id="assessing-needs", probability=0.9),
            Candidate(id="safeguarding", probability=0.05),
        ),
        "categories": (Candidate(id="people", probability=0.8), Candidate(id="processes", probability=0.1)),
        **changes,
    }
    return Match(passage_id=PassageId(name), **values)


def a_document(name: str = "d1", **changes: Any) -> Document:
    values: dict[str, Any] = {
        "authority_id": AuthorityId("a"),
        "return_id": ReturnId("r"),
        "sha256": digest(name),
        "media_type": "text/plain",
        "size": 10,
        "status": DocumentStatus.INDEXED,
        "reason": "",
        "pages": 3,
        **changes,
    }
    return Document(id=DocumentId(name), **values)


def cited(*documents: str) -> tuple[CitedSentence, ...]:
    """Give a sentence from each document."""
    place = {"reading": "r", "number": 1, "page": None, "start": 0, "end": 5, "quote": "Words"}
    return tuple(
        CitedSentence(
            text="Words",
            citations=(Citation(passage_id=PassageId("passage-s1"), document_id=DocumentId(each), **place),),
        )
        for each in documents
    )
