"""Setting aside by people: restored with one press, kept in the log, and nothing of it told to the authority."""

from __future__ import annotations

import json
from collections.abc import Sequence

import pytest

from api import audit
from api.actions import aside, comparing, export, returns
from api.services import Services
from ingest import store
from ingest.aside import AsideChoice, AsideKind
from ingest.db import reading, writing
from ingest.errors import ConflictError, InputError, NotFoundError, PermissionDeniedError
from ingest.model import Document, ReturnId, ReturnState
from tests.api.aside_site import NOTE, Site, put_site
from tests.api.put_aside import DRAFT, FORM, LINKS, OLDER, SAME_BYTES, TWIN
from tests.builders import NOW, a_reading, a_sent_file


@pytest.fixture
def site(services: Services) -> Site:
    return put_site(services)


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
    site.decide(site.aside.form, AsideChoice.SET_ASIDE)
    with pytest.raises(ConflictError, match="set aside already"):
        site.decide(site.aside.form, AsideChoice.SET_ASIDE, note=NOTE)
    with pytest.raises(ConflictError, match="in use already"):
        site.decide(site.filled.document_id, AsideChoice.RESTORE)


def test_what_was_looked_at_is_confirmed_alone_and_the_return_is_not_mapped_again(site: Site) -> None:
    before = returns.find_return(site.services, site.actor(), site.key).item

    done = site.decide(site.aside.near, AsideChoice.SET_ASIDE, family=True)

    after = returns.find_return(site.services, site.actor(), site.key).item
    found = aside.list_aside(site.services, site.actor(), site.key)
    with reading(site.services.engine) as connection:
        event = audit.list_events(connection)[0]
    assert (done.confirmed, done.paths) == (True, (DRAFT,))
    assert after.revision == before.revision
    assert after.state is ReturnState.IN_REVIEW
    assert (event.actor, event.action, event.subject) == ("assessor", "set-aside-confirmed", site.aside.near)
    assert (found.checked, found.to_check) == (1, 5)
    assert site.line(DRAFT).confirmed
    assert not site.line(DRAFT).waiting


def test_what_a_person_set_aside_counts_as_checked_and_not_as_confirmed(site: Site) -> None:
    done = site.decide(site.filled.document_id, AsideChoice.SET_ASIDE, note=NOTE)
    now, later = site.line("01 People/Carers report.pdf"), None
    site.map_again()
    later = site.line("01 People/Carers report.pdf")

    assert not done.confirmed
    assert [(line.checked, line.confirmed) for line in (now, later)] == [(True, False)] * 2


def test_what_was_confirmed_stays_set_aside_when_what_it_repeats_is(site: Site) -> None:
    site.decide(site.aside.twin, AsideChoice.SET_ASIDE)
    site.decide(site.filled.document_id, AsideChoice.SET_ASIDE, note=NOTE)
    site.map_again()

    assert site.line(TWIN).aside
    assert site.line(TWIN).checked


def test_what_was_confirmed_can_be_brought_back(site: Site) -> None:
    site.decide(site.aside.form, AsideChoice.SET_ASIDE)
    site.decide(site.aside.form, AsideChoice.RESTORE)

    assert not site.line(FORM).aside
    assert not site.line(FORM).checked


def test_a_document_without_words_cannot_be_restored(site: Site) -> None:
    locked = aside.find_document(site.services, site.actor(), site.key, "locked.pdf")

    with pytest.raises(ConflictError, match="could not be read"):
        site.decide(locked, AsideChoice.RESTORE)
    with pytest.raises(ConflictError, match="Nothing was read of this document, so it is not used as it is"):
        site.decide(locked, AsideChoice.SET_ASIDE, note=NOTE)


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
