"""After a change of embedding model: what was embedded serves until a return is mapped again, and nothing twice."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from api import jobs, services
from api.access import Actor, Role
from api.actions import accounts, find, health, returns, sending, triage
from api.actions.accounts import SYSTEM
from api.services import Services
from api.wiring import open_services
from index import store as index_store
from index.embedding.engine import open_embedder
from ingest.db import reading
from ingest.settings import Engine, Settings
from tests.api.conftest import PASSWORD
from tests.fakes import WordEmbedder

TEXT = "\n\n".join(
    f"In ward {number} carers waited {number + 3} weeks for an assessment, longer than the year before, and "
    f"{number} of them told the council so."
    for number in range(8)
)


class OtherEmbedder(WordEmbedder):
    """Another model, which counts what it embeds and may stop."""

    name = "words-64-b"

    def __init__(self, most: int = 10_000) -> None:
        self.texts: list[str] = []
        self.most = most

    def embed(self, texts: Sequence[str]) -> NDArray[np.float32]:
        if len(self.texts) + len(texts) > self.most:
            raise InterruptedError
        self.texts += texts
        return super().embed(texts)


@pytest.fixture
def opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Services:
    monkeypatch.setattr(triage, "EMBED_BATCH", 2)
    monkeypatch.setattr(
        services, "reopen_embedder", lambda name, **_: WordEmbedder() if name == WordEmbedder.name else None
    )
    made = open_services(Settings(home=tmp_path / "home", workers=1))
    made.embedder = WordEmbedder()
    return made


@pytest.fixture
def admin(opened: Services, tmp_path: Path) -> Actor:
    folder = tmp_path / "bank"
    folder.mkdir()
    (folder / "survey.txt").write_text(TEXT)
    actor, _ = accounts.add_user(
        opened, accounts.SYSTEM, name="admin", role=Role.ADMIN, authority=None, password=PASSWORD
    )
    view = returns.open_return(opened, actor, authority="Thornmere Council", reference="2024")
    sending.send_path(opened, actor, view.item.id, folder)
    jobs.Worker(opened).run_until_idle(return_id=view.item.id)
    return actor


def _embedding(opened: Services, actor: Actor) -> str:
    view = returns.find_return(opened, actor, "2024")
    with reading(opened.engine) as connection:
        run = index_store.latest_run(connection, **view.scope)
    assert run is not None
    return run.embedding


def _map_again(opened: Services, actor: Actor) -> None:
    view = returns.map_again(opened, actor, "2024")
    jobs.Worker(opened).run_until_idle(return_id=view.item.id)


def test_search_goes_on_with_the_old_vectors_and_embeds_no_passage(opened: Services, admin: Actor) -> None:
    before = [hit.passage_id for hit in find.search(opened, admin, "2024", "carers waited").hits]
    other = OtherEmbedder()
    opened.embedder = other

    after = [hit.passage_id for hit in find.search(opened, admin, "2024", "carers waited").hits]

    assert after == before != []
    assert other.texts == []


def test_mapping_again_takes_up_where_it_was_stopped(opened: Services, admin: Actor) -> None:
    whole = OtherEmbedder()
    opened.embedder = whole
    opened.mapper("cqc-la@2024-02")  # its exemplars are embedded now, so that only passages are counted below
    taught = len(whole.texts)
    whole.most = taught + 4
    with pytest.raises(InterruptedError):
        _map_again(opened, admin)
    assert _embedding(opened, admin) == WordEmbedder.name
    first = set(whole.texts[taught:])
    whole.most = 10_000

    _map_again(opened, admin)

    assert _embedding(opened, admin) == OtherEmbedder.name
    assert len(first) == 4
    assert first.isdisjoint(whole.texts[taught + 4 :])


def test_health_says_that_embedding_is_slow(opened: Services, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "fast-embedding" not in health.inspect(opened, SYSTEM).missing
    monkeypatch.setattr("index.embedding.engine.find_spec", lambda _name: None)

    open_embedder(opened.settings.model, engine=Engine.AUTO, cache=opened.home / "cache")

    assert "fast-embedding" in health.inspect(opened, SYSTEM).missing
    assert "fast-embedding" in health.MEANING
