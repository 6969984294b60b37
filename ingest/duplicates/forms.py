"""Forms: what is printed on several of them is left out before their answers are compared."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from rapidfuzz import fuzz

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
# Of 900 pairs of versions and copies in eval/aside/families_dev none answers otherwise by these, of 1,095 pairs of
# filled or partly filled copies of one form (eval/aside/forms_dev without the crossed ones, forms_held) 344 do,
# 26 November 2026.
FEWEST_OTHERWISE: Final = 3  # prompts answered otherwise from which two documents are two copies of one form
OTHERWISE: Final = 0.4  # of the prompts that both answer
SAME_ANSWER: Final = 70  # likeness of two answers, 0 to 100, as bad scans of one have it

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
        """Say whether two documents may stand in one family: what may hold an answer is never a repeat of a blank."""
        return (one.template is TemplateState.BLANK) == (other.template is TemplateState.BLANK)

    def same_answers(self, one: Candidate, other: Candidate) -> bool:
        """Say whether two documents, if they are forms, hold the same answers."""
        if not self.mixable(one, other) or answered_otherwise(one, other):
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


def answered_otherwise(one: Candidate, other: Candidate) -> bool:
    """Say whether two documents ask the same and answer it differently, as two copies of one form do."""
    mine, theirs = _by_prompt(one), _by_prompt(other)
    both = mine.keys() & theirs.keys()
    differing = sum(not _agree(mine[prompt], theirs[prompt]) for prompt in both)
    return differing >= FEWEST_OTHERWISE and differing >= OTHERWISE * len(both)


def _by_prompt(document: Candidate) -> dict[str, list[str]]:
    answers: dict[str, list[str]] = {}
    for prompt, answer in document.signature.look.answers:
        answers.setdefault(prompt, []).append(answer)
    return answers


def _agree(mine: Sequence[str], theirs: Sequence[str]) -> bool:
    return any(fuzz.ratio(one, other) >= SAME_ANSWER for one in mine for other in theirs)


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
