"""The `evidence-grid` command: parse, hand over to actions, print, and choose an exit code."""

from __future__ import annotations

import sys
from importlib.metadata import version as installed_version
from io import TextIOWrapper
from typing import Annotated

import typer

from api.cli import admin, aside, finding, learning, returns, running
from api.cli.terminal import check_words, err, plain
from ingest.errors import EvidenceError

app = typer.Typer(
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
for part in (returns.app, finding.app, aside.app, learning.app, running.app, admin.app):
    app.add_typer(part)


def _print_version(wanted: bool) -> None:
    if wanted:
        typer.echo(installed_version("evidence-grid"))
        raise typer.Exit


@app.callback()
def options(
    *,
    version: Annotated[
        bool, typer.Option("--version", help="print the version and stop", callback=_print_version, is_eager=True)
    ] = False,
) -> None:
    """Turn an authority's information return into suggested, cited evidence-grid entries that assessors review."""


def main() -> None:
    """Run the command; errors a person can mend are told in one line, with exit code 1."""
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")  # a letter that the screen has not is shown as "?"
    try:
        check_words(sys.argv[1:])
        app(prog_name="evidence-grid")
    except EvidenceError as error:
        err.print(f"[bold red]Error:[/] {plain(error)}", highlight=False)
        sys.exit(1)
