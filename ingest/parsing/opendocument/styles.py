"""What OpenDocument styles say of text: heading level, caption, bold, and whether a reader can see it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from ingest.parsing.opendocument.names import FO, LOEXT, STYLE, TEXT, Node

_HEADING = re.compile(r"heading (\d)$")
_ENCODED = re.compile(r"_([0-9a-f]{2,4})_")
_LENGTH = re.compile(r"([0-9]{1,6}(?:\.[0-9]{1,6})?)(pt|mm|cm|in|px)$")
_POINTS = {"pt": 1.0, "mm": 72 / 25.4, "cm": 72 / 2.54, "in": 72.0, "px": 0.75}
_UNREADABLE_SIZE = 2.0  # points: smaller text is not there to be read
_LONGEST_CHAIN = 12  # styles based on styles; a longer chain is an attack
_WHITE = {"#ffffff", "#fff", "white"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """How a style shows text, those it is based on included; None where none of them says."""

    level: int | None = None  # of a heading, 1 the highest; 0 for other text
    caption: bool = False
    bold: bool | None = None
    absent: bool | None = None  # not displayed at all
    white: bool | None = None
    tiny: bool | None = None
    raised: bool | None = None  # above the line
    struck: bool | None = None
    shaded: bool | None = None  # something other than white lies behind it

    def under(self, outer: Look) -> Look:
        """Return the look of text styled so inside text that looks like `outer`."""
        return Look(
            level=outer.level,
            caption=outer.caption,
            bold=outer.bold if self.bold is None else self.bold,
            absent=outer.absent if self.absent is None else self.absent,
            white=outer.white if self.white is None else self.white,
            tiny=outer.tiny if self.tiny is None else self.tiny,
            raised=outer.raised if self.raised is None else self.raised,
            struck=outer.struck if self.struck is None else self.struck,
            shaded=self.shaded or outer.shaded,
        )

    def concealed(self, *, shaded: bool) -> bool:
        """Say whether a reader cannot see such text; `shaded` says that what is behind it may be dark."""
        return bool(self.absent or self.tiny or (self.white and not self.shaded and not shaded))


@dataclass(slots=True)
class Styles:
    """The styles that hold in one part of a document, by family and name."""

    raw: dict[tuple[str, str], Node]
    looks: dict[tuple[str, str], Look] = field(default_factory=dict)  # of styles with all that they are based on
    own: dict[tuple[str, str], Look] = field(default_factory=dict)  # of styles by themselves

    def look(self, family: str, name: str | None) -> Look:
        """Return how a style shows text."""
        key = (family, name or "")
        found = self.looks.get(key)
        if found is None:
            found = self.looks[key] = self._resolve(key)
        return found

    def property(self, family: str, name: str | None, group: str, attribute: str) -> str:
        """Return one property of a style itself, or ""."""
        style = self.raw.get((family, name or ""))
        properties = None if style is None else style.find(STYLE + group)
        return "" if properties is None else properties.get(attribute) or ""

    def _resolve(self, key: tuple[str, str]) -> Look:
        """Follow what a style is based on, nearest first; a loop ends with the longest chain allowed."""
        look = Look()
        family, name = key
        for _ in range(_LONGEST_CHAIN):
            style = self.raw.get((family, name))
            if style is None:
                break
            base = self.own.get((family, name))
            if base is None:
                base = self.own[family, name] = _own(style)
            look = Look(
                level=base.level if look.level is None else look.level,
                caption=look.caption or base.caption,
                bold=base.bold if look.bold is None else look.bold,
                absent=base.absent if look.absent is None else look.absent,
                white=base.white if look.white is None else look.white,
                tiny=base.tiny if look.tiny is None else look.tiny,
                raised=base.raised if look.raised is None else look.raised,
                struck=base.struck if look.struck is None else look.struck,
                shaded=base.shaded if look.shaded is None else look.shaded,
            )
            name = style.get(STYLE + "parent-style-name") or ""
        return look


def styles_of(*groups: Node) -> Styles:
    """Return the styles of some groups, common and automatic; a later one hides an earlier of the same name."""
    raw: dict[tuple[str, str], Node] = {}
    for group in groups:
        for style in group.iterchildren(STYLE + "style") if group is not None else ():
            raw[style.get(STYLE + "family") or "", style.get(STYLE + "name") or ""] = style
    return Styles(raw=raw)


def has_dark_pages(groups: Iterable[Node]) -> bool:
    """Say whether some page's background is not white, so that white text on it can be read."""
    return any(
        is_dark(properties.get(FO + "background-color"))
        for group in groups
        if group is not None
        for properties in group.iter(STYLE + "page-layout-properties")
    )


def is_dark(colour: str | None) -> bool:
    """Say whether a background is given that is not white."""
    return bool(colour) and colour not in {"transparent", *_WHITE}


def _own(style: Node) -> Look:
    """Return what one style says by itself."""
    text = style.find(STYLE + "text-properties")
    paragraph = style.find(STYLE + "paragraph-properties")
    called = style.get(STYLE + "display-name") or _decoded(style.get(STYLE + "name") or "")
    behind = None if paragraph is None else paragraph.get(FO + "background-color")
    shaded = True if is_dark(behind) else None
    level = _level(called.lower(), style.get(STYLE + "default-outline-level"))
    caption = called.lower() == "caption"
    if text is None:
        return Look(level=level, caption=caption, shaded=shaded)
    return Look(
        level=level,
        caption=caption,
        bold=_bold(text.get(FO + "font-weight")),
        absent=_absent(text),
        white=_white(text.get(FO + "color")),
        tiny=_tiny(text.get(FO + "font-size")),
        raised=_raised(text.get(STYLE + "text-position")),
        struck=_struck(text),
        shaded=True if is_dark(text.get(FO + "background-color")) else shaded,
    )


def _decoded(name: str) -> str:
    """Return a style's name as it is shown: "Heading_20_1" is "Heading 1"."""
    return _ENCODED.sub(lambda match: chr(int(match[1], 16)), name)


def _level(called: str, outline: str | None) -> int | None:
    """Return the heading level that a style's own name or outline gives; None if it says nothing."""
    if called == "title":
        return 1
    if called == "subtitle":
        return 2
    if match := _HEADING.match(called):
        return int(match[1])
    if outline is None:
        return None
    return int(outline) if outline.isascii() and outline.isdigit() and len(outline) == 1 else 0


def _bold(weight: str | None) -> bool | None:
    if not weight:
        return None
    return weight == "bold" or (weight.isascii() and weight.isdigit() and int(weight[:4]) >= 600)


def _absent(text: Node) -> bool | None:
    display = text.get(TEXT + "display")
    # LibreOffice also calls text in the reader's own colour transparent, which it is not.
    transparent = text.get(LOEXT + "opacity") == "0%" and text.get(STYLE + "use-window-font-color") != "true"
    if display == "none" or transparent:
        return True
    return None if display is None else False


def _white(colour: str | None) -> bool | None:
    return None if colour is None else colour.lower() in _WHITE


def _struck(text: Node) -> bool | None:
    line = [text.get(f"{STYLE}text-line-through-{name}") for name in ("type", "style")]
    return None if line == [None, None] else "none" not in line


def _raised(position: str | None) -> bool | None:
    """Say whether letters stand above the line: by how much of their height, and how large they are, "33% 58%"."""
    place = (position or "").split()[:1]
    return place[0] == "super" or not place[0].startswith(("sub", "-", "0%")) if place else None


def _tiny(size: str | None) -> bool | None:
    match = _LENGTH.match(size or "")
    return float(match[1]) * _POINTS[match[2]] <= _UNREADABLE_SIZE if match else None
