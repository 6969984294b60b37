"""How well documents are matched to the request items they answer: each writer's by what the others taught."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from eval.document_checks import CERTAIN
from eval.mapping import FRAMEWORK
from eval.metrics import Estimate
from eval.report import section, shown, table
from index.items.exemplars import DocumentExemplar, parse_document_exemplars
from index.items.head import ItemHead
from index.items.matcher import ItemInput, ItemMatcher
from ingest.framework import load_framework, read_document_exemplars
from ingest.model import DocumentId

GOLD = Path(__file__).parent / "gold"
RUN = 6  # words
MEASURES = ("precision", "recall", "F1")


def run_items(part: str) -> None:
    """Print precision, recall and F1 over pairs of document and item; intervals draw documents.

    The development part are the shipped exemplars, with one writer left out of training at a time. The test part is
    another writer's, matched by what all of them taught; exemplars that share six words in a row with it teach nothing.
    """
    framework = load_framework(FRAMEWORK)
    exemplars = parse_document_exemplars(read_document_exemplars(FRAMEWORK), framework)
    if part == "test":
        lines = (GOLD / "request_items_test.jsonl").read_text(encoding="utf-8").splitlines()
        added = [json.dumps({"id": str(n), "group": "test", **json.loads(line)}) for n, line in enumerate(lines)]
        asked = {"test": parse_document_exemplars(added, framework)}
        shared = _runs(asked["test"])
        exemplars = tuple(each for each in exemplars if not _runs([each]) & shared)
    else:
        groups = sorted({exemplar.group for exemplar in exemplars})
        asked = {group: tuple(each for each in exemplars if each.group == group) for group in groups}
    given: list[tuple[DocumentExemplar, set[str]]] = []
    rows = []
    for group, documents in asked.items():
        matcher = ItemMatcher(framework, ItemHead.fit(framework, [each for each in exemplars if each.group != group]))
        found = list(zip(documents, _given(matcher, documents), strict=True))
        rows.append([group, *_measured(found)])
        given += found
    if len(rows) > 1:
        rows.append(["all", *_measured(given)])
    pairs = sum(len(document.items) for document, _ in given)
    print(section(f"Request items, {part} part: {len(given)} documents, {pairs} pairs"))
    print(table(["writer", *(f"{measure}, 95 % interval" for measure in MEASURES)], rows))
    missed = Counter(item for document, got in given for item in set(document.items) - got)
    extra = Counter(item for document, got in given for item in got - set(document.items))
    print("missed most: " + ", ".join(f"{item} {times}" for item, times in missed.most_common(8)))
    print("wrongly given most: " + ", ".join(f"{item} {times}" for item, times in extra.most_common(8)))


def _runs(documents: Sequence[DocumentExemplar]) -> set[tuple[str, ...]]:
    """Give every run of six words of how documents begin."""
    texts = [re.findall(r"\w+", document.opening.casefold()) for document in documents]
    return {tuple(words[start : start + RUN]) for words in texts for start in range(len(words) - RUN + 1)}


def _given(matcher: ItemMatcher, documents: Sequence[DocumentExemplar]) -> list[set[str]]:
    """Give, document by document, the items taken as answered."""
    given: dict[str, set[str]] = {document.id: set() for document in documents}
    for match in matcher.match([_input(document) for document in documents]):
        if match.probability >= CERTAIN:
            given[match.document_id].add(match.item)
    return list(given.values())


def _input(document: DocumentExemplar) -> ItemInput:
    return ItemInput(
        document_id=DocumentId(document.id),
        path=document.path,
        title=document.title,
        headings=document.headings,
        opening=document.opening,
        doc_type=document.doc_type,
    )


def _measured(given: Sequence[tuple[DocumentExemplar, set[str]]]) -> list[str]:
    """Give the measures with their intervals, as they are printed."""
    counts = np.array(
        [(len(set(document.items) & got), len(got), len(set(document.items))) for document, got in given],
        dtype=np.float64,
    )
    rng = np.random.default_rng(20240229)
    drawn = np.array([_figures(counts[rng.integers(0, len(counts), len(counts))]) for _ in range(1000)])
    low, high = np.percentile(drawn, [2.5, 97.5], axis=0)
    return [
        shown(Estimate(value=value, low=float(low[k]), high=float(high[k]), cases=len(given)))
        for k, value in enumerate(_figures(counts))
    ]


def _figures(counts: NDArray[np.float64]) -> tuple[float, float, float]:
    both, given, wanted = counts.sum(axis=0)
    return both / max(1, given), both / max(1, wanted), 2 * both / max(1, given + wanted)
