"""Files and folders that a living process holds: the kernel lets go of them at its death, however sudden.

That beats comparing process numbers, which are used again.
"""

from __future__ import annotations

import fcntl
import os
import shutil
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from ingest.ids import new_id

PREFIX = "evidence-grid-held-"
_HELD = "held"  # the file that is locked in a folder
_LONG = 24 * 3600  # seconds after which a folder without that file is nobody's


@contextmanager
def held(file: Path) -> Iterator[None]:
    """Let `file` be there, locked, while the block runs."""
    new = file.with_name(f".{new_id()}")
    with new.open("w") as stream:
        fcntl.flock(stream, fcntl.LOCK_EX)
        new.rename(file)  # nobody ever sees it unlocked
        try:
            yield
        finally:
            file.unlink(missing_ok=True)


def is_held(file: Path) -> bool:
    """Tell whether some process holds `file`."""
    try:
        with file.open("r") as stream:
            fcntl.flock(stream, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except FileNotFoundError:
        return False
    except BlockingIOError:
        return True
    return False


@contextmanager
def held_folder(parent: Path | None = None) -> Iterator[Path]:
    """Give a new folder for what lies on disk in passing, in `parent` or where the system keeps such folders.

    It is gone after the block; of a process that was ended before, `remove_abandoned` removes it.
    """
    folder = Path(tempfile.mkdtemp(prefix=PREFIX, dir=parent))
    try:
        with held(folder / _HELD):
            yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def remove_abandoned(parent: Path, pattern: str = f"{PREFIX}*") -> None:
    """Remove folders in `parent` that dead processes left; one that was never held, a day after it last changed."""
    for folder in parent.glob(pattern):
        with suppress(OSError):  # it is gone already
            about = folder.lstat()
            ours = about.st_uid == os.geteuid()
            known = (folder / _HELD).exists()
            if ours and not is_held(folder / _HELD) and (known or time.time() - about.st_mtime > _LONG):
                shutil.rmtree(folder, ignore_errors=True)
