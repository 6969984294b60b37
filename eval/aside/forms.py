"""The labelled document that both parts of the forms set are made of."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class FormCase:
    """One document and what is known of it."""

    name: str  # unique
    layout: str  # which layout it was made from
    path: str  # as sent, with its extension
    content: bytes
    state: str  # none, blank, partly or filled
    filled: float  # share of prompts answered, 0 to 1
    empty: tuple[str, ...]  # prompts left empty, as printed
    bank: str  # documents of one bank are sent together: siblings of one layout may stand in it
