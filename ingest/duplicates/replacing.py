"""Read what a document says that it replaces: a policy or strategy of another title, with hardly a word in common."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from ingest.duplicates.subjects import Subject, words_of_title
from ingest.names import file_name

FEWEST_WORDS: Final = 2  # of a title that is named: one word names too much
_HOUSE: Final = frozenset({"adult", "social", "care", "asc"})  # left out where everybody knows whose it is
_NOTICE: Final = 4  # lines at the top, one of which may say what replaced the document
_SAID: Final = 160  # code points after the verb that are looked at
_BEFORE: Final = 120  # and before it
_VERB = re.compile(r"\b(?:replaces|supersedes)\b", re.IGNORECASE)
_KIND = (
    r"(?:policy|strategy|plan|framework|protocol|procedures?|guidance|charter|agreement|handbook|standards?|document"
    r"|edition)"
)
_ITSELF = re.compile(
    rf"(?:^|[.!?;:\n]\s{{0,3}})(?:this (?:[\w-]+ ){{0,3}}?|the (?:new|revised|present) ){_KIND} "
    r"(?:(?:also|now|formally|fully) |(?:updates|refreshes|revises|consolidates) and )?$",
    re.IGNORECASE,
)
_IT = re.compile(
    rf"(?:^|[.!?\n]\s{{0,3}})(?:(?:this|the) (?:[\w-]+ ){{0,3}}?{_KIND}|adopted|approved|agreed)\b"
    r"[^.!?\n]{0,100}[.!?] it $",
    re.IGNORECASE,
)
_ENDED = re.compile(r"[.;!?|]\s*$")
_BY_WHOM = re.compile(
    r"\b(?:approved|adopted|agreed|ratified|endorsed|signed off|issued|published) (?:by|at) [^.;|]*", re.IGNORECASE
)
_LEADING = re.compile(r"\W*(?:the |our |its )?(?:previous |earlier |council's )?", re.IGNORECASE)
_END = re.compile(
    r"[,;|\n]|\.(?!\d)| (?:which|that|from|with effect|adopted|approved|as (?:of|from)|and (?:is|was|will|all|any))\b"
)
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_TERM = re.compile(r"(?<!\d)((?:19|20)\d\d) ?(?:-|/|\u2013|to) ?(?:20)?(\d\d)(?!\d)")
_REPORTS = re.compile(
    r"\b(?:reports?|minutes|agendas?|briefings?|presentations?|newsletters?|letters?|notes?|summary|self-?assessments?)\b"
)


_REPLACED_BY = re.compile(
    rf"\W*(?:(?:this|the) (?:[\w-]+ ){{0,3}}?{_KIND} )?(?:(?:is|was|has been|have been) )?(?:now )?"
    r"(?:replaced|superseded) by[ :|]+(?P<title>.+)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Named:
    """A document by the words of its title and its years."""

    words: frozenset[str]
    years: frozenset[int]


def replaced_in(text: str) -> Iterator[str]:
    """Yield what a text goes on with where it says of itself that it replaces something."""
    for verb in _VERB.finditer(text):
        before = text[max(0, verb.start() - _BEFORE) : verb.start()]
        line = before.rpartition("\n")[2].strip(" -\u2022*")
        if not line or (verb[0][0].isupper() and _says_when(line)) or _ITSELF.search(before) or _IT.search(before):
            yield _first_title(text[verb.end() : verb.end() + _SAID])


def replacement_in(opening: Sequence[str]) -> tuple[Named, ...]:
    """Return what the first lines of a document say that it was replaced by."""
    found = (_REPLACED_BY.match(line) for line in opening[:_NOTICE])
    return read_replaced([_first_title(said["title"]) for said in found if said])


def _first_title(said: str) -> str:
    return _END.split(said[_LEADING.match(said).end() :].strip(" :|"), maxsplit=1)[0].strip()  # type: ignore[union-attr]


def _says_when(line: str) -> bool:
    """Say whether nothing but a version, its date and who agreed it stands there, up to the end of a sentence or cell.

    Where a title stands there too it may be that of another document, in a list of policies or of news.
    """
    return _ENDED.search(line) is not None and not words_of_title(_BY_WHOM.sub(" ", line))


def read_replaced(phrases: Sequence[str]) -> tuple[Named, ...]:
    """Return what phrases name, where they name a title."""
    found = (Named(words_of_title(phrase), frozenset(_years_in(phrase))) for phrase in phrases)
    return tuple(named for named in found if len(named.words) >= FEWEST_WORDS)


def reports(title: str, path: str) -> bool:
    """Say whether a document reports on things, and so says of others that they replace something."""
    name = file_name(path)
    return _REPORTS.search(re.sub(r"[_.]+", " ", f"{title} {name}").casefold()) is not None


def titles_named(subject: Subject) -> set[frozenset[str]]:
    """Return the words by which others may name a document, the department's name left out."""
    return {bare(name) for name in (*subject.titles, subject.name) if name}


def bare(words: frozenset[str]) -> frozenset[str]:
    """Return the words of a title without the department's name, unless too few are left."""
    return words - _HOUSE if len(words - _HOUSE) >= FEWEST_WORDS else words


def is_named(named: Named, subject: Subject, years: frozenset[int], by: frozenset[int], *, newer: bool = False) -> bool:
    """Say whether a document of some years is meant, named by another; without any year nothing is.

    `by` are the years of the one that names it; `newer`: the one that is named is the newer of the two.
    """
    if not years or bare(named.words) not in titles_named(subject):
        return False
    if not named.years:
        return bool(by) and (max(by) < max(years) if newer else max(years) < max(by))
    terms = len(named.years) > 1 and len(years) > 1
    return named.years == years if terms else not named.years.isdisjoint(years)


def years_of(subject: Subject, year: int | None) -> frozenset[int]:
    """Return the years of title and name, a term by its first and its last; of the document where there are none."""
    named = {*subject.years, *(year for year, _ in subject.months)}
    for first, last in (span for span in subject.spans if span[0] != "q"):
        named |= {int(first), int(first) // 100 * 100 + int(last)}
    return frozenset(named or ({year} if year else ()))


def _years_in(phrase: str) -> Iterator[int]:
    for first, last in _TERM.findall(phrase):
        yield from (int(first), int(first) // 100 * 100 + int(last))
    yield from map(int, _YEAR.findall(_TERM.sub(" ", phrase)))
