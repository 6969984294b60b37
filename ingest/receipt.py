"""The receipt: every file sent, under one status with one reason; the counts add up to what was sent."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from ingest.duplicates.names import depth, is_copy, is_numbered
from ingest.model import Document, DocumentId, DocumentStatus, Entry, Outcome
from ingest.names import as_sent

SET_ASIDE = frozenset(
    {DocumentStatus.BLANK, DocumentStatus.DUPLICATE, DocumentStatus.SUPERSEDED, DocumentStatus.NOT_EVIDENCE}
)
"""Statuses of documents that were read and are kept, but not used."""
REPEATS = frozenset({DocumentStatus.DUPLICATE, DocumentStatus.SUPERSEDED})
"""Statuses of documents that stand for nothing that another does not."""
UNREAD = frozenset({DocumentStatus.UNREADABLE, DocumentStatus.REFUSED})
"""Statuses of what was refused at the door, or nobody could read."""
WITHIN = frozenset({Outcome.CONTAINER, Outcome.PART})
"""Outcomes of archives, whose files have rows of their own, and of parts that are kept with their message."""
ENDINGS = (*map(str, DocumentStatus), *map(str, (Outcome.CONTAINER, Outcome.PART)))
"""All the ways in which a file can end, in the order that pages show them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiptLine:
    """One file sent and how it ended."""

    entry: Entry
    document: Document | None  # None for what was refused at the door, and for archives
    status: DocumentStatus
    reason: str
    repeats: str  # path of the document it repeats, as it was sent, or ""
    copy: bool  # the same bytes as another file sent, which stands for both

    @property
    def path(self) -> str:
        """The path it was sent under, as it was sent."""
        return as_sent(self.entry.path)

    @property
    def ending(self) -> str:
        """How it ended as people count it: its status, but archives and parts of messages are what they are."""
        return str(self.entry.outcome if self.entry.outcome in WITHIN else self.status)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sums:
    """How the files sent add up: sent = read + set_aside + not_read + waiting + opened + parts."""

    sent: int
    read: int  # and mapped
    set_aside: int  # blank, repeated, older or no evidence
    not_read: int  # refused at the door, or nobody could read them
    waiting: int
    opened: int  # archives, whose files have rows of their own
    parts: int  # kept with the message that shows them


def add_up(lines: Sequence[ReceiptLine]) -> Sums:
    """Add up how the files of a receipt ended."""
    counts = count_endings(lines)
    return Sums(
        sent=len(lines),
        read=counts.get(DocumentStatus.INDEXED, 0),
        set_aside=sum(counts.get(status, 0) for status in SET_ASIDE),
        not_read=sum(counts.get(status, 0) for status in UNREAD),
        waiting=counts.get(DocumentStatus.RECEIVED, 0),
        opened=counts.get(Outcome.CONTAINER, 0),
        parts=counts.get(Outcome.PART, 0),
    )


def primary_paths(entries: Iterable[Entry]) -> dict[DocumentId, str]:
    """Give each document the path it is shown under: one that is called no copy, the shallowest, the first by name."""
    paths: dict[DocumentId, list[str]] = {}
    for entry in entries:
        if entry.document_id is not None:
            paths.setdefault(entry.document_id, []).append(entry.path)
    return {document: sent[0] if len(sent) == 1 else min(sent, key=_preference) for document, sent in paths.items()}


def _preference(path: str) -> tuple[object, ...]:
    return is_copy(path), is_numbered(path), depth(path), path


def account_for(
    shown: Iterable[Entry], documents: Mapping[DocumentId, Document], paths: Mapping[DocumentId, str]
) -> tuple[ReceiptLine, ...]:
    """Say how each file sent ended; `paths` names every document of the return, see `primary_paths`."""
    return tuple(_line(entry, documents, paths) for entry in shown)


def count_statuses(lines: Iterable[ReceiptLine]) -> dict[str, int]:
    """Count files by status, in the order of the statuses; those that do not occur are left out."""
    counts = Counter(line.status for line in lines)
    return {str(status): counts[status] for status in DocumentStatus if counts[status]}


def count_endings(lines: Iterable[ReceiptLine]) -> dict[str, int]:
    """Count files by how they ended, in the order of `ENDINGS`; those that do not occur are left out."""
    return _in_order(Counter(line.ending for line in lines))


def count_files(outcomes: Mapping[Outcome, int], statuses: Mapping[DocumentStatus, int]) -> dict[str, int]:
    """Count files as `count_endings` does, from files by outcome and documents by status.

    Each accepted file beyond the first of its document is a copy.
    """
    counts: Counter[str] = Counter({str(status): number for status, number in statuses.items()})
    counts[DocumentStatus.DUPLICATE] += outcomes.get(Outcome.ACCEPTED, 0) - sum(statuses.values())
    counts[DocumentStatus.REFUSED] += outcomes.get(Outcome.REFUSED, 0)
    counts.update({str(outcome): outcomes.get(outcome, 0) for outcome in WITHIN})
    return _in_order(counts)


def _in_order(counts: Mapping[str, int]) -> dict[str, int]:
    return {ending: counts[ending] for ending in ENDINGS if counts.get(ending)}


def _line(entry: Entry, documents: Mapping[DocumentId, Document], paths: Mapping[DocumentId, str]) -> ReceiptLine:
    document = None if entry.document_id is None else documents[entry.document_id]
    status, reason, repeats, copy = DocumentStatus.REFUSED, entry.reason, "", False
    if entry.outcome in WITHIN:
        status = DocumentStatus.NOT_EVIDENCE
    if document is not None:
        first = paths[document.id]
        copy = first != entry.path
        status, reason = document.status, document.reason
        # A person may have brought a repeat back into use: it then stands for itself.
        if document.cause is not None and document.status in SET_ASIDE:
            repeats = paths.get(document.cause.of, "")
        if copy:
            status, reason, repeats = DocumentStatus.DUPLICATE, f"Exactly the same file as {first}.", first
    return ReceiptLine(
        entry=entry,
        document=document,
        status=status,
        reason=as_sent(reason),
        repeats=as_sent(repeats),
        copy=copy,
    )
