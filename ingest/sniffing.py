"""Tell what a file is by what it holds; its name only breaks ties between kinds of text."""

from __future__ import annotations

import re
import zipfile
import zlib
from enum import StrEnum
from pathlib import Path, PurePosixPath

from ingest.archives import directory_size

_DIRECTORY = 8 * 1024 * 1024  # bytes; a package whose list of parts is longer is opened as an archive, and refused
_HEAD = 16 * 1024  # bytes looked at
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ZIP = (b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")
_HTML = re.compile(rb"<!doctype\s+html|<html[\s>]|<head[\s>]|<body[\s>]", re.IGNORECASE)
_MAIL = re.compile(
    rb"^(?:from|to|subject|date|received|return-path|message-id|mime-version):", re.IGNORECASE | re.MULTILINE
)
_PICTURES = (
    b"\x89PNG\r\n\x1a\n",
    b"\xff\xd8\xff",
    b"GIF87a",
    b"GIF89a",
    b"II*\0",
    b"MM\0*",
    b"BM",
)
_BINARY = (b"MZ", b"\x7fELF", b"SQLite format 3\0", b"\x1f\x8b", b"7z\xbc\xaf\x27\x1c", b"Rar!", b"\xca\xfe\xba\xbe")


class MediaType(StrEnum):
    """The kinds of file the service tells apart; each value is a MIME type."""

    PDF = "application/pdf"
    DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    PPTX = "application/vnd.openxmlformats-officedocument.presentationml.presentation"
    ODT = "application/vnd.oasis.opendocument.text"
    RTF = "application/rtf"
    DOC = "application/msword"
    XLS = "application/vnd.ms-excel"
    PPT = "application/vnd.ms-powerpoint"
    HTML = "text/html"
    TEXT = "text/plain"
    CSV = "text/csv"
    MARKDOWN = "text/markdown"
    EML = "message/rfc822"
    MSG = "application/vnd.ms-outlook"
    ZIP = "application/zip"
    IMAGE = "image/*"
    UNKNOWN = "application/octet-stream"


_TEXTS = {
    ".csv": MediaType.CSV,
    ".tsv": MediaType.CSV,
    ".md": MediaType.MARKDOWN,
    ".markdown": MediaType.MARKDOWN,
    ".htm": MediaType.HTML,
    ".html": MediaType.HTML,
    ".eml": MediaType.EML,
}
_STREAMS = (
    ("__properties_version1.0", MediaType.MSG),
    ("WordDocument", MediaType.DOC),
    ("Workbook", MediaType.XLS),
    ("Book", MediaType.XLS),
    ("PowerPoint Document", MediaType.PPT),
)
_OFFICE = {
    ".docx": MediaType.DOCX,
    ".xlsx": MediaType.XLSX,
    ".xlsm": MediaType.XLSX,
    ".pptx": MediaType.PPTX,
    ".pptm": MediaType.PPTX,
}
_PARTS = (
    ("word/document.xml", MediaType.DOCX),
    ("xl/workbook.xml", MediaType.XLSX),
    ("ppt/presentation.xml", MediaType.PPTX),
)


def sniff(path: Path, name: str) -> MediaType:
    """Return what kind of file `path` is.

    The file's content decides. `name`, as it was sent, tells only CSV, Markdown, HTML and mail from plain text, and
    one locked Office document from another.
    """
    with path.open("rb") as stream:
        head = stream.read(_HEAD)
    extension = PurePosixPath(name.replace("\\", "/").lower()).suffix
    if b"%PDF-" in head[:1024]:
        return MediaType.PDF
    if head.startswith(_OLE):
        return _compound(path, extension)
    if head.startswith(_ZIP):
        return _package(path, extension)
    if head.lstrip().startswith(b"{\\rtf"):
        return MediaType.RTF
    if head.startswith(_PICTURES) or (head[:4] == b"RIFF" and head[8:12] == b"WEBP") or head[4:10] == b"ftyphe":
        return MediaType.IMAGE
    return _text(head, extension) if _is_text(head) else _other(head)


def _text(head: bytes, extension: str) -> MediaType:
    start = head.lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n")
    if b"\0" in start:  # UTF-16: its marks are readable once the zeros are gone
        start = start.replace(b"\0", b"")
    chosen = _TEXTS.get(extension)
    if chosen:
        return chosen
    if re.match(rb"<svg|<\?xml(?![^>]*>\s*(?:<!doctype\s+html|<html))", start, re.IGNORECASE):
        return MediaType.UNKNOWN
    if _HTML.search(start[:1024]):
        return MediaType.HTML
    if len({match.group().lower() for match in _MAIL.finditer(start[:4096])}) >= 3 and _MAIL.match(start):
        return MediaType.EML
    return MediaType.TEXT


def _is_text(head: bytes) -> bool:
    """Say whether bytes can be text in any encoding: hardly a control but those of layout.

    A stray zero or two is what old systems leave in the lists they print.
    """
    if head.startswith(_BINARY):
        return False
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return True
    zeros = head.count(0)
    if zeros * 3 > len(head):  # UTF-16 without a mark
        return not any(head[0::2]) or not any(head[1::2])
    odd = sum(byte < 32 and byte not in b"\t\n\r\f\v\x1b" for byte in head)
    return odd * 100 <= len(head)


def _other(head: bytes) -> MediaType:
    """Ask libmagic, where there is one, and otherwise the signatures of the filetype package."""
    try:
        import magic

        kind = str(magic.from_buffer(head, mime=True))
    except (ImportError, OSError):  # the package is there but the system's library is not
        import filetype  # type: ignore[import-untyped]

        kind = str(filetype.guess_mime(head) or "")
    except Exception:  # magic.MagicException, whose module may not be importable
        return MediaType.UNKNOWN
    if kind.startswith("image/") and "svg" not in kind:
        return MediaType.IMAGE
    return MediaType.TEXT if kind.startswith("text/") and b"\0" not in head else MediaType.UNKNOWN


def _compound(path: Path, extension: str) -> MediaType:
    """Tell the formats apart that share Microsoft's compound file; a locked DOCX is one of them."""
    import olefile  # type: ignore[import-untyped]

    try:
        with olefile.OleFileIO(path) as container:
            if container.exists("EncryptedPackage"):
                return _OFFICE.get(extension, MediaType.DOCX)
            return next((kind for stream, kind in _STREAMS if container.exists(stream)), MediaType.UNKNOWN)
    except (OSError, ValueError, IndexError, TypeError, RecursionError, MemoryError):  # broken in any way
        return MediaType.UNKNOWN


def _package(path: Path, extension: str) -> MediaType:
    """Tell an Office document from an archive by the parts it must have; by its name where it is broken."""
    try:
        if directory_size(path) > _DIRECTORY:
            return MediaType.ZIP
        with zipfile.ZipFile(path) as archive:
            names = {member.filename for member in archive.infolist()}
            if "[Content_Types].xml" in names:
                return next((kind for part, kind in _PARTS if part in names), MediaType.ZIP)
            if "mimetype" in names and archive.getinfo("mimetype").file_size < 100:
                declared = archive.read("mimetype").decode("ascii", "replace").strip()
                return MediaType.ODT if declared == MediaType.ODT else MediaType.UNKNOWN
    except (zipfile.BadZipFile, RuntimeError, NotImplementedError, ValueError, EOFError, OSError, zlib.error):
        return _OFFICE.get(extension, MediaType.ZIP)  # opening it will say what is wrong
    return MediaType.ZIP
