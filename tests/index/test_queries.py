from __future__ import annotations

import pytest

from index.queries import parse_query
from ingest.errors import QueryError
from ingest.framework import Term

DOLS = Term(term="DoLS", expansion="deprivation of liberty safeguards")


def test_words_phrases_exclusions_and_filters_are_told_apart() -> None:
    parsed = parse_query('carers "waiting list" -hospital path:survey')

    assert [atom.words for atom in parsed.wanted] == [("carers",)]
    assert [(atom.words, atom.field) for atom in parsed.required] == [(("waiting", "list"), ""), (("survey",), "path")]
    assert [atom.words for atom in parsed.excluded] == [("hospital",)]
    assert parsed.plain == "carers waiting list"


def test_an_acronym_brings_what_it_stands_for() -> None:
    assert parse_query("dols", [DOLS]).wanted[0].alternatives == (("deprivation", "of", "liberty", "safeguards"),)


def test_words_spelt_out_bring_their_acronym() -> None:
    wanted = parse_query("deprivation of liberty safeguards backlog", [DOLS]).wanted

    assert [atom.alternatives for atom in wanted] == [(), (), (), (("dols",),), ()]


def test_curly_quotes_make_a_phrase_too() -> None:
    assert parse_query("\u201cwaiting list\u201d").required[0].words == ("waiting", "list")


def test_a_ratio_is_not_a_field() -> None:
    assert parse_query("ratio 3:1").wanted[1].words == ("3", "1")


@pytest.mark.parametrize(
    ("query", "told"),
    [
        ("", "nothing to search for"),
        ("  ... ", "nothing to search for"),
        ('"waiting list', "not closed"),
        ("-hospital", "only says what to leave out"),
        ("author:smith", "not with author:"),
        ("word " * 1000, "Use fewer words"),
    ],
)
def test_a_query_that_cannot_be_understood_says_why(query: str, told: str) -> None:
    with pytest.raises(QueryError, match=told):
        parse_query(query)
