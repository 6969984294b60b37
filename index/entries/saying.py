"""What a passage says: its stretches gathered into accounts, each of which would make an entry by itself.

A problem and what is done about it, how things were and how they are now, a finding and its figures are one account.
What speaks well and what speaks badly are told apart where both are sure of it and can be read by themselves.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from index.entries.leaning import leans
from index.mapping.certainty import CATEGORY, EVIDENCE_FLOOR, POLARITY, STATEMENT, SURE
from index.model import Match, Polarity, Stretch
from index.text.sentences import CELL_GAP

FEWEST_WORDS = 10  # of what can be read by itself
SURE_APART = 0.8  # chance of a statement or category, from which a stretch is told apart for it
SURELY = 0.8  # chance of a passage to be evidence
FLOOR_AMID = 0.5  # that of a stretch with a figure there, in place of `EVIDENCE_FLOOR`
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


def said_in(match: Match, text: str) -> Iterator[Said]:
    """Yield what a passage with this `text` says, each account once: statement by statement as they begin.

    What would be no evidence by itself does not make an account less likely to be some.
    """
    statements = [(each.id, each.probability) for each in match.statements]
    categories = [(each.id, each.probability) for each in match.categories]
    if not match.stretches:
        best = match.polarities[0] if match.polarities else None
        leaning = match.polarity if best is None else Polarity(best.id)
        sure = None if best is None else best.probability
        yield Said((), match.evidence, statements, categories, leaning, sure)
        return
    places: dict[tuple[object, ...], list[Stretch]] = {}
    here = (statements[0][0], categories[0][0]) if statements and categories else ("", "")
    for stretch in match.stretches:
        telling = stretch.evidence >= _floor(match, text[stretch.start : stretch.end])
        if telling:
            here = _place(stretch, here, text)
        places.setdefault((*here, telling), []).append(stretch)
    for group in places.values():
        for account in _accounts(group, text):
            lengths = [stretch.end - stretch.start for stretch in account]
            way, sure = _way(account, lengths)
            yield Said(
                tuple(account),
                _evidence(account, lengths),
                _averaged([stretch.statements for stretch in account], lengths) or statements,
                _averaged([stretch.categories for stretch in account], lengths) or categories,
                way,
                sure,
            )


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
    if not _by_itself(stretch, text):
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


def _accounts(stretches: Sequence[Stretch], text: str) -> list[list[Stretch]]:
    """Part what speaks well from what speaks badly, where both are sure of it and can be read by themselves.

    What stands between goes with what is before it, at the beginning with the first.
    """
    sides = [_side(stretch, text) for stretch in stretches]
    told = list(filter(None, sides))
    if len(set(told)) < len(_SIDES):
        return [list(stretches)]
    found: dict[Polarity, list[Stretch]] = {}
    here = told[0]
    for stretch, side in zip(stretches, sides, strict=True):
        here = side or here
        found.setdefault(here, []).append(stretch)
    return list(found.values())


def _side(stretch: Stretch, text: str) -> Polarity | None:
    """Say which side a stretch is on; None where it is not sure, or cannot be read by itself."""
    sure = stretch.way in _SIDES and stretch.chance >= SURE[POLARITY]
    return stretch.way if sure and _by_itself(stretch, text) else None


def _by_itself(stretch: Stretch, text: str) -> bool:
    said = text[stretch.start : stretch.end]
    return CELL_GAP in said or (len(said.split()) >= FEWEST_WORDS and not leans(said))


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
    if Polarity.IMPROVEMENT in weights and Polarity.SHORTFALL in weights:
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
