"""What every action works with: settings, database, files, clock, and the heavy parts opened at first use."""

from __future__ import annotations

import atexit
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path

from sqlalchemy import Engine

from index.caches import IndexCache
from index.embedding import Embedder
from index.engine import open_embedder, reopen_embedder
from index.mapping import Mapper, train_mapper
from ingest.blobs import Blobs
from ingest.duplicates import Memory
from ingest.framework import Framework, load_framework, read_exemplars
from ingest.sandbox import Sandbox, Task
from ingest.settings import Settings


def utc_now() -> datetime:
    """Give the moment, in UTC."""
    return datetime.now(UTC)


@dataclass(kw_only=True)
class Services:
    """One running service; made by `api.wiring`, handed to every action."""

    settings: Settings
    engine: Engine
    blobs: Blobs
    now: Callable[[], datetime] = utc_now
    comparisons: Memory = field(default_factory=Memory, repr=False)
    _lock: threading.RLock = field(default_factory=threading.RLock, repr=False)
    _frameworks: dict[str, Framework] = field(default_factory=dict, repr=False)
    _mappers: dict[str, Mapper] = field(default_factory=dict, repr=False)
    _former: dict[str, Embedder] = field(default_factory=dict, repr=False)

    @property
    def home(self) -> Path:
        """Folder of database, files and caches."""
        return self.settings.home

    @property
    def frameworks_folder(self) -> Path:
        """Where frameworks of the user's own lie."""
        return self.home / "frameworks"

    def framework(self, framework_id: str) -> Framework:
        """Load a framework once."""
        with self._lock:
            if framework_id not in self._frameworks:
                self._frameworks[framework_id] = load_framework(framework_id, self.frameworks_folder)
            return self._frameworks[framework_id]

    @cached_property
    def embedder(self) -> Embedder:
        """The sentence embedding model, prepared and loaded at first use."""
        return open_embedder(self.settings.model, engine=self.settings.engine, cache=self.home / "cache")

    def embedder_of(self, name: str) -> Embedder:
        """Give the embedder that a run was made with, or the one in force where that cannot be had any more."""
        with self._lock:
            if name != self.embedder.name and name not in self._former:
                former = reopen_embedder(name, model=self.settings.model, cache=self.home / "cache")
                self._former[name] = former or self.embedder
            return self._former.get(name, self.embedder)

    @cached_property
    def indexes(self) -> IndexCache:
        """Search indexes of returns, built from the database when needed."""
        return IndexCache(self.home / "cache")

    @cached_property
    def viewer(self) -> Sandbox:
        """Where pages are drawn for people to look at; started at first use, ended by `close`."""
        opened = Sandbox((Task.VIEW,)).open()
        atexit.register(opened.close)
        return opened

    def close(self) -> None:
        """End what runs beside the service."""
        if "viewer" in vars(self):
            self.viewer.close()
            atexit.unregister(self.viewer.close)
            del self.viewer

    def mapper(self, framework_id: str) -> Mapper:
        """Train the mapping of a framework, or load it from its cache."""
        with self._lock:
            if framework_id not in self._mappers:
                self._mappers[framework_id] = train_mapper(
                    self.framework(framework_id), read_exemplars(framework_id), self.embedder, self.home / "cache"
                )
            return self._mappers[framework_id]
