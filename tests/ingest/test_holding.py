"""What lies on disk in passing is gone when its process is, one way or the other."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from ingest.holding import held, held_folder, is_held, remove_abandoned

KILLED = """
import os, signal, sys
from pathlib import Path
from ingest.holding import held_folder
with held_folder(Path(sys.argv[1])) as folder:
    (folder / "input").write_text("of an authority")
    os.kill(os.getpid(), signal.SIGKILL)
"""


def test_a_folder_is_gone_after_its_block(tmp_path: Path) -> None:
    with held_folder(tmp_path) as folder:
        (folder / "input").write_text("of an authority")

    assert list(tmp_path.iterdir()) == []


def test_what_a_killed_process_left_is_removed(tmp_path: Path) -> None:
    subprocess.run([sys.executable, "-c", KILLED, tmp_path], check=False, env={**os.environ, "PYTHONPATH": "."})
    left = [file.read_text() for file in tmp_path.rglob("input")]

    remove_abandoned(tmp_path)

    assert left == ["of an authority"]
    assert list(tmp_path.iterdir()) == []


def test_what_a_living_process_holds_stays(tmp_path: Path) -> None:
    with held_folder(tmp_path) as folder:
        remove_abandoned(tmp_path)

        assert folder.is_dir()


def test_a_folder_that_is_just_being_made_stays_and_one_of_long_ago_does_not(tmp_path: Path) -> None:
    new, old = tmp_path / "tmp-new", tmp_path / "tmp-old"
    new.mkdir()
    old.mkdir()
    os.utime(old, (0, 0))

    remove_abandoned(tmp_path, "*")

    assert list(tmp_path.iterdir()) == [new]


def test_a_file_is_held_until_the_end_of_the_block(tmp_path: Path) -> None:
    file = tmp_path / "badge"

    with held(file):
        during = is_held(file)

    assert (during, is_held(file), list(tmp_path.iterdir())) == (True, False, [])
