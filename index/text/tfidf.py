"""Texts as sparse rows of their terms, weighed by how rare those are: TF-IDF with a fixed vocabulary."""

from __future__ import annotations

import re
from array import array
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import Any

import numpy as np
from numpy.typing import NDArray

Rows = Any
"""(n, d) sparse float32 matrix, rows of unit length; a text without a known term has an empty one."""

PIECES_KEPT = 40_000  # whose columns are remembered, some 20 MB
_WORD = re.compile(r"\w\w+")


class Tfidf:
    """Weighs terms as scikit-learn's TfidfVectorizer does with `sublinear_tf`, and differs by rounding alone.

    What it is for is speed: terms that always come together, as the runs of letters of a word do, are looked up once,
    and scikit-learn, which is slow to import, need not be loaded to map.
    """

    def __init__(
        self, terms: Sequence[str], idf: NDArray[np.float32], *, cut: Callable[[str], Sequence[str]] | None = None
    ) -> None:
        """Take terms in column order and the inverse document frequency of each, (d,).

        `cut` gives the terms of a piece where texts come in pieces that hold several.
        """
        self.terms = list(terms)
        self.idf = np.asarray(idf, dtype=np.float32)
        self._columns = {term: column for column, term in enumerate(self.terms)}
        self._cut = cut
        self._of_piece = lru_cache(maxsize=PIECES_KEPT)(self._of_cut)

    @classmethod
    def fit(
        cls, texts: Iterable[Sequence[str]], *, fewest: int = 1, cut: Callable[[str], Sequence[str]] | None = None
    ) -> Tfidf:
        """Learn the terms that stand in at least `fewest` of the texts, each given as its pieces.

        Raises:
            ValueError: no term stands in so many texts.
        """
        holding: Counter[str] = Counter()
        number = 0
        cut_once = None if cut is None else lru_cache(maxsize=PIECES_KEPT)(cut)
        for pieces in texts:
            number += 1
            different = set(pieces)
            holding.update(different if cut_once is None else set().union(*map(cut_once, different)))
        terms = sorted(term for term, count in holding.items() if count >= fewest)
        if not terms:
            raise ValueError("the texts hold no term often enough")
        shares = np.float32(number + 1) / (np.array([holding[term] for term in terms], dtype=np.float32) + 1)
        return cls(terms, np.log(shares) + 1, cut=cut)

    def rows(self, texts: Iterable[Sequence[str]]) -> Rows:
        """Give texts, each as its pieces, as rows."""
        from scipy.sparse import csr_matrix

        columns = array("i")
        ends = [0]
        for pieces in texts:
            if self._cut is None:
                columns.extend(self._of(pieces))
            else:
                for piece in pieces:
                    columns.extend(self._of_piece(piece))
            ends.append(len(columns))
        shape = (len(ends) - 1, len(self.terms))
        placed = np.frombuffer(columns, dtype=np.intc) if columns else np.zeros(0, dtype=np.intc)
        found = csr_matrix((np.ones(len(columns), dtype=np.float32), placed.copy(), ends), shape=shape)
        found.sum_duplicates()
        found.data = (np.log(found.data) + 1) * self.idf[found.indices]
        squares = csr_matrix((found.data**2, found.indices, found.indptr), shape=shape).sum(axis=1)
        lengths = np.sqrt(np.asarray(squares, dtype=np.float32).ravel())
        found.data /= np.repeat(lengths, np.diff(found.indptr))
        return found

    def _of(self, terms: Iterable[str]) -> array[int]:
        column_of = self._columns
        return array("i", [column_of[term] for term in terms if term in column_of])

    def _of_cut(self, piece: str) -> array[int]:
        return self._of(self._cut(piece)) if self._cut else array("i")


def words_and_pairs(text: str) -> list[str]:
    """Give the words of a text of two letters and more, and each two that follow one another."""
    words = _WORD.findall(text.lower())
    return words + [f"{one} {next_one}" for one, next_one in pairwise(words)]


class Letters:
    """Cuts a word into its runs of letters, with a space for where it begins and ends."""

    def __init__(self, shortest: int, longest: int) -> None:
        """Take the lengths of runs."""
        self._lengths = range(shortest, longest + 1)

    def __call__(self, word: str) -> list[str]:
        """Give the runs of a word, shorter ones first."""
        padded = f" {word} "
        return [padded[start : start + n] for n in self._lengths for start in range(len(padded) - n + 1)]
