"""The two simple ways that mapping must beat: words with a linear head, and the nine descriptions alone."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline

from index.embedding.embedder import Embedder, with_context
from index.mapping.exemplars import parse_exemplars
from ingest.framework import Framework, read_exemplars


def rank_by_words(framework: Framework, texts: Sequence[str]) -> list[list[str]]:
    """Rank the statements for each text by TF-IDF with a logistic head, trained on the framework's exemplars.

    Exemplars are learned with their title and headings before them, as the product does; so should `texts` be.
    """
    exemplars = parse_exemplars(read_exemplars(framework.id), framework)
    learned = [
        (with_context(entry.title, entry.headings, entry.text), entry.statements[0])
        for entry in exemplars
        if entry.statements
    ]
    return rank_by_words_of(learned, texts)


def rank_by_words_of(learned: Sequence[tuple[str, str]], texts: Sequence[str]) -> list[list[str]]:
    """Rank the statements for each text by TF-IDF with a logistic head, trained on these (text, statement) pairs."""
    head = make_pipeline(
        TfidfVectorizer(sublinear_tf=True, ngram_range=(1, 2), min_df=2, stop_words="english"),
        LogisticRegression(C=10.0, max_iter=2000, class_weight="balanced"),
    )
    head.fit([text for text, _ in learned], [statement for _, statement in learned])
    return _ranked(np.asarray(head.predict_proba(texts)), [str(label) for label in head.classes_])


def rank_by_descriptions(framework: Framework, texts: Sequence[str], embedder: Embedder) -> list[list[str]]:
    """Rank the statements for each text by the cosine of its vector to those of the nine descriptions."""
    described = [f"{statement.title}: {statement.description}" for statement in framework.statements]
    scores = embedder.embed(texts) @ embedder.embed(described).T
    return _ranked(scores.astype(np.float64), [statement.id for statement in framework.statements])


def _ranked(scores: NDArray[np.float64], labels: Sequence[str]) -> list[list[str]]:
    """Return the labels of each row of scores (n, labels), best first."""
    return [[labels[at] for at in np.argsort(-row, kind="stable")] for row in scores]
