"""Learning from decisions as people use it: versions, who may make them, going back, and the order of what waits."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from api import access
from api.access import Actor, Role
from api.actions import learning, review
from api.actions.grid import open_grid
from api.app import create_app
from api.services import Services
from api.web import COOKIE
from api.wiring import open_services
from index import store as index_store
from index.embedding.embedder import embedding_hash
from index.mapping.exemplars import Exemplar
from index.mapping.learning import Figures, Teacher
from index.mapping.lessons import Decided
from index.mapping.spaces import context_of
from index.model import Citation, CitedSentence, Decision, Polarity, Run, RunId, Suggestion, SuggestionId
from ingest import store
from ingest.db import writing
from ingest.errors import InputError, NotFoundError, PermissionDeniedError
from ingest.model import ElementKind, PageText, Passage, Scope, Span
from ingest.settings import Settings
from ingest.store import leases
from ingest.words import hash_text
from tests.builders import NOW, a_reading, a_return, a_sent_file, digest
from tests.fakes import WordEmbedder
from tests.test_distribution import PROJECT

BARE = "cqc-la@bare"
"""The shipped framework under a name that has no exemplars, so that learning takes no time."""
KEPT = [f"Zephyrine lanterns of the quokka were counted {number} times in ward {number}." for number in range(30)]
LEFT = [f"Marmalade stood under viaduct {number} and nobody had asked for it." for number in range(14)]
PLACE = ("equity", "partners")


@dataclass(frozen=True, slots=True)
class Bank:
    """A return whose suggestions all wait in one cell, and the people who look at it."""

    services: Services
    admin: Actor
    assessor: Actor
    return_id: str
    waiting: dict[str, str]  # suggestion by its words

    def decide(self, words: str, decision: Decision) -> None:
        place = PLACE if decision is Decision.MOVE else ("", "")
        way = Polarity.UNCLEAR
        chosen = self.waiting[words]
        review.decide(
            self.services, self.assessor, self.return_id, chosen, decision=decision, place=place, polarity=way
        )


@pytest.fixture
def bank(tmp_path: Path) -> Iterator[Bank]:
    services = open_services(Settings(home=tmp_path / "home", framework=BARE))
    shipped = (PROJECT / "ingest" / "frameworks" / "cqc-la@2024-02.yaml").read_text(encoding="utf-8")
    (services.frameworks_folder / f"{BARE}.yaml").write_text(
        shipped.replace('version: "2024-02"', 'version: "bare"', 1), encoding="utf-8"
    )
    services.embedder = WordEmbedder()
    with writing(services.engine) as connection:
        owner, item = a_return(connection, framework=BARE)
        scope = Scope(authority_id=owner.id, return_id=item.id)
        _, document_id = a_sent_file(connection, owner, item)
        page = "\n".join([*KEPT, *LEFT])
        passages = tuple(
            Passage(
                ordinal=ordinal,
                text=words,
                text_hash=hash_text(words),
                headings=(),
                spans=(Span(page=1, start=page.index(words), end=page.index(words) + len(words)),),
                kind=ElementKind.PARAGRAPH,
            )
            for ordinal, words in enumerate([*KEPT, *LEFT])
        )
        pages = (PageText(number=1, page=1, locator="", text=page, sha256=digest(page)),)
        reading = a_reading(page, pages=pages, passages=passages, title="")
        store.save_reading(connection, document_id=document_id, reading=reading, reader="reader@1", at=NOW, **scope)
        indexed = index_store.list_indexed_passages(connection, document_ids=[document_id], **scope)
        texts = [context_of(passage) for passage in indexed]
        index_store.save_vectors(
            connection,
            authority_id=owner.id,
            model=services.embedder.name,
            text_hashes=[embedding_hash(text) for text in texts],
            rows=services.embedder.embed(texts),
        )
        suggestions = []
        for place, passage in enumerate(indexed):
            number, start, end = passage.spans[0]
            citation = Citation(
                passage_id=passage.id,
                document_id=document_id,
                reading=passage.reading_id,
                number=number,
                page=1,
                start=start,
                end=end,
                quote=passage.text,
            )
            suggestions.append(
                Suggestion(
                    id=SuggestionId(f"s{place}"),
                    key=digest(passage.text),
                    statement="learning",
                    category="processes",
                    polarity=Polarity.NEUTRAL,
                    summary=(CitedSentence(text=passage.text, citations=(citation,)),),
                    passages=(passage.id,),
                    documents=1,
                    confidence=0.5 if passage.text in KEPT else 0.6,
                    reason="",
                )
            )
        lease = leases.claim_return(connection, owner="tests", now=NOW, seconds=60, return_id=item.id)
        assert lease is not None
        run = Run(
            id=RunId("run"),
            embedding=services.embedder.name,
            mapping="m",
            framework=BARE,
            revision=lease.revision,
            made_at=NOW,
            **scope,
        )
        index_store.save_run(
            connection, authority_id=owner.id, run=run, code="0", found=[], items=[], suggested=suggestions
        )
        leases.finish_return(connection, owner="tests", revision=lease.revision, **scope)
        people = {
            role: access.add_user(
                connection, name=role, role=role, authority_id=None, password="correct horse battery", at=NOW
            )
            for role in (Role.ADMIN, Role.ASSESSOR)
        }
    waiting = {each.summary[0].text: each.id for each in suggestions}
    yield Bank(services, people[Role.ADMIN], people[Role.ASSESSOR], item.id, waiting)
    services.engine.dispose()


@pytest.fixture
def moved(bank: Bank) -> Bank:
    """A bank of which a person moved 24 passages, all of a kind, to one place."""
    for words in KEPT[:24]:
        bank.decide(words, Decision.MOVE)
    return bank


def test_what_people_moved_makes_a_version_that_maps_from_then_on(moved: Bank) -> None:
    version = learning.learn(moved.services, moved.admin)

    mapper = moved.services.mapper(BARE)
    assert (version.number, version.decisions, version.in_force) == (1, 24, True)
    assert version.figures["after"]["top1"] > version.figures["before"]["top1"]
    assert mapper.version.endswith(", learned version 1 from 24 decisions")


def test_any_earlier_version_and_the_shipped_one_can_be_used_again(moved: Bank) -> None:
    learning.learn(moved.services, moved.admin)
    learning.learn(moved.services, moved.admin, forced=True)
    used = []
    for number in (0, 1, 2):
        learning.use_version(moved.services, moved.admin, number)
        used.append((learning.show_learning(moved.services, moved.admin).in_use, moved.services.mapper(BARE).version))

    shipped = moved.services.shipped_mapper(BARE).version
    assert [number for number, _ in used] == [0, 1, 2]
    assert used[0][1] == shipped
    assert ["learned version 1 " in used[1][1], "learned version 2 " in used[2][1]] == [True, True]
    with pytest.raises(NotFoundError, match="no learned version 9"):
        learning.use_version(moved.services, moved.admin, 9)


def test_another_process_finds_the_version_in_use_and_its_heads(moved: Bank) -> None:
    learning.learn(moved.services, moved.admin)
    other = open_services(moved.services.settings)
    other.embedder = WordEmbedder()
    try:
        assert other.mapper(BARE).version == moved.services.mapper(BARE).version
    finally:
        other.engine.dispose()


def test_a_decision_taken_back_later_does_not_change_a_version(moved: Bank) -> None:
    learning.learn(moved.services, moved.admin)
    moved.decide(KEPT[0], Decision.UNDO)

    version = learning.show_learning(moved.services, moved.admin).versions[0]
    again = moved.services.decided(BARE, until_seq=version.until_seq)
    assert len(again) == 24


def test_a_version_that_does_worse_is_listed_and_not_used_unless_forced(moved: Bank) -> None:
    """Figures of a replay that came out worse; how a replay comes to them is tested in `tests/index/mapping`."""
    worse = replace(moved.services.teacher(BARE, []).replay([]), gain=-0.1)

    class Worse(Teacher):
        def replay(self, decided: Sequence[Decided]) -> Figures:  # noqa: ARG002
            return worse

    exemplars: tuple[Exemplar, ...] = ()
    shipped = moved.services.shipped_mapper(BARE)
    framework = moved.services.framework(BARE)
    moved.services.teacher = lambda *_: Worse(framework, exemplars, shipped, moved.services.embedder, {})

    version = learning.learn(moved.services, moved.admin)
    after_first = learning.show_learning(moved.services, moved.admin)
    learning.learn(moved.services, moved.admin, forced=True)

    assert not version.in_force
    assert (after_first.in_use, [each.number for each in after_first.versions]) == (0, [1])
    assert learning.show_learning(moved.services, moved.admin).in_use == 2


def test_too_few_decisions_are_told(bank: Bank) -> None:
    bank.decide(KEPT[0], Decision.ACCEPT)

    with pytest.raises(InputError, match="There are 1 decisions to learn from; at least 20"):
        learning.learn(bank.services, bank.admin)


def test_an_assessor_may_look_and_not_teach(moved: Bank) -> None:
    assert learning.show_learning(moved.services, moved.assessor).decisions == 24
    for forbidden in (
        lambda: learning.learn(moved.services, moved.assessor),
        lambda: learning.use_version(moved.services, moved.assessor, 0),
    ):
        with pytest.raises(PermissionDeniedError):
            forbidden()


def test_a_worker_learns_by_itself_only_where_the_settings_say_so(moved: Bank) -> None:
    assert not learning.learn_if_due(moved.services)

    moved.services.settings = moved.services.settings.model_copy(update={"learn_after": 24})
    assert learning.learn_if_due(moved.services)
    assert not learning.learn_if_due(moved.services)  # nothing was decided since
    assert learning.show_learning(moved.services, moved.admin).versions[0].made_by == "system"


def test_what_waits_is_ordered_by_confidence_until_enough_was_decided_and_then_by_what_is_accepted(bank: Bank) -> None:
    def first_waiting() -> tuple[str, int]:
        grid = open_grid(bank.services, bank.assessor, bank.return_id)
        cell = grid.cell("learning", "processes")
        found = next(each for each in cell.suggestions if each not in cell.leading)  # these wait before whatever order
        return grid.suggestions[found].summary[0].text.split()[0], grid.order.decisions

    assert first_waiting() == ("Marmalade", 0)
    for accepted, rejected in zip(KEPT[:10], LEFT[:10], strict=True):
        bank.decide(accepted, Decision.ACCEPT)
        bank.decide(rejected, Decision.REJECT)
    assert first_waiting() == ("Zephyrine", 20)


def test_the_page_says_in_one_line_how_the_order_came_about(bank: Bank) -> None:
    with writing(bank.services.engine) as connection:
        token = access.open_session(
            connection, actor=bank.assessor, at=bank.services.now(), longest=timedelta(hours=12)
        )
    address = f"/returns/{bank.return_id}/grid/learning/processes"
    with TestClient(create_app(bank.services)) as client:
        cookie = {"cookie": f"{COOKIE}={token}"}
        before = client.get(address, headers=cookie).text
        for accepted, rejected in zip(KEPT[:10], LEFT[:10], strict=True):
            bank.decide(accepted, Decision.ACCEPT)
            bank.decide(rejected, Decision.REJECT)
        after = client.get(address, headers=cookie).text

    assert "Most confident first. Once 10 suggestions are accepted and 10 rejected, the order is learned" in before
    assert "as learned from 20 decisions made here" in after


def test_the_page_of_versions_learns_and_goes_back(moved: Bank) -> None:
    with writing(moved.services.engine) as connection:
        tokens = {
            actor.name: access.open_session(
                connection, actor=actor, at=moved.services.now(), longest=timedelta(hours=12)
            )
            for actor in (moved.admin, moved.assessor)
        }
    with TestClient(create_app(moved.services)) as client:

        def headers(name: str) -> dict[str, str]:
            return {"cookie": f"{COOKIE}={tokens[name]}", "sec-fetch-site": "same-origin"}

        proof = {"form_token": access.form_token(tokens["admin"])}
        client.post("/learning", headers=headers("admin"), data=proof, follow_redirects=False)
        learned = client.get("/learning", headers=headers("admin")).text
        client.post("/learning/use", headers=headers("admin"), data={**proof, "number": "0"}, follow_redirects=False)
        back = client.get("/learning", headers=headers("admin")).text
        refused = client.get("/learning", headers=headers("assessor")).status_code

    assert "24 decisions, 24 passages" in learned
    assert "Use what is shipped" in learned
    assert "Use version 1" in back
    assert refused == 403
