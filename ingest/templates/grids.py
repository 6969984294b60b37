"""Take a table apart: header, labels and where answers go. Tables of figures and plans with gaps ask for nothing."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from ingest.templates.blanks import has_boxes, has_tick, is_blank, is_mark
from ingest.templates.prompts import LABELS, Prompt, answered, is_prompt, tidy, unanswered
from ingest.templates.sections import is_example
from ingest.words import words_of

Rows = tuple[tuple[str, ...], ...]

_REFERENCE = re.compile(r"(?:[A-Za-z]{0,5}[-. ]?\d{1,4}(?:\.\d{1,3})*[a-z]?|[A-Za-z]|[ivx]{1,5})[.):]?")
_REFERENCE_HEADS = re.compile(r"(?:no|n|nr|number|ref(?:erence)?|id|#|q|s/n|item no|question no)\.?", re.IGNORECASE)
_FIGURE = re.compile(
    r"[(\-\u00a3+<>~]*\d[\d,.:/]*[)%kmKM]*(?:\s*(?:to|-|\u2013|/)\s*\d[\d,.]*%?)?|n/?a|-|\u2013|\u2014|\*|c",
    re.IGNORECASE,
)
_PERIOD = re.compile(
    r"(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?(?:[ '\u2019-]?\d{2,4})?"
    r"|q[1-4](?: ?\d{2,4}(?:[/-]\d{2})?)?"
    r"|(?:19|20)\d\d(?:[/\u2013-]\d{2,4})?|\d{1,2}|(?:week|wk|month|year|day|quarter|w|m|y) ?\d{0,2}"
    r"|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*|total|ytd|target|change",
    re.IGNORECASE,
)
_GIVEN = re.compile(
    r".*\b(?:question|standard|guidance|descriptor|requirement|criteri(?:a|on)|what (?:good|does|to)|looks? like"
    r"|example|prompts?|indicator"
    r"|quality statement|expectation|statement|category|section|domain|theme|weighting|max(?:imum)?|how to|meaning"
    r"|definition|key lines?|things to)\b.*",
    re.IGNORECASE,
)
_ASKING = re.compile(
    r".*\b(?:entry|enter|response|answer|score|rating|graded?|met|yes|no|y/n|comments?|mark|tick|evidence|seen|n/?a"
    r"|details?|please"
    r"|complete(?:d)?|finding|notes?|effect|impact|reason|signature|signed|initials?|self-score|your|information"
    r"|detail|value)\b.*",
    re.IGNORECASE,
)
_PLANNING = re.compile(
    r".*\b(?:actions?|tasks?|objective|recommendation|milestone|risk|issue|decision|activity|measure|learning"
    r"|outcome)\b.*",
    re.IGNORECASE,
)
_ASSIGNING = re.compile(
    r".*\b(?:lead|owner|who|whom|responsib\w+|due|by when|when|deadline|timescales?|target date|date|progress|status"
    r"|rag|update|completed)\b.*",
    re.IGNORECASE,
)
_OPTIONAL = re.compile(
    r".*\b(?:notes?|comments?|reasons?|if |other|further|additional|remarks|explain|initials?)\b.*", re.IGNORECASE
)
_SCALE = re.compile(
    r"(?:fully |partly |partially |not |strongly |neither .*|very |almost )?(?:yes|no|n/?a|met|partly|partial"
    r"|achieved|agree|disagree"
    r"|always|often|usually|sometimes|rarely|never|good|poor|fair|excellent|satisf\w+|dissatisfied|adequate"
    r"|inadequate|outstanding"
    r"|red|amber|green|high|medium|low|true|false|don'?t know|unsure|not applicable|not sure|seen|in place|compliant"
    r"|applicable"
    r"|requires improvement|[0-9]|10|[0-9] ?[-\u2013(=].*|y|n|\u263a|\u2639|strong|sound|weak|likely|unlikely"
    r"|positive|negative"
    r"|neutral|none|a|b|c|d)",
    re.IGNORECASE,
)
_BAND = re.compile(
    r"(?:section|part|theme|domain|stage|step|area|standard|objective|priority) [\dA-Z]+\b", re.IGNORECASE
)
_OPTIONS = re.compile(
    r"(?!n/a$)[A-Za-z][\w ]*(?: ?[/|] ?[\w ]+){1,6}|\d ?(?:[/|] ?\d ?){3,}|\d(?: \d){3,}", re.IGNORECASE
)
_ONE_OF = re.compile(r".*\b(?:tick|mark|choose|select|circle|check)\b.*|x|\u2713|\u2714|y/n", re.IGNORECASE)
_COMES_WITH = re.compile(
    r"not (?:yet )?started|official(?: ?[-:\u2013] ?sensitive)?|uncontrolled when printed|draft", re.IGNORECASE
)
_COLUMNS = (LABELS, _REFERENCE_HEADS, _GIVEN, _ASKING, _PLANNING, _ASSIGNING)
_KNOWN_COLUMNS = 0.4  # share of the names of a lone row that must be those of columns
_COLUMN_WORDS = 5
_HEAD_WORDS = 9  # a longer cell is not the name of a column
_GIVEN_WORDS = 3  # mean words of a column that explains the label beside it
_MOSTLY = 0.5


def is_empty(value: str, *, label: str = "") -> bool:
    """Say whether an answer cell waits: blank, or boxes without a tick, or only words of guidance in brackets."""
    return is_blank(value, label=label) or (has_boxes(value) and not has_tick(value))


def pair(label: str, value: str) -> Prompt:
    """Return the prompt that a label and the cell beside it make."""
    if is_empty(value, label=label):
        return unanswered(label, firm=True)
    return replace(answered(tidy(label), len(words_of(value))), printed=bool(_COMES_WITH.fullmatch(value.strip())))


@dataclass(frozen=True, slots=True, kw_only=True)
class Grid:
    """A table taken apart into its header, its labels and where answers go."""

    head: tuple[str, ...]  # empty strings where there is no header
    rows: Rows
    label: int  # the column that says what a row asks
    answers: tuple[int, ...]  # the columns that wait for something
    headed: bool
    explains: bool  # a column says what is meant by the label

    @classmethod
    def of(cls, rows: Rows) -> Grid:
        """Find header, labels and answer columns of rows of one width, none empty."""
        headed = _has_header(rows)
        head = rows[0] if headed else ("",) * len(rows[0])
        body = rows[1:] if headed else rows
        label = _label_column(head, body)
        given = {column for column in range(label + 1, len(head)) if _is_given(column, head, body)}
        printed = {column for column in range(label + 1, len(head)) if _is_printed(column, head, body)}
        answers = tuple(c for c in range(label + 1, len(head)) if c not in given and c not in printed)
        if not answers and printed:
            answers = tuple(sorted(printed))
        return cls(head=head, rows=body, label=label, answers=answers, headed=headed, explains=bool(given))

    def prompts(self) -> list[Prompt]:  # noqa: PLR0911 - kinds of tables, the first that fits
        """Return what the table asks for; nothing where it is a table of content."""
        rows = [row for row in self.rows if not self._is_spare(row) and not is_example(row)]
        if not self.answers or (not rows and not self.headed):
            return []
        if not rows:
            names = [name for place, name in enumerate(self.head) if name and place >= self.label]
            firm = bool(self.rows) or self._asks() or self._plans()
            sure = _are_columns(names) or (bool(self.rows) and _are_names(names))
            if len(names) < 2 or not (sure or _could_be_columns(names)):
                return []
            return [unanswered(name, firm=firm and sure) for name in names]
        if stacked := self._stacked():
            return stacked
        if len(rows) < len([row for row in self.rows if not self._is_spare(row)]):
            return self._prompts(rows)  # beside an example, the others are answers
        if not self.headed and (pairs := self._side_by_side()):
            return pairs
        rows = [row for row in rows if not self._is_band(row, rows)]
        if not self._is_form(rows):
            return []
        if self._is_choice_of_rows(rows):
            return self._one_choice(rows)
        return self._prompts(rows)

    def _is_spare(self, row: tuple[str, ...]) -> bool:
        """Say whether a row has no label and nothing else of its own: room for more."""
        return is_blank(row[self.label]) and all(is_empty(row[column]) for column in self.answers)

    def _is_band(self, row: tuple[str, ...], rows: Sequence[tuple[str, ...]]) -> bool:
        """Say whether a row is a heading across the table, where most rows have more in them."""
        if sum(map(bool, row)) > 1:
            return False
        name = next(cell for cell in row if cell)
        if len(row) < 3:
            titled = row is rows[0] and len(rows) > 2 and not is_prompt(name) and all(all(other) for other in rows[1:])
            return bool(row[0]) and (titled or bool(_BAND.match(name)) or (name.isupper() and " " in name))
        full = sum(1 for other in rows if sum(map(bool, other)) > 1)
        return full > len(rows) * _MOSTLY and (not row[self.label] or bool(_BAND.match(name)) or name.isupper())

    def _side_by_side(self) -> list[Prompt]:
        """Read label, answer, label, answer across a row, where the columns show it."""
        width = len(self.head) + len(self.head) % 2
        if width < 4:
            return []
        rows = [(*row, "")[:width] for row in self.rows]
        labels = [cell for row in rows for cell in row[0::2] if cell]
        values = [cell for row in rows for cell in row[1::2]]
        known = sum(1 for cell in labels if is_prompt(cell))
        if len(labels) < len(rows) * width * 0.4 or (known < len(labels) * _MOSTLY and not all(map(is_blank, values))):
            return []
        return [pair(row[place], row[place + 1]) for row in rows for place in range(0, width, 2) if row[place]]

    def _stacked(self) -> list[Prompt]:
        """Read rows of labels, each with the row of its answers below it."""
        rows = (self.head, *self.rows) if self.headed else self.rows
        if len(rows) < 4 or len(rows) % 2 or len(rows[0]) < 2:
            return []
        labels = [cell for row in rows[::2] for cell in row if cell]
        values = [cell for row in rows[1::2] for cell in row if cell]
        known = sum(1 for cell in labels if is_prompt(cell))
        among = sum(1 for cell in values if is_prompt(cell))
        waiting = [is_empty(cell) for row in rows[1::2] for cell in row]
        if not _are_names(labels) or among > 1:
            return []
        if known < max(2, len(labels) * 0.4) and not (all(waiting) and values):
            return []
        return [
            pair(label, value)
            for above, below in zip(rows[::2], rows[1::2], strict=True)
            for label, value in zip(above, below, strict=True)
            if label
        ]

    def _is_form(  # noqa: PLR0911 - a list of signs, the first that holds
        self, rows: Sequence[tuple[str, ...]]
    ) -> bool:
        """Say whether the table waits, or waited, for somebody to fill it in."""
        cells = [row[column] for row in rows for column in self.answers]
        empty = sum(map(is_empty, cells))
        waiting = any(cell and is_empty(cell) for cell in cells)
        if empty == len(cells):
            return len(rows) >= 2 or waiting or self._asks()
        asked = sum(1 for row in rows if is_prompt(row[self.label]))
        if asked >= max(2, len(rows) * _MOSTLY):
            return not self._holds_shares(cells)
        if (self._is_scale() or self._asks()) and self._names_both() and not self._plans():
            return True
        if self._is_scale() and not self.head[self.label] and self._is_matrix():
            return True
        if self._is_broken_off(rows):
            return True
        if not self._plans() and (self._holds_figures(cells) or (self._is_matrix() and not self._skips(rows))):
            return False
        return self._has_gaps(rows, empty=empty, waiting=waiting)

    def _has_gaps(self, rows: Sequence[tuple[str, ...]], *, empty: int, waiting: bool) -> bool:
        """Say whether so much is left empty that somebody is still to fill it in."""
        gaps = empty > len(rows) * len(self.answers) * 0.2
        if self._plans():
            return gaps
        if not self.headed and len(self.head) == 2 and sum(1 for row in rows if is_prompt(row[0])) >= 2:
            return True
        sparse = self.headed and len(rows) >= 3 and empty > len(rows) * len(self.answers) * 0.5
        return sparse or ((waiting or self.explains) and gaps)

    def _skips(self, rows: Sequence[tuple[str, ...]]) -> bool:
        return any(all(is_empty(row[column]) for column in self.answers) for row in rows)

    def _is_broken_off(self, rows: Sequence[tuple[str, ...]]) -> bool:
        """Say whether rows that have their label only follow one another: nobody got that far yet."""
        if len(self.answers) < 2:
            return False
        bare = [all(is_empty(row[column]) for column in self.answers) and bool(row[self.label]) for row in rows]
        return any(first and second for first, second in pairwise(bare)) and sum(bare) >= len(rows) * 0.2

    def _asks(self) -> bool:
        return self.headed and any(_ASKING.fullmatch(self.head[column]) for column in self.answers)

    def _names_both(self) -> bool:
        """Say whether the header itself speaks of questions and answers."""
        return bool(
            re.fullmatch(
                r".*\b(?:items?|questions?|prompts?|statements?|standards?|criteri\w+|area|option|characteristic"
                r"|sign-?off|field)\b.*",
                self.head[self.label],
                re.IGNORECASE,
            )
        )

    def _plans(self) -> bool:
        heads = [name for name in self.head if name]
        return any(map(_PLANNING.fullmatch, heads)) and any(map(_ASSIGNING.fullmatch, heads))

    def _is_scale(self) -> bool:
        return sum(1 for column in self.answers if self.head[column] and _SCALE.fullmatch(self.head[column])) >= 2

    def _holds_figures(self, cells: Sequence[str]) -> bool:
        """Say whether this is a table of figures, or one by months, with gaps."""
        filled = [cell for cell in cells if not is_empty(cell)]
        figures = sum(1 for cell in filled if _FIGURE.fullmatch(cell))
        periods = sum(1 for column in self.answers if _PERIOD.fullmatch(self.head[column]))
        return bool(filled) and (figures > len(filled) * 0.6 or periods > len(self.answers) * _MOSTLY)

    def _holds_shares(self, cells: Sequence[str]) -> bool:
        """Say whether percentages stand behind the questions: the results of a survey."""
        return sum(1 for cell in cells if cell.endswith("%")) > len(cells) * _MOSTLY

    def _is_choice_of_rows(self, rows: Sequence[tuple[str, ...]]) -> bool:
        """Say whether the rows are options of which some are ticked."""
        if len(self.answers) != 1:
            return False
        cells = [row[self.answers[0]] for row in rows]
        ticked = [cell for cell in cells if not is_empty(cell)]
        one_of = self.headed and bool(_ONE_OF.fullmatch(self.head[self.answers[0]]))
        return (
            bool(ticked)
            and all(map(is_mark, ticked))
            and (one_of or len(ticked) < len(cells))
            and not any(is_prompt(row[self.label]) for row in rows)
        )

    def _one_choice(self, rows: Sequence[tuple[str, ...]]) -> list[Prompt]:
        name = self.head[self.label] or rows[0][self.label]
        return [answered(tidy(name), 1)]

    def _prompts(self, rows: Sequence[tuple[str, ...]]) -> list[Prompt]:
        one_mark = self._is_scale() or self._is_matrix()  # of the whole table, so not asked again for each row
        return [self._prompt(row, one_mark=one_mark) for row in rows]

    def _prompt(self, row: tuple[str, ...], *, one_mark: bool) -> Prompt:
        label = tidy(row[self.label]) or tidy(next((cell for cell in row if cell), ""))
        empty = [column for column in self.answers if is_empty(row[column], label=f"{label} {self.head[column]}")]
        filled = [column for column in self.answers if column not in empty]
        words = sum(len(words_of(row[column])) for column in filled)
        if not filled:
            return unanswered(label, firm=True)
        if not empty or one_mark:
            return answered(label, words)
        needed = [column for column in empty if not _OPTIONAL.fullmatch(self.head[column])]
        if not needed:
            return answered(label, words)
        missing = tuple(f"{label}: {tidy(self.head[column])}" if self.head[column] else label for column in needed)
        share = len(filled) / (len(filled) + len(needed))
        return Prompt(label=label, share=share, firm=True, words=words, missing=missing)

    def _is_matrix(self) -> bool:
        """Say whether all that stands in several answer columns is marks: one mark answers the row."""
        cells = [row[column] for row in self.rows for column in self.answers if not is_empty(row[column])]
        return len(self.answers) > 1 and bool(cells) and all(map(is_mark, cells))


def _has_header(rows: Rows) -> bool:
    first = rows[0]
    names = [cell for cell in first if cell]
    if len(names) < max(2, len(first) - 1) or not _are_names(names):
        return False
    if len(first) > 2:
        return not is_blank(first[1]) and not (len(first) == 4 and is_prompt(first[2]) and is_blank(first[3]))
    others = [row[1] for row in rows[1:]]
    return (
        bool(_ASKING.fullmatch(first[1]) and len(first[1].split()) <= 5)
        or bool(others and all(is_empty(cell) for cell in others))
        or bool(_REFERENCE_HEADS.fullmatch(first[0]))
        or (len(rows) == 1 and is_prompt(first[0]) and is_prompt(first[1]))
        or (not is_prompt(first[0]) and any(_FIGURE.fullmatch(cell) for cell in others))
    )


def _are_names(cells: Sequence[str]) -> bool:
    """Say whether cells read like the names of columns."""
    return (
        all(
            len(cell.split()) <= _HEAD_WORDS
            and not cell.endswith(".")
            and not is_blank(cell)
            and any(map(str.isalnum, cell))
            for cell in cells
        )
        and any(any(map(str.isalpha, cell)) for cell in cells)
        and len(set(cells)) == len(cells)
    )


def _are_columns(names: Sequence[str]) -> bool:
    """Say whether a lone row is a header without rows, and not a label with its answer."""
    if any(is_mark(name) or re.search(r"\d", name) for name in names):
        return False
    known = sum(1 for name in names if len(name.split()) <= 5 and any(kind.fullmatch(name) for kind in _COLUMNS))
    return _are_names(names) and known >= len(names) * (_KNOWN_COLUMNS if len(names) > 3 else 1)


def _could_be_columns(names: Sequence[str]) -> bool:
    """Say whether a lone row of cells reads like a header, although its names are not known."""
    return (
        len(names) >= 4
        and _are_names(names)
        and all(
            len(name.split()) <= _COLUMN_WORDS and name[:1].isupper() and not re.search(r"[\d,;@]", name)
            for name in names
        )
    )


def _label_column(head: Sequence[str], body: Rows) -> int:
    """Return the first column that is more than a reference."""
    if len(head) < 3:
        return 0
    firsts = [row[0] for row in body if row[0]]
    coded = sum(1 for cell in firsts if _REFERENCE.fullmatch(cell))
    if _REFERENCE_HEADS.fullmatch(head[0]) or (firsts and coded > len(firsts) * 0.7):
        return 1
    return 0


def _is_given(column: int, head: Sequence[str], body: Rows) -> bool:
    """Say whether a column after the label explains what is asked: printed in full beside empty columns."""
    cells = [row[column] for row in body]
    filled = [cell for cell in cells if not is_empty(cell)]
    if not body or len(filled) < 0.9 * len(cells):
        return False
    if _GIVEN.fullmatch(head[column]) and not _ASSIGNING.fullmatch(head[column]):
        return True
    others = [c for c in range(column + 1, len(head)) if all(is_empty(row[c]) for row in body)]
    if not others or _ASKING.fullmatch(head[column]) or _ASSIGNING.fullmatch(head[column]):
        return False
    words = [len(cell.split()) for cell in filled]
    return sum(words) / len(words) >= _GIVEN_WORDS and not any(_FIGURE.fullmatch(cell) for cell in filled)


def _is_printed(column: int, head: Sequence[str], body: Rows) -> bool:
    """Say whether the same options stand in every row, to be ringed: "Yes / No", or the column's own name again."""
    cells = {row[column] for row in body}
    only = next(iter(cells), "")
    return (
        len(body) >= 3 and len(cells) == 1 and bool(only) and (only == head[column] or bool(_OPTIONS.fullmatch(only)))
    )
