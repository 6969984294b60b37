"""The wheel holds everything the product needs, and its package names are its own."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from importlib.metadata import distributions
from pathlib import Path

import pytest
from typer.main import get_command

from api.cli import app
from ingest.settings import Limits, Settings

PROJECT = Path(__file__).parents[1]
PACKAGES = {"ingest", "index", "api", "eval"}


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    subprocess.run(
        [
            sys.executable,
            "-m",
            "pip",
            "wheel",
            "-q",
            "--no-deps",
            "--no-build-isolation",
            "-w",
            str(folder),
            str(PROJECT),
        ],
        check=True,
        capture_output=True,
    )
    (built,) = folder.glob("*.whl")
    return built


def test_data_templates_and_migrations_are_inside(wheel: Path) -> None:
    tracked = subprocess.run(
        ["git", "ls-files", *PACKAGES], cwd=PROJECT, check=True, capture_output=True, text=True
    ).stdout.splitlines()

    packed = set(zipfile.ZipFile(wheel).namelist())

    assert set(tracked) - packed == set()


@pytest.mark.slow
def test_the_wheel_runs_from_another_folder(wheel: Path, tmp_path: Path) -> None:
    site = tmp_path / "site"
    zipfile.ZipFile(wheel).extractall(site)
    program = "import api.cli, eval.sample; print(api.__file__)"
    environment = {**os.environ, "PYTHONPATH": str(site)}

    where = subprocess.run(
        [sys.executable, "-c", program], cwd=tmp_path, env=environment, check=True, capture_output=True, text=True
    ).stdout
    listed = subprocess.run(
        [sys.executable, "-m", "api.cli", "framework", "list", "--home", str(tmp_path / "home")],
        cwd=tmp_path,
        env=environment,
        check=True,
        capture_output=True,
        text=True,
    ).stdout

    assert Path(where.strip()).is_relative_to(site)
    assert "cqc-la@2024-02" in listed


def test_no_dependency_ships_a_package_of_our_name() -> None:
    clashes = {
        (distribution.name, file.parts[0])
        for distribution in distributions()
        if distribution.name != "evidence-grid"
        for file in distribution.files or ()
        if file.parts[0] in PACKAGES and file.suffix == ".py"
    }

    assert clashes == set()


def test_every_module_is_a_file_of_one_idea() -> None:
    """A module past 400 lines is two things."""
    long = [
        str(file.relative_to(PROJECT))
        for package in PACKAGES
        for file in (PROJECT / package).rglob("*.py")
        if "versions" not in file.parts and len(file.read_text(encoding="utf-8").splitlines()) > 400
    ]

    assert long == []


def test_the_readme_names_every_setting_with_its_default() -> None:
    readme = (PROJECT / "README.md").read_text(encoding="utf-8")

    missing = [
        row
        for settings in (Settings, Limits)
        for name, field in settings.model_fields.items()
        if name != "limits"
        for row in [f"| `EVIDENCE_GRID_{name.upper()}` | `{field.default}` | {field.description} |"]
        if row not in readme
    ]

    assert missing == []


def test_the_readme_names_every_command() -> None:
    readme = (PROJECT / "README.md").read_text(encoding="utf-8")

    commands = get_command(app).commands  # type: ignore[attr-defined]

    assert {name for name in commands if f"evidence-grid {name}" not in readme} == set()
