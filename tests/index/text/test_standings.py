from __future__ import annotations

import pytest

from index.text.standings import stands, target_and_actual

NAMES = ("Measure", "Target", "Q1", "Q2", "England")


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        ("Assessments within 28 days | 75% | 70% | 61% | 68%", -1),
        ("Assessments within 28 days | 75% | 70% | 75% | 80%", 1),
        ("People waiting for a review | 400 | 655 | 598 | 90", -1),
        ("People waiting for a review | 400 | 655 | 398 | 490", 1),
        ("Two working days to a decision on a concern | 85% | 80% | 89% | 80%", 1),
        ("Days from referral to home | 5 | 4 | 7 | 6", -1),
        ("Homecare hours delivered | 400 | 390 | 410 | 380", 0),  # more of them, or longer?
        ("Complaints answered in time | 90% | 88% | 92% | 80%", 1),
        ("Beds not used | 5 | 4 | 3 | 6", 0),
        ("Longest wait | max 90 | 402 | 377 | 200", -1),
        ("Multi-agency audits | 12 | 9 | 14 | 10", 0),
        ("Hospital admissions avoided | 400 | 410 | 520 | 300", 1),
        ("Pressure ulcers | 3 | 5 | 9 | 4", -1),
        ("Reablement without support afterwards | 75% | 70% | 80.1% | 70%", 1),
        ("Calls back | 28 days | 70% | 81% | 60%", 0),  # another unit
        ("Carers seen | 90% | 102 | 104 | 98", 0),  # numbers of people against a share
        ("Carers seen | tbc | 102 | 104 | 98", 0),
    ],
)
def test_a_figure_is_held_against_its_target(row: str, expected: int) -> None:
    assert stands(row.split(" | "), NAMES) == expected


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        ("Ring fence the budget | Head of Finance | R", -1),
        ("DoLS awaiting allocation | 402 | 431 | Red", -1),
        ("Carers' assessments waiting | 18 | 9 | G", 1),
        ("Appoint a lead | Director | Green", 0),  # an action that goes on
        ("OT waits | 18 | 9 | Amber", 0),
        ("Completed | 18 | 9 | 4", 0),  # what the row is called is no mark
    ],
)
def test_a_mark_says_how_a_row_stands(row: str, expected: int) -> None:
    assert stands(row.split(" | ")) == expected


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        ("Abandoned calls to the adult access team | 5% | 11%", -1),
        ("Abandoned calls to the adult access team | 5% | 4%", 1),
        ("Calls answered rather than abandoned | 5% | 11%", 0),
        ("Carers who feel lonely | 20% | 28%", -1),
        ("Carers who feel in control | 20% | 28%", 1),
        ("Re-referrals within 12 months | 10% | 19%", -1),
        ("Re-referrals reviewed within 12 months | 10% | 19%", 1),
        ("Referrals decided within 12 days | 10% | 19%", 1),
        ("Repeat safeguarding concerns | 15% | 24%", -1),
        ("Safeguarding concerns | 15% | 24%", 0),
        ("Staff leaving in their first year | 10% | 22%", -1),
        ("People leaving hospital with reablement | 10% | 22%", 0),
        ("People discharged who return to hospital | 8% | 14%", -1),
        ("Providers rated inadequate or requires improvement | 10% | 21%", -1),
        ("Providers rated outstanding | 10% | 21%", 0),
        ("Providers rated good or outstanding | 75% | 81%", 1),
        ("Reviews outstanding | 10% | 21%", -1),
        ("Care home placements out of area | 12% | 25%", -1),
        ("Out of area placements reviewed | 12% | 25%", 1),
        ("Complaints received | 20 | 35", -1),
        ("Complaints closed | 20 | 35", 1),
        ("People supported who are overdue a review | 10% | 12%", 0),
        ("Mental health share of contacts | 10% | 21%", 0),
        ("People with a plan for an emergency | 80% | 71%", -1),  # nobody aims at most of what should be less
        ("Waits for an occupational therapist | 92% | 81%", 0),
        ("Use of the hub | at least 40% | 51%", 1),
        ("Use of the hub | 40% | 51%", 0),
        ("Use of agency | at most 40% | 51%", -1),
    ],
)
def test_which_way_is_better_is_said_by_the_words_of_a_measure(row: str, expected: int) -> None:
    assert stands(row.split(" | "), ("Measure", "Target", "Actual")) == expected


def test_scores_of_risks_should_be_low() -> None:
    assert stands(("Provider exit", "16", "8"), ("Risk", "Score", "Target")) == -1


def test_without_a_name_for_every_cell_no_target_is_known() -> None:
    assert target_and_actual(("Carers seen", "9", "8", "7"), ("measure", "target", "q1")) is None
    assert target_and_actual(("Carers seen", "9", "8", "7"), ("measure", "target", "q1", "change")) == (1, 2)
    assert target_and_actual(("Carers seen", "9", "8", "7"), ("measure", "outturn", "target", "q1")) == (2, 1)


@pytest.mark.parametrize(
    ("row", "names", "expected"),
    [
        ("Reviews | 95% | 61% | Better", "Measure | Target | Actual | Direction of travel", -1),
        ("Posts filled | 2026 | 12", "Measure | Target date | Actual", 0),
        ("Carers seen | 70% | 80% | 90%", "Measure | Actual | Target 2025/26 | Target 2026/27", -1),
        ("Reviews completed | 95% | 97% | Staff illness", "Measure | Target | Actual | Risks", 1),
    ],
)
def test_columns_say_what_their_cells_are(row: str, names: str, expected: int) -> None:
    assert stands(row.split(" | "), names.split(" | ")) == expected
