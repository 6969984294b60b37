"""Read the fields of a fillable file: one prompt for each, one for a group of boxes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from ingest.model import Element
from ingest.templates.blanks import has_boxes, has_tick, is_blank
from ingest.templates.prompts import Prompt, answered, tidy, unanswered
from ingest.words import words_of

_OFF = re.compile(
    r"/?off|unchecked|unticked|not ticked|false|\u2610|\[ ?\]|- ?-+|select\b.*|please select\b.*", re.IGNORECASE
)
_ON = re.compile(r"/?(?:on|checked|ticked|true)|\u2611|\u2612|\[x\]", re.IGNORECASE)
_TICKS = {"yes", "x", "1"}
_BUTTON = re.compile(
    r"(?:print|reset|clear|submit|save|send|next|back|e-?mail)(?: (?:form|this form|page|by e-?mail))?", re.IGNORECASE
)


def read_fields(fields: Iterable[Element]) -> list[Prompt]:
    """Return the prompts that fields make, in order; buttons are left out.

    Boxes that follow one another are one choice: answered when one of them is ticked.
    """
    prompts: list[Prompt] = []
    for boxes, run in groupby(_sorted_out(list(_pairs(fields))), key=lambda field: field[0]):
        pairs = [(label, value) for _, label, value in run]
        prompts.extend(_choice(pairs) if boxes else [_prompt(label, value) for label, value in pairs])
    return prompts


def _sorted_out(pairs: Sequence[tuple[str, str]]) -> Iterator[tuple[bool, str, str]]:
    """Yield each field with whether it is a box; "Yes" is a ticked box where an unticked one stands beside it."""
    for place, (label, value) in enumerate(pairs):
        beside = [other for _, other in pairs[max(0, place - 1) : place + 2]]
        box = _is_box(value) or (value.casefold().strip("/") in _TICKS and any(map(_is_box, beside)))
        yield box, label, value


def _pairs(fields: Iterable[Element]) -> Iterator[tuple[str, str]]:
    for element in fields:
        for label, *values in element.cells or ((element.text, ""),):
            if not _BUTTON.fullmatch(label.strip()):
                yield label, " ".join(values).strip()


def _is_box(value: str) -> bool:
    return bool(_OFF.fullmatch(value) or _ON.fullmatch(value)) and not value.casefold().startswith(("select", "please"))


def _choice(boxes: Sequence[tuple[str, str]]) -> list[Prompt]:
    label = boxes[0][0] if len(boxes) == 1 else f"{tidy(boxes[0][0])} (and {len(boxes) - 1} more to tick)"
    if any(_ON.fullmatch(value) or not _is_box(value) for _, value in boxes):
        return [answered(tidy(label), 1)]
    return [unanswered(label, firm=True)]


def _prompt(label: str, value: str) -> Prompt:
    if is_blank(value) or _OFF.fullmatch(value) or (has_boxes(value) and not has_tick(value)):
        return unanswered(label, firm=True)
    return answered(tidy(label), len(words_of(value)))
