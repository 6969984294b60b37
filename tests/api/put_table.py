"""A document with one table, and an accepted entry that quotes two of its rows."""

from __future__ import annotations

from api.services import Services
from index import store as index_store
from index.model import CitedSentence, GridEntry, GridEntryId, Origin
from index.text.sentences import cite
from ingest import store
from ingest.db import writing
from ingest.ids import new_id
from ingest.model import DocumentStatus, Scope
from tests.api.filled import Filled
from tests.builders import NOW, a_reading, a_sent_file

TABLE = (
    "Ref | Indicator | Q4 23/24 | Q1 | Target | RAG | Comment\n"
    "A1 | People waiting for an assessment | 377 | 402 | 150 | Red | Down for the first time in two years\n"
    "A2 | Longest wait (days) | 190 | 214 | 90 | Red\n"
    "A4 | Contacts settled at the front door | 60% | 62% | 60% | Green\n"
    "A5 | Carers' assessments | 602 | 128 | 900 | Red | Delegation begins in April"
)
QUOTED = (0, 1, 3)  # lines of it


def add_table(services: Services, filled: Filled) -> None:
    """Put the entry into equity, staff and leaders."""
    with writing(services.engine) as connection:
        owner = next(a for a in store.list_authorities(connection) if a.name == "Thornmere Council")
        item = store.find_return(connection, authority_id=owner.id, key=filled.return_id)
        assert item is not None
        scope = Scope(authority_id=owner.id, return_id=item.id)
        _, document_id = a_sent_file(connection, owner, item, path="Data/Pack.xlsx", content=TABLE)
        reading = a_reading(TABLE)
        store.save_reading(connection, document_id=document_id, reading=reading, reader="reader@1", at=NOW, **scope)
        store.set_status(
            connection, authority_id=owner.id, document_id=document_id, status=DocumentStatus.INDEXED, reason="Read."
        )
        (passage,) = index_store.list_indexed_passages(connection, document_ids=[document_id], **scope)
        rows = [TABLE.splitlines()[line] for line in QUOTED]
        sentences = tuple(
            CitedSentence(
                text=row,
                citations=(cite(passage, reading.pages[0], TABLE.index(row), TABLE.index(row) + len(row)),),
            )
            for row in rows
        )
        entry = GridEntry(
            id=GridEntryId(new_id()), origin=Origin.SUGGESTION, statement="equity", category="staff-leaders",
            text=" ".join(rows), sentences=sentences, suggestion_key=None, by="assessor", at=NOW,
        )  # fmt: skip
        index_store.add_grid_entry(connection, entry=entry, review_id=None, user_id="u", **scope)
