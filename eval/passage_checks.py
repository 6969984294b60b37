"""Compare what was said of each known passage with what may rightly be said of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from eval.joining import Joined
from eval.metrics import (
    Confusion,
    Estimate,
    area_under_curve,
    confusion,
    hits_at,
    paired_difference,
    share_of,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Contestant:
    """One way of mapping with its ranking for each case, best first."""

    name: str
    ranked: list[list[str]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """How one way of mapping did, and how much better the first one is on the same cases."""

    name: str
    top1: Estimate
    top3: Estimate
    lead1: Estimate | None  # None for the first
    lead3: Estimate | None


def ranked_labels(joined: Sequence[Joined], kind: str) -> list[list[str]]:
    """Return what the product ranked for each case, `kind` statements or categories; nothing where it was lost."""
    return [
        [entry["id"] for entry in sorted(case.got[kind], key=lambda entry: -entry["probability"])] if case.got else []
        for case in joined
    ]


def compare(
    contestants: Sequence[Contestant], acceptable: Sequence[Sequence[str]], *, groups: Sequence[str]
) -> list[Standing]:
    """Compare ways of mapping on the same cases, the first against each other one; `groups` are drawn whole."""
    hits: list[tuple[NDArray[np.float64], NDArray[np.float64]]] = [
        (hits_at(one.ranked, acceptable, k=1), hits_at(one.ranked, acceptable, k=3)) for one in contestants
    ]
    first = hits[0]
    return [
        Standing(
            name=one.name,
            top1=share_of(top1),
            top3=share_of(top3),
            lead1=paired_difference(first[0], top1, groups=groups) if at else None,
            lead3=paired_difference(first[1], top3, groups=groups) if at else None,
        )
        for at, (one, (top1, top3)) in enumerate(zip(contestants, hits, strict=True))
    ]


def statement_confusion(joined: Sequence[Joined]) -> Confusion:
    """Count first statements; a second acceptable one counts as the first."""
    return confusion(
        _pair(case.known.statements, got) for case, got in zip(joined, _tops(joined, "statements"), strict=True)
    )


def category_confusion(joined: Sequence[Joined]) -> Confusion:
    """Count first categories; another acceptable one counts as the first."""
    return confusion(
        _pair(case.known.categories, got) for case, got in zip(joined, _tops(joined, "categories"), strict=True)
    )


def polarity_confusion(joined: Sequence[Joined]) -> Confusion:
    """Count polarities."""
    return confusion((case.known.polarity, str(case.got["polarity"]) if case.got else "lost") for case in joined)


def evidence_area(joined: Sequence[Joined], unmarked: Sequence[dict[str, Any]]) -> float:
    """Return how well evidence is told from the rest, as the area under the ROC curve.

    Approximate: what is not marked was written as background, not judged passage by passage.
    """
    return area_under_curve(
        [case.got["evidence"] for case in joined if case.got], [passage["evidence"] for passage in unmarked]
    )


def _tops(joined: Sequence[Joined], kind: str) -> list[str]:
    return [labels[0] if labels else "lost" for labels in ranked_labels(joined, kind)]


def _pair(acceptable: Sequence[str], got: str) -> tuple[str, str]:
    return (got if got in acceptable else acceptable[0], got)
