"""Numbers of a workbook as a reader sees them: dates, shares, currency, fixed decimals."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import ROUND_HALF_UP, Context, Decimal, InvalidOperation
from math import isfinite

_BUILT_IN = {
    1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00", 9: "0%", 10: "0.00%", 14: "iso", 15: "d-mmm-yy", 16: "d-mmm",
    17: "mmm-yy", 18: "h:mm", 19: "h:mm:ss", 20: "h:mm", 21: "h:mm:ss", 22: "iso", 45: "mm:ss", 46: "[h]:mm:ss",
    47: "mm:ss",
}  # fmt: skip
_LITERAL = re.compile(r'"([^"]*)"|\\(.)|\[\$([^\]-]*)[^\]]*\]|\[(?!h|m|s)[^\]]*\]|_.|\*.', re.IGNORECASE)
_DATED = re.compile(r"[ymdhs]", re.IGNORECASE)
_TOKEN = re.compile(r'("([^"]*)")|(am/pm|a/p|y+|m+|d+|h+|s+|.)', re.IGNORECASE | re.DOTALL)
_DECIMALS = re.compile(r"\.([0#?]+)")
_CURRENCY = "\u00a3$\u20ac"
_LAST_DAY = 2_958_466  # the day after 31 December 9999
_MOST_DECIMALS = 10
_DIGITS = Context(prec=40)  # 21 before the point, two more of a share, and the decimals; the usual 28 would not do
_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


@dataclass(frozen=True, slots=True, kw_only=True)
class Format:
    """How the numbers of a cell are shown."""

    kind: str = "general"  # general, date, elapsed, share, currency or fixed
    code: str = ""  # of a date
    decimals: int | None = None
    grouped: bool = False
    sign: str = ""  # of a currency


def format_of(number: int, codes: dict[int, str]) -> Format:
    """Return the format with a number, from a workbook's own `codes` or the built-in ones."""
    code = codes.get(number, _BUILT_IN.get(number, "")).split(";")[0]
    if code == "iso":
        return Format(kind="date")
    bare = _LITERAL.sub("", code).replace("General", "")
    if "[" in bare and _DATED.search(bare):
        return Format(kind="elapsed")
    if _DATED.search(bare):
        return Format(kind="date", code=code)
    return _numeric(code, bare)


def _numeric(code: str, bare: str) -> Format:
    """Return the format of a number that is no date; `bare` is its code without letters shown as they are."""
    found = _DECIMALS.search(bare)
    decimals = min(len(found[1]), _MOST_DECIMALS) if found else 0
    if "%" in bare:
        return Format(kind="share", decimals=decimals)
    literal = "".join(filter(None, (part for match in _LITERAL.findall(code) for part in match))) + bare
    sign = next((letter for letter in literal if letter in _CURRENCY), "")
    if sign:
        return Format(kind="currency", decimals=decimals, grouped="," in bare, sign=sign)
    plain = (
        "0" in bare and not any(letter in bare.upper() for letter in "E/?") and "#" not in (found[1] if found else "")
    )
    return Format(kind="fixed", decimals=decimals, grouped="," in bare) if plain else Format()


def shown(text: str, shape: Format, *, since_1904: bool) -> str:
    """Return the number that `text` spells as its cell shows it."""
    try:
        value = float(text)
        exact = Decimal(text)
    except (ValueError, InvalidOperation):
        return text
    if not isfinite(value):
        return text
    if shape.kind == "date" and 0 <= value < _LAST_DAY:
        return _date(value, shape.code, since_1904=since_1904)
    if shape.kind == "elapsed" and 0 <= value < _LAST_DAY:
        seconds = round(value * 86_400)
        return f"{seconds // 3600}:{seconds // 60 % 60:02}:{seconds % 60:02}"
    if abs(value) >= 1e21 or shape.decimals is None:
        return str(int(value)) if value.is_integer() and abs(value) < 1e15 else f"{value:.10g}"
    scaled = exact * 100 if shape.kind == "share" else exact
    rounded = scaled.quantize(Decimal(1).scaleb(-shape.decimals), ROUND_HALF_UP, _DIGITS)
    size = rounded.copy_abs()  # abs() would round to the usual digits
    digits = f"{size:,f}" if shape.grouped else f"{size:f}"
    minus = "-" if rounded < 0 else ""
    return f"{minus}{shape.sign}{digits}{'%' if shape.kind == 'share' else ''}"


def _date(value: float, code: str, *, since_1904: bool) -> str:
    """Return a day, a time or both in the international way, or with the name of the month where that is shown."""
    days = int(value)
    seconds = round((value - days) * 86_400)
    if days == 0 and not since_1904:
        return f"{seconds // 3600 % 24:02}:{seconds // 60 % 60:02}:{seconds % 60:02}"
    # Excel counts a 29 February 1900 that never was.
    first = datetime(1904, 1, 1) if since_1904 else datetime(1899, 12, 31 if days < 60 else 30)  # noqa: DTZ001 - has none
    try:
        moment = first + timedelta(days=days, seconds=seconds)
    except OverflowError:
        return f"{value:.10g}"
    midnight = not seconds and (not code or code.lower().startswith("yyyy-mm-dd"))
    if not code:
        return moment.date().isoformat() if midnight else moment.isoformat(" ", "seconds")
    return moment.date().isoformat() if midnight else _spelt(moment, code)


def _spelt(moment: datetime, code: str) -> str:
    """Return a moment in the words and figures of a format."""
    tokens = [
        f'"{found[1]}' if found[0] else found[2]
        for found in _TOKEN.findall(_LITERAL.sub(lambda match: f'"{match[1] or match[2] or ""}"', code))
    ]
    clock = [token[0].lower() for token in tokens if token[0] in "hHsS"]
    halves = any(token.lower() in {"am/pm", "a/p"} for token in tokens)
    parts: list[str] = []
    last = ""
    for place, token in enumerate(tokens):
        if token[0] == '"':
            parts.append(token[1:])
            continue
        letter = token[0].lower()
        following = next((later[0].lower() for later in tokens[place + 1 :] if later[0].isalpha()), "")
        minutes = letter == "m" and bool(clock) and len(token) < 3 and (last == "h" or following == "s")
        parts.append(_part(moment, token, minutes=minutes, halves=halves))
        last = letter if letter.isalpha() else last
    return "".join(parts).strip(" ,:;-/")


def _part(moment: datetime, token: str, *, minutes: bool, halves: bool) -> str:
    """Return what one letter of a format, repeated or not, stands for."""
    letter, length = token[0].lower(), len(token)
    if token.lower() in {"am/pm", "a/p"}:
        return "AM" if moment.hour < 12 else "PM"
    if letter == "y":
        return f"{moment.year % 100:02}" if length <= 2 else str(moment.year)
    if letter in "md" and length >= 3 and not minutes:
        name = _MONTHS[moment.month - 1] if letter == "m" else _DAYS[moment.weekday()]
        return name[:3] if length == 3 else name[:1] if length == 5 else name
    hour = (moment.hour + 11) % 12 + 1 if halves else moment.hour
    numbers = {"m": moment.minute if minutes else moment.month, "d": moment.day, "h": hour, "s": moment.second}
    return f"{numbers[letter]:0{min(length, 2)}}" if letter in numbers else token
