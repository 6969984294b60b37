"""The command: what goes wrong is told in one line that says what to do, with exit code 1."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from api.access import Role
from api.actions import accounts, returns
from api.actions.accounts import SYSTEM
from api.wiring import open_services
from ingest import store
from ingest.db import writing
from ingest.model import DocumentStatus
from ingest.personal import PersonalDetails, PersonalKind
from ingest.settings import Settings
from tests.builders import NOW, a_reading, a_return, a_sent_file
from tests.test_distribution import PROJECT

FRAMEWORK = PROJECT / "ingest" / "frameworks" / "cqc-la@2024-02.yaml"


def _run(*arguments: str, home: Path, **settings: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "EVIDENCE_GRID_HOME": str(home), "COLUMNS": "200", **settings}
    return subprocess.run(
        [sys.executable, "-m", "api.cli", *arguments],
        cwd=PROJECT,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["status", "nowhere"], "There is no return called 'nowhere'"),
        (["search", "nowhere", "carers"], "There is no return called 'nowhere'"),
        (["export", "nowhere"], "There is no return called 'nowhere'"),
        (["aside", "nowhere"], "There is no return called 'nowhere'"),
        (["restore", "nowhere", "a.txt"], "There is no return called 'nowhere'"),
        (["set-aside", "nowhere", "a.txt", "--note", "Why."], "There is no return called 'nowhere'"),
        (["ingest", "missing", "--authority", "A", "--return", "2024"], "There is nothing at missing"),
        (["ingest", "a" * 300, "--authority", "A", "--return", "2024"], "cannot be opened: File name too long"),
        (["ingest", ".", "--authority", "A", "--return", "a/b"], "cannot name a return"),
        (["ingest", ".", "--authority", "A", "--return", "1", "--framework", "x@1"], "Choose one of: cqc-la@2024-02"),
        (["status", "nowhere", "--as", "nobody"], "There is no account called 'nobody'"),
    ],
)
def test_a_mistake_is_told_in_one_line(tmp_path: Path, arguments: list[str], message: str) -> None:
    open_services(Settings(home=tmp_path / "home")).engine.dispose()

    done = _run(*arguments, home=tmp_path / "home")

    assert done.returncode == 1
    assert message in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize(
    "arguments",
    [
        ["status", "2024"],
        ["completeness", "2024"],
        ["reindex", "2024"],
        ["reread", "2024"],
        ["search", "2024", "carers"],
        ["restore", "2024", "a.txt"],
        ["learn", "--list"],
        ["user", "list"],
        ["user", "password", "bob"],
        ["worker"],
    ],
)
def test_what_works_on_a_home_makes_none_where_its_name_was_mistyped(tmp_path: Path, arguments: list[str]) -> None:
    home = tmp_path / "mistyped"

    done = _run(*arguments, home=home)

    assert done.returncode == 1
    assert f"There is no evidence-grid home at {home}" in done.stderr
    assert "password" not in done.stderr
    assert not home.exists()


@pytest.mark.parametrize(
    "arguments",
    [
        ["status", "Caf\udce9"],
        ["status", "2024", "--as", "Caf\udce9"],
        ["ingest", ".", "--authority", "Caf\udce9 Council", "--return", "2024"],
        ["set-aside", "2024", "a.txt", "--note", "Caf\udce9"],
        ["search", "2024", "carers", "--save", "Caf\udce9"],
        ["user", "add", "Caf\udce9", "--role", "assessor"],
        ["user", "disable", "Caf\udce9"],
        ["user", "disable", "Caf\udce9" * 100],
    ],
)
def test_a_word_that_is_not_utf_8_is_told_in_one_line(tmp_path: Path, arguments: list[str]) -> None:
    done = _run(*arguments, home=tmp_path / "home")

    assert done.returncode == 1
    assert "is not written in UTF-8. Type it again" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_file_may_have_a_name_that_is_not_utf_8(tmp_path: Path) -> None:
    own = tmp_path / "caf\udce9.yaml"
    own.write_bytes(FRAMEWORK.read_bytes())

    done = _run("framework", "check", str(own), home=tmp_path / "home")

    assert "cqc-la@2024-02 is fine" in done.stdout


def test_closing_and_opening_again_print_for_machines(tmp_path: Path) -> None:
    home = tmp_path / "home"
    services = open_services(Settings(home=home))
    made = returns.open_return(services, SYSTEM, authority="Thornmere Council", reference="2024", draft=False)
    services.engine.dispose()

    closed, opened = (json.loads(_run(word, "2024", "--json", home=home).stdout) for word in ("close", "reopen"))

    assert (closed["id"], closed["authority"], closed["state"]) == (made.item.id, "Thornmere Council", "closed")
    assert opened == closed | {"state": "in-review"}


@pytest.mark.parametrize("encoding", ["latin-1", "ascii"])
def test_a_screen_that_has_not_every_letter_gets_the_others(tmp_path: Path, encoding: str) -> None:
    home = tmp_path / "home"
    services = open_services(Settings(home=home))
    returns.open_return(services, SYSTEM, authority="L\u2019Aube \U0001f600", reference="2024", draft=False)
    services.engine.dispose()

    values = _run("status", "2024", "--json", home=home, PYTHONIOENCODING=encoding)
    shown = _run("status", "2024", home=home, PYTHONIOENCODING=encoding)

    assert json.loads(values.stdout)["authority"] == "L\u2019Aube \U0001f600"
    assert "L?Aube ?, return 2024" in shown.stdout


@pytest.mark.parametrize("place", ["file", "file/below", "other"])
def test_a_demo_that_cannot_be_built_there_is_told_in_one_line(tmp_path: Path, place: str) -> None:
    (tmp_path / "file").touch()
    (tmp_path / "other" / "return").mkdir(parents=True)

    done = _run("demo", str(tmp_path / place), home=tmp_path / "home")

    assert done.returncode == 1
    assert "Choose another folder" in done.stderr
    assert "Traceback" not in done.stderr


def test_an_account_that_is_shut_is_told_as_such_before_a_password_is_asked_for(tmp_path: Path) -> None:
    home = tmp_path / "home"
    services = open_services(Settings(home=home))
    accounts.ensure_admin(services)
    returns.open_return(services, SYSTEM, authority="Thornmere Council", reference="2024")
    accounts.add_user(services, SYSTEM, name="bob", role=Role.AUTHORITY, authority="Thornmere Council")
    services.engine.dispose()
    _run("user", "disable", "bob", home=home)

    done = _run("user", "password", "bob", home=home)
    opened = _run("user", "enable", "bob", home=home)

    assert "'bob' is shut" in done.stderr
    assert "password" not in done.stdout
    assert opened.returncode == 0
    listed = _run("user", "list", home=home).stdout.split("bob")[1]
    assert "open" in listed
    assert "Thornmere Council" in listed


def test_status_names_the_files_that_seem_to_hold_personal_details(tmp_path: Path) -> None:
    services = open_services(Settings(home=tmp_path / "home"))
    personal = (PersonalDetails(kind=PersonalKind.NHS_NUMBER, page=2, count=3),)
    with writing(services.engine) as connection:
        owner, item = a_return(connection)
        _, document_id = a_sent_file(connection, owner, item, path="case [1].txt")
        scope = {"authority_id": owner.id, "return_id": item.id}
        store.save_reading(
            connection, document_id=document_id, reading=a_reading(personal=personal), reader="r", at=NOW, **scope
        )
    services.engine.dispose()

    told = _run("status", item.id, home=tmp_path / "home").stdout
    (file,) = json.loads(_run("status", item.id, "--json", home=tmp_path / "home").stdout)["files"]

    assert "- case [1].txt: 3 NHS numbers on page 2." in told
    assert file["personal"] == [{"kind": "nhs-number", "page": 2, "count": 3}]


def test_a_home_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")

    done = _run("db", "upgrade", home=tmp_path / "file" / "home")

    assert done.returncode == 1
    assert "Choose another with --home" in done.stderr


@pytest.mark.parametrize(
    ("name", "value", "message"),
    [
        ("WORKERS", "many", "The setting EVIDENCE_GRID_WORKERS cannot be used"),
        ("MAX_UPLOAD_MB", "0", "The setting EVIDENCE_GRID_MAX_UPLOAD_MB cannot be used"),
        ("DATABASE_URL", "secret", "EVIDENCE_GRID_DATABASE_URL is no address of a database"),
        ("DATABASE_URL", "postgresql+psycopg://a:secret@h:port/d", "EVIDENCE_GRID_DATABASE_URL is no address"),
        ("DATABASE_URL", "nothing://a:secret@h/d", "EVIDENCE_GRID_DATABASE_URL is no address of a database"),
        ("DATABASE_URL", "oracle+oracledb://a:secret@h/d", "EVIDENCE_GRID_DATABASE_URL is no address of a database"),
        ("DATABASE_URL", "postgresql+psycopg://a:secret@127.0.0.1:9/d", "The database cannot be opened"),
        ("DATABASE_URL", "sqlite:////nowhere/secret.sqlite", "The database cannot be opened"),
    ],
)
def test_a_setting_that_cannot_be_used_is_told_in_one_line(tmp_path: Path, name: str, value: str, message: str) -> None:
    done = _run("user", "list", home=tmp_path / "home", **{f"EVIDENCE_GRID_{name}": value})

    assert done.returncode == 1
    assert message in done.stderr
    assert len(done.stderr.splitlines()) <= 2
    assert "secret" not in done.stderr


def test_an_odd_name_of_a_home_keeps_its_database_inside(tmp_path: Path) -> None:
    home = tmp_path / "50%#?a=b"

    _run("db", "upgrade", home=home)

    assert (home / "evidence-grid.sqlite").is_file()
    assert list(tmp_path.iterdir()) == [home]


def test_a_mistyped_path_opens_no_return(tmp_path: Path) -> None:
    open_services(Settings(home=tmp_path / "home")).engine.dispose()

    _run("ingest", "missing", "--authority", "A", "--return", "2024", home=tmp_path / "home")

    assert "There is no return called '2024'" in _run("status", "2024", home=tmp_path / "home").stderr


def test_what_holds_for_new_returns_only_is_refused_for_others_and_nothing_is_sent(tmp_path: Path) -> None:
    home, own, sent = tmp_path / "home", tmp_path / "own.yaml", tmp_path / "a.txt"
    sent.write_text("Carers waited.")
    own.write_text(FRAMEWORK.read_text(encoding="utf-8").replace("name: cqc-la", "name: mine", 1))
    services = open_services(Settings(home=home))
    returns.open_return(services, SYSTEM, authority="A", reference="2024", draft=False)
    services.engine.dispose()
    _run("framework", "add", str(own), home=home)
    again = ["ingest", str(sent), "--authority", "A", "--return", "2024"]

    framework = _run(*again, "--framework", "mine@2024-02", home=home)
    draft = _run(*again, "--draft", home=home)

    assert "is there already, with the framework cqc-la@2024-02" in framework.stderr
    assert "is there already and no draft" in draft.stderr
    assert (framework.returncode, draft.returncode) == (1, 1)
    assert json.loads(_run("status", "2024", "--json", home=home).stdout)["files"] == []


@pytest.mark.parametrize(("place", "message"), [("no/such/x", "There is no folder"), ("", "cannot be written")])
def test_an_export_that_cannot_be_written_is_told_in_one_line(tmp_path: Path, place: str, message: str) -> None:
    home = tmp_path / "home"
    services = open_services(Settings(home=home))
    returns.open_return(services, SYSTEM, authority="A", reference="2024", draft=False)
    services.engine.dispose()

    done = _run("export", "2024", "--output", str(tmp_path / place), home=home)

    assert done.returncode == 1
    assert message in done.stderr
    assert "Traceback" not in done.stderr


def test_a_framework_file_with_a_mistake_names_the_place(tmp_path: Path) -> None:
    broken = tmp_path / "own.yaml"
    broken.write_text(FRAMEWORK.read_text(encoding="utf-8").replace("request_items:", "request_itmes:", 1))

    done = _run("framework", "check", str(broken), home=tmp_path / "home")

    assert done.returncode == 1
    assert "request_it" in done.stderr


def test_a_framework_of_ones_own_can_be_added_and_used(tmp_path: Path) -> None:
    own = tmp_path / "own.yaml"
    own.write_text(FRAMEWORK.read_text(encoding="utf-8").replace("name: cqc-la", "name: mine", 1))
    home = tmp_path / "home"

    added = _run("framework", "add", str(own), home=home)
    listed = _run("framework", "list", home=home)

    assert "Added mine@2024-02" in added.stdout
    assert "mine@2024-02" in listed.stdout


def test_the_first_administrators_password_is_printed_once(tmp_path: Path) -> None:
    open_services(Settings(home=tmp_path / "home")).engine.dispose()

    first = _run("user", "list", home=tmp_path / "home")
    second = _run("user", "list", home=tmp_path / "home")

    assert "password (shown once)" in first.stderr
    assert "password" not in second.stderr


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("missing.yaml", None, "There is no file"),
        (".", None, "is a folder. Name one file in it"),
        ("own.pdf", b"%PDF-1.7\n\xe2\xe3\xcf\xd3", "is no text in UTF-8"),
    ],
)
def test_a_framework_that_is_no_file_of_text_is_told_in_plain_words(
    tmp_path: Path, name: str, content: bytes | None, message: str
) -> None:
    if content is not None:
        (tmp_path / name).write_bytes(content)

    done = _run("framework", "check", str(tmp_path / name), home=tmp_path / "home")

    assert done.returncode == 2
    assert message in " ".join(done.stderr.replace("\u2502", "").split())
    assert "rrno" not in done.stderr


def test_what_is_done_to_an_account_is_said(tmp_path: Path) -> None:
    home = tmp_path / "home"
    services = open_services(Settings(home=home))
    accounts.ensure_admin(services)
    accounts.add_user(services, SYSTEM, name="bob", role=Role.ASSESSOR, authority=None)
    services.engine.dispose()

    assert "Shut: bob can no longer sign in." in _run("user", "disable", "bob", home=home).stdout
    assert "Open again: bob can sign in" in _run("user", "enable", "bob", home=home).stdout


def test_setting_aside_without_a_reason_names_the_option_for_one(tmp_path: Path) -> None:
    services = open_services(Settings(home=tmp_path / "home"))
    with writing(services.engine) as connection:
        owner, item = a_return(connection)
        _, document_id = a_sent_file(connection, owner, item, path="a.txt")
        scope = {"authority_id": owner.id, "return_id": item.id}
        store.save_reading(connection, document_id=document_id, reading=a_reading(), reader="r", at=NOW, **scope)
        store.set_status(
            connection,
            authority_id=owner.id,
            document_id=document_id,
            status=DocumentStatus.INDEXED,
            reason="Read.",
        )
    services.engine.dispose()

    done = _run("set-aside", item.id, "a.txt", home=tmp_path / "home")
    counted = _run("status", item.id, home=tmp_path / "home").stdout

    assert done.returncode == 1
    assert 'Give it with --note "Why."' in done.stderr
    assert "1 page and 0 passages mapped; 0 suggested entries" in counted


def test_a_search_says_what_goes_before_a_word_left_out_first(tmp_path: Path) -> None:
    assert "search 2024 -- -carers" in _run("search", "--help", home=tmp_path / "home").stdout


@pytest.mark.slow
def test_what_is_sent_from_the_command_line_is_told_as_json(tmp_path: Path) -> None:
    bank = tmp_path / "bank"
    bank.mkdir()
    (bank / "carers [draft].txt").write_text("Carers waited eleven weeks for an assessment in the autumn of 2024.")
    (bank / "empty.docx").write_bytes(b"")
    home = tmp_path / "home"

    done = _run("ingest", str(bank), "--authority", "A", "--return", "2024", "--json", home=home)

    told = json.loads(done.stdout)
    assert told["done"]
    assert {file["path"]: file["status"] for file in told["files"]} == {
        "carers [draft].txt": "indexed",
        "empty.docx": "refused",
    }
    assert "carers [draft].txt" in _run("search", "2024", "carers", home=home).stdout
    (hit,) = json.loads(_run("search", "2024", "carers", "--json", home=home).stdout)
    assert {"passage", "document", "path", "page", "text", "score", "worded"} <= hit.keys()
    found = json.loads(_run("search", "2024", "carers autism", "--facets", "--json", home=home).stdout)
    assert found["hits"] == [hit | {"score": found["hits"][0]["score"]}]
    assert (found["total"], found["next"], found["missing"]) == (1, None, ["autism"])
    assert "No passage has: autism." in _run("search", "2024", "carers autism", home=home).stdout
    past = _run("search", "2024", "carers", "--start", "50", home=home).stdout
    assert "There are no more than 1 passage. Leave --start out for the first." in past
    assert "Nothing answers" not in past
    nothing = _run("search", "2024", "asdfgh", home=home).stdout
    assert "Nothing answers this search" in nothing
    assert "No passage has these words. None is near in meaning." in nothing
