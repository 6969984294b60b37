"""Queries on vectors, runs, suggestions and decisions; `authority_id` is a required argument of every one."""

from index.store.passages import (
    list_indexed_passages,
    list_passage_texts,
    load_vectors,
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
    evidence_shares,
    get_suggestion,
    latest_run,
    list_item_matches,
    list_matches,
    list_suggestions,
    save_run,
)

__all__ = [
    "add_grid_entry",
    "add_review",
    "evidence_shares",
    "get_suggestion",
    "latest_run",
    "list_grid_entries",
    "list_indexed_passages",
    "list_item_matches",
    "list_matches",
    "list_passage_texts",
    "list_reviews",
    "list_suggestions",
    "load_vectors",
    "save_run",
    "save_vectors",
    "withdraw_grid_entries",
]
