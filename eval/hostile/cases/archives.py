"""ZIP archives that lie, explode, escape or nest, and archives of other kinds."""

from __future__ import annotations

import gzip
import io
import struct
import tarfile
from collections.abc import Callable
from functools import partial
from typing import Unpack

from eval.hostile.case import (
    CANARY,
    EITHER,
    OPENED,
    PHRASE,
    PROSE,
    READ,
    REFUSED,
    UNREAD,
    Case,
    Expected,
    Status,
)
from eval.hostile.making.zips import (
    DEVICE,
    SETUID,
    STORED,
    SYMLINK,
    Part,
    archive,
    nested,
    pack,
    repeated,
)

_MEGABYTE = b"\0" * 1_048_576
_TEXT = PROSE.encode()
_GOOD = Part(name="good.txt", content=_TEXT)


def _other(text: str) -> bytes:
    told = "Carers waited six weeks for a first visit in spring, and 391 of them have had one since the new team began."
    return f"{PHRASE} {text} {told}".encode()


def _tar(name: str, kind: str = "gz") -> bytes:
    held = io.BytesIO()
    with tarfile.open(fileobj=held, mode="w") as made:
        entry = tarfile.TarInfo(name)
        entry.size = len(_TEXT)
        made.addfile(entry, io.BytesIO(_TEXT))
    return gzip.compress(held.getvalue(), mtime=0) if kind == "gz" else held.getvalue()


def _overlapping() -> bytes:
    """One kernel of 10 MB that 5,000 entries claim."""
    kernel = repeated("0", b"", _MEGABYTE, 10)
    claims = [
        Part(name=str(at), packed=b"", at=0, size=kernel.size, crc=kernel.crc, packed_size=len(kernel.packed or b""))
        for at in range(1, 900)
    ]
    return pack([kernel, *claims])


def _zip64_lie(claimed: int) -> bytes:
    extra = struct.pack("<HHQQ", 1, 16, claimed, claimed)
    return pack([Part(name="a.txt", content=_TEXT, size=0xFFFFFFFF, packed_size=0xFFFFFFFF, extra=extra), _GOOD])


def _quine() -> bytes:
    """An archive that holds a truncated copy of itself, again and again: what a quine looks like to a walker."""
    content = pack([_GOOD])
    for number in range(12):
        content = pack([Part(name=f"r{number}/r.zip", content=content, method=STORED), _GOOD])
    return content


def _case(
    name: str, made: Callable[[], bytes], allowed: frozenset[Status], why: str, path: str = "", **more: Unpack[Expected]
) -> Case:
    return Case(
        name=name,
        group="archives",
        path=path or f"{name}.zip",
        made=made,
        allowed=allowed,
        why=why,
        **more,
    )


def _two(bad: Part, why: str, name: str, path: str, outcome: frozenset[Status] = REFUSED) -> Case:
    """One bad entry beside a good one: the bad is named with its reason, the good is read."""
    return _case(
        name,
        lambda: pack([bad, _GOOD]),
        OPENED,
        why,
        entries={path: outcome, "good.txt": READ},
        rows=3,
        must=(PHRASE,),
    )


