"""What the store promises of uploads and of files sent again, on SQLite and on PostgreSQL alike."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from sqlalchemy import Connection, Engine

from ingest import store
from ingest.db import writing
from ingest.model import Authority, DocumentStatus, Outcome, Return, Scope, UploadId
from ingest.store import leases
from tests.builders import NOW, a_return, digest


def _send(
    connection: Connection,
    owner: Authority,
    item: Return,
    *contents: str,
    minute: int,
    whole: bool = True,
    names: Sequence[str] = (),
) -> UploadId:
    """Send files called policy.txt with these contents in one upload."""
    scope = Scope(authority_id=owner.id, return_id=item.id)
    at = NOW + timedelta(minutes=minute)
    upload = store.add_upload(connection, user_id="u", at=at, names=names, **scope)
    for content in contents:
        store.add_entry(
            connection,
            upload_id=upload,
            path="policy.txt",
            sha256=digest(content),
            size=len(content),
            media_type="text/plain",
            outcome=Outcome.ACCEPTED,
            reason="",
            at=at,
            **scope,
        )
    if whole:
        store.finish_upload(connection, upload_id=upload, at=at, **scope)
    return upload


def test_a_document_whose_reading_was_given_up_waits_again_when_it_is_sent_again(engine: Engine) -> None:
    with writing(engine) as connection:
        owner, item = a_return(connection)
        scope = Scope(authority_id=owner.id, return_id=item.id)
        _send(connection, owner, item, "first", minute=0)
        lease = leases.claim_document(connection, owner="w", now=NOW, seconds=60)
        assert lease is not None
        store.park_document(
            connection,
            authority_id=owner.id,
            document_id=lease.document_id,
            status=DocumentStatus.UNREADABLE,
            reason="Given up.",
        )
        _send(connection, owner, item, "first", minute=1)

        again = leases.claim_document(connection, owner="w", now=NOW, seconds=60)
        statuses = {document.status for document in store.list_documents(connection, **scope)}

    assert again is not None
    assert again.attempts == 1
    assert statuses == {DocumentStatus.RECEIVED}


def _broken(connection: Connection, owner: Authority, item: Return) -> list[UploadId]:
    return [one.id for one in store.list_broken_uploads(connection, authority_id=owner.id, return_id=item.id)]


def test_an_upload_is_broken_until_it_comes_to_its_end(engine: Engine) -> None:
    with writing(engine) as connection:
        owner, item = a_return(connection)
        _send(connection, owner, item, "one", minute=0)
        broken = _send(connection, owner, item, "one", "two", minute=1, whole=False)

        assert _broken(connection, owner, item) == [broken]
        store.finish_upload(connection, authority_id=owner.id, return_id=item.id, upload_id=broken, at=NOW)
        assert _broken(connection, owner, item) == []


def test_an_upload_that_broke_off_is_made_good_by_one_that_brings_all_of_it(engine: Engine) -> None:
    with writing(engine) as connection:
        owner, item = a_return(connection)
        broken = _send(connection, owner, item, "one", "two", minute=1, whole=False)

        _send(connection, owner, item, "one", minute=2)
        after_part = _broken(connection, owner, item)
        _send(connection, owner, item, "one", "two", "three", minute=3)

        assert after_part == [broken]
        assert _broken(connection, owner, item) == []


def test_an_upload_that_broke_off_early_is_made_good_by_one_that_brings_what_it_was_to_bring(engine: Engine) -> None:
    with writing(engine) as connection:
        owner, item = a_return(connection)
        early = _send(connection, owner, item, minute=1, whole=False, names=["policy.txt"])
        late = _send(connection, owner, item, "one", minute=2, whole=False, names=["policy.txt", "audit.pdf"])
        stored = _broken(connection, owner, item)

        _send(connection, owner, item, minute=3, names=["unrelated.pdf"])
        unrelated = _broken(connection, owner, item)
        _send(connection, owner, item, "one", minute=4)
        again = _broken(connection, owner, item)

    assert (stored, unrelated, again) == ([early, late], [early, late], [late])


def test_an_upload_is_not_made_good_by_one_that_broke_off_too_nor_by_another_return(engine: Engine) -> None:
    with writing(engine) as connection:
        owner, item = a_return(connection)
        _, other = a_return(connection, reference="2025")
        first = _send(connection, owner, item, "one", minute=1, whole=False)
        second = _send(connection, owner, item, "one", minute=2, whole=False)
        _send(connection, owner, other, "one", minute=3)

        assert _broken(connection, owner, item) == [first, second]


def test_an_upload_belongs_to_its_return(engine: Engine) -> None:
    with writing(engine) as connection:
        owner, item = a_return(connection)
        stranger, other = a_return(connection, authority="Saltwick Council")
        upload = _send(connection, owner, item, "one", minute=0)
        own, others = (
            Scope(authority_id=owner.id, return_id=item.id),
            Scope(authority_id=stranger.id, return_id=other.id),
        )

        assert store.has_upload(connection, upload_id=upload, **own)
        assert not store.has_upload(connection, upload_id=upload, **others)


def test_of_files_under_one_path_the_one_sent_last_is_found(engine: Engine) -> None:
    with writing(engine) as connection:
        owner, item = a_return(connection)
        scope = Scope(authority_id=owner.id, return_id=item.id)
        found = []
        for minute, content in enumerate(("old", "new", "old")):
            _send(connection, owner, item, content, minute=minute)
            found.append(store.find_entry(connection, path="policy.txt", **scope))
        contents = {entry.id: entry.sha256 for entry in store.list_entries(connection, **scope)}

        assert [contents[entry_id] for entry_id in found if entry_id] == [digest(c) for c in ("old", "new", "old")]
        assert store.find_entry(connection, path="none.txt", **scope) is None
