"""More files for a return that is mapped already: what they bring is mapped, and what was known stands."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from api import jobs
from api.access import Actor, Role
from api.actions import accounts, returns, sending
from api.services import Services
from index import store as index_store
from index.mapping import Mapper
from index.model import IndexedPassage, Match
from ingest.db import reading
from tests.api.conftest import PASSWORD

FIRST = {
    "survey.txt": "Carers' survey\n\nCarers waited eleven weeks for an assessment, longer than the year before.",
    "policy.txt": "Hospital discharge policy\n\nVersion 1, March 2023\n\nStaff call the ward every morning and agree "
    "who goes home, with what support, and who tells the family. A manager signs each plan off by noon.",
}
MORE = {
    "audit.txt": "Case file audit\n\nOf 40 files audited in May, 31 recorded the person's own words about what matters "
    "to them; the others did not, and training followed.",
    "policy new.txt": FIRST["policy.txt"].replace("Version 1, March 2023", "Version 2, June 2024"),
}


@pytest.fixture
def admin(services: Services) -> Actor:
    actor, _ = accounts.add_user(
        services, accounts.SYSTEM, name="admin", role=Role.ADMIN, authority=None, password=PASSWORD
    )
    return actor


@pytest.fixture
def mapped(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The texts that are mapped."""
    texts: list[str] = []
    match = Mapper.match

    def counting(self: Mapper, passages: Sequence[IndexedPassage], *rest: object) -> list[Match]:
        texts.extend(passage.text for passage in passages)
        return match(self, passages, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr(Mapper, "match", counting)
    return texts


def _send(services: Services, actor: Actor, reference: str, folder: Path, files: dict[str, str]) -> None:
    folder.mkdir()
    for name, text in files.items():
        (folder / name).write_text(text)
    view = returns.open_return(services, actor, authority="Thornmere Council", reference=reference)
    sending.send_path(services, actor, view.item.id, folder)
    jobs.Worker(services).run_until_idle(return_id=view.item.id)


def _made(services: Services, actor: Actor, reference: str) -> tuple[list[Match], list[tuple[str, ...]]]:
    """What is made of a return, without what differs between two of the same files."""
    scope = returns.find_return(services, actor, reference).scope
    with reading(services.engine) as connection:
        run = index_store.latest_run(connection, **scope)
        assert run is not None
        found = index_store.list_matches(connection, authority_id=run.authority_id, run_id=run.id)
        suggested = index_store.list_suggestions(connection, authority_id=run.authority_id, run_id=run.id)
        texts = index_store.list_passage_texts(connection, authority_id=run.authority_id, passage_ids=found)
    matches = sorted((texts[key], match) for key, match in found.items())
    plain = [(text, match.evidence, match.polarity, match.statements, match.categories) for text, match in matches]
    return plain, sorted((each.key, each.reason) for each in suggested)  # type: ignore[return-value]


def test_only_what_is_new_is_mapped_and_the_result_is_that_of_all_at_once(
    services: Services, admin: Actor, mapped: list[str], tmp_path: Path
) -> None:
    _send(services, admin, "twice", tmp_path / "first", FIRST)
    mapped.clear()

    _send(services, admin, "twice", tmp_path / "more", MORE)

    assert mapped
    assert not any("eleven weeks" in text for text in mapped)
    _send(services, admin, "once", tmp_path / "all", FIRST | MORE)
    assert _made(services, admin, "twice") == _made(services, admin, "once")
