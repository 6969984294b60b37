from __future__ import annotations

import pytest

from index.text.rows import Kind, kind_of, standing_of, tables_of

PACK = (
    "Ref | Indicator | Q4 23/24 | Q1 | Target | RAG | Comment\n"
    "A1 | People waiting | 377 | 402 | 150 | Red | Down for the first time\n"
    "A2 | Longest wait | 190 | 214 | 90 | Red\n"
    "A4 | Contacts settled | 60% | 62% | 60% | Green"
)


@pytest.mark.parametrize(
    "table",
    [
        "2022/23 | 2023/24\nConcerns | 2,870 | 3,204",
        "Measure | Apr-24 | May-24\nWaiting | 41 | 38",
        "Grade | Q1 | Q2\nGood | 19 | 22",
        "Age | 18-64 | 65 to 84 | 85+\nWaiting | 12 | 31 | 40",
        "Team | Over 90 days | Red\nNorth | 12 | 3",
        "Score | 1 | 2 | 3 | 4 | 5\nPeople | 0 | 4 | 9 | 31 | 12",
        "Question | Agree 2024 | Agree 2023\nI can speak up | 83% | 80%",
        "Measure | (%) | Target (%)\nReviews | 58 | 75",
        "Theme | What people told us\nGetting through | Nobody rang us back for weeks.",
        "You Said | We Did\nLetters are hard to read | We rewrote them with carers.",
        "Question | Answer\nWhat helps you most? | My daughter",
        "Team | Waiting\nCentral | 214\nCoast | n/a\nHub | 12\nNights | 9\nLowmoor | 31",
        "Field | Filled in (of 50)\nStart date | 46\nPurpose | 49\nSignature | 39",
        "Measure | Thornmere\nPeople waiting | 41\nMedian days | 31",
        "Objective | 2024/25\nShorter waits | Better\nFewer complaints | Worse",
        "Action | By when\nRecruit six workers | May 2024\nReview the rota | Ongoing",
        "Partner | What they told us\nNorth Coast Hospital Trust | Discharge is quicker.",
        "Ref | Risk | L x I | Next step\nA1 | Too few workers | 4x4=16 | Recruit in May",
        "No | Question | Met | Not met | N/A\n1 | Was the plan shared? | 10 | 3 | 0",
    ],
)
def test_a_row_of_names_times_or_ages_is_the_head(table: str) -> None:
    (found,) = tables_of(table)

    assert found.head is found.rows[0]


@pytest.mark.parametrize(
    "table",
    [
        "Concerns | 2,870 | 3,204\nEnquiries | 811 | 902",
        "12 March 2024 | Plan agreed\n13 April 2024 | Plan begun",
        "Q1 | Green\nQ2 | Red",
        "Job | Social worker, Saltwick\nWhat could have kept you? | A manager who stayed.",
        "2022 | 2023\n2023 | 2024",
        "Title of proposal | Recommissioning\nDate | 2 May 2024",
        "North | served within 12 weeks\nSouth | served within 14 weeks",
        "Case | Decision",
        "Provider | Rowan House\nRating | Good\nWhat we saw | People were up and in the garden.",
        "Project name | Home First\nStatus | Amber\nProgress this month | Two workers started.",
        "Partner organisation: | Carers together\nYour view of how we work: | Meetings are well run.",
        "Area of practice | Mental capacity\nFiles audited | 24\nFinding | Assessments were on time.",
        "Do members set the agenda? | Yes\nDo members see the budget? | No",
        "Contract | RBL/2024/02\nLot | 2, north\nContract manager | Commissioning officer",
        "Date | 12 December 2024\nPlace | Weir Room\nChair | Independent chair",
        "ID badge and lanyard | done\nLaptop and passwords | done\nLone working | later",
        "Overall finding | Upheld\nSigned and dated | JM",
        "Training | Safeguarding level 3\nFeedback | Practical and well paced",
    ],
)
def test_a_row_like_those_below_it_is_no_head(table: str) -> None:
    (found,) = tables_of(table)

    assert found.head is None


def test_rows_that_sign_off_are_not_counted() -> None:
    (found,) = tables_of("Action | Lead | By\nHire six | Head of locality | May\nDate | 2 May 2024\nOwner | R Oyelaran")

    assert len(found.telling) == 1


def test_the_name_of_a_group_of_rows_does_not_end_the_table_and_a_new_head_does() -> None:
    text = (
        "Measure | Q1 | Q2\nWaiting | 41 | 38\nSouth\nWaiting | 88 | 91\n"
        "Complaints\nTeam | Upheld | Not upheld\nNorth | 3 | 4"
    )

    first, second = tables_of(text)

    assert [len(first.telling), len(second.telling)] == [2, 1]


def test_a_cell_stands_below_its_column_where_only_one_place_fits_it() -> None:
    (table,) = tables_of(PACK)

    assert [table.columns_of(row) for row in table.rows[2:]] == [(0, 1, 2, 3, 4, 5), (0, 1, 2, 3, 4, 5)]


