from __future__ import annotations

import pytest

from index.entries.quoting import quotable
from index.model import CitedSentence, Polarity
from index.text.phrases import Phrases
from index.text.sentences import verified
from ingest.model import PageText
from tests.index.making import a_page, a_passage, pages_of

SAID = "Carers waited eleven weeks for an assessment in the autumn."


def quoted(text: str, *, polarity: Polarity = Polarity.NEUTRAL, most: int = 60, kind: str = "paragraph") -> list[str]:
    passage = a_passage(text, kind=kind)
    found = quotable(passage, pages_of([passage]), beside=[], cues=Phrases([]), polarity=polarity, used=(), most=most)
    return [sentence.text for sentence in found]


@pytest.mark.parametrize(
    "line",
    [
        "Commissioning and Contracts, reviewed March 2024",
        "Version 5, June 2023, Commissioning and Contracts",
        "Saltmarsh Council, effective 8 April 2024",
        "Approved by Cabinet on 18 July 2023.",
        "Issued by the Self-Directed Support Team, November 2023",
        "First draft for working group",
        "Date of next meeting: 16 July 2024 at Civic Hall.",
        "The minutes of the meeting held on 23 January were agreed as a correct record.",
        "5.1 Not applicable. This is a monitoring report.",
        "The meeting closed at 8.05 pm.",
        "These are contained in the body of the report.",
        "To be completed by the Contracts Officer at each visit.",
        "Committee Room 2 and via Teams",
        "The next meeting is on 10 September.",
        "There was no fire alarm test planned that day.",
        "Actions 14 to 19 closed at the meeting.",
        "In force from 8 April 2024 until further notice.",
        "Simon Ackroyd, MCA and DoLS Manager.",
    ],
)
def test_what_a_document_says_of_itself_is_not_quoted(line: str) -> None:
    assert quoted(line) == []
    assert quoted(f"{SAID}\n{line}") == [SAID]


@pytest.mark.parametrize(
    "line",
    [
        "Reviewed in 31 of 40 cases on time.",
        "2.2 73% of complaints were answered within the time allowed",
        "Approved by a manager, each plan goes to the family within two days and is read again by the team later.",
        "No carer waited longer than six weeks in the north of the county.",
        "Delays in discharge: 41 in April, 19 in September",
    ],
)
def test_short_evidence_is_quoted(line: str) -> None:
    assert quoted(line) == [line.removeprefix("2.2 ")]


def test_a_question_alone_is_not_quoted() -> None:
    asked = "What happened between first contact and the start of the work?"

    assert quoted(asked) == []
    assert quoted(f"{asked} {SAID}") == [SAID]


@pytest.mark.parametrize(
    "wished",
    [
        "By 2027 we want every resident to be able to say that help came in time.",
        "Our ambition is a borough in which nobody waits to be heard.",
    ],
)
def test_what_is_wished_for_is_quoted_beside_what_is_and_not_alone(wished: str) -> None:
    assert quoted(wished) == []
    assert quoted(f"{wished} {SAID}") == [wished, SAID]


def test_a_row_is_quoted_with_all_its_cells_and_never_its_label_alone() -> None:
    rows = "Care plans are person-centred and reviewed | Partly | Three of eight not reviewed since admission.\n"

    assert quoted(rows + "Date of birth and home address | |", kind="table") == [rows.strip()]


def test_the_sentence_that_speaks_as_the_entry_does_is_quoted_first() -> None:
    text = (
        "The group meets monthly and holds a list of 143 young people. In eight cases funding was not agreed until "
        "after the eighteenth birthday, which caused distress. Families praised how well the new workers listened."
    )

    assert "caused distress" in quoted(text, polarity=Polarity.SHORTFALL, most=10)[0]
    assert "praised" in quoted(text, polarity=Polarity.STRENGTH, most=10)[0]


def test_a_short_passage_is_quoted_whole() -> None:
    text = "Half of people had a review in the year. We had set ourselves a target of 70. We missed it."

    assert " ".join(quoted(text)) == text


