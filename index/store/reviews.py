"""Queries on decisions and the grid entries they make."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, func, insert, select, update

from index.model import (
    Decision,
    GridEntry,
    GridEntryId,
    Origin,
    Polarity,
    Review,
    ReviewId,
    SuggestionId,
)
from index.store.sentences import sentence_row, sentences
from index.tables import grid_entries, reviews
from ingest.db import take_turn
from ingest.model import AuthorityId, ReturnId


def add_review(
    connection: Connection,
    *,
    authority_id: AuthorityId,
    return_id: ReturnId,
    review: Review,
    user_id: str,
) -> None:
    """Add a decision; decisions are never changed or removed."""
    take_turn(connection)
    latest = connection.execute(select(func.coalesce(func.max(reviews.c.seq), 0))).scalar_one()
    connection.execute(
        insert(reviews).values(
            seq=latest + 1,
            id=review.id,
            authority_id=authority_id,
            return_id=return_id,
            suggestion_id=review.suggestion_id,
            suggestion_key=review.suggestion_key,
            decision=review.decision,
            text=review.text,
            undoes=review.undoes,
            statement=review.statement or None,
            category=review.category or None,
            polarity=review.polarity,
            user_id=user_id,
            user_name=review.by,
            at=review.at,
        )
    )


def list_reviews(connection: Connection, *, authority_id: AuthorityId, return_id: ReturnId) -> list[Review]:
    """List all decisions on a return in the order they were made."""
    query = (
        select(reviews)
        .where(reviews.c.authority_id == authority_id, reviews.c.return_id == return_id)
        .order_by(reviews.c.seq)
    )
    return [review_of(row) for row in connection.execute(query)]


def review_of(row: Row[Any]) -> Review:
    """Make a decision from its row."""
    return Review(
        id=ReviewId(row.id),
        suggestion_key=row.suggestion_key,
        suggestion_id=SuggestionId(row.suggestion_id),
        decision=Decision(row.decision),
        text=row.text,
        by=row.user_name,
        at=row.at,
        undoes=None if row.undoes is None else ReviewId(row.undoes),
        statement=row.statement or "",
        category=row.category or "",
        polarity=None if row.polarity is None else Polarity(row.polarity),
    )


def add_grid_entry(
    connection: Connection,
    *,
    authority_id: AuthorityId,
    return_id: ReturnId,
    entry: GridEntry,
    review_id: ReviewId | None,
    user_id: str,
) -> None:
    """Add an entry that a person made or accepted."""
    connection.execute(
        insert(grid_entries).values(
            id=entry.id,
            authority_id=authority_id,
            return_id=return_id,
            origin=entry.origin,
            statement=entry.statement,
            category=entry.category,
            text=entry.text,
            sentences=[sentence_row(sentence) for sentence in entry.sentences],
            suggestion_key=entry.suggestion_key,
            review_id=review_id,
            polarity=entry.polarity,
            user_id=user_id,
            user_name=entry.by,
            at=entry.at,
        )
    )


def withdraw_grid_entries(
    connection: Connection,
    *,
    authority_id: AuthorityId,
    return_id: ReturnId,
    at: datetime,
    suggestion_key: str | None = None,
    entry_id: str | None = None,
) -> int:
    """Take back the entries of a suggestion, or one entry; the rows stay. Returns how many."""
    query = update(grid_entries).where(
        grid_entries.c.authority_id == authority_id,
        grid_entries.c.return_id == return_id,
        grid_entries.c.withdrawn_at.is_(None),
    )
    if entry_id is not None:
        query = query.where(grid_entries.c.id == entry_id)
    else:
        query = query.where(grid_entries.c.suggestion_key == suggestion_key)
    return connection.execute(query.values(withdrawn_at=at)).rowcount


def list_grid_entries(connection: Connection, *, authority_id: AuthorityId, return_id: ReturnId) -> list[GridEntry]:
    """List the entries that stand, oldest first."""
    query = (
        select(grid_entries)
        .where(
            grid_entries.c.authority_id == authority_id,
            grid_entries.c.return_id == return_id,
            grid_entries.c.withdrawn_at.is_(None),
        )
        .order_by(grid_entries.c.at, grid_entries.c.id)
    )
    return [
        GridEntry(
            id=GridEntryId(row.id),
            origin=Origin(row.origin),
            statement=row.statement,
            category=row.category,
            text=row.text,
            sentences=sentences(row.sentences),
            suggestion_key=row.suggestion_key,
            by=row.user_name,
            at=row.at,
            polarity=None if row.polarity is None else Polarity(row.polarity),
        )
        for row in connection.execute(query)
    ]
