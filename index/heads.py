"""Linear heads, ridge regression in several spaces, and the small model that weighs their scores."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]
BLOCK = 512  # rows of a matrix that are mirrored at a time


@dataclass(frozen=True, slots=True)
class RidgeHead:
    """Scores for each label: rows @ weights + bias."""

    weights: NDArray[np.float32]  # (d, labels)
    bias: NDArray[np.float32]  # (labels,)


@dataclass(frozen=True, slots=True)
class Blend:
    """Weighs several signals per label into probabilities; the same weights for every label, so few examples do."""

    mean: Array  # (signals,)
    scale: Array  # (signals,)
    weights: Array  # (signals,)
    bias: Array  # (labels,)
    exclusive: bool  # one label at a time (probabilities sum to 1), or any number of them

    def apply(self, signals: Array) -> Array:
        """Turn (n, labels, signals) into probabilities, (n, labels)."""
        scores = ((signals - self.mean) / self.scale) @ self.weights + self.bias
        return _probabilities(scores, exclusive=self.exclusive)


def ridge(gram: NDArray[np.floating], targets: Array, *, penalty: float, weights: Array | None = None) -> Array:
    """Solve ridge regression in its dual form: (n, labels) coefficients of the n rows.

    `gram`: (n, n) inner products; `targets`: (n, labels), already centred; `weights`: (n,) how much each row counts.
    """
    from scipy.linalg import solve

    lifted = _lifted(gram.astype(np.float64), penalty, weights)
    return np.asarray(solve(lifted, targets, assume_a="pos", overwrite_a=True))


def ridge_held_out(
    gram: NDArray[np.floating],
    targets: Array,
    parts: Sequence[NDArray[np.int64]],
    *,
    penalty: float,
    weights: Array | None = None,
) -> tuple[Array, Array]:
    """Score each part of the rows by ridge regression on all others; rows in no part are always learned from.

    One inverse serves all parts: what a row misses when its part is left out follows from the part's own block of it
    (the block form of the leave-one-out formula). It is taken in single precision, which is faster and moves no score
    by as much as matters. `targets`: (n, labels), not centred: each regression takes the mean of its own targets off
    and adds it to its scores. Returns the scores, (n, labels), those of rows in no part 0, and the coefficients that
    `ridge` gives on all rows.
    """
    from scipy.linalg import solve
    from scipy.linalg.lapack import spotrf, spotri

    factor, failed = spotrf(_lifted(gram.astype(np.float32), penalty, weights), lower=1, overwrite_a=1)
    if failed:
        raise ValueError(f"not positive definite at {failed}")
    inverse = spotri(factor, lower=1, overwrite_c=1)[0]
    _mirror(inverse)
    learned, ones = inverse @ targets.astype(np.float32), inverse.sum(axis=1)
    scores = np.zeros_like(targets)
    for part in parts:
        centre = (targets.sum(axis=0) - targets[part].sum(axis=0)) / (len(targets) - len(part))
        missed = learned[part] - ones[part, None] * centre
        scores[part] = targets[part] - solve(inverse[np.ix_(part, part)], missed, assume_a="pos")
    return scores, learned - ones[:, None] * targets.mean(axis=0)


def _mirror(matrix: NDArray[np.float32]) -> None:
    """Copy what stands below the diagonal above it, in place and block by block: such matrices fill the memory."""
    for start in range(0, len(matrix), BLOCK):
        stop = start + BLOCK
        corner = np.tril(matrix[start:stop, start:stop])
        matrix[start:stop, start:stop] = corner + np.tril(corner, -1).T
        matrix[start:stop, stop:] = matrix[stop:, start:stop].T


def _lifted(gram: Any, penalty: float, weights: Array | None) -> Any:  # noqa: ANN401 - of either precision
    """Add the penalty to the diagonal of a gram, in place."""
    gram[np.diag_indices(len(gram))] += penalty / (np.ones(len(gram)) if weights is None else weights)
    return gram


def nearest(similarity: NDArray[np.floating], members: NDArray[np.bool_], *, count: int = 3) -> Array:
    """Give the mean similarity of the nearest `count` members of each label: (n, labels).

    `similarity`: (n, m); `members`: (m, labels). A label without members gets 0.
    """
    result = np.zeros((len(similarity), members.shape[1]))
    for label in range(members.shape[1]):
        among = similarity[:, members[:, label]]
        kept = min(count, among.shape[1])
        if kept:
            result[:, label] = np.partition(among, among.shape[1] - kept, axis=1)[:, -kept:].mean(axis=1)
    return result


def fit_blend(signals: Array, targets: Array, *, exclusive: bool, biased: bool, penalty: float = 0.5) -> Blend:
    """Fit a blend by maximum likelihood with a small penalty on its weights.

    `signals`: (n, labels, signals), made by heads that did not see their row; `targets`: (n, labels), rows summing
    to 1 when `exclusive`, else 0 or 1. `biased`: whether some labels are likelier than others beforehand.
    """
    from scipy.optimize import minimize

    _, labels, count = signals.shape
    mean, scale = signals.mean(axis=(0, 1)), signals.std(axis=(0, 1)) + 1e-9
    rows = (signals - mean) / scale
    free = labels if biased else 0

    def loss(parameters: Array) -> tuple[float, Array]:
        bias = parameters[count:] if biased else np.zeros(labels)
        found = _probabilities(rows @ parameters[:count] + bias, exclusive=exclusive)
        error = found - targets
        likelihood = targets * np.log(found + 1e-12)
        if not exclusive:
            likelihood = likelihood + (1 - targets) * np.log(1 - found + 1e-12)
        slope = np.concatenate([np.einsum("nl,nls->s", error, rows), error.sum(axis=0)[:free]])
        return float(-likelihood.sum() + penalty * (parameters**2).sum()), slope + 2 * penalty * parameters

    fitted = minimize(loss, np.zeros(count + free), jac=True, method="L-BFGS-B").x
    return Blend(mean, scale, fitted[:count], fitted[count:] if biased else np.zeros(labels), exclusive)


def fit_stretch(shares: Array, members: NDArray[np.bool_]) -> tuple[float, float]:
    """Fit slope and offset on the log-odds of shares, (n, labels), so that they say how often a label is carried.

    Shares of one sum to 1 even where a row carries two labels; what comes out stands for each label on its own.
    """
    from sklearn.linear_model import LogisticRegression

    fitted = LogisticRegression(C=1e3).fit(log_odds(shares).reshape(-1, 1), members.reshape(-1))
    return float(fitted.coef_[0, 0]), float(fitted.intercept_[0])


def stretched(shares: Array, stretch: tuple[float, float]) -> Array:
    """Apply what `fit_stretch` found."""
    return _probabilities(stretch[0] * log_odds(shares) + stretch[1], exclusive=False)


def log_odds(shares: Array) -> Array:
    """Give log(p / (1 - p)), kept finite."""
    kept = np.clip(shares, 1e-6, 1 - 1e-6)
    return np.asarray(np.log(kept) - np.log1p(-kept))


def held_out(groups: Sequence[str], folds: int) -> list[NDArray[np.int64]]:
    """Divide rows into at most `folds` parts so that no group stands in two; the same parts every time."""
    sizes: dict[str, int] = {}
    for group in groups:
        sizes[group] = sizes.get(group, 0) + 1
    parts: list[set[str]] = [set() for _ in range(min(folds, len(sizes)))]
    filled = [0] * len(parts)
    for group in sorted(sizes, key=lambda name: (-sizes[name], name)):
        smallest = filled.index(min(filled))
        parts[smallest].add(group)
        filled[smallest] += sizes[group]
    return [np.array([row for row, group in enumerate(groups) if group in part], dtype=np.int64) for part in parts]


def _probabilities(scores: Array, *, exclusive: bool) -> Array:
    if exclusive:
        powers = np.exp(scores - scores.max(axis=-1, keepdims=True))
        return np.asarray(powers / powers.sum(axis=-1, keepdims=True))
    return np.asarray(1.0 / (1.0 + np.exp(-np.clip(scores, -40, 40))))
