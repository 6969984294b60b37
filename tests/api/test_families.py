"""Families of documents are told all at once as they are told of one."""

from __future__ import annotations

import random

import pytest

from api.actions.aside import group_families
from ingest.aside import family_of
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


@pytest.mark.parametrize("seed", range(20))
def test_every_document_has_the_family_that_it_has_alone(seed: int) -> None:
    documents = _some(seed)

    grouped = group_families(documents)

    for each in documents:
        assert [other for other in grouped[each.id] if other is not each] == family_of(each, documents)
