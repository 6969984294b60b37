"""What was learned, kept on disk as safetensors and JSON: numbers and words, nothing that runs."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from index.axes import Axis, axes_of
from index.files import load_folder, save_folder
from index.heads import Blend, RidgeHead
from index.spaces import LexicalSpace
from index.training import Trained, TrainedAxis
from ingest.framework import Framework

_BLEND = ("mean", "scale", "weights", "bias")


def save_trained(folder: Path, trained: Trained) -> None:
    """Keep what was learned in `folder`, all of it or nothing."""
    rest = {
        "lexical": {name: [part.terms for part in space.parts] for name, space in trained.lexical.items()},
        "openings": list(trained.openings),
        "axes": [{"heads": len(each.heads), "stretch": each.stretch} for each in trained.axes],
    }
    save_folder(folder, _arrays(trained), rest)


def load_trained(folder: Path, framework: Framework) -> Trained | None:
    """Load what was learned; None when it is missing or damaged, and must be learned again."""
    return load_folder(folder, lambda arrays, rest: _trained(arrays, rest, framework))


def _arrays(trained: Trained) -> dict[str, NDArray[Any]]:
    arrays: dict[str, NDArray[Any]] = {
        "exemplars": trained.exemplars,
        "descriptions": trained.descriptions,
        "subtopics": trained.subtopics,
    }
    for space in trained.lexical.values():
        for place, tfidf in enumerate(space.parts):
            arrays[f"{space.name}.{place}"] = tfidf.idf
    for each in trained.axes:
        name = each.axis.name
        arrays[f"{name}.members"] = each.members.astype(np.uint8)
        for part in _BLEND:
            arrays[f"{name}.blend.{part}"] = getattr(each.blend, part)
        for place, head in enumerate(each.heads):
            arrays[f"{name}.head.{place}.weights"] = head.weights
            arrays[f"{name}.head.{place}.bias"] = head.bias
    return arrays


def _trained(arrays: dict[str, NDArray[Any]], rest: dict[str, Any], framework: Framework) -> Trained:
    axes = []
    for axis, kept in zip(axes_of(framework), rest["axes"], strict=True):
        heads = tuple(
            RidgeHead(arrays[f"{axis.name}.head.{place}.weights"], arrays[f"{axis.name}.head.{place}.bias"])
            for place in range(kept["heads"])
        )
        stretch = None if kept["stretch"] is None else tuple(kept["stretch"])
        members = arrays[f"{axis.name}.members"].astype(bool)
        axes.append(TrainedAxis(axis, heads, members, _blend(axis, arrays), stretch))
    return Trained(
        lexical={
            name: LexicalSpace.restore(
                name, vocabularies, [arrays[f"{name}.{place}"] for place in range(len(vocabularies))]
            )
            for name, vocabularies in rest["lexical"].items()
        },
        openings=tuple(rest["openings"]),
        exemplars=arrays["exemplars"],
        descriptions=arrays["descriptions"],
        subtopics=arrays["subtopics"],
        axes=tuple(axes),
    )


def _blend(axis: Axis, arrays: dict[str, NDArray[Any]]) -> Blend:
    mean, scale, weights, bias = (arrays[f"{axis.name}.blend.{part}"] for part in _BLEND)
    return Blend(mean, scale, weights, bias, axis.exclusive)
