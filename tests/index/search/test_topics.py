from __future__ import annotations

from pathlib import Path

import numpy as np

from index.search.facets import NO_LABELS, Labels
from index.search.topics import learn_topics
from index.search.vectors import VectorCache, build_vectors

CARERS = Labels(evidence=0.9, statement="carers", category="", polarity="")
HOSPITAL = Labels(evidence=0.9, statement="hospital", category="", polarity="")


def cache(folder: Path, rows: int) -> VectorCache:
    """Make rows that point one way and the other by turns."""
    vectors = np.tile(np.eye(2, 8, dtype=np.float32), (rows // 2, 1))
    return build_vectors(folder, [str(row) for row in range(rows)], vectors, "1")


def test_a_query_is_about_the_statement_of_the_passages_it_is_like(tmp_path: Path) -> None:
    topics = learn_topics(cache(tmp_path, 20), [CARERS, HOSPITAL] * 10)

    about = topics.of(np.eye(8, dtype=np.float32)[0])

    assert about["carers"] > 0.4
    assert about["hospital"] < -0.4


def test_passages_that_carry_no_statement_teach_nothing(tmp_path: Path) -> None:
    assert learn_topics(cache(tmp_path, 4), [NO_LABELS] * 4).of(np.ones(8, dtype=np.float32)) == {}
