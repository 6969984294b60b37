"""Read Word documents in document order, with headings, lists, tables, notes and what is hidden."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from ingest.model import FURNITURE, Element, ElementKind, Failure, Parsed
from ingest.parsing.drawings import linked_elements
from ingest.parsing.office_names import WP, R, W
from ingest.parsing.ooxml import Node, Parts
from ingest.parsing.outcome import STRUCK, clean, failed
from ingest.parsing.packages import inspect_package
from ingest.parsing.pasted import PICTURES, large_pictures, told
from ingest.parsing.word_blocks import Story, story_elements
from ingest.parsing.word_inserted import inserted_text
from ingest.parsing.word_numbers import Numbering, numbering_of
from ingest.parsing.word_readied import ready
from ingest.parsing.word_styles import Style, styles_of
from ingest.settings import Limits

_TITLE = "{http://purl.org/dc/elements/1.1/}title"
_UNREAD = "A document inserted into this one could not be read. Send it as a file of its own."


def preload() -> None:
    """Import lxml."""
    from lxml import etree  # noqa: F401 - loaded once before children are forked


def read_word(file: Path, limits: Limits) -> Parsed:
    """Read a DOCX as one part without a page number: Word decides on pages only when it prints."""
    package = inspect_package(file, limits)
    if package.failure:
        return failed(package.failure.code, package.failure.message, flags=package.flags)
    with zipfile.ZipFile(file) as archive:
        parts = Parts(archive)
        main = parts.main("word/document.xml", "word/document2.xml")
        root = parts.tree(main)
        body = None if root is None else root.find(W + "body")
        if body is None:
            return failed("damaged", flags=package.flags)
        parsed = _read(parts, main, body, package.flags)
        if not any(element.kind not in FURNITURE for element in parsed.elements) and parts.holds("word/media/"):
            return failed("no-text", flags=("scanned", *(flag for flag in parsed.flags if flag != PICTURES)))
        return parsed


def _read(parts: Parts, main: str, body: Node, flags: tuple[str, ...]) -> Parsed:
    document = _Document(parts, main)
    headers = document.furniture("header", ElementKind.HEADER)
    content = list(document.elements(main, body))
    notes = [*document.notes("footnotes"), *document.notes("endnotes")]
    comments = document.notes("comments")
    if comments:
        comments.insert(0, Element(kind=ElementKind.HEADING, text="Comments in the margin", level=1))
    footers = document.furniture("footer", ElementKind.FOOTER)
    pictures = told({1: large_pictures(parts, main, body)})
    marks = {"form": document.form, STRUCK: document.struck, PICTURES: bool(pictures)}
    return Parsed(
        elements=(*headers, *content, *notes, *comments, *footers),
        page_numbers=(None,),
        locators=("",),
        title=package_title(parts),
        flags=(*flags, *(flag for flag, holds in marks.items() if holds)),
        failures=(*parts.failures(), *document.failures, *pictures),
    )


def package_title(parts: Parts) -> str:
    """Return the title in an Office package's own properties, "" if none."""
    for name in parts.related("", "core-properties"):
        properties = parts.tree(name)
        found = None if properties is None else properties.find(_TITLE)
        if found is not None:
            return clean(found.text or "")
    return ""


class _Document:
    """One document on its way through the reader: what its parts share."""

    def __init__(self, parts: Parts, main: str) -> None:
        self._parts = parts
        self._main = main
        self._styles: dict[str, Style] = styles_of(self._first("styles"))
        self._numbering: Numbering = numbering_of(self._first("numbering"))
        self._dark = False
        self.form = self.struck = False
        self.failures: list[Failure] = []

    def elements(self, name: str, root: Node) -> Iterator[Element]:
        """Yield what one part holds."""
        ready(root, self._styles)
        self._dark = self._dark or any(anchor.get("behindDoc") in {"1", "true"} for anchor in root.iter(WP + "anchor"))
        story = Story(
            styles=self._styles, numbering=self._numbering, linked=partial(self._linked, name), dark=self._dark
        )
        yield from story_elements(root, story)
        self.form, self.struck = self.form or story.form, self.struck or story.struck

    def furniture(self, relation: str, kind: ElementKind) -> list[Element]:
        """Return the text of running headers or footers, each once."""
        found: dict[str, Element] = {}
        for element in self._related(relation):
            found.setdefault(element.text, Element(kind=kind, text=element.text, hidden=element.hidden))
        return list(found.values())

    def notes(self, relation: str) -> list[Element]:
        """Return footnotes, endnotes or comments, without who wrote them."""
        return [
            element
            if element.kind is ElementKind.TABLE
            else Element(kind=ElementKind.FOOTNOTE, text=element.text, hidden=element.hidden)
            for element in self._related(relation)
        ]

    def _related(self, relation: str) -> Iterator[Element]:
        for name in dict.fromkeys(self._parts.related(self._main, relation)):
            root = self._parts.tree(name)
            if root is not None:
                yield from self.elements(name, root)

    def _first(self, relation: str) -> Node | None:
        names = self._parts.related(self._main, relation)
        return self._parts.tree(names[0]) if names else None

    def _linked(self, name: str, node: Node) -> list[Element]:
        """Read a chart, a diagram, or a text that another program put into the document."""
        if node.tag != W + "altChunk":
            return linked_elements(self._parts, name, node)
        inserted = self._parts.target(name, node.get(R + "id", ""))
        elements = inserted_text(self._parts.bytes_of(inserted))
        if elements is None:
            self.failures.append(Failure(code="unsupported", message=_UNREAD))
        return elements or []
