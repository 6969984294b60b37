"""Learning from decisions: versions of the mapping, how each did on past decisions, and which one is in use."""

from __future__ import annotations

from dataclasses import asdict, dataclass

from api import access, audit
from api.access import Actor, Permission
from api.actions.accounts import SYSTEM
from api.services import Services
from index import store as index_store
from index.mapping.learning import FEWEST_DECISIONS
from index.mapping.lessons import lessons_of
from index.model import LearnedVersion
from ingest.db import reading, take_turn, writing
from ingest.errors import ConflictError, InputError, NotFoundError

SHIPPED = 0  # the number under which what is shipped is chosen


@dataclass(frozen=True, slots=True, kw_only=True)
class Learning:
    """What was learned for one framework, and what there is to learn from."""

    framework: str
    in_use: int  # number of the version; 0 is what is shipped
    decisions: int  # that stand now
    unlearned: int  # decisions and reversals since the latest version
    versions: tuple[LearnedVersion, ...]  # newest first


def show_learning(services: Services, actor: Actor, *, framework: str = "") -> Learning:
    """List the versions of a framework, of the one for new returns where none is named."""
    access.require(actor, Permission.GRID)
    chosen = services.framework(framework or services.settings.framework).id
    with reading(services.engine) as connection:
        versions = index_store.list_learned(connection, framework=chosen)
        latest = index_store.latest_decision(connection, framework=chosen)
        decided = index_store.list_decided(connection, framework=chosen, until_seq=latest)
        since = max((version.until_seq for version in versions), default=0)
        new = index_store.count_decisions(connection, framework=chosen, after_seq=since)
    return Learning(
        framework=chosen,
        in_use=next((version.number for version in versions if version.in_force), SHIPPED),
        decisions=len(decided),
        unlearned=new,
        versions=tuple(versions),
    )


def learn(services: Services, actor: Actor, *, framework: str = "", forced: bool = False) -> LearnedVersion:
    """Learn from the decisions that stand, judge it on past ones, and use it if it does no worse or is `forced`.

    Every version is listed. Runs made from then on use the one in force; a return that is mapped already keeps its
    suggestions until it is mapped again.

    Raises:
        InputError: there are too few decisions to learn from.
        ConflictError: somebody else had it learn in the meantime.
    """
    access.require(actor, Permission.TEACH)
    chosen = services.framework(framework or services.settings.framework).id
    with reading(services.engine) as connection:
        latest = index_store.latest_decision(connection, framework=chosen)
        number = index_store.next_learned(connection)
    decided = services.decided(chosen, until_seq=latest)
    if len(decided) < FEWEST_DECISIONS:
        raise InputError(
            f"There are {len(decided)} decisions to learn from; at least {FEWEST_DECISIONS} are needed. "
            "Decide on more suggestions, then learn."
        )
    figures = services.teacher(chosen, decided).replay(decided)
    version = LearnedVersion(
        number=number,
        framework=chosen,
        until_seq=latest,
        decisions=len(decided),
        passages=len(lessons_of(decided)),
        figures=asdict(figures),
        in_force=forced or figures.not_worse,
        made_by=actor.name,
        made_at=services.now(),
    )
    with writing(services.engine) as connection:
        take_turn(connection)
        if index_store.next_learned(connection) != number:
            raise ConflictError("Another version was learned in the meantime. Look at the list, then try again.")
        index_store.add_learned(connection, version=version)
        if version.in_force:
            index_store.put_in_force(connection, framework=chosen, number=number)
        audit.record(
            connection,
            at=version.made_at,
            actor=actor.name,
            action="mapping-learned",
            subject=f"learned version {number}",
            details={"in_force": version.in_force, "decisions": version.decisions},
        )
    return version


def use_version(services: Services, actor: Actor, number: int, *, framework: str = "") -> None:
    """Go back (or forward) to any version; 0 is what is shipped.

    Raises:
        NotFoundError: this framework has no such version.
    """
    access.require(actor, Permission.TEACH)
    chosen = services.framework(framework or services.settings.framework).id
    with writing(services.engine) as connection:
        take_turn(connection)  # before the versions, as those who learn do
        known = {version.number for version in index_store.list_learned(connection, framework=chosen)}
        if number not in {SHIPPED, *known}:
            raise NotFoundError(f"There is no learned version {number} of {chosen}. Choose one from the list, or 0.")
        index_store.put_in_force(connection, framework=chosen, number=number)
        audit.record(
            connection,
            at=services.now(),
            actor=actor.name,
            action="mapping-chosen",
            subject=f"learned version {number}" if number else f"shipped {chosen}",
        )


def learn_if_due(services: Services) -> bool:
    """Learn for the framework of new returns once enough was decided since the latest version; say whether it did."""
    after = services.settings.learn_after
    if not after:
        return False
    state = show_learning(services, SYSTEM)
    if state.unlearned < after or state.decisions < FEWEST_DECISIONS:
        return False
    learn(services, SYSTEM)
    return True
