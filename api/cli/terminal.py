"""What the commands share: their common options, the service they open, and how they print."""

from __future__ import annotations

import codecs
import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Annotated, Any

import typer
from pydantic import ValidationError
from rich.console import Console
from rich.markup import escape
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn
from rich.table import Table

from api import wiring
from api.access import Actor, Permission
from api.actions import accounts, export, receipts
from api.services import Services
from api.wording import PERSONAL_NEXT, count, personal_details
from ingest.errors import InputError
from ingest.model import Outcome
from ingest.settings import Settings

Home = Annotated[Path | None, typer.Option("--home", help="folder of the database, files and caches")]
As = Annotated[str | None, typer.Option("--as", help="account to act for; by default the administrator added first")]
AsJson = Annotated[bool, typer.Option("--json", help="print JSON for machines")]
ReturnKey = Annotated[str, typer.Argument(metavar="RETURN", help="id or reference of the return")]

_ENDING = {str(Outcome.CONTAINER): "opened", str(Outcome.PART): "kept with a message"}
"""What the ends of files are called that are no statuses."""

out = Console()
err = Console(stderr=True)


@dataclass(frozen=True, slots=True)
class Session:
    """An open service and the account that the command acts for."""

    services: Services
    actor: Actor


def open_home(home: Path | None, *, make: bool = False) -> Services:
    """Open the service of a home folder; the setting decides where none is named.

    Only what sets a service up may `make` a home: elsewhere its name was mistyped.

    Raises:
        InputError: there is no such home, or a setting in the environment cannot be used.
    """
    settings = read_settings(home)
    if not make and not wiring.has_database(settings):
        raise InputError(
            f"There is no evidence-grid home at {settings.home.absolute()}. Check --home or EVIDENCE_GRID_HOME; "
            "`evidence-grid ingest` and `evidence-grid serve` make a new one."
        )
    return wiring.open_services(settings)


def read_settings(home: Path | None) -> Settings:
    """Give the settings, with the home that was named.

    Raises:
        InputError: a setting in the environment cannot be used.
    """
    try:
        return Settings() if home is None else Settings(home=home)
    except ValidationError as error:
        first = error.errors()[0]
        name = f"EVIDENCE_GRID_{first['loc'][-1]}".upper()
        raise InputError(f"The setting {name} cannot be used: {first['msg']}. README lists what it takes.") from error


@contextmanager
def session(home: Path | None, name: str | None, *, make: bool = False) -> Iterator[Session]:
    """Open the service and act as the account named, or as the administrator added first, while the block runs.

    `make`: a home that is not there.
    """
    services = open_home(home, make=make)
    try:
        greet(accounts.ensure_admin(services))
        yield Session(services, accounts.act_as(services, name))
    finally:
        services.engine.dispose()


def greet(made: tuple[Actor, str] | None) -> None:
    """Print the password of an administrator that was just made, the only time it can be seen."""
    if made is not None:
        actor, password = made
        err.print(
            f"First administrator: {actor.name}, password (shown once): {password}", highlight=False, markup=False
        )


