from __future__ import annotations

import pytest

from ingest.parsing.pdf.english import is_english
from ingest.parsing.pdf.hyphens import NOTHING_KNOWN, Known, join_lines

PDFIUM = "\ufffe"  # for a hyphen at the end of a line


@pytest.mark.parametrize("hyphen", ["-", PDFIUM, "\u2010"])
@pytest.mark.parametrize(
    ("lines", "joined"),
    [
        ("an evidence|based approach", "an evidence-based approach"),
        ("a drop|in centre", "a drop-in centre"),
        ("the follow|up visit", "the follow-up visit"),
        ("face-to|face visits", "face-to-face visits"),
        ("day-to|day care", "day-to-day care"),
        ("an up|to-date list", "an up-to-date list"),
        ("after COVID|19 we", "after COVID-19 we"),
        ("aged 18|64 years", "aged 18-64 years"),
        ("in Stratford-upon|Avon there", "in Stratford-upon-Avon there"),
        ("the non|English speakers", "the non-English speakers"),
        ("our Place|based work", "our Place-based work"),
        ("short|and long-term care", "short- and long-term care"),
        ("at www.saltwick.gov.uk/our|plans/2024", "at www.saltwick.gov.uk/our-plans/2024"),
        ("safe|guarding adults", "safeguarding adults"),
        ("SAFE|GUARDING ADULTS", "SAFEGUARDING ADULTS"),
        ("the im|provement plan", "the improvement plan"),
        ("the self-assess|ment said", "the self-assessment said"),
        ("a neurodi|vergent person", "a neurodivergent person"),
        ("the direct|or said", "the director said"),
        ("with|in a week", "within a week"),
        ("in Salt|wick", "in Saltwick"),
    ],
)
def test_a_hyphen_at_a_line_end_is_kept_where_it_is_written(lines: str, joined: str, hyphen: str) -> None:
    assert join_lines(lines.replace("|", f"{hyphen}\n").split("\n"), NOTHING_KNOWN) == joined


def test_a_word_is_joined_as_the_document_writes_it() -> None:
    known = Known(["The dropin was held and the safe-guarding lead spoke"])

    assert join_lines(["a drop-", "in"], known) == "a dropin"
    assert join_lines(["safe-", "guarding"], known) == "safe-guarding"


@pytest.mark.parametrize(
    ("above", "below", "joined"),
    [
        ("from \u00a31.2-", "\u00a31.4 million", "from \u00a31.2-\u00a31.4 million"),
        ("aged 65\u2013", "74 years", "aged 65\u201374 years"),
        ("people and/", "or carers", "people and/or carers"),
        ("the plan -", "as agreed", "the plan - as agreed"),
        ("the plan \u2013", "as agreed", "the plan \u2013 as agreed"),
        ("was lower /", "higher", "was lower / higher"),
    ],
)
def test_strokes_and_dashes_hold_what_they_touch(above: str, below: str, joined: str) -> None:
    assert join_lines([above, below], NOTHING_KNOWN) == joined


def test_soft_hyphens_within_a_line_go() -> None:
    said = "Older people's ser\u00advices were re\u00adviewed, and well\u00adbeing in 2023\u00ad24\u00ad"

    assert join_lines([said], NOTHING_KNOWN) == "Older people's services were reviewed, and well-being in 2023-24"


def test_words_of_english_are_found() -> None:
    assert all(map(is_english, ["a", "safeguarding", "commissioners", "zzzs"]))
    assert not any(map(is_english, ["", "dropin", "zzzzz", "0"]))
