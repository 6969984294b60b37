from __future__ import annotations

import pytest

from index.search.names import names_of
from index.search.queries import parse_query
from ingest.errors import QueryError
from ingest.framework import Term

DOLS = names_of([Term(term="DoLS", expansion="deprivation of liberty safeguards")], synonyms=[["falls", "tumbles"]])


def test_words_phrases_exclusions_and_filters_are_told_apart() -> None:
    parsed = parse_query('carers "waiting list" -hospital path:survey')

    assert [atom.words for atom in parsed.wanted] == [("carers",)]
    assert [(atom.words, atom.field) for atom in parsed.required] == [(("waiting", "list"), ""), (("survey",), "path")]
    assert [atom.words for atom in parsed.excluded] == [("hospital",)]
    assert parsed.plain == "carers waiting list"


def test_not_in_capitals_is_a_minus_and_or_is_no_word() -> None:
    parsed = parse_query('carers OR parents NOT "waiting list" and not young NOT path:old')

    assert [atom.words for atom in parsed.wanted] == [("carers",), ("parents",), ("young",)]
    assert [(atom.words, atom.field) for atom in parsed.excluded] == [(("waiting", "list"), ""), (("old",), "path")]
    assert parsed.plain == "carers parents and not young"
    assert parsed.choice
    assert not parse_query("carers or parents").choice


def test_an_acronym_brings_what_it_stands_for() -> None:
    assert parse_query("dols", DOLS).wanted[0].alternatives == (("deprivation", "of", "liberty", "safeguards"),)


def test_words_spelt_out_bring_their_acronym() -> None:
    wanted = parse_query("deprivation of liberty safeguards backlog", DOLS).wanted

    assert [atom.words for atom in wanted] == [("deprivation",), ("liberty",), ("safeguards",), ("backlog",)]
    assert ("dols",) in wanted[2].alternatives


def test_words_bring_their_synonyms_whether_one_or_several() -> None:
    assert parse_query("fall", DOLS).wanted[0].akin == (("tumbles",),)


def test_a_word_brings_its_synonyms_whatever_its_ending() -> None:
    assert parse_query("tumbling", DOLS).wanted[0].akin == (("falls",),)


def test_small_words_are_left_out_unless_nothing_else_is_asked() -> None:
    assert [atom.words for atom in parse_query("what is the wait").wanted] == [("wait",)]
    assert len(parse_query("to be or not to be").wanted) == 6


@pytest.mark.parametrize(("asked", "other"), [("s117 aftercare", ("section", "117")), ("section 42", ("s42",))])
def test_a_section_is_found_however_it_is_written(asked: str, other: tuple[str, ...]) -> None:
    assert other in {name for atom in parse_query(asked).wanted for name in atom.alternatives}


def test_words_of_one_name_know_the_other_names_it_goes_by() -> None:
    wanted = parse_query("deprivation of liberty safeguards", DOLS).wanted

    assert [atom.within for atom in wanted] == [(("dols",),), (("dols",),), ()]


def test_and_in_capitals_is_no_word() -> None:
    parsed = parse_query("carers AND respite")

    assert [atom.words for atom in parsed.wanted] == [("carers",), ("respite",)]
    assert parsed.plain == "carers respite"


def test_a_number_is_one_word_whether_its_thousands_are_set_apart() -> None:
    assert [atom.words for atom in parse_query("2,412 of 12,000").wanted] == [("2412",), ("12000",)]
    assert [atom.words for atom in parse_query("2,41").wanted] == [("2", "41")]


@pytest.mark.parametrize("typed", ["71%", "71 %", "71 per cent", "71 Per Cent", "71 percent"])
def test_a_percentage_is_one_thing_asked_for_and_shown_as_typed(typed: str) -> None:
    parsed = parse_query(f"carers {typed} -62% path:71%")

    assert [(atom.words, atom.typed) for atom in parsed.wanted] == [(("carers",), "carers"), (("71", "percent"), typed)]
    assert [atom.words for atom in parsed.excluded] == [("62", "percent")]
    assert [atom.words for atom in parsed.required] == [("71",)]
    assert parsed.plain == f"carers {typed}"


def test_a_range_of_percentages_leaves_nothing_out() -> None:
    parsed = parse_query("71%-75%")

    assert not parsed.excluded
    assert [atom.words for atom in parsed.wanted] == [("71", "percent", "75", "percent")]


def test_what_was_asked_is_shown_as_typed() -> None:
    asked = parse_query('CHC? "waiting lsit" title:Audit').asked

    assert [atom.typed for atom in asked] == ["CHC", '"waiting lsit"', "title:Audit"]


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
