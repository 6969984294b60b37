"""Cut Rich Text (RTF 1.9.1) into its tokens: control words, characters, braces and text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto

_TOKEN = re.compile(
    rb"\\(?P<word>[A-Za-z]{1,40})(?P<number>-?[0-9]{1,10})?\x20?"
    rb"|\\'(?P<hex>[0-9A-Fa-f]{2})"
    rb"|\\(?P<symbol>[^A-Za-z])"
    rb"|(?P<brace>[{}])"
    rb"|(?P<text>[^\\{}\r\n\0]{1,1000000})"
    rb"|[\r\n\0]+|\\$",  # line ends mean nothing here; a backslash alone ends a file cut off
    re.DOTALL,
)
_INSIDE = re.compile(rb"\\bin(?P<size>[0-9]{1,10})\x20?|\\[\\{}]|(?P<brace>[{}])")


class TokenKind(Enum):
    """What a token is."""

    WORD = auto()
    HEX = auto()  # one byte, written as two digits
    SYMBOL = auto()  # a backslash and a character that is no letter
    OPEN = auto()
    CLOSE = auto()
    TEXT = auto()


@dataclass(slots=True)
class Token:
    """One token; a reader may look at it until it asks for the next."""

    kind: TokenKind
    text: bytes
    number: int | None = None  # parameter of a control word


class Tokens:
    """The tokens of a file in order; binary data is passed over."""

    def __init__(self, raw: bytes) -> None:
        self._raw = raw
        self._at = 0

    def __iter__(self) -> Iterator[Token]:
        """Yield tokens up to the end of the file."""
        raw = self._raw
        while match := _TOKEN.match(raw, self._at):
            self._at = match.end()
            group = match.lastgroup
            if group == "text":
                yield Token(TokenKind.TEXT, match["text"])
            elif group == "word":
                yield Token(TokenKind.WORD, match["word"])
            elif group == "number":
                number = int(match["number"])
                if match["word"] == b"bin":
                    self._at += max(number, 0)
                else:
                    yield Token(TokenKind.WORD, match["word"], number)
            elif group == "brace":
                yield Token(TokenKind.OPEN if match["brace"] == b"{" else TokenKind.CLOSE, b"")
            elif group == "hex":
                yield Token(TokenKind.HEX, bytes((int(match["hex"], 16),)))
            elif group == "symbol":
                yield Token(TokenKind.SYMBOL, match["symbol"])

    def is_more(self) -> bool:
        """Say whether anything but blanks and stray braces is left."""
        return bool(self._raw[self._at :].strip(b"\0\r\n\t\x1a }"))

    def pass_group(self) -> memoryview:
        """Pass over the rest of the group just entered, up to the brace that closes it; returns what was passed."""
        begun, depth = self._at, 1
        while match := _INSIDE.search(self._raw, self._at):
            self._at = match.end()
            if match["size"]:
                self._at += int(match["size"])
            elif match["brace"]:
                depth += 1 if match["brace"] == b"{" else -1
                if depth == 0:
                    self._at -= 1
                    return memoryview(self._raw)[begun : self._at]
        self._at = len(self._raw)
        return memoryview(self._raw)[begun:]
