"""Sentences of a passage with the spans they stand at, and the gate that reads a citation again before it is shown."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from index.model import Citation, CitedSentence, IndexedPassage
from ingest.model import PageText
from ingest.sentences import cut

Pages = Callable[[str, int], PageText | None]
"""Gives the page text of a reading by reading id and number; None where there is none."""

SHORTEST = 5  # words: fewer are a label, or say too little to stand alone
LONGEST = 70  # words: more are a list run together
WORD = re.compile(r"[^\W\d_]{2}")  # two letters: what has none is a figure, or the number of a line
CELL_GAP = " | "  # between two cells of a row, see ingest.words.row_text
_LINE = re.compile(r"[^\n]+")
_BULLET = re.compile(
    r"^(?:[\u2022\u25cf\u25aa*\u2013-]\s+|\(?(?:\d{1,2}(?:\.\d{1,2})*|[a-z])[.)]\s+"
    r"|\d{1,2}(?:\.\d{1,2})+\s+(?=[A-Z]|\d[\d.,]*(?:%|\s[a-z])))+"
)
_LABEL = re.compile(
    r"(?:[A-Z]\w{0,12},? ){0,2}(?:general )?(?:[Cc]ommentary|[Cc]omments?|[Nn]otes?|[Rr]emarks?)(?:,? [\w ]{1,24})?: "
)
"""What stands before a remark to say that it is one."""
_OPENS = re.compile(r"""^["'\u2018\u201c(\[]?[A-Z0-9\u00a3]""")
_CLOSES = re.compile(r"""[.!?]["'\u2019\u201d)\]]*$""")


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """Words that stand together in a passage and can be quoted."""

    text: str  # single spaces
    citations: tuple[Citation, ...]  # one per page it touches
    whole: bool  # begins and ends as a sentence does
    number: int  # its place in the passage: no words stand between those of neighbouring numbers

    @property
    def row(self) -> bool:
        """Whether it is a row of a table."""
        return CELL_GAP in self.text

    @property
    def words(self) -> int:
        """How many words it has; the figures of a row are not counted, for they are seen and not read."""
        return sum(not self.row or bool(WORD.search(word)) for word in self.text.split())


def sentences_of(passage: IndexedPassage, pages: Pages, *, shortest: int = SHORTEST) -> list[Sentence]:
    """Cut a passage into sentences, in order; a sentence that crosses a page carries a citation for each side.

    Rows of tables, pieces of them and labels come out as sentences that are not `whole`; only rows may have fewer words
    than `shortest`. A page that cannot be had gives none.
    """
    joined, pieces = _joined(passage, pages)
    found = []
    number = 0
    for cut_start, cut_end in _cuts(joined):
        start, end = _trimmed(joined, cut_start, cut_end)
        opens = bool(_OPENS.match(joined[start:end]))
        start += _labelled(joined[start:end])
        words = joined[start:end].split()
        text = " ".join(words)
        if CELL_GAP not in text and not WORD.search(text):
            continue  # the number of a list's line
        whole = bool(opens and _CLOSES.search(text))
        if len(words) <= LONGEST and (whole or CELL_GAP in text or len(words) >= shortest):
            citations = _citations(passage, pieces, start, end)
            found.append(Sentence(text=text, citations=citations, whole=whole, number=number))
        number += 1
    return found


def cite(passage: IndexedPassage, page: PageText, start: int, end: int) -> Citation:
    """Cite words of a page that a passage holds."""
    return Citation(
        passage_id=passage.id,
        document_id=passage.document_id,
        reading=passage.reading_id,
        number=page.number,
        page=page.page,
        start=start,
        end=end,
        quote=" ".join(page.text[start:end].split()),
        section=passage.locator,
    )


def verify(citation: Citation, page_text: PageText | None) -> bool:
    """Tell whether the quoted words still stand where the citation says; anything doubtful is a no.

    The page text must be the one cited and match its own hash, the span must lie inside it, and its words must equal
    the quote, white space apart.
    """
    if page_text is None or page_text.number != citation.number or page_text.page != citation.page:
        return False
    if not page_text.intact or not 0 <= citation.start < citation.end <= len(page_text.text):
        return False
    quote = citation.quote.split()
    return bool(quote) and page_text.text[citation.start : citation.end].split() == quote


def verified(sentence: CitedSentence, pages: Pages) -> bool:
    """Tell whether a sentence may be shown: its citations are found again and hold every word of it."""
    if not all(verify(citation, pages(citation.reading, citation.number)) for citation in sentence.citations):
        return False
    quoted = [word for citation in sentence.citations for word in citation.quote.split()]
    return bool(quoted) and quoted == sentence.text.split()


@dataclass(frozen=True, slots=True)
class _Piece:
    at: int  # where it starts in the joined text
    start: int  # where it starts in its page
    page: PageText
    length: int


def _joined(passage: IndexedPassage, pages: Pages) -> tuple[str, list[_Piece]]:
    text = ""
    pieces = []
    for number, start, end in passage.spans:
        page = pages(passage.reading_id, number)
        if page is None or not 0 <= start < end <= len(page.text):
            return "", []
        text += " " if text else ""
        pieces.append(_Piece(len(text), start, page, end - start))
        text += page.text[start:end]
    return text, pieces


def _cuts(text: str) -> Iterator[tuple[int, int]]:
    """Yield what may be a sentence: a row of a table is one with all its cells, or its cells where it is too long.

    A label without what stands beside it can mean the opposite; a row of which only the first cell is filled is none.
    """
    after = 0
    for line in _LINE.finditer(text):
        _, gap, rest = line[0].partition(CELL_GAP)
        if not gap:
            continue
        yield from _shifted(text, after, line.start())
        after = line.end()
        if len(line[0].split()) > LONGEST:
            yield from _cells(line)
        elif any(map(str.isalnum, rest)):
            yield line.span()
    yield from _shifted(text, after, len(text))


def _shifted(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    for first, last in cut(text[start:end], most_words=LONGEST):
        yield start + first, start + last


def _cells(row: re.Match[str]) -> Iterator[tuple[int, int]]:
    at = row.start()
    for cell in row[0].split(CELL_GAP):
        yield from ((at + first, at + last) for first, last in cut(cell, most_words=LONGEST))
        at += len(cell) + len(CELL_GAP)


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    bullet = None if CELL_GAP in text[start:end] else _BULLET.match(text[start:end])  # in a row it is a cell
    return (start + bullet.end(), end) if bullet else (start, end)


def _labelled(text: str) -> int:
    """Count the letters of the label before a remark."""
    label = None if CELL_GAP in text else _LABEL.match(text)
    return label.end() if label and len(text[label.end() :].split()) >= SHORTEST else 0


def _citations(passage: IndexedPassage, pieces: list[_Piece], start: int, end: int) -> tuple[Citation, ...]:
    cited = []
    for piece in pieces:
        low, high = max(start, piece.at), min(end, piece.at + piece.length)
        if low >= high:
            continue
        cited.append(cite(passage, piece.page, piece.start + low - piece.at, piece.start + high - piece.at))
    return tuple(cited)
