"""The arithmetic of the benchmark: medians of rounds, ratios, slopes and what a larger return would take."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

import numpy as np


@dataclass(frozen=True, slots=True, kw_only=True)
class Spent:
    """What one round of reading took."""

    processor: float  # seconds, of all processes together
    wall: float  # seconds
    peak_mb: float  # of all processes together

    @classmethod
    def typical(cls, rounds: Sequence[Spent]) -> Spent:
        """Return the median of each figure; the peak is the highest of all rounds."""
        return cls(
            processor=median(spent.processor for spent in rounds),
            wall=median(spent.wall for spent in rounds),
            peak_mb=max(spent.peak_mb for spent in rounds),
        )


def rate(amount: float, seconds: float) -> float:
    """Return how much a second, where no time at all counts as a millisecond."""
    return amount / max(seconds, 0.001)


def lead(ours: Sequence[Spent], peer: Sequence[Spent]) -> tuple[float, float]:
    """Return how many times faster we are by processor and by wall clock: medians of the ratios, round by round.

    Both readers meet the same neighbours on a busy machine within a round, so that the ratio is steadier than either.
    """
    pairs = list(zip(ours, peer, strict=True))
    return (
        median(other.processor / max(one.processor, 0.001) for one, other in pairs),
        median(other.wall / max(one.wall, 0.001) for one, other in pairs),
    )


def slope(amounts: Sequence[float], values: Sequence[float]) -> float:
    """Return by how much a value rises with each unit, by least squares; 0 for fewer than two amounts."""
    if len(set(amounts)) < 2:
        return 0.0
    return float(np.polyfit(np.asarray(amounts, dtype=float), np.asarray(values, dtype=float), 1)[0])


def exponent(small: tuple[float, float], large: tuple[float, float]) -> float:
    """Return the power by which time grows between two (amount, seconds): 1 is in proportion, 2 with the square."""
    return float(np.log(large[1] / small[1]) / np.log(large[0] / small[0]))
