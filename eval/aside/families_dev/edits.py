"""What happens to a document between two versions, in a scanner, and on the way to another format."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from random import Random

from eval.aside.families_dev import prose

_CONFUSED = {
    "l": "1",
    "o": "0",
    "s": "5",
    "m": "rn",
    "e": "c",
    "h": "b",
    "i": "l",
    "a": "o",
    "u": "ii",
    "t": "f",
    "g": "q",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Work:
    """A document before it has a format: a title, lines about itself, and sections of paragraphs."""

    title: str
    labels: tuple[tuple[str, str], ...] = ()  # shown as a table, or as lines, before the text
    history: tuple[tuple[str, ...], ...] = ()  # a table of versions, its header row first
    sections: tuple[tuple[str, tuple[str, ...]], ...] = ()
    tables: tuple[tuple[tuple[str, ...], ...], ...] = ()
    banner: str = ""
    header: str = ""
    footer: str = ""
    year: int = 2024
    labelled: bool = True  # labels stand in a table; otherwise each in a line of its own
    after: bool = False  # labels and history stand at the end
    extra: tuple[str, ...] = field(default=())


def new_work(draw: Random, title: str, *, sections: int = 0) -> Work:
    """Write a work of 3 to 8 sections."""
    count = sections or draw.randint(3, 8)
    made = tuple((head, tuple(prose.paragraphs(draw, draw.randint(1, 4)))) for head in prose.heads(draw, count))
    table: tuple[tuple[tuple[str, ...], ...], ...] = ()
    if draw.random() < 0.4:
        rows = [("Measure", "Target", "Now")]
        rows += [(draw.choice(prose.WHAT), str(draw.randint(2, 99)), str(draw.randint(2, 99))) for _ in range(5)]
        table = (tuple(rows),)
    return Work(title=title, sections=made, tables=table)


def scattered(work: Work, draw: Random, share: float) -> Work:
    """Change words one by one."""
    return _each(work, lambda text: " ".join(prose.synonyms(text.split(), draw, share)))


def rewritten(work: Work, draw: Random, share: float) -> Work:
    """Write some sentences anew, drop some, add some."""

    def rewrite(text: str) -> str:
        made = []
        for each in re.split(r"(?<=\.) ", text):
            step = draw.random()
            if step >= share:
                made.append(each)
            elif step < share * 0.6:
                made.append(prose.sentence(draw))
            elif step < share * 0.8:
                made += [each, prose.sentence(draw)]
        return " ".join(made) or prose.sentence(draw)

    return _each(work, rewrite)


def grown(work: Work, draw: Random, count: int) -> Work:
    """Add sections that were not there."""
    known = {head for head, _ in work.sections}
    fresh = [head for head in prose.heads(draw, 20) if head not in known][:count]
    sections = list(work.sections)
    for head in fresh:
        at = draw.randint(1, len(sections))
        sections.insert(at, (head, tuple(prose.paragraphs(draw, draw.randint(1, 3)))))
    return replace(work, sections=tuple(sections))


def moved(work: Work, draw: Random) -> Work:
    """Put two sections in another place."""
    sections = list(work.sections)
    for _ in range(2):
        sections.insert(draw.randrange(len(sections)), sections.pop(draw.randrange(len(sections))))
    return replace(work, sections=tuple(sections))


def refigured(work: Work, draw: Random, share: float = 1.0) -> Work:
    """Change the figures, as a report of another year does."""

    def other(found: re.Match[str]) -> str:
        return str(draw.randint(2, 990)) if draw.random() < share else found[0]

    changed = _each(work, lambda text: re.sub(r"\b\d+\b", other, text))
    tables = tuple(
        tuple(tuple(re.sub(r"^\d+$", other, cell) for cell in row) for row in table) for table in changed.tables
    )
    return replace(changed, tables=tables)


def swapped(work: Work, one: str, other: str) -> Work:
    """Write a name in place of another, everywhere."""

    def swap(text: str) -> str:
        return text.replace(one, other).replace(one.lower(), other.lower())

    changed = _each(work, swap)
    return replace(
        changed,
        title=swap(work.title),
        labels=tuple((label, swap(value)) for label, value in work.labels),
        header=swap(work.header),
    )


def named(work: Work, draw: Random, name: str, share: float = 0.15) -> Work:
    """Put a name into a share of the sentences."""

    def put(text: str) -> str:
        parts = re.split(r"(?<=\.) ", text)
        return " ".join(f"In {name} {each[0].lower()}{each[1:]}" if draw.random() < share else each for each in parts)

    return _each(work, put)


def noisy(work: Work, draw: Random, share: float) -> Work:
    """Spoil a share of the letters as text recognition does, and split or join some words."""

    def spoil(text: str) -> str:
        made = []
        for letter in text:
            step = draw.random()
            if step < share and letter.lower() in _CONFUSED:
                made.append(_CONFUSED[letter.lower()])
            elif step < share * 0.15 or (letter == " " and step < share * 0.5):
                made.append("")
            elif step > 1 - share * 0.08:
                made.append(letter + " ")
            else:
                made.append(letter)
        return "".join(made)

    changed = _each(work, spoil)
    return replace(
        changed,
        title=spoil(work.title),
        labels=tuple((spoil(label), spoil(value)) for label, value in work.labels),
        history=tuple(tuple(map(spoil, row)) for row in work.history),
        tables=tuple(tuple(tuple(map(spoil, row)) for row in table) for table in work.tables),
    )


def _each(work: Work, change) -> Work:  # type: ignore[no-untyped-def] # noqa: ANN001 - a function of text
    return replace(work, sections=tuple((head, tuple(change(text) for text in texts)) for head, texts in work.sections))
