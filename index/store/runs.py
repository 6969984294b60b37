"""Queries on runs, matches and suggestions."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import astuple
from typing import Any

from sqlalchemy import Column, Connection, Row, delete, func, insert, select, update

from index.model import (
    Basis,
    Candidate,
    ItemMatch,
    Match,
    Polarity,
    Run,
    RunId,
    Standing,
    Stretch,
    Suggestion,
    SuggestionId,
)
from index.store.passages import batches
from index.store.sentences import sentence_row, sentences
from index.tables import item_matches, matches, reviews, runs, suggestions, told_documents
from ingest.model import AuthorityId, DocumentId, PassageId, ReturnId
from ingest.tables import documents, passages


def save_run(
    connection: Connection,
    *,
    authority_id: AuthorityId,
    run: Run,
    code: str,
    found: Sequence[Match],
    items: Sequence[ItemMatch],
    suggested: Sequence[Suggestion],
    told_from: Mapping[DocumentId, str] | None = None,
    standing: Standing | None = None,
) -> None:
    """Save one mapping of a return; matches and request items of earlier runs go.

    Suggestions stay where a review names them, and those of the latest run before, which pages open now may show.

    What is `standing` of the latest run becomes part of this one: `found`, `items` and `suggested` need not name it.
    `told_from`: of the documents that `items` were sought for; see `index.items.matcher.ItemMatcher.told_from`.
    """
    latest = latest_run(connection, authority_id=authority_id, return_id=run.return_id)
    standing = Standing() if latest is None or standing is None else standing
    owner = {"run_id": run.id, "authority_id": authority_id}
    connection.execute(
        insert(runs).values(
            id=run.id,
            authority_id=authority_id,
            return_id=run.return_id,
            embedding=run.embedding,
            mapping=run.mapping,
            framework=run.framework,
            code=code,
            revision=run.revision,
            made_at=run.made_at,
        )
    )
    _take_over(connection, matches.c.passage_id, standing.passages, run, latest)
    _take_over(connection, item_matches.c.document_id, standing.documents, run, latest)
    _note_told(connection, told_from or {}, standing.documents, run)
    named = select(reviews.c.suggestion_id).where(reviews.c.authority_id == authority_id)
    connection.execute(
        delete(suggestions).where(
            suggestions.c.authority_id == authority_id,
            suggestions.c.return_id == run.return_id,
            suggestions.c.id.not_in(named),
            *([] if latest is None else [suggestions.c.run_id != latest.id]),
        )
    )
    for batch in batches(standing.suggestions):
        moved = update(suggestions).where(
            suggestions.c.authority_id == authority_id,
            suggestions.c.return_id == run.return_id,
            suggestions.c.id.in_(batch),
        )
        connection.execute(moved.values(run_id=run.id))
    if found:
        connection.execute(insert(matches), [{**owner, **_match_row(match)} for match in found])
    if items:
        connection.execute(insert(item_matches), [{**owner, **_item_row(item)} for item in items])
    if suggested:
        connection.execute(
            insert(suggestions), [{**owner, "return_id": run.return_id, **_suggestion_row(s)} for s in suggested]
        )


def _take_over(
    connection: Connection, column: Column[str], standing: Collection[str], run: Run, latest: Run | None
) -> None:
    """Move the rows of the latest run of what stands, named in `column`, to this one; all others of the return go."""
    table = column.table
    mine = table.c.authority_id == run.authority_id
    if latest is not None and standing:
        held = set(connection.scalars(select(column).where(mine, table.c.run_id == latest.id).distinct()))
        for batch in batches(held - set(standing)):
            connection.execute(delete(table).where(mine, table.c.run_id == latest.id, column.in_(batch)))
        connection.execute(update(table).where(mine, table.c.run_id == latest.id).values(run_id=run.id))
    earlier = select(runs.c.id).where(
        runs.c.authority_id == run.authority_id, runs.c.return_id == run.return_id, runs.c.id != run.id
    )
    connection.execute(delete(table).where(mine, table.c.run_id.in_(earlier)))


def _note_told(
    connection: Connection, told_from: Mapping[DocumentId, str], standing: Collection[DocumentId], run: Run
) -> None:
    """Note what told the request items of documents; of those that this run does not speak of nothing is known."""
    known = list_told(connection, authority_id=run.authority_id, return_id=run.return_id)
    for batch in batches(known.keys() - set(standing)):
        connection.execute(
            delete(told_documents).where(
                told_documents.c.authority_id == run.authority_id, told_documents.c.document_id.in_(batch)
            )
        )
    if told_from:
        owner = {"authority_id": run.authority_id}
        rows = [{**owner, "document_id": document_id, "told_from": key} for document_id, key in told_from.items()]
        connection.execute(insert(told_documents), rows)


def list_told(connection: Connection, *, authority_id: AuthorityId, return_id: ReturnId) -> dict[DocumentId, str]:
    """Give what told the request items of each document that the latest run of a return sought them for."""
    query = (
        select(told_documents.c.document_id, told_documents.c.told_from)
        .join(documents, documents.c.id == told_documents.c.document_id)
        .where(told_documents.c.authority_id == authority_id, documents.c.return_id == return_id)
    )
    return {DocumentId(row.document_id): row.told_from for row in connection.execute(query)}


def latest_run(connection: Connection, *, authority_id: AuthorityId, return_id: ReturnId) -> Run | None:
    """Give the run that suggestions are shown from; None before the first."""
    query = (
        select(runs)
        .where(runs.c.authority_id == authority_id, runs.c.return_id == return_id)
        .order_by(runs.c.revision.desc(), runs.c.made_at.desc())
    )
    row = connection.execute(query).first()
    if row is None:
        return None
    return Run(
        id=RunId(row.id),
        authority_id=AuthorityId(row.authority_id),
        return_id=ReturnId(row.return_id),
        embedding=row.embedding,
        mapping=row.mapping,
        framework=row.framework,
        revision=row.revision,
        made_at=row.made_at,
    )


def embeddings_in_use(connection: Connection, *, authority_id: AuthorityId) -> set[str]:
    """Give the models that the latest runs of an authority's returns embedded with."""
    query = select(runs).where(runs.c.authority_id == authority_id).order_by(runs.c.revision, runs.c.made_at)
    return set({row.return_id: row.embedding for row in connection.execute(query)}.values())


