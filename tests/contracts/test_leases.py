"""What leases promise, on SQLite and on PostgreSQL alike."""

from __future__ import annotations

import time
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta

import pytest
from sqlalchemy import ColumnElement, Connection, Engine, Table, and_, func, select, text

from api.wiring import upgrade_schema
from ingest import store
from ingest.db import open_engine, reading, writing
from ingest.model import Authority, DocumentId, Scope
from ingest.store import leases
from tests.builders import NOW, a_reading, a_return, a_sent_file

ANY = 7  # number of a turn that only a test takes


def _claim(engine: Engine, owner: str, *, later: int = 0) -> leases.DocumentLease | None:
    with writing(engine) as connection:
        return leases.claim_document(connection, owner=owner, now=NOW + timedelta(seconds=later), seconds=60)


def test_a_claimed_document_is_not_claimed_again(engine: Engine) -> None:
    with writing(engine) as connection:
        a_sent_file(connection, *a_return(connection))

    assert _claim(engine, "one") is not None
    assert _claim(engine, "two") is None


def test_many_workers_claim_each_document_once(engine: Engine) -> None:
    with writing(engine) as connection:
        owner, item = a_return(connection)
        for number in range(24):
            a_sent_file(connection, owner, item, path=f"{number}.txt", content=str(number))

    with ThreadPoolExecutor(6) as pool:
        claims = list(pool.map(lambda number: _claim(engine, f"w{number}"), range(40)))

    got = [claim.document_id for claim in claims if claim is not None]
    assert len(got) == len(set(got)) == 24


def test_a_lease_that_ran_out_is_claimed_by_somebody_else(engine: Engine) -> None:
    with writing(engine) as connection:
        a_sent_file(connection, *a_return(connection))
    _claim(engine, "one")

    again = _claim(engine, "two", later=61)

    assert again is not None
    assert again.attempts == 2


def test_a_renewed_lease_stays_with_its_owner(engine: Engine) -> None:
    with writing(engine) as connection:
        a_sent_file(connection, *a_return(connection))
    _claim(engine, "one")
    with writing(engine) as connection:
        leases.renew_leases(connection, owner="one", now=NOW + timedelta(seconds=50), seconds=60)

    assert _claim(engine, "two", later=61) is None


def test_a_released_lease_is_free_at_once(engine: Engine) -> None:
    with writing(engine) as connection:
        a_sent_file(connection, *a_return(connection))
    _claim(engine, "one")
    with writing(engine) as connection:
        assert leases.list_owners(connection) == {"one"}
        leases.release_leases(connection, owner="one")

    assert _claim(engine, "two") is not None


def test_a_try_that_no_document_is_to_blame_for_is_not_counted(engine: Engine) -> None:
    with writing(engine) as connection:
        a_sent_file(connection, *a_return(connection))
    _claim(engine, "one")
    with writing(engine) as connection:
        leases.release_leases(connection, owner="one", blameless=True)

    again = _claim(engine, "two")

    assert again is not None
    assert again.attempts == 1


def test_a_paused_document_is_not_claimed_before_its_time_and_its_try_is_not_counted(engine: Engine) -> None:
    with writing(engine) as connection:
        owner, item = a_return(connection)
        _, document_id = a_sent_file(connection, owner, item)
    _claim(engine, "one")
    with writing(engine) as connection:
        _pause(connection, owner, document_id)
        leases.renew_leases(connection, owner="one", now=NOW, seconds=600)

    early = _claim(engine, "two", later=80)
    later = _claim(engine, "two", later=91)

    assert early is None
    assert later is not None
    assert later.attempts == 1


def test_a_paused_document_is_in_nobodys_hand(engine: Engine) -> None:
    with writing(engine) as connection:
        owner, item = a_return(connection)
        _, document_id = a_sent_file(connection, owner, item)
        leases.claim_document(connection, owner="one", now=NOW, seconds=60)
        a_sent_file(connection, owner, item, path="other.txt", content="other")
        _pause(connection, owner, document_id)

        newcomer = leases.claim_document(connection, owner="two", now=NOW, seconds=60, newcomers=True)

    assert newcomer is not None


def _pause(connection: Connection, owner: Authority, document_id: DocumentId) -> None:
    leases.pause_document(
        connection,
        authority_id=owner.id,
        document_id=document_id,
        owner="one",
        until=NOW + timedelta(seconds=90),
        reason="Later.",
    )


def test_a_worker_that_lost_its_lease_holds_nothing(engine: Engine) -> None:
    with writing(engine) as connection:
        owner, item = a_return(connection)
        _, document_id = a_sent_file(connection, owner, item)
    _claim(engine, "one")
    _claim(engine, "two", later=61)

    with reading(engine) as connection:
        held = [
            leases.holds_document(connection, authority_id=owner.id, document_id=document_id, owner=name)
            for name in ("one", "two")
        ]

    assert held == [False, True]


def test_a_return_is_claimed_only_when_all_its_documents_are_read(engine: Engine) -> None:
    with writing(engine) as connection:
        owner, item = a_return(connection)
        _, document_id = a_sent_file(connection, owner, item)
    with writing(engine) as connection:
        early = leases.claim_return(connection, owner="one", now=NOW, seconds=60)
    with writing(engine) as connection:
        store.save_reading(
            connection,
            authority_id=owner.id,
            return_id=item.id,
            document_id=document_id,
            reading=a_reading(),
            reader="reader@1",
            at=NOW,
        )
        ready = leases.claim_return(connection, owner="one", now=NOW, seconds=60)

    assert early is None
    assert ready is not None
    assert ready.return_id == item.id


