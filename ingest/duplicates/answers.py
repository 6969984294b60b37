"""Tell two copies of one form from two versions of one text: they ask the same and answer it differently.

Two sorts of evidence say so. Prompts decide first, before two documents are compared closely, and for good: they know
what a form asks, and so are blind where it was not read as one. Stretches decide once texts are laid beside each other,
whatever these are taken for, unless marks say firmly that they are two versions.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from rapidfuzz import fuzz

from ingest.duplicates.likeness import Likeness
from ingest.model import FormLook
from ingest.templates.blanks import TICK

# Prompts. Of 900 pairs of versions and copies in eval/aside/families_dev none answers otherwise by these, of 1,095
# pairs of filled or partly filled copies of one form (eval/aside/forms_dev without the crossed ones, forms_held) 344
# do, 26 November 2026.
FEWEST_PROMPTS: Final = 3  # answered otherwise
PROMPTS: Final = 0.4  # of those that both answer, or of the boxes that both tick
SAME_ANSWER: Final = 70  # likeness of two answers, 0 to 100, as bad scans of one have it
# Stretches. Of 872 pairs of versions and copies in eval/aside/families_dev one differs by these in answers, of 1,047
# pairs of copies of one form, blank, partly filled and filled, 641 (forms_dev and forms_held), 26 November
# 2026.
FEWEST_ANSWERS: Final = 3  # places where two texts differ behind the same words, to the end of a paragraph or row
ANSWERS: Final = 0.6  # of all places where they differ
FEWEST_ENDED: Final = 4  # the same with paragraphs and rows as a whole
ENDED: Final = 0.7
DENSE: Final = 60  # words of the longer text, at most, for each place where they differ


def prompts_answered_otherwise(one: FormLook, other: FormLook) -> bool:
    """Say, by their prompts, whether two forms both answer enough of the same ones, or tick boxes, and differently."""
    mine, theirs = _by_prompt(one), _by_prompt(other)
    both = {prompt for prompt in mine.keys() & theirs.keys() if _is_answered((*mine[prompt], *theirs[prompt]))}
    differing = {prompt for prompt in both if not _agree(mine[prompt], theirs[prompt])}
    ticks = {prompt for prompt in both if any(TICK in answer for answer in (*mine[prompt], *theirs[prompt]))}
    return any(len(differing & asked) >= max(FEWEST_PROMPTS, PROMPTS * len(asked)) for asked in (both, ticks))


def stretches_answered_otherwise(likeness: Likeness) -> bool:
    """Say, by the stretches where two texts differ, whether these are answers, also where one of them holds none."""
    if likeness.answers >= max(FEWEST_ANSWERS, ANSWERS * likeness.places):
        return True
    ended = likeness.answers + likeness.whole
    return ended >= max(FEWEST_ENDED, ENDED * likeness.places) and max(likeness.words) <= DENSE * likeness.places


def _by_prompt(look: FormLook) -> dict[str, list[str]]:
    answers: dict[str, list[str]] = {}
    for prompt, answer in look.answers:
        answers.setdefault(prompt, []).append(answer)
    return answers


def _is_answered(answers: Sequence[str]) -> bool:
    """Say whether one of some answers is more than boxes without a tick."""
    return any(answer.strip("-") for answer in answers)


def _agree(mine: Sequence[str], theirs: Sequence[str]) -> bool:
    return any(_same(one, other) for one in mine for other in theirs)


def _same(one: str, other: str) -> bool:
    """Say whether two answers are one; boxes must be ticked alike."""
    return one == other if TICK in one + other else fuzz.ratio(one, other) >= SAME_ANSWER
