from __future__ import annotations

import pytest

from index.search.figures import level_figures, words_at
from ingest.words import words_of

WRITTEN = (
    ("2,412 people", ["2412", "people"]),
    ("71% of carers", ["71", "percent", "of", "carers"]),
    ("71 % of carers", ["71", "percent", "of", "carers"]),
    ("71 per cent", ["71", "percent"]),
    ("71 percent", ["71", "percent"]),
    ("71.4%|62%", ["71", "4", "percent", "62", "percent"]),
    ("\u00a31.2m more", ["1", "2", "million", "more"]),
    ("\u00a31.2 Million more", ["1", "2", "million", "more"]),
    ("\u00a31,200m and \u00a33bn", ["1200", "million", "and", "3", "billion"]),
    ("a path 1.2m wide, 5 per 100", ["a", "path", "1", "2m", "wide", "5", "per", "100"]),
    ("% of people", ["of", "people"]),
)


@pytest.mark.parametrize(("text", "words"), WRITTEN)
def test_figures_are_the_same_words_however_they_are_written(text: str, words: list[str]) -> None:
    assert words_of(level_figures(text)) == words
    assert [word.lower() for word, _, _ in words_at(text)] == words


def test_words_know_where_they_stand_in_the_text_as_it_is_written() -> None:
    text = "Of \u00a31.2m, 71 % or 62 per cent"

    assert [text[start:end] for _, start, end in words_at(text)] == [
        *("Of", "1", "2", "m", "71", "%", "or", "62", "per cent")
    ]
