"""Why a label was suggested: one short sentence naming the words or the example that spoke for it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from index.mapping.axes import Likeness
from index.mapping.certainty import STATEMENT
from index.mapping.signals import Signals
from index.mapping.training import Trained, TrainedAxis
from index.text.phrases import Phrases, once
from ingest.framework import Framework

NAMED = 3  # cues named in one sentence
LEAD = 0.1  # cosine by which an exemplar must be nearer than a subtopic to be named instead of it


@dataclass(frozen=True, slots=True, kw_only=True)
class Reasons:
    """What is known of some passages, to explain their labels with."""

    framework: Framework
    trained: Trained
    signals: Sequence[Signals]  # of title, headings and text
    texts: Sequence[str]  # what the passages say themselves
    likeness: Likeness
    near: NDArray[np.floating]  # (n, exemplars) cosine
    named: NDArray[np.bool_]  # (exemplars,) which may be named: not what decisions taught of an authority's passages
    _among: dict[tuple[str, int], NDArray[np.int64]] = field(default_factory=dict, init=False)  # by axis, label

    def of(self, trained: TrainedAxis, row: int, label: int) -> str:
        """Explain one label of one passage; empty when nothing in particular spoke for it."""
        axis = trained.axis
        cues = self.signals[row].cues.get((axis.name, axis.labels[label]), ())
        if axis.name == STATEMENT:
            cues = cues or self.signals[row].cues.get(("term", axis.labels[label]), ())
        if cues:
            said = Phrases(cues).found(self.texts[row])
            return f"Says {_listed(said)}." if said else f"Its title or a heading says {_listed(cues)}."
        exemplar, likeness = self._exemplar(trained, row, label)
        if axis.name == STATEMENT:
            subtopic, nearness = self._subtopic(row, label)
            if subtopic and nearness > likeness - LEAD:
                return f"Close to '{subtopic}'."
        return f"Reads like an example of it: \u201c{exemplar}\u201d" if exemplar else ""

    def _exemplar(self, trained: TrainedAxis, row: int, label: int) -> tuple[str, float]:
        if not len(self.named):
            return "", -1.0
        among = self._among.get((trained.axis.name, label))
        if among is None:
            among = np.flatnonzero(trained.members[:, label] & self.named)
            self._among[trained.axis.name, label] = among
        if not len(among):
            return "", -1.0
        best = among[int(np.argmax(self.near[row, among]))]
        return self.trained.openings[best], float(self.near[row, best])

    def _subtopic(self, row: int, label: int) -> tuple[str, float]:
        subtopics = self.framework.statements[label].subtopics
        if not subtopics:
            return "", -1.0
        similar = self.likeness.subtopics[row, self.likeness.owners[:, label]]
        best = int(np.argmax(similar))
        return subtopics[best], float(similar[best])


def _listed(cues: Sequence[str]) -> str:
    single = once(cues)
    longest = sorted(single, key=lambda cue: -len(cue.split()))[:NAMED]
    named = [f"'{cue}'" for cue in single if cue in longest]
    return named[0] if len(named) == 1 else f"{', '.join(named[:-1])} and {named[-1]}"
