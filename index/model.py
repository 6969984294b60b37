"""How passages relate to the framework: frozen values passed between the steps of this package."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any, NewType

from ingest.model import AuthorityId, DocumentId, PassageId, ReturnId

RunId = NewType("RunId", str)
SuggestionId = NewType("SuggestionId", str)
GridEntryId = NewType("GridEntryId", str)
ReviewId = NewType("ReviewId", str)


class Polarity(StrEnum):
    """Which way a passage or an entry speaks; what is sure on both sides is of neither."""

    STRENGTH = "strength"
    SHORTFALL = "shortfall"
    IMPROVEMENT = "improvement"  # action already under way
    NEUTRAL = "neutral"
    UNCLEAR = "unclear"  # no way is likely enough: see `index.mapping.certainty`


WAYS = (Polarity.STRENGTH, Polarity.SHORTFALL, Polarity.IMPROVEMENT, Polarity.NEUTRAL)
"""The ways a passage can truly speak; unclear is what the mapping says when it cannot tell."""


class Basis(StrEnum):
    """What tied a document to a request item."""

    DECLARED = "declared"  # the authority said so
    NAME = "name"  # path, file name or title
    CONTENT = "content"  # headings and text


class Decision(StrEnum):
    """What a person did with a suggestion."""

    ACCEPT = "accept"
    EDIT = "edit"  # accepted in the reviewer's own words
    MOVE = "move"  # accepted under another statement or category
    REJECT = "reject"
    UNDO = "undo"  # takes back the reviewer's latest decision on it


class Origin(StrEnum):
    """Where a grid entry came from."""

    SUGGESTION = "suggestion"
    ASSESSOR = "assessor"


class CellState(StrEnum):
    """What a cell of the grid holds."""

    ACCEPTED = "accepted"  # a person accepted or wrote an entry
    SUGGESTED = "suggested"  # suggestions from two or more documents wait for a person
    THIN = "thin"  # suggestions from a single document only
    EMPTY = "empty"  # nothing was found in what was uploaded
    NOT_USED = "not-used"  # the category does not apply to local authorities


class ItemStatus(StrEnum):
    """What the upload holds for one request item."""

    PROVIDED = "provided"
    PARTLY = "partly"
    BLANK_TEMPLATE_ONLY = "blank-template-only"
    UNREADABLE_ONLY = "unreadable-only"
    OUT_OF_DATE_ONLY = "out-of-date-only"
    NOT_FOUND = "not-found"


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """One mapping of a return: which model, framework and code made its suggestions."""

    id: RunId
    authority_id: AuthorityId
    return_id: ReturnId
    embedding: str  # model name and weights hash
    mapping: str  # version of the mapping and of the exemplars it learned from
    framework: str  # name@version
    revision: int  # of the return it covers
    made_at: datetime  # UTC


@dataclass(frozen=True, slots=True, kw_only=True)
class IndexedPassage:
    """A stored passage with what mapping, search and display need of its document."""

    id: PassageId
    document_id: DocumentId
    reading_id: str  # the reading its spans belong to
    ordinal: int
    text: str
    title: str  # of the document
    headings: tuple[str, ...]
    kind: str  # ElementKind value
    spans: tuple[tuple[int, int, int], ...]  # (page text number, start, end) per page touched
    page: int | None  # true page number where the format has pages
    locator: str  # sheet name, or heading path where there are no pages
    path: str  # of the entry that brought the document
    doc_type: str
    year: int | None = None  # that the document speaks of
    aside: str = ""  # why it is shown and not mapped: "blank-form"


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A possible label with its calibrated probability and what spoke for it."""

    id: str
    probability: float  # 0 to 1
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """Sentences of a passage that say one thing in one way."""

    start: int  # in the passage's text, [start, end)
    end: int
    way: Polarity  # likeliest
    chance: float  # of it, 0 to 1
    # None of these in a run of an earlier version: there it is as its passage.
    evidence: float = 1.0  # as of a passage
    statements: tuple[tuple[str, float], ...] = ()  # the best two and their chances
    categories: tuple[tuple[str, float], ...] = ()  # the same


@dataclass(frozen=True, slots=True, kw_only=True)
class Match:
    """What the mapping makes of one passage."""

    passage_id: PassageId
    evidence: float  # probability that it says something about how this authority performs
    polarity: Polarity
    statements: tuple[Candidate, ...]  # best first, every statement
    categories: tuple[Candidate, ...]  # best first, used categories only
    polarities: tuple[Candidate, ...] = ()  # best first; none where a run of an earlier version kept no chances
    stretches: tuple[Stretch, ...] = ()  # in their order, where it says several things; none where one


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemMatch:
    """A request item that a document answers."""

    document_id: DocumentId
    item: str
    probability: float
    section: str  # heading where it is answered; "" for the whole document
    basis: Basis
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Citation:
    """Words on a page: found again before they are ever shown."""

    passage_id: PassageId
    document_id: DocumentId
    reading: str  # reading id the span belongs to
    number: int  # PageText.number that start and end point into
    page: int | None  # true page number, None where the format has none
    start: int
    end: int
    quote: str
    section: str = ""  # sheet or headings it stands under


