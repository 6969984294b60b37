"""Headings that judge what stands under them: "What went well", "Areas for improvement"."""

from __future__ import annotations

import re
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from index.model import WAYS, Polarity

SHARE = 0.5  # of the chances of a way: what a heading says beside what its text says; see docs/choices.md
RIGHT = 0.95  # chance that what stands under a heading speaks as it judges

_NUMBERED = re.compile(r"^[\W\d]+|\W+$")
_WELL = re.compile(
    r"(?:(?:our|key|main|some|areas? of) )?strengths?|(?:(?:our|key|main) )?(?:achievements|successes|positives)"
    r"|what (?:is|was|went|goes|has gone|is going|we do) (?:so |really |very )?(?:well|good|right)"
    r"|what (?:works|worked|is working|has worked|people (?:liked|valued))(?: well)?|good (?:practice|news)|compliments"
)
_BADLY = re.compile(
    r"(?:(?:our|key|main) )?(?:weakness(?:es)?|shortfalls|shortcomings|gaps)"
    r"|what (?:is|was|does|did|do|has)(?: not|n['\u2019]t)(?: we| it| been| gone| go| going| work| working| done| do)*"
    r"(?: (?:so|as|very))?(?: (?:well|good|right))?(?: enough)?"
    r"|what (?:goes|went|is going|has gone) (?:wrong|badly)|where we (?:fall|fell|are falling) short"
    r"|what people (?:did not|didn['\u2019]t) like"
)


def judged_by(headings: Sequence[str]) -> Polarity | None:
    """Say which way the nearest heading judges what stands under it; None where it does not."""
    heading = _NUMBERED.sub("", headings[-1].casefold()) if headings else ""
    if _WELL.fullmatch(heading):
        return Polarity.STRENGTH
    return Polarity.SHORTFALL if _BADLY.fullmatch(heading) else None


def as_judged(chances: NDArray[np.float64], headings: Sequence[Sequence[str]]) -> NDArray[np.float64]:
    """Mix chances of the ways, (n, ways), with what the `headings` of each of the n texts say."""
    mixed = chances.copy()
    for row, verdict in enumerate(map(judged_by, headings)):
        if verdict is not None:
            said = np.full(len(WAYS), (1.0 - RIGHT) / (len(WAYS) - 1))
            said[WAYS.index(verdict)] = RIGHT
            mixed[row] = (1.0 - SHARE) * mixed[row] + SHARE * said
    return mixed
