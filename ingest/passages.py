"""Lay a document's elements out as page texts, and divide them into passages that each say one thing."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256
from itertools import groupby

from ingest.contents import holds_no_section
from ingest.model import FURNITURE, Element, ElementKind, PageText, Parsed, Passage, Sha256, Span
from ingest.sentences import cut
from ingest.words import hash_text, row_text

_SHORT = 12  # words below which a paragraph says too little alone
_SHORT_ITEM = 40  # words below which list items are read together
_JOINED = 110  # words up to which short pieces are joined; about what the embedding model reads well
_LONG = 150  # words above which a paragraph is divided at sentence ends
_PROSE_CELL = 15  # words from which a table cell is read as prose
_ASIDES = {ElementKind.CAPTION, ElementKind.FOOTNOTE}
_TEXTUAL = {ElementKind.PARAGRAPH, ElementKind.LIST_ITEM}
_INNERMOST = 100  # the level of a heading above contents or versions: any other is no part of it
_LONGEST_HEADING = 300  # characters; every passage below it carries it
_LONGEST_TITLE = 14  # words of a box's title
_MOST_LABELS = 40  # columns whose names every row of a table carries
_CELL_GAP = 3  # length of " | ", what stands between two cells of a row


@dataclass(frozen=True, slots=True, kw_only=True)
class _Piece:
    """A stretch of one page that is never joined to less than itself."""

    kind: ElementKind
    page: int
    start: int
    end: int
    text: str
    words: int
    headings: tuple[str, ...]
    labels: str = ""  # the header row of its table, unless it is that row
    block: int  # pieces of one table share it
    alone: bool = False  # never joined to a neighbour
    aside: bool = False  # part of a blank form


def lay_out(parsed: Parsed, *, aside: Collection[int] = ()) -> tuple[tuple[PageText, ...], tuple[Passage, ...]]:
    """Return the page texts of a document and its passages in reading order.

    A page reads as it is, running headers included; hidden text is left out of both. Passages cover every word of the
    body but its headings and the titles of boxes, which stand with each passage below them: reading a passage's spans
    gives its text, and no two passages overlap. `aside` says which elements, by their place, make up a blank form;
    their passages are marked and hold nothing else.
    """
    by_page: dict[int, list[tuple[Element, bool]]] = {}
    for place, element in enumerate(parsed.elements):
        if not element.hidden and _text(element):
            by_page.setdefault(element.page, []).append((element, place in aside))
    pages: list[PageText] = []
    placed: list[tuple[Element, int, bool]] = []
    for number, (true, locator) in enumerate(zip(parsed.page_numbers, parsed.locators, strict=True), 1):
        lines: list[str] = []
        offset = 0
        for element, blank in by_page.get(number, []):
            placed.append((element, offset, blank))
            lines.append(_text(element))
            offset += len(lines[-1]) + 1
        text = "\n".join(lines)
        digest = Sha256(sha256(text.encode("utf-8", "surrogatepass")).hexdigest())
        pages.append(PageText(number=number, page=true, locator=locator, text=text, sha256=digest))
    sheets = any(parsed.locators)
    groups = _adopted(_grouped(_pieces(placed, paged=None not in parsed.page_numbers, sheets=sheets)))
    divided = [part for group in groups for part in _divided(group)]
    texts = {page.number: page.text for page in pages}
    return tuple(pages), tuple(_passage(ordinal, group, texts) for ordinal, group in enumerate(divided))


def _text(element: Element) -> str:
    """Return an element as its page shows it."""
    if element.kind is ElementKind.TABLE and element.cells:
        return "\n".join(row for row in map(row_text, element.cells) if row)
    return element.text.strip()


def _pieces(placed: Sequence[tuple[Element, int, bool]], *, paged: bool, sheets: bool) -> Iterator[_Piece]:
    """Yield the body's pieces in order, each under its headings; those of one sheet say nothing of the next."""
    path: list[tuple[int, str]] = []
    before: Element | None = None  # in the body
    labels = ""  # of the last table
    for block, (element, start, aside) in enumerate(placed):
        if element.kind in FURNITURE:
            continue
        text = _text(element)
        if sheets and before is not None and element.page != before.page:
            path = []
        goes_on = paged and before is not None and _goes_on(before, element)
        before = element
        if element.kind is ElementKind.HEADING:
            level = max(element.level, 1)
            path = [(depth, title) for depth, title in path if depth < level]
            title = " ".join(text.split())[:_LONGEST_HEADING]
            path.append((_INNERMOST if holds_no_section(title) else level, title))
            continue
        whole = _Piece(
            kind=ElementKind.PARAGRAPH if element.kind in _ASIDES else element.kind,
            page=element.page,
            start=start,
            end=start + len(text),
            text=text,
            words=len(text.split()),
            headings=tuple(title for _, title in path),
            block=block,
            alone=element.kind in _ASIDES or element.kind is ElementKind.FIELD,
            aside=aside,
        )
        if element.kind is ElementKind.TABLE and element.cells:
            labels = labels if goes_on else _labels(element.cells)
            yield from _table_pieces(element.cells, whole, labels, headed=not goes_on)
        elif element.kind is not ElementKind.FIELD or any(value.strip() for _, value in _answers(element)):
            yield whole


