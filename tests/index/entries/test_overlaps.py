"""Tests of `index.entries.overlaps`: a second statement close to the first is named, with what separates the two."""

from __future__ import annotations

import pytest

from index.entries.overlaps import close_calls
from index.model import Candidate, Polarity, Stretch
from ingest.framework import Framework, load_framework
from tests.index.making import a_match, a_passage


@pytest.fixture(scope="module")
def framework() -> Framework:
    return load_framework("cqc-la@2024-02")


def candidates(**chances: float) -> tuple[Candidate, ...]:
    return tuple(Candidate(id=name.replace("_", "-"), probability=chance) for name, chance in chances.items())


def test_a_close_statement_comes_with_what_separates_the_two(framework: Framework) -> None:
    passage = a_passage(text="Nine in ten people leaving hospital saw their worker within two days of discharge.")
    match = a_match(statements=candidates(safe_pathways=0.6, healthier_lives=0.4, governance=0.01))

    (call,) = close_calls(framework, "safe-pathways", [(passage, match)])

    assert call.statement == "healthier-lives"
    assert call.probability == pytest.approx(0.4)
    assert call.overlap is not None
    assert call.overlap.topic == "hospital discharge"


def test_no_guidance_is_given_on_a_topic_that_is_not_spoken_of(framework: Framework) -> None:
    passage = a_passage(text="The falls team saw more people this winter than last.")
    match = a_match(statements=candidates(safe_pathways=0.6, healthier_lives=0.4))

    (call,) = close_calls(framework, "safe-pathways", [(passage, match)])

    assert call.overlap is None


def test_a_clear_first_statement_has_none_beside_it(framework: Framework) -> None:
    match = a_match(statements=candidates(safe_pathways=0.9, healthier_lives=0.14))

    assert close_calls(framework, "safe-pathways", [(a_passage(text="Discharge."), match)]) == []


def test_what_other_sentences_speak_for_is_not_close(framework: Framework) -> None:
    match = a_match(
        statements=candidates(safe_pathways=0.5, equity=0.5),
        stretches=(stretch(safe_pathways=0.9, learning=0.5), stretch(equity=0.9, safe_pathways=0.8)),
    )

    calls = close_calls(framework, "safe-pathways", [(a_passage(text="Discharge."), match)])

    assert [(call.statement, call.probability) for call in calls] == [("learning", 0.5)]


def stretch(**chances: float) -> Stretch:
    named = tuple((each.id, each.probability) for each in candidates(**chances))
    return Stretch(start=0, end=1, way=Polarity.NEUTRAL, chance=0.9, statements=named)
