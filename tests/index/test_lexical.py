from __future__ import annotations

from pathlib import Path

import pytest

from index.lexical import FOLDER, LexicalCache, build_lexical, find_phrases, open_lexical, stems_of_words
from index.names import names_of
from index.queries import parse_query
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


def test_an_index_that_was_kept_opens_again(tmp_path: Path, cache: LexicalCache) -> None:
    again = open_lexical(tmp_path, "1")

    assert again is not None
    assert again.ids == cache.ids


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


def test_a_passage_that_holds_each_word_comes_before_one_that_repeats_a_single_one(tmp_path: Path) -> None:
    texts = ["zebra crossing", "zebra zebra zebra zebra", "crossing", "crossing", "crossing", "crossing"]
    passages = [a_passage(text + " and other words here", name=str(row)) for row, text in enumerate(texts)]

    found = build_lexical(tmp_path, passages, "1").search(parse_query("zebra crossing"), 9)

    assert [row for row, _ in found[:2]] == [0, 1]
