"""Headings that judge what stands under them: "What went well", "Areas for improvement", "What happens next"."""

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
    r"|what(?: (?:is|was|has)|['\u2019]s)? (?:went|goes|gone|going|working) (?:so |really |very )?(?:well|good|right)"
    r"|what (?:we|they) (?:already |currently )?do (?:so |really |very )?(?:well|good|right)"
    r"|what(?: (?:is|was)|['\u2019]s) (?:so |really |very )?(?:well|good|right)"
    r"|what (?:works|worked|is working|has worked|people (?:liked|valued))(?: well)?|(?:areas? of )?good (?:practice"
    r"|news)"
    r"|compliments|the good|what (?:we are|we['\u2019]re|i am) (?:most )?proud of"
)
_TO_IMPROVE = r"(?:improve|(?:do|be|get|go|have done|have been|have gone) (?:even )?better)"
_BADLY = re.compile(
    r"(?:(?:our|key|main) )?(?:weakness(?:es)?|shortfalls|shortcomings|gaps)"
    r"|what (?:is|was|does|did|do|has)(?: not|n['\u2019]t)(?: we| it| been| gone| go| going| work| working| done| do)*"
    r"(?: (?:so|as|very))?(?: (?:well|good|right))?(?: enough)?"
    r"|what (?:is|was|does)(?: not yet| still not)(?: work| working)?(?: (?:well|good|right))?(?: enough)?"
    r"|what (?:goes|went|is going|has gone) (?:wrong|badly)|where we (?:fall|fell|are falling) short"
    r"|what people (?:did not|didn['\u2019]t) like"
    r"|(?:(?:our|key|main|some) )?areas? (?:for|of|in need of) (?:further )?(?:improvement|development|concern"
    r"|weakness)"
    r"|(?:(?:our|key|main|some) )?areas? (?:to (?:improve|develop)|(?:that need|needing) (?:improvement|improving))"
    rf"|(?:what|where) (?:we )?(?:still )?(?:could|should|must|needs? to|have to|has to"
    rf"|can)(?: we)?(?: still)? {_TO_IMPROVE}"
    r"|what (?:we are|we['\u2019]re|are we|are people) (?:most )?worried about|what (?:still )?worries (?:us|people"
    r"|staff)"
)
_IMPROVING = re.compile(
    r"what (?:happens|comes|is) next|what['\u2019]s next"
    r"|(?:what (?:we are|we['\u2019]re|are we|is being) (?:doing|done)|doing something) about (?:it|this|that|them"
    r"|these)"
)
_JUDGES = ((_WELL, Polarity.STRENGTH), (_BADLY, Polarity.SHORTFALL), (_IMPROVING, Polarity.IMPROVEMENT))


def judged_by(headings: Sequence[str]) -> Polarity | None:
    """Say which way the nearest heading judges what stands under it; None where it does not."""
    heading = _NUMBERED.sub("", headings[-1].casefold()) if headings else ""
    return next((way for judging, way in _JUDGES if judging.fullmatch(heading)), None)


def as_judged(chances: NDArray[np.float64], headings: Sequence[Sequence[str]]) -> NDArray[np.float64]:
    """Mix chances of the ways, (n, ways), with what the `headings` of each of the n texts say."""
    mixed = chances.copy()
    for row, verdict in enumerate(map(judged_by, headings)):
        if verdict is not None:
            said = np.full(len(WAYS), (1.0 - RIGHT) / (len(WAYS) - 1))
            said[WAYS.index(verdict)] = RIGHT
            mixed[row] = (1.0 - SHARE) * mixed[row] + SHARE * said
    return mixed
