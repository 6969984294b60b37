from __future__ import annotations

from pathlib import Path

import pytest

from index.search.lexical import FOLDER, LexicalCache, build_lexical, find_phrases, open_lexical, stems_of_words
from index.search.names import names_of
from index.search.queries import parse_query
from ingest.framework import Term
from tests.index.making import a_passage

PASSAGES = [
    a_passage("Carers waited eleven weeks for an assessment.", name="a", title="Carers survey", doc_type="survey"),
    a_passage("The waiting list for hospital discharge fell.", name="b", path="theme 3/discharge_report.docx"),
    a_passage("Requests under the deprivation of liberty safeguards rose.", name="c", headings=("Safeguarding",)),
]
NAMES = names_of([Term(term="DoLS", expansion="deprivation of liberty safeguards")])


@pytest.fixture
def cache(tmp_path: Path) -> LexicalCache:
    return build_lexical(tmp_path, PASSAGES, "1")


def found(cache: LexicalCache, query: str) -> list[str]:
    return [cache.ids[row] for row, _ in cache.search(parse_query(query, NAMES), 10)]


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("assess", ["a"]),
        ("carer waits", ["a", "b"]),
        ('"waiting list"', ["b"]),
        ('"list waiting"', []),
        ("waiting -hospital", ["a"]),
        ("title:survey", ["a"]),
        ("path:discharge", ["b"]),
        ("heading:safeguarding", ["c"]),
        ("type:survey", ["a"]),
        ("dols", ["c"]),
    ],
)
def test_words_phrases_exclusions_fields_and_acronyms_are_found(
    cache: LexicalCache, query: str, expected: list[str]
) -> None:
    assert found(cache, query) == expected


def test_plain_words_restrict_nothing(cache: LexicalCache) -> None:
    assert cache.allowed(parse_query("carers")) is None


def test_exclusions_restrict_every_row(cache: LexicalCache) -> None:
    assert cache.allowed(parse_query("carers -hospital")) == [0, 2]


def test_a_full_score_grows_with_rarer_words(cache: LexicalCache) -> None:
    assert cache.full_score(parse_query("zebra")) > cache.full_score(parse_query("carers")) > 0


def test_words_are_looked_for_among_the_rows_given_alone(cache: LexicalCache) -> None:
    assert [row for row, _ in cache.search(parse_query("carers waiting"), 10, rows=[1, 2])] == [1]


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("carer assessments", []),
        ("carers autism", ["autism"]),
        ("DoLS", []),
        ("zebra crossing", ["zebra", "crossing"]),
        ('"list waiting" zebra', ['"list waiting"']),
        ("path:discharge carers", ["carers"]),
        ("waiting -hospital -weeks", ["waiting"]),
        ("type:minutes", ["type:minutes"]),
    ],
)
def test_what_no_passage_has_is_named_unless_it_has_it_by_another_name(
    cache: LexicalCache, query: str, expected: list[str]
) -> None:
    assert [atom.typed for atom in cache.missing(parse_query(query, NAMES))] == expected


def test_words_of_a_name_are_not_missing_where_its_acronym_stands(tmp_path: Path) -> None:
    cache = build_lexical(tmp_path, [a_passage("DoLS rose.")], "1")

    assert cache.missing(parse_query("deprivation of liberty safeguards", NAMES)) == ()


def test_a_number_is_found_whole(tmp_path: Path) -> None:
    passages = [a_passage("In all 2,412 people.", name="a"), a_passage("In all 412 people.", name="b")]
    cache = build_lexical(tmp_path, passages, "1")

    assert [found(cache, query) for query in ("412", "2,412", "2412")] == [["b"], ["a"], ["a"]]


@pytest.mark.parametrize("query", ["71%", "71 %", "71 per cent", "71 percent", '"71% of"', '"71 per cent of"'])
def test_a_percentage_is_found_however_it_is_written(tmp_path: Path, query: str) -> None:
    texts = ["71 71 71", "71 per cent of people", "71% of people", "71 percent of people", "62% of people", "7 %"]
    passages = [a_passage(text, name=str(row)) for row, text in enumerate(texts)]
    cache = build_lexical(tmp_path, passages, "1")

    assert set(found(cache, query)[:3]) == {"1", "2", "3"}
    assert found(cache, query)[3:] == ([] if '"' in query else ["0"])


