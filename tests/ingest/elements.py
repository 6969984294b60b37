"""What documents of tests are made of: elements as a parser gives them, and answers for forms."""

from __future__ import annotations

from collections.abc import Callable
from itertools import cycle

from ingest.model import Element, ElementKind

Ask = Callable[[str, str], str]
"""Gives the answer to a prompt of a kind ("name", "date", "words", "prose", "score", "tick"), or "" for none."""

ANSWERS = {
    "name": [
        "Occupational therapist",
        "Lowland Locality Team",
        "Harbour View",
        "Brokerage desk",
        "Senior practitioner",
    ],
    "date": ["14/05/2024", "3 June 2024", "2024-09-12", "07.10.24"],
    "words": ["Yes, weekly", "No", "N/A", "Twelve of twenty", "Shared drive, folder 4", "None", "By phone"],
    "prose": [
        "We met him at the day centre because home was too noisy. He wants to cook for himself again and said so"
        " twice.",
        "Two of the nine files had no chronology. The team had been told in May and nothing was put in place until"
        " August.",
        "Her sister does the shopping and the pills. Nobody had asked the sister how she was; she was exhausted.",
        "The rota was short on four nights. Agency cover came at once but did not know the residents.",
        "Staff felt the new pathway was quicker. Referrals from the ward fell from 40 a week to 26 since it began.",
    ],
    "score": ["3", "2", "4", "1"],
    "tick": ["X", "\u2713"],
}


def answers(share: float) -> Ask:
    """Return a way of answering that leaves prompts out evenly, until `share` of them are answered."""
    stores = {kind: cycle(values) for kind, values in ANSWERS.items()}
    asked, given = 0, 0

    def ask(label: str, kind: str) -> str:  # noqa: ARG001 - layouts read better with the label
        nonlocal asked, given
        asked += 1
        if given < round(asked * share):
            given += 1
            return next(stores[kind])
        return ""

    return ask


def heading(text: str, level: int = 2) -> Element:
    return Element(kind=ElementKind.HEADING, text=text, level=level)


def paragraph(text: str) -> Element:
    return Element(kind=ElementKind.PARAGRAPH, text=text)


def item(text: str) -> Element:
    return Element(kind=ElementKind.LIST_ITEM, text=text)


def form_field(label: str, value: str) -> Element:
    return Element(kind=ElementKind.FIELD, text=f"{label}: {value}", cells=((label, value),))


def table(*rows: tuple[str, ...]) -> Element:
    """Build a table without the empty rows, and the empty columns at its end."""
    filled = [row for row in rows if any(row)]
    width = max(max(place for place, cell in enumerate(row, 1) if cell) for row in filled)
    cells = tuple((*row, *[""] * width)[:width] for row in filled)
    text = "\n".join(" | ".join(cell for cell in row if cell) for row in cells)
    return Element(kind=ElementKind.TABLE, text=text, cells=cells)
