"""Commands on returns: send files, look at what became of them, export."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated

import typer
from rich.table import Table

from api import jobs
from api.actions import completeness, export, receipts, returns, sending, word_export
from api.actions.returns import ReturnView
from api.cli.terminal import As, AsJson, Home, ReturnKey, err, out, plain, print_json, print_status, progress, session
from api.wording import count
from ingest.errors import ConflictError, InputError
from ingest.model import ReturnState

app = typer.Typer()

LEARNING = "learning to map, once"


@app.command()
def ingest(
    path: Annotated[Path, typer.Argument(help="folder, file or archive to send")],
    authority: Annotated[str, typer.Option(help="name of the local authority")],
    return_key: Annotated[str, typer.Option("--return", help="reference of the return, such as 2024")],
    framework: Annotated[str | None, typer.Option(help="framework of a new return, name@version")] = None,
    draft: Annotated[bool, typer.Option("--draft", help="keep a new return from assessors until submitted")] = False,
    home: Home = None,
    name: As = None,
    as_json: AsJson = False,
) -> None:
    """Send a folder, file or archive, wait until it is read and mapped, and print what became of it."""
    sending.check_path(path)  # before a return is opened for it
    with session(home, name, make=True) as opened:
        view = returns.open_return(
            opened.services,
            opened.actor,
            authority=authority,
            reference=return_key,
            framework=framework,
            draft=draft,
        )
        if draft and view.item.state is not ReturnState.DRAFT:
            raise ConflictError(
                f"The return {return_key} is there already and no draft: assessors would see what you send at once. "
                "Leave --draft out, or choose another reference."
            )
        if not view.new and view.takes_from(opened.actor):
            there = receipts.progress(opened.services, opened.actor, view.item.id).files
            err.print(
                f"{plain(view.authority.name)} has a return called {plain(return_key)} already, "
                f"with {count(there, 'file')}: what you send goes into it.",
                highlight=False,
            )
        with progress(quiet=as_json) as tell:
            tell("storing", 0, 1)
            sending.send_path(opened.services, opened.actor, view.item.id, path)
            tell("storing", 1, 1)
            tell(LEARNING, 0, 1)  # model and mapping are made in a new home, in a minute or two, and kept
            opened.services.mapper(view.item.framework)
            tell(LEARNING, 1, 1)
            jobs.Worker(opened.services).run_until_idle(
                return_id=view.item.id, on_progress=lambda p: tell(p.step, p.done, p.total)
            )
        print_status(opened, view.item.id, as_json=as_json)


@app.command()
def status(key: ReturnKey, home: Home = None, name: As = None, as_json: AsJson = False) -> None:
    """Print what became of every file of a return."""
    with session(home, name) as opened:
        print_status(opened, key, as_json=as_json)


@app.command("completeness")
def show_completeness(key: ReturnKey, home: Home = None, name: As = None, as_json: AsJson = False) -> None:
    """Print automatic feedback on how complete a return looks."""
    with session(home, name) as opened:
        view = completeness.show_completeness(opened.services, opened.actor, key)
    if as_json:
        print_json(export.completeness_values(view))
        return
    out.print("Automatic: nobody has checked this. The request items are a working list.\n", style="italic")
    table = Table("Item", "Title", "Found", "What to do")
    for item in view.report.items:
        table.add_row(item.item, item.title, str(item.status), plain(item.advice))
    out.print(table)
    for finding in view.report.findings:
        out.print(f"- {plain(finding)}", highlight=False)


@app.command("export")
def export_return(
    key: ReturnKey,
    format: Annotated[str, typer.Option(help="json, or docx for the accepted entries")] = "json",  # noqa: A002 - its name
    output: Annotated[Path | None, typer.Option(help="file to write to; the screen by default")] = None,
    home: Home = None,
    name: As = None,
) -> None:
    """Export the whole return as one JSON object, schema evidence-grid/export@1, or its grid as a Word document."""
    if format not in ("json", "docx"):
        raise typer.BadParameter("choose json or docx", param_hint="--format")
    if format == "docx" and output is None:
        raise typer.BadParameter("name a file for the Word document", param_hint="--output")
    if output is not None and not output.parent.is_dir():  # before anything is exported
        raise InputError(f"There is no folder {output.parent}. Make it, or choose another file with --output.")
    with session(home, name) as opened:
        if output is None:
            print_json(export.export_return(opened.services, opened.actor, key))
            return
        if format == "docx":
            content = word_export.export_grid(opened.services, opened.actor, key)
        else:
            found = export.export_return(opened.services, opened.actor, key)
            content = (json.dumps(found, indent=1, ensure_ascii=False) + "\n").encode()
    try:
        output.write_bytes(content)
    except OSError as error:
        raise InputError(f"{output} cannot be written: {error.strerror}. Choose another file with --output.") from error


@app.command("close")
def close_return(key: ReturnKey, home: Home = None, name: As = None, as_json: AsJson = False) -> None:
    """Let nothing more be added to a return; decisions go on."""
    with session(home, name) as opened:
        view = returns.close_return(opened.services, opened.actor, key)
    if as_json:
        print_json(_values(view))
        return
    out.print(f"Closed: nothing more can be sent to {plain(view.item.reference)}.", highlight=False)


@app.command("reopen")
def reopen_return(key: ReturnKey, home: Home = None, name: As = None, as_json: AsJson = False) -> None:
    """Let files and links be added to a closed return again."""
    with session(home, name) as opened:
        view = returns.reopen_return(opened.services, opened.actor, key)
    if as_json:
        print_json(_values(view))
        return
    out.print(f"Open again: files and links can be sent to {plain(view.item.reference)}.", highlight=False)


@app.command()
def reindex(key: ReturnKey, home: Home = None, name: As = None, as_json: AsJson = False) -> None:
    """Map a return again with the model and mapping in force now; decisions stay."""
    with session(home, name) as opened:
        view = returns.map_again(opened.services, opened.actor, key)
        with progress(quiet=as_json) as tell:
            jobs.Worker(opened.services).run_until_idle(
                return_id=view.item.id, on_progress=lambda p: tell(p.step, p.done, p.total)
            )
        print_status(opened, view.item.id, as_json=as_json)


@app.command()
def reread(key: ReturnKey, home: Home = None, name: As = None, as_json: AsJson = False) -> None:
    """Read files of a return again that could not be read whole, or that an older version read; decisions stay."""
    with session(home, name) as opened:
        view, number = returns.read_again(opened.services, opened.actor, key)
        with progress(quiet=as_json) as tell:
            jobs.Worker(opened.services).run_until_idle(
                return_id=view.item.id, on_progress=lambda p: tell(p.step, p.done, p.total)
            )
        if not as_json:
            out.print(f"{count(number, 'file')} read again.", highlight=False)
        print_status(opened, view.item.id, as_json=as_json)


def _values(view: ReturnView) -> dict[str, str]:
    return {
        "id": view.item.id,
        "reference": view.item.reference,
        "authority": view.authority.name,
        "framework": view.item.framework,
        "state": view.item.state,
    }
