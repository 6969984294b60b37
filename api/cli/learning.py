"""The command that has the mapping learn from decisions, lists its versions and goes back to any of them."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from typing import Annotated, Any

import typer
from rich.table import Table

from api.actions import learning
from api.actions.learning import Learning
from api.cli.terminal import As, AsJson, Home, out, print_json, session
from index.model import LearnedVersion

app = typer.Typer()


@app.command()
def learn(
    use: Annotated[int | None, typer.Option(help="use this version again instead; 0 is what is shipped")] = None,
    only_list: Annotated[bool, typer.Option("--list", help="list the versions and learn nothing")] = False,
    force: Annotated[bool, typer.Option(help="use the new version even if it does worse on past decisions")] = False,
    framework: Annotated[str, typer.Option(help="name@version; the one for new returns by default")] = "",
    home: Home = None,
    name: As = None,
    as_json: AsJson = False,
) -> None:
    """Have the mapping learn from people's decisions; versions are listed with figures and can be taken back."""
    with session(home, name) as opened:
        made: LearnedVersion | None = None
        if use is not None:
            learning.use_version(opened.services, opened.actor, use, framework=framework)
        elif not only_list:
            made = learning.learn(opened.services, opened.actor, framework=framework, forced=force)
        found = learning.show_learning(opened.services, opened.actor, framework=framework)
    if as_json:
        print_json(_values(found))
        return
    out.print(_table(found))
    if made is not None and not made.in_force:
        why = "it does worse on past decisions" if made.figures["passages"] else "there was nothing to judge it on"
        out.print(f"Version {made.number} is not used: {why}. --force uses it all the same.")
    used = f"version {found.in_use}" if found.in_use else "what is shipped"
    out.print(
        f"In use: {used}; {found.decisions} decisions stand, {found.unlearned} made since the latest version. "
        "Returns that are mapped already change with `evidence-grid reindex`.",
        highlight=False,
    )


def _table(found: Learning) -> Table:
    table = Table("Version", "Learned", "Decisions", "Judged on", "Top-1", "Top-3", "As decided", "Gain", "")
    for each in found.versions:
        figures = each.figures
        was, now = figures["before"], figures["after"]
        table.add_row(
            str(each.number),
            f"{each.made_at:%Y-%m-%d %H:%M} UTC",
            str(each.decisions),
            f"{figures['passages']} passages",
            *(f"{was[share]:.3f} -> {now[share]:.3f}" for share in ("top1", "top3", "as_decided")),
            f"{figures['gain']:+.3f} [{figures['low']:+.3f}, {figures['high']:+.3f}]",
            "in use" if each.in_force else "",
        )
    return table


def _values(found: Learning) -> Mapping[str, Any]:
    values = dataclasses.asdict(found)
    for version in values["versions"]:
        version["made_at"] = version["made_at"].isoformat()
    return values
