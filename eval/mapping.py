"""How well passages are mapped, on the exemplars themselves: a council or some voices left out of training."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from eval.ablation import print_ablation
from eval.baselines import rank_by_descriptions, rank_by_words_of
from eval.metrics import area_under_curve, confusion
from eval.passage_checks import Contestant, Standing, compare
from eval.report import confusion_table, section, standings_table
from eval.sureness import print_sureness
from index.embedding.embedder import Embedder, embedding_hash
from index.embedding.engine import open_embedder
from index.mapping.axes import answers, axes_of
from index.mapping.certainty import CATEGORY, EVIDENCE_FLOOR
from index.mapping.exemplars import PUBLISHED, Exemplar, parse_exemplars
from index.mapping.heads import held_out
from index.mapping.mapper import Mapper
from index.mapping.spaces import context_of
from index.mapping.training import train
from index.model import IndexedPassage, Match
from ingest.framework import Framework, load_framework, read_exemplars
from ingest.model import DocumentId, PassageId
from ingest.settings import Settings

FRAMEWORK = "cqc-la@2024-02"
FOLDS = 8  # in which our own voices are left out: one at a time would train 74 times
CATEGORY_AT = (
    0.3  # from which a passage counts as of a category: 0.700 of macro-F1, 0.694 at 0.25, 0.699 at 0.35, 0.686
)
# at 0.4; thresholds for each label, chosen on other voices, did worse (voices left out in six folds, 2026-11-25)


@dataclass(frozen=True, slots=True, kw_only=True)
class LeftOut:
    """What was made of exemplars by mappers that had seen none of their group."""

    exemplars: tuple[Exemplar, ...]
    matches: tuple[Match, ...]
    chances: dict[str, NDArray[np.float64]]  # of every axis: (n, labels)
    by_words: tuple[list[str], ...]  # statements ranked by the TF-IDF baseline trained on the same exemplars


class RememberingEmbedder:
    """Embeds each text once; leaving groups out asks for the same texts again and again."""

    def __init__(self, embedder: Embedder) -> None:
        """Remember what `embedder` gives."""
        self._embedder = embedder
        self._known: dict[str, NDArray[np.float32]] = {}

    @property
    def name(self) -> str:
        """The model with its exact version."""
        return self._embedder.name

    @property
    def dimensions(self) -> int:
        """Length of a vector."""
        return self._embedder.dimensions

    def embed(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Embed texts: (n, d) float32, rows of unit length."""
        missing = {embedding_hash(text): text for text in texts if embedding_hash(text) not in self._known}
        if missing:
            self._known.update(zip(missing, self._embedder.embed(list(missing.values())), strict=True))
        return np.stack([self._known[embedding_hash(text)] for text in texts])


def leave_groups_out(
    framework: Framework, exemplars: Sequence[Exemplar], embedder: Embedder, *, published: bool
) -> LeftOut:
    """Map each council's published passages, or some voices' own ones, with everything else as training."""
    asked = [exemplar for exemplar in exemplars if (exemplar.voice == PUBLISHED) is published]
    left: list[Exemplar] = []
    matches: list[Match] = []
    by_words: list[list[str]] = []
    chances: list[dict[str, NDArray[np.float64]]] = []
    for part in held_out([exemplar.group for exemplar in asked], len(asked) if published else FOLDS):
        held = [asked[place] for place in part]
        groups = {exemplar.group for exemplar in held}
        taught = [exemplar for exemplar in exemplars if exemplar.group not in groups]
        passages = [as_passage(exemplar) for exemplar in held]
        texts = [context_of(passage) for passage in passages]
        mapper = Mapper(framework, train(framework, taught, embedder), "left out")
        learned = [(context_of(as_passage(e)), e.statements[0]) for e in taught if e.statements]
        left += held
        matches += mapper.match(passages, embedder.embed(texts))
        chances.append(mapper.chances(passages, embedder.embed(texts)))
        by_words += rank_by_words_of(learned, texts)
    return LeftOut(
        exemplars=tuple(left),
        matches=tuple(matches),
        chances={axis.name: np.concatenate([each[axis.name] for each in chances]) for axis in axes_of(framework)},
        by_words=tuple(by_words),
    )


def compare_statements(
    framework: Framework, found: LeftOut, embedder: Embedder, others: Sequence[Contestant] = ()
) -> list[Standing]:
    """Compare statements with the two baselines, on evidence only; leads are drawn by whole groups."""
    kept = [place for place, exemplar in enumerate(found.exemplars) if exemplar.evidence]
    texts = [context_of(as_passage(found.exemplars[place])) for place in kept]
    contestants = [
        Contestant(name="evidence-grid", ranked=[_labels(found.matches[place]) for place in kept]),
        Contestant(name="TF-IDF, linear head", ranked=[found.by_words[place] for place in kept]),
        Contestant(name="nine descriptions", ranked=rank_by_descriptions(framework, texts, embedder)),
        *others,
    ]
    return compare(
        contestants,
        [found.exemplars[place].statements for place in kept],
        groups=[found.exemplars[place].group for place in kept],
    )


