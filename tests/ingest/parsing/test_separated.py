from __future__ import annotations

import time

import pytest

from ingest.parsing.separated import separated_rows


def rows(text: str) -> list[list[str]]:
    return list(separated_rows(text))


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_any_separator_is_found(separator: str) -> None:
    text = f"Name{separator}Note\nReviews{separator}late, as of May\nWaits{separator}12\n"
    if separator == ",":
        text = text.replace("late, as of May", '"late, as of May"')

    assert rows(text) == [["Name", "Note"], ["Reviews", "late, as of May"], ["Waits", "12"]]


def test_a_title_above_the_header_does_not_hide_the_separator() -> None:
    assert rows("Performance, March\n\nName;Value;Target\nReviews;81;90\nWaits;12;9\n")[3] == ["Reviews", "81", "90"]


def test_a_first_line_that_names_the_separator_is_believed_and_left_out() -> None:
    assert rows("sep=|\na,b|c\n") == [["a,b", "c"]]


def test_a_quoted_value_may_hold_lines() -> None:
    assert rows('Name,Note\nCarers,"first\nsecond"\n') == [["Name", "Note"], ["Carers", "first\nsecond"]]


def test_a_quotation_mark_that_never_closes_does_not_swallow_the_rest() -> None:
    text = 'a,b\n1,"open\n' + "2,y\n" * 500

    assert len(rows(text)) == 502


def test_five_megabytes_of_quotation_marks_are_read_in_seconds() -> None:
    started = time.process_time()

    assert rows('"",' * 1_600_000 + "\n" + '"' * 100_000)

    assert time.process_time() - started < 20
