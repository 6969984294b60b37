"""Which suggestions of a cell to read first: a few telling ones, of different documents and speaking different ways."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from index.entries.telling import how_telling
from index.model import Suggestion, SuggestionId

LOW = 0.35  # confidence below which a suggestion is called unlikely, and folded in its cell
FIRST = 5  # suggestions of a cell to read first, at most
# By what three made-up returns showed; see docs/choices.md.
SAME_DOCUMENT = 0.1  # by which one is worth less for each chosen one that shares a document with it
SAME_WAY = 0.1  # and for speaking the same way as all chosen ones; as some do, their share of it


def same_words(suggestion: Suggestion, others: Iterable[Suggestion]) -> list[Suggestion]:
    """Give those of others that have the very same words."""
    return [other for other in others if other.summary == suggestion.summary]


def is_likely(suggestion: Suggestion, elsewhere: Iterable[Suggestion]) -> bool:
    """Tell whether a suggestion may well belong in its cell; `elsewhere`: the very same words for other cells."""
    return suggestion.confidence >= LOW and all(other.confidence <= suggestion.confidence for other in elsewhere)


def read_first(likely: Sequence[Suggestion], works: Mapping[str, str]) -> tuple[SuggestionId, ...]:
    """Choose which likely suggestions of a cell to read first, in this order; `works`: what a copy stands for."""
    documents = {
        each.id: {works.get(c.document_id, c.document_id) for sentence in each.summary for c in sentence.citations}
        for each in likely
    }
    telling = {each.id: how_telling(each) for each in likely}
    chosen: list[Suggestion] = []

    def worth(each: Suggestion) -> float:
        shared = sum(not documents[each.id].isdisjoint(documents[other.id]) for other in chosen)
        alike = sum(each.polarity == other.polarity for other in chosen) / max(len(chosen), 1)
        return telling[each.id] - SAME_DOCUMENT * shared - SAME_WAY * alike

    left = sorted(likely, key=lambda each: each.key)
    while left and len(chosen) < FIRST:
        chosen.append(max(left, key=worth))  # of equals the first by key
        left.remove(chosen[-1])
    return tuple(each.id for each in chosen)
