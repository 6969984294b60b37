"""Accounts when several people, or processes, act at the same moment; and how far the event log is looked at."""

from __future__ import annotations

import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, Engine, event, update

from api import access, audit
from api.access import Actor, Role
from api.actions import accounts, returns
from api.services import Services
from api.tables import events
from ingest.blobs import Blobs
from ingest.db import writing
from ingest.errors import ConflictError, InputError, NotFoundError, PermissionDeniedError, SignInError
from ingest.settings import Settings
from tests.api.conftest import PASSWORD
from tests.builders import NOW


@pytest.fixture
def service(engine: Engine, home: Path) -> Services:
    """A service without accounts, on each kind of database."""
    return Services(settings=Settings(home=home), engine=engine, blobs=Blobs(str(home)), now=lambda: NOW)


def _add(service: Services, name: str, role: Role = Role.ADMIN) -> Actor:
    return accounts.add_user(service, accounts.SYSTEM, name=name, role=role, authority=None, password=PASSWORD)[0]


def _at_once(*acts: Callable[[], object]) -> list[object]:
    """Act from several threads; give what came of each, a refusal of ours included."""

    def act(number: int) -> object:
        try:
            return acts[number]()
        except (ConflictError, NotFoundError, SignInError) as error:
            return error

    with ThreadPoolExecutor(len(acts)) as pool:
        return list(pool.map(act, range(len(acts))))


def test_other_capitals_make_no_second_account(service: Services) -> None:
    _add(service, "ann")

    with pytest.raises(ConflictError, match="called 'ann' already"):
        _add(service, "Ann")


@pytest.mark.parametrize("name", ["thornmere council", " Thornmere  Council", "THORNMERE\u00a0COUNCIL"])
def test_an_authority_is_meant_in_any_capitals_and_spaces(services: Services, name: str) -> None:
    made = returns.open_return(services, _add(services, "admin"), authority="Thornmere Council", reference="2024")
    returns.open_return(services, accounts.act_as(services, "admin"), authority="Saltwick Council", reference="2024")

    clerk, _ = accounts.add_user(services, accounts.SYSTEM, name="clerk", role=Role.AUTHORITY, authority=name)

    assert clerk.authority_id == made.authority.id
    for actor in (clerk, accounts.act_as(services, "admin")):
        assert returns.open_return(services, actor, authority=name, reference="2024").item == made.item
    with pytest.raises(PermissionDeniedError):
        returns.open_return(services, clerk, authority="ThornmereCouncil", reference="2024")
    with pytest.raises(NotFoundError):
        accounts.add_user(services, accounts.SYSTEM, name="other", role=Role.AUTHORITY, authority="ThornmereCouncil")


