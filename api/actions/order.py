"""The order in which suggestions wait: learned from the decisions made here so far, once there are enough of them."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from sqlalchemy import Connection

from api.actions.returns import ReturnView
from api.services import Services
from index import store as index_store
from index.embedding.embedder import embedding_hash
from index.entries.ordering import REFRESH, Decidable, Order, QueueOrder, arrange, learn_order
from index.mapping.lessons import Decided
from index.mapping.spaces import context_of
from index.model import IndexedPassage, Run, Suggestion, SuggestionId
from ingest.model import AuthorityId


def queue_order(
    services: Services, connection: Connection, view: ReturnView, run: Run | None, suggestions: Sequence[Suggestion]
) -> QueueOrder:
    """Give the order of a run's suggestions, learned from all decisions on returns of the same framework."""
    framework = view.item.framework
    latest = index_store.latest_decision(connection, framework=framework)
    of, known = services.orders.get(view.item.id) or (None, None)
    if known is not None and of == run and latest - known.until_seq < REFRESH:
        return known
    decided = index_store.list_decided(connection, framework=framework, until_seq=latest)
    learned, count = _learned(services, connection, decided)
    places = {} if learned is None else _places(services, connection, view.authority.id, learned, suggestions)
    order = QueueOrder(until_seq=latest, decisions=count if places else 0, places=places)
    services.orders[view.item.id] = (run, order)
    return order


def _places(
    services: Services,
    connection: Connection,
    authority_id: AuthorityId,
    learned: Order,
    suggestions: Sequence[Suggestion],
) -> dict[SuggestionId, int]:
    shown = {each.id: index_store.shown_passages(each) for each in suggestions}
    every = {passage for ids in shown.values() for passage in ids}
    passages = index_store.passages_by_id(connection, every, authority_id=authority_id)
    rows = [(each, tuple(passages[p] for p in shown[each.id] if p in passages)) for each in suggestions]
    waiting = _decidable(services, connection, authority_id, rows)
    cells: dict[tuple[str, str], list[Suggestion]] = {}
    for each in suggestions:
        if each.id in waiting:
            cells.setdefault((each.statement, each.category), []).append(each)
    places: dict[SuggestionId, int] = {}
    for cell in cells.values():
        rows_of = [waiting[each.id] for each in cell]
        chances = learned.chances(
            np.stack([row.centre for row in rows_of]), np.array([row.confidence for row in rows_of])
        )
        for place, row in enumerate(arrange(chances, [each.key for each in rows_of])):
            places[cell[row].id] = place
    return places


def _learned(services: Services, connection: Connection, decided: Sequence[Decided]) -> tuple[Order | None, int]:
    rows: list[tuple[Decidable, bool]] = []
    for authority_id in sorted({each.authority_id for each in decided}):
        own = [each for each in decided if each.authority_id == authority_id]
        found = _decidable(services, connection, authority_id, [(each.suggestion, each.passages) for each in own])
        rows += [(found[each.suggestion.id], each.place is not None) for each in own if each.suggestion.id in found]
    if not rows:
        return None, 0
    order = learn_order(
        np.stack([row.centre for row, _ in rows]),
        np.array([row.confidence for row, _ in rows]),
        np.array([kept for _, kept in rows], dtype=bool),
    )
    return order, len(rows)


def _decidable(
    services: Services,
    connection: Connection,
    authority_id: AuthorityId,
    rows: Sequence[tuple[Suggestion, tuple[IndexedPassage, ...]]],
) -> dict[SuggestionId, Decidable]:
    """Give the suggestions of one authority whose passages have vectors of the model in use."""
    hashes = {passage.id: embedding_hash(context_of(passage)) for _, passages in rows for passage in passages}
    vectors = index_store.load_vectors(
        connection, authority_id=authority_id, model=services.embedder.name, text_hashes=hashes.values()
    )
    found: dict[SuggestionId, Decidable] = {}
    for suggestion, passages in rows:
        mine = tuple(vectors[hashes[p.id]] for p in passages if hashes[p.id] in vectors)
        if mine:
            found[suggestion.id] = Decidable(key=suggestion.key, confidence=suggestion.confidence, vectors=mine)
    return found
