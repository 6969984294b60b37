"""An upgrade keeps what an earlier version wrote."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Engine, select

import api
from api.wiring import upgrade_schema
from index import store as index_store
from index.model import Polarity, RunId
from ingest import store
from ingest.db import open_engine, reading
from ingest.model import AuthorityId, EntryId, ReturnId, Scope
from ingest.tables import entry_containers

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
READ = {
    "documents": {
        "id": "d",
        "authority_id": "a",
        "return_id": "r",
        "sha256": "0",
        "media_type": "text/plain",
        "size": 1,
        "stage": "read",
        "status": "indexed",
        "reason": "",
        "reading_id": "reading1",
        "title": "",
        "pages": 1,
        "words": 1,
        "template_state": "none",
        "template_filled": 1.0,
        "template_empty": "[]",
        "template_reason": "",
        "latest": True,
        "doc_type": "",
        "language": "",
        "flags": "[]",
        "created_at": AT,
        "attempts": 0,
    },
    "readings": {
        "id": "reading1",
        "authority_id": "a",
        "return_id": "r",
        "document_id": "d",
        "reader": "reader@1",
        "made_at": AT,
        "text_hash": "0",
        "signature": b"",
        "failures": "[]",
        "facts": "{}",
        "seconds": "{}",
        "peak_mb": 0,
    },
}

SENT = [  # path, hash, outcome, uploads
    ("bank.zip", None, "container", "u1"),
    ("bank.zip", None, "container", "u2"),
    ("bank.zip!Well done!.txt", "1", "accepted", "u1"),
    ("bank.zip!c.eml", "2", "accepted", "u2"),
    ("bank.zip!c.eml!plan!.txt", "3", "accepted", "u2"),
    ("URGENT!!! carers.eml", "4", "accepted", "u1"),
    ("URGENT!!! carers.eml!plan.txt", None, "refused", "u1"),
    ("Taken!.txt", "5", "accepted", "u1"),
    ("Taken\uff01.txt", "5", "accepted", "u1"),
]


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


def test_readings_of_0009_wait_to_be_compared_with_other_returns(tmp_path: Path) -> None:
    engine = open_engine(f"sqlite:///{tmp_path / 'old.sqlite'}")
    _upgrade_to(engine, "0009")
    with closing(sqlite3.connect(tmp_path / "old.sqlite")) as connection, connection:
        for table, row in READ.items():
            names, marks = ", ".join(row), ", ".join("?" * len(row))
            connection.execute(f"INSERT INTO {table} ({names}) VALUES ({marks})", tuple(row.values()))

    upgrade_schema(engine)

    with reading(engine) as connection:
        waiting = store.list_uncompared(connection, most=10)
    engine.dispose()
    assert waiting == [("reading1", "a", "r")]


def test_files_of_0012_stand_in_what_they_came_in_and_their_names_hold_no_separator(tmp_path: Path) -> None:
    scope = Scope(authority_id=AuthorityId("a"), return_id=ReturnId("r"))
    engine = open_engine(f"sqlite:///{tmp_path / 'old.sqlite'}")
    _upgrade_to(engine, "0012")
    with closing(sqlite3.connect(tmp_path / "old.sqlite")) as connection, connection:
        connection.execute("INSERT INTO authorities VALUES ('a', 'Thornmere Council', ?)", (AT,))
        connection.executemany("INSERT INTO uploads VALUES (?, 'a', 'r', 'round', 'u', ?)", [("u1", AT), ("u2", AT)])
        for number, (path, sha256, outcome, sent) in enumerate(SENT):
            connection.execute(
                "INSERT INTO entries (id, authority_id, return_id, path, sha256, size, media_type, outcome, reason)"
                " VALUES (?, 'a', 'r', ?, ?, 5, '', ?, '')",
                (f"e{number}", path, sha256, outcome),
            )
            connection.executemany(
                "INSERT INTO entry_uploads VALUES (?, ?, 'a')", [(f"e{number}", upload) for upload in sent.split()]
            )

    upgrade_schema(engine)

    with reading(engine) as connection:
        paths = {entry.id: entry.path for entry in store.list_entries(connection, **scope)}
        places = connection.execute(select(entry_containers.c.entry_id, entry_containers.c.container_id)).all()
        broken = store.list_broken_uploads(connection, **scope)
    engine.dispose()
    assert [paths[EntryId(f"e{number}")] for number in range(len(SENT))] == [
        "bank.zip",
        "bank.zip",
        "bank.zip!Well done\uff01.txt",
        "bank.zip!c.eml",
        "bank.zip!c.eml!plan\uff01.txt",
        "URGENT\uff01\uff01\uff01 carers.eml",
        "URGENT\uff01\uff01\uff01 carers.eml!plan.txt",
        "Taken!.txt",  # another file has the name without
        "Taken\uff01.txt",
    ]
    assert sorted(map(tuple, places)) == [("e2", "e0"), ("e3", "e1"), ("e4", "e3"), ("e6", "e5")]
    assert broken == []


def _upgrade_to(engine: Engine, revision: str) -> None:
    config = Config()
    config.set_main_option("script_location", str(Path(api.__file__).parent / "migrations"))
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, revision)


STARTS = """
import sys
from ingest.db import open_engine
from api.wiring import upgrade_schema
print("ready", flush=True)
sys.stdin.readline()
upgrade_schema(open_engine(sys.argv[1]))
"""


def test_processes_that_start_at_the_same_moment_on_a_new_database_upgrade_it_once(empty_postgres_url: str) -> None:
    started = [
        subprocess.Popen(
            [sys.executable, "-c", STARTS, empty_postgres_url],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env={**os.environ, "PYTHONPATH": "."},
        )
        for _ in range(3)
    ]
    for process in started:
        assert process.stdout is not None
        process.stdout.readline()

    for process in started:
        assert process.stdin is not None
        process.stdin.write("now\n")
        process.stdin.flush()
    for process in started:
        process.communicate()

    assert [process.returncode for process in started] == [0, 0, 0]
