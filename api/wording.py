"""What pages, papers and commands say alike: the ways an entry speaks, personal details, and days in London."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from index.model import Polarity
from ingest.personal import PersonalDetails, PersonalKind

LONDON = ZoneInfo("Europe/London")
WAYS = {
    Polarity.STRENGTH: "Strength",
    Polarity.SHORTFALL: "Shortfall",
    Polarity.IMPROVEMENT: "Improvement under way",
    Polarity.NEUTRAL: "Neutral",
}
UNSAID = "Not said which way it speaks"
PERSONAL = {
    PersonalKind.NHS_NUMBER: ("an NHS number", "NHS numbers"),
    PersonalKind.NI_NUMBER: ("a National Insurance number", "National Insurance numbers"),
    PersonalKind.BIRTH_DATE: ("a date of birth", "dates of birth"),
    PersonalKind.HOME: ("a home address with a telephone number", "home addresses with telephone numbers"),
}
PERSONAL_NEXT = (
    "Patterns told this, so look whether it is so. If it was not meant to be sent, the assessment team can set the "
    "file aside, so that nothing more is suggested from it, and the authority can send it again without them. What was "
    "sent is kept all the same."
)
MOST_PAGES = 10  # named of one kind


def personal_details(found: Sequence[PersonalDetails]) -> str:
    """Say what a file seems to hold: 2 NHS numbers on pages 1 and 4; a date of birth on page 4."""
    told = []
    for kind, (one, several) in PERSONAL.items():
        these = [each for each in found if each.kind is kind]
        number = sum(each.count for each in these)
        if number:
            pages = _on_pages([each.page for each in these if each.page is not None])
            told.append((one if number == 1 else f"{number:,} {several}") + pages)
    return "; ".join(told)


def count(number: int, noun: str, plural: str = "") -> str:
    """Give a number with its noun: 1 file, 1,200 files."""
    return f"{number:,} {noun if number == 1 else plural or noun + 's'}"


def london_day(at: datetime) -> str:
    """Give the day of a moment in London: 1 July 2026."""
    local = at.astimezone(LONDON)
    return f"{local.day} {local:%B %Y}"


def _on_pages(pages: Sequence[int]) -> str:
    named = [str(page) for page in pages[:MOST_PAGES]] + (["others"] if len(pages) > MOST_PAGES else [])
    if len(named) < 2:
        return f" on page {named[0]}" if named else ""
    return f" on pages {', '.join(named[:-1])} and {named[-1]}"
