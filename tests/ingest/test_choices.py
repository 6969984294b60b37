"""What stands where an answer goes and is none: choices to be ringed, lengths, fields of a letter."""

from __future__ import annotations

import pytest

from ingest.templates.blanks import blanks_in, is_blank
from ingest.templates.choices import is_choice


@pytest.mark.parametrize(
    "text",
    [
        "Yes, fully / Yes, in part / No / I cannot remember",
        "Very satisfied / Quite satisfied / Neither / Quite dissatisfied / Very dissatisfied",
        "Outstanding / Good / Requires improvement / Inadequate",
        "Finance / HR / Legal \u2013 initials",
        "s.2 / s.3 / s.4 / informal / no admission",
        "0\u201319 / 20\u201334 / 35\u201349 / 50+",
        "Low, medium or high",
        "Remote, possible or probable",
        "Y / N Notes:",
    ],
)
def test_choices_of_three_and_more_wait(text: str) -> None:
    assert is_choice(text)
    assert is_blank(text)


@pytest.mark.parametrize(
    "text",
    [
        "Teams / Room 2.14",
        "12.03.25 / 14.03.25 / 18.03.25",
        "Yes / Yes / No",
        "Anna Marsh / Tom Reed / Sue Ward",
        "Not eating / Not sleeping / Very low mood",
        "Monday, Tuesday or Friday",
        "High \u2013 falls twice a week",
        "Medium",
    ],
)
def test_answers_with_strokes_are_no_choices(text: str) -> None:
    assert not is_choice(text)


@pytest.mark.parametrize("text", ["150 words at most", "No more than ten words", "Max. 200 words", "300 words"])
def test_a_length_is_no_answer(text: str) -> None:
    assert is_blank(text)


@pytest.mark.parametrize("text", ["Ten words a day", "12 weeks at most", "A few words"])
def test_an_amount_is_an_answer(text: str) -> None:
    assert not is_blank(text)


def test_a_field_of_a_letter_waits_within_a_line() -> None:
    assert [blank.label for blank in blanks_in("Our ref: FA/\u00abCaseRef\u00bb")] == ["Our ref: FA/"]
