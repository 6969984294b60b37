"""What every parser hands back: cleaned text, bounded elements, and failures in plain words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from ingest.model import Element, ElementKind, Failure, Parsed
from ingest.parsing.raised import written
from ingest.settings import MEGABYTE, Limits
from ingest.words import row_text

MOST_ELEMENTS = 200_000  # some twenty on each of the most pages read; more would keep the reader of the answer busy
MOST_NAME = 1000  # characters of a title or a sheet's name
STRUCK = "struck-text"  # the flag of files that hold words struck through, which nothing else is read of

MESSAGES = {
    "encrypted": "This file is locked with a password. Remove the password and send it again.",
    "damaged": "This file is damaged and cannot be opened. Open it where it was made, save it again and send the copy.",
    "empty": "This file holds no text. Check that it is the file you meant to send.",
    "no-text": (
        "This file holds pictures of pages, and no words were read in them. Send the original document, "
        "or a sharper scan."
    ),
    "struck": (
        "All words of this file are struck through, so they were left out. If they still hold, take the lines away and "
        "send it again."
    ),
    "unsupported": "Files of this kind cannot be read here. Save it as PDF or DOCX and send it again.",
}

_INVISIBLE = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f"  # controls; \x85 is a line end
    "\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ufffe\uffff"  # zero-width and direction marks
    "\U000e0000-\U000e007f]"  # tag characters, which spell text that no reader can see
)
_TAGS = re.compile("[\U000e0001-\U000e007f]")
_SPACES = re.compile(r"[^\S\n]+")
_LINES = re.compile(r" ?\n\s*")


def clean(text: str) -> str:
    """Return `text` without what cannot be seen: controls, zero-width and tag characters, doubled spaces.

    Line ends inside it are kept, one for any number; raised marks are written out. Idempotent.
    """
    if not text.isprintable():
        text = written(text)
        text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\x85", "\n").replace("\u2028", "\n")
        text = text.replace("\u2029", "\n").replace("\x0b", "\n").replace("\x0c", "\n")
        text = _INVISIBLE.sub("", text)
        text = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")  # pairs joined, halves replaced
    return _LINES.sub("\n", _SPACES.sub(" ", text)).strip()


def carries_tags(text: str) -> bool:
    """Say whether `text` spells something in Unicode tag characters, which only machines read."""
    return _TAGS.search(text) is not None


def failed(code: str, message: str = "", *, flags: Iterable[str] = ()) -> Parsed:
    """Return the result for a file of which nothing could be read; `message` defaults to that of the code."""
    failure = Failure(code=code, message=message or MESSAGES[code])
    return Parsed(elements=(), page_numbers=(), locators=(), flags=tuple(dict.fromkeys(flags)), failures=(failure,))


_EMPTY_ROWS = 3  # of a table, one below the other, that are kept
_EMPTY_COLUMNS = 8  # beyond the last with words


def settled(parsed: Parsed, limits: Limits) -> Parsed:
    """Return `parsed` within the text limit, without empty elements, and with a failure if nothing is left."""
    kept: list[Element] = []
    room = limits.max_text_mb * MEGABYTE
    flags = dict.fromkeys(parsed.flags)
    failures = list(parsed.failures)
    for element in parsed.elements:
        if not element.text and not element.cells:
            continue
        size = len(element.text.encode("utf-8", "replace"))
        if size > room > 0:
            kept.append(_cut(element, room))
        room -= size
        if room < 0 or len(kept) == MOST_ELEMENTS:
            flags["truncated"] = None
            most = f"{limits.max_text_mb} MB of text" if room < 0 else f"{MOST_ELEMENTS:,} paragraphs"
            failures.append(
                Failure(
                    code="too-large",
                    message=f"Only the first {most} were read. Split the file in parts.",
                    page=parsed.page_numbers[element.page - 1],
                )
            )
            break
        kept.append(element)
    if any(element.hidden for element in kept):
        flags["hidden-text"] = None
    if not any(element.text for element in kept) and not failures:
        failures.append(Failure(code="empty", message=MESSAGES["struck" if STRUCK in flags else "empty"]))
    return replace(
        parsed,
        elements=tuple(kept),
        locators=tuple(clean(locator)[:MOST_NAME] for locator in parsed.locators),
        title=" ".join(clean(parsed.title).split())[:MOST_NAME],
        flags=tuple(flags),
        failures=tuple(failures),
    )


def _cut(element: Element, room: int) -> Element:
    """Return as much of an element as fits into `room` bytes: whole words, or whole rows of a table."""
    if element.cells and element.kind is ElementKind.TABLE:
        rows: list[tuple[str, ...]] = []
        for row in element.cells:
            room -= len(row_text(row).encode("utf-8", "replace")) + 1
            if room < 0:
                break
            rows.append(row)
        return replace(element, cells=tuple(rows), text="\n".join(map(row_text, rows)))
    text = element.text.encode("utf-8", "replace")[:room].decode("utf-8", "ignore")
    return replace(element, text=text.rpartition(" ")[0] or text)


def table(rows: Iterable[Iterable[str]], *, page: int = 1, hidden: bool = False) -> Element | None:
    """Return rows as a table element, its text without empty rows; None if it has no cells.

    Rows are made equally long, so that a cell's place names its column. Cells in which nothing stands are kept, as
    places for an answer, but of empty rows and columns only so many: that there are some is what they say.
    """
    cells = _few_empty([["\n".join(_lines(cell)) for cell in row] for row in rows])
    width = max((len(row) - trailing_blanks(row) for row in cells), default=0)
    width = min(max(map(len, cells), default=0), width + _EMPTY_COLUMNS)
    if not width:
        return None
    even = tuple(tuple((*row, *[""] * width)[:width]) for row in cells)
    text = "\n".join(filter(None, map(row_text, even)))
    return Element(kind=ElementKind.TABLE, text=text, page=page, cells=even, hidden=hidden)


def _lines(cell: str) -> Iterator[str]:
    """Yield the lines of a cell, tidied; most cells are one line."""
    for line in clean(cell).split("\n"):
        tidy = " ".join(line.split())
        if tidy:
            yield tidy


def _few_empty(rows: Iterable[list[str]]) -> list[list[str]]:
    """Return rows with at most so many empty ones one below the other."""
    kept: list[list[str]] = []
    empty = 0
    for row in rows:
        empty = 0 if any(row) else empty + 1
        if empty <= _EMPTY_ROWS:
            kept.append(row)
    return kept


def trailing_blanks(row: Sequence[str]) -> int:
    """Count the empty cells at the end of a row."""
    count = 0
    for cell in reversed(row):
        if cell:
            break
        count += 1
    return count
