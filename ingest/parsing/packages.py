"""Look inside an Office package before any library opens it: bombs, passwords, doctypes, macros."""

from __future__ import annotations

import zipfile
import zlib
from dataclasses import dataclass
from pathlib import Path

from ingest.model import Failure
from ingest.parsing.outcome import MEGABYTE, MESSAGES
from ingest.settings import Limits

_PROLOG = 64 * 1024  # bytes of each part searched for a document type; it must come before the root element
_MOST_PARTS = 10_000
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_XML = (".xml", ".rels", ".vml")


@dataclass(frozen=True, slots=True, kw_only=True)
class Package:
    """What a look inside found; `failure` means that nothing should open it."""

    failure: Failure | None = None
    flags: tuple[str, ...] = ()


def inspect_package(file: Path, limits: Limits, *, whole: bool = True) -> Package:
    """Check an OOXML or ODF package.

    `whole` says that the reader holds each XML part in memory at once, so that parts must be smaller.
    """
    try:
        with zipfile.ZipFile(file) as archive:
            return _inspect(archive, limits, whole=whole)
    except zipfile.BadZipFile:
        return Package(failure=_not_a_package(file))
    except (RuntimeError, NotImplementedError):  # a part locked with a password, or packed in an unknown way
        return Package(failure=Failure(code="encrypted", message=MESSAGES["encrypted"]), flags=("encrypted",))
    except (UnicodeDecodeError, EOFError, OSError, zlib.error, ValueError):
        return _damaged()


def _inspect(archive: zipfile.ZipFile, limits: Limits, *, whole: bool) -> Package:
    members = archive.infolist()
    names = [member.filename for member in members]
    if len(names) > _MOST_PARTS or len({name.casefold() for name in names}) < len(names):
        return _damaged()
    xml = [member for member in members if member.filename.lower().endswith(_XML)]
    largest = (2 if whole else 16) * limits.max_text_mb
    if any(member.file_size > largest * MEGABYTE for member in xml):
        return _too_large(largest)
    if sum(member.file_size for member in members) > limits.max_archive_mb * MEGABYTE:
        return _too_large(limits.max_archive_mb)
    flags: dict[str, None] = {}
    for member in xml:
        with archive.open(member) as part:
            head = part.read(_PROLOG)
        if b"<!DOCTYPE" in head or "<!DOCTYPE".encode("utf-16-le") in head or "<!DOCTYPE".encode("utf-16-be") in head:
            return _damaged("This file carries a document type definition, which can be used to attack a reader. ")
        if member.filename.endswith(".rels") and _reaches_out(head):
            flags["external-links"] = None
    for name in names:
        lower = name.lower()
        if lower.endswith("vbaproject.bin"):
            flags["macros"] = None
        if "/embeddings/" in lower:
            flags["embedded"] = None
    return Package(flags=tuple(flags))


def _reaches_out(relations: bytes) -> bool:
    """Say whether opening the document would fetch something; a mere hyperlink does not."""
    return any(b'"External"' in relation and b"/hyperlink" not in relation for relation in relations.split(b"<"))


def _not_a_package(file: Path) -> Failure:
    """Tell a locked document, which Office wraps in another container, from a broken one."""
    with file.open("rb") as stream:
        locked = stream.read(8) == _OLE
    code = "encrypted" if locked else "damaged"
    return Failure(code=code, message=MESSAGES[code])


def _damaged(why: str = "") -> Package:
    return Package(failure=Failure(code="damaged", message=why + MESSAGES["damaged"]))


def _too_large(megabytes: int) -> Package:
    message = f"This file unpacks to more than {megabytes} MB. Split it, or save it as PDF, and send that."
    return Package(failure=Failure(code="too-large", message=message))
