"""What the styles of a web page hide or strike through: by a style of the element's own, or by a simple rule."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

Node = Any  # an element of lxml, which carries no types

_HIDDEN = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?!\.?\d*[1-9])|opacity\s*:\s*0(?:\.0*)?\s*(?:[;!]|$)"
    r"|(?:left|right|top|text-indent|margin-left)\s*:\s*-\d{3,}",
    re.IGNORECASE,
)
_SHOWN = re.compile(r"display\s*:\s*(?!none|\s)|visibility\s*:\s*visible", re.IGNORECASE)
_WHITE = re.compile(
    r"(?:^|;)\s*color\s*:\s*(?:#fff(?:fff)?\b|white\b|rgba?\(\s*255\s*,\s*255\s*,\s*255)", re.IGNORECASE
)
_BACKGROUND = re.compile(r"background", re.IGNORECASE)
_STRUCK = re.compile(r"text-decoration(?:-line)?\s*:[^;]*\bline-through\b", re.IGNORECASE)
_STRIKING = {"s", "del", "strike"}
_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_RULE = re.compile(r"([^{}@;]{1,500})\{([^{}]{0,5000})\}")
_SIMPLE = re.compile(r"^([a-z][a-z0-9]*)?([.#][\w-]+)?$", re.IGNORECASE)
_NAMED = re.compile(r"[.#][\w-]+")
_MOST_STYLES = 1_000_000  # characters of style sheets looked at
_DEEPEST = 30  # elements around one that are asked for a background


def hides(root: Node) -> Callable[[Node], bool]:
    """Return what says whether an element of this page is hidden.

    Only rules with one class, id or tag count. A class that another rule shows again is what scripts open and close,
    as in an accordion, so its words are kept.
    """
    showing: set[str] = set()
    for selectors, declarations in _rules(root):
        if _SHOWN.search(declarations):
            showing.update(_NAMED.findall(selectors))
    rules = {(tag, name) for tag, name in _ruled(root, _HIDDEN) if name not in showing}

    def hidden(node: Node) -> bool:
        style = node.get("style") or ""
        return bool(_HIDDEN.search(style)) or _is_white(node, style) or (bool(rules) and _is_ruled(node, rules))

    return hidden


def strikes(root: Node) -> Callable[[Node], bool]:
    """Return what says whether an element of this page is struck through: as deleted, or by a style."""
    rules = _ruled(root, _STRUCK)

    def struck(node: Node) -> bool:
        style = node.get("style") or ""
        if node.tag in _STRIKING:
            return "text-decoration" not in style or bool(_STRUCK.search(style))
        return bool(_STRUCK.search(style)) or (bool(rules) and _is_ruled(node, rules))

    return struck


def _rules(root: Node) -> list[tuple[str, str]]:
    """Return the rules of a page's own style sheets: what each is for, and what it declares."""
    sheets = "\n".join(node.text or "" for node in root.iter("style"))[:_MOST_STYLES]
    return _RULE.findall(_COMMENT.sub("", sheets))


def _ruled(root: Node, declared: re.Pattern[str]) -> set[tuple[str, str]]:
    """Return the tags and names, either "", that simple rules declare something for."""
    named: set[tuple[str, str]] = set()
    for selectors, declarations in _rules(root):
        if declared.search(declarations):
            found = (_SIMPLE.match(selector.strip()) for selector in selectors.split(","))
            named.update(((each[1] or "").lower(), each[2] or "") for each in found if each and each[0])
    return {(tag, name) for tag, name in named if tag not in {"html", "body"}}


def _is_ruled(node: Node, rules: set[tuple[str, str]]) -> bool:
    names = ["", *(f".{name}" for name in (node.get("class") or "").split()[:50]), f"#{node.get('id') or ''}"]
    return any((tag, name) in rules for name in names for tag in ("", node.tag) if tag or name)


def _is_white(node: Node, style: str) -> bool:
    """Say whether an element is written in white where nothing tells that what is behind it is not."""
    if not _WHITE.search(style):
        return False
    around = node
    for _ in range(_DEEPEST):
        if around is None or not isinstance(around.tag, str):
            break
        if _BACKGROUND.search(around.get("style") or "") or around.get("bgcolor") or around.get("class"):
            return False
        around = around.getparent()
    return True
