"""The search caches that are open: built on demand from the database, a few at a time, one builder per return."""

from __future__ import annotations

import shutil
import threading
from collections import Counter, OrderedDict
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from index.files import PART, locked
from index.model import IndexedPassage
from index.search.acronyms import find_acronyms
from index.search.facets import Labels
from index.search.lexical import LexicalCache, build_lexical, open_lexical
from index.search.names import Names, names_of
from index.search.topics import Topics, learn_topics
from index.search.vectors import VectorCache, build_vectors, open_vectors
from index.search.versions import lists_versions
from ingest.framework import Framework
from ingest.holding import is_held

LOCK = "lock"  # in the folder of a return: whoever builds there holds it
LoadPassages = Callable[[], Sequence[IndexedPassage]]
LoadVectors = Callable[[Sequence[IndexedPassage]], NDArray[np.float32]]
LoadLabels = Callable[[Sequence[IndexedPassage]], Sequence[Labels]]


@dataclass(frozen=True)
class OpenReturn:
    """Both caches of one return and the passages they speak of; row i of each is passage i."""

    stamp: str
    passages: tuple[IndexedPassage, ...]
    lexical: LexicalCache
    vectors: VectorCache
    labels: tuple[Labels, ...] = ()  # what the mapping makes of each passage; none when it was not asked for

    @cached_property
    def acronyms(self) -> tuple[tuple[str, str], ...]:
        """Acronyms that the documents spell out, each with what it stands for."""
        return find_acronyms(passage.text for passage in self.passages)

    def names(self, framework: Framework | None) -> Names:
        """Other names of what may be asked: a framework's acronyms and synonyms, and those the documents spell out."""
        key = framework.id if framework else ""
        if key not in self._names:
            terms, akin = (framework.glossary, framework.synonyms) if framework else ((), ())
            self._names[key] = names_of(terms, self.acronyms, akin)
        return self._names[key]

    @cached_property
    def _names(self) -> dict[str, Names]:
        return {}

    @cached_property
    def shared_titles(self) -> frozenset[str]:
        """Titles that several documents have, whatever their case, folded: a title alone does not say which."""
        documents = Counter(title for title, _ in {(p.title.casefold(), p.document_id) for p in self.passages})
        return frozenset(title for title, number in documents.items() if title and number > 1)

    @cached_property
    def topics(self) -> Topics:
        """What the mapping tells of which statement a query is about; for those alone who may see the mapping."""
        return learn_topics(self.vectors, self.labels)

    @cached_property
    def of_versions(self) -> frozenset[int]:
        """Rows that list the versions of their document, and nothing that somebody looks for first."""
        return frozenset(row for row, each in enumerate(self.passages) if lists_versions(each.text, each.kind))

    @cached_property
    def row_of(self) -> dict[str, int]:
        """Row number by passage id."""
        return {passage.id: row for row, passage in enumerate(self.passages)}


class IndexCache:
    """Keeps the most recently used returns open and builds what is missing or stale."""

    def __init__(self, root: Path, *, max_open: int = 8) -> None:
        """Keep caches under `root`, one folder a return, and at most `max_open` of them in memory."""
        self._root = root
        self._max_open = max_open
        self._open: OrderedDict[str, OpenReturn] = OrderedDict()
        self._guard = threading.Lock()

    def get(
        self,
        key: str,
        stamp: str,
        *,
        passages: LoadPassages,
        vectors: LoadVectors,
        labels: LoadLabels = lambda _: (),
    ) -> OpenReturn:
        """Give the caches of the return `key` as of `stamp`, which names its revision and the embedding.

        Loaders are only called when the return is not open: `passages` lists what can be found, `vectors` gives
        their (n, d) float32 unit rows in that order and is only called to build, `labels` what the mapping makes of
        each.
        """
        known = self._known(key, stamp)
        if known is not None:
            return known
        folder = self._root / key
        with locked(folder / LOCK):
            opened = self._known(key, stamp)  # by whoever had the lock before
            if opened is None:
                opened = _open_or_build(folder, stamp, passages(), vectors, labels)
                self._keep(key, opened)
        return opened

    def _known(self, key: str, stamp: str) -> OpenReturn | None:
        with self._guard:
            known = self._open.get(key)
            if known is None or known.stamp != stamp:
                return None
            self._open.move_to_end(key)
            return known

    def _keep(self, key: str, opened: OpenReturn) -> None:
        with self._guard:
            self._open[key] = opened
            self._open.move_to_end(key)
            while len(self._open) > self._max_open:
                self._open.popitem(last=False)


def remove_abandoned(root: Path) -> None:
    """Remove what processes that were ended left half built in the folders of returns; what is being built stays."""
    for part in root.glob(f"*/{PART}-*"):
        lock = part.with_name(LOCK)  # looked at after its part was seen: held until that is whole
        with suppress(OSError):  # it is gone already, or another account's
            if not lock.exists() or is_held(lock):
                continue
            if part.is_dir():
                shutil.rmtree(part, ignore_errors=True)
            else:
                part.unlink()


def _open_or_build(
    folder: Path, stamp: str, found: Sequence[IndexedPassage], vectors: LoadVectors, labels: LoadLabels
) -> OpenReturn:
    ids = tuple(passage.id for passage in found)
    words = open_lexical(folder, stamp)
    if words is None or words.ids != ids:
        words = build_lexical(folder, found, stamp)
    meaning = open_vectors(folder, stamp)
    if meaning is None or meaning.ids != ids:
        meaning = build_vectors(folder, ids, vectors(found), stamp)
    return OpenReturn(stamp, tuple(found), words, meaning, tuple(labels(found)))
