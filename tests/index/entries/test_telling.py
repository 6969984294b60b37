"""What somebody with little time would note tells more than how things are done."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from index.entries.telling import how_telling
from index.model import Polarity, Suggestion, SuggestionId
from tests.index.making import cited


def a_suggestion(text: str, way: Polarity = Polarity.UNCLEAR, confidence: float = 0.8) -> Suggestion:
    (sentence,) = cited("d1")
    values: dict[str, Any] = {"statement": "equity", "category": "people", "passages": (), "reason": ""}
    return Suggestion(
        id=SuggestionId("s"), key="s", polarity=way, summary=(replace(sentence, text=text),), documents=1,
        confidence=confidence, **values,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("more", "less"),
    [
        ("Waits fell to 47 days for 39% of people.", "Waits fell to fewer days for a few people."),
        ("Waits fell for four in ten people here.", "Waits fell for a lot of the people here."),
        ("Half of the files were late by two weeks.", "Some of the files were late by a while."),
        ("Families waited and nobody told them why they did so.", "Families waited."),
    ],
)
def test_figures_shares_and_more_words_tell_more(more: str, less: str) -> None:
    assert how_telling(a_suggestion(more)) > how_telling(a_suggestion(less))


@pytest.mark.parametrize(
    "dated", ["The plan of 2024/25 was read on the 3rd.", "The plan of 2019 was read on the 21st."]
)
def test_years_and_dates_are_no_figures(dated: str) -> None:
    assert how_telling(a_suggestion(dated)) == how_telling(a_suggestion("The plan of yesteryear was read on the last."))


def test_what_falls_short_tells_more_and_how_things_are_done_less() -> None:
    said = "Reviews are late for 39% of people."

    short, unclear, neutral = (
        how_telling(a_suggestion(said, way)) for way in (Polarity.SHORTFALL, Polarity.UNCLEAR, Polarity.NEUTRAL)
    )

    assert 1 > short > unclear > neutral > 0


def test_a_surer_place_tells_more_and_no_words_nothing() -> None:
    said = "Reviews are late for 39% of people."

    assert how_telling(a_suggestion(said, confidence=0.9)) > how_telling(a_suggestion(said, confidence=0.5))
    assert how_telling(a_suggestion("")) < 0.01
