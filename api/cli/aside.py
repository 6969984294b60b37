"""Commands on documents that repeat others: list them, bring one back, set one aside, see what other returns hold."""

from __future__ import annotations

from typing import Annotated

import typer
from rich.table import Table

from api import jobs
from api.actions import aside, elsewhere
from api.cli.terminal import As, AsJson, Home, ReturnKey, Session, out, plain, print_json, progress, session
from ingest.aside import AsideChoice, AsideDecision
from ingest.errors import InputError
from ingest.names import as_sent

app = typer.Typer()

FilePath = Annotated[
    str, typer.Argument(metavar="PATH", help="path of the file in the return, the end of it, or its id")
]
Family = Annotated[
    bool, typer.Option("--family/--only-this", help="decide the same on the others of its family, or on it alone")
]


@app.command("aside")
def list_aside(key: ReturnKey, home: Home = None, name: As = None, as_json: AsJson = False) -> None:
    """List what is set aside in a return and why, and what people brought back."""
    with session(home, name) as opened:
        found = aside.list_aside(opened.services, opened.actor, key)
    if as_json:
        print_json([_values(line) for line in found.lines])
        return
    table = Table("File", "Kind", "Why", "Decided")
    for line in found.lines:
        table.add_row(plain(as_sent(line.path)), str(line.kind), plain(line.reason), _decided(line.decision))
    if table.row_count:
        out.print(table)
    parts = ", ".join(f"{number} {kind}" for kind, number in found.counts.items())
    out.print(f"{parts}." if parts else "Nothing is set aside in this return.", highlight=False)


@app.command("elsewhere")
def list_elsewhere(key: ReturnKey, home: Home = None, name: As = None, as_json: AsJson = False) -> None:
    """List documents that were sent in other returns too, in the same or nearly the same words."""
    with session(home, name) as opened:
        found = elsewhere.find_elsewhere(opened.services, opened.actor, key)
    if as_json:
        print_json([_found(line) for line in found.lines])
        return
    table = Table("File", "Authority", "Return", "Its file", "Alike")
    for line in found.lines:
        alike = "the same text" if line.same else f"{line.score:.2f}"
        table.add_row(
            plain(as_sent(line.path)),
            plain(line.other.authority.name),
            plain(line.other.item.reference),
            plain(as_sent(line.other_path)),
            alike,
        )
    if table.row_count:
        out.print(table)
    else:
        out.print("No document of this return was found in another one that you may see.", highlight=False)
    if not found.done:
        out.print("Some documents are still to be compared.", highlight=False)


@app.command()
def restore(
    key: ReturnKey,
    path: FilePath,
    note: Annotated[str, typer.Option(help="why, for the regulator's people only")] = "",
    family: Family = True,
    home: Home = None,
    name: As = None,
    as_json: AsJson = False,
) -> None:
    """Bring a document that was set aside back into use, and map the return again."""
    with session(home, name) as opened:
        _decide(opened, key, path, AsideChoice.RESTORE, note=note, family=family, as_json=as_json)


@app.command("set-aside")
def set_aside(
    key: ReturnKey,
    path: FilePath,
    note: Annotated[str, typer.Option(help="why, for the regulator's people only")] = "",
    family: Family = True,
    home: Home = None,
    name: As = None,
    as_json: AsJson = False,
) -> None:
    """Set a document aside that is in use, which needs a --note, or confirm that one stays set aside."""
    with session(home, name) as opened:
        _decide(opened, key, path, AsideChoice.SET_ASIDE, note=note, family=family, as_json=as_json)


def _decide(
    opened: Session, key: str, path: str, decision: AsideChoice, *, note: str, family: bool, as_json: bool
) -> None:
    document_id = aside.find_document(opened.services, opened.actor, key, path)
    try:
        decided = aside.decide_aside(
            opened.services, opened.actor, key, document_id, decision=decision, note=note, family=family
        )
    except InputError as error:
        if note.strip():
            raise
        raise InputError('Setting a document aside needs a reason. Give it with --note "Why."') from error
    with progress(quiet=as_json) as tell:
        jobs.Worker(opened.services).run_until_idle(
            return_id=decided.return_id, on_progress=lambda p: tell(p.step, p.done, p.total)
        )
    if as_json:
        print_json({"decision": str(decided.decision), "paths": list(decided.paths)})
        return
    done = "Brought back into use" if decision is AsideChoice.RESTORE else "Set aside"
    done = "Checked, stays set aside" if decided.confirmed else done
    for changed in decided.paths:
        out.print(f"{done}: {plain(changed)}", highlight=False)


def _decided(decision: AsideDecision | None) -> str:
    if decision is None:
        return ""
    return plain(f"{decision.decision} by {decision.by}" + (f": {decision.note}" if decision.note else ""))


def _found(line: elsewhere.ElsewhereLine) -> dict[str, object]:
    return {
        "path": as_sent(line.path),
        "document": line.document_id,
        "authority": line.other.authority.name,
        "return_id": line.other.item.id,
        "reference": line.other.item.reference,
        "other_document": line.other_document_id,
        "other_path": as_sent(line.other_path),
        "own": line.own,
        "earlier": line.earlier,
        "score": line.score,
    }


def _values(line: aside.AsideLine) -> dict[str, object]:
    made = line.decision
    return {
        "path": as_sent(line.path),
        "document": line.document.id,
        "kind": str(line.kind),
        "status": str(line.status),
        "reason": line.reason,
        "of": line.of,
        "of_path": as_sent(line.of_path),
        "score": line.score,
        "waiting": line.waiting,
        "family": [as_sent(path) for path in line.family],
        "decision": None
        if made is None
        else {"decision": str(made.decision), "by": made.by, "at": made.at.isoformat(), "note": made.note},
    }
