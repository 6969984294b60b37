from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from index.mapping.spaces import context_of
from index.model import Facet, IndexedPassage
from index.search.caches import IndexCache, OpenReturn
from index.search.facets import Labels
from index.search.ranking import FIRST_PAGE, MOST, find_similar, fuse, search
from ingest.errors import QueryError
from ingest.framework import load_framework
from tests.fakes import WordEmbedder
from tests.index.making import a_passage

EMBEDDER = WordEmbedder()
PASSAGES = [
    a_passage("Carers waited eleven weeks for an assessment of their own needs.", name="a"),
    a_passage("The waiting list for hospital discharge fell to forty people.", name="b"),
    a_passage("Requests under the deprivation of liberty safeguards rose by a fifth.", name="c"),
]
FRAMEWORK = load_framework("cqc-la@2024-02")


def vectors(passages: Sequence[IndexedPassage]) -> NDArray[np.float32]:
    return EMBEDDER.embed([context_of(passage) for passage in passages])


@pytest.fixture
def opened(tmp_path: Path) -> OpenReturn:
    return IndexCache(tmp_path).get("r", "1", passages=lambda: PASSAGES, vectors=vectors)


def found(opened: OpenReturn, query: str) -> list[str]:
    return [hit.passage_id for hit in search(query, opened=opened, embedder=EMBEDDER, framework=FRAMEWORK).hits]


def test_the_passage_that_holds_the_words_comes_first_with_its_words_marked(opened: OpenReturn) -> None:
    first = search("discharge from hospital", opened=opened, embedder=EMBEDDER).hits[0]

    assert first.passage_id == "b"
    assert [first.text[start:end] for start, end in first.marks] == ["hospital", "discharge"]


def test_a_hit_says_where_its_title_or_its_meaning_found_it(tmp_path: Path) -> None:
    titled = a_passage("It took eleven weeks.", name="t", title="Waiting for carers' assessments")
    opened = IndexCache(tmp_path).get("r", "1", passages=lambda: [*PASSAGES, titled], vectors=vectors)

    told = {hit.passage_id: hit.found_by for hit in search("waiting", opened=opened, embedder=EMBEDDER).hits}

    assert told["t"] == "Found by its title, headings or file name"
    assert told["b"] == ""


def test_an_acronym_finds_what_the_document_spells_out(opened: OpenReturn) -> None:
    assert found(opened, "DoLS")[0] == "c"


def test_an_exclusion_is_obeyed_by_meaning_too(opened: OpenReturn) -> None:
    assert found(opened, "waiting") == ["a", "b"]
    assert found(opened, "waiting -hospital") == ["a"]


def test_a_phrase_is_obeyed_by_meaning_too(opened: OpenReturn) -> None:
    assert found(opened, '"waiting list"') == ["b"]


def test_a_filter_alone_finds_its_documents(opened: OpenReturn) -> None:
    assert len(found(opened, "path:d1")) == 3


def test_a_phrase_nowhere_finds_nothing(opened: OpenReturn) -> None:
    assert found(opened, '"purple zebra"') == []


def test_what_is_like_no_passage_finds_nothing(opened: OpenReturn) -> None:
    assert found(opened, "zither") == []


def test_a_bad_query_says_so(opened: OpenReturn) -> None:
    with pytest.raises(QueryError):
        found(opened, '"open')


def test_an_acronym_that_only_the_documents_spell_out_is_understood(tmp_path: Path) -> None:
    texts = ["The Ferry Road Panel (FRP) sat twice.", "In May the Ferry Road Panel heard nine cases.", "Nothing else."]
    passages = [a_passage(text, name=name) for text, name in zip(texts, "abc", strict=True)]
    opened = IndexCache(tmp_path).get("r", "1", passages=lambda: passages, vectors=vectors)

    assert set(found(opened, "FRP")[:2]) == {"a", "b"}


def test_words_count_as_far_as_the_best_passage_holds_what_was_asked() -> None:
    by_words, by_meaning = {0: 9.0, 1: 1.0}, {0: 0.3, 1: 0.5}

    assert [row for row, _ in fuse(by_words, by_meaning, full=10.0)] == [0, 1]
    assert [row for row, _ in fuse(by_words, by_meaning, full=60.0)] == [1, 0]