def test_a_cell_that_could_fill_several_columns_is_given_none() -> None:
    (table,) = tables_of("Measure | Here | London | England\nPeople over 65 | 11.8% | 12.2% | 18.6%\nSupported | 2,964")

    assert table.columns_of(table.rows[2]) == (0,)


def test_years_above_an_empty_corner_stand_above_their_figures() -> None:
    (table,) = tables_of("2022/23 | 2023/24\nConcerns | 2,870 | 3,204")

    assert table.columns_of(table.rows[0]) == (1, 2)


def test_a_row_stands_well_badly_or_does_not_say() -> None:
    assert [standing_of(cells) for cells in (["A1", "Green"], ["A2", "Late."], ["A3", "12"], ["Met", "Red"])] == [
        1,
        -1,
        0,
        0,
    ]


def test_amber_says_neither_and_is_a_mark() -> None:
    assert [standing_of([cell]) for cell in ("Amber", "a", "A.", "AMBER")] == [0] * 4
    assert [standing_of(["A1", "Amber", mark]) for mark in ("Red", "Green")] == [-1, 1]
    assert {kind_of(cell) for cell in ("Amber", "a", "A.")} == {Kind.MARK}


def test_what_a_cell_holds() -> None:
    cells = ("Amber", "Q4 23/24", "2,870", "A1", "\u2191", "People waiting")

    assert [kind_of(cell) for cell in cells] == [
        Kind.MARK, Kind.SPAN, Kind.FIGURE, Kind.FIGURE, Kind.SIGN, Kind.WORDS,
    ]  # fmt: skip


def test_a_running_line_with_bars_is_no_row_of_the_table_below_it() -> None:
    (found,) = tables_of(f"Thornmere Council | Cabinet | 9 October 2024\n{PACK}")

    assert found.head is not None
    assert found.head.cells[:2] == ("Ref", "Indicator")
    assert found.head is found.rows[0]


def test_a_head_with_an_empty_corner_at_the_top_of_a_page_stays() -> None:
    (found,) = tables_of("Lead | By when\nRecruit | Hub manager | May\nReview rota | Head of locality | June")

    assert found.rows[0].cells == ("Lead", "By when")


def test_rows_that_say_whose_a_table_is_stand_above_its_head() -> None:
    above = "Team | North\nAuditor | C. Shaw\nMonth | May, 8 files\n"

    first, second = tables_of(f"{above}Ref | Question | Score | What was seen\nA1 | Was advocacy offered? | 2 | 3 of 6")

    assert (len(first.rows), second.names) == (3, ("Ref", "Question", "Score", "What was seen"))
    assert [row.cells[0] for row in second.telling] == ["A1"]


def test_pairs_above_a_head_of_as_many_cells_are_told_by_who_they_ask_for() -> None:
    above = "Home | Rowan House | Manager | Mr Shaw\nDate | 8 May 2025 | Officers | P Bell and a colleague\n"

    _, second = tables_of(f"{above}Area | What we saw | What people said | Score\nMeals | Hot | Too much | 3")

    assert second.names == ("Area", "What we saw", "What people said", "Score")


@pytest.mark.parametrize("row", ["4.3 | Continuity plan was tested", "B3 | Were carers offered an assessment?"])
def test_a_question_with_nothing_beside_it_says_nothing(row: str) -> None:
    (found,) = tables_of(f"Ref | Standard | Result | Evidence\n4.1 | Manager is registered | Met | since May\n{row}")

    assert [each.cells[0] for each in found.telling] == ["4.1"]


def test_the_first_row_of_a_table_of_four_columns_is_its_head_though_it_asks_for_a_team() -> None:
    (found,) = tables_of(
        "Team | Waiting | Lead | Status\nNorth | Few | Head of hub | Open\nSouth | Many | Nobody | Shut"
    )

    assert found.names == ("Team", "Waiting", "Lead", "Status")


def test_the_name_of_a_group_may_stand_between_the_head_and_its_first_row() -> None:
    (found,) = tables_of(
        "Measure | Actual | Target | RAG\nSafety\nScreened the same day | 93% | 90% | G\nOpen | 72 | 30 | R"
    )

    assert (found.names[:2], len(found.telling)) == (("Measure", "Actual"), 2)


def test_a_wider_head_of_years_begins_a_table_of_its_own() -> None:
    first, second = tables_of(
        "Item | Value\nForms posted | 1,420\nQuestion | 2022-23 | 2023-24\nFeel safe | 70.2 | 71.8"
    )

    assert (first.names, second.names) == (("Item", "Value"), ("Question", "2022-23", "2023-24"))


def test_rows_with_a_number_each_and_few_words_are_a_list_of_cases() -> None:
    head = "Case | Team | Need | Referred | Days"
    cases = [f"C{number:05} | North | Personal care | 2024-02-18 | {number % 60}" for number in range(80)]
    risks = [f"R{number:02} | People wait too long for an assessment in team {number} | High" for number in range(80)]

    assert tables_of("\n".join([head, *cases]))[0].records
    assert not tables_of("\n".join([head, *cases[:20]]))[0].records
    assert not tables_of("\n".join(["Number | Risk | Score", *risks]))[0].records
