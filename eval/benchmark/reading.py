"""Reading beside the peer: the same files, the same number of processes, turn by turn."""

from __future__ import annotations

import contextlib
import tempfile
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from eval.benchmark.corpus import Known, write_prose, write_tables, write_word
from eval.benchmark.fidelity import Kept, Seen, compare, share
from eval.benchmark.measures import Spent, lead, rate
from eval.benchmark.own_files import known_files
from eval.benchmark.peer import our_command, peer_command, peer_python
from eval.benchmark.processes import children_of, processor_of
from eval.benchmark.rounds import Reader, ReaderError, look_at, read_all
from eval.report import section, table
from ingest.framework import load_framework
from ingest.pipeline import make_reading
from ingest.sandbox import Sandbox
from ingest.settings import Limits, Settings

PROCESSES = (1, 2)
ROUNDS = 3
_PROSE = (20, 25, 40, 60)  # pages
_TABLES = (12, 14, 16, 18)
_WORD = (20, 30, 40, 60)
_HEADERS = (
    "reader",
    "processes",
    "pages/s processor",
    "pages/s clock",
    "peak MB",
    "x peer, processor",
    "x peer, clock",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A kind of file, and how many times faster than the peer its reading should be."""

    title: str
    files: Sequence[Known]
    goal: float | None  # None for files of the user's own

    @property
    def pages(self) -> float:
        """Pages of all its files."""
        return sum(known.pages for known in self.files)


def run_reading(*, peer_folder: Path, own_folder: Path | None = None, rounds: int = ROUNDS) -> None:
    """Write the corpus, read it by turns, and print speed, memory and what was kept."""
    python = peer_python(peer_folder)
    with tempfile.TemporaryDirectory(prefix="evidence-grid-benchmark-") as folder:
        rows = _rows(Path(folder), own_folder)
        commands = {"evidence-grid": our_command()} | ({"unstructured": peer_command(python)} if python else {})
        print(f"Starting {max(PROCESSES)} processes of {' and '.join(commands)} ...", flush=True)
        with contextlib.ExitStack() as stack:
            teams = {
                name: [stack.enter_context(Reader(command)) for _ in range(max(PROCESSES))]
                for name, command in commands.items()
            }
            for team in teams.values():
                for reader in team:
                    reader.ready()
            for row in rows:
                _measure(row, teams, rounds)


def _rows(folder: Path, own_folder: Path | None) -> list[Row]:
    rows = [
        Row(title="Prose PDF", files=write_prose(folder, pages=_PROSE), goal=20),
        Row(title="PDF with ruled tables", files=write_tables(folder, pages=_TABLES), goal=1),
        Row(title="DOCX", files=write_word(folder, pages=_WORD), goal=5),
    ]
    if own_folder is not None:
        rows += [Row(title=f"Your own {kind}", files=files, goal=None) for kind, files in known_files(own_folder)]
    return rows


def _measure(row: Row, teams: Mapping[str, Sequence[Reader]], rounds: int) -> None:
    print(section(f"{row.title}: {len(row.files)} files, {row.pages:.0f} pages"), flush=True)
    try:
        kept = {name: look_at(team, row.files) for name, team in teams.items()}
        spent = {
            processes: _take_turns({name: team[:processes] for name, team in teams.items()}, row.files, rounds)
            for processes in PROCESSES
        }
    except ReaderError as error:
        print(f"Not measured: {error}.")
        return
    lines: list[list[object]] = []
    for processes, by_name in spent.items():
        ours = by_name["evidence-grid"]
        for name, all_rounds in by_name.items():
            typical = Spent.typical(all_rounds)
            ratios = lead(ours, by_name["unstructured"]) if name == "evidence-grid" and len(by_name) > 1 else ()
            lines.append(
                [
                    name,
                    processes,
                    f"{rate(row.pages, typical.processor):.1f}",
                    f"{rate(row.pages, typical.wall):.1f}",
                    f"{typical.peak_mb:.0f}",
                    *([f"{ratio:.1f}" for ratio in ratios] or ["", ""]),
                ]
            )
    lines += _sandboxed(row)
    print(table(_HEADERS, lines))
    if row.goal:
        print(f"Goal: at least {row.goal:g} times the peer. Medians of {rounds} rounds, readers by turns.")
        print(_fidelity(row.files, kept))


def _take_turns(teams: Mapping[str, Sequence[Reader]], files: Sequence[Known], rounds: int) -> dict[str, list[Spent]]:
    spent: dict[str, list[Spent]] = {name: [] for name in teams}
    for _ in range(rounds):
        for name, team in teams.items():
            spent[name].append(read_all(team, files))
    return spent


def _sandboxed(row: Row) -> list[list[object]]:
    """Read once more as the worker does, and once more with what follows: lines of the table."""
    limits, types = Limits(), load_framework(Settings().framework).document_types
    lines: list[list[object]] = []
    with Sandbox() as sandbox:
        sandbox.protections()  # starts it
        for name, goes_on in (("  in the sandbox", False), ("  and make_reading", True)):
            server = children_of()
            before, started = processor_of(server) + time.process_time(), time.monotonic()
            for known in row.files:
                parsed = sandbox.parse(known.path, known.media_type, limits)
                if goes_on:
                    make_reading(parsed, path=known.path.name, document_types=types)
            wall, processor = time.monotonic() - started, processor_of(server) + time.process_time() - before
            lines.append([name, "1", f"{rate(row.pages, processor):.1f}", f"{rate(row.pages, wall):.1f}", "", "", ""])
    return lines


def _fidelity(files: Sequence[Known], seen: Mapping[str, Mapping[Path, Seen]]) -> str:
    lines = []
    for name, by_path in seen.items():
        kept = sum((compare(known, by_path[known.path]) for known in files), Kept())
        lines.append(
            [
                name,
                share(kept.words, kept.of_words),
                share(kept.runs, kept.of_runs),
                share(kept.headings, kept.of_headings),
                share(kept.cells, kept.of_cells),
            ]
        )
    whole = sum((compare(known, Seen(texts=(), headings=(), cells=())) for known in files), Kept())
    counted = f"{whole.of_words} words, {whole.of_runs} runs, {whole.of_headings} headings, {whole.of_cells} cells"
    return "\n" + table(["kept by", "words", "runs of 3 words", "headings", "cells"], lines) + f"\nof {counted}"
