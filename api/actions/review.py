"""Decisions: accept, edit, move, reject, undo, and entries of an assessor's own; the record only grows."""

from __future__ import annotations

from api import access, audit
from api.access import Actor, Permission
from api.actions.grid import read_again
from api.actions.returns import find_return
from api.services import Services
from index import store as index_store
from index.grid import standing_reviews
from index.model import (
    CitedSentence,
    Decision,
    GridEntry,
    GridEntryId,
    Origin,
    Review,
    ReviewId,
    Suggestion,
)
from ingest import store
from ingest.db import writing
from ingest.errors import ConflictError, InputError, NotFoundError
from ingest.framework import Framework
from ingest.ids import new_id
from ingest.model import ReturnState
from ingest.sentences import cut

MAX_ENTRY = 5000  # characters of one grid entry


def decide(
    services: Services,
    actor: Actor,
    key: str,
    suggestion_id: str,
    *,
    decision: Decision,
    text: str = "",
    place: tuple[str, str] = ("", ""),
) -> Review:
    """Accept, edit, move or reject a suggestion, or take the standing decision back; the record only grows.

    `place` is the statement and category that a move puts it under.

    Raises:
        NotFoundError: there is no such suggestion in this return.
        InputError: an edit without words, or too many of them; a move to where it is, or to no cell of the grid.
        ConflictError: nothing to undo, or somebody decided on it already (undo first).
    """
    access.require(actor, Permission.REVIEW)
    view = find_return(services, actor, key)
    words = _checked_words(text, needed=decision is Decision.EDIT)
    statement, category = place if decision is Decision.MOVE else ("", "")
    if decision is Decision.MOVE:
        _check_place(services.framework(view.item.framework), statement, category)
    now = services.now()
    with writing(services.engine) as connection:
        store.lock_return(connection, **view.scope)
        suggestion, _ = read_again(connection, view, suggestion_id)
        # Under the lock, because two people may decide at the same moment.
        standing = standing_reviews(index_store.list_reviews(connection, **view.scope)).get(suggestion.key)
        if decision is Decision.UNDO and standing is None:
            raise ConflictError("There is no decision on this suggestion to take back.")
        if decision is not Decision.UNDO and standing is not None:
            raise ConflictError(f"{standing.by} decided on this already ({standing.decision}). Undo that first.")
        if (statement, category) == (suggestion.statement, suggestion.category):
            raise InputError("It stands there already. Choose another statement or category, or accept it.")
        review = Review(
            id=ReviewId(new_id()),
            suggestion_key=suggestion.key,
            suggestion_id=suggestion.id,
            decision=decision,
            text=words,
            by=actor.name,
            at=now,
            undoes=None if standing is None else standing.id,
            statement=statement,
            category=category,
        )
        index_store.add_review(connection, review=review, user_id=actor.id, **view.scope)
        if decision is Decision.UNDO:
            index_store.withdraw_grid_entries(connection, at=now, suggestion_key=suggestion.key, **view.scope)
        elif decision in (Decision.ACCEPT, Decision.EDIT, Decision.MOVE):
            entry = _accepted(suggestion, review, actor)
            index_store.add_grid_entry(connection, entry=entry, review_id=review.id, user_id=actor.id, **view.scope)
        if view.item.state is ReturnState.SUBMITTED:
            store.set_return_state(connection, state=ReturnState.IN_REVIEW, **view.scope)
        audit.record(
            connection,
            at=now,
            actor=actor.name,
            action=f"suggestion-{decision}",
            subject=suggestion.id,
            authority_id=view.authority.id,
            details={"review": review.id},
        )
    return review


def add_entry(services: Services, actor: Actor, key: str, *, statement: str, category: str, text: str) -> GridEntry:
    """Add an assessor's own entry, such as an interview or a case tracked; words of their own need no citation.

    Raises:
        InputError: no words, too many, or a statement or category that is not of this framework.
    """
    access.require(actor, Permission.REVIEW)
    view = find_return(services, actor, key)
    _check_place(services.framework(view.item.framework), statement, category)
    entry = GridEntry(
        id=GridEntryId(new_id()),
        origin=Origin.ASSESSOR,
        statement=statement,
        category=category,
        text=_checked_words(text, needed=True),
        sentences=(),
        suggestion_key=None,
        by=actor.name,
        at=services.now(),
    )
    with writing(services.engine) as connection:
        index_store.add_grid_entry(
            connection,
            authority_id=view.authority.id,
            return_id=view.item.id,
            entry=entry,
            review_id=None,
            user_id=actor.id,
        )
        audit.record(
            connection,
            at=entry.at,
            actor=actor.name,
            action="entry-added",
            subject=entry.id,
            authority_id=view.authority.id,
        )
    return entry


def withdraw_entry(services: Services, actor: Actor, key: str, entry_id: str) -> None:
    """Take back an assessor's own entry; the row stays in the record.

    Raises:
        NotFoundError: there is no such entry in this return.
        ConflictError: it came from a suggestion: undo the decision instead.
    """
    access.require(actor, Permission.REVIEW)
    view = find_return(services, actor, key)
    with writing(services.engine) as connection:
        standing = {e.id: e for e in index_store.list_grid_entries(connection, **view.scope)}
        entry = standing.get(GridEntryId(entry_id))
        if entry is None:
            raise NotFoundError("There is no such entry in this return, or it was taken back already.")
        if entry.origin is Origin.SUGGESTION:
            raise ConflictError("This entry came from a suggestion. Open the suggestion and undo the decision.")
        index_store.withdraw_grid_entries(connection, at=services.now(), entry_id=entry_id, **view.scope)
        audit.record(
            connection,
            at=services.now(),
            actor=actor.name,
            action="entry-withdrawn",
            subject=entry_id,
            authority_id=view.authority.id,
        )


def _accepted(suggestion: Suggestion, review: Review, actor: Actor) -> GridEntry:
    """Make the entry; of an edited text, only sentences whose words are still the source's keep their citation."""
    sentences: tuple[CitedSentence, ...] = suggestion.summary
    text = " ".join(sentence.text for sentence in suggestion.summary)
    if review.decision is Decision.EDIT:
        text = review.text
        kept = _parts(text)
        sentences = tuple(sentence for sentence in suggestion.summary if _parts(sentence.text) <= kept)
    return GridEntry(
        id=GridEntryId(new_id()),
        origin=Origin.SUGGESTION,
        statement=review.statement or suggestion.statement,
        category=review.category or suggestion.category,
        text=text,
        sentences=sentences,
        suggestion_key=suggestion.key,
        by=actor.name,
        at=review.at,
    )


def _check_place(framework: Framework, statement: str, category: str) -> None:
    if statement not in {s.id for s in framework.statements}:
        raise InputError(f"{statement!r} is not a quality statement of this framework.")
    if category not in {c.id for c in framework.used_categories}:
        raise InputError(f"{category!r} is not an evidence category used for local authorities.")


def _parts(text: str) -> set[str]:
    return {" ".join(text[start:end].split()) for start, end in cut(text, most_words=MAX_ENTRY)}


def _checked_words(text: str, *, needed: bool) -> str:
    words = text.strip()
    if needed and not words:
        raise InputError("The entry needs words. Write them, then save again.")
    if len(words) > MAX_ENTRY:
        raise InputError(f"The entry has {len(words)} characters; the most is {MAX_ENTRY}. Shorten it.")
    return words
