"""Documents that are set aside: their kinds, the families they belong to, and what people decided about them."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from ingest.model import Cause, Document, DocumentId, DocumentStatus, DuplicateKind, Sha256
from ingest.pipeline import Settled
from ingest.receipt import REPEATS, SET_ASIDE, ReceiptLine

_BROUGHT_BACK = "A person brought this back into use."
_STANDS_IN = "Read, in place of a document that a person set aside."
_LEFT_OUT = "A person set this aside: it holds nothing to assess."
_LEFT_OUT_TOO = "A person set aside a file that says the same, and its copies with it."


class AsideKind(StrEnum):
    """Why documents are or were set aside, as lists of them are divided."""

    BLANK = "blank"  # an unfilled form
    REPEAT = "repeat"  # the same content as another document
    OLDER = "older-version"
    NO_EVIDENCE = "not-evidence"  # holds nothing to assess, or a person says so
    RESTORED = "restored"  # brought back into use by a person


class AsideChoice(StrEnum):
    """What a person decides about a document."""

    RESTORE = "restore"  # use it although it was set aside
    SET_ASIDE = "set-aside"  # leave it out although it was in use, or what was set aside after looking at it


@dataclass(frozen=True, slots=True, kw_only=True)
class AsideDecision:
    """One decision on one document; a later one on the same content replaces it."""

    id: str
    document_sha256: Sha256  # of its bytes: the decision holds when the same file is sent again
    decision: AsideChoice
    family: bool  # made for the document's family: no copy of it may stand in for it
    note: str  # for the regulator's people only
    by: str
    at: datetime  # UTC


def standing_decisions(decisions: Iterable[AsideDecision]) -> dict[Sha256, AsideDecision]:
    """Give the decision that stands on each content, decisions in the order they were made: the latest."""
    return {decision.document_sha256: decision for decision in decisions}


def is_aside(status: DocumentStatus, decision: AsideDecision | None) -> bool:
    """Tell whether a document is set aside, or will be once its return is mapped with the decision that stands."""
    if decision is not None and status in SET_ASIDE | {DocumentStatus.INDEXED}:
        return decision.decision is AsideChoice.SET_ASIDE
    return status in SET_ASIDE


def kind_of(status: DocumentStatus, cause: Cause | None) -> AsideKind:
    """Say under which kind a document that is set aside is listed."""
    if status is DocumentStatus.BLANK:
        return AsideKind.BLANK
    if status is DocumentStatus.SUPERSEDED:
        return AsideKind.OLDER
    if status is DocumentStatus.DUPLICATE:
        older = cause is not None and cause.kind is DuplicateKind.OLDER_VERSION
        return AsideKind.OLDER if older else AsideKind.REPEAT
    return AsideKind.NO_EVIDENCE


def group_lines(lines: Iterable[ReceiptLine]) -> dict[AsideKind, list[ReceiptLine]]:
    """Give the files of a receipt that are set aside, by kind; archives, whose members stand for them, are none."""
    groups: dict[AsideKind, list[ReceiptLine]] = {kind: [] for kind in AsideKind if kind is not AsideKind.RESTORED}
    for line in lines:
        if line.document is not None and line.ending in SET_ASIDE:
            cause = None if line.copy else line.document.cause
            groups[kind_of(line.status, cause)].append(line)
    return {kind: found for kind, found in groups.items() if found}


def copies_of(document: Document, documents: Iterable[Document]) -> list[Document]:
    """Give the documents that are set aside because they repeat this one."""
    return [
        each for each in documents if each.cause is not None and each.cause.of == document.id and each.status in REPEATS
    ]


def group_families(documents: Sequence[Document]) -> dict[DocumentId, list[Document]]:
    """Give of each document all that belong together with it, itself included, in the order of `documents`.

    Those of one family belong together, those that repeat one document, and the document they repeat.
    """
    above: dict[str, str] = {}

    def root(name: str) -> str:
        while (upper := above.setdefault(name, name)) != name:
            above[name] = above[upper]
            name = upper
        return name

    for each in documents:
        ties: list[str] = [each.cause.of] if each.cause is not None else []
        ties += [f"family {each.family}"] if each.family is not None else []
        for tie in ties:
            above[root(tie)] = root(each.id)
    members: dict[str, list[Document]] = {}
    for each in documents:
        members.setdefault(root(each.id), []).append(each)
    return {each.id: members[root(each.id)] for each in documents}


def apply_decisions(
    settled: Mapping[DocumentId, Settled],
    decisions: Mapping[DocumentId, AsideDecision],
    arrived: Mapping[DocumentId, datetime],
) -> dict[DocumentId, Settled]:
    """Put what people decided above what was found; documents without words stay unread whatever was decided.

    Where a person sets aside, alone, the one of several copies that is in use, the copy most like it that nobody
    decided on is used in its place: the first of those equally alike, in the order of `settled`. Where a person set it
    aside with its family, a copy that came later and is preferred to it is set aside as well. `arrived`: when each was
    sent first.
    """
    applied = dict(settled)
    for document_id, decision in decisions.items():
        outcome = settled.get(document_id)
        if outcome is None:
            continue
        if decision.decision is AsideChoice.RESTORE and outcome.status in SET_ASIDE:
            reason = f"{_BROUGHT_BACK} It was set aside before: {outcome.reason}"
            applied[document_id] = replace(outcome, status=DocumentStatus.INDEXED, reason=reason)
        elif decision.decision is AsideChoice.SET_ASIDE and outcome.status is DocumentStatus.INDEXED:
            applied[document_id] = replace(outcome, status=DocumentStatus.NOT_EVIDENCE, reason=_LEFT_OUT)
        elif decision.decision is AsideChoice.SET_ASIDE and decision.family and _is_copy(outcome):
            applied.update(_set_aside_with(outcome, decision, applied, decisions.keys(), arrived))
    for document_id, decision in decisions.items():
        if not decision.family and document_id in settled and _left_out(settled[document_id], applied[document_id]):
            applied.update(_stand_in(document_id, settled, applied, decisions))
    return applied


def left_out_by_person(document: Document) -> bool:
    """Tell whether a document is set aside because a person said so, and for nothing found in it."""
    return document.reason in (_LEFT_OUT, _LEFT_OUT_TOO)


def tell_authority(document: Document) -> Document:
    """Give a document as its authority is told of it: how it ended, and not that a person decided so."""
    if document.reason.startswith((_BROUGHT_BACK, _STANDS_IN)):
        return replace(document, reason="Read.")
    if left_out_by_person(document):
        return replace(document, reason="Set aside: kept, but not used for the assessment.")
    return document


def _left_out(before: Settled, after: Settled) -> bool:
    return before.status is DocumentStatus.INDEXED and after.status is not DocumentStatus.INDEXED


def _is_copy(outcome: Settled) -> bool:
    """Tell whether a document says the same as another, not an earlier state of it."""
    older = outcome.cause is not None and outcome.cause.kind is DuplicateKind.OLDER_VERSION
    return outcome.status is DocumentStatus.DUPLICATE and not older


def _set_aside_with(
    copy: Settled,
    decision: AsideDecision,
    applied: Mapping[DocumentId, Settled],
    decided: Collection[DocumentId],
    arrived: Mapping[DocumentId, datetime],
) -> dict[DocumentId, Settled]:
    """Set aside what a document repeats that a person set aside with its family, where it was sent after that.

    What was there when the person decided was left in use.
    """
    original = copy.cause.of if copy.cause is not None else None
    if original is None or original in decided or applied[original].status is not DocumentStatus.INDEXED:
        return {}
    if arrived[original] <= decision.at:
        return {}
    return {original: replace(applied[original], status=DocumentStatus.NOT_EVIDENCE, reason=_LEFT_OUT_TOO)}


def _stand_in(
    original: DocumentId,
    settled: Mapping[DocumentId, Settled],
    applied: Mapping[DocumentId, Settled],
    decisions: Mapping[DocumentId, AsideDecision],
) -> dict[DocumentId, Settled]:
    copies = {
        document_id: outcome.cause.score
        for document_id, outcome in settled.items()
        if outcome.cause is not None and outcome.cause.of == original and outcome.status in REPEATS
    }
    undecided = [document_id for document_id in copies if document_id not in decisions]
    if not undecided or any(applied[copy].status is DocumentStatus.INDEXED for copy in copies):
        return {}
    chosen = max(undecided, key=lambda copy: copies[copy])
    reason = f"{_STANDS_IN} It was set aside before: {settled[chosen].reason}"
    return {chosen: replace(settled[chosen], status=DocumentStatus.INDEXED, reason=reason)}
