"""Decisions on suggestions: accept, edit, move, reject, undo; the record only grows."""

from __future__ import annotations

from api import access, audit
from api.access import Actor, Permission
from api.actions.entries import check_place, checked_words, said, still_quoted
from api.actions.grid import read_again
from api.actions.returns import find_return
from api.services import Services
from index import store as index_store
from index.entries.grid import standing_reviews
from index.model import (
    WAYS,
    CitedSentence,
    Decision,
    GridEntry,
    GridEntryId,
    Origin,
    Polarity,
    Review,
    ReviewId,
    Suggestion,
)
from ingest import store
from ingest.db import writing
from ingest.errors import ConflictError, InputError
from ingest.ids import new_id

ACCEPTING = (Decision.ACCEPT, Decision.EDIT, Decision.MOVE)


def decide(
    services: Services,
    actor: Actor,
    key: str,
    suggestion_id: str,
    *,
    decision: Decision,
    text: str = "",
    place: tuple[str, str] = ("", ""),
    polarity: Polarity | None = None,
) -> Review:
    """Accept, edit, move or reject a suggestion, or take the standing decision back; the record only grows.

    `place` is the statement and category that a move puts it under; `polarity` which way the reviewer says that it
    speaks, where not as suggested: `unclear` leaves it unsaid. Of a suggestion that is unclear the reviewer has to say.

    Raises:
        NotFoundError: there is no such suggestion in this return.
        InputError: an edit without words, or too many of them; a move to where it is, or to no cell of the grid;
            nothing said of the way that an unclear suggestion speaks.
        ConflictError: nothing to undo, or somebody decided on it already (undo first).
    """
    access.require(actor, Permission.REVIEW)
    view = find_return(services, actor, key)
    words = checked_words(text, needed=decision is Decision.EDIT)
    statement, category = place if decision is Decision.MOVE else ("", "")
    if decision is Decision.MOVE:
        check_place(services.framework(view.item.framework), statement, category)
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
        if decision in ACCEPTING and polarity is None and suggestion.polarity not in WAYS:
            raise InputError(
                "The program cannot tell which way this speaks. Say it: strength, shortfall, improvement or neutral, "
                "or leave it unsaid on purpose (in JSON: unclear)."
            )
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
            polarity=polarity if decision in ACCEPTING else None,
        )
        index_store.add_review(connection, review=review, user_id=actor.id, **view.scope)
        if decision is Decision.UNDO:
            index_store.withdraw_grid_entries(connection, at=now, suggestion_key=suggestion.key, **view.scope)
        elif decision in ACCEPTING:
            entry = _accepted(suggestion, review, actor)
            index_store.add_grid_entry(connection, entry=entry, review_id=review.id, user_id=actor.id, **view.scope)
        store.begin_review(connection, **view.scope)
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


def _accepted(suggestion: Suggestion, review: Review, actor: Actor) -> GridEntry:
    """Make the entry; of an edited text, only sentences whose words are still the source's keep their citation."""
    sentences: tuple[CitedSentence, ...] = suggestion.summary
    text = " ".join(sentence.text for sentence in suggestion.summary)
    if review.decision is Decision.EDIT:
        text = review.text
        sentences = still_quoted(text, sentences)
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
        polarity=said(review.polarity or suggestion.polarity),
    )
