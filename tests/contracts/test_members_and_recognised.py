"""What the store promises of files inside files and of recognised pages, on SQLite and on PostgreSQL alike."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from random import Random
from string import ascii_letters

from sqlalchemy import Connection, Engine, event

from ingest import store
from ingest.db import reading, writing
from ingest.model import (
    Authority,
    DocumentId,
    EntryId,
    Member,
    Outcome,
    RecognisedLine,
    RecognisedPage,
    RecognisedWord,
    Return,
    Scope,
)
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
        return _paths_in(connection, owner, item)


def _paths_in(connection: Connection, owner: Authority, item: Return) -> list[str]:
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

        again = _sent_alone(connection, owner, item, "a.eml", "words")

    assert again == ["a.eml", "a.eml!plan.txt"]


def test_what_is_found_again_in_a_document_adds_no_rows(engine: Engine) -> None:
    archive = replace(LOGO, path="in.zip", media_type="application/zip", outcome=Outcome.CONTAINER, reason="")
    found = (PLAN, LOGO, LOGO, archive, replace(PLAN, path="in.zip!plan.txt"), replace(LOGO, path="in.zip!logo.bin"))
    with writing(engine) as connection:
        owner, item = a_return(connection)
        for _ in range(2):
            _, document = a_sent_file(connection, owner, item, path="a.eml")
        _add(connection, owner, item, document, *found)
        before = _paths_in(connection, owner, item)

        for _ in range(2):
            _add(connection, owner, item, document, *found)

        assert len(before) == 7
        assert _paths_in(connection, owner, item) == before
        assert _sent_alone(connection, owner, item, "a.eml", "words") == before


def test_under_a_path_that_is_too_long_what_is_found_again_adds_no_rows(engine: Engine) -> None:
    with writing(engine) as connection:
        owner, item = a_return(connection)
        _, document = a_sent_file(connection, owner, item, path=f"{'n' * 1990}/a.eml")
        for _ in range(2):
            _add(connection, owner, item, document, PLAN)

        assert len(_paths_in(connection, owner, item)) == 2


def test_what_is_found_anew_in_a_document_has_its_row(engine: Engine) -> None:
    with writing(engine) as connection:
        owner, item = a_return(connection)
        _, document = a_sent_file(connection, owner, item, path="a.eml")
        for found in ((LOGO,), (LOGO, LOGO), (replace(LOGO, outcome=Outcome.PART),)):
            _add(connection, owner, item, document, *found)

        assert _paths_in(connection, owner, item) == ["a.eml", *3 * ["a.eml!logo.bin"]]


def test_only_what_stands_inside_a_file_is_measured(engine: Engine) -> None:
    with writing(engine) as connection:
        owner, item = a_return(connection)
        _, document = a_sent_file(connection, owner, item, path="a_b.eml")
        a_sent_file(connection, owner, item, path="axb.eml!other.txt", content="other")

        _add(connection, owner, item, document, PLAN)
        found = _measured(connection, owner, item, "a_b.eml!plan.txt")

    assert found == (1, 4)


def test_what_stands_inside_a_file_is_not_measured_with_it(engine: Engine) -> None:
    with writing(engine) as connection:
        owner, item = a_return(connection)
        outer = _send_archive(connection, owner, item, "a.eml", "b.txt")
        (document,) = [
            entry.document_id
            for entry in store.list_entries(connection, authority_id=owner.id, return_id=item.id)
            if entry.id == outer["bank.zip!a.eml"] and entry.document_id
        ]
        _add(connection, owner, item, document, PLAN, LOGO)

        assert _measured(connection, owner, item, "bank.zip") == (0, 0)
        assert _measured(connection, owner, item, "bank.zip!a.eml") == (2, 10)
        assert _measured(connection, owner, item, "bank.zip!b.txt") == (4, 14)


def test_what_stands_around_a_file_is_measured_with_it(engine: Engine) -> None:
    with writing(engine) as connection:
        owner, item = a_return(connection)
        outer = _send_archive(connection, owner, item, "a.eml", "b.txt")
        with_it = store.measure_around(connection, authority_id=owner.id, entry_id=outer["bank.zip!a.eml"])

    assert with_it == (2, 10)


def test_archives_of_one_name_are_measured_apart(engine: Engine) -> None:
    with writing(engine) as connection:
        owner, item = a_return(connection)
        first = _send_archive(connection, owner, item, "a.txt", "b.txt", "c.txt")
        second = _send_archive(connection, owner, item, "m.eml", size=20)
        measured = [
            store.measure_around(connection, authority_id=owner.id, entry_id=sent)[0]
            for sent in (first["bank.zip!a.txt"], second["bank.zip!m.eml"])
        ]

    assert measured == [3, 1]


def test_a_file_that_stays_in_the_next_archive_of_one_name_is_measured_with_the_larger(engine: Engine) -> None:
    with writing(engine) as connection:
        owner, item = a_return(connection)
        kept = _send_archive(connection, owner, item, "a.txt", "b.txt", "c.txt")["bank.zip!a.txt"]
        again = _send_archive(connection, owner, item, "a.txt", "d.txt", size=20)["bank.zip!a.txt"]
        measured = store.measure_around(connection, authority_id=owner.id, entry_id=kept)

    assert again == kept
    assert measured[0] == 3


def test_a_message_sent_under_the_name_of_another_shares_the_attachment_of_both(engine: Engine) -> None:
    with writing(engine) as connection:
        owner, item = a_return(connection)
        for path, content in (("a.eml", "one"), ("b.eml", "two")):
            _, document = a_sent_file(connection, owner, item, path=path, content=content)
            _add(connection, owner, item, document, PLAN)

        a_sent_file(connection, owner, item, path="b.eml", content="one")

    assert _paths(engine, owner, item) == ["a.eml", "a.eml!plan.txt", "b.eml", "b.eml", "b.eml!plan.txt"]


def test_a_version_of_a_message_sent_again_brings_its_own_attachments_only(engine: Engine) -> None:
    with writing(engine) as connection:
        owner, item = a_return(connection)
        for content, members in (("one", (PLAN, LOGO)), ("two", (PLAN,))):
            _, document = a_sent_file(connection, owner, item, path="a.eml", content=content)
            _add(connection, owner, item, document, *members)
        receipts = [_sent_alone(connection, owner, item, "a.eml", content) for content in ("one", "two")]

    assert receipts == [["a.eml", "a.eml!logo.bin", "a.eml!plan.txt"], ["a.eml", "a.eml!plan.txt"]]


def test_a_copy_of_a_message_brings_what_is_in_an_archive_in_it(engine: Engine) -> None:
    archive = Member(
        path="in.zip", sha256=None, size=9, media_type="application/zip", outcome=Outcome.CONTAINER, reason=""
    )
    with writing(engine) as connection:
        owner, item = a_return(connection)
        _, document = a_sent_file(connection, owner, item, path="a.eml")
        _add(connection, owner, item, document, archive, replace(PLAN, path="in.zip!plan.txt"))

        a_sent_file(connection, owner, item, path="b.eml")
        found = _measured(connection, owner, item, "b.eml!in.zip!plan.txt")

    assert _paths(engine, owner, item)[3:] == ["b.eml", "b.eml!in.zip", "b.eml!in.zip!plan.txt"]
    assert found[0] == 2


def test_under_a_path_that_is_too_long_a_file_inside_a_copy_is_refused(engine: Engine) -> None:
    folder = "".join(Random(5).choices(ascii_letters, k=1990))  # what an index cannot pack
    with writing(engine) as connection:
        owner, item = a_return(connection)
        _, document = a_sent_file(connection, owner, item, path="a.eml")
        _add(connection, owner, item, document, PLAN, replace(LOGO, path=f"{'n' * 251}.bin"))

        copied = _sent_alone(connection, owner, item, f"{folder}/a.eml", "words")
        entries = store.list_entries(connection, authority_id=owner.id, return_id=item.id)

    own, *inner = copied
    assert own == f"{folder}/a.eml"
    assert inner == [f"{folder}/a.eml!nnn\u2026/{'n' * 251}.bin", f"{folder}/a.eml!pla\u2026/plan.txt"]
    [plan] = [entry for entry in entries if entry.path == inner[1]]
    assert (plan.outcome, plan.sha256, plan.document_id) == (Outcome.REFUSED, None, None)
    assert "longer than 2,000 bytes" in plan.reason


def test_taking_a_file_looks_through_no_paths(engine: Engine) -> None:
    asked: list[str] = []
    event.listen(engine, "before_cursor_execute", lambda *given: asked.append(given[2]))

    with writing(engine) as connection:
        owner, item = a_return(connection)
        for _ in range(2):
            a_sent_file(connection, owner, item)

    assert asked
    assert not any(" LIKE " in statement for statement in asked)


def _send_archive(
    connection: Connection, owner: Authority, item: Return, *names: str, size: int = 10
) -> dict[str, EntryId]:
    """Send bank.zip with these files of five bytes; give the entries by path."""
    scope = Scope(authority_id=owner.id, return_id=item.id)
    upload = store.add_upload(connection, user_id="u", at=NOW, **scope)
    archive = store.add_entry(
        connection,
        upload_id=upload,
        path="bank.zip",
        sha256=None,
        size=size,
        media_type="application/zip",
        outcome=Outcome.CONTAINER,
        reason="",
        at=NOW,
        **scope,
    )
    return {
        f"bank.zip!{name}": store.add_entry(
            connection,
            upload_id=upload,
            container_id=archive,
            path=f"bank.zip!{name}",
            sha256=digest(name),
            size=5,
            media_type="text/plain",
            outcome=Outcome.ACCEPTED,
            reason="",
            at=NOW,
            **scope,
        )
        for name in names
    }


def _measured(connection: Connection, owner: Authority, item: Return, path: str) -> tuple[int, int]:
    """Measure what stands around a file that was sent once."""
    every = store.list_entries(connection, authority_id=owner.id, return_id=item.id)
    (entry_id,) = [entry.id for entry in every if entry.path == path]
    return store.measure_around(connection, authority_id=owner.id, entry_id=entry_id)


def _sent_alone(connection: Connection, owner: Authority, item: Return, path: str, content: str) -> list[str]:
    """Send a file in an upload of its own; give the paths on the receipt of that."""
    scope = Scope(authority_id=owner.id, return_id=item.id)
    upload = store.add_upload(connection, user_id="u", at=NOW, **scope)
    store.add_entry(
        connection,
        upload_id=upload,
        path=path,
        sha256=digest(content),
        size=len(content),
        media_type="text/plain",
        outcome=Outcome.ACCEPTED,
        reason="",
        at=NOW,
        **scope,
    )
    return [entry.path for entry in store.list_entries(connection, upload_id=upload, **scope)]


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
