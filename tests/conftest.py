"""Fixtures that several folders of tests share."""

from __future__ import annotations

import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine, text

from api.services import Services
from api.wiring import open_services, upgrade_schema
from index.items.training import train_item_matcher
from index.mapping.mapper import train_mapper
from ingest.db import open_engine
from ingest.framework import read_exemplars
from ingest.parsing import libreoffice
from ingest.settings import Settings
from tests.ingest.parsing.newer import make_newer


@pytest.fixture(scope="session", autouse=True)
def learned_once(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Iterator[None]:
    """Let services in tests learn from every sixth exemplar, and once for all homes: from all it takes minutes."""
    own = tmp_path_factory.getbasetemp()
    folder = (own if worker_id == "master" else own.parent) / "learned"  # of all processes that run tests together
    folder.mkdir(exist_ok=True)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("api.services.read_exemplars", lambda framework_id: read_exemplars(framework_id)[::6])
        patch.setattr("api.services.train_mapper", lambda *given: train_mapper(*given[:-1], folder))
        patch.setattr("api.services.train_item_matcher", lambda *given: train_item_matcher(*given[:-1], folder))
        yield


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


@pytest.fixture
def services(home: Path) -> Iterator[Services]:
    opened = open_services(Settings(home=home))
    yield opened
    opened.engine.dispose()


@pytest.fixture(params=["sqlite", "postgresql"])
def engine(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Engine]:
    """An empty database with the newest schema, once on each kind."""
    if request.param == "sqlite":
        url = f"sqlite:///{tmp_path / 'test.sqlite'}"
    else:
        url = request.getfixturevalue("empty_postgres_url")
    opened = open_engine(url)
    upgrade_schema(opened)
    yield opened
    opened.dispose()


@pytest.fixture
def empty_postgres_url(postgres_url: str) -> str:
    cleaner = open_engine(postgres_url)
    with cleaner.begin() as connection:
        connection.execute(text("DROP SCHEMA public CASCADE"))
        connection.execute(text("CREATE SCHEMA public"))
    cleaner.dispose()
    return postgres_url


@pytest.fixture(scope="session")
def postgres_url() -> Iterator[str]:
    """A PostgreSQL server of our own on a socket in a temporary folder."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
    if not found:
        message = "PostgreSQL is not installed (Debian package postgresql); its half of the contract tests cannot run"
        if os.environ.get("CI"):
            pytest.fail(message)
        pytest.skip(message)
    programs = found[-1].parent
    folder = Path(tempfile.gettempdir()) / f"evidence-grid-postgres-{os.getpid()}"  # a socket's path must be short
    folder.mkdir(mode=0o700)
    # The server refuses to run as root.
    before = []
    if os.geteuid() == 0:
        account = pwd.getpwnam("postgres")
        os.chown(folder, account.pw_uid, account.pw_gid)
        before = ["runuser", "-u", "postgres", "--"]

    def run(*command: str) -> None:
        subprocess.run([*before, *command], check=True, capture_output=True, cwd="/")

    try:
        run(str(programs / "initdb"), "-D", f"{folder}/data", "-U", "tests", "-A", "trust", "--no-sync", "-E", "UTF8")
        options = f"-c listen_addresses='' -c unix_socket_directories={folder} -c fsync=off"
        run(str(programs / "pg_ctl"), "-D", f"{folder}/data", "-w", "-o", options, "-l", f"{folder}/log", "start")
        yield f"postgresql+psycopg://tests@/postgres?host={folder}"
    finally:
        subprocess.run(
            [*before, str(programs / "pg_ctl"), "-D", f"{folder}/data", "-m", "immediate", "stop"],
            check=False,
            capture_output=True,
            cwd="/",
        )
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="session")
def office_files(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with story.doc, story.xls, story.ppt and linked.doc, which LibreOffice made of newer files."""
    soffice = shutil.which("soffice")
    if soffice is None or libreoffice.missing_packages():
        message = "LibreOffice is not installed (Debian packages libreoffice-{writer,calc,impress}-nogui)"
        if os.environ.get("CI"):
            pytest.fail(message)
        pytest.skip(message)
    folder = tmp_path_factory.mktemp("office")
    make_newer(folder)
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    made = {"story.docx": "doc", "story.xlsx": "xls", "story.pptx": "ppt", "linked.html": "doc:MS Word 97"}
    for name, older in made.items():
        command = [soffice, profile, "--headless", "--convert-to", older, "--outdir", folder, folder / name]
        subprocess.run(command, check=True, capture_output=True)
    return folder
