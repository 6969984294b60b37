"""Classes of English words by what they do in council prose, read from `word_classes.yaml`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from importlib.resources import files
from itertools import pairwise
from typing import Any

from ingest.framework import load_yaml
from ingest.words import normalise

_TOKEN = re.compile(r"£?\d+(?:[.,:]\d+)*(?:m|k|bn|%)?|[^\W\d_]+(?:'[^\W_]+)*|[?!%→▲▼↔|]|[\"]")
_FIGURE = re.compile(r"£?(\d+(?:,\d{3})*(?:\.\d+)?)(m|k|bn|%)?")
_SCALES = {"m": 1e6, "k": 1e3, "bn": 1e9}
_SHORTEST_STEM = 3  # letters


class WordClasses:
    """Says to which classes each token of a sentence belongs."""

    def __init__(self, classes: Mapping[str, Iterable[str]]) -> None:
        """Take the words of each class: `word`, `stem*` or `some phrase`."""
        self._words: dict[str, set[str]] = {}
        self._stems: dict[str, set[str]] = {}
        self._phrases: dict[str, list[tuple[tuple[str, ...], str]]] = {}
        self._known: dict[str, frozenset[str]] = {}
        for name, words in classes.items():
            for word in words:
                parts = tuple(word.split())
                if len(parts) > 1:
                    self._phrases.setdefault(parts[0], []).append((parts, name))
                elif word.endswith("*"):
                    self._stems.setdefault(word[:-1], set()).add(name)
                else:
                    self._words.setdefault(word, set()).add(name)

    def of(self, tokens: list[str]) -> list[set[str]]:
        """Give the classes of each token; a phrase counts at its first token."""
        found = [set(self._of_word(token)) for token in tokens]
        for place, token in enumerate(tokens):
            for parts, name in self._phrases.get(token, ()):
                if tuple(tokens[place : place + len(parts)]) == parts:
                    found[place].add(name)
        return found

    def _of_word(self, word: str) -> frozenset[str]:
        if word not in self._known:
            stems = (self._stems.get(word[:end], set()) for end in range(_SHORTEST_STEM, len(word) + 1))
            self._known[word] = frozenset(self._words.get(word, set()).union(*stems))
        return self._known[word]


@cache
def word_classes(group: str) -> WordClasses:
    """Read one group of classes, `turns` or `speakers`."""
    return WordClasses(_read()[group])


@cache
def listed(group: str, name: str) -> frozenset[str]:
    """Read one list of words as it stands: what begins an order, months, and classes read for their order."""
    return frozenset(_read()[group][name])


def tokens_of(text: str) -> list[str]:
    """Give words, figures with their unit and a few signs, normalised, in order."""
    return _TOKEN.findall(normalise(text))


def value_of(token: str) -> float | None:
    """Give the number a token stands for, in figures or in words; None for anything else."""
    if token in _numbers():
        return _numbers()[token]
    match = _FIGURE.fullmatch(token)
    return float(match[1].replace(",", "")) * _SCALES.get(match[2], 1.0) if match else None


def spans(tokens: Sequence[str], longest: int) -> list[str]:
    """Give runs of one to `longest` tokens, and pairs with one token left out between."""
    runs = [
        " ".join(tokens[start : start + length])
        for length in range(1, longest + 1)
        for start in range(len(tokens) - length + 1)
    ]
    return runs + [f"{first} _ {second}" for (first, _), (_, second) in pairwise(pairwise(tokens))]


@cache
def _numbers() -> dict[str, float]:
    return {word: float(value) for word, value in _read()["numbers"].items()}


@cache
def _read() -> dict[str, dict[str, Any]]:
    return dict(load_yaml(files("index.text").joinpath("word_classes.yaml").read_text(encoding="utf-8")))
