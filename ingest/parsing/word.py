"""Read Word documents in document order, with headings, lists, tables, notes and what is hidden."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from ingest.model import Element, ElementKind, Parsed
from ingest.parsing.outcome import clean, failed
from ingest.parsing.packages import inspect_package
from ingest.parsing.word_blocks import Story, story_elements
from ingest.parsing.word_styles import styles_of
from ingest.settings import Limits

if TYPE_CHECKING:
    from docx.document import Document

_MAIN_TYPES = (
    "application/vnd.ms-word.document.macroEnabled.main+xml",
    "application/vnd.ms-word.template.macroEnabledTemplate.main+xml",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
)
_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"


def preload() -> None:
    """Import python-docx."""
    import docx  # noqa: F401 - loaded once before children are forked


def read_word(file: Path, limits: Limits) -> Parsed:
    """Read a DOCX as one part without a page number: Word decides on pages only when it prints."""
    package = inspect_package(file, limits)
    if package.failure:
        return failed(package.failure.code, package.failure.message, flags=package.flags)
    document = _open(file)
    styles = styles_of(document.styles.element)
    body = Story(styles=styles)
    content = list(story_elements(document.element.body, body))
    headers = _related(document, "header", ElementKind.HEADER, body)
    notes = [
        *_related(document, "footnotes", ElementKind.FOOTNOTE, body),
        *_related(document, "endnotes", ElementKind.FOOTNOTE, body),
    ]
    footers = _related(document, "footer", ElementKind.FOOTER, body)
    return Parsed(
        elements=(*headers, *content, *notes, *footers),
        page_numbers=(None,),
        locators=("",),
        title=clean(document.core_properties.title or ""),
        flags=(*package.flags, *(["form"] if body.form else [])),
    )


def _open(file: Path) -> Document:
    """Open a document, a template or either with macros: python-docx's own door takes plain documents only."""
    from docx.opc.part import PartFactory
    from docx.package import Package
    from docx.parts.document import DocumentPart

    for kind in _MAIN_TYPES:
        PartFactory.part_type_for[kind] = DocumentPart
    with file.open("rb") as stream:
        part = Package.open(stream).main_document_part
    if not isinstance(part, DocumentPart):
        raise TypeError(f"not a Word document: {part.content_type}")
    document: Document = part.document
    return document


def _related(document: Document, relation: str, kind: ElementKind, story: Story) -> list[Element]:
    """Read the parts that the document relates to in one way, each text once."""
    found: dict[str, Element] = {}
    for part in _parts(document, _RELATIONS + relation):
        for element in story_elements(part, Story(styles=story.styles)):
            if element.kind is ElementKind.TABLE and kind is ElementKind.FOOTNOTE:
                found.setdefault(element.text, element)
            else:
                found.setdefault(element.text, Element(kind=kind, text=element.text, hidden=element.hidden))
    return list(found.values())


def _parts(document: Document, relation: str) -> Iterator[object]:
    """Yield the root elements of related parts."""
    from docx.oxml import parse_xml

    for link in document.part.rels.values():
        if link.reltype == relation and not link.is_external:
            yield parse_xml(link.target_part.blob)
