"""Words and meaning together: a query becomes ranked passages with the matching words marked."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from index.caches import OpenReturn
from index.embedding import Embedder
from index.facets import OPEN_FACETS, count_facets, rows_with
from index.folding import Folded, fold
from index.lexical import find_phrases, stems_of_words
from index.model import IndexedPassage, PassageCopy, SearchFound, SearchHit
from index.queries import SMALL_WORDS, Atom, ParsedQuery, parse_query
from ingest.framework import Framework

CANDIDATES = 200  # taken from each side before they are put in one order
# Weights in units of cosine, chosen by `python -m eval run search --part dev`; see docs/choices.md.
WORDS_WEIGHT = 1.0  # of a full word match
EVIDENCE_WEIGHT = 0.2  # of being evidence: contents lists and law rank lower
TOPIC_WEIGHT = 0.4  # of carrying the statement a query is about
LIKE_EVIDENCE_WEIGHT = 0.1  # of being evidence among passages like one; not measured
SYNONYMS_EMBEDDED = 1  # of a word, written behind the query; same run
MEANING_FLOOR = 0.15  # cosine below which a passage without any of the words is no hit; unrelated texts reach about 0.1


def search(
    query: str,
    *,
    opened: OpenReturn,
    embedder: Embedder,
    framework: Framework | None = None,
    chosen: Mapping[str, str] | None = None,
    facets: Collection[str] = OPEN_FACETS,
    lifted: bool = True,
    limit: int = 20,
) -> SearchFound:
    """Find the passages of a return that answer a query, best first.

    Phrases, exclusions and field filters are obeyed whatever a passage means; plain words only raise its place.
    `framework`: whose acronyms and synonyms are understood, besides the acronyms that the documents spell out.
    `chosen`: values of facets that every hit must have. `facets`: those to count. `lifted`: whether what the mapping
    holds for evidence ranks a little higher, which is for those alone who may see the mapping.

    Raises:
        QueryError: the query cannot be understood.
    """
    parsed = parse_query(query, opened.names(framework))
    rows = _both(opened.lexical.allowed(parsed), rows_with(chosen or {}, opened.passages, opened.labels))
    if rows == [] or not opened.passages:
        return SearchFound(hits=(), total=0, facets=())
    by_words = dict(opened.lexical.search(parsed, max(CANDIDATES, limit), rows=rows))
    by_meaning: dict[int, float] = {}
    vector = None
    if parsed.plain:
        vector = embedder.embed([_spelt_out(parsed)])[0]
        by_meaning = _cosines(vector, opened, among=rows, also=sorted(by_words), k=max(CANDIDATES, limit))
    lift = _lift(opened, by_words.keys() | by_meaning.keys(), vector) if lifted else {}
    ranked = fuse(by_words, by_meaning, full=opened.lexical.full_score(parsed), lift=lift)
    return _found(ranked, opened, _phrases(parsed), facets=facets, limit=limit)


def find_similar(
    passage_id: str,
    *,
    opened: OpenReturn,
    chosen: Mapping[str, str] | None = None,
    facets: Collection[str] = OPEN_FACETS,
    lifted: bool = True,
    limit: int = 20,
) -> SearchFound:
    """Find passages that mean much the same as one of them, best first, itself left out.

    Raises:
        KeyError: there is no such passage among those that can be found.
    """
    row = opened.row_of[passage_id]
    rows = rows_with(chosen or {}, opened.passages, opened.labels)
    near = _cosines(opened.vectors.of([row])[0], opened, among=rows, also=[], k=max(CANDIDATES, limit) + 1)
    near.pop(row, None)
    evidence = {row: LIKE_EVIDENCE_WEIGHT * opened.labels[row].evidence for row in near} if opened.labels else {}
    ranked = fuse({}, near, full=0.0, lift=evidence if lifted else {})
    return _found(ranked, opened, frozenset(), facets=facets, limit=limit)


def fuse(
    by_words: Mapping[int, float],
    by_meaning: Mapping[int, float],
    *,
    full: float,
    lift: Mapping[int, float] | None = None,
) -> list[tuple[int, float]]:
    """Put rows in one order: cosine, plus the share of a full word match, weighed by how far the best match goes.

    `full`: the word score of a passage that says all that was asked. Where even the best passage says little of it,
    the query speaks in other words than the documents, and what matched is chance: rank fusion, and shares of the
    best score, made such queries worse than meaning alone. `lift`: what else raises a row, in units of cosine.
    """
    shares = {row: min(1.0, score / full) for row, score in by_words.items()} if full > 0 else {}
    weight = WORDS_WEIGHT * max(shares.values(), default=0.0)
    lifts = lift or {}
    scores = {
        row: by_meaning.get(row, 0.0) + weight * shares.get(row, 0.0) + lifts.get(row, 0.0)
        for row in by_words.keys() | by_meaning.keys()
    }
    most = 1.0 + weight + EVIDENCE_WEIGHT
    return sorted(((row, score / most) for row, score in scores.items()), key=lambda hit: (-hit[1], hit[0]))


def _lift(opened: OpenReturn, rows: Collection[int], vector: NDArray[np.float32] | None) -> dict[int, float]:
    """Say what the mapping adds to each row: for being evidence, and for the statement that the query is about."""
    if not opened.labels:
        return {}
    about = {} if vector is None else opened.topics.of(vector)
    labels = opened.labels
    return {
        row: EVIDENCE_WEIGHT * labels[row].evidence + TOPIC_WEIGHT * about.get(labels[row].statement, 0.0)
        for row in rows
    }


def _both(one: list[int] | None, other: list[int] | None) -> list[int] | None:
    if one is None or other is None:
        return one if other is None else other
    return sorted(set(one) & set(other))


def _cosines(
    vector: NDArray[np.float32], opened: OpenReturn, *, among: list[int] | None, also: list[int], k: int
) -> dict[int, float]:
    """Give the cosine of the `k` nearest rows above the floor, and of those the words found."""
    found = opened.vectors.search(vector, k, rows=None if among is None else np.asarray(among, dtype=np.int64))
    cosines = {opened.row_of[passage_id]: cosine for passage_id, cosine in found if cosine >= MEANING_FLOOR}
    if also:
        # Not `@`: its threads and those of faiss and torch wait for one another, and a search takes half a second more.
        exact = np.einsum("nd,d->n", opened.vectors.of(also), vector)
        cosines.update(zip(also, map(float, exact), strict=True))
    return cosines


def _spelt_out(parsed: ParsedQuery) -> str:
    """Write other names behind the query: the model knows few acronyms of the field, and not all its everyday words."""
    longest = [
        max(atom.alternatives, key=lambda name: (len(name), name)) for atom in parsed.wanted if atom.alternatives
    ]
    expansions = [" ".join(name) for name in longest if len(name) > 1]
    expansions += [" ".join(name) for atom in parsed.wanted for name in atom.akin[:SYNONYMS_EMBEDDED]]
    return f"{parsed.plain} ({', '.join(expansions)})" if expansions else parsed.plain


def _phrases(parsed: ParsedQuery) -> frozenset[tuple[str, ...]]:
    """Give what is marked in hits, each of stems: all names of what was asked, those of several words as a whole."""
    atoms: tuple[Atom, ...] = (*parsed.wanted, *(atom for atom in parsed.required if atom.field in ("", "text")))
    names = {name for atom in atoms for name in (atom.words, *atom.alternatives, *atom.akin)}
    return frozenset(stems_of_words(name) for name in names if not (len(name) == 1 and name[0] in SMALL_WORDS))


def _found(
    ranked: Sequence[tuple[int, float]],
    opened: OpenReturn,
    phrases: frozenset[tuple[str, ...]],
    *,
    facets: Collection[str],
    limit: int,
) -> SearchFound:
    scores = dict(ranked)
    groups = fold(scores, lambda row: opened.passages[row].text, limit=limit)
    return SearchFound(
        hits=tuple(_hit(group, scores[group.row], opened.passages, phrases) for group in groups),
        total=len(ranked),
        facets=count_facets(facets, opened.passages, opened.labels, scores),
    )


def _hit(
    group: Folded, score: float, passages: Sequence[IndexedPassage], phrases: frozenset[tuple[str, ...]]
) -> SearchHit:
    passage = passages[group.row]
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
        marks=tuple(find_phrases(passage.text, phrases)),
        copies=tuple(_copy(passages[row]) for row in group.copies),
    )


def _copy(passage: IndexedPassage) -> PassageCopy:
    return PassageCopy(
        passage_id=passage.id,
        document_id=passage.document_id,
        path=passage.path,
        title=passage.title,
        page=passage.page,
        locator=passage.locator,
    )
