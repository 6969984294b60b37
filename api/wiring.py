"""Put the service together from its settings; the one place that knows which parts are used."""

from __future__ import annotations

import logging
import stat
from pathlib import Path

from sqlalchemy import URL, Engine
from sqlalchemy.exc import ArgumentError, DBAPIError

from api import badges
from api.services import Services
from ingest.blobs import Blobs
from ingest.db import open_engine, take_turn
from ingest.errors import InputError
from ingest.settings import Settings

logger = logging.getLogger(__name__)

DATABASE = "evidence-grid.sqlite"  # in the home, where no other is set


def has_database(settings: Settings) -> bool:
    """Tell whether there is a database to open, so that nothing new would be made."""
    return bool(settings.database_url) or (settings.home / DATABASE).is_file()


def open_services(settings: Settings) -> Services:
    """Open (or make) the home folder and the database, brought up to the newest schema; clear up after the dead.

    Raises:
        InputError: the home folder or the database cannot be used.
    """
    home = settings.home.absolute()
    try:
        for name in ("", "cache", "spool", "workers", "frameworks"):
            (home / name).mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        raise InputError(f"The folder {home} cannot be used: {error.strerror}. Choose another with --home.") from error
    settings = settings.model_copy(update={"home": home})
    keep_private(home, database=not settings.database_url)
    blobs = Blobs(settings.blobs_url or str(home / "files"))
    badges.clear_away(home, blobs)
    engine = _reach(settings.database_url or URL.create("sqlite", database=str(home / DATABASE)))
    upgrade_schema(engine)
    return Services(settings=settings, engine=engine, blobs=blobs)


def keep_private(home: Path, *, database: bool) -> None:
    """Let nobody else look into the home folder and a `database` in it; say so where that is not ours to do."""
    try:
        if database:
            (home / DATABASE).touch(mode=0o600)  # SQLite would make it for everybody to read; what it adds has its mode
        private = {home: 0o700, **{home / f"{DATABASE}{each}": 0o600 for each in ("", "-wal", "-shm")}}
        for place, mode in private.items():
            if place.exists() and stat.S_IMODE(place.stat().st_mode) & 0o077:
                place.chmod(mode)
    except OSError as error:
        logger.warning(
            "%s belongs to another account of this machine (%s), so others may be able to read it. Have its owner "
            "shut it: chmod 700 for the folder, 600 for the database in it.",
            *(home, error.strerror),
        )


def upgrade_schema(engine: Engine) -> None:
    """Bring the database to the newest schema; does nothing when it is there already."""
    from alembic import command
    from alembic.config import Config

    config = Config()
    folder = str(Path(__file__).parent / "migrations")
    config.set_main_option("script_location", folder.replace("%", "%%"))  # a lone one would name another option
    with engine.begin() as connection:
        take_turn(connection)  # several processes may start on one database
        config.attributes["connection"] = connection
        command.upgrade(config, "head")


def _reach(url: str | URL) -> Engine:
    """Open the database, and find out now whether it answers: whoever set its address is there to mend it."""
    try:
        engine = open_engine(url)
    except (ArgumentError, ImportError, ValueError) as error:  # no address, no driver, no number for a port
        raise InputError(
            "EVIDENCE_GRID_DATABASE_URL is no address of a database that can be used here. Give one like "
            "postgresql+psycopg://name:password@host/database, with the extra `postgres` installed, or none."
        ) from error
    try:
        engine.connect().close()
    except DBAPIError as error:
        why = " ".join(str(error.orig).split())
        message = (
            f"The database cannot be opened: {why}. Check EVIDENCE_GRID_DATABASE_URL, or the home where it is empty."
        )
        raise InputError(message) from error
    return engine
