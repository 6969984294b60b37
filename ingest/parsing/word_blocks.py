"""Walk the XML of a Word story: paragraphs, tables, content controls and text boxes in reading order."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from ingest.model import Element, ElementKind
from ingest.parsing.looks import looks_like_heading
from ingest.parsing.office_names import MC, W
from ingest.parsing.ooxml import Node, first_choice
from ingest.parsing.outcome import clean, table
from ingest.parsing.word_numbers import Label, Numbering
from ingest.parsing.word_runs import Words, paragraph_text
from ingest.parsing.word_styles import Style, number_of, switched_on

_MOST_NESTED = 20  # tables in tables, controls in controls; deeper is an attack, not a document
_LONGEST_HEADING = 30  # words; what is longer is a paragraph that somebody gave a heading's style
_TOLD_HEADING = 15  # words from which a heading that ends like a sentence is one
_BOX_WORDS = 60  # words from which a frame of one column is read as the page inside it, not as a table
_WRAPPERS = {W + name for name in ("sdt", "sdtContent", "ins", "moveTo", "customXml", "smartTag")}
_NOTES = {W + name for name in ("footnote", "endnote", "comment")}


@dataclass(slots=True)
class Story:
    """What the walk through one story has learnt so far."""

    styles: dict[str, Style]
    numbering: Numbering
    linked: Callable[[Node], list[Element]]  # reads what a chart, a diagram or a document put in refers to
    dark: bool = False  # a picture may stand behind the text, so that white letters show
    level: int = 0  # of the last heading made by a style
    struck: bool = False  # words were left out that are struck through
    form: bool = False  # holds fields for a person to fill in
    concealed: list[str] = field(default_factory=list)  # hidden text of the table just read


def story_elements(root: Node, story: Story) -> Iterator[Element]:
    """Yield what a body, header, footer or notes part holds, in order.

    Text that is deleted or struck through is left out, inserted text kept; text boxes follow the paragraph they are
    anchored in.
    """
    yield from _blocks(root, story, depth=0, in_cell=False)


def _blocks(parent: Node, story: Story, depth: int, *, in_cell: bool) -> Iterator[Element]:
    if depth > _MOST_NESTED:
        return
    for child in parent:
        tag = child.tag
        if tag == W + "p":
            yield from _paragraph(child, story, depth, in_cell=in_cell)
        elif tag == W + "tbl":
            yield from _table(child, story, depth)
        elif tag == MC + "AlternateContent":
            yield from _blocks(first_choice(child), story, depth + 1, in_cell=in_cell)
        elif tag == W + "altChunk":
            yield from story.linked(child)
        elif tag in _WRAPPERS or tag in _NOTES:
            story.form = story.form or _is_control(child)
            yield from _blocks(child, story, depth + 1, in_cell=in_cell)


def _table(grid: Node, story: Story, depth: int) -> Iterator[Element]:
    """Yield a table, or what stands in it where it is only a frame."""
    if _is_frame(grid):
        for cell in grid.iterfind(f"{W}tr/{W}tc"):
            yield from _blocks(cell, story, depth + 1, in_cell=True)
        return
    found = table(_rows(grid, story, depth))
    if found:
        yield found
    if depth == 0 and story.concealed:
        yield Element(kind=ElementKind.PARAGRAPH, text="\n".join(story.concealed), hidden=True)
        story.concealed = []


def _paragraph(paragraph: Node, story: Story, depth: int, *, in_cell: bool) -> Iterator[Element]:
    properties = paragraph.find(W + "pPr")
    chosen = None if properties is None else properties.find(W + "pStyle")
    style_id = "" if chosen is None else chosen.get(W + "val", "")
    style = story.styles.get(style_id) or story.styles.get("") or Style()
    words = paragraph_text(paragraph, story.styles, style, dark=story.dark or in_cell)
    story.form, story.struck = story.form or words.form, story.struck or words.struck
    shown = clean("".join(words.shown))
    if shown:
        yield _element(shown, properties, style, story, words=words, label=_label(properties, style, style_id, story))
    elif words.struck:
        _label(properties, style, style_id, story)  # Word counts it
    concealed = clean("".join(words.concealed))
    if concealed:
        yield Element(kind=ElementKind.PARAGRAPH, text=concealed, hidden=True)
    for anchored in words.anchored:
        if anchored.tag == W + "txbxContent":
            yield from _blocks(anchored, story, depth + 1, in_cell=True)
        else:
            yield from story.linked(anchored)


def _label(properties: Node, style: Style, style_id: str, story: Story) -> Label | None:
    numbered = style.list_id or (properties is not None and properties.find(W + "numPr") is not None)
    return story.numbering.label(properties, style, style_id) if numbered else None


def _element(text: str, properties: Node, style: Style, story: Story, *, words: Words, label: Label | None) -> Element:
    """Return a paragraph's words as what they are, with the number that Word puts before them."""
    kind, level = _kind(text, properties, style, story, bold=words.bold)
    number = label.text if label else ""
    return Element(kind=kind, text=f"{number} {text}" if number else text, level=level)


