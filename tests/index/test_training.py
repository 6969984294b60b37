from __future__ import annotations

import numpy as np
from scipy.sparse import csr_matrix

from index import training
from index.spaces import LETTERS, LexicalSpace
from tests.index.making import a_passage

PASSAGES = [
    a_passage("A wait of 11 weeks, or more: I'm told £4.5m a year.", title="Carers' survey"),
    a_passage("Carers waited; a few waited weeks.\n\nNo one rang.", headings=("Waiting  times",)),
]


def test_a_space_gives_the_rows_it_was_fitted_with() -> None:
    space, rows = LexicalSpace.fit(LETTERS, PASSAGES)

    assert np.allclose(space.rows(PASSAGES).toarray(), rows.toarray())


def test_columns_that_many_rows_share_count_as_the_others_do() -> None:
    filled = np.random.default_rng(0).random((2 * training.SHARED, 12)).astype(np.float32)
    filled[training.SHARED // 2 :, :3] = 0  # three columns that few share
    rows = csr_matrix(filled)

    assert np.allclose(training.gram_of(rows), (rows @ rows.T).toarray(), atol=1e-5)
