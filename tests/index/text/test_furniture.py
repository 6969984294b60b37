"""What documents say of themselves is told from what an authority does."""

from __future__ import annotations

import pytest

from index.text.furniture import is_furniture


@pytest.mark.parametrize(
    "sentence",
    [
        "From: Principal Social Worker. To: Practice Quality Group.",
        "Telephone: 01632 960 155, weekdays.",
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
    ],
)
def test_heads_of_memos_legends_and_instructions_are_furniture(sentence: str) -> None:
    assert is_furniture(sentence, loose=False)


@pytest.mark.parametrize(
    "sentence",
    [
        "From April to June 41 carers waited.",
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
    ],
)
def test_what_an_authority_does_is_none(sentence: str) -> None:
    assert not is_furniture(sentence, loose=False)
