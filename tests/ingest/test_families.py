"""Families of documents are told all at once as they are told of each by itself."""

from __future__ import annotations

import random

import pytest

from ingest.aside import group_families
from ingest.model import AuthorityId, Cause, Document, DocumentId, DocumentStatus, DuplicateKind, ReturnId
from tests.builders import digest


def _some(seed: int) -> list[Document]:
    """Make documents that repeat one another, or one that is gone, and stand in families, at random."""
    chance = random.Random(seed)
    documents = []
    for number in range(30):
        of = DocumentId(f"{chance.randrange(35)}")
        cause = Cause(kind=DuplicateKind.SAME_TEXT, of=of, score=1.0, reason="")
        documents.append(
            Document(
                id=DocumentId(f"{number}"),
                authority_id=AuthorityId("x"),
                return_id=ReturnId("r"),
                sha256=digest(f"{number}"),
                media_type="text/plain",
                size=1,
                status=DocumentStatus.DUPLICATE,
                reason="",
                cause=cause if chance.random() < 0.4 else None,
                family=f"{chance.randrange(12)}" if chance.random() < 0.4 else None,
            )
        )
    return documents


def _bonds(document: Document) -> set[str]:
    """What ties a document to others; two that share one belong together."""
    cause, family = document.cause, document.family
    return {document.id} | ({cause.of} if cause else set()) | ({f"family {family}"} if family is not None else set())


def _alone(document: Document, documents: list[Document]) -> list[Document]:
    """Give the family of one document by asking all others until none joins it."""
    known: set[str] = set()
    fresh = _bonds(document)
    while fresh:
        known |= fresh
        fresh = {bond for each in documents if _bonds(each) & known for bond in _bonds(each)} - known
    return [each for each in documents if _bonds(each) & known]


@pytest.mark.parametrize("seed", range(20))
def test_every_document_has_the_family_that_it_has_alone(seed: int) -> None:
    documents = _some(seed)

    grouped = group_families(documents)

    for each in documents:
        assert grouped[each.id] == _alone(each, documents)
