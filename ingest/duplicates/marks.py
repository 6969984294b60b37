"""Marks of versions: numbers, dates, words of status, in the name of a file, its folders and the document itself."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Final

from ingest.duplicates.outdated import is_old_folder, says_old, without_old
from ingest.model import About

Number = tuple[int, ...]
Date = tuple[int, int, int]
"""Year, month, day; month and day 0 where they are not said."""

_MONTHS: Final = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = (
    r"(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)"
)
_YEAR = r"((?:19|20)\d\d)"
_WRITTEN = re.compile(
    rf"(?<![a-z\d])(?:(\d{{1,2}})(?:st|nd|rd|th)?[ .-]*)?{_MONTH}[ .,'-]*"
    rf"(?:(?:(\d{{1,2}})(?:st|nd|rd|th)?[ ,.-]{{1,2}})?{_YEAR}"
    rf"|(\d\d)(?!(?:st|nd|rd|th)\b|[ ,.-]{{1,2}}{_YEAR}))(?!\d)",
    re.IGNORECASE,
)
"""With the day before the month or, where a whole year follows it, after."""
_ISO = re.compile(rf"(?<!\d){_YEAR}[-._ ]?(0[1-9]|1[0-2])[-._ ]?(0[1-9]|[12]\d|3[01])(?!\d)")
_DAY_FIRST = re.compile(r"(?<!\d)(0?[1-9]|[12]\d|3[01])[-./ ](0?[1-9]|1[0-2])[-./ ]((?:19|20)?\d\d)(?![\d.])")
_COMPACT = re.compile(r"(?<!\d)(0[1-9]|[12]\d|3[01])(0[1-9]|1[0-2])((?:20)?[0-3]\d)(?!\d)")  # 140324, 14032024
_MONTH_FIRST = re.compile(rf"(?<!\d){_YEAR}[-._ ](0[1-9]|1[0-2])(?![\d-])")
_BARE = re.compile(rf"(?<![\d./-]){_YEAR}(?![\d]|[./-]\d)")
_SPAN = re.compile(r"(?<![\d./-])(20\d\d) ?[-/\u2013] ?(?:20)?(\d\d)(?![\d./-])")  # a year of accounts: 2023/24
_IN_NAME = re.compile(
    r"(?<![a-z])(?:v|ver|vers|version|issue|iss|rev|revision|edition|ed)[ ._]?(\d{1,3}(?:[._]\d{1,3}){0,3})(?!\d)"
)
_DRAFT_NUMBER = re.compile(r"(?<![a-z])(?:draft|final)[ ._]?(\d{1,2}(?:\.\d{1,2})?)(?![\d./-])")
_IN_TEXT = re.compile(
    r"\b(?:version|revision|issue|edition)(?: (?:no|number|control))?\.?\s*[:|#-]?"
    r"\s*v?(\d{1,3}(?:\.\d{1,3}){0,3})(?![\d/])"
    r"|\bv ?(\d{1,3}(?:\.\d{1,3}){1,3})(?![\d/])|^\W*v(\d{1,3})\b",
    re.IGNORECASE,
)
_ROW = re.compile(r"^\W*v?(\d{1,3}(?:\.\d{1,3}){0,3})\s*(?:draft|final)?\s*\|", re.IGNORECASE)
_FORWARD = re.compile(r"\b(?:next|due|until|expir\w*|review (?:date|by|due)|valid to)\b", re.IGNORECASE)
_HISTORIC = re.compile(r"\b(?:supersedes|replaces|previous)\b", re.IGNORECASE)
_ITS_OWN = re.compile(r"\b(?:act|regulations?|guidance|born)\b", re.IGNORECASE)  # dates of something else
_HANDLED = re.compile(  # in a running line: the date of a meeting, or of printing
    r"\b(?:agenda|item|pack|cabinet|committee|scrutiny|download(?:ed)?|printed|exported|published|accessed|saved|generated"
    r"|uploaded|retrieved)\b",
    re.IGNORECASE,
)
_SUBTITLE = re.compile(
    r"(?: [-\u2013\u2014(]|:) ?(?:an? |the |first |second |final |consultation |working )*draft\b"
    r"(?:\W*$|\W+(?:for|to|v ?\d|version|\d|consultation|comment|discussion)\b.*$)"
)
_HANDS = re.compile(  # behind the number of a version: who had it in hand, or what it waited for
    r"\b(?:(?:\w{2,3} )?(?:comments|edits|amends|amendments|changes|markup)"
    r"|(?:post|pre|after|before|following) [\w-]{2,5})\b"
)
_LADDER: Final = (
    (8, re.compile(r"\bfinal\b.*\bfinal\b|\b(?:please )?use this(?: one)?\b|\bfinal\W+(?:[2-9]|v[2-9])\b")),
    (7, re.compile(r"\b(?:signed|signed off|final(?:ised)? (?:and )?(?:approved|signed)|approved final|published)\b")),
    (
        4,
        re.compile(
            r"\b(?:(?:final|revised|amended|updated) draft|draft final|post[ -]?consultation"
            r"|for (?:approval|sign ?off|cabinet))\b"
        ),
    ),
    (1, re.compile(r"\b(?:first|early|initial|rough|outline|working) draft\b|\bdraft (?:outline|one)\b|\bskeleton\b")),
    (
        3,
        re.compile(
            r"\b(?:consultation|second draft|provisional|for (?:comments?|consultation|discussion)|with comments)\b"
        ),
    ),
    (
        2,
        re.compile(
            r"\b(?:draft|wip|tracked|track(?:ed)? changes|in progress|not (?:yet )?approved|pre-?consultation)\b"
        ),
    ),
    (6, re.compile(r"\b(?:final|approved|adopted|ratified|agreed|in force|current|latest|corrected|amended)\b")),
)
"""Words of status and where they stand between a first draft and what was published; the first that fits counts."""
PLAIN: Final = 5  # no word of status
_IN_DRAFTS: Final = 2
_AMENDED: Final = 4  # a revised draft, or one that goes to be approved: often what was approved in the end
_APPROVED = re.compile(
    r"\b(?:approved|adopted|ratified|agreed|endorsed|signed off)\b"
    r"(?!\W+(?:by\W+)?(?:tbc|tba|pending|awaited|to be|date|name|n/a)\b)"
)
_UNAPPROVED = re.compile(
    r"\b(?:not|to be|yet to be|awaiting|for|before|until|once|subject to)\W+(?:yet\W+|be\W+|being\W+)*"
    r"(?:approv|adopt|ratif|agree|sign)\w*"
)
_NO_DRAFT = re.compile(r"\b(?:no longer|not|never|rather than)(?:\W+(?:with|in|a|an|the))*\W+draft\b")
_DECIDED = re.compile(
    r"\b(?:approved|adopted|ratified|agreed|endorsed|signed off)\W+(?:by|on|at|in|date|\d)\b(?!\W+(?:tbc|tba|pending))"
)
_SAYS_STANDING = re.compile(r"\b(?:version|draft|status|approved|adopted|ratified|agreed)\b")
_STANDING_LINES: Final = 4  # at the top, among which one may say whether the document is approved
_STANDING_WORDS: Final = 20  # of such a line
_AS_AT = re.compile(r"\b(?:as (?:at|of|on)|(?:states?|status|position|correct|progress) (?:at|on|to)|updated)\b", re.I)
_DRAFTS = re.compile(r"(?<![a-z])(?:drafts?|working (?:files|copies|documents)|wip)(?![a-z])")
_SENTENCES = re.compile(r"(?<=[.!?;])\s+|\n")
_ORDINAL = re.compile(r"(?:^|[ _(-])\(?(\d{1,2})\)?$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Marks:
    """What a document and its name say of the version it is."""

    old: bool = False  # its name or a folder says that it is out of use
    retired: bool = False  # its own name says so
    name_number: Number | None = None
    number: Number | None = None  # the highest in its document control
    name_status: int = PLAIN
    status: int = PLAIN
    draft: bool = False  # it says that it is one, or that nobody approved it
    approved: bool = False  # it says that somebody approved it
    name_date: Date | None = None
    date: Date | None = None  # the latest of its document control, dates to come left out
    due: Date | None = None  # for its next review
    rows: frozenset[str] = frozenset()  # of its history
    told: frozenset[Date] = frozenset()  # dates that its text speaks of
    ordinal: int | None = None  # a number at the end of its name
    as_at: Date | None = None  # the day whose state it gives, as its first lines say


def read_marks(path: str, about: About) -> Marks:
    """Return the marks of a document, from its path and from what it says of itself."""
    inner = path.rpartition("!")[2]
    stem = _spaced(PurePosixPath(inner).stem)
    retired = says_old(PurePosixPath(inner).stem)
    parts = PurePosixPath(path.replace("!", "/")).parts[:-1]
    folders = _spaced(" / ".join(parts))
    running = (line for line in about.running if not _HANDLED.search(line))
    heads = (line for line in _short(about.opening[:_STANDING_LINES]) if _IN_TEXT.search(line))
    control = tuple(dict.fromkeys((*about.control, *heads, *running)))
    rows = [line for line in control if _ROW.match(line)]
    said_apart = [sentence for line in control for sentence in _SENTENCES.split(line)]
    own = [each for each in said_apart if not _FORWARD.search(each) and not _HISTORIC.search(each)]
    dates = [date for line in own for date in dates_in(line)]
    names = list(dates_in(stem))
    name_status = min(_status(stem), _IN_DRAFTS) if _DRAFTS.search(folders) else _status(stem)
    said = _standing(about, rows)
    return Marks(
        old=retired or any(map(is_old_folder, parts)),
        retired=retired,
        name_number=_name_number(stem),
        number=max(_numbers(own), default=None),
        name_status=name_status,
        status=_control_status(about),
        draft=_is_draft(said) or (not said and name_status < _AMENDED),
        approved=bool(_APPROVED.search(said)) and not _is_draft(said),
        name_date=max(names, default=None),
        date=max((date for date in dates if date[1]), default=max(dates, default=None)),
        due=max((date for line in control if _FORWARD.search(line) for date in dates_in(line)), default=None),
        rows=frozenset(" ".join(line.casefold().split()) for line in rows),
        told=frozenset(about.dates),
        ordinal=int(found[1]) if (found := _ORDINAL.search(stem)) else None,
        as_at=next((date for line in about.opening[:_STANDING_LINES] for date in _states(line)), None),
    )


def _states(line: str) -> Iterator[Date]:
    found = _AS_AT.search(line)
    return dates_in(line[found.end() :]) if found else iter(())


def drafted(one: Marks, other: Marks) -> bool:
    """Say whether `one` calls itself a draft and the other says that it is approved."""
    return one.draft and other.approved and not other.draft


def dates_in(text: str) -> Iterator[Date]:
    """Yield the dates of a text: whole ones, months of a year, and years that stand alone."""
    if _ITS_OWN.search(text):
        return
    rest = text
    for found in _ISO.finditer(rest):
        yield int(found[1]), int(found[2]), int(found[3])
    rest = _ISO.sub(" ", rest)
    for found in _DAY_FIRST.finditer(rest):
        yield _full(found[3]), int(found[2]), int(found[1])
    rest = _DAY_FIRST.sub(" ", rest)
    for found in _WRITTEN.finditer(rest):
        day = int(found[1] or found[3] or 0)
        yield _full(found[4] or found[5]), _MONTHS.index(found[2][:3].lower()) + 1, day if day <= 31 else 0
    rest = _WRITTEN.sub(" ", rest)
    for found in _COMPACT.finditer(rest):
        yield _full(found[3]), int(found[2]), int(found[1])
    rest = _COMPACT.sub(" ", rest)
    for found in _MONTH_FIRST.finditer(rest):
        yield int(found[1]), int(found[2]), 0
    rest = _MONTH_FIRST.sub(" ", rest)
    for found in _BARE.finditer(rest):
        yield int(found[1]), 0, 0


def dates_told(text: str) -> Iterator[Date]:
    """Yield the dates that running text speaks of, years of accounts by the year they end in."""
    if not any(letter.isdigit() for letter in text):
        return
    for sentence in _SENTENCES.split(text):
        yield from dates_in(sentence)
        for found in _SPAN.finditer(sentence):
            if int(found[2]) == (int(found[1]) + 1) % 100:
                yield int(found[1]) + 1, 0, 0


def without_marks(name: str) -> str:
    """Return a name without dates, version numbers and words of status, in lower case."""
    rest = _SUBTITLE.sub(" ", _spaced(without_old(name)))
    if version := _IN_NAME.search(rest):
        rest = rest[: version.end()] + _HANDS.sub(" ", rest[version.end() :])
    for pattern in (_ISO, _DAY_FIRST, _WRITTEN, _COMPACT, _MONTH_FIRST, _IN_NAME, _DRAFT_NUMBER):
        rest = pattern.sub(" ", rest)
    for _, pattern in _LADDER:
        rest = pattern.sub(" ", rest)
    return rest


def _spaced(name: str) -> str:
    return re.sub(r"[_+\s]+", " ", re.sub(r"(?<=[a-z])(?=[A-Z])", " ", name)).casefold()


def _full(year: str) -> int:
    return int(year) if len(year) == 4 else 2000 + int(year)


def _parts(number: str) -> Number:
    parts = [int(part) for part in re.split(r"[._]", number)]
    while len(parts) > 1 and parts[-1] == 0:
        parts.pop()
    return tuple(parts)


def _name_number(stem: str) -> Number | None:
    found = _IN_NAME.search(stem) or _DRAFT_NUMBER.search(stem)
    return _parts(found[1]) if found else None


def _numbers(lines: Iterable[str]) -> Iterator[Number]:
    for line in lines:
        for found in _IN_TEXT.finditer(line):
            yield _parts(found[1] or found[2] or found[3])
        if row := _ROW.match(line):
            yield _parts(row[1])


def _status(text: str) -> int:
    return next((rank for rank, pattern in _LADDER if pattern.search(text)), PLAIN)


def _control_status(about: About) -> int:
    """Read the status that a banner, a running header or a line "Status" states; a history states those of the past."""
    for line in (*about.running, *about.opening[:2]):
        said = line.casefold()
        if len(said.split()) <= 12 and "draft" in said:
            return _status(said)
    for line in about.control:
        label, mark, value = line.casefold().partition("|") if "|" in line else line.casefold().partition(":")
        if mark and re.fullmatch(r"\W*(?:document |version |current )?status\W*", label):
            return _status(value)
    return PLAIN


def _standing(about: About, rows: Sequence[str]) -> str:
    """Return what a document says of whether it is approved, in lower case.

    That is the row of its history with the highest number, or else short lines at its top and in its document control.
    """
    numbered = [(_parts(found[1]), place) for place, row in enumerate(rows) if (found := _ROW.match(row))]
    if numbered:
        return rows[max(numbered)[1]].casefold()
    top = _short((*about.running, *about.opening[:_STANDING_LINES]))
    said = any(_DECIDED.search(line) or _is_draft(line) for line in top)
    short = top if said else [*top, *_short(about.control)]
    return "\n".join(line for line in short if _SAYS_STANDING.search(line))


def _short(lines: Iterable[str]) -> list[str]:
    return [line.casefold() for line in lines if len(line.split()) <= _STANDING_WORDS]


def _is_draft(said: str) -> bool:
    return bool(re.search(r"\bdraft\b", _NO_DRAFT.sub(" ", said)) or _UNAPPROVED.search(said))
