"""Heads corrected by people's decisions, and whether they would have served better."""

from __future__ import annotations

import hashlib
import json
import math
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from itertools import pairwise
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from index.embedding.embedder import Embedder, embedding_hash
from index.files import locked
from index.mapping.certainty import EVIDENCE_FLOOR
from index.mapping.exemplars import Exemplar
from index.mapping.heads import Array
from index.mapping.keeping import load_trained, save_trained
from index.mapping.lessons import Decided, Lesson, lessons_of
from index.mapping.mapper import Mapper
from index.mapping.training import corrected_by, texts_of, train
from index.model import IndexedPassage, Match
from ingest.framework import Framework
from ingest.model import DocumentId, PassageId

FEWEST_DECISIONS = 20  # below it a replay tells nothing; set by judgement
CUTS = (
    0.5,
    0.625,
    0.75,
    0.875,
    1.0,
)  # shares of the decisions, oldest first: each stretch is judged by heads that learned before it
Vectors = Mapping[str, NDArray[np.float32]]
"""Vectors by the hash of their text, each (d,) float32 of unit length."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shares:
    """How well later decisions were foreseen, each from 0 to 1."""

    top1: float  # of confirmed passages, whose first statement is the one a person confirmed
    top3: float
    left_out: float  # of rejected passages, that would not have been suggested
    as_decided: float  # of all, suggested with the right statement first where confirmed, left out where rejected


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """What a replay of past decisions came to: learned from the earlier, judged on the later."""

    passages: int  # judged
    confirmed: int  # of these
    before: Shares  # by the shipped heads
    after: Shares
    gain: float  # in `as_decided`
    low: float  # 95 % interval of the gain
    high: float

    @property
    def not_worse(self) -> bool:
        """Whether any decisions were judged, and the learned heads foresaw at least as many of them."""
        return self.passages > 0 and self.gain >= 0


class KnownVectors:
    """An embedder that looks a text up among vectors at hand before it embeds it."""

    def __init__(self, embedder: Embedder, known: Vectors) -> None:
        """Take the vectors at hand."""
        self._embedder = embedder
        self._known = known

    @property
    def name(self) -> str:
        """The model with its exact version."""
        return self._embedder.name

    @property
    def dimensions(self) -> int:
        """Length of a vector."""
        return self._embedder.dimensions

    def embed(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Give the vectors of texts: (n, d) float32, rows of unit length, in the order given."""
        hashes = [embedding_hash(text) for text in texts]
        missing = {each: text for each, text in zip(hashes, texts, strict=True) if each not in self._known}
        made = dict(zip(missing, self._embedder.embed(list(missing.values())), strict=True)) if missing else {}
        return np.stack([self._known[each] if each in self._known else made[each] for each in hashes])


