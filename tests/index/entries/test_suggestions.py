from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

import numpy as np
import pytest

from index.entries.suggestions import suggest
from index.model import Candidate, IndexedPassage, Match, Polarity, Run, Stretch, Suggestion
from index.text.sentences import Pages, verified
from ingest.framework import Framework, load_framework
from tests.fakes import WordEmbedder
from tests.index.making import RUN, a_match, a_page, a_passage, pages_of

WAIT = "Carers waited eleven weeks for an assessment in the autumn."
WAIT_ELSEWHERE = "For an assessment carers in the north waited eleven long weeks."
TABLE = "Team | Weeks that carers waited\nNorth | 11\nSouth | 9"
GARDEN = "Visitors praise Mill Lane day centre garden: roses, benches, sunlight."


@pytest.fixture(scope="module")
def framework() -> Framework:
    return load_framework("cqc-la@2024-02")


def suggested(
    framework: Framework,
    passages: Sequence[IndexedPassage],
    matches: Sequence[Match] | None = None,
    *,
    pages: Pages | None = None,
    run: Run = RUN,
    known: Mapping[str, Suggestion] | None = None,
    cosine: float | None = None,
) -> list[Suggestion]:
    """Suggest entries; `cosine`: of the vector of each passage with the first, in place of what their words make."""
    vectors = WordEmbedder().embed([passage.text for passage in passages])
    if cosine is not None:
        vectors = np.zeros((len(passages), 2), dtype=np.float32)
        vectors[0, 0] = 1.0
        vectors[1:] = (cosine, np.sqrt(1.0 - cosine**2))
    return suggest(
        run,
        framework,
        passages=passages,
        matches=[a_match(passage.id) for passage in passages] if matches is None else matches,
        vectors=vectors,
        pages=pages or pages_of(passages),
        known=known,
    )


def test_a_passage_becomes_an_entry_of_its_own_words(framework: Framework) -> None:
    passage = a_passage(WAIT)

    (found,) = suggested(framework, [passage])

    assert (found.statement, found.category, found.polarity) == ("assessing-needs", "people", Polarity.SHORTFALL)
    assert [sentence.text for sentence in found.summary] == [WAIT]
    assert all(verified(sentence, pages_of([passage])) for sentence in found.summary)
    assert found.passages == ("p1",)
    assert found.confidence == pytest.approx(0.9 * 0.9 * 0.8)


def test_passages_on_one_topic_make_one_entry(framework: Framework) -> None:
    passages = [a_passage(WAIT), a_passage(WAIT_ELSEWHERE, name="p2", document="d2")]

    found = suggested(framework, passages, cosine=0.95)

    assert [(entry.passages, entry.documents) for entry in found] == [(("p1", "p2"), 2)]
    assert len(suggested(framework, passages, cosine=0.85)) == 2


def test_what_is_said_of_different_years_is_not_gathered(framework: Framework) -> None:
    passages = [a_passage(WAIT, year=2024), a_passage(WAIT_ELSEWHERE, name="p2", document="d2", year=2025)]

    assert sorted(entry.passages for entry in suggested(framework, passages, cosine=0.95)) == [("p1",), ("p2",)]


def test_an_entry_without_a_telling_word_says_what_spoke_for_its_first_passage(framework: Framework) -> None:
    passage = a_passage(GARDEN)
    match = a_match(passage.id)
    close = replace(match, statements=(replace(match.statements[0], reason="Close to 'gardens'."),))

    (found,) = suggested(framework, [passage], [close])

    assert found.reason == "Close to 'gardens'."


def test_strengths_and_shortfalls_are_never_merged(framework: Framework) -> None:
    passages = [a_passage(WAIT), a_passage(WAIT_ELSEWHERE, name="p2")]

    found = suggested(framework, passages, [a_match("p1"), a_match("p2", polarity=Polarity.STRENGTH)])

    assert {(entry.polarity, entry.passages) for entry in found} == {
        (Polarity.SHORTFALL, ("p1",)),
        (Polarity.STRENGTH, ("p2",)),
    }


