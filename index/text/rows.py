"""Tables as page texts hold them: which rows stand together, what names their columns, and what fills which."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property, lru_cache
from itertools import groupby, takewhile

from index.text.furniture import asks_who, is_furniture, signs_off
from index.text.sentences import CELL_GAP, WORD

HEAD_WORDS = 8  # of a cell in the head of a table, at most; as `ingest.passages` has it
MOST_PARTICULARS = 8  # rows above the head of a table that say whose it is, at most
RECORDS = 60  # rows, from which a table may be a list of cases
RECORD_WORDS = 4  # of the longest cell of such a row, in most rows at most
REMEMBERED = 32  # page texts whose tables are kept: a table is asked for row by row

_LINE = re.compile(r"\S[^\n]*")
_BAD_MARK = re.compile(r"r|red|late|overdue|worse|not met|missed|behind|off track|below target")
_GOOD_MARK = re.compile(r"g|green|better|met|completed?|done|on track|achieved|above target")
_BETWEEN_MARK = re.compile(r"a|amber")
"""What a cell of a table says by itself of how its row stands, in lower case; amber says neither."""
_SPAN = re.compile(
    r"\b(?:(?:(?:\d{1,2}(?:st|nd|rd|th)? )?(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?"
    r"|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?:,?[ /-]?['\u2019]?(?:\d{4}|\d\d))?)"
    r"|(?:19|20)\d\d(?: ?[/\u2013-] ?\d{2,4})?|\d{1,3} ?(?:[/\u2013-]|to) ?\d{1,3}|\d{1,2}[./]\d{1,2}[./]\d{2,4}"
    r"|q[1-4]|h[12]|fy ?\d{2,4}|(?:week|wk|month|quarter|qtr|year|wave|period|day) ?\d{1,2}|ytd|(?:under|over) \d+"
    r"|aged? \d+)\b|\b\d{1,3}\+"
)
"""Times and ages, in lower case: what can name a column in figures."""


_INNER_CAPITAL = re.compile(r"\s[A-Z]")
_ASKED = re.compile(
    r"(?:what|who|where|when|why|how|dates?|(?:full )?name|signed|signatures?|(?:completed|approved|agreed|kept) by)\b"
    r"|(?:rating|status|comments?|summary|findings?|recommendations?|mitigation|likelihood|next steps|expiry)[.:]?$"
)
"""How cells begin that ask for what is written beside them, in lower case."""


class Kind(StrEnum):
    """What a cell holds."""

    MARK = "mark"  # how its row stands: red, met, late
    SPAN = "span"  # a time or an age and no more
    FIGURE = "figure"  # also a reference such as A1
    SIGN = "sign"  # an arrow, a dash, a currency
    WORDS = "words"


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table where it stands in a page text."""

    start: int
    end: int
    cells: tuple[str, ...]  # those that are filled: the page text holds no others
    number: int  # of its page text


