"""Readers in processes of their own, warm, that take turns at the same files."""

from __future__ import annotations

import json
import os
import queue
import subprocess
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any, TypeVar

from eval.benchmark.corpus import Known
from eval.benchmark.fidelity import Seen
from eval.benchmark.measures import Spent

T = TypeVar("T")
Answer = dict[str, Any]  # what a reader prints


class ReaderError(Exception):
    """A reader's process ended; its last words are in the message."""


class Reader:
    """One warm process that reads files; use it as a context manager."""

    def __init__(self, command: Sequence[str]) -> None:
        """Start it; `ready` waits until its imports are paid for."""
        # Ours must find this very tree; the peer is started so that it cannot.
        environment = {**os.environ, "PYTHONPATH": str(Path(__file__).resolve().parents[2])}
        self._process = subprocess.Popen(  # noqa: S603 - our own scripts
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            env=environment if "-P" not in command else None,
        )

    def __enter__(self) -> Reader:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for stream in (self._process.stdin, self._process.stdout):
            if stream:
                stream.close()
        self._process.wait()

    def ready(self) -> None:
        """Wait until the reader can read."""
        self._hear()

    def reset(self) -> None:
        """Let the peak of memory start afresh."""
        self._ask({"reset": True})

    def read(self, known: Known) -> Answer:
        """Read one file for the time it takes."""
        return self._ask({"file": str(known.path), "type": known.media_type.value})

    def look(self, known: Known) -> Seen:
        """Read one file and return what was read."""
        answer = self._ask({"file": str(known.path), "type": known.media_type.value, "look": True})
        return Seen(**{name: tuple(answer[name]) for name in ("texts", "headings", "cells")})

    def _ask(self, request: Mapping[str, object]) -> Answer:
        if self._process.stdin is None:
            raise ValueError("a reader without input")
        try:
            print(json.dumps(request), file=self._process.stdin, flush=True)
        except BrokenPipeError as error:
            raise ReaderError(f"the reader ended with {self._process.wait()}") from error
        return self._hear()

    def _hear(self) -> Answer:
        line = self._process.stdout.readline() if self._process.stdout else ""
        if not line:
            raise ReaderError(f"the reader ended with {self._process.wait()}")
        answer: Answer = json.loads(line)
        return answer


def read_all(readers: Sequence[Reader], files: Sequence[Known]) -> Spent:
    """Let readers take file after file until none is left; the largest come first, so that none waits long."""
    for reader in readers:
        reader.reset()
    started = time.monotonic()
    answers = shared(readers, sorted(files, key=lambda known: -known.pages), lambda reader, known: reader.read(known))
    wall = time.monotonic() - started
    peaks = {reader: max((a["peak_mb"] for who, a in answers if who is reader), default=0.0) for reader in readers}
    return Spent(
        processor=sum(answer["seconds"] for _, answer in answers), wall=wall, peak_mb=float(sum(peaks.values()))
    )


def look_at(readers: Sequence[Reader], files: Sequence[Known]) -> dict[Path, Seen]:
    """Return what readers make of files; each reader reads one first, so that its first call is behind it."""
    for reader in readers:
        reader.look(min(files, key=lambda known: known.pages))
    seen = shared(readers, files, lambda reader, known: (known.path, reader.look(known)))
    return dict(pair for _, pair in seen)


def shared(
    readers: Sequence[Reader], files: Sequence[Known], act: Callable[[Reader, Known], T]
) -> list[tuple[Reader, T]]:
    """Hand files out to readers as they become free; return what came of each with who did it.

    Raises:
        ReaderError: A reader ended.
    """
    waiting: queue.SimpleQueue[Known] = queue.SimpleQueue()
    for known in files:
        waiting.put(known)
    done: list[tuple[Reader, T]] = []
    failed: list[Exception] = []

    def work(reader: Reader) -> None:
        try:
            while True:
                done.append((reader, act(reader, waiting.get_nowait())))
        except queue.Empty:
            return
        except (ReaderError, ValueError, KeyError) as error:
            failed.append(error)

    threads = [threading.Thread(target=work, args=(reader,)) for reader in readers]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if failed:
        raise ReaderError(str(failed[0])) from failed[0]
    return done
