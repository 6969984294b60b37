"""Put the service together from its settings; the one place that knows which parts are used."""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Engine

from api.services import Services
from ingest.blobs import Blobs
from ingest.db import open_engine
from ingest.errors import InputError
from ingest.settings import Settings


def open_services(settings: Settings) -> Services:
    """Open (or make) the home folder and the database, brought up to the newest schema.

    Raises:
        InputError: the home folder cannot be used.
    """
    home = settings.home.absolute()
    try:
        for name in ("", "cache", "spool", "workers", "frameworks"):
            (home / name).mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        raise InputError(f"The folder {home} cannot be used: {error.strerror}. Choose another with --home.") from error
    settings = settings.model_copy(update={"home": home})
    engine = open_engine(settings.database_url or f"sqlite:///{home / 'evidence-grid.sqlite'}")
    upgrade_schema(engine)
    return Services(settings=settings, engine=engine, blobs=Blobs(settings.blobs_url or str(home / "files")))


def upgrade_schema(engine: Engine) -> None:
    """Bring the database to the newest schema; does nothing when it is there already."""
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