@dataclass(frozen=True)
class PageTable:
    """Rows that stand one below the other."""

    rows: tuple[Row, ...]  # the head, where there is one, is the first

    @cached_property
    def head(self) -> Row | None:
        """The row that names the columns."""
        return self.rows[0] if _names_columns(self.rows) else None

    @property
    def names(self) -> tuple[str, ...]:
        """The names of its columns, none where no row gives them."""
        return () if self.head is None else self.head.cells

    @cached_property
    def telling(self) -> frozenset[Row]:
        """The rows that say something: neither the head, nor what signs a paper off."""
        return frozenset(
            row
            for row in self.rows
            if row is not self.head
            and not signs_off(row.cells, self.names)
            and not self._is_unanswered(row)
            and not is_furniture(CELL_GAP.join(row.cells), loose=False)
        )

    @cached_property
    def records(self) -> bool:
        """Whether its rows are records of single cases: many, each with a number of its own and few words."""
        rows = [row.cells for row in self.rows if row is not self.head]
        if len(rows) < RECORDS:
            return False
        numbers = {cells[0] for cells in rows if any(map(str.isdigit, cells[0])) and len(cells[0].split()) == 1}
        longest = sorted(max(len(cell.split()) for cell in cells) for cells in rows)
        return len(numbers) >= 0.9 * len(rows) and longest[len(rows) // 2] <= RECORD_WORDS

    def _is_unanswered(self, row: Row) -> bool:
        """Tell whether a row of a form has a question behind its number, and nothing beside it."""
        numbered = len(row.cells) == 2 and kind_of(row.cells[0]) is Kind.FIGURE
        return len(self.names) > 2 and numbered and (len(self.names) > 3 or row.cells[1].endswith("?"))

    @cached_property
    def width(self) -> int:
        """How many columns it has."""
        return max(len(row.cells) for row in self.rows)

    def fits(self, row: Row) -> bool:
        """Tell whether the cells of a row can stand below those of this table, column by column."""
        kinds = [kind_of(cell) for cell in row.cells]
        return not self._columns or len(_fitted(kinds, self._columns)) == len(kinds)

    @cached_property
    def _columns(self) -> list[frozenset[Kind]]:
        """What stands in each column of the rows that have all their cells; empty where none has."""
        full = [row.cells for row in self.rows if row is not self.head and len(row.cells) == self.width]
        return [frozenset(map(kind_of, column)) for column in zip(*full, strict=True)]

    def columns_of(self, row: Row) -> tuple[int, ...]:
        """Say which columns the cells of a row fill, from the first cell on, as far as the page tells.

        A page text leaves out empty cells. Where they were is told by what stands in the columns of other rows: a cell
        has its place if there is one way only that it, and all others of its row, stand below their like.
        """
        if len(row.cells) == self.width:
            return tuple(range(self.width))
        if row is self.head:
            corner = len(row.cells) == self.width - 1 and self._columns and self._columns[0] == {Kind.WORDS}
            return tuple(range(1, self.width)) if corner and self._columns[-1] != {Kind.WORDS} else ()
        kinds = [kind_of(cell) for cell in row.cells]
        first = _fitted(kinds, self._columns)
        last = [self.width - 1 - place for place in _fitted(kinds[::-1], self._columns[::-1])][::-1]
        if len(first) < len(kinds):
            return ()
        return tuple(one for one, _ in takewhile(lambda pair: pair[0] == pair[1], zip(first, last, strict=True)))


def _fitted(kinds: Iterable[Kind], columns: Sequence[frozenset[Kind]]) -> list[int]:
    """Put each cell into the first column that takes its kind, in order; fewer than there are cells if not all fit."""
    places: list[int] = []
    for kind in kinds:
        after = places[-1] + 1 if places else 0
        place = next((place for place in range(after, len(columns)) if kind in columns[place]), None)
        if place is None:
            break
        places.append(place)
    return places


@lru_cache(maxsize=REMEMBERED)
def tables_of(text: str, number: int = 1) -> tuple[PageTable, ...]:
    """Give the tables of a page text, which has this number, in order.

    A short line between rows is a row with one cell, such as the name of a group of rows, unless a head follows it. The
    first line of a page that has far fewer cells than a head below it is a running line with bars in it.
    """
    tables: list[list[Row]] = []
    lines = [(line, CELL_GAP in line[0]) for line in _LINE.finditer(text)]
    between: list[str] = []
    for in_table, run in groupby(lines, key=lambda each: each[1]):
        found = [line for line, _ in run]
        if not in_table:
            between = [line[0] for line in found]
            continue
        rows = [Row(line.start(), line.end(), tuple(line[0].rstrip().split(CELL_GAP)), number) for line in found]
        if rows[0].start == 0 and _is_running_line(rows[0], rows[1:]):
            del rows[0]
        if above := _particulars(rows):
            tables.append(rows[:above])
            del rows[:above]
        grouped = len(between) == 1 and len(between[0].split()) <= HEAD_WORDS
        if tables and grouped and _heads(tables[-1], rows) and not _names_columns(rows):
            tables[-1] += rows
        else:
            tables.append(rows)
    return tuple(PageTable(tuple(rows)) for rows in tables)


def _heads(table: Sequence[Row], rows: Sequence[Row]) -> bool:
    """Tell whether a table has a head, be it the only row above the name of the first group of its rows."""
    return _names_columns(table if len(table) > 1 else [*table, *rows])


def _particulars(rows: Sequence[Row]) -> int:
    """Count the rows above a head that say whose the table is, such as "Team | North" and "Auditor | C. Shaw"."""
    found = 0
    for number, head in enumerate(rows[1 : MOST_PARTICULARS + 1], start=1):
        above = [row.cells for row in rows[:number]]
        if not all(len(cells) in (2, 4) for cells in above):
            break
        wider = len(head.cells) > max(map(len, above))
        asked = number > 1 and all(any(map(asks_who, cells[::2])) for cells in above)
        kinds = {Kind.WORDS, Kind.SPAN} if wider else {Kind.WORDS}
        names = len(head.cells) > 2 and kinds.issuperset(map(kind_of, head.cells))
        if names and (wider or asked) and _names_columns(rows[number:]):
            found = number
    return found


def _is_running_line(row: Row, below: Sequence[Row]) -> bool:
    """Tell whether a row stands above a table rather than in it; a head may have a cell fewer, with an empty corner."""
    return len(below) > 1 and len(row.cells) + 1 < len(below[0].cells) and _names_columns(below)


def standing_of(cells: Iterable[str]) -> int:
    """Tell how a row stands by the marks in its cells: 1 well, -1 badly, 0 not said, both or amber."""
    plain = [_plain(cell) for cell in cells]
    return any(map(_GOOD_MARK.fullmatch, plain)) - any(map(_BAD_MARK.fullmatch, plain))


def kind_of(cell: str) -> Kind:
    """Tell what a cell holds."""
    plain = _plain(cell)
    if any(mark.fullmatch(plain) for mark in (_BAD_MARK, _GOOD_MARK, _BETWEEN_MARK)):
        return Kind.MARK
    if not any(map(str.isalnum, plain)):
        return Kind.SIGN
    if not any(map(str.isalnum, _SPAN.sub("", plain))):
        return Kind.SPAN
    return Kind.WORDS if WORD.search(plain) or not any(map(str.isdigit, plain)) else Kind.FIGURE


def _names_columns(rows: Sequence[Row]) -> bool:
    """Tell whether the first of some rows names the columns of the others.

    Its cells are short, no figures but times, ages and the steps of a scale, and none is of the kind of what stands
    below it, words apart. Words with a figure in them name a column of figures.
    """
    if len(rows) < 2 or not all(map(_is_short, rows[0].cells)) or _asks(rows):
        return False
    names, below = rows[0].cells, rows[1].cells
    if len(names) == len(below) - 1:  # the corner is empty
        below = below[1:]
    under = [*map(kind_of, below), *(Kind.SIGN for _ in names[len(below) :])]
    plain = Kind.FIGURE if _is_scale(names) else Kind.WORDS
    for name, beneath in zip(names, under, strict=False):
        kind = kind_of(name)
        figured = kind is beneath is Kind.WORDS and re.search(r"\d", _SPAN.sub("", _plain(name)))
        if figured or (kind not in (plain, Kind.WORDS) and kind in (beneath, Kind.FIGURE)):
            return False
    return True


def _asks(rows: Sequence[Row]) -> bool:
    """Tell whether rows are questions and answers, as on the first page of a form.

    One of them asks who, when or what, the first is a question or has an answer where a head has a name; or the answers
    are figures as well as words. Figures below each other are a column with a head.
    """
    if not all(len(row.cells) == 2 for row in rows):
        return False
    (label, answer), *others = (row.cells for row in rows)
    answers = [each for _, each in others]
    kinds = [kind_of(each) for each in answers]
    figures, words = kinds.count(Kind.FIGURE), kinds.count(Kind.WORDS)
    if label.endswith((":", "?")):
        return True
    if len(kinds) > 2 and 4 * figures >= 3 * len(kinds):
        return False
    mixed = 4 * min(figures, words) >= len(kinds)
    return mixed or _answers(answer, label, answers) or any(asks_who(each) or _asks_what(each) for each, _ in others)


def _answers(answer: str, label: str, others: Sequence[str]) -> bool:
    """Tell whether a cell is an answer rather than the name of a column.

    It stands again below, has a comma or a figure that is no year or quarter, or is named with capitals as what stands
    before it is not.
    """
    period = kind_of(answer) is Kind.SPAN and not re.match(r"\d{1,2}\b", answer)
    if "," in answer or answer in others or (re.search(r"\d", answer) and not period):
        return True
    return bool(_INNER_CAPITAL.search(answer) and not _INNER_CAPITAL.search(label))


def _asks_what(cell: str) -> bool:
    """Tell whether a cell names what somebody is to write beside it; questions stand below a head that says so."""
    return bool(_ASKED.match(cell.casefold())) and not cell.endswith("?")


def _is_short(cell: str) -> bool:
    words = len(cell.split())
    return words <= HEAD_WORDS and not (words > 2 and cell.endswith("."))


def _is_scale(names: Sequence[str]) -> bool:
    """Tell whether the figures of a row count on from 0 or 1, as those of a scale do."""
    steps = [int(name) for name in names if name.isdecimal() and len(name) < 3]
    return len(steps) > 2 and steps[0] in (0, 1) and steps == list(range(steps[0], steps[0] + len(steps)))


def _plain(cell: str) -> str:
    return cell.casefold().strip(" .")
