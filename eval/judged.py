"""How well the mapping does on the frozen test passages: voices, councils and words that no part of it was taught with.

Beside the product stand nine descriptions alone, a TF-IDF linear head on the same exemplars, and what the first version
of this product said of the same passages (eval/gold/first_version.jsonl).
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from eval.baselines import rank_by_descriptions, rank_by_words_of
from eval.mapping import FRAMEWORK, as_passage
from eval.metrics import Estimate, area_under_curve, bootstrap, confusion
from eval.passage_checks import Contestant, compare
from eval.report import confusion_table, section, shown, standings_table, table
from eval.sureness import print_sureness
from index.embedding.engine import open_embedder
from index.mapping.exemplars import Exemplar, parse_exemplars
from index.mapping.mapper import Mapper
from index.mapping.spaces import context_of
from index.mapping.training import train
from index.model import WAYS, Match
from ingest.framework import load_framework, read_exemplars
from ingest.settings import Settings

GOLD = Path(__file__).parent / "gold"
PARTS = ("passages_test_a.jsonl", "passages_test_b.jsonl")
SHARE = 0.35  # of a statement's chance, from which it counts as said; chosen leaving voices out, 25 November 2026
CATEGORY = 0.3  # the same for categories

Floats = NDArray[np.float64]
Marks = NDArray[np.bool_]


def run_judged(plots: Path | None = None) -> None:
    """Print all tables; reliability plots go to the folder `plots`."""
    framework = load_framework(FRAMEWORK)
    settings = Settings()
    embedder = open_embedder(settings.model, engine=settings.engine, cache=settings.home / "cache")
    exemplars = parse_exemplars(read_exemplars(FRAMEWORK), framework)
    lines = [line for part in PARTS for line in (GOLD / part).read_text(encoding="utf-8").splitlines()]
    asked = parse_exemplars(lines, framework)
    passages = [as_passage(each) for each in asked]
    texts = [context_of(passage) for passage in passages]
    mapper = Mapper(framework, train(framework, exemplars, embedder), "judged")
    matches = mapper.match(passages, embedder.embed(texts))
    first = [json.loads(line) for line in (GOLD / "first_version.jsonl").read_text(encoding="utf-8").splitlines()]

    kept = [place for place, each in enumerate(asked) if each.evidence]
    evidence = [asked[place] for place in kept]
    learned = [(context_of(as_passage(each)), each.statements[0]) for each in exemplars if each.statements]
    contestants = [
        Contestant(name="evidence-grid", ranked=[_ranked(matches[place]) for place in kept]),
        Contestant(name="its first version", ranked=[first[place]["statements"] for place in kept]),
        Contestant(name="TF-IDF, linear head", ranked=rank_by_words_of(learned, [texts[place] for place in kept])),
        Contestant(
            name="nine descriptions", ranked=rank_by_descriptions(framework, [texts[p] for p in kept], embedder)
        ),
    ]
    voices = [each.voice for each in evidence]
    print(
        section(f"Statements, test part: {len(evidence)} passages of {len(set(voices))} voices; leads by whole voices")
    )
    print(standings_table(compare(contestants, [each.statements for each in evidence], groups=voices)))
    found = [matches[place] for place in kept]
    told = [_told(match) for match in found]
    f1 = np.array([_f1(got, each.statements) for got, each in zip(told, evidence, strict=True)])
    print(f"statements, samples-averaged F1: {shown(bootstrap(f1, groups=voices))}")
    _print_by_voice(evidence, found)
    _print_evidence(asked, matches, first)
    _print_categories(evidence, found, [first[place] for place in kept])
    _print_polarity(evidence, found, [first[place] for place in kept])
    print_sureness(evidence, found, name="test", plots=plots)
    _print_mixed_up(evidence, found)


def _print_by_voice(evidence: Sequence[Exemplar], found: Sequence[Match]) -> None:
    rows = []
    for voice in sorted({each.voice for each in evidence}):
        own = [(e, m) for e, m in zip(evidence, found, strict=True) if e.voice == voice]
        top1 = sum(m.statements[0].id in e.statements for e, m in own) / len(own)
        top3 = sum(any(c.id in e.statements for c in m.statements[:3]) for e, m in own) / len(own)
        polarity = sum(e.polarity == m.polarities[0].id for e, m in own) / len(own)
        rows.append([voice, len(own), f"{top1:.2f}", f"{top3:.2f}", f"{polarity:.2f}"])
    print("\n" + table(["voice", "cases", "top 1", "top 3", "polarity"], rows))


def _print_evidence(asked: Sequence[Exemplar], matches: Sequence[Match], first: Sequence[dict[str, Any]]) -> None:
    for name, chances in (
        ("evidence or not", [match.evidence for match in matches]),
        ("the same, its first version", [each["evidence"] for each in first]),
    ):
        yes = [c for c, each in zip(chances, asked, strict=True) if each.evidence]
        no = [c for c, each in zip(chances, asked, strict=True) if not each.evidence]
        print(f"{name}: area under the curve {area_under_curve(yes, no):.3f}, {len(yes)} and {len(no)} cases")


def _print_categories(evidence: Sequence[Exemplar], found: Sequence[Match], first: Sequence[dict[str, Any]]) -> None:
    labels = [candidate.id for candidate in found[0].categories]
    true = np.array([[label in each.categories for label in labels] for each in evidence])
    ours = np.array([[_chance(m.categories, label) >= CATEGORY for label in labels] for m in found])
    theirs = np.array([[label in each["categories"] for label in labels] for each in first])
    print("\nCategories, several a passage: " + _compared(true, ours, theirs, [each.voice for each in evidence]))
    each_f1 = ", ".join(f"{label} {_label_f1(true[:, k], ours[:, k]):.2f}" for k, label in enumerate(labels))
    print(f"F1 by category: {each_f1}")


def _print_polarity(evidence: Sequence[Exemplar], found: Sequence[Match], first: Sequence[dict[str, Any]]) -> None:
    """Print the likeliest way, called unclear or not, as the first version knew no "unclear"."""
    labels = [str(polarity) for polarity in WAYS]
    got = [match.polarities[0].id for match in found]
    true = np.array([[each.polarity == label for label in labels] for each in evidence])
    ours = np.array([[way == label for label in labels] for way in got])
    theirs = np.array([[each["polarity"] == label for label in labels] for each in first])
    print("\nPolarity: " + _compared(true, ours, theirs, [each.voice for each in evidence]))
    pairs = confusion((each.polarity, way) for each, way in zip(evidence, got, strict=True))
    print(confusion_table(pairs, order=labels))


def _print_mixed_up(evidence: Sequence[Exemplar], found: Sequence[Match]) -> None:
    """Print which statements are taken for which."""
    wrong = [
        (each.statements[0], match.statements[0].id)
        for each, match in zip(evidence, found, strict=True)
        if match.statements[0].id not in each.statements
    ]
    rows = [[*pair, times] for pair, times in Counter(wrong).most_common(12)]
    print("\n" + table(["should be", "was", "times"], rows))


def _compared(
    true: NDArray[np.bool_], ours: NDArray[np.bool_], theirs: NDArray[np.bool_], voices: Sequence[str]
) -> str:
    names = sorted(set(voices))
    rows = {name: [k for k, voice in enumerate(voices) if voice == name] for name in names}
    rng = np.random.default_rng(20240229)
    drawn = []
    for _ in range(1000):
        picked = [k for name in rng.choice(names, len(names)) for k in rows[name]]
        drawn.append((_macro(true[picked], ours[picked]), _macro(true[picked], theirs[picked])))
    made = np.array(drawn)
    own = _interval(_macro(true, ours), made[:, 0], len(true))
    lead = _interval(_macro(true, ours) - _macro(true, theirs), made[:, 0] - made[:, 1], len(true))
    return f"macro-F1 {shown(own)}; first version {_macro(true, theirs):.3f}, lead {shown(lead, signed=True)}"


def _interval(value: float, drawn: Floats, cases: int) -> Estimate:
    low, high = np.percentile(drawn, [2.5, 97.5])
    return Estimate(value=value, low=float(low), high=float(high), cases=cases)


def _macro(true: Marks, got: Marks) -> float:
    return float(np.mean([_label_f1(true[:, k], got[:, k]) for k in range(true.shape[1])]))


def _label_f1(true: Marks, got: Marks) -> float:
    both = int((true & got).sum())
    return 2 * both / max(1, int(true.sum()) + int(got.sum()))


def _ranked(match: Match) -> list[str]:
    return [candidate.id for candidate in match.statements]


def _told(match: Match) -> set[str]:
    return {c.id for c in match.statements if c.probability >= SHARE} or {match.statements[0].id}


def _f1(got: set[str], right: Sequence[str]) -> float:
    return 2 * len(got & set(right)) / (len(got) + len(set(right)))


def _chance(candidates: Sequence[Any], label: str) -> float:
    return next((float(each.probability) for each in candidates if each.id == label), 0.0)
