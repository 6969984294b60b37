"""What was learned, kept on disk as safetensors and JSON: numbers and words, nothing that runs."""

from __future__ import annotations

import hashlib
import json
import shutil
import tempfile
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from index.axes import Axis, axes_of
from index.files import replace_file, sync_folder
from index.heads import Blend, RidgeHead
from index.spaces import LexicalSpace
from index.training import Trained, TrainedAxis
from ingest.framework import Framework

ARRAYS = "heads.safetensors"
REST = "heads.json"
_BLEND = ("mean", "scale", "weights", "bias")


def save_trained(folder: Path, trained: Trained) -> None:
    """Keep what was learned in `folder`, all of it or nothing."""
    from safetensors.numpy import save

    content = save({name: np.ascontiguousarray(array) for name, array in _arrays(trained).items()})
    rest = {
        "sha256": hashlib.sha256(content).hexdigest(),
        "lexical": {name: space.vocabularies for name, space in trained.lexical.items()},
        "exemplar_ids": list(trained.exemplar_ids),
        "axes": [{"heads": len(each.heads), "stretch": each.stretch} for each in trained.axes],
    }
    folder.parent.mkdir(parents=True, exist_ok=True)
    part = Path(tempfile.mkdtemp(dir=folder.parent, prefix=".part-"))
    try:
        replace_file(part / ARRAYS, content)
        replace_file(part / REST, json.dumps(rest).encode())
        shutil.rmtree(folder, ignore_errors=True)
        part.rename(folder)
        sync_folder(folder.parent)
    except BaseException:
        shutil.rmtree(part, ignore_errors=True)
        raise


def load_trained(folder: Path, framework: Framework) -> Trained | None:
    """Load what was learned; None when it is missing or damaged, and must be learned again."""
    from safetensors import SafetensorError
    from safetensors.numpy import load

    try:
        rest = json.loads((folder / REST).read_bytes())
        content = (folder / ARRAYS).read_bytes()
        if hashlib.sha256(content).hexdigest() != rest["sha256"]:
            return None
        return _trained(load(content), rest, framework)
    except (OSError, ValueError, KeyError, TypeError, SafetensorError):
        return None


def _arrays(trained: Trained) -> dict[str, NDArray[Any]]:
    arrays: dict[str, NDArray[Any]] = {
        "exemplars": trained.exemplars,
        "descriptions": trained.descriptions,
        "subtopics": trained.subtopics,
    }
    for space in trained.lexical.values():
        for place, weights in enumerate(space.weights):
            arrays[f"{space.name}.{place}"] = weights
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
        exemplar_ids=tuple(rest["exemplar_ids"]),
        exemplars=arrays["exemplars"],
        descriptions=arrays["descriptions"],
        subtopics=arrays["subtopics"],
        axes=tuple(axes),
    )


def _blend(axis: Axis, arrays: dict[str, NDArray[Any]]) -> Blend:
    mean, scale, weights, bias = (arrays[f"{axis.name}.blend.{part}"] for part in _BLEND)
    return Blend(mean, scale, weights, bias, axis.exclusive)
