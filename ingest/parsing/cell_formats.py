"""Values of a workbook as a reader sees them: dates, times, and numbers in their formats."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal, InvalidOperation
from math import isfinite

from ingest.parsing.number_formats import LITERAL, Section, sections_of, show

_BUILT_IN = {
    1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00", 9: "0%", 10: "0.00%", 14: "iso", 15: "d-mmm-yy", 16: "d-mmm",
    17: "mmm-yy", 18: "h:mm AM/PM", 19: "h:mm:ss AM/PM", 20: "h:mm", 21: "h:mm:ss", 22: "iso",
    45: "mm:ss", 46: "[h]:mm:ss", 47: "mm:ss",
    37: "#,##0;-#,##0", 38: "#,##0;-#,##0", 39: "#,##0.00;-#,##0.00", 40: "#,##0.00;-#,##0.00",
}  # fmt: skip
_DATED = re.compile(r"[ymdhs]", re.IGNORECASE)
_TOKEN = re.compile(r'("([^"]*)")|(am/pm|a/p|y+|m+|d+|h+|s+|.)', re.IGNORECASE | re.DOTALL)
_UNITS = re.compile(r'\[(h+|m+|s+)\]|"[^"]*"|(h+|m+|s+)', re.IGNORECASE)
_FRACTIONS = re.compile(r"(?<=[sS\]])\.0+")  # of a second
_OF_COMPUTER = "[$-F400]"
_SECONDS = {"h": 3600, "m": 60, "s": 1}
_LAST_DAY = 2_958_466  # the day after 31 December 9999
_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


@dataclass(frozen=True, slots=True, kw_only=True)
class Format:
    """How the numbers of a cell are shown."""

    kind: str = "general"  # general, date, elapsed or number
    code: str = ""  # of a date or a time elapsed
    sections: tuple[Section, ...] = ()  # of a number


def format_of(number: int, codes: dict[int, str]) -> Format:
    """Return the format with a number, from a workbook's own `codes` or the built-in ones."""
    code = codes.get(number, _BUILT_IN.get(number, ""))
    first = code.split(";")[0]
    if first == "iso":
        return Format(kind="date")
    bare = LITERAL.sub("", first).replace("General", "")
    if "[" in bare and _DATED.search(bare):
        return Format(kind="elapsed", code=first)
    if _DATED.search(bare):
        return Format(kind="date", code=first)
    sections = () if "General" in first else sections_of(code)
    return Format(kind="number", sections=sections) if sections else Format()


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
        return _elapsed(round(value * 86_400), shape.code)
    if abs(value) >= 1e21 or shape.kind != "number":
        return str(int(value)) if value.is_integer() and abs(value) < 1e15 else f"{value:.10g}"
    return show(exact, shape.sections)


def _elapsed(seconds: int, code: str) -> str:
    """Return a time that may be longer than a day in the units of a format; the one in brackets counts all of it."""
    plain = LITERAL.sub(lambda match: f'"{"".join(filter(None, match.groups()))}"', code)
    left = seconds

    def shown_as(found: re.Match[str]) -> str:
        nonlocal left
        unit = (found[1] or found[2] or "").lower()
        if not unit:
            return found[0].strip('"')
        size = _SECONDS[unit[0]]
        count, left = left // size, left % size
        return f"{count:0{min(len(unit), 2)}}"

    return " ".join(_UNITS.sub(shown_as, _FRACTIONS.sub("", plain)).split())


def _date(value: float, code: str, *, since_1904: bool) -> str:
    """Return a day, a time or both in the international way, or with the name of the month where that is shown."""
    days = int(value)
    seconds = round((value - days) * 86_400)
    if days == 0 and not since_1904:
        if _is_time(code):
            return _spelt(datetime(1900, 1, 1) + timedelta(seconds=seconds), code)  # noqa: DTZ001 - has none
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


def _is_time(code: str) -> bool:
    """Say whether a format shows the time of a day and no day, in a way of its own and not that of the computer."""
    bare = LITERAL.sub("", code).lower()
    return (
        any(unit in bare for unit in "hs")
        and not any(unit in bare for unit in ("y", "d", "mmm"))
        and (_OF_COMPUTER not in code)
    )


def _spelt(moment: datetime, code: str) -> str:
    """Return a moment in the words and figures of a format."""
    code = _FRACTIONS.sub("", code)
    tokens = [
        f'"{found[1]}' if found[0] else found[2]
        for found in _TOKEN.findall(LITERAL.sub(lambda match: f'"{match[1] or match[2] or ""}"', code))
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
