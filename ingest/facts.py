"""Find plain facts about a document: its kind, its year, its language, and whether it holds anything but pointers."""

from __future__ import annotations

import re
import threading
from collections.abc import Iterable, Iterator, Sequence
from itertools import dropwhile
from pathlib import PurePosixPath

from ingest.framework import DocumentType
from ingest.model import Element, ElementKind
from ingest.templates.telling import count_told
from ingest.words import normalise, words_of

_OPENING_WORDS = 60  # of the text: a title page and a first sentence
_TITLE_WORDS = 15
_LANGUAGE_WORDS = 20  # fewer cannot be told apart
_LANGUAGE_SAMPLE = 3000  # characters
_SURE = 0.9  # probability that langdetect must give a language
_DETECTING = threading.Lock()  # langdetect fills its one global factory while another thread may already use it

_MONTHS = (
    "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    "|nov(?:ember)?|dec(?:ember)?"
)
_YEAR = r"(?<!\d)(?:19[89]\d|20[0-4]\d)(?!\d)"
_LAW = re.compile(
    rf"\b(?:acts?|regulations?|rules|order|code of practice|guidance|equality act"
    rf"|framework)(?: \([^)]*\))?,? \(?{_YEAR}",
    re.IGNORECASE,
)
_SPAN = re.compile(rf"({_YEAR})\s?(?:-|/|to|and|_)\s?((?:20)?[0-4]\d)(?![\d/-])")
_DATED = re.compile(
    rf"(?:\b(?:{_MONTHS})[ _'-]{{0,2}}(?:\d{{1,2}}(?:st|nd|rd|th)?[ _,-]{{1,2}}(?={_YEAR}))?"
    rf"|\b\d{{1,2}}[/.-]\d{{1,2}}[/.-])"
    rf"({_YEAR}|[12]\d(?![\d/:.]|(?:st|nd|rd|th)\b|[ _,-]{{1,2}}{_YEAR}))",
    re.IGNORECASE,
)
_STAMP = re.compile(r"(?<!\d)(20[0-4]\d)(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])(?!\d)")
_PLAIN = re.compile(rf"({_YEAR})")
_TURN = re.compile(r"\b(?:of|for|from|on|to|about|following|after|by|in)\b|[:(\u2013]| - ")
_NOT_ITS_OWN = re.compile(
    r"\b(?:review(?:ed)?|due|next|until|expires?|since|before|from)\b[^.;]{0,20}?(?:19|20)\d\d", re.IGNORECASE
)
_NUMBER = r"(?:v(?:ersion)? ?\d{1,2}(?:\.\d{1,2})*|\d{1,2}(?:\.\d{1,2}){1,2})"
_GAP = r"[\s|:,\u2013-]{1,6}"
_REVISION = re.compile(  # a row of a version table: a number and a date beside it
    rf"(?<![\w.]){_NUMBER}{_GAP}(?:\d{{1,2}}(?:st|nd|rd|th)? )?(?:{_DATED.pattern})"
    rf"|(?:{_DATED.pattern}){_GAP}{_NUMBER}(?![\w.])",
    re.IGNORECASE,
)
_REVISIONS = re.compile(r"\b(?:versions?|revisions?|history|amendments?)\b", re.IGNORECASE)
_FEWEST_REVISIONS = 2
_LINK = re.compile(r"\b(?:https?://|www\.)[^\s<>|)\]]+|\bmailto:\S+", re.IGNORECASE)
_FEWEST_LINKS = 3
_TOLD_BESIDE_LINKS = 30  # words
_WORDS_PER_LINK = 15

