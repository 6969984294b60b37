"""Documents of other returns: shown to assessors, to an authority of its own earlier returns only, never set aside."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import pytest
from fastapi.testclient import TestClient
from sqlalchemy import Connection
from typer.testing import CliRunner

from api import cli
from api.access import Actor
from api.actions import accounts, elsewhere
from api.actions.elsewhere import ElsewhereLine
from api.app import create_app
from api.cli import terminal
from api.services import Services
from api.web import COOKIE
from ingest import store
from ingest.db import reading, writing
from ingest.duplicates import sketching
from ingest.errors import NotFoundError
from ingest.model import DocumentId, DocumentStatus, ReadingId, ReturnState, Signature
from tests.api.aside_site import seen
from tests.api.filled import Filled, fill
from tests.api.put_elsewhere import compare_all, send
from tests.builders import NOW, a_return
from tests.ingest.test_duplicates import edited, prose

POLICY = prose(1)
SECRET = "quokka"


@dataclass(frozen=True, slots=True)
class Site:
    """A policy that one authority sent twice and another authority sent with a few words changed."""

    services: Services
    client: TestClient
    filled: Filled
    now: str  # return of Thornmere Council
    document: str
    before: str  # its earlier return
    theirs: str  # return of Saltwick Council

    def found(self, who: str, key: str, document: str | None = None) -> tuple[ElsewhereLine, ...]:
        return elsewhere.find_elsewhere(self.services, self.actor(who), key, document).lines

    def actor(self, who: str) -> Actor:
        return accounts.act_as(self.services, who)

    def call(self, who: str, key: str, **params: str) -> Any:
        headers = {"authorization": f"Bearer {self.filled.tokens[who]}"}
        return self.client.get(f"/api/v1/returns/{key}/elsewhere", headers=headers, params=params)

    def page(self, who: str, path: str) -> Any:
        return self.client.get(path, headers={"cookie": f"{COOKIE}={self.filled.tokens[who]}"})


@pytest.fixture
def site(services: Services) -> Site:
    filled = fill(services)
    with writing(services.engine) as connection:
        owner, before = a_return(connection, reference="2023", at=NOW - timedelta(days=400))
        _, now = a_return(connection, reference="2025", at=NOW + timedelta(days=1))
        _, draft = a_return(connection, reference="2026", state=ReturnState.DRAFT, at=NOW + timedelta(days=2))
        other = next(a for a in store.list_authorities(connection) if a.name == "Saltwick Council")
        theirs = store.find_return(connection, authority_id=other.id, key=filled.other_id)
        assert theirs is not None
        send(connection, owner, before, "Policies/Lone working.docx", POLICY)
        document = send(connection, owner, now, "Lone working policy.docx", POLICY)
        send(connection, owner, now, "Something else.docx", prose(2))
        send(connection, owner, draft, "Lone working draft.docx", POLICY)
        send(connection, other, theirs, f"Lone working {SECRET}.docx", edited(POLICY, 0.03))
    compare_all(services)
    client = TestClient(create_app(services), follow_redirects=False, raise_server_exceptions=False)
    return Site(services, client, filled, now.id, document, before.id, theirs.id)


def test_an_assessor_is_told_of_earlier_returns_and_of_other_authorities_but_not_of_drafts(site: Site) -> None:
    lines = site.found("assessor", site.now)

    assert [(line.path, line.other.item.id, line.own, line.earlier, line.same) for line in lines] == [
        ("Lone working policy.docx", site.before, True, True, True),
        ("Lone working policy.docx", site.theirs, False, True, False),
    ]
    assert 0.9 < lines[1].score < 1


def test_an_authority_is_told_of_its_own_earlier_returns_and_nothing_of_others(site: Site) -> None:
    own = site.found("authority", site.now)
    answers = [site.call("authority", site.now), site.call("authority", site.now, document=site.document)]
    pages = [
        site.page("authority", f"/returns/{site.now}/elsewhere"),
        site.page("authority", f"/returns/{site.now}/documents/{site.document}"),
    ]

    assert [line.other.item.id for line in own] == [site.before]
    assert all(answer.status_code == 200 for answer in (*answers, *pages))
    for answer in (*answers, *pages):
        assert not any(word in answer.text for word in (SECRET, "Saltwick", site.theirs, "other authorit"))
    assert site.found("authority", site.before) == ()  # what was sent later is not told either
    assert [line.other.item.id for line in site.found("stranger", site.theirs)] == []


def test_an_authority_cannot_ask_about_anothers_return_or_document(site: Site) -> None:
    theirs = site.found("assessor", site.now)[1].other_document_id

    assert site.call("authority", site.theirs).status_code == 404
    assert site.call("authority", site.now, document=theirs).status_code == 404
    assert site.call("stranger", site.now, document=site.document).status_code == 404
    assert site.page("stranger", f"/returns/{site.now}/elsewhere").status_code == 404
    with pytest.raises(NotFoundError, match="no such document"):
        site.found("assessor", site.now, theirs)


def test_a_documents_page_says_where_else_it_was_sent(site: Site) -> None:
    page = site.page("assessor", f"/returns/{site.now}/documents/{site.document}")
    listed = site.page("assessor", f"/returns/{site.now}/elsewhere")
    draft_owner = site.page("authority", f"/returns/{site.now}/documents/{site.document}")

    assert "Already sent in return 2023; also stands in returns of 1 other authority" in seen(page)
    assert "Nearly the same text" in seen(listed)
    assert "Saltwick Council: return 2024" in seen(listed)
    assert "Already sent in return 2023 " in seen(draft_owner)


def test_nothing_is_set_aside_because_another_return_holds_it(site: Site) -> None:
    with reading(site.services.engine) as connection:
        owner = next(a for a in store.list_authorities(connection) if a.name == "Thornmere Council")
        document = store.get_document(connection, authority_id=owner.id, document_id=DocumentId(site.document))

    assert document is not None
    assert (document.status, document.cause) == (DocumentStatus.INDEXED, None)


def test_comparing_again_finds_the_same_and_a_return_that_comes_later_is_found_from_both_sides(site: Site) -> None:
    before = site.found("assessor", site.now)
    with writing(site.services.engine) as connection:
        owner, late = a_return(connection, authority="Westmarsh Council", at=NOW + timedelta(days=9))
        send(connection, owner, late, "Ours.docx", POLICY)
    assert not elsewhere.find_elsewhere(site.services, site.actor("assessor"), late.id).done

    assert elsewhere.compare_readings(site.services, return_id=late.id) == 1
    assert elsewhere.compare_readings(site.services) == 0

    assert len(site.found("assessor", site.now)) == len(before) + 1
    assert len(site.found("assessor", late.id)) == 3


def test_what_another_worker_compared_meanwhile_is_not_compared_again(
    services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    with writing(services.engine) as connection:
        owner, item = a_return(connection)
        for number in range(5):
            send(connection, owner, item, f"{number}.docx", prose(number))
    real, begun = sketching.bands, []

    def bands(signature: Signature, sketched: bytes) -> list[int]:
        begun.append(1)
        if len(begun) == 1:  # another worker has listed the same, and is done with them before this one goes on
            assert elsewhere.compare_readings(services) == 5
        return real(signature, sketched)

    found = elsewhere._find_like
    compared = []
    monkeypatch.setattr(sketching, "bands", bands)
    monkeypatch.setattr(elsewhere, "_find_like", lambda *given: compared.append(1) or found(*given))

    assert elsewhere.compare_readings(services) == 5
    assert len(compared) == 5


def test_the_words_of_all_documents_that_may_be_alike_are_fetched_at_once(
    services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    with writing(services.engine) as connection:
        for number in range(5):
            owner, item = a_return(connection, reference=f"{number}")
            send(connection, owner, item, "Policy.docx", POLICY)
    compare_all(services)
    with writing(services.engine) as connection:
        owner, item = a_return(connection, reference="late")
        send(connection, owner, item, "Policy.docx", POLICY)
    fetched = []
    real = store.get_signatures

    def fetch(connection: Connection, *, reading_ids: list[ReadingId]) -> dict[ReadingId, Signature]:
        fetched.append(len(reading_ids))
        return real(connection, reading_ids=reading_ids)

    monkeypatch.setattr(store, "get_signatures", fetch)
    compare_all(services)

    assert fetched[:2] == [1, 5]


def test_the_command_lists_them(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(terminal.out, "width", 200)
    asked = ["elsewhere", site.now, "--home", str(site.services.home), "--as"]

    told = CliRunner().invoke(cli.app, [*asked, "assessor"])
    own = CliRunner().invoke(cli.app, [*asked, "authority", "--json"])

    assert told.exit_code == own.exit_code == 0
    assert "Saltwick Council" in told.output
    assert '"reference": "2023"' in own.output
    assert "Saltwick" not in own.output
