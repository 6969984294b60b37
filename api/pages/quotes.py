"""Cited words as pages show them: numbered citations, and page text cut into plain and marked stretches."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from api.actions.review import Source
from index.model import Citation, CitedSentence
from ingest.model import DocumentId

WHOLE = 6000  # characters of a page up to which all of it is shown beside a suggestion; a full A4 page has about 4,000
AROUND = 900  # characters shown before and after a mark of a longer one


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """A run of page text; `mark` counts the marked ones from 1, None where the text is not marked."""

    text: str
    mark: int | None = None
    numbers: tuple[int, ...] = ()  # of the citations that stand in it
    left_out: int = 0  # characters not shown here, when the page is very long


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
    first: Citation


@dataclass(frozen=True, slots=True, kw_only=True)
class Quoted:
    """A paragraph whose sentences carry numbers, and what the numbers stand for."""

    sentences: tuple[tuple[str, tuple[Reference, ...]], ...]
    references: tuple[Reference, ...]

    @property
    def text(self) -> str:
        """The paragraph without its numbers."""
        return " ".join(text for text, _ in self.sentences)

    @property
    def cited(self) -> list[Cited]:
        """The pages cited, in the order of their first number."""
        places: dict[tuple[DocumentId, int], list[Reference]] = {}
        for reference in self.references:
            places.setdefault((reference.citation.document_id, reference.citation.number), []).append(reference)
        return [
            Cited(
                numbers=tuple(reference.number for reference in found),
                path=found[0].path,
                page=found[0].citation.page,
                first=found[0].citation,
            )
            for found in places.values()
        ]


def number_citations(sentences: Iterable[CitedSentence], paths: Mapping[DocumentId, str]) -> Quoted:
    """Give the citations of a paragraph numbers in order; the same words cited twice keep their number."""
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


def shorten(stretches: Sequence[Stretch]) -> list[Stretch]:
    """Leave out what is far from any mark, when a page is very long; a format without pages has all on one."""
    if sum(len(stretch.text) for stretch in stretches) <= WHOLE:
        return list(stretches)
    shown = []
    for place, stretch in enumerate(stretches):
        before = AROUND if place > 0 else 0  # what follows a mark
        after = AROUND if place < len(stretches) - 1 else 0  # what leads up to one
        if stretch.mark is not None or len(stretch.text) <= before + after + AROUND:
            shown.append(stretch)
            continue
        head = _to_space(stretch.text[:before])
        tail = _to_space(stretch.text[len(stretch.text) - after :][::-1])[::-1]
        shown += [
            Stretch(text=head),
            Stretch(text="", left_out=len(stretch.text) - len(head) - len(tail)),
            Stretch(text=tail),
        ]
    return shown


def _to_space(text: str) -> str:
    cut_at = max(text.rfind(" "), text.rfind("\n"))
    return text[:cut_at] if cut_at > 0 else text


def number_entry(text: str, sentences: Iterable[CitedSentence], paths: Mapping[DocumentId, str]) -> Quoted:
    """Give the citations of a grid entry numbers; words of it that no citation carries stand without one."""
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
