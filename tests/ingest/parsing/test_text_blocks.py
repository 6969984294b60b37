from __future__ import annotations

import time

from ingest.parsing.text_blocks import text_blocks


def tagged(text: str) -> list[tuple[str, str]]:
    return [(block.tag, block.text) for block in text_blocks(text)]


def test_lines_wrapped_at_seventy_columns_are_one_paragraph() -> None:
    first = "The number of people who wait for an assessment has fallen by half"
    second = "since March, and the oldest requests were dealt with first."

    assert tagged(f"{first}\n{second}\n") == [("p", f"{first} {second}")]


def test_the_lines_of_an_address_stay_apart() -> None:
    assert tagged("Town Hall\nHigh Street\nThornmere\n") == [("p", "Town Hall\nHigh Street\nThornmere")]


def test_bullets_and_numbers_begin_items_and_their_wrapped_lines_belong_to_them() -> None:
    text = "\u2022 advice on money and on housing for people who care for others\n  at home\n\u2022 breaks\n1) plans\n"

    assert tagged(text) == [
        ("li", "advice on money and on housing for people who care for others at home"),
        ("li", "breaks"),
        ("li", "1) plans"),
    ]


def test_numbered_capital_and_underlined_lines_are_headings() -> None:
    text = "CARERS\n\n2.1 Our offer\n\nNext steps\n----------\nWe plan.\n"

    assert tagged(text) == [("h1", "CARERS"), ("h2", "2.1 Our offer"), ("h2", "Next steps"), ("p", "We plan.")]


def test_columns_drawn_with_bars_or_wide_gaps_are_tables() -> None:
    drawn = "+------+----+\n| Year | No |\n+------+----+\n| 2024 | 12 |\n+------+----+\n"
    gaps = "Year     Waits\n2023     14\n2024     12\n"

    assert [block.rows for text in (drawn, gaps) for block in text_blocks(text)] == [
        (("Year", "No"), ("2024", "12")),
        (("Year", "Waits"), ("2023", "14"), ("2024", "12")),
    ]


def test_a_page_break_ends_a_paragraph() -> None:
    assert tagged("one page\fnext page") == [("p", "one page"), ("p", "next page")]


def test_a_megabyte_of_marks_is_read_in_seconds() -> None:
    started = time.process_time()

    for text in ("- " * 500_000, "|" * 1_000_000, "=\n" * 500_000, " " * 1_000_000 + "x", "1.1" * 350_000):
        list(text_blocks(text))

    assert time.process_time() - started < 30
