"""What comes printed with a form: versions, keys, numbers of paragraphs, names of columns, examples."""

from __future__ import annotations

import pytest

from ingest.model import TemplateState
from ingest.templates.defaults import as_empty
from ingest.templates.looks import is_ticked
from ingest.templates.places import places_of
from ingest.templates.printed import without_printed
from ingest.templates.sections import without_examples
from tests.builders import check_template
from tests.ingest.elements import heading, item, paragraph, table

VERSIONS = table(
    ("Version", "Date", "By", "Changes"),
    ("1.0", "03/2019", "Quality manager", "New"),
    ("1.1", "07/2021", "T. Marsh", "Criteria reworded"),
)
ASKED = ("Name of adult", "Date of concern", "What happened?", "Who was there?", "What was done?", "Decision")


def test_a_table_of_versions_is_no_answer() -> None:
    form = [heading("Concern form", 1), VERSIONS, table(*((label, "") for label in ASKED))]

    assert check_template(form).state is TemplateState.BLANK


def test_a_table_of_versions_without_a_head_is_told_by_what_stands_above_it() -> None:
    rows = table(("0.1", "3 May 2024", "First draft"), ("0.2", "9 May 2024", "After comments"))

    assert without_printed([heading("Document history"), rows]) == [heading("Document history")]
    assert without_printed([heading("Chronology"), rows]) == [heading("Chronology"), rows]
    assert without_printed([heading("Issue log"), rows]) == [heading("Issue log"), rows]


@pytest.mark.parametrize(
    "rows",
    [
        (("Version", "Supplier", "Cost"), ("2.1", "Northgate", "£400")),
        (("Date", "By", "Changes"), ("3 May", "JT", "Moved to the ground floor")),
        (("Version", "3"), ("Team", "North")),
        (("Issue", "Owner", "Status", "Comments"), ("Night calls go unanswered", "A. Lane", "Open", "Rota agreed")),
    ],
)
def test_other_tables_stay(rows: tuple[tuple[str, ...], ...]) -> None:
    assert without_printed([table(*rows)]) == [table(*rows)]


@pytest.mark.parametrize(
    "text",
    [
        "E = early 7-2 L = late 2-10 AL = annual leave",
        "Key: G = on track, A = at risk, R = late",
    ],
)
def test_a_key_is_no_answer(text: str) -> None:
    assert without_printed([paragraph(text)]) == []


@pytest.mark.parametrize("text", ["BP = 120/80 HR = 72 RR = 16", "A = agreed", "She said that A = B and that C = D."])
def test_measurements_and_single_signs_are_no_key(text: str) -> None:
    assert without_printed([paragraph(text)]) == [paragraph(text)]


def test_numbers_of_paragraphs_with_nothing_behind_wait() -> None:
    numbered = [paragraph("1.1"), heading("2 Legal"), paragraph("2.1"), heading("3 Risks"), paragraph("3.1")]

    assert [each.text for each in without_printed(numbered)] == ["____", "2 Legal", "____", "3 Risks", "____"]


@pytest.mark.parametrize("figures", [("1.5", "0.8", "2.1"), ("1.1", "2.1"), ("1.5", "2.5", "3.5")])
def test_figures_that_do_not_count_paragraphs_are_answers(figures: tuple[str, ...]) -> None:
    said = [paragraph(figure) for figure in figures]

    assert without_printed(said) == said


def test_yes_beside_no_in_a_first_row_heads_columns() -> None:
    asked = table(("Who", "Yes", "No"), ("My GP", "\u2610", "\u2610"), ("My landlord", "\u2610", "\u2610"))

    assert not any(map(is_ticked, places_of([asked], most=99)))


def test_a_yes_of_a_first_row_with_nothing_beside_it_is_a_mark() -> None:
    said = table(("Do you live alone?", "Yes"), ("Do you drive?", "No"))

    assert any(map(is_ticked, places_of([said], most=99)))


def test_what_can_be_scored_at_most_is_no_score() -> None:
    rows = [(f"{label}?", "20", "") for label in ("Greeting", "Listening", "Advice", "Recording", "Closing")]
    form = [
        heading("Call monitoring form", 1),
        table(("Call handler", ""), ("Date", "")),
        table(("What to listen for", "Max", "Score"), *rows),
    ]

    assert check_template(form).state is TemplateState.BLANK


def test_rows_that_wait_below_an_example_may_have_their_numbers() -> None:
    head, example = ("ID", "Risk", "Likelihood", "Score"), ("EX", "Reviews are late", "4", "12")
    register = table(head, example, *((f"R{number}", "", "", "0") for number in range(1, 7)))

    (waiting,) = as_empty([register])

    assert [row[3] for row in waiting.cells] == ["Score", "12", *[""] * 6]
    assert without_examples(waiting.cells)[1][0] == "R1"


def test_an_example_above_entries_stays_in_doubt() -> None:
    rows = [("ID", "Risk", "Score"), ("Example Street", "Late", "12"), ("R1", "Vacancies", "9")]

    assert without_examples(rows) == rows


def test_a_list_that_is_no_key_stays() -> None:
    said = [item("A. Call the duty worker"), item("B. Visit"), item("C. Close")]

    assert without_printed(said) == said
