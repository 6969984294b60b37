"""Receipts: every file sent to a return and how it ended."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from api import access
from api.access import Actor, Permission
from api.actions.returns import ReturnView, find_return, told
from api.services import Services
from ingest import store
from ingest.db import reading
from ingest.errors import NotFoundError
from ingest.model import Upload, UploadId
from ingest.receipt import (
    ReceiptLine,
    Sums,
    account_for,
    add_up,
    count_endings,
    count_files,
    count_statuses,
    primary_paths,
)
from ingest.store import leases


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """Every file sent to a return, or in one upload."""

    view: ReturnView
    lines: tuple[ReceiptLine, ...]
    counts: dict[str, int] = field(default_factory=dict)  # by status, in DocumentStatus order
    done: bool = False  # everything sent was read and mapped
    broken: tuple[Upload, ...] = ()  # uploads of the return that did not come to their end

    @property
    def endings(self) -> dict[str, int]:
        """How many files ended how, as pages count them."""
        return count_endings(self.lines)

    @property
    def sums(self) -> Sums:
        """How the files sent add up."""
        return add_up(self.lines)


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """How far a return is, without its files one by one."""

    view: ReturnView
    counts: dict[str, int]  # files by how they ended, as the `endings` of the receipt
    done: bool
    broken: tuple[Upload, ...]

    @property
    def files(self) -> int:
        """How many files were sent."""
        return sum(self.counts.values())


def receipt(services: Services, actor: Actor, key: str, *, upload_id: str | None = None) -> Receipt:
    """Give every file sent to a return, or in one upload, and how it ended.

    Raises:
        NotFoundError: there is no such upload in this return.
    """
    access.require(actor, Permission.RECEIPT)
    view = find_return(services, actor, key)
    with reading(services.engine) as connection:
        if upload_id is not None and not store.has_upload(connection, upload_id=UploadId(upload_id), **view.scope):
            raise NotFoundError("There is no such upload in this return. Look at everything that was sent.")
        every = store.list_entries(connection, **view.scope)
        shown = every
        if upload_id is not None:
            shown = store.list_entries(connection, upload_id=UploadId(upload_id), **view.scope)
        documents = {each.id: told(actor, each) for each in store.list_documents(connection, **view.scope)}
        done = leases.is_idle(connection, return_id=view.item.id)
        broken = tuple(store.list_broken_uploads(connection, **view.scope))
    lines = account_for(shown, documents, primary_paths(every))
    return Receipt(view=view, lines=lines, counts=count_statuses(lines), done=done, broken=broken)


def progress(services: Services, actor: Actor, key: str) -> Progress:
    """Count the files sent to a return by how they ended."""
    access.require(actor, Permission.RECEIPT)
    view = find_return(services, actor, key)
    with reading(services.engine) as connection:
        outcomes = store.count_outcomes(connection, **view.scope)
        statuses = store.count_documents(connection, authority_id=view.authority.id).get(view.item.id, {})
        done = leases.is_idle(connection, return_id=view.item.id)
        broken = tuple(store.list_broken_uploads(connection, **view.scope))
    return Progress(view=view, counts=count_files(outcomes, statuses), done=done, broken=broken)


def iter_receipt_rows(found: Receipt) -> Iterator[list[str]]:
    """Give the receipt as rows of text, heading first."""
    yield ["file", "status", "reason", "same as", "size in bytes", "type", "sha256"]
    for line in found.lines:
        yield [
            line.path,
            str(line.status),
            line.reason,
            line.repeats,
            str(line.entry.size),
            line.entry.media_type,
            line.entry.sha256 or "",
        ]