def _answers(field: Element) -> Iterator[tuple[str, str]]:
    """Yield label and value; a field that carries none counts as answered, so that nothing is lost."""
    for row in field.cells or (("", field.text),):
        yield (row[0], " ".join(row[1:]))


def _table_pieces(cells: Sequence[Sequence[str]], table: _Piece, labels: str, *, headed: bool) -> Iterator[_Piece]:
    """Yield the rows of a table; a row is divided after each cell of prose, with the short cells before it.

    A row's first cell often names what the prose is about, so the two stay together. Rows below a header row carry
    its labels as their innermost heading, since their own text cannot repeat them; the title of a box is its heading.

    Args:
        cells: Rows of the table on its page.
        table: All of it as one piece.
        labels: The header row as a line.
        headed: Whether the header row is the first of these rows.
    """
    offset = table.start
    for number, row in enumerate(cells):
        filled = [" ".join(cell.split()) for cell in row if cell.strip()]
        if not filled:
            continue
        if number == 0 and _is_titled(cells):
            offset += len(filled[0]) + 1
            continue
        run: list[str] = []
        begun = offset
        proses = sum(len(cell.split()) >= _PROSE_CELL for cell in filled)
        seen = 0
        for place, cell in enumerate(filled):
            run.append(cell)
            prose = len(cell.split()) >= _PROSE_CELL
            seen += prose
            if place == len(filled) - 1 or (prose and seen < proses):
                text = " | ".join(run)
                yield replace(
                    table,
                    start=begun,
                    end=begun + len(text),
                    text=text,
                    words=sum(len(part.split()) for part in run),
                    labels=labels if number or not headed else "",
                    alone=any(len(part.split()) >= _PROSE_CELL for part in run),
                )
                begun += len(text) + _CELL_GAP
                run = []
        offset += len(" | ".join(filled)) + 1


def _goes_on(above: Element, below: Element) -> bool:
    """Say whether a table is the rest of the one before it that a page break cut.

    It is as wide and has no header row of its own: neither that of the other again, nor names below figures.
    """
    if {above.kind, below.kind} != {ElementKind.TABLE} or below.page != above.page + 1:
        return False
    if not above.cells or not below.cells or len(above.cells[0]) != len(below.cells[0]):
        return False
    if above.cells[0] == below.cells[0] or _is_titled(below.cells):
        return False
    return not _labels(below.cells) or not any(cell[:1].isdigit() for cell in above.cells[-1])


def _labels(cells: Sequence[Sequence[str]]) -> str:
    """Return the header row as a line, or "" if the first row does not read like one."""
    if _is_titled(cells):
        return row_text(tuple(cells[0]))
    first = [cell for cell in cells[0] if cell.strip()]
    titles = len(cells) > 1 and 1 < len(first) <= _MOST_LABELS and all(len(cell.split()) <= 8 for cell in first)
    return row_text(tuple(cells[0])) if titles and not any(cell.strip()[0].isdigit() for cell in first) else ""


def _is_titled(cells: Sequence[Sequence[str]]) -> bool:
    """Say whether a table is a box of prose below its title."""
    if len(cells) != 2 or any(len(row) != 1 for row in cells):
        return False
    title, text = cells[0][0].split(), cells[1][0].split()
    return 0 < len(title) <= _LONGEST_TITLE < len(text) and title[-1][-1] not in ".,;"


