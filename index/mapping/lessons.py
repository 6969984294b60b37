"""What people's decisions teach: the passages they were made on, as exemplars with a weight, oldest first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from index.mapping.certainty import UNCLEAR
from index.mapping.exemplars import Exemplar
from index.mapping.spaces import context_of
from index.model import Decision, IndexedPassage, Review, Suggestion
from ingest.model import AuthorityId

# How much a passage counts among exemplars, of which each counts 1.
CONFIRMED = 1.0  # a person accepted or moved it; more gained nothing (`python -m eval run learning`)
REJECTED = 0.5  # a person may reject what is evidence, as a repeat or as said better elsewhere; set by judgement


@dataclass(frozen=True, slots=True, kw_only=True)
class Decided:
    """A decision that stands, with what it was made on."""

    authority_id: AuthorityId
    review: Review
    suggestion: Suggestion
    passages: tuple[IndexedPassage, ...]  # those whose words the person was shown

    @property
    def place(self) -> tuple[str, str] | None:
        """The statement and category that a person confirmed or moved it to; None where it was rejected."""
        if self.review.decision is Decision.REJECT:
            return None
        if self.review.statement:  # of what was edited after it was moved, too
            return self.review.statement, self.review.category
        return self.suggestion.statement, self.suggestion.category

    @property
    def taught(self) -> tuple[IndexedPassage, ...]:
        """The passages that the decision was about: of an edited one, those with a sentence that the person kept."""
        if self.review.decision is not Decision.EDIT:
            return self.passages
        words = " ".join(self.review.text.split())
        kept = [sentence for sentence in self.suggestion.summary if " ".join(sentence.text.split()) in words]
        cited = {citation.passage_id for sentence in kept for citation in sentence.citations}
        return tuple(passage for passage in self.passages if passage.id in cited)


@dataclass(frozen=True, slots=True, kw_only=True)
class Lesson:
    """A passage of an authority with the labels that a person's decisions gave it.

    It has no id, so that no reason can name it: what one authority's words teach is not shown to another.
    """

    authority_id: AuthorityId
    exemplar: Exemplar
    weight: float

    @property
    def text(self) -> str:
        """The passage as it is embedded."""
        return context_of(self.exemplar)


def lessons_of(decided: Sequence[Decided]) -> list[Lesson]:
    """Turn decisions into lessons, one for each passage of an authority, in the order they were first decided on.

    A passage confirmed in several places carries them all. One that was rejected in one place and confirmed in another
    is evidence; one that was only rejected teaches that such passages are not.
    """
    found: dict[tuple[str, str], Lesson] = {}
    for each in decided:
        for passage in each.taught:
            lesson = _lesson(each, passage)
            key = (lesson.authority_id, lesson.text)
            found[key] = _both(found[key], lesson) if key in found else lesson
    return list(found.values())


def _lesson(decided: Decided, passage: IndexedPassage) -> Lesson:
    place = decided.place
    exemplar = Exemplar(
        id="",
        voice="decided",
        group=f"decided: {decided.authority_id} {passage.document_id}",
        title=passage.title,
        doc_type=passage.doc_type,
        headings=passage.headings,
        text=passage.text,
        statements=() if place is None else place[:1],
        categories=() if place is None else place[1:],
        polarity=decided.review.polarity or UNCLEAR,  # what the machine said itself teaches nothing
        evidence=place is not None,
    )
    weight = REJECTED if place is None else CONFIRMED
    return Lesson(authority_id=decided.authority_id, exemplar=exemplar, weight=weight)


def _both(first: Lesson, second: Lesson) -> Lesson:
    if not (first.exemplar.evidence and second.exemplar.evidence):
        return first if first.exemplar.evidence else second
    said = first.exemplar.polarity
    merged = replace(
        first.exemplar,
        polarity=second.exemplar.polarity if said == UNCLEAR else said,
        statements=tuple(dict.fromkeys([*first.exemplar.statements, *second.exemplar.statements])),
        categories=tuple(dict.fromkeys([*first.exemplar.categories, *second.exemplar.categories])),
    )
    return replace(first, exemplar=merged)
