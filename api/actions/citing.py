"""Cited words as pages and papers show them: each citation with its number, and what the numbers stand for."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from index.entries.quoted_tables import Block, QuotedTable, blocks_of, words_of_entry
from index.model import Citation, CitedSentence
from index.text.sentences import CELL_GAP, Pages
from ingest.model import DocumentId

_STOPPED = re.compile(r"""[.!?]["'\u2019\u201d)\]]*$""")


@dataclass(frozen=True, slots=True, kw_only=True)
class Reference:
    """One citation with its number within the paragraph."""

    number: int
    citation: Citation
    path: str
    year: int | None  # of the document, where it is known


@dataclass(frozen=True, slots=True, kw_only=True)
class Cited:
    """A page of a document with the numbers of the citations taken from it."""

    numbers: tuple[int, ...]
    path: str
    page: int | None
    section: str
    first: Citation
    year: int | None  # of the document, where it is known and its path does not say it


@dataclass(frozen=True, slots=True, kw_only=True)
class Quoted:
    """A paragraph whose sentences carry numbers, and what the numbers stand for."""

    blocks: tuple[Block, ...]  # tables, and what stands together in one passage
    references: tuple[Reference, ...]

    @property
    def text(self) -> str:
        """The paragraph without its numbers; rows, and what ends in no stop, are lines: they keep their citation so."""
        lines = [
            "\n".join(each.sentence.text for each in (*((block.head,) if block.head else ()), *block.rows))
            if isinstance(block, QuotedTable)
            else set_out(sentence.text for sentence in block)
            for block in self.blocks
        ]
        return "\n".join(lines)

    def numbers(self, sentence: CitedSentence) -> list[Reference]:
        """Give the citations of one of its sentences."""
        return [reference for reference in self.references if reference.citation in sentence.citations]

    @property
    def cited(self) -> list[Cited]:
        """The pages cited, in the order of their first number."""
        places: dict[tuple[DocumentId, int, str], list[Reference]] = {}
        for reference in self.references:
            cited = reference.citation
            places.setdefault((cited.document_id, cited.number, cited.section), []).append(reference)
        return [
            Cited(
                numbers=tuple(reference.number for reference in found),
                path=found[0].path,
                page=found[0].citation.page,
                section=found[0].citation.section,
                first=found[0].citation,
                year=None if str(found[0].year) in found[0].path else found[0].year,
            )
            for found in places.values()
        ]


def number_citations(
    sentences: Sequence[CitedSentence],
    paths: Mapping[DocumentId, str],
    pages: Pages,
    years: Mapping[DocumentId, int | None],
) -> Quoted:
    """Give the citations of a paragraph numbers in order; the same words cited twice keep their number."""
    cited = dict.fromkeys(citation for sentence in sentences for citation in sentence.citations)
    return Quoted(
        blocks=tuple(blocks_of(sentences, pages)),
        references=tuple(
            Reference(
                number=number,
                citation=citation,
                path=paths.get(citation.document_id, ""),
                year=years.get(citation.document_id),
            )
            for number, citation in enumerate(cited, start=1)
        ),
    )


def number_entry(
    text: str,
    sentences: Iterable[CitedSentence],
    paths: Mapping[DocumentId, str],
    pages: Pages,
    years: Mapping[DocumentId, int | None],
) -> Quoted:
    """Give the citations of a grid entry numbers; words of it that no citation carries stand without one."""
    return number_citations(words_of_entry(text, sentences), paths, pages, years)


def set_out(sentences: Iterable[str]) -> str:
    """Put sentences one after the other; a point of a list and a row of a table, which end in no stop, end a line."""
    text = ""
    for sentence in sentences:
        gap = " " if CELL_GAP not in sentence and _STOPPED.search(text) else "\n"
        text += (gap if text else "") + sentence
    return text
