"""One suggestion beside its source, and the decision on it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from urllib.parse import urlencode

from fastapi import APIRouter, Request, Response

from api.access import Actor
from api.actions import review
from api.actions.citing import Quoted, number_citations
from api.actions.grid import GridView, Source, SuggestionView, open_grid, open_suggestion
from api.pages.entries import chosen_way
from api.pages.frame import SentForm, field, go, render
from api.pages.grid import decision_on, overlaps_of, twins
from api.pages.quotes import Stretch, cut_source, fold
from api.problems import STATUS
from api.services import Services
from api.web import Asking, Served
from index.entries.grid import also_suggested, in_order
from index.entries.overlaps import close_calls
from index.model import Decision, IndexedPassage, Match, Polarity, Review, Suggestion, SuggestionId
from ingest.errors import ConflictError, EvidenceError, InputError, NotFoundError

router = APIRouter()

LIKELY = 0.05  # statements less probable than this are not worth a reviewer's eye
MOST_STATEMENTS = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Queue:
    """Where a suggestion stands among those of its cell that wait, or among those to read first."""

    waiting: int  # this one included when it waits
    position: int | None  # from 1; None when it is decided, or not one to read first
    before: SuggestionId | None  # the nearest that waits before it
    following: SuggestionId | None  # the nearest that waits after it, else the first that waits
    first: int = 0  # those to read first, decided ones included, where it goes through them


@dataclass(frozen=True, slots=True, kw_only=True)
class MarkedSource:
    """A source page with its marked stretches."""

    source: Source
    stretches: list[Stretch]
    headings: tuple[str, ...]  # above the first passage taken from it


@dataclass(frozen=True, slots=True, kw_only=True)
class PassageMatch:
    """What the mapping made of one passage, and the citations taken from it."""

    passage: IndexedPassage
    match: Match
    numbers: tuple[int, ...]


@router.get("/returns/{key}/suggestions/{suggestion_id}")
def show_suggestion(
    request: Request,
    services: Served,
    actor: Asking,
    key: str,
    suggestion_id: str,
    after: str = "",
    edit: str = "",
    first: str = "",
) -> Response:
    """Show a suggestion beside the pages it came from; `after` is the one just decided, `edit` opens the editor.

    `first`: before and after it come those to read first, of all cells.
    """
    return _suggestion(request, services, actor, key, suggestion_id, after=after, editing=bool(edit), first=bool(first))


@router.post("/returns/{key}/suggestions/{suggestion_id}")
def decide(request: Request, services: Served, actor: Asking, key: str, suggestion_id: str, form: SentForm) -> Response:
    """Decide, then go on to the next that waits in the cell, or back to the cell when the form came from there.

    Among those to read `first`, go on to the next of these, and to the grid when none is left.
    """
    first = bool(field(form, "first"))
    decision = _decision(field(form, "decision"))
    text = {Decision.EDIT: field(form, "text"), Decision.REJECT: field(form, "note")}.get(decision, "")
    place = (field(form, "statement"), field(form, "category")) if decision is Decision.MOVE else ("", "")
    grid = open_grid(services, actor, key)
    try:
        way = chosen_way(field(form, "polarity"))
        made = review.decide(
            services, actor, key, suggestion_id, decision=decision, text=text, place=place, polarity=way
        )
    except (InputError, ConflictError) as error:
        editing = decision is Decision.EDIT
        return _suggestion(
            request, services, actor, key, suggestion_id, editing=editing, text=text, error=error, first=first
        )
    if decision in review.ACCEPTING:
        _reject_elsewhere(services, actor, grid, made, [str(each) for each in form.getlist("elsewhere")])
    this = in_this_run(grid, suggestion_id, made.suggestion_key)
    if decision is Decision.UNDO and this is not None:
        for other in turned_down_with(grid, this):
            with suppress(ConflictError, NotFoundError):
                review.decide(services, actor, key, other.id, decision=Decision.UNDO)
    if decision is Decision.UNDO and this is not None and field(form, "back") == "cell":
        return go(f"/returns/{key}/grid/{this.statement}/{this.category}?done=undone&at={this.id}")
    if decision is Decision.UNDO:
        return go(_address(key, suggestion_id, first=first))
    if first:
        # Opened again: the same words may just have been turned down in a later cell, or somebody decided meanwhile.
        left = queue_first(open_grid(services, actor, key), suggestion_id).following
        ended = f"/returns/{key}/grid?{urlencode({'after': suggestion_id, 'done': 'first'})}"
        return go(ended if left is None else _address(key, left, after=suggestion_id, first=True))
    following = None if this is None else queue(grid, this.id).following
    if following is None or field(form, "back") == "cell":
        cell = "" if this is None else f"/{this.statement}/{this.category}"
        shown = f"&way={sent}" if (sent := field(form, "way")) in list(Polarity) else ""
        shown += f"&page={page}" if (page := field(form, "page")).isascii() and page.isdigit() else ""
        return go(f"/returns/{key}/grid{cell}?after={suggestion_id}{shown}#waiting")
    return go(_address(key, following, after=suggestion_id))


def _address(key: str, suggestion_id: str, *, after: str = "", first: bool = False) -> str:
    kept = urlencode({name: value for name, value in (("after", after), ("first", "1" if first else "")) if value})
    return f"/returns/{key}/suggestions/{suggestion_id}" + (f"?{kept}" if kept else "")


def _reject_elsewhere(services: Services, actor: Actor, grid: GridView, made: Review, others: Sequence[str]) -> None:
    """Turn down the same words where they wait for other cells; what somebody decided on meanwhile stays."""
    note = _accepted_under(grid, made)
    for other in others:
        with suppress(ConflictError, NotFoundError):
            review.decide(services, actor, grid.view.item.id, other, decision=Decision.REJECT, text=note)


def turned_down_with(grid: GridView, suggestion: Suggestion) -> list[Suggestion]:
    """Give the suggestions of the same words that were turned down together with accepting this one."""
    before = grid.reviews.get(suggestion.key)
    if before is None:
        return []
    together = (before.by, Decision.REJECT, _accepted_under(grid, before))
    return [
        other
        for other in also_suggested(grid.suggestions, [suggestion])[suggestion.id]
        if (standing := grid.reviews.get(other.key)) is not None
        and (standing.by, standing.decision, standing.text) == together
    ]


def _accepted_under(grid: GridView, made: Review) -> str:
    """Say under which statement a decision put the words: the note of those it turned down elsewhere."""
    accepted = in_this_run(grid, made.suggestion_id, made.suggestion_key)
    statement = made.statement or (accepted.statement if accepted else "")
    return f"Accepted under {grid.framework.statement(statement).title}." if statement else ""


def in_this_run(grid: GridView, suggestion_id: str, suggestion_key: str) -> Suggestion | None:
    """Give a suggestion as the latest run has it: under another id, where the return was mapped again meanwhile."""
    return grid.suggestions.get(suggestion_id) or next(
        (each for each in grid.suggestions.values() if each.key == suggestion_key), None
    )


def _decision(given: str) -> Decision:
    if given not in list(Decision):
        raise InputError("Choose one of accept, edit, move, reject or undo.")
    return Decision(given)


def queue(grid: GridView, suggestion_id: str) -> Queue:
    """Find a suggestion's place among those of its cell; one of an earlier run has no neighbours."""
    this = grid.suggestions.get(suggestion_id)
    if this is None:
        return Queue(waiting=0, position=None, before=None, following=None)
    cell = grid.cell(this.statement, this.category)
    with_this = [grid.suggestions[each] for each in {*cell.suggestions, this.id}]
    ids = [each.id for each in in_order(with_this, grid.order.places, cell.leading)]
    earlier, later = ids[: ids.index(this.id)], ids[ids.index(this.id) + 1 :]
    return Queue(
        waiting=len(cell.suggestions),
        position=len(earlier) + 1 if this.key not in grid.reviews else None,
        before=earlier[-1] if earlier else None,
        following=next(iter([*later, *earlier]), None),
    )


