"""How much reading an order saves: somebody decides on one passage or record after the other until all is found."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from eval.metrics import bootstrap
from eval.report import section, shown, table
from index.embedding.embedder import SentenceTransformerEmbedder
from index.entries.ordering import FEWEST, REFRESH, arrange, learn_order
from ingest.errors import InputError

RECALL = 0.95
READ = 0.1
STARTS = 10  # pairs of a relevant and an irrelevant record that a screening begins with, drawn at random
LABELS = ("label_included", "included")

Vectors = NDArray[np.float32]
Flags = NDArray[np.bool_]


@dataclass(frozen=True, slots=True, kw_only=True)
class Saving:
    """What an order saves."""

    work_saved: float  # work saved over sampling at 95 % recall (Cohen et al. 2006)
    recall: float  # after a tenth was read


def saving(order: Sequence[int], relevant: Flags) -> Saving:
    """Measure an order of all rows; `relevant`: (n,)."""
    found = np.cumsum(relevant[list(order)])
    needed = int(np.ceil(RECALL * found[-1]))
    read = int(np.argmax(found >= needed)) + 1
    tenth = int(np.ceil(READ * len(relevant)))
    return Saving(
        work_saved=(len(relevant) - read) / len(relevant) - (1 - RECALL), recall=float(found[tenth - 1] / found[-1])
    )


def learned_order(
    vectors: Vectors,
    confidences: NDArray[np.float64],
    accepted: Flags,
    *,
    first: Sequence[int] = (),
    fewest: int = FEWEST,
) -> list[int]:
    """Play an assessor who decides as `accepted` says, in the order of the product: fixed at first, then learned.

    `first` are decided on before all others.
    """
    done = list(first)
    left = [int(row) for row in np.argsort(-confidences, kind="stable") if int(row) not in set(first)]
    keys = [f"{row:09}" for row in range(len(accepted))]
    while left:
        order = learn_order(vectors[done], confidences[done], accepted[done], fewest=fewest) if done else None
        if order is None:
            left.sort(key=lambda row: (-confidences[row], row))
        else:
            chances = order.chances(vectors[left], confidences[left])
            left = [left[place] for place in arrange(chances, [keys[row] for row in left])]
        done, left = [*done, *left[:REFRESH]], left[REFRESH:]
        if len(done) >= READ * len(accepted) and accepted[done].sum() == accepted.sum():
            break  # what is left is not relevant, in whatever order
    return [*done, *left]


def run_screening(path: Path) -> None:
    """Print what the learned order saves on a public screening set, as ASReview simulates it."""
    texts, relevant = read_screening(path)
    vectors = SentenceTransformerEmbedder().embed(texts)
    chance = np.random.default_rng(20240229)
    even = np.full(len(texts), 0.5)
    savings: dict[str, list[Saving]] = {}
    for _ in range(STARTS):
        start = [int(chance.choice(np.flatnonzero(kept))) for kept in (relevant, ~relevant)]
        rest = [row for row in range(len(texts)) if row not in start]
        near = vectors @ vectors[start[0]]
        orders = {
            "as listed": [*start, *rest],
            "nearest to the first relevant one": [*start, *sorted(rest, key=lambda row: -near[row])],
            "learned": learned_order(vectors, even, relevant, first=start, fewest=1),
        }
        for name, order in orders.items():
            savings.setdefault(name, []).append(saving(order, relevant))
    print(section(f"Screening: {path.name}"))
    print(f"{len(texts)} records, {int(relevant.sum())} relevant; {STARTS} starts with one of each kind known")
    print(savings_table(savings))


def read_screening(path: Path) -> tuple[list[str], Flags]:
    """Read a screening set in CSV: title, abstract, and label_included (or included) of 0 and 1.

    Raises:
        InputError: it has no such columns, or not both kinds of records.
    """
    with path.open(newline="", encoding="utf-8-sig") as stream:
        rows = list(csv.DictReader(stream))
    label = next((name for name in LABELS if rows and name in rows[0]), None)
    if label is None or "title" not in rows[0] or "abstract" not in rows[0]:
        raise InputError(f"{path.name} needs the columns title, abstract and one of {', '.join(LABELS)}.")
    known = [row for row in rows if row[label] in ("0", "1")]
    relevant = np.array([row[label] == "1" for row in known], dtype=bool)
    if relevant.all() or not relevant.any():
        raise InputError(f"{path.name} needs records of both kinds, with {label} 0 and 1.")
    return [f"{row['title']}. {row['abstract']}" for row in known], relevant


def savings_table(savings: dict[str, list[Saving]]) -> str:
    """Lay out what each order saved, as means with intervals over returns or starts."""
    rows = [
        [
            name,
            len(found),
            shown(bootstrap(np.array([each.work_saved for each in found]))),
            shown(bootstrap(np.array([each.recall for each in found]))),
        ]
        for name, found in savings.items()
    ]
    return table(["order", "cases", "work saved at 95 % recall", "recall after 10 %"], rows)
