"""Queries on what decisions teach, over all authorities of this installation, and on the versions learned from them.

These alone look across authorities: what comes of them is numbers in heads, and no words of it are ever shown.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from sqlalchemy import Connection, Row, func, insert, select, update

from index.entries.grid import standing_reviews
from index.mapping.lessons import Decided
from index.model import LearnedVersion, Review, Suggestion, SuggestionId
from index.store.passages import batches, passages_by_id
from index.store.reviews import review_of
from index.store.runs import suggestion_of
from index.tables import learned_versions, reviews, suggestions
from ingest.model import AuthorityId, PassageId
from ingest.tables import returns


def latest_decision(connection: Connection, *, framework: str) -> int:
    """Give the number of the latest decision on a return of this framework; 0 before the first."""
    query = (
        select(func.coalesce(func.max(reviews.c.seq), 0))
        .join(returns, returns.c.id == reviews.c.return_id)
        .where(returns.c.framework == framework)
    )
    return int(connection.execute(query).scalar_one())


def count_decisions(connection: Connection, *, framework: str, after_seq: int) -> int:
    """Count decisions, and those taken back, that were made after decision `after_seq`."""
    query = (
        select(func.count())
        .select_from(reviews)
        .join(returns, returns.c.id == reviews.c.return_id)
        .where(returns.c.framework == framework, reviews.c.seq > after_seq)
    )
    return int(connection.execute(query).scalar_one())


def list_decided(connection: Connection, *, framework: str, until_seq: int) -> list[Decided]:
    """List the decisions that stood once decision `until_seq` was made, oldest first, with their passages.

    A decision whose passages are gone is left out.
    """
    query = (
        select(reviews)
        .join(returns, returns.c.id == reviews.c.return_id)
        .where(returns.c.framework == framework, reviews.c.seq <= until_seq)
        .order_by(reviews.c.seq)
    )
    by_return: dict[str, list[Row[Any]]] = {}
    for row in connection.execute(query):
        by_return.setdefault(row.return_id, []).append(row)
    standing: list[tuple[int, AuthorityId, Review]] = []
    for rows in by_return.values():
        number = {row.id: row.seq for row in rows}
        kept = standing_reviews(map(review_of, rows)).values()
        standing += [(number[review.id], AuthorityId(rows[0].authority_id), review) for review in kept]
    standing.sort(key=lambda each: each[0])
    suggested = _suggestions(connection, {review.suggestion_id for _, _, review in standing})
    shown = {suggestion.id: shown_passages(suggestion) for suggestion in suggested.values()}
    ids = {passage for each in shown.values() for passage in each}
    found = passages_by_id(connection, ids, authority_id=None)
    decided = [
        Decided(
            authority_id=authority_id,
            review=review,
            suggestion=suggested[review.suggestion_id],
            passages=tuple(found[passage] for passage in shown[review.suggestion_id] if passage in found),
        )
        for _, authority_id, review in standing
    ]
    return [each for each in decided if each.passages]


def shown_passages(suggestion: Suggestion) -> tuple[PassageId, ...]:
    """Give the passages whose words a suggestion shows, in its order."""
    return tuple(dict.fromkeys(c.passage_id for sentence in suggestion.summary for c in sentence.citations))


def list_learned(connection: Connection, *, framework: str) -> list[LearnedVersion]:
    """List what was learned for a framework, newest first."""
    query = (
        select(learned_versions)
        .where(learned_versions.c.framework == framework)
        .order_by(learned_versions.c.number.desc())
    )
    return [
        LearnedVersion(
            number=row.number,
            framework=row.framework,
            until_seq=row.until_seq,
            decisions=row.decisions,
            passages=row.passages,
            figures=row.figures,
            in_force=row.in_force,
            made_by=row.made_by,
            made_at=row.made_at,
        )
        for row in connection.execute(query)
    ]


def next_learned(connection: Connection) -> int:
    """Give the number that the next version gets."""
    return int(connection.execute(select(func.coalesce(func.max(learned_versions.c.number), 0))).scalar_one()) + 1


def add_learned(connection: Connection, *, version: LearnedVersion) -> None:
    """Add a version; `put_in_force` brings it into use."""
    connection.execute(
        insert(learned_versions).values(
            number=version.number,
            framework=version.framework,
            until_seq=version.until_seq,
            decisions=version.decisions,
            passages=version.passages,
            figures=dict(version.figures),
            in_force=False,
            made_by=version.made_by,
            made_at=version.made_at,
        )
    )


def put_in_force(connection: Connection, *, framework: str, number: int) -> None:
    """Use a version from now on; 0 is what is shipped."""
    connection.execute(
        update(learned_versions)
        .where(learned_versions.c.framework == framework)
        .values(in_force=learned_versions.c.number == number)
    )


def _suggestions(connection: Connection, ids: Collection[SuggestionId]) -> dict[SuggestionId, Suggestion]:
    found: dict[SuggestionId, Suggestion] = {}
    for batch in batches(ids):
        for row in connection.execute(select(suggestions).where(suggestions.c.id.in_(batch))):
            found[SuggestionId(row.id)] = suggestion_of(row)
    return found
