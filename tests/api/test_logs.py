"""What is logged says where to look, and quotes nobody."""

from __future__ import annotations

import logging
import sys
from pathlib import Path

import pytest
from sqlalchemy import Engine, text
from sqlalchemy.exc import OperationalError, SQLAlchemyError

from api.cli.logs import Lines
from ingest.db import writing

FORMAT = "%(levelname)s %(name)s: %(message)s"
SECRET = "Mrs Jones waited eleven weeks"


def _logged(name: str = "api.jobs", *, error: BaseException | None = None, **extra: object) -> str:
    record = logging.getLogger(name).makeRecord(
        name,
        logging.ERROR,
        "",
        0,
        "reading a document failed",
        (),
        None if error is None else _info(error),
        extra=extra,
    )
    return Lines(FORMAT).format(record)


def _info(error: BaseException) -> tuple[type[BaseException], BaseException, None]:
    return type(error), error, None


def _caught(error: Exception, cause: Exception | None = None) -> Exception:
    try:
        raise error from cause
    except type(error):
        caught = sys.exc_info()[1]
    assert isinstance(caught, Exception)
    return caught


def test_the_ids_that_a_record_is_about_stand_behind_its_sentence() -> None:
    line = _logged(document_id="d1", path="/returns/2024\nERROR forged")

    assert line == r"ERROR api.jobs: reading a document failed document_id='d1' path='/returns/2024\nERROR forged'"


def test_what_other_packages_add_is_not_printed() -> None:
    assert _logged("uvicorn.error", color_message=SECRET) == "ERROR uvicorn.error: reading a document failed"


def test_an_error_is_told_by_kind_and_place_not_by_what_it_says() -> None:
    line = _logged(error=_caught(ValueError(SECRET), KeyError(SECRET)))

    assert SECRET not in line
    assert line.endswith("builtins.ValueError")
    assert "builtins.KeyError\nwhich led to\n" in line
    assert f'File "{Path(__file__)}"' in line


def test_what_the_disk_or_the_connection_says_is_told() -> None:
    lost = OperationalError("SELECT 1", {}, Exception("server closed the connection"))

    assert _logged(error=OSError(28, "No space left on device", SECRET)).endswith("OSError: No space left on device")
    assert _logged(error=lost).endswith("OperationalError: server closed the connection")


def test_a_statement_that_fails_names_no_values(engine: Engine) -> None:
    with pytest.raises(SQLAlchemyError) as failed, writing(engine) as connection:
        connection.execute(text("INSERT INTO nowhere (words) VALUES (:words)"), {"words": SECRET})

    assert SECRET not in str(failed.value)
    assert SECRET not in _logged(error=failed.value)
