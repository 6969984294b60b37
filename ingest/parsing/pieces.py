"""The port to unstructured: its pieces as our elements."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from ingest.model import Element, ElementKind, Parsed
from ingest.parsing.outcome import clean, table
from ingest.parsing.quiet import ready_unstructured
from ingest.parsing.web import split_hidden, table_rows

if TYPE_CHECKING:
    from unstructured.documents.elements import Element as Piece

_KINDS = {
    "ListItem": ElementKind.LIST_ITEM,
    "Header": ElementKind.HEADER,
    "Footer": ElementKind.FOOTER,
    "PageNumber": ElementKind.FOOTER,
    "FigureCaption": ElementKind.CAPTION,
}


def preload() -> None:
    """Import unstructured and its sentence model, and use each once so that children need not."""
    ready_unstructured()
    from unstructured.partition.email import partition_email  # noqa: F401 - loaded before children are forked
    from unstructured.partition.html import partition_html
    from unstructured.partition.md import partition_md  # noqa: F401
    from unstructured.partition.msg import partition_msg  # noqa: F401
    from unstructured.partition.text import partition_text

    partition_text(text="Support for people.\n\nWe assess what people need and plan with them.")
    partition_html(text="<h1>Support</h1><p>We assess what people need and plan with them.</p>")


def html_elements(text: str) -> Parsed:
    """Read the text of a web page; what its styles hide is kept apart as hidden."""
    page = split_hidden(text)
    ready_unstructured()
    from unstructured.partition.html import partition_html

    elements = converted(partition_html(text=page.visible)) if page.visible else []
    elements.extend(Element(kind=ElementKind.PARAGRAPH, text=clean(part), hidden=True) for part in page.hidden)
    return one_part(elements, title=page.title, flags=("external-links",) if page.fetches else ())


def one_part(elements: Iterable[Element], *, title: str = "", flags: Iterable[str] = ()) -> Parsed:
    """Return elements of a format that has no pages."""
    return Parsed(elements=tuple(elements), page_numbers=(None,), locators=("",), title=title, flags=tuple(flags))


def plain_paragraphs(text: str) -> list[Element]:
    """Return paragraphs divided by blank lines, for texts too long to be judged any closer."""
    parts = (clean(part) for part in re.split(r"\n[ \t]*\n", text.replace("\r\n", "\n").replace("\r", "\n")))
    return [Element(kind=ElementKind.PARAGRAPH, text=part) for part in parts if part]


def converted(pieces: Iterable[Piece], *, slides: bool = False) -> list[Element]:
    """Return unstructured's elements as ours.

    It calls any short line a title. Only one whose depth the format itself gives, or that stands directly above
    running text, is believed; in a deck only the title box of a slide.
    """
    found = [piece for piece in pieces if piece.category != "PageBreak"]
    elements: list[Element] = []
    for place, piece in enumerate(found):
        page = piece.metadata.page_number or 1
        if piece.category == "Table":
            grid = table(table_rows(piece.metadata.text_as_html or ""), page=page)
            if grid:
                elements.append(grid)
                continue
        kind, level = _kind(piece, found[place + 1 : place + 2], slides=slides)
        elements.append(Element(kind=kind, text=clean(piece.text), page=page, level=level))
    return [element for element in elements if element.text]


def _kind(piece: Piece, following: Sequence[Piece], *, slides: bool) -> tuple[ElementKind, int]:
    depth = piece.metadata.category_depth
    if piece.category != "Title":
        return _KINDS.get(piece.category, ElementKind.PARAGRAPH), 0
    if slides:
        return (ElementKind.HEADING, 1) if depth == 0 else (ElementKind.LIST_ITEM, 0)
    if depth is not None:
        return ElementKind.HEADING, depth + 1
    leads = bool(following) and following[0].category in {"NarrativeText", "ListItem", "Table"}
    return (ElementKind.HEADING, 1) if leads else (ElementKind.PARAGRAPH, 0)
