"""What accounts, sessions and the event log promise, on SQLite and on PostgreSQL alike."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta

import pytest
from sqlalchemy import Engine, delete, select, update

from api import access, audit
from api.access import Role
from api.tables import events, sessions, sign_in_failures, users
from ingest.db import reading, writing
from ingest.errors import ConflictError, InputError, SignInError
from tests.builders import NOW

HOUR = timedelta(hours=1)
PASSWORD = "correct horse battery"


def _add(engine: Engine, name: str = "assessor") -> access.Actor:
    with writing(engine) as connection:
        return access.add_user(connection, name=name, role=Role.ASSESSOR, authority_id=None, password=PASSWORD, at=NOW)


def _resume(engine: Engine, token: str, *, later: timedelta) -> access.Actor | None:
    with reading(engine) as connection:
        resumed = access.resume_session(connection, token=token, at=NOW + later, idle=HOUR, longest=12 * HOUR)
    return None if resumed is None else resumed[0]


def _enter(engine: Engine, name: str, password: str, *, at: datetime = NOW) -> access.Actor | None:
    """Sign in as the action does, without a session."""
    with writing(engine) as connection:
        access.reserve_try(connection, name=name, at=at)
        credentials = access.find_credentials(connection, name=name)
    fits = access.fits(credentials, password)
    if fits:
        with writing(engine) as connection:
            access.forget_failures(connection, name=name)
    return credentials.actor if fits else None


def test_the_right_password_gives_the_account_and_a_wrong_one_does_not(engine: Engine) -> None:
    actor = _add(engine)

    assert _enter(engine, "assessor", PASSWORD) == actor
    assert _enter(engine, "assessor", "wrong") is None
    assert _enter(engine, "nobody", PASSWORD) is None


def test_too_many_wrong_passwords_make_the_account_wait(engine: Engine) -> None:
    _add(engine)
    for _ in range(access.FREE_TRIES):
        _enter(engine, "assessor", "wrong")

    with pytest.raises(SignInError, match="Wait 5 minutes"):
        _enter(engine, "assessor", PASSWORD)
    assert _enter(engine, "assessor", PASSWORD, at=NOW + access.WAIT) is not None


def test_a_new_password_lets_the_account_in_at_once(engine: Engine) -> None:
    actor = _add(engine)
    for _ in range(access.FREE_TRIES):
        _enter(engine, "assessor", "wrong")

    with writing(engine) as connection:
        access.set_password(connection, name="assessor", password=PASSWORD)

    assert _enter(engine, "assessor", PASSWORD) == actor


@pytest.mark.parametrize("typed", ["José", "Jose\u0301", " José "])
def test_a_name_means_one_account_however_it_is_typed(engine: Engine, typed: str) -> None:
    actor = _add(engine, "Jose\u0301 ")

    assert actor.name == "José"
    assert _enter(engine, typed, PASSWORD) == actor
    with pytest.raises(ConflictError):
        _add(engine, typed)


def test_an_account_whose_name_an_earlier_version_kept_as_typed_may_still_act(engine: Engine) -> None:
    actor = _add(engine, "bob")
    with writing(engine) as connection:
        connection.execute(update(users).values(name="bob "))

    with reading(engine) as connection:
        assert access.find_user(connection, name="bob ").id == actor.id


def test_a_name_or_a_password_that_is_too_long_is_refused(engine: Engine) -> None:
    with pytest.raises(InputError, match="at most 200"):
        _add(engine, "n" * 201)
    with pytest.raises(InputError, match="can have 1000"), writing(engine) as connection:
        access.add_user(connection, name="a", role=Role.ADMIN, authority_id=None, password="p" * 1001, at=NOW)


def test_the_first_administrator_is_the_one_added_first(engine: Engine) -> None:
    with writing(engine) as connection:
        for days, name in enumerate(["shut", "zoe", "aaron"]):
            at = NOW + timedelta(days=days)
            access.add_user(connection, name=name, role=Role.ADMIN, authority_id=None, password=PASSWORD, at=at)
        access.disable_user(connection, name="shut")

        first = access.first_admin(connection)

    assert first is not None
    assert first.name == "zoe"


def test_wrong_passwords_of_long_ago_are_forgotten(engine: Engine) -> None:
    for number in range(3):
        _enter(engine, f"guess {number}", "wrong")
    _enter(engine, "another", "wrong", at=NOW + access.FORGOTTEN + HOUR)

    with reading(engine) as connection:
        assert connection.execute(select(sign_in_failures.c.name)).scalars().all() == ["another"]


def test_tries_at_the_same_moment_are_let_through_as_often_as_any(engine: Engine) -> None:
    def guess(_: int) -> bool:
        try:
            with writing(engine) as connection:
                access.reserve_try(connection, name="assessor", at=NOW)
        except SignInError:
            return False
        return True

    with ThreadPoolExecutor(12) as pool:
        assert sum(pool.map(guess, range(12))) == access.FREE_TRIES


def test_names_tried_without_end_are_forgotten_but_none_that_has_to_wait(
    engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(access, "MOST_NAMES", 3)
    for number in range(9):
        with writing(engine) as connection:
            access.reserve_try(connection, name=f"{number}", at=NOW + number * access.WAIT / 5)

    with reading(engine) as connection:
        kept = connection.execute(select(sign_in_failures.c.name).order_by(sign_in_failures.c.last_at)).scalars().all()
    assert kept == ["3", "4", "5", "6", "7", "8"]


def test_names_that_nobody_has_are_told_of_once_a_minute(engine: Engine) -> None:
    def count(seconds: int) -> int:
        with writing(engine) as connection:
            return access.count_unknown(connection, at=NOW + timedelta(seconds=seconds))

    assert [count(seconds) for seconds in (0, 1, 59, 61, 62, 121, 400)] == [1, 0, 0, 3, 0, 2, 1]


def test_sessions_that_ran_out_are_removed(engine: Engine) -> None:
    actor = _add(engine)
    with writing(engine) as connection:
        access.open_session(connection, actor=actor, at=NOW, longest=12 * HOUR)
        access.open_session(connection, actor=actor, at=NOW + 13 * HOUR, longest=12 * HOUR)

    with reading(engine) as connection:
        assert len(connection.execute(sessions.select()).all()) == 1


def test_a_name_is_taken_once(engine: Engine) -> None:
    _add(engine)

    with pytest.raises(ConflictError):
        _add(engine)


def test_a_short_password_is_refused(engine: Engine) -> None:
    with pytest.raises(InputError, match="at least 12"), writing(engine) as connection:
        access.add_user(connection, name="a", role=Role.ADMIN, authority_id=None, password="short", at=NOW)


def test_an_authority_account_needs_its_authority(engine: Engine) -> None:
    with pytest.raises(InputError), writing(engine) as connection:
        access.add_user(connection, name="a", role=Role.AUTHORITY, authority_id=None, password=PASSWORD, at=NOW)


def test_a_session_ends_when_idle_when_old_and_when_closed(engine: Engine) -> None:
    actor = _add(engine)
    with writing(engine) as connection:
        token = access.open_session(connection, actor=actor, at=NOW, longest=12 * HOUR)

    assert _resume(engine, token, later=HOUR) == actor
    assert _resume(engine, token, later=2 * HOUR) is None
    with writing(engine) as connection:
        access.touch_session(connection, token=token, at=NOW + 12 * HOUR)
    assert _resume(engine, token, later=12 * HOUR) == actor
    assert _resume(engine, token, later=12.5 * HOUR) is None
    with writing(engine) as connection:
        access.close_session(connection, token=token)
    assert _resume(engine, token, later=0 * HOUR) is None


def test_a_session_token_is_kept_as_its_hash_only(engine: Engine) -> None:
    actor = _add(engine)
    with writing(engine) as connection:
        token = access.open_session(connection, actor=actor, at=NOW, longest=12 * HOUR)

    with reading(engine) as connection:
        assert token not in str(connection.execute(sessions.select()).all())


def test_shutting_an_account_ends_its_sessions(engine: Engine) -> None:
    actor = _add(engine)
    with writing(engine) as connection:
        token = access.open_session(connection, actor=actor, at=NOW, longest=12 * HOUR)
        access.disable_user(connection, name="assessor")

    assert _resume(engine, token, later=0 * HOUR) is None


def test_an_account_that_was_shut_is_opened_again_with_its_password(engine: Engine) -> None:
    actor = _add(engine)
    with writing(engine) as connection:
        access.disable_user(connection, name="assessor")
    with reading(engine) as connection:
        shut = access.find_credentials(connection, name="assessor")
    with writing(engine) as connection:
        opened = access.enable_user(connection, name=" assessor")
        again = access.find_credentials(connection, name="assessor")

    assert shut.actor is None
    assert opened == again.actor == actor
    assert access.fits(again, PASSWORD)


def test_of_an_account_that_is_shut_nobody_is_told_that_there_is_none(engine: Engine) -> None:
    _add(engine)
    with writing(engine) as connection:
        access.disable_user(connection, name="assessor")

    with writing(engine) as connection, pytest.raises(ConflictError, match="is shut"):
        access.find_user(connection, name="assessor")
    with writing(engine) as connection, pytest.raises(ConflictError, match="is shut"):
        access.set_password(connection, name="assessor", password=PASSWORD)
    with pytest.raises(ConflictError, match="is shut"):
        _add(engine)


def test_an_unbroken_log_says_so_and_a_changed_row_is_found(engine: Engine) -> None:
    with writing(engine) as connection:
        for number in range(5):
            audit.record(connection, at=NOW, actor="a", action="looked", subject=str(number), details={"page": number})
    with reading(engine) as connection:
        whole = audit.find_break(connection)
    with writing(engine) as connection:
        connection.execute(update(events).where(events.c.seq == 3).values(actor="somebody else"))

    with reading(engine) as connection:
        assert (whole, audit.find_break(connection)) == (None, 3)


def test_a_log_is_followed_from_where_it_was_found_whole(engine: Engine) -> None:
    def add(number: int) -> None:
        with writing(engine) as connection:
            audit.record(connection, at=NOW, actor="a", action="looked", subject=str(number))

    for number in range(3):
        add(number)
    with reading(engine) as connection:
        seq, previous, _ = audit.follow(connection)
    add(3)
    with reading(engine) as connection:
        on = audit.follow(connection, seq=seq, previous=previous)
    with writing(engine) as connection:
        connection.execute(update(events).where(events.c.seq == 4).values(actor="somebody else"))
    with reading(engine) as connection:
        changed = audit.follow(connection, seq=seq, previous=previous)
    with writing(engine) as connection:
        connection.execute(update(events).where(events.c.seq == 3).values(hash="0" * 64))
    with reading(engine) as connection:
        rewritten = audit.follow(connection, seq=seq, previous=previous)

    assert (on[0], on[2]) == (4, True)
    assert (changed[0], changed[2]) == (3, False)
    assert (rewritten[0], rewritten[2]) == (2, False)


def test_a_removed_row_is_found(engine: Engine) -> None:
    with writing(engine) as connection:
        for number in range(3):
            audit.record(connection, at=NOW, actor="a", action="looked", subject=str(number))
        connection.execute(delete(events).where(events.c.seq == 2))

    with reading(engine) as connection:
        assert audit.find_break(connection) == 2
