"""Open OpenDocument files, packed or flat, so that nothing in their XML can harm."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

from ingest.model import Failure, Parsed
from ingest.parsing.opendocument.names import DC, DRAW, OFFICE, TABLE, TEXT, XLINK, Node
from ingest.parsing.outcome import MESSAGES, clean, failed
from ingest.parsing.packages import DOCTYPE, inspect_package, names_doctype
from ingest.settings import MEGABYTE, Limits

_ZIP = b"PK"
_PROLOG = 64 * 1024  # bytes in which a document type must stand, since it comes before the root element
BROKEN = Failure(
    code="damaged",
    message="A part of this file is damaged, so words may be missing. Open it where it was made, save it again and "
    "send the copy.",
)
_PICTURE = re.compile(rb"<office:binary-data>[^<]*</office:binary-data>")
_FETCHED = (
    TABLE + "table-source",
    TABLE + "cell-range-source",
    TEXT + "section-source",
    DRAW + "image",
    DRAW + "object",
    DRAW + "plugin",
    DRAW + "floating-frame",
)
_ELSEWHERE = re.compile(r"(?:https?|ftp|file|smb):|//|\\\\|\.\./\.\./", re.IGNORECASE)
SAFE: dict[str, Any] = {  # how lxml parses what a stranger wrote
    "resolve_entities": False,
    "load_dtd": False,
    "no_network": True,
    "huge_tree": False,
    "remove_comments": True,
    "remove_pis": True,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """The parts of a document that are read; a flat file has one root for all."""

    content: Node
    styles: Node  # None where there are none
    title: str
    flags: tuple[str, ...]
    failures: tuple[Failure, ...] = ()


class DoctypeError(ValueError):
    """A part names a document type, which can be used to attack a reader. Save the file again and send the copy."""


def check(file: Path, limits: Limits, *, whole: bool = True) -> tuple[str, ...] | Parsed:
    """Return the flags of a file that may be opened, or why it may not."""
    if not _is_packed(file):
        with file.open("rb") as stream:
            return failed("damaged", DOCTYPE + MESSAGES["damaged"]) if names_doctype(stream.read(_PROLOG)) else ()
    package = inspect_package(file, limits, whole=whole)
    if package.failure:
        return failed(package.failure.code, package.failure.message, flags=package.flags)
    return package.flags


def open_whole(file: Path, limits: Limits) -> Opened | Parsed:
    """Parse a document's parts into trees, or say why not.

    Broken XML is read as far as it makes sense; `failures` then says that words may be missing.
    """
    flags = check(file, limits)
    if isinstance(flags, Parsed):
        return flags
    if _is_packed(file):
        with zipfile.ZipFile(file) as archive:
            names = set(archive.namelist())
            content = _parse(archive.read("content.xml"))
            styles = _parse(archive.read("styles.xml")) if "styles.xml" in names else None
        title = title_of(file)
    else:
        raw = _flat(file)
        if len(raw) > 2 * limits.max_text_mb * MEGABYTE:
            return failed("too-large", f"This file holds more than {limits.max_text_mb * 2} MB of text. Split it.")
        content = styles = _parse(raw)
        title = _title(content)
    if _reaches_out(content):
        flags = (*flags, "external-links")
    broken = content.getroottree().parser.error_log
    return Opened(content=content, styles=styles, title=title, flags=flags, failures=(BROKEN,) if len(broken) else ())


@contextmanager
def content_stream(file: Path) -> Iterator[IO[bytes]]:
    """Open the XML that holds a document's content, for parsing piece by piece."""
    if _is_packed(file):
        with zipfile.ZipFile(file) as archive, archive.open("content.xml") as stream:
            yield stream
    else:
        yield io.BytesIO(_flat(file))


def title_of(file: Path) -> str:
    """Return the title that a packed document's properties give, or ""."""
    if not _is_packed(file):
        return ""
    with zipfile.ZipFile(file) as archive:
        return _title(_parse(archive.read("meta.xml"))) if "meta.xml" in archive.namelist() else ""


def refuse_doctype(root: Node) -> None:
    """Raise DoctypeError if a tree came with a document type, wherever in the file that stood."""
    if root.getroottree().docinfo.internalDTD is not None:
        raise DoctypeError(root.tag)


def _is_packed(file: Path) -> bool:
    with file.open("rb") as stream:
        return stream.read(2) == _ZIP


def _flat(file: Path) -> bytes:
    """Return a flat file without its pictures, each of which may be longer than a parser takes for sane."""
    return _PICTURE.sub(b"", file.read_bytes())


def _parse(raw: bytes) -> Node:
    from lxml import etree

    root = etree.fromstring(raw, etree.XMLParser(**SAFE, recover=True))
    if root is None:
        raise ValueError("nothing of this XML can be read")
    refuse_doctype(root)
    return root


def _title(root: Node) -> str:
    meta = root.find(OFFICE + "meta")
    found = None if meta is None else meta.find(DC + "title")
    return "" if found is None else clean(found.text or "")


def _reaches_out(root: Node) -> bool:
    """Say whether showing the document would fetch something; a mere hyperlink does not."""
    return any(_ELSEWHERE.match(node.get(XLINK + "href") or "") for node in root.iter(*_FETCHED))
