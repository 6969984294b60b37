"""Entries of the grid that are edited: their citations, their place and what the record says."""

from __future__ import annotations

from dataclasses import replace

import pytest

from api import audit
from api.access import Actor
from api.actions import accounts, editing, entries, review
from api.actions.grid import open_grid, open_suggestion
from api.services import Services
from index.mapping.lessons import lessons_of
from index.model import Decision, GridEntry, Origin, Polarity
from ingest.db import reading
from ingest.errors import ConflictError, InputError, PermissionDeniedError
from tests.api.filled import WAITED, Filled, fill

PLACE = ("equity", "partners")


@pytest.fixture
def filled(services: Services) -> Filled:
    return fill(services)


@pytest.fixture
def assessor(services: Services, filled: Filled) -> Actor:  # noqa: ARG001 - there are accounts then
    return accounts.act_as(services, "assessor")


def _entries(services: Services, actor: Actor, filled: Filled, place: tuple[str, str]) -> tuple[GridEntry, ...]:
    return open_grid(services, actor, filled.return_id).cell(*place).entries


def test_an_edited_entry_of_ones_own_takes_the_place_of_the_one_before(
    services: Services, filled: Filled, assessor: Actor
) -> None:
    made = entries.add_entry(
        services, assessor, filled.return_id, statement="equity", category="partners", text="Told on the vist."
    )
    admin = accounts.act_as(services, "admin")

    edited = editing.edit_entry(
        services, admin, filled.return_id, made.id, text="Told on the visit.", polarity=Polarity.STRENGTH
    )

    assert _entries(services, assessor, filled, PLACE) == (edited,)
    assert edited == replace(
        made, id=edited.id, text="Told on the visit.", by="admin", at=edited.at, polarity=Polarity.STRENGTH
    )
    with reading(services.engine) as connection:
        (event,) = audit.list_events(connection, limit=1)
    assert (event.action, event.subject, event.details) == ("entry-edited", edited.id, {"before": made.id})


def test_an_accepted_entry_keeps_the_citations_of_what_is_left_and_gets_back_those_of_what_returns(
    services: Services, filled: Filled, assessor: Actor
) -> None:
    review.decide(services, assessor, filled.return_id, filled.first, decision=Decision.EDIT, text="In our words.")
    (before,) = _entries(services, assessor, filled, ("assessing-needs", "people"))

    edited = editing.edit_entry(services, assessor, filled.return_id, before.id, text=f"{WAITED} Ask why.")

    assert before.sentences == ()
    assert [sentence.text for sentence in edited.sentences] == [WAITED]
    assert (edited.origin, edited.polarity) == (Origin.SUGGESTION, Polarity.SHORTFALL)
    shown = open_suggestion(services, assessor, filled.return_id, filled.first)
    assert [each.decision for each in shown.history] == [Decision.EDIT, Decision.UNDO, Decision.EDIT]
    assert shown.review is not None
    assert shown.review.text == f"{WAITED} Ask why."


def test_the_year_of_a_source_stands_beside_it_while_an_entry_is_edited(
    services: Services, filled: Filled, assessor: Actor
) -> None:
    review.decide(services, assessor, filled.return_id, filled.first, decision=Decision.ACCEPT)
    (entry,) = [each for cell in open_grid(services, assessor, filled.return_id).cells for each in cell.entries]

    quoted = editing.open_entry(services, assessor, filled.return_id, entry.id).quoted

    assert [cited.year for cited in quoted.cited] == [2024]


def test_taking_back_an_edited_decision_lets_the_suggestion_wait_again(
    services: Services, filled: Filled, assessor: Actor
) -> None:
    review.decide(services, assessor, filled.return_id, filled.first, decision=Decision.ACCEPT)
    (before,) = _entries(services, assessor, filled, ("assessing-needs", "people"))
    editing.edit_entry(services, assessor, filled.return_id, before.id, text="In our words.")

    review.decide(services, assessor, filled.return_id, filled.first, decision=Decision.UNDO)

    cell = open_grid(services, assessor, filled.return_id).cell("assessing-needs", "people")
    assert cell.entries == ()
    assert filled.first in cell.suggestions


def test_what_was_moved_stays_where_it_was_moved_to_and_teaches_that_place(
    services: Services, filled: Filled, assessor: Actor
) -> None:
    review.decide(services, assessor, filled.return_id, filled.first, decision=Decision.MOVE, place=PLACE)
    (before,) = _entries(services, assessor, filled, PLACE)

    edited = editing.edit_entry(services, assessor, filled.return_id, before.id, text=f"{WAITED} Ask why.")

    (lesson,) = lessons_of(services.decided("cqc-la@2024-02", until_seq=99))
    assert _entries(services, assessor, filled, PLACE) == (edited,)
    assert (lesson.exemplar.statements, lesson.exemplar.categories) == (("equity",), ("partners",))


def test_of_two_people_who_edit_an_entry_the_second_is_told(
    services: Services, filled: Filled, assessor: Actor
) -> None:
    made = entries.add_entry(
        services, assessor, filled.return_id, statement="equity", category="partners", text="Told on the visit."
    )
    editing.edit_entry(services, assessor, filled.return_id, made.id, text="Told on our visit.")

    with pytest.raises(ConflictError, match="edited or taken back"):
        editing.edit_entry(services, assessor, filled.return_id, made.id, text="Told on a visit.")


def test_an_edit_needs_words_that_change_something_and_an_assessor(
    services: Services, filled: Filled, assessor: Actor
) -> None:
    made = entries.add_entry(
        services, assessor, filled.return_id, statement="equity", category="partners", text="Told on the visit."
    )

    for text in ("  ", "Told on  the visit."):
        with pytest.raises(InputError):
            editing.edit_entry(services, assessor, filled.return_id, made.id, text=text)
    clerk = accounts.act_as(services, "authority")
    with pytest.raises(PermissionDeniedError):
        editing.edit_entry(services, clerk, filled.return_id, made.id, text="Ours.")
