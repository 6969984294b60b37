"""Read what other programs put whole into a Word document: a web page or a plain text."""

from __future__ import annotations

from ingest.model import Element
from ingest.parsing.decoding import decode, is_text
from ingest.parsing.pieces import html_elements, plain_paragraphs

_BINARY = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"{\\rtf")


def inserted_text(raw: bytes) -> list[Element] | None:
    """Return the elements of an inserted text, None where it cannot be read here."""
    if not raw or raw.lstrip().startswith(_BINARY):
        return None
    text = decode(raw)
    if not is_text(text):
        return None
    start = text[:2000].lower()
    if "<html" in start or "<body" in start or "<!doctype html" in start or "<p" in start:
        return list(html_elements(text).elements)
    return plain_paragraphs(text)
