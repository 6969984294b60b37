from __future__ import annotations

import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from api import badges
from api.actions import health
from api.actions.accounts import SYSTEM
from api.badges import Abilities
from api.services import Services

ALL = Abilities(protections={"no-network": True, "limits": True}, recognises=True, converts=True)
FEW = Abilities(protections={"no-network": False, "limits": True}, recognises=False, converts=True)


def test_a_living_worker_says_what_it_has(home: Path) -> None:
    with badges.signed_on(home, "host:1:a") as badge:
        badge.show(FEW)

        assert badges.list_abilities(home) == [FEW]
        assert FEW.missing == ["no-network", "text-recognition"]

    assert badges.list_abilities(home) == []


def test_a_worker_that_is_starting_says_nothing_yet(home: Path) -> None:
    with badges.signed_on(home, "host:1:a"):
        assert badges.list_abilities(home) == []


def test_health_names_what_some_worker_lacks(services: Services) -> None:
    with badges.signed_on(services.home, "host:1:a") as one, badges.signed_on(services.home, "host:2:b") as other:
        one.show(ALL)
        other.show(FEW)

        found = health.inspect(services, SYSTEM)

    assert (found.health.status, found.health.workers, found.missing) == ("ok", 2, ["no-network", "text-recognition"])


def test_health_says_when_nobody_reads_what_waits(services: Services) -> None:
    from ingest.db import writing
    from tests.builders import a_return, a_sent_file

    with writing(services.engine) as connection:
        a_sent_file(connection, *a_return(connection))

    found = health.check(services)

    assert found.status != "ok"
    assert found.waiting == 1


def test_a_worker_of_another_home_is_not_known_to_be_dead(tmp_path: Path) -> None:
    home, other = tmp_path / "one", tmp_path / "other"
    home.mkdir()
    other.mkdir()

    assert badges.is_dead(home, badges.new_owner(home))
    assert not badges.is_dead(home, badges.new_owner(other))
    with badges.signed_on(home, owner := badges.new_owner(home)):
        assert not badges.is_dead(home, owner)


def test_workers_that_start_at_once_in_a_new_home_know_it_by_one_name(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home.mkdir()
    really = badges.replace_file

    def slowly(target: Path, content: bytes) -> None:
        time.sleep(0.05)  # the others have looked by then, and found none
        really(target, content)

    monkeypatch.setattr(badges, "replace_file", slowly)
    with ThreadPoolExecutor(4) as pool:
        owners = list(pool.map(badges.new_owner, [home] * 4))

    assert all(badges.is_dead(home, owner) for owner in owners)
