"""What one table of a form is made of: parts below heads of their own, and rows that are examples."""

from __future__ import annotations

import pytest

from ingest.model import TemplateState
from ingest.templates.blanks import is_blank
from ingest.templates.sections import parts_of, without_examples
from tests.builders import check_template
from tests.ingest.elements import heading, paragraph, table

HEAD = ("Heading", "Budgeted", "Spent")
ABOUT = ("Reference", "", "Quarter")
WAITING = [("Wages", "", ""), ("Insurance", "", "")]


def test_a_head_within_a_table_begins_a_part_where_what_is_below_waits_for_answers() -> None:
    assert parts_of([ABOUT, HEAD, *WAITING]) == [[ABOUT], [HEAD, *WAITING]]
    assert parts_of([ABOUT, HEAD, ("Example: wages", "240", "231")]) == [
        [ABOUT],
        [HEAD, ("Example: wages", "240", "231")],
    ]
    empty = [("Example: wages", "240", "231"), ("", "", ""), ("", "", "")]
    assert parts_of([ABOUT, HEAD, *empty]) == [[ABOUT], [HEAD, *empty]]


def test_a_table_with_answers_is_one_part() -> None:
    rows = [ABOUT, HEAD, ("Wages", "240", "231"), ("Insurance", "", "")]

    assert parts_of(rows) == [rows]


def test_a_row_wider_than_the_grid_below_is_a_part_of_its_own() -> None:
    date = ("Date", "5 May", "Officer", "JT")
    rows = [
        date,
        ("Area", "Rating", "Findings", ""),
        ("Staffing", "Met", "Two posts filled", ""),
        ("Meals", "Met", "", ""),
    ]

    assert parts_of(rows) == [[date], [row[:3] for row in rows[1:]]]


def test_rows_without_cells_and_many_heads_are_no_trouble() -> None:
    rows = [ABOUT, HEAD, ("Wages", "", ""), (), ("Insurance", "", "")]
    many = [row for number in range(20_000) for row in ((*HEAD, "", str(number)), (*HEAD, "", ""))]

    assert parts_of(rows) == [rows]
    assert parts_of(many) == [many]


@pytest.mark.parametrize("example", ["Example: Wages", "e.g. Wages", "(Example) - Wages", "Sample: Wages", "Example"])
def test_a_row_that_shows_how_to_answer_another_is_left_out(example: str) -> None:
    rows = [HEAD, (example, "240", "231"), ("Wages", "250", ""), ("Insurance", "", "")]

    assert without_examples(rows) == [rows[0], *rows[2:]]


def test_what_somebody_gives_as_an_example_stays() -> None:
    rows = [("Standard", "Your evidence"), ("Example of impact", "Nan goes out again"), ("Signed", "JT")]

    assert without_examples(rows) == rows


def test_a_form_with_an_example_in_its_grid_is_blank_all_the_same() -> None:
    grid = table(
        (*ABOUT, ""),
        (*HEAD, "Reason"),
        ("Example: Wages", "240", "231", "Off sick"),
        ("Wages", "", "", ""),
        ("Insurance", "", "", ""),
    )
    notes = paragraph("Notes: complete one line for each heading. Keep receipts for six years.")

    assert check_template([heading("Monitoring return", 1), notes, grid]).state is TemplateState.BLANK


@pytest.mark.parametrize(
    "options",
    [
        "s42 / other enquiry / NFA",
        "Satisfactory / Query / Recover",
        "red / amber / green",
        "carry on / repay / stop (a manager must see this first)",
        "red / amber / green (delete as appropriate)",
    ],
)
def test_options_to_be_struck_out_are_no_answer(options: str) -> None:
    assert is_blank(options)


@pytest.mark.parametrize(
    "answer",
    [
        "J Smith / P Jones / A Khan",
        "12 May / phone",
        "No contact / letter sent to GP / visited on Monday at ten",
        "red / amber / green (amber)",
        "Satisfactory / Query / Recover (Query, see email of 3 May)",
        "walking / hoist / frame (needs two carers)",
    ],
)
def test_names_and_notes_between_strokes_are_answers(answer: str) -> None:
    assert not is_blank(answer)
