"""Exemplars and a framework to trained heads: what `index.mapping.mapper` applies."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

from index.embedding.embedder import Embedder
from index.mapping.axes import Axis, answers, axes_of, framework_signals, signals_of, usable
from index.mapping.certainty import STATEMENT
from index.mapping.exemplars import PUBLISHED, Exemplar
from index.mapping.ground import Ground, prototypes_of
from index.mapping.heads import (
    Array,
    Blend,
    RidgeHead,
    Rows,
    corrected,
    fit_blend,
    fit_stretch,
    held_out,
    nearest,
    ridge,
    ridge_held_out,
)
from index.mapping.signals import SignalReader
from index.mapping.spaces import LETTERS, MEANING, TURNS, VOICES, WORDS, LexicalSpace, context_of
from ingest.framework import Framework

# Of ridge in each space; chosen by `python -m eval run mapping --part dev`, the last two with what
# `index.mapping.spaces` says.
PENALTIES: Mapping[str, float] = {MEANING: 1.0, WORDS: 0.3, LETTERS: 1.0, TURNS: 0.3, VOICES: 0.5}
PROTOTYPE_WEIGHT = 0.5  # of a description or subtopic against an exemplar; same run
REPORTED = 10.0  # what a passage of a published report counts for where statements are learned; see docs/choices.md
CORRECTION = 4.0  # penalty of what decisions change in heads, in every space; see docs/choices.md
FOLDS = 8  # in which exemplars are scored by heads that saw none of their group, for the blend to learn from
FEWEST = 60  # exemplars below which a blend cannot be learned and `DEFAULTS` stand in

OPENING = 12  # words of an exemplar that a reason quotes

Weighing = tuple[Blend, tuple[float, float] | None]
"""The blend of an axis and its stretch, see `TrainedAxis`."""
_Index = NDArray[np.int64]
_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class TrainedAxis:
    """One question asked of a passage, ready to answer."""

    axis: Axis
    heads: tuple[RidgeHead, ...]  # one for each space of the axis; none where there was nothing to learn from
    members: NDArray[np.bool_]  # (exemplars, labels): which exemplars carry which label
    blend: Blend
    stretch: tuple[float, float] | None  # slope and offset on log-odds: from a share of 1 to a chance of its own

    @property
    def weighing(self) -> Weighing:
        """How it makes chances of what heads and cues say."""
        return self.blend, self.stretch


@dataclass(frozen=True, slots=True)
class Trained:
    """Everything the mapping has learned."""

    lexical: Mapping[str, LexicalSpace]
    openings: tuple[str, ...]  # how each exemplar begins, for reasons; "" of one that has no name
    exemplars: NDArray[np.float32]  # (exemplars, d) unit rows
    descriptions: NDArray[np.float32]  # (statements, d) unit rows
    subtopics: NDArray[np.float32]  # (subtopics, d) unit rows, in the framework's order
    axes: tuple[TrainedAxis, ...]


# Blend weights where exemplars are too few to learn them: one per signal, in its own units, and a bias per label or
# one for all. For statements those learned on the shipped framework, rounded; the others are set by judgement, since
# cues that stand alone weigh differently from cues beside heads.
DEFAULTS: Mapping[str, tuple[tuple[float, ...], tuple[float, ...]]] = {
    "statement": ((1.8, 6.3, 2.4, 14.0, 2.5, 1.7, 2.3, 4.3), (0.0,)),
    "evidence": ((0.0, 0.0, 0.0, 0.0, 0.0, 3.0, 0.5, 0.7), (0.5, 0.0)),
    "category": ((0.0, 0.0, 0.0, 0.0, 0.0, 2.0), (-1.0,)),
    "polarity": ((0.0, 0.0, 0.0, 0.0, 0.0, 2.0), (0.0, 0.0, 0.0, 0.7)),
}


def train(
    framework: Framework,
    exemplars: Sequence[Exemplar],
    embedder: Embedder,
    *,
    weights: Array | None = None,
    weighing: Mapping[str, Weighing] | None = None,
) -> Trained:
    """Learn from exemplars, descriptions and subtopics. The same input gives the same result.

    `weights`: (exemplars,) how much each counts in the heads, 1 by default. `weighing`: what an earlier training on the
    very same came to, by axis; it takes most of the time to learn.
    """
    with _one_thread():
        ground = Ground.fit(framework, exemplars, embedder.embed(texts_of(framework, exemplars)), weights)
        questions = [_question(axis, ground) for axis in axes_of(framework)]
        if weighing:
            axes = _at_once(lambda each: each.trained(weighing[each.axis.name]), questions)
        else:
            static = _static(ground)
            axes = _at_once(lambda each: _train_axis(each, static[each.axis.name]), questions)
    return _trained(ground, axes)


def corrected_by(
    known: Trained, exemplars: Sequence[Exemplar], vectors: NDArray[np.float32], weights: Array
) -> Trained:
    """Correct what was learned by some exemplars more, without those it was learned from: a matter of seconds.

    `vectors`: (n, d) unit rows of `context_of` each; `weights`: (n,), how much each counts.
    """
    rows = {MEANING: vectors, **{name: space.rows(exemplars) for name, space in known.lexical.items()}}
    with _one_thread():
        axes = tuple(_corrected(each, exemplars, rows, weights) for each in known.axes)
    return replace(
        known,
        openings=(*known.openings, *map(_opening, exemplars)),
        exemplars=np.vstack([known.exemplars, vectors]),
        axes=axes,
    )


def _corrected(
    known: TrainedAxis, exemplars: Sequence[Exemplar], rows: Mapping[str, Rows], weights: Array
) -> TrainedAxis:
    answering, members, targets = _asked(known.axis, exemplars)
    heads = [
        corrected(head, rows[name][answering], targets, penalty=CORRECTION, weights=weights[answering])
        for name, head in zip(known.axis.spaces, known.heads, strict=True)
    ]
    return replace(known, heads=tuple(heads), members=np.vstack([known.members, members]))


def _at_once(learn: Callable[[_T], TrainedAxis], asked: Sequence[_T]) -> tuple[TrainedAxis, ...]:
    """Learn axis by axis, on all cores: products of sparse rows leave the interpreter free."""
    with ThreadPoolExecutor(len(os.sched_getaffinity(0)), thread_name_prefix="learning") as pool:
        return tuple(pool.map(learn, asked))


def texts_of(framework: Framework, exemplars: Sequence[Exemplar]) -> list[str]:
    """Give what is embedded of descriptions and exemplars, in the order of the rows of a `Ground`."""
    return [*(text for _, text in prototypes_of(framework)), *map(context_of, exemplars)]


def _trained(ground: Ground, axes: tuple[TrainedAxis, ...]) -> Trained:
    meaning, described = ground.rows[MEANING], len(ground.framework.statements)
    return Trained(
        lexical=ground.lexical,
        openings=tuple(map(_opening, ground.exemplars)),
        exemplars=meaning[ground.prototypes :],
        descriptions=meaning[:described],
        subtopics=meaning[described : ground.prototypes],
        axes=axes,
    )


def _one_thread() -> Any:  # noqa: ANN401 - the library ships no types
    """Keep the sums to one thread: they are small, and on a busy machine threads wait long for one another.

    Only libraries that are loaded by then are kept to it, so the one used later is loaded first.
    """
    import scipy.linalg  # noqa: F401
    from threadpoolctl import threadpool_limits

    return threadpool_limits(1, user_api="blas")


def held_out_signals(
    framework: Framework, exemplars: Sequence[Exemplar], embedder: Embedder, folds: int
) -> list[tuple[Axis, _Index, Array]]:
    """Give, for each axis, the exemplars that answer it and the signals of heads that saw none of their group.

    Signals: (rows, labels, signals) as `signals_of` gives them, for judging what each of them adds.
    """
    ground = Ground.fit(framework, exemplars, embedder.embed(texts_of(framework, exemplars)))
    static = _static(ground)
    asked = [_question(axis, ground) for axis in axes_of(framework)]
    return [
        (
            each.axis,
            each.answering,
            each.held_out(held_out([exemplars[row].group for row in each.answering], folds), static[each.axis.name])[0],
        )
        for each in asked
    ]


def _static(ground: Ground) -> dict[str, Array]:
    """Give, by axis, what the framework's own words say of the exemplars: (exemplars, labels, k)."""
    reader, likeness = SignalReader(ground.framework), ground.likeness()
    signals = [reader.read(context_of(exemplar)) for exemplar in ground.exemplars]
    return {axis.name: framework_signals(axis, signals, likeness) for axis in axes_of(ground.framework)}


