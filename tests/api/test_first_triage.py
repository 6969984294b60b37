"""A return read with the static model first and mapped again with the other one: each answers for what it made."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import select

from api.access import Actor, Role
from api.actions import accounts, find, returns, review, sending
from api.actions.grid import open_grid
from api.jobs import Worker
from api.services import Services
from api.wiring import open_services
from index import store as index_store
from index.embedding import engine
from index.embedding.embedder import SHIPPED
from index.embedding.static import STATIC, StaticEmbedder
from index.model import Decision, Polarity
from index.tables import vectors
from ingest.db import reading
from ingest.settings import Settings
from tests.api.conftest import PASSWORD
from tests.api.test_change_of_model import OtherEmbedder
from tests.index.embedding.test_static import write_static

TEXT = (
    "Carers waiting times report\n\n"
    "Unpaid carers told us that they waited eleven weeks for an assessment in the autumn, said the carers team.\n\n"
    "The waiting list for carers' assessments fell from 214 to 96 between April and September 2024, after two agency "
    "workers were taken on and reviews were moved to the locality teams.\n\n"
    "Three in four people who answered the survey said that the first call was answered within a day.\n"
)


def _embedding(services: Services, actor: Actor) -> str:
    view = returns.find_return(services, actor, "2024")
    with reading(services.engine) as connection:
        run = index_store.latest_run(connection, **view.scope)
    assert run is not None
    return run.embedding


def _models(services: Services) -> set[str]:
    with reading(services.engine) as connection:
        return set(connection.scalars(select(vectors.c.model)))


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home in which a return was read, mapped and decided on with a static model."""
    monkeypatch.setattr(engine, "_distil", write_static)
    services = open_services(Settings(home=tmp_path / "home", workers=1, model=STATIC))
    bank = tmp_path / "bank"
    bank.mkdir()
    (bank / "survey.txt").write_text(TEXT)
    actor, _ = accounts.add_user(
        services, accounts.SYSTEM, name="admin", role=Role.ADMIN, authority=None, password=PASSWORD
    )
    view = returns.open_return(services, actor, authority="Thornmere Council", reference="2024")
    sending.send_path(services, actor, view.item.id, bank)
    Worker(services).run_until_idle(return_id=view.item.id)
    suggestion = next(iter(open_grid(services, actor, view.item.id).suggestions.values()))
    review.decide(services, actor, view.item.id, suggestion.id, decision=Decision.ACCEPT, polarity=Polarity.NEUTRAL)
    services.engine.dispose()
    return tmp_path / "home"


def test_static_vectors_serve_until_a_return_is_mapped_again_and_decisions_stay(home: Path) -> None:
    services = open_services(Settings(home=home, workers=1, model=SHIPPED))
    services.embedder = other = OtherEmbedder()
    actor = accounts.act_as(services, "admin")
    view = returns.find_return(services, actor, "2024")
    first = _embedding(services, actor)

    found = [hit.passage_id for hit in find.search(services, actor, "2024", "carers waited").hits]
    asked = list(other.texts)
    accepted = [entry.text for cell in open_grid(services, actor, view.item.id).cells for entry in cell.entries]
    returns.map_again(services, actor, "2024")
    Worker(services).run_until_idle(return_id=view.item.id)

    assert _models(services) == {OtherEmbedder.name}
    assert first.startswith("static-")
    assert isinstance(services.embedder_of(first), StaticEmbedder)
    assert found
    assert asked == []
    assert _embedding(services, actor) == OtherEmbedder.name
    assert find.search(services, actor, "2024", "carers waited").hits
    kept = [entry.text for cell in open_grid(services, actor, view.item.id).cells for entry in cell.entries]
    assert kept == accepted != []
