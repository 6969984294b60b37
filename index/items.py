"""Documents to request items: what the authority declared first, then names, then headings and opening words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from index.model import Basis, ItemMatch
from index.phrases import Phrases
from ingest.framework import Framework, RequestItem
from ingest.model import DocumentId
from ingest.words import words_of

NAME_PROBABILITY = 0.9  # its file name or title holds a cue of two words or more
NUMBER_PROBABILITY = 0.95  # its file name begins with the item's number
WEAK_NAME_PROBABILITY = 0.7  # the cue is a single word, or stands in a folder name only
HEADING_PROBABILITY = 0.6  # a heading is hardly more than a cue
OPENING_PROBABILITY = 0.55  # its first words hold several cues, and the type of document fits
FOLDER_PROBABILITY = 0.6
OPENING_CUES = 2  # different cues the opening must hold
MOST_BY_CONTENT = 4  # items one document may answer by its words alone, the most probable
HEADING_SPARE = 3  # words a heading may have besides the cue
_SPLIT = re.compile(r"[/!\\]")


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemInput:
    """What is asked of a document to tell which request items it answers."""

    document_id: DocumentId
    path: str
    title: str
    headings: tuple[str, ...]  # every heading of the document once, in order
    opening: str  # its first few hundred words
    doc_type: str
    declared: tuple[tuple[str, str], ...] = ()  # (request item, section)


@dataclass(frozen=True, slots=True)
class _Item:
    item: RequestItem
    cues: Phrases


def match_items(framework: Framework, documents: Sequence[ItemInput]) -> list[ItemMatch]:
    """Give the request items each document answers, most probable first; none is better than a wrong one.

    Probabilities are fixed by the kind of sign and were set by judgement: there was nothing to learn them from.
    """
    items = [_Item(item, Phrases((item.title, *item.cues))) for item in framework.request_items]
    return [match for document in documents for match in _matches(document, items)]


def _matches(document: ItemInput, items: Sequence[_Item]) -> list[ItemMatch]:
    best: dict[str, ItemMatch] = {}
    known = {each.item.id for each in items}
    for item, section in document.declared:
        if item in known:
            best.setdefault(
                item,
                _match(document, item, 1.0, section=section, basis=Basis.DECLARED, reason="The authority declared it."),
            )
    for match in _by_name(document, items):
        best.setdefault(match.item, match)
    content = sorted(_by_content(document, items), key=lambda match: (-match.probability, match.item))
    for match in [match for match in content if match.item not in best][:MOST_BY_CONTENT]:
        best.setdefault(match.item, match)
    return sorted(best.values(), key=lambda match: (-match.probability, match.item))


def _by_name(document: ItemInput, items: Sequence[_Item]) -> list[ItemMatch]:
    *folders, file_name = _SPLIT.split(document.path)
    stem = file_name.rsplit(".", 1)[0]
    number = {each.item.id for each in items if _numbered(file_name, each.item.id)}
    found = [
        _match(document, item, NUMBER_PROBABILITY, basis=Basis.NAME, reason=f"The file name begins with {item}.")
        for item in sorted(number)
    ]
    in_name = _cues_in((stem, document.title), items)
    in_folder = {
        **_cues_in(folders, items),
        **{each.item.id: each.item.id for each in items if any(_numbered(folder, each.item.id) for folder in folders)},
    }
    for item, cue in in_name.items():
        strong = len(words_of(cue)) > 1
        reason = f"The name or title says '{cue}'."
        probability = NAME_PROBABILITY if strong else WEAK_NAME_PROBABILITY
        found.append(_match(document, item, probability, basis=Basis.NAME, reason=reason))
    for item, cue in in_folder.items():
        if not in_name and not number:
            reason = f"It lies in a folder called after '{cue}'."
            found.append(_match(document, item, FOLDER_PROBABILITY, basis=Basis.NAME, reason=reason))
    return found


def _by_content(document: ItemInput, items: Sequence[_Item]) -> list[ItemMatch]:
    opening = words_of(document.opening)
    found = []
    for each in items:
        heading = _heading(document.headings, each.cues)
        if heading is not None:
            reason = f"A section is headed '{heading}'."
            found.append(
                _match(document, each.item.id, HEADING_PROBABILITY, section=heading, basis=Basis.CONTENT, reason=reason)
            )
            continue
        cues = [cue for cue in each.cues.found_in(opening) if len(words_of(cue)) > 1]
        fits = not each.item.types or document.doc_type in each.item.types
        if len(cues) >= OPENING_CUES and fits:
            reason = f"It opens with {', '.join(repr(cue) for cue in cues[:3])}."
            found.append(_match(document, each.item.id, OPENING_PROBABILITY, basis=Basis.CONTENT, reason=reason))
    return found


def _cues_in(texts: Iterable[str], items: Sequence[_Item]) -> dict[str, str]:
    """Give, by item, its longest cue in the texts; a cue that lies inside another item's longer cue is not counted."""
    longest: dict[str, str] = {}
    for text in texts:
        for each in items:
            for cue in each.cues.found(_spaced(text)):
                if len(words_of(cue)) > len(words_of(longest.get(each.item.id, ""))):
                    longest[each.item.id] = cue
    return {
        item: cue
        for item, cue in longest.items()
        if not any(other != cue and f" {_plain(cue)} " in f" {_plain(other)} " for other in longest.values())
    }


def _heading(headings: Iterable[str], cues: Phrases) -> str | None:
    for heading in headings:
        words = len(words_of(heading))
        for cue in cues.found(heading):
            length = len(words_of(cue))
            if length > 1 and words - length <= HEADING_SPARE:
                return heading
    return None


def _numbered(name: str, item: str) -> bool:
    """Tell whether a file or folder name begins with an item's number: R06, IR06, R6 or R 06 and no further digit."""
    letters, digits = re.match(r"(\D*)(\d*)", item).groups()  # type: ignore[union-attr]  # matches any text
    if not digits:
        return False
    return bool(re.match(rf"(?:item[\s_-]*)?i?{re.escape(letters)}[\s_.-]*0*{int(digits)}(?!\d)", name, re.IGNORECASE))


def _spaced(text: str) -> str:
    return re.sub(r"[_.\-+]+", " ", text)


def _plain(text: str) -> str:
    return " ".join(words_of(text))


def _match(
    document: ItemInput, item: str, probability: float, *, section: str = "", basis: Basis, reason: str
) -> ItemMatch:
    return ItemMatch(
        document_id=document.document_id,
        item=item,
        probability=probability,
        section=section,
        basis=basis,
        reason=reason,
    )
