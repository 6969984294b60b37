"""Exemplars and a framework to trained heads: what `index.mapping` applies."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from index.axes import Axis, Likeness, answers, axes_of, framework_signals, usable
from index.certainty import STATEMENT
from index.embedding import Embedder
from index.exemplars import Exemplar
from index.heads import Array, Blend, RidgeHead, fit_blend, fit_stretch, held_out, nearest, ridge, ridge_held_out
from index.manner import Readable
from index.signals import SignalReader
from index.spaces import LETTERS, LEXICAL, MEANING, TURNS, VOICES, WORDS, LexicalSpace, Rows, context_of
from ingest.framework import Framework

# Of ridge in each space; chosen by `python -m eval run mapping --part dev`, the last two with what `index.spaces` says.
PENALTIES: Mapping[str, float] = {MEANING: 1.0, WORDS: 0.3, LETTERS: 1.0, TURNS: 0.3, VOICES: 0.5}
PROTOTYPE_WEIGHT = 0.5  # of a description or subtopic against an exemplar; same run
SHARED = 100  # rows; a column that more of them share is multiplied as a dense one, which is faster
FOLDS = 8  # in which exemplars are scored by heads that saw none of their group, for the blend to learn from
FEWEST = 60  # exemplars below which a blend cannot be learned and `DEFAULTS` stand in

OPENING = 12  # words of an exemplar that a reason quotes

_Index = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class TrainedAxis:
    """One question asked of a passage, ready to answer."""

    axis: Axis
    heads: tuple[RidgeHead, ...]  # one for each space of the axis; none where there was nothing to learn from
    members: NDArray[np.bool_]  # (exemplars, labels): which exemplars carry which label
    blend: Blend
    stretch: tuple[float, float] | None  # slope and offset on log-odds: from a share of 1 to a chance of its own


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


@dataclass(frozen=True, slots=True)
class _Described:
    """A description or subtopic, read as a passage without a document."""

    text: str
    title: str = ""
    headings: tuple[str, ...] = ()
    doc_type: str = ""


@dataclass(frozen=True, slots=True)
class _Material:
    """Exemplars first, then the framework's descriptions and subtopics."""

    exemplars: Sequence[Exemplar]
    owners: _Index  # statement index of each prototype
    grams: Mapping[str, NDArray[np.float32]]  # (rows, rows) in each space
    weights: Array  # (exemplars,)


