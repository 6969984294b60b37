"""Documents to request items: declared first, then names, then what was learned of their words, with item numbers."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import astuple, dataclass, replace
from functools import cached_property
from math import exp

from index.files import key_of
from index.items.head import ItemHead, text_of
from index.items.words import Cue, ItemWords
from index.model import Basis, ItemMatch
from index.search.lexical import find_phrases
from ingest.framework import Framework
from ingest.model import DocumentId
from ingest.words import words_of

NUMBERED_PROBABILITY = 0.95  # its name begins with, or lists, the item's number, and its words speak for the item too
NUMBER_PROBABILITY = 0.45  # the number alone: it may be one of the authority's own list
AGREES = 0.1  # chance of an item by words alone, from which they agree with its number
NAME_PROBABILITY = 0.95  # a cue of the item makes up most of its file name or title
AGREED_PROBABILITY = 0.6  # its name holds a cue of several words, and its words make the item possible
BARE_NAME_PROBABILITY = 0.7  # its name holds a cue, and there are no words to check that against
FOLDER_PROBABILITY = 0.45  # a folder holds other papers too: what lies in it may answer
HEADING_PROBABILITY = 0.3  # a heading is hardly more than a cue, in a long document or one nothing else speaks for
LONG_HEADINGS = 12  # from here on a document is long enough to answer an item in a section
NAME_SHARE = 0.7  # part of a name's telling words that the cue must make up,
LONG_NAME_SHARE = 0.5  # and that one of three words and more must
FEWEST_TO_SHOW = 0.25  # less probable fits are not given at all
FEWEST_WORDS = 20  # of an opening that can speak against a name
OPENING_WORDS = 120
FIRST_HEADINGS = 10
TELLING_WORDS = 3  # of a document that a reason names
HEADING_SPARE = 3  # words a heading may have besides the cue
MOST_BY_CONTENT = 4  # items one document may answer by its words alone, the most probable
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


@dataclass(frozen=True, slots=True, kw_only=True)
class _Weights:
    """What each sign adds to the log-odds that a document answers an item."""

    constant: float
    name: float  # likeness of file name and title, 0 to 1
    headings: float
    opening: float
    phrase: float  # the name holds a cue of two words or more
    word: float  # the name holds a cue of one word
    fit: float  # the type of document is one that fits the item
    lead: float  # before the next item; below nought behind the best


WEIGHTS = _Weights(
    constant=-5.77,
    name=6.54,
    headings=9.35,
    opening=7.29,
    phrase=1.79,
    word=4.48,
    fit=1.70,
    lead=3.51,
)
"""For a framework without exemplars of documents: logistic regression on those of one writer (L2, C = 1)."""


class ItemMatcher:
    """Tells which request items of one framework documents answer."""

    def __init__(self, framework: Framework, head: ItemHead | None = None, version: str = "") -> None:
        """Take what was learned from documents of known items; without it likeness to each item has to do."""
        self.version = version
        self._framework = framework
        self._head = head
        self._words = ItemWords(framework)

    def told_from(self, document: ItemInput) -> str:
        """Give what the items of a document are told from, as a key: while it is the same, they are."""
        return key_of(self.version, json.dumps(astuple(document)))

    def match(self, documents: Sequence[ItemInput]) -> list[ItemMatch]:
        """Give the request items each document answers, most probable first; none is better than a wrong one.

        A heading alone is given as possible, never as firm. `python -m eval run items --part dev` leaves out one
        writer of exemplars at a time and says how many are right; see docs/choices.md.
        """
        return [
            match
            for document in documents
            for match in _Reading(self._framework, self._words, self._head, document).matches()
        ]


class _Reading:
    """One document held against all items."""

    def __init__(self, framework: Framework, words: ItemWords, head: ItemHead | None, document: ItemInput) -> None:
        self._items = framework.request_items
        self._words = words
        self._head = head
        self._document = document
        *self._folders, file_name = _SPLIT.split(document.path)
        self._stem = file_name.rsplit(".", 1)[0]
        self._name = f"{self._stem}. {document.title}"

    def matches(self) -> list[ItemMatch]:
        """Give the items it answers, most probable first."""
        best: dict[str, ItemMatch] = {}
        known = {item.id for item in self._items}
        for item, section in self._document.declared:
            if item in known:
                reason = "The authority declared it."
                best.setdefault(item, self._match(item, 1.0, section=section, basis=Basis.DECLARED, reason=reason))
        cues = self._words.cues_in(self._name)
        for match in self._by_name(cues):
            best.setdefault(match.item, match)
        fitting = self._by_likeness(cues) if self._head is None else self._by_head(self._head, cues)
        named = any(match.basis is Basis.NAME for match in (*best.values(), *fitting))
        if not named:
            fitting += self._by_folder()
        content = [match for match in fitting if match.item not in best]
        if len(self._document.headings) >= LONG_HEADINGS or not (content or best):
            content += self._by_heading()
        firsts = sorted(content, key=lambda match: (-match.probability, match.item))
        for match in firsts:
            if match.item not in best and sum(m.basis is Basis.CONTENT for m in best.values()) < MOST_BY_CONTENT:
                best[match.item] = match
        best.update(self._by_number(best))
        return sorted(best.values(), key=lambda match: (-match.probability, match.item))

    def _by_number(self, found: Mapping[str, ItemMatch]) -> dict[str, ItemMatch]:
        """Give the items of whose number its name or a folder begins, beside what was `found` by words.

        The regulator does not number its list: councils number their files by lists of their own as well. A number
        counts with words that speak for the item, and is a hint where nothing speaks for another.
        """
        chances = dict(self._chances)
        firm = any(match.probability > NUMBER_PROBABILITY for match in found.values())
        given = {}
        for item, place in self._numbered_items().items():
            match, reason = found.get(item), f"'{place}' begins with {item}."
            if match is not None and match.basis is Basis.DECLARED:
                continue
            if match is not None:
                probability = max(match.probability, NUMBERED_PROBABILITY)
                given[item] = replace(
                    match, probability=probability, basis=Basis.NAME, reason=f"{reason} {match.reason}"
                )
            elif (agrees := chances.get(item, 0.0) >= AGREES) or not firm:
                probability = NUMBERED_PROBABILITY if agrees else NUMBER_PROBABILITY
                given[item] = self._match(item, probability, basis=Basis.NAME, reason=reason)
        return given

    def _numbered_items(self) -> dict[str, str]:
        """Give the items whose numbers its name or a folder begins with, and that name."""
        return {
            item.id: place
            for item in self._items
            for place in (*self._folders, self._stem)
            if _numbered(place, item.id)
        }

    @cached_property
    def _chances(self) -> list[tuple[str, float]]:
        """Give how likely what was learned makes each item."""
        if self._head is None:
            return []
        chances = self._head.chances(self._document)
        return [(item.id, float(chance)) for item, chance in zip(self._items, chances, strict=True)]

    def _by_name(self, cues: Mapping[int, Cue]) -> list[ItemMatch]:
        """Give the items after which the file or the document is called, or whose cue is all there is to go by."""
        found = []
        bare = len(words_of(self._document.opening)) < FEWEST_WORDS
        for position, cue in cues.items():
            share = max(self._words.share(cue, text) for text in (self._stem, self._document.title))
            called = share >= (NAME_SHARE if len(cue.stems) == 2 else LONG_NAME_SHARE) and len(cue.stems) > 1
            if called or bare:
                probability = NAME_PROBABILITY if called else BARE_NAME_PROBABILITY
                reason = f"The name or title says '{cue.text}'."
                found.append(self._match(self._items[position].id, probability, basis=Basis.NAME, reason=reason))
        return found

    def _by_head(self, head: ItemHead, cues: Mapping[int, Cue]) -> list[ItemMatch]:
        """Give the items that the documents learned from make probable."""
        found = []
        long = len(self._document.headings) >= LONG_HEADINGS
        for position, (_, probability) in enumerate(self._chances):
            if probability >= FEWEST_TO_SHOW:
                section = head.section(self._document.headings, position) if long else ""
                reason = _speaking(head, self._document, position)
                found.append(self._fit(position, probability, cues, section=section, reason=reason))
        return found

    def _by_likeness(self, cues: Mapping[int, Cue]) -> list[ItemMatch]:
        """Give the items that name, headings, opening and type make probable, each against the item next to it."""
        document = self._document
        opening = " ".join(document.opening.split(maxsplit=OPENING_WORDS)[:OPENING_WORDS])
        name, headings, opens = (
            self._words.likeness(text) for text in (self._name, "; ".join(document.headings[:FIRST_HEADINGS]), opening)
        )
        lengths = [min(2, len(cues[p].stems)) if p in cues else 0 for p in range(len(self._items))]
        fits = [float(document.doc_type in item.types) for item in self._items]
        # The weights of the sum that items compete by were set by hand; the regression weighs the lead itself.
        sums = [
            n + 0.5 * h + o + 0.2 * length + 0.1 * fit
            for n, h, o, length, fit in zip(name, headings, opens, lengths, fits, strict=True)
        ]
        best, second = sorted(sums, reverse=True)[:2] if len(sums) > 1 else (sums[0], 0.0)
        found = []
        for position in range(len(self._items)):
            odds = (
                WEIGHTS.constant
                + WEIGHTS.name * name[position]
                + WEIGHTS.headings * headings[position]
                + WEIGHTS.opening * opens[position]
                + WEIGHTS.phrase * (lengths[position] > 1)
                + WEIGHTS.word * (lengths[position] == 1)
                + WEIGHTS.fit * fits[position]
                + WEIGHTS.lead * (sums[position] - (second if sums[position] == best else best))
            )
            probability = 1 / (1 + exp(-odds))
            if probability >= FEWEST_TO_SHOW:
                place = "Its name" if name[position] > opens[position] else "How it opens"
                found.append(self._fit(position, probability, cues, reason=f"{place} is closest to this item."))
        return found

    def _fit(
        self, position: int, probability: float, cues: Mapping[int, Cue], *, section: str = "", reason: str
    ) -> ItemMatch:
        """Make a match; a cue in the name or a heading is a better reason than the one given."""
        item = self._items[position].id
        cue = cues.get(position)
        headed = self._headings.get(position, "")
        if cue is not None:
            reason = f"The name or title says '{cue.text}'."
            if len(cue.stems) > 1:  # and its words speak for the item as well
                probability = max(probability, AGREED_PROBABILITY)
            return self._match(item, probability, basis=Basis.NAME, reason=reason)
        if headed:
            reason = f"A section is headed '{headed}'."
        return self._match(item, probability, section=headed or section, basis=Basis.CONTENT, reason=reason)

    def _by_folder(self) -> list[ItemMatch]:
        found = {p: cue for folder in self._folders for p, cue in self._words.cues_in(folder).items()}
        return [
            self._match(
                self._items[position].id,
                FOLDER_PROBABILITY,
                basis=Basis.NAME,
                reason=f"It lies in a folder called after '{cue.text}'.",
            )
            for position, cue in found.items()
        ]

    def _by_heading(self) -> list[ItemMatch]:
        return [
            self._match(
                self._items[position].id,
                HEADING_PROBABILITY,
                section=heading,
                basis=Basis.CONTENT,
                reason=f"A section is headed '{heading}'.",
            )
            for position, heading in self._headings.items()
        ]

    @cached_property
    def _headings(self) -> dict[int, str]:
        """Give, by the item's position, the first heading that is hardly more than one of its cues."""
        found: dict[int, str] = {}
        for heading in self._document.headings:
            words = len(words_of(heading))
            for position, cue in self._words.cues_in(heading).items():
                length = len(words_of(cue.text))
                if length > 1 and words - length <= HEADING_SPARE:
                    found.setdefault(position, heading)
        return found

    def _match(self, item: str, probability: float, *, section: str = "", basis: Basis, reason: str) -> ItemMatch:
        return ItemMatch(
            document_id=self._document.document_id,
            item=item,
            probability=probability,
            section=section,
            basis=basis,
            reason=reason,
        )


