"""The door: what was sent, file by file, archives opened, and what is refused and why."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath

from ingest.archives import Budget, read_members, refuse_archive, too_large
from ingest.foreign import advice
from ingest.model import Failure
from ingest.names import PATH_TOO_LONG, SYSTEM_FILE, clean_name, is_too_long
from ingest.settings import MEGABYTE, Limits
from ingest.sniffing import MediaType, sniff

__all__ = ["Budget", "MediaType", "Sent", "clean_name", "names_in", "sniff", "unpack", "walk"]

_LITTER = {".ds_store", "thumbs.db", "desktop.ini", "__macosx", ".localized", ".git", ".svn"}
_LINK = "This is a link to a file, not a file. Send the file itself."
_SPECIAL = "This is a pipe, socket or device of the computer's, not a file. Nothing needs to be sent for it."
_SHUT = "This file could not be opened by the account that sent it. Get access to it, then send it again."
_SHUT_FOLDER = "This folder could not be opened by the account that sent it. Get access to it, then send it again."
_TAKEN = "Send PDF, DOCX, XLSX, PPTX, ODT, ODS, ODP, RTF, HTML, text or e-mail files."
_KNOWN = frozenset(
    {"pdf", "docx", "xlsx", "pptx", "doc", "xls", "ppt", "rtf", "msg", "txt", "csv", "html", "md", "eml"}
    | {"odt", "ods", "odp", "ott", "ots", "otp", "fodt", "fods", "fodp"}
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sent:
    """One file that was sent: a row of the receipt."""

    path: str  # relative to what was sent, cleaned; archive members after "!"
    file: Path | None  # where its bytes are; None for containers and what is refused
    size: int  # bytes
    refusal: Failure | None
    container: bool  # an archive, whose members follow
    kind: MediaType = MediaType.UNKNOWN  # of what was taken, and of archives


@dataclass(frozen=True, slots=True)
class _Opening:
    """What holds for everything inside one archive."""

    into: Path
    limits: Limits
    budget: Budget
    depth: int


def unpack(
    file: Path, path: str, into: Path, limits: Limits, *, budget: Budget | None = None, depth: int = 0
) -> Iterator[Sent]:
    """Yield one file as it was sent: itself, or for an archive its own row and then every member.

    Args:
        file: Where the bytes are.
        path: What it was called when sent.
        into: An existing folder for members, which are written there under random names. The caller empties it.
        limits: What an archive may cost; shared over all archives inside it.
        budget: What may still be inflated, where the file itself stood inside another; a full one by default.
        depth: How many files it stood inside.

    Raises:
        StorageFullError: The disk of `into` is full.
    """
    opening = _Opening(into, limits, budget or Budget.of(limits), depth)
    yield from _unpack(file, _clean_path(path), opening)


def walk(folder: Path, into: Path, limits: Limits) -> Iterator[Sent]:
    """Yield all files of a folder in order of their paths, relative to it; links are refused, never followed.

    A file or folder that cannot be opened is refused by itself; one that nobody may list is told as a whole.
    """
    shut: set[Path] = set()  # folders
    found = []
    for place, folders, files in os.walk(folder, onerror=lambda error: shut.add(Path(error.filename))):
        found += [Path(place) / name for name in (*folders, *files)]
    if folder in shut:
        found.append(folder)
    for file in sorted(found, key=lambda each: each.relative_to(folder).parts):
        relative = file.relative_to(folder)
        path = relative.as_posix() if relative.parts else folder.absolute().name
        message = _SHUT_FOLDER if file in shut else _not_a_file(file)
        if message is not None:
            yield _refused(_clean_path(path), 0, Failure(code="unsupported", message=message))
        elif not file.is_dir():
            yield from unpack(file, path, into, limits)


def names_in(place: Path) -> list[str]:
    """Return the name of a file, or of the files and folders right inside a folder, as they are kept."""
    if not place.is_dir():
        return [_clean_path(place.name).partition("/")[0]]
    found = (Path(folder, name).relative_to(place) for folder, _, files in os.walk(place) for name in files)
    return sorted({_clean_path(each.parts[0]).partition("/")[0] for each in found})


def _unpack(file: Path, path: str, opening: _Opening) -> Iterator[Sent]:
    limits = opening.limits
    name = path.rpartition("!")[2]
    size = file.stat().st_size
    if _is_litter(path):
        yield _refused(path, size, Failure(code="unsupported", message=SYSTEM_FILE))
        return
    if is_too_long(path):
        yield _refused(path, size, Failure(code="too-large", message=PATH_TOO_LONG))
        return
    if size == 0:
        message = "This file is empty. Check the original and send it again."
        yield _refused(path, 0, Failure(code="empty", message=message))
        return
    if size > limits.max_upload_mb * MEGABYTE:
        yield _refused(path, size, too_large(limits))
        return
    kind = sniff(file, name)
    if kind is MediaType.ZIP:
        yield from _open(file, path, size, opening)
    elif kind is MediaType.UNKNOWN:
        yield _refused(path, size, _unknown(file, name))
    else:
        yield Sent(path=path, file=file, size=size, refusal=None, container=False, kind=kind)


def _open(file: Path, path: str, size: int, opening: _Opening) -> Iterator[Sent]:
    """Yield an archive's own row and its members."""
    limits = opening.limits
    if opening.depth >= limits.max_archive_depth:
        message = f"Archives are opened {limits.max_archive_depth} deep, and this one lies deeper. Send it by itself."
        yield _refused(path, size, Failure(code="too-large", message=message), container=True)
        return
    refusal = refuse_archive(file, limits, opening.budget)
    if refusal:
        yield _refused(path, size, refusal, container=True)
        return
    yield Sent(path=path, file=None, size=size, refusal=None, container=True, kind=MediaType.ZIP)
    for member in read_members(file, opening.into, limits, opening.budget):
        inner = f"{path}!{member.path}"
        if member.file is None:
            litter = Failure(code="unsupported", message=SYSTEM_FILE)
            yield _refused(inner, member.size, litter if _is_litter(member.path) else member.refusal)
            continue
        rows = list(_unpack(member.file, inner, replace(opening, depth=opening.depth + 1)))
        if all(row.file != member.file for row in rows):
            member.file.unlink()  # refused, or an archive whose members stand beside it now
        yield from rows


