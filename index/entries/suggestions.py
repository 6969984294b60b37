"""Matches to suggested entries: passages on one topic become a short paragraph of their own words."""

from __future__ import annotations

import hashlib
import math
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from index.entries.business import other_business
from index.entries.quoting import quotable
from index.entries.saying import Said, said_by_themselves, said_in
from index.files import key_of, sources
from index.mapping.certainty import CATEGORY, EVIDENCE_FLOOR, POLARITY, STATEMENT, SURE
from index.model import (
    CitedSentence,
    IndexedPassage,
    Match,
    Polarity,
    Run,
    Stretch,
    Suggestion,
    SuggestionId,
)
from index.text.phrases import Phrases, once
from index.text.prefaces import is_preface
from index.text.sentences import CELL_GAP, SHORTEST, Pages
from ingest.framework import Framework
from ingest.model import PassageId
from ingest.words import words_of

STATEMENT_FLOOR = 0.2  # below it no statement is likely enough to be put before a person
# A second statement is suggested too when its probability is at least this share of the first's; see docs/choices.md.
SECOND_SHARE = 0.97
# Cosine from which passages belong to the topic of the strongest: a table and what stands beside it in its section,
# and others, which are joined only where they say nearly the same, or an entry tells of several subjects; see
# docs/choices.md. Passages of one document share its title; of others only those of the same year say the same of the
# same time.
TOPIC_COSINE = 0.5
TOPIC_COSINE_ELSEWHERE = 0.9
# Chance of being evidence that is asked of what stands where a document tells of itself.
PREFACE_FLOOR = 0.95
SAME_WORDS = 0.8  # Jaccard of words above which two passages are one source said twice
PASSAGES_MAX = 5
WORDS_OF_FEW, WORDS_OF_MANY = 160, 80  # quoted of one passage at most: where one or two, or more, make the paragraph
_CODE = (
    *("entries/business.py", "entries/leaning.py", "entries/quoting.py", "entries/saying.py", "entries/suggestions.py"),
    *("mapping/certainty.py", "text/furniture.py", "text/long_tables.py", "text/phrases.py", "text/rows.py"),
    *("text/prefaces.py", "text/sentences.py", "text/standings.py", "text/word_classes.py", "text/word_classes.yaml"),
    *("../ingest/sentences.py", "../ingest/words.py"),
)


@dataclass(frozen=True, slots=True)
class _Placed:
    """A passage, or an account of it, put under one statement, category and polarity."""

    row: int
    stretches: tuple[Stretch, ...]  # none where the whole passage is meant
    strength: float  # evidence x statement x category
    text: str  # settles ties, so that the order of the passages does not
    chances: Mapping[str, float]  # of statement, category and polarity
    why: str  # what spoke for the statement


@dataclass(frozen=True, slots=True)
class _Material:
    """What the entries of one place are made from."""

    run: Run
    passages: Sequence[IndexedPassage]
    beside: Mapping[str, Sequence[IndexedPassage]]  # by reading
    pages: Pages
    place: Phrases  # words that speak for the statement and the category
    cues: Phrases  # these, and those that speak for the way


Place = tuple[str, str, Polarity]
"""Statement, category, and the way it likeliest speaks."""


