"""Letters of Word's picture fonts as the characters they show: ticks, boxes, bullets, Greek letters."""

from __future__ import annotations

_WINGDINGS = {
    0x4A: "\u263a", 0x52: "\u2611", 0x6C: "\u25cf", 0x6D: "\u25cb", 0x6E: "\u25a0", 0x6F: "\u2610", 0x70: "\u2610",
    0x71: "\u2610", 0x72: "\u2610", 0x75: "\u25c6", 0x76: "\u2756", 0x78: "\u2612", 0x9F: "\u2022", 0xA7: "\u25aa",
    0xA8: "\u2610", 0xD8: "\u27a2", 0xDF: "\u2190", 0xE0: "\u2192", 0xE1: "\u2191", 0xE2: "\u2193", 0xE8: "\u2794",
    0xF0: "\u21e8", 0xFB: "\u2717", 0xFC: "\u2713", 0xFD: "\u2612", 0xFE: "\u2611",
}  # fmt: skip
_WINGDINGS_2 = {
    0x4F: "\u2717", 0x50: "\u2713", 0x51: "\u2612", 0x52: "\u2611", 0x53: "\u2612", 0x54: "\u2612", 0x97: "\u25cf",
    0xA3: "\u2610",
}  # fmt: skip
_GREEK = "αβχδεφγηιϕκλμνοπθρστυϖωξψζ"
_SYMBOL = {
    **{0x61 + place: letter for place, letter in enumerate(_GREEK)},
    0x44: "\u0394", 0x53: "\u03a3", 0x57: "\u03a9", 0xA2: "\u2032", 0xA3: "\u2264", 0xA5: "\u221e", 0xAB: "\u2194",
    0xAC: "\u2190", 0xAD: "\u2191", 0xAE: "\u2192", 0xAF: "\u2193", 0xB0: "\u00b0", 0xB1: "\u00b1", 0xB2: "\u2033",
    0xB3: "\u2265", 0xB4: "\u00d7", 0xB7: "\u2022", 0xB8: "\u00f7", 0xB9: "\u2260", 0xBB: "\u2248", 0xBC: "\u2026",
    0xD6: "\u221a", 0xDE: "\u21d2",
}  # fmt: skip
_FIRST, _LAST = 0xF000, 0xF0FF  # where Unicode keeps the letters of picture fonts
_FONTS = {"wingdings": _WINGDINGS, "wingdings 2": _WINGDINGS_2, "symbol": _SYMBOL}


def symbol(font: str, code: str) -> str:
    """Return what the letter `code`, in hexadecimal, shows in a picture font; "" where that is not known."""
    try:
        number = int(code[:8], 16)
    except ValueError:
        return ""
    letters = _FONTS.get(font.lower())
    if letters:
        return letters.get(number & 0xFF, "")
    return "" if 0xE000 <= number <= 0xF8FF or number > 0x10FFFF or 0xD800 <= number <= 0xDFFF else chr(number)


def shown_in(font: str, text: str) -> str:
    """Return text as a picture font shows it: its letters from Unicode's private area, or one letter that is all.

    Letters whose picture is not known are left out; text in any other font is returned as it is.
    """
    letters = _FONTS.get(font.lower())
    if letters is None:
        return text
    if len(text) == 1 and ord(text) <= 0xFF:
        return letters.get(ord(text), text)
    return "".join(_shown(letters, letter) if _FIRST <= ord(letter) <= _LAST else letter for letter in text)


def _shown(letters: dict[int, str], letter: str) -> str:
    """Return what a private letter shows; figures and signs below them are the usual ones in the font of symbols."""
    place = ord(letter) - _FIRST
    usual = chr(place) if letters is _SYMBOL and " " <= chr(place) <= "?" else ""
    return letters.get(place, " " if place == ord(" ") else usual)
