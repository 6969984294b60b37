"""Where answers would stand, and how written they look: cells beside labels, columns, lines after prompts."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from ingest.templates.places import Place
from ingest.templates.prompts import is_prompt

_LINES = {"after", "line", "item", "more"}
_TABLE = {"cell", "more"}
_BESIDE = {"cell", "more", "label", "value"}
_FEWEST_ROWS = 2  # below a head, from which a column says something
_ANSWERED = 0.3  # mean chance of a column, empty cells included, from which somebody filled it in
_SURE = (0.5, 0.8)
_RANKS = (0, 2, 5)

Floats = NDArray[np.float64]


def slot_features(places: Sequence[Place], written: Floats) -> list[float]:
    """Return how many slots of each kind wait and how many look answered; `written`: (places,) chances."""
    chances = [float(chance) for chance in written]
    slots = _slots(places)
    filled = sorted((chances[k] for k in slots if places[k].says), reverse=True)
    waiting = sum(places[k].empty for k in slots)
    unanswered, answered = _followed(places, chances, [k for k, place in enumerate(places) if _is_line_prompt(place)])
    bare, told = _headed(places, chances)
    inside, outside = _words_written(places, chances, frozenset(slots))
    early, late = _halves(places, chances)
    half, sure = (sum(chance > least for chance in filled) for least in _SURE)
    return [
        *_columns(places, chances),
        *_pairs(places, chances),
        waiting,
        sum(filled),
        _share(waiting, sum(filled)),
        unanswered,
        answered,
        _share(unanswered, answered),
        bare,
        told,
        inside,
        outside,
        _share(inside, outside),
        early,
        late,
        _share(late, early),
        half,
        sure,
        sure / (1 + waiting + unanswered + sure),
        *(filled[rank] if rank < len(filled) else 0.0 for rank in _RANKS),
        (waiting + unanswered) / (1 + waiting + unanswered + half + answered),
    ]


def _share(part: float, rest: float) -> float:
    return part / (1 + part + rest)


def _slots(places: Sequence[Place]) -> list[int]:
    """Return the positions where an answer would stand: beside something in a table, or after a prompt."""
    found = []
    before: Place | None = None
    for number, place in enumerate(places):
        beside = place.kind == "cell" and bool(place.left)
        prompted = before is not None and bool(before.text) and is_prompt(before.text)
        if beside or (place.kind in _LINES and prompted and not place.empty):
            found.append(number)
        before = place
    return found


def _tables(places: Sequence[Place]) -> Iterator[list[int]]:
    """Yield the positions of the cells of each table."""
    table: list[int] = []
    for number, place in enumerate(places):
        inside = place.kind in _TABLE and place.columns > 0
        if table and (not inside or (place.kind == "cell" and place.row == 0 and place.column == 0)):
            yield table
            table = []
        if inside:
            table.append(number)
    if table:
        yield table


def _columns(places: Sequence[Place], chances: Sequence[float]) -> list[float]:
    """Count the columns of tables but the first: those empty below their head, those filled in, and all."""
    empty = answered = every = cells = 0
    for table in _tables(places):
        below: dict[int, list[int]] = defaultdict(list)
        for number in table:
            if places[number].kind == "cell" and places[number].row > 0:
                below[places[number].column].append(number)
        for column, numbers in below.items():
            if column == 0 or len(numbers) < _FEWEST_ROWS:
                continue
            every += 1
            written = [chances[number] for number in numbers if not places[number].empty]
            empty += not written
            cells += 0 if written else len(numbers)
            answered += sum(written) > _ANSWERED * len(numbers)
    return [empty, answered, every, empty / max(1, every), cells]


def _pairs(places: Sequence[Place], chances: Sequence[float]) -> list[float]:
    """Count, in tables of two columns, the empty cells on the right and how written the others look."""
    right = [k for k, place in enumerate(places) if place.kind == "cell" and place.columns == 2 and place.column == 1]
    waiting = sum(places[number].empty for number in right)
    written = sum(chances[number] for number in right if not places[number].empty)
    return [waiting, written, _share(waiting, written)]


def _is_line_prompt(place: Place) -> bool:
    return bool(place.text) and not place.empty and place.kind not in _BESIDE and is_prompt(place.text)


def _followed(places: Sequence[Place], chances: Sequence[float], prompts: Sequence[int]) -> tuple[float, float]:
    """Count the prompts after which nothing is told, and how written the rest are followed up."""
    unanswered = answered = 0.0
    for number in prompts:
        following = places[number + 1] if number + 1 < len(places) else None
        if following is None or following.empty or following.kind == "heading" or is_prompt(following.text):
            unanswered += 1
        else:
            answered += chances[number + 1]
    return unanswered, answered


def _headed(places: Sequence[Place], chances: Sequence[float]) -> tuple[float, float]:
    """Count the headings with nothing below them, and how written what stands first below the others looks."""
    bare = told = 0.0
    for number, place in enumerate(places):
        if place.kind == "heading":
            bottom = number + 1 == len(places) or places[number + 1].kind == "heading"
            bare += bottom
            told += 0.0 if bottom else chances[number + 1]
    return bare, told


def _words_written(places: Sequence[Place], chances: Sequence[float], slots: frozenset[int]) -> tuple[float, float]:
    """Return how many words seem written in slots, and how many elsewhere but in headings."""
    inside = outside = 0.0
    for number, (place, chance) in enumerate(zip(places, chances, strict=True)):
        words = len(place.text.split()) * chance if place.says else 0.0
        if number in slots:
            inside += words
        elif place.kind != "heading":
            outside += words
    return inside, outside


def _halves(places: Sequence[Place], chances: Sequence[float]) -> tuple[float, float]:
    """Return how many words seem written in the first third, where forms explain themselves, and after it."""
    words = [len(p.text.split()) * c if p.says else 0.0 for p, c in zip(places, chances, strict=True)]
    third = (len(places) + 2) // 3
    return sum(words[:third]), sum(words[third:])
