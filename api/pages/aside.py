"""Documents that are set aside: the list by kind, and each beside the one it repeats with the differences marked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Annotated
from urllib.parse import urlencode

from fastapi import APIRouter, Query, Request, Response

from api.access import Actor
from api.actions import aside, comparing
from api.actions.aside import AsideLine, AsideView
from api.pages import words
from api.pages.frame import SentForm, field, go, render
from api.problems import STATUS
from api.services import Services
from api.web import Asking, Served
from ingest.aside import AsideChoice, AsideKind
from ingest.differences import Comparison, Part, Row, RowKind
from ingest.errors import ConflictError, EvidenceError, InputError
from ingest.model import DocumentId

router = APIRouter()

ROWS = 60  # of a comparison on one page
FOLDED = 40  # words of the same text from which it is folded away
MOST_SHOWN = 20_000  # characters of one stretch; more are left to the document's own page


@dataclass(frozen=True, slots=True, kw_only=True)
class Queue:
    """Where a document stands among those that are set aside."""

    waiting: int
    checked: int  # of those waiting, by a person
    position: int | None  # from 1; None when it is in use
    before: DocumentId | None
    following: DocumentId | None
    unchecked: DocumentId | None  # the next that nobody decided on


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownRow:
    """A row of a comparison as the page shows it."""

    row: Row
    number: int  # of the difference, from 1; 0 for what is the same
    folded: bool
    left_out: int  # characters of the same text that are not shown here


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownPart:
    """One page of a comparison."""

    rows: tuple[ShownRow, ...]
    number: int  # from 1
    parts: int


@router.get("/returns/{key}/aside")
def list_aside(
    request: Request, services: Served, actor: Asking, key: str, kind: str = "", after: str = ""
) -> Response:
    """List what is set aside by kind; `after` is the document just decided on."""
    found = aside.list_aside(services, actor, key)
    chosen = AsideKind(kind) if kind in list(AsideKind) else None
    groups = [
        (each, [line for line in found.lines if line.kind is each]) for each in found.counts if chosen in (None, each)
    ]
    return render(
        request,
        "aside.html",
        title="Set aside",
        actor=actor,
        crumbs=[("Set aside", "")],
        view=found.view,
        shown=found,
        groups=groups,
        chosen=chosen,
        files=sum(line.aside for line in found.lines),
        decided=_line_of(found, after),
    )


@router.get("/returns/{key}/aside/{document_id}")
def show_pair(
    request: Request,
    services: Served,
    actor: Asking,
    key: str,
    document_id: str,
    part: Annotated[int, Query(ge=1)] = 1,
    after: str = "",
) -> Response:
    """Show a document beside the one it repeats; `after` is the one just decided on."""
    return _pair(request, services, actor, key, document_id, part=part, after=after)


@router.post("/returns/{key}/aside/{document_id}")
def decide(request: Request, services: Served, actor: Asking, key: str, document_id: str, form: SentForm) -> Response:
    """Decide, then go on to the next that is set aside, or back to the list when the form came from there."""
    given = field(form, "decision")
    if given not in list(AsideChoice):
        raise InputError("Choose one of restore or set-aside.")
    decision = AsideChoice(given)
    note, family = field(form, "note"), bool(field(form, "family"))
    before = queue(aside.list_aside(services, actor, key).lines, document_id)
    try:
        aside.decide_aside(services, actor, key, document_id, decision=decision, note=note, family=family)
    except (InputError, ConflictError) as error:
        return _pair(request, services, actor, key, document_id, note=note, error=error)
    confirmed = decision is AsideChoice.SET_ASIDE and before.position is not None
    if field(form, "back") == "list":
        place = f"#file-{document_id}" if confirmed else ""
        return go(f"/returns/{key}/aside?{urlencode({'kind': field(form, 'kind'), 'after': document_id})}{place}")
    if decision is AsideChoice.SET_ASIDE and not confirmed:
        return go(f"/returns/{key}/aside/{document_id}?after={document_id}")
    following = f"/{before.unchecked}" if before.unchecked is not None else ""
    return go(f"/returns/{key}/aside{following}?after={document_id}")


def queue(lines: Sequence[AsideLine], document_id: str) -> Queue:
    """Find a document's place among those set aside that can be decided on, in the order the list shows them."""
    listed = [line for kind in AsideKind for line in lines if line.kind is kind and line.to_check]
    ordered = [line.document.id for line in listed]
    checked = {line.document.id for line in listed if line.checked}
    if document_id not in ordered:
        return Queue(
            waiting=len(ordered),
            checked=len(checked),
            position=None,
            before=None,
            following=next(iter(ordered), None),
            unchecked=next((each for each in ordered if each not in checked), None),
        )
    place = ordered.index(DocumentId(document_id))
    others = [*ordered[place + 1 :], *ordered[:place]]
    return Queue(
        waiting=len(ordered),
        checked=len(checked),
        position=place + 1,
        before=ordered[place - 1] if place else None,
        following=next(iter(others), None),
        unchecked=next((each for each in others if each not in checked), None),
    )


def show_rows(comparison: Comparison, number: int) -> ShownPart:
    """Give one page of a comparison: what is the same is folded, and very long stretches are cut short."""
    shown: list[ShownRow] = []
    differences = 0
    for row in comparison.rows:
        if row.kind is RowKind.SAME:
            left_out = max(0, len(row.new[0].text) - MOST_SHOWN)
            shown.append(ShownRow(row=row, number=0, folded=row.words >= FOLDED, left_out=left_out))
        else:
            differences += 1
            short = replace(row, old=_short(row.old), new=_short(row.new))
            shown.append(ShownRow(row=short, number=differences, folded=False, left_out=0))
    parts = max(1, -(-len(shown) // ROWS))
    at = min(number, parts)
    return ShownPart(rows=tuple(shown[(at - 1) * ROWS : at * ROWS]), number=at, parts=parts)


def _short(parts: Sequence[Part]) -> tuple[Part, ...]:
    kept: list[Part] = []
    room = MOST_SHOWN
    for part in parts:
        kept.append(replace(part, text=part.text[:room]))
        room -= len(part.text)
        if room < 0:
            more = sum(len(each.text) for each in parts) - MOST_SHOWN
            kept.append(Part(text=f"\n({more:,} more characters are not shown here; open the document)", changed=False))
            break
    return tuple(kept)


def _pair(
    request: Request,
    services: Services,
    actor: Actor,
    key: str,
    document_id: str,
    *,
    part: int = 1,
    after: str = "",
    note: str = "",
    error: EvidenceError | None = None,
) -> Response:
    found = aside.list_aside(services, actor, key)
    pair = comparing.open_pair(services, actor, key, document_id)
    return render(
        request,
        "aside_pair.html",
        title=words.last_part(pair.line.path),
        actor=actor,
        status=200 if error is None else STATUS[error.code],
        crumbs=[("Set aside", f"/returns/{pair.view.item.id}/aside"), (words.last_part(pair.line.path), "")],
        view=pair.view,
        pair=pair,
        line=pair.line,
        document=pair.line.document,
        comparison=pair.comparison,
        part=None if pair.comparison is None else show_rows(pair.comparison, part),
        text=pair.text[:MOST_SHOWN],
        left_out=max(0, len(pair.text) - MOST_SHOWN),
        queue=queue(found.lines, document_id),
        done=found.done,
        decided=_line_of(found, after),
        most=aside.MAX_NOTE,
        note=note,
        error="" if error is None else str(error),
    )


def _line_of(found: AsideView, document_id: str) -> AsideLine | None:
    return next((line for line in found.lines if line.document.id == document_id and not line.copy), None)
