"""The command: what goes wrong is told in one line that says what to do, with exit code 1."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.test_distribution import PROJECT

FRAMEWORK = PROJECT / "ingest" / "frameworks" / "cqc-la@2024-02.yaml"


def _run(*arguments: str, home: Path) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "EVIDENCE_GRID_HOME": str(home), "COLUMNS": "200"}
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
        (["ingest", ".", "--authority", "A", "--return", "a/b"], "cannot name a return"),
        (["ingest", ".", "--authority", "A", "--return", "1", "--framework", "x@1"], "Choose one of: cqc-la@2024-02"),
        (["status", "nowhere", "--as", "nobody"], "There is no account called 'nobody'"),
    ],
)
def test_a_mistake_is_told_in_one_line(tmp_path: Path, arguments: list[str], message: str) -> None:
    done = _run(*arguments, home=tmp_path / "home")

    assert done.returncode == 1
    assert message in done.stderr
    assert "Traceback" not in done.stderr


def test_a_home_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")

    done = _run("status", "x", home=tmp_path / "file" / "home")

    assert done.returncode == 1
    assert "Choose another with --home" in done.stderr


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
    first = _run("user", "list", home=tmp_path / "home")
    second = _run("user", "list", home=tmp_path / "home")

    assert "password (shown once)" in first.stderr
    assert "password" not in second.stderr


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
    nothing = _run("search", "2024", "asdfgh", home=home).stdout
    assert "Nothing answers this search" in nothing
    assert "No passage has these words. None is near in meaning." in nothing
