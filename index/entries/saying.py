"""What a passage says: its stretches gathered into accounts, each of which would make an entry by itself.

A problem and what is done about it, how things were and how they are now, a finding and its figures are one account.
What speaks well and what speaks badly are told apart where both are sure of it and can be read by themselves, and so is
what belongs elsewhere; what goes to and fro between two is one account.
"""

from __future__ import annotations

import math
from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from index.entries.leaning import leans
from index.mapping.certainty import CATEGORY, EVIDENCE_FLOOR, POLARITY, STATEMENT, SURE
from index.model import Match, Polarity, Stretch
from index.text.sentences import CELL_GAP

FEWEST_WORDS = 10  # of what can be read by itself
FEWEST_SIDE = 12  # of what is told apart for the way it speaks
FEWEST_PLACED = 14  # of what is told apart for its statement or category
SURE_APART = 0.8  # chance of a statement, category or way, from which a stretch is told apart for it
SURELY = 0.8  # chance of a passage to be evidence
FLOOR_AMID = 0.5  # that of a stretch with a figure there, in place of `EVIDENCE_FLOOR`
CONTEXT_FLOOR = 0.1  # chance of being evidence, below which nothing opens an account
CONTEXT_WORDS = 40  # that open one at most
EVEN = 0.5  # chance at most of the way of what is sure on both sides
_SIDES = {Polarity.STRENGTH, Polarity.SHORTFALL}

Named = Sequence[tuple[str, float]]
"""Labels and their chances, best first."""


@dataclass(frozen=True, slots=True)
class Said:
    """What a passage says, or some of its stretches do."""

    stretches: tuple[Stretch, ...]  # none where the whole passage is meant
    evidence: float
    statements: Named
    categories: Named
    leaning: Polarity  # the way it likeliest speaks
    sure: float | None  # of that; None of a run that kept no chances


@dataclass(frozen=True, slots=True)
class _Told:
    """A stretch that is evidence, and what opens it."""

    stretch: Stretch
    opening: tuple[Stretch, ...]


def said_in(match: Match, text: str) -> Iterator[Said]:
    """Yield what a passage with this `text` says, each account once: statement by statement as they begin.

    What would be no evidence by itself belongs to the account that it opens, and says nothing of where that stands; at
    the end of a passage it is left out.
    """
    statements = [(each.id, each.probability) for each in match.statements]
    categories = [(each.id, each.probability) for each in match.categories]
    if not match.stretches:
        best = match.polarities[0] if match.polarities else None
        leaning = match.polarity if best is None else Polarity(best.id)
        sure = None if best is None else best.probability
        yield Said((), match.evidence, statements, categories, leaning, sure)
        return
    here = (statements[0][0], categories[0][0]) if statements and categories else ("", "")
    told = list(_told(match, text))
    places = []
    for each in told:
        here = _place(each.stretch, here, text)
        places.append(here)
    for group in _in_runs(told, places, FEWEST_PLACED, text):
        statement = _averaged([each.stretch.statements for each in group], _lengths(group)) or statements
        category = _averaged([each.stretch.categories for each in group], _lengths(group)) or categories
        for account in _accounts(group, text):
            stretches, lengths = [each.stretch for each in account], _lengths(account)
            way, sure = _way(stretches, lengths)
            yield Said(
                tuple(stretch for each in account for stretch in (*each.opening, each.stretch)),
                _evidence(stretches, lengths),
                statement,
                category,
                way,
                sure,
            )


def _told(match: Match, text: str) -> Iterator[_Told]:
    """Yield the stretches that are evidence, each with what stands before it in the same running text."""
    opening: list[Stretch] = []
    for stretch in match.stretches:
        said = text[stretch.start : stretch.end]
        if stretch.evidence >= _floor(match, said):
            yield _Told(stretch, tuple(opening))
            opening = []
        elif CELL_GAP in said or stretch.evidence < CONTEXT_FLOOR or len(said.split()) > CONTEXT_WORDS:
            opening = []
        else:
            opening.append(stretch)


def said_by_themselves(match: Match, text: str) -> Iterator[Said]:
    """Yield what stretches say that are sure of their place and can be read by themselves, one by one."""
    for stretch in match.stretches:
        sure = all(
            named and named[0][1] >= SURE[axis]
            for axis, named in ((STATEMENT, stretch.statements), (CATEGORY, stretch.categories))
        )
        if sure and _by_itself(stretch, text):
            yield Said(
                (stretch,),
                stretch.evidence,
                stretch.statements[:1],
                stretch.categories[:1],
                stretch.way,
                stretch.chance,
            )


def _place(stretch: Stretch, before: tuple[str, str], text: str) -> tuple[str, str]:
    """Give the statement and category of a stretch: those of what stands before it, but where it is sure of others.

    It must be fit to be read by itself, too.
    """
    if not _by_itself(stretch, text, FEWEST_PLACED):
        return before
    statement, category = (
        next((label for label, chance in named[:1] if chance >= SURE_APART), other)
        for named, other in zip((stretch.statements, stretch.categories), before, strict=True)
    )
    return statement, category


