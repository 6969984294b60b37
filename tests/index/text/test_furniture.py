"""What documents say of themselves is told from what an authority does."""

from __future__ import annotations

import pytest

from index.text.furniture import is_furniture


@pytest.mark.parametrize(
    "sentence",
    [
        "From: Principal Social Worker. To: Practice Quality Group.",
        "Telephone: 01632 960 155, weekdays.",
        "Welcome and fire exits.",
        "Matters arising.",
        "Any other business: parking.",
        "I am on leave from 20 to 24 April.",
        "Fill in this form before the visit.",
        "Please complete one sheet for each visit.",
        "For further information please contact the carers team.",
        "Further reading: folder 02 of this return.",
        "Impact scale: 1 = told people, 2 = asked people, 3 = decided together.",
        "To: Practice Quality Group, 10 December 2024.",
        "The Board received the annual report.",
        "Members noted the director's verbal update.",
        "Whether to close the list to new referrals.",
        "Home > Adult social care > Have your say > What people told us",
        "None at present.",
        "Rosa Amory, lead for adult safeguarding.",
        "RESOLVED: that the position at quarter 1 be noted.",
        "R Amory tabled a short note.",
        "The Chair welcomed members.",
        "Source: case system, run on the last working day.",
        "Figures come from the case system on the seventh.",
        "Joint assessments are counted once.",
        "Supervision is counted when both have signed.",
        "Rounded figures may not add up to the totals shown.",
        "R Amory outlined the zones and the price model.",
        "Action 4 (supervision figures) carried forward.",
        "Draft 3, for consultation.",
        "Version | Date | Author | Change",
        "Issue | 4, February 2025",
        "The minutes of the last meeting were agreed and signed.",
        "Minutes of the previous meeting: agreed as a correct record.",
        "The next meeting will be held on 4 May at 9.30am.",
        "The meeting closed at 8.50 pm.",
        "We are not expecting a fire drill today.",
        "If the fire alarm sounds please leave by the nearest exit.",
        "The Independent Chair introduced his report.",
        "A carer presented her report on respite to the board.",
        "Apologies were received from Councillor Faulks.",
        "Owner: Head of Quality.",
        "Approved by Cabinet on 18 March 2025.",
        "Yasmin presented the Q1 return.",
        "Figures are taken from the case system on the fifth day and are provisional until the return is signed.",
    ],
)
def test_heads_of_memos_legends_and_instructions_are_furniture(sentence: str) -> None:
    assert is_furniture(sentence, loose=False)


@pytest.mark.parametrize(
    "sentence",
    [
        "From April to June 41 carers waited.",
        "Welcome packs reached every carer.",
        "Matters arising from complaints are read by the director.",
        "The Board resolved that the home be closed after families had been heard.",
        "Sources: providers 34, health 22, police 11.",
        "She explained why 41 carers had waited since March.",
        "The Council presented figures that had not been checked, and nobody noticed.",
        "To date 61 per cent have been reviewed.",
        "Contact with the hub has doubled since March.",
        "Staff complete one form a visit, and it takes an hour.",
        "Website visits rose to 9,400 after the directory was changed.",
        "Telephone: 95% of calls were answered within five minutes in the year.",
        "Contact: carers told us that nobody rang back for six weeks.",
        "Opening hours: extended to 8pm after feedback from carers.",
        "Date: reviews completed rose to 84% in March.",
        "Website: 12,000 people used the new self-assessment tool.",
        "To: reduce waits we hired 12 social workers.",
        "To: reduce waits we hired more social workers.",
        "None of them knew that the council could help.",
        "None were told why.",
        "The board accepted all of the peer team's findings.",
        "Two posts, the director for integration and the head of urgent care, are shared with the trust.",
        "Signature carers programme reached 300 people.",
        "Fire alarms had not been tested in four of the eleven homes we visited, and placements were suspended.",
        "No fire alarm sounded in the home when inspectors asked for one.",
        "At the last meeting with the carers' group it was agreed that every carer would get a named worker.",
        "A carer presented her report on respite to the board and the offer was doubled within a month.",
        "The provider introduced a monthly report on missed calls and missed calls halved.",
        "The provider introduced a monthly report on missed calls.",
        "People's complaints are counted when they are upheld, and upheld complaints rose from 14 to 31.",
        "Visits are counted when they are late, and late visits rose.",
        "The Chair introduced the report and said plainly that she had not been satisfied with police attendance.",
        "Action 4 was carried forward because the report was run on the old structure.",
        "Action 4 carried forward because the report was run on the old structure.",
        "Draft plans were written by six autistic residents and a parent.",
        "Draft rates go to the provider forum in December.",
        "Issue raised because a third of the rota was used to bridge for people who had no agency to move to.",
        "Version 4.2 had the widest consultation, and the audit done at six months gave it green on 11 of 13 tests.",
        "Distribution of equipment fell by half.",
        "Apologies were made to the families whose reviews were late.",
        "Apologies were sent to 14 carers.",
        "Chair: carers told this board last year that nobody rang them back.",
        "Owner: the provider failed to act and people were moved.",
        "No comments from carers were acted on.",
        "Reviewed by a social worker within two days of leaving hospital.",
        "Written in easy read with the people who use it.",
        "Agreed at the review that nobody knew whom to call.",
        "Carers outlined how the council had let them down.",
        "Every team, including its manager.",
        "The meeting opened with a carer whose mother had waited since March.",
        "Sources of referral have changed and GPs are now the largest.",
        "The next report found that 41 carers had waited.",
    ],
)
def test_what_an_authority_does_is_none(sentence: str) -> None:
    assert not is_furniture(sentence, loose=False)


def test_the_names_and_figures_of_a_chart_are_no_sentence() -> None:
    chart = "Residential 402 Res dementia 188 Nursing 71 Nursing dementia 0"

    assert is_furniture(chart, loose=True)
    assert not is_furniture(f"{chart} beds", loose=True)
    assert not is_furniture("637 open referrals, 23.4 days on average, 88.1% on time", loose=True)
