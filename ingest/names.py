"""Names of files as they were sent, made safe to store, show and send back."""

from __future__ import annotations

import re
import unicodedata

WIDE = "\uff01"  # reads as "!" does, and separates nothing
_LONGEST = 255  # bytes of UTF-8; what file systems take
_LONGEST_PATH = 2_000  # bytes of UTF-8; with a last part behind it, still less than an index of PostgreSQL takes
PATH_TOO_LONG = (
    f"The folders and name of this file are longer than {_LONGEST_PATH:,} bytes together, the most that is kept (a "
    "plain letter takes one). Shorten them and send the file again."
)
SYSTEM_FILE = "A file of the computer's own system, not evidence."
_UNSAFE = re.compile(
    "[/\\\\\x00-\x1f\x7f-\x9f"
    "\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb"  # direction marks reverse what a reader sees
    "\U000e0000-\U000e007f"  # tag characters, which spell words that no reader sees
    "\ud800-\udfff]"
)


def clean_name(name: str) -> str:
    """Return one part of a path without separators, controls and direction marks.

    "!" is a separator too, see `container_of`: in a name its wide form stands for it. At most 255 bytes in UTF-8 with
    the extension kept, never empty, "." or "..". Idempotent.
    """
    plain = _UNSAFE.sub("_", unicodedata.normalize("NFC", name)).replace("!", WIDE).strip()
    if len(plain.encode()) > _LONGEST:
        stem, dot, extension = plain.rpartition(".")
        if not dot or len(extension.encode()) > 20:
            stem, dot, extension = plain, "", ""
        tail = dot + extension
        plain = _cut(stem, _LONGEST - len(tail.encode())).rstrip() + tail
    return "unnamed" if plain.strip(".") == "" else plain


def is_too_long(path: str) -> bool:
    """Say whether a path is longer than a file may be kept under."""
    return len(path.encode()) > _LONGEST_PATH


def shortened(path: str) -> str:
    """Return a path, of one that is too long its beginning and its last part."""
    if not is_too_long(path):
        return path
    return f"{_cut(path, _LONGEST_PATH)}\u2026/{clean_name(re.split('[/!]', path)[-1])}"


def as_sent(path: str) -> str:
    """Return a path with "!" where it was sent with one, for whoever compares it with what was sent."""
    return path.replace(WIDE, "!")


def numbered(name: str, number: int) -> str:
    """Return `name` with " (2)" or another number before its extension."""
    stem, dot, extension = name.rpartition(".")
    return f"{stem} ({number}).{extension}" if dot and stem else f"{name} ({number})"


def container_of(path: str) -> str:
    """Return the path of the archive or document that a file stands in, or "" for one that was sent by itself."""
    return path.rpartition("!")[0]


def file_name(path: str) -> str:
    """Return the name of a file without the folders, archives and documents it came in: the one a clerk knows."""
    return path.replace("!", "/").rpartition("/")[2]


def _cut(text: str, most: int) -> str:
    """Return the beginning of `text` that fits in `most` bytes of UTF-8."""
    return text.encode()[:most].decode("utf-8", "ignore")
