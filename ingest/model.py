"""What an authority sent and what was read in it: frozen values, no behaviour beyond their own invariants."""

from __future__ import annotations

import hashlib
import struct
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from functools import cached_property
from typing import NewType, TypedDict

from ingest.personal import PersonalDetails

AuthorityId = NewType("AuthorityId", str)
ReturnId = NewType("ReturnId", str)
RoundId = NewType("RoundId", str)
UploadId = NewType("UploadId", str)
EntryId = NewType("EntryId", str)
DocumentId = NewType("DocumentId", str)
ReadingId = NewType("ReadingId", str)
PassageId = NewType("PassageId", str)
Sha256 = NewType("Sha256", str)  # lower-case hexadecimal digest of 64 characters


class ReturnState(StrEnum):
    """Where a return stands between the authority and the regulator."""

    DRAFT = "draft"  # the authority is still collecting; assessors do not see it
    SUBMITTED = "submitted"  # sent; assessors may open it
    IN_REVIEW = "in-review"  # an assessor has decided or written something
    CLOSED = "closed"  # an assessor closed it: its authority adds nothing more, decisions go on


class DocumentStatus(StrEnum):
    """How a document ended, or that it has not yet."""

    RECEIVED = "received"  # stored, waiting to be read and mapped
    INDEXED = "indexed"  # read, and its passages are mapped
    BLANK = "blank"  # an unfilled form: set aside
    DUPLICATE = "duplicate"  # the same content as another document: set aside
    SUPERSEDED = "superseded"  # an older version of another document: set aside
    NOT_EVIDENCE = "not-evidence"  # read, but holds nothing to assess (a container, a list of links)
    UNREADABLE = "unreadable"  # damaged, locked or empty: nobody could read it
    REFUSED = "refused"  # a limit or a rule kept it out


class Outcome(StrEnum):
    """What the door did with one file sent."""

    ACCEPTED = "accepted"  # stored as a document
    CONTAINER = "container"  # an archive: its members have entries of their own
    PART = "part"  # belongs to another file, such as a logo in a message: has its row, is not read
    REFUSED = "refused"  # not stored; the reason says why


class ElementKind(StrEnum):
    """What a piece of text is on its page."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    LIST_ITEM = "list-item"
    TABLE = "table"
    FIELD = "field"  # a form field: label and value
    CAPTION = "caption"
    FOOTNOTE = "footnote"
    HEADER = "header"  # running header or banner: kept out of passages
    FOOTER = "footer"  # running footer or page number: kept out of passages


FURNITURE = frozenset({ElementKind.HEADER, ElementKind.FOOTER})  # what stands on page after page


class TemplateState(StrEnum):
    """How far a form has been filled in."""

    NONE = "none"  # not a form
    BLANK = "blank"
    PARTLY = "partly"
    FILLED = "filled"


class DuplicateKind(StrEnum):
    """In what way a document repeats another."""

    IDENTICAL = "identical"  # the same bytes
    SAME_TEXT = "same-text"  # the same words in another file or format
    NEAR = "near"  # almost the same words
    OLDER_VERSION = "older-version"  # an earlier version of the same document


@dataclass(frozen=True, slots=True, kw_only=True)
class Authority:
    """A local authority; everything else belongs to exactly one."""

    id: AuthorityId
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Return:
    """An information return: the bank of documents of one authority for one assessment."""

    id: ReturnId
    authority_id: AuthorityId
    reference: str  # chosen by people, unique per authority
    framework: str  # name@version
    state: ReturnState
    revision: int  # rises with every change of its documents
    mapped_revision: int  # the revision that the latest run covers; lower than `revision` means work to do
    due_at: datetime | None  # UTC
    created_at: datetime  # UTC


class Scope(TypedDict):
    """Whose rows a query may touch; handed to store functions as `**scope`."""

    authority_id: AuthorityId
    return_id: ReturnId


@dataclass(frozen=True, slots=True, kw_only=True)
class Upload:
    """One act of sending."""

    id: UploadId
    received_at: datetime  # UTC; when it began


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One file sent, archive members included; the rows of the receipt."""

    id: EntryId
    return_id: ReturnId
    document_id: DocumentId | None  # None when refused at the door or a container
    path: str  # relative to what was uploaded; archive members after "!"
    sha256: Sha256 | None  # None when the bytes were never fully read
    size: int  # bytes
    media_type: str
    outcome: Outcome
    reason: str  # plain words; empty when accepted


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """A file found inside a document, before it has a row of the receipt."""

    path: str  # below the document it stands in; members of an archive after "!"
    sha256: Sha256 | None  # None when it was refused
    size: int  # bytes
    media_type: str
    outcome: Outcome
    reason: str  # plain words; empty when accepted


