"""JSON on documents that stand in other returns too."""

from __future__ import annotations

from dataclasses import dataclass

from fastapi import APIRouter

from api.actions import elsewhere
from api.web import Asking, Served
from ingest.names import as_sent

router = APIRouter()


@dataclass(frozen=True, slots=True, kw_only=True)
class ElsewhereLineAnswer:
    """A document of a return, and one of another return that holds the same or nearly the same text."""

    document: str
    path: str
    authority: str  # name of the authority of the other return
    return_id: str
    reference: str
    other_document: str
    other_path: str
    own: bool  # both returns are of one authority
    earlier: bool  # the other return was opened first
    score: float  # 0 to 1, 1 for the same text only


@dataclass(frozen=True, slots=True, kw_only=True)
class ElsewhereAnswer:
    """What a return has in common with others, as far as the account may know: an authority, its own earlier ones."""

    done: bool  # every document was compared
    documents: list[ElsewhereLineAnswer]


@router.get("/returns/{return_id}/elsewhere")
def list_elsewhere(services: Served, actor: Asking, return_id: str, document: str | None = None) -> ElsewhereAnswer:
    """List documents that were sent in other returns too, of the whole return or of one document."""
    found = elsewhere.find_elsewhere(services, actor, return_id, document)
    return ElsewhereAnswer(
        done=found.done,
        documents=[
            ElsewhereLineAnswer(
                document=line.document_id,
                path=as_sent(line.path),
                authority=line.other.authority.name,
                return_id=line.other.item.id,
                reference=line.other.item.reference,
                other_document=line.other_document_id,
                other_path=as_sent(line.other_path),
                own=line.own,
                earlier=line.earlier,
                score=line.score,
            )
            for line in found.lines
        ],
    )
