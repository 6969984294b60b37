"""Take out what was sent with a message saved by Outlook."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from email.header import Header
from email.utils import format_datetime
from functools import partial
from pathlib import Path

from ingest.attachments.mail import message_name
from ingest.attachments.objects import in_object
from ingest.attachments.taking import DAMAGED, SHOWN, Found
from ingest.model import Failure
from ingest.parsing.outlook import COPY, SENDER, SENT, TO, Attached, Item, open_item
from ingest.settings import Limits

_MOST_DEPTH = 5  # messages inside messages written out
_LINKED = "This is a link to a file, not a file, so it did not come with the message. Send the file itself."
_DEEP = "This message lies too deep inside others. Save it as a file of its own and send that."
_PIECE = 57 * 16 * 1024  # bytes encoded at once; a whole number of base64 lines
_EPOCH = datetime(1601, 1, 1, tzinfo=UTC)


def in_outlook(file: Path, _limits: Limits) -> Iterator[Found]:
    """Find what was sent with a message; a message inside it becomes one that any mail program opens."""
    return _found(file)


def _found(file: Path) -> Iterator[Found]:
    with open_item(file) as item:
        for attached in item.attachments():
            message = attached.message
            if attached.shown:
                yield Found(name=attached.name, size=attached.size, refusal=SHOWN)
            elif message is not None:
                yield Found(name=message_name(message.subject), chunks=partial(_as_mail, message, 1))
            elif attached.storage is not None:
                yield from in_object(item.container, attached.storage, attached.name or "object")
            elif attached.has_content:
                yield Found(name=attached.name, size=attached.size, chunks=partial(_whole, attached))
            else:
                yield Found(name=attached.name, refusal=Failure(code="unsupported", message=_LINKED))


def _whole(attached: Attached) -> Iterator[bytes]:
    yield attached.read()


def _as_mail(item: Item, depth: int) -> Iterator[bytes]:
    """Write a message as a mail program would save it: a part of a compound file cannot stand alone."""
    boundary = f"part-{depth}-of-a-message".encode()
    headers = [
        ("Subject", item.subject),
        ("From", item.words(SENDER)),
        ("To", item.words(TO)),
        ("Cc", item.words(COPY)),
    ]
    yield b"MIME-Version: 1.0\r\n"
    for name, value in (*headers, ("Date", _date(item))):
        if value:
            yield f"{name}: {_header(value)}\r\n".encode()
    yield b'Content-Type: multipart/mixed; boundary="' + boundary + b'"\r\n\r\n'
    markup = item.html()
    yield from _part(boundary, "text/html" if markup else "text/plain", "", [(markup or item.text()).encode()])
    for attached in item.attachments():
        message = attached.message
        if message is not None and depth < _MOST_DEPTH:
            yield b"--" + boundary + b"\r\nContent-Type: message/rfc822\r\n\r\n"
            yield from _as_mail(message, depth + 1)
        elif attached.has_content:
            yield from _part(boundary, "application/octet-stream", attached.name, _pieces(attached.read()))
        else:
            reason = DAMAGED if message is None else _DEEP
            yield from _part(boundary, "text/plain", f"{attached.name or 'attachment'}.txt", [reason.encode()])
    yield b"--" + boundary + b"--\r\n"


def _pieces(content: bytes) -> Iterator[bytes]:
    for start in range(0, len(content), _PIECE):
        yield content[start : start + _PIECE]


def _part(boundary: bytes, kind: str, name: str, pieces: Iterator[bytes] | list[bytes]) -> Iterator[bytes]:
    yield b"--" + boundary + f"\r\nContent-Type: {kind}; charset=utf-8\r\n".encode()
    yield b"Content-Transfer-Encoding: base64\r\n"
    if name:
        yield f'Content-Disposition: attachment; filename="{_header(name.replace(chr(34), chr(39)))}"\r\n'.encode()
    yield b"\r\n"
    for piece in pieces:
        yield base64.encodebytes(piece)
    yield b"\r\n"


def _header(value: str) -> str:
    plain = " ".join(value.replace("\0", "").split())
    return plain if plain.isascii() else Header(plain, "utf-8", maxlinelen=10_000).encode(linesep="")


def _date(item: Item) -> str:
    ticks = item.number(SENT)
    try:
        return format_datetime(_EPOCH + timedelta(microseconds=ticks // 10)) if ticks else ""
    except OverflowError:
        return ""