def _grouped(pieces: Iterator[_Piece]) -> list[list[_Piece]]:
    """Put pieces together that say one thing only together."""
    groups: list[list[_Piece]] = []
    open_paragraph: list[_Piece] | None = None  # the last running text, past captions and footnotes
    for piece in pieces:
        if open_paragraph and _continues(open_paragraph[-1], piece):
            open_paragraph.append(piece)
            continue
        if groups and _belongs(groups[-1], piece):
            groups[-1].append(piece)
        else:
            groups.append([piece])
        if not piece.alone:
            open_paragraph = groups[-1] if piece.kind in _TEXTUAL else None
    return groups


def _continues(before: _Piece, piece: _Piece) -> bool:
    """Say whether `piece` is the rest of a sentence that a page break cut."""
    return (
        piece.kind is ElementKind.PARAGRAPH
        and not piece.alone
        and piece.page == before.page + 1
        and piece.headings == before.headings
        and piece.aside == before.aside
        and before.text[-1] not in ".!?:;"
        and piece.text[0].islower()
    )


def _belongs(group: list[_Piece], piece: _Piece) -> bool:  # noqa: PLR0911 - a list of signs, the first that holds
    """Say whether `piece` is read together with the group before it."""
    last = group[-1]
    size = sum(member.words for member in group)
    if piece.alone or last.alone or (piece.aside, piece.headings) != (last.aside, last.headings):
        return False
    if not _adjacent(last, piece):
        return False
    if piece.kind is ElementKind.TABLE:
        return last.kind is ElementKind.TABLE and last.block == piece.block and size + piece.words <= _JOINED
    if last.kind not in _TEXTUAL or piece.kind not in _TEXTUAL:
        return False
    if last.kind is ElementKind.PARAGRAPH and size < _SHORT:
        return size + piece.words <= _LONG
    if piece.kind is not ElementKind.LIST_ITEM or size + piece.words > _JOINED:
        return False
    led = last.kind is ElementKind.PARAGRAPH and last.text.endswith(":")
    return led or (last.kind is ElementKind.LIST_ITEM and max(last.words, piece.words) < _SHORT_ITEM)


def _adjacent(before: _Piece, piece: _Piece) -> bool:
    """Say whether only a line end stands between two pieces."""
    return piece.page == before.page and piece.start == before.end + 1


def _adopted(groups: list[list[_Piece]]) -> list[list[_Piece]]:
    """Join a short paragraph that found nothing after it to what stands before it."""
    kept: list[list[_Piece]] = []
    for group in groups:
        before = kept[-1] if kept else []
        size = sum(piece.words for piece in group)
        if (
            before
            and size < _SHORT
            and group[0].kind in _TEXTUAL
            and before[-1].kind in _TEXTUAL
            and not group[0].alone
            and not before[-1].alone
            and group[0].aside == before[-1].aside
            and group[0].headings == before[-1].headings
            and _adjacent(before[-1], group[0])
            and sum(piece.words for piece in before) + size <= _LONG
        ):
            before.extend(group)
        else:
            kept.append(group)
    return kept


def _divided(group: list[_Piece]) -> Iterator[list[_Piece]]:
    """Yield a group in parts of at most about 150 words, as equal as sentence ends allow."""
    size = sum(piece.words for piece in group)
    if size <= _LONG:
        yield group
        return
    aim = size / -(-size // _LONG)
    part: list[_Piece] = []
    words = 0
    for sentence in (sentence for piece in group for sentence in _sentences(piece)):
        if part and (words + sentence.words > _LONG or words >= aim):
            yield part
            part, words = [], 0
        part.append(sentence)
        words += sentence.words
    yield part


def _sentences(piece: _Piece) -> Iterator[_Piece]:
    for start, end in cut(piece.text, most_words=_LONG):
        text = piece.text[start:end]
        yield replace(piece, start=piece.start + start, end=piece.start + end, text=text, words=len(text.split()))


def _passage(ordinal: int, group: list[_Piece], texts: dict[int, str]) -> Passage:
    spans = []
    for page, members in groupby(group, key=lambda piece: piece.page):
        pieces = list(members)
        spans.append(Span(page=page, start=pieces[0].start, end=pieces[-1].end))
    text = " ".join(texts[span.page][span.start : span.end] for span in spans)
    first = group[0]
    listed = any(piece.kind is ElementKind.LIST_ITEM for piece in group)
    return Passage(
        ordinal=ordinal,
        text=text,
        text_hash=hash_text(text),
        headings=(*first.headings, first.labels) if first.labels else first.headings,
        spans=tuple(spans),
        kind=ElementKind.LIST_ITEM if listed else first.kind,
        aside="blank-form" if first.aside else "",
    )
