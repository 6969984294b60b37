"""Setting aside by people: restored with one press, kept in the log, and nothing of it told to the authority."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from html import unescape
from pathlib import Path
from typing import Any

import pytest
from fastapi.testclient import TestClient

from api import audit
from api.access import Actor, form_token
from api.actions import accounts, aside, comparing, export, returns
from api.actions.aside import AsideLine
from api.actions.triage import relate_return
from api.app import create_app
from api.pages.aside import queue
from api.services import Services
from api.web import COOKIE
from ingest import store
from ingest.aside import AsideChoice, AsideKind
from ingest.db import reading, writing
from ingest.errors import ConflictError, InputError, NotFoundError, PermissionDeniedError
from ingest.model import Document, ReturnId, ReturnState
from ingest.store import leases
from tests.api.filled import Filled, fill
from tests.api.put_aside import DRAFT, FORM, LINKS, OLDER, SAME_BYTES, TWIN, Aside, add_set_aside
from tests.builders import NOW, a_reading, a_sent_file

NOTE = "Zephyrine quokka."


@dataclass(frozen=True, slots=True)
class Site:
    """A return with documents of every kind that is set aside, and its pages."""

    services: Services
    client: TestClient
    filled: Filled
    aside: Aside

    @property
    def key(self) -> str:
        return self.filled.return_id

    def actor(self, name: str = "assessor") -> Actor:
        return accounts.act_as(self.services, name)

    def decide(self, document: str, decision: AsideChoice, *, note: str = "", family: bool = False) -> aside.Decided:
        return aside.decide_aside(
            self.services, self.actor(), self.key, document, decision=decision, note=note, family=family
        )

    def line(self, path: str) -> AsideLine:
        lines = aside.list_aside(self.services, self.actor(), self.key).lines
        return next(line for line in lines if line.path == path)

    def map_again(self) -> None:
        with writing(self.services.engine) as connection:
            lease = leases.claim_return(
                connection, owner="tests", now=self.services.now(), seconds=600, return_id=ReturnId(self.key)
            )
        assert lease is not None
        relate_return(self.services, lease, owner="tests")

    def get(self, who: str, path: str) -> Any:
        return self.client.get(f"/returns/{self.key}{path}", headers=self._cookie(who))

    def post(self, who: str, path: str, **fields: str) -> Any:
        headers = {"sec-fetch-site": "same-origin", **self._cookie(who)}
        fields["form_token"] = form_token(self.filled.tokens[who])
        return self.client.post(f"/returns/{self.key}{path}", headers=headers, data=fields)

    def call(self, who: str, method: str, path: str, **options: Any) -> Any:
        headers = {"authorization": f"Bearer {self.filled.tokens[who]}"}
        return self.client.request(method, f"/api/v1/returns/{self.key}{path}", headers=headers, **options)

    def _cookie(self, who: str) -> dict[str, str]:
        return {"cookie": f"{COOKIE}={self.filled.tokens[who]}"}


@pytest.fixture
def site(services: Services) -> Site:
    filled = fill(services)
    client = TestClient(create_app(services), follow_redirects=False, raise_server_exceptions=False)
    return Site(services, client, filled, add_set_aside(services, filled))


def seen(answer: Any) -> str:
    """Give a page's text as a reader sees it."""
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", answer.text)).split())


# --- decisions -----------------------------------------------------------------------------------------------------


def test_files_that_are_set_aside_are_listed_by_kind_copies_of_the_same_bytes_included(site: Site) -> None:
    found = aside.list_aside(site.services, site.actor(), site.key)

    assert {line.path: line.kind for line in found.lines} == {
        DRAFT: AsideKind.REPEAT,
        TWIN: AsideKind.REPEAT,
        SAME_BYTES: AsideKind.REPEAT,
        OLDER: AsideKind.OLDER,
        FORM: AsideKind.BLANK,
        LINKS: AsideKind.NO_EVIDENCE,
    }
    assert found.counts == {AsideKind.BLANK: 1, AsideKind.REPEAT: 3, AsideKind.OLDER: 1, AsideKind.NO_EVIDENCE: 1}


