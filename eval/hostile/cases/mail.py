"""Messages with too much, too deep, or broken parts, and attachments under hostile names."""

from __future__ import annotations

import base64
from collections.abc import Callable
from typing import Unpack

from eval.hostile.case import (
    ANY,
    CANARY,
    EITHER,
    OPENED,
    OUTSIDE,
    PHRASE,
    PROSE,
    READ,
    UNREAD,
    Case,
    Expected,
    Made,
    Status,
)
from eval.hostile.making.compound import compound, message

_HEAD = "From: clerk@example.org\r\nTo: assessor@example.org\r\nSubject: Carers\r\nMIME-Version: 1.0\r\n"


def _plain(headers: str = "", body: bytes = PROSE.encode(), kind: str = "text/plain; charset=utf-8") -> bytes:
    return f"{_HEAD}{headers}Content-Type: {kind}\r\n\r\n".encode() + body


def _parts(*parts: str) -> bytes:
    joined = "".join(f"--q\r\n{part}\r\n" for part in parts)
    return f'{_HEAD}Content-Type: multipart/mixed; boundary="q"\r\n\r\n{joined}--q--\r\n'.encode()


def _body(text: str = PROSE) -> str:
    return f"Content-Type: text/plain\r\n\r\n{text}"


def _attachment(name: str, content: bytes = CANARY.encode()) -> str:
    return (
        f'Content-Type: application/octet-stream\r\nContent-Disposition: attachment; filename="{name}"\r\n'
        f"Content-Transfer-Encoding: base64\r\n\r\n{base64.b64encode(content).decode()}"
    )


def _deep(depth: int) -> bytes:
    opened = "".join(f'Content-Type: multipart/mixed; boundary="b{at}"\r\n\r\n--b{at}\r\n' for at in range(depth))
    closed = "".join(f"\r\n--b{at}--" for at in reversed(range(depth)))
    return f"{_HEAD}{opened}{_body()}{closed}\r\n".encode()


def _forwarded(depth: int) -> bytes:
    inner = _plain().decode()
    for _ in range(depth):
        inner = f"{_HEAD}Content-Type: message/rfc822\r\n\r\n{inner}"
    return inner.encode()


def _case(
    name: str, made: Callable[[], Made], allowed: frozenset[Status], why: str, path: str = "", **more: Unpack[Expected]
) -> Case:
    return Case(
        name=f"mail-{name}",
        group="mail",
        path=path or f"{name}.eml",
        made=made,
        allowed=allowed,
        why=why,
        **more,
    )