def suggest(
    run: Run,
    framework: Framework,
    *,
    passages: Sequence[IndexedPassage],
    matches: Sequence[Match],
    vectors: NDArray[np.float32],
    pages: Pages,
    known: Mapping[str, Suggestion] | None = None,
) -> list[Suggestion]:
    """Suggest entries for the grid, by statement and category in the framework's order, most confident first.

    `matches` and `vectors` ((n, d) float32, unit rows) stand in the order of `passages`. Every sentence is read again
    in its page before it is used; a topic without a single such sentence suggests nothing. The same input gives the
    same suggestions.

    Those `known` by what they were made from are not made again: of the same passages, mapped in the same way, come
    the same words, reasons and chances.
    """
    if not len(passages) == len(matches) == len(vectors):
        raise ValueError(f"{len(passages)} passages, {len(matches)} matches, {len(vectors)} vectors")
    places = _place(framework, passages, matches)
    bags = {placed.row: frozenset(words_of(passages[placed.row].text)) for group in places.values() for placed in group}
    beside: dict[str, list[IndexedPassage]] = {}
    for passage in passages:
        beside.setdefault(passage.reading_id, []).append(passage)
    made: dict[str, Suggestion] = {}
    way = key_of(run.mapping, run.embedding, *sources(_CODE))
    for place in sorted(places, key=lambda place: _order(framework, place)):
        found = []
        named = _cues(framework, place)
        ways = framework.polarity_cues.get(place[2], ())
        material = _Material(run, passages, beside, pages, Phrases(named), Phrases((*named, *ways)))
        for topic, repeats in _topics(places[place], passages, vectors, bags):
            made_from = key_of(way, *place, str(repeats), *(passages[placed.row].id for placed in topic))
            suggestion = (known or {}).get(made_from) or _suggestion(place, topic, repeats, material, made_from)
            if suggestion is not None:
                found.append(suggestion)
        for suggestion in sorted(found, key=lambda each: (-each.confidence, each.key)):
            made.setdefault(suggestion.key, suggestion)
    return list(made.values())


def _place(
    framework: Framework, passages: Sequence[IndexedPassage], matches: Sequence[Match]
) -> dict[Place, list[_Placed]]:
    """Put what passages say in its places; a cell of the grid that stays empty gets the stretches that fit it best."""
    used = {category.id for category in framework.used_categories}
    elsewhere = other_business(passages)
    telling = [row for row, passage in enumerate(passages) if row not in elsewhere and not _label(passage.text)]
    places: dict[Place, list[_Placed]] = {}
    for row in telling:
        reasons = {statement.id: statement.reason for statement in matches[row].statements}
        for said in said_in(matches[row], passages[row].text):
            for place, placed in _places_of(row, passages[row], said, reasons, used):
                _add(places.setdefault(place, []), placed)
    filled = {place[:2] for place in places}
    for row in telling:
        for said in said_by_themselves(matches[row], passages[row].text):
            for place, placed in _places_of(row, passages[row], said, {}, used):
                if place[:2] not in filled:
                    _add(places.setdefault(place, []), placed)
    return places


def _places_of(
    row: int, passage: IndexedPassage, said: Said, reasons: Mapping[str, str], used: Collection[str]
) -> Iterator[tuple[Place, _Placed]]:
    """Yield the places of what a passage says: by its first statement, and by a second that is nearly as likely."""
    category, sure = next(((label, sure) for label, sure in said.categories if label in used), ("", 0.0))
    floor = PREFACE_FLOOR if is_preface(passage.headings) else EVIDENCE_FLOOR
    if said.evidence < floor or not category or not said.statements:
        return
    for statement, chance in said.statements[:2]:
        if chance < max(STATEMENT_FLOOR, SECOND_SHARE * said.statements[0][1]):
            return
        chances = {STATEMENT: chance, CATEGORY: sure, **({} if said.sure is None else {POLARITY: said.sure})}
        strength = said.evidence * chance * sure
        placed = _Placed(row, said.stretches, strength, passage.text, chances, reasons.get(statement, ""))
        yield (statement, category, said.leaning), placed


def _add(there: list[_Placed], placed: _Placed) -> None:
    """Add to a place what a passage says, together with what it said there before."""
    if there and there[-1].row == placed.row:
        there[-1] = _together(there[-1], placed)
    else:
        there.append(placed)


def _together(one: _Placed, other: _Placed) -> _Placed:
    """Give what two groups of stretches of one passage say in the same place, as sure as the surer of them."""
    stretches = sorted((*one.stretches, *other.stretches), key=lambda stretch: stretch.start)
    return replace(max(one, other, key=lambda each: each.strength), stretches=tuple(stretches))


