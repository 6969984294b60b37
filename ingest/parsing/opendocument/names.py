"""The names of OpenDocument's XML (ODF 1.3), and how its attributes are read."""

from __future__ import annotations

from typing import Any

Node = Any  # an element of lxml, which carries no types

_ODF = "{urn:oasis:names:tc:opendocument:xmlns:%s:1.0}"
OFFICE = _ODF % "office"
STYLE = _ODF % "style"
TEXT = _ODF % "text"
TABLE = _ODF % "table"
DRAW = _ODF % "drawing"
FORM = _ODF % "form"
PRESENTATION = _ODF % "presentation"
FO = _ODF % "xsl-fo-compatible"
SVG = _ODF % "svg-compatible"
LOEXT = "{urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0}"
DC = "{http://purl.org/dc/elements/1.1/}"
XLINK = "{http://www.w3.org/1999/xlink}"

P = TEXT + "p"
H = TEXT + "h"
GRID = TABLE + "table"
ROW = TABLE + "table-row"
CELL = TABLE + "table-cell"
COVERED = TABLE + "covered-table-cell"  # lies under a merged cell

_MOST_DIGITS = 9


def count(node: Node, name: str, *, most: int) -> int:
    """Return how often an element stands for itself, by an attribute that says so, at least 1."""
    value = node.get(name) or ""
    if not (value.isascii() and value.isdigit()):
        return 1
    return most if len(value) > _MOST_DIGITS else max(1, min(int(value), most))
