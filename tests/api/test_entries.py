"""Entries of an assessor's own, and passages that a person puts into the grid."""

from __future__ import annotations

import pytest

from api.access import Actor
from api.actions import accounts, entries, find, returns
from api.actions.grid import open_grid
from api.services import Services
from index.model import CellState, Origin, Polarity
from ingest.errors import InputError, NotFoundError, PermissionDeniedError
from ingest.model import ReturnState
from tests.api.conftest import World
from tests.api.filled import fill

EQUITY = {"statement": "equity", "category": "partners"}


@pytest.fixture
def assessor(world: World) -> Actor:
    return accounts.act_as(world.services, "assessor")


def _passage(world: World, assessor: Actor) -> str:
    return find.search(world.services, assessor, world.own, "carers waited").hits[0].passage_id


def test_an_assessors_own_entry_stands_beside_suggestions_and_can_be_taken_back(world: World, assessor: Actor) -> None:
    made = entries.add_entry(
        world.services, assessor, world.own, text="Told on the visit.", polarity=Polarity.STRENGTH, **EQUITY
    )
    cell = open_grid(world.services, assessor, world.own).cell("equity", "partners")
    entries.withdraw_entry(world.services, assessor, world.own, made.id)
    after = open_grid(world.services, assessor, world.own).cell("equity", "partners")

    assert made in cell.entries
    assert cell.state is CellState.ACCEPTED
    assert made not in after.entries


def test_an_assessors_own_entry_begins_the_review(services: Services) -> None:
    filled = fill(services)
    admin, assessor = accounts.act_as(services, "admin"), accounts.act_as(services, "assessor")
    before = returns.find_return(services, admin, filled.return_id).item.state
    entries.add_entry(services, assessor, filled.return_id, text="Told on the visit.", **EQUITY)
    after = returns.find_return(services, admin, filled.return_id).item.state
    returns.close_return(services, admin, filled.return_id)
    entries.add_entry(services, assessor, filled.return_id, text="Told again.", **EQUITY)

    assert (before, after) == (ReturnState.SUBMITTED, ReturnState.IN_REVIEW)
    assert returns.find_return(services, admin, filled.return_id).item.state is ReturnState.CLOSED


def test_an_entry_for_an_unused_category_is_refused(world: World, assessor: Actor) -> None:
    with pytest.raises(InputError, match="not an evidence category used"):
        entries.add_entry(world.services, assessor, world.own, statement="equity", category="outcomes", text="Words.")


def test_what_is_taken_from_a_passage_keeps_its_citation_and_what_is_added_has_none(
    world: World, assessor: Actor
) -> None:
    passage_id = _passage(world, assessor)
    shown = entries.open_passage(world.services, assessor, world.own, passage_id)
    first = next(sentence for sentence in shown.sentences if sentence.text.endswith("."))

    made = entries.add_entry(
        world.services,
        assessor,
        world.own,
        text=f"{first.text} Ask for the figures of this year.",
        passage_id=passage_id,
        **EQUITY,
    )

    cell = open_grid(world.services, assessor, world.own).cell("equity", "partners")
    entries.withdraw_entry(world.services, assessor, world.own, made.id)
    assert made.sentences == (first,)
    assert made.origin is Origin.ASSESSOR
    assert (cell.sources, cell.documents) == (1, 1)


def test_a_passage_says_where_it_is_suggested(world: World, assessor: Actor) -> None:
    suggestion = next(iter(open_grid(world.services, assessor, world.own).suggestions.values()))
    shown = entries.open_passage(world.services, assessor, world.own, suggestion.passages[0])

    on_page = entries.list_passages(world.services, assessor, world.own, shown.placed.passage.document_id, 1)

    assert suggestion.id in [each.id for each in shown.placed.suggestions]
    assert shown.placed in on_page


def test_a_passage_of_another_return_does_not_exist(world: World, assessor: Actor) -> None:
    stranger = find.search(world.services, assessor, world.other, "canary").hits
    passages = [hit.passage_id for hit in stranger] or ["none"]

    with pytest.raises(NotFoundError, match="no such passage"):
        entries.open_passage(world.services, assessor, world.own, passages[0])
    with pytest.raises(NotFoundError, match="no such passage"):
        entries.add_entry(world.services, assessor, world.own, text="Words.", passage_id=passages[0], **EQUITY)


def test_an_authority_puts_nothing_into_the_grid(world: World, assessor: Actor) -> None:
    clerk = accounts.act_as(world.services, "authority")
    passage_id = _passage(world, assessor)

    with pytest.raises(PermissionDeniedError):
        entries.open_passage(world.services, clerk, world.own, passage_id)
    with pytest.raises(PermissionDeniedError):
        entries.add_entry(world.services, clerk, world.own, text="Words.", passage_id=passage_id, **EQUITY)