def queue_first(grid: GridView, suggestion_id: str) -> Queue:
    """Find a suggestion's place among those to read first, cell after cell; any other stands before them all."""
    every, waiting = grid.first, set(grid.first_waiting)
    position = next((place for place, each in enumerate(every, 1) if each == suggestion_id), None)
    earlier = [each for each in every[: (position or 1) - 1] if each in waiting]
    later = [each for each in every[position or 0 :] if each in waiting]
    return Queue(
        waiting=len(waiting),
        position=position,
        before=earlier[-1] if earlier else None,
        following=next(iter([*later, *earlier]), None),
        first=len(every),
    )


def mark_sources(shown: SuggestionView, quoted: Quoted) -> list[MarkedSource]:
    """Give the source pages with the cited words marked and numbered."""
    headings: dict[tuple[str, int], tuple[str, ...]] = {}
    for passage in shown.passages:
        for number, _, _ in passage.spans:
            headings.setdefault((passage.document_id, number), passage.headings)
    return [
        MarkedSource(
            source=source,
            stretches=fold(cut_source(source, quoted.references)),
            headings=headings.get((source.document_id, source.number), ()),
        )
        for source in shown.sources
    ]


def match_passages(shown: SuggestionView, quoted: Quoted) -> list[PassageMatch]:
    """Give what the mapping made of each passage, strongest first."""
    matches: Mapping[str, Match] = {match.passage_id: match for match in shown.matches}
    return [
        PassageMatch(
            passage=passage,
            match=matches[passage.id],
            numbers=tuple(r.number for r in quoted.references if r.citation.passage_id == passage.id),
        )
        for passage in shown.passages
        if passage.id in matches
    ]


