"""Measures: confusion tables, precision and recall, top-k accuracy, and intervals for all of them."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

ROUNDS = 10_000
"""Bootstrap samples; the ends of a 95 % interval then move by less than 0.002 between seeds."""

_Z = 1.959964  # standard normal quantile of 0.975


@dataclass(frozen=True, slots=True, kw_only=True)
class Estimate:
    """A value with its 95 % interval and the number of cases behind it."""

    value: float
    low: float
    high: float
    cases: int

    @property
    def excludes_zero(self) -> bool:
        """Whether the whole interval lies on one side of zero."""
        return self.low > 0 or self.high < 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Confusion:
    """How often each expected label got which label."""

    counts: Mapping[tuple[str, str], int]  # (expected, got)

    @property
    def cases(self) -> int:
        """All cases."""
        return sum(self.counts.values())

    @property
    def right(self) -> int:
        """Cases that got what was expected."""
        return sum(count for (expected, got), count in self.counts.items() if expected == got)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reliability:
    """How well chances say how often something is so."""

    error: float  # expected calibration error: mean gap between chance and share over all cases
    bins: tuple[tuple[float, float, int], ...]  # (mean chance, share that was so, cases), lowest first, none empty
    cases: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """How well a set was found."""

    right: int
    extra: int
    missed: int

    @property
    def precision(self) -> float:
        """Share of what was found that is right; 1 when nothing was found."""
        return self.right / (self.right + self.extra) if self.right + self.extra else 1.0

    @property
    def recall(self) -> float:
        """Share of what is right that was found; 1 when there was nothing to find."""
        return self.right / (self.right + self.missed) if self.right + self.missed else 1.0

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


def confusion(pairs: Iterable[tuple[str, str]]) -> Confusion:
    """Count (expected, got) pairs."""
    return Confusion(counts=Counter(pairs))


def found(expected: Iterable[object], got: Iterable[object]) -> Found:
    """Compare two sets."""
    wanted, given = set(expected), set(got)
    return Found(right=len(wanted & given), extra=len(given - wanted), missed=len(wanted - given))


def hits_at(ranked: Sequence[Sequence[str]], acceptable: Sequence[Sequence[str]], *, k: int) -> NDArray[np.float64]:
    """Say per case whether one of the acceptable labels is among the first `k` ranked: (n,) of 0 and 1."""
    return np.array(
        [float(bool(set(labels[:k]) & set(right))) for labels, right in zip(ranked, acceptable, strict=True)]
    )


def wilson(successes: float, cases: int) -> Estimate:
    """Return a share with its Wilson score interval (Wilson 1927), which stays within 0 and 1 for few cases."""
    if not cases:
        return Estimate(value=math.nan, low=0.0, high=1.0, cases=0)
    share = successes / cases
    spread = 1 + _Z**2 / cases
    centre = (share + _Z**2 / (2 * cases)) / spread
    half = _Z / spread * math.sqrt(share * (1 - share) / cases + _Z**2 / (4 * cases**2))
    return Estimate(value=share, low=max(0.0, centre - half), high=min(1.0, centre + half), cases=cases)


def share_of(hits: NDArray[np.float64]) -> Estimate:
    """Return the share of hits, (n,) of 0 and 1, with its Wilson interval."""
    return wilson(float(hits.sum()), len(hits))


def bootstrap(values: NDArray[np.float64], *, groups: Sequence[str] | None = None, seed: int = 20240229) -> Estimate:
    """Return the mean of `values` (n,) with a percentile bootstrap interval.

    With `groups`, one label per value, whole groups are drawn: passages of one document are not independent.
    """
    if not len(values):
        return Estimate(value=math.nan, low=math.nan, high=math.nan, cases=0)
    labels = np.arange(len(values)) if groups is None else np.unique(np.asarray(groups), return_inverse=True)[1]
    sums = np.bincount(labels, weights=values)
    sizes = np.bincount(labels)
    drawn = np.random.default_rng(seed).integers(0, len(sums), size=(ROUNDS, len(sums)))
    means = sums[drawn].sum(axis=1) / sizes[drawn].sum(axis=1)
    low, high = np.quantile(means, [0.025, 0.975])
    return Estimate(value=float(values.mean()), low=float(low), high=float(high), cases=len(values))


def paired_difference(
    better: NDArray[np.float64], other: NDArray[np.float64], *, groups: Sequence[str] | None = None
) -> Estimate:
    """Return the mean difference of two measures of the same cases, both (n,), with its bootstrap interval."""
    if len(better) != len(other):
        raise ValueError(f"{len(better)} and {len(other)} cases cannot be paired")
    return bootstrap(better - other, groups=groups)


def area_under_curve(positive: Sequence[float], negative: Sequence[float]) -> float:
    """Return the chance that a positive case scores higher than a negative one, ties half (the area under the ROC)."""
    if not positive or not negative:
        return math.nan
    scores = np.asarray([*positive, *negative], dtype=np.float64)
    values, place, count = np.unique(scores, return_inverse=True, return_counts=True)
    ends = np.cumsum(count)
    ranks = (ends - (count - 1) / 2)[place]  # mean rank of equal scores, from 1
    above = float(ranks[: len(positive)].sum()) - len(positive) * (len(positive) + 1) / 2
    return above / (len(positive) * len(negative)) if len(values) > 1 else 0.5


def reliability(chances: NDArray[np.float64], happened: NDArray[np.bool_], *, bins: int = 10) -> Reliability:
    """Compare chances with what was so, in `bins` of equal width; both (n,)."""
    if not len(chances):
        raise ValueError("no cases")
    where = np.minimum((chances * bins).astype(int), bins - 1)
    rows = [
        (float(chances[where == b].mean()), float(happened[where == b].mean()), int((where == b).sum()))
        for b in sorted(set(where.tolist()))
    ]
    error = sum(count * abs(chance - share) for chance, share, count in rows) / len(chances)
    return Reliability(error=error, bins=tuple(rows), cases=len(chances))
