"""Read Rich Text (RTF): paragraphs, headings, lists, tables, notes, and what is hidden."""

from __future__ import annotations

from pathlib import Path

from ingest.model import Element, ElementKind, Parsed
from ingest.parsing.outcome import STRUCK, clean, failed
from ingest.parsing.pasted import PICTURES, told
from ingest.parsing.rich_text.reader import Reader
from ingest.settings import Limits

_START = b"{\\rtf"
_HEAD = 1024  # bytes in which a file must begin


def read_rtf(file: Path, limits: Limits) -> Parsed:
    """Read an RTF as one part without a page number: its pages are decided on only when it is printed.

    Comments, embedded objects and text that is marked as deleted or struck through are left out.
    """
    raw = file.read_bytes()
    begun = raw.find(_START, 0, _HEAD)
    if begun < 0:
        return failed("damaged")
    reader = Reader(limits)
    reader.read(raw[begun:] if begun else raw)
    headers = _once(reader.furniture[ElementKind.HEADER])
    footers = _once(reader.furniture[ElementKind.FOOTER])
    notes = reader.furniture[ElementKind.FOOTNOTE]
    elements = (*headers, *reader.body.elements, *notes, *footers)
    if reader.pictures and not elements and not reader.failures:
        return failed("no-text", flags=("scanned",))
    pictures = told({1: reader.large})
    return Parsed(
        elements=elements,
        page_numbers=(None,),
        locators=("",),
        title=clean(reader.title),
        flags=(
            *(["form"] if reader.form else []),
            *([STRUCK] if reader.struck else []),
            *([PICTURES] if pictures else []),
            *(["truncated"] if reader.failures else []),
        ),
        failures=(*reader.failures, *pictures),
    )


def _once(elements: list[Element]) -> list[Element]:
    """Return each text once: every section and kind of page repeats its headers."""
    return list({element.text: element for element in reversed(elements)}.values())[::-1]
