"""Version families: one work in two to six versions, and how a reader can tell which of them stands."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from random import Random

from eval.aside.families import SentDocument
from eval.aside.families_test.edits import revise
from eval.aside.families_test.files import FORMATS, scanned, write
from eval.aside.families_test.names import plain_stem
from eval.aside.families_test.prose import Deck
from eval.aside.families_test.works import Work
from eval.sample.source import Paragraph, Table

_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_DRAFT_WORDS = ("draft", "draft 2", "draft JM comments", "final", "FINAL final (2)", "FINAL final (3) USE THIS ONE")
_LEAST = 0.01  # share of its words that a version changes at least
_CHANGES = ("First issue", "Comments of the team added", "Legal check", "Chapter rewritten", "Yearly review", "New law")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Day:
    """A day that a version is of."""

    year: int
    month: int
    day: int

    @property
    def long(self) -> str:
        return f"{self.day} {_MONTHS[self.month - 1]} {self.year}"

    @property
    def month_name(self) -> str:
        return f"{_MONTHS[self.month - 1]} {self.year}"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Line:
    """What each version of a family carries, oldest first; all of one length."""

    numbers: tuple[str, ...]
    days: tuple[_Day, ...]

    def __len__(self) -> int:
        return len(self.numbers)


_Namer = Callable[[str, _Line, int, Random], str]
_Marker = Callable[[Work, _Line, int], Work]


def family(work: Work, key: str, deck: Deck, *, members: int, scheme: int, total: float) -> list[SentDocument]:
    """Return `members` versions of a work and, now and then, a second copy of one.

    Args:
        work: Its first version.
        key: Names the work.
        deck: Deals further sentences.
        members: How many versions.
        scheme: Which way of telling the versions apart, a place in `SCHEMES`.
        total: Share of the words that differ between the first version and the last.
    """
    random = deck.random
    texts = [work]
    for _ in range(members - 1):
        texts.append(revise(texts[-1], deck, share=max(total / (members - 1), _LEAST)))
    line = _line(members, random)
    namer, marker = SCHEMES[scheme % len(SCHEMES)]
    stem = plain_stem(work.title)
    base = random.choice(FORMATS)
    folder = random.choice(("", "Policies/", "Strategy and policy/", "Evidence folder B/"))
    made: list[SentDocument] = []
    for at, text in enumerate(texts):
        kind = base if random.random() < 0.6 else random.choice(FORMATS)
        if marker is _by_running_line:  # a web page or a typed file would not carry it
            kind = random.choice(("docx", "odt", "rtf"))
        marked = marker(replace(text, year=line.days[at].year), line, at)
        path = f"{folder}{namer(stem, line, at, random)}.{kind}"
        made.append(_sent((key, at, members), path, write(marked, kind, random), ""))
        if random.random() < 0.12:
            other = random.choice([form for form in FORMATS if form != kind])
            twin_path = f"{path.rpartition('.')[0]}.{other}"
            made.append(_twin((key, at, members), twin_path, marked, random))
    return made


def _twin(place: tuple[str, int, int], path: str, marked: Work, random: Random) -> SentDocument:
    kind = path.rpartition(".")[2]
    if kind in ("pdf", "txt") and random.random() < 0.5:
        return _sent(place, path, scanned(marked, kind, random, rate=0.01, lost=0), "near")
    return _sent(place, path, write(marked, kind, random), "same-text")


def _sent(place: tuple[str, int, int], path: str, content: bytes, copy: str) -> SentDocument:
    """Return a document; its place is the work's key, which version from 0, and of how many."""
    key, at, members = place
    current = at == members - 1
    return SentDocument(
        name=f"{key}-v{at + 1}{'-copy' if copy else ''}",
        path=path,
        content=content,
        work=key,
        version=at + 1,
        current=current,
        kind=(copy or "original") if current else "older-version",
    )


def _line(members: int, random: Random) -> _Line:
    numbers = {
        0: ("0.1", "0.3", "0.4", "1.0", "1.1", "2.0"),
        1: ("1", "2", "3", "4", "5", "6"),
        2: ("1.0", "1.1", "2.0", "2.1", "3.0", "10.0"),
        3: ("0.2", "0.9", "1.0", "2.0", "2.3", "3.1"),
    }[random.randint(0, 3)]
    start = random.randint(0, len(numbers) - members)
    year = random.randint(2017, 2024 - members + 1)
    days = [_Day(year=year + at, month=random.randint(1, 12), day=random.randint(1, 28)) for at in range(members)]
    return _Line(numbers=numbers[start : start + members], days=tuple(days))


# How the file's name tells.


def _named_by_number(stem: str, line: _Line, at: int, random: Random) -> str:
    return f"{stem}{random.choice((' v', '_v', ' V', ' - version '))}{line.numbers[at]}"


def _named_by_status(stem: str, line: _Line, at: int, _: Random) -> str:
    words = _DRAFT_WORDS[-len(line) :] if len(line) > 3 else (*_DRAFT_WORDS[: len(line) - 1], "final")
    return f"{stem} {words[at]}"


def _named_by_date(stem: str, line: _Line, at: int, _: Random) -> str:
    day = line.days[at]
    return f"{day.year}-{day.month:02d}-{day.day:02d} {stem}"


