"""Words and meaning together: a query becomes ranked passages with the matching words marked."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import islice

import numpy as np
from numpy.typing import NDArray

from index.embedding.embedder import Embedder
from index.model import IndexedPassage, PassageCopy, SearchFound, SearchHit
from index.search.caches import OpenReturn
from index.search.facets import OPEN_FACETS, count_facets, has_values
from index.search.folding import Folded, fold
from index.search.lexical import find_phrases, stems_of_words
from index.search.nearness import Floors, floors_of
from index.search.notes import note_on
from index.search.queries import SMALL_WORDS, Atom, ParsedQuery, parse_query
from ingest.framework import Framework

MOST = 2000  # passages that a search gives, and that are weighed from each side; more would take longer than 100 ms
FIRST_PAGE = 20  # passages
# Weights in units of cosine, chosen by `python -m eval run search --part dev`; see docs/choices.md.
WORDS_WEIGHT = 1.0  # of a full word match
EVIDENCE_WEIGHT = 0.3  # of being evidence: contents lists and law rank lower
TOPIC_WEIGHT = 0.5  # of carrying the statement a query is about
VERSIONS_KEEP = 0.5  # of its score, what a list of a document's versions keeps, whoever asks; set by judgement
LIKE_EVIDENCE_WEIGHT = 0.1  # of being evidence among passages like one; not measured
SYNONYMS_EMBEDDED = 1  # of a word, written behind the query; same run
CARRIED = 0.1  # of a full word match: what has less is carried by chance; see docs/choices.md
LIKE = 0.4  # least cosine of a passage like one; set by judgement

NOTHING = SearchFound(hits=(), total=0, facets=(), note="Nothing in this return can be searched yet.")


def search(
    query: str,
    *,
    opened: OpenReturn,
    embedder: Embedder,
    framework: Framework | None = None,
    chosen: Mapping[str, str] | None = None,
    facets: Collection[str] = OPEN_FACETS,
    lifted: bool = True,
    start: int = 0,
    limit: int = 20,
) -> SearchFound:
    """Find the passages of a return that answer a query, best first: those that words carry or that are near.

    Phrases, exclusions and field filters are obeyed whatever a passage means; plain words only raise its place.
    `framework`: whose acronyms and synonyms are understood, besides the acronyms that the documents spell out.
    `chosen`: values of facets that every hit must have; what answers does not depend on them, so that narrowing gives
    what was counted. `facets`: those to count. `lifted`: whether what the mapping holds for evidence ranks a little
    higher, which is for those alone who may see the mapping. `start`: passages to pass over, a `next` given before.

    Raises:
        QueryError: the query cannot be understood.
    """
    parsed = parse_query(query, opened.names(framework))
    if not opened.passages:
        return NOTHING
    rows = opened.lexical.allowed(parsed)
    full = opened.lexical.full_score(parsed)
    least = 0.0 if parsed.says_enough else CARRIED * full
    by_words = {row: score for row, score in opened.lexical.search(parsed, MOST, rows=rows) if score >= least}
    vector = embedder.embed([_spelt_out(parsed)])[0] if parsed.plain else None
    cosines = np.zeros(0, dtype=np.float32) if vector is None else opened.vectors.cosines(vector)
    floors = floors_of(cosines, worded=bool(by_words))
    by_meaning = _nearest(cosines, floors.faint, among=rows, also=by_words)
    lift = _lift(opened, by_words.keys() | by_meaning.keys(), vector) if lifted else {}
    fused = fuse(by_words, by_meaning, full=full, lift=lift, lowered=opened.of_versions)
    ranked = _cut(fused, by_words, by_meaning, floors)
    missing = opened.lexical.missing(parsed)
    found = _found(
        ranked,
        opened,
        chosen=chosen or {},
        facets=facets,
        start=start,
        limit=limit,
        worded=by_words,
        phrases=_phrases(parsed),
    )
    return replace(
        found,
        missing=tuple(dict.fromkeys(atom.typed for atom in missing)),
        note=note_on(parsed, missing, found=bool(ranked), worded=bool(by_words)),
    )


def find_similar(
    passage_id: str,
    *,
    opened: OpenReturn,
    chosen: Mapping[str, str] | None = None,
    facets: Collection[str] = OPEN_FACETS,
    lifted: bool = True,
    start: int = 0,
    limit: int = 20,
) -> SearchFound:
    """Find passages that mean much the same as one of them, best first, itself left out.

    Raises:
        KeyError: there is no such passage among those that can be found.
    """
    row = opened.row_of[passage_id]
    near = _nearest(opened.vectors.cosines(opened.vectors.of([row])[0]), LIKE, among=None, also=())
    near.pop(row, None)
    evidence = {row: LIKE_EVIDENCE_WEIGHT * opened.labels[row].evidence for row in near} if opened.labels else {}
    ranked = fuse({}, near, full=0.0, lift=evidence if lifted else {})
    return _found(ranked, opened, chosen=chosen or {}, facets=facets, start=start, limit=limit)


def fuse(
    by_words: Mapping[int, float],
    by_meaning: Mapping[int, float],
    *,
    full: float,
    lift: Mapping[int, float] | None = None,
    lowered: Collection[int] = (),
) -> list[tuple[int, float]]:
    """Put rows in one order: cosine, plus the share of a full word match, weighed by how far the best match goes.

    `full`: the word score of a passage that says all that was asked. Where even the best passage says little of it,
    the query speaks in other words than the documents, and what matched is chance: rank fusion, and shares of the
    best score, made such queries worse than meaning alone. `lift`: what else raises a row, in units of cosine.
    `lowered`: rows that keep `VERSIONS_KEEP` of their score.
    """
    shares = {row: min(1.0, score / full) for row, score in by_words.items()} if full > 0 else {}
    weight = WORDS_WEIGHT * max(shares.values(), default=0.0)
    lifts = lift or {}
    scores = {
        row: by_meaning.get(row, 0.0) + weight * shares.get(row, 0.0) + lifts.get(row, 0.0)
        for row in by_words.keys() | by_meaning.keys()
    }
    scores |= {row: VERSIONS_KEEP * scores[row] for row in scores.keys() & set(lowered)}
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


def _nearest(
    cosines: NDArray[np.float32], floor: float, *, among: list[int] | None, also: Collection[int]
) -> dict[int, float]:
    """Give the cosine of the `MOST` nearest rows not below a floor, and of those the words found."""
    rows = np.flatnonzero(cosines >= floor)
    if among is not None:
        rows = rows[np.isin(rows, among)]
    if len(rows) > MOST:
        rows = rows[np.argpartition(-cosines[rows], MOST)[:MOST]]
    return {row: float(cosines[row]) for row in (*rows.tolist(), *(also if len(cosines) else ()))}


def _cut(
    ranked: Iterable[tuple[int, float]], worded: Collection[int], cosines: Mapping[int, float], floors: Floors
) -> list[tuple[int, float]]:
    """Keep what answers: what words carry, what is near in meaning, and on the first page what is faintly so."""
    kept: list[tuple[int, float]] = []
    for row, score in ranked:
        if row in worded or cosines.get(row, -1.0) >= (floors.faint if len(kept) < FIRST_PAGE else floors.near):
            kept.append((row, score))
    return kept


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
    names = {name for atom in atoms for name in (atom.words, *atom.alternatives, *atom.akin, *atom.bare)}
    return frozenset(stems_of_words(name) for name in names if not (len(name) == 1 and name[0] in SMALL_WORDS))


def _found(
    ranked: Sequence[tuple[int, float]],
    opened: OpenReturn,
    *,
    chosen: Mapping[str, str],
    facets: Collection[str],
    start: int,
    limit: int,
    worded: Collection[int] = (),
    phrases: frozenset[tuple[str, ...]] = frozenset(),
) -> SearchFound:
    """Give `limit` hits after the first `start` passages with the values chosen; the facets count over all of these."""
    passages, labels = opened.passages, opened.labels
    scores = {
        row: score for row, score in ranked[:MOST] if has_values(chosen, passages[row], labels[row] if labels else None)
    }
    groups = fold(islice(scores, min(start, len(scores)), None), lambda row: passages[row].text, limit=limit)
    after = start + sum(1 + len(group.copies) for group in groups)
    return SearchFound(
        hits=tuple(_hit(group, scores[group.row], opened, phrases, worded=group.row in worded) for group in groups),
        total=len(scores),
        facets=count_facets(facets, passages, labels, scores),
        start=start,
        next=after if after < len(scores) else None,
        capped=len(ranked) >= MOST,
    )


def _hit(
    group: Folded, score: float, opened: OpenReturn, phrases: frozenset[tuple[str, ...]], *, worded: bool
) -> SearchHit:
    passage = opened.passages[group.row]
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
        copies=tuple(_copy(opened.passages[row]) for row in group.copies),
        worded=worded,
        title_shared=passage.title.casefold() in opened.shared_titles,
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
