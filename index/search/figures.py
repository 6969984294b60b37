"""Figures in one form, however they are written: 2,412 and 2412, 71% and 71 per cent, £1.2m and £1.2 million."""

from __future__ import annotations

import re
from collections.abc import Iterator

PERCENT = "percent"
_UNITS = {"m": "million", "mn": "million", "million": "million", "bn": "billion", "billion": "billion"}
_THOUSANDS = r"(?<![\d.,])\d{1,3}(?:,\d{3})+(?![\d])"
_SUM = r"(?P<sum>\u00a3\s?\d[\d.,]*)\s?(?P<unit>million|billion|mn|bn|m)\b"  # 1.2m without the sign may be metres
_SHARE = r"(?P<share>(?<=\d)\s?%|\bper\s+cent\b)"
_WORD = r"[^\W_]+"  # as tantivy's simple tokenizer cuts
_FIGURES = re.compile(f"{_SUM}|{_SHARE}|(?P<thousands>{_THOUSANDS})", re.IGNORECASE)
_PIECES = re.compile(f"{_SUM}|{_SHARE}|(?P<thousands>{_THOUSANDS})|{_WORD}", re.IGNORECASE)
_INNER = re.compile(f"{_THOUSANDS}|{_WORD}")

SAID_TOGETHER = (
    r"(?:\d[\d.,/\u2013-]*\s?)?per\s?cent\b|\d[\d.,/\u2013-]*\s?%|\u00a3\s?\d[\d.,]*\s?(?:million|billion)\b"
)
"""The pattern of a figure whose words stand apart and are asked for as one."""


def level_figures(text: str) -> str:
    """Write figures in one form: no comma between thousands, "71 percent", "£1.2 million"; so 2,412 holds no 412."""
    return _FIGURES.sub(_levelled, text)


def words_at(text: str) -> Iterator[tuple[str, int, int]]:
    """Yield the words of what `level_figures` makes of `text`, each with the [start, end) where it stands in `text`."""
    for found in _PIECES.finditer(text):
        if found["unit"]:
            for word in _INNER.finditer(found["sum"]):
                yield _joined(word[0]), found.start() + word.start(), found.start() + word.end()
            yield _UNITS[found["unit"].lower()], found.start("unit"), found.end()
        elif found["share"]:
            yield PERCENT, found.end() - len(found["share"].lstrip()), found.end()
        else:
            yield _joined(found[0]), found.start(), found.end()


def _levelled(found: re.Match[str]) -> str:
    if found["unit"]:
        return f"{_FIGURES.sub(_levelled, found['sum'])} {_UNITS[found['unit'].lower()]}"
    return f" {PERCENT} " if found["share"] else _joined(found[0])


def _joined(number: str) -> str:
    return number.replace(",", "")