class Teacher:
    """Teaches one framework's mapping, starting from what is shipped."""

    def __init__(
        self, framework: Framework, exemplars: Sequence[Exemplar], shipped: Mapper, embedder: Embedder, known: Vectors
    ) -> None:
        """Take the shipped exemplars and heads; `known` holds the vectors of the passages that were decided on."""
        self._framework = framework
        self._exemplars = exemplars
        self._shipped = shipped
        learned = shipped.trained
        meaning = np.vstack([learned.descriptions, learned.subtopics, learned.exemplars])
        mine = dict(zip(map(embedding_hash, texts_of(framework, exemplars)), meaning, strict=True))
        self._embedder = KnownVectors(embedder, {**mine, **known})

    def teach(self, lessons: Sequence[Lesson], version: str) -> Mapper:
        """Correct the shipped heads by some lessons. The same input gives the same heads."""
        weights = np.array([lesson.weight for lesson in lessons])
        taught, known = [lesson.exemplar for lesson in lessons], self._shipped.trained
        if not all(axis.heads for axis in known.axes):  # too few exemplars are shipped for heads to correct
            weights = np.concatenate([np.ones(len(self._exemplars)), weights])
            trained = train(self._framework, [*self._exemplars, *taught], self._embedder, weights=weights)
        elif lessons:
            trained = corrected_by(known, taught, self._embedder.embed([lesson.text for lesson in lessons]), weights)
        else:
            trained = known
        return Mapper(self._framework, trained, version)

    def taught(self, lessons: Sequence[Lesson], *, number: int, decisions: int, cache_folder: Path) -> Mapper:
        """Learn as `teach` does, or load what was learned from the very same lessons."""
        digest = hashlib.sha256(self._shipped.version.encode())
        for lesson in lessons:
            digest.update(json.dumps([lesson.authority_id, lesson.weight, asdict(lesson.exemplar)]).encode())
        version = f"{self._shipped.version}, learned version {number} from {decisions} decisions"
        folder = cache_folder / f"mapping-learned-{digest.hexdigest()[:24]}"
        with locked(cache_folder / "mapping.lock"):
            trained = load_trained(folder, self._framework)
            if trained is not None:
                return Mapper(self._framework, trained, version)
            mapper = self.teach(lessons, version)
            save_trained(folder, mapper.trained)
        return mapper

    def replay(self, decided: Sequence[Decided]) -> Figures:
        """Judge learning on past decisions, oldest first: what the earlier teach is tried on the later.

        A passage that the earlier decisions were made on too is not judged.
        """
        judged: list[Lesson] = []
        before: list[Match] = []
        after: list[Match] = []
        ends = [math.ceil(share * len(decided)) for share in CUTS]
        for start, end in pairwise(ends):
            lessons = lessons_of(decided[:start])
            known = {lesson.text for lesson in lessons}
            later = [lesson for lesson in lessons_of(decided[start:end]) if lesson.text not in known]
            if later:
                judged += later
                before += self._match(self._shipped, later)
                after += self._match(self.teach(lessons, "replay"), later)
        return _figures(judged, before, after)

    def _match(self, mapper: Mapper, lessons: Sequence[Lesson]) -> list[Match]:
        passages = [passage_of(lesson.exemplar) for lesson in lessons]
        return mapper.match(passages, self._embedder.embed([lesson.text for lesson in lessons]))


def _figures(judged: Sequence[Lesson], before: Sequence[Match], after: Sequence[Match]) -> Figures:
    was, became = _as_decided(judged, before), _as_decided(judged, after)
    gains = became - was
    gain = float(gains.mean()) if len(gains) else 0.0
    half = 1.96 * float(gains.std(ddof=1)) / math.sqrt(len(gains)) if len(gains) > 1 else 1.0
    return Figures(
        passages=len(judged),
        confirmed=sum(lesson.exemplar.evidence for lesson in judged),
        before=_shares(judged, before, was),
        after=_shares(judged, after, became),
        gain=round(gain, 4),
        low=round(gain - half, 4),
        high=round(gain + half, 4),
    )


def _shares(judged: Sequence[Lesson], matches: Sequence[Match], right: Array) -> Shares:
    pairs = [(lesson.exemplar, match) for lesson, match in zip(judged, matches, strict=True)]
    confirmed = [(exemplar, match) for exemplar, match in pairs if exemplar.evidence]
    return Shares(
        top1=_mean([_among(exemplar, match, 1) for exemplar, match in confirmed]),
        top3=_mean([_among(exemplar, match, 3) for exemplar, match in confirmed]),
        left_out=_mean([match.evidence < EVIDENCE_FLOOR for exemplar, match in pairs if not exemplar.evidence]),
        as_decided=_mean([bool(each) for each in right]),
    )


def _as_decided(judged: Sequence[Lesson], matches: Sequence[Match]) -> Array:
    right = [
        match.evidence >= EVIDENCE_FLOOR and _among(lesson.exemplar, match, 1)
        if lesson.exemplar.evidence
        else match.evidence < EVIDENCE_FLOOR
        for lesson, match in zip(judged, matches, strict=True)
    ]
    return np.array(right, dtype=np.float64)


def _among(exemplar: Exemplar, match: Match, first: int) -> bool:
    return any(candidate.id in exemplar.statements for candidate in match.statements[:first])


def _mean(hits: Sequence[bool]) -> float:
    return round(sum(hits) / len(hits), 4) if hits else 0.0


def passage_of(exemplar: Exemplar) -> IndexedPassage:
    """Give an exemplar as the mapping takes passages."""
    return IndexedPassage(
        id=PassageId(""),
        document_id=DocumentId(""),
        reading_id="",
        ordinal=0,
        text=exemplar.text,
        title=exemplar.title,
        headings=exemplar.headings,
        kind="paragraph",
        spans=(),
        page=None,
        locator="",
        path="",
        doc_type=exemplar.doc_type,
    )
