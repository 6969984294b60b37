"""More files for a return that is mapped already: what is new is made, and all is as if it had come at once."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest

from api import jobs
from api.access import Actor, Role
from api.actions import accounts, aside, grid, returns, review, sending
from api.services import Services
from api.wiring import open_services
from index import store as index_store
from index.entries import suggestions
from index.items.matcher import ItemInput, ItemMatcher
from index.mapping.mapper import Mapper
from index.model import CitedSentence, Decision, IndexedPassage, ItemMatch, Match, Suggestion, SuggestionId
from ingest import store
from ingest.aside import AsideChoice
from ingest.db import reading
from ingest.model import DocumentId, PassageId, ReturnId
from ingest.settings import Settings
from tests.api.conftest import PASSWORD

WAITED = "Carers told the council that they waited eleven weeks for an assessment in the autumn, and nobody rang them."
CALM = "Families of people who live at Mill Lane praise the night team for its calm and for ringing before bedtime."
SHUT = "People in Saltwick complain that the front door is shut at noon, and that letters about bills go unanswered."
FIRST = {
    "feedback 2023.txt": f"What people told us in 2023\n\n{WAITED}\n\n{CALM}",
    "R05 Carers.txt": "What carers are offered\n\nA carer may have a break of two weeks and a course on lifting.",
    "survey.txt": "Carers' survey\n\nCarers waited eleven weeks for an assessment, longer than the year before.",
    "policy.txt": "Hospital discharge policy\n\nVersion 1, March 2023\n\nStaff call the ward every morning and agree "
    "who goes home, with what support, and who tells the family. A manager signs each plan off by noon.",
}
MORE = {
    "feedback 2024.txt": f"What people told us in 2024\n\n{WAITED}\n\n{SHUT}",
    "audit.txt": "Case file audit\n\nOf 40 files audited in May, 31 recorded the person's own words about what matters "
    "to them; the others did not, and training followed.",
    "policy new.txt": FIRST["policy.txt"].replace("Version 1, March 2023", "Version 2, June 2024"),
}


@pytest.fixture(scope="module")
def services(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Services]:
    """One service for all tests, which learns to map once; each has returns of its own."""
    opened = open_services(Settings(home=tmp_path_factory.mktemp("more") / "home"))
    yield opened
    opened.engine.dispose()


@pytest.fixture(scope="module")
def admin(services: Services) -> Actor:
    actor, _ = accounts.add_user(
        services, accounts.SYSTEM, name="admin", role=Role.ADMIN, authority=None, password=PASSWORD
    )
    return actor


@dataclass(frozen=True, slots=True)
class Work:
    """What was done, by the words it was done with."""

    mapped: list[str]
    told: list[str]  # paths of documents whose request items were sought
    quoted: list[str]
    settled: list[DocumentId]

    def forget(self) -> None:
        for each in (self.mapped, self.told, self.quoted, self.settled):
            each.clear()


@pytest.fixture
def work(monkeypatch: pytest.MonkeyPatch) -> Work:
    done = Work([], [], [], [])
    match, tell, quote, settle = Mapper.match, ItemMatcher.match, suggestions.quotable, store.set_status

    def mapping(self: Mapper, passages: Sequence[IndexedPassage], *rest: Any) -> list[Match]:
        done.mapped.extend(passage.text for passage in passages)
        return match(self, passages, *rest)

    def telling(self: ItemMatcher, documents: Sequence[ItemInput]) -> list[ItemMatch]:
        done.told.extend(document.path for document in documents)
        return tell(self, documents)

    def quoting(passage: IndexedPassage, *rest: Any, **more: Any) -> list[CitedSentence]:
        done.quoted.append(passage.text)
        return quote(passage, *rest, **more)

    def settling(*rest: Any, document_id: DocumentId, **more: Any) -> None:
        done.settled.append(document_id)
        settle(*rest, document_id=document_id, **more)

    monkeypatch.setattr(Mapper, "match", mapping)
    monkeypatch.setattr(ItemMatcher, "match", telling)
    monkeypatch.setattr(suggestions, "quotable", quoting)
    monkeypatch.setattr(store, "set_status", settling)
    return done


def _send(services: Services, actor: Actor, reference: str, folder: Path, files: dict[str, str]) -> str:
    folder.mkdir()
    for name, text in files.items():
        (folder / name).write_text(text)
    view = returns.open_return(services, actor, authority="Thornmere Council", reference=reference)
    sending.send_path(services, actor, view.item.id, folder)
    jobs.Worker(services).run_until_idle(return_id=view.item.id)
    return view.item.id


def _decide(services: Services, actor: Actor, key: str, path: str, decision: AsideChoice) -> None:
    document_id = aside.find_document(services, actor, key, path)
    aside.decide_aside(services, actor, key, document_id, decision=decision, note="Why.", family=False)
    jobs.Worker(services).run_until_idle(return_id=ReturnId(key))


def _suggested(services: Services, actor: Actor, key: str) -> list[Suggestion]:
    scope = returns.find_return(services, actor, key).scope
    with reading(services.engine) as connection:
        run = index_store.latest_run(connection, **scope)
        assert run is not None
        return index_store.list_suggestions(connection, authority_id=run.authority_id, run_id=run.id)


def _made(services: Services, actor: Actor, key: str) -> dict[str, list[Any]]:
    """What is made of a return, without what differs between two of the same files."""
    scope = returns.find_return(services, actor, key).scope
    with reading(services.engine) as connection:
        run = index_store.latest_run(connection, **scope)
        assert run is not None
        of_run = {"authority_id": run.authority_id, "run_id": run.id}
        found = index_store.list_matches(connection, **of_run)
        texts = index_store.list_passage_texts(connection, authority_id=run.authority_id, passage_ids=found)
        suggested = index_store.list_suggestions(connection, **of_run)
        items = index_store.list_item_matches(connection, **of_run)
        documents = {document.id: document for document in store.list_documents(connection, **scope)}
    entries = [
        replace(
            each,
            id=SuggestionId(""),
            made_from="",
            summary=(),
            passages=tuple(PassageId(texts[passage]) for passage in each.passages),
            reason=f"{' '.join(sentence.text for sentence in each.summary)} {each.reason}",
        )
        for each in suggested
    ]
    made = {
        "matches": [(texts[key], replace(match, passage_id=PassageId(""))) for key, match in found.items()],
        "entries": entries,
        "items": [(documents[each.document_id].sha256, replace(each, document_id=DocumentId(""))) for each in items],
        "documents": [(each.sha256, each.status, each.reason, each.latest) for each in documents.values()],
    }
    return {name: sorted(each, key=str) for name, each in made.items()}


def test_only_what_is_new_is_made_and_the_result_is_that_of_all_at_once(
    services: Services, admin: Actor, work: Work, tmp_path: Path
) -> None:
    _send(services, admin, "twice", tmp_path / "first", FIRST)
    work.forget()

    twice = _send(services, admin, "twice", tmp_path / "more", MORE)

    assert work.mapped
    assert work.quoted
    for said in ("longer than the year before", "night team", "course on lifting"):
        assert not any(said in text for text in (*work.mapped, *work.quoted))
    assert sorted(work.told) == sorted(MORE)
    assert len(work.settled) == len(MORE) + 1  # and the policy that is superseded now
    once = _send(services, admin, "once", tmp_path / "all", FIRST | MORE)
    assert _made(services, admin, twice) == _made(services, admin, once)
    assert len(_made(services, admin, once)["items"]) > 1
    assert any("more time" in entry.reason for entry in _made(services, admin, once)["entries"])


def test_the_order_that_files_come_in_does_not_matter(services: Services, admin: Actor, tmp_path: Path) -> None:
    every = FIRST | MORE
    for reference, names in (("there", list(every)), ("back", list(every)[::-1])):
        for number in range(0, len(names), 2):
            some = {name: every[name] for name in names[number : number + 2]}
            key = _send(services, admin, reference, tmp_path / f"{reference}-{number}", some)

    there, back = returns.find_return(services, admin, "there").item.id, key
    assert _made(services, admin, there) == _made(services, admin, back)


def test_mapping_again_makes_nothing_that_stands(services: Services, admin: Actor, work: Work, tmp_path: Path) -> None:
    key = _send(services, admin, "again", tmp_path / "first", FIRST | MORE)
    before = _made(services, admin, key)
    work.forget()

    returns.map_again(services, admin, key)
    jobs.Worker(services).run_until_idle(return_id=ReturnId(key))

    assert (work.mapped, work.told, work.quoted, work.settled) == ([], [], [], [])
    assert _made(services, admin, key) == before


def test_what_a_person_decides_leaves_nothing_stale(services: Services, admin: Actor, tmp_path: Path) -> None:
    left = "feedback 2024.txt"
    fewer = _send(services, admin, "fewer", tmp_path / "fewer", {name: FIRST[name] for name in FIRST})
    key = _send(services, admin, "decided", tmp_path / "all", FIRST | {left: MORE[left]})
    every = _made(services, admin, key)

    _decide(services, admin, key, left, AsideChoice.SET_ASIDE)
    without = _made(services, admin, key)
    _decide(services, admin, key, left, AsideChoice.RESTORE)

    assert without["entries"] == _made(services, admin, fewer)["entries"] != every["entries"]
    assert without["matches"] == _made(services, admin, fewer)["matches"]
    assert _made(services, admin, key) == every


def test_what_was_turned_down_stays_so_when_more_is_said_of_the_same(
    services: Services, admin: Actor, tmp_path: Path
) -> None:
    key = _send(services, admin, "turned-down", tmp_path / "first", {"survey.txt": FIRST["survey.txt"]})
    (before,) = _suggested(services, admin, key)
    review.decide(services, admin, key, before.id, decision=Decision.REJECT)
    said = "Carers waited eleven weeks for an assessment in the north and by the sea, longer than the year before."

    _send(services, admin, "turned-down", tmp_path / "more", {"survey b.txt": f"Carers' survey\n\n{said}"})

    shown = grid.open_grid(services, admin, key)
    assert [shown.suggestions[each].key for cell in shown.cells for each in cell.rejected] == [before.key]
    (waiting,) = (shown.suggestions[each] for cell in shown.cells for each in cell.suggestions)
    assert said in [sentence.text for sentence in waiting.summary]


def test_another_mapper_and_another_item_matcher_make_all_anew(
    services: Services, admin: Actor, work: Work, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    key = _send(services, admin, "retaught", tmp_path / "first", FIRST)
    before = _made(services, admin, key)
    framework = returns.find_return(services, admin, key).item.framework
    monkeypatch.setattr(services.mapper(framework), "version", "another")
    monkeypatch.setattr(services.item_matcher(framework), "version", "another")
    work.forget()

    returns.map_again(services, admin, key)
    jobs.Worker(services).run_until_idle(return_id=ReturnId(key))

    assert len(work.mapped) == len(before["matches"])
    assert sorted(work.told) == sorted(FIRST)
    assert {passage for entry in before["entries"] for passage in entry.passages} <= set(work.quoted)
    assert _made(services, admin, key) == before