def test_what_a_passage_praises_and_what_it_blames_are_entries_of_their_own(framework: Framework) -> None:
    garden, wait = (f"{text.rstrip('.')}, and say so every week." for text in (GARDEN, WAIT))
    passage = a_passage(f"{garden} {wait}")
    at = len(garden)
    stretches = (
        Stretch(start=0, end=at, way=Polarity.STRENGTH, chance=0.9),
        Stretch(start=at + 1, end=len(passage.text), way=Polarity.SHORTFALL, chance=0.85),
    )

    found = suggested(framework, [passage], [a_match(polarity=Polarity.STRENGTH, stretches=stretches)])

    assert {(entry.polarity, entry.summary[0].text, entry.chances["polarity"]) for entry in found} == {
        (Polarity.STRENGTH, garden, 0.9),
        (Polarity.SHORTFALL, wait, 0.85),
    }
    assert all(len(entry.summary) == 1 for entry in found)


def test_an_entry_says_whether_the_telling_words_are_its_own_or_stand_beside_it(framework: Framework) -> None:
    garden, wait = f"{GARDEN[:-1]}, and music.", "The wait for a Care Act assessment grew to nine weeks in the north."
    passage = a_passage(f"{garden} {wait}")
    stretches = (
        Stretch(start=0, end=len(garden), way=Polarity.STRENGTH, chance=0.9),
        Stretch(start=len(garden) + 1, end=len(passage.text), way=Polarity.SHORTFALL, chance=0.9),
    )

    found = suggested(framework, [passage], [a_match(stretches=stretches)])

    reasons = {entry.polarity: entry.reason for entry in found}
    assert reasons[Polarity.SHORTFALL].startswith("Says 'care act assessment'")
    assert reasons[Polarity.STRENGTH].startswith("Stands beside 'care act assessment'")


def test_stretches_that_come_to_one_place_in_two_ways_stand_there_once(framework: Framework) -> None:
    passage = a_passage(f"{GARDEN} {WAIT}")
    kinds, at = (("people", 0.8),), len(GARDEN)
    stretches = (
        Stretch(
            start=0,
            end=at,
            way=Polarity.SHORTFALL,
            chance=0.9,
            statements=(("equity", 0.85), ("assessing-needs", 0.8)),
            categories=kinds,
        ),
        Stretch(
            start=at + 1,
            end=len(passage.text),
            way=Polarity.SHORTFALL,
            chance=0.9,
            statements=(("assessing-needs", 0.9), ("equity", 0.1)),
            categories=kinds,
        ),
    )

    found = suggested(framework, [passage], [a_match(stretches=stretches)])

    assert {(entry.statement, tuple(each.text for each in entry.summary)) for entry in found} == {
        ("equity", (GARDEN,)),
        ("assessing-needs", (GARDEN, WAIT)),
    }
    assert not any("more time" in entry.reason for entry in found)


def test_a_cell_that_would_stay_empty_gets_the_stretch_that_fits_it(framework: Framework) -> None:
    passage = a_passage(f"{GARDEN} {WAIT}")
    at, kinds = len(GARDEN), (("people", 0.8),)
    named = (("assessing-needs", 0.9),), (("equity", 0.6), ("assessing-needs", 0.4))
    stretches = tuple(
        Stretch(start=start, end=end, way=Polarity.SHORTFALL, chance=0.9, statements=statements, categories=kinds)
        for start, end, statements in zip((0, at + 1), (at, len(passage.text)), named, strict=True)
    )
    match = a_match(stretches=stretches)
    elsewhere = a_passage("Deaf residents were asked for a number to ring.", name="p2", document="d2")
    other = a_match("p2", statements=(Candidate(id="equity", probability=0.9),))

    alone = suggested(framework, [passage], [match])
    beside = suggested(framework, [passage, elsewhere], [match, other])

    assert {each.statement: len(each.summary) for each in alone} == {"assessing-needs": 2, "equity": 1}
    assert {each.statement: each.passages for each in beside} == {"assessing-needs": ("p1",), "equity": ("p2",)}


