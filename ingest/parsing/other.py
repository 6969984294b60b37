"""Read every format without a reader of its own through unstructured: web pages and text."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from ingest.model import Element, ElementKind, Parsed
from ingest.parsing.decoding import decode, is_text
from ingest.parsing.outcome import MEGABYTE, carries_tags, clean, failed
from ingest.parsing.pieces import LONG, converted, html_elements, one_part, plain_paragraphs
from ingest.parsing.quiet import ready_unstructured
from ingest.settings import Limits

if TYPE_CHECKING:
    from unstructured.documents.elements import Element as Piece

_CHARSET = re.compile(rb"(?:charset|encoding)\s*=\s*[\"']?([A-Za-z0-9_:.-]{2,40})")
_HEAD = 4096  # bytes of a page in which it must name its encoding
_UNDERLINED = re.compile(r"^[ \t]*(\S[^\n|]{1,118})\r?\n[ \t]*(={3,}|-{3,})[ \t]*\r?$", re.MULTILINE)


def read_text(file: Path, limits: Limits) -> Parsed:
    """Read plain text in any encoding."""
    return _from_text(file, limits, _text_pieces)


def read_markdown(file: Path, limits: Limits) -> Parsed:
    """Read Markdown."""

    def pieces(text: str) -> list[Piece]:
        from unstructured.partition.md import partition_md

        return partition_md(text=text)

    return _from_text(file, limits, pieces)


def read_html(file: Path, limits: Limits) -> Parsed:
    """Read a saved web page; what its styles hide is kept apart as hidden."""
    text = _decoded(file, limits, markup=True)
    if isinstance(text, Parsed):
        return text
    return html_elements(text)


def _from_text(file: Path, limits: Limits, pieces: Callable[[str], list[Piece]]) -> Parsed:
    text = _decoded(file, limits)
    if isinstance(text, Parsed):
        return text
    if not text.strip():
        return failed("empty")
    flags = ("hidden-text",) if carries_tags(text) else ()
    if len(text) > LONG:
        return one_part(plain_paragraphs(text), flags=flags)
    ready_unstructured()
    elements: list[Element] = []
    for heading, level, body in _sections(text):
        if heading:
            elements.append(Element(kind=ElementKind.HEADING, text=clean(heading), level=level))
        if body.strip():
            elements.extend(converted(pieces(body)))
    return one_part(elements, flags=flags)


def _sections(text: str) -> Iterator[tuple[str, int, str]]:
    """Cut a text at lines underlined with = or -, as typists mark headings: (heading, level, what follows)."""
    heading, level, start = "", 0, 0
    for found in _UNDERLINED.finditer(text):
        yield heading, level, text[start : found.start()]
        heading, level, start = found[1], 1 if found[2][0] == "=" else 2, found.end()
    yield heading, level, text[start:]


def _text_pieces(text: str) -> list[Piece]:
    from unstructured.partition.text import partition_text

    return partition_text(text=text)


def _decoded(file: Path, limits: Limits, *, markup: bool = False) -> str | Parsed:
    """Return the text of a file, or why there is none; only markup says what encoding it is in."""
    if file.stat().st_size > limits.max_text_mb * MEGABYTE * 2:
        return failed("too-large", f"This file holds more than {limits.max_text_mb * 2} MB of text. Split it.")
    raw = file.read_bytes()
    named = _CHARSET.search(raw[:_HEAD]) if markup else None
    text = decode(raw, declared=named[1].decode("ascii") if named else "")
    if not is_text(text):
        return failed("damaged", "This file is named like a text but does not hold one. Check what it is.")
    return text
