"""What no database keeps is refused at the door in plain words, on SQLite and on PostgreSQL alike."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules

import pytest
from fastapi.testclient import TestClient
from pydantic import BaseModel
from sqlalchemy import Engine
from sqlalchemy.exc import DataError

from api import routes
from api.access import Role, form_token
from api.actions import accounts, returns
from api.app import create_app
from api.services import Services
from api.web import COOKIE, Given
from ingest.blobs import Blobs
from ingest.settings import Settings
from tests.api.conftest import PASSWORD
from tests.api.site import OWN_SITE

HUGE = 2**63


class Door:
    """A service with one return, and its administrator at the door."""

    def __init__(self, services: Services) -> None:
        admin, _ = accounts.add_user(
            services, accounts.SYSTEM, name="admin", role=Role.ADMIN, authority=None, password=PASSWORD
        )
        returns.open_return(services, admin, authority="Thornmere Council", reference="2024")
        _, self.token = accounts.sign_in(services, name="admin", password=PASSWORD)
        self.client = TestClient(create_app(services), raise_server_exceptions=False, follow_redirects=False)
        self.client.headers["authorization"] = f"Bearer {self.token}"


@pytest.fixture
def door(engine: Engine, home: Path) -> Iterator[Door]:
    for folder in ("spool", "workers"):
        (home / folder).mkdir(parents=True)
    opened = Services(settings=Settings(home=home), engine=engine, blobs=Blobs(str(home / "files")))
    yield Door(opened)
    opened.close()


@pytest.mark.parametrize(
    ("path", "given"),
    [
        ("sessions", {"name": "a\0b", "password": "x"}),
        ("sessions", {"name": "a", "password": "x\0"}),
        ("returns", {"reference": "2025", "authority": "A\0B"}),
        ("returns/2024/searches", {"query": "carers\0"}),
        ("returns/2024/searches", {"query": "carers", "chosen": {"folder": "a\0"}}),
        ("returns/2024/declarations", {"request_item": "IR01", "link": "https://a", "note": "\0"}),
        ("returns/2024/entries", {"statement": "equity", "category": "people", "text": "Mrs Jones\0"}),
    ],
)
def test_json_with_a_nul_character_is_refused_in_plain_words(door: Door, path: str, given: dict[str, str]) -> None:
    answer = door.client.post(f"/api/v1/{path}", json=given)

    assert answer.status_code == 422
    assert "a character that no text has" in answer.json()["detail"]


@pytest.mark.parametrize("chosen", [r'{"folder": "a\ud800"}', r'{"a\udfff": "a"}'])
def test_json_with_half_a_character_is_refused_in_plain_words(door: Door, chosen: str) -> None:
    body = f'{{"query": "carers", "chosen": {chosen}}}'

    answer = door.client.post(
        "/api/v1/returns/2024/searches", content=body, headers={"content-type": "application/json"}
    )

    assert answer.status_code == 422
    assert "a character that no text has" in answer.json()["detail"]


@pytest.mark.parametrize("path", ["/api/v1/returns/2024/files", "/returns", "/sign-in"])
@pytest.mark.parametrize(
    "charset", ["utf-7", "raw_unicode_escape", "unicode_escape", "punycode", "undefined", "\0", '""', "latin-1"]
)
def test_a_form_in_other_letters_than_utf_8_is_refused_in_plain_words(door: Door, path: str, charset: str) -> None:
    for kind in ("multipart/form-data; boundary=B", "application/x-www-form-urlencoded"):
        headers = {**OWN_SITE, "cookie": f"{COOKIE}={door.token}", "content-type": f"{kind}; charset={charset}"}

        answer = door.client.post(path, content=b"--B--\r\n", headers=headers)

        assert answer.status_code == 400
        assert "Send it in UTF-8" in answer.text


@pytest.mark.parametrize("charset", ["", "; charset=UTF-8", '; charset="utf8"', "; charset=us-ascii"])
def test_a_form_in_utf_8_is_taken(door: Door, charset: str) -> None:
    part = 'Content-Disposition: form-data; name="files"; filename="Café.txt"\r\n\r\nCarers waited.'
    headers = {"content-type": f"multipart/form-data; boundary=B{charset}"}

    answer = door.client.post(
        "/api/v1/returns/2024/files", content=f"--B\r\n{part}\r\n--B--\r\n".encode(), headers=headers
    )

    assert answer.status_code == 202


def test_words_that_only_spell_it_are_taken(door: Door) -> None:
    answer = door.client.post("/api/v1/returns", json={"reference": "2025", "authority": r"A \u0000 B"})

    assert answer.status_code == 201


def test_every_body_is_checked_for_it() -> None:
    modules = [import_module(f"api.routes.{each.name}") for each in iter_modules(routes.__path__)]
    kinds = [kind for module in modules for kind in vars(module).values() if isinstance(kind, type)]
    bodies = [kind for kind in kinds if issubclass(kind, BaseModel)]

    assert len(bodies) > len(modules)
    assert [kind for kind in bodies if not issubclass(kind, Given)] == []


@pytest.mark.parametrize(
    "address",
    [
        "/api/v1/returns/%00",
        "/api/v1/returns/%3F%00",
        "/api/v1/returns/2024/search?q=a%00",
        "/api/v1/returns/2024/receipt?upload=%00",
        "/returns/%00",
        "/returns/2024/search?q=a%00",
        "/sign-in?next=%00",
    ],
)
def test_an_address_with_a_nul_character_is_refused_in_plain_words(door: Door, address: str) -> None:
    answer = door.client.get(address)

    assert answer.status_code == 422
    assert "a character that no text has" in answer.text


@pytest.mark.parametrize(
    ("path", "fields"),
    [
        ("/accounts", {"name": "a\0b", "role": "assessor"}),
        ("/returns", {"reference": "2025", "authority": "A\0B"}),
        ("/returns/2024/links", {"request_item": "IR01", "link": "https://a", "note": "\0"}),
        ("/sign-in", {"name": "a\0b", "password": "x"}),
    ],
)
def test_a_form_with_a_nul_character_is_refused_in_plain_words(door: Door, path: str, fields: dict[str, str]) -> None:
    headers = {**OWN_SITE, "cookie": f"{COOKIE}={door.token}"}

    answer = door.client.post(path, data={**fields, "form_token": form_token(door.token)}, headers=headers)

    assert answer.status_code == 422
    assert "a character that no text has" in answer.text


def test_a_file_that_is_sent_with_such_a_note_is_refused(door: Door) -> None:
    files = {"files": ("a.txt", b"Carers waited.")}

    answer = door.client.post("/api/v1/returns/2024/files", files=files, data={"note": "a\0"})

    assert answer.status_code == 422


@pytest.mark.parametrize(
    "address",
    [
        f"/api/v1/returns/2024/documents/d/pages/{HUGE}",
        f"/api/v1/returns/2024/documents/d/pages/{HUGE}/picture",
        f"/returns/2024/documents/d?page={HUGE}",
    ],
)
def test_a_page_that_no_document_has_is_refused(door: Door, address: str) -> None:
    assert door.client.get(address).status_code == 422


def test_a_version_that_no_list_has_is_refused(door: Door) -> None:
    headers = {**OWN_SITE, "cookie": f"{COOKIE}={door.token}"}

    answer = door.client.post(
        "/learning/use", data={"number": "9" * 5000, "form_token": form_token(door.token)}, headers=headers
    )

    assert answer.status_code == 422


def test_what_the_database_finds_too_long_is_told_so(door: Door, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object, **__: object) -> None:
        raise DataError("INSERT", {}, Exception("value too long for type character varying(200)"))

    monkeypatch.setattr("api.routes.returns.returns.list_returns", fail)
    answer = door.client.get("/api/v1/returns")

    assert answer.status_code == 422
    assert "Shorten it" in answer.json()["detail"]


def test_a_name_is_as_long_on_the_page_as_in_json(door: Door) -> None:
    headers = {**OWN_SITE, "cookie": f"{COOKIE}={door.token}"}
    name = {"name": "n" * 300, "role": "assessor"}

    page = door.client.post("/accounts", data={**name, "form_token": form_token(door.token)}, headers=headers)

    assert page.status_code == 422
    assert "at most 200 characters" in page.text
    assert door.client.post("/api/v1/users", json=name).status_code == 422
