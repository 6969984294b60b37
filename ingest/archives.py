"""Open ZIP archives entry by entry, trusting nothing that they say of themselves."""

from __future__ import annotations

import errno
import re
import secrets
import stat
import struct
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from ingest.errors import StorageFullError
from ingest.model import Failure
from ingest.names import clean_name, numbered
from ingest.settings import MEGABYTE, Limits
from ingest.untrusted import MOST_CLAIMED

_CHUNK = MEGABYTE
_FREE_INFLATION = 10 * MEGABYTE  # bytes below which any ratio is harmless
_DIRECTORY_ROOM = 1024  # bytes of the archive's directory per entry; names are rarely a tenth of it
METHODS = frozenset({zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED})
"""How entries may be packed. Python unpacks them piece by piece; one piece of bzip2 or LZMA may be gigabytes."""

_UNCOMMON = {9: "Deflate64", 12: "bzip2", 14: "LZMA", 93: "Zstandard", 95: "XZ", 98: "PPMd"}
_DRIVE = re.compile("[A-Za-z]:")
_LOCKED = 0x1  # flag bit of an entry packed with a password
_END = b"PK\x05\x06"
_END_64 = b"PK\x06\x06"
_BROKEN = (
    *(zipfile.BadZipFile, zlib.error, EOFError, ValueError, NotImplementedError, RuntimeError),
    IndexError,  # an entry whose name is empty
)
_DAMAGED = Failure(
    code="damaged", message="This entry of the archive is damaged. Make the archive again and send that."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """One entry of an archive: written to `file`, or refused."""

    path: str  # inside the archive, cleaned, unique
    file: Path | None
    size: int  # bytes, inflated; as declared where refused
    refusal: Failure | None = None


@dataclass(slots=True)
class Budget:
    """What may still be inflated; one is shared by an archive and all archives inside it."""

    entries: int
    size: int  # bytes

    @classmethod
    def of(cls, limits: Limits) -> Budget:
        """Return a full budget."""
        return cls(limits.max_archive_entries, limits.max_archive_mb * MEGABYTE)


def refuse_archive(file: Path, limits: Limits, budget: Budget) -> Failure | None:
    """Return why an archive cannot be opened at all, or None.

    Counts its entries against the budget.
    """
    most = limits.max_archive_entries
    try:
        if directory_size(file) > (most + 1) * _DIRECTORY_ROOM:
            return _too_many(most)
        with zipfile.ZipFile(file) as archive:
            count = len(_files(archive))
    except (*_BROKEN, OSError):
        return _failure("damaged", "This archive is damaged and cannot be opened. Make it again and send that.")
    if count == 0:
        return _failure("empty", "This archive holds no files. Check that it is the one you meant to send.")
    if count > budget.entries:
        return _too_many(most)
    budget.entries -= count
    return None


def read_members(file: Path, into: Path, limits: Limits, budget: Budget) -> Iterator[Member]:
    """Yield every entry that is not a folder, inflated into `into` under a random name or refused.

    Call `refuse_archive` first. One bad entry does not keep the others from being read.
    """
    with zipfile.ZipFile(file) as archive:
        members = _files(archive)
        packed = file.stat().st_size
        overlapping = _overlapping(archive, members, packed)
        taken: set[str] = set()
        for place, member in enumerate(members):
            parts = re.split(r"[/\\]", _original_name(member))
            path = _unique("/".join(clean_name(part) for part in parts if part), taken)
            refusal = _refusal(member, parts, limits, packed)
            if refusal is None and place in overlapping:
                refusal = _failure(
                    "damaged", "This entry shares its bytes with another one of the archive. Make the archive again."
                )
            if refusal is None:
                written = _inflate(archive, member, into, limits, budget)
                if isinstance(written, Path):
                    yield Member(path=path, file=written, size=written.stat().st_size)
                    continue
                refusal = written
            claimed = min(member.file_size, MOST_CLAIMED)
            yield Member(path=path, file=None, size=claimed, refusal=refusal)


def _files(archive: zipfile.ZipFile) -> list[zipfile.ZipInfo]:
    """Return the entries of an archive that are no folders; some tools of Windows write those with a backslash."""
    return [
        member
        for member in archive.infolist()
        if not (member.is_dir() or (member.file_size == 0 and _original_name(member).endswith("\\")))
    ]


def _refusal(  # noqa: PLR0911 - a list of reasons, the first that holds
    member: zipfile.ZipInfo, parts: list[str], limits: Limits, packed: int
) -> Failure | None:
    """Return what is wrong with an entry of an archive of `packed` bytes before any of it is read."""
    if member.header_offset < 0 or member.header_offset + member.compress_size > packed:  # outside of the archive
        return _DAMAGED
    kind = stat.S_IFMT(member.external_attr >> 16)
    if kind == stat.S_IFLNK:
        return _failure("unsupported", "This is a link to a file, not a file. Put the file itself into the archive.")
    if kind not in (0, stat.S_IFREG):
        return _failure("unsupported", "This is a pipe, socket or device, not a file. Make the archive without it.")
    if not parts[0] or ".." in parts or (len(parts) > 1 and _DRIVE.fullmatch(parts[0])):
        return _failure("unsupported", "This entry's name points outside the archive. Make the archive again.")
    if member.flag_bits & _LOCKED:
        return _failure("encrypted", "This entry is locked with a password. Send the archive without a password.")
    if member.compress_type not in METHODS:
        method = _UNCOMMON.get(member.compress_type, "a method unknown here")
        return _failure(
            "unsupported",
            f"This entry is packed with {method}, which is not opened. Make a plain ZIP (Deflate) and send that.",
        )
    if member.file_size > limits.max_upload_mb * MEGABYTE:
        return too_large(limits)
    if member.file_size > max(_FREE_INFLATION, limits.max_inflation * max(member.compress_size, 1)):
        return _inflates(limits)
    return None


def _inflate(
    archive: zipfile.ZipFile, member: zipfile.ZipInfo, into: Path, limits: Limits, budget: Budget
) -> Path | Failure:
    """Write one entry, counting real bytes; what was written is removed again if a limit is passed."""
    target = into / secrets.token_hex(16)
    failure: Failure | None = None
    packed = max(member.compress_size, 1)
    try:
        with archive.open(member) as source, target.open("xb") as sink:
            size = 0
            while chunk := source.read(_CHUNK):
                size += len(chunk)
                budget.size -= len(chunk)
                if budget.size < 0:
                    failure = _failure(
                        "too-large",
                        f"The archive unpacks to more than {limits.max_archive_mb} MB. Split it into several archives.",
                    )
                elif size > limits.max_upload_mb * MEGABYTE:
                    failure = too_large(limits)
                elif size > max(_FREE_INFLATION, limits.max_inflation * packed):
                    failure = _inflates(limits)
                if failure:
                    break
                sink.write(chunk)
    except _BROKEN:
        failure = _DAMAGED
    except OSError as error:
        target.unlink(missing_ok=True)
        return _told(error)
    if failure:
        target.unlink(missing_ok=True)
        return failure
    return target


def _told(error: OSError) -> Failure:
    """Say that an entry is damaged, which libraries tell without a number; what the system tells is raised."""
    if error.errno is None:
        return _DAMAGED
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        raise StorageFullError(StorageFullError.__doc__) from error
    raise error


def _overlapping(archive: zipfile.ZipFile, members: list[zipfile.ZipInfo], packed: int) -> set[int]:
    """Return the places of entries whose bytes another entry claims too: how small archives unpack to terabytes.

    One that claims more than the archive's `packed` bytes is never read, and takes nothing from the others.
    """
    ranges = []
    for place, member in enumerate(members):
        start = member.header_offset
        if start + member.compress_size <= packed:
            ranges.append((start, start + _header_size(archive, start) + member.compress_size, place))
    found: set[int] = set()
    reach, owner = -1, -1
    for start, end, place in sorted(ranges):
        if start < reach:
            found.update((place, owner))
        if end > reach:
            reach, owner = end, place
    return found


def _header_size(archive: zipfile.ZipFile, offset: int) -> int:
    """Return the length of an entry's own header, whose name may be longer than the directory says."""
    if archive.fp is None or offset < 0:
        return 30
    archive.fp.seek(offset)
    header = archive.fp.read(30)
    if len(header) < 30:
        return 30
    name, extra = struct.unpack("<HH", header[26:30])
    return 30 + int(name) + int(extra)


def directory_size(file: Path) -> int:
    """Return how long an archive says its directory is: reading one of gigabytes is the first thing to avoid."""
    with file.open("rb") as stream:
        stream.seek(0, 2)
        size = stream.tell()
        stream.seek(max(0, size - 70_000))
        tail = stream.read()
    place = tail.rfind(_END)
    if place < 0 or len(tail) < place + 22:
        raise zipfile.BadZipFile("no end record")
    (length,) = struct.unpack("<L", tail[place + 12 : place + 16])
    wide = tail.rfind(_END_64, 0, place)
    if wide >= 0 and len(tail) >= wide + 48:
        (length_64,) = struct.unpack("<Q", tail[wide + 40 : wide + 48])
        return max(int(length) if length != 0xFFFFFFFF else 0, int(length_64))
    return int(length)


def _original_name(member: zipfile.ZipInfo) -> str:
    """Return an entry's name; many tools write UTF-8 without saying so, which zipfile takes for DOS letters."""
    name = member.orig_filename
    if not member.flag_bits & 0x800 and not name.isascii():
        try:
            return name.encode("cp437").decode("utf-8")
        except UnicodeError:
            return name
    return name


def _unique(path: str, taken: set[str]) -> str:
    """Return a path that no earlier entry has, numbering a repeated one."""
    path = path or "unnamed"
    chosen, number = path, 1
    while chosen in taken:
        number += 1
        folder, slash, name = path.rpartition("/")
        chosen = folder + slash + numbered(name, number)
    taken.add(chosen)
    return chosen


def too_large(limits: Limits) -> Failure:
    """Return why a file past the largest size, sent by itself or inside another, is refused."""
    return _failure("too-large", f"This file is larger than {limits.max_upload_mb} MB. Split it and send the parts.")


def _failure(code: str, message: str) -> Failure:
    return Failure(code=code, message=message)


def _too_many(most: int) -> Failure:
    return _failure(
        "too-large", f"This archive holds more than {most:,} files, nested ones included. Split it into several."
    )


def _inflates(limits: Limits) -> Failure:
    return _failure(
        "too-large",
        f"This entry unpacks to more than {limits.max_inflation} times its packed size, as files made to do harm do. "
        "Send the file itself.",
    )
