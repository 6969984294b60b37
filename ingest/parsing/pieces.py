"""The port to unstructured: its pieces as our elements."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from html import escape
from typing import TYPE_CHECKING

from ingest.model import Element, ElementKind, Parsed
from ingest.parsing.outcome import STRUCK, clean, failed, table
from ingest.parsing.quiet import ready_unstructured
from ingest.parsing.web import split_hidden, table_rows
from ingest.parsing.web_blocks import Block, blocks_of

if TYPE_CHECKING:
    from unstructured.documents.elements import Element as Piece

LONG = 1_000_000  # characters past which judging every sentence's grammar would take minutes
_WHOLE = 20_000  # words and marks of one text, 100,000 characters of prose; judging takes some 15 kB for each
_SLOW = 30_000_000  # squares of the lengths of words, which take some 5 s; a million characters of prose have 6 million
_TOKEN = re.compile(r"\w+|[^\w\s]")
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
    import markdown.extensions.footnotes  # noqa: F401 - loaded before children are forked
    from unstructured.partition.html import partition_html
    from unstructured.partition.text import partition_text

    partition_text(text="Support for people.\n\nWe assess what people need and plan with them.")
    partition_html(text="<h1>Support</h1><p>We assess what people need and plan with them.</p>")


def quickly_judged(texts: Iterable[str]) -> bool:
    """Say whether unstructured can judge texts without taking minutes or a gigabyte.

    The time grows with the squares of words' lengths, the memory with the longest text, which is judged whole.
    """
    characters = squares = 0
    for text in texts:
        lengths = [len(word) for word in text.split()]
        characters += sum(lengths)
        squares += sum(length * length for length in lengths)
        if characters > LONG or squares > _SLOW or sum(1 for _ in _TOKEN.finditer(text)) > _WHOLE:
            return False
    return True


def html_elements(text: str) -> Parsed:
    """Read the text of a web page; what its styles hide is kept apart as hidden."""
    page = split_hidden(text)
    elements = judged(list(blocks_of(page.body))) if page.body is not None else []
    elements.extend(Element(kind=ElementKind.PARAGRAPH, text=clean(part), hidden=True) for part in page.hidden)
    if page.framed and not elements:
        return failed("empty", "This page only shows other pages in frames. Send those pages themselves.")
    flags = (*(["external-links"] if page.fetches else []), *([STRUCK] if page.struck else []))
    return one_part(elements, title=page.title, flags=flags)


def judged(blocks: list[Block]) -> list[Element]:
    """Return the blocks of a page or a text as elements.

    unstructured tells headings from paragraphs by their looks and grammar, but drops what it takes for menus: where
    a word would be lost, and where judging would take too much, the blocks stay as they are.
    """
    plain = [element for element in map(_plain, blocks) if element]
    if not quickly_judged(cell for block in blocks for row in block.rows or ((block.text,),) for cell in row):
        return plain
    ready_unstructured()
    from unstructured.partition.html import partition_html

    found = converted(partition_html(text="".join(map(_markup, blocks)), languages=[""])) if blocks else []
    return found if _count(found) == _count(plain) else plain


def judged_text(blocks: list[Block]) -> list[Element]:
    """Return the blocks of a plain text as elements.

    unstructured says which lines can be titles; one that stands directly above what it can be the title of is one.
    """
    kept = [(block, element) for block in blocks if (element := _plain(block))]
    titles = _titles([element.text for block, element in kept if block.tag == "p"])
    elements: list[Element] = []
    place = 0
    for number, (block, element) in enumerate(kept):
        titled = False
        if block.tag == "p":
            titled = place in titles
            place += 1
        below = kept[number + 1][0] if number + 1 < len(kept) else None
        leads = below is not None and (below.tag != "p" or place not in titles)
        heading = Element(kind=ElementKind.HEADING, text=element.text, level=1)
        elements.append(heading if titled and leads and "\n" not in element.text else element)
    return elements


def _titles(paragraphs: list[str]) -> set[int]:
    """Return which paragraphs can be titles, by their places; none where that would take too much to tell."""
    if not paragraphs or not quickly_judged(paragraphs):
        return set()
    ready_unstructured()
    from unstructured.partition.text import partition_text

    lines = [" ".join(paragraph.split()) for paragraph in paragraphs]
    found = partition_text(text="\n\n".join(lines), languages=[""])
    if [piece.text for piece in found] != lines:
        return set()
    return {place for place, piece in enumerate(found) if piece.category == "Title"}


def _count(elements: Iterable[Element]) -> Counter[str]:
    """Count the words of elements."""
    return Counter(word for element in elements for word in element.text.split())


def _plain(block: Block) -> Element | None:
    if block.rows:
        return table(block.rows)
    text = clean(block.text)
    if not text:
        return None
    if block.tag[0] == "h":
        return Element(kind=ElementKind.HEADING, text=" ".join(text.split()), level=int(block.tag[1]))
    kinds = {"li": ElementKind.LIST_ITEM, "caption": ElementKind.CAPTION}
    return Element(kind=kinds.get(block.tag, ElementKind.PARAGRAPH), text=text)


def _markup(block: Block) -> str:
    """Return a block as the plainest HTML that says the same."""
    if block.rows:
        rows = "".join("<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>" for row in block.rows)
        return f"<table>{rows}</table>"
    text = escape(block.text).replace("\n", "<br>")
    tag = "p" if block.tag == "caption" else block.tag
    return f"<ul><li>{text}</li></ul>" if tag == "li" else f"<{tag}>{text}</{tag}>"


def one_part(elements: Iterable[Element], *, title: str = "", flags: Iterable[str] = ()) -> Parsed:
    """Return elements of a format that has no pages."""
    return Parsed(elements=tuple(elements), page_numbers=(None,), locators=("",), title=title, flags=tuple(flags))


def plain_paragraphs(text: str) -> list[Element]:
    """Return paragraphs divided by blank lines, for texts too long to be judged any closer."""
    parts = (clean(part) for part in paragraphs_of(text))
    return [Element(kind=ElementKind.PARAGRAPH, text=part) for part in parts if part]


def paragraphs_of(text: str) -> list[str]:
    """Return what blank lines divide a text into."""
    return re.split(r"\n[ \t]*\n", text.replace("\r\n", "\n").replace("\r", "\n"))


def converted(pieces: Iterable[Piece]) -> list[Element]:
    """Return unstructured's elements as ours.

    It calls any short line a title. Only one whose depth the format itself gives, or that stands directly above
    running text, is believed.
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
        kind, level = _kind(piece, found[place + 1 : place + 2])
        elements.append(Element(kind=kind, text=clean(piece.text), page=page, level=level))
    return [element for element in elements if element.text]


def _kind(piece: Piece, following: Sequence[Piece]) -> tuple[ElementKind, int]:
    depth = piece.metadata.category_depth
    if piece.category != "Title":
        return _KINDS.get(piece.category, ElementKind.PARAGRAPH), 0
    if depth is not None:
        return ElementKind.HEADING, depth + 1
    leads = bool(following) and following[0].category in {"NarrativeText", "ListItem", "Table"}
    return (ElementKind.HEADING, 1) if leads else (ElementKind.PARAGRAPH, 0)