def _speaking(head: ItemHead, document: ItemInput, position: int) -> str:
    """Quote the words that spoke most for an item, as the document writes them first."""
    text = text_of(document)
    quoted: list[str] = []
    for stem in head.telling(document, position):
        places = find_phrases(text, [(stem,)])
        if places:
            quoted.append(f"'{text[slice(*places[0])]}'")
        if len(quoted) == TELLING_WORDS:
            break
    if not quoted:
        return "What it says is closest to this item."
    words = " and ".join([", ".join(quoted[:-1]), quoted[-1]] if len(quoted) > 1 else quoted)
    return f"It says {words}, as other documents do that answer this item."


def _numbered(name: str, item: str) -> bool:
    """Tell whether a name begins with an item's number, or with a list of numbers it stands in.

    R06, IR06, R6 or R 06 and no further digit; "R19 & R22" are both.
    """
    letters, digits = re.match(r"(\D*)(\d*)", item).groups()  # type: ignore[union-attr]  # matches any text
    if not digits:
        return False
    own = rf"i?{re.escape(letters)}[\s_.-]*0*{int(digits)}(?!\d)"
    others = rf"(?:i?{re.escape(letters)}[\s_.-]*\d+(?!\d)[\s_.,&+-]*(?:and[\s_]+)?)*"
    return bool(re.match(rf"(?:items?[\s_-]*)?{others}{own}", name, re.IGNORECASE))
