"""Queries on vectors, runs, suggestions and decisions; `authority_id` is a required argument of every one.

What is learned from decisions is the exception: see `index.store.learning`.
"""

from index.store.learning import (
    add_learned,
    count_decisions,
    latest_decision,
    list_decided,
    list_learned,
    next_learned,
    put_in_force,
    shown_passages,
)
from index.store.passages import (
    drop_vectors,
    list_indexed_passages,
    list_passage_texts,
    load_vectors,
    passages_by_id,
    save_vectors,
)
from index.store.reviews import (
    add_grid_entry,
    add_review,
    list_grid_entries,
    list_reviews,
    withdraw_grid_entries,
)
from index.store.runs import (
    count_matches,
    embeddings_in_use,
    evidence_shares,
    get_suggestion,
    get_suggestions,
    latest_run,
    list_item_matches,
    list_matches,
    list_suggestions,
    list_told,
    save_run,
)

__all__ = [
    "add_grid_entry",
    "add_learned",
    "add_review",
    "count_decisions",
    "count_matches",
    "drop_vectors",
    "embeddings_in_use",
    "evidence_shares",
    "get_suggestion",
    "get_suggestions",
    "latest_decision",
    "latest_run",
    "list_decided",
    "list_grid_entries",
    "list_indexed_passages",
    "list_item_matches",
    "list_learned",
    "list_matches",
    "list_passage_texts",
    "list_reviews",
    "list_suggestions",
    "list_told",
    "load_vectors",
    "next_learned",
    "passages_by_id",
    "put_in_force",
    "save_run",
    "save_vectors",
    "shown_passages",
    "withdraw_grid_entries",
]
