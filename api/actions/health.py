"""Health: whether the service can do its work, in facts that name nobody."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import text

from api import access, badges
from api.access import Actor, Permission
from api.badges import Abilities
from api.services import Services
from index.embedding.engine import why_slow
from ingest.db import reading
from ingest.store import leases

MEANING = {
    "no-network": "Reading is not cut off from the network.",
    "no-new-privs": "Reading may gain privileges.",
    "unprivileged": "Reading runs as the administrator of the machine.",
    "limits": "Reading has no limits on time and memory.",
    "fenced": "Reading may write anywhere that the service may.",
    "text-recognition": "Scans are not read: Tesseract is not installed.",
    "fast-embedding": "Embedding runs on PyTorch, several times slower; evidence-grid doctor says why.",
    "old-office-formats": "DOC, XLS and PPT files are not read: LibreOffice is not installed.",
}
"""What it means for a reader of the page that something is missing, by name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Health:
    """What anybody may know of the service just now."""

    status: str  # ok, or what is wrong
    waiting: int  # documents that were not read yet
    workers: int  # that live and are ready


@dataclass(frozen=True, slots=True, kw_only=True)
class Inspection:
    """What those who look after the service are told besides."""

    health: Health
    database: str  # sqlite or postgresql
    workers: list[Abilities]  # what each living worker says of itself
    missing: list[str]  # protections, programs and libraries that some worker lacks, by name


def check(services: Services) -> Health:
    """Ask the database a question, count what waits and look at the workers."""
    with reading(services.engine) as connection:
        connection.execute(text("SELECT 1"))
        waiting = leases.count_unread(connection)
    workers = badges.list_abilities(services.home)
    return Health(
        status="ok" if workers or not waiting else "files wait and no worker is ready to read them",
        waiting=waiting,
        workers=len(workers),
    )


def inspect(services: Services, actor: Actor) -> Inspection:
    """Say what protects reading and what is missing for it; to anybody else that would say where to attack.

    Raises:
        PermissionDeniedError: only administrators look after the service.
    """
    access.require(actor, Permission.MANAGE)
    workers = badges.list_abilities(services.home)
    missing = {name for worker in workers for name in worker.missing}
    if why_slow(services.home / "cache"):
        missing.add("fast-embedding")
    return Inspection(
        health=check(services), database=services.engine.dialect.name, workers=workers, missing=sorted(missing)
    )
