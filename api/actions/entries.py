"""Entries of an assessor's own, and passages of a document that a person puts into the grid."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection

from api import access, audit
from api.access import Actor, Permission
from api.actions.returns import ReturnView, find_return
from api.services import Services
from index import store as index_store
from index.entries.grid import resting_on
from index.entries.quoted_tables import span_of
from index.entries.quoting import head_of
from index.model import (
    WAYS,
    CitedSentence,
    GridEntry,
    GridEntryId,
    IndexedPassage,
    Match,
    Origin,
    Polarity,
    Suggestion,
)
from index.text.sentences import sentences_of, verified
from ingest import store
from ingest.db import reading, writing
from ingest.errors import ConflictError, InputError, NotFoundError
from ingest.framework import Framework
from ingest.ids import new_id
from ingest.model import DocumentId, PageText, PassageId
from ingest.sentences import cut

MAX_ENTRY = 5000  # characters of one grid entry


@dataclass(frozen=True, slots=True, kw_only=True)
class Placed:
    """A passage with what the mapping made of it and the suggestions that rest on it."""

    passage: IndexedPassage
    match: Match | None  # None of what is not mapped
    suggestions: tuple[Suggestion, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PassageView:
    """A passage that may be put into the grid."""

    view: ReturnView
    framework: Framework
    placed: Placed
    sentences: tuple[CitedSentence, ...]  # all of it that can be quoted


def list_passages(services: Services, actor: Actor, key: str, document_id: str, number: int) -> list[Placed]:
    """List the passages that begin on a page of a document, in order, with where each is suggested."""
    access.require(actor, Permission.GRID)
    view = find_return(services, actor, key)
    with reading(services.engine) as connection:
        found = index_store.list_indexed_passages(connection, document_ids=[DocumentId(document_id)], **view.scope)
        return _placed(connection, view, [passage for passage in found if passage.spans[0][0] == number])


def open_passage(services: Services, actor: Actor, key: str, passage_id: str) -> PassageView:
    """Show a passage of a return with the sentences of it that can be quoted.

    Raises:
        NotFoundError: there is no such passage in what the return holds now.
    """
    access.require(actor, Permission.REVIEW)
    view = find_return(services, actor, key)
    with reading(services.engine) as connection:
        passage, beside = _find_passage(connection, view, passage_id)
        (placed,) = _placed(connection, view, [passage])
        sentences = _quotable(connection, view, passage, beside)
    framework = services.framework(view.item.framework)
    return PassageView(view=view, framework=framework, placed=placed, sentences=sentences)


def add_entry(
    services: Services,
    actor: Actor,
    key: str,
    *,
    statement: str,
    category: str,
    text: str,
    polarity: Polarity | None = None,
    passage_id: str = "",
) -> GridEntry:
    """Add an assessor's own entry, such as an interview or a case tracked; words of their own need no citation.

    With a passage, what stands in it keeps its citation. A way to speak that is unclear is one that nobody says.

    Raises:
        InputError: no words, too many, or a statement or category that is not of this framework.
        NotFoundError: there is no such passage in what the return holds now.
    """
    access.require(actor, Permission.REVIEW)
    view = find_return(services, actor, key)
    check_place(services.framework(view.item.framework), statement, category)
    words = checked_words(text, needed=True)
    with writing(services.engine) as connection:
        quoted: tuple[CitedSentence, ...] = ()
        if passage_id:
            quoted = _quotable(connection, view, *_find_passage(connection, view, passage_id))
        entry = GridEntry(
            id=GridEntryId(new_id()),
            origin=Origin.ASSESSOR,
            statement=statement,
            category=category,
            text=words,
            sentences=still_quoted(words, quoted),
            suggestion_key=None,
            by=actor.name,
            at=services.now(),
            polarity=said(polarity),
        )
        index_store.add_grid_entry(connection, entry=entry, review_id=None, user_id=actor.id, **view.scope)
        store.begin_review(connection, **view.scope)
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


def still_quoted(text: str, sentences: tuple[CitedSentence, ...]) -> tuple[CitedSentence, ...]:
    """Give the sentences whose words a text still holds as they stand in their source, white space apart."""
    kept = _parts(text)
    return tuple(each for each in sentences if _parts(each.text) <= kept and span_of(each.text, text))


def check_place(framework: Framework, statement: str, category: str) -> None:
    """Stop where there is no cell of the grid.

    Raises:
        InputError: the framework has no such statement, or does not use the category.
    """
    if statement not in {s.id for s in framework.statements}:
        raise InputError(f"{statement!r} is not a quality statement of this framework.")
    if category not in {c.id for c in framework.used_categories}:
        raise InputError(f"{category!r} is not an evidence category used for local authorities.")


def said(polarity: Polarity | None) -> Polarity | None:
    """Give the way that an entry speaks; None where it is unclear, so that nobody said it."""
    return polarity if polarity in WAYS else None


def checked_words(text: str, *, needed: bool) -> str:
    """Give the words of an entry or a note.

    Raises:
        InputError: there are too many, or none where they are needed.
    """
    words = text.strip()
    if needed and not words:
        raise InputError("The entry needs words. Write them, then save again.")
    if len(words) > MAX_ENTRY:
        raise InputError(f"The entry has {len(words)} characters; the most is {MAX_ENTRY}. Shorten it.")
    return words


def _find_passage(
    connection: Connection, view: ReturnView, passage_id: str
) -> tuple[IndexedPassage, list[IndexedPassage]]:
    """Give a passage and all of its document."""
    known = index_store.passages_by_id(connection, [PassageId(passage_id)], authority_id=view.authority.id).get(
        PassageId(passage_id)
    )
    # Its place in the document, and that it is of this return and of its latest reading, is asked for here.
    found = index_store.list_indexed_passages(
        connection, document_ids=[] if known is None else [known.document_id], **view.scope
    )
    for passage in found:
        if passage.id == passage_id:
            return passage, found
    raise NotFoundError("There is no such passage in this return now. Search again and start from a result.")


def _placed(connection: Connection, view: ReturnView, passages: list[IndexedPassage]) -> list[Placed]:
    run = index_store.latest_run(connection, **view.scope)
    if run is None:
        return [Placed(passage=passage, match=None, suggestions=()) for passage in passages]
    ids = {passage.id for passage in passages}
    matches = index_store.list_matches(connection, authority_id=view.authority.id, run_id=run.id, passage_ids=ids)
    suggested = index_store.list_suggestions(connection, authority_id=view.authority.id, run_id=run.id, passage_ids=ids)
    resting = resting_on(suggested)
    return [
        Placed(passage=passage, match=matches.get(passage.id), suggestions=tuple(resting.get(passage.id, ())))
        for passage in passages
    ]


def _quotable(
    connection: Connection, view: ReturnView, passage: IndexedPassage, beside: list[IndexedPassage]
) -> tuple[CitedSentence, ...]:
    """Give all of a passage that can be quoted, a table below its head; `beside`: the passages of its document."""
    pages = store.get_page_texts(connection, authority_id=view.authority.id, reading_ids=[passage.reading_id])

    def page(reading_id: str, number: int) -> PageText | None:
        return pages.get((reading_id, number))

    found = sentences_of(passage, page, shortest=1)
    head = head_of(found, page, [passage, *beside])
    if head is not None and all(head.citations != each.citations for each in found):
        found.insert(0, head)
    every = (CitedSentence(text=each.text, citations=each.citations) for each in found)
    return tuple(sentence for sentence in every if verified(sentence, page))


def _parts(text: str) -> set[str]:
    return {" ".join(text[start:end].split()) for start, end in cut(text, most_words=MAX_ENTRY)}
