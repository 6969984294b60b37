"""Where a passage speaks in several ways: a stretch that praises, another that complains."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

import numpy as np

from index.heads import Array
from index.model import WAYS, Polarity, Stretch
from index.sentences import CELL_GAP, LONGEST, SHORTEST
from ingest.sentences import cut

SWITCH = 0.5  # log-odds that it takes to speak in another way than the sentence before; see docs/choices.md
_TINY = 1e-6  # keeps logarithms finite


def pieces_of(text: str) -> list[tuple[int, int]]:
    """Cut a passage into sentences, [start, end) each; none where it is one, or holds rows, which are read together.

    A question, or a word or two, is of one piece with the sentence behind it.
    """
    found: list[tuple[int, int]] = []
    opened: int | None = None
    for start, end in [] if CELL_GAP in text else cut(text, most_words=LONGEST):
        opened = start if opened is None else opened
        if text[:end].endswith("?") or len(text[start:end].split()) < SHORTEST:
            continue
        found.append((opened, end))
        opened = None
    if found and opened is not None:
        found[-1] = (found[-1][0], len(text))
    return found if len(found) > 1 else []


def stretches_of(pieces: Sequence[tuple[int, int]], chances: Array) -> tuple[Stretch, ...]:
    """Gather the sentences of a passage into stretches that speak in one way each; none where all speak in one.

    `chances`: (pieces, ways), in the order of `WAYS`. The ways are those that are likeliest together, where each change
    costs something. A sentence that only describes belongs to the stretch before it, or to the first.
    """
    ways = [WAYS[way] for way in _likeliest(chances)]
    telling = [way for way in ways if way is not Polarity.NEUTRAL]
    if len(set(telling)) < 2:
        return ()
    stretches: list[Stretch] = []
    last = telling[0]
    for number, way in enumerate(ways):
        last = ways[number] = last if way is Polarity.NEUTRAL else way
    told = chances.argmax(axis=1) != WAYS.index(Polarity.NEUTRAL)
    for way, run in groupby(range(len(ways)), key=lambda number: ways[number]):
        rows = list(run)
        counted = [row for row in rows if told[row]] or rows
        chance = float(chances[counted, WAYS.index(way)].mean())
        start, end = pieces[rows[0]][0], pieces[rows[-1]][1]
        stretches.append(Stretch(start=start, end=end, way=way, chance=round(chance, 4)))
    return tuple(stretches)


def _likeliest(chances: Array) -> list[int]:
    """Give the way of each sentence, so that all are likeliest together (Viterbi's algorithm)."""
    logs = np.log(np.maximum(chances, _TINY))
    best, came = logs[0], []
    for row in logs[1:]:
        jump = best.max() - SWITCH
        came.append(np.where(best >= jump, np.arange(len(best)), best.argmax()))
        best = np.maximum(best, jump) + row
    found = [int(best.argmax())]
    for earlier in reversed(came):
        found.append(int(earlier[found[-1]]))
    return found[::-1]