def _opening(exemplar: Exemplar) -> str:
    """Give the first words of an exemplar; none of one without an id, which holds what an authority sent."""
    words = exemplar.text.split()
    if not exemplar.id:
        return ""
    return " ".join(words[:OPENING]) + (" \u2026" if len(words) > OPENING else "")


@dataclass(frozen=True, slots=True)
class _Question:
    """One axis with all it can be learned from."""

    axis: Axis
    ground: Ground
    answering: _Index  # exemplars that answer it
    members: NDArray[np.bool_]  # (exemplars, labels), none carried by exemplars that do not answer it
    rows: _Index  # of the ground: of the exemplars that answer it, then of descriptions that do
    targets: Array  # (rows, labels)
    weights: Array  # (rows,)

    def held_out(self, parts: Sequence[_Index], static: Array) -> tuple[Array, list[NDArray[np.float32]]]:
        """Score `answering` by heads that saw none of their part, and solve for heads that see all.

        `parts`: places in `answering`; `static`: (exemplars, labels, k) what needs no learning. Gives (answering,
        labels, signals) and, for each space, coefficients as `ridge` does.
        """
        scores, solutions = [], []
        for name in self.axis.spaces:
            rows = self.ground.rows[name][self.rows]
            found, solution = ridge_held_out(rows, self.targets, parts, penalty=PENALTIES[name], weights=self.weights)
            scores.append(found[: len(self.answering)])
            solutions.append(solution)
        near = np.zeros_like(scores[0])
        meaning = self.ground.rows[MEANING][self.ground.prototypes :]
        for part in parts:
            others = np.delete(self.answering, part)
            near[part] = nearest(meaning[self.answering[part]] @ meaning[others].T, self.members[others])
        return signals_of(self.axis, scores, near, static[self.answering]), solutions

    def trained(self, weighing: Weighing) -> TrainedAxis:
        """Learn the heads alone."""
        return TrainedAxis(self.axis, self.heads(), self.members, *weighing)

    def heads(self) -> tuple[RidgeHead, ...]:
        """Learn from all of `rows`."""
        return tuple(self.head(name, self._solved(name)) for name in self.axis.spaces)

    def _solved(self, name: str) -> NDArray[np.float32]:
        centred = self.targets - self.targets.mean(axis=0)
        rows = self.ground.rows[name][self.rows]
        return ridge(rows, centred, penalty=PENALTIES[name], weights=self.weights[:, None])

    def head(self, name: str, solution: NDArray[np.float32]) -> RidgeHead:
        """Put coefficients as `ridge` gives them into the form that scores any text."""
        weights = np.asarray(self.ground.rows[name][self.rows].T @ solution, dtype=np.float32)
        return RidgeHead(weights, self.targets.mean(axis=0).astype(np.float32))


