"""Sending: what broke off is told, what is said of files is kept with them, and progress is counted."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from fastapi.testclient import TestClient
from sqlalchemy import event

from api import audit
from api.access import Actor, Role
from api.actions import accounts, aside, completeness, receipts, returns, sending
from api.app import create_app
from api.services import Services
from ingest import intake, store
from ingest.db import reading, writing
from ingest.errors import ConflictError, InputError, NotFoundError, PermissionDeniedError
from ingest.model import Declaration, DocumentStatus, ReturnState, Sha256
from ingest.store import leases
from tests.api.conftest import PASSWORD
from tests.api.filled import fill
from tests.api.put_aside import add_set_aside
from tests.api.site import Site, words_of_page

BROKEN = "did not come to its end, so files may be missing"


@pytest.fixture
def admin(services: Services) -> Actor:
    actor, _ = accounts.add_user(
        services, accounts.SYSTEM, name="admin", role=Role.ADMIN, authority=None, password=PASSWORD
    )
    return actor


@pytest.fixture
def key(services: Services, admin: Actor) -> str:
    return returns.open_return(services, admin, authority="Thornmere Council", reference="2024").item.id


@pytest.fixture
def bank(tmp_path: Path) -> Path:
    file = tmp_path / "bank.zip"
    with zipfile.ZipFile(file, "w") as archive:
        for number in range(4):
            archive.writestr(f"{number}.txt", f"File {number} about carers.")
    return file


def test_a_return_that_two_people_send_at_once_is_sent_once(
    services: Services, admin: Actor, key: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen_before = returns.find_return(services, admin, key)
    returns.submit_return(services, admin, key)
    monkeypatch.setattr(returns, "find_return", lambda *_: seen_before)

    with pytest.raises(ConflictError, match="at the same moment"):
        returns.submit_return(services, admin, key)


class Killed(BaseException):
    """Stands for the end of the process."""


def _broken_off(file: Path, into: Path, services: Services) -> Iterator[intake.Sent]:
    """Yield an archive and three of its files, and no more."""
    for number, one in enumerate(intake.unpack(file, file.name, into, services.settings.limits)):
        if number == 4:
            raise Killed
        yield one


def _declared(services: Services, admin: Actor, key: str) -> list[Declaration]:
    with reading(services.engine) as connection:
        return store.list_declarations(connection, **returns.find_return(services, admin, key).scope)


def test_a_closed_return_goes_on_in_review_when_it_is_opened_again(services: Services, admin: Actor, key: str) -> None:
    with pytest.raises(ConflictError, match="is a draft"):
        returns.close_return(services, admin, key)
    returns.submit_return(services, admin, key)

    closed = returns.close_return(services, admin, key)
    again = returns.reopen_return(services, admin, key)

    with pytest.raises(ConflictError, match="is open"):
        returns.reopen_return(services, admin, key)
    with reading(services.engine) as connection:
        latest = audit.list_events(connection, limit=2)
    assert (closed.item.state, again.item.state) == (ReturnState.CLOSED, ReturnState.IN_REVIEW)
    assert [event.action for event in latest] == ["return-reopened", "return-closed"]


def test_a_closed_return_takes_neither_files_nor_links(services: Services, admin: Actor, key: str, bank: Path) -> None:
    returns.submit_return(services, admin, key)
    returns.close_return(services, admin, key)

    with pytest.raises(ConflictError, match="This return is closed"):
        sending.send_path(services, admin, key, bank)
    with pytest.raises(ConflictError, match="This return is closed"):
        sending.declare(services, admin, key, request_item="R18", link="https://thornmere.example")

    assert receipts.receipt(services, admin, key).lines == ()


def test_a_return_closed_while_files_arrive_takes_no_more_of_them(
    services: Services, admin: Actor, key: str, bank: Path, tmp_path: Path
) -> None:
    returns.submit_return(services, admin, key)

    def arriving() -> Iterator[intake.Sent]:
        for number, one in enumerate(intake.unpack(bank, bank.name, tmp_path, services.settings.limits)):
            if number == 2:
                returns.close_return(services, admin, key)
            yield one

    with pytest.raises(ConflictError, match="This return is closed"):
        sending.take(services, admin, key, arriving())

    found = receipts.receipt(services, admin, key)
    assert len(found.lines) == 2
    assert found.broken


def test_what_was_not_read_whole_is_read_again_when_an_administrator_asks(
    services: Services, admin: Actor, key: str, bank: Path
) -> None:
    view = returns.find_return(services, admin, key)
    sending.send_path(services, admin, key, bank)
    with writing(services.engine) as connection:
        for document in store.list_documents(connection, **view.scope):
            store.park_document(
                connection,
                authority_id=view.authority.id,
                document_id=document.id,
                status=DocumentStatus.UNREADABLE,
                reason="Given up.",
            )

    _, count = returns.read_again(services, admin, key)

    with reading(services.engine) as connection:
        waiting = leases.count_unread(connection)
        (latest,) = audit.list_events(connection, limit=1)
    assert 0 < count == waiting
    assert (latest.action, latest.details) == ("return-read-again", {"files": count})
    with pytest.raises(PermissionDeniedError):
        returns.read_again(services, replace(admin, role=Role.ASSESSOR), key)


def test_an_upload_that_broke_off_is_told_until_it_was_sent_again(
    services: Services, admin: Actor, key: str, bank: Path, tmp_path: Path
) -> None:
    with pytest.raises(Killed):
        sending.take(services, admin, key, _broken_off(bank, tmp_path, services))
    told = receipts.receipt(services, admin, key)
    findings = completeness.show_completeness(services, admin, key).report.findings

    sending.send_path(services, admin, key, bank)

    assert (len(told.lines), len(told.broken)) == (4, 1)
    assert any(BROKEN in finding for finding in findings)
    again = receipts.receipt(services, admin, key)
    assert (len(again.lines), again.broken) == (5, ())
    assert not any(BROKEN in f for f in completeness.show_completeness(services, admin, key).report.findings)


def test_every_page_on_what_was_sent_says_that_an_upload_broke_off(services: Services, tmp_path: Path) -> None:
    site = Site(TestClient(create_app(services), follow_redirects=False), fill(services))
    file = tmp_path / "a.txt"
    file.write_text("Words to read.")
    pages = ("{draft}", "{draft}/progress", "{draft}/receipt", "{draft}/submit", "{draft}/completeness")
    site.post("authority", "{draft}/files", files=[("files", ("notes.txt", b"Words to read."))])
    before = [BROKEN in words_of_page(site.get("authority", page)) for page in pages]

    def breaks_off() -> Iterator[intake.Sent]:
        yield from intake.unpack(file, file.name, tmp_path, services.settings.limits)
        raise Killed

    with pytest.raises(Killed):
        sending.take(services, accounts.act_as(services, "admin"), site.filled.draft_id, breaks_off())

    assert before == [False] * len(pages)
    assert [BROKEN in words_of_page(site.get("authority", page)) for page in pages] == [True] * len(pages)


def test_what_broke_off_is_not_said_to_have_arrived(services: Services) -> None:
    site = Site(TestClient(create_app(services), follow_redirects=False), fill(services))

    def breaks_off() -> Iterator[intake.Sent]:
        raise Killed
        yield

    with pytest.raises(Killed):
        sending.take(services, accounts.act_as(services, "admin"), site.filled.draft_id, breaks_off())
    scope = returns.find_return(services, accounts.act_as(services, "admin"), site.filled.draft_id).scope
    with reading(services.engine) as connection:
        (broken,) = store.list_broken_uploads(connection, **scope)
    page = words_of_page(site.get("authority", "{draft}/receipt?upload=" + broken.id))

    assert BROKEN in page
    assert "arrived." not in page


def test_what_is_said_of_a_file_is_kept_with_it_or_not_at_all(
    services: Services, admin: Actor, key: str, bank: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise Killed

    monkeypatch.setattr(store, "add_declaration", fail)

    with pytest.raises(Killed):
        sending.send_files(services, admin, key, [(bank, bank.name)], declared=sending.Declared(request_item="R01"))

    assert [line.entry.path for line in receipts.receipt(services, admin, key).lines] == ["bank.zip"]


def test_what_is_said_of_a_known_file_has_the_return_mapped_again(
    services: Services, admin: Actor, key: str, bank: Path
) -> None:
    sending.send_files(services, admin, key, [(bank, bank.name)])
    before = returns.find_return(services, admin, key).item.revision

    sending.send_files(services, admin, key, [(bank, bank.name)], declared=sending.Declared(request_item="R01"))

    assert returns.find_return(services, admin, key).item.revision > before
    assert len(_declared(services, admin, key)) == 4


@pytest.mark.parametrize("said", [{"note": "See page 3."}, {"section": "2"}])
def test_a_note_or_section_without_its_request_item_is_asked_for_it(
    services: Services, admin: Actor, key: str, bank: Path, said: dict[str, str]
) -> None:
    with pytest.raises(InputError, match="Choose the request item"):
        sending.send_files(services, admin, key, [(bank, bank.name)], declared=sending.Declared(**said))

    assert receipts.receipt(services, admin, key).lines == ()


def test_the_page_asks_for_the_request_item_and_keeps_what_was_written(site: Site) -> None:
    files = [("files", ("notes.txt", b"Words to read."))]

    answer = site.post("authority", "{draft}/files", files=files, note="See page 3.")

    assert answer.status_code == 422
    assert "Choose the request item that the section or note is about" in words_of_page(answer)
    assert "See page 3." in answer.text


def test_of_two_files_under_one_path_the_one_sent_last_is_declared(
    services: Services, admin: Actor, key: str, tmp_path: Path
) -> None:
    file = tmp_path / "policy.txt"
    sent: list[Sha256 | None] = []
    for number in range(6):
        file.write_text(f"Policy, version {number}.")
        upload = sending.send_path(services, admin, key, file)
        sending.declare(services, admin, key, request_item="R01", path="policy.txt")
        sent += [line.entry.sha256 for line in receipts.receipt(services, admin, key, upload_id=upload).lines]

    hashes = {line.entry.id: line.entry.sha256 for line in receipts.receipt(services, admin, key).lines}
    assert [hashes[each.entry_id] for each in _declared(services, admin, key) if each.entry_id] == sent


def test_what_was_refused_or_opened_answers_no_item(
    services: Services, admin: Actor, key: str, tmp_path: Path, bank: Path
) -> None:
    file = tmp_path / "plan.txt"
    file.write_text("The plan for carers.")
    taken = sending.send_path(services, admin, key, file)
    file.write_text("")
    for path in (file, bank):
        sending.send_path(services, admin, key, path)
    sending.send_files(services, admin, key, [(file, "empty.txt")])

    sending.declare(services, admin, key, request_item="R01", path="plan.txt")

    (line,) = receipts.receipt(services, admin, key, upload_id=taken).lines
    assert [each.entry_id for each in _declared(services, admin, key)] == [line.entry.id]
    for path in ("bank.zip", "empty.txt", "none.txt"):
        with pytest.raises(InputError, match="taken into this return"):
            sending.declare(services, admin, key, request_item="R01", path=path)


def test_of_two_files_under_one_path_each_is_found_by_its_id(
    services: Services, admin: Actor, key: str, tmp_path: Path
) -> None:
    file = tmp_path / "policy.txt"
    for number in range(2):
        file.write_text(f"Policy, version {number}.")
        sending.send_path(services, admin, key, file)
    sent = [line.document.id for line in receipts.receipt(services, admin, key).lines if line.document]

    with pytest.raises(ConflictError) as told:
        aside.find_document(services, admin, key, "policy.txt")

    assert len(sent) == 2
    assert all(document in str(told.value) for document in sent)
    assert [aside.find_document(services, admin, key, document) for document in sent] == sent


def test_more_files_than_are_taken_at_once_are_refused_in_our_own_words(site: Site) -> None:
    files = [("files", (f"{number}.txt", b"x", "text/plain")) for number in range(1001)]

    page = site.post("authority", "{draft}/files", files=files)
    answer = site.client.post(
        "/api/v1/returns/x/files", files=files, headers={"authorization": f"Bearer {site.filled.tokens['authority']}"}
    )

    said = "More than 1,000 files were sent at once, so none was kept. Send fewer files at a time."
    assert (page.status_code, answer.status_code) == (400, 400)
    assert said in words_of_page(page)
    assert answer.json()["detail"] == said
    assert "1,000 files and 1000 MB together" in words_of_page(site.get("authority", "{draft}/send"))


def test_an_upload_that_never_was_has_no_receipt(services: Services, admin: Actor, key: str) -> None:
    with pytest.raises(NotFoundError, match="no such upload"):
        receipts.receipt(services, admin, key, upload_id="anything")


def test_progress_counts_as_the_receipt_does_and_lists_no_file(services: Services, bank: Path) -> None:
    filled = fill(services)
    add_set_aside(services, filled)
    admin = accounts.act_as(services, "admin")
    sending.send_path(services, admin, filled.return_id, bank)
    found = receipts.receipt(services, admin, filled.return_id)
    asked: list[str] = []
    event.listen(services.engine, "before_cursor_execute", lambda *given: asked.append(given[2]))

    counted = receipts.progress(services, admin, filled.return_id)

    assert len(counted.counts) > 5
    assert counted.counts == found.endings
    assert counted.files == len(found.lines)
    assert not any("entries.path" in statement for statement in asked)


def test_what_is_said_of_a_file_has_a_length_on_pages_as_in_json(services: Services, admin: Actor, key: str) -> None:
    with pytest.raises(InputError, match="note has 2,001 characters; the most is 2,000"):
        sending.take(services, admin, key, [], declared=sending.Declared(request_item="R01", note="x" * 2001))
    with pytest.raises(InputError, match="link has 2,0"):
        sending.declare(services, admin, key, request_item="R01", link="https://" + "x" * 2000)
