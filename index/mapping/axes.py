"""The four questions asked of a passage, and what the framework's own words say to each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from index.mapping.certainty import CATEGORY, POLARITY, STATEMENT
from index.mapping.exemplars import Exemplar
from index.mapping.heads import Array, nearest
from index.mapping.signals import Signals, amounts, shares
from index.mapping.spaces import LETTERS, MEANING, TURNS, VOICES, WORDS
from index.model import WAYS
from ingest.framework import Framework

EVIDENCE = "evidence"
EVIDENCE_LABELS = ("evidence", "not")
SUBTOPICS_NEAR = 3  # of a statement, whose similarity is averaged
USUAL, SPREAD = 0.6, 0.1  # cosine of the nearest exemplars of a label, and how far it goes either way; see `signals_of`


@dataclass(frozen=True, slots=True, kw_only=True)
class Axis:
    """One question: its possible answers and how they relate."""

    name: str
    labels: tuple[str, ...]
    exclusive: bool  # probabilities of its labels sum to 1
    biased: bool  # some labels are likelier than others beforehand
    spaces: tuple[str, ...] = (MEANING, WORDS, LETTERS)  # in which it is learned


@dataclass(frozen=True, slots=True)
class Likeness:
    """How near texts are to the framework's descriptions."""

    descriptions: Array  # (n, statements) cosine
    subtopics: Array  # (n, subtopics) cosine, in the framework's order
    owners: NDArray[np.bool_]  # (subtopics, statements) whose subtopic it is


def axes_of(framework: Framework) -> tuple[Axis, ...]:
    """Give the questions in a fixed order."""
    statements = tuple(statement.id for statement in framework.statements)
    categories = tuple(category.id for category in framework.used_categories)
    return (
        Axis(name=STATEMENT, labels=statements, exclusive=True, biased=False),
        Axis(
            name=EVIDENCE,
            labels=EVIDENCE_LABELS,
            exclusive=True,
            biased=True,
            spaces=(MEANING, WORDS, LETTERS, TURNS),
        ),
        Axis(name=CATEGORY, labels=categories, exclusive=False, biased=True, spaces=(MEANING, WORDS, LETTERS, VOICES)),
        Axis(
            name=POLARITY,
            labels=WAYS,
            exclusive=True,
            biased=True,
            spaces=(MEANING, WORDS, LETTERS, TURNS),
        ),
    )


def usable(axis: Axis, exemplars: Sequence[Exemplar]) -> NDArray[np.int64]:
    """Give the exemplars that answer a question.

    All of them say whether they are evidence. Leaving out voices without a counter-example told boilerplate a little
    better but lost much of a voice not seen before (`python -m eval run mapping --part dev`).
    """
    if axis.name == EVIDENCE:
        kept = [True for _ in exemplars]
    elif axis.name == CATEGORY:
        kept = [exemplar.evidence and bool(exemplar.categories) for exemplar in exemplars]
    elif axis.name == POLARITY:
        kept = [exemplar.evidence and exemplar.polarity in WAYS for exemplar in exemplars]
    else:
        kept = [exemplar.evidence for exemplar in exemplars]
    return np.flatnonzero(np.array(kept, dtype=bool))


def answers(axis: Axis, exemplars: Sequence[Exemplar]) -> NDArray[np.bool_]:
    """Say which labels of an axis each exemplar carries: (n, labels)."""
    carried = [_carried(axis, exemplar) for exemplar in exemplars]
    return np.array([[label in each for label in axis.labels] for each in carried], dtype=bool).reshape(
        len(exemplars), len(axis.labels)
    )


def framework_signals(axis: Axis, signals: Sequence[Signals], likeness: Likeness) -> Array:
    """Give what cues and descriptions say: (n, labels, k)."""
    if axis.name == STATEMENT:
        parts = [
            shares(signals, STATEMENT, axis.labels),
            shares(signals, "term", axis.labels),
            likeness.descriptions,
            nearest(likeness.subtopics, likeness.owners, count=SUBTOPICS_NEAR),
        ]
    elif axis.name == EVIDENCE:
        parts = [_against(signals), _figures(signals), _judging(signals)]
    else:
        parts = [amounts(signals, axis.name, axis.labels)]
    return np.stack(parts, axis=-1)


def signals_of(axis: Axis, scores: Sequence[Array], near: Array, static: Array) -> Array:
    """Put side by side what speaks for each label of an axis: (n, labels, signals).

    `scores`: (n, labels) of the head of each space; `near`: what `nearest` gives; `static`: what `framework_signals`
    gives. Those of statements stand there once more, times how near the nearest exemplars are: what exemplars taught
    counts less for a passage that is like none of them, and the framework's own words more.
    """
    signals = np.concatenate([np.stack([*scores, near], axis=-1), static], axis=-1)
    if axis.name != STATEMENT:
        return signals
    reach = (near.max(axis=1) - USUAL) / SPREAD
    return np.concatenate([signals, signals * reach[:, None, None]], axis=-1)


def _carried(axis: Axis, exemplar: Exemplar) -> tuple[str, ...]:
    if axis.name == STATEMENT:
        return exemplar.statements
    if axis.name == CATEGORY:
        return exemplar.categories
    if axis.name == EVIDENCE:
        return EVIDENCE_LABELS[:1] if exemplar.evidence else EVIDENCE_LABELS[1:]
    return (exemplar.polarity,)


def _against(signals: Sequence[Signals]) -> Array:
    return _beside(0.0, amounts(signals, EVIDENCE, EVIDENCE_LABELS[1:])[:, 0])


def _figures(signals: Sequence[Signals]) -> Array:
    return _beside(np.log1p([each.figures for each in signals]), 0.0)


def _judging(signals: Sequence[Signals]) -> Array:
    return _beside(amounts(signals, POLARITY, WAYS).sum(axis=1), 0.0)


def _beside(evidence: Array | float, against: Array | float) -> Array:
    pair = np.broadcast_arrays(np.asarray(evidence, dtype=np.float64), np.asarray(against, dtype=np.float64))
    return np.stack(pair, axis=-1)
