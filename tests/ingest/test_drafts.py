"""Templates that somebody has begun to fill in with sentences below their headings."""

from __future__ import annotations

import pytest

from ingest.model import Element, TemplateState
from ingest.templates.drafts import is_begun
from tests.builders import check_template
from tests.ingest.elements import heading, paragraph, table

PLAN = "We plan to hold reviews by video where the person asks for it. We will process data of 900 adults a year."
RUNS = "Calls run on the corporate platform. They are not recorded. Notes go straight into the case system."
GUIDANCE = "Say when and how you will ask for people's views, or why it is not right to do so."


def _assessment(*answers: str) -> list[Element]:
    named = ("Step 1: Why do you need one?", "Step 2: Describe the processing", "Step 3: Explain who was asked")
    said = [part for name, text in zip(named, answers, strict=True) for part in (heading(name), paragraph(text))]
    risks = table(("Risk", "Likelihood", "Severity", "Overall"), ("", "Remote, possible or probable", "", ""))
    sign = table(("Item", "Name and date", "Notes"), ("Measures approved by", "", ""), ("Advice", "", ""))
    return [heading("Data protection impact assessment", 1), *said, heading("Risks"), risks, heading("Sign off"), sign]


def test_two_headings_answered_in_sentences_are_begun() -> None:
    assert is_begun(_assessment(PLAN, RUNS, GUIDANCE))
    assert check_template(_assessment(PLAN, RUNS, GUIDANCE)).state is TemplateState.PARTLY


@pytest.mark.parametrize(
    "printed",
    [
        GUIDANCE,
        "In plain English, describe what is to change and why. Who uses the service now? Include numbers.",
        "Think about a normal day and night. Washing, lifting, cooking, money, medication and company.",
        "1.1 Section 75 of the National Health Service Act 2006 allows bodies to enter into arrangements.",
        "[One paragraph on why this is needed and what would be lost without it.]",
    ],
)
def test_guidance_below_headings_begins_nothing(printed: str) -> None:
    assert not is_begun(_assessment(printed, printed, printed))


def test_one_statement_beside_places_to_be_confirmed_is_begun() -> None:
    board = [
        heading("Autism board: terms of reference", 1),
        heading("Purpose"),
        paragraph("To bring together autistic people, families and services and to oversee the plan."),
        heading("Membership"),
        table(("Role", "Name"), ("Co-chair", "TBC"), ("Parent carer", "TBC"), ("Education", "TBC")),
    ]

    assert is_begun(board)
    assert not is_begun([*board[:3], *(heading(name) for name in ("Membership", "Quorum", "Review"))])
    assert not is_begun([board[0], *board[3:]])
