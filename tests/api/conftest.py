"""A small service with two authorities, a triaged return each, and one account of every role."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from api.access import Actor, Role
from api.actions import accounts, returns, sending
from api.app import create_app
from api.jobs import Worker
from api.services import Services
from api.wiring import open_services
from ingest.settings import Settings
from tests.api.filled import fill
from tests.api.site import Site
from tests.fakes import WordEmbedder

PASSWORD = "correct horse battery"
CANARY = "zephyrine quokka lantern"
"""Stands in the other authority's document and nowhere else."""


@dataclass(frozen=True, slots=True)
class World:
    """Everything a test of the ways in needs."""

    services: Services
    client: TestClient
    own: str  # return of Thornmere Council
    other: str  # return of Saltwick Council
    tokens: dict[str, str]  # by account: authority, stranger, assessor, admin

    def call(self, account: str | None, method: str, path: str, **options: object) -> object:
        headers = {} if account is None else {"authorization": f"Bearer {self.tokens[account]}"}
        return self.client.request(method, path, headers=headers, **options)  # type: ignore[arg-type]


@pytest.fixture(scope="session")
def world(tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    folder = tmp_path_factory.mktemp("world")
    services = open_services(Settings(home=folder / "home"))
    services.embedder = WordEmbedder()
    admin, _ = accounts.add_user(
        services, accounts.SYSTEM, name="admin", role=Role.ADMIN, authority=None, password=PASSWORD
    )
    own = _triaged(services, admin, "Thornmere Council", _bank(folder / "own", "the carers team"))
    other = _triaged(services, admin, "Saltwick Council", _bank(folder / "other", CANARY))
    for name, role, authority in (
        ("authority", Role.AUTHORITY, "Thornmere Council"),
        ("stranger", Role.AUTHORITY, "Saltwick Council"),
        ("assessor", Role.ASSESSOR, None),
    ):
        accounts.add_user(services, admin, name=name, role=role, authority=authority, password=PASSWORD)
    with TestClient(create_app(services), raise_server_exceptions=False) as client:
        tokens = {
            name: accounts.sign_in(services, name=name, password=PASSWORD)[1]
            for name in ("authority", "stranger", "assessor", "admin")
        }
        yield World(services, client, own, other, tokens)
    services.engine.dispose()


def _bank(folder: Path, about: str) -> Path:
    folder.mkdir()
    (folder / "Carers waiting times report 2024.txt").write_text(
        "Carers waiting times report\n\n"
        f"Unpaid carers told us that they waited eleven weeks for an assessment in the autumn, said {about}.\n\n"
        "The waiting list for carers' assessments fell from 214 to 96 between April and September 2024, after two "
        "agency workers were taken on and reviews were moved to the locality teams.\n\n"
        "Three in four people who answered the survey said that the first call was answered within a day.\n"
    )
    (folder / "empty.pdf").write_bytes(b"")
    return folder


def _triaged(services: Services, actor: Actor, authority: str, bank: Path) -> str:
    view = returns.open_return(services, actor, authority=authority, reference="2024", draft=False)
    sending.send_path(services, actor, view.item.id, bank)
    Worker(services).run_until_idle(return_id=view.item.id)
    return view.item.id


@pytest.fixture
def site(services: Services) -> Site:
    filled = fill(services)
    client = TestClient(create_app(services), follow_redirects=False, raise_server_exceptions=False)
    return Site(client, filled)
