"""What computes vectors here: ONNX Runtime where it works, prepared once for a home folder, otherwise PyTorch.

Or a static model, made once for a home folder, where that is asked for.
"""

from __future__ import annotations

import hashlib
import json
import logging
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.metadata import PackageNotFoundError, version
from importlib.util import find_spec
from pathlib import Path

from index.embedding.embedder import QUIET, SHIPPED, Embedder, SentenceTransformerEmbedder
from index.embedding.encoder import OnnxEmbedder, is_whole
from index.embedding.exporting import RECIPE
from index.embedding.static import STATIC, VECTORS, StaticEmbedder, name_of
from index.files import locked, note_use, remove_unused, replace_file, sync_folder
from ingest.errors import InputError
from ingest.settings import Engine

logger = logging.getLogger(__name__)

EXPORT_SECONDS = 900  # by the clock; far more than the shipped model takes
DISTIL_SECONDS = 3600  # by the clock; far more than distilling takes
_NOTE = "embedding-on-pytorch.txt"
_LIBRARIES = ("onnx", "onnxruntime", "sentence-transformers", "tokenizers", "torch", "transformers")


class _NotHereError(Exception):
    """The fast way does not work; the message says why and what to do, for people."""


def open_embedder(model: str, *, engine: Engine, cache: Path) -> Embedder:
    """Give what embeds with `model`; the first time it is made in the folder `cache`, which takes a while.

    Raises:
        InputError: there is no such model here; or ONNX Runtime, or the static model, was asked for and does not work.
    """
    named = SentenceTransformerEmbedder(model)
    if model != STATIC and not named.here:
        raise InputError(
            f"There is no embedding model {model!r} on this machine. Let EVIDENCE_GRID_MODEL be {SHIPPED}, or the "
            "folder of a SentenceTransformer. To fetch one by its name from a hub, once, set HF_HUB_OFFLINE=0."
        )
    opened: Embedder = named
    reason = ""
    if model == STATIC:
        try:
            opened = _static(cache)
        except _NotHereError as error:
            raise InputError(f"{error} Or let EVIDENCE_GRID_MODEL be {SHIPPED}.") from error
    elif engine is not Engine.TORCH:
        try:
            opened = _fast(model, cache)
        except _NotHereError as error:
            if engine is Engine.ONNX:
                raise InputError(f"{error} Or let EVIDENCE_GRID_ENGINE be auto.") from error
            reason = str(error)
            logger.warning("embedding runs on PyTorch: %s", reason)
    replace_file(cache / _NOTE, reason.encode())
    replace_file(_record(cache, opened.name), json.dumps({"name": opened.name, "model": model}).encode())
    return opened


def reopen_embedder(name: str, *, model: str, cache: Path) -> Embedder | None:
    """Give the embedder of this name, which `open_embedder` once gave; None if its model is not there any more.

    `model` is tried as well: a home folder of an earlier version holds no record of what it embedded with.
    """
    try:
        former = str(json.loads(_record(cache, name).read_bytes())["model"])
    except (OSError, ValueError, KeyError):
        former = model
    try:
        if former == STATIC:
            return _static(cache, name)
        plain = SentenceTransformerEmbedder(former)
        if plain.name == name:
            return plain
        if f"{plain.name}/{RECIPE}" == name:
            return _fast(former, cache)
    except _NotHereError:
        logger.warning("an earlier embedding model cannot be opened", extra={"model": name})
    return None


def why_slow(cache: Path) -> str:
    """Say why what was opened last runs on PyTorch though nobody asked for that; empty if it does not."""
    try:
        return (cache / _NOTE).read_text(encoding="utf-8")
    except FileNotFoundError:
        return ""


def _fast(model: str, cache: Path) -> OnnxEmbedder:
    plain = SentenceTransformerEmbedder(model)
    return OnnxEmbedder(_prepared(plain, cache), f"{plain.name}/{RECIPE}")


def _static(cache: Path, name: str = "") -> StaticEmbedder:
    """Give the static model of this name, by default the one made here, made now if need be."""
    own = name_of(SentenceTransformerEmbedder().name)
    name = name or own
    folder = cache / f"static-{_short(name)}"
    with locked(cache / "static.lock"):
        if not is_whole(folder, VECTORS):
            if name != own:
                raise _NotHereError("An earlier static model is not in the cache any more.")
            _distil(folder)
    return StaticEmbedder(folder, name)


def _record(cache: Path, name: str) -> Path:
    return cache / f"embedder-{_short(name)}.json"


def _short(name: str) -> str:
    return hashlib.sha256(name.encode()).hexdigest()[:24]


def _prepared(plain: SentenceTransformerEmbedder, cache: Path) -> Path:
    """Give the folder of the exported model, made now if need be; one process makes it, others wait."""
    if plain.folder is None:
        raise _NotHereError("A model from a hub runs on PyTorch. Name a folder that holds its files to have it faster.")
    missing = [name for name in ("onnx", "onnxruntime") if find_spec(name) is None]
    if missing:
        raise _NotHereError(f"Not installed: {' and '.join(missing)}. Install with pip.")
    key = _short("\0".join([plain.name, RECIPE, *map(_version, _LIBRARIES)]))
    folder = cache / f"encoder-{key}"
    with locked(cache / "encoder.lock"):
        if is_whole(folder):
            note_use(folder)
        else:
            _export(plain.folder, folder)
            remove_unused(folder)  # not of static models: an earlier one, which a return may need, is made by nobody
    return folder


def _export(source: Path, folder: Path) -> None:
    """Export in a process of its own; `folder` is whole afterwards or as it was."""
    with _made(folder) as part:
        _run(
            "The model could not be exported to ONNX",
            EXPORT_SECONDS,
            "index.embedding.exporting",
            source.resolve(),
            part,
        )


def _distil(folder: Path) -> None:
    """Make the static model in a process of its own; `folder` is whole afterwards or as it was."""
    with _made(folder) as part:
        _run("The static model could not be made", DISTIL_SECONDS, "index.embedding.distilling", part, folder.parent)


@contextmanager
def _made(folder: Path) -> Iterator[Path]:
    """Give an empty folder to fill, which takes the place of `folder` when the block ends well."""
    part = Path(tempfile.mkdtemp(dir=folder.parent, prefix=".part-"))
    try:
        yield part
        shutil.rmtree(folder, ignore_errors=True)
        part.rename(folder)
        sync_folder(folder.parent)
    finally:
        shutil.rmtree(part, ignore_errors=True)


def _run(failing: str, seconds: int, module: str, *paths: Path) -> None:
    """Run a module of ours, for so many seconds by the clock.

    Raises:
        _NotHereError: it did not end well; `failing` says for people what that means.
    """
    environment = {**os.environ, **QUIET, "PYTHONPATH": str(Path(__file__).resolve().parents[2])}
    try:
        subprocess.run(  # noqa: S603 - our own module, no shell
            [sys.executable, "-m", module, *map(str, paths)],
            check=True,
            capture_output=True,
            text=True,
            env=environment,
            timeout=seconds,
        )
    except subprocess.TimeoutExpired as error:
        raise _NotHereError(f"{failing}: it did not end within {seconds} seconds.") from error
    except subprocess.CalledProcessError as error:
        last = (error.stderr.strip().splitlines() or [f"it ended with {error.returncode}"])[-1]
        raise _NotHereError(f"{failing}: {last}") from error


def _version(library: str) -> str:
    try:
        return version(library)
    except PackageNotFoundError:  # one that exporting does without
        return ""
