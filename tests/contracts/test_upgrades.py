"""An upgrade keeps what an earlier version wrote."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Engine

import api
from api.wiring import upgrade_schema
from index import store as index_store
from index.model import Polarity, RunId
from ingest.db import open_engine, reading
from ingest.model import AuthorityId

AT = "2026-01-05 09:00:00.000000"
EARLIER = {
    "authorities": {"id": "a", "name": "Thornmere Council", "created_at": AT},
    "matches": {
        "run_id": "run1",
        "passage_id": "p1",
        "authority_id": "a",
        "evidence": 0.9,
        "polarity": "shortfall",
        "statements": '[["learning", 0.8, "why"]]',
        "categories": '[["people", 0.7, ""]]',
    },
    "suggestions": {
        "id": "s1",
        "authority_id": "a",
        "return_id": "r",
        "run_id": "run1",
        "key": "k1",
        "statement": "learning",
        "category": "people",
        "polarity": "shortfall",
        "summary": "[]",
        "passages": '["p1"]',
        "documents": 1,
        "confidence": 0.5,
        "reason": "because",
    },
}


def test_matches_and_suggestions_of_0007_stay_and_have_no_chances_yet(tmp_path: Path) -> None:
    engine = open_engine(f"sqlite:///{tmp_path / 'old.sqlite'}")
    _upgrade_to(engine, "0007")
    with closing(sqlite3.connect(tmp_path / "old.sqlite")) as connection, connection:
        for table, row in EARLIER.items():
            names, marks = ", ".join(row), ", ".join("?" * len(row))
            connection.execute(f"INSERT INTO {table} ({names}) VALUES ({marks})", tuple(row.values()))

    upgrade_schema(engine)

    with reading(engine) as connection:
        (match,) = index_store.list_matches(connection, authority_id=AuthorityId("a"), run_id=RunId("run1")).values()
        (suggestion,) = index_store.list_suggestions(connection, authority_id=AuthorityId("a"), run_id=RunId("run1"))
    engine.dispose()
    assert (match.polarity, match.statements[0].id, match.polarities) == (Polarity.SHORTFALL, "learning", ())
    assert (suggestion.polarity, suggestion.reason, suggestion.chances) == (Polarity.SHORTFALL, "because", {})


def _upgrade_to(engine: Engine, revision: str) -> None:
    config = Config()
    config.set_main_option("script_location", str(Path(api.__file__).parent / "migrations"))
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, revision)
