"""Receipts: every file sent to a return and how it ended."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from api import access
from api.access import Actor, Permission
from api.actions.returns import ReturnView, find_return
from api.services import Services
from ingest import store
from ingest.db import reading
from ingest.model import (
    UploadId,
)
from ingest.receipt import ReceiptLine, Sums, account_for, add_up, count_statuses, primary_paths
from ingest.store import leases


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """Every file sent to a return: sent = read + set aside + refused + containers + waiting."""

    view: ReturnView
    lines: tuple[ReceiptLine, ...]
    counts: dict[str, int] = field(default_factory=dict)  # by status, in DocumentStatus order
    done: bool = False  # everything sent was read and mapped

    @property
    def sums(self) -> Sums:
        """How the files sent add up."""
        return add_up(self.lines)


def receipt(services: Services, actor: Actor, key: str, *, upload_id: str | None = None) -> Receipt:
    """Give every file sent to a return, or in one upload, and how it ended."""
    access.require(actor, Permission.RECEIPT)
    view = find_return(services, actor, key)
    with reading(services.engine) as connection:
        every = store.list_entries(connection, **view.scope)
        shown = every
        if upload_id is not None:
            shown = store.list_entries(connection, upload_id=UploadId(upload_id), **view.scope)
        documents = {document.id: document for document in store.list_documents(connection, **view.scope)}
        done = leases.is_idle(connection, return_id=view.item.id)
    lines = account_for(shown, documents, primary_paths(every))
    return Receipt(view=view, lines=lines, counts=count_statuses(lines), done=done)


def iter_receipt_rows(found: Receipt) -> Iterator[list[str]]:
    """Give the receipt as rows of text, heading first."""
    yield ["file", "status", "reason", "same as", "size in bytes", "type", "sha256"]
    for line in found.lines:
        yield [
            line.entry.path,
            str(line.status),
            line.reason,
            line.repeats,
            str(line.entry.size),
            line.entry.media_type,
            line.entry.sha256 or "",
        ]
