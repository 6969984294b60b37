from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from index.entries.grid import Sources, build_grid, resting_on, standing_reviews
from index.model import (
    CellState,
    Decision,
    GridCell,
    GridEntry,
    GridEntryId,
    Origin,
    Polarity,
    Review,
    ReviewId,
    Suggestion,
    SuggestionId,
)
from ingest.framework import Framework, load_framework
from ingest.model import PassageId
from tests.index.making import cited

NOW = datetime(2026, 1, 5, tzinfo=UTC)


@pytest.fixture(scope="module")
def framework() -> Framework:
    return load_framework("cqc-la@2024-02")


def a_suggestion(name: str = "s1", **changes: Any) -> Suggestion:
    values: dict[str, Any] = {
        "key": f"key-{name}",
        "statement": "equity",
        "category": "people",
        "polarity": Polarity.STRENGTH,
        "summary": (),
        "passages": (PassageId(f"passage-{name}"),),
        "documents": 1,
        "confidence": 0.5,
        "reason": "",
        **changes,
    }
    return Suggestion(id=SuggestionId(name), **values)


def a_review(name: str, decision: Decision, *, by: str = "Ann", suggestion: str = "s1", undoes: str = "") -> Review:
    return Review(
        id=ReviewId(name),
        suggestion_key=f"key-{suggestion}",
        suggestion_id=SuggestionId(suggestion),
        decision=decision,
        text="",
        by=by,
        at=NOW,
        undoes=ReviewId(undoes) if undoes else None,
    )


def an_entry(**changes: Any) -> GridEntry:
    values: dict[str, Any] = {
        "id": GridEntryId("e1"),
        "origin": Origin.ASSESSOR,
        "statement": "equity",
        "category": "people",
        "text": "An interview.",
        "sentences": (),
        "suggestion_key": None,
        "by": "Ann",
        "at": NOW,
        **changes,
    }
    return GridEntry(**values)


def cell(cells: list[GridCell], statement: str = "equity", category: str = "people") -> GridCell:
    return next(each for each in cells if (each.statement, each.category) == (statement, category))


def test_the_grid_has_a_cell_for_every_statement_and_category(framework: Framework) -> None:
    cells = build_grid(framework, [], [], [])

    assert len(cells) == 54
    assert {each.state for each in cells if each.category in ("observation", "outcomes")} == {CellState.NOT_USED}
    assert cell(cells).state is CellState.EMPTY


def test_suggestions_from_one_document_are_thin_and_from_two_are_not(framework: Framework) -> None:
    thin = build_grid(framework, [a_suggestion(summary=cited("d1"))], [], [])
    full = build_grid(framework, [a_suggestion(summary=cited("d1", "d2"), documents=2)], [], [])

    assert (cell(thin).state, cell(full).state) == (CellState.THIN, CellState.SUGGESTED)


def test_the_most_confident_suggestion_stands_first(framework: Framework) -> None:
    cells = build_grid(framework, [a_suggestion("s1"), a_suggestion("s2", confidence=0.9)], [], [])

    assert cell(cells).suggestions == ("s2", "s1")
    assert cell(cells).sources == 2


def test_a_decided_suggestion_no_longer_waits(framework: Framework) -> None:
    cells = build_grid(framework, [a_suggestion()], [a_review("r1", Decision.REJECT)], [])

    assert (cell(cells).state, cell(cells).suggestions) == (CellState.EMPTY, ())


def test_a_decision_taken_back_lets_the_suggestion_wait_again(framework: Framework) -> None:
    reviews = [a_review("r1", Decision.REJECT), a_review("r2", Decision.UNDO, undoes="r1")]

    assert cell(build_grid(framework, [a_suggestion()], reviews, [])).suggestions == ("s1",)


def test_a_decision_of_an_earlier_run_holds_for_the_same_words(framework: Framework) -> None:
    newer = a_suggestion("s9", key="key-s1")

    assert cell(build_grid(framework, [newer], [a_review("r1", Decision.REJECT)], [])).suggestions == ()


