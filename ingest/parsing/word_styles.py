"""What the styles of a Word document say of a paragraph: heading level, list, bold, hidden."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ingest.parsing.office_names import W
from ingest.parsing.ooxml import Node

# Word keeps its own styles under English names; other programs write them in the language of their user.
_HEADING = re.compile(
    r"(?:^|\W)(?:heading|header level|überschrift|titre|título|titolo|título|kop|rubrik|overskrift|otsikko|nagłówek"
    r"|nadpis|címsor|ba\u015fl\u0131k|titlu|naslov|pennawd|заголовок|标题|標題|見出し)[ _-]?([1-9])(?!\d)"
)
_OFF = {"0", "false", "off", "none"}
_MOST_BASED = 50  # styles based on each other; Word allows fewer


@dataclass(frozen=True, slots=True, kw_only=True)
class Style:
    """The traits of one style, those it is based on included."""

    level: int = 0  # of a heading, 1 the highest; 0 for other text
    listed: bool = False
    caption: bool = False
    contents: bool = False  # a line of a table of contents
    bold: bool = False
    hidden: bool = False
    shaded: bool = False
    raised: bool = False  # superscript
    struck: bool = False
    prompt: bool = False  # letters of a prompt that waits for an answer
    list_id: str = ""  # the numbered list that its paragraphs belong to
    list_level: int = 0


def styles_of(root: Node | None) -> dict[str, Style]:
    """Return every style of a document by its id; under "" the one of paragraphs that name none."""
    if root is None:
        return {}
    raw = {style.get(W + "styleId", ""): style for style in root.findall(W + "style")}
    found = {name: _resolve(name, raw) for name in raw}
    for name, style in raw.items():
        if style.get(W + "default", "0") not in _OFF and style.get(W + "type") == "paragraph":
            found[""] = found[name]
    return found


def switched_on(properties: Node, name: str) -> bool | None:
    """Return whether a toggle such as bold is on, off, or (None) not mentioned."""
    if properties is None:
        return None
    toggle = properties.find(W + name)
    return None if toggle is None else toggle.get(W + "val", "1") not in _OFF


def number_of(properties: Node, name: str) -> int | None:
    """Return the whole number held by a property, or None."""
    found = None if properties is None else properties.find(W + name)
    value = "" if found is None else found.get(W + "val", "")
    return int(value) if value.isascii() and value.isdigit() and len(value) < 10 else None


def is_shaded(properties: Node) -> bool:
    """Say whether something stands behind the text that white letters can be read on."""
    shade = None if properties is None else properties.find(W + "shd")
    return shade is not None


def is_struck(properties: Node) -> bool | None:
    """Say whether letters are struck through, once or twice, or (None) nothing is said of it."""
    lines = [switched_on(properties, name) for name in ("strike", "dstrike")]
    return None if lines == [None, None] else any(lines)


def is_raised(properties: Node) -> bool | None:
    """Say whether letters stand above the line, or (None) nothing is said of where they stand."""
    place = None if properties is None else properties.find(W + "vertAlign")
    return None if place is None else place.get(W + "val") == "superscript"


def _resolve(name: str, raw: dict[str, Node]) -> Style:
    """Follow what a style is based on, nearest first; a loop ends where it closes."""
    level: int | None = None
    bold: bool | None = None
    hidden: bool | None = None
    raised: bool | None = None
    struck: bool | None = None
    list_id: str | None = None
    list_level: int | None = None
    listed = caption = contents = shaded = prompt = False
    seen: set[str] = set()
    while name in raw and name not in seen and len(seen) < _MOST_BASED:
        seen.add(name)
        style = raw[name]
        paragraph, run = style.find(W + "pPr"), style.find(W + "rPr")
        called = style.find(W + "name")
        title = (name if called is None else called.get(W + "val", "")).lower()
        numbered = None if paragraph is None else paragraph.find(W + "numPr")
        if level is None:
            level = _level(title, number_of(paragraph, "outlineLvl"))
        if numbered is not None:
            ident = numbered.find(W + "numId")
            list_id = (None if ident is None else ident.get(W + "val")) if list_id is None else list_id
            list_level = number_of(numbered, "ilvl") if list_level is None else list_level
        listed = listed or title.startswith("list") or numbered is not None
        caption = caption or title == "caption"
        prompt = prompt or title == "placeholder text"
        contents = contents or title.startswith(("toc ", "table of "))
        shaded = shaded or is_shaded(paragraph) or is_shaded(run)
        bold = switched_on(run, "b") if bold is None else bold
        hidden = switched_on(run, "vanish") if hidden is None else hidden
        raised = is_raised(run) if raised is None else raised
        struck = is_struck(run) if struck is None else struck
        base = style.find(W + "basedOn")
        name = "" if base is None else base.get(W + "val", "")
    return Style(
        level=level or 0,
        listed=listed,
        caption=caption,
        contents=contents,
        bold=bool(bold),
        hidden=bool(hidden),
        shaded=shaded,
        raised=bool(raised),
        struck=bool(struck),
        prompt=prompt,
        list_id=list_id or "",
        list_level=list_level or 0,
    )


def _level(title: str, outline: int | None) -> int | None:
    """Return the heading level that a style's own name or outline gives; None if it says nothing."""
    if title.startswith(("toc ", "table of ")):
        return 0
    if title == "title":
        return 1
    if title == "subtitle":
        return 2
    if outline is not None:
        return outline + 1 if outline < 9 else 0  # 9 means body text
    if match := _HEADING.search(title):
        return int(match[1])
    return None