def test_the_same_words_in_another_document_count_once(framework: Framework) -> None:
    passages = [a_passage(WAIT), a_passage(WAIT, name="p2", document="d2")]

    (found,) = suggested(framework, passages)

    assert (found.passages, found.documents) == (("p1",), 1)
    assert "The same words stand 1 more time" in found.reason


def test_of_the_same_words_those_of_the_latest_document_are_quoted(framework: Framework) -> None:
    older, newer = a_passage(WAIT, year=2024), a_passage(WAIT, name="p2", document="d2", year=2025)

    for passages in ([older, newer], [newer, older]):
        (found,) = suggested(framework, passages)

        assert found.passages == ("p2",)


def test_what_is_hardly_evidence_suggests_nothing(framework: Framework) -> None:
    assert suggested(framework, [a_passage(WAIT)], [a_match("p1", evidence=0.3)]) == []


def test_words_that_are_not_on_the_page_suggest_nothing(framework: Framework) -> None:
    other = pages_of([a_passage("x" * len(WAIT))])

    assert suggested(framework, [a_passage(WAIT)], pages=other) == []


@pytest.mark.parametrize(
    ("chance", "places"), [(0.59, ["assessing-needs", "safeguarding"]), (0.55, ["assessing-needs"])]
)
def test_a_second_statement_nearly_as_likely_is_suggested_too(
    framework: Framework, chance: float, places: list[str]
) -> None:
    both = (Candidate(id="assessing-needs", probability=0.6), Candidate(id="safeguarding", probability=chance))

    found = suggested(framework, [a_passage(WAIT)], [a_match("p1", statements=both)])

    assert [entry.statement for entry in found] == places
    assert len({entry.key for entry in found}) == len(places)


def test_a_table_without_a_sentence_gives_its_row_with_all_cells(framework: Framework) -> None:
    passage = a_passage("Carers who waited longer than they should | 41", kind="table")

    (found,) = suggested(framework, [passage])

    assert found.summary[0].text == "Carers who waited longer than they should | 41"


def test_keys_do_not_depend_on_the_run_or_on_order(framework: Framework) -> None:
    passages = [a_passage(WAIT), a_passage(GARDEN, name="p2"), a_passage(WAIT_ELSEWHERE, name="p3", document="d2")]

    found = suggested(framework, passages)
    again = suggested(framework, passages[::-1])

    assert {(entry.key, entry.id) for entry in found} == {(entry.key, entry.id) for entry in again}


def test_no_passages_suggest_nothing(framework: Framework) -> None:
    empty = np.zeros((0, 64), dtype=np.float32)

    assert suggest(RUN, framework, passages=[], matches=[], vectors=empty, pages=lambda *_: None) == []


def test_an_entry_keeps_the_mean_chance_of_each_axis(framework: Framework) -> None:
    passages = [a_passage(WAIT), a_passage(WAIT_ELSEWHERE, name="p2", document="d2")]
    ways = [(Candidate(id="shortfall", probability=chance),) for chance in (0.9, 0.5)]

    matches = [a_match(f"p{n}", polarities=way) for n, way in enumerate(ways, 1)]
    (found,) = suggested(framework, passages, matches, cosine=0.95)

    assert found.chances == {"statement": 0.9, "category": 0.8, "polarity": pytest.approx(0.7)}


def test_unclear_passages_that_may_speak_different_ways_are_not_gathered(framework: Framework) -> None:
    passages = [a_passage(WAIT), a_passage(WAIT_ELSEWHERE, name="p2")]
    ways = [(Candidate(id=way, probability=0.55),) for way in ("shortfall", "strength")]
    matches = [a_match(f"p{n}", polarity=Polarity.UNCLEAR, polarities=way) for n, way in enumerate(ways, 1)]

    found = suggested(framework, passages, matches)

    assert [(entry.polarity, entry.passages) for entry in found] == [
        (Polarity.UNCLEAR, ("p2",)),
        (Polarity.UNCLEAR, ("p1",)),
    ]