def test_an_entry_makes_a_cell_accepted_and_brings_its_sources(framework: Framework) -> None:
    entry = an_entry(origin=Origin.SUGGESTION, suggestion_key="key-s1")

    found = cell(
        build_grid(
            framework,
            [a_suggestion(summary=cited("d1", "d2"), documents=2)],
            [a_review("r1", Decision.ACCEPT)],
            [entry],
        )
    )

    assert (found.state, found.entries, found.sources, found.documents) == (CellState.ACCEPTED, (entry,), 1, 2)


def test_undo_takes_back_the_own_latest_decision_only() -> None:
    reviews = [
        a_review("r1", Decision.ACCEPT, by="Ann"),
        a_review("r2", Decision.REJECT, by="Ben"),
        a_review("r3", Decision.UNDO, by="Ben"),
    ]

    assert standing_reviews(reviews)["key-s1"].id == "r1"


def test_undo_of_the_only_decision_leaves_none() -> None:
    assert standing_reviews([a_review("r1", Decision.ACCEPT), a_review("r2", Decision.UNDO, undoes="r1")]) == {}


def test_a_text_that_stands_in_two_places_is_one_source(framework: Framework) -> None:
    suggestions = [a_suggestion("s1"), a_suggestion("s2")]
    same = Sources(passages={"passage-s1": "passage-s1", "passage-s2": "passage-s1"})

    assert cell(build_grid(framework, suggestions, [], [], sources=same)).sources == 1


def test_a_cell_counts_the_waiting_suggestions_that_may_not_belong_there(framework: Framework) -> None:
    sure = a_suggestion("sure", chances={"statement": 0.9, "category": 0.9, "polarity": 0.1})
    unsure = a_suggestion("unsure", chances={"statement": 0.9, "category": 0.2})

    cells = build_grid(framework, [sure, unsure], [], [])

    assert [cell.unclear for cell in cells if cell.suggestions] == [1]


def test_those_to_read_first_wait_before_the_rest(framework: Framework) -> None:
    same = [a_suggestion(f"same{n}", confidence=0.9 - n / 100, summary=cited("d1")) for n in range(5)]
    other = a_suggestion("other", confidence=0.6, summary=cited("d2"))
    places = {each.id: place for place, each in enumerate(reversed(same))}

    found = cell(build_grid(framework, [*same, other], [], [], places=places))

    assert found.first == ("same0", "other", "same1", "same2", "same3")
    assert found.suggestions == (*found.first, "same4")
    assert found.likely == 6


def test_those_to_read_first_stay_the_same_whatever_is_decided(framework: Framework) -> None:
    many = [a_suggestion(f"s{n}", confidence=0.9 - n / 100, summary=cited(f"d{n}")) for n in range(7)]
    likelier = a_suggestion("likelier", statement="learning", confidence=0.95, summary=cited("d0"))
    many = [replace(each, passages=likelier.passages) for each in many]
    reviews = [a_review("r1", Decision.REJECT, suggestion=each) for each in ("s2", "likelier")]

    before, after = (cell(build_grid(framework, [*many, likelier], made, [])) for made in ([], reviews))

    assert before.first == after.first == ("s1", "s2", "s3", "s4", "s5")
    assert after.suggestions == ("s1", "s3", "s4", "s5", "s0", "s6")
    assert after.likely == 6


def test_where_few_are_likely_they_wait_in_the_order_that_is_there(framework: Framework) -> None:
    few = [a_suggestion("s1", confidence=0.9), a_suggestion("s2", confidence=0.8), a_suggestion("low", confidence=0.2)]

    found = cell(build_grid(framework, few, [], [], places={SuggestionId("s2"): 0, SuggestionId("s1"): 1}))
    unlikely = cell(build_grid(framework, few[2:], [], []))

    assert (found.first, found.suggestions) == (("s1", "s2"), ("s2", "s1", "low"))
    assert (unlikely.first, unlikely.likely, unlikely.suggestions) == ((), 0, ("low",))


def test_each_passage_names_the_suggestions_that_rest_on_it_in_order() -> None:
    one, two, three = PassageId("p1"), PassageId("p2"), PassageId("p3")
    both = a_suggestion("s2", passages=(two, one))
    first = a_suggestion("s1", passages=(one,))

    resting = resting_on([both, first, a_suggestion("s3", passages=(three,))])

    assert [each.id for each in resting[one]] == ["s2", "s1"]
    assert resting[two] == [both]
