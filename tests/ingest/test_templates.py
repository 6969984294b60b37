"""Tests of `ingest.templates`: forms of many layouts filled in to any degree, and documents that are no forms."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ingest.model import Element, ElementKind, TemplateState
from ingest.templates import blanks
from ingest.templates.blanks import blanks_in, is_blank
from ingest.templates.places import places_of
from tests.builders import check_template
from tests.ingest.elements import Ask, answers, form_field, heading, item, paragraph, table
from tests.ingest.form_grids import action_log, sheet
from tests.ingest.form_layouts import LAYOUTS
from tests.ingest.ordinary_documents import ORDINARY

Layout = Callable[[Ask], Iterator[Element]]

WITHOUT_QUESTIONS = (action_log, sheet)  # once something stands in them, a log and a table of figures are what they are


def _named(layout: Layout) -> str:
    return layout.__name__


def _check(layout: Layout, share: float) -> TemplateState:
    return check_template([element for element in layout(answers(share)) if element.text]).state


@pytest.mark.parametrize("layout", LAYOUTS, ids=_named)
def test_a_form_without_answers_is_blank(layout: Layout) -> None:
    assert _check(layout, 0) is TemplateState.BLANK


@pytest.mark.parametrize("share", [0.25, 0.5, 0.7])
@pytest.mark.parametrize("layout", [form for form in LAYOUTS if form not in WITHOUT_QUESTIONS], ids=_named)
def test_a_form_with_some_answers_is_partly_filled(layout: Layout, share: float) -> None:
    state = _check(layout, share)

    # Where one or two placeholders are left among full sections, nothing is lost by calling it a document.
    assert state is TemplateState.PARTLY or (share == 0.7 and state is TemplateState.NONE)


@pytest.mark.parametrize("share", [0.2, 0.35, 0.6, 0.9, 1])
@pytest.mark.parametrize("layout", LAYOUTS, ids=_named)
def test_a_form_with_answers_is_never_blank(layout: Layout, share: float) -> None:
    assert _check(layout, share) is not TemplateState.BLANK


@pytest.mark.parametrize("layout", LAYOUTS, ids=_named)
def test_a_filled_form_is_neither_blank_nor_partly_filled(layout: Layout) -> None:
    assert _check(layout, 1) in {TemplateState.FILLED, TemplateState.NONE}


TAKEN_FOR_FORMS = {"a matrix of ticks", "a chart of shaded cells", "square bullets"}
"""Small documents that are taken for forms in use: they stay all the same."""


@pytest.mark.parametrize("name", ORDINARY)
def test_an_ordinary_document_is_no_form(name: str) -> None:
    state = check_template(ORDINARY[name]).state

    assert state is not TemplateState.BLANK
    assert (state is not TemplateState.NONE) is (name in TAKEN_FOR_FORMS)


def test_the_prompts_left_empty_are_listed_in_order() -> None:
    check = check_template(
        [
            heading("Visit form", 1),
            table(("Item", "Entry"), ("Home", "Elm Lodge"), ("Officer", ""), ("Date", "dd/mm/yyyy"), ("Score", "3")),
            paragraph("What did people say?"),
            paragraph("[insert]"),
            paragraph("What happens next?"),
            paragraph("We were told the roof had been mended. A second visit was booked."),
        ]
    )

    assert check.empty == ("Officer", "Date", "What did people say?")
    assert check.filled == 0.5


def test_the_reason_counts_questions_and_names_three_that_are_empty() -> None:
    rows = [(f"Question {number}?", "") for number in range(1, 25)]

    check = check_template([heading("Audit tool", 1), table(("Question", "Answer"), *rows)])

    assert check.reason == (
        "A form with 24 questions and no answers; left empty: \u201cQuestion 1?\u201d, \u201cQuestion 2?\u201d and "
        "\u201cQuestion 3?\u201d."
    )


@pytest.mark.parametrize("answer", ["N/A", "None", "No", "Nil", "-", "0", "Not known"])
def test_a_short_answer_is_an_answer(answer: str) -> None:
    rows = [(f"Is part {number} in place?", answer) for number in range(1, 9)]

    check = check_template([heading("Checklist", 1), table(("Question", "Answer"), *rows)])

    assert check.state is TemplateState.FILLED


def test_an_owner_to_be_confirmed_leaves_a_plan_partly_filled() -> None:
    rows = [(str(number), f"Do thing {number}", "TBC", "30/06/2024", "") for number in range(1, 7)]

    check = check_template([heading("Improvement plan", 1), table(("No", "Action", "Owner", "Due", "Progress"), *rows)])

    assert check.state is TemplateState.PARTLY
    assert check.empty[:2] == ("Do thing 1: Owner", "Do thing 1: Progress")


def test_spare_rows_of_a_filled_table_are_not_missing() -> None:
    check = check_template(
        [
            heading("Supervision record", 1),
            table(("Item", "Entry"), ("Worker", "OT"), ("Team", "North"), ("Area", "East"), ("Next date", "1/2/2025")),
            table(
                ("Action", "Who", "By when"),
                ("Ring the surgery about the letters", "Worker", "1/1/2025"),
                ("Book leave", "Worker", "2/1/2025"),
                ("", "", "dd/mm/yyyy"),
            ),
        ]
    )

    assert check.state is TemplateState.FILLED
    assert check.empty == ()


def test_one_tick_answers_a_list_of_options() -> None:
    check = check_template(
        [
            heading("Equality form", 1),
            table(("Item", "Entry"), ("Title", "Fees"), ("Lead", "Brokerage"), ("Panel", "May")),
            table(("Option", "Mark one"), ("Go on", ""), ("Change", "X"), ("Stop", "")),
        ]
    )

    assert check.filled == 1.0


def test_the_fields_of_a_file_decide_and_not_the_page_behind_them() -> None:
    page = [heading("Referral form", 1), paragraph("Name:"), paragraph("Reason for referral:"), paragraph("Urgency:")]
    fields = [form_field("Name", "A. Person"), form_field("Reason", "Falls at home"), form_field("Urgency", "High")]
    fields += [form_field("Referrer", "GP practice"), form_field("Submit", "")]

    assert check_template([*page, *fields]).state is TemplateState.FILLED


def test_boxes_side_by_side_in_a_file_are_one_choice() -> None:
    choice = [form_field("Home", "Off"), form_field("Hospital", "Yes"), form_field("Elsewhere", "Off")]
    fields = [form_field(label, "") for label in ("Name", "Date", "Reason")]

    check = check_template([heading("Referral form", 1), *choice, *fields])

    assert check.empty[:1] != ("Home",)


def test_a_row_with_its_answer_in_a_table_of_its_own_is_answered() -> None:
    rows = [("Washing and dressing", "Yes"), ("Meals", "Every day"), ("Night", "Twice"), ("Money", "No")]

    check = check_template([heading("Carer's form", 1), *(table(row) for row in rows)])

    assert check.state is not TemplateState.BLANK
    assert check.empty == ()


def test_what_nobody_sees_and_running_headers_do_not_count() -> None:
    hidden = [Element(kind=ElementKind.PARAGRAPH, text=f"Prompt {n}: ______", hidden=True) for n in range(9)]
    header = Element(kind=ElementKind.HEADER, text="Name: ________ Date: ________ Team: ________ Ref: ________")

    assert check_template([header, *hidden, paragraph("We met on 3 May.")]).state is TemplateState.NONE


def test_nothing_is_no_form() -> None:
    assert check_template([]).state is TemplateState.NONE


def test_a_page_that_only_promises_content_is_blank() -> None:
    assert check_template([heading("Annex C: data", 1), paragraph("Coming soon")]).state is TemplateState.BLANK


@pytest.mark.parametrize(
    "text",
    [
        "",
        "   ",
        "________",
        "..............",
        "\u2026\u2026\u2026",
        "dd/mm/yyyy",
        "DD / MM / YYYY",
        "__/__/____",
        "__:__ to __:__",
        "[insert name]",
        "{content}",
        "<name>",
        "\u00abFirst name\u00bb",
        "[auditor to complete]",
        "<<insert date>>",
        "(insert name here)",
        "[Whom have you asked? What did they say?]",
        "[Name of presenter] [Team extension number]",
        "Choose",
        "Choose an owner",
        "TBC",
        "tbc - awaiting panel",
        "To be confirmed",
        "To follow",
        "Content to follow.",
        "Coming soon",
        "Click or tap here to enter text.",
        "Click here to enter a date.",
        "Choose an item.",
        "Select...",
        "-- Please select --",
        "Enter text",
        "Type here",
        "Your text here",
        "lorem ipsum dolor sit amet",
        "xxxx",
        "XX/XX/XXXX",
        "\u00a3",
        "\u00a3____",
        "\u2610",
        "\u2610 Yes \u2610 No",
        "Signed ....................",
        "v0.1, dd/mm/yyyy",
    ],
)
def test_a_placeholder_is_blank(text: str) -> None:
    assert is_blank(text)


@pytest.mark.parametrize(
    "text",
    [
        "N/A",
        "None",
        "No",
        "-",
        "0",
        "X",
        "\u2612 Yes \u2610 No",
        "Signed (on file)",
        "[redacted]",
        "[name removed]",
        "[daughter]",
        "[see the report] attached",
        "Choose life stories group",
        "<5",
        "[1]",
        "Entered on the system",
        "Select committee",
        "The date is TBC because the venue fell through",
        "Insert new clause 4 in all homecare contracts by June",
        "...",
        "p.m.",
        "Introduction ........ 4",
    ],
)
def test_an_answer_is_not_blank(text: str) -> None:
    assert not is_blank(text)


def test_blanks_within_a_line_are_told_apart_by_what_leads_to_them() -> None:
    found = [
        blank.label for blank in blanks_in("Owner: [insert role]. Version: working copy. Next refresh: TBC. Date ____")
    ]

    assert found == ["Owner", "Next refresh", "Date"]


@pytest.mark.parametrize(
    "line",
    [
        "3.2 Prevention ........................ 14",
        "Annex A \u2026\u2026\u2026\u2026 ix",
        "[name] said [place] was cold",
    ],
)
def test_contents_and_names_taken_out_are_no_blanks(line: str) -> None:
    assert list(blanks_in(line)) == []


def test_the_layouts_are_of_many_kinds() -> None:
    assert len(LAYOUTS) >= 25
    assert len(ORDINARY) >= 25
    assert item("x").kind is ElementKind.LIST_ITEM


@pytest.mark.parametrize("pattern", [*blanks._SIGNS, blanks._BRACKETS], ids=lambda pattern: pattern.pattern[:20])
@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much])
@given(made=st.data())
def test_what_a_pattern_of_blanks_matches_holds_one_of_its_signs(pattern: re.Pattern[str], made: st.DataObject) -> None:
    text = made.draw(st.from_regex(pattern))

    found = pattern.search(text)

    assert found is None or blanks._holds(blanks._lower(text), blanks._SIGNS.get(pattern, blanks._OPENERS))


@pytest.mark.parametrize(
    ("label", "text"),
    [
        ("Name of proposal", "Enter name of proposal"),
        ("How were you told?", "{how were you told}"),
        ("Service area", "<service area>"),
        ("Is it in place?", "Yes / No / N/A"),
        ("Lead officer", "[Lead officer]"),
    ],
)
def test_a_bidding_that_says_the_label_again_is_blank(label: str, text: str) -> None:
    assert is_blank(text, label=label)


def test_entries_that_a_page_ran_together_are_read_one_by_one() -> None:
    run_together = "1. Why are you leaving? ________ 2. What did you like? ________ 3. What was hard? ________"

    check = check_template([heading("Exit form", 1), paragraph(run_together), paragraph("Name: ______ Date: ______")])

    assert check.state is TemplateState.BLANK
    assert check.empty[:2] == ("1. Why are you leaving?", "2. What did you like?")


def test_an_example_row_is_nobodys_answer() -> None:
    rows = (("Action", "By whom", "By when"), ("Example: ring the ward", "Worker", "1/5/2024"))

    check = check_template([heading("Action plan template", 1), table(*rows), table(("Owner", ""), ("Signed", ""))])

    assert check.state is TemplateState.BLANK


def test_answers_that_give_examples_and_rows_without_cells_are_no_example_rows() -> None:
    rows = (("Standard", "Your evidence"), ("For example, respect", "Staff knock and wait"), ("Signed", ""))

    assert [place.text for place in places_of([table(*rows)], most=9)][2] == "For example, respect"
    assert len(places_of([table(("Standard", "Your evidence"), ())], most=9)) == 2


def test_bare_labels_of_a_form_whose_lines_are_drawn_are_blank() -> None:
    labels = ("Name", "Address", "Date of birth", "Why are you asking?", "Signed", "Date")

    check = check_template([heading("Referral form", 1), *(heading(label) for label in labels)])

    assert check.state is TemplateState.BLANK


def test_dates_and_sums_outside_of_prompts_keep_a_form_from_being_blank() -> None:
    rows = tuple((f"Question {number}?", "") for number in range(6))

    check = check_template(
        [
            heading("Panel form", 1),
            paragraph("Heard on 3 May 2024, \u00a3420 a week."),
            table(("Question", "Answer"), *rows),
        ]
    )

    assert check.state is TemplateState.PARTLY
