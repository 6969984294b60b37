"""Take out what stands in OpenDocument files: other documents, and objects of other programs."""

from __future__ import annotations

import shutil
import tempfile
import zipfile
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from ingest.archives import too_large
from ingest.attachments.office import in_member
from ingest.attachments.taking import Found
from ingest.settings import MEGABYTE, Limits

_KINDS = {
    "application/vnd.oasis.opendocument.text": ".odt",
    "application/vnd.oasis.opendocument.spreadsheet": ".ods",
    "application/vnd.oasis.opendocument.presentation": ".odp",
}
_MANIFEST = "META-INF/manifest.xml"
_MOST_MANIFEST = 4 * MEGABYTE  # bytes
_NAMES = "{urn:oasis:names:tc:opendocument:xmlns:manifest:1.0}"


def in_opendocument(file: Path, limits: Limits) -> Iterator[Found]:
    """Find the documents in an OpenDocument file; its charts and formulas are shown where they stand."""
    return _found(zipfile.ZipFile(file), limits)


def _found(archive: zipfile.ZipFile, limits: Limits) -> Iterator[Found]:
    with archive:
        members = {member.filename: member for member in archive.infolist() if not member.is_dir()}
        kinds = _kinds(archive, members)
        for path, kind in kinds.items():
            folder = path.rstrip("/")
            if not folder or "/" in folder:  # the document itself, its parts, and what stands in an inner document
                continue
            if path.endswith("/") and kind in _KINDS:
                inner = [member for name, member in members.items() if name.startswith(path)]
                size = sum(member.file_size for member in inner)
                if size > limits.max_upload_mb * MEGABYTE:
                    yield Found(name=folder + _KINDS[kind], size=size, refusal=too_large(limits))
                    continue
                yield Found(name=folder + _KINDS[kind], chunks=partial(_rebuilt, archive, path, kind, inner, kinds))
            elif kind == "application/vnd.sun.star.oleobject" and path in members:
                yield from in_member(archive, members[path], limits, name=f"{folder}.bin")


def _kinds(archive: zipfile.ZipFile, members: dict[str, zipfile.ZipInfo]) -> dict[str, str]:
    """Return the media type of every part and folder that the manifest lists."""
    from lxml import etree

    if _MANIFEST not in members:
        return {}
    with archive.open(members[_MANIFEST]) as source:
        raw = source.read(_MOST_MANIFEST)
    root = etree.fromstring(raw, etree.XMLParser(resolve_entities=False, no_network=True))
    return {entry.get(f"{_NAMES}full-path") or "": entry.get(f"{_NAMES}media-type") or "" for entry in root}


def _rebuilt(
    archive: zipfile.ZipFile, path: str, kind: str, inner: list[zipfile.ZipInfo], kinds: dict[str, str]
) -> Iterator[bytes]:
    """Write the folder of an inner document as a package of its own."""
    from lxml import etree

    manifest = etree.Element(f"{_NAMES}manifest", nsmap={"manifest": _NAMES.strip("{}")})
    listed = {"/": kind} | {member.filename[len(path) :]: kinds.get(member.filename, "") for member in inner}
    for name, media_type in listed.items():
        etree.SubElement(
            manifest, f"{_NAMES}file-entry", {f"{_NAMES}full-path": name, f"{_NAMES}media-type": media_type}
        )
    with tempfile.TemporaryFile() as stream:
        with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as package:
            package.writestr("mimetype", kind, zipfile.ZIP_STORED)
            for member in inner:
                with archive.open(member) as source, package.open(member.filename[len(path) :], "w") as sink:
                    shutil.copyfileobj(source, sink, MEGABYTE)
            package.writestr(_MANIFEST, etree.tostring(manifest, xml_declaration=True, encoding="UTF-8"))
        stream.seek(0)
        while piece := stream.read(MEGABYTE):
            yield piece