def train(
    framework: Framework,
    exemplars: Sequence[Exemplar],
    embedder: Embedder,
    *,
    weights: Array | None = None,
    blends: Trained | None = None,
) -> Trained:
    """Learn from exemplars, descriptions and subtopics. The same input gives the same result.

    `weights`: (exemplars,) how much each counts in the heads, 1 by default. `blends` keeps the way in which an earlier
    training weighs the heads, so that only the heads are learned anew.
    """
    passages = _passages(framework, exemplars)
    meaning = embedder.embed([context_of(passage) for passage in passages])
    with _one_thread():
        lexical, spaces = _spaces_of(passages, meaning)
        questions = _questions_of(framework, exemplars, spaces, weights)
        earlier = [None] * len(questions) if blends is None else blends.axes
        axes = tuple(_train_axis(question, spaces, each) for question, each in zip(questions, earlier, strict=True))
    vectors = meaning[len(exemplars) :]
    return Trained(
        lexical=lexical,
        openings=tuple(_opening(exemplar) for exemplar in exemplars),
        exemplars=meaning[: len(exemplars)],
        descriptions=vectors[: len(framework.statements)],
        subtopics=vectors[len(framework.statements) :],
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

    Signals: (rows, labels, signals), in the order of the axis's spaces, the nearest exemplars, then what
    `framework_signals` gives; for judging what each of them adds.
    """
    passages = _passages(framework, exemplars)
    _, spaces = _spaces_of(passages, embedder.embed([context_of(passage) for passage in passages]))
    return [
        (each.axis, each.rows, each.held_out(held_out([exemplars[row].group for row in each.rows], folds))[0])
        for each in _questions_of(framework, exemplars, spaces, None)
    ]


def _spaces_of(
    passages: Sequence[Readable], meaning: NDArray[np.float32]
) -> tuple[dict[str, LexicalSpace], dict[str, Rows]]:
    """Fit the lexical spaces to passages and give these as rows of every space; `meaning`: (n, d) their vectors."""
    learned = {name: LexicalSpace.fit(name, passages) for name in LEXICAL}
    rows = {MEANING: meaning, **{name: rows for name, (_, rows) in learned.items()}}
    return {name: space for name, (space, _) in learned.items()}, rows


def _questions_of(
    framework: Framework, exemplars: Sequence[Exemplar], spaces: Mapping[str, Rows], weights: Array | None
) -> list[_Question]:
    """Put every axis together with what it is learned from; `spaces`: exemplars, then descriptions and subtopics."""
    material = _Material(
        exemplars,
        np.array([owner for owner, _ in prototypes_of(framework)], dtype=np.int64),
        {name: gram_of(rows) for name, rows in spaces.items()},
        np.ones(len(exemplars)) if weights is None else weights,
    )
    reader = SignalReader(framework)
    meaning = spaces[MEANING]
    likeness = likeness_of(framework, meaning[: len(exemplars)], meaning[len(exemplars) :])
    signals = [reader.read(context_of(exemplar)) for exemplar in exemplars]
    return [_question(axis, material, framework_signals(axis, signals, likeness)) for axis in axes_of(framework)]


def _opening(exemplar: Exemplar) -> str:
    """Give the first words of an exemplar; none of one without an id, which holds what an authority sent."""
    words = exemplar.text.split()
    if not exemplar.id:
        return ""
    return " ".join(words[:OPENING]) + (" \u2026" if len(words) > OPENING else "")


def _passages(framework: Framework, exemplars: Sequence[Exemplar]) -> list[Readable]:
    return [*exemplars, *(_Described(text) for _, text in prototypes_of(framework))]


def prototypes_of(framework: Framework) -> list[tuple[int, str]]:
    """Give each description, then each subtopic, with the index of its statement."""
    described = [(i, f"{statement.title}: {statement.description}") for i, statement in enumerate(framework.statements)]
    return described + [(i, text) for i, statement in enumerate(framework.statements) for text in statement.subtopics]


def likeness_of(framework: Framework, vectors: NDArray[np.float32], prototypes: NDArray[np.float32]) -> Likeness:
    """Compare texts with the framework; both (n, d) unit rows, prototypes as `prototypes_of` orders them."""
    count = len(framework.statements)
    owners = [i for i, statement in enumerate(framework.statements) for _ in statement.subtopics]
    similar = (vectors @ prototypes.T).astype(np.float64)
    return Likeness(similar[:, :count], similar[:, count:], np.arange(count) == np.array(owners, dtype=int)[:, None])


def gram_of(rows: Rows) -> NDArray[np.float32]:
    """Give the inner products of rows: (n, n). Of sparse rows, columns that many share are multiplied as dense ones.

    In single precision: with thousands of exemplars these are what learning needs memory for.
    """
    if isinstance(rows, np.ndarray):
        return rows @ rows.T
    columns = rows.tocsc()
    shared = np.diff(columns.indptr) > SHARED
    dense, rest = columns[:, shared].toarray(), columns[:, ~shared].tocsr()
    return np.asarray(dense @ dense.T + (rest @ rest.T).toarray(), dtype=np.float32)


@dataclass(frozen=True, slots=True)
class _Question:
    """One axis with all it can be learned from."""

    axis: Axis
    material: _Material
    rows: _Index  # exemplars that answer it
    members: NDArray[np.bool_]  # (exemplars, labels), none carried by exemplars that do not answer it
    targets: Array  # (exemplars, labels)
    static: Array  # (exemplars, labels, k)

    def held_out(self, parts: Sequence[_Index]) -> tuple[Array, list[Array]]:
        """Score `rows` by heads that saw none of their part, and solve for heads that see all.

        `parts`: places in `rows`. Gives (rows, labels, signals) and, for each space, coefficients as `ridge` does.
        """
        rows, targets, weights = self._learned()
        scores, solutions = [], []
        for name in self.axis.spaces:
            gram = self.material.grams[name][np.ix_(rows, rows)]
            found, solution = ridge_held_out(gram, targets, parts, penalty=PENALTIES[name], weights=weights)
            scores.append(found[: len(self.rows)])
            solutions.append(solution)
        near = np.zeros_like(scores[0])
        for part in parts:
            others = np.delete(self.rows, part)
            near[part] = nearest(self.material.grams[MEANING][np.ix_(self.rows[part], others)], self.members[others])
        return np.concatenate([np.stack([*scores, near], axis=-1), self.static[self.rows]], axis=-1), solutions

    def heads(self, spaces: Mapping[str, Rows], solutions: Sequence[Array] | None = None) -> tuple[RidgeHead, ...]:
        """Learn from all of `rows`, in the form that scores any text; `solutions` are those of `held_out`."""
        rows, targets, weights = self._learned()
        centre = targets.mean(axis=0)
        if solutions is None:
            solutions = [
                ridge(
                    self.material.grams[name][np.ix_(rows, rows)],
                    targets - centre,
                    penalty=PENALTIES[name],
                    weights=weights,
                )
                for name in self.axis.spaces
            ]
        return tuple(
            RidgeHead(np.asarray(spaces[name][rows].T @ solution, dtype=np.float32), centre.astype(np.float32))
            for name, solution in zip(self.axis.spaces, solutions, strict=True)
        )

    def _learned(self) -> tuple[_Index, Array, Array]:
        """Give what the heads learn from: rows of the grams, `rows` first; their targets; how much each counts."""
        rows, targets, weights = self.rows, self.targets[self.rows], self.material.weights[self.rows]
        if self.axis.name == STATEMENT:
            owners = self.material.owners
            prototypes = np.arange(len(owners)) + len(self.material.exemplars)
            rows = np.concatenate([rows, prototypes])
            targets = np.vstack([targets, np.eye(len(self.axis.labels))[owners]])
            weights = np.concatenate([weights, np.full(len(owners), PROTOTYPE_WEIGHT)])
        return rows, targets, weights


def _question(axis: Axis, material: _Material, static: Array) -> _Question:
    carried = answers(axis, material.exemplars)
    rows = usable(axis, material.exemplars)
    members = np.zeros_like(carried)
    members[rows] = carried[rows]
    targets = members.astype(np.float64)
    if axis.exclusive:
        targets /= np.maximum(targets.sum(axis=1, keepdims=True), 1.0)
    return _Question(axis, material, rows, members, targets, static)


def _train_axis(question: _Question, spaces: Mapping[str, Rows], earlier: TrainedAxis | None) -> TrainedAxis:
    axis, rows, members = question.axis, question.rows, question.members
    if earlier is not None and earlier.heads:
        return TrainedAxis(axis, question.heads(spaces), members, earlier.blend, earlier.stretch)
    groups = [question.material.exemplars[row].group for row in rows]
    if len(rows) < FEWEST or len(set(groups)) < 2 or not members.any(axis=0).all():
        return _untaught(question, spaces)
    signals, solutions = question.held_out(held_out(groups, FOLDS))
    blend = fit_blend(signals, question.targets[rows], exclusive=axis.exclusive, biased=axis.biased)
    stretch = fit_stretch(blend.apply(signals), members[rows]) if axis.name == STATEMENT else None
    return TrainedAxis(axis, question.heads(spaces, solutions), members, blend, stretch)


def _untaught(question: _Question, spaces: Mapping[str, Rows]) -> TrainedAxis:
    """Make do without enough exemplars: descriptions and cues, weighed as the shipped framework weighs them."""
    axis = question.axis
    weights, bias = (np.array(each) for each in DEFAULTS[axis.name])
    biases = np.broadcast_to(bias, len(axis.labels)).copy()
    blend = Blend(np.zeros(len(weights)), np.ones(len(weights)), weights, biases, axis.exclusive)
    heads = question.heads(spaces) if axis.name == STATEMENT else ()
    return TrainedAxis(axis, heads, question.members, blend, None)
