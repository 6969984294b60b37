"""Limits and errors of the web application."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from api import web
from api.access import Role
from api.actions import accounts, returns
from api.app import create_app
from api.services import Services
from api.web import COOKIE
from api.wiring import open_services
from ingest.db import writing
from ingest.settings import MEGABYTE, Limits, Settings
from ingest.tables import documents, entries, entry_uploads, uploads
from tests.api.conftest import PASSWORD, World


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Services, TestClient]]:
    """A service that takes one megabyte at once, with a signed-in administrator and a return."""
    home = tmp_path_factory.mktemp("small")
    services = open_services(Settings(home=home, limits=Limits(max_request_mb=1)))
    admin, _ = accounts.add_user(
        services, accounts.SYSTEM, name="admin", role=Role.ADMIN, authority=None, password=PASSWORD
    )
    returns.open_return(services, admin, authority="Thornmere Council", reference="2024")
    _, token = accounts.sign_in(services, name="admin", password=PASSWORD)
    with TestClient(create_app(services), raise_server_exceptions=False) as client:
        client.headers["authorization"] = f"Bearer {token}"
        yield services, client
    services.engine.dispose()


def test_a_body_over_the_limit_is_refused_with_the_limit_and_the_remedy(
    small: tuple[Services, TestClient],
) -> None:
    _, client = small

    answer = client.post("/api/v1/returns/2024/files", files={"files": ("big.txt", b"x" * 2_000_000)})

    assert answer.status_code == 413
    assert "1 MB" in answer.json()["detail"]
    assert "fewer files" in answer.json()["detail"]


def test_a_body_of_just_the_limit_is_taken(small: tuple[Services, TestClient]) -> None:
    _, client = small
    almost = b"x" * (MEGABYTE - 1000)  # the form around it takes the rest

    answer = client.post("/api/v1/returns/none/files", files={"files": ("big.txt", almost)})

    assert answer.status_code == 404


@pytest.mark.parametrize("header", ["authorization", "cookie"])
def test_a_made_up_session_may_send_no_more_than_a_form(
    small: tuple[Services, TestClient], monkeypatch: pytest.MonkeyPatch, header: str
) -> None:
    services, client = small
    made_up = {"authorization": "Bearer made-up", "cookie": f"{COOKIE}=made-up"}
    monkeypatch.setattr(web, "FORM_MB", 0)
    headers = {"authorization": "", header: made_up[header]}

    answer = client.post("/api/v1/returns/2024/files", files={"files": ("a.txt", b"x" * 1000)}, headers=headers)
    known = client.post("/api/v1/returns/none/files", files={"files": ("a.txt", b"x" * 1000)})

    assert (answer.status_code, known.status_code) == (401, 404)
    assert "Sign in first" in answer.json()["detail"]
    assert [file for file in Path(services.home / "spool").rglob("*") if file.is_file()] == []


def test_a_refused_body_leaves_nothing(small: tuple[Services, TestClient]) -> None:
    services, client = small
    client.post("/api/v1/returns/2024/files", files={"files": ("big.txt", b"x" * 2_000_000)})

    assert client.get("/api/v1/returns/2024/receipt").json()["files"] == []
    assert [file for file in Path(services.home / "spool").rglob("*") if file.is_file()] == []


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("/api/v1/returns/nowhere", 404),
        ("/api/v1/nowhere", 404),
        ("/api/v1/returns/2024/search?q=", 400),
        ("/api/v1/returns/2024/search", 422),
        ("/api/v1/returns/2024/search?q=a&limit=0", 422),
        ("/api/v1/frameworks/none@1", 422),
    ],
)
def test_a_bad_request_is_told_as_a_problem(small: tuple[Services, TestClient], path: str, status: int) -> None:
    _, client = small

    answer = client.get(path)

    assert answer.status_code == status
    assert answer.headers["content-type"] == "application/problem+json"
    assert answer.json()["detail"]


def test_an_address_or_method_that_the_api_has_not_is_told_with_where_to_look(
    small: tuple[Services, TestClient],
) -> None:
    _, client = small

    answers = [client.get("/api/v1/nowhere"), client.delete("/api/v1/returns")]

    assert [answer.status_code for answer in answers] == [404, 405]
    assert all("/api/v1/openapi.json" in answer.json()["detail"] for answer in answers)


def test_json_that_is_none_is_told_with_the_place(small: tuple[Services, TestClient]) -> None:
    _, client = small

    answer = client.post("/api/v1/sessions", content=b"{name", headers={"content-type": "application/json"})

    assert answer.status_code == 422
    assert answer.json()["detail"].startswith("The request is no JSON that can be read: ")
    assert "at character 1. Mend it." in answer.json()["detail"]


def test_a_wrong_password_is_told_without_saying_which_half(world: World) -> None:
    answer = world.call(None, "POST", "/api/v1/sessions", json={"name": "nobody", "password": "x"})

    assert answer.status_code == 401
    assert "The name or the password" in answer.json()["detail"]


def test_an_original_is_always_a_download(world: World) -> None:
    receipt = world.call("authority", "GET", f"/api/v1/returns/{world.own}/receipt").json()
    document = next(file["document"] for file in receipt["files"] if file["status"] == "indexed")

    answer = world.call("authority", "GET", f"/api/v1/returns/{world.own}/documents/{document}/original")

    assert answer.headers["content-type"] == "application/octet-stream"
    assert answer.headers["content-disposition"].startswith("attachment;")
    assert answer.text.startswith("Carers waiting times report")


def test_an_unexpected_failure_is_told_without_its_details(
    small: tuple[Services, TestClient], monkeypatch: pytest.MonkeyPatch
) -> None:
    _, client = small

    def fail(*_: object, **__: object) -> None:
        raise RuntimeError("secret detail")

    monkeypatch.setattr("api.routes.returns.returns.list_returns", fail)
    answer = client.get("/api/v1/returns")

    assert answer.status_code == 500
    assert "secret" not in answer.text


@pytest.mark.parametrize("place", ["ingest.blobs.shutil.copyfileobj", "api.web.Path.open"])
def test_a_full_disk_is_told_and_nothing_is_half_kept(
    small: tuple[Services, TestClient], monkeypatch: pytest.MonkeyPatch, place: str
) -> None:
    services, client = small

    def fail(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as broken:
        broken.setattr(place, fail)
        answer = client.post("/api/v1/returns/2024/files", files={"files": ("policy.txt", b"Some words to keep.")})

    assert answer.status_code == 507
    assert "Free space" in answer.json()["detail"]
    assert client.get("/api/v1/returns/2024/receipt").json()["files"] == []
    kept = client.post("/api/v1/returns/2024/files", files={"files": ("policy.txt", b"Some words to keep.")})
    assert [file["path"] for file in kept.json()["files"]] == ["policy.txt"]
    with writing(services.engine) as connection:
        for table in (entry_uploads, entries, documents, uploads):
            connection.execute(table.delete())
