"""What every action works with: settings, database, files, clock, and the heavy parts opened at first use."""

from __future__ import annotations

import atexit
import threading
from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path
from typing import Any, Generic, Self, TypeVar, overload

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import Engine

from index import store as index_store
from index.embedding.embedder import Embedder, embedding_hash
from index.embedding.engine import open_embedder, reopen_embedder
from index.entries.ordering import QueueOrder
from index.items.matcher import ItemMatcher
from index.items.training import train_item_matcher
from index.mapping.exemplars import parse_exemplars
from index.mapping.learning import Teacher
from index.mapping.lessons import Decided, lessons_of
from index.mapping.mapper import Mapper, train_mapper
from index.model import Run
from index.search.caches import IndexCache
from ingest.blobs import Blobs
from ingest.db import reading
from ingest.duplicates.remembering import Memories
from ingest.framework import Framework, load_framework, read_document_exemplars, read_exemplars
from ingest.model import AuthorityId, PassageId, ReturnId
from ingest.sandbox import Sandbox, Task
from ingest.settings import Settings

KEPT = 32  # returns whose grid is remembered
_K = TypeVar("_K")
_T = TypeVar("_T")


def utc_now() -> datetime:
    """Give the moment, in UTC."""
    return datetime.now(UTC)


class _Once(cached_property[_T]):
    """A part opened at first use, by one thread for all."""

    @overload
    def __get__(self, instance: None, owner: type[Any] | None = None) -> Self: ...
    @overload
    def __get__(self, instance: object, owner: type[Any] | None = None) -> _T: ...

    def __get__(self, instance: Any, owner: type[Any] | None = None) -> _T | Self:  # of Services, or None
        """Give the part; the others wait while it is opened."""
        if instance is None:
            return self
        with instance._lock(self.attrname):  # taken while it is opened only: then it stands in the instance itself
            part: _T = super().__get__(instance, owner)
        return part


class Recent(Generic[_K, _T]):
    """Values by key, the `KEPT` used most recently."""

    def __init__(self) -> None:
        self._held: OrderedDict[_K, _T] = OrderedDict()
        self._lock = threading.Lock()

    def get(self, key: _K) -> _T | None:
        """Give the value of a key, if it is kept."""
        with self._lock:
            if key in self._held:
                self._held.move_to_end(key)
            return self._held.get(key)

    def __setitem__(self, key: _K, value: _T) -> None:
        with self._lock:
            self._held[key] = value
            self._held.move_to_end(key)
            while len(self._held) > KEPT:
                self._held.popitem(last=False)