@dataclass(frozen=True, slots=True, kw_only=True)
class CitedSentence:
    """One sentence of a suggested entry with the words that carry it."""

    text: str
    citations: tuple[Citation, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestion:
    """A suggested grid entry: never edited, only reviewed."""

    id: SuggestionId
    key: str  # equal in two runs when statement, category and quoted words are equal
    statement: str
    category: str
    polarity: Polarity
    summary: tuple[CitedSentence, ...]
    passages: tuple[PassageId, ...]  # all passages it rests on, in the order of the documents
    documents: int  # distinct documents among them
    confidence: float  # 0 to 1
    reason: str
    # Mean chance of its statement, category and polarity, by name of the axis; a run of an earlier version kept none.
    chances: Mapping[str, float] = field(default_factory=dict)
    made_from: str = ""  # equal in two runs when nothing it rests on changed; a run of an earlier version kept none


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """What a run made that holds for the next one as it is."""

    passages: Collection[PassageId] = ()  # whose matches do
    documents: Collection[DocumentId] = ()  # whose request items do
    suggestions: Collection[SuggestionId] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Review:
    """A person's decision; only ever added."""

    id: ReviewId
    suggestion_key: str
    suggestion_id: SuggestionId
    decision: Decision
    text: str  # the reviewer's words for EDIT, a note for REJECT, else ""
    by: str  # user name
    at: datetime  # UTC
    undoes: ReviewId | None = None
    statement: str = ""  # where MOVE put it, also of what was edited after that
    category: str = ""
    polarity: Polarity | None = None  # which way it speaks, where the reviewer said so


@dataclass(frozen=True, slots=True, kw_only=True)
class LearnedVersion:
    """A version of the heads that was learned from people's decisions."""

    number: int  # from 1; 0 stands for what is shipped
    framework: str  # name@version
    until_seq: int  # the latest decision it learned from
    decisions: int  # that stood then
    passages: int  # they were made on
    figures: Mapping[str, Any]  # of the replay, as `index.mapping.learning.Figures`
    in_force: bool
    made_by: str
    made_at: datetime  # UTC


@dataclass(frozen=True, slots=True, kw_only=True)
class GridEntry:
    """A statement in the evidence grid that a named person made or accepted."""

    id: GridEntryId
    origin: Origin
    statement: str
    category: str
    text: str
    sentences: tuple[CitedSentence, ...]  # those whose words were found; the rest are the person's own
    suggestion_key: str | None
    by: str
    at: datetime  # UTC
    polarity: Polarity | None = None  # one of `WAYS`; None where nobody said which way it speaks


@dataclass(frozen=True, slots=True, kw_only=True)
class GridCell:
    """One statement and category of the grid."""

    statement: str
    category: str
    state: CellState
    entries: tuple[GridEntry, ...]
    suggestions: tuple[SuggestionId, ...]  # not yet decided, in the order to decide on them
    sources: int  # passages behind entries and suggestions
    documents: int  # distinct documents behind them
    unclear: int = 0  # of its waiting suggestions, those of which it is unclear that they belong here
    rejected: tuple[SuggestionId, ...] = ()  # suggested here and turned down by a person
    first: tuple[SuggestionId, ...] = ()  # to read first, in this order, decided ones included
    likely: int = 0  # suggestions, decided ones included, that `first` was chosen from

    @property
    def leading(self) -> tuple[SuggestionId, ...]:
        """Those to read first where others are likely too: they wait before these."""
        return self.first if self.likely > len(self.first) else ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PassageCopy:
    """Where a near copy of a passage stands."""

    passage_id: PassageId
    document_id: DocumentId
    path: str
    title: str
    page: int | None
    locator: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchHit:
    """A passage found, best first."""

    passage_id: PassageId
    document_id: DocumentId
    path: str
    title: str
    page: int | None
    locator: str
    headings: tuple[str, ...]
    text: str
    score: float
    marks: tuple[tuple[int, int], ...] = ()  # [start, end) in `text` of the words that matched
    copies: tuple[PassageCopy, ...] = ()  # near copies of it that stand among those given, best first
    worded: bool = True  # whether it holds some of what was asked for; else it is near in meaning alone
    title_shared: bool = False  # whether other documents have its title too

    @property
    def found_by(self) -> str:
        """What found it, in plain words, where that is not what its text says; "" where it is."""
        if not self.worded:
            return "Near in meaning"
        return "" if self.marks else "Found by its title, headings or file name"


@dataclass(frozen=True, slots=True, kw_only=True)
class Facet:
    """How many of the passages found have which value of one property."""

    name: str
    counts: tuple[tuple[str, int], ...]  # (value, passages), the most frequent first


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchFound:
    """What a search found: a run of the passages that answer, and what is to be said of all of them."""

    hits: tuple[SearchHit, ...]  # best first, near copies folded into the best of them
    total: int  # passages that answer, near copies included: what can be paged through
    facets: tuple[Facet, ...]  # over all of these
    start: int = 0  # passages that come before these hits, near copies included
    next: int | None = None  # `start` of the hits after these; None when these are the last
    capped: bool = False  # whether more answer than are given, and `total` are the best of them
    missing: tuple[str, ...] = ()  # what was asked for that no passage has, as typed
    note: str = ""  # what to know of the words asked for, in a sentence or two; "" when passages have them all

    @property
    def last(self) -> int:
        """How many passages there are down to the last of these hits, near copies included."""
        return self.total if self.next is None else self.next


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemReport:
    """What was found for one request item, in words an authority can act on."""

    item: str
    title: str
    status: ItemStatus
    documents: tuple[tuple[DocumentId, str], ...]  # (document, section), best first
    links: tuple[str, ...]  # public links the authority declared
    advice: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CompletenessReport:
    """Automatic feedback on what was uploaded; a person has not checked it."""

    items: tuple[ItemReport, ...]
    files: int
    read: int
    blank: int
    duplicate: int
    unreadable: int
    refused: int
    not_evidence: int
    waiting: int
    opened: int  # archives, whose files are counted by themselves
    parts: int  # kept with the message that shows them
    pages: int
    over_long: tuple[DocumentId, ...]  # long documents with little evidence
    findings: tuple[str, ...]  # about the return as a whole, most useful first
