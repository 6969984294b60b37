"""Forms: what is printed on several of them is left out before their answers are compared."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from ingest.duplicates.judging import Candidate
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

    printed: Counter[int]  # in how many filled forms each shingle stands
    blanks: Sequence[frozenset[int]]

    @classmethod
    def of(cls, documents: Sequence[Candidate]) -> Skeletons:
        """Learn the skeletons from all documents of a return."""
        printed: Counter[int] = Counter()
        for document in documents:
            if document.template in _FORMLIKE:
                printed.update(document.signature.shingles)
        blanks = [each.signature.shingles for each in documents if each.template is TemplateState.BLANK]
        return cls(printed=printed, blanks=[shingles for shingles in blanks if shingles])

    def mixable(self, one: Candidate, other: Candidate) -> bool:
        """Say whether two documents may stand in one family: a form with answers is never a repeat of its blank."""
        states = {one.template, other.template}
        return not (TemplateState.BLANK in states and states & _FORMLIKE)

    def same_answers(self, one: Candidate, other: Candidate) -> bool:
        """Say whether two documents, if they are forms, hold the same answers."""
        if not self.mixable(one, other):
            return False
        if not {one.template, other.template} & _FORMLIKE:
            return True
        mine, theirs = one.signature.shingles, other.signature.shingles
        printed = {shingle for shingle in mine & theirs if self.printed[shingle] >= PRINTED}
        for blank in self.blanks:
            if len(blank & mine) >= BLANK_INSIDE * len(blank):
                printed |= blank
        answers, others = mine - printed, theirs - printed
        if not printed or min(len(answers), len(others)) < FEWEST_OWN:
            return _contained(mine, theirs) >= ANYHOW and _shared(mine, theirs) >= ANYHOW_BOTH
        common = len(answers & others)
        jaccard = common / (len(answers) + len(others) - common)
        return jaccard >= ALIKE and _figures_agree(answers, others)


def _contained(mine: frozenset[int], theirs: frozenset[int]) -> float:
    return len(mine & theirs) / max(1, min(len(mine), len(theirs)))


def _shared(mine: frozenset[int], theirs: frozenset[int]) -> float:
    return len(mine & theirs) / max(1, len(mine), len(theirs))


def _figures_agree(answers: frozenset[int], others: frozenset[int]) -> bool:
    mine = frozenset(shingle for shingle in answers if holds_figure(shingle))
    theirs = frozenset(shingle for shingle in others if holds_figure(shingle))
    if min(len(mine), len(theirs)) < FEWEST_FIGURES:
        return True
    return _contained(mine, theirs) >= FIGURES * _contained(answers, others)
