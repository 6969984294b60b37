"""Drive the product through its command, as a user does, and read back what it exports."""

from __future__ import annotations

import json
import os
import resource
import sqlite3
import subprocess
import sys
import time
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Any

AUTHORITY = "Thornmere Council"
RETURN = "sample-2024"

Export = dict[str, Any]  # the JSON of `schema: evidence-grid/export@1`


@dataclass(frozen=True, slots=True, kw_only=True)
class Triaged:
    """What the product made of a return."""

    export: Export
    seconds: float  # wall clock from the start of the command to its end, start of Python included
    processor: float  # processor seconds of the same, sandboxes included
    stages: dict[str, float]  # processor seconds of reading by stage, over all documents


def triage(bank: Path, home: Path) -> Triaged:
    """Ingest the folder `bank` into a new `home`, wait until done, and export it.

    Raises:
        RuntimeError: The command failed; what it printed is in the message.
    """
    started, used = time.monotonic(), _processor()
    _run(home, "ingest", str(bank), "--authority", AUTHORITY, "--return", RETURN)
    seconds, processor = time.monotonic() - started, _processor() - used
    export: Export = json.loads(_run(home, "export", RETURN, "--format", "json"))
    return Triaged(export=export, seconds=seconds, processor=processor, stages=_stages(home))


def _run(home: Path, *arguments: str) -> str:
    command = [sys.executable, "-m", "api.cli", *arguments]
    done = subprocess.run(  # noqa: S603 - our own command
        command, env={**os.environ, "EVIDENCE_GRID_HOME": str(home)}, capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise RuntimeError(f"{' '.join(arguments)} ended with {done.returncode}:\n{done.stderr[-3000:]}")
    return done.stdout


def _processor() -> float:
    """Return the processor seconds of all child processes that have ended."""
    spent = resource.getrusage(resource.RUSAGE_CHILDREN)
    return spent.ru_utime + spent.ru_stime


def _stages(home: Path) -> dict[str, float]:
    """Add up the seconds that each reading carries; nothing where the database is not a file in the home."""
    total: Counter[str] = Counter()
    for file in home.glob("*.sqlite"):
        with sqlite3.connect(f"file:{file}?mode=ro", uri=True) as connection:
            for (seconds,) in connection.execute("SELECT seconds FROM readings"):
                total.update(json.loads(seconds))
    return dict(total)
