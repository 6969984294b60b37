"""Send every hostile file to a real server, one by one, and judge what becomes of it."""

from __future__ import annotations

import json
import tempfile
import threading
import time
from collections.abc import Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from eval.hostile.case import Case
from eval.hostile.server import Answer, Server, running
from eval.hostile.verdict import Seen, complaints
from eval.hostile.watching import Listener, Prober

AUTHORITY = "Hostile Borough"
_PATIENCE = 900  # seconds that one file may take until it is settled
_MOST_PAGES = 4  # pages of a document that are looked at
_MOST_DOCUMENTS = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """How one case ended."""

    case: Case
    outcome: str
    reason: str
    seconds: float  # from the upload's begin until everything was settled
    processor: float | None  # seconds of the parser, where the service says
    peak_mb: float | None  # of the parser, where the service says
    wrong: tuple[str, ...]

    @property
    def line(self) -> str:
        """A row of the table."""
        peak = "" if self.peak_mb is None else f"{self.peak_mb:.0f}"
        processor = "" if self.processor is None else f"{self.processor:.1f}"
        sign = "ok" if not self.wrong else "FAIL " + "; ".join(self.wrong)[:300]
        return f"{self.case.name:<32} {self.outcome:<13} {self.seconds:>7.1f} {processor:>7} {peak:>6}  {sign}"


@dataclass(frozen=True, slots=True, kw_only=True)
class People:
    """Who sends and who looks."""

    clerk: str  # tokens
    assessor: str


def run_hostile(cases: Sequence[Case], folder: Path, *, lanes: int = 2) -> int:
    """Run all cases, print the table and the totals, and return how many things were wrong."""
    folder.mkdir(parents=True, exist_ok=True)
    with Listener() as listener, running(folder / "home") as server:
        people = signed_up(server, AUTHORITY)
        print(f"{'case':<32} {'outcome':<13} {'seconds':>7} {'cpu s':>7} {'MB':>6}  ok", flush=True)
        lock = threading.Lock()

        def run(case: Case) -> Result:
            result = run_case(server, people, case, folder)
            with lock:
                print(result.line, flush=True)
            return result

        with Prober(server) as prober, ThreadPoolExecutor(lanes) as pool:
            results = list(pool.map(run, cases))
        same, peaks = server.same_processes(), server.peak_mb()
        broken = {status: n for status, n in server.statuses.items() if status >= 500 and status != 507}
        full = server.statuses[507]
    _write(results, folder / "hostile.json")
    wrong = _totals(results, prober, listener, same=same, broken=broken)
    print(f"disk full (507): {full}; peak memory of the server {peaks[0]} MB, of its worker {peaks[1]} MB")
    return wrong


def signed_up(server: Server, authority: str) -> People:
    """Add an authority with a clerk's account, and an assessor's."""
    name = authority.lower().replace(" ", "-")
    server.post("/api/v1/returns", {"authority": authority, "reference": "first"}, token=server.admin)
    return People(
        clerk=server.sign_up(f"clerk-{name}", role="authority", authority=authority),
        assessor=server.sign_up(f"assessor-{name}", role="assessor"),
    )


def run_case(server: Server, people: People, case: Case, folder: Path) -> Result:
    """Send one case in a return of its own, wait until it is settled, and look at everything about it."""
    started = time.monotonic()
    try:
        seen, documents = _seen(server, people, case, folder)
        wrong = complaints(case, seen)
    except (OSError, RuntimeError) as error:
        seen, documents = Seen(status=0, told="", done=False), []
        wrong = [f"no answer: {error}"]
    reason = str(seen.rows[0]["reason"]) if seen.rows else seen.told
    return Result(
        case=case,
        outcome=seen.outcome + (f" +{len(seen.rows) - 1}" if len(seen.rows) > 1 else ""),
        reason=reason,
        seconds=time.monotonic() - started,
        processor=_most(documents, "seconds"),
        peak_mb=_most(documents, "peak_mb"),
        wrong=tuple(wrong),
    )


def upload(server: Server, key: str, case: Case, folder: Path, *, token: str) -> Answer:
    """Send a case's file under its name."""
    with tempfile.TemporaryFile(dir=folder) as file:
        made = case.made()
        size = 0
        for piece in (made,) if isinstance(made, bytes) else made:
            size += file.write(piece)
        file.seek(0)
        return server.send(key, file, size, case.path, token=token)


def settle(server: Server, key: str, upload_id: str, *, token: str) -> dict[str, Any]:
    """Wait until all of an upload was read and mapped, and give its receipt; that of now where it takes too long."""
    ends = time.monotonic() + _PATIENCE
    while True:
        answer = server.ask("GET", f"/api/v1/returns/{key}/uploads/{upload_id}", token=token)
        receipt: dict[str, Any] = answer.json() or {}
        if receipt.get("done") or time.monotonic() > ends:
            return receipt
        time.sleep(0.3)


