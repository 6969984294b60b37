"""The characters behind the bytes of Rich Text: code pages, the fonts' character sets, and symbol fonts."""

from __future__ import annotations

import codecs
from dataclasses import dataclass

DEFAULT_CODEC = "cp1252"
# Names of code pages that Python calls otherwise; the numbers are Windows'.
_PAGES = {65001: "utf-8", 10000: "mac_roman", 1361: "johab", 936: "gbk", 0: DEFAULT_CODEC, 42: DEFAULT_CODEC}
# \fcharset of the specification, as code pages.
_CHARSETS = {
    0: "cp1252",
    77: "mac_roman",
    128: "cp932",
    129: "cp949",
    130: "johab",
    134: "gbk",
    136: "cp950",
    161: "cp1253",
    162: "cp1254",
    163: "cp1258",
    177: "cp1255",
    178: "cp1256",
    186: "cp1257",
    204: "cp1251",
    222: "cp874",
    238: "cp1250",
    254: "cp437",
    255: "cp850",
}
SYMBOL_CHARSET = 2
_PRIVATE = 0xF000  # where Unicode text keeps the characters of a symbol font
_WINGDINGS = {0x6F: "\u2610", 0x71: "\u2610", 0xA8: "\u2610", 0xFC: "\u2713", 0xFB: "\u2717"}
_WINGDINGS |= {0xFD: "\u2612", 0xFE: "\u2611", 0xA7: "\u2022", 0xD8: "\u2022", 0x6C: "\u2022", 0x6E: "\u2022"}
_SYMBOLS = {0xB7: "\u2022", 0xB3: "\u2265", 0xA3: "\u2264", 0xB1: "\u00b1", 0xB4: "\u00d7", 0xAE: "\u2192"}


@dataclass(slots=True)
class Font:
    """One font of a file's table."""

    codec: str | None = None  # None: the file's own code page
    symbol: bool = False
    name: str = ""


def page_codec(number: int) -> str | None:
    """Return Python's name of a Windows code page, or None for one that nobody knows."""
    return _known(_PAGES.get(number, f"cp{number}"))


def charset_codec(number: int) -> str | None:
    """Return the codec of a font's character set; None where it means the file's own code page."""
    return _CHARSETS.get(number)


def decoded(raw: bytes, codec: str, *, written_raw: bool) -> str:
    """Return the characters of some bytes; never raises.

    `written_raw` says that none was escaped: programs that do not know the format write UTF-8 as it is.
    """
    if raw.isascii():
        return raw.decode("ascii")
    if written_raw:
        try:
            return raw.decode("utf-8")
        except UnicodeDecodeError:
            pass
    return raw.decode(codec, "replace")


def symbols(text: str, font: str) -> str:
    """Return characters of a symbol font as the marks that they show, as far as those have a meaning in text."""
    marks = _WINGDINGS if font.lower().startswith("wingdings") else _SYMBOLS
    return "".join(_mark(letter, marks) for letter in text)


def is_private(letter: str) -> bool:
    """Say whether a character is one of a symbol font, written in Unicode."""
    return _PRIVATE <= ord(letter) <= _PRIVATE + 0xFF


def _mark(letter: str, marks: dict[int, str]) -> str:
    place = ord(letter) - _PRIVATE if is_private(letter) else ord(letter)
    if place in marks:
        return marks[place]
    return chr(place) if place < 0x80 else ""


def _known(name: str) -> str | None:
    try:
        info = codecs.lookup(name)
    except LookupError:
        return None
    return info.name if getattr(info, "_is_text_encoding", True) else None
