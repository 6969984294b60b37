"""The receipt says which file a repeat repeats, and not of one that a person brought back into use."""

from __future__ import annotations

import pytest

from ingest.model import (
    AuthorityId,
    Cause,
    Document,
    DocumentId,
    DocumentStatus,
    DuplicateKind,
    Entry,
    EntryId,
    Outcome,
    ReturnId,
)
from ingest.receipt import account_for
from tests.builders import digest


@pytest.mark.parametrize(
    ("status", "repeats"), [(DocumentStatus.DUPLICATE, "report.docx"), (DocumentStatus.INDEXED, "")]
)
def test_a_repeat_names_what_it_repeats_while_it_is_set_aside(status: DocumentStatus, repeats: str) -> None:
    kept = DocumentId("kept")
    entry = Entry(
        id=EntryId("e"),
        return_id=ReturnId("r"),
        document_id=DocumentId("d"),
        path="copy.docx",
        sha256=digest("copy"),
        size=1,
        media_type="text/plain",
        outcome=Outcome.ACCEPTED,
        reason="",
    )
    document = Document(
        id=DocumentId("d"),
        authority_id=AuthorityId("a"),
        return_id=ReturnId("r"),
        sha256=digest("copy"),
        media_type="text/plain",
        size=1,
        status=status,
        reason="",
        cause=Cause(kind=DuplicateKind.NEAR, of=kept, score=0.9, reason=""),
    )

    (line,) = account_for([entry], {document.id: document}, {document.id: "copy.docx", kept: "report.docx"})

    assert line.repeats == repeats
