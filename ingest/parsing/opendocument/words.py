"""The words of one OpenDocument paragraph: what shows, what is concealed, and what is anchored in it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from ingest.parsing.opendocument.names import DRAW, LOEXT, OFFICE, STYLE, SVG, TEXT, Node
from ingest.parsing.opendocument.styles import Look, Styles
from ingest.parsing.raised import raised

_SPACES = re.compile(r"[ \t\r\n]+")  # XML's white space; any run of it is one space
_MARKS = {TEXT + "s": " ", TEXT + "tab": " ", TEXT + "line-break": "\n"}  # a count of spaces says nothing
_GONE = {
    OFFICE + "annotation",
    OFFICE + "annotation-end",
    OFFICE + "event-listeners",
    STYLE + "style",
    TEXT + "ruby-text",
    TEXT + "script",
    TEXT + "tracked-changes",
    SVG + "title",
    SVG + "desc",
}
_FIELDS = {TEXT + "placeholder", TEXT + "text-input", TEXT + "drop-down"}  # for a person to fill in


@dataclass(slots=True)
class Words:
    """The text of a paragraph, sorted by whether a reader sees it."""

    parts: list[str] = field(default_factory=list)
    hidden_parts: list[str] = field(default_factory=list)
    bold: bool = True  # every word shown is bold; meaningless while nothing is shown
    form: bool = False
    struck: bool = False  # words were left out that are struck through
    gone: bool = False  # the paragraph as a whole is hidden
    boxes: list[Node] = field(default_factory=list)  # frames and shapes
    notes: list[Node] = field(default_factory=list)  # bodies of footnotes and endnotes

    @property
    def shown(self) -> str:
        """What a reader sees."""
        return "" if self.gone else "".join(self.parts)

    @property
    def concealed(self) -> str:
        """What a reader does not see."""
        return "".join((*self.parts, *self.hidden_parts) if self.gone else self.hidden_parts)


def paragraph_words(paragraph: Node, styles: Styles, *, shaded: bool) -> Words:
    """Collect the words of a paragraph.

    `shaded` says that something darker may lie behind it, so that white text is not taken for concealed.
    """
    words = Words()
    look = styles.look("paragraph", paragraph.get(TEXT + "style-name"))
    _add(words, paragraph.text, look, shaded=shaded)
    stack: list[tuple[Node, Iterator[Node], Look]] = [(paragraph, iter(paragraph), look)]
    while stack:
        node, children, look = stack[-1]
        child = next(children, None)
        if child is None:
            stack.pop()
            if stack:
                _add(words, node.tail, stack[-1][2], shaded=shaded)
            continue
        inner = _entered(child, look, words, styles)
        if inner is None:
            _add(words, child.tail, look, shaded=shaded)
        else:
            _add(words, child.text, inner, shaded=shaded)
            stack.append((child, iter(child), inner))
    return words


def _add(words: Words, text: str | None, look: Look, *, shaded: bool) -> None:
    if not text:
        return
    text = _SPACES.sub(" ", text)
    if look.struck:
        words.struck = words.struck or bool(text.strip())
        return
    if look.concealed(shaded=shaded):
        words.hidden_parts.append(text)
        return
    words.parts.append(raised(text) if look.raised else text)
    if text.strip():
        words.bold = words.bold and bool(look.bold)


def _entered(node: Node, look: Look, words: Words, styles: Styles) -> Look | None:
    """Return the look of what an element holds, or None where its own text is not part of the line."""
    tag = node.tag
    if tag in _MARKS:
        (words.hidden_parts if look.absent else words.parts).append(_MARKS[tag])
    elif tag == TEXT + "span":
        return styles.look("text", node.get(TEXT + "style-name")).under(look)
    elif tag == TEXT + "note":
        body = node.find(TEXT + "note-body")
        words.notes.extend([] if body is None else [body])
    elif tag == TEXT + "hidden-text" and node.get(TEXT + "is-hidden") != "false":
        words.hidden_parts.append(node.get(TEXT + "string-value") or node.text or "")
    elif tag == DRAW + "a":
        return look
    elif isinstance(tag, str) and tag.startswith(DRAW):
        words.form = words.form or tag == DRAW + "control"
        words.boxes.append(node)
    elif isinstance(tag, str) and tag not in _GONE:
        return _field(node, look, words)
    return None


def _field(node: Node, look: Look, words: Words) -> Look:
    """Return the look of a field's text, noting what the field says of the paragraph."""
    if node.tag == TEXT + "hidden-paragraph":
        words.gone = words.gone or node.get(TEXT + "is-hidden") == "true"
    waiting = node.get(LOEXT + "showing-place-holder") == "true"
    words.form = words.form or node.tag in _FIELDS or waiting
    return Look(absent=True).under(look) if node.get(TEXT + "display") == "none" else look
