"""Tables line up and say how many cases stand behind them."""

from __future__ import annotations

from eval.metrics import confusion, wilson
from eval.report import confusion_table, shown, table


def test_numbers_stand_right_and_words_left() -> None:
    assert table(["name", "cases"], [["a", 5], ["longer", 120]]).splitlines() == [
        "name    cases",
        "------  -----",
        "a           5",
        "longer    120",
    ]


def test_a_confusion_table_keeps_the_order_asked_for_and_counts_what_is_right() -> None:
    counts = confusion([("none", "none"), ("near", "none"), ("near", "near")])

    assert confusion_table(counts, order=("none", "near")).splitlines() == [
        "expected / got  none  near",
        "--------------  ----  ----",
        "none               1     .",
        "near               1     1",
        "2 of 3 as expected",
    ]


def test_an_estimate_is_shown_with_its_interval() -> None:
    assert shown(wilson(8, 10)) == "0.800 [0.490, 0.943]"