def test_no_sentence_is_left_out_between_two_that_are_quoted() -> None:
    text = (
        "Complaints about delay rose to 41 in the year. The team sits in the town hall with three others. "
        "Backlogs and complaints caused harm in nine cases."
    )

    found = quoted(text, polarity=Polarity.SHORTFALL, most=22)

    assert len(found) < 3
    assert " ".join(found) in text


def test_a_sentence_that_leans_on_another_brings_it_along() -> None:
    text = "The hub moved to Tarnby in May last year. It has lost eleven of its complaints to backlog and delay since."

    assert len(quoted(text, polarity=Polarity.SHORTFALL, most=30)) == 2


@pytest.mark.parametrize(
    "said",
    [
        "One had given up work by the autumn.",
        "The rest were told by letter of the delay.",
        "Such calls took 41 days to return.",
        "Several said that the delay did them harm.",
    ],
)
def test_what_counts_some_of_those_named_before_is_quoted_with_them(said: str) -> None:
    who = "We spoke to the families on the site near the river."

    assert quoted(f"{SAID} {who} {said}", polarity=Polarity.SHORTFALL, most=12)[-2:] == [who, said]


def test_what_names_those_it_counts_stands_by_itself() -> None:
    said = "One carer in four waited for 41 days and the delay did them harm."

    assert quoted(f"We spoke to them on the site. {said}", polarity=Polarity.SHORTFALL, most=14) == [said]


@pytest.mark.parametrize(
    "said",
    [
        "He said that complaints about delay had risen to 41 in the year.",
        "But they told us of 41 complaints about delay in the year.",
        "\u201cHer mother waited for 41 days and the delay did her harm.\u201d",
    ],
)
def test_what_somebody_said_is_quoted_with_who_said_it(said: str) -> None:
    who = "Mr Ahmed of Healthwatch spoke to the board about the front door and the letters that it sends."

    assert quoted(f"{who} {said}", polarity=Polarity.SHORTFALL, most=14) == [who, said]
    assert quoted(f"{SAID} {who} {said}", polarity=Polarity.SHORTFALL, most=14) == [who, said]


def test_who_spoke_next_is_quoted_with_what_they_said_only() -> None:
    text = "Ms Khan presented the report. She said that 41 complaints of delay had come in. The meeting closed at 8 pm."

    assert quoted(text) == ["Ms Khan presented the report.", "She said that 41 complaints of delay had come in."]
    assert quoted(f"Ms Khan presented the report. {SAID}") == [SAID]


def test_a_long_run_of_what_one_person_said_begins_with_who_or_elsewhere() -> None:
    who = "The head of service spoke about waits."
    more = ["She said that 41 people had complained of delay.", "She was told of harm that came of the backlog in May."]

    assert quoted(" ".join([who, *more]), polarity=Polarity.SHORTFALL, most=10)[0] == who


@pytest.mark.parametrize("label", ["Assessment.", "Riverside Homes Ltd.", "Agency spend."])
def test_a_heading_run_into_the_text_is_not_quoted(label: str) -> None:
    assert quoted(f"{label} {SAID}") == [SAID]
    assert quoted(f"{SAID} {label} {SAID[:-1]} again.") == [SAID, label, f"{SAID[:-1]} again."]


def test_what_stands_before_and_after_something_left_out_is_quoted_as_far_as_there_is_room() -> None:
    text = f"{SAID} The meeting closed at 8.05 pm. Nine carers in ten were asked how they were."

    assert quoted(text) == [SAID, "Nine carers in ten were asked how they were."]
    assert quoted(text, most=12) == [SAID]


def test_a_row_is_quoted_below_the_head_of_its_table() -> None:
    table = "Month | Hours unsourced | Average days to source\nApril 2024 | 141 | 4.8\nMay 2024 | 98 | 4.1"

    assert quoted(table, kind="table", most=5) == [
        "Month | Hours unsourced | Average days to source",
        "April 2024 | 141 | 4.8",
    ]


def test_the_row_that_misses_its_target_most_is_quoted() -> None:
    table = (
        "Type | Vacancies | Median days to place | Target\nResidential | 212 | 6 | 10\n"
        "Residential dementia | 61 | 13 | 10\n"
        "Nursing | 40 | 17 | 10\nNursing dementia | 9 | 34 | 10"
    )

    assert quoted(table, kind="table", most=8)[1:] == ["Nursing dementia | 9 | 34 | 10"]


