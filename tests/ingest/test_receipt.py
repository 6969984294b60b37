"""The receipt adds up, and says which file a repeat repeats while it is set aside."""

from __future__ import annotations

from dataclasses import replace

import pytest

from ingest.ids import new_id
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
from ingest.receipt import ReceiptLine, account_for, add_up, primary_paths
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


ENTRY = Entry(
    id=EntryId("e"),
    return_id=ReturnId("r"),
    document_id=None,
    path="a.pdf",
    sha256=None,
    size=1,
    media_type="application/pdf",
    outcome=Outcome.ACCEPTED,
    reason="",
)


def lines(*statuses: DocumentStatus, outcome: Outcome = Outcome.ACCEPTED) -> list[ReceiptLine]:
    return [
        ReceiptLine(
            entry=replace(ENTRY, id=EntryId(new_id()), outcome=outcome),
            document=None,
            status=status,
            reason="",
            repeats="",
            copy=False,
        )
        for status in statuses
    ]


def test_identical_files_are_shown_under_the_name_that_calls_itself_no_copy() -> None:
    def sent(path: str) -> Entry:
        return replace(ENTRY, id=EntryId(path), path=path, document_id=DocumentId("d"))

    paths = ["Copy of survey (2).xlsx", "Payments/survey (1).xlsx", "Payments/survey.xlsx"]

    assert primary_paths(map(sent, paths)) == {DocumentId("d"): "Payments/survey.xlsx"}
    assert primary_paths(map(sent, paths[:2])) == {DocumentId("d"): "Payments/survey (1).xlsx"}


def test_the_files_of_a_receipt_add_up_whatever_became_of_them() -> None:
    archive = lines(DocumentStatus.NOT_EVIDENCE, outcome=Outcome.CONTAINER)
    logos = lines(DocumentStatus.NOT_EVIDENCE, DocumentStatus.NOT_EVIDENCE, outcome=Outcome.PART)

    sums = add_up([*lines(*DocumentStatus, DocumentStatus.INDEXED), *archive, *logos])

    assert sums.sent == len(DocumentStatus) + 4
    assert sums.sent == sums.read + sums.set_aside + sums.not_read + sums.waiting + sums.opened + sums.parts
    assert (sums.read, sums.set_aside, sums.not_read, sums.waiting) == (2, 4, 2, 1)
    assert (sums.opened, sums.parts) == (1, 2)
