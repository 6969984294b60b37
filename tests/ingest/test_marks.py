"""Marks of versions: numbers, dates and words of status, as documents and their names bear them."""

from __future__ import annotations

import pytest

from ingest.duplicates.about import read_about
from ingest.duplicates.choosing import evidence
from ingest.duplicates.marks import dates_in, read_marks
from ingest.model import About
from tests.ingest.elements import table
from tests.ingest.test_versions import paragraph


def test_a_log_of_changes_and_a_short_head_say_which_version_is_current() -> None:
    log = (("Date", "Change"), ("30/05/2025", "First issue"), ("31/07/2025", "Rows 2 and 4"))
    first = read_about([paragraph("Issue 1, 30 May 2025"), table(*log[:2])])
    second = read_about([paragraph("Issue 2, 31 July 2025. Replaces issue 1"), table(*log)])
    drafted = read_about([table(("Ver", "Date", "By", "Notes"), ("0.7", "2 June 2025", "HR", "For comment"))])

    assert [read_marks("Tracker.xlsx", about).number for about in (first, second, drafted)] == [(1,), (2,), (0, 7)]
    assert [read_marks("Tracker.xlsx", about).date for about in (first, second, drafted)] == [
        (2025, 5, 30),
        (2025, 7, 31),
        (2025, 6, 2),
    ]


def test_what_speaks_of_all_dates_of_the_other_and_of_more_is_hardly_the_earlier() -> None:
    shared = ((2028, 0, 0), (2025, 6, 2))
    earlier = read_marks("Plan.docx", About(dates=shared))
    later_one = read_marks("Plan.docx", About(dates=(*shared, (2025, 7, 8))))

    assert evidence(later_one, earlier) > 0 > evidence(earlier, later_one)


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("Approved 3 May 2021", (2021, 5, 3)),
        ("Scrutiny report October 14th 2024", (2024, 10, 14)),
        ("Minutes March 24, 2019", (2019, 3, 24)),
        ("Minutes June 12 2023", (2023, 6, 12)),
        ("Minutes June 12", (2012, 6, 0)),
        ("issued 14.03.22", (2022, 3, 14)),
        ("policy 20230401", (2023, 4, 1)),
        ("2023-11-02", (2023, 11, 2)),
        ("Last updated: Sept 2020", (2020, 9, 0)),
        ("reviewed in 2019", (2019, 0, 0)),
    ],
)
def test_dates_are_read_as_people_write_them(text: str, date: tuple[int, int, int]) -> None:
    assert list(dates_in(text)) == [date]


def test_a_law_is_no_date_of_a_version() -> None:
    assert list(dates_in("Approved under the Care Act 2014")) == []
    assert list(dates_in("Minutes of October 14th")) == []  # a day


def test_a_date_to_come_is_not_the_date_of_a_version() -> None:
    marks = read_marks("a.docx", About(control=("Last updated | May 2021", "Next review date | May 2024")))

    assert (marks.date, marks.due) == ((2021, 5, 0), (2024, 5, 0))


def test_a_running_line_with_the_day_of_a_meeting_says_nothing_of_the_version() -> None:
    own = read_marks("a.docx", About(running=("Policy v2, April 2024",)))
    pack = read_marks("b.docx", About(running=("Cabinet 14 October 2025, agenda item 9",)))

    assert (own.date, pack.date) == ((2024, 4, 0), None)
