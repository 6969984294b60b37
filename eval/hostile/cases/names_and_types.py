"""Files under hostile names, and files that are not what they are called."""

from __future__ import annotations

from typing import Unpack

from eval.hostile.case import (
    ANY,
    CANARY,
    EITHER,
    OPENED,
    PHRASE,
    PICTURE,
    PROSE,
    READ,
    REFUSED,
    TURNED_AWAY,
    UNREAD,
    Case,
    Expected,
    Status,
)
from eval.hostile.making.compound import compound
from eval.hostile.making.office import docx
from eval.hostile.making.pdfs import one_page
from eval.hostile.making.pictures import gif, png
from eval.hostile.making.zips import archive

_NAMES = {
    "parents": "../../../../etc/passwd.txt",
    "absolute": "/etc/cron.d/job.txt",
    "windows": "..\\..\\Windows\\win.ini.txt",
    "drive": "C:\\Users\\clerk\\notes.txt",
    "share": "\\\\server\\share\\notes.txt",
    "nul": "notes\0.exe.txt",
    "crlf": "notes.txt\r\nX-Injected: yes",
    "newline": "notes\nset-cookie: a=b.txt",
    "quote": 'notes"; filename="other.txt',
    "backslash-quote": 'notes\\".txt',
    "semicolon": "notes;.txt",
    "right-to-left": "notes\u202etxt.exe",
    "zero-width": "no\u200btes\ufeff.txt",
    "markup": "<img src=x onerror=alert(2)>.txt",
    "script": "</title><script>alert(2)</script>.txt",
    "template": "{{7*7}}${7*7}.txt",
    "formula": "=HYPERLINK(1)+cmd|' /C calc'!A0.txt",
    "sql": "x'); DROP TABLE entries;--.txt",
    "percent": "%2e%2e%2f%2e%2e%2fnotes.txt",
    "dots": "....txt",
    "only-dots": "..",
    "spaces": "   .txt   ",
    "device": "CON.txt",
    "long": "a" * 5_000 + ".txt",
    "very-long": "b" * 65_000 + ".txt",
    "not-utf8": "caf\udce9 r\udce9sum\udce9.txt",
    "exclamation": "bank.zip!inner.txt",
    "combining": "e" + "\u0301" * 300 + ".txt",
}
_LATE_PDF = b"\0" * 2000 + one_page()
_JAVASCRIPT_GIF = b"GIF89a=1;/*" + gif(1)[11:] + b"*/;alert('x')"


def _sent_as(
    name: str,
    path: str,
    content: bytes,
    allowed: frozenset[Status] = EITHER,
    why: str = "Its content is not what its name says.",
    **more: Unpack[Expected],
) -> Case:
    return Case(name=name, group="names_and_types", path=path, made=lambda: content, allowed=allowed, why=why, **more)


CASES = (
    *(
        Case(
            name=f"name-{name}",
            group="names_and_types",
            path=path,
            # Its name may be so bad that the upload is turned away; "notes.txt.exe" is a text all the same.
            made=lambda: PROSE.encode(),
            allowed=READ | {TURNED_AWAY},
            must=(PHRASE,),
            why="A name that escapes a folder, breaks a header, a page or a query, or hides what a file is.",
        )
        for name, path in _NAMES.items()
    ),
    _sent_as("empty", "empty.docx", b"", allowed=REFUSED, why="Nothing to read must be said, not kept in silence."),
    _sent_as("empty-pdf", "empty.pdf", b"", allowed=REFUSED),
    _sent_as("one-byte", "one.txt", b"x", allowed=ANY, why="Too little to be read as evidence."),
    _sent_as("spaces-only", "spaces.txt", b" \r\n\t" * 300, allowed=UNREAD, why="Nothing to read must be said."),
    _sent_as("exe-as-pdf", "policy.pdf", b"MZ\x90\0\x03\0\0\0" + b"\0" * 500, allowed=REFUSED),
    _sent_as("elf-as-txt", "notes.txt", b"\x7fELF\x02\x01\x01" + b"\0" * 500, allowed=REFUSED),
    _sent_as("sqlite-as-txt", "notes.txt", b"SQLite format 3\0\x10\0\x01\x01" + b"\0" * 500, allowed=REFUSED),
    _sent_as("png-as-docx", "minutes.docx", png(40, 40), allowed=PICTURE),
    _sent_as("pdf-as-docx", "minutes.docx", one_page(), allowed=READ, must=(PHRASE,)),
    _sent_as("docx-as-txt", "minutes.txt", docx(), allowed=READ, must=(PHRASE,)),
    _sent_as("docx-without-extension", "minutes", docx(), allowed=READ, must=(PHRASE,)),
    _sent_as("text-as-pdf", "minutes.pdf", PROSE.encode(), allowed=EITHER),
    _sent_as("text-as-docx", "minutes.docx", PROSE.encode(), allowed=EITHER),
    _sent_as("unknown-extension", "minutes.zzz", PROSE.encode(), allowed=READ, must=(PHRASE,)),
    _sent_as("random-bytes", "data.bin", bytes((i * 193 + i * i // 7) % 256 for i in range(5000)), allowed=UNREAD),
    _sent_as("random-as-docx", "data.docx", bytes((i * 151 + i // 3) % 256 for i in range(5000)), allowed=UNREAD),
    _sent_as("shortcut", "Shortcut.lnk", b"L\0\0\0\x01\x14\x02\0" + b"\0" * 400, allowed=UNREAD),
    _sent_as("java-class", "Policy.class", b"\xca\xfe\xba\xbe\0\0\0\x34" + b"\0" * 200, allowed=REFUSED),
    _sent_as(
        "pdf-and-zip",
        "both.pdf",
        one_page() + archive({"inside.txt": CANARY.encode()}),
        allowed=EITHER | OPENED,
        must=(PHRASE,),
        never=(CANARY,),
        why="Two readers see two files; one decision must hold for reading and for sending back.",
    ),
    _sent_as(
        "pdf-and-html",
        "both.html",
        b"<!-- " + one_page() + b" --><script>alert(1)</script>",
        allowed=EITHER,
        never=("alert(1)",),
        why="A browser would run as a page what was taken for a PDF.",
    ),
    _sent_as("gif-and-script", "both.gif", _JAVASCRIPT_GIF, allowed=PICTURE, why="A picture that is a program too."),
    _sent_as("late-pdf", "late.pdf", _LATE_PDF, allowed=EITHER, why="The mark of a PDF comes after 2,000 zeros."),
    _sent_as(
        "legacy-doc",
        "old.doc",
        compound({"WordDocument": b"\xec\xa5" + b"\0" * 5000, "1Table": b"\0" * 5000}),
        allowed=UNREAD,
        why="An older format that is not even whole.",
    ),
    _sent_as("empty-compound", "odd.xls", compound({"Nothing": b"x" * 100}), allowed=UNREAD),
    _sent_as("compound-head-only", "cut.doc", compound({"WordDocument": b"x" * 5000})[:600], allowed=UNREAD),
    _sent_as("macos-litter", "._minutes.docx", b"\0\x05\x16\x07" + b"\0" * 200, allowed=REFUSED),
)
