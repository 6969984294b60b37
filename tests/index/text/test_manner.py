from __future__ import annotations

import pytest

from index.text.manner import bare, phrases_of, turns_of, voices_of
from index.text.word_classes import WordClasses, tokens_of, value_of
from tests.index.making import a_passage


def test_a_word_stands_for_itself_a_stem_for_its_family_and_a_phrase_where_it_begins() -> None:
    classes = WordClasses({"mending": ["recruit*", "put right"], "lack": ["gap"]})

    found = classes.of(["gaps", "gap", "recruiting", "put", "right"])

    assert found == [set(), {"lack"}, {"mending"}, {"mending"}, set()]


@pytest.mark.parametrize(
    ("token", "value"), [("£1.5m", 1.5e6), ("1,400", 1400.0), ("twelve", 12.0), ("61%", 61.0), ("waiting", None)]
)
def test_numbers_are_read_in_figures_and_words(token: str, value: float | None) -> None:
    assert value_of(token) == value


@pytest.mark.parametrize(
    ("text", "turn"),
    [
        ("The list went from 88 to 41.", "change-down"),
        ("Backlog: 41 → 88.", "change-up"),
        ("Reviews stand at 58, down from 71.", "change-down"),
        ("In 31 of 40 files the person was heard.", "share-high"),
        ("Two out of 40 were late.", "share-low"),
        ("Nobody complained about the visits.", "not bad"),
        ("Ring the desk if a carer has not come.", "order"),
        ("Calls were late but families praised the crew.", "after but praise"),
        ("Calls were missed. A rota was introduced.", "lack >> mending"),
    ],
)
def test_what_turns_a_passage_is_told(text: str, turn: str) -> None:
    assert turn in turns_of(text)


def test_the_order_of_two_sentences_is_kept() -> None:
    turns = turns_of("A rota was introduced. Calls were missed.")

    assert ("mending >> lack" in turns, "lack >> mending" in turns) == (True, False)


def test_who_says_something_is_told_apart_from_who_is_told() -> None:
    said = voices_of(a_passage("Carers told the manager about it."))

    assert "people says" in said
    assert "tells staff" in said
    assert "partners says" not in said


def test_we_means_another_voice_in_another_document() -> None:
    letter = voices_of(a_passage("We waited.", title="Letter from the trust", doc_type="other"))
    bulletin = voices_of(a_passage("We waited.", title="Team bulletin", doc_type="other"))

    assert "partners with we" in letter
    assert "partners with we" not in bulletin
    assert "staff with we" in bulletin


def test_figures_lose_their_value_and_words_stay() -> None:
    assert bare("In March 2024 £90 went to 12 carers.") == (
        *("in", "#month", "#year", "#money", "went", "to", "#number", "carers", "#end"),
    )


def test_phrases_hold_runs_and_pairs_with_a_gap() -> None:
    found = phrases_of("No longer waiting")

    assert {"no", "no longer", "no longer waiting", "no _ waiting"} <= set(found)


def test_nothing_is_read_from_nothing() -> None:
    assert tokens_of(" ") == []
    assert phrases_of("") == []
