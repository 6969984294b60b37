"""The words of request items: how like an item a text is, and which of its cues it holds, whatever the inflection."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import log, sqrt

from index.text.stems import stem
from ingest.framework import Framework
from ingest.words import words_of

TITLE_WEIGHT = 3  # of a word in the item's title, against one in its description or in one cue
_STOP = frozenset(
    words_of(
        "a an and are as at be by for from how in into is it its not of on or our that the their them they this to us"
        " we what who with you your"
    )
)
_JOINERS = re.compile(r"[_.\-+/!&\\]+|(?<=[a-z])(?=[A-Z])")
_LONGEST_TERM = 6  # words of a glossary term that are looked for
Stems = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Cue:
    """A cue of an item as it is written and as it is compared."""

    text: str
    stems: Stems


class ItemWords:
    """Compares texts with the title, cues and description of each request item of a framework."""

    def __init__(self, framework: Framework) -> None:
        """Take the items and the glossary, whose terms stand for each other."""
        self._glossary = _glossary(framework)
        self._cues = [
            tuple(
                Cue(text, stems) for text in dict.fromkeys((item.title, *item.cues)) if (stems := stems_of_text(text))
            )
            for item in framework.request_items
        ]
        profiles = []
        for item in framework.request_items:
            profile: Counter[str] = Counter()
            for text, weight in ((item.title, TITLE_WEIGHT), (item.description, 1), *((cue, 1) for cue in item.cues)):
                for word in set(self._expanded(stems_of_text(text))):
                    profile[word] += weight
            profiles.append(profile)
        holding = Counter(word for profile in profiles for word in profile)
        # A word that every item holds still counts a little, so that no text is without length.
        self._rarity = {word: log(len(profiles) / count) + 0.1 for word, count in holding.items()}
        self._profiles = [self._weighed(profile) for profile in profiles]

    def likeness(self, text: str) -> list[float]:
        """Say how like each item a text is, 0 to 1: the cosine of their words, weighed by rarity among the items."""
        weights = self._weighed(Counter(self._expanded(stems_of_text(text))))
        return [sum(weight * profile.get(word, 0.0) for word, weight in weights.items()) for profile in self._profiles]

    def cues_in(self, text: str) -> dict[int, Cue]:
        """Give, by the item's position, its longest cue in a text; one inside another item's longer cue is left out."""
        stems = stems_of_text(text)
        present = set(stems)
        longest: dict[int, Cue] = {}
        for position, cues in enumerate(self._cues):
            held = [cue for cue in cues if present.issuperset(cue.stems) and holds(stems, cue.stems)]
            if held:
                longest[position] = max(held, key=lambda cue: len(cue.stems))
        return {
            position: cue
            for position, cue in longest.items()
            if not any(
                len(other.stems) > len(cue.stems) and holds(other.stems, cue.stems) for other in longest.values()
            )
        }

    def share(self, cue: Cue, text: str) -> float:
        """Say what part of a text's telling words a cue makes up, 0 to 1; words no item has weigh as the rarest do."""
        most = max(self._rarity.values())
        words = {word for word in stems_of_text(text) if not any(map(str.isdigit, word)) and len(word) > 1}
        whole = sum(self._rarity.get(word, most) for word in words)
        return sum(self._rarity.get(word, most) for word in words & set(cue.stems)) / whole if whole else 0.0

    def _expanded(self, stems: Stems) -> list[str]:
        """Add, to the words of a text, those that its glossary terms stand for."""
        words = list(stems)
        for length in range(1, _LONGEST_TERM + 1):
            for start in range(len(stems) - length + 1):
                words += sorted(self._glossary.get(stems[start : start + length], frozenset()) - set(stems))
        return words

    def _weighed(self, counts: Mapping[str, int]) -> dict[str, float]:
        weights = {
            word: (1 + log(count)) * self._rarity[word] for word, count in counts.items() if word in self._rarity
        }
        length = sqrt(sum(weight * weight for weight in weights.values())) or 1.0
        return {word: weight / length for word, weight in weights.items()}


def stems_of_text(text: str) -> Stems:
    """Give the stems of the telling words of a text, whatever joins them in a file name."""
    plain = (word.replace("'s", "").replace("'", "") for word in words_of(_JOINERS.sub(" ", text)))
    return tuple(stem(word) for word in plain if word not in _STOP)


def holds(stems: Sequence[str], wanted: Stems) -> bool:
    """Tell whether the wanted words stand next to each other, in this order."""
    return any(tuple(stems[start : start + len(wanted)]) == wanted for start in range(len(stems) - len(wanted) + 1))


def _glossary(framework: Framework) -> dict[Stems, frozenset[str]]:
    meanings: dict[Stems, frozenset[str]] = {}
    for term in framework.glossary:
        names = [stems_of_text(name) for name in (term.term, term.expansion, *term.also)]
        for name in filter(None, names):
            meanings[name] = meanings.get(name, frozenset()) | _all(names)
    return meanings


def _all(names: Iterable[Stems]) -> frozenset[str]:
    return frozenset(word for name in names for word in name)
