"""Passages are reached by their id within their authority only, on SQLite and on PostgreSQL alike."""

from __future__ import annotations

from sqlalchemy import Engine

from index import store as index_store
from ingest import store
from ingest.db import writing
from ingest.model import Scope
from tests.builders import NOW, a_reading, a_return, a_sent_file


def test_a_passage_is_found_by_its_id_among_those_of_its_authority(engine: Engine) -> None:
    with writing(engine) as connection:
        owner, item = a_return(connection)
        scope = Scope(authority_id=owner.id, return_id=item.id)
        _, document_id = a_sent_file(connection, owner, item)
        store.save_reading(connection, document_id=document_id, reading=a_reading(), reader="reader@1", at=NOW, **scope)
        (passage,) = index_store.list_indexed_passages(connection, document_ids=[document_id], **scope)
        stranger = store.add_authority(connection, name="Another Council", at=NOW)

        found = [
            list(index_store.passages_by_id(connection, [passage.id], authority_id=authority))
            for authority in (owner.id, stranger.id, None)
        ]

    assert found == [[passage.id], [], [passage.id]]
