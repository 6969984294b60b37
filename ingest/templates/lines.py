"""Divide running text into the lines that a person sees on a form, also where a reader of pages ran them together."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ingest.templates.blanks import has_boxes

_NUMBER = re.compile(r"(?<=\S) (?=(?:Q|[A-Z])?\d{1,2}[.):] [A-Z\[<{])")
_NUMBERED = re.compile(r" (?:Q|[A-Z])?\d{1,2}[.):] ")
_ENTRY = re.compile(r"(?<=\S) (?=[A-Z][\w'\u2019/()&-]*(?: [a-z(/&][\w'\u2019/()&-]*){0,5}:(?: |$))")
_BEFORE_QUESTION = re.compile(r"(?<=[.!_\u2026>}\]?])(?<!\d\.)(?<!^\w\.) (?=[A-Z0-9(][^.?!]{4,200}\?)")
_AFTER_QUESTION = re.compile(r"(?<=\?) (?=\S)")
_BOX = re.compile(r"(?<=\S) (?=(?:[\u2610-\u2612\u25a1]|\[[ xX]?\]) )")
_FEWEST_BOXED = 2
_STATEMENT_WORDS = 3  # mean words after a box from which boxes stand before things to tick off, not before options
_SITE = re.compile(
    r"\b(?:accessibility statement|cookies?(?: policy)?|privacy (?:notice|policy)|all rights reserved|terms (?:of use"
    r"|and conditions)|site ?map|skip to (?:main )?content|back to top)\b",
    re.IGNORECASE,
)
_SITE_WORDS = 25


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line of running text with what its look says of it."""

    text: str
    heading: bool = False
    listed: bool = False


def lines_of(text: str, *, heading: bool = False, listed: bool = False) -> Iterator[Line]:
    """Yield the lines of an element's text; what a web site prints on every page is left out."""
    for part in text.split("\n"):
        for line in _apart(part.strip()):
            if line and not ("." in line and _is_site(line)):
                yield Line(text=line, heading=heading, listed=listed)


def _apart(text: str) -> Iterator[str]:
    """Yield the entries of a paragraph that holds several: numbered, labelled, or question upon question."""
    parts = [text]
    if ":" in text and len(_ENTRY.findall(f" {text}")) > 1:
        parts = _ENTRY.split(text)
    if _NUMBERED.search(text):
        parts = [piece for part in parts for piece in _NUMBER.split(part)]
    if text.count("?") > 1 or (text.endswith("?") and ". " in text):
        parts = [piece for part in parts for piece in _BEFORE_QUESTION.split(part)]
        parts = [piece for part in parts for piece in ([part] if has_boxes(part) else _AFTER_QUESTION.split(part))]
    parts = [piece for part in parts for piece in _boxed(part)]
    yield from (part.strip() for part in parts)


def _boxed(text: str) -> list[str]:
    """Divide a list of things to tick off, each with its box before it."""
    if not has_boxes(text):
        return [text]
    pieces = _BOX.split(text)
    boxed = pieces[1:]
    if len(boxed) < _FEWEST_BOXED or sum(len(piece.split()) for piece in boxed) < len(boxed) * (_STATEMENT_WORDS + 1):
        return [text]
    return pieces


def _is_site(line: str) -> bool:
    return len(_SITE.findall(line)) > 1 and len(line.split()) <= _SITE_WORDS
