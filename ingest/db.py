"""The database: one engine, one metadata, the same code on SQLite and PostgreSQL."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import URL, Connection, DateTime, Dialect, Engine, MetaData, Table, create_engine, event, text
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.engine import make_url
from sqlalchemy.exc import OperationalError
from sqlalchemy.types import TypeDecorator

from ingest.errors import StorageFullError

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(column_0_N_label)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)

BUSY_SECONDS = 60
_TURN = 7_310_001  # any number, the same for every process


class UtcDateTime(TypeDecorator[datetime]):
    """A moment in UTC; refuses a datetime without a timezone."""

    impl = DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        """Store as UTC without an offset, which both databases keep alike."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(f"datetime without timezone: {value}")
        return value.astimezone(UTC).replace(tzinfo=None)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        """Give back the moment with its timezone."""
        return None if value is None else value.replace(tzinfo=UTC)


def open_engine(url: str | URL) -> Engine:
    """Open the database at `url`; SQLite gets WAL, full durability and foreign keys.

    Errors name statements but not their values, which are people's words and end up in the log.
    """
    if make_url(url).get_backend_name() == "sqlite":
        waiting = {"timeout": BUSY_SECONDS, "check_same_thread": False}
        engine = create_engine(url, connect_args=waiting, hide_parameters=True)
        event.listen(engine, "connect", _prepare_sqlite)
        event.listen(engine, "begin", _begin_sqlite)
        return engine
    return create_engine(url, pool_pre_ping=True, hide_parameters=True)


@contextmanager
def reading(engine: Engine) -> Iterator[Connection]:
    """Open a transaction that only reads, sees one moment of the database and never waits for a writer."""
    options = {} if engine.dialect.name == "sqlite" else {"isolation_level": "REPEATABLE READ"}
    with engine.connect().execution_options(read_only=True, **options) as connection, connection.begin():
        yield connection


@contextmanager
def writing(engine: Engine) -> Iterator[Connection]:
    """Open a transaction that writes; it commits at the end or leaves no trace.

    Raises:
        StorageFullError: the disk is full.
    """
    try:
        with engine.begin() as connection:
            yield connection
    except OperationalError as error:
        if "disk is full" in str(error) or "No space left" in str(error):
            raise StorageFullError(StorageFullError.__doc__) from error
        raise


def take_turn(connection: Connection) -> None:
    """Let no other transaction that asks for it go on until this one ends: for rows numbered without gaps.

    SQLite's writers queue anyway. So that no two wait for each other, ask for it after any lock on rows that others
    lock before they ask, never before it.
    """
    if connection.dialect.name == "postgresql":
        connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _TURN})


def insert_for(connection: Connection, table: Table) -> Any:  # noqa: ANN401 - each dialect has a class of its own
    """Give an insert that knows `on_conflict_do_nothing` and `on_conflict_do_update`, in the database's own dialect."""
    return (postgresql if connection.dialect.name == "postgresql" else sqlite).insert(table)


def insert_new(connection: Connection, table: Table, rows: Sequence[Mapping[str, Any]]) -> None:
    """Insert rows, by name of column; those whose key is there already stay as they are."""
    if rows:
        connection.execute(insert_for(connection, table).on_conflict_do_nothing(), rows)


def _prepare_sqlite(connection: sqlite3.Connection, _record: Any) -> None:  # noqa: ANN401 - SQLAlchemy's own type
    connection.isolation_level = None  # SQLAlchemy emits BEGIN itself, see _begin_sqlite
    for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", f"busy_timeout={BUSY_SECONDS * 1000}"):
        connection.execute(f"PRAGMA {pragma}")


def _begin_sqlite(connection: Connection) -> None:
    # A deferred transaction that reads and then writes can fail at once when another writer got in between;
    # IMMEDIATE waits its turn instead.
    read_only = connection.get_execution_options().get("read_only", False)
    connection.exec_driver_sql("BEGIN" if read_only else "BEGIN IMMEDIATE")
