"""Walk the XML of a Word story: paragraphs, tables, content controls and text boxes in reading order."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from ingest.model import Element, ElementKind
from ingest.parsing.looks import looks_like_heading
from ingest.parsing.outcome import clean, table
from ingest.parsing.word_runs import paragraph_text
from ingest.parsing.word_styles import Node, Style, W, switched_on

_MOST_NESTED = 20  # tables in tables, controls in controls; deeper is an attack, not a document
_WRAPPERS = {W + "sdt", W + "sdtContent", W + "ins", W + "moveTo", W + "customXml", W + "smartTag"}
_NOTES = {W + "footnote", W + "endnote"}


@dataclass(slots=True)
class Story:
    """What the walk through one story has learnt so far."""

    styles: dict[str, Style]
    level: int = 0  # of the last heading made by a style
    form: bool = False  # holds fields for a person to fill in
    boxes: list[Node] = field(default_factory=list)  # text boxes anchored in the paragraph just read
    concealed: list[str] = field(default_factory=list)  # hidden text of the table just read


def story_elements(root: Node, story: Story) -> Iterator[Element]:
    """Yield what a body, header, footer or notes part holds, in order.

    Deleted text is left out, inserted text kept, text boxes follow the paragraph they are anchored in.
    """
    yield from _blocks(root, story, depth=0)


def _blocks(parent: Node, story: Story, depth: int) -> Iterator[Element]:
    if depth > _MOST_NESTED:
        return
    for child in parent:
        if child.tag == W + "p":
            yield from _paragraph(child, story)
            boxes, story.boxes = story.boxes, []
            for box in boxes:
                yield from _blocks(box, story, depth + 1)
        elif child.tag == W + "tbl":
            found = table(_rows(child, story, depth))
            if found:
                yield found
            if depth == 0 and story.concealed:
                yield Element(kind=ElementKind.PARAGRAPH, text="\n".join(story.concealed), hidden=True)
                story.concealed = []
        elif child.tag in _WRAPPERS or child.tag in _NOTES:
            story.form = story.form or _is_control(child)
            yield from _blocks(child, story, depth + 1)


def _paragraph(paragraph: Node, story: Story) -> Iterator[Element]:
    properties = paragraph.find(W + "pPr")
    style = _style(properties, story)
    words = paragraph_text(paragraph, story.styles, style, outside_table=True)
    story.boxes.extend(words.boxes)
    story.form = story.form or words.form
    shown = clean(words.shown)
    if shown:
        kind, level = _kind(shown, properties, style, story, bold=words.bold)
        yield Element(kind=kind, text=shown, level=level)
    concealed = clean(words.concealed)
    if concealed:
        yield Element(kind=ElementKind.PARAGRAPH, text=concealed, hidden=True)


def _kind(text: str, properties: Node, style: Style, story: Story, *, bold: bool) -> tuple[ElementKind, int]:
    """Tell headings, by style or by looks, from list items, captions and paragraphs."""
    if style.level:
        story.level = style.level
        return ElementKind.HEADING, style.level
    if style.caption:
        return ElementKind.CAPTION, 0
    if style.listed or (properties is not None and properties.find(W + "numPr") is not None):
        return ElementKind.LIST_ITEM, 0
    if looks_like_heading(text, bold=bold):
        return ElementKind.HEADING, min(story.level + 1, 9)
    return ElementKind.PARAGRAPH, 0


def _style(properties: Node, story: Story) -> Style:
    """Return the paragraph's style, with an outline level of its own counted in."""
    chosen = None if properties is None else properties.find(W + "pStyle")
    return story.styles.get("" if chosen is None else chosen.get(W + "val", ""), Style())


def _is_control(block: Node) -> bool:
    """Say whether a content control waits to be filled in: tables of contents are controls too."""
    properties = block.find(W + "sdtPr") if block.tag == W + "sdt" else None
    return properties is not None and switched_on(properties, "showingPlcHdr") is True


def _rows(grid: Node, story: Story, depth: int) -> Iterator[list[str]]:
    """Yield the rows of a table; a merged cell's text stands once, where the merging starts."""
    if depth > _MOST_NESTED:
        return
    for row in _unwrapped(grid, W + "tr"):
        cells: list[str] = []
        if row.find(f"{W}trPr/{W}del") is not None:
            continue
        for cell in _unwrapped(row, W + "tc"):
            properties = cell.find(W + "tcPr")
            merge = None if properties is None else properties.find(W + "vMerge")
            carried_on = merge is not None and merge.get(W + "val", "continue") == "continue"
            cells.append("" if carried_on else _cell(cell, story, depth))
            span = None if properties is None else properties.find(W + "gridSpan")
            width = "" if span is None else span.get(W + "val", "")
            cells.extend([""] * (min(int(width), 64) - 1 if width.isascii() and width.isdigit() else 0))
        yield cells


def _unwrapped(parent: Node, tag: str) -> Iterator[Node]:
    """Yield children of one kind, those inside content controls included."""
    for child in parent:
        if child.tag == tag:
            yield child
        elif child.tag in _WRAPPERS:
            yield from _unwrapped(child, tag)


def _cell(cell: Node, story: Story, depth: int) -> str:
    """Return the visible text of a cell; a table within it is written row by row."""
    inner = Story(styles=story.styles)
    elements = list(_blocks(cell, inner, depth + 1))
    lines = [element.text for element in elements if not element.hidden]
    story.concealed.extend(inner.concealed)
    story.concealed.extend(element.text for element in elements if element.hidden)
    story.form = story.form or inner.form
    return " ".join(lines)
