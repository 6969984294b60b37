"""What comes printed with a form and answers none of its questions: its versions, its key, numbers of paragraphs."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import pairwise

from ingest.model import Element, ElementKind

_VERSION = re.compile(
    r"(?:document |form |template )?(?:v|ver|version|issue|edition|rev|revision)\.?(?: ?(?:no|number|#)\.?)?", re.I
)
_OF_VERSIONS = re.compile(
    r"(?:version |issue |revision |last )?(?:date(?: (?:of|issued|approved|changed)(?: [\w ]{1,20})?)?|dated|updated"
    r"|by(?: whom)?|authors?|editor|owner|name|role|status"
    r"|(?:summary|details?|description|nature|reasons?)(?: (?:of|for) (?:the )?(?:changes?|amendments?|revisions?"
    r"|updates?|issue))?|changes?(?: made)?|amendments?(?: made)?|amended by|changed by|revised by|revisions?"
    r"|comments?|notes?|(?:approved|reviewed|issued|prepared|written|authorised)(?: by)?|approval|approver"
    r"|sections?(?: changed| affected)?|pages?|distribution)",
    re.IGNORECASE,
)
_HISTORY = re.compile(
    r"\W*(?:\d+\.?\d* )?(?:(?:version|document|change|amendment|revision|issue) (?:control|history|record|log)"
    r"(?: table| sheet)?|amendments?|history of changes)\W*",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"(?:v(?:ersion)?\.? ?)?\d{1,2}(?:\.\d{1,2}){0,2}[a-z]?|(?:draft|final|issue) ?\d{0,2}", re.I)
_FEWEST_HEADS = 3
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
    if element.kind is not ElementKind.TABLE or not element.cells:
        return False
    head = [cell.strip(" :*") for cell in element.cells[0]]
    named = list(filter(None, head))
    if len(named) >= _FEWEST_HEADS and _VERSION.fullmatch(head[0]) and all(map(_OF_VERSIONS.fullmatch, named[1:])):
        return True
    firsts = [row[0].strip() for row in element.cells if any(map(str.strip, row))]
    return bool(_HISTORY.fullmatch(above)) and bool(firsts) and all(map(_NUMBER.fullmatch, firsts))


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
