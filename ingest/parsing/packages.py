"""Look inside an Office package before any library opens it: bombs, passwords, doctypes, macros."""

from __future__ import annotations

import re
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from ingest.model import Failure
from ingest.parsing.outcome import MESSAGES
from ingest.settings import MEGABYTE, Limits

_CHUNK = 1024 * 1024
_DOCTYPES = tuple("<!DOCTYPE".encode(code) for code in ("ascii", "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"))
_OVERLAP = max(map(len, _DOCTYPES)) - 1  # bytes kept of a piece, so that what lies across two is found
_MOST_PARTS = 10_000
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
DOCTYPE = "This file carries a document type definition, which can be used to attack a reader. "
_XML = (".xml", ".rels", ".vml")
_ODF_MANIFEST = "META-INF/manifest.xml"
_ODF_READ = {"content.xml", "styles.xml", "meta.xml"}  # OpenOffice gave its other parts document types, all harmless
_ODF_MACROS = ("Basic/", "Scripts/")
_MOST_MANIFEST = 8 * MEGABYTE
_ODF_LOCKED = re.compile(rb"<[\w.-]*:?encryption-data[\s/>]")
_ODF_OBJECT = re.compile(
    rb"application/(?:vnd\.sun\.star\.oleobject|vnd\.oasis\.opendocument\.(?:text|spreadsheet|presentation|graphics)\b)"
)
_KEPT_WHOLE = (".svg", ".htm", ".html", ".xhtml", ".mht")  # carried along, never read as XML; most have a document type


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
        failure = _not_a_package(file)
        return Package(failure=failure, flags=("encrypted",) if failure.code == "encrypted" else ())
    except (RuntimeError, NotImplementedError):  # a part locked with a password, or packed in an unknown way
        return Package(failure=Failure(code="encrypted", message=MESSAGES["encrypted"]), flags=("encrypted",))
    except (UnicodeDecodeError, EOFError, OSError, zlib.error, ValueError):
        return _damaged()


def _inspect(archive: zipfile.ZipFile, limits: Limits, *, whole: bool) -> Package:
    members = archive.infolist()
    names = [member.filename for member in members]
    if len(names) > _MOST_PARTS or len({name.casefold() for name in names}) < len(names):
        return _damaged()
    xml = [member for member in members if _is_xml(archive, member)]
    refusal = _refusal(members, xml, limits, whole=whole)
    if refusal:
        return refusal
    flags: dict[str, None] = {}
    if _ODF_MANIFEST in names and "[Content_Types].xml" not in names:
        found = _inspect_open_document(archive, names)
        if found.failure:
            return found
        flags.update(dict.fromkeys(found.flags))
        xml = [member for member in xml if member.filename in _ODF_READ]
    for member in xml:
        for piece in _pieces(archive, member):
            if names_doctype(piece):
                return _damaged(DOCTYPE)
            if member.filename.lower().endswith(".rels") and _reaches_out(piece):
                flags["external-links"] = None
    flags |= dict.fromkeys(_carried(names))
    return Package(flags=tuple(flags))


def _carried(names: list[str]) -> Iterator[str]:
    """Yield flags for what a package carries beside its text."""
    lower = [name.lower() for name in names]
    if any(name.endswith("vbaproject.bin") for name in lower):
        yield "macros"
    if any("/embeddings/" in name for name in lower):
        yield "embedded"


def _refusal(
    members: list[zipfile.ZipInfo], xml: list[zipfile.ZipInfo], limits: Limits, *, whole: bool
) -> Package | None:
    """Refuse a package by the sizes of its parts alone."""
    largest = (2 if whole else 16) * limits.max_text_mb
    if any(member.file_size > largest * MEGABYTE for member in xml):
        return _too_large(largest)
    if sum(member.file_size for member in members) > limits.max_archive_mb * MEGABYTE:
        return _too_large(limits.max_archive_mb)
    return None


def _inspect_open_document(archive: zipfile.ZipFile, names: list[str]) -> Package:
    """Look at what only an ODF package has: a manifest that says what is locked, and macros in folders of their own."""
    with archive.open(_ODF_MANIFEST) as part:
        manifest = part.read(_MOST_MANIFEST)
    if _ODF_LOCKED.search(manifest):
        return Package(failure=Failure(code="encrypted", message=MESSAGES["encrypted"]), flags=("encrypted",))
    embedded = len(_ODF_OBJECT.findall(manifest)) > 1  # the first is the document itself
    macros = any(name.startswith(_ODF_MACROS) and not name.endswith(("-lc.xml", "-lb.xml", "/")) for name in names)
    return Package(flags=(*(["macros"] if macros else []), *(["embedded"] if embedded else [])))


def names_doctype(head: bytes) -> bool:
    """Say whether the beginning of an XML file names a document type, in any encoding that an Office file may have."""
    return any(mark in head for mark in _DOCTYPES)


def _is_xml(archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> bool:
    """Say whether a part is XML: by its name, or by how it begins, since any name can be declared to be XML."""
    name = member.filename.lower()
    if name.endswith((*_XML, *_KEPT_WHOLE)):
        return name.endswith(_XML)
    with archive.open(member) as part:
        return part.read(64).lstrip(b"\xef\xbb\xbf\xff\xfe\0 \t\r\n").startswith(b"<")


def _pieces(archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> Iterator[bytes]:
    """Yield a part piece by piece, each beginning with the end of the one before.

    All of it, although a document type stands before the root element: comments before it can be of any length, and
    may look like an element.
    """
    kept = b""
    with archive.open(member) as part:
        while chunk := part.read(_CHUNK):
            yield kept + chunk
            kept = chunk[-_OVERLAP:]


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
