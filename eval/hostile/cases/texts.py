"""Plain text, Rich Text and Markdown in bad encodings, without ends, or made against patterns."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import Unpack

from eval.hostile.case import ANY, CANARY, EITHER, OUTSIDE, PHRASE, PROSE, READ, UNREAD, Case, Expected, Made, Status

_REDOS = {
    "spaces": "x" + " " * 50_000 + "y",
    "mail": "a" * 50_000 + "@",
    "dots": "." * 50_000 + "x",
    "links": "http://" + "a/" * 25_000,
    "dashes": "-" * 50_000,
    "digits": "0" * 50_000 + "x",
    "brackets": "(" * 50_000,
    "quotes": '"' * 50_001,
    "table": "|" * 50_000 + "\n" + "|-" * 25_000,
    "stars": "*" * 50_000 + "x",
    "underscores": "_" * 50_000 + "x",
    "dates": "1/1/" * 12_500,
}


def _beside_prose(text: str) -> bytes:
    return f"{PROSE}\n\n{text}\n".encode()


def _one_line() -> Iterator[bytes]:
    piece = b"The council supports carers. " * 40_000
    for _ in range(200_000_000 // len(piece)):
        yield piece


def _lines() -> bytes:
    return b"".join(b"Visit %d was made as planned in the year.\n" % at for at in range(1_000_000))


def _case(
    name: str, made: Callable[[], Made], allowed: frozenset[Status], why: str, path: str = "", **more: Unpack[Expected]
) -> Case:
    return Case(
        name=f"text-{name}",
        group="texts",
        path=path or f"{name}.txt",
        made=made,
        allowed=allowed,
        why=why,
        **more,
    )


CASES = (
    _case("one-line-200mb", _one_line, UNREAD, "200 MB on one line.", quick=False),
    _case(
        "one-line-20mb", lambda: b"The council supports carers. " * 700_000, EITHER, "20 MB on one line.", quick=False
    ),
    _case("one-word-20mb", lambda: b"a" * 20_000_000, EITHER, "A word of 20 MB.", quick=False),
    _case("lines-1m", _lines, EITHER, "A million lines.", quick=False),
    _case("line-ends", lambda: b"\n" * 5_000_000 + PROSE.encode(), EITHER, "5 million empty lines.", quick=False),
    _case("nuls", lambda: PROSE.encode().replace(b" ", b"\0"), EITHER, "Zeros between the words."),
    _case("all-nuls", lambda: b"\0" * 50_000, UNREAD, "Nothing but zeros."),
    _case("controls", lambda: bytes(range(32)) * 300, UNREAD, "Nothing but controls."),
    _case(
        "escape",
        lambda: f"\x1b[2J\x1b]0;owned\x07{PROSE}\x1b[31m".encode(),
        READ,
        "Commands for a terminal that shows a log.",
        must=(PHRASE,),
        never=("\x1b",),
    ),
    _case("utf16-no-mark", lambda: PROSE.encode("utf-16-le"), READ, "UTF-16 that does not say so.", must=(PHRASE,)),
    _case(
        "utf16-be-no-mark", lambda: PROSE.encode("utf-16-be"), READ, "The same, the other way round.", must=(PHRASE,)
    ),
    _case("utf16", lambda: PROSE.encode("utf-16"), READ, "UTF-16.", must=(PHRASE,)),
    _case("utf16-odd", lambda: PROSE.encode("utf-16") + b"\0", READ, "UTF-16 with a byte too many.", must=(PHRASE,)),
    _case("utf32", lambda: PROSE.encode("utf-32"), READ, "UTF-32.", must=(PHRASE,)),
    _case(
        "utf8-mark",
        lambda: b"\xef\xbb\xbf" + PROSE.encode(),
        READ,
        "A mark before UTF-8.",
        must=(PHRASE,),
        never=("\ufeff",),
    ),
    _case(
        "utf8-broken",
        lambda: PROSE.encode() + b" \xc3\x28 \xa0\xa1 \xe2\x28\xa1 \xf0\x28\x8c\xbc",
        READ,
        "Broken UTF-8.",
        must=(PHRASE,),
    ),
    _case(
        "overlong",
        lambda: PROSE.encode() + b" \xc0\xaf\xc0\xae\xc0\xae",
        READ,
        "Letters coded too long, to pass checks.",
        must=(PHRASE,),
    ),
    _case(
        "windows",
        lambda: (PROSE + " It costs \u00a345 \u2013 \u2018caf\u00e9\u2019.").encode("cp1252"),
        READ,
        "Windows' own letters.",
        must=(PHRASE, "It costs \u00a345"),
    ),
    _case(
        "mixed",
        lambda: PROSE.encode() + " caf\u00e9 ".encode() + " caf\u00e9 ".encode("latin-1") + b"\x80\x81\xfe",
        READ,
        "Two encodings in one file.",
        must=(PHRASE,),
    ),
    _case(
        "surrogates", lambda: PROSE.encode() + b" \xed\xa0\x80\xed\xb0\x80", READ, "Halves of letters.", must=(PHRASE,)
    ),
    _case(
        "bidi",
        lambda: (PROSE + " \u202eneddih\u202c \u2066\u2067x\u2069").encode(),
        READ,
        "Letters that turn the reading round.",
        must=(PHRASE,),
        never=("\u202e", "\u2066"),
    ),
    _case(
        "tags",
        lambda: (PROSE + "".join(chr(0xE0000 + ord(c)) for c in CANARY)).encode(),
        READ,
        "Words in letters only machines read.",
        must=(PHRASE,),
        never=("\U000e0051",),
        flags=("hidden-text",),
    ),
    _case(
        "zero-width",
        lambda: PROSE.replace("Carers", "Ca\u200br\u200ders").encode(),
        READ,
        "Words cut so that no search finds them.",
        must=(PHRASE,),
    ),
    _case(
        "stacked",
        lambda: ("Z" + "\u0301\u0334\u0489" * 3000 + " " + PROSE).encode(),
        READ,
        "A letter with 9,000 accents.",
        must=(PHRASE,),
    ),
    _case(
        "lookalikes",
        lambda: PROSE.encode() + " \u0421\u0430r\u0435r\u0455".encode(),
        READ,
        "Letters that look like others.",
        must=(PHRASE,),
    ),
    *(
        _case(
            f"pattern-{name}",
            partial(_beside_prose, text),
            EITHER,
            "Made so that a careless pattern never ends.",
            must=(PHRASE,),
        )
        for name, text in _REDOS.items()
    ),
    _case("headings-50k", lambda: b"Title\n=====\n" * 50_000, ANY, "50,000 headings.", quick=False),
    _case(
        "markdown-deep",
        lambda: b">" * 20_000 + PROSE.encode(),
        EITHER,
        "20,000 quotations inside one another.",
        "deep.md",
        quick=False,
    ),
    _case(
        "markdown-links",
        lambda: b"[" * 20_000 + PROSE.encode() + b"](x)" * 20_000,
        EITHER,
        "20,000 links inside one another.",
        "links.md",
        quick=False,
    ),
    _case(
        "markdown-active",
        lambda: (
            f"# Carers\n\n{PROSE}\n\n![x]({OUTSIDE}/md.png) <script>alert(1)</script> [x](javascript:alert(1))".encode()
        ),
        READ,
        "Markup that runs or fetches.",
        "a.md",
        must=(PHRASE,),
    ),
    _case("rtf", lambda: b"{\\rtf1\\ansi " + PROSE.encode() + b"\\par}", EITHER, "Rich Text.", "a.rtf", must=(PHRASE,)),
    _case(
        "rtf-braces",
        lambda: b"{\\rtf1 " + b"{" * 200_000 + PROSE.encode(),
        EITHER,
        "Groups 200,000 deep.",
        "a.rtf",
        quick=False,
    ),
    _case(
        "rtf-bin",
        lambda: b"{\\rtf1\\ansi " + PROSE.encode() + b"\\bin2000000000 x}",
        EITHER,
        "It says that 2 GB of data follow.",
        "a.rtf",
    ),
    _case(
        "rtf-bin-negative",
        lambda: b"{\\rtf1\\ansi \\bin-5 " + PROSE.encode() + b"}",
        EITHER,
        "Data of a length below zero.",
        "a.rtf",
    ),
    _case(
        "rtf-number",
        lambda: b"{\\rtf1\\ansi\\u" + b"9" * 100_000 + b"? " + PROSE.encode() + b"}",
        EITHER,
        "A number of 100,000 digits.",
        "a.rtf",
    ),
    _case(
        "rtf-object",
        lambda: b"{\\rtf1{\\object\\objdata 0105000002000000" + b"41" * 50_000 + b"}" + PROSE.encode() + b"}",
        EITHER,
        "A program inside.",
        "a.rtf",
    ),
    _case(
        "rtf-field",
        lambda: b'{\\rtf1{\\field{\\*\\fldinst INCLUDETEXT "/etc/passwd"}{\\fldrslt x}}' + PROSE.encode() + b"}",
        EITHER,
        "A field that reads the server's files.",
        "a.rtf",
        never=("root:x:0",),
    ),
    _case(
        "rtf-hidden",
        lambda: b"{\\rtf1\\ansi " + PROSE.encode() + b"\\par{\\v " + CANARY.encode() + b"}}",
        EITHER,
        "Words that no reader sees.",
        "a.rtf",
        never=(CANARY,),
    ),
    _case(
        "rtf-as-doc",
        lambda: b"{\\rtf1\\ansi " + PROSE.encode() + b"\\par}",
        EITHER,
        "Rich Text under another name.",
        "a.doc",
    ),
)
