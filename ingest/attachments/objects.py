"""Take the file out of an OLE object, which is how Office and Outlook keep what another program made."""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, BinaryIO

from ingest.attachments.taking import DAMAGED, Found
from ingest.model import Failure
from ingest.settings import MEGABYTE

if TYPE_CHECKING:
    from olefile import OleFileIO  # type: ignore[import-untyped]

Place = tuple[str, ...]

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_NATIVE, _KIND = "\x01ole10native", "\x01compobj"
_WHOLE = {  # the stream that shows what the object itself is, and what such a file is called
    "worddocument": ".doc",
    "workbook": ".xls",
    "book": ".xls",
    "powerpoint document": ".ppt",
    "visiodocument": ".vsd",
    "__properties_version1.0": ".msg",
}
_INNER = {"package": "", "embeddedodf": ".odt", "contents": ".pdf"}  # streams that are a file
_SHOWN = {"equation native", "\x01ole10itemname"}  # formulas and links: the document shows all there is
_MARKS = {"\x01ole", "\x01compobj", "\x03objinfo", "\x02olepres000", "\x03accessobjsitedata", "\x03ocxname"}
_CHARTS = b"MSGraph"
_MESSAGE = "An attached message could not be taken out. Save it as a file of its own and send that."
_OBJECT = "What stands here was made with another program and could not be taken out. Save it as PDF and send that."
_LINK = "This is a link to a file that was not sent. Send the file itself."


def in_object_file(open_file: Callable[[], BinaryIO], name: str) -> Iterator[Found]:
    """Find the file in an OLE object that is a file itself, `name` what the document calls it."""
    from olefile import OleFileIO

    with open_file() as stream:
        if stream.read(8) != OLE:
            yield Found(name=name, chunks=partial(_pieces, stream))
            return
        stream.seek(0)
        with OleFileIO(stream) as container:
            yield from in_object(container, (), name, whole=partial(_pieces, stream))


def in_object(
    container: OleFileIO, place: Place, name: str, *, whole: Callable[[], Iterator[bytes]] | None = None
) -> Iterator[Found]:
    """Find the file in an OLE object that lies at `place`; `whole` reads the object where that is a file."""
    streams = _streams(container, place)
    stem = name[: -len(".bin")] if name.lower().endswith(".bin") else name
    kind = _read(container, streams[_KIND], most=4096) if _KIND in streams else b""
    if _CHARTS in kind or _SHOWN & streams.keys():
        return
    if _NATIVE in streams:
        yield from _in_native(container, streams[_NATIVE], stem)
        return
    for stream, extension in _INNER.items():
        if stream in streams:
            path = streams[stream]
            head = _read(container, path, most=1024)
            if extension == ".pdf" and b"%PDF-" not in head:
                continue
            size = int(container.get_size(list(path)))
            yield Found(name=_named(stem, extension), size=size, chunks=partial(_stream_pieces, container, path))
            return
    for stream, extension in _WHOLE.items():
        if stream in streams:
            refusal = None if whole else Failure(code="unsupported", message=_OBJECT)
            yield Found(name=_named(stem, extension), chunks=whole, refusal=refusal)
            return
    if any(stream.startswith(("mapimessage", "\x03mailmessage", "\x03mailstream")) for stream in streams):
        yield Found(name=name, refusal=Failure(code="unsupported", message=_MESSAGE))
    elif streams.keys() - _MARKS:
        yield Found(name=name, refusal=Failure(code="unsupported", message=_OBJECT))


def _streams(container: OleFileIO, place: Place) -> dict[str, Place]:
    """Return what lies directly at a place by its name in lower case."""
    paths = container.listdir(streams=True, storages=True)
    return {path[-1].lower(): tuple(path) for path in paths if tuple(path[:-1]) == place}


def _in_native(container: OleFileIO, path: Place, stem: str) -> Iterator[Found]:
    """Find the file in the stream of a packager, which keeps its name, its path and its bytes one after another."""
    size = int(container.get_size(list(path)))
    with container.openstream(list(path)) as stream:
        raw: bytes = stream.read()
    if raw[4:6] in (b"BM", b"\xd7\xcd"):  # a drawing of Paint's, shown in the document
        return
    try:
        name, linked, content = _unpacked(raw)
    except (struct.error, ValueError):  # lengths that lead nowhere
        yield Found(name=stem, size=size, refusal=Failure(code="damaged", message=DAMAGED))
        return
    if linked and not content:
        yield Found(name=name or stem, refusal=Failure(code="unsupported", message=_LINK))
    else:
        yield Found(name=name or stem, size=len(content), chunks=partial(_slices, content))


def _unpacked(raw: bytes) -> tuple[str, bool, memoryview]:
    """Return name, whether it is only a link, and content of a packager's stream.

    After the length of all: a mark, label and file name ended by zeros, a mark, the path with its length, and the
    content with its. Newer programs repeat the names in UTF-16 at the end.
    """
    start = 6 if raw[4:6] == b"\x02\x00" else 4
    label, start = _text(raw, start)
    file, start = _text(raw, start)
    (mark,) = struct.unpack_from("<H", raw, start + 2)
    if mark not in (1, 3):
        raise ValueError("not a packager's stream")
    (length,) = struct.unpack_from("<L", raw, start + 4)
    start += 8 + length
    if mark == 1:
        return _last(file) or _last(label), True, memoryview(b"")
    (length,) = struct.unpack_from("<L", raw, start)
    content = memoryview(raw)[start + 4 : start + 4 + length]
    wide = _wide_names(raw, start + 4 + length)
    return _last(wide[1]) or _last(label) or _last(file), False, content


def _wide_names(raw: bytes, start: int) -> tuple[str, str, str]:
    """Return path, label and file name in UTF-16; empty where they are not there."""
    names = []
    for _ in range(3):
        if start + 4 > len(raw):
            return "", "", ""
        (length,) = struct.unpack_from("<L", raw, start)
        if length > 2000 or start + 4 + 2 * length > len(raw):
            return "", "", ""
        names.append(raw[start + 4 : start + 4 + 2 * length].decode("utf-16-le", "replace").rstrip("\0"))
        start += 4 + 2 * length
    return names[0], names[1], names[2]


def _text(raw: bytes, start: int) -> tuple[str, int]:
    """Return a text ended by a zero and where the next thing begins."""
    end = raw.index(b"\0", start, start + 2000)
    return raw[start:end].decode("cp1252", "replace"), end + 1


def _last(path: str) -> str:
    return PurePosixPath(path.replace("\\", "/")).name


def _named(stem: str, extension: str) -> str:
    return stem if stem.lower().endswith(extension) else stem + extension


def _read(container: OleFileIO, path: Place, *, most: int) -> bytes:
    if container.get_type(list(path)) != 2:  # a storage, not a stream
        return b""
    with container.openstream(list(path)) as stream:
        content: bytes = stream.read(most)
    return content


def _stream_pieces(container: OleFileIO, path: Place) -> Iterator[bytes]:
    with container.openstream(list(path)) as stream:
        while piece := stream.read(MEGABYTE):
            yield piece


def _slices(content: memoryview) -> Iterator[bytes]:
    for start in range(0, len(content), MEGABYTE):
        yield bytes(content[start : start + MEGABYTE])


def _pieces(stream: BinaryIO) -> Iterator[bytes]:
    stream.seek(0)
    while piece := stream.read(MEGABYTE):
        yield piece
