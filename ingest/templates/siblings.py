"""Compare the documents of a bank that were made from one form: what one says beyond the others may be its answers."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from statistics import fmean, median
from typing import Final

import numpy as np
from numpy.typing import NDArray

from ingest.model import DocumentId, FormLook, TemplateCheck, TemplateState
from ingest.templates.trees import STATES, learned

# Chosen on 26 November 2026 by leaving out one author of forms at a time (683 forms beside others of their layout).
SURELY_BLANK: Final = 0.7  # chance from which a document is set aside as a blank form
RELATED: Final = 0.3  # of the words of the smaller of two documents, in lines that both hold
SHARED_LINES: Final = 4
NO_FORM: Final = 0.9  # chance of being no form, by itself, from which a document that is none is not compared
LIKELY_NONE: Final = 0.5  # the same, from which others do not make it a blank form
COPIES: Final = 2  # words beyond each other up to which two documents are copies, and say nothing of each other
BEGUN: Final = 6  # words beyond a blank copy, from which a form is not blank, where besides
BEGUN_WRITTEN: Final = 2.0  # so many of them seem to be written by somebody: editions of a form differ in print
BEGUN_SHARE: Final = 0.15  # or, of the share answered, so much beyond the blank copy's: scores alone are few words
ANSWERED: Final = 0.85  # share answered from which a form is filled in, though others say more
_WIDESPREAD: Final = 400  # documents; a line that stands in more says nothing of any form
_MOST: Final = 40  # others that a document is compared with, those that share most lines
_ADDS: Final = 6.0  # words that somebody seems to have written, from which a document adds answers
_LEAST: Final = 1e-4  # chance, before its logarithm is taken


@dataclass(frozen=True, kw_only=True)
class Member:
    """What comparing needs to know of one document of a bank."""

    id: DocumentId
    path: str
    look: FormLook
    template: TemplateCheck  # by itself

    @cached_property
    def lines(self) -> dict[int, tuple[int, float]]:
        """Words and chance, 0 to 1, that somebody wrote it, by line."""
        return {line: (words, chance / 100) for line, words, chance in self.look.lines}

    @cached_property
    def words(self) -> int:
        """Words of all lines."""
        return sum(words for words, _ in self.lines.values())


@dataclass(frozen=True, slots=True)
class Beyond:
    """What one document says beyond others: lines with their words and chances."""

    lines: Sequence[tuple[int, float]]

    @property
    def words(self) -> int:
        """Words of them."""
        return sum(words for words, _ in self.lines)

    @property
    def written(self) -> float:
        """Words of them that somebody seems to have written."""
        return sum(words * chance for words, chance in self.lines)


@dataclass(frozen=True, slots=True)
class Pair:
    """A document beside another made from the same form."""

    other: Member
    ours: Beyond
    theirs: Beyond


def compare_siblings(members: Iterable[Member]) -> dict[DocumentId, TemplateCheck]:
    """Return the checks that comparing changed; the order of `members` does not matter."""
    changed: dict[DocumentId, TemplateCheck] = {}
    for member, pairs in related(members):
        if not _may_be_form(member, pairs):
            continue
        chances = learned().beside.weigh(features_beside(member, pairs))
        state = _state(member, dict(zip(STATES, map(float, chances), strict=True)))
        if state is TemplateState.BLANK and _adds_to_blank(member, pairs):
            state = TemplateState.PARTLY
        if state is not member.template.state:
            changed[member.id] = _check(member, pairs, state)
    return changed


def related(members: Iterable[Member]) -> Iterator[tuple[Member, Sequence[Pair]]]:
    """Yield each document that has others made from the same form, beside them; those that share most come first."""
    compared = sorted((one for one in members if one.look.chances), key=lambda one: (one.path, one.id))
    holders: dict[int, list[int]] = defaultdict(list)
    for place, member in enumerate(compared):
        for line in member.lines:
            holders[line].append(place)
    for place, member in enumerate(compared):
        shared = Counter(
            other
            for line in member.lines
            if len(holders[line]) <= _WIDESPREAD
            for other in holders[line]
            if other != place
        )
        close = sorted(shared.items(), key=lambda item: (-item[1], item[0]))[:_MOST]
        pairs = [pair for other, count in close if count >= SHARED_LINES and (pair := _pair(member, compared[other]))]
        if pairs:
            yield member, pairs


def features_beside(member: Member, pairs: Sequence[Pair]) -> NDArray[np.float64]:
    """Return what tells the state of a document beside others, (m,), always in the same order."""
    held = {line for pair in pairs for line in pair.other.lines}
    own = Beyond([known for line, known in member.lines.items() if line not in held])
    whole = Beyond(list(member.lines.values()))
    ours, theirs = [pair.ours.written for pair in pairs], [pair.theirs.written for pair in pairs]
    fullest = max(pairs, key=lambda pair: pair.theirs.written)
    answered = [_chance(pair.other, TemplateState.PARTLY, TemplateState.FILLED) for pair in pairs]
    blank = [_chance(pair.other, TemplateState.BLANK) for pair in pairs]
    return np.array(
        [
            *(math.log(max(_LEAST, chance)) for chance in member.look.chances),
            member.words,
            len(pairs),
            own.written,
            own.words,
            len(own.lines),
            sum(chance > 0.5 for _, chance in own.lines),
            sum(words * chance for words, chance in own.lines if chance > 0.5),
            max((chance for _, chance in own.lines), default=0.0),
            whole.written,
            own.written / (1 + whole.written),
            max(theirs),
            median(theirs),
            min(ours),
            median(ours),
            min(pair.ours.words for pair in pairs),
            math.log((1 + min(ours)) / (1 + max(theirs))),
            math.log((1 + median(ours)) / (1 + median(theirs))),
            fmean(their > our for our, their in zip(ours, theirs, strict=True)),
            sum(their > _ADDS for their in theirs),
            fullest.theirs.words,
            fullest.ours.words,
            max(answered),
            fmean(answered),
            max(blank),
            fmean(blank),
            1 - own.words / max(1, member.words),
        ]
    )


def _pair(one: Member, other: Member) -> Pair | None:
    """Return two documents beside each other; None where they are not related, or copies."""
    common = sum(words for line, (words, _) in one.lines.items() if line in other.lines)
    if common < RELATED * min(one.words, other.words):
        return None
    ours = Beyond([known for line, known in one.lines.items() if line not in other.lines])
    theirs = Beyond([known for line, known in other.lines.items() if line not in one.lines])
    return None if max(ours.words, theirs.words) <= COPIES else Pair(other, ours, theirs)


def _chance(member: Member, *states: TemplateState) -> float:
    return sum(member.look.chances[STATES.index(state)] for state in states)


def _may_be_form(member: Member, pairs: Sequence[Pair]) -> bool:
    """Say whether comparing may change a check: prose that shares lines with prose is no form."""
    none = TemplateState.NONE
    surely_none = member.template.state is none and _chance(member, none) >= NO_FORM
    return not surely_none and any(pair.other.template.state is not none for pair in pairs)


def _state(member: Member, chances: Mapping[TemplateState, float]) -> TemplateState:
    """Return the likeliest state; what may be blank but is not surely so counts as partly filled."""
    blank = chances[TemplateState.BLANK]
    if blank >= SURELY_BLANK and not member.look.ticked:
        prose = member.template.state is TemplateState.NONE and _chance(member, TemplateState.NONE) >= LIKELY_NONE
        return TemplateState.NONE if prose else TemplateState.BLANK
    others = {
        TemplateState.NONE: chances[TemplateState.NONE],
        TemplateState.PARTLY: chances[TemplateState.PARTLY] + blank,
        TemplateState.FILLED: chances[TemplateState.FILLED],
    }
    state = max(others, key=lambda state: others[state])
    answered = member.template.state is TemplateState.FILLED and member.template.filled >= ANSWERED
    return TemplateState.FILLED if answered and state is TemplateState.PARTLY else state


def _adds_to_blank(member: Member, pairs: Sequence[Pair]) -> bool:
    """Say whether a document holds all that a blank copy of its form holds, and more: somebody began to fill it in."""
    return any(
        pair.other.template.state is TemplateState.BLANK
        and pair.theirs.words <= COPIES
        and pair.ours.words >= BEGUN
        and (pair.ours.written >= BEGUN_WRITTEN or member.template.filled - pair.other.template.filled >= BEGUN_SHARE)
        for pair in pairs
    )


def _check(member: Member, pairs: Sequence[Pair], state: TemplateState) -> TemplateCheck:
    """Say what a document is, and beside which others that shows."""
    check = member.template
    if state is TemplateState.NONE:
        return TemplateCheck(state=state)
    if state is TemplateState.BLANK:
        fuller = next((each.other.path for each in pairs if each.theirs.written > max(_ADDS, each.ours.written)), "")
        more = f" {fuller} was made from the same form and adds some." if fuller else ""
        return replace(check, state=state, filled=0.0, reason=f"It has no answers.{more}")
    barer = next((pair.other.path for pair in pairs if pair.ours.written > pair.theirs.written), "")
    more = f" It says more than {barer}, made from the same form." if barer else ""
    if state is TemplateState.FILLED:
        return replace(check, state=state, filled=max(check.filled, ANSWERED), reason=f"A form, filled in.{more}")
    share = min(pair.ours.written / (1 + pair.ours.written + pair.theirs.written) for pair in pairs)
    filled = check.filled if 0 < check.filled < 1 else round(share, 3)
    return replace(check, state=state, filled=filled, reason=f"A form, only in part filled in.{more}")
