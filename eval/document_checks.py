"""Compare what became of each file of the sample with what should have: repeats, forms, endings, request items."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from eval.metrics import Confusion, Found, confusion, found
from eval.product import Export
from eval.sample.truth import Truth, TruthDocument

NOT_READ = ("unreadable", "refused", "duplicate", "superseded")
REPEATS = ("duplicate", "superseded")
CERTAIN = 0.5
"""A request item is taken as answered from this probability on."""

Row = dict[str, Any]  # one document of the export


def rows_by_path(export: Export) -> dict[str, Row]:
    """Return the documents of the export by path."""
    return {row["path"]: row for row in export["documents"]}


def kept_row(row: Row, by_id: Mapping[str, Row]) -> Row:
    """Follow duplicates to the document that stands for them."""
    seen: set[str] = set()
    while row["duplicate"] and row["duplicate"]["of"] in by_id and row["id"] not in seen:
        seen.add(row["id"])
        row = by_id[row["duplicate"]["of"]]
    return row


def check_accounts(export: Export, sent: Mapping[str, bytes]) -> tuple[Found, list[str]]:
    """Compare the paths of the export with the files that lie there; also tell what was set aside without a reason."""
    paths = [row["path"] for row in export["documents"]]
    twice = sorted({path for path in paths if paths.count(path) > 1})
    silent = [row["path"] for row in export["documents"] if row["status"] != "indexed" and not row["reason"]]
    complaints = [f"listed twice: {path}" for path in twice] + [
        f"set aside without a reason: {path}" for path in silent
    ]
    complaints += [f"missing: {path}" for path in sorted(set(sent) - set(paths))]
    complaints += [f"not sent: {path}" for path in sorted(set(paths) - set(sent))]
    complaints += [f"not finished: {row['path']}" for row in export["documents"] if row["status"] == "received"]
    return found(sent, paths), complaints


def check_repeats(truth: Truth, export: Export) -> tuple[Confusion, list[str]]:
    """Compare kinds of repeat, file by file.

    Which member of a family is kept is the product's choice: expectations are turned round to the one it kept.
    """
    rows, by_id = rows_by_path(export), {row["id"]: row for row in export["documents"]}
    families: dict[str, list[TruthDocument]] = {}
    for document in truth.documents:
        families.setdefault(document.source or document.path, []).append(document)
    pairs: list[tuple[str, str]] = []
    wrong: list[str] = []
    for members in families.values():
        root = _kept_member(members, rows)
        for member in members:
            expected = _kind(member, root)
            got = _got_kind(member, members, rows, by_id)
            pairs.append((expected, got))
            if expected != got:
                wrong.append(f"{member.path}: expected {expected}, got {got}")
    return confusion(pairs), wrong


def _kept_member(members: Sequence[TruthDocument], rows: Mapping[str, Row]) -> TruthDocument:
    kept = [member for member in members if member.path in rows and not rows[member.path]["duplicate"]]
    originals = [member for member in members if not member.duplicate]
    return next((member for member in kept if not member.duplicate), (kept or originals)[0])


def _kind(member: TruthDocument, root: TruthDocument) -> str:
    """Return how `member` repeats `root`, both of one family: none when they are the same file."""
    if member is root:
        return "none"
    kinds = {document.duplicate.kind if document.duplicate else "" for document in (member, root)}
    for kind in ("older-version", "near"):
        if kind in kinds:
            return kind
    return "same-text" if "same-text" in kinds else "identical"


def _got_kind(
    member: TruthDocument, members: Sequence[TruthDocument], rows: Mapping[str, Row], by_id: Mapping[str, Row]
) -> str:
    row = rows.get(member.path)
    if row is None:
        return "missing"
    if not row["duplicate"]:
        return "none"
    target = by_id.get(row["duplicate"]["of"])
    family = {other.path for other in members}
    return str(row["duplicate"]["kind"]) if target and target["path"] in family else "wrong document"


def check_forms(truth: Truth, export: Export) -> tuple[Confusion, list[str]]:
    """Compare the states of forms over all documents that could be read and were kept."""
    rows = rows_by_path(export)
    pairs: list[tuple[str, str]] = []
    wrong: list[str] = []
    for document in truth.documents:
        row = rows.get(document.path)
        if row is None or document.statuses[0] in NOT_READ or not document.source:
            continue
        got = row["template"]["state"]
        pairs.append((document.template, got))
        if document.template != got:
            wrong.append(f"{document.path}: expected {document.template}, got {got}, status {row['status']}")
    return confusion(pairs), wrong


def forms_set_aside(truth: Truth, export: Export) -> list[str]:
    """Return the paths of forms that somebody filled in and that were set aside as blank all the same."""
    rows = rows_by_path(export)
    return [
        document.path
        for document in truth.documents
        if document.template in ("partly", "filled") and rows.get(document.path, {}).get("status") == "blank"
    ]


def check_endings(truth: Truth, export: Export) -> tuple[Confusion, list[str]]:
    """Compare statuses; a tolerated second ending counts as expected, and so does keeping another of a family."""
    rows, by_id = rows_by_path(export), {row["id"]: row for row in export["documents"]}
    family = {document.path: document.source for document in truth.documents}
    pairs: list[tuple[str, str]] = []
    wrong: list[str] = []
    for document in truth.documents:
        row = rows.get(document.path)
        got = row["status"] if row else "missing"
        expected = got if got in document.statuses else document.statuses[0]
        if row and document.source and row["duplicate"] and not document.duplicate:
            kept = kept_row(row, by_id)["path"]
            expected = got if family.get(kept) == document.source else expected
        elif row and document.duplicate and not row["duplicate"]:
            swapped = rows.get(document.duplicate.of, {}).get("duplicate")
            expected = got if swapped and got == "indexed" else expected
        pairs.append((expected, got))
        if expected != got:
            wrong.append(f"{document.path}: expected {expected}, got {got} ({row['reason'] if row else ''})")
    return confusion(pairs), wrong


def check_items(truth: Truth, export: Export) -> tuple[Found, Confusion, list[str]]:
    """Compare which documents answer which request items, and the state of each item in the feedback."""
    rows = rows_by_path(export)
    wanted: set[tuple[str, str]] = set()
    given: set[tuple[str, str]] = set()
    for document in truth.documents:
        row = rows.get(document.path)
        if row is None or document.statuses[0] in NOT_READ or row["status"] in REPEATS:
            continue
        wanted.update((document.path, item) for item in document.items)
        given.update((document.path, item["id"]) for item in row["request_items"] if item["probability"] >= CERTAIN)
    states = {item["id"]: item["status"] for item in export["completeness"]["items"]}
    pairs = [(expected, states.get(item, "missing")) for item, expected in truth.items.items()]
    wrong = [
        f"{item}: expected {expected}, got {states.get(item, 'missing')}"
        for item, expected in truth.items.items()
        if states.get(item) != expected
    ]
    return found(wanted, given), confusion(pairs), wrong
