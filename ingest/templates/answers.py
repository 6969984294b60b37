"""What a document answers to the prompts that it prints, for telling two copies of one form apart."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from ingest.model import Element
from ingest.templates.places import places_of
from ingest.templates.prompts import is_prompt
from ingest.templates.survey import is_printed

MOST: Final = 80  # answers that are kept
_LONGEST: Final = 80  # letters and figures of a prompt or an answer that are kept


def answers_of(elements: Sequence[Element]) -> tuple[tuple[str, str], ...]:
    """Return prompts with what stands beside or below them, as letters and figures only, in order.

    What comes printed with a form, such as its version and owner, is left out.
    """
    found: dict[tuple[str, str], None] = {}
    for place in places_of(elements, most=MOST * 20):
        asked, text = place.asked, place.text
        if text and asked and not place.empty and is_prompt(asked) and not is_prompt(text) and not is_printed(asked):
            found[_plain(asked), _plain(text)] = None
    return tuple(found)[:MOST]


def _plain(text: str) -> str:
    return "".join(letter for letter in text.casefold() if letter.isalnum())[:_LONGEST]