@pytest.mark.parametrize("lifted", [True, False])
def test_a_table_of_versions_comes_after_what_says_something(tmp_path: Path, *, lifted: bool) -> None:
    table = "Version | Date | Change\n1 | 2023 | Safeguarding policy review\n2 | 2024 | Safeguarding policy review"
    passages = [
        a_passage(table, name="t", kind="table"),
        a_passage("The safeguarding policy was put to its yearly review, and thresholds changed.", name="p"),
        *(a_passage(f"Other words {number}.", name=f"o{number}") for number in range(9)),
    ]
    opened = IndexCache(tmp_path).get("r", "1", passages=lambda: passages, vectors=vectors)

    hits = search("safeguarding policy review", opened=opened, embedder=EMBEDDER, lifted=lifted).hits

    assert [hit.passage_id for hit in hits][:2] == ["p", "t"]


def test_evidence_comes_before_what_is_none_when_all_else_is_equal() -> None:
    ranked = fuse({}, {0: 0.4, 1: 0.4}, full=0.0, lift={0: 0.1, 1: 0.9})

    assert [row for row, _ in ranked] == [1, 0]


def labelled(folder: Path, *labels: tuple[float, str]) -> OpenReturn:
    given = [Labels(evidence=evidence, statement=said, category="", polarity="") for evidence, said in labels]
    return IndexCache(folder).get("r", "1", passages=lambda: PASSAGES, vectors=vectors, labels=lambda _: given)


def test_a_passage_with_the_statement_a_query_is_about_is_lifted(tmp_path: Path) -> None:
    held = labelled(tmp_path, (0.9, "carers"), (0.9, "hospital"), (0.9, "carers"))
    query = "carers waited"

    plain, lifted = (
        {hit.passage_id: hit.score for hit in search(query, opened=held, embedder=EMBEDDER, lifted=each).hits}
        for each in (False, True)
    )

    assert lifted["a"] - plain["a"] > lifted["b"] - plain["b"]


def test_a_synonym_of_several_words_is_marked_as_a_whole(opened: OpenReturn) -> None:
    hits = search("backlog", opened=opened, embedder=EMBEDDER, framework=FRAMEWORK).hits

    assert [hit.text[start:end] for hit in hits if hit.passage_id == "b" for start, end in hit.marks] == [
        "waiting list"
    ]


def test_an_order_that_is_not_lifted_says_nothing_of_the_mapping(tmp_path: Path) -> None:
    def scores(evidence: float, statement: str, *, lifted: bool) -> list[float]:
        held = labelled(tmp_path / f"{evidence}{statement}", (evidence, "x"), (evidence, statement), (evidence, "x"))
        return [hit.score for hit in search("carers waited", opened=held, embedder=EMBEDDER, lifted=lifted).hits]

    assert scores(0.1, "x", lifted=False) == scores(0.9, "y", lifted=False)
    assert scores(0.1, "x", lifted=True) != scores(0.9, "x", lifted=True)
    assert scores(0.9, "x", lifted=True) != scores(0.9, "y", lifted=True)


def near_copies(tmp_path: Path) -> OpenReturn:
    said = (
        "The council heard that carers waited far too long for an assessment of their own needs in the {} of the year."
    )
    texts = [
        said.format("autumn"),
        said.format("winter"),
        said.format("autumn") + " It was 9 weeks.",
        "Buses run late.",
    ]
    passages = [
        a_passage(text, name=name, document=name, path=f"theme {name}/{name}.docx", doc_type="minutes")
        for text, name in zip(texts, "abcd", strict=True)
    ]
    labels = [Labels(evidence=0.9, statement=name, category="", polarity="") for name in ("x", "x", "y", "")]
    return IndexCache(tmp_path).get("r", "1", passages=lambda: passages, vectors=vectors, labels=lambda _: labels)


def test_near_copies_are_folded_into_the_best_but_not_those_with_other_figures(tmp_path: Path) -> None:
    hits = search("carers waited autumn", opened=near_copies(tmp_path), embedder=EMBEDDER).hits

    folded = {hit.passage_id: [copy.passage_id for copy in hit.copies] for hit in hits}
    assert folded["a"] == ["b"]
    assert folded["c"] == []