@dataclass(kw_only=True)
class Services:
    """One running service; made by `api.wiring`, handed to every action."""

    settings: Settings
    engine: Engine
    blobs: Blobs
    now: Callable[[], datetime] = utc_now
    memories: Memories = field(default_factory=Memories, repr=False)  # of returns, for grouping their documents
    _locks: dict[str, threading.RLock] = field(default_factory=dict, repr=False)
    _frameworks: dict[str, Framework] = field(default_factory=dict, repr=False)
    _mappers: dict[str, Mapper] = field(default_factory=dict, repr=False)
    _learned: dict[str, tuple[int, Mapper]] = field(default_factory=dict, repr=False)  # the version used last
    _item_matchers: dict[str, ItemMatcher] = field(default_factory=dict, repr=False)
    _former: dict[str, Embedder] = field(default_factory=dict, repr=False)
    orders: Recent[ReturnId, tuple[Run | None, QueueOrder]] = field(default_factory=Recent, repr=False)
    """By return: its latest run, and the order in which suggestions of it wait."""
    repeats: Recent[ReturnId, tuple[frozenset[PassageId], Mapping[str, str]]] = field(
        default_factory=Recent, repr=False
    )
    """By return: the passages that its grid rests on, and for each the first that says the same."""
    log_followed: tuple[datetime, int, str] | None = None
    """When the event log was last followed from its first event; number and hash of the last that was found to fit."""

    @property
    def home(self) -> Path:
        """Folder of database, files and caches."""
        return self.settings.home

    @property
    def frameworks_folder(self) -> Path:
        """Where frameworks of the user's own lie."""
        return self.home / "frameworks"

    def framework(self, framework_id: str) -> Framework:
        """Load a framework once, without a lock: twice at the same moment does no harm."""
        known = self._frameworks.get(framework_id)
        return known or self._frameworks.setdefault(framework_id, load_framework(framework_id, self.frameworks_folder))

    @_Once
    def embedder(self) -> Embedder:
        """The sentence embedding model, prepared and loaded at first use."""
        return open_embedder(self.settings.model, engine=self.settings.engine, cache=self.home / "cache")

    def embedder_of(self, name: str) -> Embedder:
        """Give the embedder that a run was made with, or the one in force where that cannot be had any more."""
        if name == self.embedder.name:
            return self.embedder
        cache = self.home / "cache"
        return self._one(
            self._former,
            name,
            lambda: reopen_embedder(name, model=self.settings.model, cache=cache) or self.embedder,
            part="former",
        )

    @_Once
    def indexes(self) -> IndexCache:
        """Search indexes of returns, built from the database when needed."""
        return IndexCache(self.home / "cache")

    @_Once
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
        """Give the mapping in force of a framework: as shipped, or the version learned from decisions that is in use.

        What is not in the cache is learned again, from the very same exemplars and decisions.
        """
        with reading(self.engine) as connection:
            versions = index_store.list_learned(connection, framework=framework_id)
        chosen = next((version for version in versions if version.in_force), None)
        if chosen is None:
            return self.shipped_mapper(framework_id)
        number, mapper = self._learned.get(framework_id, (None, None))
        if mapper is not None and number == chosen.number:
            return mapper
        with self._lock(f"learned {framework_id}"):
            number, mapper = self._learned.get(framework_id, (None, None))
            if mapper is None or number != chosen.number:
                decided = self.decided(framework_id, until_seq=chosen.until_seq)
                mapper = self.teacher(framework_id, decided).taught(
                    lessons_of(decided),
                    number=chosen.number,
                    decisions=chosen.decisions,
                    cache_folder=self.home / "cache",
                )
                self._learned[framework_id] = chosen.number, mapper
            return mapper

    def shipped_mapper(self, framework_id: str) -> Mapper:
        """Train the mapping of a framework from its exemplars, or load it from its cache."""
        return self._one(
            self._mappers,
            framework_id,
            lambda: train_mapper(
                self.framework(framework_id), read_exemplars(framework_id), self.embedder, self.home / "cache"
            ),
            part="mapper",
        )

    def item_matcher(self, framework_id: str) -> ItemMatcher:
        """Learn to tell which request items of a framework documents answer, or load it from its cache."""
        return self._one(
            self._item_matchers,
            framework_id,
            lambda: train_item_matcher(
                self.framework(framework_id), read_document_exemplars(framework_id), self.home / "cache"
            ),
            part="items",
        )

    def _one(self, made: dict[str, _T], key: str, make: Callable[[], _T], *, part: str) -> _T:
        """Give what is kept under a key; made once, by one thread for all, while other parts are used."""
        if key not in made:
            with self._lock(f"{part} {key}"):
                if key not in made:
                    made[key] = make()
        return made[key]

    def _lock(self, part: str) -> threading.RLock:
        """Give the lock under which a part is made: nobody waits while another is."""
        return self._locks.setdefault(part, threading.RLock())

    def decided(self, framework_id: str, *, until_seq: int) -> list[Decided]:
        """List the decisions on returns of a framework, over all authorities of this installation, oldest first."""
        with reading(self.engine) as connection:
            return index_store.list_decided(connection, framework=framework_id, until_seq=until_seq)

    def teacher(self, framework_id: str, decided: Sequence[Decided]) -> Teacher:
        """Give what learns from decisions, with the vectors that are kept of their passages."""
        hashes: dict[AuthorityId, list[str]] = {}
        for lesson in lessons_of(decided):
            hashes.setdefault(lesson.authority_id, []).append(embedding_hash(lesson.text))
        known: dict[str, NDArray[np.float32]] = {}
        with reading(self.engine) as connection:
            for authority_id, wanted in hashes.items():
                known |= index_store.load_vectors(
                    connection, authority_id=authority_id, model=self.embedder.name, text_hashes=wanted
                )
        framework = self.framework(framework_id)
        exemplars = parse_exemplars(read_exemplars(framework_id), framework)
        return Teacher(framework, exemplars, self.shipped_mapper(framework_id), self.embedder, known)
