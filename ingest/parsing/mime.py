"""Find the parts of a saved message by where they lie in its file, so that none is held or opened unasked.

The standard library's parser holds every part at once, opens messages inside messages to any depth, and takes
seconds over ten thousand parts; here a message inside another is one part, and what is looked at is counted.
"""

from __future__ import annotations

import binascii
import codecs
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from email.errors import MessageError
from email.header import decode_header
from email.message import Message
from email.parser import HeaderParser
from pathlib import Path
from typing import BinaryIO

from ingest.parsing.decoding import decode

MOST_PARTS = 10_000  # looked at in one message
_MOST_DEPTH = 20  # multiparts inside multiparts; mail programs write three or four
_MOST_HEADERS = 64 * 1024  # bytes of one part's headers
_MOST_HEADER = 2000  # bytes of one header: taking its parameters apart takes the square of their number, or worse
_MOST_LOOKED_AT = 4 * 1024 * 1024  # bytes of all parts' headers
_MOST_WORDS = 4000  # characters of a header that are decoded; undoing encoded words takes the square of their number
_LINE = 64 * 1024  # bytes of a line looked at at once
_CHUNK = 1024 * 1024
_HEADER = re.compile(rb"[!-9;-~]+[ \t]*:")
_ALPHABET = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/="
_NO_BASE64 = bytes(byte for byte in range(256) if byte not in _ALPHABET)
_PADDING = re.compile(rb"=+")
_MOST_LOST = 0.01  # share of characters that may be lost before the declared character set is doubted
_WIDER = {"ascii": "", "iso8859-1": "cp1252", "gb2312": "gb18030", "gbk": "gb18030"}  # what writers mean by them
_NO_CHARSETS = {"idna", "punycode", "unicode-escape", "raw-unicode-escape", "undefined"}
_MOST_SEGMENTS = 1_000_000  # of one base64 text, each ended by padding


@dataclass(slots=True)
class Part:
    """One part: a file or a text at its place in the message, or a multipart with parts of its own."""

    headers: Message
    kind: str  # media type in lower case, without parameters
    start: int  # bytes from the beginning of the file to the content
    end: int = 0
    parts: list[Part] = field(default_factory=list)
    refused: bool = False  # too deep to be looked into

    @property
    def disposition(self) -> str:
        """Return "attachment", "inline" or what else the part says of itself; "" where nothing."""
        return (self.headers.get_content_disposition() or "").strip()

    @property
    def filename(self) -> str:
        """Return the name the part gives itself, decoded; "" where it has none."""
        try:
            return " ".join(words_of_header(self.headers.get_filename() or "").split())
        except (ValueError, LookupError, TypeError, IndexError):  # pieces of a name that do not fit together
            return "attachment"


@dataclass(frozen=True, slots=True, kw_only=True)
class Parts:
    """The parts of one message."""

    root: Part
    complete: bool  # False where there are more than are looked at


def read_parts(file: Path) -> Parts:
    """Find the parts of a message; never raises for what is in it."""
    with file.open("rb") as stream:
        return _Reader(stream).read()


def open_part(file: Path, part: Part) -> Iterator[bytes]:
    """Yield the content of a part, decoded as far as it can be."""
    encoding = str(part.headers.get("Content-Transfer-Encoding", "")).strip().lower()
    pieces = _raw(file, part)
    if encoding == "base64":
        return _from_base64(pieces)
    if encoding == "quoted-printable":
        return map(binascii.a2b_qp, pieces)
    if encoding in ("x-uuencode", "uuencode", "uue", "x-uue"):
        return _from_uu(pieces)
    return pieces


def text_of(content: bytes, charset: str) -> str:
    """Decode a text in the character set it names, or as what it looks like where that does not fit."""
    try:
        name = codecs.lookup(charset).name
    except (LookupError, ValueError):  # nobody knows it
        return decode(content)
    name = _WIDER.get(name, name)
    if not name or name in _NO_CHARSETS:
        return decode(content)
    try:
        return content.decode(name)
    except UnicodeDecodeError:
        text = content.decode(name, "replace")
        return text if text.count("\ufffd") <= _MOST_LOST * len(text) else decode(content)
    except LookupError:  # a codec, but none of text
        return decode(content)


