"""What computes vectors here: ONNX Runtime where it works, prepared once for a home folder, otherwise PyTorch."""

from __future__ import annotations

import hashlib
import json
import logging
import os
import shutil
import subprocess
import sys
import tempfile
from importlib.metadata import PackageNotFoundError, version
from importlib.util import find_spec
from pathlib import Path

from index.embedding import QUIET, Embedder, SentenceTransformerEmbedder
from index.encoder import OnnxEmbedder, is_whole
from index.exporting import RECIPE
from index.files import locked, replace_file, sync_folder
from ingest.errors import InputError
from ingest.settings import Engine

logger = logging.getLogger(__name__)

EXPORT_SECONDS = 900  # by the clock; the shipped model takes 12 s of processor time (2026-11-25)
_NOTE = "embedding-on-pytorch.txt"
_LIBRARIES = ("onnx", "onnxruntime", "sentence-transformers", "tokenizers", "torch", "transformers")


class _NotHereError(Exception):
    """The fast way does not work; the message says why and what to do, for people."""


def open_embedder(model: str, *, engine: Engine, cache: Path) -> Embedder:
    """Give what embeds with `model`; the first time it is exported into the folder `cache`, which takes a while.

    Raises:
        InputError: ONNX Runtime was asked for and does not work.
    """
    opened: Embedder = SentenceTransformerEmbedder(model)
    reason = ""
    if engine is not Engine.TORCH:
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
    plain = SentenceTransformerEmbedder(former)
    try:
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


def _record(cache: Path, name: str) -> Path:
    return cache / f"embedder-{hashlib.sha256(name.encode()).hexdigest()[:24]}.json"


def _prepared(plain: SentenceTransformerEmbedder, cache: Path) -> Path:
    """Give the folder of the exported model, made now if need be; one process makes it, others wait."""
    if plain.folder is None:
        raise _NotHereError("A model from a hub runs on PyTorch. Name a folder that holds its files to have it faster.")
    missing = [name for name in ("onnx", "onnxruntime") if find_spec(name) is None]
    if missing:
        raise _NotHereError(f"Not installed: {' and '.join(missing)}. Install with pip.")
    key = hashlib.sha256("\0".join([plain.name, RECIPE, *map(_version, _LIBRARIES)]).encode()).hexdigest()[:24]
    folder = cache / f"encoder-{key}"
    with locked(cache / "encoder.lock"):
        if not is_whole(folder):
            _export(plain.folder, folder)
    return folder


def _export(source: Path, folder: Path) -> None:
    """Export in a process of its own; `folder` is whole afterwards or as it was."""
    part = Path(tempfile.mkdtemp(dir=folder.parent, prefix=".part-"))
    environment = {**os.environ, **QUIET, "PYTHONPATH": str(Path(__file__).resolve().parents[1])}
    try:
        subprocess.run(  # noqa: S603 - our own module, no shell
            [sys.executable, "-m", "index.exporting", str(source.resolve()), str(part)],
            check=True,
            capture_output=True,
            text=True,
            env=environment,
            timeout=EXPORT_SECONDS,
        )
        shutil.rmtree(folder, ignore_errors=True)
        part.rename(folder)
        sync_folder(folder.parent)
    except subprocess.TimeoutExpired as error:
        raise _NotHereError(f"Exporting the model did not end within {EXPORT_SECONDS} seconds.") from error
    except subprocess.CalledProcessError as error:
        last = (error.stderr.strip().splitlines() or [f"it ended with {error.returncode}"])[-1]
        raise _NotHereError(f"The model could not be exported to ONNX: {last}") from error
    finally:
        shutil.rmtree(part, ignore_errors=True)


def _version(library: str) -> str:
    try:
        return version(library)
    except PackageNotFoundError:  # one that exporting does without
        return ""
