"""What the framework's own words say of a text: which cues of which label it holds."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from index.text.phrases import Phrases
from ingest.framework import Framework
from ingest.words import words_of

_FIGURE = re.compile(r"\d+(?:[.,]\d+)*")
_YEAR = re.compile(r"(?:19|20)\d\d")

Sign = tuple[str, str]
"""(kind, label): ("statement", "equity"), ("term", "equity"), ("category", "people"), ("polarity", "strength") or
("evidence", "not")."""


@dataclass(frozen=True, slots=True)
class Signals:
    """What one text holds."""

    cues: dict[Sign, tuple[str, ...]]  # each cue once, in the order of the text
    figures: int  # numbers that are not years

    def count(self, sign: Sign) -> int:
        """Count the different cues of one label."""
        return len(self.cues.get(sign, ()))


class SignalReader:
    """Finds the cues of a framework in texts, all in one pass."""

    def __init__(self, framework: Framework) -> None:
        """Gather the cues of statements, categories, polarities, what is not evidence, and terms."""
        self._signs: dict[str, list[Sign]] = {}
        for statement in framework.statements:
            self._add(("statement", statement.id), (*statement.cues, statement.title, *statement.aliases))
        for term in framework.glossary:
            for statement_id in term.statements:
                self._add(("term", statement_id), (term.term, term.expansion, *term.also))
        for category in framework.used_categories:
            self._add(("category", category.id), category.cues)
        for polarity, cues in framework.polarity_cues.items():
            self._add(("polarity", polarity), cues)
        self._add(("evidence", "not"), framework.not_evidence_cues)
        self._phrases = Phrases(self._signs)

    def read(self, text: str) -> Signals:
        """Find what one text holds."""
        cues: dict[Sign, tuple[str, ...]] = {}
        for cue in self._phrases.found_in(words_of(text)):
            for sign in self._signs[cue]:
                cues[sign] = (*cues.get(sign, ()), cue)
        figures = [found for found in _FIGURE.findall(text) if not _YEAR.fullmatch(found)]
        return Signals(cues, len(figures))

    def _add(self, sign: Sign, cues: Iterable[str]) -> None:
        for cue in cues:
            signs = self._signs.setdefault(cue, [])
            if sign not in signs:
                signs.append(sign)


def shares(signals: Sequence[Signals], kind: str, labels: Sequence[str]) -> NDArray[np.float64]:
    """Give, by text and label, its share of the cues of one kind found: (n, labels), below 1 in sum."""
    counts = np.array([[each.count((kind, label)) for label in labels] for each in signals], dtype=np.float64)
    counts = counts.reshape(len(signals), len(labels))
    return np.asarray(counts / (counts.sum(axis=1, keepdims=True) + 1.0))


def amounts(signals: Sequence[Signals], kind: str, labels: Sequence[str]) -> NDArray[np.float64]:
    """Give, by text and label, the logarithm of one more than the cues found: (n, labels)."""
    counts = [[each.count((kind, label)) for label in labels] for each in signals]
    return np.log1p(np.array(counts, dtype=np.float64).reshape(len(signals), len(labels)))
