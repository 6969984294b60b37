"""The evidence grid, and one cell of it with all that waits in it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Annotated

from fastapi import APIRouter, Query, Request, Response

from api.access import Actor
from api.actions.citing import Quoted, number_citations, number_entry
from api.actions.entries import MAX_ENTRY
from api.actions.grid import GridView, open_grid
from api.pages import words
from api.pages.frame import render
from api.services import Services
from api.web import PAGES, Asking, Served
from index.entries.grid import also_suggested, in_order
from index.entries.shortlist import is_likely, same_words
from index.model import CellState, Decision, GridCell, GridEntry, Origin, Polarity, Review, Suggestion, SuggestionId
from ingest.errors import NotFoundError
from ingest.framework import EvidenceCategory, Framework, Overlap, QualityStatement, Theme

router = APIRouter()

CARDS = 25  # suggestions on one page of a cell
DONE = {
    "added": "Your entry was added.",
    "edited": "The entry was changed.",
    "withdrawn": "The entry was taken back.",
    "undone": "The decision was taken back. The suggestion waits again.",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """How far the decisions on a run's suggestions are."""

    suggested: int
    accepted: int
    changed: int
    moved: int
    rejected: int

    @property
    def decided(self) -> int:
        """Suggestions with a decision that stands."""
        return self.accepted + self.changed + self.moved + self.rejected