def _label(text: str) -> bool:
    """Tell whether a passage is a heading or the like, of which nothing could be quoted."""
    return CELL_GAP not in text and len(text.split()) < SHORTEST


def _order(framework: Framework, place: Place) -> tuple[int, ...]:
    statements = [statement.id for statement in framework.statements]
    categories = [category.id for category in framework.categories]
    ways = list(Polarity)
    return statements.index(place[0]), categories.index(place[1]), ways.index(place[2])


def _topics(
    placed: Iterable[_Placed],
    passages: Sequence[IndexedPassage],
    vectors: NDArray[np.float32],
    bags: Mapping[int, frozenset[str]],
) -> list[tuple[list[_Placed], int]]:
    """Gather passages around the strongest ones: topics, each strongest first, and how many repeats each left out.

    Of passages that say the same, the one of the latest document stands for all.
    """
    ranked = sorted(placed, key=lambda each: (-each.strength, each.text, each.row))
    rows = np.array([each.row for each in ranked])
    echoes = _echoes([bags[each.row] for each in ranked])
    waiting = np.arange(len(ranked))
    topics = []
    while len(waiting):
        leading = ranked[waiting[0]].row
        near = vectors[rows[waiting]] @ vectors[leading]
        taken = near >= TOPIC_COSINE
        taken[0] = True
        taken |= np.isin(echoes[waiting], echoes[waiting[taken]])  # others neither belong to the topic nor repeat it
        topic: list[_Placed] = []
        repeats = 0
        for place in np.flatnonzero(taken):
            each = ranked[waiting[place]]
            same = next((i for i, other in enumerate(topic) if _alike(bags[each.row], bags[other.row])), None)
            bound = min(_bound(passages[each.row], passages[other.row]) for other in topic) if topic else 0.0
            if same is not None:
                repeats += 1
                if _year(passages[each.row]) > _year(passages[topic[same].row]):
                    topic[same] = each
            elif not topic or (len(topic) < PASSAGES_MAX and near[place] >= bound):
                topic.append(each)
            else:
                taken[place] = False
        topics.append((topic, repeats))
        waiting = waiting[~taken]
    return topics


def _echoes(bags: Sequence[frozenset[str]]) -> NDArray[np.int64]:
    """Number bags so that those that are alike, be it through others, share a number: (n,).

    Each word has one of 256 bits: a word whose bit the other bag lacks is not in it, which leaves few to compare.
    """
    bits = (sum({1 << hash(word) % 256 for word in bag}).to_bytes(32, "little") for bag in bags)
    masks = np.frombuffer(b"".join(bits), dtype="<u8").reshape(-1, 4)
    sizes = np.array([len(bag) for bag in bags])
    numbers = np.arange(len(bags))
    for first in range(len(bags)):
        shared = sizes[first] - np.bitwise_count(masks[first] & ~masks[first + 1 :]).sum(axis=1, dtype=np.int64)
        close = shared >= SAME_WORDS * (sizes[first] + sizes[first + 1 :] - shared)
        for second in map(int, first + 1 + np.flatnonzero(close)):
            if _alike(bags[first], bags[second]):
                numbers[numbers == numbers[second]] = numbers[first]
    return numbers


def _bound(one: IndexedPassage, other: IndexedPassage) -> float:
    tables = CELL_GAP in one.text or CELL_GAP in other.text  # rows of two months under one another say of neither when
    if one.document_id == other.document_id:
        beside = abs(one.ordinal - other.ordinal) == 1 and one.headings == other.headings
        return TOPIC_COSINE if beside and tables else TOPIC_COSINE_ELSEWHERE
    return TOPIC_COSINE_ELSEWHERE if _year(one) == _year(other) and not tables else math.inf


def _year(passage: IndexedPassage) -> int:
    return passage.year or 0