_FEWEST_ENTRIES = 5
_PROSE_WORDS = 12  # of a paragraph that says something of what is listed
_TOLD_PER_ENTRY = 4  # words: an index explains itself in a few sentences, a report says more of each thing it names
_ENTRY = re.compile(
    r".{3,160}?(?:\.{3,}|\u2026+|\s)\s*(?:page |p\.? ?)?\d{1,3}|.{2,160}\.(?:docx?|pdf|xlsx?|pptx?|html?"
    r"|txt|csv|msg|zip|rtf|od[tsp])",
    re.IGNORECASE,
)
_PAGED = re.compile(r"[.\u2026\s]*(?:page |p\.? ?)?\d{1,3}$", re.IGNORECASE)
_INDEX_NAME = re.compile(
    r"\b(?:index|contents|cover sheet|list of (?:documents|evidence|appendices|files)|(?:document|evidence"
    r"|file) (?:list|log|register|library)"
    r"|schedule of documents)\b",
    re.IGNORECASE,
)
_COVER = re.compile(
    r"^[\W\d]*cover\b(?! (?:for|arrangements?|rota|letter)\b)|\b(?:cover|divider|title) (?:sheet|page)\b", re.IGNORECASE
)
_COVERED = re.compile(r"\b(?:documents?|evidence|folder|bundle|appendices|information return)\b", re.IGNORECASE)
_COVER_WORDS = 60  # on all of it
_INDEX_OF = re.compile(
    r"\b(?:documents?|file(?: ?names?)?|titles?|evidence|name of (?:document|file)|attachments?)\b", re.IGNORECASE
)
_WORKED_ON = re.compile(  # a column of a tracker or a set of figures, which tells of what its rows name
    r"\b(?:actions?|progress|rag|gaps?|findings?|recommendations?|outcomes?|risks?|measures?|targets?|impact|rating"
    r"|score|improvement|judgement|result|questions?|responses?|answers?|repl(?:y|ies)|feedback)\b",
    re.IGNORECASE,
)
_INDEX_BY = re.compile(
    r"\b(?:folder|format|page|pages|location|link|reference|ref|item|request item|section|no|number|version|type"
    r"|appendix)\b",
    re.IGNORECASE,
)


def find_facts(*, path: str, title: str, text: str, document_types: Sequence[DocumentType]) -> dict[str, str]:
    """Return what is known of a document: "doc_type", "year" (four digits) and "language" (ISO 639-1), where found.

    The file name is believed first, then the title; of a year then the latest row of a version table, then how the
    text begins.
    """
    stem = PurePosixPath(path.rpartition("!")[2]).stem
    names = [re.sub(r"[_+]+", " ", stem), title]
    opening = " ".join(text.split(maxsplit=_OPENING_WORDS)[:_OPENING_WORDS])
    found = {
        "doc_type": next(filter(None, (_kind_named(name, document_types) for name in names)), "")
        or _kind_opened(opening, document_types),
        "year": next(filter(None, map(_year_in, names)), "") or _year_revised(text) or _year_opened(opening),
        "language": _language(text),
    }
    return {key: value for key, value in found.items() if value}


def holds_only_links(text: str) -> bool:
    """Say whether a text is a list of links with their names, and tells nothing itself."""
    links = _LINK.findall(text)
    if len(links) < _FEWEST_LINKS:
        return False
    rest = _LINK.sub(" ", text)
    return len(words_of(rest)) <= _WORDS_PER_LINK * len(links) and count_told(rest) <= _TOLD_BESIDE_LINKS


def is_contents_only(elements: Sequence[Element]) -> bool:
    """Say whether a document only lists others: an index, a cover sheet with a list, contents without what follows."""
    body = [e for e in elements if e.kind not in (ElementKind.HEADER, ElementKind.FOOTER) and not e.hidden]
    entries = sum(map(_count_entries, body))
    if entries < _FEWEST_ENTRIES or _goes_on_below(body):
        return False
    texts = [cell for e in body for row in e.cells for cell in row] + [e.text for e in body if not e.cells]
    told = sum(map(count_told, texts))
    named = any(_INDEX_NAME.search(e.text) for e in body[:6] if e.kind is not ElementKind.TABLE)
    lines = sum(len(e.cells) if e.cells else len(e.text.split("\n")) for e in body)
    return told <= _TOLD_PER_ENTRY * entries and entries >= lines * (0.3 if named else 0.6)


def _goes_on_below(body: Sequence[Element]) -> bool:
    """Say whether what a list of contents names stands below it, with something said of it."""
    listed: set[tuple[str, ...]] = set()
    reached = False
    for element in body:
        text = element.text.strip()
        if not element.cells and _count_entries(element):
            listed.update(_unnumbered(_PAGED.sub("", line.strip())) for line in text.split("\n"))
        elif listed and _unnumbered(text) in listed:
            reached = True
        elif reached and len(text.split()) >= _PROSE_WORDS:
            return True
    return False


def _unnumbered(heading: str) -> tuple[str, ...]:
    return tuple(dropwhile(str.isdigit, words_of(heading)))


def is_cover(path: str, elements: Sequence[Element]) -> bool:
    """Say whether a document, called a cover, names in a few words what it lies on, and tells nothing itself."""
    name = " ".join(re.sub(r"[_+.-]+", " ", PurePosixPath(path.rpartition("!")[2]).stem).split())
    body = [e for e in elements if e.kind not in (ElementKind.HEADER, ElementKind.FOOTER) and not e.hidden]
    if not _COVER.search(name) or any(len(row) > 1 for e in body for row in e.cells):
        return False
    text = "\n".join(e.text for e in body)
    few = len(words_of(text)) <= _COVER_WORDS and not any(e.kind is ElementKind.FIELD for e in body)
    return few and not count_told(text) and _COVERED.search(f"{name}\n{text}") is not None


