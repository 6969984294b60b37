"""The spaces in which passages are compared: their meaning, words, letters, which way they turn and who speaks."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from index.embedding import with_context
from index.manner import Readable, bare, phrases_of, turns_of, voices_of

Rows = Any
"""(n, d) float32 array or (n, d) sparse matrix, rows of unit length."""

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
    def fit(cls, name: str, passages: Sequence[Readable]) -> LexicalSpace:
        """Learn vocabularies and weights from passages."""
        return cls(
            name,
            tuple(_vectoriser(part).fit([part.view(passage) for passage in passages]) for part in _PARTS[name]),
        )

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
        from scipy.sparse import hstack

        parts = _PARTS[self.name]
        total = sum(part.weight for part in parts)
        return hstack(
            [
                vectoriser.transform([part.view(passage) for passage in passages])
                * np.float32((part.weight / total) ** 0.5)
                for part, vectoriser in zip(parts, self._vectorisers, strict=True)
            ],
            format="csr",
        )


def context_of(passage: Readable) -> str:
    """Give title and headings before the words of a passage, as it is embedded."""
    return with_context(passage.title, passage.headings, passage.text)


def _typed(passage: Readable) -> str:
    """Add the type of its document as a word of its own: a survey or a policy speaks with its own voice."""
    text = context_of(passage)
    return f"{text} doctype_{passage.doc_type.replace('-', '_')}" if passage.doc_type else text


def _headed(passage: Readable) -> str:
    return " | ".join((passage.title, *passage.headings[-2:])) or "untitled"


def _as_given(terms: list[str]) -> list[str]:
    return terms


def _vectoriser(part: _Part, vocabulary: Mapping[str, int] | None = None) -> Any:  # noqa: ANN401 - the library ships no types
    from sklearn.feature_extraction.text import TfidfVectorizer

    return TfidfVectorizer(sublinear_tf=True, dtype=np.float32, vocabulary=vocabulary, **part.options)


_TERMS: Mapping[str, Any] = {"analyzer": _as_given, "min_df": 2}
_PARTS: Mapping[str, tuple[_Part, ...]] = {
    WORDS: (_Part(_typed, {"ngram_range": (1, 2), "min_df": 1}),),
    LETTERS: (_Part(context_of, {"analyzer": "char_wb", "ngram_range": (3, 5), "min_df": 2}),),
    # The weights of these two were chosen leaving voices out in six folds, ridge alone, 1,370 exemplars, 2026-11-25:
    # macro-F1 of polarity 0.635, against 0.510 of turns, 0.580 of phrases and 0.518 of letters alone.
    TURNS: (
        _Part(lambda passage: turns_of(passage.text), _TERMS),
        _Part(lambda passage: phrases_of(passage.text), _TERMS, 2.0),
        _Part(
            lambda passage: " ".join(bare(passage.text)), {"analyzer": "char_wb", "ngram_range": (2, 5), "min_df": 2}
        ),
    ),
    # Same run: macro-F1 of categories 0.667 without this space, 0.69 beside it.
    VOICES: (
        _Part(voices_of, _TERMS, 1.5),
        _Part(lambda passage: phrases_of(passage.text), _TERMS),
        _Part(lambda passage: passage.text, {"analyzer": "char_wb", "ngram_range": (2, 5), "min_df": 2}),
        _Part(_headed, {"ngram_range": (1, 2), "min_df": 2}),
        _Part(_headed, {"analyzer": "char_wb", "ngram_range": (3, 5), "min_df": 2}),
    ),
}
LEXICAL = tuple(_PARTS)
