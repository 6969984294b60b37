"""The spaces in which texts are compared: their meaning, their words and their letters."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

Rows = Any
"""(n, d) float32 array or (n, d) sparse matrix, rows of unit length."""

_FORMS: dict[str, dict[str, Any]] = {
    "words": {"ngram_range": (1, 2), "min_df": 1},
    "letters": {"analyzer": "char_wb", "ngram_range": (3, 5), "min_df": 2},
}


@dataclass(frozen=True, slots=True)
class LexicalSpace:
    """TF-IDF of words or of letters with a fixed vocabulary."""

    form: str  # "words" (one and two together) or "letters" (three to five inside a word)
    _vectoriser: Any

    @classmethod
    def fit(cls, form: str, texts: Sequence[str]) -> LexicalSpace:
        """Learn vocabulary and weights from texts."""
        from sklearn.feature_extraction.text import TfidfVectorizer

        vectoriser = TfidfVectorizer(sublinear_tf=True, dtype=np.float32, **_FORMS[form])
        return cls(form, vectoriser.fit(texts))

    @classmethod
    def restore(cls, form: str, vocabulary: Sequence[str], weights: NDArray[np.float32]) -> LexicalSpace:
        """Make a space again from what `vocabulary` and `weights` gave."""
        from sklearn.feature_extraction.text import TfidfVectorizer

        vectoriser = TfidfVectorizer(
            sublinear_tf=True,
            dtype=np.float32,
            **_FORMS[form],
            vocabulary={term: i for i, term in enumerate(vocabulary)},
        )
        vectoriser.idf_ = weights
        return cls(form, vectoriser)

    @property
    def vocabulary(self) -> list[str]:
        """The terms in column order."""
        return [str(term) for term in self._vectoriser.get_feature_names_out()]

    @property
    def weights(self) -> NDArray[np.float32]:
        """The inverse document frequency of each term, (d,)."""
        return np.asarray(self._vectoriser.idf_, dtype=np.float32)

    def rows(self, texts: Sequence[str]) -> Rows:
        """Give texts as rows of unit length: (n, d) sparse."""
        return self._vectoriser.transform(texts)
