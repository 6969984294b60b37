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
