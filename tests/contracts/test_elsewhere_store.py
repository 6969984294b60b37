"""What the store of texts in several returns promises, on SQLite and on PostgreSQL alike."""

from __future__ import annotations

from sqlalchemy import Connection, Engine

from ingest import store
from ingest.db import reading, writing
from ingest.model import Authority, DocumentId, Elsewhere, ReadingId, Return
from tests.builders import NOW, a_reading, a_return, a_sent_file


def read(connection: Connection, owner: Authority, item: Return) -> tuple[DocumentId, ReadingId]:
    _, document_id = a_sent_file(connection, owner, item)
    scope = {"authority_id": owner.id, "return_id": item.id}
    made = store.save_reading(
        connection, document_id=document_id, reading=a_reading(), reader="reader@1", at=NOW, **scope
    )
    return document_id, made


def test_a_reading_waits_until_it_was_compared_and_the_one_before_it_no_more(engine: Engine) -> None:
    with writing(engine) as connection:
        owner, item = a_return(connection)
        _, other = a_return(connection, reference="2025")
        document_id, _ = read(connection, owner, item)
        again = store.save_reading(
            connection,
            authority_id=owner.id,
            return_id=item.id,
            document_id=document_id,
            reading=a_reading(),
            reader="reader@2",
            at=NOW,
        )
        waiting = store.list_uncompared(connection, most=10)
        of_other = store.list_uncompared(connection, return_id=other.id, most=10)
        store.save_elsewhere(connection, authority_id=owner.id, reading_id=again, found=[])

    with reading(engine) as connection:
        assert waiting == [(again, owner.id, item.id)]
        assert of_other == []
        assert store.list_uncompared(connection, most=10) == []


def test_what_shares_a_band_is_found_in_other_returns_only(engine: Engine) -> None:
    with writing(engine) as connection:
        owner, item = a_return(connection)
        stranger, other = a_return(connection, authority="Saltwick Council")
        _, mine = read(connection, owner, item)
        _, theirs = read(connection, stranger, other)
        for authority_id, reading_id, bands in ((owner.id, mine, [1, 2**62]), (stranger.id, theirs, [2**62, 5, 5])):
            for _ in range(2):  # a worker that stopped does it again
                store.save_sketch(
                    connection, authority_id=authority_id, reading_id=reading_id, sketch=b"numbers", bands=bands
                )

    with reading(engine) as connection:
        found = store.list_like(connection, bands=[2**62, 1], apart_from=item.id)
        assert [(each.reading_id, each.authority_id, each.sketch) for each in found] == [
            (theirs, stranger.id, b"numbers")
        ]
        assert store.list_like(connection, bands=[1], apart_from=item.id) == []


def test_what_was_found_is_told_from_both_sides_and_of_others_only_where_asked(engine: Engine) -> None:
    with writing(engine) as connection:
        owner, item = a_return(connection)
        stranger, other = a_return(connection, authority="Saltwick Council")
        document_id, mine = read(connection, owner, item)
        their_document, theirs = read(connection, stranger, other)
        for _ in range(2):
            store.save_elsewhere(connection, authority_id=owner.id, reading_id=mine, found=[(theirs, stranger.id, 0.9)])

    ours = {"authority_id": owner.id, "return_id": item.id}
    with reading(engine) as connection:
        assert store.list_elsewhere(connection, own=False, **ours) == [
            Elsewhere(
                document_id=document_id,
                other_authority_id=stranger.id,
                other_return_id=other.id,
                other_document_id=their_document,
                score=0.9,
            )
        ]
        assert store.list_elsewhere(connection, own=True, **ours) == []
        assert store.list_elsewhere(connection, own=False, document_id=DocumentId("none"), **ours) == []
        (back,) = store.list_elsewhere(connection, authority_id=stranger.id, return_id=other.id, own=False)
        assert (back.document_id, back.other_document_id) == (their_document, document_id)
