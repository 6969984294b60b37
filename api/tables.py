"""Tables of accounts, sessions, saved searches and the event log."""

from __future__ import annotations

from sqlalchemy import JSON, Boolean, Column, ForeignKey, Integer, String, Table, Text, UniqueConstraint

import index.tables  # noqa: F401 - one metadata: migrations see every table
from ingest.db import UtcDateTime, metadata
from ingest.tables import authority_column, return_column

users = Table(
    "users",
    metadata,
    Column("id", String(40), primary_key=True),
    Column("name", String(200), nullable=False, unique=True),
    Column("role", String(20), nullable=False),
    Column("authority_id", ForeignKey("authorities.id")),  # None for the regulator's people
    Column("password_hash", Text, nullable=False),
    Column("disabled", Boolean, nullable=False, default=False),
    Column("created_at", UtcDateTime, nullable=False),
)

sessions = Table(
    "sessions",
    metadata,
    Column("token_hash", String(64), primary_key=True),
    Column("user_id", ForeignKey("users.id"), nullable=False, index=True),
    Column("created_at", UtcDateTime, nullable=False),
    Column("seen_at", UtcDateTime, nullable=False),
)

sign_in_failures = Table(
    "sign_in_failures",
    metadata,
    Column("name", String(200), primary_key=True),
    Column("tries", Integer, nullable=False),
    Column("last_at", UtcDateTime, nullable=False),
)

saved_searches = Table(
    "saved_searches",
    metadata,
    Column("id", String(40), primary_key=True),
    authority_column(),
    return_column(),
    Column("user_id", ForeignKey("users.id"), nullable=False, index=True),
    Column("name", String(100), nullable=False),
    Column("query", Text, nullable=False),
    Column("chosen", JSON, nullable=False),  # {facet: value}
    Column("saved_at", UtcDateTime, nullable=False),
    UniqueConstraint("user_id", "return_id", "name"),
)

events = Table(
    "events",
    metadata,
    Column("seq", Integer, primary_key=True, autoincrement=False),  # without gaps, in the order of the chain
    Column("at", UtcDateTime, nullable=False),
    Column("actor", String(200), nullable=False),
    Column("action", String(60), nullable=False),
    Column("authority_id", ForeignKey("authorities.id"), index=True),
    Column("subject", String(200), nullable=False),
    Column("details", JSON, nullable=False),
    Column("previous", String(64), nullable=False),
    Column("hash", String(64), nullable=False),
)
