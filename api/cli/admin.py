"""Commands for whoever looks after the service: accounts, frameworks, database, checks."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer
from rich.table import Table

from api import machine
from api.access import Role
from api.actions import accounts, frameworks, returns
from api.cli.terminal import As, Home, open_home, out, plain, read_settings, session, text_of
from index.embedding.engine import why_slow
from index.embedding.static import STATIC
from ingest.framework import list_frameworks, read_framework
from ingest.settings import Engine

app = typer.Typer()
user_app = typer.Typer(no_args_is_help=True, help="Add, list, shut and open accounts.")
framework_app = typer.Typer(no_args_is_help=True, help="List, check and add assessment frameworks.")
db_app = typer.Typer(no_args_is_help=True, help="Look after the database.")
app.add_typer(user_app, name="user")
app.add_typer(framework_app, name="framework")
app.add_typer(db_app, name="db")


@app.command()
def doctor(home: Home = None) -> None:
    """Check that everything the service needs is here, and that the event log was not tampered with."""
    services = open_home(home, make=True)  # a look at a machine before anything is sent
    broken = accounts.check_log(services, accounts.SYSTEM)
    rows = [
        ("home folder", str(services.home), True),
        ("database", services.engine.dialect.name, True),
        ("event log", "unbroken" if broken is None else f"does not fit from event {broken} on", broken is None),
        ("embedding model", services.embedder.name, True),
        ("framework", services.framework(services.settings.framework).id, True),
        *machine.list_protections(),
    ]
    table = Table("What", "Finding", "")
    for what, finding, good in rows:
        table.add_row(what, finding, "ok" if good else "LOOK")
    slow = why_slow(services.home / "cache")
    engine = f"PyTorch. {slow}" if slow or services.settings.engine is Engine.TORCH else "ONNX Runtime, in 8 bits"
    if services.settings.model == STATIC:
        engine = "means of token vectors: the static model"
    for what, finding in [("embedding runs on", engine), *machine.list_programs()]:
        table.add_row(what, finding, "")
    out.print(table)
    if not all(good for _, _, good in rows):
        raise typer.Exit(1)


@user_app.command("add")
def add_user(
    user: Annotated[str, typer.Argument(help="name to sign in with")],
    role: Annotated[Role, typer.Option(help="what the account may do")],
    authority: Annotated[str | None, typer.Option(help="the authority an authority's account belongs to")] = None,
    home: Home = None,
    name: As = None,
) -> None:
    """Add an account and print its password, once."""
    services = open_home(home, make=True)
    # Whoever can run this command on the server may make its first administrator.
    actor = accounts.act_as(services, name) if accounts.has_admin(services) else accounts.SYSTEM
    added, password = accounts.add_user(services, actor, name=user, role=role, authority=authority)
    out.print(f"Added {added.name} ({added.role}). Password, shown once: {password}", highlight=False, markup=False)


@user_app.command("list")
def list_users(home: Home = None, name: As = None) -> None:
    """List accounts."""
    with session(home, name) as opened:
        names = returns.name_authorities(opened.services, opened.actor)
        table = Table("Name", "Role", "Authority", "State")
        for user, disabled in accounts.list_users(opened.services, opened.actor):
            authority = names.get(user.authority_id, "") if user.authority_id else ""
            table.add_row(plain(user.name), user.role, plain(authority), "shut" if disabled else "open")
    out.print(table)


@user_app.command("disable")
def disable_user(user: str, home: Home = None, name: As = None) -> None:
    """Shut an account; its sessions end at once."""
    with session(home, name) as opened:
        accounts.disable_user(opened.services, opened.actor, name=user)
    out.print(f"Shut: {user} can no longer sign in.", highlight=False, markup=False)


@user_app.command("enable")
def enable_user(user: str, home: Home = None, name: As = None) -> None:
    """Open an account again that was shut; its password is the one it had."""
    with session(home, name) as opened:
        accounts.enable_user(opened.services, opened.actor, name=user)
    out.print(f"Open again: {user} can sign in with the password it had.", highlight=False, markup=False)


@user_app.command("password")
def set_password(user: str, home: Home = None, name: As = None) -> None:
    """Give an account a new password, asked for at the prompt."""
    with session(home, name) as opened:
        accounts.find_user(opened.services, opened.actor, name=user)  # before anybody types one
        password = typer.prompt("New password", hide_input=True, confirmation_prompt=True)
        accounts.set_password(opened.services, opened.actor, name=user, password=password)
    out.print(f"{user} has a new password; its sessions are over.", highlight=False, markup=False)


@framework_app.command("list")
def show_frameworks(home: Home = None) -> None:
    """List the frameworks at hand."""
    for framework_id in list_frameworks(read_settings(home).home / "frameworks"):
        out.print(framework_id, highlight=False)


@framework_app.command("add")
def add_framework(file: Annotated[Path, typer.Argument(help="YAML file")], home: Home = None, name: As = None) -> None:
    """Check a framework file of your own and add it; new returns may then use it."""
    text = text_of(file)
    with session(home, name, make=True) as opened:
        added = frameworks.add_framework(opened.services, opened.actor, text=text, name=file.name)
    out.print(f"Added {added.id}. Use it with: evidence-grid ingest ... --framework {added.id}", highlight=False)


@framework_app.command("check")
def check_framework(file: Annotated[Path, typer.Argument(help="YAML file")]) -> None:
    """Check a framework file without adding it."""
    framework = read_framework(text_of(file), file.name)
    out.print(
        f"{framework.id} is fine: {len(framework.statements)} statements, {len(framework.categories)} categories, "
        f"{len(framework.request_items)} request items.",
        highlight=False,
    )


@db_app.command("upgrade")
def upgrade_database(home: Home = None) -> None:
    """Bring the database to this version's schema; every other command does so too."""
    out.print(f"The database of {open_home(home, make=True).home} is up to date.", highlight=False)
