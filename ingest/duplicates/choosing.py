"""Choose which document of a family is the current one."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from itertools import takewhile
from typing import Final

from ingest.duplicates.judging import Candidate, replaces, reread
from ingest.duplicates.likeness import Comparisons, Likeness
from ingest.duplicates.marks import Date, Marks, drafted
from ingest.duplicates.names import depth, in_heap, is_copy, is_numbered, is_published, is_scan
from ingest.duplicates.subjects import renamed
from ingest.model import TemplateState

_PAGE = "text/html"
_STAMPED = re.compile(r"\d{1,2}/\d{1,2}/\d{2,4}, \d{1,2}:\d{2}\b")
_PRINTOUTS = {"application/pdf", "text/plain", "text/csv", _PAGE, "message/rfc822"}
_WORKED_IN = "application/vnd.openxmlformats-officedocument."  # what offices write; others are saved from it, to share

# What speaks for the one of two versions, and how strongly. A folder for old files outweighs any one mark, and no mark
# outweighs two others. Chosen on the banks of eval/aside/families_dev, 25 November 2026.
_REPLACES: Final = 80.0  # the one says that it replaces the other, or had its title before
_IN_FORCE: Final = 40.0  # what is approved holds until what is drafted is approved too: outweighs all others
_OLD: Final = 9.0
_HISTORY: Final = 9.0  # the table of versions of the one goes on where that of the other ends
_NUMBER: Final = 8.0
_DATE: Final = 7.0
_STATUS: Final = 4.0
_NAME_NUMBER: Final = 5.0  # names are typed by whoever saves a file: what stands inside outweighs them
_NAME_DATE: Final = 5.0
_NAME_STATUS: Final = 3.0
_TOLD: Final = 6.0  # a version that speaks of later dates than the other is hardly the older one
_DUE: Final = 2.0
_ORDINAL: Final = 1.0
_COPY: Final = 1.5  # a name that calls itself a copy, or that a scanner gave
_NUMBERED: Final = 1.5  # a name that got a number, beside a file of the same format
_MISREAD: Final = 3.0  # words that a machine read wrongly
_ANSWERED: Final = 4.0  # a form filled in, beside the same filled in but for a part
_LENGTH: Final = 0.5

LONGER: Final = 0.03  # share of words by which the longer version is taken for the later
SAME_ONE_WAY: Final = 0.97  # across formats: containment of the text with less page furniture in the other
SAME_BOTH_WAYS: Final = 0.8
SAME_CHANGED: Final = 0.002  # share of the shorter text's words that differ: cut by a hyphen, read in another order
REPUBLISHED: Final = 0.8  # what a web version, or the copy in a board's papers, shares with its original at least
STAMPED: Final = 12  # words, at most, that a browser prints over and under a page
PARTS: Final = 5  # passages in which it differs at most
NOISY: Final = 0.004  # share of words that differ in a few letters, from which one of two is taken for a scan


def choose(members: Sequence[Candidate], comparisons: Comparisons) -> Candidate:
    """Return the document that is kept: the latest version, and of its copies the one that people work with."""
    totals = {member.id: sum(later(member, other, comparisons) for other in members) for member in members}
    return min(members, key=lambda member: (-round(totals[member.id], 6), _preference(member)))


def later(one: Candidate, other: Candidate, comparisons: Comparisons) -> float:
    """Return how much speaks for keeping `one` of the two: above 0 for it, below 0 for the other.

    Marks come in pairs: a number in one name says nothing beside a name without.
    """
    said = _COPY * (is_copy(other.path) - is_copy(one.path))
    if one.media_type == other.media_type:
        said += _NUMBERED * (is_numbered(other.path) - is_numbered(one.path))
    if one.signature.text_hash == other.signature.text_hash:
        return said + evidence(one.marks, other.marks, told=False)
    likeness = comparisons.measure(one.signature, other.signature)
    said += marked(one, other, likeness)
    if same_text(one, other, likeness):
        return said
    said += _ANSWERED * (_is_fuller(one, other) - _is_fuller(other, one))
    if likeness.misread >= NOISY * max(likeness.words):
        return said + _MISREAD * _sign(_odd(other) - _odd(one))
    longer = one.signature.words - other.signature.words
    return said + _LENGTH * _sign(longer if abs(longer) > LONGER * max(likeness.words) else 0)


def marked(one: Candidate, other: Candidate, likeness: Likeness, *, told: bool = True) -> float:
    """Return what the marks of two documents say, as `later` does; without `told`, dates they speak of do not count.

    The dates of a web version are those of its making, and a printout may be dated when it was made.
    """
    said = _REPLACES * (_follows(one, other) - _follows(other, one)) + _DATE * _of_later_years(one, other)
    if _is_republished(one, other, likeness):
        return said + evidence(one.marks, other.marks, dated=False, told=False)
    return said + evidence(one.marks, other.marks, told=told and not same_text(one, other, likeness))


def _follows(one: Candidate, other: Candidate) -> bool:
    return replaces(one, other) or renamed(one.subject, other.subject)


def _of_later_years(one: Candidate, other: Candidate) -> int:
    """Compare the years for which two documents say that they are in force; 0 where either does not."""
    mine, theirs = (max((s for s in each.subject.spans if s[0] != "q"), default=()) for each in (one, other))
    return (mine > theirs) - (mine < theirs) if mine and theirs else 0


def same_text(one: Candidate, other: Candidate, likeness: Likeness) -> bool:
    """Say whether two files of different formats hold the same text, but for headers and the like."""
    if one.media_type == other.media_type:
        return False
    fewest = min(likeness.words)
    differ = max(0, likeness.changed - (max(likeness.words) - fewest))
    return (
        likeness.contained >= SAME_ONE_WAY
        and likeness.shared >= SAME_BOTH_WAYS
        and differ + likeness.misread <= SAME_CHANGED * fewest + 2
    )


def _is_fuller(one: Candidate, other: Candidate) -> bool:
    return one.template is TemplateState.FILLED and other.template is TemplateState.PARTLY


def _is_republished(one: Candidate, other: Candidate, likeness: Likeness) -> bool:
    """Say whether one of two was made from the other, by a scanner or to be put somewhere: its dates say nothing."""
    few = likeness.shared >= REPUBLISHED and likeness.parts <= PARTS
    published = few and _made(one) != _made(other)
    return reread(likeness) or published or _is_saved_page(one, other, likeness) or _is_saved_page(other, one, likeness)


def _made(candidate: Candidate) -> bool:
    return is_published(candidate.path) or is_scan(candidate.path)


def _is_saved_page(page: Candidate, other: Candidate, likeness: Likeness) -> bool:
    """Say whether one is a page of the web that holds all of the other, beside menus and when it was last touched.

    What a browser prints of it bears its title and when it was printed besides.
    """
    if page.media_type != _PAGE or other.media_type == _PAGE or page.signature.words < other.signature.words:
        return False
    fewest = min(likeness.words)
    held = likeness.contained * fewest + (STAMPED if _is_printed_page(other) else 0)
    return held >= SAME_ONE_WAY * fewest and likeness.shared >= REPUBLISHED


def _is_printed_page(candidate: Candidate) -> bool:
    """Say whether a browser stamped a document: "03/02/2025, 09:41 Direct payments" over its text."""
    about = candidate.signature.about
    return any(_STAMPED.match(line) for line in (*about.opening[:1], *about.running))


def evidence(one: Marks, other: Marks, *, dated: bool = True, told: bool = True) -> float:
    """Return what the marks of two versions say, as `later` does; 0 where they say nothing.

    `dated` and `told`: whether the dates they bear count, and those that they speak of.
    """
    said = _OLD * (other.old - one.old) + _IN_FORCE * (drafted(other, one) - drafted(one, other))
    if one.rows and other.rows:
        said += _HISTORY * ((other.rows < one.rows) - (one.rows < other.rows))
    for weight, read in _MARKS:
        mine, theirs = read(one), read(other)
        if mine is not None and theirs is not None:
            said += weight * ((mine > theirs) - (mine < theirs))
    for weight, day, another in ((_DATE, one.date, other.date), (_NAME_DATE, one.name_date, other.name_date)):
        if dated and day is not None and another is not None:
            said += weight * _order(day, another)
    return said + _TOLD * _speaks_later(one.told, other.told) if told else said


def _speaks_later(one: frozenset[Date], other: frozenset[Date]) -> float:
    """Compare the latest dates of which only one of two versions speaks; one that only adds some is hardly earlier."""
    mine, theirs = max(one - other, default=None), max(other - one, default=None)
    if mine is not None and theirs is not None:
        return _order(mine, theirs)
    return 0.5 * (_has_month(mine) - _has_month(theirs)) if one and other else 0.0


def _has_month(date: Date | None) -> bool:
    return date is not None and date[1] > 0


_MARKS: Final[tuple[tuple[float, Callable[[Marks], tuple[int, ...] | None]], ...]] = (
    (_NAME_NUMBER, lambda marks: marks.name_number),
    (_NUMBER, lambda marks: marks.number),
    (_NAME_STATUS, lambda marks: (marks.name_status,)),
    (_STATUS, lambda marks: (marks.status,)),
    (_DUE, lambda marks: marks.due),
    (_ORDINAL, lambda marks: None if marks.ordinal is None else (marks.ordinal,)),
)


def _order(mine: Date, theirs: Date) -> int:
    """Compare dates part by part; a part that is not said (0) says nothing."""
    said = [(a > b) - (a < b) for a, b in takewhile(all, zip(mine, theirs, strict=True))]
    return next(filter(None, said), 0)


def _sign(value: float) -> int:
    return (value > 0) - (value < 0)


def _odd(candidate: Candidate) -> int:
    """Count the words that mix letters with figures: what a machine makes of letters it cannot read."""
    return sum(times for word, times in candidate.counts.items() if not word.isalpha() and not word.isdigit())


def _preference(candidate: Candidate) -> tuple[object, ...]:
    """Order copies by which of them to keep, best first; no two are equal.

    What somebody filed goes before what lies in a heap, and a file to edit before its printout: its words, headings
    and tables are as their author made them, where those of a PDF are found by looking at the page.
    """
    return (
        candidate.template is TemplateState.BLANK,
        candidate.marks.old,
        is_copy(candidate.path),
        in_heap(candidate.path),
        candidate.media_type in _PRINTOUTS,
        not candidate.media_type.startswith(_WORKED_IN),
        is_numbered(candidate.path),
        depth(candidate.path),
        -candidate.signature.words,
        candidate.path,
        candidate.id,
    )
