"""Ordinary documents put together from the passages of the exemplars, which a form check must leave alone.

Most documents of a return are none to fill in; the other labelled ones that are no forms are few and short.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from eval.mapping import FRAMEWORK
from index.mapping.exemplars import Exemplar, parse_exemplars
from index.text.sentences import CELL_GAP
from ingest.framework import load_framework, read_exemplars
from ingest.model import Element, ElementKind

FEWEST_WORDS = 150  # of a document; shorter ones have been labelled in number
_MAY_BE_FORM = re.compile(
    r"form\b|template|checklist|questionnaire|pro ?-?forma|tool\b|booklet|\bgrid\b|worksheet|workbook|return\b|\blog\b",
    re.IGNORECASE,
)
_BULLET = re.compile(r"^[-*\u2022] ")


@dataclass(frozen=True, slots=True)
class Paper:
    """A document that is no form."""

    name: str
    group: str  # of whoever wrote it
    elements: tuple[Element, ...]


def make_papers() -> Iterator[Paper]:
    """Yield documents of the writers of exemplars, always the same; what a title calls a form is left out."""
    held: dict[tuple[str, str, str], list[Exemplar]] = defaultdict(list)
    for exemplar in parse_exemplars(read_exemplars(FRAMEWORK), load_framework(FRAMEWORK)):
        held[exemplar.group, exemplar.voice, exemplar.title].append(exemplar)
    for (group, voice, title), passages in held.items():
        words = sum(len(passage.text.split()) for passage in passages)
        if words >= FEWEST_WORDS and not _MAY_BE_FORM.search(title):
            yield Paper(f"{group}/{voice}/{title}", group, tuple(_elements(title, passages)))


def _elements(title: str, passages: Sequence[Exemplar]) -> Iterator[Element]:
    yield Element(kind=ElementKind.HEADING, text=title, level=1)
    above: Sequence[str] = ()
    for passage in passages:
        shared = next(
            (at for at, pair in enumerate(zip(above, passage.headings, strict=False)) if pair[0] != pair[1]),
            min(len(above), len(passage.headings)),
        )
        for depth, heading in enumerate(passage.headings[shared:], shared):
            yield Element(kind=ElementKind.HEADING, text=heading, level=depth + 2)
        above = passage.headings
        yield from _blocks(passage.text)


def _blocks(text: str) -> Iterator[Element]:
    rows: list[list[str]] = []
    for line in (*text.split("\n"), ""):
        if CELL_GAP in line:
            rows.append([cell.strip() for cell in line.strip(" |").split("|")])
            continue
        if rows:
            yield _table(rows)
            rows = []
        if words := line.strip():
            listed = _BULLET.match(words)
            kind = ElementKind.LIST_ITEM if listed else ElementKind.PARAGRAPH
            yield Element(kind=kind, text=_BULLET.sub("", words))


def _table(rows: Sequence[Sequence[str]]) -> Element:
    width = max(map(len, rows))
    cells = tuple((*row, *[""] * (width - len(row))) for row in rows)
    return Element(kind=ElementKind.TABLE, text="\n".join(CELL_GAP.join(row) for row in rows), cells=cells)
