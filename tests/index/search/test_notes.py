from __future__ import annotations

import pytest

from index.model import SearchFound
from index.search.notes import note_on, passages_given, passages_in
from index.search.queries import parse_query


@pytest.mark.parametrize(
    ("query", "missing", "found", "worded", "note"),
    [
        ("carers", "", True, True, ""),
        ("prisoners", "prisoners", True, False, "No passage has these words. These are near in meaning."),
        ("asdfgh", "asdfgh", False, False, "No passage has these words. None is near in meaning."),
        ("carers autism", "autism", True, True, "No passage has: autism."),
        ("section 117", "117", True, False, "No passage has: 117. These are near in meaning."),
        ('"waiting lsit"', '"waiting lsit"', False, False, 'No passage has: "waiting lsit".'),
        ("path:policy carers", "carers", False, False, "No passage that fits the rest has: carers."),
        ("path:policy type:minutes", "", False, False, "No passage has all of this together."),
        ("path:policy", "", True, True, ""),
        (
            "carers OR autism",
            "autism",
            True,
            True,
            "No passage has: autism. OR is taken for no word: passages with any of the words are found, those with "
            "more of them first.",
        ),
        (
            "many words each in another passage",
            "",
            False,
            False,
            "No passage has more than a few of these words. None is near in meaning.",
        ),
    ],
)
def test_a_note_names_what_no_passage_has_and_what_was_found_instead(
    query: str, missing: str, *, found: bool, worded: bool, note: str
) -> None:
    parsed = parse_query(query)
    nowhere = [atom for atom in parsed.asked if atom.typed == missing]

    assert note_on(parsed, nowhere, found=found, worded=worded) == note


@pytest.mark.parametrize(
    ("found", "given", "counted"),
    [
        ({"total": 1}, "1 passage", "1 passage"),
        ({"total": 12}, "12 passages", "12 passages"),
        ({"total": 115, "next": 22}, "First 22 of 115 passages", "115 passages"),
        ({"total": 115, "start": 22}, "Passages 23 to 115 of 115", "115 passages"),
        (
            {"total": 2000, "next": 20, "capped": True},
            "First 20 of the best 2,000 passages",
            "the best 2,000 passages",
        ),
        (
            {"total": 2000, "start": 20, "next": 120, "capped": True},
            "Passages 21 to 120 of the best 2,000",
            "the best 2,000 passages",
        ),
    ],
)
def test_what_is_given_and_what_is_counted_name_one_number(found: dict[str, int], given: str, counted: str) -> None:
    searched = SearchFound(hits=(), facets=(), **found)

    assert (passages_given(searched), passages_in(searched)) == (given, counted)
