"""Answers of a form put where they stand among the lines of their page, each with the label printed beside it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from statistics import median

from ingest.model import Element, ElementKind
from ingest.parsing.pdf.buttons import told_by_print
from ingest.parsing.pdf.fields import Answer, Box
from ingest.parsing.pdf.lines import Line

_LABEL_WORDS = 25  # of a label, at most
_ABOVE = 2.5  # times the size of its type: how far above a field its label may stand
_WRAPPED = 1.5  # times the size of its type: how far below each other the lines of a label stand at most
_LARGER = 1.12  # times the usual size of type from which a line is a heading
_ENDS = (".", "?", "!", ":", ";")
_SLACK = 2.0  # points by which a line may reach into a field


def with_answers(lines: Sequence[Line], answers: Sequence[Answer]) -> list[Line]:
    """Put answers among the lines of a page: each below what stands above it, or behind what stands before it.

    Those whose place is not known come last. A label printed for one answer alone is read with it, not again before.
    """
    after: dict[int, list[Line]] = {}
    read: set[int] = set()  # places of lines that are labels of answers
    told = told_by_print(lines, answers)
    for answer in sorted(told, key=lambda each: (each.box[1], each.box[0]) if each.box else (0.0, 0.0)):
        place = _place(lines, answer)
        label = [] if answer.asked else _label(answer, lines)
        printed = _text(lines, label)
        named = answer
        if not answer.asked and (answer.is_unnamed or (label and _says(answer.label, printed))):
            named = replace(answer, label=printed)
            if label and not answer.buttons and _is_alone(lines, label):
                read.update(label)
        after.setdefault(place, []).append(_line(named, lines[place] if place >= 0 else None))
    found = after.get(-1, [])
    for place, line in enumerate(lines):
        found += [*([] if place in read else [line]), *after.get(place, [])]
    return found


def element_of(answer: Answer, number: int) -> Element:
    """Return an answer as an element of page `number`."""
    text = f"{answer.label}: {answer.value}" if answer.label else answer.value
    if answer.buttons and not answer.value:
        text = ""  # its words are printed; that it is not ticked says nothing
    return Element(kind=ElementKind.FIELD, text=text.strip(), page=number, cells=((answer.label, answer.value),))


def _place(lines: Sequence[Line], answer: Answer) -> int:
    """Return the place of the line behind which an answer is read; -1 for none."""
    if answer.box is None:
        return len(lines) - 1
    top = answer.box[1]
    box = answer.box
    near = [p for p, line in enumerate(lines) if _is_above(line, box) or _is_beside(line, box) or _holds(line, box)]
    before = near or [place for place, line in enumerate(lines) if line.y <= top]
    return max(before, key=lambda place: (lines[place].y, lines[place].x1), default=-1)


def _is_above(line: Line, box: Box) -> bool:
    x0, top, x1, _ = box
    return line.y <= top + _SLACK and line.x0 < x1 and line.x1 > x0


def _is_beside(line: Line, box: Box) -> bool:
    x0, top, _, bottom = box
    return top - _SLACK < line.y <= bottom + _SLACK and line.x1 <= x0 + _SLACK


def _holds(line: Line, box: Box) -> bool:
    """Say whether a table holds a field, or what is printed on both sides of one is a line of text."""
    x0, top, x1, bottom = line.grid.box if line.grid else (line.x0, line.y, line.x1, line.y)
    if line.grid:
        return x0 <= box[2] and box[0] <= x1 and top - _SLACK <= (box[1] + box[3]) / 2 <= bottom + _SLACK
    return x0 < box[0] and box[2] < x1 and box[1] - _SLACK < line.y <= box[3] + _SLACK


def _line(answer: Answer, before: Line | None) -> Line:
    column = 0 if before is None else before.column
    x0, _, x1, bottom = answer.box or (0.0, 0.0, 0.0, 0.0 if before is None else before.y)
    return Line(text="", x0=x0, x1=x1, y=bottom, size=0.0, bold=False, hidden=False, column=column, answer=answer)


def _label(answer: Answer, lines: Sequence[Line]) -> list[int]:
    """Return the places of the lines printed before a field or right above it; none where these are no label."""
    if answer.box is None:
        return []
    top = answer.box[1]
    texts = [(place, line) for place, line in enumerate(lines) if not line.grid and not line.hidden]
    beside = [place for place, line in texts if _is_beside(line, answer.box)]
    above = [p for p, line in texts if _is_above(line, answer.box) and line.y > top - _ABOVE * line.size]
    last = max(beside, key=lambda p: lines[p].x1, default=max(above, key=lambda p: lines[p].y, default=None))
    if last is None or len(lines[last].text.split()) > _LABEL_WORDS:
        return []
    first = last
    while first and _goes_on(lines[first - 1], lines[first]):
        first -= 1
    whole = list(range(first, last + 1))
    return whole if len(_text(lines, whole).split()) <= _LABEL_WORDS else [last]


def _goes_on(line: Line, below: Line) -> bool:
    """Say whether a line of a label goes on in the one below it."""
    step = below.y - line.y
    alike = (line.column, line.bold, line.hidden, line.turned) == (below.column, below.bold, below.hidden, below.turned)
    level = abs(line.x0 - below.x0) < _SLACK and abs(line.size - below.size) < 0.05 * below.size
    broken = not line.grid and not line.cells and not below.cells and not line.text.rstrip().endswith(_ENDS)
    return alike and level and broken and below.size < step < _WRAPPED * below.size


def _is_alone(lines: Sequence[Line], label: Sequence[int]) -> bool:
    """Say whether lines are the label of a field and nothing else: no heading, no row of cells, no end of a text."""
    first, last = label[0], label[-1]
    usual = median(line.size for line in lines if not line.grid)
    plain = all(not lines[p].cells and not lines[p].bold and lines[p].size < _LARGER * usual for p in label)
    before = first > 0 and _goes_on(lines[first - 1], lines[first])
    return plain and not before and not (last + 1 < len(lines) and _goes_on(lines[last], lines[last + 1]))


def _text(lines: Sequence[Line], label: Sequence[int]) -> str:
    return " ".join(lines[place].text.strip() for place in label).rstrip(":")


def _says(label: str, printed: str) -> bool:
    return label.casefold().strip(" :.?*") == printed.casefold().strip(" :.?*")