def test_a_file_that_arrives_while_a_return_is_being_claimed_is_not_taken_for_mapped(
    empty_postgres_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    engine = open_engine(empty_postgres_url)
    upgrade_schema(engine)
    with writing(engine) as connection:
        owner, item = a_return(connection)
        store.raise_revision(connection, authority_id=owner.id, return_id=item.id)
    free = leases._free

    def looking_long(table: Table, now: datetime) -> ColumnElement[bool]:
        """Wait, when what is there was looked at and nothing is locked yet, until the other lets go of its turn."""
        return and_(free(table, now), func.pg_advisory_xact_lock(ANY).is_not(None))

    def claim() -> leases.ReturnLease | None:
        with writing(engine) as connection:
            return leases.claim_return(connection, owner="one", now=NOW, seconds=60)

    monkeypatch.setattr(leases, "_free", looking_long)
    with ThreadPoolExecutor(1) as pool, engine.connect() as other:
        other.execute(select(func.pg_advisory_lock(ANY)))
        claiming = pool.submit(claim)
        while not other.execute(text("SELECT 1 FROM pg_locks WHERE NOT granted")).first():
            time.sleep(0.01)
        with writing(engine) as connection:
            a_sent_file(connection, owner, item)
        other.execute(select(func.pg_advisory_unlock(ANY)))
        early = claiming.result()
    engine.dispose()

    assert early is None


def test_a_return_is_finished_by_the_holder_of_its_lease_only(engine: Engine) -> None:
    with writing(engine) as connection:
        owner, item = a_return(connection)
        store.raise_revision(connection, authority_id=owner.id, return_id=item.id)
        lease = leases.claim_return(connection, owner="one", now=NOW, seconds=60)
        assert lease is not None
        scope = {"authority_id": owner.id, "return_id": item.id}
        stranger = leases.finish_return(connection, owner="two", revision=lease.revision, **scope)
        holder = leases.finish_return(connection, owner="one", revision=lease.revision, **scope)

    assert (stranger, holder) == (False, True)
    with reading(engine) as connection:
        assert leases.is_idle(connection, return_id=item.id)


def test_a_change_during_mapping_leaves_the_return_to_be_mapped_again(engine: Engine) -> None:
    with writing(engine) as connection:
        owner, item = a_return(connection)
        store.raise_revision(connection, authority_id=owner.id, return_id=item.id)
        lease = leases.claim_return(connection, owner="one", now=NOW, seconds=60)
        assert lease is not None
        store.raise_revision(connection, authority_id=owner.id, return_id=item.id)
        leases.finish_return(connection, authority_id=owner.id, return_id=item.id, owner="one", revision=lease.revision)

    with reading(engine) as connection:
        assert not leases.is_idle(connection, return_id=item.id)


def test_a_paused_return_is_not_claimed_before_its_time(engine: Engine) -> None:
    with writing(engine) as connection:
        owner, item = a_return(connection)
        scope = Scope(authority_id=owner.id, return_id=item.id)
        store.raise_revision(connection, **scope)
        leases.claim_return(connection, owner="one", now=NOW, seconds=60)
        leases.pause_return(connection, owner="one", until=NOW + timedelta(seconds=90), **scope)
        leases.renew_leases(connection, owner="one", now=NOW, seconds=600)
        early = leases.claim_return(connection, owner="two", now=NOW + timedelta(seconds=80), seconds=60)
        later = leases.claim_return(connection, owner="two", now=NOW + timedelta(seconds=91), seconds=60)

    assert early is None
    assert later is not None


def test_a_change_to_a_paused_return_lifts_the_pause(engine: Engine) -> None:
    with writing(engine) as connection:
        owner, item = a_return(connection)
        scope = Scope(authority_id=owner.id, return_id=item.id)
        store.raise_revision(connection, **scope)
        leases.claim_return(connection, owner="one", now=NOW, seconds=60)
        leases.pause_return(connection, owner="one", until=NOW + timedelta(seconds=300), **scope)
        store.raise_revision(connection, **scope)
        again = leases.claim_return(connection, owner="two", now=NOW, seconds=60)

    assert again is not None


def test_a_change_to_a_return_that_is_being_mapped_leaves_it_to_whoever_maps_it(engine: Engine) -> None:
    with writing(engine) as connection:
        owner, item = a_return(connection)
        scope = Scope(authority_id=owner.id, return_id=item.id)
        store.raise_revision(connection, **scope)
        leases.claim_return(connection, owner="one", now=NOW, seconds=60)
        store.raise_revision(connection, **scope)

        assert leases.claim_return(connection, owner="two", now=NOW, seconds=60) is None


def test_authorities_take_turns(engine: Engine) -> None:
    with writing(engine) as connection:
        many = a_return(connection, authority="Thornmere Council")
        for number in range(5):
            a_sent_file(connection, *many, path=f"{number}.txt", content=str(number))
        one = a_return(connection, authority="Another Council")
        _, last = a_sent_file(connection, *one, path="last.txt", content="last")

    claims = [_claim(engine, f"w{number}") for number in range(2)]

    assert last in {claim.document_id for claim in claims if claim is not None}


def test_a_newcomer_is_claimed_only_while_its_authority_has_nothing_in_hand(engine: Engine) -> None:
    with writing(engine) as connection:
        owner, item = a_return(connection)
        for number in range(2):
            a_sent_file(connection, owner, item, path=f"{number}.txt", content=str(number))

    def newcomer() -> leases.DocumentLease | None:
        with writing(engine) as connection:
            return leases.claim_document(connection, owner="w", now=NOW, seconds=60, newcomers=True)

    assert newcomer() is not None
    assert newcomer() is None