CASES = (
    _case("parts-10k", lambda: _parts(*[_body("x")] * 10_000), EITHER, "10,000 parts.", quick=False),
    _case(
        "attachments-300",
        lambda: _parts(_body(), *(_attachment(f"{at}.txt") for at in range(300))),
        EITHER,
        "300 attachments.",
    ),
    _case("depth-200", lambda: _deep(200), EITHER | OPENED, "Parts 200 deep."),
    _case("depth-5000", lambda: _deep(5000), UNREAD, "Parts 5,000 deep.", quick=False),
    _case("forwarded-200", lambda: _forwarded(200), EITHER | OPENED, "A message in a message, 200 times."),
    _case(
        "bad-charset",
        lambda: _plain(kind="text/plain; charset=klingon"),
        READ,
        "A character set nobody knows.",
        must=(PHRASE,),
    ),
    _case(
        "nul-charset",
        lambda: _plain(kind='text/plain; charset="utf\0-8"'),
        EITHER,
        "A character set with a zero in it.",
    ),
    _case(
        "rot13-charset", lambda: _plain(kind="text/plain; charset=rot13"), EITHER, "A codec that is no character set."
    ),
    _case("bomb-charset", lambda: _plain(kind="text/plain; charset=zlib_codec"), EITHER, "A codec that inflates."),
    _case(
        "broken-base64",
        lambda: _plain("Content-Transfer-Encoding: base64\r\n", b"Q2FyZXJz!!!\xff===Zg=\r\n" * 50),
        ANY,
        "Base64 that is none.",
    ),
    _case(
        "broken-quoted",
        lambda: _plain("Content-Transfer-Encoding: quoted-printable\r\n", PROSE.encode() + b"=ZZ=\r\n=F"),
        EITHER,
        "Coding that is none.",
    ),
    _case(
        "uuencode",
        lambda: _plain("Content-Transfer-Encoding: x-uuencode\r\n", b"begin 644 ../../x\n#0V%T\n`\nend\n"),
        ANY,
        "An old coding with a path in it.",
    ),
    _case(
        "traversal-names",
        lambda: _parts(
            _body(),
            *map(_attachment, ("../../etc/cron.d/x", "..\\\\..\\\\x.exe", "/etc/passwd", "C:\\\\x", "a\0b.txt", ".")),
        ),
        EITHER,
        "Attachments that climb out of their folder.",
        flags=("embedded",),
    ),
    _case(
        "encoded-names",
        lambda: _parts(
            _body(),
            _attachment("=?utf-8?B?Li4vLi4vZXRjL3Bhc3N3ZA==?="),
            "Content-Type: text/plain\r\nContent-Disposition: attachment; filename*=utf-8''%2e%2e%2fx.txt\r\n\r\nx",
            'Content-Type: text/plain\r\nContent-Disposition: attachment; filename*0="../"; filename*1="x"\r\n\r\nx',
        ),
        EITHER,
        "The same, in coded words.",
        flags=("embedded",),
    ),
    _case("header-bomb", lambda: _plain("X-Long: " + "a" * 5_000_000 + "\r\n"), EITHER, "A header of 5 MB."),
    _case(
        "headers-200k",
        lambda: _plain("".join(f"X-{at}: y\r\n" for at in range(200_000))),
        EITHER,
        "200,000 headers.",
        quick=False,
    ),
    _case(
        "folded-header",
        lambda: _plain("Subject: a" + "\r\n b" * 200_000 + "\r\n"),
        EITHER,
        "A header folded 200,000 times.",
        quick=False,
    ),
    _case(
        "addresses-100k",
        lambda: _plain("Cc: " + ", ".join(f"a{at}@x.org" for at in range(100_000)) + "\r\n"),
        EITHER,
        "100,000 addresses.",
        quick=False,
    ),
    _case(
        "coded-words",
        lambda: _plain("Subject: " + "=?utf-8?q?a?= " * 100_000 + "\r\n"),
        EITHER,
        "100,000 coded words.",
        quick=False,
    ),
    _case(
        "parameters",
        lambda: _plain(kind="text/plain; " + "; ".join(f"a*{at}=b" for at in range(20_000))),
        EITHER,
        "20,000 parameters.",
        quick=False,
    ),
    _case(
        "no-boundary",
        lambda: f"{_HEAD}Content-Type: multipart/mixed\r\n\r\n{PROSE}".encode(),
        EITHER,
        "Parts without a boundary.",
    ),
    _case(
        "empty-boundary",
        lambda: f'{_HEAD}Content-Type: multipart/mixed; boundary=""\r\n\r\n--\r\n{PROSE}'.encode(),
        EITHER,
        "An empty boundary.",
    ),
    _case(
        "boundary-prefix",
        lambda: _parts(_body(), "--q-q--q\r\n\r\n--qq\r\n" * 50),
        EITHER,
        "Boundaries that begin like others.",
    ),
    _case("nothing", lambda: f"{_HEAD}\r\n".encode(), ANY, "A message of nothing."),
    _case(
        "active-html",
        lambda: _plain(
            body=f"<p>{PROSE}</p><script>alert(1)</script><img src={OUTSIDE}/pixel.png>".encode(), kind="text/html"
        ),
        READ,
        "A page that runs and tells where it is read.",
        must=(PHRASE,),
        never=("alert(1)",),
    ),
    _case(
        "external-body",
        lambda: _parts(_body(), f'Content-Type: message/external-body; access-type=URL; URL="{OUTSIDE}/body"\r\n\r\nx'),
        EITHER,
        "A part that lies elsewhere.",
    ),
    _case(
        "winmail",
        lambda: _parts(_body(), _attachment("winmail.dat", b"\x78\x9f\x3e\x22" + b"\xff" * 300)),
        EITHER,
        "Outlook's own wrapping of attachments.",
        flags=("embedded",),
    ),
    _case(
        "smime",
        lambda: (
            f"{_HEAD}Content-Type: application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m\r\n"
            f"Content-Transfer-Encoding: base64\r\n\r\n{base64.b64encode(b'0' * 300).decode()}".encode()
        ),
        ANY,
        "A message locked with a certificate.",
    ),
    _case(
        "msg-traversal",
        lambda: message("Carers", PROSE, {"../../etc/cron.d/x.txt": CANARY.encode(), "..\\x.exe": b"MZ"}),
        EITHER,
        "An Outlook message whose attachments climb out of their folder.",
        "note.msg",
        must=(PHRASE,),
        flags=("embedded",),
    ),
    _case("msg-broken", lambda: message("Carers", PROSE, {})[:3000], UNREAD, "Cut off.", "note.msg"),
    _case(
        "msg-empty", lambda: compound({"__properties_version1.0": b"\0" * 10}), UNREAD | ANY, "No fields.", "note.msg"
    ),
    _case(
        "msg-rtf-bomb",
        lambda: compound({"__properties_version1.0": b"\0" * 32, "__substg1.0_10090102": b"\xff" * 16 + b"\0" * 5000}),
        ANY,
        "Compressed rubbish for a body.",
        "note.msg",
    ),
)
