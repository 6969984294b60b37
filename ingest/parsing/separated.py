"""The rows of a text whose values are separated by commas, semicolons, tabs or bars."""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import islice

_SEPARATORS = (",", ";", "\t", "|")
_NAMED = re.compile(r"\A\ufeff?sep=(.)\r?\n", re.IGNORECASE)
_SAMPLE = 64 * 1024  # characters that the separator is judged by
_SAMPLE_ROWS = 200
_MOST_LINES = 100  # in one value; more means that a quotation mark was opened and never closed


def separated_rows(text: str) -> Iterator[list[str]]:
    """Yield the rows of a table, whatever separates their values.

    Where a quotation mark never closes, and would take the rest of the file into one value, marks are only letters.
    """
    csv.field_size_limit(max(csv.field_size_limit(), len(text) + 1))  # it holds for the whole process: only raised
    named = _NAMED.match(text)
    separator = named[1] if named else separator_of(text[:_SAMPLE])
    body = text[named.end() :] if named else text
    if _is_torn(body, separator):
        for row in _read(body, separator, quoted=False):
            yield [value.strip().strip('"').replace('""', '"') for value in row]
    else:
        yield from _read(body, separator, quoted=True)


def separator_of(sample: str) -> str:
    """Return what separates values: what divides most rows into the same number of them, the more the better."""
    best, most = ",", 0.0
    for separator in _SEPARATORS:
        rows = islice(_read(sample, separator, quoted=True), _SAMPLE_ROWS)
        widths = Counter(len(row) for row in rows if any(row))
        total = sum(widths.values())
        score = max((count / total * (1 - 1 / width) for width, count in widths.items()), default=0.0)
        if score > most:
            best, most = separator, score
    return best


def _is_torn(text: str, separator: str) -> bool:
    """Say whether reading with quotation marks makes a value of many lines."""
    if '"' not in text:
        return False
    return any(value.count("\n") > _MOST_LINES for row in _read(text, separator, quoted=True) for value in row)


def _read(text: str, separator: str, *, quoted: bool) -> Iterable[list[str]]:
    lines = io.StringIO(text.replace("\r\n", "\n").replace("\r", "\n"), newline="")
    if quoted:
        return csv.reader(lines, delimiter=separator, skipinitialspace=True)
    return csv.reader(lines, delimiter=separator, quoting=csv.QUOTE_NONE)
