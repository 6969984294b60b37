"""Lines to paragraphs, headings, list items and tables."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from ingest.model import Element, ElementKind
from ingest.parsing.outcome import clean, table
from ingest.parsing.pdf.answers import element_of, with_answers
from ingest.parsing.pdf.fields import Answer
from ingest.parsing.pdf.furniture import PageLines
from ingest.parsing.pdf.hyphens import Known, join_lines
from ingest.parsing.pdf.large import counts, is_large_figure
from ingest.parsing.pdf.lines import Line
from ingest.parsing.pdf.wraps import made_whole

_SYMBOL = re.compile(r"^(?:[•▪◦‣●○■□▫➢➤✓✔·*§\uf0b7\uf0a7\uf0d8\uf0fc\uf0a8]|[-\u2013—o](?=\s))\s*")
_BOX = re.compile(r"^[\u25a1\u2713\u2714\uf0a8\uf0fc]")  # to be ticked, or ticked: not the dot of a list
_BOXED = re.compile(r"[\u2610-\u2612\u25a1\u2751]|\[[ xX]\]|\[\](?!\w)|\( \)")
_ENTRY = re.compile(r"^(?:(?:Q|[A-Z])?\d{1,2}[.):]\s)?[A-Z][\w'\u2019/()&-]*(?: [\w'\u2019/()&-]+){0,6}:(?:\s|$)")
_WAITING = re.compile(r"(?:_{3,}|\.{5,}|\u2026{2,}|[\u2610-\u2612\u25a1\]>}])\s*$")
_ORDINAL = re.compile(r"^\(?(?:\d{1,2}[.)](?=\s|[^\W\d_])|[a-z][.)](?=\s)|[ivx]{1,4}[.)](?=\s))\s*\S")
_AMOUNT = re.compile(r"[\u00a3$\u20ac]?\d[\d,.]*%? [a-z]")  # of what is said behind it: "24 pages"
_CLAUSE = re.compile(r"^\d{1,3}(?:\.\d{1,3})+\s+[A-Z]")  # the number of a paragraph, and how it begins
_LEADERS = re.compile(r"\s*(?:[.\u2026_]\s?){5,}(?=\s*\d{1,4}$)\s*")  # dots to a page number in a list of contents
_CAPTION = re.compile(r"^(?:figure|fig\.|table|chart)\s+\d+[.:\s\u2013-]", re.IGNORECASE)
_CLOSERS = "\"'\u201d\u2019)]"
_CENTRED = 2.0  # points within which the middles of two lines stand below each other
_LARGER = 1.12  # times the body's size from which type is a heading's
_SMALLER = 0.88  # times the body's size up to which type is a footnote's
_SPACED = 1.15  # times the pace of running text: how far apart lines of a heading stand that wraps


@dataclass(frozen=True, slots=True, kw_only=True)
class Typography:
    """What sizes mean in one document."""

    body: float  # size of running text, points
    headings: Mapping[float, int]  # rounded size -> level
    bold_level: int
    pace: float = 0.0  # usual distance of lines of running text, in times its size


def measure(pages: Sequence[Sequence[Line]]) -> Typography:
    """Learn the size of running text and of headings from all lines of a document."""
    sizes: Counter[float] = Counter()
    for page in pages:
        for line in page:
            sizes[_rounded(line.size)] += len(line.text)
    body = sizes.most_common(1)[0][0] if sizes else 10.0
    large = [line for page in pages for line in page if _rounded(line.size) >= body * _LARGER]
    # Large figures and watermarks are no headings.
    larger = {_rounded(line.size) for line in large if not (line.turned or line.hidden) and _is_worded(line.text)}
    levels = {size: min(level, 6) for level, size in enumerate(sorted(larger, reverse=True), 1)}
    running = [step / line.size for page in pages for step, line in _steps(page) if _rounded(line.size) == body]
    pace = median(running) if running else 0.0
    return Typography(body=body, headings=levels, bold_level=min(len(levels), 6) + 1, pace=pace)


def read_page(
    page: PageLines,
    furniture: Mapping[int, ElementKind],
    type_: Typography,
    number: int,
    known: Known,
    *,
    answers: Sequence[Answer] = (),
) -> list[Element]:
    """Return the elements of a page: headers first, footers last, the body with its answers between as it is read."""
    headers: list[Element] = []
    footers: list[Element] = []
    body: list[Line] = []
    for place, line in enumerate(page.lines):
        kind = furniture.get(place)
        if kind is None:
            body.append(line)
            continue
        text = clean(made_whole(line.text, known))
        element = Element(kind=kind, text=text, page=number, hidden=line.hidden)
        (headers if kind is ElementKind.HEADER else footers).append(element)
    read = (_element(block, type_, page, number, known) for block in _blocks(with_answers(body, answers), type_.pace))
    return [*headers, *(element for element in read if element), *footers]


def _blocks(lines: Sequence[Line], pace: float) -> Iterator[list[Line]]:
    """Divide lines where a reader sees a new paragraph, list item, heading or table begin."""
    leading = _leading(lines)
    margins = _margins(lines)
    block: list[Line] = []
    for line in lines:
        if block and not _goes_on(block, line, leading, pace, margins.get(block[-1].column, (0.0, 0.0))):
            yield block
            block = []
        block.append(line)
    if block:
        yield block


def _goes_on(  # noqa: PLR0911 - a list of signs, the first that holds
    block: Sequence[Line], line: Line, leading: float, pace: float, margin: tuple[float, float]
) -> bool:
    last = block[-1]
    if last.grid or line.grid or last.answer or line.answer or last.hidden != line.hidden or last.turned != line.turned:
        return False
    if _opens(block) and line.column == last.column and counts(last, line):
        return True
    if abs(line.size - last.size) > 0.08 * max(line.size, last.size) or line.bold != last.bold:
        return False
    if _is_item(line.text) or _CLAUSE.match(line.text):
        return False
    ended = last.text.rstrip(_CLOSERS).endswith((".", "!", "?", ":", ";"))
    if line.column != last.column:
        filled = last.x1 >= margin[1] - 0.2 * (margin[1] - margin[0])
        return not ended and (line.text[:1].islower() or (filled and bool(_AMOUNT.match(line.text))))
    step = line.y - last.y
    if step <= 0 or step > _most_apart(last, line, leading, pace, margin):
        return False
    centred = line.text[:1].islower() and abs(last.x0 + last.x1 - line.x0 - line.x1) <= 2 * _CENTRED
    indented = line.x0 > last.x0 + 1.2 * line.size and not centred
    if indented and ended and not _is_item(block[0].text):
        return False
    outdented = len(block) > 1 and line.x0 < last.x0 - 0.8 * line.size and ended and last.x0 - margin[0] > line.size
    short = last.x1 < margin[1] - 0.3 * (margin[1] - margin[0])
    if _is_entry(last.text, line.text, short=short):
        return False
    return not outdented and not (ended and short and line.text[:1].isupper() and not last.text.endswith(","))


def _opens(block: Sequence[Line]) -> bool:
    """Say whether a block is a large figure alone."""
    return len(block) == 1 and is_large_figure(block[0])


def _is_entry(last: str, text: str, *, short: bool) -> bool:
    """Say whether a line begins an entry of its own on a form: below a place for an answer, or label below label."""
    if (_BOXED.search(text) or _BOXED.search(last)) and not text[:1].islower():
        return True
    if _WAITING.search(last) and (text[:1].isupper() or text[:1].isdigit() or _ENTRY.match(text)):
        return True
    return short and bool(_ENTRY.match(text)) and bool(_ENTRY.match(last))


def _most_apart(last: Line, line: Line, leading: float, pace: float, margin: tuple[float, float]) -> float:
    """Return how far below a line the next of one paragraph stands at most, in points.

    Lines of large type that was wrapped stand as far apart for their size as those of running text.
    """
    usual = 1.3 * max(leading, 1.1 * line.size)
    return max(usual, _SPACED * pace * line.size) if _is_wrapped(last, line, margin) else usual


def _is_wrapped(last: Line, line: Line, margin: tuple[float, float]) -> bool:
    """Say whether the first word of a line had no room at the end of the line above it."""
    word = line.text.split(maxsplit=1)[0] if line.text else ""
    width = (line.x1 - line.x0) * (len(word) + 1) / max(len(line.text), 1)
    aligned = abs(last.x0 - line.x0) <= _CENTRED
    room = margin[1] - (last.x0 if aligned else margin[0])
    return last.x1 - last.x0 + width > room


def _leading(lines: Sequence[Line]) -> float:
    """Return the usual distance between two lines of a paragraph, in points."""
    return median([step for step, _ in _steps(lines)] or [0.0])


def _steps(lines: Sequence[Line]) -> Iterator[tuple[float, Line]]:
    """Yield lines that stand close below others of their size, each with the distance in points."""
    for above, below in pairwise(lines):
        if above.column != below.column or above.answer or below.answer or above.grid or below.grid:
            continue
        step = below.y - above.y
        if 0.8 * below.size < step < 2.2 * below.size and abs(above.size - below.size) < 0.5:
            yield step, below


def _margins(lines: Sequence[Line]) -> dict[int, tuple[float, float]]:
    """Return the left and right edge of each column, in points."""
    edges: dict[int, tuple[float, float]] = {}
    for line in lines:
        if line.grid is None and line.answer is None:
            left, right = edges.get(line.column, (line.x0, line.x1))
            edges[line.column] = (min(left, line.x0), max(right, line.x1))
    return edges


def _element(block: Sequence[Line], type_: Typography, page: PageLines, number: int, known: Known) -> Element | None:
    first = block[0]
    if first.answer:
        return element_of(first.answer, number)
    if first.grid:
        rows = [[made_whole(cell, known) for cell in row] for row in first.grid.rows]
        return table(rows, page=number, hidden=first.hidden)
    text = _LEADERS.sub(" ", clean(join_lines([line.text for line in block], known)))
    if not text:
        return None
    kind, level = _kind(text, block, type_, page)
    if kind is ElementKind.LIST_ITEM:
        text = text if _BOX.match(text) else _SYMBOL.sub("", text) or text
    return Element(kind=kind, text=text, page=number, level=level, hidden=first.hidden)


def _kind(  # noqa: PLR0911 - one return for each kind
    text: str, block: Sequence[Line], type_: Typography, page: PageLines
) -> tuple[ElementKind, int]:
    first = block[1] if len(block) > 1 and _opens(block[:1]) and counts(*block[:2]) else block[0]
    words = len(text.split())
    if _CAPTION.match(text) and words <= 40:
        return ElementKind.CAPTION, 0
    titled = (
        len(block) <= 4
        and words <= 25
        and not (first.turned or first.hidden)
        and _is_worded(text)
        and not _SYMBOL.match(text)
    )
    size = _rounded(first.size)
    if titled and size in type_.headings and text[-1] not in ",;":
        return ElementKind.HEADING, type_.headings[size]
    plain = titled and len(block) <= 2 and text[-1] not in ".,;"
    if plain and first.bold and words <= 14 and size >= 0.95 * type_.body:
        return ElementKind.HEADING, type_.bold_level
    if plain and text.isupper() and words <= 8 and len(block) == 1 and size >= 0.95 * type_.body:
        return ElementKind.HEADING, type_.bold_level
    if _is_item(text):
        return ElementKind.LIST_ITEM, 0
    low = first.y > 0.7 * page.height
    if low and size <= _SMALLER * type_.body and text[:1].isdigit():
        return ElementKind.FOOTNOTE, 0
    return ElementKind.PARAGRAPH, 0


def _is_worded(text: str) -> bool:
    """Say whether a text is mostly letters: a large "85%" is a figure, not a heading."""
    letters = sum(letter.isalpha() for letter in text)
    return letters >= 3 and 2 * letters > len(text.replace(" ", ""))


def _is_item(text: str) -> bool:
    return bool(_SYMBOL.match(text) or _ORDINAL.match(text))


def _rounded(size: float) -> float:
    """Return a size to the half point, since programs write 10.98 for 11."""
    return round(size * 2) / 2
