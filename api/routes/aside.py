"""JSON on documents that are set aside, and decisions on them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from fastapi import APIRouter
from pydantic import Field

from api.actions import aside
from api.actions.aside import AsideLine
from api.web import Asking, Given, Served
from ingest.aside import AsideChoice, AsideKind
from ingest.model import DocumentStatus
from ingest.names import as_sent

router = APIRouter()


class NewAsideDecision(Given):
    """A decision to use a document that was set aside, or to set one aside."""

    decision: AsideChoice
    note: str = Field(default="", max_length=aside.MAX_NOTE, description="needed to set aside what is in use")
    family: bool = Field(default=True, description="decide the same on the others of its family")


@dataclass(frozen=True, slots=True, kw_only=True)
class StandingAnswer:
    """The decision that stands on a document."""

    decision: AsideChoice
    by: str
    at: datetime
    note: str
    family: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class AsideLineAnswer:
    """One file that is set aside, or was brought back into use."""

    document: str
    path: str
    kind: AsideKind
    status: DocumentStatus
    reason: str
    of: str | None
    of_path: str
    score: float | None
    empty: tuple[str, ...]  # prompts left empty in a form
    copy: bool  # the same bytes as `of`: nothing to decide
    waiting: bool  # the return is not mapped with the decision yet
    family: tuple[str, ...]  # paths of the others that a decision on the family would change
    decision: StandingAnswer | None


@dataclass(frozen=True, slots=True, kw_only=True)
class AsideAnswer:
    """What is set aside in a return."""

    done: bool
    counts: dict[str, int]
    documents: list[AsideLineAnswer]


@dataclass(frozen=True, slots=True, kw_only=True)
class DecidedAnswer:
    """What a decision changed; the return is mapped again in the background, unless it only confirmed what was."""

    decision: AsideChoice
    paths: tuple[str, ...]


@router.get("/returns/{return_id}/aside")
def list_aside(services: Served, actor: Asking, return_id: str) -> AsideAnswer:
    """List what is set aside with its cause, and what people brought back."""
    found = aside.list_aside(services, actor, return_id)
    return AsideAnswer(
        done=found.done,
        counts={str(kind): number for kind, number in found.counts.items()},
        documents=[_line(line, line.kind) for line in found.lines if line.kind is not None],
    )


@router.post("/returns/{return_id}/documents/{document_id}/aside", status_code=202)
def decide_aside(
    services: Served, actor: Asking, return_id: str, document_id: str, given: NewAsideDecision
) -> DecidedAnswer:
    """Bring a document back into use, set it aside, or confirm that it stays set aside, which is said of it alone."""
    decided = aside.decide_aside(
        services, actor, return_id, document_id, decision=given.decision, note=given.note, family=given.family
    )
    return DecidedAnswer(decision=decided.decision, paths=decided.paths)


def _line(line: AsideLine, kind: AsideKind) -> AsideLineAnswer:
    made = line.decision
    return AsideLineAnswer(
        document=line.document.id,
        path=as_sent(line.path),
        kind=kind,
        status=line.status,
        reason=line.reason,
        of=line.of,
        of_path=as_sent(line.of_path),
        score=line.score,
        empty=() if line.copy else line.document.template.empty,
        copy=line.copy,
        waiting=line.waiting,
        family=tuple(as_sent(path) for path in line.family),
        decision=None
        if made is None
        else StandingAnswer(decision=made.decision, by=made.by, at=made.at, note=made.note, family=made.family),
    )
