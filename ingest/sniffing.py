"""Tell what a file is by what it holds; its name only breaks ties between kinds of text."""

from __future__ import annotations

import re
import zipfile
import zlib
from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path, PurePosixPath

from ingest.archives import METHODS, directory_size
from ingest.foreign import TNEF, holds_foreign_package

_DIRECTORY = 8 * 1024 * 1024  # bytes; a package whose list of parts is longer is opened as an archive, and refused
_HEAD = 16 * 1024  # bytes looked at
_TYPE = 100  # bytes of the part that names a document's type
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ZIP = (b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")
_HTML = re.compile(rb"<!doctype\s+html|<html[\s>]|<head[\s>]|<body[\s>]", re.IGNORECASE)
_MAIL = re.compile(
    rb"^(?:from|to|subject|date|received|return-path|message-id|mime-version):", re.IGNORECASE | re.MULTILINE
)
_HEADER = re.compile(rb"[A-Za-z][A-Za-z-]{1,60}:")
_PAGE_TYPE = re.compile(
    rb"^content-type:\s*(?:multipart/(?:related|alternative)|text/html)", re.IGNORECASE | re.MULTILINE
)
_PAGE_PLACE = re.compile(rb"^(?:snapshot-content-location:|from:\s*<saved by )", re.IGNORECASE | re.MULTILINE)
_LETTER = re.compile(rb"^(?:from|to|subject|received|message-id):", re.IGNORECASE | re.MULTILINE)
_PAGE_ARCHIVES = (".mht", ".mhtml")
_PICTURES = (
    b"\x89PNG\r\n\x1a\n",
    b"\xff\xd8\xff",
    b"GIF87a",
    b"GIF89a",
    b"II*\0",
    b"MM\0*",
    b"BM",
)
_BINARY = (
    TNEF,
    b"MZ",
    b"\x7fELF",
    b"SQLite format 3\0",
    b"\x1f\x8b",
    b"7z\xbc\xaf\x27\x1c",
    b"Rar!",
    b"\xca\xfe\xba\xbe",
)


class MediaType(StrEnum):
    """The kinds of file the service tells apart; each value is a MIME type."""

    PDF = "application/pdf"
    DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    XLSB = "application/vnd.ms-excel.sheet.binary.macroEnabled.12"
    PPTX = "application/vnd.openxmlformats-officedocument.presentationml.presentation"
    ODT = "application/vnd.oasis.opendocument.text"
    ODS = "application/vnd.oasis.opendocument.spreadsheet"
    ODP = "application/vnd.oasis.opendocument.presentation"
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
    ".xlsb": MediaType.XLSB,
    ".pptx": MediaType.PPTX,
    ".pptm": MediaType.PPTX,
    ".odt": MediaType.ODT,
    ".ods": MediaType.ODS,
    ".odp": MediaType.ODP,
}
_MAIN = re.compile(
    rb"ContentType=[\"'](?:application/vnd\.openxmlformats-officedocument|application/vnd\.ms)[.-]"
    rb"(word|excel|powerpoint|wordprocessingml|spreadsheetml|presentationml)\.[A-Za-z.]{1,40}\.main\+xml",
    re.IGNORECASE,
)
_MAIN_KINDS = {
    b"word": MediaType.DOCX,
    b"wordprocessingml": MediaType.DOCX,
    b"excel": MediaType.XLSX,
    b"spreadsheetml": MediaType.XLSX,
    b"powerpoint": MediaType.PPTX,
    b"presentationml": MediaType.PPTX,
}
_PARTS = (
    ("word/document.xml", MediaType.DOCX),
    ("xl/workbook.xml", MediaType.XLSX),
    ("xl/workbook.bin", MediaType.XLSB),
    ("ppt/presentation.xml", MediaType.PPTX),
)
_ODF = re.compile(
    rb"application/(?:vnd\.oasis\.|x-vnd\.oasis\.)opendocument\."
    rb"(?P<kind>text|spreadsheet|presentation)(?:-template|-master|-master-template|-web)?(?=[\"'\s]|$)"
)
_ODF_KINDS = {b"text": MediaType.ODT, b"spreadsheet": MediaType.ODS, b"presentation": MediaType.ODP}
_ODF_MANIFEST = "META-INF/manifest.xml"


