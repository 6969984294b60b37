"""Quoted rows as the tables they stand in, for whoever shows them: head, columns, and how many rows were left out."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise

from index.model import CitedSentence
from index.text.long_tables import row_of
from index.text.rows import PageTable, Row
from index.text.sentences import CELL_GAP, Pages, verified

LEFT_OUT = "\u2026"  # stands for a filled cell that is not quoted
_TAKEN = "\0"  # stands for what is quoted already; no text holds it
_SPACES = 3  # characters between two sentences that follow on one another, a bullet among them


@dataclass(frozen=True, slots=True, kw_only=True)
class QuotedRow:
    """A quoted row."""

    sentence: CitedSentence
    # One for each column, "" where the source has none. Where nobody can tell which columns they fill, the rest of the
    # row stands in its last cell, and that reaches to the last column.
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class QuotedTable:
    """Rows quoted of one table, in the order they are quoted."""

    head: QuotedRow | None
    rows: tuple[QuotedRow, ...]
    columns: int
    shown: int  # rows of the table that are quoted
    of: int  # rows the table has, head and sign-off apart

    @property
    def left_out(self) -> str:
        """What stands below it: how many rows were left out; "" where none was."""
        if self.shown >= self.of:
            return ""
        others = "the other is" if self.of - self.shown == 1 else "the others are"
        return f"{self.shown} of {self.of} rows; {others} in the document."


Block = QuotedTable | tuple[CitedSentence, ...]
"""A table, or sentences that stand together in one passage."""


@dataclass(frozen=True, slots=True)
class _Placed:
    sentence: CitedSentence
    table: PageTable | None
    row: Row | None

    @property
    def group(self) -> tuple[bool, object]:
        """What it shares with the sentences it is shown with: rows their table, others their passage."""
        if not self.sentence.citations:
            return False, None
        cited = self.sentence.citations[0]
        if self.table is not None:
            return True, (cited.reading, self.table.rows[0].number, self.table.rows[0].start)
        return CELL_GAP in self.sentence.text, cited.passage_id


def blocks_of(sentences: Sequence[CitedSentence], pages: Pages) -> list[Block]:
    """Give the sentences of an entry in order: the rows of one table as a table, others as they follow in a passage.

    Words without a citation are a person's own and make no table. What a table has beyond the quoted words, its columns
    and the number of its rows, is read of the page, if the words are found there; else each row stands in one piece.
    """
    blocks: list[Block] = []
    for (tabular, _), run in groupby((_placed(sentence, pages) for sentence in sentences), key=lambda each: each.group):
        found = list(run)
        if tabular:
            blocks.append(_table(found))
        else:
            blocks += _following([each.sentence for each in found])
    return blocks


def words_of_entry(text: str, sentences: Iterable[CitedSentence]) -> list[CitedSentence]:
    """Give the words of a grid entry in order: quoted sentences with their citations, a person's own without any.

    White space is free. The longest sentence is looked for first, each where no other one stands: so one that stands
    within another, or twice, keeps its own citation.
    """
    free = text
    found = []
    for sentence in sorted(sentences, key=lambda each: -len(each.text)):
        span = span_of(sentence.text, free)
        if span is not None:
            found.append((span, sentence))
            free = free[: span[0]] + _TAKEN * (span[1] - span[0]) + free[span[1] :]
    pieces = []
    at = 0
    for (start, end), sentence in sorted(found, key=lambda each: each[0]):
        pieces += [CitedSentence(text=text[at:start].strip(), citations=()), sentence]
        at = end
    pieces.append(CitedSentence(text=text[at:].strip(), citations=()))
    return [piece for piece in pieces if piece.text]


def span_of(words: str, text: str) -> tuple[int, int] | None:
    """Give `[start, end)` of the first place where whole words stand in a text, whatever white space is between."""
    pattern = r"\s+".join(map(re.escape, words.split()))
    found = re.search(rf"(?<!\S){pattern}(?!\S)", text) if pattern else None
    return None if found is None else found.span()


def _following(sentences: Sequence[CitedSentence]) -> Iterator[tuple[CitedSentence, ...]]:
    """Yield the sentences of one passage that follow on one another: where words were left out a new block begins."""
    starts = [place for place in range(1, len(sentences)) if not _follows(*sentences[place - 1 : place + 1])]
    for start, end in pairwise((0, *starts, len(sentences))):
        yield tuple(sentences[start:end])


def _follows(one: CitedSentence, other: CitedSentence) -> bool:
    if not (one.citations and other.citations):
        return True
    end, start = one.citations[-1], other.citations[0]
    return end.number != start.number or 0 <= start.start - end.end <= _SPACES


def _placed(sentence: CitedSentence, pages: Pages) -> _Placed:
    found = CELL_GAP in sentence.text and verified(sentence, pages) and row_of(sentence.citations, pages)
    return _Placed(sentence, *(found or (None, None)))


def _table(placed: Sequence[_Placed]) -> QuotedTable:
    table = placed[0].table
    head = next((each for each in placed if table is not None and each.row == table.head), None)
    rows = [each for each in placed if each is not head]
    quoted = {each.row for each in rows if each.row is not None}
    return QuotedTable(
        head=None if head is None else _quoted(head),
        rows=tuple(map(_quoted, rows)),
        columns=1 if table is None else table.width,
        shown=len(quoted),
        of=0 if table is None else len(table.telling) + len(quoted - table.telling),
    )


def _quoted(placed: _Placed) -> QuotedRow:
    """Put the words of a row into its columns; where only a piece of it is quoted, the other cells say so."""
    if placed.table is None or placed.row is None:
        return QuotedRow(sentence=placed.sentence, cells=(placed.sentence.text,))
    cited = placed.sentence.citations[0]
    found = []
    at = placed.row.start
    for cell in placed.row.cells:
        found.append(cell if cited.start <= at and at + len(cell) <= cited.end else LEFT_OUT)
        at += len(cell) + len(CELL_GAP)
    columns = placed.table.columns_of(placed.row)
    cells = [""] * (columns[-1] + 1 if columns else 0)
    for column, cell in zip(columns, found, strict=False):
        cells[column] = cell
    rest = found[len(columns) :]
    if not rest:
        cells += [""] * (placed.table.width - len(cells))
    return QuotedRow(sentence=placed.sentence, cells=(*cells, CELL_GAP.join(rest)) if rest else tuple(cells))
