"""A parser's result as JSON, and back: what comes from a parser's process is checked as if an enemy wrote it."""

from __future__ import annotations

import json
from dataclasses import asdict, fields, replace

from ingest.model import Attachment, Element, ElementKind, Failure, Parsed
from ingest.names import clean_name
from ingest.parsing.outcome import MOST_ELEMENTS, MOST_NAME
from ingest.settings import MEGABYTE, Limits
from ingest.untrusted import MOST_CLAIMED, Json, exactly, items, number, switch, text, whole

_MOST_MESSAGE = 2000  # characters of a failure's message
_MOST_FLAGS = 50
_MOST_SECONDS = 1e6
_ELEMENT_NAMES = [field.name for field in fields(Element)]
_NAMES = {field.name for field in fields(Parsed)}


class AnswerError(Exception):
    """The parser's process answered something that is not a reading. The file may be an attack; look at it."""


def to_json(parsed: Parsed) -> bytes:
    """Return a reading as JSON in UTF-8."""
    # Not asdict for the elements: it copies every cell, which costs more than all else.
    plain = asdict(replace(parsed, elements=()))
    plain["elements"] = [{name: getattr(element, name) for name in _ELEMENT_NAMES} for element in parsed.elements]
    return json.dumps(plain, ensure_ascii=True, allow_nan=False, separators=(",", ":")).encode("ascii")


def largest(limits: Limits) -> int:
    """Return the most bytes that an answer may have.

    Text stands twice for a table (as text and as cells) and a character may take six bytes when escaped.
    """
    return 13 * limits.max_text_mb * MEGABYTE + MEGABYTE


def from_json(answer: bytes, limits: Limits) -> Parsed:
    """Return the reading that an answer holds.

    Raises AnswerError where anything is of the wrong type, out of bounds or unknown.
    """
    if len(answer) > largest(limits):
        raise AnswerError(f"an answer of {len(answer)} bytes")
    try:
        raw = json.loads(answer)
        return _parsed(raw, limits)
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise AnswerError(f"not a reading: {type(error).__name__}") from error


def _parsed(raw: Json, limits: Limits) -> Parsed:
    exactly(raw, _NAMES)
    pages = items(raw["page_numbers"], limits.max_pages)
    numbers = tuple(None if page is None else whole(page, 1, limits.max_pages) for page in pages)
    locators = tuple(text(name, MOST_NAME) for name in items(raw["locators"], limits.max_pages))
    if len(locators) != len(numbers):
        raise ValueError("locators and pages differ in number")
    room = limits.max_text_mb * MEGABYTE
    elements = tuple(_element(item, len(numbers), room) for item in items(raw["elements"], MOST_ELEMENTS))
    if sum(len(element.text) for element in elements) > room:
        raise ValueError("too much text")
    cells = sum(len(cell) for element in elements for row in element.cells for cell in row)
    if cells > 2 * room:
        raise ValueError("too much text in cells")
    failures = tuple(_failure(item, limits) for item in items(raw["failures"], limits.max_pages + 100))
    if not elements and not failures:
        raise ValueError("an empty reading without a failure")
    return Parsed(
        elements=elements,
        page_numbers=numbers,
        locators=locators,
        title=text(raw["title"], MOST_NAME),
        flags=tuple(text(flag, MOST_NAME) for flag in items(raw["flags"], _MOST_FLAGS)),
        failures=failures,
        attachments=tuple(_attachment(item, limits) for item in items(raw["attachments"], _most_attachments(limits))),
        pictures=tuple(whole(page, 1, max(len(numbers), 1)) for page in items(raw["pictures"], limits.max_pages)),
        seconds=number(raw["seconds"], 0, _MOST_SECONDS),
    )


def _element(raw: Json, pages: int, room: int) -> Element:
    exactly(raw, set(_ELEMENT_NAMES))
    return Element(
        kind=ElementKind(raw["kind"]),
        text=text(raw["text"], room),
        page=whole(raw["page"], 1, pages),
        level=whole(raw["level"], 0, 100),
        cells=tuple(tuple(text(cell, room) for cell in items(row, room)) for row in items(raw["cells"], room)),
        hidden=switch(raw["hidden"]),
    )


def _attachment(raw: Json, limits: Limits) -> Attachment:
    exactly(raw, {"name", "file", "size", "refusal"})
    return Attachment(
        name=clean_name(text(raw["name"], MOST_NAME)),
        file=text(raw["file"], MOST_NAME),
        size=whole(raw["size"], 0, MOST_CLAIMED),
        refusal=None if raw["refusal"] is None else _failure(raw["refusal"], limits),
    )


def _most_attachments(limits: Limits) -> int:
    return limits.max_archive_entries + 1  # one more row says how many others there are


def _failure(raw: Json, limits: Limits) -> Failure:
    exactly(raw, {"code", "message", "page"})
    page = raw["page"]
    return Failure(
        code=text(raw["code"], MOST_NAME),
        message=text(raw["message"], _MOST_MESSAGE),
        page=None if page is None else whole(page, 1, limits.max_pages),
    )
