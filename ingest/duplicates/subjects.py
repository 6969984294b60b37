"""Compare what two documents say they are about: for which team, service, area or year one text was written."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import PurePosixPath
from typing import Final

from rapidfuzz.distance import Indel

from ingest.duplicates.marks import dates_in, without_marks
from ingest.duplicates.names import subject_words
from ingest.model import About
from ingest.words import words_of

SPELT: Final = 0.7  # likeness of letters from which two words of a title are one, misread
NAMED: Final = 0.8  # the same in the name of a team or a service: East is not West
TITLE: Final = 20  # words; a longer line is no title
LONGEST: Final = 15  # years of a plan
OWN: Final = 3  # times as often, a text must use a word of its name, for the word to tell it from another text

_LABEL = re.compile(r"(?P<label>[^:|]{2,40}?)\s*[:|]\s*(?P<value>[^|]{1,80})$")
_WHOSE = re.compile(
    r"(?:name of (?:the )?|reporting |completed for |covering |which |your )?"
    r"(?:team|service|area|locality|ward|site|home|provider|location|district|establishment|setting|project|programme"
    r"|scheme|client|person|period|year|financial year|quarter|month|role|post|job title|subject|case|case number"
    r"|nhs number|worker|supervisee|employee|cohort|group|organisation|department|directorate|contract|contractor"
    r"|supplier|lot|property|region|neighbourhood|place|hub|unit|care home|town|branch|agency|partner|client group"
    r"|reporting period|period covered|service area|meeting|board|hospital|school|site visited|home visited"
    r"|service visited|policy area|completed for|candidate|resident|supervisor|activity|proposal|policy or service"
    r"|function|premises|building)"
    r"(?: name| covered| visited| reviewed| audited| being assessed| or service)?\W*",
    re.IGNORECASE,
)
_SPAN = re.compile(r"(?<!\d)((?:19|20)\d\d)\s?(?:-|/|to|and|\u2013|_)\s?((?:20)?\d\d)(?![\d/-])")
_QUARTER = re.compile(r"\b(?:q|quarter|qtr)\s?([1-4])\b|\b(first|second|third|fourth) quarter\b|\bh([12])\b")
_QUARTERS: Final = {"first": "1", "second": "2", "third": "3", "fourth": "4"}
_RECURRING = re.compile(
    r"\b(?:annual|yearly|monthly|quarterly|weekly|minutes|agenda|meeting|performance|dashboard|newsletter|bulletin"
    r"|budget|accounts?|statistics|return|scorecard|outturn|figures|data|results|survey|highlight|monitoring)\b"
)
_KEPT = (
    r"\b(?:policy|policies|procedures?|protocol|guidance|guide|guidelines|standards?|handbook|manual|toolkit|charter|code"
    r"|terms of reference|constitution|specification|framework|leaflet|factsheet|template|form|agreement|pathway"
    r"|scheme of delegation|job description|instructions?)\b"
)
_STANDING = re.compile(_KEPT)
_STANDING_ITSELF = re.compile(rf"{_KEPT}$|^(?:the |our )?{_KEPT} (?:for|of|on|to)\b")
_TELLING = re.compile(
    r"\b(?:audits?|reports?|reviews?|evaluations?|findings|inspections?|lessons|learning from|analysis|progress"
    r"|updates?|compliance|feedback|log|use of)\b"
)
_LIVING = re.compile(
    r"\b(?:action|improvement|delivery|implementation|recovery|transformation|work) plan\b"
    r"|\b(?:register|tracker|action log|issues log)\b"
)
_FORMER = re.compile(
    r"\b(?:formerly|previously|once|until \w+(?: \d{4})?) (?:called|known as|titled|entitled|named)\W+"
    r"(?:(?:the|our|its) )?(?P<title>[^.;:|()\n\u201d\"]{3,100})",
    re.IGNORECASE,
)
_SLIDES = re.compile(r"\b(?:slides|presentation)\b")
_SLIDE_FILES: Final = {".pptx", ".ppt", ".odp"}
_PART = re.compile(
    r"\b(?:summary|summarised|easy read|easyread|key messages|at a glance|highlights|overview|abridged|extract|slides"
    r"|presentation|briefing|one page|plan on a page|short version|appendix \w+ to|condensed|digest|poster)\b"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """What a document and its name say it is about."""

    titles: tuple[frozenset[str], ...]  # words of the title; of the first line, where that is another; of `former`
    former: tuple[frozenset[str], ...]  # words of titles that it says it had before
    name: frozenset[str]  # words of the file name
    whose: Mapping[str, frozenset[str]]  # "team", "period" and the like: words of the value
    spans: frozenset[tuple[str, ...]]  # periods in title and name: years from and to, quarters
    years: frozenset[int]  # that stand alone in title or name
    months: frozenset[tuple[int, int]]  # year and month in title or name
    recurring: bool  # one of a row: a report of each year, minutes
    standing: bool  # kept up to date: a policy, a procedure
    in_force: bool  # is one itself, and does not tell of one: "Charging policy", not "Audit of the charging policy"
    living: bool  # written on as work goes on: an action plan, a register
    part: bool  # calls itself a summary, an extract or slides
    extract: bool  # the same without slides
    slides: bool  # its file is one of slides


def read_subject(path: str, title: str, about: About) -> Subject:
    """Return what a document says it is about."""
    stem = PurePosixPath(path.rpartition("!")[2]).stem
    lines = [title] if title and title != stem else [title, *_first_line(about)]
    said = " / ".join(_plain(text) for text in (*lines, stem))
    quarters = {
        ("q", next(_QUARTERS.get(part, part) for part in found.groups() if part)) for found in _QUARTER.finditer(said)
    }
    terms = [found for found in _SPAN.finditer(said) if 0 < (int(found[2][-2:]) - int(found[1][-2:])) % 100 <= LONGEST]
    spans = {(found[1], found[2][-2:]) for found in terms}
    for found in terms:
        said = said.replace(found[0], " ")
    dates = list(dates_in(said))
    former = tuple(_former(about))
    return Subject(
        titles=tuple(dict.fromkeys(filter(None, [*map(words_of_title, lines), *former]))),
        former=former,
        name=words_of_title(stem),
        whose=dict(_labels(about)),
        spans=frozenset(spans | quarters),
        years=frozenset(year for year, month, _ in dates if not month),
        months=frozenset((year, month) for year, month, _ in dates if month),
        recurring=bool(_RECURRING.search(said)),
        standing=bool(_STANDING.search(said)),
        in_force=any(map(_is_in_force, (*lines, stem))) and not _TELLING.search(said),
        living=bool(_LIVING.search(said)),
        part=bool(_PART.search(said)),
        extract=bool(_PART.search(_SLIDES.sub(" ", said))),
        slides=PurePosixPath(path).suffix.lower() in _SLIDE_FILES,
    )


def alike(one: frozenset[str], other: frozenset[str]) -> bool:
    """Say whether two titles are made of the same words, misreadings allowed for."""
    return not _left(one, other) and not _left(other, one)


def same_title(one: Subject, other: Subject) -> bool:
    """Say whether a title of the one is a title, or the file name, of the other."""
    mine, theirs = (*one.titles, one.name), (*other.titles, other.name)
    return any(a and b and alike(a, b) for a in mine for b in theirs)


def renamed(one: Subject, other: Subject) -> bool:
    """Say whether the one says that it had a title, before, that the other has."""
    return any(alike(a, b) for a in one.former for b in (*other.titles, other.name) if b)


def related(one: Subject, other: Subject) -> bool:
    """Say whether titles or names have at least half of their words in common, or one side says nothing."""
    mine, theirs = [each for each in (*one.titles, one.name) if each], [e for e in (*other.titles, other.name) if e]
    if not mine or not theirs:
        return True
    return any(2 * len(_left(a, b)) <= len(a) and 2 * len(_left(b, a)) <= len(b) for a in mine for b in theirs)


def told_apart(one: Subject, other: Subject, ours: Counter[str], theirs: Counter[str]) -> tuple[str, str]:
    """Return the words by which titles or names tell two documents apart, those of each; empty where there are none.

    A word counts when the texts bear it out: the one uses it, and the other does not, or far less.
    """
    mine, yours = one.name - other.name - _all(other.titles), other.name - one.name - _all(one.titles)
    # A bare number in a file name counts copies or uploads; in a title it is a part, a ward or a team.
    mine, yours = (frozenset(word for word in words if not word.isdigit()) for words in (mine, yours))
    for a in one.titles:
        for b in other.titles:
            mine, yours = mine | (a - b - other.name), yours | (b - a - one.name)
    mine = frozenset(word for word in mine if _borne_out(word, ours, theirs))
    yours = frozenset(word for word in yours if _borne_out(word, theirs, ours))
    return (
        " ".join(sorted(w for w in mine if not _misread(w, ours, other.name | _all(other.titles), theirs))),
        " ".join(sorted(w for w in yours if not _misread(w, theirs, one.name | _all(one.titles), ours))),
    )


def other_owner(one: Subject, other: Subject) -> str:
    """Return the label ("team", "period") under which two documents name something else; empty where there is none."""
    for label, value in sorted(one.whose.items()):
        answer = other.whose.get(label)
        if answer and value and _left(value, answer, NAMED) and _left(answer, value, NAMED):
            return label
    return ""


def other_period(one: Subject, other: Subject) -> bool:
    """Say whether titles or names state periods that differ: years of a report, quarters, the term of a plan.

    A date alone tells documents of a row apart, such as minutes; on a policy it is the date of a version, and so is the
    year for which it is in force. Audits of how a policy was kept in two years are about two years.
    """
    in_force = one.in_force and other.in_force and not (one.recurring or other.recurring)
    for quarters in (True, False):
        mine, theirs = ({s for s in each.spans if (s[0] == "q") is quarters} for each in (one, other))
        if mine and theirs and not mine & theirs and (quarters or not in_force):
            return True
    if one.recurring and other.recurring and one.months and other.months and not one.months & other.months:
        return True
    if (one.standing and not one.recurring) or (other.standing and not other.recurring):
        return False
    mine_years = one.years | {int(span[0]) for span in one.spans if span[0] != "q"}
    their_years = other.years | {int(span[0]) for span in other.spans if span[0] != "q"}
    return bool(mine_years and their_years and not mine_years & their_years)


def _borne_out(word: str, ours: Counter[str], theirs: Counter[str]) -> bool:
    mine, other = _uses(word, ours), _uses(word, theirs)
    return mine > 0 and mine >= OWN * other * max(1.0, ours.total() / max(1, theirs.total()))


def _misread(word: str, counts: Counter[str], others: frozenset[str], their_counts: Counter[str]) -> bool:
    """Say whether a word is one of the other document's, read wrongly: a name that is meant stands there often."""
    return not word.isdigit() and any(
        Indel.normalized_similarity(word, other) >= SPELT and min(_uses(word, counts), _uses(other, their_counts)) < OWN
        for other in others
    )


