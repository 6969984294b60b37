"""Health: whether the service can do its work, in facts that name nobody."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import text

from api.services import Services
from ingest.db import reading
from ingest.store import leases


@dataclass(frozen=True, slots=True, kw_only=True)
class Health:
    """What was found just now."""

    status: str  # ok, or what is wrong
    database: str  # sqlite or postgresql
    waiting: int  # documents that were not read yet


def check(services: Services) -> Health:
    """Ask the database a question and count what waits."""
    with reading(services.engine) as connection:
        connection.execute(text("SELECT 1"))
        waiting = leases.count_unread(connection)
    return Health(status="ok", database=services.engine.dialect.name, waiting=waiting)
