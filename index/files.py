"""Cache files and folders that are either whole or absent, the lock that lets one process build them, and their end."""

from __future__ import annotations

import fcntl
import hashlib
import json
import os
import shutil
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

ARRAYS = "heads.safetensors"
REST = "heads.json"
UNUSED_DAYS = 30  # a service beside may run older code, and opens again what it made when it is started again
PART = ".part"  # of what is just being made, before a hyphen
_T = TypeVar("_T")


def key_of(*parts: str) -> str:
    """Give 24 digits that change with any part of what something was made from, to name its folder by."""
    digest = hashlib.sha256()
    for part in parts:
        digest.update(part.encode() + b"\0")
    return digest.hexdigest()[:24]


def sources(names: Sequence[str]) -> list[str]:
    """Give the text of modules, named from this package's folder: what code made is made anew when the code changes."""
    here = Path(__file__).parent
    return [(here / name).read_text(encoding="utf-8") for name in names]


def replace_file(target: Path, content: bytes) -> None:
    """Put `content` at `target` in one step: a reader sees the old file or the new one, also after a crash."""
    handle, name = tempfile.mkstemp(dir=target.parent, prefix=f"{PART}-")
    try:
        with os.fdopen(handle, "wb") as out:
            out.write(content)
            out.flush()
            os.fsync(out.fileno())
        Path(name).replace(target)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
    sync_folder(target.parent)


def sync_folder(folder: Path) -> None:
    """Make renames inside a folder survive a power cut."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


@contextmanager
def locked(file: Path) -> Iterator[None]:
    """Hold `file` as a lock among threads and processes while the block runs; freed when its process dies."""
    file.parent.mkdir(parents=True, exist_ok=True)
    with file.open("a") as stream:
        fcntl.flock(stream, fcntl.LOCK_EX)
        try:
            yield
        finally:
            fcntl.flock(stream, fcntl.LOCK_UN)


def save_folder(folder: Path, arrays: Mapping[str, NDArray[Any]], rest: Mapping[str, Any]) -> None:
    """Keep arrays and what else JSON can say in `folder`, all of it or nothing."""
    from safetensors.numpy import save

    content = save({name: np.ascontiguousarray(array) for name, array in arrays.items()})
    about = {**rest, "sha256": hashlib.sha256(content).hexdigest()}
    folder.parent.mkdir(parents=True, exist_ok=True)
    part = Path(tempfile.mkdtemp(dir=folder.parent, prefix=f"{PART}-"))
    try:
        replace_file(part / ARRAYS, content)
        replace_file(part / REST, json.dumps(about).encode())
        shutil.rmtree(folder, ignore_errors=True)
        part.rename(folder)
        sync_folder(folder.parent)
    except BaseException:
        shutil.rmtree(part, ignore_errors=True)
        raise


def load_folder(folder: Path, made: Callable[[dict[str, NDArray[Any]], dict[str, Any]], _T]) -> _T | None:
    """Give what `made` makes of the arrays and the rest in `folder`; None where they are missing or damaged.

    That it was opened is noted, for `remove_unused`.
    """
    from safetensors import SafetensorError
    from safetensors.numpy import load

    try:
        rest = json.loads((folder / REST).read_bytes())
        content = (folder / ARRAYS).read_bytes()
        if hashlib.sha256(content).hexdigest() != rest["sha256"]:
            return None
        loaded = made(load(content), rest)
    except (OSError, ValueError, KeyError, TypeError, SafetensorError):
        return None
    note_use(folder)
    return loaded


def note_use(folder: Path) -> None:
    """Note that a folder was opened now; one of another account cannot be touched, and is whoever's to keep."""
    with suppress(OSError):
        os.utime(folder)


def remove_unused(made: Path) -> None:
    """Remove folders like `made`, named alike up to the last hyphen, that nobody opened for `UNUSED_DAYS`.

    Call it after making one, with the lock held under which such folders are opened, for what can be made again: a
    name says what it was made from, so that each upgrade, model or lesson leaves another. What a process that was
    ended left half made goes too.
    """
    kinds = {made.name.rpartition("-")[0], PART}
    oldest = time.time() - UNUSED_DAYS * 24 * 3600
    for folder in made.parent.iterdir():
        with suppress(FileNotFoundError):  # another kind's maker was faster
            if folder != made and folder.name.rpartition("-")[0] in kinds and folder.stat().st_mtime < oldest:
                shutil.rmtree(folder, ignore_errors=True)