def _alike(one: frozenset[str], other: frozenset[str]) -> bool:
    lengths = len(one), len(other)
    if min(lengths) < SAME_WORDS * max(lengths):  # too unlike however much they share; saves comparing most
        return False
    shared = len(one & other)
    return shared >= SAME_WORDS * (sum(lengths) - shared)


def _cues(framework: Framework, place: Place) -> tuple[str, ...]:
    return (*framework.statement(place[0]).cues, *framework.category(place[1]).cues)


def _suggestion(
    place: Place, topic: Sequence[_Placed], repeats: int, material: _Material, made_from: str
) -> Suggestion | None:
    statement, category, leaning = place
    summary: list[CitedSentence] = []
    kept: list[_Placed] = []
    most = WORDS_OF_FEW if len(topic) <= 2 else WORDS_OF_MANY
    for placed in _as_read(topic, material.passages):
        passage = material.passages[placed.row]
        sentences = quotable(
            passage,
            material.pages,
            beside=material.beside[passage.reading_id],
            within=[passage.text[each.start : each.end] for each in placed.stretches],
            cues=material.cues,
            polarity=leaning,
            used=summary,
            most=most,
        )
        if sentences:
            kept.append(placed)
            summary += sentences
    if not kept:
        return None
    key = hashlib.sha256("|".join([statement, category, *sorted(s.text for s in summary)]).encode()).hexdigest()
    found = [material.passages[placed.row] for placed in kept]
    chances = {axis: round(float(np.mean([placed.chances[axis] for placed in kept])), 4) for axis in kept[0].chances}
    return Suggestion(
        id=SuggestionId(hashlib.sha256(f"{material.run.id}|{key}".encode()).hexdigest()[:20]),
        key=key,
        statement=statement,
        category=category,
        polarity=leaning if chances.get(POLARITY, 1.0) >= SURE[POLARITY] else Polarity.UNCLEAR,
        summary=tuple(summary),
        passages=tuple(PassageId(passage.id) for passage in found),
        documents=len({passage.document_id for passage in found}),
        confidence=round(float(np.mean([placed.strength for placed in kept])), 4),
        reason=_reason(kept, found, repeats, material.place),
        chances=chances,
        made_from=made_from,
    )


def _as_read(topic: Sequence[_Placed], passages: Sequence[IndexedPassage]) -> list[_Placed]:
    """Give the passages of a topic document by document, the strongest first, and in each in the order of its text."""
    documents = list(dict.fromkeys(passages[placed.row].document_id for placed in topic))
    return sorted(topic, key=lambda each: (documents.index(passages[each.row].document_id), passages[each.row].ordinal))


def _reason(kept: Sequence[_Placed], found: Sequence[IndexedPassage], repeats: int, cues: Phrases) -> str:
    """Say what spoke for the place: the words that stand in most of what is meant, else beside it, else the first's."""
    meant = [_meant(placed, passage) for placed, passage in zip(kept, found, strict=True)]
    said = (
        _named("Says", meant, cues) or _named("Stands beside", [passage.text for passage in found], cues) or kept[0].why
    )
    documents = len({passage.document_id for passage in found})
    gathered = f"{_count(len(found), 'passage')} from {_count(documents, 'document')}." if len(found) > 1 else ""
    same = f"The same words stand {_count(repeats, 'more time')}." if repeats else ""
    return " ".join(filter(None, (said, gathered, same)))


def _meant(placed: _Placed, passage: IndexedPassage) -> str:
    """Give the words that are meant of a passage: its stretches, or all of it."""
    return "\n".join(passage.text[each.start : each.end] for each in placed.stretches) or passage.text


def _named(verb: str, texts: Sequence[str], cues: Phrases) -> str:
    counted = Counter(cue for text in texts for cue in once(cues.found(text)))
    strongest = [cue for cue, _ in sorted(counted.items(), key=lambda item: (-item[1], -len(item[0]), item[0]))[:3]]
    return f"{verb} {', '.join(repr(cue) for cue in strongest)}." if strongest else ""


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
