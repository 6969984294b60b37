"""A head that tells from its words which request items a document answers, as documents of known items taught it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np

from index.items.exemplars import DocumentExemplar
from index.items.words import stems_of_text
from index.mapping.heads import Array, held_out, ridge_held_out
from index.text.tfidf import Tfidf
from ingest.framework import Framework

OPENING_WORDS = 120  # as many as exemplars have at most, so that a longer opening weighs no less
FIRST_HEADINGS = 14  # the same
FOLDS = 8  # at most; whole groups are left out
PENALTY = 0.3
"""Of ridge, with a weight of 1 for an item's title, description and cues as if they were a document.

Chosen leaving one writer out at a time, as `python -m eval run items --part dev` does; see docs/choices.md. Meaning
adds nothing beside stems, so nothing is embedded, and what is learned does not change with the embedding model.
"""
FEWEST_STEMS = 30
"""Different stems below which a text speaks with less than its full weight, by the root of their share.

Exemplars have more. What is given for a file name and title alone would be wrong too often at full weight (same run).
"""

HEADING_SCORE = 0.4
"""Score from which a heading alone points to a section; a document that answers an item scores about 1.

It only finds the section of an item that the document's words already gave: an item given by the score of a heading
alone would almost never be right (same run).
"""


class Headed(Protocol):
    """What is read of a document."""

    @property
    def path(self) -> str:
        """Where it lies in what was sent, with its file name."""
        ...

    @property
    def title(self) -> str:
        """What stands at its top; may be empty."""
        ...

    @property
    def headings(self) -> tuple[str, ...]:
        """Its headings in order."""
        ...

    @property
    def opening(self) -> str:
        """How it begins."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemHead:
    """Linear scores of stems for every item, and what makes chances of them."""

    stems: Tfidf
    small: frozenset[str]  # those that are no reason for anything
    weights: Array  # (stems, items)
    bias: Array  # (items,)
    chance: Array  # (3,): constant, weight of the score and of the lead before the next item, on log-odds

    @classmethod
    def fit(cls, framework: Framework, exemplars: Sequence[DocumentExemplar]) -> ItemHead | None:
        """Learn from exemplars and from what the framework says of each item; None of fewer than two groups.

        Chances are fitted on scores by heads that saw no exemplar of the same group, so that they hold for documents
        of writers not seen before.
        """
        groups = [exemplar.group for exemplar in exemplars]
        if len(set(groups)) < 2:
            return None
        from sklearn.feature_extraction.text import ENGLISH_STOP_WORDS
        from sklearn.linear_model import LogisticRegression

        ids = [item.id for item in framework.request_items]
        described = [". ".join((item.title, item.description, *item.cues)) for item in framework.request_items]
        members = np.array([[item in exemplar.items for item in ids] for exemplar in exemplars])
        texts = [stems_of_text(text) for text in (*map(text_of, exemplars), *described)]
        stems = Tfidf.fit(texts)
        rows = stems.rows(texts)
        targets = np.vstack([members, np.eye(len(ids))]).astype(np.float64)
        scores, solution = ridge_held_out(rows, targets, held_out(groups, FOLDS), penalty=PENALTY)
        unseen = _signals(scores[: len(exemplars)])
        fitted = LogisticRegression(C=25.0).fit(unseen.reshape(-1, 2), members.reshape(-1))
        return cls(
            stems=stems,
            small=ENGLISH_STOP_WORDS & set(stems.terms),
            weights=np.asarray(rows.T @ solution, dtype=np.float64),
            bias=targets.mean(axis=0),
            chance=np.array([fitted.intercept_[0], *fitted.coef_[0]]),
        )

    def chances(self, document: Headed) -> Array:
        """Say how likely a document answers each item: (items,)."""
        constant, *weights = self.chance
        row = self.stems.rows([stems_of_text(text_of(document))])
        row *= min(1.0, (row.nnz / FEWEST_STEMS) ** 0.5)
        odds = constant + _signals(np.asarray(row @ self.weights + self.bias))[0] @ np.array(weights)
        return np.asarray(1.0 / (1.0 + np.exp(-odds)))

    def section(self, headings: Sequence[str], item: int) -> str:
        """Give the heading that speaks most for the item at this position; empty where none does by itself."""
        scores = np.asarray(self.stems.rows(map(stems_of_text, headings)) @ self.weights + self.bias)
        best = int(scores[:, item].argmax())
        return headings[best] if scores[best, item] >= max(HEADING_SCORE, scores[best].max()) else ""

    def telling(self, document: Headed, item: int) -> list[str]:
        """Give the stems that spoke for the item at this position, the strongest first; not the small words."""
        row = self.stems.rows([stems_of_text(text_of(document))])
        parts = row.data * self.weights[row.indices, item]
        found = [
            self.stems.terms[row.indices[place]] for place in np.argsort(-parts, kind="stable") if parts[place] > 0
        ]
        return [stem for stem in found if len(stem) > 2 and stem.isalpha() and stem not in self.small]


def text_of(document: Headed) -> str:
    """Give what is read of a document: file name without its ending, title, first headings and words."""
    name = document.path.replace("!", "/").replace("\\", "/").rsplit("/", 1)[-1].rsplit(".", 1)[0]
    opening = " ".join(document.opening.split(maxsplit=OPENING_WORDS)[:OPENING_WORDS])
    return ". ".join((name, document.title, *document.headings[:FIRST_HEADINGS], opening))


def _signals(scores: Array) -> Array:
    """Put beside each score its lead before the best other item: (n, items) to (n, items, 2)."""
    ordered = np.sort(scores, axis=1)
    best, second = ordered[:, -1:], ordered[:, -2:-1]
    return np.stack([scores, scores - np.where(scores == best, second, best)], axis=-1)
