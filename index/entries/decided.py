"""What people decided stands when a return is mapped again, however its words would be put together now."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from index.model import Suggestion
from ingest.model import PassageId


def still_standing(
    decided: Iterable[Suggestion], made: Iterable[Suggestion], *, passages: Collection[PassageId]
) -> list[Suggestion]:
    """Give the suggestions decided on that are not made again, but whose passages are all in the return still."""
    again = {suggestion.key for suggestion in made}
    held = set(passages)
    return [each for each in decided if each.key not in again and held.issuperset(each.passages)]


def undecided(made: Iterable[Suggestion], decided: Sequence[Suggestion]) -> list[Suggestion]:
    """Leave out suggestions that say nothing, in their place, but what was decided on there in other suggestions."""
    keys = {each.key for each in decided}
    said = {(each.statement, each.category, sentence.text) for each in decided for sentence in each.summary}
    return [
        each
        for each in made
        if each.key in keys or any((each.statement, each.category, s.text) not in said for s in each.summary)
    ]
