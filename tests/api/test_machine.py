"""What a machine has for reading, as the command `doctor` and a worker's badge tell it."""

from __future__ import annotations

from pathlib import Path

import pytest
from typer.testing import CliRunner

from api import machine
from api.cli.admin import app
from ingest.sandbox import Sandbox


def test_what_the_doctor_finds_is_what_a_worker_shows() -> None:
    with Sandbox() as sandbox:
        shown = machine.abilities(sandbox)

    assert {what: holds for what, _, holds in machine.list_protections()} == {
        f"parsing: {name}": holds for name, holds in shown.protections.items()
    }
    assert [("is here" in finding) for _, finding in machine.list_programs()] == [shown.recognises, shown.converts]


def test_the_doctor_fails_where_something_needed_is_not_in_force(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("EVIDENCE_GRID_ENGINE", "torch")  # nothing has to be made first
    found = [("parsing: limits", "in force", True)]
    monkeypatch.setattr(machine, "list_protections", lambda: found)
    whole = CliRunner().invoke(app, ["doctor", "--home", str(tmp_path)])

    found.append(("parsing: fenced", "not available on this machine", False))
    lacking = CliRunner().invoke(app, ["doctor", "--home", str(tmp_path)])

    assert (whole.exit_code, lacking.exit_code) == (0, 1)
    assert "unbroken" in whole.stdout
    assert "LOOK" in lacking.stdout
    assert "LOOK" not in whole.stdout