def _suggestion(
    request: Request,
    services: Services,
    actor: Actor,
    key: str,
    suggestion_id: str,
    *,
    after: str = "",
    editing: bool = False,
    text: str = "",
    error: EvidenceError | None = None,
    first: bool = False,
) -> Response:
    shown = open_suggestion(services, actor, key, suggestion_id)
    grid = open_grid(services, actor, key)
    suggestion, framework = shown.suggestion, shown.framework
    current = in_this_run(grid, suggestion_id, suggestion.key)
    if current is not None and current.id != suggestion_id and error is None and not editing:
        return go(_address(shown.view.item.id, current.id, after=after, first=first))
    statement, category = framework.statement(suggestion.statement), framework.category(suggestion.category)
    paths = {source.document_id: source.path for source in shown.sources}
    quoted = number_citations(suggestion.summary, paths, shown.pages, grid.years)
    cell = f"/returns/{shown.view.item.id}/grid/{statement.id}/{category.id}"
    mapped = match_passages(shown, quoted)
    also = also_suggested(grid.suggestions, [suggestion])[suggestion.id]
    return render(
        request,
        "suggestion.html",
        title=f"Suggestion {shown.suggestion.id[:6]}, {statement.title}: {category.title}",
        actor=actor,
        status=200 if error is None else STATUS[error.code],
        crumbs=[
            ("Evidence grid", f"/returns/{shown.view.item.id}/grid"),
            (f"{statement.title}: {category.title}", cell),
            ("Suggestion", ""),
        ],
        view=shown.view,
        suggestion=suggestion,
        statement=statement,
        category=category,
        overlaps=overlaps_of(framework, statement.id),
        close=close_calls(framework, statement.id, [(each.passage, each.match) for each in mapped]),
        titles={each.id: each.title for each in framework.statements},
        categories={each.id: each.title for each in framework.categories},
        used=framework.used_categories,
        quoted=quoted,
        sources=mark_sources(shown, quoted),
        passages=mapped,
        likely=LIKELY,
        most=MOST_STATEMENTS,
        standing=shown.review,
        history=shown.history,
        queue=queue_first(grid, suggestion_id) if first else queue(grid, suggestion_id),
        first=first,
        also=also,
        twins=twins(grid, suggestion, also),
        current=suggestion_id in grid.suggestions,
        decided=decision_on(grid, after),
        cell=cell,
        editing=editing,
        text=text,
        error="" if error is None else str(error),
    )