def test_documents_are_looked_at_once_for_the_whole_list(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    looked: list[int] = []
    real = aside.copies_of

    def count(document: Document, documents: Sequence[Document]) -> list[Document]:
        looked.append(len(documents))
        return real(document, documents)

    monkeypatch.setattr(aside, "copies_of", count)
    aside.list_aside(site.services, site.actor(), site.key)

    with reading(site.services.engine) as connection:
        (owner,) = [each for each in store.list_authorities(connection) if each.name == "Thornmere Council"]
        documents = store.list_documents(connection, authority_id=owner.id, return_id=ReturnId(site.key))
    assert sum(looked) <= len(documents)


def test_restoring_is_recorded_and_has_the_return_mapped_again(site: Site) -> None:
    before = returns.find_return(site.services, site.actor(), site.key).item

    site.decide(site.aside.form, AsideChoice.RESTORE, note=NOTE)

    after = returns.find_return(site.services, site.actor(), site.key).item
    with reading(site.services.engine) as connection:
        event = audit.list_events(connection)[0]
        assert audit.find_break(connection) is None
    assert after.revision == before.revision + 1
    assert after.state is ReturnState.IN_REVIEW
    assert (event.actor, event.action, event.subject) == ("assessor", "document-restored", site.aside.form)
    assert NOTE not in json.dumps(dict(event.details))
    assert site.line(FORM).kind is AsideKind.RESTORED
    assert site.line(FORM).waiting


def test_a_decision_on_a_family_applies_to_its_members_and_taking_it_back_too(site: Site) -> None:
    restored = site.decide(site.aside.near, AsideChoice.RESTORE, family=True)
    back = site.decide(site.aside.twin, AsideChoice.SET_ASIDE, family=True)

    assert (restored.paths[0], set(restored.paths)) == (DRAFT, {DRAFT, TWIN, OLDER})
    assert set(back.paths) == {DRAFT, TWIN, OLDER}
    assert all(site.line(path).aside for path in (DRAFT, TWIN, OLDER))


def test_a_decision_on_one_document_leaves_its_family_alone(site: Site) -> None:
    site.decide(site.aside.near, AsideChoice.RESTORE)

    assert not site.line(DRAFT).aside
    assert site.line(TWIN).aside
    assert site.line(TWIN).decision is None


def test_restoring_what_a_person_set_aside_brings_no_copies_with_it(site: Site) -> None:
    site.decide(site.filled.document_id, AsideChoice.SET_ASIDE, note=NOTE, family=True)

    restored = site.decide(site.filled.document_id, AsideChoice.RESTORE, family=True)

    assert restored.paths == ("01 People/Carers report.pdf",)


def test_a_copy_that_was_restored_is_none_that_would_stand_in(site: Site) -> None:
    site.decide(site.aside.near, AsideChoice.RESTORE)

    pair = comparing.open_pair(site.services, site.actor(), site.key, site.filled.document_id)

    assert pair.line.copies == (OLDER, TWIN)


def test_looking_at_a_document_that_repeats_none_names_no_other_in_the_log(site: Site) -> None:
    comparing.open_pair(site.services, site.actor(), site.key, site.filled.document_id)

    with reading(site.services.engine) as connection:
        (event,) = audit.list_events(connection, limit=1)
    assert (event.action, event.details) == ("document-compared", {})


def test_setting_aside_what_is_in_use_needs_a_reason(site: Site) -> None:
    with pytest.raises(InputError, match="needs a reason"):
        site.decide(site.filled.document_id, AsideChoice.SET_ASIDE, note="  ")


def test_setting_a_restored_document_aside_again_needs_none(site: Site) -> None:
    site.decide(site.aside.form, AsideChoice.RESTORE)

    site.decide(site.aside.form, AsideChoice.SET_ASIDE)

    assert site.line(FORM).kind is AsideKind.BLANK
    assert not site.line(FORM).waiting


def test_deciding_what_already_is_so_changes_nothing(site: Site) -> None:
    with pytest.raises(ConflictError, match="set aside already"):
        site.decide(site.aside.form, AsideChoice.SET_ASIDE, note=NOTE)
    with pytest.raises(ConflictError, match="in use already"):
        site.decide(site.filled.document_id, AsideChoice.RESTORE)


def test_a_document_without_words_cannot_be_restored(site: Site) -> None:
    locked = aside.find_document(site.services, site.actor(), site.key, "locked.pdf")

    with pytest.raises(ConflictError, match="could not be read"):
        site.decide(locked, AsideChoice.RESTORE)


def test_a_reason_has_an_end(site: Site) -> None:
    with pytest.raises(InputError, match="Shorten it"):
        site.decide(site.aside.form, AsideChoice.RESTORE, note="x" * 2001)


def test_an_authority_decides_nothing(site: Site) -> None:
    with pytest.raises(PermissionDeniedError):
        aside.decide_aside(
            site.services, site.actor("authority"), site.key, site.aside.form, decision=AsideChoice.RESTORE
        )


def test_a_document_of_another_return_does_not_exist(site: Site) -> None:
    with pytest.raises(NotFoundError):
        aside.decide_aside(
            site.services, site.actor(), site.filled.other_id, site.aside.form, decision=AsideChoice.RESTORE
        )


def test_a_file_is_found_by_the_end_of_its_path_where_one_only_ends_so(site: Site) -> None:
    found = aside.find_document(site.services, site.actor(), site.key, "Visit record.docx")

    assert found == site.aside.form
    with pytest.raises(NotFoundError, match="status"):
        aside.find_document(site.services, site.actor(), site.key, "record.docx")


def test_the_export_tells_who_decided_and_why(site: Site) -> None:
    site.decide(site.aside.form, AsideChoice.RESTORE, note=NOTE)

    rows = {row["path"]: row for row in export.export_return(site.services, site.actor(), site.key)["documents"]}

    assert rows[FORM]["decision"] | {"at": ""} == {"decision": "restore", "by": "assessor", "at": "", "note": NOTE}
    assert rows[LINKS]["decision"] is None


def test_a_decision_is_applied_when_mapping_and_survives_new_uploads(site: Site) -> None:
    site.decide(site.aside.form, AsideChoice.RESTORE, note=NOTE)
    site.map_again()
    _send_another(site)
    site.map_again()

    rows = {row["path"]: row for row in export.export_return(site.services, site.actor(), site.key)["documents"]}
    assert rows[FORM]["status"] == "indexed"
    assert "brought this back into use" in rows[FORM]["reason"]
    assert NOTE not in rows[FORM]["reason"]
    assert rows["another.txt"]["status"] == "indexed"
    assert not site.line(FORM).waiting


def _send_another(site: Site) -> None:
    view = returns.find_return(site.services, site.actor(), site.key)
    with writing(site.services.engine) as connection:
        _, document = a_sent_file(connection, view.authority, view.item, path="another.txt", content="another")
        store.save_reading(
            connection, document_id=document, reading=a_reading(), reader="reader@1", at=NOW, **view.scope
        )


# --- JSON ----------------------------------------------------------------------------------------------------------


def test_json_lists_causes_and_takes_decisions(site: Site) -> None:
    answer = site.call("assessor", "POST", f"/documents/{site.aside.near}/aside", json={"decision": "restore"})
    listed = site.call("assessor", "GET", "/aside").json()

    assert answer.status_code == 202
    assert set(answer.json()["paths"]) == {DRAFT, TWIN, OLDER}
    assert listed["counts"] == {"blank": 1, "repeat": 1, "not-evidence": 1, "restored": 3}
    (near,) = [row for row in listed["documents"] if row["path"] == DRAFT]
    assert (near["kind"], near["waiting"], near["score"]) == ("restored", True, 0.94)
    assert near["decision"]["by"] == "assessor"


# --- the authority's side ------------------------------------------------------------------------------------------


def test_an_authority_is_told_what_became_of_its_files_and_nothing_of_who_decided(site: Site) -> None:
    site.decide(site.filled.document_id, AsideChoice.SET_ASIDE, note=NOTE)
    site.decide(site.aside.form, AsideChoice.RESTORE, note=NOTE)

    page = site.get("authority", "/completeness")
    told = [page.text, site.get("authority", "/receipt").text, site.call("authority", "GET", "/receipt").text]

    assert "Set aside 6 files" in seen(page)
    assert "Repeats 3 files" in seen(page)
    assert f"{Path(OLDER).name} : Because of" in seen(page)
    assert not any(NOTE in text or "assessor" in text.lower() for text in told)
    assert "/aside" not in page.text


@pytest.mark.parametrize("path", ["/aside", "/aside/{form}"])
def test_the_pages_of_what_is_set_aside_are_the_assessors(site: Site, path: str) -> None:
    address = path.format(form=site.aside.form)

    got = [site.get(who, address).status_code for who in ("authority", "stranger", "assessor", "admin")]

    assert got == [403, 403, 200, 200]


# --- pages ---------------------------------------------------------------------------------------------------------


def test_the_list_says_why_counts_and_has_a_button_for_each_that_can_be_decided(site: Site) -> None:
    page = site.get("assessor", "/aside")

    assert "6 files are kept but not used" in seen(page)
    assert "Repeats (3)" in seen(page)
    assert page.text.count('value="restore"') == 5
    assert "Same bytes: nothing to decide" in page.text
    assert "and 2 others of its family" in seen(page)


def test_the_list_can_be_narrowed_to_one_kind(site: Site) -> None:
    page = seen(site.get("assessor", "/aside?kind=blank"))

    assert Path(FORM).name in page
    assert Path(TWIN).name not in page


def test_the_pair_shows_the_changed_words_on_both_sides(site: Site) -> None:
    page = site.get("assessor", f"/aside/{site.aside.near}")

    assert "<del>nine &lt;i&gt;short&lt;/i&gt;</del>" in page.text
    assert "<ins>eleven</ins>" in page.text
    assert "1 place where the words differ" in seen(page)


def test_nothing_of_a_document_becomes_markup(site: Site) -> None:
    pages = [site.get("assessor", "/aside")] + [
        site.get("assessor", f"/aside/{document}")
        for document in (site.aside.near, site.aside.form, site.aside.links, site.aside.twin)
    ]
    pages.append(site.get("authority", "/completeness"))

    for page in pages:
        assert not re.search(r"<(b|i|u)>", page.text)


def test_a_repeat_of_the_same_words_says_that_none_differs(site: Site) -> None:
    assert "No word differs" in seen(site.get("assessor", f"/aside/{site.aside.twin}"))


def test_a_blank_form_shows_its_empty_prompts(site: Site) -> None:
    page = seen(site.get("assessor", f"/aside/{site.aside.form}"))

    assert "Prompts left empty 2" in page
    assert "Name of provider" in page


def test_one_press_restores_with_the_family_and_goes_on_to_the_next(site: Site) -> None:
    answer = site.post("assessor", f"/aside/{site.aside.near}", decision="restore", family="yes", note=NOTE)
    page = site.client.get(answer.headers["location"], headers=site._cookie("assessor"))

    assert answer.status_code == 303
    assert "is brought back into use" in seen(page)
    assert not any(site.line(path).aside for path in (DRAFT, TWIN, OLDER))
    assert NOTE in seen(site.get("assessor", f"/aside/{site.aside.near}"))


def test_without_the_tick_only_this_document_is_restored(site: Site) -> None:
    answer = site.post("assessor", f"/aside/{site.aside.near}", decision="restore", back="list", kind="repeat")

    assert answer.headers["location"] == f"/returns/{site.key}/aside?kind=repeat&after={site.aside.near}"
    assert site.line(TWIN).aside


def test_a_document_in_use_is_set_aside_from_its_own_page_with_a_reason(site: Site) -> None:
    document = site.filled.document_id
    link = site.get("assessor", f"/documents/{document}").text
    missing = site.post("assessor", f"/aside/{document}", decision="set-aside")
    done = site.post("assessor", f"/aside/{document}", decision="set-aside", note=NOTE, family="yes")

    assert f'href="/returns/{site.key}/aside/{document}"' in link
    assert (missing.status_code, done.status_code) == (422, 303)
    assert "needs a reason" in seen(missing)
    assert site.line("01 People/Carers report.pdf").kind is AsideKind.NO_EVIDENCE


def test_a_decision_that_came_too_late_is_told_on_the_page(site: Site) -> None:
    site.decide(site.aside.form, AsideChoice.RESTORE)

    answer = site.post("assessor", f"/aside/{site.aside.form}", decision="restore")

    assert answer.status_code == 409
    assert "is in use already" in seen(answer)


def test_a_decision_nobody_knows_is_refused(site: Site) -> None:
    assert site.post("assessor", f"/aside/{site.aside.form}", decision="burn").status_code == 422


def test_the_queue_follows_the_list_and_comes_round(site: Site) -> None:
    lines = aside.list_aside(site.services, site.actor(), site.key).lines

    first = queue(lines, site.aside.form)
    last = queue(lines, site.aside.links)

    assert (first.position, first.waiting, first.before) == (1, 5, None)
    assert (last.position, last.following) == (5, site.aside.form)


def test_seeing_a_pair_is_an_event(site: Site) -> None:
    comparing.open_pair(site.services, site.actor(), site.key, site.aside.near)

    with reading(site.services.engine) as connection:
        event = audit.list_events(connection)[0]
    assert (event.action, event.details) == ("document-compared", {"with": site.filled.document_id})
