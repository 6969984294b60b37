"""Find what a document says that it replaces: a policy or strategy of another title, with hardly a word in common."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from ingest.duplicates.judging import Candidate
from ingest.duplicates.subjects import Subject, alike, words_of_title

_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_END = re.compile(
    r"[,;.|]| (?:which|that|from|with effect|adopted|approved|as (?:of|from)|and (?:is|was|will|all|any))\b"
)
_REPORTS = re.compile(r"\b(?:report|minutes|agenda|briefing|presentation|newsletter|letter|note)\b", re.IGNORECASE)
FEWEST_WORDS: Final = 2  # of a title that is named: one word names too much


def replaces(one: Candidate, other: Candidate) -> bool:
    """Say whether `one` says that it replaces the other, by the other's title or file name and its years.

    What reports on something, or comes again each year, says so of something else.
    """
    if not one.signature.about.replaces or one.subject.recurring or other.subject.recurring:
        return False
    if one.subject.part or _REPORTS.search(f"{one.title} {one.path.rpartition('/')[2]}"):
        return False
    return any(_names(phrase, one, other) for phrase in one.signature.about.replaces)


def _names(phrase: str, one: Candidate, other: Candidate) -> bool:
    named = words_of_title(_END.split(phrase, maxsplit=1)[0])
    called = [name for name in (*other.subject.titles, other.subject.name) if name]
    if len(named) < FEWEST_WORDS or not any(alike(named, name) for name in called):
        return False
    meant, theirs = {int(year) for year in _YEAR.findall(phrase)}, set(_years(other))
    if meant and theirs:
        return not meant.isdisjoint(theirs)
    return max(theirs, default=0) < max(_years(one), default=9999)


def _years(candidate: Candidate) -> Iterator[int]:
    """Yield the years of title and name, a term by its first and its last; of the document where there are none."""
    subject: Subject = candidate.subject
    named = [*subject.years, *(year for year, _ in subject.months)]
    for first, last in (span for span in subject.spans if span[0] != "q"):
        named += [int(first), int(first) // 100 * 100 + int(last)]
    yield from named or ([candidate.year] if candidate.year else [])
