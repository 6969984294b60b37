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
    ],
)
def test_heads_of_memos_legends_and_instructions_are_furniture(sentence: str) -> None:
    assert is_furniture(sentence, loose=False)


@pytest.mark.parametrize(
    "sentence",
    [
        "From April to June 41 carers waited.",
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
        "Signature carers programme reached 300 people.",
    ],
)
def test_what_an_authority_does_is_none(sentence: str) -> None:
    assert not is_furniture(sentence, loose=False)
