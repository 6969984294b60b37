from __future__ import annotations

from dataclasses import replace

from index.entries.decided import still_standing, undecided
from index.model import CitedSentence, Polarity, Suggestion, SuggestionId
from ingest.model import PassageId


def a_suggestion(key: str, *said: str, passages: tuple[str, ...] = ("p1",)) -> Suggestion:
    return Suggestion(
        id=SuggestionId(f"id-{key}"),
        key=key,
        statement="assessing-needs",
        category="people",
        polarity=Polarity.SHORTFALL,
        summary=tuple(CitedSentence(text=text, citations=()) for text in said),
        passages=tuple(map(PassageId, passages)),
        documents=1,
        confidence=0.9,
        reason="",
    )


DECIDED = a_suggestion("old", "They waited.", "Nobody rang.")


def test_what_was_decided_stands_though_its_words_are_put_together_otherwise() -> None:
    wider = a_suggestion("new", "They waited.", "Nobody rang.", "The desk was shut.", passages=("p1", "p2"))

    assert still_standing([DECIDED], [wider], passages=["p1", "p2"]) == [DECIDED]
    assert still_standing([DECIDED], [DECIDED], passages=["p1"]) == []  # it was made again


def test_what_rests_on_passages_that_are_gone_stands_no_longer() -> None:
    assert still_standing([DECIDED], [], passages=["p2"]) == []


def test_only_what_says_something_new_in_its_place_waits() -> None:
    narrower, wider = a_suggestion("less", "They waited."), a_suggestion("more", "They waited.", "The desk was shut.")
    elsewhere = replace(narrower, key="elsewhere", category="processes")

    assert undecided([DECIDED, narrower, wider, elsewhere], [DECIDED]) == [DECIDED, wider, elsewhere]
