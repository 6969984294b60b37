"""Answers of a form put where they stand among the lines of their page, each with the label printed beside it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from ingest.model import Element, ElementKind
from ingest.parsing.pdf.fields import Answer, Box
from ingest.parsing.pdf.lines import Line

_MADE_UP = re.compile(
    r"(?:fld|fields?|te?xt|text ?(?:field|box)|untitled|undefined|(?:check|tick|list|combo) ?box|chk|cb|combo|group"
    r"|radio(?: ?button)?|sel|select|drop ?down|f|q|input|control|fill)?"
    r"[ _.\-\[\]]*\d+[\d_.\[\]]*(?:[ _](?:\d+|af_date))?",
    re.IGNORECASE,
)
"""Names that a program gives to fields."""
_LABEL_WORDS = 25  # of a label, at most
_ABOVE = 2.5  # times the size of its type: how far above a field its label may stand
_SLACK = 2.0  # points by which a line may reach into a field


def with_answers(lines: Sequence[Line], answers: Sequence[Answer]) -> list[Line]:
    """Put answers among the lines of a page: each below what stands above it, or behind what stands before it.

    Those whose place is not known come last.
    """
    after: dict[int, list[Line]] = {}
    for answer in sorted(answers, key=lambda each: (each.box[1], each.box[0]) if each.box else (0.0, 0.0)):
        place = _place(lines, answer)
        after.setdefault(place, []).append(_line(answer, lines[place] if place >= 0 else None, lines))
    found = after.get(-1, [])
    for place, line in enumerate(lines):
        found += [line, *after.get(place, [])]
    return found


def element_of(answer: Answer, number: int) -> Element:
    """Return an answer as an element of page `number`."""
    text = f"{answer.label}: {answer.value}" if answer.label else answer.value
    return Element(kind=ElementKind.FIELD, text=text.strip(), page=number, cells=((answer.label, answer.value),))


def _place(lines: Sequence[Line], answer: Answer) -> int:
    """Return the place of the line behind which an answer is read; -1 for none."""
    if answer.box is None:
        return len(lines) - 1
    top = answer.box[1]
    near = [place for place, line in enumerate(lines) if _is_above(line, answer.box) or _is_beside(line, answer.box)]
    before = near or [place for place, line in enumerate(lines) if line.y <= top]
    return max(before, key=lambda place: (lines[place].y, lines[place].x1), default=-1)


def _is_above(line: Line, box: Box) -> bool:
    x0, top, x1, _ = box
    return line.y <= top + _SLACK and line.x0 < x1 and line.x1 > x0


def _is_beside(line: Line, box: Box) -> bool:
    x0, top, _, bottom = box
    return top - _SLACK < line.y <= bottom + _SLACK and line.x1 <= x0 + _SLACK


def _line(answer: Answer, before: Line | None, lines: Sequence[Line]) -> Line:
    column = 0 if before is None else before.column
    named = answer if not _MADE_UP.fullmatch(answer.label) else replace(answer, label=_printed(answer, lines))
    x0, _, x1, bottom = answer.box or (0.0, 0.0, 0.0, 0.0 if before is None else before.y)
    return Line(text="", x0=x0, x1=x1, y=bottom, size=0.0, bold=False, hidden=False, column=column, answer=named)


def _printed(answer: Answer, lines: Sequence[Line]) -> str:
    """Return the words printed before a field or right above it; none where these are no label."""
    if answer.box is None:
        return ""
    top = answer.box[1]
    texts = [line for line in lines if not line.grid and not line.hidden]
    beside = [line for line in texts if _is_beside(line, answer.box)]
    above = [line for line in texts if _is_above(line, answer.box) and line.y > top - _ABOVE * line.size]
    label = max(beside, key=lambda line: line.x1, default=max(above, key=lambda line: line.y, default=None))
    if label is None or len(label.text.split()) > _LABEL_WORDS:
        return ""
    return label.text.strip().rstrip(":")
