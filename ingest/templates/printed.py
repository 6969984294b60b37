"""What comes printed with a form and answers none of its questions: its versions, its key, numbers of paragraphs."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import pairwise

from ingest.model import Element, ElementKind
from ingest.version_tables import heads_versions, numbers_versions

_HISTORY = re.compile(
    r"\W*(?:\d+\.?\d* )?(?:(?:version|document|change|amendment|revision|issue) (?:control|history|record)"
    r"(?: table| sheet)?|(?:version|document|change|amendment|revision) log|amendments?|history of changes)\W*",
    re.IGNORECASE,
)
_KEY = re.compile(r"(?:^|(?<=[\s;,|(]))[A-Z][A-Za-z]{0,2}\d? ?= ?(?=[A-Za-z])")
_KEY_BEGINS = re.compile(
    r"\W*(?:(?:key|codes?|legend)\b.{0,20}[:\u2013-] ?)?\(?[A-Z][A-Za-z]{0,2}\d? ?= ?[A-Za-z]", re.I
)
_FEWEST_KEYS = 3
_PARAGRAPH = re.compile(r"(\d{1,2})\.(\d{1,2})\.?")
_FEWEST_PARAGRAPHS = 3
_LINE = "____"
_LINES = {ElementKind.PARAGRAPH, ElementKind.LIST_ITEM}


def without_printed(elements: Iterable[Element]) -> list[Element]:
    """Return the elements without tables of versions and keys; with a line behind bare numbers of paragraphs."""
    kept: list[Element] = []
    above = ""
    for element in elements:
        if not (_is_history(element, above) or _is_key(element)):
            kept.append(element)
        above = element.text if element.kind is not ElementKind.TABLE else ""
    return _numbered(kept)


def _is_history(element: Element, above: str) -> bool:
    """Say whether a table tells the versions of its document, by its head or by the heading above it."""
    if element.kind is not ElementKind.TABLE:
        return False
    titled = bool(_HISTORY.fullmatch(above)) and numbers_versions(element.cells)
    return titled or heads_versions(element.cells)


def _is_key(element: Element) -> bool:
    """Say whether a line says what letters stand for: "E = early, L = late, AL = annual leave"."""
    text = element.text
    return (
        element.kind in _LINES
        and bool(_KEY_BEGINS.match(text))
        and len(_KEY.findall(text)) >= _FEWEST_KEYS
        and "\n" not in text
    )


def _numbered(elements: Sequence[Element]) -> list[Element]:
    """Return the elements with a line in place of each number of a paragraph behind which nothing stands.

    Numbers that do not rise from the first paragraph of a section on are answers.
    """
    bare = {
        place: (int(found[1]), int(found[2]))
        for place, element in enumerate(elements)
        if element.kind in _LINES and (found := _PARAGRAPH.fullmatch(element.text.strip()))
    }
    numbers = list(bare.values())
    if len(numbers) < _FEWEST_PARAGRAPHS or any(later <= number for number, later in pairwise(numbers)):
        return list(elements)
    if sum(second == 1 for _, second in numbers) * 2 < len({first for first, _ in numbers}):
        return list(elements)
    return [replace(each, text=_LINE) if place in bare else each for place, each in enumerate(elements)]
