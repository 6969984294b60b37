"""Which statement a query is about, as the mapped passages of the return itself tell it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from index.search.facets import Labels
from index.search.vectors import VectorCache

SAMPLE = 5000  # passages learned from at most, spread evenly; more cost seconds and say the same
PENALTY = 0.005  # of ridge regression, per passage; chosen by `python -m eval run search --part dev`


@dataclass(frozen=True, slots=True)
class Topics:
    """A linear head from a vector to how much it speaks of each statement; for those who may see the mapping."""

    statements: tuple[str, ...]
    _mean: NDArray[np.float64]  # (d,)
    _weights: NDArray[np.float64]  # (d, statements)

    def of(self, vector: NDArray[np.float32]) -> dict[str, float]:
        """Give how much more than usual a (d,) unit vector speaks of each statement; 0 is no more than any."""
        scores = (vector - self._mean) @ self._weights
        return dict(zip(self.statements, map(float, scores), strict=True))


def learn_topics(vectors: VectorCache, labels: Sequence[Labels]) -> Topics:
    """Learn from the first statement of each passage; row i of both is passage i."""
    rows = range(0, len(labels), -(-len(labels) // SAMPLE) or 1)
    statements = tuple(sorted({labels[row].statement for row in rows} - {""}))
    known = vectors.of(rows).astype(np.float64)
    mean = known.mean(axis=0)
    known -= mean
    first = np.array([labels[row].statement for row in rows])
    carried = np.equal.outer(first, np.array(statements, dtype=str))
    gram = known.T @ known + PENALTY * len(known) * np.eye(known.shape[1])
    return Topics(statements, mean, np.linalg.solve(gram, known.T @ (carried - carried.mean(axis=0))))