def test_results_are_counted_and_narrowed_by_what_the_mapping_made_of_them(tmp_path: Path) -> None:
    opened = near_copies(tmp_path)
    asked = {"opened": opened, "embedder": EMBEDDER, "facets": ("type", "folder", "statement")}

    every = search("carers", **asked)  # type: ignore[arg-type]
    some = search("carers", chosen={"statement": "y"}, **asked)  # type: ignore[arg-type]

    assert Facet(name="statement", counts=(("x", 2), ("y", 1))) in every.facets
    assert Facet(name="type", counts=(("minutes", 3),)) in every.facets
    assert [hit.passage_id for hit in some.hits] == ["c"]


# --- what answers, and what does not ---------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class PlacedEmbedder:
    """An embedder that puts every query at one place, from which passages are as far as a test says."""

    name = "placed"
    dimensions = 2

    def embed(self, texts: Sequence[str]) -> NDArray[np.float32]:
        return np.array([[1.0, 0.0]] * len(texts), dtype=np.float32)


def placed(folder: Path, *cosines: float, texts: Sequence[str] = ()) -> OpenReturn:
    """Open a return with a passage at each cosine with any query, "p0" the first, every second one of minutes."""
    said = [*texts, *(f"Passage of no such thing {number}." for number in range(len(cosines) - len(texts)))]
    passages = [a_passage(text, name=f"p{row}", doc_type="minutes" if row % 2 else "") for row, text in enumerate(said)]
    rows = np.array([(cosine, (1 - cosine**2) ** 0.5) for cosine in cosines], dtype=np.float32)
    return IndexCache(folder).get("r", "1", passages=lambda: passages, vectors=lambda _: rows)


def test_a_passage_near_in_meaning_answers_without_a_word_and_says_so(tmp_path: Path) -> None:
    opened = placed(tmp_path, 0.5, *[0.05] * 30)

    result = search("prisoners", opened=opened, embedder=PlacedEmbedder())

    assert [(hit.passage_id, hit.worded) for hit in result.hits] == [("p0", False)]
    assert result.missing == ("prisoners",)
    assert result.note == "No passage has these words. These are near in meaning."


def test_nonsense_gives_nothing_although_some_passage_is_the_nearest(tmp_path: Path) -> None:
    opened = placed(tmp_path, 0.4, *[0.05] * 99)

    result = search("asdfgh", opened=opened, embedder=PlacedEmbedder())

    assert (result.hits, result.total) == ((), 0)
    assert result.note == "No passage has these words. None is near in meaning."


def test_words_that_are_nowhere_are_named_beside_what_the_others_found(opened: OpenReturn) -> None:
    result = search("carers autism", opened=opened, embedder=EMBEDDER, framework=FRAMEWORK)

    assert result.hits[0].passage_id == "a"
    assert result.hits[0].worded
    assert result.note == "No passage has: autism."


def test_a_chance_word_of_many_carries_no_passage(tmp_path: Path) -> None:
    opened = placed(tmp_path, *[0.05] * 40, texts=["A charter was signed."])
    query = "charter flights luggage airport passport terminal suitcase boarding runway hangar pilot cockpit"

    result = search(query, opened=opened, embedder=PlacedEmbedder())

    assert result.total == 0


def test_beside_words_the_faintly_near_fill_the_first_page_and_no_more(tmp_path: Path) -> None:
    opened = placed(tmp_path, 0.5, *[0.22] * 60, *[-0.2] * 60, texts=["Zebras crossed."])

    result = search("zebra", opened=opened, embedder=PlacedEmbedder(), limit=100)

    assert [hit.worded for hit in result.hits][:2] == [True, False]
    assert result.total == FIRST_PAGE


@pytest.mark.parametrize("start", [50, 10**6, 2**63, 10**30])
def test_a_start_past_all_that_answers_gives_nothing_more(tmp_path: Path, start: int) -> None:
    opened = placed(tmp_path, *[0.5] * 50, texts=[f"Zebras crossed {number} times." for number in range(50)])

    page = search("zebra", opened=opened, embedder=PlacedEmbedder(), start=start)

    assert (page.hits, page.total, page.next) == ((), 50, None)


def test_every_passage_counted_is_reached_page_by_page_once(tmp_path: Path) -> None:
    texts = [f"Zebras crossed {number} times." for number in range(30)] + ["A herd of zebras crossed the road."] * 20
    opened = placed(tmp_path, *[0.5] * 50, texts=texts)
    seen: list[str] = []
    start: int | None = 0

    while start is not None:
        page = search("zebra", opened=opened, embedder=PlacedEmbedder(), start=start, limit=7)
        assert (page.start, page.total, sum(n for _, n in page.facets[0].counts)) == (start, 50, 25)
        seen += [each.passage_id for hit in page.hits for each in (hit, *hit.copies)]
        assert page.last == len(seen)
        start = page.next

    assert sorted(seen) == sorted(passage.id for passage in opened.passages)