def _refused(path: str, size: int, refusal: Failure | None, *, container: bool = False) -> Sent:
    kind = MediaType.ZIP if container else MediaType.UNKNOWN
    return Sent(path=path, file=None, size=size, refusal=refusal, container=container, kind=kind)


def _clean_path(path: str) -> str:
    """Return a relative path whose every part is a safe name."""
    parts = [clean_name(part) for part in path.replace("\\", "/").split("/") if part not in ("", ".")]
    return "/".join(parts) or "unnamed"


def _is_litter(path: str) -> bool:
    """Say whether a file is what operating systems and Office leave about."""
    parts = path.rsplit("!", 1)[-1].lower().split("/")
    return any(part in _LITTER for part in parts) or parts[-1].startswith(("~$", "._", ".~lock."))


def _not_a_file(place: Path) -> str | None:
    """Say why something found in a folder is neither a folder nor a file that can be opened; None where it is."""
    try:
        kind = stat.S_IFMT(place.lstat().st_mode)
        if kind == stat.S_IFREG:
            place.open("rb").close()
    except OSError:
        return _SHUT
    if kind == stat.S_IFLNK:
        return _LINK
    return None if kind in (stat.S_IFREG, stat.S_IFDIR) else _SPECIAL


def _unknown(file: Path, name: str) -> Failure:
    """Say why a file is not taken, for one whose kind nobody here reads."""
    extension = PurePosixPath(name.lower()).suffix.lstrip(".")
    with file.open("rb") as stream:
        head = stream.read(8)
    if head.startswith((b"\x1f\x8b", b"7z\xbc\xaf", b"Rar!")):
        return Failure(code="unsupported", message="Archives of this kind are not opened. Make a ZIP and send that.")
    if head.startswith((b"MZ", b"\x7fELF")):
        return Failure(code="unsupported", message=f"This file is a program, not a document. {_TAKEN}")
    elsewhere = advice(file, extension)
    if elsewhere:
        return Failure(code="unsupported", message=elsewhere)
    if extension in _KNOWN:
        message = f"This file is named .{extension} but holds something else. Open it, save it again and send that."
        return Failure(code="unsupported", message=message)
    return Failure(code="unsupported", message=f"Files of this kind are not taken. {_TAKEN}")
