"""What a child left in its folder, taken over with suspicion: whoever wrote it may have put anything else there."""

from __future__ import annotations

import json
import os
import shutil
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO

from ingest.model import Failure, Parsed, RecognisedPage
from ingest.parsing.answer import AnswerError, from_json, largest
from ingest.recognition.answer import page_from_json
from ingest.sandbox.protocol import ANSWER, PICTURE, TAKEN_OUT, Job, Status
from ingest.settings import MEGABYTE, Limits
from ingest.untrusted import Json, exactly, items, number, whole
from ingest.viewing import Box, PageView

_MOST_RECOGNISED = 8 * 1024 * 1024  # bytes of one page's words
_MOST_PICTURE = 64 * 1024 * 1024  # bytes of one page's picture
_MOST_BOXES = 10_000
_MOST_WIDE = 100_000  # pixels
_CHUNK = 1 << 20
_PNG = b"\x89PNG\r\n\x1a\n"


def take_parsed(job: Job, into: Path | None) -> Parsed:
    """Return what was read; the files that stood inside are moved to `into`, or forgotten where it is None.

    Raises:
        AnswerError: it is not a reading.
    """
    parsed = from_json(_bytes(job.folder / ANSWER, largest(job.limits)), job.limits)
    if into is None or not parsed.attachments:
        return replace(parsed, attachments=())
    taken = []
    room = job.limits.max_archive_mb * MEGABYTE
    for place, attachment in enumerate(parsed.attachments):
        if attachment.file:
            name = f"{job.folder.name}-{place}"
            size = _move(job.folder / TAKEN_OUT, attachment.file, into / name, room)
            room -= size
            attachment = replace(attachment, file=name, size=size)  # noqa: PLW2901 - the same, under our name
        elif attachment.refusal is None:
            raise AnswerError("an attachment without a file")
        taken.append(attachment)
    return replace(parsed, attachments=tuple(taken))


def take_recognised(job: Job) -> list[RecognisedPage]:
    """Return the pages that were recognised: those asked for, each once.

    Raises:
        AnswerError: they are not.
    """
    raw = _json(job.folder / ANSWER, len(job.pages) * _MOST_RECOGNISED)
    try:
        found = [page_from_json(page, job.limits) for page in items(raw, len(job.pages))]
    except (ValueError, TypeError) as error:
        raise AnswerError("not recognised pages") from error
    if [page.page for page in found] != list(job.pages):
        raise AnswerError("other pages than asked for")
    return found


def take_view(job: Job) -> PageView | None:
    """Return a page as it prints; None where it could not be drawn.

    Raises:
        AnswerError: it is not a view of a page.
    """
    raw = _json(job.folder / ANSWER, _MOST_PICTURE)
    if raw is None:
        return None
    try:
        exactly(raw, {"width", "height", "boxes"})
        boxes = tuple(_box(each) for each in items(raw["boxes"], _MOST_BOXES))
        width, height = whole(raw["width"], 1, _MOST_WIDE), whole(raw["height"], 1, _MOST_WIDE)
    except (ValueError, TypeError) as error:
        raise AnswerError("not a view of a page") from error
    png = _bytes(job.folder / PICTURE, _MOST_PICTURE)
    if not png.startswith(_PNG):
        raise AnswerError("not a picture")
    return PageView(png=png, width=width, height=height, boxes=boxes)


def failed(code: str, message: str) -> Parsed:
    """Return the reading of a file that its reader did not survive."""
    return Parsed(elements=(), page_numbers=(), locators=(), failures=(Failure(code=code, message=message),))


def overdue(limits: Limits) -> Parsed:
    """Return the reading of a file that took too long."""
    seconds = limits.max_parse_seconds
    return failed("timeout", f"Reading this file takes more than {seconds} seconds. Split it and send the parts.")


def rescued(job: Job, status: Status, code: str) -> Parsed | None:
    """Return what was read in a file whose reader was ended, by `code`, while it took out the files inside.

    None where it was ended before.
    """
    try:
        parsed = take_parsed(job, None)
    except (AnswerError, OSError):
        return None
    message = "The files inside this one took too long to take out, or could not be. Send them by themselves."
    failures = (*parsed.failures, Failure(code=code, message=message))
    return replace(parsed, failures=failures, seconds=status.seconds, peak_mb=status.peak_mb)


def _box(raw: Json) -> Box:
    x0, y0, x1, y1 = (number(share, -10, 10) for share in items(raw, 4))
    return Box(x0, y0, x1, y1)


def _json(path: Path, most: int) -> Json:
    try:
        return json.loads(_bytes(path, most))
    except (ValueError, RecursionError) as error:
        raise AnswerError("not JSON") from error


def _bytes(path: Path, most: int) -> bytes:
    with _regular(path) as stream:
        content = stream.read(most + 1)
    if len(content) > most:
        raise AnswerError(f"more than {most} bytes")
    return content


def _move(folder: Path, name: str, target: Path, most: int) -> int:
    """Copy a file out of a child's folder and return its size in bytes."""
    if not name or "/" in name or name in (".", ".."):
        raise AnswerError("an attachment outside its folder")
    with _regular(folder / name) as source, target.open("xb") as sink:
        size = os.fstat(source.fileno()).st_size
        if size > most:
            raise AnswerError("attachments larger than allowed")
        shutil.copyfileobj(source, sink, _CHUNK)
    return size


@contextmanager
def _regular(path: Path) -> Iterator[BinaryIO]:
    """Open a file that is one: no link, no pipe, in a folder that is none either."""
    folder = os.open(path.parent, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC)
    try:
        handle = os.open(path.name, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC, dir_fd=folder)
    finally:
        os.close(folder)
    with os.fdopen(handle, "rb") as stream:
        if not stat.S_ISREG(os.fstat(stream.fileno()).st_mode):
            raise AnswerError("not a file")
        yield stream
