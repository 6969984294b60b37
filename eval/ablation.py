"""What each signal of the mapping adds: its figures without one kind of signal at a time, and with one alone.

Heads saw none of a group, and the weights of a group's signals are learned from the other groups.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from eval.metrics import area_under_curve
from eval.report import section, table
from index.embedding.embedder import Embedder
from index.mapping.axes import EVIDENCE, Axis, answers
from index.mapping.certainty import CATEGORY, POLARITY, STATEMENT
from index.mapping.exemplars import PUBLISHED, Exemplar
from index.mapping.heads import fit_blend, fit_stretch, held_out, stretched
from index.mapping.training import held_out_signals
from ingest.framework import Framework

FOLDS = 6
CATEGORY_AT = 0.3  # as in `eval.mapping`
_EXEMPLARS, _WORDS, _MANNER, _CUES, _DESCRIPTIONS = (
    "exemplars by meaning", "words and letters", "manner: turns and voices", "cues and figures", "descriptions",
)  # fmt: skip
_LEARNED = (_EXEMPLARS, _WORDS, _WORDS)  # meaning, words, letters
KINDS: Mapping[str, tuple[str, ...]] = {
    STATEMENT: 2 * (*_LEARNED, _EXEMPLARS, _CUES, _CUES, _DESCRIPTIONS, _DESCRIPTIONS),
    EVIDENCE: (*_LEARNED, _MANNER, _EXEMPLARS, _CUES, _CUES, _CUES),
    CATEGORY: (*_LEARNED, _MANNER, _EXEMPLARS, _CUES),
    POLARITY: (*_LEARNED, _MANNER, _EXEMPLARS, _CUES),
}
"""Of which kind each signal of an axis is, in the order of `held_out_signals`."""
ALL = (_EXEMPLARS, _WORDS, _MANNER, _CUES, _DESCRIPTIONS)

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class _Asked:
    """One axis with the held-out signals of everything that answers it."""

    axis: Axis
    exemplars: Sequence[Exemplar]
    signals: Floats  # (n, labels, signals)

    def figure(self, kinds: Sequence[str]) -> float:
        """Give the axis's figure with the signals of some kinds alone; NaN where it has none of them."""
        kept = [place for place, kind in enumerate(KINDS[self.axis.name]) if kind in kinds]
        if not kept:
            return float("nan")
        carried = answers(self.axis, self.exemplars)
        chances = self._chances(self.signals[:, :, kept], carried)
        own = np.array([exemplar.voice != PUBLISHED for exemplar in self.exemplars])
        return _figure(self.axis.name, chances[own], carried[own])

    def _chances(self, signals: Floats, carried: NDArray[np.bool_]) -> Floats:
        targets = carried.astype(np.float64)
        if self.axis.exclusive:
            targets /= np.maximum(targets.sum(axis=1, keepdims=True), 1.0)
        chances = np.zeros(carried.shape)
        for part in held_out([exemplar.group for exemplar in self.exemplars], FOLDS):
            rest = np.setdiff1d(np.arange(len(carried)), part)
            axis = self.axis
            blend = fit_blend(signals[rest], targets[rest], exclusive=axis.exclusive, biased=axis.biased)
            chances[part] = blend.apply(signals[part])
            if axis.name == STATEMENT:
                chances[part] = stretched(chances[part], fit_stretch(blend.apply(signals[rest]), carried[rest]))
        return chances


def print_ablation(framework: Framework, exemplars: Sequence[Exemplar], embedder: Embedder) -> None:
    """Print the table, and how many passages are behind each column."""
    full = _asked(framework, exemplars, embedder)
    bare = [replace(exemplar, title="", headings=(), doc_type="") for exemplar in exemplars]
    rows = [["everything", *(f"{each.figure(ALL):.3f}" for each in full)]]
    for kind in ALL:
        rest = [other for other in ALL if other != kind]
        rows.append([f"without {kind}", *_figures(full, rest, kind)])
    rows.append(
        ["without title, headings, type", *(f"{each.figure(ALL):.3f}" for each in _asked(framework, bare, embedder))]
    )
    rows += [[f"{kind} alone", *_figures(full, [kind], kind)] for kind in ALL]
    print(section(f"What each signal adds: own exemplars, whole voices left out in {FOLDS} folds"))
    heads = ["signals", "statement, top-1", "evidence, area", "categories, macro-F1", "polarity, macro-F1"]
    print(table(heads, rows))
    cases = [sum(exemplar.voice != PUBLISHED for exemplar in each.exemplars) for each in full]
    print(f"{', '.join(map(str, cases))} passages; a dash where an axis has no such signal")


def _figures(asked: Sequence[_Asked], kinds: Sequence[str], kind: str) -> list[str]:
    return [f"{each.figure(kinds):.3f}" if kind in KINDS[each.axis.name] else "-" for each in asked]


def _asked(framework: Framework, exemplars: Sequence[Exemplar], embedder: Embedder) -> list[_Asked]:
    made = held_out_signals(framework, exemplars, embedder, FOLDS)
    for axis, _, signals in made:
        if signals.shape[-1] != len(KINDS[axis.name]):
            raise ValueError(f"{axis.name}: {signals.shape[-1]} signals, {len(KINDS[axis.name])} named")
    return [_Asked(axis, [exemplars[row] for row in rows], signals) for axis, rows, signals in made]


def _figure(name: str, chances: Floats, carried: NDArray[np.bool_]) -> float:
    first = chances.argmax(axis=1)
    if name == STATEMENT:
        return float(carried[np.arange(len(first)), first].mean())
    if name == EVIDENCE:
        return area_under_curve(list(chances[carried[:, 0], 0]), list(chances[~carried[:, 0], 0]))
    taken = chances >= CATEGORY_AT if name == CATEGORY else first[:, None] == np.arange(chances.shape[1])
    both = (taken & carried).sum(axis=0)
    return float((2 * both / np.maximum(1, taken.sum(axis=0) + carried.sum(axis=0))).mean())
