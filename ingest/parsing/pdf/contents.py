"""Lists of contents without page numbers: what they name stands again later, as a heading of the document."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from ingest.contents import lists_contents
from ingest.model import FURNITURE, Element, ElementKind
from ingest.words import normalise

_PROSE_WORDS = 12  # of a sentence, which no list of contents holds
_LISTED = {ElementKind.HEADING, ElementKind.PARAGRAPH, ElementKind.LIST_ITEM}
_MOST_DIGITS = 4  # of a page number

Key = tuple[str, ...]


def with_contents(elements: Sequence[Element]) -> list[Element]:
    """Return elements with what stands in lists of contents as their items, and not as headings or run together.

    A list goes on from a heading that says contents to the first that is no entry: one that does not stand again
    later, that was listed before, or that a sentence stands below.
    """
    last = {_key(element.text): place for place, element in enumerate(elements) if element.kind is ElementKind.HEADING}
    longest = max(map(len, last), default=0)
    found: list[Element] = []
    listed: set[Key] | None = None  # within a list of contents
    for place, element in enumerate(elements):
        entries: list[str] = []
        if listed is not None and element.kind in _LISTED:
            entries = _entries(element.text, last, place, longest)
            keys = {_key(entry) for entry in entries}
            heads = element.kind is ElementKind.HEADING
            if heads and (not entries or keys & listed or _is_prose(_below(elements, place))):
                listed, entries = None, []
            elif _is_prose(element):
                listed = None
            else:
                listed |= keys
        if element.kind is ElementKind.HEADING and lists_contents(element.text):
            listed = set()
        kind = ElementKind.LIST_ITEM
        found.extend([replace(element, kind=kind, text=entry, level=0) for entry in entries] or [element])
    return found


def _entries(text: str, last: Mapping[Key, int], place: int, longest: int) -> list[str]:
    """Return the headings after a place that a text is made of, each maybe with the number of its page.

    None if there is more in it.
    """
    words = text.split()
    keys = _key(text)
    found: list[str] = []
    begun = 0
    while begun < len(words):
        ends = range(min(begun + longest, len(words)), begun, -1)
        end = next((end for end in ends if last.get(keys[begun:end], -1) > place), None)
        if end is None:
            return []
        if end < len(words) and words[end].isdecimal() and len(words[end]) <= _MOST_DIGITS:
            end += 1
        found.append(" ".join(words[begun:end]))
        begun = end
    return found


def _key(text: str) -> Key:
    return tuple(normalise(word) for word in text.split())


def _below(elements: Sequence[Element], place: int) -> Element | None:
    return next((elements[at] for at in range(place + 1, len(elements)) if elements[at].kind not in FURNITURE), None)


def _is_prose(element: Element | None) -> bool:
    if element is None or element.kind not in _LISTED:
        return False
    return len(element.text.split()) >= _PROSE_WORDS and element.text.endswith((".", "!", "?"))
