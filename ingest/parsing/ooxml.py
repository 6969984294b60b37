"""The parts of an Office package as trees, found by how they relate and not by their usual names."""

from __future__ import annotations

import io
import posixpath
import re
import zipfile
import zlib
from collections.abc import Iterator
from typing import Any

from ingest.model import Failure
from ingest.parsing.office_names import MC

Node = Any  # an element of lxml, which carries no types
_STRICT = re.compile(rb"http://purl\.oclc\.org/ooxml/(\w+)/")
_LOOSE = rb"http://schemas.openxmlformats.org/\1/2006/"
_PROLOG = 4096  # bytes; the root element declares its namespaces


class Parts:
    """Reads the parts of one package; a part that is broken is read as far as it goes, and named."""

    def __init__(self, archive: zipfile.ZipFile) -> None:
        self._archive = archive
        self._names = {_key(name): name for name in archive.namelist()}
        self._broken: dict[str, None] = {}
        self._found: dict[str, list[tuple[str, str, str]]] = {}

    def main(self, *usual: str) -> str:
        """Return the name of the main part: as the package says, or else the first of the `usual` names it has."""
        named = [name for name in self.related("", "officeDocument") if _key(name) in self._names]
        return next(iter([*named, *(name for name in usual if _key(name) in self._names)]), "")

    def related(self, name: str, kind: str) -> list[str]:
        """Return the parts that part `name` ("" for the package) relates to as `kind`, in order."""
        return [target for _, found, target in self._links(name) if found.rpartition("/")[2] == kind]

    def target(self, name: str, link: str) -> str:
        """Return the part that `link` of part `name` leads to, "" if none."""
        return next((target for found, _, target in self._links(name) if found == link), "")

    def holds(self, folder: str) -> bool:
        """Say whether any part stands in a folder, such as that of the pictures."""
        return any(name.startswith(folder) for name in self._names)

    def bytes_of(self, name: str) -> bytes:
        """Return the bytes of a part, none if it is missing or cannot be unpacked."""
        member = self._names.get(_key(name))
        if member is None:
            return b""
        try:
            return self._archive.read(member)
        except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError):
            self._broken[name] = None
            return b""

    def tree(self, name: str) -> Node | None:
        """Return the root element of a part, None if there is no such part or nothing in it can be read."""
        raw = self.bytes_of(name)
        if not raw:
            return None
        from lxml import etree

        raw = loosened(raw)
        try:
            return etree.fromstring(raw, _parser(recover=False))
        except etree.XMLSyntaxError:
            self._broken[name] = None
            return etree.fromstring(raw, _parser(recover=True))

    def each(self, name: str, tag: str) -> Iterator[Node]:
        """Yield the elements of one kind one after the other, so that a large part is never held as a tree."""
        from lxml import etree

        raw = loosened(self.bytes_of(name))
        if not raw:
            return
        events = etree.iterparse(
            io.BytesIO(raw),
            tag=tag,
            resolve_entities=False,
            no_network=True,
            remove_comments=True,
            remove_pis=True,
            recover=True,
        )
        for _, node in events:
            yield node
            node.clear()
            while node.getprevious() is not None:
                del node.getparent()[0]
        if len(events.error_log):
            self._broken[name] = None

    def failures(self) -> tuple[Failure, ...]:
        """Say which parts were broken."""
        if not self._broken:
            return ()
        names = ", ".join(list(self._broken)[:5])
        message = (
            f"A part of this file is damaged ({names}), so words may be missing. Open it where it was made, "
            "save it again and send the copy."
        )
        return (Failure(code="damaged", message=message),)

    def _links(self, name: str) -> list[tuple[str, str, str]]:
        """Return id, kind and target of each part that `name` relates to; what lies outside is left out."""
        if name not in self._found:
            folder, _, file = name.rpartition("/")
            root = self.tree(posixpath.join(folder, "_rels", f"{file}.rels"))
            self._found[name] = [
                (link.get("Id", ""), link.get("Type", ""), _resolved(folder, link.get("Target", "")))
                for link in ([] if root is None else root)
                if link.get("Target") and link.get("TargetMode") != "External"
            ]
        return self._found[name]


def loosened(raw: bytes) -> bytes:
    """Return a part in the everyday namespaces: the strict form of the standard names them differently."""
    return _STRICT.sub(_LOOSE, raw) if b"purl.oclc.org/ooxml" in raw[:_PROLOG] else raw


def first_choice(alternatives: Node) -> list[Node]:
    """Return the children of the first of several ways to show the same thing."""
    choices = alternatives.findall(MC + "Choice") or alternatives.findall(MC + "Fallback")
    return list(choices[0]) if choices else []


def _parser(*, recover: bool) -> Any:  # noqa: ANN401 - lxml carries no types
    from lxml import etree

    return etree.XMLParser(
        resolve_entities=False, no_network=True, remove_comments=True, remove_pis=True, recover=recover
    )


def _key(name: str) -> str:
    return name.replace("\\", "/").lstrip("/").casefold()


def _resolved(folder: str, target: str) -> str:
    """Return the name of a part that is given from within a folder."""
    target = target.replace("\\", "/")
    return posixpath.normpath(target if target.startswith("/") else posixpath.join("/", folder, target)).lstrip("/")
