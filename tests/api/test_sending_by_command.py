"""The command `ingest`: what it says of the return that files go into."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import Result
from typer.testing import CliRunner

from api.actions import accounts, returns
from api.cli import app
from api.jobs import Worker
from api.services import Services


@pytest.fixture(autouse=True)
def nothing_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Services, "mapper", lambda *_: None)
    monkeypatch.setattr(Worker, "run_until_idle", lambda *_, **__: None)


def _ingest(services: Services, file: Path, *more: str, authority: str = "Thornmere Council") -> Result:
    home = ["--home", str(services.settings.home)]
    return CliRunner().invoke(
        app, ["ingest", str(file), "--authority", authority, "--return", "2024", *more, *home], env={"COLUMNS": "300"}
    )


def test_files_that_go_into_a_return_that_is_there_are_said_to(services: Services, tmp_path: Path) -> None:
    file = tmp_path / "plan.txt"
    file.write_text("A plan for carers.")

    first = _ingest(services, file)
    again = _ingest(services, file, "--json", authority="thornmere  council")
    other = _ingest(services, file, authority="Saltwick Council")

    assert [each.exit_code for each in (first, again, other)] == [0, 0, 0]
    said = " ".join(again.stderr.split())
    assert "Thornmere Council has a return called 2024 already, with 1 file: what you send goes into it." in said
    assert again.stdout.startswith("{")
    assert "already" not in first.output + other.output


def test_a_closed_return_is_not_said_to_take_files(services: Services, tmp_path: Path) -> None:
    file = tmp_path / "plan.txt"
    file.write_text("A plan for carers.")
    _ingest(services, file)
    returns.close_return(services, accounts.act_as(services, None), "2024")

    again = _ingest(services, file)

    assert again.exit_code == 1
    assert "goes into it" not in again.output
