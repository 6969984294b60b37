"""What the store promises of documents that are read once more, on SQLite and on PostgreSQL alike."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import Connection, Engine

from ingest import store
from ingest.db import writing
from ingest.model import (
    Authority,
    DocumentId,
    Failure,
    Outcome,
    Reading,
    RecognisedLine,
    RecognisedPage,
    Return,
    Scope,
)
from ingest.store import leases
from tests.builders import NOW, a_reading, a_return, digest

LATER = NOW + timedelta(hours=1)


def _send(connection: Connection, owner: Authority, item: Return, *, at: datetime = NOW, path: str = "a.pdf") -> None:
    scope = Scope(authority_id=owner.id, return_id=item.id)
    upload = store.add_upload(connection, user_id="u", at=at, **scope)
    store.add_entry(
        connection,
        upload_id=upload,
        path=path,
        sha256=digest("words"),
        size=5,
        media_type="application/pdf",
        outcome=Outcome.ACCEPTED,
        reason="",
        at=at,
        **scope,
    )


def _read(
    connection: Connection, owner: Authority, item: Return, reading: Reading, *, reader: str = "now"
) -> DocumentId:
    """Send a file and read it a minute later."""
    scope = Scope(authority_id=owner.id, return_id=item.id)
    _send(connection, owner, item)
    (document,) = store.list_documents(connection, **scope)
    at = NOW + timedelta(minutes=1)
    store.save_reading(connection, document_id=document.id, reading=reading, reader=reader, at=at, **scope)
    return document.id


def _waits(connection: Connection) -> bool:
    return leases.count_unread(connection) == 1


def _failure(code: str) -> Failure:
    return Failure(code=code, message="Not all was read.")


@pytest.mark.parametrize(
    ("reading", "again"),
    [
        (a_reading(), False),
        (a_reading(failures=(_failure("low-confidence"),)), False),
        (a_reading(words=0, passages=(), failures=(_failure("unsupported"),)), True),
        (a_reading(failures=(_failure("no-engine"),)), True),
        (a_reading(failures=(_failure("timeout"),)), True),
    ],
)
def test_a_file_sent_again_is_read_again_where_more_of_it_may_be_read_now(
    engine: Engine, reading: Reading, *, again: bool
) -> None:
    with writing(engine) as connection:
        owner, item = a_return(connection)
        _read(connection, owner, item, reading)
        _send(connection, owner, item, at=LATER)

        waits = _waits(connection)
        (document,) = store.list_documents(connection, authority_id=owner.id, return_id=item.id)

    assert waits is again
    assert document.reading_id is not None  # in force until there is another


def test_a_copy_that_came_with_a_file_does_not_have_it_read_again(engine: Engine) -> None:
    with writing(engine) as connection:
        owner, item = a_return(connection)
        _read(connection, owner, item, a_reading(words=0, passages=()))

        _send(connection, owner, item, path="copy of a.pdf")  # in an upload that began before it was read

        assert not _waits(connection)


def test_what_another_reader_read_is_read_again_when_an_administrator_asks(engine: Engine) -> None:
    with writing(engine) as connection:
        owner, item = a_return(connection)
        scope = Scope(authority_id=owner.id, return_id=item.id)
        _read(connection, owner, item, a_reading(), reader="now")

        same = store.read_again(connection, reader="now", **scope)
        other = store.read_again(connection, reader="next", **scope)

        assert (same, other, _waits(connection)) == (0, 1, True)


def test_what_the_service_failed_on_waits_no_longer_when_it_is_sent_again(engine: Engine) -> None:
    with writing(engine) as connection:
        owner, item = a_return(connection)
        _send(connection, owner, item)
        lease = leases.claim_document(connection, owner="w", now=NOW, seconds=60)
        assert lease is not None
        leases.pause_document(
            connection,
            authority_id=owner.id,
            document_id=lease.document_id,
            owner="w",
            until=NOW + timedelta(days=1),
            reason="Later.",
        )
        _send(connection, owner, item, at=LATER)

        again = leases.claim_document(connection, owner="w", now=LATER, seconds=60)

    assert again is not None
    assert (again.attempts, again.outages) == (1, 0)


def test_recognising_goes_on_with_time_anew_and_tries_pages_without_words_again(engine: Engine) -> None:
    blank = RecognisedPage(page=1, width=0.0, height=0.0, turn=0, confidence=0.0, lines=())
    full = RecognisedPage(
        page=2, width=1.0, height=1.0, turn=0, confidence=1.0, lines=(RecognisedLine(words=(), y=1.0, size=1.0),)
    )
    with writing(engine) as connection:
        owner, item = a_return(connection)
        document_id = _read(connection, owner, item, a_reading(failures=(_failure("timeout"),)))
        this: dict[str, Any] = {"authority_id": owner.id, "document_id": document_id}
        store.save_recognised(connection, engine="e", pages=[blank, full], seconds=90, **this)

        _send(connection, owner, item, at=LATER)

        kept = [page.page for page in store.list_recognised(connection, engine="e", **this)]
        seconds = store.recognition_seconds(connection, engine="e", **this)

    assert (kept, seconds) == ([2], 0)
