"""Queries on what was sent and read.

`authority_id` is a required argument of every one on an authority's rows; None, where it may be, means everybody's,
for people of the regulator. Only comparing returns with each other (`elsewhere`) looks across authorities besides.
"""

from ingest.store.aside import add_aside_decision, list_aside_decisions
from ingest.store.declared import add_declaration, list_declarations
from ingest.store.documents import (
    count_documents,
    count_page_texts,
    get_document,
    get_page_texts,
    list_arrivals,
    list_checks,
    list_costs,
    list_documents,
    list_failures,
    list_signatures,
    note_progress,
    park_document,
    save_reading,
    set_status,
)
from ingest.store.elsewhere import (
    get_signatures,
    is_compared,
    list_elsewhere,
    list_like,
    list_uncompared,
    save_elsewhere,
    save_sketch,
)
from ingest.store.recognised import list_recognised, recognition_seconds, save_recognised
from ingest.store.rereading import read_again
from ingest.store.returns import (
    add_authority,
    add_return,
    begin_review,
    find_return,
    is_called,
    list_authorities,
    list_returns,
    lock_return,
    raise_revision,
    set_return_state,
)
from ingest.store.sent import (
    add_entry,
    add_members,
    count_outcomes,
    find_entry,
    list_entries,
    measure_around,
)
from ingest.store.uploads import add_upload, finish_upload, has_upload, list_broken_uploads

__all__ = [
    "add_aside_decision",
    "add_authority",
    "add_declaration",
    "add_entry",
    "add_members",
    "add_return",
    "add_upload",
    "begin_review",
    "count_documents",
    "count_outcomes",
    "count_page_texts",
    "find_entry",
    "find_return",
    "finish_upload",
    "get_document",
    "get_page_texts",
    "get_signatures",
    "has_upload",
    "is_called",
    "is_compared",
    "list_arrivals",
    "list_aside_decisions",
    "list_authorities",
    "list_broken_uploads",
    "list_checks",
    "list_costs",
    "list_declarations",
    "list_documents",
    "list_elsewhere",
    "list_entries",
    "list_failures",
    "list_like",
    "list_recognised",
    "list_returns",
    "list_signatures",
    "list_uncompared",
    "lock_return",
    "measure_around",
    "note_progress",
    "park_document",
    "raise_revision",
    "read_again",
    "recognition_seconds",
    "save_elsewhere",
    "save_reading",
    "save_recognised",
    "save_sketch",
    "set_return_state",
    "set_status",
]
