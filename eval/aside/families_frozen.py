"""Tell whether banks are still the ones that were frozen: what they hold, counted, and a digest over all of it."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from itertools import combinations

from eval.aside.families import Bank, SentDocument


def describe(banks: Iterable[Bank]) -> dict[str, int | str]:
    """Return how much banks hold, and the SHA-256 over every name, path, byte and label in them."""
    digest = hashlib.sha256()
    counts: dict[str, int | str] = {}

    def count(**more: int) -> None:
        for name, number in more.items():
            counts[name] = int(counts.get(name, 0)) + number

    for bank in banks:
        for text in (bank.name, repr(bank.apart)):
            digest.update(_framed(text.encode()))
        for sent in bank.documents:
            labels = (sent.name, sent.path, sent.work, sent.version, sent.current, sent.kind)
            digest.update(_framed(repr(labels).encode()) + _framed(sent.content))
        works: dict[str, list[SentDocument]] = {}
        for sent in bank.documents:
            works.setdefault(sent.work, []).append(sent)
        families = [members for members in works.values() if len({sent.version for sent in members}) > 1]
        count(
            banks=1,
            documents=len(bank.documents),
            works=len(works),
            families=len(families),
            family_pairs=sum(len(members) * (len(members) - 1) // 2 for members in families),
            copy_pairs=sum(map(_copy_pairs, works.values())),
            near_misses=len(bank.apart),
        )
    return {"sha256": digest.hexdigest(), **counts}


def _framed(content: bytes) -> bytes:
    """Return bytes behind their length, so that no two lists of them run together to the same."""
    return len(content).to_bytes(8, "big") + content


def _copy_pairs(members: list[SentDocument]) -> int:
    """Count pairs of the same text or nearly so, of the version that stands; identical bytes are no case."""
    standing = [sent for sent in members if sent.current]
    return sum(one.content != other.content for one, other in combinations(standing, 2))
