"""What decisions teach: exemplars played as returns of councils whose voices the mapping has not seen.

An assessor decides as the labels say: accepts a passage whose first statement is among them, moves it where another is
right, and rejects what is not evidence.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from eval.mapping import FRAMEWORK, RememberingEmbedder
from eval.metrics import hits_at, paired_difference, share_of
from eval.report import section, shown, table
from eval.screening import Flags, Saving, Vectors, learned_order, saving, savings_table
from index.embedding.embedder import SentenceTransformerEmbedder
from index.mapping.exemplars import PUBLISHED, Exemplar, parse_exemplars
from index.mapping.heads import Array
from index.mapping.learning import Teacher, passage_of
from index.mapping.lessons import CONFIRMED, REJECTED, Lesson
from index.mapping.mapper import Mapper
from index.mapping.spaces import context_of
from index.mapping.training import train
from index.model import Match
from ingest.framework import Framework, load_framework, read_exemplars
from ingest.model import AuthorityId

RETURNS = 6  # each of five or six voices, some 220 to 280 passages
DECIDED = (0, 50, 100)  # decisions after which statements are judged on the other half of the return
SEED = 7


@dataclass(frozen=True, slots=True, kw_only=True)
class Played:
    """A return of voices the mapping has not seen, in the order it was sent."""

    passages: tuple[Exemplar, ...]
    vectors: Vectors
    matches: tuple[Match, ...]
    teacher: Teacher

    @property
    def confidences(self) -> Array:
        """What the product orders by before anything is learned: evidence x statement x category."""
        return np.array([m.evidence * m.statements[0].probability * m.categories[0].probability for m in self.matches])

    @property
    def evidence(self) -> Flags:
        """Which passages are evidence: (n,)."""
        return np.array([exemplar.evidence for exemplar in self.passages], dtype=bool)

    @property
    def accepted(self) -> Flags:
        """Which passages are evidence of the statement suggested first: (n,)."""
        first = [match.statements[0].id for match in self.matches]
        return np.array([label in e.statements for label, e in zip(first, self.passages, strict=True)], dtype=bool)


def run_learning() -> None:
    """Print what the learned order saves and what learned heads gain, with the shipped exemplars and without any."""
    framework = load_framework(FRAMEWORK)
    exemplars = parse_exemplars(read_exemplars(FRAMEWORK), framework)
    embedder = RememberingEmbedder(SentenceTransformerEmbedder())
    for shipped, name in (
        (True, "the framework as shipped, the return's voices left out"),
        (False, "a framework without exemplars: descriptions and cues alone"),
    ):
        played = play_returns(framework, exemplars, embedder, shipped=shipped)
        print(section(f"Learning: {name}"))
        _print_orders(played)
        _print_curve(played)
    print("Development figures: mapping and learning were chosen on these exemplars.")


def play_returns(
    framework: Framework, exemplars: Sequence[Exemplar], embedder: RememberingEmbedder, *, shipped: bool
) -> list[Played]:
    """Divide the voices among returns and map each with what the others teach, or with nothing."""
    chance = random.Random(SEED)  # noqa: S311 - a fixed order, not a secret
    voices = sorted({exemplar.voice for exemplar in exemplars if exemplar.voice != PUBLISHED})
    chance.shuffle(voices)
    played = []
    for start in range(RETURNS):
        held = [exemplar for exemplar in exemplars if exemplar.voice in voices[start::RETURNS]]
        documents = sorted({(exemplar.voice, exemplar.title) for exemplar in held})
        chance.shuffle(documents)
        held.sort(key=lambda exemplar: documents.index((exemplar.voice, exemplar.title)))
        taught = [exemplar for exemplar in exemplars if shipped and exemplar.voice not in voices[start::RETURNS]]
        mapper = Mapper(framework, train(framework, taught, embedder), "left out")
        vectors = embedder.embed([context_of(exemplar) for exemplar in held])
        played.append(
            Played(
                passages=tuple(held),
                vectors=vectors,
                matches=tuple(mapper.match([passage_of(exemplar) for exemplar in held], vectors)),
                teacher=Teacher(framework, taught, mapper, embedder, {}),
            )
        )
    return played


def _print_orders(played: Sequence[Played]) -> None:
    for name, flags in (
        ("evidence", [each.evidence for each in played]),
        ("accepted where it was suggested", [each.accepted for each in played]),
    ):
        savings: dict[str, list[Saving]] = {}
        for each, relevant in zip(played, flags, strict=True):
            orders: dict[str, Sequence[int]] = {
                "as sent": range(len(relevant)),
                "fixed score": np.argsort(-each.confidences, kind="stable").tolist(),
                "learned": learned_order(each.vectors, each.confidences, relevant),
                "best possible": np.argsort(~relevant, kind="stable").tolist(),
            }
            for kind, order in orders.items():
                savings.setdefault(kind, []).append(saving(order, relevant))
        print(f"\nLooked for: {name}, {np.concatenate(flags).mean():.2f} of {len(np.concatenate(flags))} passages")
        print(savings_table(savings))


def _print_curve(played: Sequence[Played]) -> None:
    """Judge statements on the second half of each return after some decisions on the first."""
    right: dict[int, list[Array]] = {}
    groups: list[str] = []
    for each in played:
        half = len(each.passages) // 2
        later = [row for row in range(half, len(each.passages)) if each.passages[row].evidence]
        groups += [each.passages[row].voice for row in later]
        for decisions in DECIDED:
            matches = learned_matches(each, decisions, later) if decisions else [each.matches[row] for row in later]
            ranked = [[candidate.id for candidate in match.statements] for match in matches]
            hits = hits_at(ranked, [each.passages[row].statements for row in later], k=1)
            right.setdefault(decisions, []).append(hits)
    print("\nFirst statement right on later passages, of other documents:")
    print(table(["decisions", "cases", "top-1", "gain over none"], list(_rows(right, groups))))


def _rows(right: Mapping[int, Sequence[Array]], groups: Sequence[str]) -> Iterator[list[object]]:
    before = np.concatenate(right[0])
    for decisions, parts in right.items():
        hits = np.concatenate(parts)
        gain = shown(paired_difference(hits, before, groups=groups), signed=True) if decisions else ""
        yield [decisions, len(hits), shown(share_of(hits)), gain]


def learned_matches(played: Played, decisions: int, rows: Sequence[int]) -> list[Match]:
    """Decide on the first passages of a return, learn, and map some of the others."""
    mapper = played.teacher.teach(decided_lessons(played, decisions), "played")
    return mapper.match([passage_of(played.passages[row]) for row in rows], played.vectors[list(rows)])


def decided_lessons(played: Played, decisions: int) -> list[Lesson]:
    """Give what the first decisions teach: one statement a passage, the suggested one where it is acceptable."""
    lessons = []
    for exemplar, match in list(zip(played.passages, played.matches, strict=True))[:decisions]:
        first = match.statements[0].id
        chosen = (first,) if first in exemplar.statements else exemplar.statements[:1]
        taught = replace(exemplar, id="", group=exemplar.title, statements=chosen)
        weight = CONFIRMED if exemplar.evidence else REJECTED
        lessons.append(Lesson(authority_id=AuthorityId("played"), exemplar=taught, weight=weight))
    return lessons