@dataclass(frozen=True, slots=True, kw_only=True)
class Declaration:
    """What the authority said of a file or a public link: which request item it answers, and where."""

    id: str
    return_id: ReturnId
    entry_id: EntryId | None  # None for a public link or a bare note
    request_item: str
    section: str
    note: str
    link: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Element:
    """A piece of text as a parser saw it, in reading order."""

    kind: ElementKind
    text: str
    page: int = 1  # which page, slide, sheet or part it stands on, from 1
    level: int = 0  # depth of a heading, 1 the highest; 0 otherwise
    cells: tuple[tuple[str, ...], ...] = ()  # rows of a table; for a field ((label, value),)
    hidden: bool = False  # not visible to a reader of the original


@dataclass(frozen=True, kw_only=True)
class PageText:
    """The text of one page (or sheet, or whole document) that spans point into."""

    number: int  # from 1, in order; the `page` of an Element
    page: int | None  # true page or slide number; None where the format has no pages
    locator: str  # sheet name or similar; "" where the page number says it all
    text: str
    sha256: Sha256  # of the text in UTF-8

    @cached_property
    def intact(self) -> bool:
        """Whether the text matches its hash."""
        return hashlib.sha256(self.text.encode("utf-8", "surrogatepass")).hexdigest() == self.sha256


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """`[start, end)` in code points of the text of one PageText."""

    page: int  # PageText.number
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """A stretch of text small enough to say one thing; the unit that is mapped and cited."""

    ordinal: int  # order in the document, from 0
    text: str  # the words of its spans, joined by a space where it crosses pages
    text_hash: Sha256  # of the normalised text; equal text is embedded once
    headings: tuple[str, ...]  # heading path, outermost first
    spans: tuple[Span, ...]  # one per page it touches
    kind: ElementKind  # PARAGRAPH, LIST_ITEM, TABLE or FIELD
    aside: str = ""  # why it is shown and not mapped: "blank-form"


@dataclass(frozen=True, slots=True, kw_only=True)
class Failure:
    """Why a file, or part of it, could not be read: a fact about the file, never an exception."""

    code: str  # encrypted, damaged, empty, no-text, no-engine, low-confidence, unsupported, too-large, timeout, crashed
    message: str  # plain words: what happened and what to do next
    page: int | None = None  # the page concerned; None for the whole file


@dataclass(frozen=True, slots=True, kw_only=True)
class RecognisedWord:
    """A word that text recognition found in a picture."""

    text: str
    x0: float  # points from the left edge of the upright page
    x1: float
    confidence: float  # 0 to 1, as the engine says


@dataclass(frozen=True, slots=True, kw_only=True)
class RecognisedLine:
    """A line of words in a picture."""

    words: tuple[RecognisedWord, ...]
    y: float  # baseline at its middle, in points from the top of the upright page
    size: float  # of the type, in points
    slope: float = 0.0  # how far the baseline falls for each point to the right; a scan is rarely straight


