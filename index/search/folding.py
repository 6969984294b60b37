"""Near copies among passages found: repeats of one text are shown once."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from ingest.words import words_of

RUN = 3  # words of a shingle
ALIKE = 0.7  # shared share of the shingles of both; a sentence of 25 words with two of them changed still passes
_FIGURE = re.compile(r"\d+(?:[.,]\d+)*")


@dataclass(slots=True)
class Folded:
    """A row and the rows that say the same, in the order they came."""

    row: int
    copies: list[int] = field(default_factory=list)


def fold(rows: Iterable[int], text_of: Callable[[int], str], *, limit: int) -> list[Folded]:
    """Gather rows, best first, into at most `limit` groups of near copies; ends before the row that would be one more.

    Texts with other figures are no copies: last quarter's table says something else.
    """
    groups: list[Folded] = []
    by_figures: dict[tuple[str, ...], list[tuple[frozenset[tuple[str, ...]], Folded]]] = {}
    for row in rows:
        text = text_of(row)
        shingles = _shingles(text)
        known = by_figures.setdefault(tuple(_FIGURE.findall(text)), [])
        group = next((group for other, group in known if _alike(shingles, other)), None)
        if group is not None:
            group.copies.append(row)
        elif len(groups) == limit:
            break
        else:
            groups.append(Folded(row))
            known.append((shingles, groups[-1]))
    return groups


def _shingles(text: str) -> frozenset[tuple[str, ...]]:
    words = words_of(text)
    return frozenset(tuple(words[start : start + RUN]) for start in range(max(1, len(words) - RUN + 1)))


def _alike(one: frozenset[tuple[str, ...]], other: frozenset[tuple[str, ...]]) -> bool:
    small, large = sorted((len(one), len(other)))
    if small < ALIKE * large:
        return False
    shared = len(one & other)
    return shared >= ALIKE * (len(one) + len(other) - shared)
