"""The spaces in which passages are compared: their meaning, words, letters, which way they turn and who speaks."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from index.embedding.embedder import with_context
from index.text.manner import Readable, bare, phrases_of, turns_of, voices_of
from index.text.tfidf import Letters, Tfidf, words_and_pairs

Rows = Any
"""(n, d) float32 array or (n, d) sparse matrix, rows of unit length."""

MEANING, WORDS, LETTERS, TURNS, VOICES = "meaning", "words", "letters", "turns", "voices"


@dataclass(frozen=True, slots=True)
class _Part:
    """One TF-IDF of a space."""

    pieces: Callable[[Readable], Sequence[str]]
    cut: Letters | None = None  # what cuts a piece into terms; None where it is one
    fewest: int = 2  # exemplars in which a term must stand
    weight: float = 1.0  # of its similarities among those of the space
    headed: bool = False  # whether it reads no more than what a passage stands under, as its neighbours do


@dataclass(frozen=True, slots=True)
class LexicalSpace:
    """TF-IDF with fixed vocabularies, of one or more views of a passage side by side."""

    name: str
    parts: tuple[Tfidf, ...]

    @classmethod
    def fit(cls, name: str, passages: Sequence[Readable]) -> tuple[LexicalSpace, Rows]:
        """Learn vocabularies and weights from passages; gives the space and the passages as its rows."""
        seen = [[part.pieces(passage) for passage in passages] for part in _PARTS[name]]
        parts = tuple(
            Tfidf.fit(pieces, fewest=part.fewest, cut=part.cut) for part, pieces in zip(_PARTS[name], seen, strict=True)
        )
        return cls(name, parts), _beside(name, [part.rows(pieces) for part, pieces in zip(parts, seen, strict=True)])

    @classmethod
    def restore(
        cls, name: str, vocabularies: Sequence[Sequence[str]], weights: Sequence[NDArray[np.float32]]
    ) -> LexicalSpace:
        """Make a space again from the terms of its parts and the weights of these."""
        kept = zip(_PARTS[name], vocabularies, weights, strict=True)
        return cls(name, tuple(Tfidf(terms, idf, cut=part.cut) for part, terms, idf in kept))

    def rows(self, passages: Sequence[Readable]) -> Rows:
        """Give passages as rows of unit length: (n, d) sparse."""
        kept = zip(_PARTS[self.name], self.parts, strict=True)
        return _beside(self.name, [_rows(part, tfidf, passages) for part, tfidf in kept])


def _rows(part: _Part, tfidf: Tfidf, passages: Sequence[Readable]) -> Rows:
    if not part.headed or not passages:
        return tfidf.rows(map(part.pieces, passages))
    heads = {_headed(passage): passage for passage in passages}
    places = {head: place for place, head in enumerate(heads)}
    return tfidf.rows(map(part.pieces, heads.values()))[[places[_headed(passage)] for passage in passages]]


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


def _words(text: str) -> list[str]:
    return text.lower().split()


_PARTS: Mapping[str, tuple[_Part, ...]] = {
    WORDS: (_Part(lambda passage: words_and_pairs(_typed(passage)), fewest=1),),
    LETTERS: (_Part(lambda passage: _words(context_of(passage)), Letters(3, 5)),),
    # The weights in these two were chosen leaving voices out, by ridge in one space alone. What they add to all
    # `python -m eval run mapping --part dev` says; see docs/choices.md.
    TURNS: (
        _Part(lambda passage: turns_of(passage.text)),
        _Part(lambda passage: phrases_of(passage.text), weight=2.0),
        _Part(lambda passage: bare(passage.text), Letters(2, 5)),
    ),
    VOICES: (
        _Part(voices_of, weight=1.5),
        _Part(lambda passage: phrases_of(passage.text)),
        _Part(lambda passage: _words(passage.text), Letters(2, 5)),
        _Part(lambda passage: words_and_pairs(_headed(passage)), headed=True),
        _Part(lambda passage: _words(_headed(passage)), Letters(3, 5), headed=True),
    ),
}
LEXICAL = tuple(_PARTS)
