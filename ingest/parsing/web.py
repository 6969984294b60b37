"""Take a web page apart: what a reader sees, what its styles hide, and tables as rows."""

from __future__ import annotations

import re
from dataclasses import dataclass

_HIDDEN_STYLE = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?!\.?\d*[1-9])", re.IGNORECASE
)
_NO_TEXT = ("script", "style", "noscript", "template", "svg", "head", "iframe", "object")
_FETCHED = ("img", "iframe", "script", "link", "object", "embed", "video", "audio")
_DOCTYPE = re.compile(r"^\s*<\?xml[^>]*\?>", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A web page taken apart."""

    visible: str  # HTML without what is hidden and without active content
    hidden: tuple[str, ...] = ()
    title: str = ""
    fetches: bool = False  # showing it would load something from elsewhere


def split_hidden(text: str) -> Page:
    """Take hidden and active parts out of a page; nothing is fetched and no script is run."""
    from lxml import etree, html

    # lxml refuses text that names its own encoding, and the decoding is done.
    root = html.document_fromstring(_DOCTYPE.sub("", text) or "<p></p>", ensure_head_body=True)
    found = root.find(".//title")
    title = " ".join(found.text_content().split()) if found is not None else ""
    fetches = any(
        (node.get("src") or node.get("href") or node.get("data") or "").lower().startswith(("http:", "https:", "//"))
        for node in root.iter(*_FETCHED)
    )
    hidden: list[str] = []
    for node in list(root.iter()):
        if not isinstance(node.tag, str):
            continue
        if node.tag in _NO_TEXT:
            node.drop_tree() if node.getparent() is not None else None
        elif node.get("hidden") is not None or _HIDDEN_STYLE.search(node.get("style") or ""):
            words = " ".join(node.text_content().split())
            if words and node.getparent() is not None:
                hidden.append(words)
                node.drop_tree()
    body = root.find("body")
    visible = etree.tostring(body, encoding="unicode", method="html") if body is not None else ""
    shown = bool(body is not None and body.text_content().strip())
    return Page(visible=visible if shown else "", hidden=tuple(hidden), title=title, fetches=fetches)


def table_rows(markup: str) -> list[list[str]]:
    """Return the rows of an HTML table as text, a spanning cell once."""
    if not markup:
        return []
    from lxml import html

    rows: list[list[str]] = []
    for row in html.fragment_fromstring(markup, create_parent="div").iter("tr"):
        cells: list[str] = []
        for cell in row.iter("td", "th"):
            cells.append(" ".join(cell.text_content().split()))
            span = cell.get("colspan") or ""
            cells.extend([""] * (min(int(span), 64) - 1 if span.isascii() and span.isdigit() else 0))
        rows.append(cells)
    return rows
