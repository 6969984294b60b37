"""Words and pieces of lines with their place on a page: what a page reader finds, or recognises in a picture."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Word:
    """A word with its box in points; y grows downwards from the top of the upright page."""

    text: str
    x0: float
    x1: float
    y: float  # baseline


@dataclass(frozen=True, slots=True)
class Segment:
    """Part of a line without wide gaps, set in one size."""

    text: str
    x0: float
    x1: float
    y: float  # baseline, from the top of the page
    size: float  # of the type, in points
    bold: bool
    hidden: bool
    words: tuple[Word, ...]
    turned: bool = False  # set at an angle to the page's other text, as in a table's upright headers
