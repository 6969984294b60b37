"""Find the exported passage that holds each known passage of the sample."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from eval.document_checks import kept_row, rows_by_path
from eval.originals import plain_words
from eval.product import Export
from eval.sample.truth import Truth, TruthPassage
from index.embedding.embedder import with_context

ENOUGH = 0.6
"""Share of the words of a known passage that an exported passage must hold to count as it."""

INSIDE = 0.8
"""Share of an exported passage's own words from which it counts as a part of a known one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Joined:
    """A known passage and what the product said of it; `got` is None where it exported nothing alike."""

    known: TruthPassage
    title: str  # of its document
    got: dict[str, Any] | None

    @property
    def text(self) -> str:
        """What a mapping has to go by: title and headings before the words, as exported where they were found."""
        if self.got is None:
            return with_context(self.title, (), self.known.text)
        return with_context(self.title, self.got["headings"], self.got["text"])


def join_passages(truth: Truth, export: Export) -> tuple[list[Joined], list[dict[str, Any]]]:
    """Return each known passage with its exported one, and the exported passages that hold no known evidence."""
    rows, by_id = rows_by_path(export), {row["id"]: row for row in export["documents"]}
    by_document: dict[str, list[tuple[dict[str, Any], Counter[str]]]] = {}
    for passage in export["passages"]:
        words = Counter(plain_words(passage["text"]).split())
        by_document.setdefault(passage["document"], []).append((passage, words))
    titles = {document.path: document.title for document in truth.documents}
    joined: list[Joined] = []
    touched: set[str] = set()
    for known in truth.passages:
        row = rows.get(known.document)
        candidates = by_document.get(kept_row(row, by_id)["id"], []) if row else []
        best, shares = _best(known, candidates)
        touched.update(shares)
        joined.append(Joined(known=known, title=titles[known.document], got=best))
    unmarked = [passage for passage in export["passages"] if passage["id"] not in touched]
    return joined, unmarked


def _best(
    known: TruthPassage, candidates: Sequence[tuple[dict[str, Any], Counter[str]]]
) -> tuple[dict[str, Any] | None, set[str]]:
    wanted = Counter(plain_words(known.text).split())
    size = wanted.total()
    shares = [((wanted & words).total() / size, passage) for passage, words in candidates]
    touched = {
        passage["id"]
        for (share, passage), (_, words) in zip(shares, candidates, strict=True)
        if share >= ENOUGH or (wanted & words).total() / max(1, words.total()) >= INSIDE
    }
    enough = [(share, -len(passage["text"]), passage["id"], passage) for share, passage in shares if share >= ENOUGH]
    return (max(enough, key=lambda entry: entry[:3])[3] if enough else None), touched