def list_matches(
    connection: Connection,
    *,
    authority_id: AuthorityId,
    run_id: RunId,
    passage_ids: Collection[PassageId] | None = None,
) -> dict[PassageId, Match]:
    """Give what a run made of each passage, or of some."""
    query = select(matches).where(matches.c.authority_id == authority_id, matches.c.run_id == run_id)
    asked = (
        [query] if passage_ids is None else [query.where(matches.c.passage_id.in_(ids)) for ids in batches(passage_ids)]
    )
    return {
        PassageId(row.passage_id): Match(
            passage_id=PassageId(row.passage_id),
            evidence=row.evidence,
            polarity=Polarity(row.polarity),
            statements=_candidates(row.statements),
            categories=_candidates(row.categories),
            polarities=_candidates(row.polarities),
            stretches=tuple(_stretch(*each) for each in row.stretches),
        )
        for each in asked
        for row in connection.execute(each)
    }


def count_matches(connection: Connection, *, authority_id: AuthorityId, run_id: RunId) -> int:
    """Count the passages that a run mapped."""
    of_run = (matches.c.authority_id == authority_id, matches.c.run_id == run_id)
    return connection.execute(select(func.count()).select_from(matches).where(*of_run)).scalar_one()


def list_item_matches(
    connection: Connection, *, authority_id: AuthorityId, run_id: RunId, document_id: DocumentId | None = None
) -> list[ItemMatch]:
    """Give the request items that documents answer, or one document does, most probable first."""
    query = (
        select(item_matches)
        .where(item_matches.c.authority_id == authority_id, item_matches.c.run_id == run_id)
        .order_by(item_matches.c.probability.desc(), item_matches.c.item, item_matches.c.document_id)
    )
    if document_id is not None:
        query = query.where(item_matches.c.document_id == document_id)
    return [
        ItemMatch(
            document_id=DocumentId(row.document_id),
            item=row.item,
            probability=row.probability,
            section=row.section,
            basis=Basis(row.basis),
            reason=row.reason,
        )
        for row in connection.execute(query)
    ]


def list_suggestions(
    connection: Connection,
    *,
    authority_id: AuthorityId,
    run_id: RunId,
    passage_ids: Collection[PassageId] | None = None,
) -> list[Suggestion]:
    """List the suggestions of a run, or those that rest on some passages, by statement and category, surest first."""
    query = (
        select(suggestions)
        .where(suggestions.c.authority_id == authority_id, suggestions.c.run_id == run_id)
        .order_by(suggestions.c.statement, suggestions.c.category, suggestions.c.confidence.desc(), suggestions.c.id)
    )
    if passage_ids is None:
        return [suggestion_of(row) for row in connection.execute(query)]
    wanted = set(passage_ids)
    held = connection.execute(query.with_only_columns(suggestions.c.id, suggestions.c.passages)).all()
    ordered = [row.id for row in held if not wanted.isdisjoint(row.passages)]
    found = {
        row.id: suggestion_of(row)
        for ids in batches(ordered)
        for row in connection.execute(query.where(suggestions.c.id.in_(ids)))
    }
    return [found[each] for each in ordered]