@contextmanager
def progress(*, quiet: bool) -> Iterator[Any]:
    """Show one bar per step on standard error while the block runs."""
    columns = (TextColumn("{task.description:>9}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=err, disable=quiet) as bars:
        tasks: dict[str, Any] = {}

        def tell(step: str, done: int, total: int) -> None:
            if step not in tasks:
                tasks[step] = bars.add_task(step, total=total or None)
            bars.update(tasks[step], completed=done, total=total or None)

        yield tell


def print_status(opened: Session, key: str, *, as_json: bool) -> None:
    """Print every file that is not plainly read, then the counts and what the mapping came to."""
    sent = receipts.receipt(opened.services, opened.actor, key)
    if as_json:
        print_json(
            {
                "return": sent.view.item.reference,
                "authority": sent.view.authority.name,
                "done": sent.done,
                "counts": sent.counts,
                "endings": sent.endings,
                "broken_off": [{"upload": one.id, "received_at": one.received_at.isoformat()} for one in sent.broken],
                "files": [
                    {
                        "path": line.path,
                        "status": line.status,
                        "reason": line.reason,
                        "same_as": line.repeats,
                        "personal": [] if line.document is None else [asdict(each) for each in line.document.personal],
                    }
                    for line in sent.lines
                ],
            }
        )
        return
    out.print(f"\n[bold]{plain(sent.view.authority.name)}, return {plain(sent.view.item.reference)}[/]")
    table = Table("File", "Status", "Why")
    for line in sent.lines:
        if str(line.status) != "indexed" or line.reason != "Read.":
            table.add_row(plain(line.path), _ENDING.get(line.ending, line.ending), plain(line.reason))
    if table.row_count:
        out.print(table)
    personal = [(line.path, line.document.personal) for line in sent.lines if line.document]
    told = [f"- {path}: {personal_details(found)}." for path, found in personal if found]
    if told:
        out.print("[bold]These files seem to hold personal details:[/]")
        out.print("\n".join(told), highlight=False, markup=False)
        out.print(PERSONAL_NEXT, highlight=False)
    total = len(sent.lines)
    parts = ", ".join(f"{count} {_ENDING.get(word, word)}" for word, count in sent.endings.items())
    out.print(f"{total} {'file' if total == 1 else 'files'} sent: {parts}.", highlight=False)
    for one in sent.broken:
        out.print(
            f"The upload of {one.received_at:%Y-%m-%d %H:%M} UTC did not come to its end, so files may be missing. "
            "Send the same files again; those that are here are recognised.",
            highlight=False,
        )
    if not opened.actor.may(Permission.GRID):
        return
    summary = export.summarise(opened.services, opened.actor, key)
    out.print(
        f"{count(summary.pages, 'page')} and {count(summary.passages, 'passage')} mapped; "
        f"{count(summary.suggestions, 'suggested entry', 'suggested entries')} in {summary.cells_with_suggestions} of "
        f"{count(summary.cells, 'cell')}; {summary.items_found} of {count(summary.items, 'request item')} found.",
        highlight=False,
    )


def print_json(value: object) -> None:
    """Print a value for machines, whatever the width of the terminal and the letters it has."""
    any_letter = codecs.lookup(sys.stdout.encoding).name == "utf-8"
    sys.stdout.write(json.dumps(value, ensure_ascii=not any_letter, indent=1) + "\n")


def check_words(words: list[str]) -> None:
    """Check that what was typed can be kept; only a file or folder that is there may have any name.

    Raises:
        InputError: a word is not UTF-8.
    """
    for word in words:
        if any("\ud800" <= letter <= "\udfff" for letter in word) and not _is_there(word):
            raise InputError(f"'{word}' is not written in UTF-8. Type it again in a terminal that is set to UTF-8.")


def _is_there(word: str) -> bool:
    try:
        return Path(word).exists()
    except OSError:  # longer than any path
        return False


def text_of(file: Path) -> str:
    """Give a file's text.

    Raises:
        typer.BadParameter: it is not there, or not UTF-8.
    """
    try:
        return file.read_text(encoding="utf-8")
    except FileNotFoundError as error:
        raise typer.BadParameter(f"There is no file {file}. Check the path.") from error
    except IsADirectoryError as error:
        raise typer.BadParameter(f"{file} is a folder. Name one file in it.") from error
    except OSError as error:
        raise typer.BadParameter(f"{file} cannot be read: {error.strerror}.") from error
    except UnicodeDecodeError as error:
        raise typer.BadParameter(f"{file} is no text in UTF-8. Save it as one, or choose another file.") from error


def plain(text: object) -> str:
    """Keep square brackets of file names and documents from being read as markup."""
    return escape("".join(c if c.isprintable() or c == "\n" else "\N{REPLACEMENT CHARACTER}" for c in str(text)))
