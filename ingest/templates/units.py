"""Sum a document up in its lines, labels and cells, so that copies of one template can be compared."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from hashlib import blake2b
from typing import Final

from ingest.model import Element, ElementKind
from ingest.templates.blanks import blanks_in, has_boxes, has_tick, is_blank, is_mark, without_boxes
from ingest.templates.lines import lines_of
from ingest.words import words_of

_ASIDE = {ElementKind.HEADER, ElementKind.FOOTER}
_BITS: Final = 6  # of a unit hold how many words it has
_MOST: Final = (1 << _BITS) - 1
_LETTERS: Final = 5  # of a usual word; torn words count as one
_HASHED: Final = 46 - _BITS  # bits; all together stay exact in JSON
_PARTS = re.compile(r"(?<=[:?])\s+|\t+|\s{3,}")
_SENTENCES = re.compile(r"(?<=[.!?])\s+")
_PLAIN = 80  # characters of a cell that is one unit where no sign of a blank or a label stands in it
_SIGNS = re.compile(
    r"[:?_\[({<\u00ab\u2026\t\n/$\u00a3\u25a1\u2610-\u2612]"
    r"|\.\.|\b(?:tb[cad]|to (?:follow|be)|soon|click|choose|select|enter|insert"
    r"|type|here|text|add|please|xx+|yes|awaiting|lorem|provide|state|write|give|record|complete)\b",
    re.IGNORECASE,
)
_SHORT = 3  # words up to which an answer is told with its question
_LONG = 12  # words from which a line is compared sentence by sentence


def units_of(elements: Iterable[Element]) -> frozenset[int]:
    """Return the units of a document: each label, answer, sentence and cell as a hash that tells its number of words.

    What stands for a blank is no unit, so that all units of a blank form stand in every copy that was filled in.
    """
    asked = [""]
    return frozenset(
        unit
        for element in elements
        if element.kind not in _ASIDE and not element.hidden
        for text in _texts(element, asked)
        if (unit := _unit(text))
    )


def units_of_texts(texts: Iterable[str]) -> frozenset[int]:
    """Return the units of some lines, such as the prompts that a form leaves empty."""
    return frozenset(
        unit for text in texts for line in lines_of(text) for part in _parts(line.text, "") if (unit := _unit(part))
    )


def words_in(units: Iterable[int]) -> int:
    """Count the words of some units; long ones count for 63."""
    return sum(unit & _MOST for unit in units)


def _texts(element: Element, asked: list[str]) -> Iterator[str]:
    """Yield the texts of an element; `asked` holds the last question, which a short answer is told with.

    Copies of a form give the same short answers to different questions: "Yes" alone is nobody's own.
    """
    if element.cells:
        for row in element.cells:
            for column, cell in enumerate(row):
                if column and is_mark(cell):
                    yield f"{row[0]} marked{column} {cell}"
                elif len(cell) <= _PLAIN and cell and not _SIGNS.search(cell):
                    yield f"{row[0]} {cell}" if column and cell.count(" ") < _SHORT else cell
                elif cell and not is_blank(cell, label=row[column - 1] if column else ""):
                    yield from (part for line in lines_of(cell) for part in _parts(line.text, row[0] if column else ""))
        return
    for line in lines_of(element.text):
        yield from _parts(line.text, asked[0])
        if line.text.endswith(("?", ":")) or line.heading:
            asked[0] = line.text


def _parts(line: str, asked: str) -> Iterator[str]:
    """Yield the label and the answer of a line apart, without blanks; a ticked line says so."""
    if has_boxes(line):
        words = without_boxes(line)
        yield f"{asked} {words} ticked {_tick_place(line)}" if has_tick(line) else words
        return
    if not _SIGNS.search(line):
        yield from _split(line, asked)
        return
    last = 0
    for blank in list(blanks_in(line)):
        yield from _split(line[last : blank.start], "", label=True)
        last = blank.end
    yield from _split(line[last:], asked, label=bool(last))


def _split(text: str, asked: str, *, label: bool = False) -> Iterator[str]:
    for part in _PARTS.split(text):
        if not part or is_blank(part):
            continue
        if part.count(" ") >= _LONG:
            yield from _SENTENCES.split(part)
        else:
            short = not label and part.count(" ") < _SHORT and not part.endswith((":", "?"))
            yield f"{asked} {part}" if short else part
        asked = part


def _tick_place(line: str) -> int:
    """Return where in a line the first tick stands, counted in words."""
    return next((place for place, word in enumerate(line.split()) if has_tick(word)), 0)


def _unit(text: str) -> int:
    words: Sequence[str] = words_of(text)
    if not words:
        return 0
    # Without spaces: narrow columns of a page tear words apart in one copy and not in the other.
    letters = "".join(words)
    digest = blake2b(letters.encode("utf-8", "surrogatepass"), digest_size=8).digest()
    return int.from_bytes(digest, "big") >> (64 - _HASHED) << _BITS | min(-(-len(letters) // _LETTERS), _MOST)