def _uses(word: str, counts: Counter[str]) -> int:
    return counts[word] + counts[f"{word}s"]


def _left(words: frozenset[str], others: frozenset[str], spelt: float = SPELT) -> set[str]:
    """Return the words that have no counterpart among others."""
    return {
        word
        for word in words - others
        if word.isdigit() or not any(Indel.normalized_similarity(word, other) >= spelt for other in others)
    }


def _all(sets: tuple[frozenset[str], ...]) -> frozenset[str]:
    return frozenset().union(*sets)


def words_of_title(name: str) -> frozenset[str]:
    """Return the words of a title or name that say something; numbers alone count files or pages."""
    words = subject_words(without_marks(name))
    return frozenset() if all(word.isdigit() for word in words) else words


def _plain(text: str) -> str:
    return re.sub(r"[_+\s]+", " ", text).casefold()


def _first_line(about: About) -> Iterator[str]:
    for line in about.opening[:3]:
        if "|" not in line and len(line.split()) <= TITLE and words_of_title(line):
            yield line
            return


def _is_in_force(line: str) -> bool:
    """Say whether a title or name ends with what is kept up to date, or begins with it, its years left out."""
    return _STANDING_ITSELF.search(" ".join(words_of(_SPAN.sub(" ", without_marks(line))))) is not None