def words_of_header(value: str) -> str:
    """Return a header's words, encoded or not; never raises."""
    try:
        pieces = decode_header(value[:_MOST_WORDS])
    except (ValueError, MessageError):  # a broken encoded word
        return value[:_MOST_WORDS]
    return "".join(text_of(piece, charset or "") if isinstance(piece, bytes) else piece for piece, charset in pieces)


def headers_of(raw: bytes) -> Message:
    """Return the headers that `raw` begins with."""
    lines: list[bytes] = []
    for line in raw[:_MOST_HEADERS].lstrip(b"\xef\xbb\xbf\r\n").splitlines(keepends=True):
        if not line.strip() or not (_HEADER.match(line) or line[:1] in b" \t" or line.startswith(b"From ")):
            break
        lines.append(line)
    return _headers(lines)


class _Reader:
    """Goes through a message line by line, once."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self._open: list[tuple[tuple[bytes, ...], Part]] = []  # multiparts being read, outermost first, with delimiters
        self._places: dict[bytes, int] = {}  # of a delimiter in `_open`
        self._count = 0
        self._position = 0
        self._size = 0  # bytes of headers looked at

    def read(self) -> Parts:
        root = self._begin("text/plain")
        current: Part | None = root  # the part whose content is being passed; None between parts
        fresh = True  # at the beginning of a line
        while line := self._stream.readline(_LINE):
            start = self._position
            self._position += len(line)
            found = self._delimiter(line) if fresh and line.startswith(b"--") else None
            fresh = line.endswith(b"\n")
            if found is None:
                continue
            place, last = found
            self._end(current, start)
            self._leave(place if last else place + 1, start)
            current = None
            if last:
                continue
            if self._count >= MOST_PARTS or self._size > _MOST_LOOKED_AT:
                return Parts(root=root, complete=False)
            parent = self._open[place][1]
            current = self._begin("message/rfc822" if parent.kind == "multipart/digest" else "text/plain")
            parent.parts.append(current)
            fresh = True
        self._end(current, self._position)
        self._leave(0, self._position)
        return Parts(root=root, complete=True)

    def _begin(self, default: str) -> Part:
        """Read a part's headers, up to its content."""
        self._count += 1
        lines: list[bytes] = []
        size = room = 0
        whole = True  # the line before this ended, so that this begins another
        while line := self._stream.readline(_LINE):
            if not whole:
                self._position += len(line)
                whole = line.endswith(b"\n")
                continue
            bare = line.removeprefix(b"\xef\xbb\xbf") if not lines else line
            if not bare.strip():
                if not lines and not self._open:  # blank lines before the message
                    self._position += len(line)
                    continue
                self._position += len(line)
                break
            known = _HEADER.match(bare) or line[:1] in b" \t" or (not lines and bare.startswith((b"From ", b">From ")))
            if not known or (line.startswith(b"--") and self._delimiter(line)):
                self._stream.seek(self._position)
                break
            self._position += len(line)
            whole = line.endswith(b"\n")
            if line[:1] not in b" \t":
                room = _MOST_HEADER
            if room > 0 and size < _MOST_HEADERS:
                lines.append(bare[:room].rstrip(b"\r\n") + b"\n")
                room -= len(line)
                size += len(lines[-1])
        self._size += size
        headers = _headers(lines)
        kind = headers.get_content_type() if headers.get("Content-Type") else default
        part = Part(headers, kind, self._position)
        if kind.startswith("multipart/"):
            self._enter(part)
        return part

    def _enter(self, part: Part) -> None:
        """Look for a multipart's parts; one that names no delimiter, or a wrong one, shows it in its first line."""
        if len(self._open) >= _MOST_DEPTH:
            part.refused = True
            return
        names = [_boundary(part.headers)]
        first, second = self._stream.readline(_LINE), self._stream.readline(_LINE)
        self._stream.seek(self._position)
        if first.startswith(b"--") and second.lower().startswith(b"content-") and not self._delimiter(first):
            names.append(first[2:].rstrip())
        delimiters = tuple(b"--" + name for name in dict.fromkeys(names) if name)
        if delimiters:
            for delimiter in delimiters:
                self._places.setdefault(delimiter, len(self._open))
            self._open.append((delimiters, part))

    def _delimiter(self, line: bytes) -> tuple[int, bool] | None:
        """Return which multipart a line divides, and whether it ends that; None for any other line."""
        bare = line.rstrip()
        place = self._places.get(bare)
        if place is not None:
            return place, False
        if bare.endswith(b"--"):
            place = self._places.get(bare[:-2].rstrip())
            if place is not None:
                return place, True
        return None

    def _end(self, current: Part | None, end: int) -> None:
        if current is not None:
            current.end = max(end, current.start)

    def _leave(self, place: int, end: int) -> None:
        """Leave the multipart at `place` and those inside it."""
        for delimiters, part in self._open[place:]:
            self._end(part, end)
            for delimiter in delimiters:
                if self._places.get(delimiter, -1) >= place:
                    del self._places[delimiter]
        del self._open[place:]


