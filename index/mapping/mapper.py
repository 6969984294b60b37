"""Passages to candidate statements, categories and polarity, with probabilities and what spoke for them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from index.embedding.embedder import Embedder
from index.embedding.kept import SHIPPED, KeptEmbedder
from index.files import key_of, locked, sources
from index.mapping.axes import EVIDENCE, framework_signals, signals_of
from index.mapping.certainty import CATEGORY, POLARITY, STATEMENT, polarity_of
from index.mapping.exemplars import parse_exemplars
from index.mapping.ground import likeness_of
from index.mapping.heads import Array, nearest, stretched
from index.mapping.keeping import load_trained, load_weighing, save_trained
from index.mapping.reasons import Reasons
from index.mapping.signals import SignalReader
from index.mapping.spaces import MEANING, Rows, context_of
from index.mapping.stretches import PLAUSIBLE, heard_of_rows, pieces_of, stretches_of
from index.mapping.training import Trained, TrainedAxis, train
from index.model import Candidate, IndexedPassage, Match, Stretch
from index.text.sentences import CELL_GAP
from index.text.verdicts import as_judged
from ingest.framework import Framework

BATCH = 2000  # passages mapped at a time, to bound memory
WEIGHING = "weighing.json"  # in index/shipped; `eval.shipped` makes it
EXPLAINED = 3  # statements of a passage that get a reason; the others are listed with their probability alone
_CODE = (
    *("embedding/embedder.py", "mapping/axes.py", "mapping/certainty.py", "mapping/exemplars.py", "mapping/ground.py"),
    *("mapping/heads.py", "mapping/mapper.py", "mapping/reasons.py", "mapping/signals.py", "mapping/spaces.py"),
    *("mapping/stretches.py", "mapping/training.py", "text/furniture.py", "text/manner.py", "text/phrases.py"),
    *("text/rows.py", "text/sentences.py", "text/standings.py", "text/tfidf.py", "text/word_classes.py"),
    *(
        "text/verdicts.py",
        "text/word_classes.yaml",
        "../ingest/facts.py",
        "../ingest/sentences.py",
        "../ingest/words.py",
    ),
)


class Mapper:
    """Maps passages with one framework, one set of exemplars and one embedding model."""

    def __init__(self, framework: Framework, trained: Trained, version: str) -> None:
        """Take what `train_mapper` learned or found in its cache."""
        self.version = version
        self._framework = framework
        self._trained = trained
        self._axes = {each.axis.name: each for each in trained.axes}
        self._reader = SignalReader(framework)
        # Passages that decisions taught have no id: nobody is told what another authority wrote.
        self._named = np.array([bool(each) for each in trained.openings], dtype=bool)
        self._prototypes = np.vstack([trained.descriptions, trained.subtopics])

    @property
    def trained(self) -> Trained:
        """What it applies."""
        return self._trained

    def match(self, passages: Sequence[IndexedPassage], vectors: NDArray[np.float32]) -> list[Match]:
        """Map passages, in their order; `vectors`: (n, d) float32 unit rows of `context_of` each."""
        if len(passages) != len(vectors):
            raise ValueError(f"{len(passages)} passages, {len(vectors)} vectors")
        found: list[Match] = []
        for start in range(0, len(passages), BATCH):
            found += self._match(passages[start : start + BATCH], vectors[start : start + BATCH])[0]
        return found

    def chances(self, passages: Sequence[IndexedPassage], vectors: NDArray[np.float32]) -> dict[str, Array]:
        """Give the probabilities of every label of every axis, (n, labels) in the order of `axes_of`; for judging."""
        return self._match(passages, vectors)[1]

    def _match(
        self, passages: Sequence[IndexedPassage], vectors: NDArray[np.float32]
    ) -> tuple[list[Match], dict[str, Array]]:
        spaces = {MEANING: vectors, **{name: space.rows(passages) for name, space in self._trained.lexical.items()}}
        signals = [self._reader.read(context_of(passage)) for passage in passages]
        likeness = likeness_of(self._framework, vectors, self._prototypes)
        near = vectors @ self._trained.exemplars.T
        nearby = {name: nearest(near, trained.members) for name, trained in self._axes.items()}
        chances = {
            name: _chances(trained, spaces, nearby[name], framework_signals(trained.axis, signals, likeness))
            for name, trained in self._axes.items()
        }
        chances[POLARITY] = as_judged(chances[POLARITY], [passage.headings for passage in passages])
        stretches = self._stretches(passages, vectors, nearby, chances)
        reasons = Reasons(
            framework=self._framework,
            trained=self._trained,
            signals=signals,
            texts=[passage.text for passage in passages],
            likeness=likeness,
            near=near,
            named=self._named,
        )
        found = [
            self._one(row, passage, chances, reasons, stretches.get(row, ())) for row, passage in enumerate(passages)
        ]
        return found, chances

    def _stretches(
        self,
        passages: Sequence[IndexedPassage],
        vectors: NDArray[np.float32],
        nearby: Mapping[str, Array],
        chances: Mapping[str, Array],
    ) -> dict[int, tuple[Stretch, ...]]:
        """Give, by row, the stretches of what may be evidence and says several things.

        A sentence is read by its words; what it means, and what it is near to, is taken from its passage.
        """
        plausible = np.flatnonzero(chances[EVIDENCE][:, 0] >= PLAUSIBLE).tolist()
        cut = {row: pieces_of(passages[row].text) for row in plausible}
        pieces = {row: found for row, found in cut.items() if found}
        if not pieces:
            return {}
        owners = np.array([row for row, found in pieces.items() for _ in found], dtype=np.int64)
        parts = [
            replace(passages[row], text=passages[row].text[start:end])
            for row, found in pieces.items()
            for start, end in found
        ]
        lexical = {name: space.rows(parts) for name, space in self._trained.lexical.items()}
        spaces = {MEANING: vectors[owners], **lexical}
        signals = [self._reader.read(context_of(part)) for part in parts]
        likeness = likeness_of(self._framework, vectors[owners], self._prototypes)
        said = {
            name: _chances(trained, spaces, nearby[name][owners], framework_signals(trained.axis, signals, likeness))
            for name, trained in self._axes.items()
        }
        said[POLARITY] = as_judged(said[POLARITY], [part.headings for part in parts])
        labels = {name: trained.axis.labels for name, trained in self._axes.items()}
        ends = np.cumsum([len(found) for found in pieces.values()])
        split = {name: np.split(each, ends[:-1]) for name, each in said.items()}
        made = {}
        for place, (row, found) in enumerate(pieces.items()):
            heard = {name: each[place] for name, each in split.items()}
            whole = {name: each[row] for name, each in chances.items()}
            if CELL_GAP in passages[row].text:
                heard = heard_of_rows(passages[row].text, heard, whole=whole)
            made[row] = stretches_of(found, heard, labels, whole=whole[POLARITY])
        return made

    def _one(
        self,
        row: int,
        passage: IndexedPassage,
        chances: dict[str, Array],
        reasons: Reasons,
        stretches: tuple[Stretch, ...],
    ) -> Match:
        polarities = self._ranked(POLARITY, row, chances, reasons)
        return Match(
            passage_id=passage.id,
            evidence=round(float(chances[EVIDENCE][row, 0]), 4),
            polarity=polarity_of(polarities),
            statements=self._ranked(STATEMENT, row, chances, reasons),
            categories=self._ranked(CATEGORY, row, chances, reasons),
            polarities=polarities,
            stretches=stretches,
        )

    def _ranked(self, name: str, row: int, chances: dict[str, Array], reasons: Reasons) -> tuple[Candidate, ...]:
        labels, values = self._axes[name].axis.labels, chances[name][row]
        order = np.argsort(-values, kind="stable")
        return tuple(
            Candidate(
                id=labels[label],
                probability=round(float(values[label]), 4),
                reason=reasons.of(self._axes[name], row, int(label)) if place < EXPLAINED else "",
            )
            for place, label in enumerate(order)
        )


def train_mapper(framework: Framework, exemplar_lines: Iterable[str], embedder: Embedder, cache_folder: Path) -> Mapper:
    """Learn to map, or load what was learned from the very same framework, exemplars, model and code.

    Without exemplars, descriptions and cues alone do the work. Vectors of exemplars are kept in `cache_folder`, so that
    learning again after a change embeds only what is new. For the shipped exemplars it is shipped how
    heads are weighed.

    Raises:
        FrameworkError: an exemplar cannot be read.
    """
    lines = list(exemplar_lines)
    digest = digest_of(framework, lines, embedder)
    version = f"{framework.id}+{len(lines)} exemplars:{digest[:12]}"
    folder = cache_folder / f"mapping-{digest}"
    with locked(cache_folder / "mapping.lock"):
        trained = load_trained(folder, framework)
        if trained is None:
            weighing = load_weighing(SHIPPED / WEIGHING, digest, framework)
            kept = KeptEmbedder(embedder, cache_folder)
            trained = train(framework, parse_exemplars(lines, framework), kept, weighing=weighing)
            save_trained(folder, trained)
    return Mapper(framework, trained, version)


def digest_of(framework: Framework, exemplar_lines: Iterable[str], embedder: Embedder) -> str:
    """Give what changes with anything that a mapper learns from, and with the code that learns."""
    return key_of(json.dumps(asdict(framework), sort_keys=True), *exemplar_lines, embedder.name, *sources(_CODE))


def _chances(trained: TrainedAxis, spaces: Mapping[str, Rows], near: Array, static: Array) -> Array:
    """Answer one question for some passages: (n, labels). `near`: what `nearest` gives."""
    shape = static.shape[:2]
    scores = [
        np.asarray(spaces[name] @ head.weights, dtype=np.float64) + head.bias
        for name, head in zip(trained.axis.spaces, trained.heads, strict=bool(trained.heads))
    ] or [np.zeros(shape)] * len(trained.axis.spaces)
    shares = trained.blend.apply(signals_of(trained.axis, scores, near, static))
    return shares if trained.stretch is None else stretched(shares, trained.stretch)
