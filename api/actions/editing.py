"""Editing entries of the grid: another takes the place of the one that was edited, and the record only grows."""

from __future__ import annotations

from dataclasses import dataclass, replace

from sqlalchemy import Connection

from api import access, audit
from api.access import Actor, Permission
from api.actions.citing import Quoted, number_entry
from api.actions.entries import checked_words, said, still_quoted
from api.actions.returns import ReturnView, find_return
from api.services import Services
from index import store as index_store
from index.entries.grid import standing_reviews
from index.model import CitedSentence, Decision, GridEntry, GridEntryId, Polarity, Review, ReviewId
from index.text.sentences import verified
from ingest import store
from ingest.db import reading, writing
from ingest.errors import ConflictError, InputError
from ingest.framework import Framework
from ingest.ids import new_id
from ingest.model import PageText
from ingest.receipt import primary_paths


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryView:
    """An entry of the grid that may be edited."""

    view: ReturnView
    framework: Framework
    entry: GridEntry
    quoted: Quoted


def open_entry(services: Services, actor: Actor, key: str, entry_id: str) -> EntryView:
    """Show an entry with its numbered citations.

    Raises:
        ConflictError: there is no such entry in the grid now.
    """
    access.require(actor, Permission.REVIEW)
    view = find_return(services, actor, key)
    with reading(services.engine) as connection:
        entry = _standing(connection, view, entry_id)
        paths = primary_paths(store.list_entries(connection, **view.scope))
        years = {document.id: document.year for document in store.list_documents(connection, **view.scope)}
        readings = {citation.reading for sentence in entry.sentences for citation in sentence.citations}
        pages = store.get_page_texts(connection, authority_id=view.authority.id, reading_ids=readings)
    quoted = number_entry(
        entry.text, entry.sentences, paths, lambda reading_id, number: pages.get((reading_id, number)), years
    )
    framework = services.framework(view.item.framework)
    return EntryView(view=view, framework=framework, entry=entry, quoted=quoted)


def edit_entry(
    services: Services, actor: Actor, key: str, entry_id: str, *, text: str, polarity: Polarity | None = None
) -> GridEntry:
    """Give an entry other words, or another way to speak; what is still quoted keeps its citation.

    The entry that takes its place has an id of its own, so that of two people who edit one entry the second is told. Of
    an accepted suggestion the decision is taken back and made anew, with changes. `polarity`: where not as before;
    `unclear` leaves it unsaid.

    Raises:
        InputError: no words, too many, or nothing is changed.
        ConflictError: the entry was edited or taken back meanwhile.
    """
    access.require(actor, Permission.REVIEW)
    view = find_return(services, actor, key)
    words = checked_words(text, needed=True)
    with writing(services.engine) as connection:
        store.lock_return(connection, **view.scope)
        before = _standing(connection, view, entry_id)
        entry = replace(
            before,
            id=GridEntryId(new_id()),
            text=words,
            sentences=still_quoted(words, _quotable(connection, view, before)),
            by=actor.name,
            at=services.now(),
            polarity=said(polarity or before.polarity),
        )
        if (words.split(), entry.polarity) == (before.text.split(), before.polarity):
            raise InputError("The entry says this already. Change it, or leave it as it is.")
        review = _decide_anew(connection, view, entry, polarity, user_id=actor.id)
        index_store.withdraw_grid_entries(connection, at=entry.at, entry_id=before.id, **view.scope)
        index_store.add_grid_entry(
            connection, entry=entry, review_id=None if review is None else review.id, user_id=actor.id, **view.scope
        )
        audit.record(
            connection,
            at=entry.at,
            actor=actor.name,
            action="entry-edited",
            subject=entry.id,
            authority_id=view.authority.id,
            details={"before": before.id, **({} if review is None else {"review": review.id})},
        )
    return entry


def _standing(connection: Connection, view: ReturnView, entry_id: str) -> GridEntry:
    for entry in index_store.list_grid_entries(connection, **view.scope):
        if entry.id == entry_id:
            return entry
    raise ConflictError("This entry is not in the grid now: it was edited or taken back. Look at its cell again.")


def _quotable(connection: Connection, view: ReturnView, entry: GridEntry) -> tuple[CitedSentence, ...]:
    """Give the sentences that an entry quotes, and those of its suggestion that were left out of it and still stand."""
    standing = _review_of(connection, view, entry)
    suggestion = (
        None
        if standing is None
        else index_store.get_suggestion(connection, suggestion_id=standing.suggestion_id, **view.scope)
    )
    every = dict.fromkeys([*entry.sentences, *(() if suggestion is None else suggestion.summary)])
    readings = {citation.reading for sentence in every for citation in sentence.citations}
    pages = store.get_page_texts(connection, authority_id=view.authority.id, reading_ids=readings)

    def page(reading_id: str, number: int) -> PageText | None:
        return pages.get((reading_id, number))

    return tuple(sentence for sentence in every if verified(sentence, page))


def _decide_anew(
    connection: Connection, view: ReturnView, entry: GridEntry, polarity: Polarity | None, *, user_id: str
) -> Review | None:
    """Take back the decision behind an entry and make it with changes, where it was; None of an entry of one's own."""
    before = _review_of(connection, view, entry)
    if before is None:
        return None
    anew = replace(
        before,
        id=ReviewId(new_id()),
        decision=Decision.EDIT,
        text=entry.text,
        by=entry.by,
        at=entry.at,
        undoes=None,
        polarity=polarity or before.polarity,
    )
    back = replace(
        anew,
        id=ReviewId(new_id()),
        decision=Decision.UNDO,
        text="",
        undoes=before.id,
        statement="",
        category="",
        polarity=None,
    )
    for review in (back, anew):
        index_store.add_review(connection, review=review, user_id=user_id, **view.scope)
    return anew


def _review_of(connection: Connection, view: ReturnView, entry: GridEntry) -> Review | None:
    return standing_reviews(index_store.list_reviews(connection, **view.scope)).get(entry.suggestion_key or "")