@pytest.mark.parametrize("query", ["\u00a31.2m", "\u00a31.2 million", '"\u00a31.2 million"'])
def test_millions_are_found_however_they_are_written(tmp_path: Path, query: str) -> None:
    passages = [a_passage(f"It cost {sum_}.", name=sum_) for sum_ in ("\u00a31.2m", "\u00a31.2 million", "\u00a31.3m")]

    assert set(found(build_lexical(tmp_path, passages, "1"), query)) == {"\u00a31.2m", "\u00a31.2 million"}


def test_a_percentage_is_as_rare_as_its_number(tmp_path: Path) -> None:
    cache = build_lexical(tmp_path, [a_passage(f"{row}% of people", name=str(row)) for row in range(9)], "1")

    assert cache.full_score(parse_query("7%")) >= cache.full_score(parse_query("7"))


def test_where_to_look_adds_nothing_to_a_score(cache: LexicalCache) -> None:
    plain, filtered = (dict(cache.search(parse_query(query), 9)) for query in ("carers", "carers type:survey"))

    assert filtered == plain


def test_an_index_that_was_kept_opens_again(tmp_path: Path, cache: LexicalCache) -> None:
    again = open_lexical(tmp_path, "1")

    assert again is not None
    assert again.ids == cache.ids


@pytest.mark.parametrize("ending", ["idx", "term", "pos"])
def test_an_index_whose_files_hold_something_else_is_refused(tmp_path: Path, cache: LexicalCache, ending: str) -> None:
    assert cache.ids
    (file,) = (tmp_path / FOLDER).glob(f"*.{ending}")
    file.write_bytes(bytes(file.stat().st_size))

    assert open_lexical(tmp_path, "1") is None


def test_an_index_of_another_revision_is_refused(tmp_path: Path, cache: LexicalCache) -> None:
    assert cache.ids
    assert open_lexical(tmp_path, "2") is None


def test_a_damaged_index_is_refused(tmp_path: Path, cache: LexicalCache) -> None:
    assert cache.ids
    (tmp_path / FOLDER / "meta.json").write_text("{")

    assert open_lexical(tmp_path, "1") is None


def marked(text: str, *phrases: str) -> list[str]:
    wanted = [stems_of_words(tuple(phrase.split())) for phrase in phrases]
    return [text[start:end] for start, end in find_phrases(text, wanted)]


def test_marks_are_the_words_of_the_same_stem() -> None:
    text = "Waiting lists: a list of those who wait."

    assert marked(text, "list", "waits") == ["Waiting", "lists", "list", "wait"]


def test_words_that_belong_together_are_marked_as_a_whole_and_only_together() -> None:
    text = "The waiting-lists grew: no list is short while people are waiting."

    assert marked(text, "waiting list") == ["waiting-lists"]
    assert marked(text, "waiting list", "list") == ["waiting-lists", "list"]


def test_a_number_is_marked_whole_and_as_it_is_written() -> None:
    text = "Of 2,412 people 412 waited."

    assert [marked(text, "412"), marked(text, "2412")] == [["412"], ["2,412"]]


def test_a_percentage_is_marked_as_it_is_written() -> None:
    text = "71% of carers, 71 per cent of staff and 71 % of all; 62% of others."

    assert marked(text, "71 percent") == ["71%", "71 per cent", "71 %"]


def test_a_passage_that_holds_each_word_comes_before_one_that_repeats_a_single_one(tmp_path: Path) -> None:
    texts = ["zebra crossing", "zebra zebra zebra zebra", "crossing", "crossing", "crossing", "crossing"]
    passages = [a_passage(text + " and other words here", name=str(row)) for row, text in enumerate(texts)]

    found = build_lexical(tmp_path, passages, "1").search(parse_query("zebra crossing"), 9)

    assert [row for row, _ in found[:2]] == [0, 1]