def print_left_out(plots: Path | None = None) -> None:
    """Print how every axis did, on published passages by council and on our own by voice, and what each signal adds.

    Reliability plots go to the folder `plots`.
    """
    framework = load_framework(FRAMEWORK)
    exemplars = parse_exemplars(read_exemplars(FRAMEWORK), framework)
    settings = Settings()
    with tempfile.TemporaryDirectory(prefix="evidence-grid-mapping-") as cache:
        embedder = RememberingEmbedder(open_embedder(settings.model, engine=settings.engine, cache=Path(cache)))
        _print_groups(framework, exemplars, embedder, plots)
        print_ablation(framework, exemplars, embedder)


def _print_groups(framework: Framework, exemplars: Sequence[Exemplar], embedder: Embedder, plots: Path | None) -> None:
    for published, name in (
        (True, "published reports, leaving one council out"),
        (False, "own, leaving voices out in eight folds"),
    ):
        print(section(f"Exemplars: {name}"))
        found = leave_groups_out(framework, exemplars, embedder, published=published)
        others = [_without_cues(framework, exemplars, embedder)] if published else []
        print(standings_table(compare_statements(framework, found, embedder, others)))
        _print_other_axes(framework, found)
        print_sureness(found.exemplars, found.matches, name="published" if published else "own", plots=plots)
    print(
        "Development figures: the mapping was chosen on these exemplars, and its cue lists by people who had read them."
    )


def _without_cues(framework: Framework, exemplars: Sequence[Exemplar], embedder: Embedder) -> Contestant:
    """Map published passages without cue lists and glossary: those were written by people who had read them."""
    statements = tuple(replace(statement, cues=(), aliases=()) for statement in framework.statements)
    bare = replace(framework, statements=statements, glossary=())
    found = leave_groups_out(bare, exemplars, embedder, published=True)
    return Contestant(name="without cue lists", ranked=[_labels(match) for match in found.matches])


def _print_other_axes(framework: Framework, found: LeftOut) -> None:
    pairs = list(zip(found.exemplars, found.matches, strict=True))
    yes = [match.evidence for exemplar, match in pairs if exemplar.evidence]
    no = [match.evidence for exemplar, match in pairs if not exemplar.evidence]
    if no:
        kept, dropped = np.mean(np.array(yes) >= EVIDENCE_FLOOR), np.mean(np.array(no) < EVIDENCE_FLOOR)
        print(f"Evidence or not: area under the curve {area_under_curve(yes, no):.3f}, {len(yes)} and {len(no)} cases;")
        print(f"at {EVIDENCE_FLOOR}, {kept:.3f} of evidence kept and {dropped:.3f} of the rest left out")
    else:
        kept = np.mean(np.array(yes) >= EVIDENCE_FLOOR)
        print(f"Evidence kept at {EVIDENCE_FLOOR}: {kept:.3f} of {len(yes)}")
    known = [(e, m) for e, m in pairs if e.categories]
    first = confusion(
        (m.categories[0].id if m.categories[0].id in e.categories else e.categories[0], m.categories[0].id)
        for e, m in known
    )
    print(f"\nFirst category ({first.cases} cases)")
    print(confusion_table(first, order=[category.id for category in framework.used_categories]))
    ways = confusion((e.polarity, m.polarities[0].id) for e, m in pairs if e.evidence)
    print(f"\nPolarity, the likeliest way ({ways.cases} cases)")
    print(confusion_table(ways, order=["strength", "shortfall", "improvement", "neutral"]))
    _print_categories(framework, found)


def _print_categories(framework: Framework, found: LeftOut) -> None:
    """Print how well sets of categories are found."""
    axis = next(axis for axis in axes_of(framework) if axis.name == CATEGORY)
    kept = [row for row, each in enumerate(found.exemplars) if each.evidence and each.categories]
    carried = answers(axis, found.exemplars)[kept]
    taken = found.chances[axis.name][kept] >= CATEGORY_AT
    scores = 2 * (taken & carried).sum(axis=0) / np.maximum(1, taken.sum(axis=0) + carried.sum(axis=0))
    each = ", ".join(f"{label} {score:.2f}" for label, score in zip(axis.labels, scores, strict=True))
    print(f"\nCategories at {CATEGORY_AT}: macro-F1 {scores.mean():.3f} ({each}; {len(kept)} cases)")


def _labels(match: Match) -> list[str]:
    return [candidate.id for candidate in match.statements]


def as_passage(exemplar: Exemplar) -> IndexedPassage:
    """Give an exemplar as a passage of a document without a path."""
    return IndexedPassage(
        id=PassageId(exemplar.id),
        document_id=DocumentId(exemplar.group),
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
