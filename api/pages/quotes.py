"""Page text as pages show it: cut into plain and marked stretches, the marks with the numbers of their citations."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from api.actions.citing import Reference
from api.actions.grid import Source

AROUND = 500  # characters shown before and after a mark; what is farther away is folded, so that marks stand in view
FOLD = 400  # fewer than these are not worth folding
MOST_FOLDED = 20_000  # characters; more, as in a long document without pages, are left to the document's own page


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """A run of page text; `mark` counts the marked ones from 1, None where the text is not marked."""

    text: str
    mark: int | None = None
    numbers: tuple[int, ...] = ()  # of the citations that stand in it
    folded: bool = False  # shown when asked for
    left_out: int = 0  # characters not shown here at all


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
