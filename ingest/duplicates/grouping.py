"""Group the documents of a return: which repeat another, and which one is kept."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

import numpy as np

from ingest.duplicates.names import Names, compare_names, compare_titles, depth, is_copy, is_old, version_in
from ingest.duplicates.signing import holds_figure
from ingest.model import Cause, DocumentId, DuplicateKind, Signature, TemplateState

# The sweep behind these figures stands at the head of tests/ingest/test_duplicates.py.
NEAR: Final = 0.6  # Jaccard of 3-grams
SAME_ONE_WAY: Final = 0.9  # across formats: containment of the text with less page furniture in the other
SAME_BOTH_WAYS: Final = 0.8  # and of the other in it
ANYHOW: Final = 0.985  # containment from which other names and years do not count
LIKE_NAMED: Final = 0.9  # containment where one name says more than the other: a policy, and one for a service
FIGURES: Final = 0.8  # containment of 3-grams with a figure, for each unit of containment of all
FEWEST_FIGURES: Final = 8  # fewer 3-grams with a figure say nothing
FEWEST_WORDS: Final = 20  # a shorter text is a cover or a stamp on a scan: equal words prove nothing
COMMON: Final = 3  # unlike documents that share a 3-gram before it counts as boilerplate
SKELETON: Final = 3  # forms that share a 3-gram before it counts as printed on the form
BLANK_INSIDE: Final = 0.6  # share of a blank form's 3-grams in another form that make it a sibling
FEWEST_OWN: Final = 12  # 3-grams besides boilerplate or skeleton; with fewer there is nothing to compare

_FORMLIKE = {TemplateState.FILLED, TemplateState.PARTLY}
_PRINTOUTS = {"application/pdf", "text/plain", "text/html", "message/rfc822"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """What grouping needs to know of one document of a return."""

    id: DocumentId
    path: str  # relative to what was uploaded
    signature: Signature
    template: TemplateState
    media_type: str
    year: int | None  # that the document is about or from
    title: str


def group_documents(candidates: Iterable[Candidate]) -> dict[DocumentId, Cause]:
    """Return why each document that repeats another is set aside; those kept are not in the result.

    Every cause points at a kept document that was compared with it directly. The order of `candidates` does not matter.
    """
    ordered = sorted((c for c in candidates if c.signature.words >= FEWEST_WORDS), key=_preference)
    first: dict[tuple[str, bool], Candidate] = {}
    copies: list[tuple[Candidate, Candidate]] = []
    for candidate in ordered:
        key = (candidate.signature.text_hash, candidate.template is TemplateState.BLANK)
        if first.setdefault(key, candidate) is not candidate:
            copies.append((candidate, first[key]))
    causes = _Bank.of(list(first.values())).causes()
    for copy, original in copies:
        causes[copy.id] = causes.get(original.id) or _cause(DuplicateKind.SAME_TEXT, original, 1.0)
    return causes


def _preference(candidate: Candidate) -> tuple[object, ...]:
    """Order documents by which of several copies to keep, best first; no two are equal.

    A file to edit goes before its printout: its words, headings and tables are as their author made them, where those
    of a PDF are found by looking at the page.
    """
    return (
        candidate.template is TemplateState.BLANK,
        is_old(candidate.path),
        tuple(-part for part in version_in(candidate.path)),
        is_copy(candidate.path),
        candidate.media_type in _PRINTOUTS,
        depth(candidate.path),
        -candidate.signature.words,
        candidate.path,
        candidate.id,
    )


def _cause(kind: DuplicateKind, kept: Candidate, score: float) -> Cause:
    if kind is DuplicateKind.SAME_TEXT:
        reason = f"The same text as {kept.path}."
    else:
        reason = (
            f"Almost the same words as {kept.path}: {math.floor(score * 100)} of 100 three-word phrases are shared."
        )
    return Cause(kind=kind, of=kept.id, score=round(score, 4), reason=reason)


@dataclass(slots=True)
class _Bank:
    """All documents that are compared, best first, with an index of their shingles."""

    documents: Sequence[Candidate]
    spread: dict[int, int]  # in how many documents each shingle stands; those in one only are left out
    printed: Counter[int] = field(default_factory=Counter)  # in how many filled forms
    alike: dict[int, dict[int, float]] = field(default_factory=lambda: defaultdict(dict))  # Jaccard from NEAR upwards
    blanks: list[int] = field(default_factory=list)

    @classmethod
    def of(cls, documents: Sequence[Candidate]) -> _Bank:
        bank = cls(documents=documents, spread=_count_shared([document.signature for document in documents]))
        for place, document in enumerate(documents):
            if document.template in _FORMLIKE:
                bank.printed.update(document.signature.shingles)
            elif document.template is TemplateState.BLANK:
                bank.blanks.append(place)
        for here, there in bank._proposals():
            score = _jaccard(bank._shingles(here), bank._shingles(there))
            if score >= NEAR:
                bank.alike[here][there] = bank.alike[there][here] = score
        return bank

    def causes(self) -> dict[DocumentId, Cause]:
        """Keep the best document not yet set aside, set aside what repeats it, and so on."""
        kept: list[int] = []
        causes: dict[DocumentId, Cause] = {}
        for place, document in enumerate(self.documents):
            found = [
                (kind is not DuplicateKind.SAME_TEXT, -score, other, kind)
                for other in kept
                if other in self.alike.get(place, {}) and (kind := self._kind(other, place))
                for score in [self.alike[place][other]]
            ]
            if found:
                _, score, other, kind = min(found)
                causes[document.id] = _cause(kind, self.documents[other], -score)
            else:
                kept.append(place)
        return causes

    def _shingles(self, place: int) -> frozenset[int]:
        return self.documents[place].signature.shingles

    def _proposals(self) -> Iterator[tuple[int, int]]:
        """Yield every pair that can reach NEAR, each once.

        Two sets with a Jaccard of t or more share one of the rarest n - ceil(t n) + 1 members of each (prefix
        filtering, Chaudhuri et al. 2006): only those are indexed, so boilerplate proposes nothing.
        """
        postings: dict[int, list[int]] = defaultdict(list)
        for place in range(len(self.documents)):
            shingles = self._shingles(place)
            length = len(shingles) - math.ceil(NEAR * len(shingles)) + 1
            shared = [(self.spread[shingle], shingle) for shingle in shingles if shingle in self.spread]
            room = length - (len(shingles) - len(shared))  # the rarest of all are those nobody shares
            met: set[int] = set()
            for _, shingle in sorted(shared)[: max(0, room)]:
                met.update(postings[shingle])
                postings[shingle].append(place)
            for other in met:
                sizes = sorted((len(shingles), len(self._shingles(other))))
                if sizes[0] >= NEAR * sizes[1]:
                    yield other, place

    def _kind(self, kept: int, place: int) -> DuplicateKind | None:
        """Say in what way a document repeats a kept one; None if they only look alike."""
        ours, theirs = self.documents[kept], self.documents[place]
        states = {ours.template, theirs.template}
        if TemplateState.BLANK in states and states & _FORMLIKE:
            return None
        mine, other = self._shingles(kept), self._shingles(place)
        if states & _FORMLIKE and not self._same_answers(kept, place):
            return None
        one_way, both_ways = _containments(mine, other)
        if not _figures_agree(mine, other, one_way):
            return None
        if one_way < _containment_needed(ours, theirs):
            return None
        if ours.media_type != theirs.media_type and one_way >= SAME_ONE_WAY and both_ways >= SAME_BOTH_WAYS:
            return DuplicateKind.SAME_TEXT
        return DuplicateKind.NEAR if self._is_near(kept, place) else None

    def _is_near(self, kept: int, place: int) -> bool:
        """Say whether two documents are near copies by words of their own, boilerplate left out."""
        if self.alike[kept][place] >= ANYHOW:
            return True
        family = {kept, place, *self.alike[kept], *self.alike[place]}
        relatives = [self._shingles(member) for member in family]

        def own(shingle: int) -> bool:
            if self.spread.get(shingle, 1) < COMMON:
                return True
            return self.spread[shingle] - sum(shingle in relative for relative in relatives) < COMMON

        mine = {shingle for shingle in self._shingles(kept) if own(shingle)}
        other = {shingle for shingle in self._shingles(place) if own(shingle)}
        return min(len(mine), len(other)) >= FEWEST_OWN and _jaccard(mine, other) >= NEAR

    def _same_answers(self, kept: int, place: int) -> bool:
        """Say whether two forms hold the same answers, what is printed on the form left out."""
        mine, other = self._shingles(kept), self._shingles(place)
        printed = {shingle for shingle in mine & other if self.printed[shingle] >= SKELETON}
        for blank in self.blanks:
            skeleton = self._shingles(blank)
            if skeleton and len(skeleton & mine) >= BLANK_INSIDE * len(skeleton):
                printed |= skeleton
        answers, others = mine - printed, other - printed
        if not printed or min(len(answers), len(others)) < FEWEST_OWN:
            one_way, both_ways = _containments(mine, other)
            return one_way >= ANYHOW and both_ways >= SAME_BOTH_WAYS
        one_way, _ = _containments(answers, others)
        return _jaccard(answers, others) >= NEAR and _figures_agree(answers, others, one_way)


def _count_shared(signatures: Sequence[Signature]) -> dict[int, int]:
    """Count in how many documents each shingle stands that stands in more than one."""
    if not signatures:
        return {}
    every = np.concatenate([np.fromiter(s.shingles, dtype=np.int64, count=len(s.shingles)) for s in signatures])
    values, counts = np.unique(every, return_counts=True)
    shared = counts > 1
    return dict(zip(values[shared].tolist(), counts[shared].tolist(), strict=True))


def _jaccard(ours: frozenset[int] | set[int], theirs: frozenset[int] | set[int]) -> float:
    shared = len(ours & theirs)
    return shared / (len(ours) + len(theirs) - shared) if shared else 0.0


def _containments(ours: frozenset[int] | set[int], theirs: frozenset[int] | set[int]) -> tuple[float, float]:
    """Return how much of the smaller set stands in the larger, and of the larger in the smaller."""
    shared = len(ours & theirs)
    return shared / max(1, min(len(ours), len(theirs))), shared / max(1, len(ours), len(theirs))


def _figures_agree(ours: frozenset[int] | set[int], theirs: frozenset[int] | set[int], alike: float) -> bool:
    """Say whether two texts hold the same figures, as far as their words are the same.

    A report of another year, or a form of another team, keeps its words and changes its figures.
    """
    mine = {shingle for shingle in ours if holds_figure(shingle)}
    other = {shingle for shingle in theirs if holds_figure(shingle)}
    if min(len(mine), len(other)) < FEWEST_FIGURES:
        return True
    one_way, _ = _containments(mine, other)
    return one_way >= FIGURES * alike


def _containment_needed(ours: Candidate, theirs: Candidate) -> float:
    """Return how much of the smaller document must stand in the larger, by what years and names say of the two."""
    if ours.year is not None and theirs.year is not None and ours.year != theirs.year:
        return ANYHOW
    titles = compare_titles(ours.title, theirs.title)
    if titles is Names.ALIKE and ours.title and ours.media_type != theirs.media_type:
        return SAME_ONE_WAY  # a printout under a name of its own
    match max(compare_names(ours.path, theirs.path), titles):
        case Names.APART:
            return ANYHOW
        case Names.NARROWER:
            return LIKE_NAMED
    return 0.0
