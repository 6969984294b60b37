"""Write small compound files, the container of Outlook's messages and of Office's objects."""

from __future__ import annotations

import struct
from dataclasses import dataclass, field
from typing import Any

Tree = dict[str, "bytes | Tree"]

_FREE, _END, _FAT = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD
_SECTOR, _MINI, _CUTOFF = 512, 64, 4096


def compound(tree: Tree) -> bytes:
    """Return a compound file holding the storages (folders) and streams (bytes) of `tree`."""
    writer = _Writer()
    root = writer.add("Root Entry", 5, tree)
    return writer.file(root)


def message(*, subject: str, body: str = "", attachments: list[Tree] | None = None, header: int = 32) -> Tree:
    """Return the storage of a message as Outlook saves it; one inside another has a header of 24 bytes."""
    tree: Tree = {"__properties_version1.0": b"\0" * header}
    tree |= words(0x0037, subject) | words(0x1000, body)
    tree |= {f"__attach_version1.0_#{number:08X}": item for number, item in enumerate(attachments or [])}
    return tree


def attached(name: str, content: bytes | Tree, **changes: Any) -> Tree:
    """Return the storage of an attachment: bytes, or a message or object."""
    kind = "0102" if isinstance(content, bytes) else "000D"
    tree: Tree = {"__properties_version1.0": b"\0" * 8, f"__substg1.0_3701{kind}": content}
    return tree | words(0x3707, name) | changes


def words(number: int, text: str) -> Tree:
    """Return a property of text."""
    return {f"__substg1.0_{number:04X}001F": text.encode("utf-16-le")} if text else {}


@dataclass(slots=True)
class _Node:
    name: str
    kind: int  # 1 storage, 2 stream, 5 root
    content: bytes = b""
    child: int = _FREE
    left: int = _FREE
    right: int = _FREE
    start: int = _END
    size: int = 0


@dataclass(slots=True)
class _Writer:
    nodes: list[_Node] = field(default_factory=list)

    def add(self, name: str, kind: int, content: bytes | Tree) -> int:
        node = _Node(name, kind)
        self.nodes.append(node)
        place = len(self.nodes) - 1
        if isinstance(content, bytes):
            node.content = content
            return place
        ordered = sorted(content.items(), key=lambda pair: (len(pair[0]), pair[0].upper()))
        children = [self.add(key, 2 if isinstance(value, bytes) else 1, value) for key, value in ordered]
        node.child = self._balanced(children)
        return place

    def _balanced(self, places: list[int]) -> int:
        if not places:
            return _FREE
        middle = len(places) // 2
        node = self.nodes[places[middle]]
        node.left, node.right = self._balanced(places[:middle]), self._balanced(places[middle + 1 :])
        return places[middle]

    def file(self, root: int) -> bytes:
        sectors: list[bytes] = []
        table: list[int] = []
        mini = b""
        mini_table: list[int] = []
        for node in self.nodes:
            node.size = len(node.content)
            if 0 < node.size < _CUTOFF:
                node.start = len(mini) // _MINI
                count = -(-node.size // _MINI)
                mini += node.content.ljust(count * _MINI, b"\0")
                mini_table += [*range(node.start + 1, node.start + count), _END]
            elif node.size:
                node.start = _put(node.content, sectors, table)
        self.nodes[root].start = _put(mini, sectors, table)
        self.nodes[root].size = len(mini)
        mini_start = _put(struct.pack(f"<{len(mini_table)}L", *mini_table), sectors, table, pad=b"\xff")
        directory = _put(b"".join(map(_entry, self.nodes)), sectors, table)
        count = 1
        while count * 128 < len(table) + count:
            count += 1
        places = range(len(table), len(table) + count)
        table += [_FAT] * count
        raw = struct.pack(f"<{len(table)}L", *table).ljust(count * _SECTOR, b"\xff")
        sectors += [raw[start : start + _SECTOR] for start in range(0, len(raw), _SECTOR)]
        header = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16)
        header += struct.pack("<5H6x", 0x3E, 3, 0xFFFE, 9, 6)
        header += struct.pack(
            "<10L", 0, count, directory, 0, _CUTOFF, mini_start, -(-len(mini_table) // 128), _END, 0, 0
        )[:36]
        return (header + struct.pack(f"<{count}L", *places)).ljust(_SECTOR, b"\xff") + b"".join(sectors)


def _put(content: bytes, sectors: list[bytes], table: list[int], *, pad: bytes = b"\0") -> int:
    if not content:
        return _END
    start = len(sectors)
    for place in range(0, len(content), _SECTOR):
        sectors.append(content[place : place + _SECTOR].ljust(_SECTOR, pad))
        table.append(len(sectors))
    table[-1] = _END
    return start


def _entry(node: _Node) -> bytes:
    name = node.name.encode("utf-16-le") + b"\0\0"
    head = name.ljust(64, b"\0") + struct.pack("<HBB3L", len(name), node.kind, 1, node.left, node.right, node.child)
    return head + bytes(36) + struct.pack("<LQ", node.start, node.size)
