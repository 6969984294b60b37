"""Ten bombs of one authority, and how long another one's ordinary document waits for them."""

from __future__ import annotations

import statistics
import time
from pathlib import Path

from eval.hostile.case import READ, Case
from eval.hostile.cases import chosen
from eval.hostile.making.pdfs import many_pages
from eval.hostile.runner import People, settle, signed_up, upload
from eval.hostile.server import Server, running
from eval.hostile.watching import Prober

_BOMBS = (
    "pdf-xobject-bomb",
    "pdf-pages-10k",
    "pdf-flate-bomb-1g",
    "pdf-object-stream-bomb",
    "pdf-grid-bomb",
    "docx-1m-short-paragraphs",
    "one-row-1m-cells",
    "shared-strings-2m",
    "web-deep-100k",
    "text-lines-1m",
)
_ROUNDS = 3
_MOST_TIMES = 3.0  # what a document may take beside bombs, against its time on an idle machine
_MOST_SECONDS = 1.0  # what a page may take at the 95th percentile


def run_bombs(folder: Path) -> int:
    """Measure, print, and return how many of the two promises were not kept."""
    folder.mkdir(parents=True, exist_ok=True)
    with running(folder / "home") as server:
        sender, reader = signed_up(server, "Bomb Borough"), signed_up(server, "Calm Council")
        _read(server, reader, "warm", folder)  # the first document pays for loading
        idle = [_read(server, reader, f"idle-{number}", folder) for number in range(_ROUNDS)]
        bombs = _send_bombs(server, sender, folder)
        key = server.post("/api/v1/returns", {"reference": "idle-0"}, token=reader.clerk)["id"]
        busy, left = [], []
        with Prober(server, f"/returns/{key}", token=reader.clerk) as pages:
            for number in range(_ROUNDS):
                busy.append(_read(server, reader, f"busy-{number}", folder))
                left.append(_waiting(server, sender, bombs))
    times = statistics.median(busy) / statistics.median(idle)
    print(f"an ordinary PDF of 20 pages, idle: {_told(idle)}; beside ten bombs: {_told(busy)}: {times:.1f} times")
    print(f"bombs still being read after each: {', '.join(map(str, left))}")
    print(f"pages of its return meanwhile: {pages.told()}")
    return (times > _MOST_TIMES) + (pages.quantile(0.95) >= _MOST_SECONDS) + (pages.failures > 0)


def _send_bombs(server: Server, people: People, folder: Path) -> list[str]:
    """Send every bomb to a return of its own; give the returns."""
    returns = []
    for bomb in chosen(_BOMBS):
        key = str(server.post("/api/v1/returns", {"reference": bomb.name}, token=people.clerk)["id"])
        upload(server, key, bomb, folder, token=people.clerk)
        returns.append(key)
    return returns


def _waiting(server: Server, people: People, returns: list[str]) -> int:
    """Count the bombs that are not settled yet."""
    receipts = [server.ask("GET", f"/api/v1/returns/{key}/receipt", token=people.clerk).json() for key in returns]
    return sum(not receipt["done"] for receipt in receipts)


def _read(server: Server, people: People, name: str, folder: Path) -> float:
    """Return the seconds from sending an ordinary document to its being read and mapped."""
    case = Case(
        name=name,
        group="controls",
        path=f"{name}.pdf",
        made=lambda: many_pages(20, label=f"Home {name} visit"),
        allowed=READ,
        why="An ordinary file.",
    )
    key = str(server.post("/api/v1/returns", {"reference": name}, token=people.clerk)["id"])
    started = time.monotonic()
    answer = upload(server, key, case, folder, token=people.clerk)
    receipt = settle(server, key, str(answer.json()["upload"]), token=people.clerk)
    if [row["status"] for row in receipt["files"]] != ["indexed"]:
        raise RuntimeError(f"an ordinary document was not read: {receipt['files']}")
    return time.monotonic() - started


def _told(seconds: list[float]) -> str:
    return f"{statistics.median(seconds):.1f} s (median of {', '.join(f'{one:.1f}' for one in seconds)})"