def sniff(path: Path, name: str) -> MediaType:
    """Return what kind of file `path` is.

    The file's content decides. `name` tells only CSV, Markdown, HTML and mail from plain text, and
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
    chosen = _TEXTS.get(extension) or _flat_document(start)
    if chosen:
        return chosen
    if re.match(rb"<svg|<\?xml(?![^>]*>\s*(?:<!doctype\s+html|<html))", start, re.IGNORECASE):
        return MediaType.UNKNOWN
    if _HTML.search(start[:1024]) or is_page_archive(start, extension):
        return MediaType.HTML
    if len({match.group().lower() for match in _MAIL.finditer(start[:4096])}) >= 3 and _MAIL.match(start):
        return MediaType.EML
    return MediaType.TEXT


def is_page_archive(start: bytes, extension: str = "") -> bool:
    """Say whether a text is a web page saved in one file, written as a message is but sent by nobody to anybody."""
    head = re.split(rb"\r?\n\r?\n", start[:4096], maxsplit=1)[0]
    if not _HEADER.match(head) or not _PAGE_TYPE.search(head):
        return False
    return extension in _PAGE_ARCHIVES or bool(_PAGE_PLACE.search(head)) or not _LETTER.search(head)


def _flat_document(start: bytes) -> MediaType | None:
    """Return the kind of an OpenDocument written as one XML file, or None."""
    if not start.startswith(b"<?xml") and not start.startswith(b"<office:document"):
        return None
    declared = re.search(rb"<[\w.-]+:document\s[^>]*?:mimetype=[\"']([^\"']{1,100})[\"']", start)
    return _open_document(declared[1]) if declared else None


def _open_document(declared: bytes) -> MediaType:
    """Return the first kind of OpenDocument that a declaration names."""
    found = _ODF.search(declared)
    return _ODF_KINDS[found["kind"]] if found else MediaType.UNKNOWN


def _is_text(head: bytes) -> bool:
    """Say whether bytes can be text in any encoding: hardly a control but those of layout.

    A stray zero or two is what old systems leave in the lists they print.
    """
    if head.startswith(_BINARY):
        return False
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return True
    zeros = head.count(0)
    if zeros * 3 > len(head):
        # UTF-16 without a mark: one byte of each pair is zero but for rare letters. In UTF-32 two of four are.
        pairs = [head[0::2].count(0) * 2.2 / len(head), head[1::2].count(0) * 2.2 / len(head)]
        quads = [head[place::4].count(0) * 4 >= len(head) - 4 for place in (0, 3)]
        wide = zeros * 3 > len(head) * 2 and any(quads)
        return wide or (zeros * 3 > len(head) and max(pairs) >= 1 and min(pairs) < 0.05)
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
            return _by_parts(archive)
    except (zipfile.BadZipFile, RuntimeError, NotImplementedError, ValueError, EOFError, OSError, zlib.error):
        return _OFFICE.get(extension, MediaType.ZIP)  # opening it will say what is wrong


def _by_parts(archive: zipfile.ZipFile) -> MediaType:
    names = {member.filename for member in archive.infolist()}
    if holds_foreign_package(names):
        return MediaType.UNKNOWN
    plain = {name.replace("\\", "/").lstrip("/").casefold(): name for name in names}
    if "[content_types].xml" in plain:
        return _office(archive, plain)
    if "mimetype" in names and archive.getinfo("mimetype").file_size < _TYPE:
        return _open_document(_beginning(archive, "mimetype", _TYPE).strip())
    if "content.xml" in names and _ODF_MANIFEST in names:  # some programs leave the file of the type out
        return _open_document(_beginning(archive, _ODF_MANIFEST, _HEAD))
    return MediaType.ZIP


def _beginning(archive: zipfile.ZipFile, name: str, most: int) -> bytes:
    """Return up to `most` bytes of a part, unpacking hardly more than these whatever size it declares."""
    if archive.getinfo(name).compress_type not in METHODS:
        raise NotImplementedError("packed in a way that unpacks without bounds")
    with archive.open(name) as part:
        return part.read(most)


def _office(archive: zipfile.ZipFile, names: Mapping[str, str]) -> MediaType:
    """Tell an Office document by its main part; where that has another name than usual, by the declared types."""
    usual = next((kind for part, kind in _PARTS if part in names), None)
    declared = archive.getinfo(names["[content_types].xml"])
    if usual or declared.file_size > _DIRECTORY:
        return usual or MediaType.ZIP
    found = _MAIN.search(_beginning(archive, declared.filename, _DIRECTORY))
    return _MAIN_KINDS[found[1].lower()] if found else MediaType.ZIP
