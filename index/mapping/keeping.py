"""What was learned, kept on disk as safetensors and JSON: numbers and words, nothing that runs."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from index.files import load_folder, remove_unused, replace_file, save_folder
from index.mapping.axes import Axis, axes_of
from index.mapping.heads import Blend, RidgeHead
from index.mapping.spaces import LexicalSpace
from index.mapping.training import Trained, TrainedAxis, Weighing
from ingest.framework import Framework

_BLEND = ("mean", "scale", "weights", "bias")


def save_trained(folder: Path, trained: Trained) -> None:
    """Keep what was learned in `folder`, all of it or nothing; what was kept beside and is used no more goes."""
    rest = {
        "lexical": {name: [part.terms for part in space.parts] for name, space in trained.lexical.items()},
        "openings": list(trained.openings),
        "axes": [{"heads": len(each.heads), "stretch": each.stretch} for each in trained.axes],
    }
    save_folder(folder, _arrays(trained), rest)
    remove_unused(folder)


def load_trained(folder: Path, framework: Framework) -> Trained | None:
    """Load what was learned; None when it is missing or damaged, and must be learned again."""
    return load_folder(folder, lambda arrays, rest: _trained(arrays, rest, framework))


def save_weighing(file: Path, made_from: str, trained: Trained) -> None:
    """Write how each axis weighs what speaks for its labels, for others who learn from the very same."""
    axes = {
        each.axis.name: {
            **{part: getattr(each.blend, part).tolist() for part in _BLEND},
            "stretch": each.stretch,
        }
        for each in trained.axes
    }
    replace_file(file, json.dumps({"made_from": made_from, "axes": axes}, indent=1).encode())


def load_weighing(file: Path, made_from: str, framework: Framework) -> dict[str, Weighing] | None:
    """Read what `save_weighing` wrote; None where it is missing, damaged or made from something else."""
    try:
        held = json.loads(file.read_bytes())
        if held["made_from"] != made_from:
            return None
        return {axis.name: _weighing(axis, held["axes"][axis.name]) for axis in axes_of(framework)}
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _weighing(axis: Axis, held: dict[str, Any]) -> Weighing:
    mean, scale, weights, bias = (np.array(held[part], dtype=np.float64) for part in _BLEND)
    stretch = None if held["stretch"] is None else (float(held["stretch"][0]), float(held["stretch"][1]))
    return Blend(mean, scale, weights, bias, axis.exclusive), stretch


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