def test_rows_of_two_documents_are_not_put_under_one_another(framework: Framework) -> None:
    rows = "Carers waiting for an assessment at the end of the month | {} | 20\nPeople waiting for a review | {} | {}"
    passages = [
        a_passage(rows.format(*numbers), name=f"p{numbers[0]}", document=f"d{numbers[0]}", kind="table")
        for numbers in ((41, 52, 33), (62, 71, 84))
    ]

    assert sorted(entry.documents for entry in suggested(framework, passages)) == [1, 1]


@pytest.mark.parametrize(("chance", "polarity"), [(0.5, Polarity.SHORTFALL), (0.3, Polarity.UNCLEAR)])
def test_what_leans_one_way_is_gathered_and_as_sure_as_all_of_it(
    framework: Framework, chance: float, polarity: Polarity
) -> None:
    passages = [a_passage(WAIT), a_passage(WAIT_ELSEWHERE, name="p2", document="d2")]
    ways = [(Candidate(id="shortfall", probability=each),) for each in (0.9, chance)]

    matches = [a_match(f"p{n}", polarities=way) for n, way in enumerate(ways, 1)]
    (found,) = suggested(framework, passages, matches, cosine=0.95)

    assert (found.polarity, found.passages) == (polarity, ("p1", "p2"))


@pytest.mark.parametrize(
    ("text", "heading", "place", "entries"),
    [
        (TABLE, "Waiting", 1, 1),
        (TABLE, "Waiting", 2, 2),
        (TABLE, "Complaints", 1, 2),
        (WAIT_ELSEWHERE, "Waiting", 1, 2),
    ],
)
def test_a_table_is_gathered_with_what_stands_beside_it_in_its_section(
    framework: Framework, text: str, heading: str, place: int, entries: int
) -> None:
    passages = [
        replace(a_passage(WAIT), headings=("Waiting",)),
        replace(a_passage(text, name="p2"), headings=(heading,), ordinal=place),
    ]

    assert len(suggested(framework, passages, cosine=0.6)) == entries


def test_rows_of_two_passages_stand_below_one_head_cited_where_it_stands(framework: Framework) -> None:
    head = "No | What carers said of the wait | Outcome"
    rows = (
        "1 | Carers waited eleven weeks for an assessment in the autumn | Upheld",
        "2 | For an assessment carers in the north waited eleven long weeks | Upheld",
    )
    page = a_page("\n".join((head, *rows)))
    starts = [page.text.index(row) for row in rows]
    passages = [
        a_passage(text, name=name, ordinal=ordinal, reading_id="r", spans=((1, start, start + len(text)),))
        for ordinal, (name, text, start) in enumerate(
            (("p1", head, 0), ("p2", rows[0], starts[0]), ("p3", rows[1], starts[1]))
        )
    ]
    matches = [a_match("p1", evidence=0.1), a_match("p2"), a_match("p3")]

    (found,) = suggested(framework, passages, matches, pages=lambda _, number: page if number == 1 else None)

    assert [sentence.text for sentence in found.summary] == [head, *rows]
    assert [sentence.citations[0].passage_id for sentence in found.summary] == ["p1", "p2", "p3"]


def test_rows_of_two_tables_in_a_passage_stand_below_the_head_of_each(framework: Framework) -> None:
    lines = (
        "Type and beds | Nursing, 44 people, and four of them carers",
        "Ref | What was looked at | Result | Evidence",
        "1.1 | Carers are offered an assessment of their own | Partly | 11 of 15 carers waited",
    )

    (found,) = suggested(framework, [a_passage("\n".join(lines), kind="table")])

    assert [sentence.text for sentence in found.summary] == list(lines)
