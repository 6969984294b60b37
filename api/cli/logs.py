"""How server and worker log: a sentence, the ids it is about, and where it failed; never a text or a name."""

from __future__ import annotations

import logging
import traceback
from types import TracebackType
from typing import Any

from sqlalchemy.exc import OperationalError

_OURS = ("api", "index", "ingest")  # of others nobody knows what they would tell
_ALWAYS = {*vars(logging.makeLogRecord({})), "message", "asctime"}


def log_to_the_screen() -> None:
    """Print warnings and errors of this process on standard error from now on."""
    handler = logging.StreamHandler()
    handler.setFormatter(Lines("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.basicConfig(level=logging.WARNING, handlers=[handler], force=True)


class Lines(logging.Formatter):
    """Print what a record is about behind its sentence, and of an error its kind and place."""

    def formatMessage(self, record: logging.LogRecord) -> str:  # noqa: N802 - logging's own name
        """Print the sentence and the `extra` ids."""
        ours = record.name.partition(".")[0] in _OURS
        about = {name: value for name, value in vars(record).items() if ours and name not in _ALWAYS}
        return super().formatMessage(record) + "".join(f" {name}={value!r}" for name, value in about.items())

    def formatException(  # noqa: N802 - logging's own name
        self, ei: tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]
    ) -> str:
        """Print where each error came from and its kind: what it says may quote a document or a person."""
        told: list[str] = []
        error = ei[1]
        while error is not None:
            told.insert(0, "".join(traceback.format_tb(error.__traceback__)) + _kind(error))
            error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
        return "\nwhich led to\n".join(told)


def _kind(error: BaseException) -> str:
    said: Any = ""
    if isinstance(error, OSError):
        said = error.strerror
    elif isinstance(error, OperationalError):  # of the connection, the disk or a lock, not of values
        said = error.orig
    return f"{type(error).__module__}.{type(error).__qualname__}" + (f": {said}" if said else "")
