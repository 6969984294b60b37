"""Write pictures chunk by chunk."""

from __future__ import annotations

import struct
import zlib

from eval.hostile.making.zips import zlib_stream

SIGNATURE = b"\x89PNG\r\n\x1a\n"


def chunk(kind: bytes, content: bytes) -> bytes:
    """Return a chunk of a PNG."""
    return struct.pack(">L", len(content)) + kind + content + struct.pack(">L", zlib.crc32(kind + content))


def png(width: int, height: int, *, data: bytes | None = None, more: bytes = b"") -> bytes:
    """Return a white picture of one bit a pixel, or one of these sizes with other data."""
    pixels = zlib_stream(b"", b"\0" + b"\xff" * ((width + 7) // 8), height) if data is None else data
    head = chunk(b"IHDR", struct.pack(">LLBBBBB", width, height, 1, 0, 0, 0, 0))
    return SIGNATURE + head + more + chunk(b"IDAT", pixels) + chunk(b"IEND", b"")


def written(text: str, kind: str = "PNG") -> bytes:
    """Return a picture of a line of text."""
    import io

    from PIL import Image, ImageDraw, ImageFont

    picture = Image.new("L", (1700, 400), 255)
    pen = ImageDraw.Draw(picture)
    for number, line in enumerate((text[:70], text[70:140])):
        pen.text((60, 80 + 100 * number), line, fill=0, font=ImageFont.load_default(36))
    held = io.BytesIO()
    picture.save(held, kind)
    return held.getvalue()


def tiff(*entries: tuple[int, int, int, int], following: int = 0) -> bytes:
    """Return a TIFF of one directory: entries as (tag, type, count, value), and where the next directory lies."""
    directory = struct.pack("<H", len(entries)) + b"".join(struct.pack("<HHLL", *entry) for entry in entries)
    return b"II*\0" + struct.pack("<L", 8) + directory + struct.pack("<L", following) + b"\0" * 64


def gif(frames: int) -> bytes:
    """Return an animation of one-pixel frames."""
    head = b"GIF89a" + struct.pack("<HHBBB", 1, 1, 0x80, 0, 0) + b"\0\0\0\xff\xff\xff"
    frame = b"!\xf9\x04\0\x01\0\0\0" + b"," + struct.pack("<HHHHB", 0, 0, 1, 1, 0) + b"\x02\x02D\x01\0"
    return head + frame * frames + b";"