def _question(axis: Axis, ground: Ground) -> _Question:
    answering, members, targets = _asked(axis, ground.exemplars)
    rows, weights = ground.prototypes + answering, ground.weights[answering] * _counts(axis, ground, answering)
    if axis.name == STATEMENT:
        owners = ground.owners
        rows = np.concatenate([rows, np.arange(len(owners))])
        targets = np.vstack([targets, np.eye(len(axis.labels))[owners]])
        weights = np.concatenate([weights, np.full(len(owners), PROTOTYPE_WEIGHT)])
    return _Question(axis, ground, answering, members, rows, targets, weights)


def _counts(axis: Axis, ground: Ground, answering: _Index) -> Array:
    """Give what each exemplar counts for on an axis: (answering,). Real reports are few and say most of statements."""
    reported = [ground.exemplars[row].voice == PUBLISHED and axis.name == STATEMENT for row in answering]
    return np.where(reported, REPORTED, 1.0)


def _asked(axis: Axis, exemplars: Sequence[Exemplar]) -> tuple[_Index, NDArray[np.bool_], Array]:
    """Give the exemplars that answer a question, who carries which label, and targets of those that answer.

    (answering,), (exemplars, labels) and (answering, labels).
    """
    carried, answering = answers(axis, exemplars), usable(axis, exemplars)
    members = np.zeros_like(carried)
    members[answering] = carried[answering]
    targets = members[answering].astype(np.float64)
    if axis.exclusive:
        targets /= np.maximum(targets.sum(axis=1, keepdims=True), 1.0)
    return answering, members, targets


def _train_axis(question: _Question, static: Array) -> TrainedAxis:
    axis, answering, members = question.axis, question.answering, question.members
    groups = [question.ground.exemplars[row].group for row in answering]
    if len(answering) < FEWEST or len(set(groups)) < 2 or not members.any(axis=0).all():
        return _untaught(question)
    signals, solutions = question.held_out(held_out(groups, FOLDS), static)
    targets = question.targets[: len(answering)]
    counts = _counts(axis, question.ground, answering)
    blend = fit_blend(signals, targets, exclusive=axis.exclusive, biased=axis.biased, weights=counts)
    stretch = fit_stretch(blend.apply(signals), members[answering]) if axis.name == STATEMENT else None
    heads = tuple(question.head(name, each) for name, each in zip(axis.spaces, solutions, strict=True))
    return TrainedAxis(axis, heads, members, blend, stretch)


def _untaught(question: _Question) -> TrainedAxis:
    """Make do without enough exemplars: descriptions and cues, weighed as the shipped framework weighs them."""
    axis = question.axis
    weights, bias = (np.array(each) for each in DEFAULTS[axis.name])
    if axis.name == STATEMENT:
        weights = np.concatenate([weights, np.zeros(len(weights))])  # nothing is near where nothing was taught
    biases = np.broadcast_to(bias, len(axis.labels)).copy()
    blend = Blend(np.zeros(len(weights)), np.ones(len(weights)), weights, biases, axis.exclusive)
    heads = question.heads() if axis.name == STATEMENT else ()
    return TrainedAxis(axis, heads, question.members, blend, None)
