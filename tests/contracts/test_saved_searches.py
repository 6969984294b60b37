"""Searches that a person keeps, on SQLite and on PostgreSQL alike."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor, wait
from pathlib import Path

import pytest
from sqlalchemy import Engine, insert

from api.access import Role
from api.actions import accounts, returns, saved
from api.services import Services
from api.tables import saved_searches
from ingest.blobs import Blobs
from ingest.db import writing
from ingest.errors import ConflictError
from ingest.settings import Settings
from tests.builders import NOW


def test_a_search_saved_twice_at_the_same_moment_is_kept_once(engine: Engine, tmp_path: Path) -> None:
    services = Services(settings=Settings(home=tmp_path), engine=engine, blobs=Blobs(str(tmp_path / "files")))
    admin, _ = accounts.add_user(services, accounts.SYSTEM, name="admin", role=Role.ADMIN, authority=None)
    view = returns.open_return(services, admin, authority="Thornmere Council", reference="2024")

    row = {"id": "first", "user_id": admin.id, "name": "carers", "query": "carers", "chosen": {}, "saved_at": NOW}

    with ThreadPoolExecutor(1) as pool:
        with writing(engine) as connection:
            connection.execute(insert(saved_searches).values(**row, **view.scope))
            again = pool.submit(saved.save_search, services, admin, view.item.id, query="carers")
            wait([again], timeout=1)  # it finds nothing yet, and has to wait for this one
        with pytest.raises(ConflictError, match="a search called 'carers' already"):
            again.result()

    assert [each.id for each in saved.list_saved(services, admin, view.item.id)] == ["first"]
