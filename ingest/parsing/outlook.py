"""Open messages saved by Outlook: properties in the storages of a compound file, read only when asked for.

Microsoft's [MS-OXMSG] and [MS-OXPROPS] name the properties. Written here because python-oxmsg gives up on a message
whose code page it does not know, and cannot open a message inside another.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from ingest.parsing.mime import text_of

if TYPE_CHECKING:
    from olefile import OleFileIO  # type: ignore[import-untyped]

SUBJECT, BODY, HTML, RTF = 0x0037, 0x1000, 0x1013, 0x1009
SENDER, TO, COPY, SENT = 0x0C1A, 0x0E04, 0x0E03, 0x0039
_DATA, _METHOD, _LONG_NAME, _SHORT_NAME, _DISPLAY_NAME = 0x3701, 0x3705, 0x3707, 0x3704, 0x3001
_MEDIA_TYPE, _CONTENT_ID, _HIDDEN, _SIZE, _EXTENSION = 0x370E, 0x3712, 0x7FFE, 0x0E20, 0x3703
_INTERNET_CODEPAGE, _MESSAGE_CODEPAGE = 0x3FDE, 0x3FFD

_PROPERTIES = "__properties_version1.0"
_ATTACHMENT = "__attach_version1.0_#"
_BINARY, _UNICODE, _BYTES, _STORAGE = "0102", "001F", "001E", "000D"
_BY_VALUE, _MESSAGE, _OBJECT = 1, 5, 6  # how an attachment is kept
_PICTURES = (".png", ".jpg", ".jpeg", ".gif", ".bmp", ".emf", ".wmf", ".tif", ".tiff")
_CODEPAGES = {
    1200: "utf-16-le",
    10000: "mac_roman",
    20127: "ascii",
    20866: "koi8_r",
    21866: "koi8_u",
    50220: "iso2022_jp",
    50221: "iso2022_jp",
    50222: "iso2022_jp",
    51932: "euc_jp",
    51949: "euc_kr",
    54936: "gb18030",
    65000: "utf-7",
    65001: "utf-8",
}


@dataclass(frozen=True, slots=True)
class Item:
    """A message, at the top of a file or inside another."""

    container: OleFileIO
    place: tuple[str, ...]  # storages from the root to this one
    children: dict[tuple[str, ...], tuple[str, ...]]  # what every storage of the file holds, in order

    @property
    def subject(self) -> str:
        """Return the subject line."""
        return self.words(SUBJECT)

    @property
    def rich(self) -> bool:
        """Say whether there is a body in Rich Text."""
        return self._holds(RTF, _BINARY)

    def text(self) -> str:
        """Return the body as plain text; "" where there is none."""
        return self.words(BODY)

    def html(self) -> str:
        """Return the body as a web page; "" where there is none."""
        if self._holds(HTML, _BINARY):
            return text_of(self.data(HTML), self._charset(_INTERNET_CODEPAGE) or self._charset(_MESSAGE_CODEPAGE))
        return self.words(HTML)

    def words(self, name: int) -> str:
        """Return a property of text; "" where it is not there."""
        if self._holds(name, _UNICODE):
            return self._read(name, _UNICODE).decode("utf-16-le", "replace").rstrip("\0")
        if not self._holds(name, _BYTES):
            return ""
        first, second = (_INTERNET_CODEPAGE, _MESSAGE_CODEPAGE)
        if name not in (BODY, HTML):
            first, second = second, first
        charset = self._charset(first) or self._charset(second) or "cp1252"
        return text_of(self._read(name, _BYTES), charset).rstrip("\0")

    def data(self, name: int) -> bytes:
        """Return a property of bytes; empty where it is not there."""
        return self._read(name, _BINARY) if self._holds(name, _BINARY) else b""

    def number(self, name: int) -> int | None:
        """Return a property of a whole number (of 64 bits at most), or None."""
        if _PROPERTIES not in self.children.get(self.place, ()):
            return None
        raw = self._open(_PROPERTIES)
        # The list begins after a header whose length depends on what has it: the file, a message in it, another.
        for start in range(8, len(raw) - 15, 8):
            kind, found = struct.unpack_from("<HH", raw, start)
            if found == name and kind in (0x0003, 0x000B, 0x0040):
                form = {0x0003: "<i", 0x000B: "<?", 0x0040: "<q"}[kind]
                return int(struct.unpack_from(form, raw, start + 8)[0])
        return None

    def attachments(self) -> list[Attached]:
        """Return what was sent with the message, pictures shown in its text included."""
        page: str | None = None
        found = []
        for name in self.children.get(self.place, ()):
            if not name.startswith(_ATTACHMENT):
                continue
            attached = Attached(Item(self.container, (*self.place, name), self.children))
            if attached.content_id and attached.is_picture:
                page = self.html() if page is None else page
                shown = attached.hidden or f"cid:{attached.content_id}".lower() in page.lower()
                attached = replace(attached, shown=shown)
            found.append(attached)
        return found

    def _charset(self, name: int) -> str:
        page = self.number(name)
        if page is None:
            return ""
        if 28591 <= page <= 28605:
            return f"iso8859-{page - 28590}"
        return _CODEPAGES.get(page, f"cp{page}")

    def _holds(self, name: int, kind: str) -> bool:
        return _stream(name, kind) in self.children.get(self.place, ())

    def _read(self, name: int, kind: str) -> bytes:
        return self._open(_stream(name, kind))

    def _open(self, stream: str) -> bytes:
        with self.container.openstream([*self.place, stream]) as source:
            content: bytes = source.read()
        return content


@dataclass(frozen=True, slots=True)
class Attached:
    """Something sent with a message."""

    item: Item  # the storage of its properties
    shown: bool = False  # a picture in the message's text

    @property
    def name(self) -> str:
        """Return what it is called; "" where nothing says."""
        for name in (_LONG_NAME, _SHORT_NAME, _DISPLAY_NAME):
            words = self.item.words(name)
            if words:
                return words
        return self.item.words(_EXTENSION)

    @property
    def size(self) -> int:
        """Return its size in bytes, as declared."""
        return self.item.number(_SIZE) or 0

    @property
    def content_id(self) -> str:
        """Return the name by which the message's text shows it."""
        return self.item.words(_CONTENT_ID).strip("<> ")

    @property
    def is_picture(self) -> bool:
        """Say whether it calls itself a picture."""
        return self.item.words(_MEDIA_TYPE).startswith("image/") or self.name.lower().endswith(_PICTURES)

    @property
    def hidden(self) -> bool:
        """Say whether Outlook leaves it out of its list of attachments."""
        return bool(self.item.number(_HIDDEN))

    @property
    def has_content(self) -> bool:
        """Say whether its bytes are in the message; a mere link to a file has none."""
        return self.item._holds(_DATA, _BINARY)

    @property
    def storage(self) -> tuple[str, ...] | None:
        """Return where the message or the object lies that this is; None for an ordinary file."""
        name = _stream(_DATA, _STORAGE)
        place = (*self.item.place, name)
        return place if place in self.item.children else None

    @property
    def message(self) -> Item | None:
        """Return the message that this is; None for anything else."""
        place = self.storage
        if place is None or _PROPERTIES not in self.item.children[place]:
            return None
        return Item(self.item.container, place, self.item.children)

    def read(self) -> bytes:
        """Return its bytes."""
        return self.item.data(_DATA)


@contextmanager
def open_item(file: Path) -> Iterator[Item]:
    """Open a message saved by Outlook; raises what olefile raises where it is damaged."""
    from olefile import OleFileIO

    with OleFileIO(file) as container:
        yield Item(container, (), storages_of(container))


def storages_of(container: OleFileIO) -> dict[tuple[str, ...], tuple[str, ...]]:
    """Return the names in every storage of a compound file, in order."""
    children: dict[tuple[str, ...], list[str]] = {(): []}
    for path in container.listdir(streams=True, storages=True):
        children.setdefault(tuple(path[:-1]), []).append(path[-1])
    for path in container.listdir(streams=False, storages=True):
        children.setdefault(tuple(path), [])
    return {place: tuple(names) for place, names in children.items()}


def _stream(name: int, kind: str) -> str:
    return f"__substg1.0_{name:04X}{kind}"
