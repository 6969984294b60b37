from __future__ import annotations

import pytest

from index.entries.business import other_business
from tests.index.making import a_passage

TONS = "The contractor collected garden waste from the northern rounds each week of the month. " * 25


@pytest.mark.parametrize(
    ("title", "beside", "times", "rows"),
    [
        ("Cabinet pack", "", 1, {0, 1}),
        ("Cabinet pack", "Carers of disabled adults asked for help at the door.", 1, set()),
        ("Adult social care scorecard", "", 1, set()),
        ("Cabinet pack", "", 0, set()),  # too little to tell
    ],
)
def test_a_long_section_without_a_word_of_care_is_other_business(
    title: str, beside: str, times: int, rows: set[int]
) -> None:
    waste = [
        a_passage(text, name=f"p{n}", title=title, headings=("Item 9. Waste", f"Part {n}"))
        for n, text in enumerate((TONS * times, f"Recycling stood still. {beside}"))
    ]
    care = a_passage(
        "The agency brings care to people at home. " * 90, name="p3", title=title, headings=("Item 10. Home care",)
    )

    assert other_business([*waste, care]) == rows


PANEL = """The panel through which residents shape what the council commissions met nine times. The panel read every
specification before it went to tender, and in three of five tenders the bid that scored best with its members won the
contract. Papers came too late to read and the first meetings were hard to follow; papers now go out ten days ahead, and
a buddy sits beside each new member. Attendance rose from 58% to 81%. You told us letters about money were frightening,
and with eight members we rewrote forty-one of them. You told us that nobody rang back; a named officer now does. """


def test_a_report_in_other_words_than_those_of_care_is_none() -> None:
    whole = [a_passage(PANEL * 5, name="p1", title="Working Together: annual report", headings=("The year",))]
    parts = [
        a_passage(PANEL, name=f"p{n}", title="Working Together: annual report", headings=("The year", f"Part {n}"))
        for n in range(6)
    ]

    assert other_business(whole) == set()
    assert other_business(parts) == set()