@dataclass(frozen=True, slots=True, kw_only=True)
class RecognisedPage:
    """What text recognition found on one page that is a picture; `lines` empty where it found no words."""

    page: int  # from 1
    width: float  # of the upright page, in points
    height: float
    turn: int  # quarter turns clockwise that bring the page upright, 0 to 3
    confidence: float  # mean over its letters, 0 to 1
    lines: tuple[RecognisedLine, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment:
    """A file that stands inside another: sent with a message, or put into a report."""

    name: str  # as its container names it, cleaned with ingest.names.clean_name; unique within the container
    file: str  # name of the file in the folder it was written to; "" where it was not taken out
    size: int  # bytes; as declared where it was not taken out
    refusal: Failure | None = None  # why it was not taken out


@dataclass(frozen=True, slots=True, kw_only=True)
class Parsed:
    """What a parser made of one file; `elements` empty always comes with a failure."""

    elements: tuple[Element, ...]
    page_numbers: tuple[int | None, ...]  # one per page part: its true page number, or None
    locators: tuple[str, ...]  # one per page part: sheet name or similar, or ""
    title: str = ""  # from the document's own properties
    flags: tuple[str, ...] = ()  # what a reader should know of the file, such as scanned, macros, hidden-text or form
    failures: tuple[Failure, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    pictures: tuple[int, ...] = ()  # page parts that are pictures whose words were not recognised yet, from 1
    seconds: float = 0.0  # processor time spent parsing
    peak_mb: int = 0  # largest resident memory of the parser's process, its libraries included


@dataclass(frozen=True, slots=True, kw_only=True)
class TemplateCheck:
    """Whether a document is a form, and what of it was left empty."""

    state: TemplateState
    filled: float = 1.0  # share of prompts answered, 0 to 1
    empty: tuple[str, ...] = ()  # prompts left empty
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class About:
    """What a document says of itself: lines as they stand, the cells of a row joined by " | "."""

    opening: tuple[str, ...] = ()  # the first lines of the body
    control: tuple[str, ...] = ()  # lines and table rows, anywhere, that speak of versions and dates of issue
    running: tuple[str, ...] = ()  # running headers and footers, each once
    dates: tuple[tuple[int, int, int], ...] = ()  # it speaks of, the latest first: year, month, day; 0 where not said
    replaces: tuple[str, ...] = ()  # how it goes on after saying that it replaces something


@dataclass(frozen=True, slots=True, kw_only=True)
class FormLook:
    """How a document looks as a form, for comparing it with others that were made from the same one."""

    chances: tuple[float, ...] = ()  # of each TemplateState by itself, NONE first; empty where it is not compared
    lines: tuple[tuple[int, int, int], ...] = ()  # hash, words, chance in a hundred that somebody wrote it
    ticked: bool = False
    answers: tuple[tuple[str, str], ...] = ()  # prompts and what stands beside or below them, letters and figures


@dataclass(frozen=True, slots=True, kw_only=True)
class Signature:
    """What grouping needs to know of a document's words."""

    text_hash: Sha256  # of all words, normalised; equal means the same text
    packed: bytes  # hashes of word 3-grams, each once, rising: 8 bytes each, little-endian
    words: int
    text: str = ""  # the words themselves, joined by spaces, for a close comparison
    parts: tuple[int, ...] = ()  # at which word each paragraph or row begins
    about: About = About()
    look: FormLook = FormLook()  # empty for long prose, and in older readings

    @property
    def shingles(self) -> frozenset[int]:
        """Hashes of word 3-grams; a set takes some ten times the room of its bytes, so it is made when asked for."""
        return frozenset(struct.unpack(f"<{len(self.packed) // 8}Q", self.packed))


@dataclass(frozen=True, slots=True, kw_only=True)
class Cause:
    """Why a document is set aside as a repeat: of which document, how, and how alike."""

    kind: DuplicateKind
    of: DocumentId
    score: float  # 0 to 1
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Elsewhere:
    """A document that stands in another return too, in the same or nearly the same words."""

    document_id: DocumentId
    other_authority_id: AuthorityId
    other_return_id: ReturnId
    other_document_id: DocumentId
    score: float  # 0 to 1, 1 for the same text only


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """One reader version's immutable output for one document."""

    pages: tuple[PageText, ...]
    passages: tuple[Passage, ...]
    title: str
    words: int
    page_count: int  # true pages, or an estimate where the format has none
    template: TemplateCheck
    signature: Signature
    flags: tuple[str, ...] = ()
    personal: tuple[PersonalDetails, ...] = ()
    failures: tuple[Failure, ...] = ()
    facts: dict[str, str] = field(default_factory=dict)  # doc_type, year, language where found
    seconds: dict[str, float] = field(default_factory=dict)  # processor time by stage
    peak_mb: int = 0  # largest resident memory of the parser's process, its libraries included


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """One distinct content in a return, with everything known of how it ended."""

    id: DocumentId
    authority_id: AuthorityId
    return_id: ReturnId
    sha256: Sha256
    media_type: str
    size: int  # bytes
    status: DocumentStatus
    reason: str  # plain words a clerk understands
    reading_id: ReadingId | None = None
    title: str = ""
    pages: int = 0
    words: int = 0
    template: TemplateCheck = TemplateCheck(state=TemplateState.NONE)
    cause: Cause | None = None
    family: str | None = None
    latest: bool = True
    doc_type: str = ""
    year: int | None = None
    language: str = ""
    flags: tuple[str, ...] = ()
    personal: tuple[PersonalDetails, ...] = ()
