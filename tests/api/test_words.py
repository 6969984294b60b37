from __future__ import annotations

from dataclasses import replace

from api.pages import words
from index.model import Candidate, Polarity, Stretch
from ingest.settings import MEGABYTE, Limits
from tests.index.making import a_match

WAYS = (Candidate(id="shortfall", probability=0.41), Candidate(id="neutral", probability=0.38))


def test_a_way_is_said_with_its_chance() -> None:
    sure = (Candidate(id="shortfall", probability=0.8), WAYS[1])

    assert words.way(a_match(polarity=Polarity.SHORTFALL, polarities=sure)) == "shortfall 80%"


def test_where_it_is_unclear_the_two_likeliest_ways_are_named() -> None:
    said = words.way(a_match(polarity=Polarity.UNCLEAR, polarities=WAYS))

    assert said == "unclear which way it speaks (shortfall 41%, neutral 38%)"


def test_a_match_without_chances_says_its_way_alone() -> None:
    assert words.way(a_match(polarity=Polarity.STRENGTH)) == "strength"


def test_a_stretch_says_where_it_belongs_and_what_is_a_guess() -> None:
    said = Stretch(
        start=0,
        end=9,
        way=Polarity.SHORTFALL,
        chance=0.5,
        evidence=0.9,
        statements=(("equity", 0.8), ("learning", 0.1)),
        categories=(("people", 0.7),),
    )

    assert words.stretch(said, {"equity": "Equity"}, {}) == "(Equity 80%, people 70%, perhaps shortfall 50%)"
    assert words.stretch(replace(said, evidence=0.3), {}, {}) == "(hardly evidence: 30%)"


def test_a_size_is_told_in_the_megabytes_that_limits_are_set_in() -> None:
    limit = Limits().max_upload_mb

    assert words.size(limit * MEGABYTE) == f"{limit}.0 MB"
    assert words.size(MEGABYTE - 1024) == "1,023 kB"
    assert words.size(1023) == "1,023 bytes"


def test_a_suggestion_says_what_is_unclear_about_its_place() -> None:
    assert words.unclear({"statement": 0.9, "category": 0.3, "polarity": 0.2}) == ["Unclear what kind of evidence"]
    assert words.unclear({}) == []


def test_a_files_name_is_shown_as_it_was_sent() -> None:
    path = "Staff/mail.zip!Surveys/Well done\uff01.txt"

    assert words.last_part(path) == "Well done!.txt"
    assert words.folders(path) == "Staff/mail.zip!Surveys/"


def test_cited_words_are_placed_by_page_and_by_what_they_stand_under() -> None:
    assert words.cited_at(3, "Direct payments > Set-up") == "page 3, under Direct payments \u203a Set-up"
    assert words.cited_at(3, "") == "page 3"
    assert words.cited_at(None, "Sheet Findings") == "Sheet Findings"
