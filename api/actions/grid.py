"""The grid, and one suggestion beside its source: every sentence is found again on its page before it is shown."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from sqlalchemy import Connection

from api import access, audit
from api.access import Actor, Permission
from api.actions.documents import can_be_drawn
from api.actions.order import queue_order
from api.actions.returns import ReturnView, find_return
from api.services import Services
from index import store as index_store
from index.entries.grid import Sources, build_grid, standing_reviews
from index.entries.ordering import QueueOrder
from index.model import (
    GridCell,
    GridEntry,
    IndexedPassage,
    ItemMatch,
    Match,
    Review,
    Run,
    Suggestion,
    SuggestionId,
)
from index.text.sentences import Pages, verified
from ingest import store
from ingest.db import reading, writing
from ingest.duplicates.repeats import first_places
from ingest.errors import NotFoundError
from ingest.framework import Framework
from ingest.model import DocumentId, PageText, PassageId
from ingest.receipt import primary_paths


@dataclass(frozen=True, slots=True, kw_only=True)
class GridView:
    """The evidence grid of a return with everything waiting in it."""

    view: ReturnView
    framework: Framework
    run: Run | None  # None before the first mapping
    cells: tuple[GridCell, ...]
    suggestions: dict[str, Suggestion]  # by id
    reviews: dict[str, Review]  # the decision that stands, by suggestion key
    paths: dict[DocumentId, str]  # under which each document is shown
    years: dict[DocumentId, int | None]  # of each document, where it is known
    order: QueueOrder  # in which suggestions of a cell wait
    pages: Pages  # that suggestions and entries cite

    @property
    def first(self) -> tuple[SuggestionId, ...]:
        """Suggestions to read first, cell after cell, decided ones included."""
        return tuple(each for cell in self.cells for each in cell.first)

    @property
    def first_waiting(self) -> tuple[SuggestionId, ...]:
        """Those of them that wait."""
        return tuple(each for each in self.first if self.suggestions[each].key not in self.reviews)

    def cell(self, statement: str, category: str) -> GridCell:
        """Give one cell.

        Raises:
            NotFoundError: the framework has no such statement or category.
        """
        for cell in self.cells:
            if (cell.statement, cell.category) == (statement, category):
                return cell
        raise NotFoundError("The grid has no such cell. Go back to the grid.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A page behind a suggestion, with the places to highlight."""

    document_id: DocumentId
    path: str
    title: str
    year: int | None  # of the document, where it is known
    number: int
    page: int | None
    locator: str
    text: str
    marks: tuple[tuple[int, int], ...]  # [start, end) in `text`, in order, not overlapping
    printed: bool  # the page can be shown as it prints


@dataclass(frozen=True, slots=True, kw_only=True)
class SuggestionView:
    """A suggestion beside its sources, with what was decided on it."""

    view: ReturnView
    framework: Framework
    suggestion: Suggestion
    sources: tuple[Source, ...]
    matches: tuple[Match, ...]
    passages: tuple[IndexedPassage, ...]  # all it rests on, in the order of the documents
    review: Review | None  # the decision that stands
    history: tuple[Review, ...]  # all decisions on it, oldest first
    pages: Pages  # that it cites


def open_grid(services: Services, actor: Actor, key: str) -> GridView:
    """Show the evidence grid of a return; every sentence in it was found again on its page just now."""
    access.require(actor, Permission.GRID)
    view = find_return(services, actor, key)
    with reading(services.engine) as connection:
        run = index_store.latest_run(connection, **view.scope)
        suggestions = (
            []
            if run is None
            else index_store.list_suggestions(connection, authority_id=view.authority.id, run_id=run.id)
        )
        reviews = index_store.list_reviews(connection, **view.scope)
        entries = index_store.list_grid_entries(connection, **view.scope)
        paths = primary_paths(store.list_entries(connection, **view.scope))
        pages = store.get_page_texts(
            connection,
            authority_id=view.authority.id,
            reading_ids={
                citation.reading
                for words in (*(s.summary for s in suggestions), *(entry.sentences for entry in entries))
                for sentence in words
                for citation in sentence.citations
            },
        )
        documents = store.list_documents(connection, **view.scope)
        sources = Sources(
            passages=_first_places(services, connection, view, suggestions, entries),
            documents={document.id: document.cause.of for document in documents if document.cause is not None},
        )
        order = queue_order(services, connection, view, run, suggestions)
    shown = [kept for kept in (_found_again(suggestion, pages) for suggestion in suggestions) if kept is not None]
    framework = services.framework(view.item.framework)
    return GridView(
        view=view,
        framework=framework,
        run=run,
        cells=tuple(build_grid(framework, shown, reviews, entries, sources=sources, places=order.places)),
        suggestions={suggestion.id: suggestion for suggestion in shown},
        reviews=standing_reviews(reviews),
        paths=paths,
        years={document.id: document.year for document in documents},
        order=order,
        pages=_given(pages),
    )


