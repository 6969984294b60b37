"""Exports for spreadsheets: text that no spreadsheet program takes for a formula."""

from __future__ import annotations

import csv
import io
import unicodedata
from collections.abc import Iterable, Sequence

_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def csv_bytes(rows: Iterable[Sequence[str]]) -> bytes:
    """Give rows as CSV in UTF-8, every field quoted; a byte order mark lets Excel read the letters right."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerows([safe_cell(cell) for cell in row] for row in rows)
    return ("\ufeff" + out.getvalue()).encode("utf-8", "replace")


def safe_cell(text: str) -> str:
    """Put an apostrophe before text that a spreadsheet would run as a formula (OWASP, CSV injection).

    Programs skip a byte order mark and spaces, and some read full-width signs as plain ones, so the test does too.
    """
    seen = unicodedata.normalize("NFKC", text.lstrip("\ufeff")).lstrip()
    return f"'{text}" if text.startswith(_FORMULA) or seen.startswith(_FORMULA) else text
