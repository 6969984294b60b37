"""Take a web page apart: what a reader sees, what its styles hide, and tables as rows."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from ingest.parsing.web_styles import hides, strikes

Node = Any  # an element of lxml, which carries no types
_NO_TEXT = ("script", "style", "template", "svg", "head", "iframe", "object", "datalist")
_FETCHED = ("img", "iframe", "script", "link", "object", "embed", "video", "audio", "frame")
_PROLOG = re.compile(r"^\s*<\?xml[^>]*\?>", re.IGNORECASE)
_WIDEST = 64  # columns or rows that one cell may span


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A web page taken apart."""

    body: Node | None  # without what is hidden, struck through or active; None where nothing is left to read
    hidden: tuple[str, ...] = ()
    struck: bool = False  # words were left out that are struck through
    title: str = ""
    fetches: bool = False  # showing it would load something from elsewhere
    framed: bool = False  # it only shows other pages side by side


def split_hidden(text: str) -> Page:
    """Take what is hidden, struck through or active out of a page; nothing is fetched and no script is run."""
    from lxml import html

    # lxml refuses text that names its own encoding, and the decoding is done.
    root = html.document_fromstring(_PROLOG.sub("", text.replace("\0", "")) or "<p></p>", ensure_head_body=True)
    found = root.find(".//title")
    title = " ".join(found.text_content().split()) if found is not None else ""
    fetches = any(
        (node.get("src") or node.get("href") or node.get("data") or "").lower().startswith(("http:", "https:", "//"))
        for node in root.iter(*_FETCHED)
    )
    framed = next(root.iter("frameset"), None) is not None
    unscripted = [node for node in root.iter("noscript") if node.text_content().strip()]
    scripted = bool(root.text_content().strip()) and len(unscripted) > 0
    styled, crossed = hides(root), strikes(root)
    hidden: list[str] = []
    struck = False
    for node in list(root.iter()):
        if not isinstance(node.tag, str) or node.getparent() is None:
            continue
        if node.tag in _NO_TEXT:
            node.drop_tree()
        elif _is_closed(node) or styled(node):
            words = " ".join(node.text_content().split())
            if words:
                hidden.append(words)
                node.drop_tree()
        elif crossed(node):
            struck = struck or bool(node.text_content().strip())
            _empty(node)
    if scripted and _rest(root, unscripted):
        for node in unscripted:
            if node.getparent() is not None:
                node.drop_tree()
    seen = bool(root.text_content().strip()) or next(root.iter("input", "select"), None) is not None
    return Page(
        body=root if seen else None, hidden=tuple(hidden), struck=struck, title=title, fetches=fetches, framed=framed
    )


def _empty(node: Node) -> None:
    """Take out what an element holds; the element keeps its place, which in a table is a column."""
    node.text = None
    for child in list(node):
        node.remove(child)


def _rest(root: Node, unscripted: list[Node]) -> bool:
    """Say whether a page has words beside those for readers without scripts."""
    aside = sum(len(node.text_content().split()) for node in unscripted if node.getparent() is not None)
    return len(root.text_content().split()) > aside


def _is_closed(node: Node) -> bool:
    return node.get("hidden") is not None or (node.tag == "dialog" and node.get("open") is None)


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
            cells.extend([""] * (spanned(cell, "colspan") - 1))
        rows.append(cells)
    return rows


def spanned(cell: Node, attribute: str) -> int:
    """Return how many columns or rows a cell covers, within reason."""
    span = (cell.get(attribute) or "").strip()
    return max(min(int(span[:9]), _WIDEST), 1) if span.isascii() and span.isdigit() else 1
