from __future__ import annotations

import pytest

from index.search.acronyms import find_acronyms


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We moved to Discharge to Assess (D2A) in May.", ("D2A", "discharge to assess")),
        ("the Deprivation of Liberty Safeguards (DoLS) backlog", ("DoLS", "deprivation of liberty safeguards")),
        ("DoLS \u2013 Deprivation of Liberty Safeguards, the procedure", ("DoLS", "deprivation of liberty safeguards")),
        ("NCTR = no criteria to reside. LoS is long.", ("NCTR", "no criteria to reside")),
        ("The MARM (multi-agency risk management) met.", ("MARM", "multi agency risk management")),
    ],
)
def test_what_the_text_spells_out_is_found(text: str, expected: tuple[str, str]) -> None:
    assert find_acronyms([text]) == (expected,)


@pytest.mark.parametrize(
    "text", ["The council (CQC) was told.", "Waits fell (March 2024).", "He (Mr Smith) rang.", "OT: the wait is long."]
)
def test_brackets_that_explain_nothing_are_left_alone(text: str) -> None:
    assert find_acronyms([text]) == ()


def test_the_more_frequent_meaning_comes_first() -> None:
    texts = ["personal assistant (PA)", "personal assistant (PA)", "public address (PA)"]

    assert find_acronyms(texts) == (("PA", "personal assistant"), ("PA", "public address"))
