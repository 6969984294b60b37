"""Names of files with "!", which is kept wide, are the names that were sent wherever people read or write them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from fastapi.testclient import TestClient
from typer.testing import CliRunner

from api.access import Actor, Role
from api.actions import accounts, receipts, returns, sending
from api.app import create_app
from api.cli import app
from api.jobs import Worker
from api.services import Services
from api.web import COOKIE
from api.wiring import open_services
from ingest import store
from ingest.db import reading
from ingest.errors import InputError
from ingest.names import WIDE
from ingest.settings import Settings
from tests.api.conftest import PASSWORD
from tests.api.test_reading import WORDS, zipped
from tests.fakes import WordEmbedder

TEXT = f"""Carers waiting times report

{WORDS}

The waiting list for carers' assessments fell from 214 to 96 between April and September 2024, after two agency workers
were taken on and reviews were moved to the locality teams. Unpaid carers told us that the first letter did not say how
long it would be, and that they had to ring twice before anybody could tell them.

Three in four people who answered the survey said that the call was answered within a day. The forum of carers meets
each quarter with the head of service, and its minutes are sent to every team."""


@pytest.fixture(scope="module")
def services(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Services]:
    """A return with a file, a near copy and an identical copy of it, an empty file and one in an archive."""
    folder = tmp_path_factory.mktemp("names")
    opened = open_services(Settings(home=folder / "home", workers=1))
    opened.embedder = WordEmbedder()
    bank = folder / "bank"
    (bank / "Send this!").mkdir(parents=True)
    for name, words in (
        ("URGENT! carers.txt", TEXT),
        ("URGENT! carers again!.txt", f"{TEXT}\n"),
        ("Send this!/URGENT! carers.txt", TEXT),
        ("Gone!.txt", ""),
    ):
        (bank / name).write_text(words)
    zipped(bank / "in.zip", {"Well done!.txt": b"Three in four people said that the first call was answered in a day."})
    admin, _ = accounts.add_user(
        opened, accounts.SYSTEM, name="admin", role=Role.ADMIN, authority=None, password=PASSWORD
    )
    view = returns.open_return(opened, admin, authority="Thornmere Council", reference="2024", draft=False)
    sending.send_path(opened, admin, view.item.id, bank)
    Worker(opened).run_until_idle()
    yield opened
    opened.engine.dispose()


@pytest.fixture
def admin(services: Services) -> Actor:
    return accounts.act_as(services, None)


@pytest.fixture
def client(services: Services) -> TestClient:
    _, token = accounts.sign_in(services, name="admin", password=PASSWORD)
    return TestClient(create_app(services), headers={"authorization": f"Bearer {token}"}, cookies={COOKIE: token})


def _declared(services: Services, admin: Actor) -> list[str]:
    with reading(services.engine) as connection:
        made = store.list_declarations(connection, **returns.find_return(services, admin, "2024").scope)
    names = {line.entry.id: line.path for line in receipts.receipt(services, admin, "2024").lines}
    return [names[each.entry_id] for each in made if each.entry_id]


def test_the_receipt_names_files_as_they_were_sent(services: Services, admin: Actor) -> None:
    found = {line.path: line for line in receipts.receipt(services, admin, "2024").lines}

    assert set(found) == {
        "Gone!.txt",
        "Send this!/URGENT! carers.txt",
        "URGENT! carers again!.txt",
        "URGENT! carers.txt",
        "in.zip",
        "in.zip!Well done!.txt",
    }
    assert found["Send this!/URGENT! carers.txt"].repeats == "URGENT! carers.txt"
    assert found["Send this!/URGENT! carers.txt"].reason == "Exactly the same file as URGENT! carers.txt."
    assert "The same text as URGENT! carers" in " ".join(line.reason for line in found.values())


@pytest.mark.parametrize(
    "path",
    [
        "/api/v1/returns/2024/receipt",
        "/api/v1/returns/2024/aside",
        "/api/v1/returns/2024/completeness",
        "/api/v1/returns/2024/search?q=carers",
        "/api/v1/returns/2024/export",
        "/returns/2024/receipt",
        "/returns/2024/receipt.csv",
        "/returns/2024/aside",
        "/returns/2024/completeness",
        "/returns/2024/search?q=carers",
    ],
)
def test_what_is_given_out_names_files_as_they_were_sent(client: TestClient, path: str) -> None:
    answer = client.get(path)

    assert answer.status_code == 200
    assert "!" in answer.text.replace("<!", "")
    assert WIDE not in answer.text


def test_a_document_is_shown_and_saved_under_the_name_it_was_sent_under(
    services: Services, admin: Actor, client: TestClient
) -> None:
    lines = receipts.receipt(services, admin, "2024").lines
    (document,) = (line.document for line in lines if line.path == "in.zip!Well done!.txt")
    assert document is not None

    page = client.get(f"/api/v1/returns/2024/documents/{document.id}/pages/1").json()
    saved = client.get(f"/api/v1/returns/2024/documents/{document.id}/original").headers["content-disposition"]
    shown = client.get(f"/returns/2024/documents/{document.id}").text

    assert page["path"] == "in.zip!Well done!.txt"
    assert saved == "attachment; filename=\"Well done!.txt\"; filename*=UTF-8''Well%20done%21.txt"
    assert "in.zip!Well done!.txt" in shown
    assert WIDE not in shown


def test_the_commands_name_files_as_they_were_sent(services: Services) -> None:
    home = ["--home", str(services.settings.home)]
    for command in (["status", "2024"], ["aside", "2024"], ["completeness", "2024"]):
        for form in ([], ["--json"]):
            done = CliRunner().invoke(app, [*command, *form, *home])

            assert done.exit_code == 0
            assert "!" in done.output
            assert WIDE not in done.output


@pytest.mark.parametrize("path", ["URGENT! carers.txt", "in.zip!Well done!.txt", f"URGENT{WIDE} carers.txt"])
def test_what_a_file_answers_is_said_of_the_name_it_was_sent_under(
    services: Services, admin: Actor, client: TestClient, path: str
) -> None:
    answer = client.post("/api/v1/returns/2024/declarations", json={"request_item": "R01", "path": path})

    assert answer.status_code == 201
    assert _declared(services, admin)[-1] == path.replace(WIDE, "!")


def test_a_file_of_another_name_is_not_meant(services: Services, admin: Actor) -> None:
    with pytest.raises(InputError, match="No file called"):
        sending.declare(services, admin, "2024", request_item="R01", path="URGENT? carers.txt")
