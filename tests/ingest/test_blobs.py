"""Files by their hash: whole or absent."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from ingest.blobs import Blobs, hash_file
from ingest.errors import StorageFullError
from ingest.model import AuthorityId

OWNER = AuthorityId("thornmere")
KILLED = """
import os, signal, sys
from pathlib import Path
from ingest.blobs import Blobs, hash_file
os.fsync = lambda _: os.kill(os.getpid(), signal.SIGKILL)
file = Path(sys.argv[2])
Blobs(sys.argv[1]).put("thornmere", file, hash_file(file))
"""


@pytest.fixture(params=["folder", "url"])
def blobs(request: pytest.FixtureRequest, tmp_path: Path) -> Blobs:
    """A store on disk and one behind an fsspec URL, held to the same tests."""
    return Blobs(str(tmp_path / "files") if request.param == "folder" else f"memory://{tmp_path.name}")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    made = tmp_path / "policy.txt"
    made.write_bytes(b"words" * 1000)
    return made


def test_a_kept_file_comes_back_byte_for_byte(blobs: Blobs, file: Path) -> None:
    digest = hash_file(file)

    blobs.put(OWNER, file, digest)

    with blobs.local(OWNER, digest) as kept:
        assert kept.read_bytes() == file.read_bytes()


def test_keeping_a_file_twice_changes_nothing(blobs: Blobs, file: Path) -> None:
    digest = hash_file(file)

    blobs.put(OWNER, file, digest)
    blobs.put(OWNER, file, digest)

    with blobs.local(OWNER, digest) as kept:
        assert hash_file(kept) == digest


def test_another_authority_does_not_have_the_file(blobs: Blobs, file: Path) -> None:
    digest = hash_file(file)

    blobs.put(OWNER, file, digest)

    with pytest.raises(FileNotFoundError), blobs.local(AuthorityId("saltwick"), digest) as kept:
        kept.read_bytes()


def test_a_full_disk_is_told_and_leaves_nothing(tmp_path: Path, file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    blobs = Blobs(str(tmp_path / "files"))

    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("ingest.blobs.shutil.copyfileobj", fail)

    with pytest.raises(StorageFullError, match="Free space"):
        blobs.put(OWNER, file, hash_file(file))
    assert [found for found in (tmp_path / "files").rglob("*") if found.is_file()] == []


def test_what_a_process_left_that_was_killed_while_it_kept_a_file_is_removed(tmp_path: Path, file: Path) -> None:
    kept = tmp_path / "files"
    command = [sys.executable, "-c", KILLED, kept, file]
    subprocess.run(command, check=False, env={**os.environ, "PYTHONPATH": "."})
    left = [each.stat().st_size for each in kept.rglob("*") if each.is_file()]

    Blobs(str(kept)).remove_abandoned()

    assert file.stat().st_size in left
    assert [each for each in kept.rglob("*") if each.is_file()] == []


def test_a_file_that_is_being_kept_stays(blobs: Blobs, file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    digest, really = hash_file(file), os.fsync

    def meanwhile(handle: int) -> None:
        blobs.remove_abandoned()
        really(handle)

    monkeypatch.setattr("ingest.blobs.os.fsync", meanwhile)
    blobs.put(OWNER, file, digest)

    with blobs.local(OWNER, digest) as kept:
        assert hash_file(kept) == digest
