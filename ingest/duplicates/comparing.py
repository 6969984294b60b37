"""Compare the words of two documents closely: how much is the same, and in what manner they differ."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from rapidfuzz.distance import Indel

from ingest.aligning import Rules, Stretch, align, edits, without_chance

CHANCE: Final = 3  # words: a shorter run between differences may be equal by chance
MISREAD: Final = 0.7  # likeness of letters from which words that differ are one text, misread
SHORT: Final = 4  # words of a name, at most, that may stand in for another throughout a text
OFTEN: Final = 3  # times that one name stands where the other does
VANISHED: Final = 0.3  # share of a name's uses that may be left in the other text

# Each pair of words within `room` takes a bit of memory.
_RULES = Rules(anchor=4, direct=600_000, room=6_000_000, closely=edits, ends_first=False, onward=True)


@dataclass(frozen=True)
class Comparison:
    """Two texts laid beside each other."""

    one: Sequence[str]
    other: Sequence[str]
    stretches: Sequence[Stretch]

    @classmethod
    def of(cls, one: Sequence[str], other: Sequence[str]) -> Comparison:
        """Compare two runs of words."""
        return cls(one=one, other=other, stretches=without_chance(align(one, other, _RULES), _by_chance))

    @cached_property
    def same(self) -> int:
        """Words that stand in both, in order; runs too short to mean anything left out."""
        runs = [stretch.words[0] for stretch in self.stretches if stretch.same]
        split = sum(max(stretch.words) for stretch in self._misreadings if self._same_letters(stretch))
        return sum(run for run in runs if run >= CHANCE) + self._within_misread + split

    @cached_property
    def misread(self) -> int:
        """Words that differ in a few letters only, as where a machine read a picture."""
        return sum(max(stretch.words) for stretch in self._misreadings if not self._same_letters(stretch))

    @cached_property
    def changed(self) -> int:
        """Words that stand in one of the two only, those that differ in a few letters left out."""
        return sum(max(stretch.words) for stretch in self.differences)

    @cached_property
    def differences(self) -> list[Stretch]:
        """Where the texts differ in more than a few letters."""
        misread = set(map(id, self._misreadings))
        return [stretch for stretch in self.stretches if not stretch.same and id(stretch) not in misread]

    @property
    def contained(self) -> float:
        """How much of the shorter text stands in the longer, 0 to 1."""
        return min(1.0, (self.same + self.misread) / max(1, min(len(self.one), len(self.other))))

    @property
    def shared(self) -> float:
        """How much of the longer text stands in the shorter, 0 to 1."""
        return min(1.0, (self.same + self.misread) / max(1, len(self.one), len(self.other)))

    @cached_property
    def figures(self) -> tuple[int, int]:
        """How many figures both texts hold in the same place, and how many the one with fewer holds in all."""
        kept = 0
        for stretch in self.stretches:
            if stretch.same:
                kept += _figures(self.one[slice(*stretch.one)])
        return kept, min(_figures(self.one), _figures(self.other))

    @cached_property
    def words_kept(self) -> float:
        """How much of the shorter text's words that are no figures stands in the other, in the same place, 0 to 1."""
        kept = sum(
            stretch.words[0] - _figures(self.one[slice(*stretch.one)]) for stretch in self.stretches if stretch.same
        )
        fewest = min(len(text) - _figures(text) for text in (self.one, self.other))
        return min(1.0, (kept + self.misread) / max(1, fewest))

    @cached_property
    def swaps(self) -> list[tuple[str, str, int]]:
        """Names that stand throughout the one where the other has another name, with how often."""
        counted: Counter[tuple[str, str]] = Counter()
        for stretch in self.stretches:
            mine, theirs = self.one[slice(*stretch.one)], self.other[slice(*stretch.other)]
            if not stretch.same and 0 < len(mine) <= SHORT and 0 < len(theirs) <= SHORT:
                counted[" ".join(mine), " ".join(theirs)] += 1
        found = [(mine, theirs, times) for (mine, theirs), times in counted.items() if times >= OFTEN]
        if not found:
            return []
        ours, theirs_ = f" {' '.join(self.one)} ", f" {' '.join(self.other)} "
        return sorted(
            (
                (mine, theirs, times)
                for mine, theirs, times in found
                if _likeness(mine.split(), theirs.split()) < MISREAD
                and _gone(mine, ours, theirs_)
                and _gone(theirs, theirs_, ours)
            ),
            key=lambda swap: (-swap[2], swap),
        )

    @cached_property
    def ours(self) -> Counter[str]:
        """How often the one text uses each word."""
        return Counter(self.one)

    @cached_property
    def theirs(self) -> Counter[str]:
        """How often the other text uses each word."""
        return Counter(self.other)

    @cached_property
    def _misreadings(self) -> list[Stretch]:
        found = []
        for stretch in self.stretches:
            mine, theirs = self.one[slice(*stretch.one)], self.other[slice(*stretch.other)]
            if stretch.same or not mine or not theirs:
                continue
            numbers = [word for word in mine if word.isdigit()], [word for word in theirs if word.isdigit()]
            if numbers[0] and numbers[1] and len(mine) == len(numbers[0]) and len(theirs) == len(numbers[1]):
                continue  # 2023 and 2024 are not a misreading
            if _likeness(mine, theirs) >= MISREAD:
                found.append(stretch)
        return found

    @cached_property
    def _within_misread(self) -> int:
        """Short equal runs beside misreadings: in a noisy text even they are no chance."""
        beside = set()
        misread = set(map(id, self._misreadings))
        for place, stretch in enumerate(self.stretches):
            if id(stretch) in misread:
                beside |= {place - 1, place + 1}
        return sum(
            stretch.words[0]
            for place, stretch in enumerate(self.stretches)
            if place in beside and stretch.same and stretch.words[0] < CHANCE
        )

    def _same_letters(self, stretch: Stretch) -> bool:
        """Say whether the letters are the same, cut into words otherwise: a hyphen at the end of a line."""
        return "".join(self.one[slice(*stretch.one)]) == "".join(self.other[slice(*stretch.other)])


def _by_chance(before: Stretch, run: Stretch, after: Stretch) -> bool:
    """Say whether a run of equal words is too short to mean anything beside the differences around it."""
    length = run.words[0]
    return length < CHANCE and max(before.words) + max(after.words) > 3 * length


def _likeness(one: Sequence[str], other: Sequence[str]) -> float:
    """Return how like two runs of words are letter by letter, 0 to 1; how the letters are cut into words is ignored."""
    return Indel.normalized_similarity("".join(one), "".join(other))


def _gone(name: str, here: str, there: str) -> bool:
    """Say whether a name that is used here is hardly used there."""
    if all(word.isdigit() for word in name.split()):
        return False
    return there.count(f" {name} ") <= VANISHED * here.count(f" {name} ")


def _figures(words: Sequence[str]) -> int:
    return sum(map(str.isdigit, words))
