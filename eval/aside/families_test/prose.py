"""The words that the banks are made of: topics of hand-written sentences, dealt out so that works share few of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from random import Random

RULES = "rules"
FINDINGS = "findings"


@cache
def topics(part: str) -> Mapping[str, tuple[str, ...]]:
    """Return the sentences of one file of prose by their heading, in the order they were written."""
    text = (files("eval.aside.families_test") / "prose" / f"{part}.txt").read_text(encoding="utf-8")
    found: dict[str, list[str]] = {}
    for line in text.splitlines():
        if line.startswith("# "):
            found[line.removeprefix("# ")] = []
        elif line:
            found[next(reversed(found))].append(line)
    return {title: tuple(sentences) for title, sentences in found.items()}


def shared(key: str) -> tuple[str, ...]:
    """Return a piece of boilerplate."""
    return topics("shared")[key]


@dataclass(frozen=True, slots=True, kw_only=True)
class Deck:
    """Deals sentences to the works of one bank, those dealt least often first."""

    random: Random
    _dealt: Counter[str] = field(default_factory=Counter)
    _opened: Counter[str] = field(default_factory=Counter)

    def topic(self, part: str, *, without: Sequence[str] = ()) -> str:
        """Return a topic of a part that was drawn least often so far."""
        names = [name for name in topics(part) if name not in without]
        return self._least(names, self._opened, 1)[0]

    def sentences(self, part: str, topic: str, count: int) -> list[str]:
        """Return so many sentences of a topic in written order; fewer where it has fewer."""
        known = topics(part)[topic]
        drawn = set(self._least(known, self._dealt, count))
        return [sentence for sentence in known if sentence in drawn]

    def fresh(self, part: str, count: int, *, unlike: str) -> list[str]:
        """Return so many sentences of a part, none of which stands in the text `unlike`."""
        known = [sentence for topic in topics(part).values() for sentence in topic if sentence not in unlike]
        return self._least(known, self._dealt, count)

    def _least(self, names: Sequence[str], counts: Counter[str], count: int) -> list[str]:
        order = sorted(names, key=lambda name: (counts[name], self.random.random()))[:count]
        counts.update(order)
        return order
