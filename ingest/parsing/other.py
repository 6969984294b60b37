"""Read every format without a reader of its own through unstructured: web pages, mail, slides, text."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from ingest.model import Element, ElementKind, Parsed
from ingest.parsing.decoding import decode, is_text
from ingest.parsing.outcome import MEGABYTE, carries_tags, clean, failed
from ingest.parsing.packages import inspect_package
from ingest.parsing.pieces import converted, html_elements, one_part, plain_paragraphs
from ingest.parsing.quiet import ready_unstructured
from ingest.settings import Limits

if TYPE_CHECKING:
    from unstructured.documents.elements import Element as Piece

_LONG = 1_000_000  # characters past which judging every sentence's grammar would take minutes


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
    text = _decoded(file, limits)
    if isinstance(text, Parsed):
        return text
    return html_elements(text)


def read_slides(file: Path, limits: Limits) -> Parsed:
    """Read a PowerPoint deck, slide by slide, titles first and speaker notes last."""
    package = inspect_package(file, limits)
    if package.failure:
        return failed(package.failure.code, package.failure.message, flags=package.flags)
    ready_unstructured()
    from pptx import Presentation
    from unstructured.partition.pptx import partition_pptx

    deck = Presentation(str(file))
    elements = converted(partition_pptx(str(file), include_slide_notes=False), slides=True)
    by_slide: dict[int, list[Element]] = {}
    for element in elements:
        by_slide.setdefault(element.page, []).append(element)
    ordered: list[Element] = []
    for number, slide in enumerate(deck.slides, 1):
        # The title box is drawn first even where it stands lower; a stable sort leaves the rest as it is.
        shown = sorted(by_slide.get(number, []), key=lambda element: element.kind is not ElementKind.HEADING)
        if slide.has_notes_slide and slide.notes_slide.notes_text_frame:
            notes = clean(slide.notes_slide.notes_text_frame.text)
            shown.append(Element(kind=ElementKind.PARAGRAPH, text=notes, page=number))
        hidden = slide._element.get("show") == "0"
        ordered.extend(replace(element, hidden=True) if hidden else element for element in shown)
    count = max(len(deck.slides), 1)
    return Parsed(
        elements=tuple(ordered),
        page_numbers=tuple(range(1, count + 1)),
        locators=("",) * count,
        title=clean(deck.core_properties.title or ""),
        flags=package.flags,
    )


def _from_text(file: Path, limits: Limits, pieces: Callable[[str], list[Piece]]) -> Parsed:
    text = _decoded(file, limits)
    if isinstance(text, Parsed):
        return text
    if not text.strip():
        return failed("empty")
    flags = ("hidden-text",) if carries_tags(text) else ()
    if len(text) > _LONG:
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


def _decoded(file: Path, limits: Limits) -> str | Parsed:
    """Return the text of a file, or why there is none."""
    if file.stat().st_size > limits.max_text_mb * MEGABYTE * 2:
        return failed("too-large", f"This file holds more than {limits.max_text_mb * 2} MB of text. Split it.")
    text = decode(file.read_bytes())
    if not is_text(text):
        return failed("damaged", "This file is named like a text but does not hold one. Check what it is.")
    return text