def test_no_session_opens_with_a_password_that_was_changed_while_it_was_checked(
    service: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    admin = _add(service, "one")
    fits = access.fits

    def changed_meanwhile(credentials: access.Credentials, password: str) -> bool:
        answer = fits(credentials, password)
        accounts.set_password(service, admin, name="one", password="another horse battery")
        return answer

    monkeypatch.setattr(access, "fits", changed_meanwhile)

    with pytest.raises(SignInError):
        accounts.sign_in(service, name="one", password=PASSWORD)


def test_two_administrators_who_shut_each_other_leave_one(service: Services, monkeypatch: pytest.MonkeyPatch) -> None:
    one, other = _add(service, "one"), _add(service, "other")
    shut = access.disable_user

    def shut_slowly(connection: Connection, *, name: str) -> None:
        time.sleep(0.1)
        shut(connection, name=name)

    monkeypatch.setattr(access, "disable_user", shut_slowly)
    ended = _at_once(
        lambda: accounts.disable_user(service, one, name="other"),
        lambda: accounts.disable_user(service, other, name="one"),
    )

    assert accounts.has_admin(service)
    assert sum(isinstance(each, ConflictError) for each in ended) == 1


def test_a_name_that_several_people_give_at_the_same_moment_is_taken_once(service: Services) -> None:
    ended = _at_once(*[lambda: _add(service, "bob")] * 4)

    assert sum(isinstance(each, Actor) for each in ended) == 1
    assert sum(isinstance(each, ConflictError) for each in ended) == 3


def test_processes_that_start_at_the_same_moment_make_one_first_administrator(service: Services) -> None:
    made = _at_once(*[lambda: accounts.ensure_admin(service)] * 4)

    assert sum(each is not None for each in made) == 1
    assert not any(isinstance(each, Exception) for each in made)


def test_nobody_shuts_their_own_account_however_its_name_is_typed(service: Services) -> None:
    one = _add(service, "one")
    _add(service, "other")

    with pytest.raises(InputError, match="your own"):
        accounts.disable_user(service, one, name=" one")


def test_wrong_passwords_given_at_the_same_moment_are_looked_at_no_more_often_than_others(service: Services) -> None:
    _add(service, "bob")

    def guess() -> None:
        accounts.sign_in(service, name="bob", password="not the password")

    told = [str(each) for each in _at_once(*[guess] * 12)]

    assert sum(each.startswith("Too many wrong passwords") for each in told) == 12 - access.FREE_TRIES
    with pytest.raises(SignInError, match="Wait 5 minutes"):
        accounts.sign_in(service, name="bob", password=PASSWORD)


def test_that_an_account_has_to_wait_stands_in_the_event_log_once(service: Services) -> None:
    _add(service, "bob")

    for _ in range(access.FREE_TRIES + 3):
        with pytest.raises(SignInError):
            accounts.sign_in(service, name="bob", password="not the password")
        with pytest.raises(SignInError):
            accounts.sign_in(service, name="nobody", password="not the password")

    locked = [each for each in accounts.list_events(service, accounts.SYSTEM) if each.action == "sign-in-locked"]
    assert [(each.subject, each.details) for each in locked] == [("bob", {"minutes": 5})]


def test_the_event_log_does_not_grow_with_every_name_made_up(service: Services) -> None:
    _add(service, "bob")

    for number in range(5):
        with pytest.raises(SignInError):
            accounts.sign_in(service, name=f"guess {number}", password="not the password")

    failed = [each for each in accounts.list_events(service, accounts.SYSTEM) if each.action == "sign-in-failed"]
    assert [each.details for each in failed] == [{"tries": 1}]


def test_a_session_is_read_once_a_request(service: Services) -> None:
    _add(service, "bob")
    _, token = accounts.sign_in(service, name="bob", password=PASSWORD)
    read: list[str] = []
    event.listen(service.engine, "before_cursor_execute", lambda *given: read.append(given[2]))

    actor = accounts.resume(service, token=token)

    assert actor is not None
    assert sum("sessions" in statement for statement in read) == 1


def test_commands_act_for_the_administrator_added_first(service: Services, monkeypatch: pytest.MonkeyPatch) -> None:
    _add(service, "zoe")
    monkeypatch.setattr(service, "now", lambda: NOW + timedelta(days=1))
    _add(service, "aaron")

    assert accounts.act_as(service, None).name == "zoe"
    assert accounts.act_as(service, " aaron ").name == "aaron"


def test_the_page_of_the_log_looks_at_new_events_only_and_once_an_hour_at_all(
    service: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    def change(seq: int, **values: Any) -> None:
        with writing(service.engine) as connection:
            connection.execute(update(events).where(events.c.seq == seq).values(**values))

    _add(service, "one")
    _add(service, "other")
    at_first = accounts.check_new_events(service, accounts.SYSTEM)
    change(1, actor="somebody else")
    later = NOW + timedelta(minutes=59)
    monkeypatch.setattr(service, "now", lambda: later)
    with writing(service.engine) as connection:
        audit.record(connection, at=later, actor="one", action="looked", subject="s")
    soon = accounts.check_new_events(service, accounts.SYSTEM)
    monkeypatch.setattr(service, "now", lambda: NOW + timedelta(hours=1))

    assert at_first == (None, NOW)
    assert soon == (None, NOW)
    assert accounts.check_log(service, accounts.SYSTEM) == 1
    assert accounts.check_new_events(service, accounts.SYSTEM)[0] == 1
