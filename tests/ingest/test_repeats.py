"""Passages that stand in several places of a bank."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from ingest.duplicates.repeats import find_repeats, first_places

LAW = "The Care Act 2014 gives every adult with needs for care and support a right to an assessment by the council."
NEARLY = (
    "The Care Act 2014 gives every adult with needs for care and support the right to an assessment by the council."
)
OWN = "The two locality teams in the north now meet on Mondays to go through everybody who waits for a first visit."


def test_a_passage_with_the_same_words_names_the_other_places() -> None:
    repeats = find_repeats({"a": LAW, "b": OWN, "c": LAW.upper()})

    assert repeats == {"a": ("c",), "c": ("a",)}


def test_a_passage_with_nearly_the_same_words_is_a_repeat() -> None:
    assert find_repeats({"a": LAW, "b": NEARLY}) == {"a": ("b",), "b": ("a",)}


def test_other_passages_are_none() -> None:
    assert find_repeats({"a": LAW, "b": OWN}) == {}


def test_passages_without_words_repeat_nothing() -> None:
    assert find_repeats({"a": "...", "b": "---"}) == {}


def test_the_first_of_several_places_stands_for_all() -> None:
    assert first_places({"x": OWN, "a": LAW, "b": NEARLY, "c": LAW}) == {"x": "x", "a": "a", "b": "a", "c": "a"}


@given(st.lists(st.sampled_from([LAW, NEARLY, OWN, "", "Yes."]), max_size=12))
def test_repeats_are_mutual(texts: list[str]) -> None:
    repeats = find_repeats(dict(enumerate(texts)))

    assert all(one in repeats[other] for one, others in repeats.items() for other in others)
