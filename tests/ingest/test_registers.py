"""What was left off: registers without entries or with few, and documents that end in headings."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import replace

import pytest

from ingest.model import Element, Parsed, TemplateState
from ingest.templates.registers import without_lists
from tests.builders import check_template
from tests.ingest.elements import heading, paragraph, table

HEADS = ("Ref", "Date of visit", "Officer", "What residents or families said", "Score 1-4", "Follow-up date")


@pytest.mark.parametrize("rows", [(), (("1",), ("2",), ("3",))])
def test_a_register_that_nobody_wrote_in_is_blank(rows: tuple[tuple[str, ...], ...]) -> None:
    check = check_template([heading("Quality visit tracker"), table(HEADS, *((*row, *[""] * 5) for row in rows))])

    assert check.state is TemplateState.BLANK
    assert check.empty == HEADS


@pytest.mark.parametrize(
    "rows",
    [
        (HEADS, ("P12", "3 May 2024", "AB", "Two families unhappy with the laundry", "2", "14 June 2024")),
        (("Home A", "Home B", "Home C", "Total"),) * 2,
        (("92%", "81%", "7", "3"),),
        (("North", "South"),),
    ],
)
def test_a_table_with_an_entry_is_no_empty_register(rows: tuple[tuple[str, ...], ...]) -> None:
    assert check_template([heading("Quality visits"), table(*rows)]).state is not TemplateState.BLANK


def test_the_lists_that_cells_may_be_chosen_from_are_no_part_of_a_register() -> None:
    lists = replace(table(("Type", "Residential", "Nursing"), ("Score", "1 poor", "2 good")), page=2)
    parsed = Parsed(elements=(table(HEADS), lists), page_numbers=(None, None), locators=("Visits", "Drop downs"))

    assert without_lists(parsed) == (table(HEADS),)
    assert without_lists(replace(parsed, locators=("Visits", "List"))) == parsed.elements
    assert without_lists(replace(parsed, locators=("Lists", "Lists 2"))) == parsed.elements


def _questions(*, answered: int, of: int, level: int = 1) -> Iterator[Element]:
    yield paragraph("Team: Crossgill. Round the table: five of us and the student.")
    for number in range(of):
        yield heading(f"{number + 1}. What about matter {number + 1}", level)
        if number < answered:
            yield paragraph("Mostly well. Eighteen of twenty-six were seen this quarter, and two left the service.")


def test_a_document_that_ends_in_headings_was_left_off() -> None:
    check = check_template(list(_questions(answered=4, of=10)))

    assert check.state is TemplateState.PARTLY
    assert check.empty == tuple(f"{number}. What about matter {number}" for number in range(5, 11))
    assert check.filled == 0.4


def test_a_document_that_says_something_to_its_end_was_not_left_off() -> None:
    whole = list(_questions(answered=10, of=10))
    slides = [replace(each, page=place) for place, each in enumerate(_questions(answered=4, of=10), 1)]

    assert check_template(whole).state is not TemplateState.PARTLY
    assert check_template(slides).state is not TemplateState.PARTLY
    assert check_template([heading("One"), heading("Two"), heading("Three")]).state is TemplateState.NONE


def test_a_form_that_ends_in_headings_and_a_line_to_sign_was_left_off() -> None:
    check = check_template([*_questions(answered=4, of=10), paragraph("Signed (both):")])

    assert check.state is TemplateState.PARTLY
    assert len(check.empty) == 6


def test_columns_without_an_entry_were_left_off_but_not_months_to_come() -> None:
    plan = [(f"Priority {n}", f"Open the hub in area {n} by autumn", "Head of access", "", "") for n in range(6)]

    begun = check_template(
        [heading("Delivery plan"), table(("Priority", "Action", "Lead", "Progress", "Impact"), *plan)]
    )
    to_come = check_template(
        [heading("Contacts"), table(("Team", "Contacts", "Closed", "November", "December"), *plan)]
    )

    assert begun.state is TemplateState.PARTLY
    assert begun.empty == ("Progress", "Impact")
    assert "columns without an entry" not in to_come.reason


@pytest.mark.parametrize(("spare", "state"), [(12, TemplateState.PARTLY), (2, None)])
def test_a_register_with_numbered_rows_to_come_was_begun(spare: int, state: TemplateState | None) -> None:
    entry = ("3 May 2024", "AB", "Two families unhappy with the laundry, one about cold food", "2", "14 June 2024")
    rows = [(str(number), *entry) for number in range(1, 6)]
    waiting = [(str(number), *[""] * 5) for number in range(6, 6 + spare)]

    check = check_template([heading("Quality visit tracker"), table(HEADS, *rows, *waiting)])

    assert (check.state is TemplateState.PARTLY) == (state is not None)


def test_rows_to_come_are_counted_among_those_of_tables_alone() -> None:
    rows = [(str(number), *[""] * 5) for number in range(1, 4)]
    entry = ("9", "3 May 2024", "AB", "Two families unhappy with the laundry, one about cold food", "2", "14 June 2024")
    notes = [paragraph(f"Visit {number} was on time and all went well, said the team.") for number in range(9)]

    check = check_template([heading("Quality visit tracker"), *notes, table(HEADS, entry, entry, *rows)])

    assert (check.state, check.filled) == (TemplateState.PARTLY, 0.4)


def test_a_long_register_with_gaps_is_judged_in_good_time() -> None:
    heads = ("Name of service", *(f"Note {number}" for number in range(15)))
    rows = [(f"Home {number}", *["Seen by the team", ""] * 7, "") for number in range(1500)]
    started = time.process_time()

    check_template([table(heads, *rows)])

    assert time.process_time() - started < 20
