"""How time and memory grow with the number of documents: the product's own command, watched from outside."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from eval.benchmark.corpus import write_small
from eval.benchmark.measures import exponent, slope
from eval.benchmark.processes import children_of, peak_mb, processor_of, resident_mb
from eval.report import section, table

EVERY = 100
"""Documents read between two looks at the memory of the worker."""

MORE = 10
"""Documents that are sent after all others."""

_LOOK_SECONDS = 0.25
_WARM_UP = 4  # documents of the run that learns to map, whose cache the others start with
_PLANNED = (1000, 15_000)  # documents and pages of the largest return planned for


@dataclass(slots=True)
class Growth:
    """What one return took."""

    documents: int
    processor: float = 0.0  # seconds of the command and its children
    wall: float = 0.0  # seconds
    reading: float = 0.0  # processor seconds until the last document was read
    worker_mb: float = 0.0  # peak
    sandbox_mb: float = 0.0  # peak of the server and the children it has at one time
    more: float = 0.0  # processor seconds of the command for `MORE` further documents in the same return
    looks: list[tuple[int, float]] = field(default_factory=list)  # (documents read, memory of the worker in MB)


def run_growth(sizes: Sequence[int], *, page_seconds: float | None = None) -> None:
    """Ingest returns of growing size and print time and memory; `page_seconds` is what one more page costs."""
    with tempfile.TemporaryDirectory(prefix="evidence-grid-benchmark-") as made:
        folder = Path(made)
        print("Learning to map, which a service does once ...", flush=True)
        learned = _ingest(folder, _WARM_UP, cache=None)
        print(section("Growth with the number of documents"))
        found: list[Growth] = []
        for size in sizes:
            print(f"{size} documents ...", flush=True)
            found.append(_ingest(folder, size, cache=folder / f"home-{learned.documents}" / "cache"))
        print(growth_table(found))
        print(memory_line(found[-1].looks))
        if page_seconds is not None:
            print(extrapolation(found[-1], page_seconds))


def growth_table(found: Sequence[Growth]) -> str:
    """Return a line for each size, with the power by which processor time grew since the one before."""
    rows = []
    for at, growth in enumerate(found):
        before = found[at - 1] if at else None
        power = (
            f"{exponent((before.documents, before.processor), (growth.documents, growth.processor)):.2f}"
            if before
            else ""
        )
        rows.append(
            [
                growth.documents,
                f"{growth.processor:.1f}",
                f"{growth.reading:.1f}",
                f"{growth.wall:.1f}",
                power,
                f"{growth.worker_mb:.0f}",
                f"{growth.sandbox_mb:.0f}",
                f"{growth.more:.1f}",
            ]
        )
    headers = (
        "documents",
        "processor s",
        "of it reading",
        "clock s",
        "grows by power",
        "worker MB",
        "sandbox MB",
        f"{MORE} more s",
    )
    return table(headers, rows) + "\nProcessor seconds hold the start of the command and embedding."


def memory_line(looks: Sequence[tuple[int, float]]) -> str:
    """Say how the memory of the worker moved while it read."""
    if len(looks) < 3:
        return "Memory of the worker over documents: too few were read to say."
    rise = 100 * slope([count for count, _ in looks[1:]], [memory for _, memory in looks[1:]])
    seen = ", ".join(f"{count}: {memory:.0f}" for count, memory in looks)
    return f"Memory of the worker in MB by documents read: {seen}\n  {rise:+.1f} MB for each 100 more documents"


def extrapolation(largest: Growth, page_seconds: float) -> str:
    """Say what the largest return planned for would take, from what was measured."""
    documents, pages = _PLANNED
    each = largest.processor / largest.documents
    seconds = documents * each + (pages - documents) * page_seconds
    return (
        f"Extrapolated, not measured: {documents:,} documents with {pages:,} pages take about "
        f"{seconds / 60:.0f} minutes of processor time,\n  "
        f"{seconds / 120:.0f} minutes on two cores that do nothing else "
        f"({each:.2f} s for each document of one page, {page_seconds:.3f} s for each further page, embedding included)."
    )


def _ingest(folder: Path, size: int, *, cache: Path | None) -> Growth:
    home = folder / f"home-{size}"
    if cache is not None:
        shutil.copytree(cache, home / "cache")
    growth = _send(folder, home, size, first=0)
    growth.more = _send(folder, home, MORE, first=size).processor
    return growth


def _send(folder: Path, home: Path, size: int, *, first: int) -> Growth:
    """Send so many documents to the return in `home`, and watch the command.

    Raises:
        RuntimeError: The command failed; what it said is in the message.
    """
    bank, log = folder / "bank", folder / "log"
    bank.mkdir()
    write_small(bank, count=size, first=first)
    command = [sys.executable, "-m", "api.cli", "ingest", str(bank), "--json"]
    started = time.monotonic()
    with log.open("w") as said:
        process = subprocess.Popen(  # noqa: S603 - our own command
            [*command, "--authority", "Thornmere Council", "--return", "growth"],
            env={**os.environ, "EVIDENCE_GRID_HOME": str(home)},
            stdout=said,
            stderr=subprocess.STDOUT,
        )
        growth = _watch(process, home, size)
    growth.wall = time.monotonic() - started
    if process.returncode:
        told = log.read_text(encoding="utf-8")[-2000:]
        raise RuntimeError(f"The ingest of {size} documents ended with {process.returncode}:\n{told}")
    shutil.rmtree(bank)
    return growth


def _watch(process: subprocess.Popen[bytes], home: Path, size: int) -> Growth:
    """Look at the command again and again until it ends."""
    growth = Growth(documents=size)
    while process.poll() is None:
        children = children_of(process.pid)
        growth.processor = max(growth.processor, processor_of([process.pid, *children]))
        growth.worker_mb = max(growth.worker_mb, peak_mb(process.pid))
        growth.sandbox_mb = max(growth.sandbox_mb, sum(map(resident_mb, children)))
        read = _count_read(home)
        if read < size:
            growth.reading = growth.processor
        if read and read // EVERY >= len(growth.looks):
            growth.looks.append((read, resident_mb(process.pid)))
        time.sleep(_LOOK_SECONDS)
    return growth


def _count_read(home: Path) -> int:
    """Count the documents read so far; none before there is a database."""
    file = home / "evidence-grid.sqlite"
    if not file.is_file():
        return 0
    try:
        connection = sqlite3.connect(f"file:{file}?mode=ro", uri=True)
        try:
            return int(connection.execute("SELECT count(*) FROM readings").fetchone()[0])
        finally:
            connection.close()
    except sqlite3.OperationalError:  # not yet made, or busy
        return 0
