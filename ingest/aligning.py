"""Lay two texts beside each other word by word: what stands in both, in order, and what stands where they differ."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import accumulate, count, pairwise
from typing import Final, NamedTuple

from rapidfuzz.distance import Levenshtein

# Guards: the 7,305 pairs of texts that eval/aside/families_dev compares take 5 rounds and 1.4 looks, 26 November 2026.
ROUNDS: Final = 20  # of looking for anchors, each between those of the round before
LOOKS: Final = 4  # of `longest_first` at each pair of words, on average

Step = tuple[int, int, int, int, bool]
"""Words `[start, end)` of one text, then of the other, and whether they are the same."""


class Stretch(NamedTuple):
    """A stretch of two texts: the same words, or what the one holds where the other holds something else.

    They sort as they stand in the texts. A tuple, because two texts have hundreds, and it is made in half the time.
    """

    one: tuple[int, int]  # [start, end) in words
    other: tuple[int, int]
    same: bool

    @property
    def words(self) -> tuple[int, int]:
        """Words of the one and of the other text."""
        return self.one[1] - self.one[0], self.other[1] - self.other[0]


@dataclass(frozen=True, slots=True, kw_only=True)
class Rules:
    """How two texts are laid beside each other; each use sets its own, as suits the texts that it meets.

    An anchor is a run of words that stands once in each text, and so ties the two together.
    """

    anchor: int  # words of an anchor
    direct: int  # product of two lengths up to which no anchors are looked for
    room: int  # product of two lengths up to which words without anchors are matched; longer ones count as different
    closely: Callable[[Sequence[str], Sequence[str]], Iterable[Step]]  # how those are: `edits` or `longest_first`
    ends_first: bool  # what both texts begin and end with is the same, whatever anchors say
    onward: bool  # equal words go on from an anchor past others that they meet, not only up to the next


def align(one: Sequence[str], other: Sequence[str], rules: Rules) -> list[Stretch]:
    """Return stretches that cover both texts in order; those of the same words never follow each other.

    Anchors, as many as stand in one order in both texts, cut them into blocks, and anchors of each block cut that
    again, as in patience diff: unlike the longest common series of all words, this is not led astray by "of the".
    Blocks without anchors are matched closely.

    Time grows with the n and m words of the two texts, however often words repeat: at most ROUNDS (n + m) words are
    looked at for anchors, and blocks of at most (n + m) / 2 times the root of `rules.room` pairs are matched closely.

    Args:
        one: n words.
        other: m words.
        rules: What to count as the same.
    """
    found: list[Stretch] = []
    todo = [(0, len(one), 0, len(other), 0)]
    while todo:
        a, a_end, b, b_end, rounds = todo.pop()
        mine, theirs = one[a:a_end], other[b:b_end]
        if rounds or rules.ends_first:
            before = _alike(mine, theirs)
            after = _alike(mine[before:][::-1], theirs[before:][::-1])
            ends = (a, b, before), (a_end - after, b_end - after, after)
            found += [_same(*end) for end in ends if end[2]]
            a, a_end, b, b_end = a + before, a_end - after, b + before, b_end - after
            mine, theirs = one[a:a_end], other[b:b_end]
        size = len(mine) * len(theirs)
        anchors = _anchors(mine, theirs, rules) if size > rules.direct and rounds < ROUNDS else []
        if anchors:
            cuts = pairwise([(0, 0), *anchors, (len(mine), len(theirs))])
            todo += [(a + i, a + end, b + j, b + stop, rounds + 1) for (i, j), (end, stop) in cuts]
        elif 0 < size <= rules.room:
            steps = rules.closely(mine, theirs)
            found += [Stretch((a + i, a + end), (b + j, b + stop), same) for i, end, j, stop, same in steps]
    return _covering(found, len(one), len(other))


def edits(one: Sequence[str], other: Sequence[str]) -> list[Step]:
    """Return the fewest edits that make the other text of the one, in order, 64 pairs of words at a time.

    Differences may follow each other: words put in or left out are apart from those that stand in place of others.
    """
    return [
        (step.src_start, step.src_end, step.dest_start, step.dest_end, step.tag == "equal")
        for step in Levenshtein.opcodes(one, other)
    ]


def longest_first(one: Sequence[str], other: Sequence[str]) -> list[Step]:
    """Return the longest run of equal words, then that of what is to its left and right, and so on, as difflib does.

    Once it has looked at all pairs of words LOOKS times, what is left is matched by the fewest edits: where a word
    repeats between others that do not, difflib takes time that grows with the cube of the length.
    """
    matcher = SequenceMatcher(None, one, other, autojunk=False)
    often = Counter(other)
    looks = [0, *accumulate(1 + often[word] for word in one)]
    left = LOOKS * len(one) * len(other)
    found: list[Step] = []
    todo = [(0, len(one), 0, len(other))]
    for a, end, b, stop in todo:  # grows as it is walked
        cost = looks[end] - looks[a]
        if cost == end - a or b == stop:
            continue  # no word stands in both
        if cost > left:
            steps = edits(one[a:end], other[b:stop])
            found += [(a + i, a + j, b + k, b + m, same) for i, j, k, m, same in steps if same]
            continue
        left -= cost
        i, j, length = matcher.find_longest_match(a, end, b, stop)
        if length:
            found.append((i, i + length, j, j + length, True))
            todo += [(a, i, b, j), (i + length, end, j + length, stop)]
    return found


def without_chance(
    stretches: Iterable[Stretch], by_chance: Callable[[Stretch, Stretch, Stretch], bool]
) -> list[Stretch]:
    """Join differences over the few words between them that are the same by chance; what is left takes turns.

    Args:
        stretches: As `align` returns them.
        by_chance: Says so by the difference before, the words that are the same, and the difference behind.
    """
    made: list[Stretch] = []
    for stretch in stretches:
        if made and not made[-1].same and not stretch.same:
            made[-1] = _joined(made[-1], stretch)
        elif len(made) > 1 and not stretch.same and by_chance(made[-2], made[-1], stretch):
            made[-2:] = [_joined(made[-2], stretch)]
        else:
            made.append(stretch)
    return made


def _alike(one: Sequence[str], other: Sequence[str]) -> int:
    """Count the words that both begin with."""
    most = min(len(one), len(other))
    return next((place for place in range(most) if one[place] != other[place]), most)


def _anchors(one: Sequence[str], other: Sequence[str], rules: Rules) -> list[tuple[int, int]]:
    """Return the places of anchors in both texts: the longest series that rises in both, found in O(n log n)."""
    mine, theirs = _once(one, rules.anchor), _once(other, rules.anchor)
    pairs = [(place, theirs[run]) for run, place in mine.items() if run in theirs]
    ends: list[int] = []  # of rising series of each length, the least last place
    tops: list[int] = []  # which pair that is
    before: list[int] = []
    for number, (_, place) in enumerate(pairs):
        length = bisect_left(ends, place)
        before.append(tops[length - 1] if length else -1)
        if length == len(ends):
            ends.append(place)
            tops.append(number)
        else:
            ends[length], tops[length] = place, number
    series: list[tuple[int, int]] = []
    number = tops[-1] if tops else -1
    while number >= 0:
        series.append(pairs[number])
        number = before[number]
    series.reverse()
    return list(_past(one, other, series)) if rules.onward else series


def _once(words: Sequence[str], length: int) -> dict[tuple[str, ...], int]:
    """Return the places, rising, of the runs of so many words that stand once in a text."""
    runs = list(zip(*(words[shift:] for shift in range(length)), strict=False))
    places = dict(zip(runs, count(), strict=False))  # of those that stand more often, the last
    for run in {run for place, run in enumerate(runs) if places[run] != place}:
        del places[run]
    return places


def _past(one: Sequence[str], other: Sequence[str], series: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Yield the anchors that do not stand, in either text, within the equal words that go on from one before."""
    at = to = 0
    for start, begin in series:
        if start >= at and begin >= to:
            yield start, begin
            at, to = start, begin
            while at < len(one) and to < len(other) and one[at] == other[to]:
                at, to = at + 1, to + 1


def _same(start: int, begin: int, length: int) -> Stretch:
    return Stretch((start, start + length), (begin, begin + length), same=True)


def _joined(first: Stretch, second: Stretch) -> Stretch:
    return Stretch((first.one[0], second.one[1]), (first.other[0], second.other[1]), same=first.same)


def _covering(stretches: Iterable[Stretch], words: int, others: int) -> list[Stretch]:
    """Put stretches in order and join equal words that follow each other; what lies between them is different."""
    made: list[Stretch] = []
    at = to = 0
    for stretch in (*sorted(stretches), _same(words, others, 0)):
        (a, a_end), (b, b_end), same = stretch
        if at < a or to < b:
            made.append(Stretch((at, a), (to, b), same=False))
        if made and made[-1].same and same:
            made[-1] = _joined(made[-1], stretch)
        elif a < a_end or b < b_end:
            made.append(stretch)
        at, to = a_end, b_end
    return made
