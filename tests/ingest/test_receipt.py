from __future__ import annotations

from dataclasses import replace

from ingest.ids import new_id
from ingest.model import DocumentStatus, Entry, EntryId, Outcome, ReturnId
from ingest.receipt import ReceiptLine, add_up

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


def lines(*statuses: DocumentStatus) -> list[ReceiptLine]:
    return [
        ReceiptLine(
            entry=replace(ENTRY, id=EntryId(new_id())), document=None, status=status, reason="", repeats="", copy=False
        )
        for status in statuses
    ]


def test_the_files_of_a_receipt_add_up_whatever_became_of_them() -> None:
    sums = add_up(lines(*DocumentStatus, DocumentStatus.INDEXED))

    assert sums.sent == len(DocumentStatus) + 1
    assert sums.sent == sums.read + sums.set_aside + sums.not_read + sums.waiting
    assert (sums.read, sums.set_aside, sums.not_read, sums.waiting) == (2, 4, 2, 1)
