"""What the mapping is learned from: the framework's descriptions and exemplars, as rows of every space."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from index.mapping.axes import Likeness
from index.mapping.exemplars import Exemplar
from index.mapping.spaces import LEXICAL, MEANING, LexicalSpace, Rows
from index.text.manner import Readable
from ingest.framework import Framework


@dataclass(frozen=True, slots=True)
class Ground:
    """The framework's descriptions and subtopics, as `prototypes_of` orders them, then exemplars."""

    framework: Framework
    exemplars: tuple[Exemplar, ...]
    lexical: Mapping[str, LexicalSpace]
    rows: Mapping[str, Rows]  # (prototypes + exemplars, d) of each space
    weights: NDArray[np.float64]  # (exemplars,) how much each counts in the heads

    @classmethod
    def fit(
        cls,
        framework: Framework,
        exemplars: Sequence[Exemplar],
        meaning: NDArray[np.float32],
        weights: NDArray[np.float64] | None = None,
    ) -> Ground:
        """Fit the lexical spaces to what is learned from; `meaning`: (prototypes + exemplars, d) unit rows."""
        fitted = {name: LexicalSpace.fit(name, _passages(framework, exemplars)) for name in LEXICAL}
        lexical = {name: space for name, (space, _) in fitted.items()}
        rows = {MEANING: meaning, **{name: rows for name, (_, rows) in fitted.items()}}
        counted = np.ones(len(exemplars)) if weights is None else weights
        return cls(framework, tuple(exemplars), lexical, rows, counted)

    @property
    def prototypes(self) -> int:
        """How many rows are descriptions and subtopics."""
        return int(self.rows[MEANING].shape[0]) - len(self.exemplars)

    @property
    def owners(self) -> NDArray[np.int64]:
        """Statement index of each description and subtopic: (prototypes,)."""
        return np.array([owner for owner, _ in prototypes_of(self.framework)], dtype=np.int64)

    def likeness(self) -> Likeness:
        """Compare the exemplars with the framework."""
        meaning = self.rows[MEANING]
        return likeness_of(self.framework, meaning[self.prototypes :], meaning[: self.prototypes])


@dataclass(frozen=True, slots=True)
class _Described:
    """A description or subtopic, read as a passage without a document."""

    text: str
    title: str = ""
    headings: tuple[str, ...] = ()
    doc_type: str = ""


def _passages(framework: Framework, exemplars: Sequence[Exemplar]) -> list[Readable]:
    return [*(_Described(text) for _, text in prototypes_of(framework)), *exemplars]


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
