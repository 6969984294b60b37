"""Other names of what a query asks for: acronyms of the field and of the return, and everyday synonyms."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from index.text.stems import stem
from ingest.framework import Term
from ingest.words import words_of

Name = tuple[str, ...]
"""Normalised words that stand side by side."""

LONGEST_NAME = 9  # words: longer expansions are definitions and would never be found as phrases
_SECTION = re.compile(r"s(\d{1,3}[a-z]?)")
_NUMBER = re.compile(r"\d{1,3}[a-z]?")


@dataclass(frozen=True, slots=True)
class Others:
    """What else a name may be called."""

    same: tuple[Name, ...] = ()  # the acronym or what it stands for
    akin: tuple[Name, ...] = ()  # words that people use for it


class Names:
    """Looks up other names; a word counts as itself whatever its ending."""

    def __init__(self, same: Iterable[Iterable[str]] = (), akin: Iterable[Iterable[str]] = ()) -> None:
        """Take groups of names for one thing, and groups of words that stand for one another loosely."""
        self._same = _by_name(same)
        self._akin = _by_name(akin)
        self._longest = max((len(name) for name in (*self._same, *self._akin)), default=0)

    def find(self, words: Name) -> Iterator[tuple[int, int, Others]]:
        """Yield `[start, end)` of the names in `words` with their others, the longest at each place and no part of it.

        "s42" and "section 42" are always the same.
        """
        position = 0
        while position < len(words):
            for end in range(min(len(words), position + max(self._longest, 2)), position, -1):
                others = self._others(words[position:end])
                if others.same or others.akin:
                    yield position, end, others
                    position = end
                    break
            else:
                position += 1

    def _others(self, name: Name) -> Others:
        key = _key(name)
        same = dict.fromkeys((*_section(name), *self._same.get(key, ())))
        akin = dict.fromkeys(self._akin.get(key, ()))
        return Others(
            tuple(other for other in same if _key(other) != key),
            tuple(other for other in akin if _key(other) != key and other not in same),
        )


def names_of(
    glossary: Iterable[Term], defined: Iterable[tuple[str, str]] = (), synonyms: Iterable[Iterable[str]] = ()
) -> Names:
    """Gather the names of a glossary, the acronyms a return's documents define, and groups of synonyms."""
    groups = [(term.term, term.expansion, *term.also) for term in glossary]
    return Names([*groups, *defined], synonyms)


def _by_name(groups: Iterable[Iterable[str]]) -> dict[Name, tuple[Name, ...]]:
    found: dict[Name, dict[Name, None]] = {}
    for group in groups:
        names = [name for name in (tuple(words_of(text)) for text in group) if 0 < len(name) <= LONGEST_NAME]
        for name in names:
            found.setdefault(_key(name), {}).update(dict.fromkeys(names))
    return {key: tuple(names) for key, names in found.items()}


def _key(name: Name) -> Name:
    bare = (word.removesuffix("'s").removesuffix("'") for word in name)
    return tuple(stem(word) or word for word in bare)


def _section(name: Name) -> tuple[Name, ...]:
    if len(name) == 1 and (found := _SECTION.fullmatch(name[0])):
        return (("section", found[1]),)
    if len(name) == 2 and name[0] in ("section", "s") and _NUMBER.fullmatch(name[1]):
        return ((f"s{name[1]}",), ("section", name[1]))
    return ()
