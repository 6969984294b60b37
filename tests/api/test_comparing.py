"""Tests of how two documents are shown side by side, whatever their length."""

from __future__ import annotations

from api.pages.aside import MOST_SHOWN, ROWS, show_rows
from ingest.differences import Block, compare


def test_a_long_comparison_comes_in_parts_and_a_long_stretch_is_cut_short() -> None:
    same = "The {0} team met every month of year {0}."
    old = [Block(text=text) for n in range(ROWS) for text in (same.format(n), f"Old{n}.")]
    new = [Block(text=text) for n in range(ROWS) for text in (same.format(n), f"New{n} " + "word " * 9000 * (n == 0))]

    comparison = compare(old, new)
    first, last = show_rows(comparison, 1), show_rows(comparison, 99)

    assert (first.parts, last.number, len(first.rows), len(last.rows)) == (2, 2, ROWS, ROWS)
    assert last.rows[-1].number == comparison.changes == ROWS
    assert "more characters are not shown here" in first.rows[1].row.new[-1].text
    assert sum(len(part.text) for part in first.rows[1].row.new) < MOST_SHOWN + 200
