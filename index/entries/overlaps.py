"""Where a second statement is close to the one suggested, and what the framework says separates them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import fmean

from index.model import IndexedPassage, Match
from index.search.lexical import find_phrases, stems_of_words
from ingest.framework import Framework, Overlap

CLOSE = 0.4  # of the first statement's chance, from which another is close; a judgement, not measured
LEAST = 0.15  # chance of another below which nobody need think of it
MOST = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class CloseCall:
    """Another statement that passages may belong to."""

    statement: str
    probability: float  # mean over the passages
    overlap: Overlap | None  # the topic they speak of that fits both; None where the framework names none


def close_calls(
    framework: Framework, statement: str, mapped: Sequence[tuple[IndexedPassage, Match]]
) -> list[CloseCall]:
    """Return the statements that passages suggested for one statement may belong to as well, the likeliest first."""
    chances: dict[str, list[float]] = {}
    for _, match in mapped:
        for other, chance in _heard(match, statement):
            chances.setdefault(other, []).append(chance)
    means = {each: fmean(found) for each, found in chances.items()}
    needed = max(LEAST, CLOSE * means.get(statement, 1.0))
    others = sorted((each for each in means if each != statement), key=lambda each: (-means[each], each))
    text = "\n".join("\n".join((*passage.headings, passage.text)) for passage, _ in mapped)
    return [
        CloseCall(statement=other, probability=means[other], overlap=_between(framework, {statement, other}, text))
        for other in others[:MOST]
        if means[other] >= needed
    ]


def _heard(match: Match, statement: str) -> list[tuple[str, float]]:
    """Return statements and their chances as the sentences had them that speak for one; of all where none stand out."""
    said = [stretch.statements for stretch in match.stretches if dict(stretch.statements[:1]).keys() == {statement}]
    if not said:
        return _named(match)
    every = dict.fromkeys(
        [candidate.id for candidate in match.statements] + [other for each in said for other, _ in each]
    )
    return [(other, sum(dict(each).get(other, 0.0) for each in said) / len(said)) for other in every]


def _named(match: Match) -> list[tuple[str, float]]:
    return [(candidate.id, candidate.probability) for candidate in match.statements]


def _between(framework: Framework, statements: set[str], text: str) -> Overlap | None:
    """Return the topic that fits some statements and is spoken of most often in a text."""
    spoken = [
        (len(find_phrases(text, [stems_of_words((term,)) for term in overlap.terms])), overlap)
        for overlap in framework.overlaps
        if statements <= set(overlap.statements)
    ]
    times, overlap = max(spoken, key=lambda each: each[0], default=(0, None))
    return overlap if times else None
