"""Ready a Word story: paragraphs whose end was deleted are joined, prompts of unanswered fields are marked."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby

from ingest.parsing.office_names import W
from ingest.parsing.ooxml import Node
from ingest.parsing.word_styles import Style, switched_on

_BETWEEN = {W + name for name in ("bookmarkStart", "bookmarkEnd", "proofErr", "commentRangeStart", "commentRangeEnd")}
_KNOWN = re.compile(  # prompts that are told by their words, and those that stand in brackets already
    r"(?:click|tap) |choose an? (?:item|date|building block)\b|(?:select|enter|insert) an? |enter text|[\[{<«(]",
    re.IGNORECASE,
)


def ready(root: Node, styles: dict[str, Style]) -> None:
    """Change a story so that it reads as a reader of the document would take it."""
    _join(root)
    for control in root.iter(W + "sdt"):
        _mark(control, styles)


def _join(root: Node) -> None:
    """Put paragraphs before the next whose end is deleted; as Word does, the next one says what the whole is.

    Where nothing stands in that, the first says so.
    """
    ended = [mark.getparent().getparent().getparent() for mark in root.iterfind(f".//{W}p/{W}pPr/{W}rPr/{W}del")]
    for paragraph in reversed(ended):
        following = paragraph.getnext()
        while following is not None and following.tag in _BETWEEN:
            following = following.getnext()
        if following is None or following.tag != W + "p":
            continue
        properties = following.find(W + "pPr")
        if not any(text.text for text in following.iter(W + "t")):
            if properties is not None:
                following.remove(properties)
            properties = paragraph.find(W + "pPr")
            following.insert(0, properties)
        for child in reversed([child for child in paragraph if child.tag != W + "pPr"]):
            following.insert(0 if properties is None else 1, child)
        paragraph.getparent().remove(paragraph)


def _mark(control: Node, styles: dict[str, Style]) -> None:
    """Put braces around the prompt of a control that waits to be filled in, so that nobody takes it for an answer.

    Programs that fill in controls may leave word that they wait; letters in the style of prompts do not.
    """
    if switched_on(control.find(W + "sdtPr"), "showingPlcHdr") is not True:
        return
    texts = list(_texts(control))
    if not texts or not all(_is_prompt(text, styles) for text in texts):
        return
    for _, group in groupby(texts, key=lambda text: next(text.iterancestors(W + "p"), None)):
        line = list(group)
        prompt = "".join(text.text for text in line).strip()
        if any(map(str.isalpha, prompt)) and not _KNOWN.match(prompt):
            line[0].text = "{" + line[0].text
            line[-1].text += "}"


def _texts(control: Node) -> Iterator[Node]:
    content = control.find(W + "sdtContent")
    return (text for text in (() if content is None else content.iter(W + "t")) if text.text and text.text.strip())


def _is_prompt(text: Node, styles: dict[str, Style]) -> bool:
    named = text.getparent().find(f"{W}rPr/{W}rStyle")
    return named is not None and styles.get(named.get(W + "val", ""), Style()).prompt