CASES = (
    _case("overlap-bomb", _overlapping, OPENED | REFUSED, "900 entries share the bytes of one: 9 GB from 10 kB."),
    _two(
        Part(name="small.txt", content=_TEXT * 50, size=100),
        "It says 100 bytes and unpacks to more.",
        "lying-size",
        "small.txt",
        UNREAD | READ,
    ),
    _two(
        Part(name="big.txt", content=_TEXT, size=4_000_000_000),
        "It says 4 GB and holds 300 bytes.",
        "lying-huge-size",
        "big.txt",
    ),
    _two(Part(name="wrong.txt", content=_TEXT, crc=1), "Its checksum is wrong.", "wrong-checksum", "wrong.txt"),
    _two(
        Part(name="link.txt", content=b"/etc/passwd", attributes=SYMLINK),
        "A link that reads a file of the server's.",
        "symlink",
        "link.txt",
    ),
    _two(
        Part(name="tty", content=b"", attributes=DEVICE),
        "A device: reading it never ends.",
        "device",
        "tty",
    ),
    _two(
        Part(name="setuid.txt", content=_other("Run as root."), attributes=SETUID),
        "A program that would run as root: its bits must be ignored.",
        "setuid",
        "setuid.txt",
        EITHER,
    ),
    _two(
        Part(name="../../evil.txt", content=_TEXT),
        "It climbs out of its folder.",
        "parent-path",
        "unnamed/unnamed/evil.txt",
    ),
    _two(Part(name="/etc/evil.txt", content=_TEXT), "An absolute path.", "absolute-path", "etc/evil.txt"),
    _two(
        Part(name="..\\..\\evil.txt", content=_TEXT),
        "It climbs out, in Windows' way.",
        "windows-parent",
        "unnamed/unnamed/evil.txt",
    ),
    _two(Part(name="C:/evil.txt", content=_TEXT), "It names a drive.", "drive-path", "C:/evil.txt"),
    _two(
        Part(name="secret.txt", content=b"\x01" * 60, flags=1),
        "Locked with a password.",
        "locked-entry",
        "secret.txt",
    ),
    _two(Part(name="odd.txt", content=_TEXT, method=99), "Packed in a way nobody knows.", "method-99", "odd.txt"),
    _two(
        Part(name="empty.txt", content=b""),
        "An empty file among others must be named.",
        "empty-entry",
        "empty.txt",
    ),
    _two(
        repeated("bomb.txt", b"", _MEGABYTE, 150),
        "150 MB from 150 kB: a ratio of a thousand.",
        "high-ratio",
        "bomb.txt",
    ),
    _two(
        repeated("bomb.txt", b"", _MEGABYTE, 1000),
        "1 GB of zeros from 1 MB.",
        "bomb-1g",
        "bomb.txt",
    ),
    _case(
        "lying-bomb",
        lambda: pack([_lying(repeated("calm.txt", b"", _MEGABYTE, 400)), _GOOD]),
        OPENED,
        "400 MB that says it is 900 kB.",
        entries={"calm.txt": UNREAD | READ, "good.txt": READ},
        rows=3,
    ),
    _case(
        "duplicate-names",
        lambda: pack([Part(name="a.txt", content=_TEXT), Part(name="a.txt", content=_other("A second file."))]),
        OPENED,
        "Two entries of one name: readers disagree which one counts.",
        entries={"a.txt": READ | {"duplicate"}, "a (2).txt": READ | {"duplicate"}},
        rows=3,
    ),
    _case(
        "case-collision",
        lambda: pack([Part(name="A.txt", content=_TEXT), Part(name="a.txt", content=_other("A second file."))]),
        OPENED,
        "Two names that are one on Windows.",
        entries={"A.txt": READ | {"duplicate"}, "a.txt": READ | {"duplicate"}},
        rows=3,
    ),
    _case(
        "folder-and-file",
        lambda: pack([Part(name="a", content=_TEXT), Part(name="a/b.txt", content=_other("A second file."))]),
        OPENED,
        "A file and a folder of one name.",
        entries={"a": READ | {"duplicate"}, "a/b.txt": READ | {"duplicate"}},
        rows=3,
    ),
    _case(
        "invalid-utf8-name",
        lambda: pack([Part(name=b"caf\xe9\xff.txt", content=_TEXT, flags=0x800), _GOOD]),
        OPENED | REFUSED,
        "Python's own reader raises on the name of one entry and would lose them all.",
    ),
    _case(
        "names",
        lambda: pack(
            [
                Part(name=name, content=_other(f"Number {at}."))
                for at, name in enumerate(
                    ("a\nb.txt", "x\u202etxt.exe", "<b>.txt", " .txt", "a" * 4000 + ".txt", "!.txt")
                )
            ]
        ),
        OPENED,
        "Entries under names that break a page or a path.",
        rows=7,
    ),
    _case(
        "depth-3", lambda: nested(_TEXT, 1, "a.txt"), OPENED, "One file in an archive.", entries={"a.txt": READ}, rows=2
    ),
    _case(
        "depth-200",
        lambda: nested(archive({"deep.txt": CANARY.encode()}), 200),
        OPENED,
        "Archives 200 deep.",
        never=(CANARY,),
        entries={"inner.zip!inner.zip!inner.zip": REFUSED},
        rows=4,
    ),
    _case("quine", _quine, OPENED, "An archive that holds what looks like itself.", never=("r0/r.zip",)),
    _case(
        "entries-100k",
        lambda: pack([Part(name=f"{at}.txt", method=STORED, content=b"x") for at in range(100_000)]),
        REFUSED,
        "100,000 entries.",
        rows=1,
        quick=False,
    ),
    _case(
        "entries-lie",
        lambda: pack([_GOOD], count=40_000),
        OPENED | REFUSED,
        "Its end says 40,000 entries and one is there.",
    ),
    _case(
        "many-nested-entries",
        lambda: archive(
            {
                f"{at}.zip": pack([Part(name=f"{n}.txt", content=b"x", method=STORED) for n in range(600)])
                for at in range(3)
            }
        ),
        OPENED,
        "1,800 files in three archives inside one: the limit is shared.",
        entries={"2.zip": REFUSED},
        quick=False,
    ),
    *(
        _case(
            name,
            partial(_zip64_lie, claimed),
            OPENED,
            f"An entry says it has {claimed:,} bytes.",
            entries={"a.txt": REFUSED, "good.txt": READ},
            rows=3,
        )
        for name, claimed in (("zip64-lie", 1 << 62), ("zip64-most", (1 << 64) - 1), ("zip64-three-gb", 3 << 30))
    ),
    _case("truncated", lambda: archive({"a.txt": _TEXT * 100})[:-40], UNREAD, "The directory is cut off."),
    _case("head-only", lambda: b"PK\x03\x04" + b"\0" * 100, UNREAD, "Begins like an archive and is none."),
    _case("no-entries", lambda: pack([]), UNREAD, "An archive of nothing."),
    _case(
        "nested-broken",
        lambda: archive({"inner.zip": archive({"a.txt": _TEXT * 20})[:-30], "good.txt": _TEXT}),
        OPENED,
        "A broken archive inside a good one.",
        entries={"inner.zip": REFUSED, "good.txt": READ},
        rows=3,
    ),
    _case(
        "zip-in-mail-in-zip",
        lambda: archive({"mail.eml": _mail_with(pack([repeated("bomb.txt", b"", _MEGABYTE, 900)])), "good.txt": _TEXT}),
        OPENED,
        "A bomb in a message in an archive: the budget is shared over kinds of container.",
        entries={"mail.eml": EITHER, "good.txt": READ | {"duplicate"}},
    ),
    _case("tar-slip", lambda: _tar("../../evil.txt"), UNREAD | OPENED, "Climbs out of its folder.", path="bank.tar.gz"),
    _case("tar", lambda: _tar("a.txt", "plain"), UNREAD | OPENED, "An archive of another kind.", path="bank.tar"),
    _case("gzip-bomb", lambda: gzip.compress(_MEGABYTE * 50, mtime=0), UNREAD, "50 MB of zeros.", path="bank.gz"),
    _case("7z", lambda: b"7z\xbc\xaf\x27\x1c\0\x04" + b"\0" * 100, UNREAD, "Another kind of archive.", path="bank.7z"),
    _case("rar", lambda: b"Rar!\x1a\x07\x01\0" + b"\0" * 100, UNREAD, "Another kind of archive.", path="bank.rar"),
)


def _lying(bomb: Part) -> Part:
    return Part(name=bomb.name, packed=bomb.packed, crc=bomb.crc, size=900_000)


def _mail_with(attachment: bytes) -> bytes:
    import base64

    coded = base64.encodebytes(attachment)
    head = (
        "From: a@example.org\r\nTo: b@example.org\r\nSubject: Bank\r\nMIME-Version: 1.0\r\n"
        'Content-Type: multipart/mixed; boundary="q"\r\n\r\n--q\r\nContent-Type: text/plain\r\n\r\n'
        f"{PROSE}\r\n--q\r\nContent-Type: application/zip\r\nContent-Transfer-Encoding: base64\r\n"
        'Content-Disposition: attachment; filename="bomb.zip"\r\n\r\n'
    )
    return head.encode() + coded + b"\r\n--q--\r\n"
