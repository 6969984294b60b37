"""Take out the files that a PDF carries: listed for the whole of it, or pinned to a page."""

from __future__ import annotations

import logging
import zlib
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from ingest.attachments.taking import Found
from ingest.parsing.pdf.fields import Node, resolved
from ingest.settings import MEGABYTE, Limits

_MOST_NODES = 20_000  # of the tree of names
_MOST_ANNOTATIONS = 1000  # of one page looked at
_KEYS = ("/UF", "/F", "/Unix", "/Mac", "/DOS")  # names and contents by the system they were made for, best first


def in_pdf(file: Path, limits: Limits) -> Iterator[Found]:
    """Find the files in a PDF; each once, however often it is listed."""
    from pypdf import PdfReader

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # it reports every oddity of every file
    reader = PdfReader(file, strict=False)
    if reader.is_encrypted:
        reader.decrypt("")
    return _found(reader, reader.trailer["/Root"].get_object(), limits)


def _found(reader: Node, root: Node, limits: Limits) -> Iterator[Found]:
    done: set[object] = set()
    for specification, name in _specifications(reader, root, limits):
        stream = _content(specification)
        if stream is None:  # a link to a file elsewhere
            continue
        key = _key(stream)
        if key in done:
            continue
        done.add(key)
        content = resolved(stream)
        sizes = resolved(content.get("/Params"))
        size = resolved(sizes.get("/Size")) if isinstance(sizes, dict) else 0
        yield Found(
            name=_name(specification) or name,
            size=size if isinstance(size, int) else 0,
            chunks=partial(_pieces, content),
        )


def _specifications(reader: Node, root: Node, limits: Limits) -> Iterator[tuple[Node, str]]:
    """Yield what stands for a file, and the name it is listed under."""
    names = resolved(root.get("/Names"))
    if isinstance(names, dict):
        yield from _listed(names.get("/EmbeddedFiles"))
    for place in _array(root.get("/AF")):
        yield resolved(place), ""
    for number in range(min(len(reader.pages), limits.max_pages)):
        page = reader.pages[number]
        for place in _array(page.get("/AF")):
            yield resolved(place), ""
        for place in _array(page.get("/Annots"))[:_MOST_ANNOTATIONS]:
            note = resolved(place)
            if isinstance(note, dict) and note.get("/Subtype") == "/FileAttachment":
                yield resolved(note.get("/FS")), ""


def _listed(tree: Node) -> Iterator[tuple[Node, str]]:
    """Walk a tree of names, which in a hostile file may lead back to itself."""
    waiting = [tree]
    seen: set[object] = set()
    while waiting and len(seen) < _MOST_NODES:
        reference = waiting.pop()
        node = resolved(reference)
        key = _key(reference)
        if key in seen or not isinstance(node, dict):
            continue
        seen.add(key)
        pairs = _array(node.get("/Names"))
        for name, place in zip(pairs[::2], pairs[1::2], strict=False):
            yield resolved(place), _words(name)
        waiting.extend(reversed(_array(node.get("/Kids"))))


def _content(specification: Node) -> Node | None:
    """Return the stream of a file's bytes, or None where they are not in the PDF."""
    files: Node = resolved(specification.get("/EF")) if isinstance(specification, dict) else None
    if not hasattr(files, "raw_get"):
        return None
    for key in _KEYS:
        if key in files and isinstance(resolved(files[key]), dict):
            return files.raw_get(key)
    return None


def _name(specification: Node) -> str:
    for key in _KEYS:
        words = _words(specification.get(key))
        if words:
            return words
    return ""


def _words(value: Node) -> str:
    value = resolved(value)
    return value if isinstance(value, str) else ""


def _key(reference: Node) -> object:
    """Return what tells an object of the file from another."""
    number = getattr(reference, "idnum", None)
    return number if number is not None else id(resolved(reference))


def _array(value: Node) -> list[Node]:
    value = resolved(value)
    return list(value) if isinstance(value, list) else []


def _pieces(stream: Node) -> Iterator[bytes]:
    """Yield a file's bytes; the usual packing is undone piece by piece, so that a bomb is met early."""
    filters = resolved(stream.get("/Filter"))
    packing = [resolved(part) for part in filters] if isinstance(filters, list) else [filters] if filters else []
    if packing not in ([], ["/FlateDecode"], ["/Fl"]) or resolved(stream.get("/DecodeParms")):
        yield stream.get_data()
        return
    packed = stream._data
    if not packing:
        yield packed
        return
    inflating = zlib.decompressobj()
    while packed and not inflating.eof:
        yield inflating.decompress(packed, MEGABYTE)
        packed = inflating.unconsumed_tail
    yield inflating.flush()
