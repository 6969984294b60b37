"""What a paragraph looks like where its style says nothing, the same for every format of a word processor."""

from __future__ import annotations

_FAKE_HEADING_WORDS = 12


def looks_like_heading(text: str, *, bold: bool) -> bool:
    """Say whether a paragraph is a heading made by hand: bold all through, short, and no sentence."""
    return bold and len(text.split()) <= _FAKE_HEADING_WORDS and "\n" not in text and text[-1] not in ".;,"