def _kind_named(name: str, types: Iterable[DocumentType]) -> str:
    """Return the kind that a name gives away: its head stands last, before any "of" or "for"."""
    known = list(types)
    for part in _TURN.split(normalise(name)):
        ends = [(end, len(cue), kind.id) for kind in known for cue in kind.cues for end in _ends(cue, part)]
        if ends:
            return max(ends)[2]
    return ""


def _kind_opened(opening: str, types: Iterable[DocumentType]) -> str:
    """Return the kind that the first words give away; only phrases are believed."""
    text = normalise(opening)
    starts = [
        (end - len(cue), -len(cue), kind.id)
        for kind in types
        for cue in kind.cues
        if " " in cue
        for end in _ends(cue, text)
    ]
    return min(starts)[2] if starts else ""


def _ends(cue: str, text: str) -> Iterator[int]:
    folded = cue.casefold()
    if folded in text:  # rarely so, and much cheaper to ask first
        for found in re.finditer(rf"(?<!\w){re.escape(folded)}(?!\w)", text):
            yield found.end()


def _year_in(text: str) -> str:
    """Return the year that a name or an opening speaks of: of 2023-24 the later, of a longer span the first."""
    plain = _LAW.sub(" ", text)
    if span := _SPAN.search(plain):
        first = int(span[1])
        last = int(span[2]) if len(span[2]) == 4 else first // 100 * 100 + int(span[2])
        if last == first + 1:
            return str(last)
        if first < last <= first + 30:
            return str(first)
    for pattern in (_DATED, _STAMP, _PLAIN):
        if years := [year if len(year) == 4 else f"20{year}" for year in pattern.findall(plain)]:
            return max(years) if pattern is _PLAIN else years[0]
    return ""


def _year_revised(text: str) -> str:
    """Return the latest year of a version table, in whichever order its rows stand; "" where there is none."""
    rows = [_year_in(row[0]) for row in _REVISION.finditer(text)]
    return max(rows) if len(rows) >= _FEWEST_REVISIONS and _REVISIONS.search(text) else ""


def _year_opened(opening: str) -> str:
    """Return the year of the first date or yearly span in an opening; a bare year only from what may be its title."""
    plain = _NOT_ITS_OWN.sub(" ", _LAW.sub(" ", opening))
    found = min((m for m in (_SPAN.search(plain), _DATED.search(plain)) if m), key=lambda m: m.start(), default=None)
    if found is None:
        return _year_in(" ".join(plain.split()[:_TITLE_WORDS]))
    until = re.match(
        rf"\s?(?:to|-|\u2013|until)\s+(?:\d{{1,2}} )?{_DATED.pattern}", plain[found.end() :], re.IGNORECASE
    )
    return _year_in(until[0] if until else found[0])


def _language(text: str) -> str:
    """Return the language of a text, "" where it is too short or not certain; the same every time."""
    sample = _LINK.sub(" ", text)[:_LANGUAGE_SAMPLE]
    if len(words_of(sample)) <= _LANGUAGE_WORDS:
        return ""
    from langdetect import detector_factory  # type: ignore[import-untyped]  # ships no types
    from langdetect.lang_detect_exception import LangDetectException  # type: ignore[import-untyped]  # ships no types

    with _DETECTING:
        detector_factory.init_factory()
        detector = detector_factory._factory.create()
    detector.seed = 0  # it draws at random; a document must have one language
    detector.append(sample)
    try:
        best = detector.get_probabilities()
    except LangDetectException:  # no letters it knows
        return ""
    return str(best[0].lang)[:2] if best and best[0].prob >= _SURE else ""


def _count_entries(element: Element) -> int:
    """Count the lines that point to a document or a page."""
    if element.cells:
        head = " | ".join(element.cells[0])
        folders = element.cells[0][0].strip().casefold() in {"folder", "folders", "tab", "divider"}
        indexed = (folders or (_INDEX_OF.search(head) and _INDEX_BY.search(head))) and len(element.cells[0]) > 1
        if indexed and not _WORKED_ON.search(head):
            return len(element.cells) - 1
        return sum(1 for row in element.cells if any(_ENTRY.fullmatch(cell) and _is_file(cell) for cell in row))
    return sum(1 for line in element.text.split("\n") if len(line.split()) <= 20 and _ENTRY.fullmatch(line.strip()))


def _is_file(cell: str) -> bool:
    return bool(re.search(r"\.[a-z]{3,4}$", cell, re.IGNORECASE))
