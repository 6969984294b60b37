"""What grouping a bank remembers, so that a bank that grows by ten files costs little more than the ten."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from threading import Lock
from typing import Final, Generic, TypeVar

from ingest.duplicates.answers import prompts_answered_otherwise
from ingest.duplicates.forms import mixable
from ingest.duplicates.judging import Candidate, keep_apart, one_work, outweighs_answers, worth_comparing
from ingest.duplicates.kinds import Family
from ingest.duplicates.likeness import Comparisons, Likeness
from ingest.duplicates.proposing import ShingleIndex, shingles_of
from ingest.model import DocumentId, Signature

KEPT: Final = 20_000_000  # shingles of all banks that are remembered; about 27 bytes each, with their texts

Key = tuple[str, bool]
"""A text by its hash, and whether it is a blank form."""
Found = TypeVar("Found")


@dataclass(frozen=True, kw_only=True)
class Pair:
    """Two documents, and what they are to each other whatever else is in the bank."""

    one: Candidate
    other: Candidate
    comparisons: Comparisons

    @cached_property
    def close(self) -> bool:
        """Whether a close comparison could find them to be one work."""
        one, other = self.one, self.other
        return worth_comparing(one, other) and mixable(one, other) and not self.answered_otherwise

    @cached_property
    def answered_otherwise(self) -> bool:
        """Whether they are copies of one form that say different things."""
        return prompts_answered_otherwise(self.one.signature.look, self.other.signature.look)

    @cached_property
    def likeness(self) -> Likeness:
        """What a close comparison finds."""
        return self.comparisons.measure(self.one.signature, self.other.signature)

    @cached_property
    def one_work(self) -> bool:
        """Whether they are copies or versions of one work."""
        return one_work(self.one, self.other, self.likeness)

    @cached_property
    def outweighs(self) -> bool:
        """Whether they may be one work though, taken for forms, they answer differently."""
        return outweighs_answers(self.one, self.other, self.likeness)

    @cached_property
    def apart(self) -> bool:
        """Whether what they say of themselves keeps them out of one family, also where a third is close to both."""
        if keep_apart(self.one, self.other) or not mixable(self.one, self.other):
            return True
        return self.answered_otherwise and not self.outweighs


class _Rounds(Generic[Found]):
    """What was found of some documents together; forgotten once a whole round did not ask for it."""

    def __init__(self) -> None:
        self._now: dict[tuple[int, ...], tuple[Sequence[Candidate], Found]] = {}
        self._before = self._now

    def turn(self) -> None:
        """Begin a new round."""
        self._before, self._now = self._now, {}

    def of(self, documents: Sequence[Candidate], find: Callable[[], Found]) -> Found:
        """Return what was found of these very documents, or find it."""
        key = tuple(map(id, documents))  # they are held here, so that no other can come to stand at their address
        held = self._now.get(key) or self._before.get(key) or (documents, find())
        self._now[key] = held
        return held[1]


@dataclass(slots=True)
class Memory:
    """What is known of a bank since it was last grouped: its documents, its index, pairs and families."""

    comparisons: Comparisons = field(default_factory=Comparisons)
    signatures: Mapping[str, Signature] = field(default_factory=dict)  # by reading, so that they are loaded once
    lock: Lock = field(default_factory=Lock, repr=False)
    _documents: dict[DocumentId, Candidate] = field(default_factory=dict, repr=False)
    _keys: list[Key] = field(default_factory=list, repr=False)
    _index: ShingleIndex = field(default_factory=ShingleIndex, repr=False)
    _pairs: _Rounds[Pair] = field(default_factory=_Rounds, repr=False)
    _families: _Rounds[Family] = field(default_factory=_Rounds, repr=False)

    def recall(self, candidates: Iterable[Candidate]) -> list[Candidate]:
        """Begin to group a bank: give each document that has not changed as it was known, with what was read of it."""
        self._pairs.turn()
        self._families.turn()
        known = self._documents
        self._documents = {
            each.id: before if (before := known.get(each.id)) is not None and before == each else each
            for each in candidates
        }
        return list(self._documents.values())

    def index(self, texts: Mapping[Key, Candidate]) -> ShingleIndex:
        """Return the index of the texts of a bank, which stand in the order of their keys."""
        before = set(self._keys)
        leaving = [place for place, key in enumerate(self._keys) if key not in texts]
        joining = {place: shingles_of(texts[key].signature) for place, key in enumerate(texts) if key not in before}
        if leaving or joining:
            self._index = self._index.changed(leaving=leaving, joining=joining)
            self._keys = list(texts)
        return self._index

    def pair(self, one: Candidate, other: Candidate) -> Pair:
        """Return two documents with what is known of the two."""
        return self._pairs.of((one, other), lambda: Pair(one=one, other=other, comparisons=self.comparisons))

    def family(self, members: Sequence[Candidate], make: Callable[[], Family]) -> Family:
        """Return the family that these documents make."""
        return self._families.of(members, make)

    @property
    def size(self) -> int:
        """Shingles of the bank."""
        return len(self._index.values)


@dataclass(slots=True)
class Memories:
    """Memories of the banks grouped last; that of the last one is kept whatever its size."""

    most: int = KEPT  # shingles of all banks
    _memories: OrderedDict[str, Memory] = field(default_factory=OrderedDict, repr=False)
    _lock: Lock = field(default_factory=Lock, repr=False)

    def of(self, bank: str) -> Memory:
        """Return the memory of a bank, by a name that no other bank has; an empty one where nothing is remembered."""
        with self._lock:
            memory = self._memories.setdefault(bank, Memory())
            self._memories.move_to_end(bank)
            while len(self._memories) > 1 and sum(each.size for each in self._memories.values()) > self.most:
                self._memories.popitem(last=False)
            return memory
