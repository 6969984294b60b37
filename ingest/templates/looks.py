"""How a document looks as a form: which lines somebody may have written, and what it answers to its prompts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from hashlib import blake2b
from typing import Final

import numpy as np
from numpy.typing import NDArray

from ingest.model import FormLook, TemplateState
from ingest.templates.blanks import boxes_in, has_tick, is_mark, ticks_of, without_boxes
from ingest.templates.places import Place
from ingest.templates.prompts import is_prompt
from ingest.templates.survey import is_printed

_LINES: Final = 600  # that are kept
_ANSWERS: Final = 80  # that are kept
_LETTERS: Final = 80  # of a prompt or an answer that are kept
_BOX_LETTERS: Final = 3  # of a box
_BITS: Final = 48  # of a line's hash, which JSON keeps exactly


def look_of(
    places: Sequence[Place],
    written: NDArray[np.float64],
    chances: Mapping[TemplateState, float],
    *,
    begun: bool = False,
) -> FormLook:
    """Sum a document up; `written`: (places,) chances that somebody wrote what stands there; `chances` by state.

    One that somebody has `begun` to answer is no more blank, whatever its siblings say, than one with a tick.
    """
    lines: dict[int, tuple[int, int]] = {}
    for place, chance in zip(places, written, strict=True):
        plain = _plain(place.text)
        if plain and not place.empty:
            line = _hash(plain)
            words, before = lines.get(line, (len(place.text.split()), 0))
            lines[line] = (words, max(before, round(100 * float(chance))))
    return FormLook(
        chances=tuple(round(chance, 4) for chance in chances.values()),
        lines=tuple((line, *rest) for line, rest in lines.items())[:_LINES],
        ticked=begun or any(map(is_ticked, places)),
        answers=tuple(sorted(dict.fromkeys(filter(None, map(_answer, places))), key=_is_unticked))[:_ANSWERS],
    )


def is_ticked(place: Place) -> bool:
    """Say whether somebody ticked a box there, or marked a cell; "Yes" beside "No" in a first row heads columns."""
    if has_tick(place.text):
        return True
    return place.kind == "cell" and place.column > 0 and is_mark(place.text) and not _heads_marks(place)


def _heads_marks(place: Place) -> bool:
    """Say whether a mark stands in the first row of a table beside another one that says something else."""
    after = place.next
    beside = [place.left] if place.column > 1 else []
    if after is not None and after.row == 0 and after.column == place.column + 1:
        beside.append(after.text)
    return place.row == 0 and any(is_mark(text) and text.strip() != place.text.strip() for text in beside)


def _answer(place: Place) -> tuple[str, str] | None:
    """Return a prompt and what answers it; what comes printed with a form, such as its version and owner, is none.

    Boxes are an answer, ticked or not: a copy that ticks some differs from one that ticks none.
    """
    asked, text = place.asked, place.text
    ticks = ticks_of(text)
    if ticks and (options := _plain(without_boxes(text))):
        label = _plain(asked) if boxes_in(text[:_BOX_LETTERS]) else ""  # else it stands before the boxes itself
        return (label + options)[:_LETTERS], ticks
    if not text or not asked or place.empty or not is_prompt(asked) or is_prompt(text) or is_printed(asked):
        return None
    return _plain(asked)[:_LETTERS], _plain(text)[:_LETTERS]


def _is_unticked(answer: tuple[str, str]) -> bool:
    """Say whether an answer is no more than boxes without a tick: of too many the others are kept."""
    return not answer[1].strip("-")


def _plain(text: str) -> str:
    """Return letters and figures alone: narrow columns tear words apart in one copy and not in the other."""
    return "".join(letter for letter in text.casefold() if letter.isalnum())


def _hash(plain: str) -> int:
    digest = blake2b(plain.encode("utf-8", "surrogatepass"), digest_size=8).digest()
    return int.from_bytes(digest, "big") >> (64 - _BITS)
