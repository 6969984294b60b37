"""Turn the bytes of a text file into text, whatever wrote them."""

from __future__ import annotations

import codecs
import re

_SAMPLE = 64 * 1024  # bytes shown to the detector: its time grows with what it sees
_ENOUGH = 100  # letters beyond ASCII that a detector needs
_MOST_CONTROLS = 0.05  # share of control characters above which a file is no text
_BETTER = {"iso-8859-1": "cp1252", "latin-1": "cp1252", "latin1": "cp1252", "ascii": "cp1252", "us-ascii": "cp1252"}
# Bytes that are sure signs where they stand: in Windows-1252 they would be "\u0153" before a figure, or a low quotation
# mark or a capital amid small letters.
_OF_DOS = re.compile(rb"\x9c(?=\d)|[a-z]\x82[a-z]")  # a pound sign, an e with an acute
_OF_MAC = re.compile(rb"[a-z][\xd5\x8e\x8f\x90][a-z]")  # an apostrophe, an e with an accent
_OF_WINDOWS = re.compile(rb"[a-z]\x92[a-z]|[\x93\x91][A-Za-z]| \x96 ")
_POUND = re.compile(rb"\xa3\d")  # of Windows and the Mac
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16, whose mark begins the same
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


def decode(raw: bytes, *, declared: str = "") -> str:
    """Decode by byte order mark, as UTF-8, as `declared`, by detection, and at last as Windows-1252; never raises.

    What a text declares of itself is believed only where it fits: declarations are copied along and often wrong.
    """
    for mark, encoding in _MARKS:
        if raw.startswith(mark):
            return raw.decode(encoding, "replace")
    wide = _wide(raw[:_SAMPLE])
    if wide:
        return raw.decode(wide, "replace")
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return _as_declared(raw, declared) or raw.decode(_detected(raw[:_SAMPLE]), "replace")


def _wide(sample: bytes) -> str:
    """Return the encoding of two or four bytes a letter that the zeros of a text without a mark give away, or ""."""
    zeros = sample.count(0)
    if zeros * 3 <= len(sample):  # every other byte of English text is zero
        return ""
    first = sample[0::2].count(0) > sample[1::2].count(0)
    if zeros * 3 > len(sample) * 2:
        return "utf-32-be" if sample[0] == 0 else "utf-32-le"
    return "utf-16-be" if first else "utf-16-le"


def is_text(text: str) -> bool:
    """Say whether `text` reads as text: few controls, few characters that could not be decoded."""
    sample = text[:_SAMPLE]
    odd = sum(1 for letter in sample if (letter < " " and letter not in "\t\n\r\f\v\x1b") or letter == "\ufffd")
    return odd <= _MOST_CONTROLS * max(len(sample), 1)


def _as_declared(raw: bytes, declared: str) -> str:
    """Return the text in its declared encoding, "" if it is not in that or nobody knows it."""
    try:
        name = codecs.lookup(_BETTER.get(declared.lower(), declared)).name if declared else ""
        return raw.decode(name) if name and not name.startswith(("utf", "ascii")) else ""
    except (LookupError, ValueError):  # UnicodeDecodeError is one
        return ""


def _detected(sample: bytes) -> str:
    """Return the most likely encoding; Windows-1252 where nothing is sure, since that is what offices write."""
    try:
        sample.decode("cp1252")
        fits = True
    except UnicodeDecodeError:
        fits = False
    high = sum(byte >= 0x80 for byte in sample)
    older = _older(sample) if high * 20 < len(sample) else ""
    if older:
        return older
    if fits and (high < _ENOUGH or high * 20 < len(sample)):
        return "cp1252"  # a few pound signs and curly quotes: too little for a detector to judge by
    from charset_normalizer import from_bytes

    best = from_bytes(sample, explain=False).best()
    return best.encoding if best else "cp1252"


def _older(sample: bytes) -> str:
    """Return the encoding of a text written under DOS or on an old Mac, "" where no sign is sure or signs differ.

    Detectors take these encodings and Windows-1252 for one another in texts with few letters beyond ASCII.
    """
    dos, mac = _OF_DOS.search(sample), _OF_MAC.search(sample)
    if _OF_WINDOWS.search(sample) or bool(dos) == bool(mac) or (dos and _POUND.search(sample)):
        return ""
    return "cp850" if dos else "mac_roman"
