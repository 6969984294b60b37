"""Folders that are sent: walked in order, and what cannot be taken of them is told."""

from __future__ import annotations

import errno
import io
import os
import stat
import zipfile
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from ingest.intake import walk
from ingest.settings import Limits
from tests.ingest.test_intake import TEXT, reason, sent, zipped


def test_a_folder_is_walked_in_order_and_links_are_refused(tmp_path: Path) -> None:
    folder = tmp_path / "return"
    (folder / "b").mkdir(parents=True)
    (folder / "b" / "two.txt").write_bytes(TEXT)
    (folder / "a.txt").write_bytes(TEXT)
    (folder / "link.txt").symlink_to("/etc/passwd")
    into = tmp_path / "into"
    into.mkdir()

    rows = list(walk(folder, into, Limits()))

    assert [(row.path, bool(row.refusal)) for row in rows] == [
        ("a.txt", False),
        ("b/two.txt", False),
        ("link.txt", True),
    ]


def test_what_cannot_be_opened_is_refused_and_the_rest_of_a_folder_is_taken(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "return"
    for name in ("a.txt", "b.txt", "c/d.txt", "c/e/f.txt", "g.txt"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(TEXT)
    shut = {str(folder / "b.txt"), str(folder / "c/e")}
    _deny(monkeypatch, shut)  # tests run as root, to whom everything is open

    rows = list(walk(folder, tmp_path, Limits()))

    assert [(row.path, "could not be opened" in reason(row)) for row in rows] == [
        ("a.txt", False),
        ("b.txt", True),
        ("c/d.txt", False),
        ("c/e", True),
        ("g.txt", False),
    ]


def test_a_folder_that_cannot_be_opened_is_told_by_its_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "return"
    folder.mkdir()
    _deny(monkeypatch, {str(folder)})

    [row] = walk(folder, tmp_path, Limits())

    assert (row.path, reason(row).startswith("This folder could not be opened")) == ("return", True)


def _deny(monkeypatch: pytest.MonkeyPatch, places: set[str]) -> None:
    """Let nobody open these files, or list these folders."""
    for owner, name in ((os, "scandir"), (io, "open")):
        monkeypatch.setattr(owner, name, partial(_open_others, getattr(owner, name), places))


def _open_others(really: Callable[..., Any], shut: set[str], place: Any, *rest: Any, **options: Any) -> Any:
    if str(place) in shut:
        raise PermissionError(errno.EACCES, "Permission denied", str(place))
    return really(place, *rest, **options)


def test_a_pipe_is_not_called_a_link(tmp_path: Path) -> None:
    folder = tmp_path / "return"
    folder.mkdir()
    os.mkfifo(folder / "pipe")
    entry = zipfile.ZipInfo("pipe")
    entry.external_attr = stat.S_IFIFO << 16

    [walked] = walk(folder, tmp_path, Limits())
    _, packed = sent(tmp_path, zipped((entry, TEXT)))

    assert reason(walked).startswith("This is a pipe, socket or device of the computer's, not a file.")
    assert reason(packed).startswith("This is a pipe, socket or device, not a file.")
