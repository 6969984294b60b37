"""Cited words as pages show them: numbered citations, and page text cut into plain and marked stretches."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from api.actions.grid import Source
from index.model import Citation, CitedSentence
from index.quoted_tables import Block, QuotedTable, blocks_of, words_of_entry
from index.sentences import CELL_GAP, Pages
from ingest.model import DocumentId

AROUND = 500  # characters shown before and after a mark; what is farther away is folded, so that marks stand in view
FOLD = 400  # fewer than these are not worth folding
MOST_FOLDED = 20_000  # characters; more, as in a long document without pages, are left to the document's own page
_STOPPED = re.compile(r"""[.!?]["'\u2019\u201d)\]]*$""")


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """A run of page text; `mark` counts the marked ones from 1, None where the text is not marked."""

    text: str
    mark: int | None = None
    numbers: tuple[int, ...] = ()  # of the citations that stand in it
    folded: bool = False  # shown when asked for
    left_out: int = 0  # characters not shown here at all


@dataclass(frozen=True, slots=True, kw_only=True)
class Reference:
    """One citation with its number within the paragraph."""

    number: int
    citation: Citation
    path: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Cited:
    """A page of a document with the numbers of the citations taken from it."""

    numbers: tuple[int, ...]
    path: str
    page: int | None
    section: str
    first: Citation


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
            )
            for found in places.values()
        ]


def number_citations(sentences: Sequence[CitedSentence], paths: Mapping[DocumentId, str], pages: Pages) -> Quoted:
    """Give the citations of a paragraph numbers in order; the same words cited twice keep their number."""
    cited = dict.fromkeys(citation for sentence in sentences for citation in sentence.citations)
    return Quoted(
        blocks=tuple(blocks_of(sentences, pages)),
        references=tuple(
            Reference(number=number, citation=citation, path=paths.get(citation.document_id, ""))
            for number, citation in enumerate(cited, start=1)
        ),
    )


def set_out(sentences: Iterable[str]) -> str:
    """Put sentences one after the other; a point of a list and a row of a table, which end in no stop, end a line."""
    text = ""
    for sentence in sentences:
        gap = " " if CELL_GAP not in sentence and _STOPPED.search(text) else "\n"
        text += (gap if text else "") + sentence
    return text


def cut(text: str, marks: Sequence[tuple[int, int]]) -> list[Stretch]:
    """Cut a text at its marks, [start, end) in order and apart; joined again, the stretches give the text."""
    stretches = []
    at = 0
    for mark, (start, end) in enumerate(marks, start=1):
        if start > at:
            stretches.append(Stretch(text=text[at:start]))
        stretches.append(Stretch(text=text[start:end], mark=mark))
        at = end
    if at < len(text):
        stretches.append(Stretch(text=text[at:]))
    return stretches


def cut_source(source: Source, references: Iterable[Reference]) -> list[Stretch]:
    """Cut a source's page at its marks, each with the numbers of the citations in it."""
    here = [
        reference
        for reference in references
        if (reference.citation.document_id, reference.citation.number) == (source.document_id, source.number)
    ]
    stretches = cut(source.text, source.marks)
    numbered = []
    for stretch in stretches:
        if stretch.mark is None:
            numbered.append(stretch)
            continue
        start, end = source.marks[stretch.mark - 1]
        inside = tuple(r.number for r in here if start <= r.citation.start and r.citation.end <= end)
        numbered.append(Stretch(text=stretch.text, mark=stretch.mark, numbers=inside))
    return numbered


def fold(stretches: Sequence[Stretch]) -> list[Stretch]:
    """Fold what is far from any mark; joined again, the stretches still give the text, but for what is left out."""
    shown = []
    for place, stretch in enumerate(stretches):
        head = _to_space(stretch.text[:AROUND]) if place > 0 else ""  # follows a mark
        tail = _to_space(stretch.text[-AROUND:][::-1])[::-1] if place < len(stretches) - 1 else ""  # leads up to one
        between = stretch.text[len(head) : len(stretch.text) - len(tail)]
        if stretch.mark is not None or len(stretches) == 1 or len(stretch.text) <= len(head) + len(tail) + FOLD:
            shown.append(stretch)
        elif len(between) <= MOST_FOLDED:
            shown += [Stretch(text=head), Stretch(text=between, folded=True), Stretch(text=tail)]
        else:
            shown += [Stretch(text=head), Stretch(text="", left_out=len(between)), Stretch(text=tail)]
    return shown


def _to_space(text: str) -> str:
    cut_at = max(text.rfind(" "), text.rfind("\n"))
    return text[:cut_at] if cut_at > 0 else text


def number_entry(
    text: str, sentences: Iterable[CitedSentence], paths: Mapping[DocumentId, str], pages: Pages
) -> Quoted:
    """Give the citations of a grid entry numbers; words of it that no citation carries stand without one."""
    return number_citations(words_of_entry(text, sentences), paths, pages)
