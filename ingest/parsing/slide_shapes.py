"""The shapes of one slide in reading order, and what each says."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from ingest.model import Element, ElementKind
from ingest.parsing.drawings import linked_elements, paragraph_words
from ingest.parsing.office_names import CX, MC, A, C, D, P
from ingest.parsing.ooxml import Node, Parts, first_choice
from ingest.parsing.outcome import clean, table
from ingest.parsing.slide_cards import ROW, Box, cards_of
from ingest.parsing.slide_places import Place, is_outside, is_placeholder, named, place_of

_TITLES = {"title", "ctrTitle"}
_FURNITURE = {"dt", "ftr", "sldNum", "hdr"}
_LISTS = {"body", "obj", ""}  # placeholders whose paragraphs have bullets unless they say otherwise
_MOST_NESTED = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Slide:
    """Where a slide's shapes come from."""

    parts: Parts
    name: str
    number: int
    size: tuple[int, int] | None = None  # width and height in EMU, where the deck tells them


def slide_words(root: Node, slide: Slide) -> Iterator[Element]:
    """Yield what the shapes of a slide say, from top to bottom and left to right.

    Those of a group stay together, and so do those of a card; what stands off the slide is hidden.
    """
    tree = root.find(f"{P}cSld/{P}spTree")
    if tree is None:
        return
    layouts = list(_models(slide))
    for shape in _ordered(tree, slide, layouts, 0):
        around = [shape, *shape.iterancestors(P + "grpSp")]
        hidden = any(map(_is_hidden, around)) or is_outside(place_of(around[-1], layouts), slide.size)
        for element in _said(shape, slide):
            yield replace(element, page=slide.number, hidden=hidden)


def slide_size(root: Node | None) -> tuple[int, int] | None:
    """Return the width and height of a deck's slides, None where it does not tell them."""
    size = None if root is None else root.find(P + "sldSz")
    width, height = ("", "") if size is None else (size.get("cx", ""), size.get("cy", ""))
    return (int(width[:12]), int(height[:12])) if width.isdecimal() and height.isdecimal() else None


def _is_hidden(shape: Node) -> bool:
    properties = next(shape.iter(P + "cNvPr"), None)
    return properties is not None and properties.get("hidden") in {"1", "true"}


def _said(shape: Node, slide: Slide) -> Iterator[Element]:
    if shape.tag == P + "graphicFrame":
        for grid in shape.iter(A + "tbl"):
            found = table(_rows(grid))
            if found:
                yield found
        for node in shape.iter(C + "chart", CX + "chart", D + "relIds"):
            yield from linked_elements(slide.parts, slide.name, node)
        return
    body = shape.find(P + "txBody")
    if body is None:
        return
    kind = named(shape)[0] if is_placeholder(shape) else None
    if kind in _TITLES:
        text = " ".join(clean("\n".join(map(paragraph_words, body.iter(A + "p")))).split())
        if text:
            yield Element(kind=ElementKind.HEADING, text=text, level=1)
        return
    for paragraph in body.iter(A + "p"):
        text = clean(paragraph_words(paragraph))
        if text:
            yield Element(kind=_kind(paragraph, kind), text=text)


def _kind(paragraph: Node, placeholder: str | None) -> ElementKind:
    if placeholder in _FURNITURE:
        return ElementKind.FOOTER
    traits = paragraph.find(A + "pPr")
    bullets = placeholder in _LISTS
    if traits is not None:
        marked = traits.find(A + "buChar") is not None or traits.find(A + "buAutoNum") is not None
        bullets = marked or (bullets and traits.find(A + "buNone") is None)
    return ElementKind.LIST_ITEM if bullets else ElementKind.PARAGRAPH


def _rows(grid: Node) -> Iterator[list[str]]:
    """Yield the rows of a table; a cell that another covers is empty."""
    for row in grid.findall(A + "tr"):
        yield [
            ""
            if cell.get("hMerge") in {"1", "true"} or cell.get("vMerge") in {"1", "true"}
            else "\n".join(map(paragraph_words, cell.iter(A + "p")))
            for cell in row.findall(A + "tc")
        ]


def _ordered(tree: Node, slide: Slide, layouts: list[Node], depth: int) -> Iterator[Node]:
    if depth > _MOST_NESTED:
        return
    placed = [(place_of(shape, layouts), shape) for shape in _unwrapped(tree) if shape.tag.startswith(P)]
    placed.sort(key=lambda each: (each[0].top // ROW, each[0].left))
    sets = {shape: cards for cards in cards_of(_boxes(placed, slide)) for shape in cards}
    done: set[Node] = set()
    for _, shape in placed:
        for each in sets.get(shape, [shape]):
            if each in done:
                continue
            done.add(each)
            if each.tag == P + "grpSp":
                yield from _ordered(each, slide, layouts, depth + 1)
            else:
                yield each


def _boxes(placed: list[tuple[Place, Node]], slide: Slide) -> list[Box]:
    """Return the shapes that a reader sees words in, apart from the title and the furniture of a slide."""
    return [Box(shape, place) for place, shape in placed if _speaks(shape) and not is_outside(place, slide.size)]


def _speaks(shape: Node) -> bool:
    if is_placeholder(shape) and named(shape)[0] in _TITLES | _FURNITURE:
        return False
    if _is_hidden(shape):
        return False
    return shape.tag == P + "graphicFrame" or any(text.text for text in shape.iter(A + "t"))


def _unwrapped(tree: Node) -> Iterator[Node]:
    for child in tree:
        if child.tag == MC + "AlternateContent":
            yield from first_choice(child)
        else:
            yield child


def _models(slide: Slide) -> Iterator[Node]:
    """Yield the layout of a slide and the master of that."""
    for layout in slide.parts.related(slide.name, "slideLayout")[:1]:
        for name in (layout, *slide.parts.related(layout, "slideMaster")[:1]):
            root = slide.parts.tree(name)
            if root is not None:
                yield root
