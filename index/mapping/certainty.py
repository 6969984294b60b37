"""When the mapping says "unclear" instead of guessing: a chance below which its best label is not given as one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from index.model import Candidate, Match, Polarity

STATEMENT, CATEGORY, POLARITY = "statement", "category", "polarity"
UNCLEAR = str(Polarity.UNCLEAR)
# Chance of the best label, 0 to 1, from which it is given. Below a half it is wrong more often than right (`python -m
# eval run mapping --part dev`). Which way a passage speaks is told worst of all in documents unlike the exemplars, and
# a shortfall called a strength is the worst mistake: on two made-up returns 22 of 308 passages were given the opposite
# way at a half, 10 at this; see docs/choices.md. Chances are taken as the blends give them.
SURE: Mapping[str, float] = {STATEMENT: 0.5, CATEGORY: 0.5, POLARITY: 0.65}

# Chance of being evidence below which a passage is shown in lists but suggests nothing; chosen by
# `python -m eval run mapping --part dev`.
EVIDENCE_FLOOR = 0.7


def settled(axis: str, candidates: Sequence[Candidate]) -> str:
    """Give the best label of an axis, "unclear" where it is not likely enough, "" where there is none."""
    if not candidates:
        return ""
    return candidates[0].id if candidates[0].probability >= SURE[axis] else UNCLEAR


def polarity_of(candidates: Sequence[Candidate]) -> Polarity:
    """Give the way a passage speaks, or unclear."""
    return Polarity(settled(POLARITY, candidates) or Polarity.UNCLEAR)


def unclear_of(match: Match) -> tuple[str, ...]:
    """Name the axes on which it is unclear what a passage is."""
    ranked = {STATEMENT: match.statements, CATEGORY: match.categories, POLARITY: match.polarities}
    return unclear_axes({axis: found[0].probability for axis, found in ranked.items() if found})


def unclear_axes(chances: Mapping[str, float]) -> tuple[str, ...]:
    """Name the axes whose chance is too small to settle them; none of a run that kept no chances."""
    return tuple(axis for axis in SURE if axis in chances and chances[axis] < SURE[axis])
