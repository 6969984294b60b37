"""Take out what stands in Word, Excel and PowerPoint files: other files, objects, and texts put in whole."""

from __future__ import annotations

import posixpath
import re
import tempfile
import zipfile
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import BinaryIO, cast
from urllib.parse import unquote

from ingest.archives import too_large
from ingest.attachments.objects import in_object_file
from ingest.attachments.taking import DAMAGED, Found
from ingest.model import Failure
from ingest.settings import MEGABYTE, Limits

_EMBEDDED = re.compile(r"(?:^|/)embeddings/[^/]+$", re.IGNORECASE)
_CHART = re.compile(r"(?:^|/)charts?/_rels/[^/]+$", re.IGNORECASE)
_CHUNK = "/afchunk"  # end of the kind of relation that puts a whole text into a Word document
_MOST_RELATIONS = 4 * MEGABYTE  # bytes of one list of relations
_IN_MEMORY = 16 * MEGABYTE  # bytes of an object held before it goes to disk
_BROKEN = (zipfile.BadZipFile, RuntimeError, NotImplementedError, OSError, ValueError, EOFError, IndexError, TypeError)


def in_office(file: Path, limits: Limits) -> Iterator[Found]:
    """Find what stands in an Office file; a workbook that only feeds a chart is shown by that."""
    return _found(zipfile.ZipFile(file), limits)


def _found(archive: zipfile.ZipFile, limits: Limits) -> Iterator[Found]:
    with archive:
        members = {member.filename: member for member in archive.infolist() if not member.is_dir()}
        embedded = [name for name in members if _EMBEDDED.search(name)]
        charted: set[str] = set()
        placed: set[str] = set()
        chunks: dict[str, None] = {}
        for name, member in members.items():
            if not name.lower().endswith(".rels"):
                continue
            for kind, target in _relations(archive, member):
                (charted if _CHART.search(name) else placed).add(target)
                if kind.lower().endswith(_CHUNK) and target in members:
                    chunks[target] = None
        for name in dict.fromkeys((*embedded, *chunks)):
            if name in placed or name not in charted:
                yield from in_member(archive, members[name], limits)


def _relations(archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> Iterator[tuple[str, str]]:
    """Yield kind and target of the relations of one part that may lead to what we look for."""
    from lxml import etree

    try:
        with archive.open(member) as source:
            raw = source.read(_MOST_RELATIONS)
        lower = raw.lower()
        if b"embeddings/" not in lower and b"afchunk" not in lower:
            return
        root = etree.fromstring(raw, etree.XMLParser(resolve_entities=False, no_network=True))
    except (*_BROKEN, etree.XMLSyntaxError):  # the reader of the document says what is wrong with it
        return
    folder = posixpath.dirname(posixpath.dirname(member.filename))
    for relation in root:
        target = unquote(relation.get("Target") or "")
        if relation.get("TargetMode") != "External":
            path = target if target.startswith("/") else posixpath.join("/", folder, target)
            yield relation.get("Type") or "", posixpath.normpath(path).lstrip("/")


def in_member(archive: zipfile.ZipFile, member: zipfile.ZipInfo, limits: Limits, *, name: str = "") -> Iterator[Found]:
    """Find the file in one part of a package: itself, or what the object that it is holds."""
    name = name or posixpath.basename(member.filename)
    if not name.lower().endswith(".bin"):
        yield Found(name=name, size=member.file_size, chunks=partial(_pieces, archive, member))
        return
    if member.file_size > limits.max_upload_mb * MEGABYTE:
        yield Found(name=name, size=member.file_size, refusal=too_large(limits))
        return
    try:
        yield from in_object_file(partial(_spooled, archive, member), name)
    except _BROKEN:
        yield Found(name=name, size=member.file_size, refusal=Failure(code="damaged", message=DAMAGED))


def _pieces(archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> Iterator[bytes]:
    with archive.open(member) as source:
        while piece := source.read(MEGABYTE):
            yield piece


def _spooled(archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> BinaryIO:
    """Return a member unpacked, since an object is read here and there."""
    stream = tempfile.SpooledTemporaryFile(max_size=_IN_MEMORY)  # noqa: SIM115 - whoever asked for it closes it
    try:
        for piece in _pieces(archive, member):
            stream.write(piece)
    except BaseException:
        stream.close()
        raise
    stream.seek(0)
    return cast(BinaryIO, stream)
