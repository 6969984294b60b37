"""When the mapping says "unclear" instead of guessing: a chance below which its best label is not given as one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from index.model import Candidate, Match, Polarity

STATEMENT, CATEGORY, POLARITY = "statement", "category", "polarity"
UNCLEAR = str(Polarity.UNCLEAR)
# Chance of the best label from which it is given: below a half it is wrong more often than right. Six folds of whole
# voices left out, 1,211 exemplars, 2026-11-25: statements abstain on 3.8 % (right of the rest 0.914, of those 0.478),
# categories on 2.9 % (0.860, 0.486), polarity on 23.5 % (0.703, 0.430; at 0.6 on 42.9 %, 0.772). The chances are taken
# as the blends give them, which are fitted to heads that saw none of a voice: a temperature or isotonic steps on top
# changed the expected calibration error by less than 0.007 and the log loss for the worse on two axes of three.
SURE: Mapping[str, float] = {STATEMENT: 0.5, CATEGORY: 0.5, POLARITY: 0.5}


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
