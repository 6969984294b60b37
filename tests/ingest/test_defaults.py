"""Defaults that a form is printed with: zeros and words in brackets."""

from __future__ import annotations

import pytest

from ingest.model import TemplateState
from ingest.templates.defaults import as_empty
from tests.builders import check_template
from tests.ingest.elements import heading, paragraph, table

DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday")


def test_zeros_of_a_table_without_other_figures_wait_to_be_overwritten() -> None:
    sheet = table(("Day", "Start", "Finish", "Hours"), *((day, "", "", "0.00") for day in DAYS))

    assert check_template([heading("Timesheet", 1), sheet]).state is TemplateState.BLANK


def test_zeros_beside_a_figure_are_counts() -> None:
    sheet = table(("Home", "Falls", "Deaths"), ("Elm", "0", "0"), ("Ash", "3", "0"), ("Oak", "0", "0"))

    assert as_empty([sheet]) == [sheet]


def test_a_zero_that_alone_stands_beside_its_question_answers_it() -> None:
    sheet = table(("Question", "Answer"), *((f"How many in week {week}?", "0") for week in range(1, 6)))

    assert as_empty([sheet]) == [sheet]


@pytest.mark.parametrize("said", ["[insert purpose]", "[the Council / the Board]", "[\u25cf]"])
def test_words_in_brackets_wait_beside_others_that_say_so(said: str) -> None:
    clauses = [
        f"1. The [Board] exists to {said}.",
        f"2. It begins on [DATE] and pays {said}.",
        "3. It has [six] members.",
    ]

    asked = as_empty([paragraph(clause) for clause in clauses])

    assert asked[2].text == "3. It has [insert six] members."


def test_names_taken_out_of_a_transcript_are_no_places_to_fill_in() -> None:
    said = [paragraph(text) for text in ("[Name] said that [her sister] helps.", "[laughs] She was tired, [redacted].")]

    assert as_empty(said) == said


def test_fields_in_double_brackets_make_a_letter_that_was_never_sent_blank() -> None:
    letter = [
        paragraph("[[TodaysDate]]"),
        paragraph("Dear [[ClientTitle]] [[ClientSurname]]"),
        heading("You are on our waiting list", 1),
        paragraph("You asked us for help on [[ContactDate]]. We expect to see you within [[ExpectedWeeks]] weeks."),
        paragraph("Yours sincerely"),
        paragraph("[[WorkerName]]"),
    ]

    assert check_template(letter).state is TemplateState.BLANK


def test_a_total_of_nothing_is_no_answer() -> None:
    rows = [("Greeting", "10", ""), ("Listening", "20", ""), ("TOTAL", "30", "0")]

    (sheet,) = as_empty([table(("What to listen for", "Max", "Score"), *rows)])

    assert sheet.cells[-1] == ("TOTAL", "30", "")


def test_a_total_of_figures_stays() -> None:
    rows = [("Falls", "2", "0"), ("Deaths", "0", ""), ("Total", "2", "0")]
    sheet = table(("What", "April", "May"), *rows)

    assert as_empty([sheet]) == [sheet]


def test_differences_of_nothing_are_no_answers() -> None:
    rows = [(line, "1.62", "", "0") for line in ("Pay", "Travel", "Mileage")]

    (sheet,) = as_empty([table(("Cost line", "Our rate", "Your rate", "Difference"), *rows)])

    assert [row[3] for row in sheet.cells] == ["Difference", "", "", ""]


def test_zeros_of_a_column_that_is_no_result_are_answers() -> None:
    rows = [(home, "3", "0", "") for home in ("Elm", "Ash", "Oak")]
    sheet = table(("Home", "Falls", "Deaths", "Comments"), *rows)
    scored = table(("Standard", "Weight", "Score"), *((name, "5", "0") for name in ("Meals", "Staff", "Care")))

    assert as_empty([sheet, scored]) == [sheet, scored]
