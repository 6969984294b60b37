"""Write ZIP archives that may lie in every field."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Sequence
from dataclasses import dataclass

DEFLATED = 8
STORED = 0
REGULAR = 0o100644 << 16
SYMLINK = 0o120777 << 16
DEVICE = 0o020666 << 16
SETUID = 0o104755 << 16
UTF8 = 0x800
_TIME = struct.pack("<HH", 0x8200, 0x5979)


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One entry; what is left None is told truly."""

    name: str | bytes
    content: bytes = b""
    packed: bytes | None = None  # bytes as they stand in the archive
    method: int = DEFLATED
    flags: int = 0
    size: int | None = None  # inflated, as declared
    packed_size: int | None = None  # as declared
    crc: int | None = None
    attributes: int = REGULAR
    extra: bytes = b""
    at: int | None = None  # place of the part whose bytes it claims as its own


def pack(parts: Sequence[Part], *, count: int | None = None) -> bytes:
    """Return an archive of `parts`; `count` is the number of entries it says it has."""
    body, directory = bytearray(), bytearray()
    offsets: list[int] = []
    for part in parts:
        name = part.name if isinstance(part.name, bytes) else part.name.encode()
        flags = part.flags | (UTF8 if isinstance(part.name, str) and not part.name.isascii() else 0)
        packed = part.packed if part.packed is not None else _packed(part)
        fields = struct.pack(
            "<HH4sLLLHH",
            flags,
            part.method,
            _TIME,
            zlib.crc32(part.content) if part.crc is None else part.crc,
            len(packed) if part.packed_size is None else part.packed_size,
            len(part.content) if part.size is None else part.size,
            len(name),
            len(part.extra),
        )
        offset = len(body) if part.at is None else offsets[part.at]
        offsets.append(offset)
        if part.at is None:
            body += b"PK\x03\x04" + struct.pack("<H", 20) + fields + name + part.extra + packed
        ends = struct.pack("<HHHLL", 0, 0, 0, part.attributes, offset)
        directory += b"PK\x01\x02" + struct.pack("<HH", 0x31E, 20) + fields + ends + name + part.extra
    told = min(len(parts) if count is None else count, 0xFFFF)
    end = b"PK\x05\x06" + struct.pack("<HHHHLLH", 0, 0, told, told, len(directory), len(body), 0)
    return bytes(body + directory + end)


def archive(members: dict[str, bytes]) -> bytes:
    """Return an honest archive."""
    return pack([Part(name=name, content=content) for name, content in members.items()])


def nested(content: bytes, depth: int, name: str = "inner.zip") -> bytes:
    """Return an archive in an archive, `depth` times, around `content`."""
    for _ in range(depth):
        content = pack([Part(name=name, content=content, method=STORED)])
    return content


def deflated(head: bytes, unit: bytes, times: int, tail: bytes = b"") -> bytes:
    """Return `head + unit * times + tail` deflated, without ever holding it: a block that resets is repeated."""
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    first = packer.compress(head) + packer.flush(zlib.Z_FULL_FLUSH)
    block = packer.compress(unit) + packer.flush(zlib.Z_FULL_FLUSH)
    return first + block * times + packer.compress(tail) + packer.flush()


def repeated(name: str, head: bytes, unit: bytes, times: int, tail: bytes = b"") -> Part:
    """Return a part that inflates to `head + unit * times + tail`, checksum and all."""
    crc = zlib.crc32(head)
    for _ in range(times):
        crc = zlib.crc32(unit, crc)
    crc = zlib.crc32(tail, crc)
    size = len(head) + len(unit) * times + len(tail)
    return Part(name=name, packed=deflated(head, unit, times, tail), size=size, crc=crc)


def zlib_stream(head: bytes, unit: bytes, times: int, tail: bytes = b"") -> bytes:
    """Return the same in zlib's own wrapping, as PDF and PNG use it."""
    total = zlib.adler32(head)
    for _ in range(times):
        total = zlib.adler32(unit, total)
    return b"\x78\x9c" + deflated(head, unit, times, tail) + struct.pack(">L", zlib.adler32(tail, total))


def _packed(part: Part) -> bytes:
    if part.method != DEFLATED:
        return part.content
    packer = zlib.compressobj(6, zlib.DEFLATED, -15)
    return packer.compress(part.content) + packer.flush()
