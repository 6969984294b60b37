"""What a person reads in a file whose text is known, and the file itself."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from eval.sample.source import Block, Field, Heading, Items, Paragraph, Table

Rows = tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """The text of a file as a person would read it aloud."""

    text: str  # the body in reading order: headings, lists and cells included
    asides: str = ""  # notes, boxes and the like: part of the text, at no certain place in it
    headings: tuple[str, ...] = ()
    tables: tuple[Rows, ...] = ()
    kept_out: tuple[str, ...] = ()  # running lines, deleted and hidden text: in no passage
    optional: str = ""  # words that may be read or left out any number of times: list numbers, repeated header rows


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """A file whose text is known."""

    name: str  # what it tries; for a file of the sample its path
    kind: str  # the format: pdf, docx, ...; its file name ends so
    content: bytes
    known: Known


def known_of(
    blocks: Iterable[Block],
    *,
    asides: str = "",
    kept_out: tuple[str, ...] = (),
    optional: str = "",
    numbered: bool = False,
) -> Known:
    """Return what is read in `blocks`; with `numbered` the numbers of a list are characters of the text.

    Where they are not, a reader may add them.
    """
    held = list(blocks)
    lists = [block for block in held if isinstance(block, Items) and block.numbered]
    numbers = "" if numbered else " ".join(str(at) for block in lists for at in range(1, len(block.texts) + 1))
    return Known(
        text="\n".join(line for block in held for line in _lines(block, numbered=numbered)),
        asides=asides,
        headings=tuple(block.text for block in held if isinstance(block, Heading)),
        tables=tuple(_rows(held)),
        kept_out=kept_out,
        optional=f"{optional} {numbers}",
    )


def _lines(block: Block, *, numbered: bool) -> Iterator[str]:
    match block:
        case Heading(text=text) | Paragraph(text=text):
            yield text
        case Items(texts=texts, numbered=counted):
            yield from (f"{at}. {text}" if counted and numbered else text for at, text in enumerate(texts, 1))
        case Table(rows=rows):
            yield from (" ".join(row) for row in rows)
        case Field(label=label, value=value):
            yield f"{label} {value}"


def _rows(blocks: Iterable[Block]) -> Iterator[Rows]:
    for block in blocks:
        match block:
            case Table(rows=rows):
                yield rows
            case Field(label=label, value=value):
                yield ((label, value),)
