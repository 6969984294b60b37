from __future__ import annotations

import numpy as np

from index.mapping.spaces import LETTERS, LexicalSpace
from tests.index.making import a_passage

PASSAGES = [
    a_passage("A wait of 11 weeks, or more: I'm told £4.5m a year.", title="Carers' survey"),
    a_passage("Carers waited; a few waited weeks.\n\nNo one rang.", headings=("Waiting  times",)),
]


def test_a_space_gives_the_rows_it_was_fitted_with() -> None:
    space, rows = LexicalSpace.fit(LETTERS, PASSAGES)

    assert np.allclose(space.rows(PASSAGES).toarray(), rows.toarray())
