"""The evidence grid: what people decided and what still waits for them, by statement and category."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from index.entries.shortlist import is_likely, read_first, same_words
from index.mapping.certainty import CATEGORY, STATEMENT, unclear_axes
from index.model import CellState, Decision, GridCell, GridEntry, Review, Suggestion, SuggestionId
from ingest.framework import EvidenceCategory, Framework
from ingest.model import PassageId


def standing_reviews(reviews: Iterable[Review]) -> dict[str, Review]:
    """Give the decision that stands on each suggestion, by suggestion key; reviews in the order they were made.

    A later decision replaces an earlier one; taking one back lets the one before it stand again.
    """
    history: dict[str, list[Review]] = {}
    for review in reviews:
        decisions = history.setdefault(review.suggestion_key, [])
        if review.decision is not Decision.UNDO:
            decisions.append(review)
            continue
        taken_back = review.undoes or next((past.id for past in reversed(decisions) if past.by == review.by), None)
        history[review.suggestion_key] = [past for past in decisions if past.id != taken_back]
    return {key: decisions[-1] for key, decisions in history.items() if decisions}


@dataclass(frozen=True, slots=True, kw_only=True)
class Sources:
    """Which passages and documents stand for others: a text that stands in ten places is one source."""

    passages: Mapping[str, str] = field(default_factory=dict)  # the first place of the same text, by passage
    documents: Mapping[str, str] = field(default_factory=dict)  # the one kept, by document set aside as its repeat

    def of(self, passages: Iterable[str]) -> int:
        """Count the distinct texts among passages."""
        return len({self.passages.get(passage, passage) for passage in passages})

    def works(self, documents: Iterable[str]) -> int:
        """Count the distinct works among documents."""
        return len({self.documents.get(document, document) for document in documents})


def build_grid(
    framework: Framework,
    suggestions: Sequence[Suggestion],
    reviews: Iterable[Review],
    entries: Iterable[GridEntry],
    *,
    sources: Sources | None = None,
    places: Mapping[SuggestionId, int] | None = None,
) -> list[GridCell]:
    """Fill one cell for every statement and category of the framework, in its order.

    `sources` says which passages and documents are copies of others; they are counted once. `places` says in which
    order suggestions of a cell wait; without it the most confident comes first. Those to read first wait before them
    where others are likely too.
    """
    counted = sources or Sources()
    standing = standing_reviews(reviews)
    by_key = {suggestion.key: suggestion for suggestion in in_order(suggestions, places or {})}
    likely = _likely(by_key.values())
    first = {place: read_first(found, counted.documents) for place, found in likely.items()}
    waiting: dict[tuple[str, str], list[Suggestion]] = {}
    rejected: dict[tuple[str, str], list[SuggestionId]] = {}
    leading = [each for place, ids in first.items() if len(ids) < len(likely[place]) for each in ids]
    for suggestion in in_order(by_key.values(), places or {}, leading):
        place = (suggestion.statement, suggestion.category)
        if suggestion.key not in standing:
            waiting.setdefault(place, []).append(suggestion)
        elif standing[suggestion.key].decision is Decision.REJECT:
            rejected.setdefault(place, []).append(suggestion.id)
    made: dict[tuple[str, str], list[GridEntry]] = {}
    for entry in entries:
        made.setdefault((entry.statement, entry.category), []).append(entry)
    return [
        replace(
            _cell(statement.id, category, waiting, made, by_key, counted=counted),
            rejected=tuple(rejected.get((statement.id, category.id), ())),
            first=first.get((statement.id, category.id), ()),
            likely=len(likely.get((statement.id, category.id), ())),
        )
        for statement in framework.statements
        for category in framework.categories
    ]


def _likely(suggestions: Iterable[Suggestion]) -> dict[tuple[str, str], list[Suggestion]]:
    """Give the likely suggestions of each cell in the order given; whatever people decide, they stay the same."""
    every: dict[str, Suggestion] = {each.id: each for each in suggestions}
    also = also_suggested(every, every.values())
    likely: dict[tuple[str, str], list[Suggestion]] = {}
    for each in every.values():
        if is_likely(each, same_words(each, also[each.id])):
            likely.setdefault((each.statement, each.category), []).append(each)
    return likely


def resting_on(suggestions: Iterable[Suggestion]) -> dict[PassageId, list[Suggestion]]:
    """Give the suggestions that rest on each passage, in the order given."""
    resting: dict[PassageId, list[Suggestion]] = {}
    for suggestion in suggestions:
        for passage in suggestion.passages:
            resting.setdefault(passage, []).append(suggestion)
    return resting


def also_suggested(
    suggestions: Mapping[str, Suggestion], of: Iterable[Suggestion]
) -> dict[SuggestionId, tuple[Suggestion, ...]]:
    """Give for each those for other cells that quote a sentence of it: accepted in both, it would count twice.

    `suggestions`: all there are, by id.
    """
    resting = resting_on(suggestions.values())
    return {
        each.id: tuple(
            suggestions[other]
            for other in dict.fromkeys(other.id for passage in each.passages for other in resting.get(passage, ()))
            if _repeats(suggestions[other], each)
        )
        for each in of
    }


def _repeats(one: Suggestion, other: Suggestion) -> bool:
    """Say whether a suggestion quotes words of another one in another cell; of one passage others may be quoted."""
    if (one.statement, one.category) == (other.statement, other.category):
        return False
    return not {sentence.text for sentence in one.summary}.isdisjoint(sentence.text for sentence in other.summary)


def in_order(
    suggestions: Iterable[Suggestion], places: Mapping[SuggestionId, int], first: Sequence[SuggestionId] = ()
) -> list[Suggestion]:
    """Sort suggestions: those to read `first`, then by their places, then those without one by their confidence."""
    ranks = {suggestion_id: rank for rank, suggestion_id in enumerate(first)}
    last = len(places)
    return sorted(
        suggestions,
        key=lambda each: (ranks.get(each.id, len(ranks)), places.get(each.id, last), -each.confidence, each.key),
    )


def _cell(
    statement: str,
    category: EvidenceCategory,
    waiting: Mapping[tuple[str, str], list[Suggestion]],
    made: Mapping[tuple[str, str], list[GridEntry]],
    by_key: Mapping[str, Suggestion],
    *,
    counted: Sources,
) -> GridCell:
    place = (statement, category.id)
    entries = made.get(place, [])
    open_ones = waiting.get(place, [])
    behind = [
        by_key[entry.suggestion_key]
        for entry in entries
        if entry.suggestion_key is not None and entry.suggestion_key in by_key
    ]
    suggested_documents = _documents([], open_ones, counted)
    return GridCell(
        statement=statement,
        category=category.id,
        state=_state(category, entries, open_ones, suggested_documents),
        entries=tuple(entries),
        suggestions=tuple(suggestion.id for suggestion in open_ones),
        sources=_sources(entries, [*behind, *open_ones], counted),
        documents=_documents(entries, [*behind, *open_ones], counted),
        unclear=sum(not {STATEMENT, CATEGORY}.isdisjoint(unclear_axes(each.chances)) for each in open_ones),
    )


def _state(
    category: EvidenceCategory, entries: Sequence[GridEntry], waiting: Sequence[Suggestion], documents: int
) -> CellState:
    if entries:
        return CellState.ACCEPTED
    if not category.used:
        return CellState.NOT_USED
    if not waiting:
        return CellState.EMPTY
    return CellState.SUGGESTED if documents > 1 else CellState.THIN


def _sources(entries: Sequence[GridEntry], suggestions: Sequence[Suggestion], counted: Sources) -> int:
    passages = {passage for suggestion in suggestions for passage in suggestion.passages}
    cited = {c.passage_id for entry in entries for sentence in entry.sentences for c in sentence.citations}
    return counted.of(passages | cited)


def _documents(entries: Sequence[GridEntry], suggestions: Sequence[Suggestion], counted: Sources) -> int:
    sentences = [sentence for entry in entries for sentence in entry.sentences]
    sentences += [sentence for suggestion in suggestions for sentence in suggestion.summary]
    cited = {citation.document_id for sentence in sentences for citation in sentence.citations}
    return counted.works(cited)
