"""Acronyms that documents spell out themselves: "Discharge to Assess (D2A)"."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator

MEANINGS = 3  # most meanings kept of one acronym, the most frequent first
_SHORT = r"[A-Z][A-Za-z0-9&/-]{1,9}"
_BRACKETED = re.compile(rf"\(\s*({_SHORT})\s*\)")
_EXPLAINED = re.compile(rf"\b({_SHORT})\s*(?:\(([^()]{{5,90}})\)|(?::|=|\s[\u2013\u2014-])\s+([^.;:|\n()]{{5,90}}))")
_WORD = re.compile(r"[^\W_]+(?:['\u2019][^\W_]+)*")
_DIGITS = {"2": ("to", "two"), "4": ("for", "four")}  # as in D2A
_SMALL = frozenset({"a", "an", "and", "at", "by", "for", "in", "of", "on", "or", "the", "to", "with"})


def find_acronyms(texts: Iterable[str]) -> tuple[tuple[str, str], ...]:
    """Give (acronym, what it stands for) as the texts define them, each pair once, the most frequent first.

    A definition counts when the letters of the acronym begin its words in order, small words skipped or not.
    """
    counts: Counter[tuple[str, str]] = Counter()
    for text in texts:
        counts.update(_defined_in(text))
    kept: dict[str, list[tuple[str, str]]] = {}
    for (short, long), _ in sorted(counts.items(), key=lambda item: (-item[1], item[0])):
        meanings = kept.setdefault(short, [])
        if len(meanings) < MEANINGS:
            meanings.append((short, long))
    return tuple(pair for pairs in kept.values() for pair in pairs)


def _defined_in(text: str) -> Iterator[tuple[str, str]]:
    for found in _BRACKETED.finditer(text):
        before = _WORD.findall(text[max(0, found.start() - 120) : found.start()])
        yield from _read(found[1], before, from_end=True)
    for found in _EXPLAINED.finditer(text):
        yield from _read(found[1], _WORD.findall(found[2] or found[3]), from_end=False)


def _read(short: str, words: list[str], *, from_end: bool) -> Iterator[tuple[str, str]]:
    """Yield the pair when some run of `words` at the end (or start) begins with the letters of `short`."""
    letters = [letter.lower() for letter in short.rstrip("s") if letter.isalnum()]
    if len(letters) < 2 or sum(letter.isupper() for letter in short) < 2:
        return
    for size in range(min(len(words), len(letters) + 4), 1, -1) if from_end else range(2, len(letters) + 5):
        run = words[-size:] if from_end else words[:size]
        if len(run) == size and run[0][0].lower() == letters[0] and _spells(run, letters):
            yield short, " ".join(run).lower()
            return


def _spells(words: list[str], letters: list[str]) -> bool:
    """Tell whether each letter begins a word, in order; words without a letter must be small ones."""
    if not words:
        return not letters
    first = words[0].lower()
    if letters and (first.startswith(letters[0]) or first in _DIGITS.get(letters[0], ())):
        if _spells(words[1:], letters[1:]):
            return True
        for extra in range(2, min(len(letters), 4)):  # one word for several letters: "Deprivation of Liberty" DoL
            if first.startswith("".join(letters[:extra])) and _spells(words[1:], letters[extra:]):
                return True
    return first in _SMALL and _spells(words[1:], letters)
