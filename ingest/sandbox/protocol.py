"""What client and fork server say to each other."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from enum import StrEnum
from pathlib import Path

from ingest.settings import Limits

INPUT = "input"  # name of the file to read, inside the job's folder
GIVEN = "given.json"  # what else the task needs
ANSWER = "answer.json"
TAKEN_OUT = "attachments"  # folder of what stood inside the file
PICTURE = "page.png"
MOST_REQUEST = 8192  # bytes; a request is a folder, a type and a few numbers
MOST_PAGES = 500  # numbers in one request
MOST_STATUS = 4096  # bytes
_PATIENCE = 3  # wall-clock time allowed for each second of processor time: the machine may be busy
_MARGIN = 10  # seconds on top
_LONGEST = 100  # bytes of a socket's path; the system takes 107


class Task(StrEnum):
    """What a child is to do with its file."""

    READ = "read"  # elements, and the files that stand inside
    RECOGNISE = "recognise"  # words in pictures of pages
    VIEW = "view"  # one page as it prints, and where its words stand


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """One task on one file."""

    folder: Path
    task: Task
    media_type: str
    limits: Limits
    pages: tuple[int, ...] = ()  # that the task is about

    def sent(self) -> bytes:
        """Return the request as one line."""
        request = {
            "folder": str(self.folder),
            "task": self.task,
            "media_type": self.media_type,
            "limits": self.limits.model_dump(),
            "pages": self.pages[:MOST_PAGES],
        }
        return json.dumps(request).encode() + b"\n"

    @classmethod
    def received(cls, line: bytes) -> Job:
        """Return the request that a line holds; ValueError if it holds none."""
        raw = json.loads(line)
        limits = Limits.model_validate(raw["limits"])
        return cls(
            folder=Path(raw["folder"]),
            task=Task(raw["task"]),
            media_type=str(raw["media_type"]),
            limits=limits,
            pages=tuple(int(page) for page in raw["pages"]),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Status:
    """How a child ended."""

    code: int  # what it exited with, -1 if a signal ended it
    signal: int
    overdue: bool  # it was ended because its wall-clock time was up
    seconds: float  # processor time
    peak_mb: int  # largest resident memory, preloaded libraries included

    def sent(self) -> bytes:
        """Return the status as one line."""
        return json.dumps(asdict(self)).encode() + b"\n"

    @classmethod
    def received(cls, line: bytes) -> Status:
        """Return the status that a line holds; ValueError if it holds none."""
        raw = json.loads(line)
        try:
            return cls(**raw)
        except TypeError as error:
            raise ValueError("not a status") from error


def deadline_seconds(job: Job) -> float:
    """Return the wall-clock time one task may take."""
    limits = job.limits
    pages = len(job.pages) * limits.max_recognition_seconds if job.task is Task.RECOGNISE else 0
    return float(_PATIENCE * (limits.max_parse_seconds + pages) + _MARGIN)


@contextmanager
def name_of_socket(address: Path) -> Iterator[str]:
    """Give a path of a socket that the system takes, however deep its folder lies."""
    if len(os.fsencode(address)) <= _LONGEST:
        yield str(address)
        return
    folder = os.open(address.parent, os.O_PATH | os.O_DIRECTORY)
    try:
        yield f"/proc/self/fd/{folder}/{address.name}"
    finally:
        os.close(folder)
