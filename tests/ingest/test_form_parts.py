"""Tests of `ingest.templates` on documents that are no forms and hold some: policies and procedures with theirs."""

from __future__ import annotations

from ingest.model import TemplateState
from ingest.templates.blanks import boxed
from ingest.templates.parts import blank_parts
from tests.builders import check_template
from tests.ingest.elements import heading, paragraph, table


def test_a_blank_appendix_does_not_make_a_policy_a_form() -> None:
    prose = "Managers were asked in March and 40 replied. The policy was agreed in May after two changes were made."
    sections = [part for number in range(8) for part in (heading(f"{number} Duties"), paragraph(prose))]
    form = table(("Item", "Entry"), *((f"Thing {number}", "") for number in range(12)))

    check = check_template([heading("Lone working policy", 1), *sections, heading("Appendix A"), form])

    assert check.state is TemplateState.NONE


def test_a_policy_with_its_document_control_and_a_blank_form_is_no_form() -> None:
    control = table(
        ("Document control", ""), ("Owner", "Head of Service"), ("Approved by", "Management Team, 14 May 2024"),
        ("Review date", "May 2026"), ("Supersedes", "Version 3 (2019)"),
    )  # fmt: skip
    duties = [
        "The Act consolidated the law on adult social care. Statutory guidance sits beside it.",
        "The assessment must be appropriate and proportionate. The assessor will agree with the individual how.",
        "Contacts are received by the contact team by telephone, through the portal or in person at an office.",
        "An individual who disagrees with the determination may request that it be reviewed by a manager.",
    ]
    sections = [part for n, text in enumerate(duties * 4) for part in (heading(f"{n}. Duties", 1), paragraph(text))]
    roles = table(
        ("Role", "Responsibility"), ("Assessor", "Completion of assessment in accordance with this policy"),
        ("Team manager", "Allocation, authorisation, audit of two records per month"),
        ("Head of Service", "Monitoring of timescales and reporting to the board"),
    )  # fmt: skip
    asked = ("Name", "Address", "Date of the decision", "Reason for disagreement", "Do you need help to take part?")
    form = [
        heading("Appendix A: Request for review of an eligibility decision", 1),
        table(*((prompt, "") for prompt in asked)),
        paragraph("Signature: Date:"),
    ]
    policy = [heading("Assessment and eligibility: policy and procedure", 1), control, *sections, roles]

    assert check_template([*policy, *form]).state is TemplateState.NONE
    assert blank_parts([*policy, *form]) == {len(policy) + place for place in range(len(form))}


def test_a_short_procedure_that_its_blank_forms_follow_is_not_set_aside() -> None:
    procedure = [
        heading("Safeguarding adults: local procedures", 1),
        paragraph("Version 6, May 2024"),
        heading("How concerns are handled", 1),
        paragraph(
            "All concerns come to the safeguarding hub, where a police officer, a nurse and two social workers share a "
            "desk. The hub decides within one working day whether an enquiry is needed and tells whoever raised it."
        ),
        paragraph(
            "Before any step is taken the adult is asked what they would like to be different, and their answer is "
            "written down word for word. Nobody goes to see a provider alone, and the commissioner hears the same day."
        ),
    ]
    asked = ("Name of adult", "Date of birth", "Address", "What has happened?", "What does the adult want?")
    forms = [
        heading("Form SA1: safeguarding concern", 1),
        table(*((prompt, "") for prompt in asked)),
        paragraph("Date ____________ Signature ____________"),
        heading("Form SA2: enquiry planning checklist", 1),
        table(("Question", "Yes", "No"), ("Is the adult safe now?", "", ""), ("Have the police been told?", "", "")),
    ]

    assert check_template([*procedure, *forms]).state is TemplateState.NONE
    assert blank_parts([*procedure, *forms]) == set(range(len(procedure), len(procedure) + len(forms)))


def test_a_filled_form_whose_last_part_is_blank_is_partly_filled() -> None:
    filled = ("Name", "Asha Verma"), ("Team", "North"), ("Date", "3 May 2024"), ("What went well", "She chose the day.")
    left = ("What was agreed", ""), ("By whom", ""), ("By when", ""), ("Signed", ""), ("Date", "")
    form = [heading("Supervision record", 1), table(*filled), heading("Part B: review form", 1), table(*left)]

    assert check_template(form).state is TemplateState.PARTLY


def test_the_places_of_a_blank_appendix_are_found() -> None:
    prose = "Managers were asked in March and 40 replied. The policy was agreed in May after two changes were made."
    form = table(("Item", "Entry"), *((f"Thing {number}", "") for number in range(12)))

    places = blank_parts([heading("Policy", 1), paragraph(prose), heading("Appendix A"), form, heading("Appendix B")])

    assert places == {2, 3}


def test_circles_in_the_cells_of_a_row_are_its_choices() -> None:
    said = (
        "I can do my work in my hours",
        "My caseload is fair",
        "I feel safe on visits",
        "I can challenge a decision",
    )
    rows = [(str(n), text, *5 * "\u25cb") for n, text in enumerate(said, 1)]
    chosen = [(*row[:3], "\u25cf", *row[4:]) for row in rows]
    around = heading("Staff survey", 1), paragraph("Please answer on the scale: 1 strongly disagree, 5 strongly agree.")
    head = ("No", "Statement", *"12345")

    assert check_template([*around, table(head, *rows)]).state is TemplateState.BLANK
    assert check_template([*around, table(head, *chosen)]).state is TemplateState.FILLED


def test_a_circle_alone_in_a_row_is_a_bullet_or_a_rating() -> None:
    assert boxed(("\u25cb", "Waits", "fell")) == ("\u25cb", "Waits", "fell")
    assert boxed(("Waits", "\u25cf", "\u25cf")) == ("Waits", "\u25cf", "\u25cf")
    assert boxed(("Waits", "\u25cb", "\u25cf")) == ("Waits", "\u2610", "\u2612")


def _agenda(title: str, date: str, said: str) -> TemplateState:
    meeting = [("Date", date), ("Place", "[Room or Teams link]"), ("Chair", "[Name]"), ("Time", "[00:00 - 00:00]")]
    items = [("No", "Item", "Lead", "Paper"), ("1", "Welcome", "Chair", "-"), ("2", "Minutes", "Chair", "A")]
    waiting = [
        ("3", "[Item]", "[Lead]", "[B]"),
        ("4", "[Item]", "[Lead]", "[C]"),
        ("5", "Any other business", "All", "-"),
    ]
    return check_template(
        [heading(title, 1), table(*meeting), table(*items, *waiting), paragraph(f"Delete guidance in brackets. {said}")]
    ).state


def test_a_form_without_its_title_on_which_nothing_is_told_is_blank() -> None:
    told = "The board met in May and heard that 40 people had waited too long. It agreed to hire two officers."

    assert _agenda("[Name of meeting]", "[dd month yyyy]", "") is TemplateState.BLANK
    assert _agenda("[Name of meeting]", "14 May 2025", "") is not TemplateState.BLANK
    assert _agenda("[Name of meeting]", "[dd month yyyy]", told) is not TemplateState.BLANK
