from __future__ import annotations

import pytest

from ingest.parsing.cell_formats import format_of, shown


@pytest.mark.parametrize(
    ("code", "number", "text"),
    [
        ("dd/mm/yyyy", "45382", "31/03/2024"),
        ("dddd d mmmm yyyy", "45382", "Sunday 31 March 2024"),
        ('dd"-"mm"-"yyyy" "hh:mm:ss', "42950.5", "03-08-2017 12:00:00"),
        ("yyyy-mm-dd h:mm:ss", "45382", "2024-03-31"),
        ("h:mm AM/PM", "45382.75", "6:00 PM"),
        ("[h]:mm", "1.5", "36:00:00"),
        ("0.00%", "0.00005", "0.01%"),
        ("\u00a3#,##0;[Red]-\u00a3#,##0", "-1234567.5", "-\u00a31,234,568"),
        ("0.00", "2.005", "2.01"),
        ("General", "0.1", "0.1"),
        ("# ?/?", "0.5", "0.5"),
        ("0.00E+00", "12345", "12345"),
        ("0.0000000000", "1e20", "100000000000000000000.0000000000"),
        ("0.0000000000%", "-9e20", "-90000000000000000000000.0000000000%"),
        ("0.0000000000", "0.00000005", "0.0000000500"),
        ("General", "nonsense", "nonsense"),
        ("0.00", "nan", "nan"),
        ("yyyy", "99999999999", "99999999999"),
    ],
)
def test_a_number_is_shown_in_its_format(code: str, number: str, text: str) -> None:
    assert shown(number, format_of(164, {164: code}), since_1904=False) == text


def test_a_time_without_a_day_is_a_time() -> None:
    assert shown("0.5", format_of(20, {}), since_1904=False) == "12:00:00"
