"""Write what was found inside a file to a folder, within limits, one row for each."""

from __future__ import annotations

import errno
import logging
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from ingest.archives import too_large
from ingest.errors import StorageFullError
from ingest.model import Attachment, Failure
from ingest.names import clean_name, numbered
from ingest.settings import MEGABYTE, Limits

logger = logging.getLogger(__name__)

_ROOM = 12  # bytes of a name kept for a number, so that numbering never makes it longer than file systems take
_LONGEST = 255
_FOLDERS = re.compile(r"^(?:\.\.|[/\\]|[A-Za-z]:[/\\]).*[/\\]", re.DOTALL)

SHOWN = Failure(
    code="shown", message="A picture shown in the text of the message, such as a logo. It is kept with the message."
)
"""Why a picture in a message's text is not a file of its own; it still has its row."""

DAMAGED = "This file could not be taken out of the one it stands in. Save it as a file of its own and send that."


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A file found inside another, not yet read."""

    name: str  # as its container gives it
    chunks: Callable[[], Iterable[bytes]] | None = None  # reads it, piece by piece; may raise anything
    size: int = 0  # bytes, as declared; 0 where nothing says
    refusal: Failure | None = None  # why nobody should try; always there where `chunks` is not


@dataclass(slots=True)
class _Folder:
    """What was written so far."""

    place: Path
    limits: Limits
    rows: list[Attachment] = field(default_factory=list)
    names: dict[str, int] = field(default_factory=dict)  # case-folded, with the number given last
    files: int = 0
    size: int = 0  # bytes
    more: int = 0  # found past the limit


def write_all(contents: Iterator[Found], into: Path, limits: Limits) -> tuple[Attachment, ...]:
    """Write everything that `contents` finds, and return a row for each; never raises for what is in it.

    Raises:
        StorageFullError: The disk of `into` is full.
    """
    folder = _Folder(into, limits)
    try:
        for found in contents:
            if len(folder.rows) < limits.max_archive_entries:
                folder.rows.append(_written(found, folder))
            else:
                folder.more += 1
    except StorageFullError:
        raise
    except Exception as error:  # libraries raise anything at all on a hostile file; data, not a bug
        logger.info("A search for attachments broke off", extra={"error": type(error).__name__})
        message = "This file is damaged where it holds other files, so not all could be taken out. Send them too."
        folder.rows.append(_refused("other files", folder, Failure(code="damaged", message=message)))
    if folder.more:
        most = limits.max_archive_entries
        message = f"Only the first {most:,} files inside this one were taken out. Send the other {folder.more:,} too."
        folder.rows.append(_refused(f"{folder.more:,} more files", folder, Failure(code="too-large", message=message)))
    return tuple(folder.rows)


def _written(found: Found, folder: _Folder) -> Attachment:
    """Write one file, counting real bytes; what was written is removed again if it is refused."""
    if found.refusal or not found.chunks:
        return _refused(found.name, folder, found.refusal or Failure(code="damaged", message=DAMAGED), size=found.size)
    target = folder.place / f"attachment-{folder.files}"
    size = 0
    refusal: Failure | None = None
    with target.open("xb") as sink:
        try:
            for chunk in found.chunks():
                size += len(chunk)
                refusal = _past_limits(size, folder) or _put(sink.write, chunk)
                if refusal:
                    break
        except StorageFullError:
            raise
        except MemoryError:
            most = folder.limits.max_parse_memory_mb
            refusal = Failure(
                code="too-large", message=f"Taking out this file needs more than {most} MB of memory. Send it too."
            )
        except Exception as error:  # libraries raise anything at all on a hostile file; data, not a bug
            logger.info("An attachment could not be read", extra={"error": type(error).__name__})
            refusal = Failure(code="damaged", message=DAMAGED)
    if refusal:
        target.unlink()
        return _refused(found.name, folder, refusal, size=found.size or size)
    folder.files += 1
    folder.size += size
    return Attachment(name=_name(found.name, folder), file=target.name, size=size)


def _past_limits(size: int, folder: _Folder) -> Failure | None:
    limits = folder.limits
    if size > limits.max_upload_mb * MEGABYTE:
        return too_large(limits)
    if folder.size + size > limits.max_archive_mb * MEGABYTE:
        message = f"The files in one file may come to {limits.max_archive_mb} MB. Send this one as a file of its own."
        return Failure(code="too-large", message=message)
    return None


def _put(write: Callable[[bytes], object], chunk: bytes) -> Failure | None:
    """Write a piece; tell a full disk, which is ours to mend, from a file larger than a process may write."""
    try:
        write(chunk)
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            raise StorageFullError(StorageFullError.__doc__) from error
        if error.errno == errno.EFBIG:
            return Failure(
                code="too-large", message="This file is too large to be taken out. Split it and send the parts."
            )
        raise
    return None


def _refused(name: str, folder: _Folder, refusal: Failure, *, size: int = 0) -> Attachment:
    return Attachment(name=_name(name, folder), file="", size=max(size, 0), refusal=refusal)


def _name(name: str, folder: _Folder) -> str:
    """Return a name that is safe and that no earlier file of this one has; a path is cut to its last part."""
    plain = clean_name(" ".join(_FOLDERS.sub("", name).split()))
    key = plain.casefold()
    if key not in folder.names:
        folder.names[key] = 1
        return plain
    if len(plain.encode()) > _LONGEST - _ROOM:
        stem, dot, extension = plain.rpartition(".")
        plain = stem.encode()[:-_ROOM].decode("utf-8", "ignore") + dot + extension if stem else plain[:40]
    while True:
        folder.names[key] += 1
        chosen = numbered(plain, folder.names[key])
        if chosen.casefold() not in folder.names:
            folder.names[chosen.casefold()] = 1
            return chosen