def get_suggestion(
    connection: Connection, *, authority_id: AuthorityId, return_id: ReturnId, suggestion_id: str
) -> Suggestion | None:
    """Get one suggestion of a return, of any run."""
    query = select(suggestions).where(
        suggestions.c.authority_id == authority_id,
        suggestions.c.return_id == return_id,
        suggestions.c.id == suggestion_id,
    )
    row = connection.execute(query).one_or_none()
    return None if row is None else suggestion_of(row)


def get_suggestions(
    connection: Connection, *, authority_id: AuthorityId, return_id: ReturnId, suggestion_ids: Collection[SuggestionId]
) -> list[Suggestion]:
    """Get some suggestions of a return, of any run, by id."""
    query = select(suggestions).where(suggestions.c.authority_id == authority_id, suggestions.c.return_id == return_id)
    found = (connection.execute(query.where(suggestions.c.id.in_(ids))) for ids in batches(suggestion_ids))
    return sorted((suggestion_of(row) for rows in found for row in rows), key=lambda each: each.id)


def evidence_shares(connection: Connection, *, authority_id: AuthorityId, run_id: RunId) -> dict[DocumentId, float]:
    """Give the mean probability of evidence over each document's passages, 0 to 1."""
    query = (
        select(passages.c.document_id, func.avg(matches.c.evidence))
        .join(passages, passages.c.id == matches.c.passage_id)
        .where(matches.c.authority_id == authority_id, matches.c.run_id == run_id)
        .group_by(passages.c.document_id)
    )
    return {DocumentId(document_id): float(share) for document_id, share in connection.execute(query)}


def _candidates(rows: Sequence[Sequence[Any]]) -> tuple[Candidate, ...]:
    return tuple(Candidate(id=row[0], probability=row[1], reason=row[2]) for row in rows)


def _candidate_rows(candidates: Sequence[Candidate]) -> list[list[Any]]:
    return [[c.id, c.probability, c.reason] for c in candidates]


def _stretch(start: int, end: int, way: str, chance: float, *own: Any) -> Stretch:  # noqa: ANN401 - as JSON gives it
    """Read a stretch; those of earlier versions have nothing of their `own` but the way they speak."""
    if not own:
        return Stretch(start=start, end=end, way=Polarity(way), chance=chance)
    evidence, *named = own
    statements, categories = (tuple((label, share) for label, share in labels) for labels in named)
    return Stretch(
        start=start,
        end=end,
        way=Polarity(way),
        chance=chance,
        evidence=evidence,
        statements=statements,
        categories=categories,
    )


def _match_row(match: Match) -> dict[str, Any]:
    return {
        "passage_id": match.passage_id,
        "evidence": match.evidence,
        "polarity": match.polarity,
        "statements": _candidate_rows(match.statements),
        "categories": _candidate_rows(match.categories),
        "polarities": _candidate_rows(match.polarities),
        "stretches": [list(astuple(each)) for each in match.stretches],
    }


def _item_row(item: ItemMatch) -> dict[str, Any]:
    return {
        "document_id": item.document_id,
        "item": item.item,
        "probability": item.probability,
        "section": item.section,
        "basis": item.basis,
        "reason": item.reason,
    }


def _suggestion_row(suggestion: Suggestion) -> dict[str, Any]:
    return {
        "id": suggestion.id,
        "key": suggestion.key,
        "statement": suggestion.statement,
        "category": suggestion.category,
        "polarity": suggestion.polarity,
        "summary": [sentence_row(sentence) for sentence in suggestion.summary],
        "passages": list(suggestion.passages),
        "documents": suggestion.documents,
        "confidence": suggestion.confidence,
        "reason": suggestion.reason,
        "chances": dict(suggestion.chances),
        "made_from": suggestion.made_from,
    }


def suggestion_of(row: Row[Any]) -> Suggestion:
    """Make a suggestion from its row."""
    return Suggestion(
        id=SuggestionId(row.id),
        key=row.key,
        statement=row.statement,
        category=row.category,
        polarity=Polarity(row.polarity),
        summary=sentences(row.summary),
        passages=tuple(PassageId(passage) for passage in row.passages),
        documents=row.documents,
        confidence=row.confidence,
        reason=row.reason,
        chances=row.chances,
        made_from=row.made_from,
    )
