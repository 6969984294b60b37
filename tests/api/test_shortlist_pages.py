"""Pages of what to read first: in a cell, across the return, and what is told when none is left."""

from __future__ import annotations

import re

import pytest
from sqlalchemy import delete, update

from api.actions import accounts
from api.actions.grid import open_grid
from api.services import Services
from index.entries.shortlist import FIRST
from index.tables import suggestions
from ingest.db import writing
from tests.api.filled import add_more
from tests.api.site import CELL, Site, words_of_page

END = "You have decided on all that was to be read first."


def test_a_cell_with_many_shows_those_to_read_first_and_the_others(site: Site, services: Services) -> None:
    add_more(services, site.filled, FIRST)
    cell = words_of_page(site.get("assessor", "{r}/grid/" + CELL))
    grid = words_of_page(site.get("assessor", "{r}/grid"))
    one_way = words_of_page(site.get("assessor", "{r}/grid/" + CELL + "?way=shortfall"))

    assert "Read first 5 of the 7 likely ones: those that seem to tell most (results and shortfalls" in cell
    assert cell.index("Read first") < cell.index("Suggestion 5 of 7") < cell.index("The others Most confident first.")
    assert cell.index("The others") < cell.index("Suggestion 6 of 7")
    assert "7 suggestions wait 5 to read first" in grid
    assert "Read first: 0 of 6 decided" in grid
    assert "Suggestion 7 of 7" in one_way
    assert "Read first" not in one_way


def test_a_cell_with_few_and_one_with_nothing_likely_show_no_choice(site: Site, services: Services) -> None:
    few = words_of_page(site.get("assessor", "{r}/grid/" + CELL))
    with writing(services.engine) as connection:
        connection.execute(update(suggestions).values(confidence=0.1))
    unlikely = words_of_page(site.get("assessor", "{r}/grid/" + CELL))
    grid = words_of_page(site.get("assessor", "{r}/grid?done=first"))
    typed = words_of_page(site.get("assessor", "{r}/suggestions/{first}?first=1"))

    assert "Read first" not in few + unlikely + grid
    assert "2 suggestions less likely here" in unlikely
    assert END not in grid
    assert "Not one to read first; 0 of 0 wait" in typed


def test_a_return_without_suggestions_has_nothing_to_read_first(site: Site, services: Services) -> None:
    with writing(services.engine) as connection:
        connection.execute(delete(suggestions))

    grid = words_of_page(site.get("assessor", "{r}/grid?done=first"))

    assert "0 of 0 suggestions decided" in grid
    assert "ead first" not in grid


def test_a_cell_says_when_those_to_read_first_are_decided(site: Site, services: Services) -> None:
    add_more(services, site.filled, FIRST)
    first = open_grid(services, accounts.act_as(services, "assessor"), site.filled.return_id).first
    site.post("admin", "{r}/suggestions/" + first[0], decision="reject")
    one = words_of_page(site.get("assessor", "{r}/grid/" + CELL))
    for each in first[1:FIRST]:
        site.post("admin", "{r}/suggestions/" + each, decision="reject")
    every = words_of_page(site.get("assessor", "{r}/grid/" + CELL))
    grid = words_of_page(site.get("assessor", "{r}/grid"))

    assert "speaking different ways where they can. 1 of them is decided. Shortfall Suggestion 1 of 6" in one
    assert "speaking different ways where they can. All of them are decided. The others" in every
    assert "2 suggestions wait 5 rejected" in grid


def test_one_goes_through_them_across_the_cells_until_none_is_left(site: Site) -> None:
    grid = site.get("assessor", "{r}/grid")
    link = re.search(r'href="([^"]+)">Go through them', grid.text)
    assert link
    opened = site.get("assessor", link[1])
    changed = site.post("assessor", "{r}/suggestions/{first}", decision="edit", text="Other words.", first="1")
    moved = {"decision": "move", "statement": "equity", "category": "people", "first": "1"}
    to_next_cell = site.post("assessor", "{r}/suggestions/{second}", **moved)
    undone = site.post("assessor", "{r}/suggestions/{second}", decision="undo", first="1")
    site.post("assessor", "{r}/suggestions/{second}", decision="reject", first="1")
    ended = site.post("assessor", "{r}/suggestions/{alone}", decision="accept", first="1")
    told = site.get("assessor", ended.headers["location"])
    again = site.get("assessor", "{r}/suggestions/{alone}?first=1")

    assert link[1] == site.address("{r}/suggestions/{first}?first=1")
    assert "Read first: 1 of 3" in words_of_page(opened)
    assert "All that wait in this cell" in words_of_page(opened)
    assert opened.text.count('<input type="hidden" name="first" value="1">') == 3
    assert f'href="{site.address("{r}/suggestions/{second}?first=1")}"' in opened.text
    assert f"{site.filled.first}?edit=1&amp;first=1" in opened.text
    assert changed.headers["location"] == site.address("{r}/suggestions/{second}?after={first}&first=1")
    assert to_next_cell.headers["location"] == site.address("{r}/suggestions/{alone}?after={second}&first=1")
    assert undone.headers["location"] == site.address("{r}/suggestions/{second}?first=1")
    assert ended.headers["location"] == site.address("{r}/grid?after={alone}&done=first")
    assert f"{END} The last suggestion was accepted." in words_of_page(told)
    assert "Read first: 3 of 3 decided" in words_of_page(told)
    assert "Go through them" not in told.text
    assert "Read first: 3 of 3; decided" in words_of_page(again)


def test_what_was_decided_elsewhere_meanwhile_is_passed_over(site: Site) -> None:
    site.post("admin", "{r}/suggestions/{second}", decision="accept")
    late = site.post("assessor", "{r}/suggestions/{second}", decision="reject", first="1")
    answer = site.post("assessor", "{r}/suggestions/{first}", decision="accept", first="1", elsewhere=site.filled.alone)

    assert late.status_code == 409
    assert "Read first: 2 of 3; decided" in words_of_page(late)
    assert f'href="{site.address("{r}/suggestions/{alone}?first=1")}"' in late.text
    assert answer.headers["location"] == site.address("{r}/grid?after={first}&done=first")


def test_after_another_mapping_one_goes_on_with_the_first_that_waits(site: Site, services: Services) -> None:
    with writing(services.engine) as connection:
        connection.execute(update(suggestions).where(suggestions.c.id == site.filled.first).values(confidence=0.1))

    shown = words_of_page(site.get("assessor", "{r}/suggestions/{first}?first=1"))
    answer = site.post("assessor", "{r}/suggestions/{first}", decision="accept", first="1")

    assert "Not one to read first; 2 of 2 wait" in shown
    assert answer.headers["location"] == site.address("{r}/suggestions/{second}?after={first}&first=1")


def test_the_end_is_told_only_while_none_waits(site: Site) -> None:
    assert END not in words_of_page(site.get("assessor", "{r}/grid?done=first"))


@pytest.mark.parametrize("path", ["{r}/grid?done=first", "{r}/suggestions/{first}?first=1"])
def test_an_authority_sees_nothing_of_it(site: Site, path: str) -> None:
    answer = site.get("authority", path)

    assert answer.status_code == 403
    assert "ead first" not in words_of_page(answer)
