"""Write a work before it has a format: a policy, a report or one of the sample's sources, as blocks under a title."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cache

from eval.aside.families_test.prose import FINDINGS, RULES, Deck, shared
from eval.sample.source import Block, Field, Heading, Items, Paragraph, Source, Table, read_sources

_NOUNS = {
    RULES: ("policy", "procedure", "practice guidance", "protocol", "standards for staff", "operating guide"),
    FINDINGS: ("report to committee", "briefing", "position statement", "review", "progress note", "analysis"),
}
_DATED = re.compile(
    r"\bversion\b|\bdraft\b|\bsupersede|\bv\d|review date|next review|replaces|uncontrolled|\bissued?\b", re.I
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Work:
    """A text with a title; every copy and version is written from one of these."""

    title: str
    part: str  # which prose further sentences are drawn from
    blocks: tuple[Block, ...]
    header: str = ""
    footer: str = ""
    year: int = 2024

    @property
    def text(self) -> str:
        """All its words, a block a line."""
        return "\n".join(map(text_of, self.blocks))

    def with_blocks(self, blocks: Iterable[Block]) -> Work:
        """Return the same work with other blocks."""
        return replace(self, blocks=tuple(blocks))

    def opened(self, *blocks: Block) -> Work:
        """Return the work with blocks put in below its title."""
        return self.with_blocks([*self.blocks[:1], *blocks, *self.blocks[1:]])

    def source(self) -> Source:
        """Return it as the sample's writers want it."""
        return Source(
            slug="work",
            path="",
            title=self.title,
            items=(),
            type="other",
            year=self.year,
            header=self.header,
            footer=self.footer,
            template="none",
            columns=1,
            scan=False,
            trap="",
            blocks=self.blocks,
        )


def text_of(block: Block) -> str:
    """Return the words of a block on one line."""
    match block:
        case Paragraph(text=text) | Heading(text=text):
            return text
        case Items(texts=texts):
            return " ".join(texts)
        case Table(rows=rows):
            return " ".join(cell for row in rows for cell in row)
        case Field(label=label, value=value):
            return f"{label} {value}"


def titled(part: str, topic: str, deck: Deck) -> str:
    """Return a title for a work on a topic."""
    return f"{topic}: {deck.random.choice(_NOUNS[part])}"


def compose(deck: Deck, part: str, *, topic: str = "", title: str = "", chapters: int = 0) -> Work:
    """Write a new work: most of one topic, then chapters on others."""
    main = topic or deck.topic(part)
    blocks: list[Block] = [Heading(text=title or titled(part, main, deck), level=1)]
    blocks += paragraphs(deck.sentences(part, main, deck.random.randint(8, 10)), deck)
    used = [main]
    for _ in range(chapters or deck.random.choice((3, 3, 4, 4, 5, 7, 9))):
        used.append(deck.topic(part, without=used))
        blocks += chapter(deck, part, used[-1], deck.random.randint(5, 7))
    return Work(title=text_of(blocks[0]), part=part, blocks=tuple(blocks), year=deck.random.randint(2021, 2025))


def chapter(deck: Deck, part: str, topic: str, count: int, *, heading: str = "") -> list[Block]:
    """Return a heading and so many sentences on a topic."""
    return [Heading(text=heading or topic, level=2), *paragraphs(deck.sentences(part, topic, count), deck)]


def paragraphs(sentences: Sequence[str], deck: Deck) -> list[Block]:
    """Set sentences as paragraphs of two to four; now and then the last ones as a list."""
    blocks: list[Block] = []
    at = 0
    while at < len(sentences):
        size = deck.random.randint(2, 4)
        group = tuple(sentences[at : at + size])
        if at and len(group) > 2 and deck.random.random() < 0.3:
            blocks.append(Items(texts=group, numbered=deck.random.random() < 0.4))
        else:
            blocks.append(Paragraph(text=" ".join(group)))
        at += size
    return blocks


def boilerplate(key: str, size: int = 3) -> list[Block]:
    """Return a piece of boilerplate as paragraphs of `size` sentences, alike wherever it is used."""
    sentences = shared(key)
    return [Paragraph(text=" ".join(sentences[at : at + size])) for at in range(0, len(sentences), size)]


@cache
def sample_works() -> tuple[Work, ...]:
    """Return the sample's sources that can be a work: prose of 300 to 2,500 words that says nothing of its version."""
    works = []
    for source in read_sources():
        if source.template != "none" or source.trap or source.extension in (".csv", ".xlsx", ".ods", ".pptx", ".eml"):
            continue
        blocks = tuple(_plain(block) for block in source.blocks)
        work = Work(title=source.title, part=RULES, blocks=blocks, year=source.year)
        prose = sum(len(block.text.split()) for block in blocks if isinstance(block, Paragraph))
        if isinstance(blocks[0], Heading) and 300 <= prose <= 2500 and not _DATED.search(work.text):
            works.append(work)
    return tuple(works)


def _plain(block: Block) -> Block:
    return replace(block, mark=None) if isinstance(block, Paragraph | Field) else block
