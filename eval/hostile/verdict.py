"""Judge what became of one case: its outcome, its entries, what was found in it and what must not be."""

from __future__ import annotations

import csv
import html
import io
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from eval.hostile.case import PORT, READ, TURNED_AWAY, Case

Row = Mapping[str, Any]  # of the receipt

# What a page may not hold of a document or a file name: anything a browser would run or fetch.
_ACTIVE = re.compile(
    rf"""<(?:img(?!\s+src="/api/v1/returns/)|iframe|object|embed|base|meta\s+http-equiv|svg\s+onload)\b[^>]*?(?:x\b|{PORT})|"""
    rf"""\b(?:src|href|action|data)\s*=\s*["']?(?:https?://127\.0\.0\.1:{PORT}|javascript:|data:text)|"""
    r"""<script>(?!\s*</script>)""",
    re.IGNORECASE,
)
_TECHNICAL = re.compile(r"Traceback|[a-z]Error\b|Exception\b|0x[0-9a-f]{6}|<class |\bNone\b|errno", re.IGNORECASE)
_RUN_BY_SHEETS = ("=", "+", "-", "@", "\t", "\r")


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """All that the service gave back about one case."""

    status: int  # HTTP, of the upload
    told: str  # what the answer said where the upload was turned away
    done: bool  # everything was read in time
    rows: tuple[Row, ...] = ()  # of the receipt, the file's own first
    counts: Mapping[str, int] | None = None
    texts: tuple[str, ...] = ()  # pages and passages
    export: str = ""  # as JSON
    flags: tuple[str, ...] = ()
    pages: tuple[str, ...] = ()  # HTML shown to people
    receipt_csv: str = ""

    @property
    def outcome(self) -> str:
        """The status of the file itself."""
        if 400 <= self.status < 500:
            return TURNED_AWAY
        if not self.done or not self.rows:
            return "lost"
        return str(self.rows[0]["status"])


def complaints(case: Case, seen: Seen) -> list[str]:
    """Return what is wrong with how a case ended; empty where all is as it must be."""
    if seen.outcome == TURNED_AWAY:
        wrong = [] if TURNED_AWAY in case.allowed else [f"turned away with {seen.status}: {seen.told}"]
        return wrong + ([] if seen.told else ["turned away without a reason"])
    if seen.outcome == "lost":
        return [f"not settled (HTTP {seen.status})"]
    found: list[str] = []
    if seen.outcome not in case.allowed:
        found.append(f"{seen.outcome}: {seen.rows[0]['reason']}")
    return found + _of_rows(case, seen) + _of_words(case, seen) + _of_pages(seen)


def _of_rows(case: Case, seen: Seen) -> list[str]:
    """Every file and entry is accounted for, with a reason that a clerk understands."""
    found: list[str] = []
    if case.rows is not None and len(seen.rows) != case.rows:
        found.append(f"{len(seen.rows)} rows for {case.rows} files")
    if seen.counts is not None and sum(seen.counts.values()) != len(seen.rows):
        found.append("the counts do not add up")
    for row in seen.rows:
        reason = str(row["reason"])
        if row["status"] not in READ and len(reason.split()) < 3:
            found.append(f"no reason for {row['path']!r}")
        if _TECHNICAL.search(reason):
            found.append(f"a reason that is no plain English: {reason[:80]}")
    by_path = {str(row["path"]).partition("!")[2]: row for row in seen.rows}
    for path, allowed in case.entries.items():
        if path not in by_path:
            found.append(f"no row for the entry {path!r}")
        elif by_path[path]["status"] not in allowed:
            found.append(f"entry {path!r} {by_path[path]['status']}: {by_path[path]['reason']}")
    return found


def _of_words(case: Case, seen: Seen) -> list[str]:
    found: list[str] = []
    text = _plain(" ".join(seen.texts))
    read = any(row["status"] in READ for row in seen.rows)
    if read:
        found += [f"not found: {phrase[:60]!r}" for phrase in case.must if _plain(phrase) not in text]
    if case.flags and (read or not READ & case.allowed) and not set(case.flags) & set(seen.flags):
        found.append(f"none of the flags {', '.join(case.flags)} in {', '.join(seen.flags) or 'none'}")
    everything = [text, seen.export, *seen.pages]
    for phrase in case.never:
        if any(phrase in one or html.escape(phrase) in one for one in everything):
            found.append(f"found what must not be: {phrase[:60]!r}")
    return found


def _of_pages(seen: Seen) -> list[str]:
    """Nothing that a browser or a spreadsheet would run."""
    found = [f"active content on a page: {hit.group()[:80]!r}" for page in seen.pages if (hit := _ACTIVE.search(page))]
    # A reader that sees a quoting apostrophe or space is right; one that sees a formula is not.
    for row in _cells(seen.receipt_csv):
        found += [f"a cell of the receipt begins like a formula: {cell[:40]!r}" for cell in row if _is_formula(cell)]
    return found


def _cells(text: str) -> Iterable[list[str]]:
    csv.field_size_limit(1 << 24)
    return csv.reader(io.StringIO(text.lstrip("\ufeff"), newline=""))


def _is_formula(cell: str) -> bool:
    return cell.startswith(_RUN_BY_SHEETS)


def _plain(text: str) -> str:
    return " ".join(text.split())
