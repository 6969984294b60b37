"""Cited words as pages show them: numbered citations, and page text cut into plain and marked stretches."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from api.actions.review import Source
from index.model import Citation, CitedSentence
from ingest.model import DocumentId


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """A run of page text; `mark` counts the marked ones from 1, None where the text is not marked."""

    text: str
    mark: int | None = None
    numbers: tuple[int, ...] = ()  # of the citations that stand in it


@dataclass(frozen=True, slots=True, kw_only=True)
class Reference:
    """One citation with its number within the paragraph."""

    number: int
    citation: Citation
    path: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Quoted:
    """A paragraph whose sentences carry numbers, and what the numbers stand for."""

    sentences: tuple[tuple[str, tuple[Reference, ...]], ...]
    references: tuple[Reference, ...]

    @property
    def text(self) -> str:
        """The paragraph without its numbers."""
        return " ".join(text for text, _ in self.sentences)


def number_citations(sentences: Iterable[CitedSentence], paths: Mapping[DocumentId, str]) -> Quoted:
    """Number the citations of a paragraph in order; the same words cited twice keep their number."""
    known: dict[Citation, Reference] = {}
    numbered = []
    for sentence in sentences:
        for citation in sentence.citations:
            path = paths.get(citation.document_id, "")
            known.setdefault(citation, Reference(number=len(known) + 1, citation=citation, path=path))
        numbered.append((sentence.text, tuple(known[citation] for citation in sentence.citations)))
    return Quoted(sentences=tuple(numbered), references=tuple(known.values()))


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


def number_entry(text: str, sentences: Iterable[CitedSentence], paths: Mapping[DocumentId, str]) -> Quoted:
    """Number the citations of a grid entry; words of it that no citation carries stand without a number."""
    numbered = number_citations(sentences, paths)
    pieces: list[tuple[str, tuple[Reference, ...]]] = []
    at = 0
    for sentence, references in numbered.sentences:
        found = text.find(sentence, at)
        if found < 0:
            continue
        if text[at:found].strip():
            pieces.append((text[at:found].strip(), ()))
        pieces.append((sentence, references))
        at = found + len(sentence)
    if text[at:].strip():
        pieces.append((text[at:].strip(), ()))
    return Quoted(sentences=tuple(pieces), references=numbered.references)