@dataclass(frozen=True, slots=True, kw_only=True)
class ThemeRows:
    """A theme with its statements, each with its cells in the order of the categories."""

    theme: Theme
    rows: tuple[tuple[QualityStatement, tuple[GridCell, ...]], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """A suggestion or an entry with its numbered citations."""

    item: Suggestion | GridEntry
    quoted: Quoted
    also: tuple[Suggestion, ...] = ()  # suggested from the same passages for other places
    twins: frozenset[SuggestionId] = frozenset()  # of these, those that wait with the very same words
    entered: tuple[GridEntry, ...] = ()  # entries of the grid that quote words of a suggestion already
    review: Review | None = None  # the decision that stands on it, or that made it
    number: int = 0  # of a suggestion that waits, in the order of review, from 1
    folded: bool = False  # shown when asked for: hardly likely, or the very same words are likelier in another cell


@dataclass(frozen=True, slots=True, kw_only=True)
class Cards:
    """One page of the suggestions that wait in a cell: in the order of review, those that are folded last."""

    shown: tuple[Shown, ...]
    number: int  # of the page, from 1
    pages: int
    waiting: int  # on all pages
    folded: int  # of them, on all pages


@router.get("/returns/{key}/grid")
def show_grid(request: Request, services: Served, actor: Asking, key: str, after: str = "", done: str = "") -> Response:
    """Show the grid as a table of statements and categories; `after` the last of those to read `first` it says so."""
    grid = open_grid(services, actor, key)
    return render(
        request,
        "grid.html",
        title="Evidence grid",
        actor=actor,
        crumbs=[("Evidence grid", "")],
        view=grid.view,
        framework=grid.framework,
        run=grid.run,
        themes=group_by_theme(grid),
        tally=tally(grid),
        first=len(grid.first),
        first_waiting=grid.first_waiting,
        all_first=done == "first" and grid.first and not grid.first_waiting,
        decided=decision_on(grid, after),
        states=Counter(cell.state for cell in grid.cells if cell.state is not CellState.NOT_USED),
    )


@router.get("/returns/{key}/grid/{statement}/{category}")
def show_cell(
    request: Request,
    services: Served,
    actor: Asking,
    key: str,
    statement: str,
    category: str,
    after: str = "",
    done: str = "",
    way: str = "",
    page: Annotated[int, Query(ge=1, le=PAGES)] = 1,
    at: str = "",
) -> Response:
    """Show one cell: what was accepted, what waits (all, or what speaks one `way`), and a form for an own entry.

    `page` of what waits, or the one on which the suggestion `at` stands.
    """
    return show_place(
        request, services, actor, key, statement, category, after=after, done=done, way=way, page=page, at=at
    )


def group_by_theme(grid: GridView) -> list[ThemeRows]:
    """Give the rows of the grid under their themes."""
    cells: dict[str, list[GridCell]] = {}
    for cell in grid.cells:
        cells.setdefault(cell.statement, []).append(cell)
    return [
        ThemeRows(
            theme=theme,
            rows=tuple((s, tuple(cells[s.id])) for s in grid.framework.statements if s.theme == theme.id),
        )
        for theme in grid.framework.themes
    ]


def tally(grid: GridView) -> Tally:
    """Count the decisions that stand on the suggestions of the latest run."""
    decisions = Counter(grid.reviews[s.key].decision for s in grid.suggestions.values() if s.key in grid.reviews)
    return Tally(
        suggested=len(grid.suggestions),
        accepted=decisions[Decision.ACCEPT],
        changed=decisions[Decision.EDIT],
        moved=decisions[Decision.MOVE],
        rejected=decisions[Decision.REJECT],
    )


def twins(grid: GridView, suggestion: Suggestion, others: Iterable[Suggestion]) -> frozenset[SuggestionId]:
    """Give those of others that wait for a decision and have the very same words."""
    return frozenset(other.id for other in same_words(suggestion, others) if other.key not in grid.reviews)


def next_waiting(grid: GridView, cell: GridCell) -> GridCell | None:
    """Give the cell after this one, from the last on to the first, in which suggestions wait."""
    here = grid.cells.index(cell)
    return next((each for each in (*grid.cells[here + 1 :], *grid.cells[:here]) if each.suggestions), None)


def overlaps_of(framework: Framework, statement: str) -> list[Overlap]:
    """Give the topics that this statement shares with others."""
    return [overlap for overlap in framework.overlaps if statement in overlap.statements]


def _place(framework: Framework, statement: str, category: str) -> tuple[QualityStatement, EvidenceCategory]:
    try:
        return framework.statement(statement), framework.category(category)
    except KeyError as error:
        raise NotFoundError("The grid has no such cell. Go back to the grid.") from error


def show_place(
    request: Request,
    services: Services,
    actor: Actor,
    key: str,
    statement: str,
    category: str,
    *,
    text: str = "",
    error: str = "",
    after: str = "",
    done: str = "",
    way: str = "",
    page: int = 1,
    at: str = "",
) -> Response:
    """Show a cell; `text` and `error`: an entry of one's own that was not taken, and why."""
    grid = open_grid(services, actor, key)
    named, kind = _place(grid.framework, statement, category)
    cell = grid.cell(statement, category)
    every = [grid.suggestions[suggestion_id] for suggestion_id in cell.suggestions]
    if way in list(Polarity):
        waiting = in_order((each for each in every if each.polarity == way), grid.order.places)
    else:
        way, waiting = "", every
    return render(
        request,
        "cell.html",
        title=f"{named.title}: {kind.title}",
        actor=actor,
        status=422 if error else 200,
        crumbs=[("Evidence grid", f"/returns/{grid.view.item.id}/grid"), (f"{named.title}: {kind.title}", "")],
        view=grid.view,
        cell=cell,
        ways=Counter(each.polarity for each in every),
        way=way,
        first=() if way else cell.leading,
        following=next_waiting(grid, cell),
        statement=named,
        category=kind,
        overlaps=overlaps_of(grid.framework, statement),
        titles={each.id: each.title for each in grid.framework.statements},
        entries=[
            Shown(
                item=entry,
                quoted=number_entry(entry.text, entry.sentences, grid.paths, grid.pages, grid.years),
                review=grid.reviews.get(entry.suggestion_key or ""),
            )
            for entry in cell.entries
        ],
        rejected=[
            Shown(
                item=each,
                quoted=number_citations(each.summary, grid.paths, grid.pages, grid.years),
                review=grid.reviews[each.key],
            )
            for each in map(grid.suggestions.__getitem__, cell.rejected)
        ],
        cards=cut_cards(grid, waiting, page=page, at=at),
        categories={each.id: each.title for each in grid.framework.categories},
        own=Origin.ASSESSOR,
        ordered=words.queue_order(grid.order.decisions),
        decided=decision_on(grid, after),
        done=DONE.get(done, ""),
        text=text,
        error=error,
        most=MAX_ENTRY,
    )


def cut_cards(grid: GridView, waiting: Sequence[Suggestion], *, page: int = 1, at: str = "") -> Cards:
    """Give the page of what waits in a cell that was asked for, or on which `at` stands; the last one past the end."""
    also = also_suggested(grid.suggestions, waiting)
    folded = {each.id for each in waiting if is_folded(grid, each, also[each.id])}
    placed = sorted(enumerate(waiting, 1), key=lambda place: place[1].id in folded)
    pages = max(1, -(-len(placed) // CARDS))
    asked = next((place // CARDS + 1 for place, (_, each) in enumerate(placed) if each.id == at), page)
    number = min(asked, pages)
    entries = [entry for cell in grid.cells for entry in cell.entries]
    return Cards(
        shown=tuple(
            Shown(
                item=each,
                quoted=number_citations(each.summary, grid.paths, grid.pages, grid.years),
                also=also[each.id],
                twins=twins(grid, each, also[each.id]),
                entered=tuple(entry for entry in entries if _quotes(entry, each)),
                number=order,
                folded=each.id in folded,
            )
            for order, each in placed[(number - 1) * CARDS : number * CARDS]
        ),
        number=number,
        pages=pages,
        waiting=len(placed),
        folded=len(folded),
    )


def _quotes(entry: GridEntry, suggestion: Suggestion) -> bool:
    """Tell whether an entry quotes words of a suggestion, at the same place."""
    quoted, wanted = (
        {(cited.reading, cited.number, cited.start) for sentence in sentences for cited in sentence.citations}
        for sentences in (entry.sentences, suggestion.summary)
    )
    return not quoted.isdisjoint(wanted)


def is_folded(grid: GridView, suggestion: Suggestion, also: Iterable[Suggestion]) -> bool:
    """Tell whether a suggestion is hardly likely, or its very same words wait likelier in another cell."""
    return not is_likely(suggestion, map(grid.suggestions.__getitem__, twins(grid, suggestion, also)))


def decision_on(grid: GridView, suggestion_id: str) -> tuple[str, str] | None:
    """Give the suggestion that was just decided and the decision in words; None where there is none that stands."""
    suggestion = grid.suggestions.get(suggestion_id)
    standing = None if suggestion is None else grid.reviews.get(suggestion.key)
    return None if standing is None else (suggestion_id, words.DECIDED[standing.decision])