def _seen(server: Server, people: People, case: Case, folder: Path) -> tuple[Seen, list[dict[str, Any]]]:
    made = server.post("/api/v1/returns", {"reference": case.name[:100]}, token=people.clerk)
    key = str(made["id"])
    answer = upload(server, key, case, folder, token=people.clerk)
    if answer.status != 202:
        said = answer.json() or {}
        told = str(said.get("detail") or said.get("title") or "") if isinstance(said, dict) else ""
        return Seen(status=answer.status, told=told or answer.body.decode("utf-8", "replace")[:200], done=True), []
    receipt = settle(server, key, str(answer.json()["upload"]), token=people.clerk)
    server.ask("POST", f"/api/v1/returns/{key}/submit", token=people.clerk)
    exported = server.ask("GET", f"/api/v1/returns/{key}/export", token=people.assessor)
    export = exported.json() or {}
    documents = export.get("documents", [])
    texts, pages = _looked_at(server, people, key, receipt.get("files", []))
    receipt_csv = server.ask("GET", f"/returns/{key}/receipt.csv", token=people.clerk).body.decode("utf-8", "replace")
    seen = Seen(
        status=answer.status,
        told="",
        done=bool(receipt.get("done")),
        rows=tuple(receipt.get("files", [])),
        counts=receipt.get("counts"),
        texts=(*texts, *(str(passage["text"]) for passage in export.get("passages", []))),
        # As text, not as JSON: what was escaped on the way must be found as well.
        export=json.dumps(export, ensure_ascii=False),
        flags=tuple(flag for document in documents for flag in document.get("flags", [])),
        pages=tuple(pages),
        receipt_csv=receipt_csv,
    )
    return seen, documents


def _looked_at(server: Server, people: People, key: str, rows: Iterable[dict[str, Any]]) -> tuple[list[str], list[str]]:
    """Return the text of documents' pages as JSON gives it, and the pages that people are shown."""
    texts: list[str] = []
    shown = [server.ask("GET", f"/returns/{key}/receipt", token=people.clerk).body.decode("utf-8", "replace")]
    documents = [str(row["document"]) for row in rows if row.get("document")]
    for document in documents[:_MOST_DOCUMENTS]:
        number = last = 1
        while number <= min(last, _MOST_PAGES):
            place = f"returns/{key}/documents/{document}"
            answer = server.ask("GET", f"/api/v1/{place}/pages/{number}", token=people.clerk)
            if answer.status != 200:
                break
            page = answer.json()
            last = int(page["pages"])
            texts.append(str(page["text"]))
            preview = server.ask("GET", f"/{place}?page={number}", token=people.assessor)
            shown.append(preview.body.decode("utf-8", "replace"))
            number += 1
    return texts, shown


def _most(documents: Iterable[dict[str, Any]], key: str) -> float | None:
    values = [document.get(key) for document in documents]
    numbers = [sum(map(float, v.values())) if isinstance(v, dict) else float(v) for v in values if v is not None]
    return max(numbers, default=None)


def _totals(
    results: Sequence[Result], prober: Prober, listener: Listener, *, same: bool, broken: dict[int, int]
) -> int:
    failed = [result for result in results if result.wrong]
    lost = sum(result.outcome == "lost" for result in results)
    print(f"\n{len(results)} cases, {len(results) - len(failed)} as allowed, {len(failed)} not; {lost} lost")
    for result in failed:
        print(f"  {result.case.name}: {'; '.join(result.wrong)}\n    ({result.reason})")
    print(f"/health five times a second: {prober.told()}")
    print(f"connections caused by content: {len(listener.heard)} {listener.heard[:5] or ''}")
    print(f"server and worker the same processes at the end: {'yes' if same else 'NO'}")
    print(f"HTTP 5xx: {broken or 0}")
    return len(failed) + prober.failures + len(listener.heard) + (not same) + sum(broken.values())


def _write(results: Sequence[Result], file: Path) -> None:
    rows = [
        {
            "case": result.case.name,
            "class": result.case.group,
            "outcome": result.outcome,
            "reason": result.reason,
            "seconds": round(result.seconds, 1),
            "processor": result.processor,
            "peak_mb": result.peak_mb,
            "wrong": list(result.wrong),
            "why": result.case.why,
        }
        for result in results
    ]
    file.write_text(json.dumps(rows, indent=1, ensure_ascii=False), encoding="utf-8")
