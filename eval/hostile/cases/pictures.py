"""Pictures that are larger than memory, loop, or are something else."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Callable
from typing import Unpack

from eval.hostile.case import OUTSIDE, PHRASE, PICTURE, UNREAD, Case, Expected, Status
from eval.hostile.making.pictures import SIGNATURE, chunk, gif, png, tiff, written
from eval.hostile.making.zips import zlib_stream

_MEGABYTE = b"\0" * 1_048_576


def _bmp(width: int, height: int) -> bytes:
    return b"BM" + struct.pack("<LLLLllHHLLllLL", 100, 0, 54, 40, width, height, 1, 24, 0, 0, 0, 0, 0, 0) + b"\xff" * 46


def _jpeg(width: int, height: int) -> bytes:
    frame = struct.pack(">HBHHB", 11, 8, height, width, 1) + b"\x01\x11\0"
    return (
        b"\xff\xd8\xff\xe0\0\x10JFIF\0\x01\x01\0\0\x01\0\x01\0\0\xff\xc0"
        + frame
        + b"\xff\xda\0\x08\x01\x01\0\0?\0"
        + b"\x7f" * 500
    )


def _eps() -> bytes:
    return (
        b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 100 100\n(/etc/passwd) (r) file 1000 string readstring pop show\n"
    )


def _case(
    name: str,
    made: Callable[[], bytes],
    why: str,
    path: str,
    allowed: frozenset[Status] = UNREAD,
    **more: Unpack[Expected],
) -> Case:
    return Case(
        name=f"picture-{name}",
        group="pictures",
        path=path,
        made=made,
        allowed=allowed,
        why=why,
        **more,
    )


CASES = (
    _case("flood", lambda: png(50_000, 50_000), "2.5 gigapixels in 300 kB.", "flood.png", quick=False),
    _case("flood-lie", lambda: png(60_000, 60_000, data=b"x"), "It says it has 3.6 gigapixels.", "flood.png"),
    _case(
        "warning-band",
        lambda: png(13_000, 13_000),
        "169 megapixels: below the limit at which a library refuses.",
        "big.png",
        PICTURE,
        quick=False,
    ),
    _case("thin", lambda: png(2_000_000_000, 1, data=b"x"), "A line two billion pixels long.", "thin.png"),
    _case("no-size", lambda: png(0, 0, data=b""), "No pixels at all.", "none.png"),
    _case(
        "text-bomb",
        lambda: png(10, 10, more=chunk(b"zTXt", b"Comment\0\0" + zlib_stream(b"", _MEGABYTE, 200))),
        "A comment that inflates to 200 MB.",
        "text.png",
        PICTURE,
    ),
    _case(
        "profile-bomb",
        lambda: png(10, 10, more=chunk(b"iCCP", b"x\0\0" + zlib_stream(b"", _MEGABYTE, 200))),
        "A colour profile that inflates to 200 MB.",
        "profile.png",
        PICTURE,
    ),
    _case("wrong-checksum", lambda: png(40, 40)[:-20] + b"\xff" * 20, "Broken at its end.", "broken.png", PICTURE),
    _case(
        "long-chunk",
        lambda: SIGNATURE + struct.pack(">L", 0x7FFFFFFF) + b"IHDR" + b"\0" * 30,
        "A chunk of 2 GB.",
        "chunk.png",
    ),
    _case(
        "data-short",
        lambda: png(3000, 3000, data=zlib.compress(b"\0" * 10)),
        "Less than it says.",
        "short.png",
        PICTURE,
    ),
    _case(
        "tiff-loop",
        lambda: tiff((256, 4, 1, 10), (257, 4, 1, 10), following=8),
        "Pages that follow themselves.",
        "loop.tif",
    ),
    _case(
        "tiff-flood",
        lambda: tiff(
            (256, 4, 1, 100_000),
            (257, 4, 1, 100_000),
            (258, 3, 1, 8),
            (259, 3, 1, 1),
            (273, 4, 1, 8),
            (278, 4, 1, 100_000),
            (279, 4, 1, 0xFFFFFFFF),
        ),
        "10 gigapixels from a hundred bytes.",
        "flood.tif",
    ),
    _case(
        "tiff-counts",
        lambda: tiff((256, 4, 0xFFFFFFFF, 8), (273, 4, 0xFFFFFFFF, 8)),
        "Four billion values.",
        "counts.tif",
    ),
    _case("gif-10k-frames", lambda: gif(10_000), "An animation of 10,000 pictures.", "frames.gif", PICTURE),
    _case(
        "gif-flood",
        lambda: gif(1).replace(struct.pack("<HH", 1, 1), struct.pack("<HH", 65535, 65535), 1),
        "A screen of 4 gigapixels.",
        "flood.gif",
        PICTURE,
    ),
    _case("bmp-flood", lambda: _bmp(2_000_000_000, -2_000_000_000), "A size below zero.", "flood.bmp"),
    _case("jpeg-flood", lambda: _jpeg(65_500, 65_500), "4 gigapixels.", "flood.jpg"),
    _case("jpeg-rubbish", lambda: b"\xff\xd8\xff\xe0" + b"\xff" * 5000, "Rubbish.", "rubbish.jpg"),
    _case(
        "eps-as-png",
        _eps,
        "A program for a printer, handed to another program.",
        "chart.png",
        UNREAD | {"indexed"},
        never=("root:x:0:0",),
    ),
    _case("webp-rubbish", lambda: b"RIFF\xff\xff\xff\xffWEBPVP8L" + b"\xff" * 500, "Rubbish.", "rubbish.webp"),
    _case("heic-rubbish", lambda: b"\0\0\0\x18ftypheic" + b"\xff" * 500, "Rubbish.", "photo.heic"),
    _case("icon", lambda: b"\0\0\x01\0\xff\xff" + b"\xff" * 300, "An icon of 65,535 pictures.", "icon.ico"),
    _case(
        "wmf",
        lambda: b"\xd7\xcd\xc6\x9a" + b"\0" * 18 + b"\x26\x06\x09\0" * 50,
        "A drawing that calls back.",
        "chart.wmf",
    ),
    _case(
        "xmp",
        lambda: png(
            10,
            10,
            more=chunk(
                b"iTXt",
                f'XML:com.adobe.xmp\0\0\0\0\0<!DOCTYPE x [<!ENTITY a SYSTEM "{OUTSIDE}/xmp">]><x>&a;</x>'.encode(),
            ),
        ),
        "A description that fetches.",
        "xmp.png",
        PICTURE,
    ),
    _case(
        "scan-png", lambda: written(PHRASE), "A photograph of a page.", "scan.png", PICTURE | {"indexed"}, quick=False
    ),
    _case(
        "scan-tiff", lambda: written(PHRASE, "TIFF"), "A fax of a page.", "scan.tif", PICTURE | {"indexed"}, quick=False
    ),
)
