"""Read every format without a reader of its own through unstructured: web pages and text."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from ingest.model import Parsed
from ingest.parsing.decoding import decode, is_text
from ingest.parsing.outcome import carries_tags, failed
from ingest.parsing.pieces import LONG, html_elements, judged_text, one_part
from ingest.parsing.text_blocks import text_blocks
from ingest.settings import MEGABYTE, Limits
from ingest.sniffing import is_page_archive

_CHARSET = re.compile(rb"(?:charset|encoding)\s*=\s*[\"']?([A-Za-z0-9_:.-]{2,40})")
_HEAD = 4096  # bytes of a page in which it must name its encoding


def read_text(file: Path, limits: Limits) -> Parsed:
    """Read plain text in any encoding."""
    return _from_text(file, limits, lambda text: one_part(judged_text(list(text_blocks(text)))))


def read_markdown(file: Path, limits: Limits) -> Parsed:
    """Read Markdown as the page it makes."""

    def parsed(text: str) -> Parsed:
        from markdown import markdown

        return html_elements(markdown(text, extensions=["tables", "fenced_code", "sane_lists", "footnotes"]))

    return _from_text(file, limits, parsed)


def read_html(file: Path, limits: Limits) -> Parsed:
    """Read a saved web page; what its styles hide is kept apart as hidden."""
    with file.open("rb") as stream:
        archived = is_page_archive(stream.read(_HEAD).lstrip(b"\xef\xbb\xbf \t\r\n"), ".mht")
    if archived:
        from ingest.parsing.mail import read_page_archive

        return read_page_archive(file, limits)
    text = _decoded(file, limits, markup=True)
    if isinstance(text, Parsed):
        return text
    return html_elements(text)


def _from_text(file: Path, limits: Limits, read: Callable[[str], Parsed]) -> Parsed:
    text = _decoded(file, limits)
    if isinstance(text, Parsed):
        return text
    if not text.strip():
        return failed("empty")
    parsed = one_part(judged_text(list(text_blocks(text)))) if len(text) > LONG else read(text)
    return replace(parsed, flags=(*parsed.flags, "hidden-text")) if carries_tags(text) else parsed


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
