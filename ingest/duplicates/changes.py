"""What changed between two versions of a document, passage by passage and word by word."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum
from typing import Final

from rapidfuzz import fuzz

from ingest.model import Passage

REWORDED: Final = 55.0  # likeness of letters, 0 to 100, from which two passages are one that was reworded
ROOM: Final = 40_000  # product of the lengths of two stretches of passages up to which each is held against each


class ChangeKind(StrEnum):
    """What became of a passage."""

    KEPT = "kept"
    CHANGED = "changed"
    ADDED = "added"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """A run of words in a passage that was reworded."""

    kind: ChangeKind  # KEPT, ADDED or REMOVED
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """A passage of the older version, of the newer, or of both."""

    kind: ChangeKind
    older: Passage | None
    newer: Passage | None
    words: tuple[Words, ...] = ()  # of a passage that was reworded, in reading order


def find_changes(older: Sequence[Passage], newer: Sequence[Passage]) -> list[Change]:
    """Return every passage of two readings once, in reading order: kept, reworded, added or removed.

    Passages of equal text are kept; between those, passages that are alike letter by letter count as reworded, in
    order. A passage that moved is removed in one place and added in another.
    """
    matcher = SequenceMatcher(None, [p.text_hash for p in older], [p.text_hash for p in newer], autojunk=False)
    changes: list[Change] = []
    for tag, a, b, c, d in matcher.get_opcodes():
        if tag == "equal":
            changes += (
                Change(kind=ChangeKind.KEPT, older=mine, newer=theirs)
                for mine, theirs in zip(older[a:b], newer[c:d], strict=True)
            )
        else:
            changes += _between(older[a:b], newer[c:d])
    return changes


def differ(older: str, newer: str) -> tuple[Words, ...]:
    """Return the words of two texts in reading order: those of both, those that went, those that came."""
    mine, theirs = older.split(), newer.split()
    made: list[Words] = []
    for tag, a, b, c, d in SequenceMatcher(None, mine, theirs, autojunk=False).get_opcodes():
        if tag == "equal":
            made.append(Words(kind=ChangeKind.KEPT, text=" ".join(theirs[c:d])))
            continue
        if a < b:
            made.append(Words(kind=ChangeKind.REMOVED, text=" ".join(mine[a:b])))
        if c < d:
            made.append(Words(kind=ChangeKind.ADDED, text=" ".join(theirs[c:d])))
    return tuple(made)


def _between(older: Sequence[Passage], newer: Sequence[Passage]) -> Iterator[Change]:
    at = to = 0
    for mine, theirs in (*_pairs(older, newer), (len(older), len(newer))):
        for passage in older[at:mine]:
            yield Change(kind=ChangeKind.REMOVED, older=passage, newer=None)
        for passage in newer[to:theirs]:
            yield Change(kind=ChangeKind.ADDED, older=None, newer=passage)
        if mine < len(older):
            one, other = older[mine], newer[theirs]
            yield Change(kind=ChangeKind.CHANGED, older=one, newer=other, words=differ(one.text, other.text))
        at, to = mine + 1, theirs + 1


def _pairs(older: Sequence[Passage], newer: Sequence[Passage]) -> list[tuple[int, int]]:
    """Return places of passages that are one, reworded, in the same order on both sides, as alike as can be in all."""
    if not older or not newer or len(older) * len(newer) > ROOM:
        return []
    best = [[0.0] * (len(newer) + 1) for _ in range(len(older) + 1)]
    alike: dict[tuple[int, int], float] = {}
    for a in range(len(older) - 1, -1, -1):
        for b in range(len(newer) - 1, -1, -1):
            score = fuzz.ratio(older[a].text, newer[b].text, score_cutoff=REWORDED)
            if score:
                alike[a, b] = score
            best[a][b] = max(best[a + 1][b], best[a][b + 1], score + best[a + 1][b + 1] if score else 0.0)
    found = []
    a = b = 0
    while a < len(older) and b < len(newer):
        if (a, b) in alike and best[a][b] == alike[a, b] + best[a + 1][b + 1]:
            found.append((a, b))
            a, b = a + 1, b + 1
        elif best[a][b] == best[a + 1][b]:
            a += 1
        else:
            b += 1
    return found
