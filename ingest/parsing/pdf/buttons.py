"""Tick boxes and radio buttons of a form: what the words printed beside those that are ticked say."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from ingest.parsing.pdf.fields import Answer, Box
from ingest.parsing.pdf.lines import Line
from ingest.parsing.pdf.pieces import Word

_NEAR = 5.0  # times its height: how far from one of several boxes its words may begin
_APART = 0.9  # times the type size: a wider space between words divides what stands on a line
_SLACK = 2.0  # points by which words may reach into a box
_STACKED = 3.0  # times their height: how far below each other boxes of one question stand
_ABOVE = 3.0  # times the type size: how far above the first box its question may stand
_WRAPPED = 1.4  # times the type size: lines of one answer stand closer
_MOST_BOXES = 500  # on a page; each is held against all words
_MOST_WORDS = 25  # of a question, or of an answer to be ticked
_ASKING = re.compile(r"(?<=[?:])\s+(?=\S)")


@dataclass(frozen=True, slots=True)
class _Printed:
    """Words that stand together on a line."""

    text: str
    x0: float
    x1: float
    y: float  # baseline
    size: float


@dataclass(slots=True)
class _Place:
    """A box with the words found for it."""

    box: Box
    left: _Printed | None = None
    right: _Printed | None = None
    option: str = ""
    question: str = ""
    is_before: bool = False  # what it says is printed before it


def told_by_print(lines: Sequence[Line], answers: Sequence[Answer]) -> list[Answer]:
    """Return the answers of a page, those of tick boxes and radio buttons as the words printed beside them say.

    A ticked one says its words in answer to its question. Of a question without a ticked box one stands for all, empty.
    """
    boxes = [box for answer in answers for box, _ in answer.buttons]
    if not 0 < len(boxes) <= _MOST_BOXES:
        return list(answers)
    places = _places(boxes, _printed(lines, boxes))
    told: list[Answer] = []
    for answer in answers:
        found = [(places[box], pressed) for box, pressed in answer.buttons]
        ticked = [place for place, pressed in found if pressed]
        known = [place for place in ticked or [place for place, _ in found] if place.option]
        if not known or (answer.value and not ticked):
            told.append(answer)
        else:
            told += [_answer(answer, place, ticked=bool(ticked)) for place in (known if ticked else known[:1])]
    answered = {(answer.label, bool(answer.buttons)) for answer in told if answer.value}
    kept: dict[tuple[str, str] | int, Answer] = {}
    for number, answer in enumerate(told):
        if answer.value or not answer.asked:
            kept[number] = answer
        elif (answer.label, True) not in answered:
            kept.setdefault((answer.label, ""), answer)
    return list(kept.values())


def _answer(answer: Answer, place: _Place, *, ticked: bool) -> Answer:
    """Return what a box says; where no question is printed the field's own name for people is one."""
    own = "" if answer.is_unnamed or _same(answer.label, place.option) else answer.label
    question = place.question or own
    value = (place.option if question else "Yes") if ticked else ""
    return replace(answer, label=question or place.option, value=value, box=place.box, asked=bool(question))


def _same(one: str, other: str) -> bool:
    return one.casefold().strip(" :.") == other.casefold().strip(" :.")


def _printed(lines: Iterable[Line], boxes: Sequence[Box]) -> list[_Printed]:
    """Return the words of a page that stand together; a box between two parts them."""
    found: list[_Printed] = []
    for line in lines:
        run: list[Word] = []
        size = 0.0
        for word, its in line.words if not line.hidden else ():
            if run and not _together(run[-1], word, its, boxes):
                found.append(_piece(run, size))
                run = []
            run.append(word)
            size = its
        if run:
            found.append(_piece(run, size))
    return found


def _piece(run: Sequence[Word], size: float) -> _Printed:
    return _Printed(" ".join(word.text for word in run), run[0].x0, run[-1].x1, run[0].y, size)


def _together(one: Word, other: Word, size: float, boxes: Sequence[Box]) -> bool:
    if abs(other.y - one.y) > 0.5 * size or not -size < other.x0 - one.x1 < _APART * size:
        return False
    middle = other.y - size / 3
    return not any(
        one.x1 - _SLACK <= x0 and x1 <= other.x0 + _SLACK and top <= middle <= bottom for x0, top, x1, bottom in boxes
    )


def _places(boxes: Sequence[Box], printed: Sequence[_Printed]) -> dict[Box, _Place]:
    """Return each box with what it says when ticked, and in answer to what."""
    rows: list[list[_Place]] = []
    for box in sorted(set(boxes), key=lambda box: (box[1] + box[3], box[0])):
        if rows and abs(_middle(box) - _middle(rows[-1][0].box)) < 0.5 * _height(box):
            rows[-1].append(_Place(box))
        else:
            rows.append([_Place(box)])
    for row in rows:
        row.sort(key=lambda place: place.box[0])
        _beside(row, printed)
    used = {place.option for row in rows for place in row}
    firsts = [_first_of_stack(rows, number) for number in range(len(rows))]
    questions = []
    for number, (row, first) in enumerate(zip(rows, firsts, strict=True)):
        several = len(row) > 1 or first < number or number in firsts[number + 1 :]
        questions.append(rows[first][0].question or _above(rows[first][0].box, printed, used, several=several))
    for row, question in zip(rows, questions, strict=True):
        for place in row:
            place.question = place.question or question
    return {place.box: place for row in rows for place in row}