def _named_by_british_date(stem: str, line: _Line, at: int, _: Random) -> str:
    day = line.days[at]
    return f"{stem} {day.day:02d}.{day.month:02d}.{day.year % 100:02d}"


def _named_by_month(stem: str, line: _Line, at: int, _: Random) -> str:
    return f"{stem} {line.days[at].month_name}"


def _named_by_year(stem: str, line: _Line, at: int, _: Random) -> str:
    return f"{stem} {line.days[at].year}"


def _named_by_folder(stem: str, line: _Line, at: int, _: Random) -> str:
    if at == len(line) - 1:
        return stem
    return f"{('archive', 'Archive/old', 'OLD', 'superseded', 'zz old versions')[at]}/{stem}"


def _named_alike(stem: str, _: _Line, at: int, __: Random) -> str:
    """Return a name that tells nothing: which label goes to which version is chance."""
    labels = ["", " policy desk", " shared drive", " from email", " (web)", " copy"]
    turn = sum(map(ord, stem)) % len(labels)
    return f"{stem}{labels[(turn + at * 5) % len(labels)]}"


def _named_backwards(stem: str, line: _Line, at: int, _: Random) -> str:
    return f"{stem} v{len(line) - at}"


def _named_backwards_by_status(stem: str, _: _Line, at: int, __: Random) -> str:
    return f"{stem} {('final', 'draft', 'draft 2', 'working copy', 'draft 3', 'draft for print')[at]}"


# How the content tells.


def _unmarked(work: Work, _: _Line, __: int) -> Work:
    return work


def _by_table(work: Work, line: _Line, at: int) -> Work:
    rows = [(line.numbers[row], line.days[row].long, "Policy desk", _CHANGES[row]) for row in range(at + 1)]
    return work.opened(Table(rows=(("Version", "Date", "Author", "Change"), *rows)))


def _by_version_line(work: Work, line: _Line, at: int) -> Work:
    replaced = f" Replaces version {line.numbers[at - 1]}." if at else ""
    return work.opened(Paragraph(text=f"Version {line.numbers[at]}, {line.days[at].month_name}.{replaced}"))


def _by_running_line(work: Work, line: _Line, at: int) -> Work:
    return replace(work, footer=f"Version {line.numbers[at]} | Issued {line.days[at].long}")


def _by_review_date(work: Work, line: _Line, at: int) -> Work:
    day = line.days[at]
    return work.opened(
        Paragraph(text=f"Approved: {day.month_name}. Review date: {_MONTHS[day.month - 1]} {day.year + 2}.")
    )


def _by_review_only(work: Work, line: _Line, at: int) -> Work:
    day = line.days[at]
    due = f"This document is due for review by the end of {_MONTHS[day.month - 1]} {day.year + 3}."
    return work.with_blocks([*work.blocks, Paragraph(text=due)])


def _by_history(work: Work, line: _Line, at: int) -> Work:
    told = (
        f"This edition takes the place of the one dated {line.days[at - 1].long}."
        if at
        else f"First issued on {line.days[0].long}."
    )
    return work.with_blocks([*work.blocks, Paragraph(text=told)])


def _by_adoption(work: Work, line: _Line, at: int) -> Work:
    return work.opened(Paragraph(text=f"Agreed by the adults leadership team on {line.days[at].long}."))


def _by_consultation(work: Work, line: _Line, at: int) -> Work:
    day = line.days[at].long
    if at == len(line) - 1:
        text = f"Comments received during consultation have been taken into account. Adopted by full council on {day}."
    else:
        text = f"Consultation draft. Please send comments to the policy mailbox by {day}; it is not yet in force."
    return work.opened(Paragraph(text=text))


def _by_status(work: Work, line: _Line, at: int) -> Work:
    status = "Final, in force" if at == len(line) - 1 else f"Draft {at + 1}, not for circulation"
    return work.opened(Table(rows=(("Status", status), ("Owner", "Head of practice"), ("Audience", "All staff"))))


SCHEMES: Sequence[tuple[_Namer, _Marker]] = (
    (_named_by_number, _unmarked),
    (_named_alike, _by_table),
    (_named_by_status, _unmarked),
    (_named_alike, _by_version_line),
    (_named_by_folder, _unmarked),
    (_named_backwards, _by_version_line),
    (_named_by_date, _unmarked),
    (_named_alike, _by_review_date),
    (_named_by_year, _by_adoption),
    (_named_alike, _by_running_line),
    (_named_by_number, _by_table),
    (_named_alike, _by_consultation),
    (_named_by_british_date, _unmarked),
    (_named_backwards, _by_table),
    (_named_by_month, _by_history),
    (_named_alike, _by_adoption),
    (_named_by_status, _by_status),
    (_named_by_folder, _by_review_only),
    (_named_alike, _by_history),
    (_named_backwards_by_status, _by_version_line),
    (_named_by_year, _unmarked),
    (_named_alike, _by_review_only),
    (_named_by_number, _by_review_date),
    (_named_alike, _by_status),
    (_named_by_folder, _by_running_line),
)
"""Ways of telling versions apart: by the name alone, by the content alone, by both, and with the two at odds."""