def _floor(match: Match, words: str) -> float:
    """Give the least chance of being evidence that a stretch needs: less with a figure, amid what surely is."""
    amid = match.evidence >= SURELY and any(character.isdigit() for character in words)
    return FLOOR_AMID if amid else EVIDENCE_FLOOR


def _in_runs(told: Sequence[_Told], labels: Sequence[Hashable], fewest: int, text: str) -> list[list[_Told]]:
    """Part what is told where its label changes for good: what a label comes back after belongs to that label.

    Running text of less than so many words stays with what is before it, at the beginning with what follows.
    """
    last = {label: place for place, label in enumerate(labels)}
    runs: list[list[_Told]] = []
    end = -1
    for place, each in enumerate(told):
        if place > end and (not runs or _words(runs[-1], text) >= fewest):
            runs.append([])
        end = max(end, last[labels[place]])
        runs[-1].append(each)
    if len(runs) > 1 and _words(runs[-1], text) < fewest:
        runs[-2:] = [[*runs[-2], *runs[-1]]]
    return runs


def _lengths(told: Sequence[_Told]) -> list[int]:
    return [each.stretch.end - each.stretch.start for each in told]


def _words(told: Sequence[_Told], text: str) -> float:
    """Count the words of what is told; rows of a table are never too few."""
    said = [text[each.stretch.start : each.stretch.end] for each in told]
    return math.inf if any(CELL_GAP in each for each in said) else sum(len(each.split()) for each in said)


def _accounts(told: Sequence[_Told], text: str) -> list[list[_Told]]:
    """Part what speaks well from what speaks badly, where both are sure of it and can be read by themselves.

    What stands between goes with what is before it, at the beginning with the first; what goes to and fro between the
    two is one account.
    """
    sides = [_side(each.stretch, text) for each in told]
    here = next(filter(None, sides), None)
    taken = []
    for side in sides:
        here = side or here
        taken.append(here)
    return _in_runs(told, taken, FEWEST_SIDE, text)


def _side(stretch: Stretch, text: str) -> Polarity | None:
    """Say which side a stretch is on; None where it is not sure, or cannot be read by itself."""
    sure = stretch.way in _SIDES and stretch.chance >= SURE_APART
    return stretch.way if sure and _by_itself(stretch, text) else None


def _by_itself(stretch: Stretch, text: str, fewest: int = FEWEST_WORDS) -> bool:
    said = text[stretch.start : stretch.end]
    return CELL_GAP in said or (len(said.split()) >= fewest and not leans(said))


def _evidence(stretches: Sequence[Stretch], lengths: Sequence[int]) -> float:
    """Give the chance of stretches to be evidence: of those that are likely to be it by themselves, if any are."""
    chances = np.array([stretch.evidence for stretch in stretches])
    likely = chances >= EVIDENCE_FLOOR
    counted = likely if likely.any() else np.ones_like(likely)
    return float(np.average(chances[counted], weights=np.array(lengths)[counted]))


def _way(stretches: Sequence[Stretch], lengths: Sequence[int]) -> tuple[Polarity, float]:
    """Give the way that stretches speak together and how sure it is.

    What tells of a shortfall and of what is done about it is an improvement under way; what only describes says
    nothing beside what speaks. What is sure on both sides, and could not be told apart, is sure of neither.
    """
    weights: dict[Polarity, float] = {}
    total = 0.0
    telling = any(each.way is not Polarity.NEUTRAL for each in stretches)
    for stretch, length in zip(stretches, lengths, strict=True):
        if telling and stretch.way is Polarity.NEUTRAL:
            continue
        weights[stretch.way] = weights.get(stretch.way, 0.0) + stretch.chance * length
        total += length
    mended = any(each.way is Polarity.IMPROVEMENT and each.chance >= SURE[POLARITY] for each in stretches)
    if mended and Polarity.SHORTFALL in weights:
        weights[Polarity.IMPROVEMENT] += weights.pop(Polarity.SHORTFALL)
    way = max(weights, key=lambda each: weights[each])
    both = {stretch.way for stretch in stretches if stretch.chance >= SURE[POLARITY]} >= _SIDES
    return way, min(weights[way] / total, EVEN) if both and way in _SIDES else weights[way] / total


def _averaged(named: Sequence[Named], lengths: Sequence[int]) -> list[tuple[str, float]]:
    """Give the chances of the labels of some stretches, best first; what one does not name it gives none."""
    labels = dict.fromkeys(label for each in named for label, _ in each)
    rows = [[dict(each).get(label, 0.0) for each in named] for label in labels]
    chances = ((label, float(np.average(row, weights=lengths))) for label, row in zip(labels, rows, strict=True))
    return sorted(chances, key=lambda each: -each[1])
