"""Original files by the hash of their bytes: a folder by default, object storage by URL."""

from __future__ import annotations

import errno
import hashlib
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import fsspec
from fsspec.implementations.local import LocalFileSystem

from ingest.errors import StorageFullError
from ingest.holding import held_folder, remove_abandoned
from ingest.model import AuthorityId, Sha256

CHUNK = 1 << 20  # bytes


def hash_file(file: Path) -> Sha256:
    """Give the SHA-256 of a file's bytes."""
    with file.open("rb") as stream:
        return Sha256(hashlib.file_digest(stream, "sha256").hexdigest())


class Blobs:
    """Keep files under `<authority>/<first two digits>/<sha256>`; a stored file never changes."""

    def __init__(self, url: str) -> None:
        """Open the store at an fsspec URL or folder path."""
        self._files, root = fsspec.core.url_to_fs(url)
        self._root = root.rstrip("/")

    def put(self, authority_id: AuthorityId, file: Path, sha256: Sha256) -> None:
        """Keep a copy of `file`; doing it twice changes nothing.

        Raises:
            StorageFullError: there is no room; nothing was kept.
        """
        target = self._path(authority_id, sha256)
        if self._files.exists(target):
            return
        try:
            if isinstance(self._files, LocalFileSystem):
                _put_locally(file, Path(target), Path(self._root))
            else:
                self._files.put_file(str(file), target)
        except OSError as error:
            if error.errno in (errno.ENOSPC, errno.EDQUOT):
                raise StorageFullError(StorageFullError.__doc__) from error
            raise

    @contextmanager
    def local(self, authority_id: AuthorityId, sha256: Sha256) -> Iterator[Path]:
        """Give the file as a path on this machine while the block runs."""
        source = self._path(authority_id, sha256)
        if isinstance(self._files, LocalFileSystem):
            yield Path(source)
            return
        with held_folder() as folder:
            copy = folder / sha256
            self._files.get_file(source, str(copy))
            yield copy

    def remove_abandoned(self) -> None:
        """Remove what processes that were ended while they kept a file left in a folder of this machine."""
        if isinstance(self._files, LocalFileSystem):
            remove_abandoned(Path(self._root))

    def _path(self, authority_id: AuthorityId, sha256: Sha256) -> str:
        return f"{self._root}/{authority_id}/{sha256[:2]}/{sha256}"


def _put_locally(file: Path, target: Path, root: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    with held_folder(root) as passing:
        handle, name = tempfile.mkstemp(dir=passing)
        with os.fdopen(handle, "wb") as out, file.open("rb") as source:
            shutil.copyfileobj(source, out, CHUNK)
            out.flush()
            os.fsync(out.fileno())
        Path(name).replace(target)
    folder = os.open(target.parent, os.O_RDONLY)
    try:
        os.fsync(folder)  # the rename itself must survive a power cut
    finally:
        os.close(folder)
