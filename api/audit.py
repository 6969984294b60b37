"""The event log: append-only, each row chained to the one before by its hash; never document text or people's words."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, insert, select

from api.tables import events
from ingest.db import take_turn

FIRST = "0" * 64


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One thing somebody did."""

    seq: int
    at: datetime  # UTC
    actor: str
    action: str
    authority_id: str | None
    subject: str
    details: Mapping[str, Any]
    hash: str


def record(
    connection: Connection,
    *,
    at: datetime,
    actor: str,
    action: str,
    subject: str,
    authority_id: str | None = None,
    details: Mapping[str, Any] | None = None,
) -> None:
    """Add an event in the caller's transaction: what is not logged did not happen."""
    take_turn(connection)
    latest = connection.execute(select(events.c.seq, events.c.hash).order_by(events.c.seq.desc()).limit(1)).first()
    seq, previous = (1, FIRST) if latest is None else (latest.seq + 1, latest.hash)
    values = {
        "seq": seq,
        "at": at,
        "actor": actor,
        "action": action,
        "authority_id": authority_id,
        "subject": subject,
        "details": dict(details or {}),
    }
    connection.execute(insert(events).values(**values, previous=previous, hash=_chain(previous, values)))


def list_events(connection: Connection, *, limit: int = 200) -> list[Event]:
    """List the latest events, newest first."""
    query = select(events).order_by(events.c.seq.desc()).limit(limit)
    return [
        Event(
            seq=row.seq,
            at=row.at,
            actor=row.actor,
            action=row.action,
            authority_id=row.authority_id,
            subject=row.subject,
            details=row.details,
            hash=row.hash,
        )
        for row in connection.execute(query)
    ]


def find_break(connection: Connection) -> int | None:
    """Give the number of the first event that was changed, removed or put in later; None when the chain holds."""
    last, _, whole = follow(connection)
    return None if whole else last + 1


def follow(connection: Connection, *, seq: int = 0, previous: str = FIRST) -> tuple[int, str, bool]:
    """Follow the chain from behind event `seq` with the hash `previous`: the last that fits, its hash, whether all do.

    What stands before `seq` is not looked at, but that event must still be as it was: whoever changes an earlier one
    and all hashes behind it is found.
    """
    if seq and connection.execute(select(events.c.hash).where(events.c.seq == seq)).scalar() != previous:
        return seq - 1, "", False
    for row in connection.execute(select(events).where(events.c.seq > seq).order_by(events.c.seq)):
        values = {
            key: row._mapping[key] for key in ("seq", "at", "actor", "action", "authority_id", "subject", "details")
        }
        if row.seq != seq + 1 or row.previous != previous or row.hash != _chain(previous, values):
            return seq, previous, False
        seq, previous = row.seq, row.hash
    return seq, previous, True


def _chain(previous: str, values: Mapping[str, Any]) -> str:
    plain = {**values, "at": values["at"].isoformat(timespec="microseconds")}
    return hashlib.sha256((previous + json.dumps(plain, sort_keys=True, ensure_ascii=True)).encode()).hexdigest()
