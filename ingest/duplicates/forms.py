"""Forms: what is printed on several of them is left out before their answers are compared."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from ingest.duplicates.judging import Candidate
from ingest.duplicates.proposing import Shingles, shingles_of
from ingest.duplicates.signing import holds_figure
from ingest.model import TemplateState

PRINTED: Final = 3  # filled forms that share a shingle before it counts as printed on the form
BLANK_INSIDE: Final = 0.6  # share of a blank form's shingles in another form that make it a sibling
FEWEST_OWN: Final = 12  # shingles besides the form's own; with fewer there are no answers to compare
ALIKE: Final = 0.6  # Jaccard of answers
ANYHOW: Final = 0.985  # containment of the whole where answers cannot be told from questions
ANYHOW_BOTH: Final = 0.8
FIGURES: Final = 0.8  # containment of shingles with a figure, for each unit of containment of all
FEWEST_FIGURES: Final = 8

_FORMLIKE = {TemplateState.FILLED, TemplateState.PARTLY}


@dataclass(frozen=True, slots=True)
class Skeletons:
    """What is printed on the forms of a return, as far as their siblings show it."""

    printed: Shingles  # that PRINTED filled forms and more hold, rising
    blanks: Sequence[Shingles]

    @classmethod
    def of(cls, documents: Sequence[Candidate]) -> Skeletons:
        """Learn the skeletons from all documents of a return."""
        filled = [shingles_of(each.signature) for each in documents if each.template in _FORMLIKE]
        values, counts = np.unique(np.concatenate([np.zeros(0, dtype=np.uint64), *filled]), return_counts=True)
        blanks = [shingles_of(each.signature) for each in documents if each.template is TemplateState.BLANK]
        return cls(printed=values[counts >= PRINTED], blanks=[shingles for shingles in blanks if len(shingles)])

    def same_answers(self, one: Candidate, other: Candidate) -> bool:
        """Say whether two documents, if they are forms, hold the same answers besides what is printed on them."""
        if not {one.template, other.template} & _FORMLIKE:
            return True
        mine, theirs = shingles_of(one.signature), shingles_of(other.signature)
        both = np.intersect1d(mine, theirs, assume_unique=True)
        printed = np.intersect1d(both, self.printed, assume_unique=True)
        for blank in self.blanks:
            if len(np.intersect1d(blank, mine, assume_unique=True)) >= BLANK_INSIDE * len(blank):
                printed = np.union1d(printed, blank)
        answers = np.setdiff1d(mine, printed, assume_unique=True)
        others = np.setdiff1d(theirs, printed, assume_unique=True)
        if not len(printed) or min(len(answers), len(others)) < FEWEST_OWN:
            return _contained(mine, theirs) >= ANYHOW and _shared(mine, theirs) >= ANYHOW_BOTH
        common = _common(answers, others)
        jaccard = common / (len(answers) + len(others) - common)
        return jaccard >= ALIKE and _figures_agree(answers, others)


def mixable(one: Candidate, other: Candidate) -> bool:
    """Say whether two documents may stand in one family: what may hold an answer is never a repeat of a blank."""
    return (one.template is TemplateState.BLANK) == (other.template is TemplateState.BLANK)


def _common(mine: Shingles, theirs: Shingles) -> int:
    return len(np.intersect1d(mine, theirs, assume_unique=True))


def _contained(mine: Shingles, theirs: Shingles) -> float:
    return _common(mine, theirs) / max(1, min(len(mine), len(theirs)))


def _shared(mine: Shingles, theirs: Shingles) -> float:
    return _common(mine, theirs) / max(1, len(mine), len(theirs))


def _figures_agree(answers: Shingles, others: Shingles) -> bool:
    mine, theirs = answers[holds_figure(answers)], others[holds_figure(others)]
    if min(len(mine), len(theirs)) < FEWEST_FIGURES:
        return True
    return _contained(mine, theirs) >= FIGURES * _contained(answers, others)
