"""JSON on feedback, the grid and decisions."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

from fastapi import APIRouter, Response
from fastapi.responses import JSONResponse
from pydantic import Field

from api.actions import completeness, documents, editing, entries, export, review, word_export
from api.actions.grid import Source, open_grid, open_suggestion
from api.web import Asking, Given, Served
from index.model import Decision, GridCell, GridEntry, Match, Polarity, Review, Suggestion

router = APIRouter()


class NewReview(Given):
    """A decision on a suggestion."""

    decision: Decision
    text: str = Field(default="", max_length=5000)
    statement: str = Field(default="", max_length=100, description="where a move puts it")
    category: str = Field(default="", max_length=100)
    polarity: Polarity | None = Field(
        default=None, description="which way it speaks, where not as suggested; `unclear` leaves it unsaid"
    )


class NewEntry(Given):
    """An assessor's own grid entry."""

    statement: str = Field(max_length=100)
    category: str = Field(max_length=100)
    text: str = Field(max_length=5000)
    polarity: Polarity | None = Field(default=None, description="which way it speaks")
    passage: str = Field(default="", max_length=100, description="whose words keep their citation")


class EditedEntry(Given):
    """Other words for an entry."""

    text: str = Field(max_length=5000)
    polarity: Polarity | None = Field(
        default=None, description="which way it speaks, where not as before; `unclear` leaves it unsaid"
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class GridAnswer:
    """The evidence grid."""

    framework: str
    run: str | None
    cells: tuple[GridCell, ...]
    suggestions: tuple[Suggestion, ...]
    ordered_by: int  # decisions that the order of waiting suggestions was learned from; 0: most confident first


@dataclass(frozen=True, slots=True, kw_only=True)
class SuggestionAnswer:
    """A suggestion with its sources, the mapping behind it and the decisions on it."""

    suggestion: Suggestion
    sources: tuple[Source, ...]
    matches: tuple[Match, ...]
    review: Review | None
    history: tuple[Review, ...]


@router.get("/returns/{return_id}/completeness")
def show_completeness(services: Served, actor: Asking, return_id: str) -> dict[str, Any]:
    """Give automatic feedback on what was uploaded."""
    return export.completeness_values(completeness.show_completeness(services, actor, return_id))


@router.get("/returns/{return_id}/grid")
def show_grid(services: Served, actor: Asking, return_id: str) -> GridAnswer:
    """Give the evidence grid with everything waiting in it."""
    grid = open_grid(services, actor, return_id)
    return GridAnswer(
        framework=grid.framework.id,
        run=None if grid.run is None else grid.run.id,
        cells=grid.cells,
        suggestions=tuple(grid.suggestions.values()),
        ordered_by=grid.order.decisions,
    )


@router.get("/returns/{return_id}/suggestions/{suggestion_id}")
def show_suggestion(services: Served, actor: Asking, return_id: str, suggestion_id: str) -> SuggestionAnswer:
    """Give a suggestion with the pages it came from."""
    shown = open_suggestion(services, actor, return_id, suggestion_id)
    return SuggestionAnswer(
        suggestion=shown.suggestion,
        sources=shown.sources,
        matches=shown.matches,
        review=shown.review,
        history=shown.history,
    )


@router.post("/returns/{return_id}/suggestions/{suggestion_id}/reviews", status_code=201)
def decide(services: Served, actor: Asking, return_id: str, suggestion_id: str, given: NewReview) -> Review:
    """Accept, edit, move or reject a suggestion, or take the decision back."""
    return review.decide(
        services,
        actor,
        return_id,
        suggestion_id,
        decision=given.decision,
        text=given.text,
        place=(given.statement, given.category),
        polarity=given.polarity,
    )


@router.post("/returns/{return_id}/entries", status_code=201)
def add_entry(services: Served, actor: Asking, return_id: str, given: NewEntry) -> GridEntry:
    """Add an assessor's own entry."""
    return entries.add_entry(
        services,
        actor,
        return_id,
        statement=given.statement,
        category=given.category,
        text=given.text,
        polarity=given.polarity,
        passage_id=given.passage,
    )


@router.post("/returns/{return_id}/entries/{entry_id}/edits", status_code=201)
def edit_entry(services: Served, actor: Asking, return_id: str, entry_id: str, given: EditedEntry) -> GridEntry:
    """Change an entry, accepted or of one's own; the answer is the one that takes its place, under an id of its own."""
    return editing.edit_entry(services, actor, return_id, entry_id, text=given.text, polarity=given.polarity)


@router.delete("/returns/{return_id}/entries/{entry_id}", status_code=204)
def withdraw_entry(services: Served, actor: Asking, return_id: str, entry_id: str) -> None:
    """Take back an assessor's own entry."""
    entries.withdraw_entry(services, actor, return_id, entry_id)


@router.get("/returns/{return_id}/grid.docx", response_class=Response)
def export_grid(services: Served, actor: Asking, return_id: str) -> Response:
    """Give the accepted entries of the grid as a Word document."""
    return Response(
        word_export.export_grid(services, actor, return_id),
        media_type="application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        headers={"content-disposition": documents.attachment_header("evidence grid.docx")},
    )


@router.get("/returns/{return_id}/export", response_class=JSONResponse)
def export_return(
    services: Served,
    actor: Asking,
    return_id: str,
    format: Literal["json"] = "json",  # noqa: A002, ARG001 - the address says format
) -> JSONResponse:
    """Give the whole return as one object, schema evidence-grid/export@1."""
    return JSONResponse(export.export_return(services, actor, return_id))