def test_a_row_marked_as_the_entry_speaks_is_quoted() -> None:
    table = "Measure | Actual | RAG\nContacts resolved | 61.4 | G\nAssessments in 28 days | 51.2 | R"

    red = quoted(table, kind="table", polarity=Polarity.SHORTFALL, most=4)
    green = quoted(table, kind="table", polarity=Polarity.STRENGTH, most=4)

    assert red[1:] == ["Assessments in 28 days | 51.2 | R"]
    assert green[1:] == ["Contacts resolved | 61.4 | G"]


@pytest.mark.parametrize(
    "table",
    [
        "1 | 2 | 3 | 4 | 5\n5 | 5 | 10 | 15 | 20 | 25\n4 | 4 | 8 | 12 | 16 | 20",
        "Party | Name | Date\nCouncil | H Prowse | 11/06/2024\nTrust | N Achebe | 14/06/2024",
        "Auditor | Imran Sabir | Team | Hexley Locality\nPerson ID | 1180427 | Date of audit | 12/08/2025",
        "Head of service | Agreed. H Cole 11/02/2025",
    ],
)
def test_tables_that_sign_off_or_only_count_are_not_quoted(table: str) -> None:
    assert quoted(table, kind="table") == []


@pytest.mark.parametrize("polarity", list(Polarity))
def test_rows_marked_well_do_not_hide_those_marked_badly(polarity: Polarity) -> None:
    table = (
        "Ref | Indicator | Q1 | RAG\nA1 | Contacts settled at the front door | 65 | Green\n"
        "A2 | Reviews done in the year | 58 | Red\nA3 | Calls answered within a day by the hub | 91 | Green\n"
        "A4 | Plans sent to people on time | 92 | Green"
    )

    found = quoted(table, kind="table", polarity=polarity, most=16)

    assert len(found) == 3
    assert {line.rsplit(" ", 1)[-1] for line in found[1:]} == {"Red", "Green"}


def test_all_rows_are_quoted_where_there_is_room_and_figures_take_none() -> None:
    table = "Team | Q1 | Q2 | Q3 | Q4\nNorth | 41 | 38 | 36 | 29\nSouth | 88 | 91 | 97 | 120\nHub | 2 | 3"

    assert quoted(table, kind="table", most=4) == table.splitlines()


def test_a_passage_within_a_table_is_quoted_below_the_head_of_the_table() -> None:
    table = "Facts\n2022/23 | 2023/24\nConcerns | 2,870 | 3,204\nEnquiries | 811 | 902"
    start = table.index("Enquiries")
    passage = a_passage(table[start:], kind="table", spans=((1, start, len(table)),), reading_id="r")
    before = a_passage(table[6:start], kind="table", spans=((1, 6, start - 1),), reading_id="r", name="p0")

    def pages(_: str, number: int) -> PageText | None:
        return a_page(table, number=number)

    def asked(used: list[CitedSentence]) -> list[CitedSentence]:
        return quotable(
            passage, pages, beside=[before, passage], cues=Phrases([]), polarity=Polarity.NEUTRAL, used=used, most=60
        )

    found = asked([])
    assert [sentence.text for sentence in found] == ["2022/23 | 2023/24", "Enquiries | 811 | 902"]
    assert all(verified(sentence, pages) for sentence in found)
    assert [sentence.citations[0].passage_id for sentence in found] == ["p0", "p1"]
    assert asked(found[:1]) == found[1:]


def test_the_number_in_a_row_is_one_of_its_cells() -> None:
    table = "No | Risk | Score\n1. | Somebody comes to harm | 15\n2. | The case system fails | 12"

    assert quoted(table, kind="table") == table.splitlines()


def test_the_number_of_a_line_is_no_sentence() -> None:
    found = quoted("1. Carers said in June that nobody rang back. 2. The line was staffed from July on every day.")

    assert found
    assert not any(sentence.strip(".").isdigit() for sentence in found)