def _former(about: About) -> Iterator[frozenset[str]]:
    """Yield the words of titles that the opening says the document had before; one word names too much."""
    found = (found["title"] for line in about.opening for found in _FORMER.finditer(line))
    yield from (words for words in map(words_of_title, found) if len(words) > 1)


def _labels(about: About) -> Iterator[tuple[str, frozenset[str]]]:
    """Yield what the opening names for whom or when it was written: "Team: North", a row, or a head over its column."""
    before: list[str] = []
    rows = [[cell.strip() for cell in line.split(" | ")] for line in about.opening]
    listing = _in_lists(rows)
    for place, (line, cells) in enumerate(zip(about.opening, rows, strict=True)):
        if place in listing:
            pairs = []
        elif len(cells) > 2 and len(cells) == len(before):
            pairs = list(zip(before, cells, strict=True))
        elif len(cells) > 2 and len(cells) % 2 == 0:
            pairs = list(zip(cells[::2], cells[1::2], strict=True))
        else:
            found = _LABEL.fullmatch(line)
            pairs = [(found["label"], found["value"])] if found else []
        for label, value in pairs:
            if _WHOSE.fullmatch(label) and not _WHOSE.fullmatch(value):
                yield " ".join(words_of(label)), frozenset(words_of(value)) - {"team", "service", "the", "of", "and"}
        before = cells


def _in_lists(rows: Sequence[Sequence[str]]) -> set[int]:
    """Return the places of rows that list things under a head, which is left out: their cells name no owner.

    Where labels stand before values in most rows, it is no list.
    """
    found: set[int] = set()
    for _, run in groupby(enumerate(rows), key=lambda row: len(row[1])):
        places, cells = zip(*run, strict=True)
        labelled = sum(any(map(_WHOSE.fullmatch, row[::2])) for row in cells[1:])
        if len(cells[0]) > 2 and len(cells) > 2 and 2 * labelled < len(cells) - 1:
            found |= set(places[1:])
    return found
