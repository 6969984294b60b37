"""What the store promises of files inside files and of recognised pages, on SQLite and on PostgreSQL alike."""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import Connection, Engine

from ingest import store
from ingest.db import reading, writing
from ingest.model import Authority, DocumentId, Member, Outcome, RecognisedLine, RecognisedPage, RecognisedWord, Return
from tests.builders import NOW, a_return, a_sent_file, digest

PLAN = Member(
    path="plan.txt", sha256=digest("plan"), size=4, media_type="text/plain", outcome=Outcome.ACCEPTED, reason=""
)
LOGO = Member(
    path="logo.bin", sha256=None, size=9, media_type="application/octet-stream", outcome=Outcome.REFUSED, reason="No."
)


def _add(connection: Connection, owner: Authority, item: Return, document: DocumentId, *members: Member) -> None:
    store.add_members(
        connection, authority_id=owner.id, return_id=item.id, document_id=document, members=members, at=NOW
    )


def _paths(engine: Engine, owner: Authority, item: Return) -> list[str]:
    with reading(engine) as connection:
        return [entry.path for entry in store.list_entries(connection, authority_id=owner.id, return_id=item.id)]


def test_a_file_inside_a_document_is_an_entry_under_every_path_of_it(engine: Engine) -> None:
    with writing(engine) as connection:
        owner, item = a_return(connection)
        _, document = a_sent_file(connection, owner, item, path="a.eml")
        a_sent_file(connection, owner, item, path="b.eml")

        _add(connection, owner, item, document, PLAN, LOGO)

    assert _paths(engine, owner, item) == [
        "a.eml",
        "a.eml!logo.bin",
        "a.eml!plan.txt",
        "b.eml",
        "b.eml!logo.bin",
        "b.eml!plan.txt",
    ]


def test_a_copy_that_comes_later_brings_the_files_inside_it(engine: Engine) -> None:
    with writing(engine) as connection:
        owner, item = a_return(connection)
        _, document = a_sent_file(connection, owner, item, path="a.eml")
        _add(connection, owner, item, document, PLAN)

    with writing(engine) as connection:
        a_sent_file(connection, owner, item, path="later/a.eml")

    assert _paths(engine, owner, item) == ["a.eml", "a.eml!plan.txt", "later/a.eml", "later/a.eml!plan.txt"]


def test_the_receipt_of_a_second_upload_lists_the_files_inside_too(engine: Engine) -> None:
    with writing(engine) as connection:
        owner, item = a_return(connection)
        _, document = a_sent_file(connection, owner, item, path="a.eml")
        _add(connection, owner, item, document, PLAN)
        second = store.add_upload(connection, authority_id=owner.id, return_id=item.id, user_id="u", at=NOW)

        store.add_entry(
            connection,
            authority_id=owner.id,
            return_id=item.id,
            upload_id=second,
            path="a.eml",
            sha256=digest("words"),
            size=5,
            media_type="text/plain",
            outcome=Outcome.ACCEPTED,
            reason="",
            at=NOW,
        )

    with reading(engine) as connection:
        again = store.list_entries(connection, authority_id=owner.id, return_id=item.id, upload_id=second)
    assert [entry.path for entry in again] == ["a.eml", "a.eml!plan.txt"]


def test_a_name_with_signs_of_the_query_language_has_no_members_of_others(engine: Engine) -> None:
    with writing(engine) as connection:
        owner, item = a_return(connection)
        _, document = a_sent_file(connection, owner, item, path="a_b.eml")
        a_sent_file(connection, owner, item, path="axb.eml!other.txt", content="other")

        _add(connection, owner, item, document, PLAN)
        found = store.measure_members(connection, authority_id=owner.id, return_id=item.id, path="a_b.eml")

    assert found == (1, 4)


def test_recognised_pages_are_kept_by_document_and_engine(engine: Engine) -> None:
    word = RecognisedWord(text="Carers", x0=10.0, x1=40.5, confidence=0.9)
    line = RecognisedLine(words=(word,), y=20.0, size=11.0)
    page = RecognisedPage(page=2, width=595.0, height=842.0, turn=1, confidence=0.9, lines=(line,))
    with writing(engine) as connection:
        owner, item = a_return(connection)
        _, document = a_sent_file(connection, owner, item)
        owned = {"authority_id": owner.id, "document_id": document}

        store.save_recognised(connection, engine="one", pages=[page], seconds=2.5, **owned)

        assert store.list_recognised(connection, engine="one", **owned) == [page]
        assert store.list_recognised(connection, engine="one", pages=[1], **owned) == []
        assert store.list_recognised(connection, engine="two", **owned) == []
        assert store.recognition_seconds(connection, engine="one", **owned) == 2.5


def test_a_document_that_gets_on_is_not_held_against_its_worker(engine: Engine) -> None:
    from ingest.store import leases

    with writing(engine) as connection:
        owner, item = a_return(connection)
        _, document = a_sent_file(connection, owner, item)
    for attempt in range(2):
        with writing(engine) as connection:
            leases.claim_document(connection, owner=f"w{attempt}", now=NOW + timedelta(seconds=attempt), seconds=0)

    with writing(engine) as connection:
        held = store.note_progress(
            connection, authority_id=owner.id, document_id=document, owner="w1", reason="8 of 20"
        )
        lost = store.note_progress(
            connection, authority_id=owner.id, document_id=document, owner="w0", reason="8 of 20"
        )

    assert held
    assert not lost
