"""What Linux says of processes: whose children they are, their processor time and their memory."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

_TICK = os.sysconf("SC_CLK_TCK")


def children_of(pid: int | None = None) -> list[int]:
    """Return the children of a process, of this one by default, and theirs; those that ended meanwhile left out."""
    found: list[int] = []
    for file in Path(f"/proc/{pid or os.getpid()}/task").glob("*/children"):
        for child in _read(file).split():
            found += [int(child), *children_of(int(child))]
    return found


def processor_of(pids: Iterable[int]) -> float:
    """Return the processor seconds of processes and of their children that have ended."""
    seconds = 0.0
    for pid in pids:
        fields = _read(Path(f"/proc/{pid}/stat")).rpartition(")")[2].split()
        seconds += sum(map(int, fields[11:15])) / _TICK
    return seconds


def resident_mb(pid: int) -> float:
    """Return the memory of a process now, in megabytes; 0 when it has ended."""
    return _status(pid, "VmRSS")


def peak_mb(pid: int) -> float:
    """Return the most memory a process has held, in megabytes; 0 when it has ended."""
    return _status(pid, "VmHWM")


def _status(pid: int, name: str) -> float:
    for line in _read(Path(f"/proc/{pid}/status")).splitlines():
        if line.startswith(name):
            return int(line.split()[1]) / 1024
    return 0.0


def _read(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8", errors="replace")
    except OSError:  # a process may end at any moment
        return ""
