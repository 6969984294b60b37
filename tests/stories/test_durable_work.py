"""Killing the process at any point and starting again finishes the return, with nothing lost or doubled."""

from __future__ import annotations

import json
import os
import random
import shutil
import signal
import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from docx import Document

KILLS = 8
CLI = [sys.executable, "-m", "api.cli"]
PARAGRAPHS = [
    "Unpaid carers told us that they waited eleven weeks for an assessment in the autumn of 2024, and that nobody rang "
    "them while they waited.",
    "The emergency duty team took 214 calls at weekends between April and September; nine were passed on late because "
    "the rota had a gap on Sunday evenings.",
    "Providers said the brokerage team pays on time, but that packages are handed back when the rate does not cover "
    "travel in the villages.",
    "After the audit of forty case files, supervisors now read two plans a month with the worker who wrote them.",
]


def _run(*arguments: str) -> str:
    done = subprocess.run([*CLI, *arguments], check=True, capture_output=True, text=True, cwd=_project())
    return done.stdout


def _project() -> Path:
    return Path(__file__).parents[2]


def _bank(folder: Path) -> Path:
    """Nine documents: seven different, one exact copy, one the same words in another format."""
    folder.mkdir()
    for number in range(7):
        document = Document()
        document.add_heading(f"Report {number}", 1)
        for paragraph in PARAGRAPHS:
            document.add_paragraph(f"{paragraph} This was item {number} of the {number + 3}th meeting.")
        document.save(str(folder / f"report {number}.docx"))
    shutil.copy(folder / "report 1.docx", folder / "copy of report 1.docx")
    text = "\n\n".join(paragraph.text for paragraph in Document(str(folder / "report 2.docx")).paragraphs)
    (folder / "report 2.txt").write_text(text)
    return folder


def _essence(home: Path) -> dict[str, Any]:
    """What must be the same however often the work was broken off."""
    exported = json.loads(_run("export", "2024", "--home", str(home)))
    path = {document["id"]: document["path"] for document in exported["documents"]}
    return {
        "documents": sorted(
            (d["path"], d["status"], path[d["duplicate"]["of"]] if d["duplicate"] else "")
            for d in exported["documents"]
        ),
        "passages": Counter((path[p["document"]], p["text"]) for p in exported["passages"]),
        "suggestions": Counter(s["key"] for s in exported["suggestions"]),
    }


@pytest.fixture(scope="module")
def learned(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A cache for all homes: what was learned once need not be again."""
    return tmp_path_factory.mktemp("learned")


def _home(folder: Path, learned: Path) -> Path:
    folder.mkdir()
    (folder / "cache").symlink_to(learned)
    return folder


@pytest.mark.slow
def test_a_return_is_finished_whatever_the_process_is_killed_at(tmp_path: Path, learned: Path) -> None:
    bank = _bank(tmp_path / "bank")
    whole, broken = _home(tmp_path / "whole", learned), tmp_path / "broken"
    ingest = ["ingest", str(bank), "--authority", "Thornmere Council", "--return", "2024", "--json", "--home"]
    _run(*ingest, str(whole))
    shutil.copytree(learned, broken / "cache")
    dice = random.Random(20240101)

    for _ in range(KILLS):
        process = subprocess.Popen(
            [*CLI, *ingest, str(broken)], cwd=_project(), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        try:
            process.wait(timeout=dice.uniform(1.5, 12))
        except subprocess.TimeoutExpired:
            os.kill(process.pid, signal.SIGKILL)
            process.wait()
    _run(*ingest, str(broken))

    assert _essence(broken) == _essence(whole)


@pytest.mark.slow
def test_a_command_beside_a_running_worker_does_no_document_twice(tmp_path: Path, learned: Path) -> None:
    bank, home = _bank(tmp_path / "bank"), _home(tmp_path / "home", learned)
    _run("db", "upgrade", "--home", str(home))
    beside = [subprocess.Popen([*CLI, "worker", "--home", str(home)], cwd=_project()) for _ in range(2)]

    try:
        _run("ingest", str(bank), "--authority", "Thornmere Council", "--return", "2024", "--home", str(home))
    finally:
        for process in beside:
            process.terminate()
        codes = [process.wait(timeout=60) for process in beside]

    import sqlite3

    database = sqlite3.connect(home / "evidence-grid.sqlite")
    counts = [
        database.execute(f"SELECT COUNT(*), COUNT(DISTINCT {column}) FROM {table}").fetchone()
        for table, column in (("readings", "document_id"), ("runs", "revision"), ("documents", "sha256"))
    ]
    database.close()
    assert codes == [0, 0]
    assert [number == distinct for number, distinct in counts] == [True, True, True]
    assert counts[0][0] == 8
