"""Recognised pages as JSON, and back: they come from the sandbox, and later from the database."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from ingest.model import RecognisedLine, RecognisedPage, RecognisedWord
from ingest.settings import Limits
from ingest.untrusted import Json, exactly, items, number, text, whole

_MOST_LINES = 5000  # on a page
_MOST_WORDS = 2000  # on a line
_LONGEST = 500  # characters of a word
_LARGEST = 100_000.0  # points


def page_to_json(page: RecognisedPage) -> dict[str, Any]:
    """Return a recognised page as what JSON can hold."""
    return asdict(page)


def page_from_json(raw: Json, limits: Limits) -> RecognisedPage:
    """Return the recognised page that `raw` holds.

    Raises:
        ValueError: anything is of the wrong type, out of bounds or unknown.
    """
    exactly(raw, {"page", "width", "height", "turn", "confidence", "lines"})
    return RecognisedPage(
        page=whole(raw["page"], 1, limits.max_pages),
        width=number(raw["width"], 0, _LARGEST),
        height=number(raw["height"], 0, _LARGEST),
        turn=whole(raw["turn"], 0, 3),
        confidence=number(raw["confidence"], 0, 1),
        lines=tuple(_line(line) for line in items(raw["lines"], _MOST_LINES)),
    )


def _line(raw: Json) -> RecognisedLine:
    exactly(raw, {"words", "y", "size", "slope"})
    return RecognisedLine(
        words=tuple(_word(word) for word in items(raw["words"], _MOST_WORDS)),
        y=number(raw["y"], -_LARGEST, _LARGEST),
        size=number(raw["size"], 0, _LARGEST),
        slope=number(raw["slope"], -1, 1),
    )


def _word(raw: Json) -> RecognisedWord:
    exactly(raw, {"text", "x0", "x1", "confidence"})
    return RecognisedWord(
        text=text(raw["text"], _LONGEST),
        x0=number(raw["x0"], -_LARGEST, _LARGEST),
        x1=number(raw["x1"], -_LARGEST, _LARGEST),
        confidence=number(raw["confidence"], 0, 1),
    )
