"""Words and meaning together: a query becomes ranked passages with the matching words marked."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from index.caches import OpenReturn
from index.embedding import Embedder
from index.lexical import find_words, stem
from index.model import IndexedPassage, SearchHit
from index.queries import Atom, ParsedQuery, parse_query
from ingest.framework import Term

CANDIDATES = 200  # taken from each side before they are put in one order
# Of the best word match against a cosine of 1, see `fuse`. On 439 queries made of subtopics, cues and glossary terms
# over the exemplars (2026-11-22), 0.2 to 0.5 do alike: precision at 10 is 0.02 to 0.03 above meaning alone.
WORDS_WEIGHT = 0.3
MEANING_FLOOR = 0.15  # cosine below which a passage without any of the words is no hit; unrelated texts reach about 0.1
_SMALL_WORDS = frozenset(
    """a about after all an and any are as at be been by can did do does for from had has have how i if in into is it
    its me my no not of on or our so than that the their them there they this to was we were what when where which who
    why will with you your""".split()  # noqa: SIM905 - a list of quoted words is no easier to read
)


def search(
    query: str, *, opened: OpenReturn, embedder: Embedder, glossary: Sequence[Term] = (), limit: int = 20
) -> list[SearchHit]:
    """Find the passages of a return that answer a query, best first.

    Phrases, exclusions and field filters are obeyed whatever a passage means; plain words only raise its place.

    Raises:
        QueryError: the query cannot be understood.
    """
    parsed = parse_query(query, glossary)
    rows = opened.lexical.allowed(parsed)
    if rows == [] or not opened.passages:
        return []
    by_words = dict(opened.lexical.search(parsed, max(CANDIDATES, limit)))
    by_meaning: dict[int, float] = {}
    if parsed.plain:
        vector = embedder.embed([_spelt_out(parsed)])[0]
        by_meaning = _cosines(vector, opened, among=rows, also=sorted(by_words), k=max(CANDIDATES, limit))
    ranked = fuse(by_words, by_meaning, specificity=_specificity(parsed, opened))
    stems = _query_stems(parsed)
    return [_hit(opened.passages[row], score, stems) for row, score in ranked[:limit]]


def fuse(by_words: dict[int, float], by_meaning: dict[int, float], *, specificity: float) -> list[tuple[int, float]]:
    """Put rows in one order: cosine, plus the share of the best BM25 score where the query's words are rare.

    `specificity`: 0 to 1, how rare the query's rarest word is in this return. Words that stand everywhere say nothing
    that the meaning does not: with equal weight they made the order worse than meaning alone.
    """
    best = max(by_words.values(), default=0.0) or 1.0
    weight = WORDS_WEIGHT * specificity
    scores = {
        row: (by_meaning.get(row, 0.0) + weight * by_words.get(row, 0.0) / best) / (1.0 + weight)
        for row in by_words.keys() | by_meaning.keys()
    }
    return sorted(scores.items(), key=lambda hit: (-hit[1], hit[0]))


def _cosines(
    vector: NDArray[np.float32], opened: OpenReturn, *, among: list[int] | None, also: list[int], k: int
) -> dict[int, float]:
    """Give the cosine of the `k` nearest rows, and of those the words found."""
    found = opened.vectors.search(vector, k, rows=None if among is None else np.asarray(among, dtype=np.int64))
    if also:
        found += opened.vectors.search(vector, len(also), rows=np.asarray(also, dtype=np.int64))
    words = set(also)
    cosines = {opened.row_of[passage_id]: cosine for passage_id, cosine in found}
    return {row: cosine for row, cosine in cosines.items() if cosine >= MEANING_FLOOR or row in words}


def _spelt_out(parsed: ParsedQuery) -> str:
    """Write other names behind the query: the model knows few acronyms of the field."""
    longest = [
        max(atom.alternatives, key=lambda name: (len(name), name)) for atom in parsed.wanted if atom.alternatives
    ]
    expansions = [" ".join(name) for name in longest if len(name) > 1]
    return f"{parsed.plain} ({', '.join(expansions)})" if expansions else parsed.plain


def _specificity(parsed: ParsedQuery, opened: OpenReturn) -> float:
    if parsed.required:
        return 1.0
    words = [word for atom in parsed.wanted for word in atom.words if word not in _SMALL_WORDS]
    return max((opened.lexical.rarity(word) for word in words), default=0.0)


def _query_stems(parsed: ParsedQuery) -> frozenset[str]:
    atoms: tuple[Atom, ...] = (*parsed.wanted, *(atom for atom in parsed.required if atom.field in ("", "text")))
    words = {word for atom in atoms for name in (atom.words, *atom.alternatives) for word in name}
    return frozenset(stem(word) for word in words - _SMALL_WORDS)


def _hit(passage: IndexedPassage, score: float, stems: frozenset[str]) -> SearchHit:
    return SearchHit(
        passage_id=passage.id,
        document_id=passage.document_id,
        path=passage.path,
        title=passage.title,
        page=passage.page,
        locator=passage.locator,
        headings=passage.headings,
        text=passage.text,
        score=round(score, 4),
        marks=tuple(find_words(passage.text, stems)),
    )
