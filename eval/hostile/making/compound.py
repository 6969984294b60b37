"""Write Microsoft's compound file, the container of older Office, of Outlook messages and of locked documents."""

from __future__ import annotations

import struct
from collections.abc import Mapping

_SECTOR = 512
_MINI = 64
_CUTOFF = 4096  # bytes below which a stream lies in the mini stream
_FREE = 0xFFFFFFFF
_END = 0xFFFFFFFE
_FAT = 0xFFFFFFFD

Storage = Mapping[str, "bytes | Storage"]


class _Writer:
    """Collects sectors and directory entries."""

    def __init__(self) -> None:
        self.sectors: list[bytes] = []
        self.fat: list[int] = []
        self.mini = bytearray()
        self.minifat: list[int] = []
        self.entries: list[list[object]] = []  # name, kind, right, child, start, size

    def put(self, content: bytes) -> int:
        """Store a chain of sectors and return the first."""
        if not content:
            return _END
        first = len(self.sectors)
        pieces = [content[at : at + _SECTOR].ljust(_SECTOR, b"\0") for at in range(0, len(content), _SECTOR)]
        self.sectors += pieces
        self.fat += [first + at + 1 for at in range(len(pieces) - 1)] + [_END]
        return first

    def put_stream(self, content: bytes) -> int:
        """Store a stream where its size says, and return where it begins."""
        if len(content) >= _CUTOFF or not content:
            return self.put(content)
        first = len(self.minifat)
        count = -(-len(content) // _MINI)
        self.mini += content.ljust(count * _MINI, b"\0")
        self.minifat += [first + at + 1 for at in range(count - 1)] + [_END]
        return first

    def add(self, tree: Storage) -> int:
        """Add the entries of a storage, chained by their order, and return the first."""
        first = previous = _FREE
        for name in sorted(tree, key=lambda one: (len(one), one.upper())):
            inside = tree[name]
            here = len(self.entries)
            self.entries.append([name, 2 if isinstance(inside, bytes) else 1, _FREE, _FREE, 0, 0])
            if isinstance(inside, bytes):
                self.entries[here][4:] = [self.put_stream(inside), len(inside)]
            else:
                self.entries[here][3] = self.add(inside)
            if previous == _FREE:
                first = here
            else:
                self.entries[previous][2] = here
            previous = here
        return first


def compound(tree: Storage) -> bytes:
    """Return a compound file that holds these streams and storages."""
    made = _Writer()
    made.entries.append(["Root Entry", 5, _FREE, _FREE, 0, 0])
    made.entries[0][3] = made.add(tree)
    made.entries[0][4:] = [made.put(bytes(made.mini)), len(made.mini)]
    minifat = made.put(b"".join(struct.pack("<L", one) for one in made.minifat))
    listed = b"".join(_entry(entry) for entry in made.entries)
    listed += b"".join(_entry(["", 0, _FREE, _FREE, 0, 0]) for _ in range(-len(made.entries) % 4))
    directory = made.put(listed)
    count = 1
    while count * _SECTOR // 4 < len(made.sectors) + count:
        count += 1
    start = len(made.sectors)
    fat = [*made.fat, *[_FAT] * count]
    fat += [_FREE] * (count * _SECTOR // 4 - len(fat))
    header = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 16 + struct.pack("<HHHHH6x", 0x3E, 3, 0xFFFE, 9, 6)
    header += struct.pack("<LLLLLL", 0, count, directory, 0, _CUTOFF, minifat)
    header += struct.pack("<LLL", -(-len(made.minifat) * 4 // _SECTOR), _END, 0)
    places = [start + at for at in range(count)]
    header += b"".join(struct.pack("<L", one) for one in [*places, *[_FREE] * (109 - count)])
    return header + b"".join(made.sectors) + b"".join(struct.pack("<L", one) for one in fat)


def message(subject: str, body: str, attachments: Mapping[str, bytes]) -> bytes:
    """Return an Outlook message."""
    texts = {0x001A: "IPM.Note", 0x0037: subject, 0x1000: body, 0x0C1A: "Sender"}
    tree: dict[str, bytes | Storage] = {
        f"__substg1.0_{tag:04X}001F": text.encode("utf-16-le") for tag, text in texts.items()
    }
    tree["__properties_version1.0"] = struct.pack("<8xLLLL8x", 0, len(attachments), 0, len(attachments)) + _properties(
        texts
    )
    for number, (name, content) in enumerate(attachments.items()):
        named = {0x3704: name, 0x3707: name}
        held: dict[str, bytes | Storage] = {
            f"__substg1.0_{tag:04X}001F": text.encode("utf-16-le") for tag, text in named.items()
        }
        held["__substg1.0_37010102"] = content
        blob = struct.pack("<LLLL", 0x37010102, 6, len(content), 0) + struct.pack("<LLLL", 0x37050003, 6, 1, 0)
        held["__properties_version1.0"] = b"\0" * 8 + _properties(named) + blob
        tree[f"__attach_version1.0_#{number:08X}"] = held
    return compound(tree)


def _properties(texts: Mapping[int, str]) -> bytes:
    return b"".join(struct.pack("<LLLL", tag << 16 | 0x1F, 6, 2 * len(text) + 2, 0) for tag, text in texts.items())


def _entry(entry: list[object]) -> bytes:
    name, kind, right, child, start, size = entry
    spelt = str(name).encode("utf-16-le")
    length = len(spelt) + 2 if name else 0
    return (
        spelt.ljust(64, b"\0")
        + struct.pack("<HBB", length, kind, 1)
        + struct.pack("<LLL", _FREE, right, child)
        + b"\0" * 36
        + struct.pack("<LQ", start, size)
    )
