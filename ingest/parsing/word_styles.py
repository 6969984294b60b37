"""What the styles of a Word document say of a paragraph: heading level, list, bold, hidden."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

Node = Any  # an element of lxml, which carries no types
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_HEADING = re.compile(r"heading (\d)$")
_OFF = {"0", "false", "off", "none"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Style:
    """The traits of one style, those it is based on included."""

    level: int = 0  # of a heading, 1 the highest; 0 for other text
    listed: bool = False
    caption: bool = False
    bold: bool = False
    hidden: bool = False


def styles_of(root: Node) -> dict[str, Style]:
    """Return every style of a document by its id."""
    raw = {style.get(W + "styleId", ""): style for style in root.findall(W + "style")}
    return {name: _resolve(name, raw) for name in raw}


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
    return int(value) if value.isascii() and value.isdigit() else None


def _resolve(name: str, raw: dict[str, Node]) -> Style:
    """Follow what a style is based on, nearest first; a loop ends where it closes."""
    level: int | None = None
    bold: bool | None = None
    hidden: bool | None = None
    listed = caption = False
    seen: set[str] = set()
    while name in raw and name not in seen:
        seen.add(name)
        style = raw[name]
        paragraph, run = style.find(W + "pPr"), style.find(W + "rPr")
        called = style.find(W + "name")
        title = "" if called is None else called.get(W + "val", "").lower()
        if level is None:
            level = _level(title, number_of(paragraph, "outlineLvl"))
        listed = (
            listed or title.startswith("list") or (paragraph is not None and paragraph.find(W + "numPr") is not None)
        )
        caption = caption or title == "caption"
        bold = switched_on(run, "b") if bold is None else bold
        hidden = switched_on(run, "vanish") if hidden is None else hidden
        base = style.find(W + "basedOn")
        name = "" if base is None else base.get(W + "val", "")
    return Style(level=level or 0, listed=listed, caption=caption, bold=bool(bold), hidden=bool(hidden))


def _level(title: str, outline: int | None) -> int | None:
    """Return the heading level that a style's own name or outline gives; None if it says nothing."""
    if title == "title":
        return 1
    if title == "subtitle":
        return 2
    if match := _HEADING.match(title):
        return int(match[1])
    if outline is not None:
        return outline + 1 if outline < 9 else 0  # 9 means body text
    return None
