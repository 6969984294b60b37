"""What accounts, sessions and the event log promise, on SQLite and on PostgreSQL alike."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import Engine, delete, update

from api import access, audit
from api.access import Role
from api.tables import events, sessions
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
        return access.resume_session(connection, token=token, at=NOW + later, idle=HOUR, longest=12 * HOUR)


def test_the_right_password_gives_the_account_and_a_wrong_one_does_not(engine: Engine) -> None:
    actor = _add(engine)

    with writing(engine) as connection:
        assert access.check_password(connection, name="assessor", password=PASSWORD, at=NOW) == actor
        assert access.check_password(connection, name="assessor", password="wrong", at=NOW) is None
        assert access.check_password(connection, name="nobody", password=PASSWORD, at=NOW) is None


def test_too_many_wrong_passwords_make_the_account_wait(engine: Engine) -> None:
    _add(engine)
    for _ in range(access.FREE_TRIES):
        with writing(engine) as connection:
            access.check_password(connection, name="assessor", password="wrong", at=NOW)

    with pytest.raises(SignInError, match="Wait 5 minutes"), writing(engine) as connection:
        access.check_password(connection, name="assessor", password=PASSWORD, at=NOW)
    with writing(engine) as connection:
        later = NOW + access.WAIT
        assert access.check_password(connection, name="assessor", password=PASSWORD, at=later) is not None


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
        token = access.open_session(connection, actor=actor, at=NOW)

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
        token = access.open_session(connection, actor=actor, at=NOW)

    with reading(engine) as connection:
        assert token not in str(connection.execute(sessions.select()).all())


def test_shutting_an_account_ends_its_sessions(engine: Engine) -> None:
    actor = _add(engine)
    with writing(engine) as connection:
        token = access.open_session(connection, actor=actor, at=NOW)
        access.disable_user(connection, name="assessor")

    assert _resume(engine, token, later=0 * HOUR) is None


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


def test_a_removed_row_is_found(engine: Engine) -> None:
    with writing(engine) as connection:
        for number in range(3):
            audit.record(connection, at=NOW, actor="a", action="looked", subject=str(number))
        connection.execute(delete(events).where(events.c.seq == 2))

    with reading(engine) as connection:
        assert audit.find_break(connection) == 2
