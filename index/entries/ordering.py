"""The order in which suggestions wait for a person: learned from what people decided on earlier ones."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from index.mapping.heads import Array, log_odds
from index.model import SuggestionId

# Chosen on returns played from the exemplars: `python -m eval run learning`; see docs/choices.md.
FEWEST = 10  # decisions of each kind, accepted and rejected, before an order is learned
REFRESH = 10  # decisions after which the order is learned anew; between them it stands still under the reader
UNSURE_EVERY = 10  # every tenth place goes to the one that the next decision would teach most
FOLDS = 5  # in which past decisions are held out to see whether a learned order pays
STRENGTH = 3.0  # inverse of the penalty on weights


@dataclass(frozen=True, slots=True, kw_only=True)
class Decidable:
    """A suggestion as far as its order goes."""

    key: str
    confidence: float  # 0 to 1
    vectors: tuple[NDArray[np.float32], ...]  # of the passages it shows, each (d,) of unit length

    @property
    def centre(self) -> NDArray[np.float32]:
        """The mean of its vectors at unit length: (d,) float32."""
        mean = np.mean(self.vectors, axis=0)
        return np.asarray(mean / (np.linalg.norm(mean) + 1e-9), dtype=np.float32)


@dataclass(frozen=True, slots=True, kw_only=True)
class QueueOrder:
    """Which suggestion of a cell comes before which."""

    until_seq: int = 0  # the latest decision it knows of
    decisions: int = 0  # it was learned from; 0 while the most confident comes first
    places: Mapping[SuggestionId, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Order:
    """Says how likely a person is to accept something, from its meaning and the chance the mapping gave it."""

    weights: Array  # (d,)
    trust: float  # in the log-odds of the mapping's own confidence
    bias: float

    def chances(self, vectors: NDArray[np.float32], confidences: Array) -> Array:
        """Give the chance of each of being accepted: (n,); `vectors`: (n, d), `confidences`: (n,) from 0 to 1."""
        scores = vectors @ self.weights + self.trust * log_odds(confidences) + self.bias
        return np.asarray(1.0 / (1.0 + np.exp(-np.clip(scores, -40, 40))), dtype=np.float64)


def learn_order(
    vectors: NDArray[np.float32], confidences: Array, accepted: NDArray[np.bool_], *, fewest: int = FEWEST
) -> Order | None:
    """Learn from decided ones; None where fewer than `fewest` were accepted, or rejected.

    None too where the order would have put past decisions right less often than the mapping's confidence, which is
    hard to beat with the shipped exemplars. `vectors`: (n, d) float32, mean of the passages of each; `confidences`:
    (n,) what the mapping gave.
    """
    if min(int(accepted.sum()), int((~accepted).sum())) < fewest:
        return None
    if np.ptp(confidences) > 0 and not _pays(vectors, confidences, accepted):
        return None
    return _fit(vectors, confidences, accepted)


def arrange(chances: Array, keys: Sequence[str]) -> list[int]:
    """Put rows in the order to decide on them: likeliest first, with unsure ones among them; equal ones by key."""
    likely = sorted(range(len(chances)), key=lambda row: (-chances[row], keys[row]))
    unsure = sorted(likely, key=lambda row: (abs(chances[row] - 0.5), keys[row]))
    placed: dict[int, None] = {}
    queues = (iter(likely), iter(unsure))
    for place in range(1, len(likely) + 1):
        queue = queues[place % UNSURE_EVERY == 0]
        placed[next(row for row in queue if row not in placed)] = None
    return list(placed)


def _fit(vectors: NDArray[np.float32], confidences: Array, accepted: NDArray[np.bool_]) -> Order:
    from sklearn.linear_model import LogisticRegression

    rows = np.column_stack([vectors, log_odds(confidences)])
    fitted = LogisticRegression(C=STRENGTH, class_weight="balanced", max_iter=1000).fit(rows, accepted)
    return Order(fitted.coef_[0, :-1], float(fitted.coef_[0, -1]), float(fitted.intercept_[0]))


def _pays(vectors: NDArray[np.float32], confidences: Array, accepted: NDArray[np.bool_]) -> bool:
    """Say whether orders learned from the rest tell held-out decisions apart better than confidence does."""
    from sklearn.metrics import roc_auc_score
    from sklearn.model_selection import StratifiedKFold

    folds = min(FOLDS, int(accepted.sum()), int((~accepted).sum()))
    if folds < 2:
        return True
    foreseen = np.zeros(len(accepted))
    for taught, asked in StratifiedKFold(folds).split(vectors, accepted):
        order = _fit(vectors[taught], confidences[taught], accepted[taught])
        foreseen[asked] = order.chances(vectors[asked], confidences[asked])
    return bool(roc_auc_score(accepted, foreseen) > roc_auc_score(accepted, confidences))
