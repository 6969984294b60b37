"""Trees learned by `python -m eval.aside.forms_train`: from features of a document, the chance of each state."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from functools import cache
from importlib.resources import files
from typing import Any, Final, Self

import numpy as np
from numpy.typing import NDArray

from ingest.model import TemplateState

STATES: Final = (TemplateState.NONE, TemplateState.BLANK, TemplateState.PARTLY, TemplateState.FILLED)


@dataclass(frozen=True, slots=True)
class Trees:
    """Trees that go round by state, in the order of `STATES`, and add up."""

    features: NDArray[np.int16]  # (nodes,) which feature a node asks for; below 0 at a leaf
    thresholds: NDArray[np.float64]  # (nodes,) the left child is next where the feature is not above it
    left: NDArray[np.int16]  # (nodes,) offset of a node's children within its tree
    right: NDArray[np.int16]
    values: NDArray[np.float32]  # (nodes,) what a leaf adds
    roots: NDArray[np.int32]  # (trees,) first node of each
    baseline: NDArray[np.float32]  # (states,) what all documents start from
    models: int  # whose sums are averaged

    def weigh(self, features: NDArray[np.float64]) -> NDArray[np.float64]:
        """Return the chance of each of `STATES` for a document's features; they sum to 1."""
        sums = np.zeros(len(STATES))
        for number, root in enumerate(self.roots):
            node = int(root)
            while self.features[node] >= 0:
                below = features[self.features[node]] <= self.thresholds[node]
                node = int(root) + int(self.left[node] if below else self.right[node])
            sums[number % len(STATES)] += float(self.values[node])
        scores = sums / self.models + self.baseline
        powers = np.exp(scores - scores.max())
        return np.asarray(powers / powers.sum())

    def arrays(self, prefix: str) -> dict[str, Any]:
        """Return what `read` takes, each under its name behind a prefix."""
        return {f"{prefix}{field.name}": getattr(self, field.name) for field in fields(self)}

    @classmethod
    def read(cls, held: Mapping[str, Any], prefix: str) -> Self:
        """Return the trees that `arrays` gave."""
        return cls(**{field.name: held[f"{prefix}{field.name}"] for field in fields(cls)})


@dataclass(frozen=True, slots=True)
class Learned:
    """What was learned of forms."""

    weights: NDArray[np.float32]  # (SIGNS,) of written.py
    bias: float
    alone: Trees  # of a document by itself, see weighing.py
    beside: Trees  # of a document beside others of its form, see siblings.py


@cache
def learned() -> Learned:
    """Read what was learned, once a process."""
    with (files("ingest.templates") / "learned.npz").open("rb") as stream:
        held = np.load(stream)
        return Learned(
            weights=held["weights"].astype(np.float32),
            bias=float(held["bias"]),
            alone=Trees.read(held, "alone_"),
            beside=Trees.read(held, "beside_"),
        )
