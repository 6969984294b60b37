"""Decisions: only ever added, always somebody's, and nothing is shown that is not found again."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from sqlalchemy import update

from api.access import Actor
from api.actions import accounts, export, review
from api.actions.grid import open_grid, open_suggestion
from api.services import Services
from index.model import WAYS, CellState, Decision, GridCell, Origin, Polarity, Suggestion
from ingest.db import writing
from ingest.errors import ConflictError, InputError, NotFoundError, PermissionDeniedError
from ingest.tables import page_texts
from tests.api.conftest import World
from tests.api.filled import fill, make_unclear


@pytest.fixture
def assessor(world: World) -> Actor:
    return accounts.act_as(world.services, "assessor")


@pytest.fixture
def suggestion(world: World, assessor: Actor) -> Iterator[Suggestion]:
    """A suggestion nobody has decided on; whatever the test decides is taken back."""
    grid = open_grid(world.services, assessor, world.own)
    yield next(s for s in grid.suggestions.values() if s.key not in grid.reviews)
    for key, standing in open_grid(world.services, assessor, world.own).reviews.items():
        if key:
            _decide(world, assessor, standing.suggestion_id, Decision.UNDO)


def _decide(world: World, actor: Actor, suggestion_id: str, decision: Decision, text: str = "") -> None:
    way = Polarity.SHORTFALL
    review.decide(world.services, actor, world.own, suggestion_id, decision=decision, text=text, polarity=way)


def _cell(services: Services, actor: Actor, key: str, suggestion: Suggestion) -> GridCell:
    return open_grid(services, actor, key).cell(suggestion.statement, suggestion.category)


def test_every_sentence_of_a_suggestion_is_words_on_its_page(world: World, assessor: Actor) -> None:
    grid = open_grid(world.services, assessor, world.own)

    assert grid.suggestions
    for found in grid.suggestions.values():
        shown = open_suggestion(world.services, assessor, world.own, found.id)
        assert found.summary
        marked = {" ".join(source.text[start:end].split()) for source in shown.sources for start, end in source.marks}
        for sentence in found.summary:
            assert any(sentence.text in words for words in marked)


def test_accepting_makes_an_entry_in_the_assessors_name(world: World, assessor: Actor, suggestion: Suggestion) -> None:
    _decide(world, assessor, suggestion.id, Decision.ACCEPT)

    cell = _cell(world.services, assessor, world.own, suggestion)
    (entry,) = [entry for entry in cell.entries if entry.suggestion_key == suggestion.key]
    assert cell.state is CellState.ACCEPTED
    assert (entry.by, entry.origin) == ("assessor", Origin.SUGGESTION)
    assert entry.text == " ".join(sentence.text for sentence in suggestion.summary)
    assert suggestion.id not in cell.suggestions


def test_an_edit_keeps_citations_only_for_words_that_are_still_the_sources(
    world: World, assessor: Actor, suggestion: Suggestion
) -> None:
    first = suggestion.summary[0]

    _decide(world, assessor, suggestion.id, Decision.EDIT, f"{first.text} I saw this on the visit.")

    cell = _cell(world.services, assessor, world.own, suggestion)
    (entry,) = [entry for entry in cell.entries if entry.suggestion_key == suggestion.key]
    assert entry.text.endswith("I saw this on the visit.")
    assert entry.sentences == (first,)


def test_a_quotation_inside_another_sentence_carries_no_citation(
    world: World, assessor: Actor, suggestion: Suggestion
) -> None:
    first = suggestion.summary[0]

    _decide(world, assessor, suggestion.id, Decision.EDIT, f"It is not true that {first.text}")

    cell = _cell(world.services, assessor, world.own, suggestion)
    (entry,) = [entry for entry in cell.entries if entry.suggestion_key == suggestion.key]
    assert first not in entry.sentences


def test_moving_makes_an_entry_under_the_place_a_person_chose(
    world: World, assessor: Actor, suggestion: Suggestion
) -> None:
    place = ("equity", "partners")

    review.decide(
        world.services, assessor, world.own, suggestion.id,
        decision=Decision.MOVE, place=place, polarity=Polarity.NEUTRAL,
    )  # fmt: skip

    grid = open_grid(world.services, assessor, world.own)
    (entry,) = [entry for entry in grid.cell(*place).entries if entry.suggestion_key == suggestion.key]
    assert entry.sentences == suggestion.summary
    assert suggestion.id not in grid.cell(suggestion.statement, suggestion.category).suggestions
    standing = grid.reviews[suggestion.key]
    assert (standing.decision, standing.statement, standing.category) == (Decision.MOVE, *place)


@pytest.mark.parametrize("place", [("nowhere", "people"), ("equity", "outcomes"), None])
def test_a_move_needs_another_cell_that_is_used(
    world: World, assessor: Actor, suggestion: Suggestion, place: tuple[str, str] | None
) -> None:
    where = place or (suggestion.statement, suggestion.category)

    with pytest.raises(InputError, match=r"grid|framework|authorities|there already"):
        review.decide(
            world.services, assessor, world.own, suggestion.id,
            decision=Decision.MOVE, place=where, polarity=Polarity.NEUTRAL,
        )  # fmt: skip


def test_the_reviewer_says_which_way_an_entry_speaks(world: World, assessor: Actor, suggestion: Suggestion) -> None:
    otherwise = next(way for way in WAYS if way is not suggestion.polarity)

    made = review.decide(
        world.services, assessor, world.own, suggestion.id, decision=Decision.ACCEPT, polarity=otherwise
    )

    (entry,) = [e for e in _cell(world.services, assessor, world.own, suggestion).entries if e.suggestion_key]
    assert (entry.polarity, made.polarity) == (otherwise, otherwise)


def test_a_rejected_suggestion_stays_in_its_cell_as_one(world: World, assessor: Actor, suggestion: Suggestion) -> None:
    _decide(world, assessor, suggestion.id, Decision.REJECT, "Of another council.")

    cell = _cell(world.services, assessor, world.own, suggestion)
    exported = export.export_return(world.services, assessor, world.own)["grid"]
    assert suggestion.id in cell.rejected
    assert suggestion.id not in cell.suggestions
    assert [each["rejected"] for each in exported if each["rejected"]] == [[suggestion.id]]


def test_rejecting_leaves_no_entry(world: World, assessor: Actor, suggestion: Suggestion) -> None:
    _decide(world, assessor, suggestion.id, Decision.REJECT, "About children's services.")

    cell = _cell(world.services, assessor, world.own, suggestion)
    assert suggestion.id not in cell.suggestions
    assert [entry for entry in cell.entries if entry.suggestion_key == suggestion.key] == []


def test_undo_takes_the_entry_back_and_the_record_keeps_both(
    world: World, assessor: Actor, suggestion: Suggestion
) -> None:
    _decide(world, assessor, suggestion.id, Decision.ACCEPT)
    _decide(world, assessor, suggestion.id, Decision.UNDO)

    shown = open_suggestion(world.services, assessor, world.own, suggestion.id)
    cell = _cell(world.services, assessor, world.own, suggestion)
    assert shown.review is None
    assert [past.decision for past in shown.history][-2:] == [Decision.ACCEPT, Decision.UNDO]
    assert suggestion.id in cell.suggestions


def test_a_second_decision_needs_an_undo_first(world: World, assessor: Actor, suggestion: Suggestion) -> None:
    _decide(world, assessor, suggestion.id, Decision.REJECT)

    with pytest.raises(ConflictError, match="assessor decided on this already"):
        _decide(world, assessor, suggestion.id, Decision.ACCEPT)


def test_an_edit_without_words_is_refused(world: World, assessor: Actor, suggestion: Suggestion) -> None:
    with pytest.raises(InputError, match="needs words"):
        _decide(world, assessor, suggestion.id, Decision.EDIT, "  ")


def test_an_authority_cannot_reach_the_grid(world: World) -> None:
    clerk = accounts.act_as(world.services, "authority")

    with pytest.raises(PermissionDeniedError):
        open_grid(world.services, clerk, world.own)


def test_a_sentence_whose_words_are_gone_is_not_shown(world: World, assessor: Actor, suggestion: Suggestion) -> None:
    reading_id = suggestion.summary[0].citations[0].reading
    place = page_texts.c.reading_id == reading_id
    with writing(world.services.engine) as connection:
        (kept,) = connection.execute(page_texts.select().where(place)).all()
        connection.execute(update(page_texts).where(place).values(text=kept.text.upper()))
    try:
        grid = open_grid(world.services, assessor, world.own)
        assert suggestion.id not in grid.suggestions
        with pytest.raises(NotFoundError, match="not found again"):
            open_suggestion(world.services, assessor, world.own, suggestion.id)
    finally:
        with writing(world.services.engine) as connection:
            connection.execute(update(page_texts).where(place).values(text=kept.text))


def test_the_export_carries_the_decision_that_stands(world: World, assessor: Actor, suggestion: Suggestion) -> None:
    _decide(world, assessor, suggestion.id, Decision.ACCEPT)

    exported = export.export_return(world.services, assessor, world.own)

    (row,) = [row for row in exported["suggestions"] if row["key"] == suggestion.key]
    assert (row["review"]["decision"], row["review"]["by"]) == ("accept", "assessor")
    (cell,) = [
        cell
        for cell in exported["grid"]
        if (cell["statement"], cell["category"]) == (suggestion.statement, suggestion.category)
    ]
    assert cell["state"] == "accepted"


def test_passages_are_compared_once_for_all_pages_of_a_grid(
    world: World, assessor: Actor, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = open_grid(world.services, assessor, world.own)
    monkeypatch.setattr("api.actions.grid.first_places", lambda _: pytest.fail("compared again"))

    again = open_grid(world.services, assessor, world.own)

    assert again.cells == first.cells


def test_whoever_accepts_what_is_unclear_says_which_way_it_speaks_or_leaves_it_unsaid(services: Services) -> None:
    filled = fill(services)
    make_unclear(services, filled.first)
    assessor = accounts.act_as(services, "assessor")

    with pytest.raises(InputError, match="cannot tell which way this speaks"):
        review.decide(services, assessor, filled.return_id, filled.first, decision=Decision.ACCEPT)
    review.decide(
        services, assessor, filled.return_id, filled.first, decision=Decision.ACCEPT, polarity=Polarity.UNCLEAR
    )

    (entry,) = open_grid(services, assessor, filled.return_id).cell("assessing-needs", "people").entries
    assert entry.polarity is None
    review.decide(services, assessor, filled.return_id, filled.second, decision=Decision.ACCEPT)
