"""Linear heads, ridge regression in several spaces, and the small model that weighs their scores."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]
Rows = Any
"""(n, d) float32 array or (n, d) sparse matrix."""
STEPS = 500  # of conjugate gradients at most; some 20 to 80 are taken
CLOSE, NEARLY = 1e-3, 3e-3  # shares left unsolved: they move scores, of 0.3 in the mean, by 0.0003 and 0.001
TINY = 1e-30  # keeps a division by nothing finite


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


def ridge(
    rows: Rows,
    targets: NDArray[np.floating],
    *,
    penalty: float,
    weights: NDArray[np.floating] | None = None,
    start: NDArray[np.float32] | None = None,
    within: float = CLOSE,
) -> NDArray[np.float32]:
    """Solve ridge regression in its dual form: (n, k) coefficients of the n rows.

    By conjugate gradients, which need neither the (n, n) inner products of the rows nor a factor of them: memory stays
    that of the rows, and time grows with what these hold. `rows`: (n, d) dense or sparse float32; `targets`: (n, k)
    already centred; `weights`: (n, 1) or (n, k), how much each row counts in each regression, not at all where 0.
    `start`: coefficients to begin from; `within`: what may be left unsolved, as a share of the targets.
    """
    counted = np.sqrt(np.ones((len(targets), 1)) if weights is None else weights).astype(np.float32)
    across = rows.T
    wanted = counted * targets.astype(np.float32)
    found = np.zeros_like(wanted) if start is None else _over(start, counted)
    left = wanted - (counted * (rows @ (across @ (counted * found))) + penalty * found)
    way = left.copy()
    size, enough = _squares(left), within**2 * _squares(wanted)
    for _ in range(STEPS):
        if (size <= enough).all():
            break
        seen = counted * (rows @ (across @ (counted * way))) + penalty * way
        step = size / np.maximum((way * seen).sum(axis=0), TINY)
        found += step * way
        left -= step * seen
        before, size = size, _squares(left)
        way = left + size / np.maximum(before, TINY) * way
    return np.asarray(counted * found)


def corrected(
    head: RidgeHead,
    rows: Rows,
    targets: NDArray[np.floating],
    *,
    penalty: float,
    weights: NDArray[np.floating],
) -> RidgeHead:
    """Change a head by as little as brings its scores of some rows nearer to new targets.

    Ridge regression on what the head leaves of these, so that nothing is needed of what it was learned from. `rows`:
    (n, d); `targets`: (n, labels); `penalty`: a row that stands alone moves by 1 / (1 + penalty) of the way; `weights`:
    (n,), how much each row counts.
    """
    left = targets - (rows @ head.weights + head.bias)
    change = rows.T @ ridge(rows, left, penalty=penalty, weights=weights[:, None])
    return RidgeHead(np.asarray(head.weights + change, dtype=np.float32), head.bias)


def ridge_held_out(
    rows: Rows,
    targets: Array,
    parts: Sequence[NDArray[np.int64]],
    *,
    penalty: float,
    weights: Array | None = None,
) -> tuple[Array, NDArray[np.float32]]:
    """Score each part of the rows by ridge regression on all others; rows in no part are always learned from.

    Regressions for all parts are solved side by side, from the coefficients of all rows on and less closely than these.
    `targets`: (n, labels), not centred: each regression takes the mean of its own targets off and adds it to its
    scores. Returns the scores, (n, labels), those of rows in no part 0, and the coefficients that `ridge` gives on all
    rows.
    """
    counted = np.ones(len(targets)) if weights is None else weights
    whole = ridge(rows, targets - targets.mean(axis=0), penalty=penalty, weights=counted[:, None])
    labels = targets.shape[1]
    kept = np.ones((len(targets), len(parts)), dtype=np.float32)
    for place, part in enumerate(parts):
        kept[part, place] = 0
    centres = (kept.T @ targets) / kept.sum(axis=0)[:, None]
    every = np.repeat(kept, labels, axis=1)
    solved = ridge(
        rows,
        np.tile(targets, len(parts)) - centres.reshape(-1),
        penalty=penalty,
        weights=every * counted[:, None],
        start=np.tile(whole, len(parts)) * every,
        within=NEARLY,
    )
    found = (rows @ (rows.T @ solved) + centres.reshape(-1)).reshape(len(targets), len(parts), labels)
    scores = np.zeros_like(targets)
    for place, part in enumerate(parts):
        scores[part] = found[part, place]
    return scores, whole


def _squares(columns: NDArray[np.float32]) -> NDArray[np.float32]:
    return np.asarray((columns * columns).sum(axis=0))


def _over(coefficients: NDArray[np.float32], counted: NDArray[np.float32]) -> NDArray[np.float32]:
    return np.where(counted > 0, coefficients / np.maximum(counted, TINY), 0).astype(np.float32)


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


def fit_blend(
    signals: Array,
    targets: Array,
    *,
    exclusive: bool,
    biased: bool,
    weights: Array | None = None,
    penalty: float = 0.5,
) -> Blend:
    """Fit a blend by maximum likelihood with a small penalty on its weights.

    `signals`: (n, labels, signals), made by heads that did not see their row; `targets`: (n, labels), rows summing
    to 1 when `exclusive`, else 0 or 1. `biased`: whether some labels are likelier than others beforehand. `weights`:
    (n,) how much each row counts, 1 by default.
    """
    from scipy.optimize import minimize

    _, labels, count = signals.shape
    mean, scale = signals.mean(axis=(0, 1)), signals.std(axis=(0, 1)) + 1e-9
    rows = (signals - mean) / scale
    free = labels if biased else 0
    counted = np.ones((len(signals), 1)) if weights is None else weights[:, None]

    def loss(parameters: Array) -> tuple[float, Array]:
        bias = parameters[count:] if biased else np.zeros(labels)
        found = _probabilities(rows @ parameters[:count] + bias, exclusive=exclusive)
        error = counted * (found - targets)
        likelihood = targets * np.log(found + 1e-12)
        if not exclusive:
            likelihood = likelihood + (1 - targets) * np.log(1 - found + 1e-12)
        slope = np.concatenate([np.einsum("nl,nls->s", error, rows), error.sum(axis=0)[:free]])
        return float(-(counted * likelihood).sum() + penalty * (parameters**2).sum()), slope + 2 * penalty * parameters

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
