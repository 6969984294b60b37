"""Check what another process answered as if an enemy wrote it: each function returns a value or raises ValueError."""

from __future__ import annotations

from math import isfinite
from typing import Any

Json = Any  # what json.loads returns
MOST_CLAIMED = 2**40  # bytes that are believed of a file nobody opened: a header may claim any number


def exactly(raw: Json, names: set[str]) -> None:
    """Check that `raw` is an object with these names and no others."""
    if not isinstance(raw, dict) or set(raw) != names:
        raise ValueError("unknown or missing names")


def items(raw: Json, most: int) -> list[Json]:
    """Return a list of at most `most` items."""
    if not isinstance(raw, list) or len(raw) > most:
        raise ValueError("not a list, or too long")
    return raw


def text(raw: Json, most: int) -> str:
    """Return a text of at most `most` characters that can be stored."""
    if not isinstance(raw, str) or len(raw) > most:
        raise ValueError("not a text, or too long")
    if "\0" in raw:
        raise ValueError("a NUL character, which PostgreSQL cannot store")
    raw.encode("utf-8")  # nor can half a surrogate pair be; UnicodeEncodeError is a ValueError
    return raw


def whole(raw: Json, least: int, most: int) -> int:
    """Return a whole number within bounds, both included."""
    if isinstance(raw, bool) or not isinstance(raw, int) or not least <= raw <= most:
        raise ValueError("not a whole number, or out of bounds")
    return raw


def number(raw: Json, least: float, most: float) -> float:
    """Return a finite number within bounds, both included."""
    if isinstance(raw, bool) or not isinstance(raw, int | float) or not isfinite(raw) or not least <= raw <= most:
        raise ValueError("not a number, or out of bounds")
    return float(raw)


def switch(raw: Json) -> bool:
    """Return true or false."""
    if not isinstance(raw, bool):
        raise ValueError("neither true nor false")  # noqa: TRY004 - every complaint here is a ValueError
    return raw