def _first_places(
    services: Services,
    connection: Connection,
    view: ReturnView,
    suggestions: Sequence[Suggestion],
    entries: Sequence[GridEntry],
) -> Mapping[str, str]:
    """Find out which passages of a grid say the same: for each the first that does.

    Comparing them takes seconds in a large return, so what came of it is kept until others are used.
    """
    used = frozenset(passage for suggestion in suggestions for passage in suggestion.passages)
    used |= {c.passage_id for entry in entries for sentence in entry.sentences for c in sentence.citations}
    known, places = services.repeats.get(view.item.id) or (None, {})
    if known != used:
        texts = index_store.list_passage_texts(connection, authority_id=view.authority.id, passage_ids=used)
        places = first_places({str(key): text for key, text in texts.items()})
        services.repeats[view.item.id] = (used, places)
    return places


def open_suggestion(services: Services, actor: Actor, key: str, suggestion_id: str) -> SuggestionView:
    """Show a suggestion beside the pages it came from; looking at it is an event.

    Raises:
        NotFoundError: there is no such suggestion in this return, or its words cannot be found any more.
    """
    access.require(actor, Permission.GRID)
    view = find_return(services, actor, key)
    with reading(services.engine) as connection:
        suggestion, pages = read_again(connection, view, suggestion_id)
        citations = [citation for sentence in suggestion.summary for citation in sentence.citations]
        paths = primary_paths(store.list_entries(connection, **view.scope))
        documents = {document.id: document for document in store.list_documents(connection, **view.scope)}
        run = index_store.latest_run(connection, **view.scope)
        matches = (
            {}
            if run is None
            else index_store.list_matches(
                connection, authority_id=view.authority.id, run_id=run.id, passage_ids=suggestion.passages
            )
        )
        rests_on = {
            passage.id: passage
            for passage in index_store.list_indexed_passages(
                connection, document_ids={citation.document_id for citation in citations}, **view.scope
            )
        }
        history = [
            review
            for review in index_store.list_reviews(connection, **view.scope)
            if review.suggestion_key == suggestion.key
        ]
    with writing(services.engine) as connection:
        audit.record(
            connection,
            at=services.now(),
            actor=actor.name,
            action="suggestion-viewed",
            subject=suggestion.id,
            authority_id=view.authority.id,
        )
    places: dict[tuple[str, int], list[tuple[int, int]]] = {}
    document_of = {(c.reading, c.number): c.document_id for c in citations}
    for sentence in suggestion.summary:
        for citation in sentence.citations:
            places.setdefault((citation.reading, citation.number), []).append((citation.start, citation.end))
    sources = tuple(
        Source(
            document_id=document_of[place],
            path=paths.get(document_of[place], ""),
            title=documents[document_of[place]].title,
            year=documents[document_of[place]].year,
            number=place[1],
            page=pages[place].page,
            locator=pages[place].locator,
            text=pages[place].text,
            marks=merge_marks(marks),
            # A page is drawn as it was last read; a citation of an earlier reading has its text only.
            printed=documents[document_of[place]].reading_id == place[0]
            and can_be_drawn(documents[document_of[place]]),
        )
        for place, marks in places.items()
    )
    return SuggestionView(
        view=view,
        framework=services.framework(view.item.framework),
        suggestion=suggestion,
        sources=sources,
        matches=tuple(matches[PassageId(p)] for p in suggestion.passages if PassageId(p) in matches),
        passages=tuple(rests_on[PassageId(p)] for p in suggestion.passages if PassageId(p) in rests_on),
        review=standing_reviews(history).get(suggestion.key),
        history=tuple(history),
        pages=_given(pages),
    )


def list_items(services: Services, actor: Actor, key: str, document_id: str) -> list[ItemMatch]:
    """List the request items that a document was found to answer, most probable first; the assessors' side only."""
    access.require(actor, Permission.GRID)
    view = find_return(services, actor, key)
    with reading(services.engine) as connection:
        run = index_store.latest_run(connection, **view.scope)
        if run is None:
            return []
        return index_store.list_item_matches(
            connection, authority_id=view.authority.id, run_id=run.id, document_id=DocumentId(document_id)
        )


def merge_marks(marks: list[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    """Put highlight ranges in order and join those that touch."""
    merged: list[tuple[int, int]] = []
    for start, end in sorted(marks):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return tuple(merged)


def read_again(
    connection: Connection, view: ReturnView, suggestion_id: str
) -> tuple[Suggestion, Mapping[tuple[str, int], PageText]]:
    """Give a suggestion as far as its words are found again, and the pages they stand on.

    Raises:
        NotFoundError: there is no such suggestion in this return, or none of its words is found.
    """
    stored = index_store.get_suggestion(connection, suggestion_id=suggestion_id, **view.scope)
    if stored is None:
        raise NotFoundError("There is no such suggestion in this return. Go back to the grid.")
    readings = {citation.reading for sentence in stored.summary for citation in sentence.citations}
    pages = store.get_page_texts(connection, authority_id=view.authority.id, reading_ids=readings)
    suggestion = _found_again(stored, pages)
    if suggestion is None:
        raise NotFoundError("The words of this suggestion were not found again on their page, so it is not shown.")
    return suggestion, pages


def _found_again(suggestion: Suggestion, pages: Mapping[tuple[str, int], PageText]) -> Suggestion | None:
    """Keep the sentences whose words stand where they are cited; None when none does."""
    summary = tuple(sentence for sentence in suggestion.summary if verified(sentence, _given(pages)))
    return replace(suggestion, summary=summary) if summary else None


def _given(pages: Mapping[tuple[str, int], PageText]) -> Pages:
    return lambda reading_id, number: pages.get((reading_id, number))
