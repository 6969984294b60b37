"""How well documents are matched to the request items they answer, on documents of councils apart from any tuning."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import numpy as np

from eval.document_checks import CERTAIN
from eval.mapping import FRAMEWORK
from eval.metrics import Estimate
from eval.report import section, shown, table
from index.items import ItemInput, match_items
from ingest.framework import load_framework
from ingest.model import DocumentId

GOLD = Path(__file__).parent / "gold"


def run_items(part: str) -> None:
    """Print precision, recall and F1 over pairs of document and item; intervals draw documents."""
    lines = (GOLD / f"request_items_{part}.jsonl").read_text(encoding="utf-8").splitlines()
    entries = [json.loads(line) for line in lines]
    documents = [
        ItemInput(
            document_id=DocumentId(str(number)),
            path=entry["path"],
            title=entry["title"],
            headings=tuple(entry["headings"]),
            opening=entry["opening"],
            doc_type=entry["doc_type"],
        )
        for number, entry in enumerate(entries)
    ]
    given: dict[str, set[str]] = {document.document_id: set() for document in documents}
    for match in match_items(load_framework(FRAMEWORK), documents):
        if match.probability >= CERTAIN:
            given[match.document_id].add(match.item)
    wanted = [set(entry["items"]) for entry in entries]
    got = [given[document.document_id] for document in documents]
    counts = np.array([(len(w & g), len(g), len(w)) for w, g in zip(wanted, got, strict=True)], dtype=np.float64)
    rng = np.random.default_rng(20240229)
    drawn = np.array([_figures(counts[rng.integers(0, len(counts), len(counts))]) for _ in range(1000)])
    low, high = np.percentile(drawn, [2.5, 97.5], axis=0)
    rows = [
        [name, shown(Estimate(value=value, low=float(low[k]), high=float(high[k]), cases=len(entries)))]
        for k, (name, value) in enumerate(zip(("precision", "recall", "F1"), _figures(counts), strict=True))
    ]
    print(section(f"Request items, {part} part: {len(entries)} documents, {int(counts[:, 2].sum())} pairs"))
    print(table(["measure", "value, 95 % interval"], rows))
    missed = Counter(item for w, g in zip(wanted, got, strict=True) for item in w - g)
    extra = Counter(item for w, g in zip(wanted, got, strict=True) for item in g - w)
    print("missed most: " + ", ".join(f"{item} {times}" for item, times in missed.most_common(8)))
    print("wrongly given most: " + ", ".join(f"{item} {times}" for item, times in extra.most_common(8)))


def _figures(counts: np.ndarray[tuple[int, ...], np.dtype[np.float64]]) -> tuple[float, float, float]:
    both, given, wanted = counts.sum(axis=0)
    return both / max(1, given), both / max(1, wanted), 2 * both / max(1, given + wanted)
