"""How likely it is that somebody wrote what stands in a place, rather than that it came printed with the form."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from ingest.templates.blanks import blanks_in, has_boxes, has_tick, is_mark
from ingest.templates.particulars import asked_for
from ingest.templates.places import Place
from ingest.templates.prompts import is_prompt

SIGNS: Final = 1 << 14  # how many different signs the weights tell apart

_TOKEN = re.compile(r"[A-Za-z']+|\d+|[^\w\s]")
_LONG = re.compile(r"[A-Za-z]{4,}")
_CAPITALISED = re.compile(r"(?<![.?!:] )(?<!^)\b[A-Z][a-z]+\b")
_TOKENS = 80  # of a place that are looked at
_STEMS = 12
_STEM = 5  # letters; a longer word is also known by how it begins and ends
_OPENING = 80  # letters in which a place may name what it asks for


def chances_written(places: Sequence[Place], weights: NDArray[np.float32], bias: float) -> NDArray[np.float64]:
    """Return for each place the chance that somebody wrote it, (n,); `weights`: (SIGNS,)."""
    return chances_of([sorted(signs_of(place)) for place in places], weights, bias)


def chances_of(signs: Sequence[Sequence[int]], weights: NDArray[np.float32], bias: float) -> NDArray[np.float64]:
    """Return the chances of places whose signs are known, (n,)."""
    scores = np.array([weights[each].sum(dtype=np.float64) for each in map(list, signs)], dtype=np.float64) + bias
    return np.asarray(1.0 / (1.0 + np.exp(-np.clip(scores, -30, 30))))


def signs_of(place: Place) -> set[int]:
    """Return the signs of a place as numbers below `SIGNS`."""
    return {crc32(sign.encode("utf-8", "surrogatepass")) % SIGNS for sign in _signs(place)}


def _signs(place: Place) -> Iterator[str]:
    yield from _words(place)
    yield from _look(place)
    yield from _surroundings(place)
    yield from _answers(place)


def _words(place: Place) -> Iterator[str]:
    tokens = ["0" * len(token) if token.isdigit() else token for token in _TOKEN.findall(place.text.casefold())]
    tokens = tokens[:_TOKENS]
    for token in tokens:
        yield f"w {token}"
    for one, two in pairwise(tokens):
        yield f"b {one} {two}"
    for token in tokens[:_STEMS]:
        if len(token) > _STEM:
            yield f"begins {token[:4]}"
            yield f"ends {token[-3:]}"
    if tokens:
        yield f"first {tokens[0]}"
        yield f"last {tokens[-1]}"


def _look(place: Place) -> Iterator[str]:
    text, kind = place.text, place.kind
    size = _size(text)
    yield f"kind {kind}"
    yield f"size {size}"
    yield f"kind {kind} size {size}"
    end, start = text.rstrip()[-1:], text[:1]
    yield f"end {'w' if end.isalnum() else end}"
    yield f"start {'U' if start.isupper() else 'l' if start.islower() else 'd' if start.isdigit() else start}"
    yield f"capitals {min(3, len(_CAPITALISED.findall(text)))}"
    if place.empty:
        yield "empty"
    if has_boxes(text):
        yield "boxes"
    if has_tick(text):
        yield "tick"
    if is_mark(text):
        yield "mark"
    if text and next(iter(blanks_in(text)), None):
        yield "blank within"
    for held in place.held:
        yield f"holds {held}"
        yield f"holds {held} {kind}"


def _surroundings(place: Place) -> Iterator[str]:
    kind = place.kind
    left, before, head = _role(place.left), _role(place.before), _role(place.head)
    yield f"left {left}"
    yield f"before {before}"
    yield f"head {head}"
    yield f"{kind} left {left}"
    yield f"{kind} before {before}"
    following = place.next
    if following is None:
        yield f"{kind} next end"
    else:
        boxes = " boxes" if has_boxes(following.text) else ""
        yield f"next {'empty' if following.empty else _role(following.text)}{boxes}"
        yield f"{kind} next {following.kind} {following.empty}"
    if place.columns:
        row, column = int(place.row_empty * 4), int(place.column_empty * 4)
        at, width = min(place.column, 5), min(place.columns, 6)
        yield f"columns {width}"
        yield f"column {at}/{width}"
        yield f"row empty {row}"
        yield f"column empty {column}"
        yield f"empty {column} {row}"
        yield f"{place.row == 0} {min(at, 2)} {row}"
        yield f"{at}/{width} {column} {place.row == 0}"


def _answers(place: Place) -> Iterator[str]:
    """Yield how a place fits what it would answer, and what it asks for itself."""
    text, asked = place.text, place.asked
    if not text:
        return
    held = place.held or ("nothing",)
    for kind in asked_for(asked):
        yield f"asked {kind} {place.kind}"
        yield f"asked {kind} size {_size(text)}"
        for one in held:
            yield f"asked {kind} holds {one}"
    for kind in asked_for(text[:_OPENING]):
        for one in held:
            yield f"asks {kind} holds {one}"
    words = [word.lower() for word in _LONG.findall(text)]
    if words:
        known = {word.lower() for word in _LONG.findall(asked)}
        yield f"echo {int(4 * sum(word in known for word in words) / len(words))}"


def _size(text: str) -> int:
    return min(6, int(math.log2(len(text.split()) + 1)))


def _role(text: str) -> str:
    """Return what a text beside a place may be to it."""
    plain = text.rstrip()
    if not plain:
        return "nothing"
    if plain.endswith("?"):
        return "question"
    if plain.endswith(":"):
        return "colon"
    if is_prompt(plain):
        return "prompt"
    words = len(plain.split())
    return "short" if words <= 4 else "line" if words <= 12 else "text"
