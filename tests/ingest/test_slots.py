"""Tests of where answers would stand in a form, and of type set apart."""

from __future__ import annotations

import numpy as np
import pytest

from ingest.model import Element
from ingest.templates.places import Place, places_of
from ingest.templates.slots import slot_features
from tests.ingest.elements import heading, paragraph, table

COLUMNS, PAIRS, SLOTS = slice(0, 5), slice(5, 8), slice(8, 11)


def features(*elements: Element, written: str = "") -> list[float]:
    """Give the features of a document of which the places that say `written` were written, and no others."""
    places = places_of(elements, most=100)
    return slot_features(places, np.array([float(bool(written) and place.text == written) for place in places]))


def test_a_column_empty_below_its_head_is_counted_with_its_cells() -> None:
    grid = table(["Domain", "Level", "Note"], ["Breathing", "", ""], ["Mobility", "", "H"], ["Skin", "", "H"])

    empty, answered, columns, share, cells = features(grid, written="H")[COLUMNS]

    assert (empty, answered, columns, share, cells) == (1, 1, 2, 0.5, 3)


def test_the_right_of_two_columns_waits_or_is_written() -> None:
    grid = table(["Need", "Help to get up"], ["Aim", ""], ["Review", ""])

    assert features(grid, written="Help to get up")[PAIRS] == [2, 1, pytest.approx(0.5)]


def test_a_line_after_a_prompt_is_a_slot_and_guidance_is_none() -> None:
    lines = [
        paragraph("Write for a reader who was never there."),
        paragraph("What went well?"),
        paragraph("The visits."),
    ]

    waiting, written, share = features(*lines, written="The visits.")[SLOTS]

    assert (waiting, written, share) == (0, 1, 0)


def test_nothing_is_counted_in_nothing() -> None:
    assert not any(features())
    assert len(features()) == len(features(heading("Review"), paragraph("Need: walking")))


def test_a_place_all_in_quiet_type_is_marked() -> None:
    def quiet(places: list[Place]) -> list[str]:
        return [place.text for place in places if place.quiet]

    lines = [paragraph("Need: say what the person needs"), paragraph("Help to get up. No.")]

    assert quiet(places_of(lines, most=100, quiet=["say what the  person needs", "No."])) == [
        "say what the person needs"
    ]
    assert quiet(places_of(lines, most=100)) == []