def test_narrowing_by_a_facet_gives_as_many_as_it_counted(tmp_path: Path) -> None:
    opened = placed(tmp_path, 0.9, 0.9, *[0.3] * 50, texts=["Zebras crossed.", "A zebra sat."])
    every = search("zebra", opened=opened, embedder=PlacedEmbedder())

    some = search("zebra", opened=opened, embedder=PlacedEmbedder(), chosen={"type": "minutes"})

    assert dict(every.facets[0].counts) == {"minutes": some.total}


def test_no_more_than_the_best_are_given_and_it_is_said(tmp_path: Path) -> None:
    opened = placed(tmp_path, *[0.5] * (MOST + 5))

    result = search("zebra", opened=opened, embedder=PlacedEmbedder())

    assert (result.total, result.capped) == (MOST, True)


def test_a_whole_number_is_not_part_of_a_longer_one(tmp_path: Path) -> None:
    opened = placed(tmp_path, *[0.1] * 9, texts=["In all 2,412 people.", "In all 412 people."])

    assert [hit.passage_id for hit in search("412", opened=opened, embedder=PlacedEmbedder()).hits] == ["p1"]


def test_a_title_that_other_documents_have_too_is_told(tmp_path: Path) -> None:
    titles = ["Audit tool", "Audit Tool", "Carers survey"]
    passages = [
        a_passage(f"Carers waited {number} weeks.", name=title, document=title, title=title)
        for number, title in enumerate(titles)
    ]
    opened = IndexCache(tmp_path).get("r", "1", passages=lambda: passages, vectors=vectors)

    hits = search("carers", opened=opened, embedder=EMBEDDER).hits

    assert {hit.title: hit.title_shared for hit in hits} == dict(zip(titles, (True, True, False), strict=True))


def test_more_like_one_leaves_it_out_and_gives_the_nearest_first(tmp_path: Path) -> None:
    hits = find_similar("a", opened=near_copies(tmp_path)).hits

    assert hits[0].passage_id == "b"
    assert "a" not in {hit.passage_id for hit in hits}


def test_an_open_return_is_not_loaded_again(tmp_path: Path) -> None:
    cache = IndexCache(tmp_path)
    first = cache.get("r", "1", passages=lambda: PASSAGES, vectors=vectors)

    def never() -> list[IndexedPassage]:
        raise AssertionError("loaded twice")

    assert cache.get("r", "1", passages=never, vectors=vectors) is first


def test_what_was_built_is_opened_without_vectors(tmp_path: Path) -> None:
    IndexCache(tmp_path).get("r", "1", passages=lambda: PASSAGES, vectors=vectors)

    def never(_: Sequence[IndexedPassage]) -> NDArray[np.float32]:
        raise AssertionError("built twice")

    assert IndexCache(tmp_path).get("r", "1", passages=lambda: PASSAGES, vectors=never).passages


def test_a_new_revision_is_built_anew(tmp_path: Path) -> None:
    cache = IndexCache(tmp_path)
    cache.get("r", "1", passages=lambda: PASSAGES, vectors=vectors)

    newer = cache.get("r", "2", passages=lambda: PASSAGES[:1], vectors=vectors)

    assert found(newer, "carers assessment hospital") == ["a"]


def test_few_returns_stay_open(tmp_path: Path) -> None:
    cache = IndexCache(tmp_path, max_open=1)
    loaded: list[str] = []

    def load(key: str) -> list[IndexedPassage]:
        loaded.append(key)
        return PASSAGES

    for key in ("r", "s", "r"):
        cache.get(key, "1", passages=lambda key=key: load(key), vectors=vectors)  # type: ignore[misc]

    assert loaded == ["r", "s", "r"]


def test_two_builders_at_once_both_end_with_a_whole_index(tmp_path: Path) -> None:
    results: list[OpenReturn] = []

    def build() -> None:
        results.append(IndexCache(tmp_path).get("r", "1", passages=lambda: PASSAGES, vectors=vectors))

    threads = [threading.Thread(target=build) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert [found(opened, "hospital discharge")[0] for opened in results] == ["b"] * 4