def _beside(row: Sequence[_Place], printed: Sequence[_Printed]) -> None:
    """Find what is printed beside the boxes of a row: behind each or before each, whichever is nearer for all."""
    level = [piece for piece in printed if _is_level(piece, row[0].box)]
    for number, place in enumerate(row):
        x0, _, x1, _ = place.box
        start = row[number - 1].box[2] if number else 0.0
        end = row[number + 1].box[0] if number + 1 < len(row) else float("inf")
        ahead = [piece for piece in level if start - _SLACK <= piece.x0 and piece.x1 <= x0 + _SLACK]
        behind = [piece for piece in level if x1 - _SLACK <= piece.x0 and piece.x1 <= end + _SLACK]
        place.left = max(ahead, key=lambda piece: piece.x1, default=None)
        place.right = min(behind, key=lambda piece: piece.x0, default=None)
    room = _NEAR * max(_height(place.box) for place in row)
    rights = [place.right.x0 - place.box[2] if place.right else float("inf") for place in row]
    lefts = [place.box[0] - place.left.x1 if place.left else float("inf") for place in row]
    if max(rights) <= room and sum(rights) <= sum(lefts):
        question = ""
        for before, place in zip([None, *row[:-1]], row, strict=True):
            if place.left and (before is None or place.left is not before.right):
                question = place.left.text
            place.option, place.question = _with_rest(place.right, printed), _short(question)
    elif max(lefts) <= (room if len(row) > 1 else float("inf")):
        _named_before(row, level)
    elif len(row) > 1 and lefts[0] < float("inf"):
        heads = [_head(place.box, printed) for place in row]
        for place, head in zip(row, heads if all(heads) else [], strict=False):
            place.option, place.question = head, _short(row[0].left.text if row[0].left else "")


def _named_before(row: Sequence[_Place], level: Sequence[_Printed]) -> None:
    """Take what stands before the boxes of a row for what they say; what stands before that asks."""
    question = ""
    for before, place in zip([None, *row[:-1]], row, strict=True):
        piece = place.left
        if piece is None:
            continue
        start = before.box[2] if before else 0.0
        asking, *rest = _ASKING.split(piece.text)
        further = [one for one in level if start - _SLACK <= one.x0 and one.x1 <= piece.x0]
        if rest:
            question = asking
        elif further:
            question = max(further, key=lambda one: one.x1).text
        place.option, place.question = _short(rest[-1] if rest else piece.text), _short(question)
        place.is_before = True


def _with_rest(piece: _Printed | None, printed: Sequence[_Printed]) -> str:
    """Return the words behind a box with the lines they go on in."""
    text = piece.text if piece else ""
    while piece:
        x0, y, size = piece.x0, piece.y, piece.size
        piece = next(
            (
                one
                for one in printed
                if abs(one.x0 - x0) < _SLACK and 0.5 * size < one.y - y < _WRAPPED * size and one.text[:1].islower()
            ),
            None,
        )
        text += f" {piece.text}" if piece else ""
    return _short(text)


def _head(box: Box, printed: Sequence[_Printed]) -> str:
    """Return the words at the top of the column that a box stands in."""
    above = [piece for piece in printed if piece.y <= box[1] + _SLACK and piece.x0 < box[2] and box[0] < piece.x1]
    return _short(max(above, key=lambda piece: piece.y).text) if above else ""


def _above(box: Box, printed: Sequence[_Printed], used: set[str], *, several: bool) -> str:
    """Return the words printed right above a box; above a single one only a question."""
    above = [
        piece
        for piece in printed
        if piece.y <= box[1] + _SLACK
        and piece.y > box[1] - _ABOVE * piece.size
        and piece.x0 <= box[2]
        and piece.text not in used
    ]
    text = _short(max(above, key=lambda piece: (round(piece.y), piece.x0)).text) if above else ""
    return text if several or text.endswith("?") else ""


def _first_of_stack(rows: Sequence[Sequence[_Place]], number: int) -> int:
    """Return the first of the rows of boxes that stand right below each other down to one."""
    while number:
        box, above = rows[number][0].box, rows[number - 1][0].box
        if abs(box[0] - above[0]) > _SLACK or _middle(box) - _middle(above) > _STACKED * _height(box):
            break
        before = rows[number][0].is_before
        if rows[number][0].question or before != rows[number - 1][0].is_before:
            break
        if before and rows[number - 1][0].question:
            break
        number -= 1
    return number


def _short(text: str) -> str:
    return text.strip().rstrip(":").rstrip() if len(text.split()) <= _MOST_WORDS else ""


def _is_level(piece: _Printed, box: Box) -> bool:
    return abs(piece.y - piece.size / 3 - _middle(box)) <= 0.5 * max(_height(box), piece.size) + 1


def _middle(box: Box) -> float:
    return (box[1] + box[3]) / 2


def _height(box: Box) -> float:
    return box[3] - box[1]
