from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
import pytest
from sklearn.feature_extraction.text import TfidfVectorizer

from index.text.tfidf import Letters, Tfidf, words_and_pairs

TEXTS = (
    "A wait of 11 weeks, or more: I'm told \u00a34.5m a year. A wait.",
    "Carers waited; a few waited weeks.\n\nNo one rang, a carer said.",
    "Caf\u00e9s for carers: weeks of \u0130stanbul coffee, more coffee",
    "",
    "zzz",
)


def words(text: str) -> list[str]:
    return text.lower().split()


@pytest.mark.parametrize(
    ("pieces", "cut", "options"),
    [
        (words, Letters(3, 5), {"analyzer": "char_wb", "ngram_range": (3, 5)}),
        (words_and_pairs, None, {"ngram_range": (1, 2)}),
        (words, None, {"analyzer": words}),
    ],
)
@pytest.mark.parametrize("fewest", [1, 2])
def test_terms_and_weights_are_those_of_scikit_learn(
    pieces: Callable[[str], Sequence[str]], cut: Letters | None, options: dict[str, Any], fewest: int
) -> None:
    theirs = TfidfVectorizer(sublinear_tf=True, dtype=np.float32, min_df=fewest, **options)
    wanted = theirs.fit_transform(TEXTS[:3])

    ours = Tfidf.fit(map(pieces, TEXTS[:3]), fewest=fewest, cut=cut)

    assert ours.terms == list(theirs.get_feature_names_out())
    assert np.allclose(ours.rows(map(pieces, TEXTS[:3])).toarray(), wanted.toarray(), atol=1e-7)
    assert np.allclose(ours.rows(map(pieces, TEXTS)).toarray(), theirs.transform(TEXTS).toarray(), atol=1e-7)


def test_no_text_makes_no_row_and_a_strange_one_an_empty_row() -> None:
    known = Tfidf.fit([["one", "two"]])

    assert known.rows([]).shape == (0, 2)
    assert known.rows([["three"], []]).nnz == 0


def test_terms_that_stand_nowhere_often_enough_are_refused() -> None:
    with pytest.raises(ValueError, match="often enough"):
        Tfidf.fit([["one"], ["two"]], fewest=2)
