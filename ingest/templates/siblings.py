"""Compare the documents of a bank that were made from one template: what one says beyond the others is its answers."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from statistics import median
from typing import Final

from ingest.model import DocumentId, TemplateCheck, TemplateState
from ingest.templates.units import units_of_texts, words_in


@dataclass(frozen=True, slots=True, kw_only=True)
class SiblingLimits:
    """Where the lines are drawn, chosen on the development forms crossed by code, 25 November 2026 (786 documents).

    Where that saw no difference the value is the one less likely to set a document aside.
    """

    shared_units: int = 4  # fewer prove no common template
    within: float = 0.9  # share of a document's words that stand in another made from it
    like: float = 0.7  # share of the words of the smaller of two forms of one template, at least
    comparable: float = 0.5  # of the words that one of two copies adds, from which the other's are answers too
    answers: int = 6  # words beyond the template that are somebody's answers
    answered_units: int = 2  # in at least so many places
    stray: float = 0.0  # share of a template's words that its copies may lack: any of them may be an answer
    filled_copies: int = 2  # copies that must hold answers of their own before the template is known
    unlike: float = 0.5  # share of their additions that two copies may have in common
    most_filled: float = 0.5  # share answered above which no document is taken for its own template


DEFAULT: Final = SiblingLimits()
_WIDESPREAD = 400  # documents; a unit that stands in more says nothing of any template


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """What comparing needs to know of one document of a bank."""

    id: DocumentId
    path: str
    units: frozenset[int]
    template: TemplateCheck


def compare_siblings(members: Iterable[Member], *, limits: SiblingLimits = DEFAULT) -> dict[DocumentId, TemplateCheck]:
    """Return the checks that comparing changed; the order of `members` does not matter.

    A document judged blank that says things its template does not is no longer blank. One whose every word stands in
    several copies that add answers of their own is the template.
    """
    ordered = sorted((member for member in members if member.units), key=lambda member: (member.path, member.id))
    bank = _Bank.of(ordered, limits)
    changed: dict[DocumentId, TemplateCheck] = {}
    for place, member in enumerate(ordered):
        check = bank.judge(place)
        if check is not None:
            changed[member.id] = check
    return changed


@dataclass(slots=True)
class _Bank:
    """All documents with an index of their units."""

    members: Sequence[Member]
    limits: SiblingLimits
    holders: dict[int, list[int]] = field(default_factory=lambda: defaultdict(list))

    @classmethod
    def of(cls, members: Sequence[Member], limits: SiblingLimits) -> _Bank:
        bank = cls(members=members, limits=limits)
        for place, member in enumerate(members):
            for unit in member.units:
                bank.holders[unit].append(place)
        return bank

    def judge(self, place: int) -> TemplateCheck | None:
        """Return what comparing makes of a document; None where its own check stands."""
        member = self.members[place]
        state = member.template.state
        if state is TemplateState.FILLED:
            return None
        related = self._related(place)
        if state is TemplateState.BLANK:
            return self._answered(member, related)
        return self._template(member, related)

    def _related(self, place: int) -> list[Member]:
        """Return the documents that share units with one, those that share most first."""
        shared: Counter[int] = Counter()
        for unit in self.members[place].units:
            holders = self.holders[unit]
            if len(holders) <= _WIDESPREAD:
                shared.update(holders)
        del shared[place]
        return [self.members[other] for other, count in shared.most_common() if count >= self.limits.shared_units]

    def _answered(self, member: Member, related: Sequence[Member]) -> TemplateCheck | None:
        """Take a form for filled in that says things beside its prompts which its template does not say."""
        prompts = units_of_texts(member.template.empty)
        for other in related:
            if not _is_form(other):
                continue
            common = words_in(member.units & other.units)
            own = member.units - other.units - prompts
            if words_in(own) < self.limits.answers or len(own) < self.limits.answered_units:
                continue
            inside = common >= self.limits.within * words_in(other.units)
            theirs = other.units - member.units - units_of_texts(other.template.empty)
            twins = (
                common >= self.limits.like * min(words_in(member.units), words_in(other.units))
                and words_in(theirs) >= self.limits.answers
                and words_in(own) >= self.limits.comparable * words_in(theirs)
            )
            if inside or twins:
                return replace(
                    member.template,
                    state=TemplateState.PARTLY,
                    filled=max(member.template.filled, self._share(member, related)),
                    reason=f"It says more than {other.path}, which was made from the same form.",
                )
        return None

    def _template(self, member: Member, related: Sequence[Member]) -> TemplateCheck | None:
        """Take a document for a blank form whose every word stands in copies that add answers of their own."""
        check, limits = member.template, self.limits
        if check.state is not TemplateState.NONE and check.filled > limits.most_filled:
            return None
        words = words_in(member.units)
        additions: list[tuple[Member, frozenset[int]]] = []
        for other in related:
            if words_in(member.units - other.units) > limits.stray * words:
                continue
            added = other.units - member.units
            if words_in(added) < limits.answers or len(added) < limits.answered_units:
                continue
            if _is_form(other) and all(len(added & known) <= limits.unlike * len(added) for _, known in additions):
                additions.append((other, added))
        if len(additions) < limits.filled_copies:
            return None
        paths = " and ".join(other.path for other, _ in additions[:2])
        return TemplateCheck(
            state=TemplateState.BLANK,
            filled=0.0,
            empty=check.empty,
            reason=f"All it says stands in {paths} too, which add answers of their own.",
        )

    def _printed(self, member: Member) -> frozenset[int]:
        """Return the units of a document that other documents hold too."""
        return frozenset(unit for unit in member.units if len(self.holders[unit]) > 1)

    def _share(self, member: Member, copies: Sequence[Member]) -> float:
        """Return how much a document says of its own beside what its copies usually do, at most 1."""
        usual = [words for other in copies if (words := self._own_words(other))]
        return min(1.0, self._own_words(member) / median(usual)) if usual else 0.0

    def _own_words(self, member: Member) -> int:
        return words_in(member.units - self._printed(member))


def _is_form(member: Member) -> bool:
    return member.template.state is not TemplateState.NONE
