"""Pictures of OpenDocument files that are drawn large enough to hold words."""

from __future__ import annotations

import re

from ingest.parsing.opendocument.names import DRAW, STYLE, SVG, XLINK, Node
from ingest.parsing.opendocument.styles import Styles
from ingest.parsing.pasted import drawn_large

_LENGTH = re.compile(r"(\d{1,6}(?:\.\d{1,9})?)(cm|mm|in|pt|pc|px)")
_EMU = {"cm": 360_000, "mm": 36_000, "in": 914_400, "pt": 12_700, "pc": 152_400, "px": 9_525}
_OBJECTS = (DRAW + "object", DRAW + "object-ole")


def large_pictures(frame: Node, styles: Styles, *, hidden: bool) -> list[str]:
    """Return the picture of a frame by the name of its file (of itself in a flat document), if it is drawn large.

    What lies behind the text, or is the face of an object, is no part of what a reader reads.
    """
    picture = frame.find(DRAW + "image")
    if hidden or picture is None or any(frame.find(tag) is not None for tag in _OBJECTS):
        return []
    style = frame.get(DRAW + "style-name")
    if styles.property("graphic", style, "graphic-properties", STYLE + "run-through") == "background":
        return []
    large = drawn_large(_emu(frame.get(SVG + "width")), _emu(frame.get(SVG + "height")))
    return [picture.get(XLINK + "href") or frame.get(DRAW + "name") or ""] if large else []


def _emu(length: str | None) -> float:
    found = _LENGTH.fullmatch(length or "")
    return float(found[1]) * _EMU[found[2]] if found else 0