def _kind(text: str, properties: Node, style: Style, story: Story, *, bold: bool) -> tuple[ElementKind, int]:
    """Tell headings, by style or by looks, from list items, captions and paragraphs."""
    outline = number_of(properties, "outlineLvl")
    level = style.level if outline is None else (outline + 1) % 10
    count = len(text.split())
    if level and count <= _LONGEST_HEADING and not (count >= _TOLD_HEADING and text.endswith(".")):
        story.level = level
        return ElementKind.HEADING, level
    if style.caption:
        return ElementKind.CAPTION, 0
    if style.listed or style.contents or (properties is not None and properties.find(W + "numPr") is not None):
        return ElementKind.LIST_ITEM, 0
    if looks_like_heading(text, bold=bold):
        return ElementKind.HEADING, min(story.level + 1, 9)
    return ElementKind.PARAGRAPH, 0


def _is_control(block: Node) -> bool:
    """Say whether a content control waits to be filled in: tables of contents are controls too."""
    properties = block.find(W + "sdtPr") if block.tag == W + "sdt" else None
    return properties is not None and switched_on(properties, "showingPlcHdr") is True


def _is_frame(grid: Node) -> bool:
    """Say whether a table is only a frame around running text: one column that holds paragraphs of some length."""
    rows = grid.findall(W + "tr")
    if any(len(row) - len(row.findall(W + "trPr")) - len(row.findall(W + "tblPrEx")) != 1 for row in rows):
        return False
    cells = grid.findall(f"{W}tr/{W}tc")
    if len(cells) != len(rows) or not any(len(cell.findall(W + "p")) > 1 for cell in cells):
        return False
    words = 0
    for text in grid.iter(W + "t"):
        words += len((text.text or "").split())
        if words >= _BOX_WORDS:
            return True
    return False


def _rows(grid: Node, story: Story, depth: int) -> Iterator[list[str]]:
    """Yield the rows of a table; a merged cell's text stands once, where the merging starts."""
    if depth > _MOST_NESTED:
        return
    for row in _unwrapped(grid, W + "tr"):
        traits = row.find(W + "trPr")
        if traits is not None and traits.find(W + "del") is not None:
            continue
        cells = [""] * min(number_of(traits, "gridBefore") or 0, 64)
        for cell in _unwrapped(row, W + "tc"):
            properties = cell.find(W + "tcPr")
            merge = None if properties is None else properties.find(W + "vMerge")
            carried_on = merge is not None and merge.get(W + "val", "continue") == "continue"
            gone = properties is not None and properties.find(W + "cellDel") is not None
            cells.append("" if carried_on or gone else _cell(cell, story, depth))
            cells.extend([""] * (min(number_of(properties, "gridSpan") or 1, 64) - 1))
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
    inner = Story(styles=story.styles, numbering=story.numbering, linked=story.linked)
    elements = list(_blocks(cell, inner, depth + 1, in_cell=True))
    story.concealed.extend(inner.concealed)
    story.concealed.extend(element.text for element in elements if element.hidden)
    story.form, story.struck = story.form or inner.form, story.struck or inner.struck
    return "\n".join(element.text for element in elements if not element.hidden)
