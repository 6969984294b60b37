"""Signs of life: each worker holds a locked file that says what protects it and what it can read."""

from __future__ import annotations

import json
import os
import socket
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path

from index.files import locked, replace_file
from index.search import caches
from ingest.blobs import Blobs
from ingest.holding import held, is_held, remove_abandoned
from ingest.ids import new_id

_BADGES = "[!.]*"  # one that begins with a dot is just being made


@dataclass(frozen=True, slots=True, kw_only=True)
class Abilities:
    """What holds where a worker reads files."""

    protections: dict[str, bool]  # by name, whether it is in force around a parser
    recognises: bool  # words in pictures of pages
    converts: bool  # files of old Office programs

    @property
    def missing(self) -> list[str]:
        """What is not there, by name; empty on a machine that has everything."""
        there = {**self.protections, "text-recognition": self.recognises, "old-office-formats": self.converts}
        return sorted(name for name, holds in there.items() if not holds)


class Badge:
    """A worker's own sign."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def show(self, abilities: Abilities) -> None:
        """Say what this worker has."""
        self._path.write_text(json.dumps(asdict(abilities)), encoding="utf-8")


def new_owner(home: Path) -> str:
    """Make a name for a worker: it says which machine and which home can tell whether it lives."""
    return f"{_at(home)}{os.getpid()}:{new_id()}"


@contextmanager
def signed_on(home: Path, owner: str) -> Iterator[Badge]:
    """Show that a worker lives while the block runs."""
    path = _path(home, owner)
    path.parent.mkdir(parents=True, exist_ok=True)
    with held(path):
        yield Badge(path)


def is_dead(home: Path, owner: str) -> bool:
    """Tell whether a worker is known to be gone; one of another machine, or with another home, never is."""
    return owner.startswith(_at(home)) and not is_held(_path(home, owner))


def clear_away(home: Path, blobs: Blobs) -> None:
    """Remove what dead processes left: their badges, and files that lay on disk in passing or were half made."""
    for path in (home / "workers").glob(_BADGES):
        if not is_held(path):
            path.unlink(missing_ok=True)
    remove_abandoned(home / "spool", "*")
    remove_abandoned(Path(tempfile.gettempdir()))
    blobs.remove_abandoned()
    caches.remove_abandoned(home / "cache")


def list_abilities(home: Path) -> list[Abilities]:
    """List what the living workers that share this home say of themselves; one that is starting says nothing yet."""
    found = []
    for path in sorted((home / "workers").glob(_BADGES)):
        if is_held(path):
            try:
                found.append(Abilities(**json.loads(path.read_text(encoding="utf-8"))))
            except (OSError, ValueError, TypeError):
                continue
    return found


def _at(home: Path) -> str:
    """Give what the names of all workers of this machine and home begin with.

    The home has an id of its own: on another machine, or in another container, another home may have the same path.
    """
    file = home / "id"
    if not file.exists():
        with locked(home / "id.lock"):  # of several processes that start in a new home one names it
            if not file.exists():
                replace_file(file, new_id().encode())
    return f"{socket.gethostname()}:{file.read_text(encoding='ascii')}:"


def _path(home: Path, owner: str) -> Path:
    return home / "workers" / owner.replace(":", "_")
