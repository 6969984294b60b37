"""The spaces in which passages are compared: their meaning, words, letters, which way they turn and who speaks."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from index.embedding import with_context
from index.manner import Readable, bare, phrases_of, turns_of, voices_of

Rows = Any
"""(n, d) float32 array or (n, d) sparse matrix, rows of unit length."""

WORDS_KEPT = 20_000  # of which the runs of letters are kept, some 20 MB; the exemplars hold 17,000
MEANING, WORDS, LETTERS, TURNS, VOICES = "meaning", "words", "letters", "turns", "voices"


@dataclass(frozen=True, slots=True)
class _Part:
    """One TF-IDF of a space."""

    view: Callable[[Readable], Any]  # text, or a list of terms with the analyser `_as_given`
    options: Mapping[str, Any]
    weight: float = 1.0  # of its similarities among those of the space


@dataclass(frozen=True, slots=True)
class LexicalSpace:
    """TF-IDF with fixed vocabularies, of one or more views of a passage side by side."""

    name: str
    _vectorisers: tuple[Any, ...]

    @classmethod
    def fit(cls, name: str, passages: Sequence[Readable]) -> tuple[LexicalSpace, Rows]:
        """Learn vocabularies and weights from passages; gives the space and the passages as its rows."""
        vectorisers = tuple(_vectoriser(part) for part in _PARTS[name])
        found = [
            vectoriser.fit_transform([part.view(passage) for passage in passages])
            for part, vectoriser in zip(_PARTS[name], vectorisers, strict=True)
        ]
        return cls(name, vectorisers), _beside(name, found)

    @classmethod
    def restore(
        cls, name: str, vocabularies: Sequence[Sequence[str]], weights: Sequence[NDArray[np.float32]]
    ) -> LexicalSpace:
        """Make a space again from what `vocabularies` and `weights` gave."""
        vectorisers = []
        for part, vocabulary, idf in zip(_PARTS[name], vocabularies, weights, strict=True):
            vectoriser = _vectoriser(part, vocabulary={term: i for i, term in enumerate(vocabulary)})
            vectoriser.idf_ = idf
            vectorisers.append(vectoriser)
        return cls(name, tuple(vectorisers))

    @property
    def vocabularies(self) -> list[list[str]]:
        """The terms of each part in column order."""
        return [[str(term) for term in each.get_feature_names_out()] for each in self._vectorisers]

    @property
    def weights(self) -> list[NDArray[np.float32]]:
        """The inverse document frequency of each term of each part, (d,)."""
        return [np.asarray(each.idf_, dtype=np.float32) for each in self._vectorisers]

    def rows(self, passages: Sequence[Readable]) -> Rows:
        """Give passages as rows of unit length: (n, d) sparse."""
        return _beside(
            self.name,
            [
                vectoriser.transform([part.view(passage) for passage in passages])
                for part, vectoriser in zip(_PARTS[self.name], self._vectorisers, strict=True)
            ],
        )


def _beside(name: str, found: Sequence[Rows]) -> Rows:
    """Put the parts of a space side by side, each with its weight: (n, d) sparse, rows of unit length."""
    from scipy.sparse import hstack

    weights = np.array([part.weight for part in _PARTS[name]])
    scales = np.sqrt(weights / weights.sum()).astype(np.float32)
    return hstack([rows * scale for rows, scale in zip(found, scales, strict=True)], format="csr")


def context_of(passage: Readable) -> str:
    """Give title and headings before the words of a passage, as it is embedded."""
    return with_context(passage.title, passage.headings, passage.text)


def _typed(passage: Readable) -> str:
    """Add the type of its document as a word of its own: a survey or a policy speaks with its own voice."""
    text = context_of(passage)
    return f"{text} doctype_{passage.doc_type.replace('-', '_')}" if passage.doc_type else text


def _headed(passage: Readable) -> str:
    return " | ".join((passage.title, *passage.headings[-2:])) or "untitled"


class _Letters:
    """Gives the runs of letters within words, as scikit-learn's `char_wb` does, and each word's only once."""

    def __init__(self, shortest: int, longest: int) -> None:
        self._lengths = range(shortest, longest + 1)
        self._of_word = lru_cache(maxsize=WORDS_KEPT)(self._cut)

    def __call__(self, text: str) -> list[str]:
        return [run for word in text.lower().split() for run in self._of_word(word)]

    def _cut(self, word: str) -> tuple[str, ...]:
        padded = f" {word} "
        return tuple(padded[start : start + n] for n in self._lengths for start in range(len(padded) - n + 1))


def _as_given(terms: list[str]) -> list[str]:
    return terms


def _vectoriser(part: _Part, vocabulary: Mapping[str, int] | None = None) -> Any:  # noqa: ANN401 - the library ships no types
    from sklearn.feature_extraction.text import TfidfVectorizer

    return TfidfVectorizer(sublinear_tf=True, dtype=np.float32, vocabulary=vocabulary, **part.options)


_TERMS: Mapping[str, Any] = {"analyzer": _as_given, "min_df": 2}
_PARTS: Mapping[str, tuple[_Part, ...]] = {
    WORDS: (_Part(_typed, {"ngram_range": (1, 2), "min_df": 1}),),
    LETTERS: (_Part(context_of, {"analyzer": _Letters(3, 5), "min_df": 2}),),
    # The weights of these two were chosen leaving voices out in six folds, ridge alone, 1,370 exemplars, 2026-11-25:
    # macro-F1 of polarity 0.635, against 0.510 of turns, 0.580 of phrases and 0.518 of letters alone.
    TURNS: (
        _Part(lambda passage: turns_of(passage.text), _TERMS),
        _Part(lambda passage: phrases_of(passage.text), _TERMS, 2.0),
        _Part(lambda passage: " ".join(bare(passage.text)), {"analyzer": _Letters(2, 5), "min_df": 2}),
    ),
    # Same run: macro-F1 of categories 0.667 without this space, 0.69 beside it.
    VOICES: (
        _Part(voices_of, _TERMS, 1.5),
        _Part(lambda passage: phrases_of(passage.text), _TERMS),
        _Part(lambda passage: passage.text, {"analyzer": _Letters(2, 5), "min_df": 2}),
        _Part(_headed, {"ngram_range": (1, 2), "min_df": 2}),
        _Part(_headed, {"analyzer": _Letters(3, 5), "min_df": 2}),
    ),
}
LEXICAL = tuple(_PARTS)
