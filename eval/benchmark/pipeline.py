"""The whole pipeline (reading, setting aside, embedding, mapping, suggesting) beside the peer's reading alone."""

from __future__ import annotations

import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from eval.benchmark.corpus import Known, write_prose, write_tables, write_word
from eval.benchmark.measures import Spent, lead, rate
from eval.benchmark.peer import peer_command, peer_python
from eval.benchmark.rounds import Reader, ReaderError, read_all
from eval.report import section, table

_PROSE = (20, 25, 40)  # pages
_TABLES = (12, 14, 16)
_WORD = (20, 30, 40)
_HEADERS = ("what runs", "pages/s processor", "pages/s clock", "x peer, processor", "x peer, clock")


def run_pipeline(*, peer_folder: Path, rounds: int) -> None:
    """Ingest a bank by the product's own command, by turns with the peer reading it, all on one core."""
    python = peer_python(peer_folder)
    if python is None:
        return
    core = {min(os.sched_getaffinity(0))}
    os.sched_setaffinity(0, core)  # children keep to it as well
    with tempfile.TemporaryDirectory(prefix="evidence-grid-benchmark-") as made, Reader(peer_command(python)) as peer:
        folder = Path(made)
        (folder / "bank").mkdir()
        files = [
            *write_prose(folder / "bank", pages=_PROSE),
            *write_tables(folder / "bank", pages=_TABLES),
            *write_word(folder / "bank", pages=_WORD),
        ]
        pages = sum(known.pages for known in files)
        print(section(f"Whole pipeline: {len(files)} files, {pages:.0f} pages, one core"), flush=True)
        peer.ready()
        ours: list[Spent] = []
        theirs: list[Spent] = []
        _ingest(folder, _shortest(files, folder / "first"), home="learned")  # learning to map, once a home
        try:
            for number in range(rounds):
                ours.append(_ingest(folder, folder / "bank", home=f"home-{number}"))
                theirs.append(read_all([peer], files))
        except ReaderError as error:
            print(f"Not measured: {error}.")
            return
    rows = [
        [name, f"{rate(pages, typical.processor):.1f}", f"{rate(pages, typical.wall):.1f}", *ratios]
        for name, typical, ratios in (
            ("evidence-grid ingest", Spent.typical(ours), [f"{ratio:.1f}" for ratio in lead(ours, theirs)]),
            ("unstructured, reading alone", Spent.typical(theirs), ["", ""]),
        )
    ]
    print(table(_HEADERS, rows))
    print(f"Medians of {rounds} rounds by turns. Ours holds the start of the command; the peer is started before.")


def _shortest(files: Sequence[Known], folder: Path) -> Path:
    folder.mkdir()
    shutil.copy(min(files, key=lambda known: known.pages).path, folder)
    return folder


def _ingest(folder: Path, bank: Path, *, home: str) -> Spent:
    """Ingest into a new home that has the heads and the model of the first one.

    Raises:
        RuntimeError: The command failed; what it said is in the message.
    """
    if (folder / "learned").is_dir():
        shutil.copytree(folder / "learned" / "cache", folder / home / "cache")
    command = [sys.executable, "-m", "api.cli", "ingest", str(bank), "--json"]
    before, started = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
    done = subprocess.run(  # noqa: S603 - our own command
        [*command, "--authority", "Thornmere Council", "--return", "pipeline"],
        env={**os.environ, "EVIDENCE_GRID_HOME": str(folder / home), "EVIDENCE_GRID_WORKERS": "1"},
        capture_output=True,
        check=False,
    )
    wall, after = time.monotonic() - started, resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode:
        raise RuntimeError(f"The ingest ended with {done.returncode}:\n{done.stderr.decode()[-2000:]}")
    processor = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return Spent(processor=processor, wall=wall, peak_mb=after.ru_maxrss / 1024)
