"""Walk OpenDocument content: paragraphs, lists, tables, sections, frames and shapes in reading order."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

from ingest.model import Element, ElementKind
from ingest.parsing.looks import looks_like_heading
from ingest.parsing.opendocument.names import CELL, COVERED, DRAW, FO, GRID, ROW, TABLE, TEXT, H, Node, P, count
from ingest.parsing.opendocument.pictures import large_pictures
from ingest.parsing.opendocument.styles import Styles, is_dark
from ingest.parsing.opendocument.words import paragraph_words
from ingest.parsing.outcome import clean, table
from ingest.parsing.rows import Budget

_MOST_NESTED = 30  # lists in lists, tables in tables; what lies deeper is an attack and is read without its structure
_MOST_COLUMNS = 16_384
_MOST_LEVEL = 9
_BACKGROUND = FO + "background-color"
_INDEXES = {
    TEXT + name
    for name in (
        "table-of-content",
        "illustration-index",
        "table-index",
        "object-index",
        "user-index",
        "alphabetical-index",
        "bibliography",
    )
}
_PARAGRAPHS = {P, H}
_WRAPPERS = {TEXT + "index-body", TEXT + "index-title", TEXT + "list-item", TEXT + "list-header"}
_LISTED = {TEXT + "list-item", TEXT + "numbered-paragraph"}
_UNREAD = {DRAW + "object", DRAW + "object-ole", DRAW + "plugin", DRAW + "applet", DRAW + "control"}
_ROW_GROUPS = {TABLE + "table-header-rows", TABLE + "table-rows", TABLE + "table-row-group"}


@dataclass(slots=True)
class Story:
    """What the walk through one story has learnt so far."""

    styles: Styles
    budget: Budget
    notes: list[Node] = field(default_factory=list)  # bodies of footnotes and endnotes met
    level: int = 0  # of the last heading made by a style
    struck: bool = False  # words were left out that are struck through
    form: bool = False  # holds fields for a person to fill in
    pictures: bool = False
    large: list[str] = field(default_factory=list)  # pictures that are drawn large, by their files
    concealed: list[str] = field(default_factory=list)  # hidden text of the table just read


@dataclass(frozen=True, slots=True)
class _Place:
    """What holds for everything inside some block."""

    depth: int = 0
    listed: bool = False
    hidden: bool = False
    shaded: bool = False  # something may lie behind text that makes white readable
    in_cell: bool = False


def story_elements(parents: Iterable[Node], story: Story, *, shaded: bool = False) -> Iterator[Element]:
    """Yield what some parts of a document hold, in order; text boxes follow the paragraph they are anchored in.

    Deleted text is kept apart from the text by the format itself and never met.
    """
    for parent in parents:
        yield from _blocks(parent, story, _Place(shaded=shaded))


def _blocks(parents: Iterable[Node], story: Story, place: _Place) -> Iterator[Element]:
    if place.depth > _MOST_NESTED:
        yield from _flat(parents, story, place)
        return
    for child in parents:
        tag = child.tag
        if tag in _PARAGRAPHS:
            if len(child) or child.text:
                yield from _paragraph(child, story, place)
        elif tag == GRID:
            yield from _table(child, story, place)
        elif tag == TEXT + "section":
            yield from _blocks(child, story, _in_section(child, story, place))
        elif tag == TEXT + "list" or tag in _WRAPPERS or tag in _LISTED:
            yield from _blocks(child, story, replace(_deeper(place), listed=place.listed or tag in _LISTED))
        elif tag in _INDEXES:
            yield from _blocks(child.iterchildren(TEXT + "index-body"), story, _deeper(place))
        elif isinstance(tag, str) and tag.startswith(DRAW) and tag not in _UNREAD:
            story.pictures = story.pictures or tag == DRAW + "image"
            story.large.extend(large_pictures(child, story.styles, hidden=place.hidden))
            yield from _blocks(child, story, replace(_deeper(place), listed=False, shaded=True))


def _deeper(place: _Place) -> _Place:
    return replace(place, depth=place.depth + 1)


def _flat(parents: Iterable[Node], story: Story, place: _Place) -> Iterator[Element]:
    """Yield every paragraph inside some blocks without going into them one by one."""
    for parent in parents:
        for paragraph in parent.iter(P, H):
            words = paragraph_words(paragraph, story.styles, shaded=True)
            story.struck = story.struck or words.struck
            for text, hidden in ((words.shown, place.hidden), (words.concealed, True)):
                if tidy := clean(text):
                    yield Element(kind=ElementKind.PARAGRAPH, text=tidy, hidden=hidden)


def _in_section(section: Node, story: Story, place: _Place) -> _Place:
    display = section.get(TEXT + "display")
    absent = display == "none" or (display == "condition" and section.get(TEXT + "is-hidden") == "true")
    name = section.get(TEXT + "style-name")
    behind = story.styles.property("section", name, "section-properties", _BACKGROUND)
    return replace(_deeper(place), hidden=place.hidden or absent, shaded=place.shaded or is_dark(behind))


def _paragraph(paragraph: Node, story: Story, place: _Place) -> Iterator[Element]:
    words = paragraph_words(paragraph, story.styles, shaded=place.shaded)
    story.notes.extend(words.notes)
    story.form, story.struck = story.form or words.form, story.struck or words.struck
    shown = clean(words.shown)
    if shown:
        kind, level = _kind(shown, paragraph, story, place, bold=words.bold)
        yield Element(kind=kind, text=shown, level=level, hidden=place.hidden)
    concealed = clean(words.concealed)
    if concealed:
        yield Element(kind=ElementKind.PARAGRAPH, text=concealed, hidden=True)
    if words.boxes:
        yield from _blocks(words.boxes, story, replace(_deeper(place), listed=False))


def _kind(text: str, paragraph: Node, story: Story, place: _Place, *, bold: bool) -> tuple[ElementKind, int]:
    """Tell headings, by style or by looks, from list items, captions and paragraphs."""
    look = story.styles.look("paragraph", paragraph.get(TEXT + "style-name"))
    level = look.level or 0
    if paragraph.tag == H:
        level = count(paragraph, TEXT + "outline-level", most=_MOST_LEVEL)
    if level:
        story.level = level
        return ElementKind.HEADING, level
    if look.caption:
        return ElementKind.CAPTION, 0
    if place.listed:
        return ElementKind.LIST_ITEM, 0
    if looks_like_heading(text, bold=bold):
        return ElementKind.HEADING, min(story.level + 1, _MOST_LEVEL)
    return ElementKind.PARAGRAPH, 0


def _table(grid: Node, story: Story, place: _Place) -> Iterator[Element]:
    found = table(_rows(grid, story, place), hidden=place.hidden)
    if found:
        yield found
    if not place.in_cell and story.concealed:
        yield Element(kind=ElementKind.PARAGRAPH, text="\n".join(story.concealed), hidden=True)
        story.concealed = []


def _rows(grid: Node, story: Story, place: _Place) -> Iterator[list[str]]:
    """Yield the rows of a table within the budget; a merged cell's text stands once, where the merging starts."""
    width = 0
    for row in _row_nodes(grid):
        cells: list[str] = []
        for cell in row.iterchildren(CELL, COVERED):
            text = _cell(cell, story, place) if len(cell) else ""
            if cell.tag == COVERED and text:
                story.concealed.append(text)
            repeated = count(cell, TABLE + "number-columns-repeated", most=_MOST_COLUMNS)
            cells.extend(["" if cell.tag == COVERED else text] * min(repeated, _MOST_COLUMNS - len(cells)))
        width = max(width, len(cells))
        blank = not any(cells)
        for _ in range(1 if blank else count(row, TABLE + "number-rows-repeated", most=10**9)):
            if not story.budget.take(tuple(cells), width):
                return
            yield cells


def _row_nodes(grid: Node) -> Iterator[Node]:
    """Yield the rows of a table, those in groups and headers included, but not those of tables in its cells."""
    stack = [iter(grid)]
    while stack:
        child = next(stack[-1], None)
        if child is None:
            stack.pop()
        elif child.tag == ROW:
            yield child
        elif child.tag in _ROW_GROUPS:
            stack.append(iter(child))


def _cell(cell: Node, story: Story, place: _Place) -> str:
    """Return the visible text of a cell; a table within it is written row by row."""
    inner = Story(styles=story.styles, budget=story.budget, notes=story.notes)
    within = replace(_deeper(place), listed=False, shaded=True, in_cell=True)
    elements = list(_blocks(cell, inner, within))
    story.concealed.extend(inner.concealed)
    story.concealed.extend(element.text for element in elements if element.hidden and not place.hidden)
    story.form, story.struck = story.form or inner.form, story.struck or inner.struck
    story.large.extend(inner.large)
    return "\n".join(element.text for element in elements if place.hidden or not element.hidden)