def _headers(lines: list[bytes]) -> Message:
    """Parse header lines; eight-bit ones are decoded first, since the parser would lose them."""
    text = decode(b"".join(lines)).replace("\0", "")
    return HeaderParser().parsestr(text)


def _boundary(headers: Message) -> bytes:
    try:
        return (headers.get_boundary() or "").strip().encode("utf-8", "replace")
    except (ValueError, LookupError, TypeError, IndexError):
        return b""


def _raw(file: Path, part: Part) -> Iterator[bytes]:
    """Yield a part as it lies in the file, whole lines where they are not too long."""
    with file.open("rb") as stream:
        stream.seek(part.start)
        left = part.end - part.start
        held: list[bytes] = []
        size = 0
        while left > 0 and (line := stream.readline(min(left, _CHUNK))):
            left -= len(line)
            if left == 0 and line.endswith(b"\n"):  # the line end before a delimiter belongs to that
                line = line[:-2] if line.endswith(b"\r\n") else line[:-1]
            held.append(line)
            size += len(line)
            if size >= _CHUNK:
                yield b"".join(held)
                held, size = [], 0
        if held:
            yield b"".join(held)


def _from_base64(pieces: Iterator[bytes]) -> Iterator[bytes]:
    """Decode base64, skipping what does not belong in it; what follows padding is decoded as well."""
    carried = b""
    left = _MOST_SEGMENTS
    for piece in pieces:
        *ended, carried = _PADDING.split(carried + piece.translate(None, _NO_BASE64))
        left -= len(ended)
        if left < 0:
            return
        yield b"".join(map(_whole, ended))
        ready = len(carried) - len(carried) % 4
        yield binascii.a2b_base64(carried[:ready])
        carried = carried[ready:]
    yield _whole(carried)


def _whole(segment: bytes) -> bytes:
    """Decode the end of a base64 text, of which a lone last character says nothing."""
    if len(segment) % 4 == 1:
        segment = segment[:-1]
    return binascii.a2b_base64(segment + b"=" * (-len(segment) % 4))


def _from_uu(pieces: Iterator[bytes]) -> Iterator[bytes]:
    """Decode uuencoded lines, leaving out those that are none."""
    for piece in pieces:
        for line in piece.splitlines():
            if not line or line.startswith((b"begin ", b"end")):
                continue
            try:
                yield binascii.a2b_uu(line)
            except binascii.Error:  # some programs write a count that does not fit
                count = (((line[0] - 32) & 63) * 4 + 5) // 3
                yield _lenient_uu(line[:count])


def _lenient_uu(line: bytes) -> bytes:
    try:
        return binascii.a2b_uu(line)
    except binascii.Error:
        return b""
