"""The shapes of one slide in reading order, and what each says."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from ingest.model import Element, ElementKind
from ingest.parsing.drawings import A, linked_elements, paragraph_words
from ingest.parsing.ooxml import MC, Node, Parts, first_choice
from ingest.parsing.outcome import clean, table

P = "{http://schemas.openxmlformats.org/presentationml/2006/main}"
_D = "{http://schemas.openxmlformats.org/drawingml/2006/diagram}"
_C = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
_CX = "{http://schemas.microsoft.com/office/drawing/2014/chartex}"
_TITLES = {"title", "ctrTitle"}
_FURNITURE = {"dt", "ftr", "sldNum", "hdr"}
_LISTS = {"body", "obj", ""}  # placeholders whose paragraphs have bullets unless they say otherwise
_MOST_NESTED = 20
_ROW = 150_000  # EMU, some 4 mm: shapes whose tops differ by less stand in one row
_NOWHERE = (0, 0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Slide:
    """Where a slide's shapes come from."""

    parts: Parts
    name: str
    number: int


def placed_shapes(root: Node, slide: Slide) -> list[Node]:
    """Return the shapes of a slide from top to bottom and left to right; those of a group stay together."""
    tree = root.find(f"{P}cSld/{P}spTree")
    if tree is None:
        return []
    layouts = list(_models(slide))
    return list(_ordered(tree, layouts, 0))


def shape_elements(shape: Node, slide: Slide) -> Iterator[Element]:
    """Yield what a shape says, hidden where the shape is."""
    properties = next(shape.iter(P + "cNvPr"), None)
    hidden = properties is not None and properties.get("hidden") in {"1", "true"}
    for element in _said(shape, slide):
        yield replace(element, page=slide.number, hidden=hidden)


def _said(shape: Node, slide: Slide) -> Iterator[Element]:
    if shape.tag == P + "graphicFrame":
        for grid in shape.iter(A + "tbl"):
            found = table(_rows(grid))
            if found:
                yield found
        for node in shape.iter(_C + "chart", _CX + "chart", _D + "relIds"):
            yield from linked_elements(slide.parts, slide.name, node)
        return
    body = shape.find(P + "txBody")
    if body is None:
        return
    kind = _place(shape)[0] if _is_placeholder(shape) else None
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


def _ordered(tree: Node, layouts: list[Node], depth: int) -> Iterator[Node]:
    if depth > _MOST_NESTED:
        return
    shapes = [shape for shape in _unwrapped(tree) if shape.tag.startswith(P)]
    rows = [(_corner(shape, layouts), shape) for shape in shapes]
    rows.sort(key=lambda placed: (placed[0][1] // _ROW, placed[0][0]))
    for _, shape in rows:
        if shape.tag == P + "grpSp":
            yield from _ordered(shape, layouts, depth + 1)
        else:
            yield shape


def _unwrapped(tree: Node) -> Iterator[Node]:
    for child in tree:
        if child.tag == MC + "AlternateContent":
            yield from first_choice(child)
        else:
            yield child


def _corner(shape: Node, layouts: list[Node]) -> tuple[int, int]:
    """Return (left, top) in EMU; a placeholder without a place of its own stands where its layout puts it."""
    own = _offset(shape)
    if own or not _is_placeholder(shape):
        return own or _NOWHERE
    wanted = _place(shape)
    for layout in layouts:
        for model in layout.iter(P + "sp"):
            if _is_placeholder(model):
                kind, index = _place(model)
                found = _offset(model) if (index == wanted[1] and index) or kind == wanted[0] else None
                if found:
                    return found
    return _NOWHERE


def _offset(shape: Node) -> tuple[int, int] | None:
    for path in (f"{P}spPr/{A}xfrm/{A}off", f"{P}grpSpPr/{A}xfrm/{A}off", f"{P}xfrm/{A}off"):
        found = shape.find(path)
        if found is not None:
            try:
                return int(found.get("x", "0")[:15]), int(found.get("y", "0")[:15])
            except ValueError:
                return None
    return None


def _is_placeholder(shape: Node) -> bool:
    return shape.find(f"{P}nvSpPr/{P}nvPr/{P}ph") is not None


def _place(shape: Node) -> tuple[str, str]:
    """Return a placeholder's kind and number, either "" where it has none."""
    place = shape.find(f"{P}nvSpPr/{P}nvPr/{P}ph")
    return place.get("type", ""), place.get("idx", "")


def _models(slide: Slide) -> Iterator[Node]:
    """Yield the layout of a slide and the master of that."""
    for layout in slide.parts.related(slide.name, "slideLayout")[:1]:
        for name in (layout, *slide.parts.related(layout, "slideMaster")[:1]):
            root = slide.parts.tree(name)
            if root is not None:
                yield root
