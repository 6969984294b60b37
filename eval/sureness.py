"""Whether the mapping knows when it does not know: reliability by axis, what it calls unclear, its surest mistakes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from eval.metrics import Reliability, reliability
from eval.plots import reliability_svg
from eval.report import table
from index.mapping.certainty import CATEGORY, POLARITY, STATEMENT, SURE
from index.mapping.exemplars import Exemplar
from index.model import Candidate, Match

WORST = 20
OPENING = 110  # characters of a passage shown beside a mistake


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What was said of one passage on one axis."""

    candidates: tuple[Candidate, ...]  # best first
    right: tuple[str, ...]  # acceptable labels
    exemplar: Exemplar

    @property
    def best_is_right(self) -> bool:
        """Whether the likeliest label is an acceptable one."""
        return self.candidates[0].id in self.right


@dataclass(frozen=True, slots=True, kw_only=True)
class Abstained:
    """What abstaining does on one axis."""

    share: float  # of passages called unclear
    left: float  # share right among the others
    unclear: float  # share right among those called unclear, had they been guessed; NaN where there are none


def told_by_axis(exemplars: Sequence[Exemplar], found: Sequence[Match]) -> dict[str, list[Told]]:
    """Give, by axis, what was said of passages that are evidence and have a known label there."""
    told: dict[str, list[Told]] = {STATEMENT: [], CATEGORY: [], POLARITY: []}
    for exemplar, match in zip(exemplars, found, strict=True):
        for axis, candidates, right in (
            (STATEMENT, match.statements, exemplar.statements),
            (CATEGORY, match.categories, exemplar.categories),
            (POLARITY, match.polarities, (exemplar.polarity,)),
        ):
            if exemplar.evidence and right:
                told[axis].append(Told(candidates=candidates, right=right, exemplar=exemplar))
    return told


def reliability_of(told: Sequence[Told]) -> Reliability:
    """Compare the chance of every label with whether it was right."""
    chances = [candidate.probability for each in told for candidate in each.candidates]
    happened = [candidate.id in each.right for each in told for candidate in each.candidates]
    return reliability(np.array(chances), np.array(happened, dtype=bool))


def abstained(axis: str, told: Sequence[Told]) -> Abstained:
    """Say what the confidence asked for on an axis does to what is said."""
    sure = np.array([each.candidates[0].probability >= SURE[axis] for each in told])
    right = np.array([each.best_is_right for each in told])
    left, unclear = (float(right[rows].mean()) if rows.any() else float("nan") for rows in (sure, ~sure))
    return Abstained(share=float(1 - sure.mean()), left=left, unclear=unclear)


def surest_mistakes(told: Sequence[Told]) -> list[Told]:
    """Give what was wrong, surest first."""
    wrong = [each for each in told if not each.best_is_right]
    return sorted(wrong, key=lambda each: (-each.candidates[0].probability, each.exemplar.id))


def print_sureness(
    exemplars: Sequence[Exemplar], found: Sequence[Match], *, name: str, plots: Path | None = None
) -> None:
    """Print all of it, axis by axis; reliability plots go to the folder `plots` as SVG, named after `name`."""
    for axis, told in told_by_axis(exemplars, found).items():
        if not told:
            continue
        made = reliability_of(told)
        print(f"\nChances of each {axis}: expected calibration error {made.error:.3f} over {made.cases} decisions")
        rows = [[cases, f"{chance:.3f}", f"{share:.3f}"] for chance, share, cases in made.bins]
        print(table(["decisions", "mean chance", "share right"], rows))
        how = abstained(axis, told)
        print(
            f"Unclear, with no {axis} at {SURE[axis]} or more: {how.share:.3f} of {len(told)} passages; of the others "
            f"the first is right in {how.left:.3f}, of the unclear it would have been in {how.unclear:.3f}"
        )
        _print_mistakes(axis, told)
        if plots is not None:
            plots.mkdir(parents=True, exist_ok=True)
            (plots / f"{name}-{axis}.svg").write_text(reliability_svg(made, f"{axis}, {name}"), encoding="utf-8")


def _print_mistakes(axis: str, told: Sequence[Told]) -> None:
    wrong = surest_mistakes(told)
    print(f"\nThe {min(WORST, len(wrong))} surest mistakes of {len(wrong)}: {axis}")
    for each in wrong[:WORST]:
        best, opening = each.candidates[0], " ".join(each.exemplar.text.split())[:OPENING]
        should = " or ".join(each.right)
        print(f"{each.exemplar.id} ({best.probability:.2f}): {best.id}, should be {should}: {opening}")
