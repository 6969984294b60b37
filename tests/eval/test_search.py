"""The measures of search, and the written queries they are taken on."""

from __future__ import annotations

from collections import Counter

import pytest

from eval.search import (
    QUERIES,
    Judged,
    by_author,
    by_words,
    ndcg,
    passages_of,
    read_passages,
    read_queries,
    recall,
    standings,
)
from tests.index.making import a_passage


def test_the_best_order_has_the_whole_gain_and_a_worse_one_less() -> None:
    relevant = {"a": 2, "b": 1}

    assert ndcg(["a", "b", "c"], relevant) == 1.0
    assert 0 < ndcg(["c", "b", "a"], relevant) < ndcg(["b", "a", "c"], relevant) < 1.0
    assert ndcg(["c", "d"], relevant) == 0.0


def test_recall_asks_for_no_more_than_there_is_room_for() -> None:
    assert recall(["a", "b"], {"a": 1, "b": 2, "c": 1}, k=2) == 1.0
    assert recall(["a", "x"], {"a": 1, "b": 2}, k=2) == 0.5


def test_words_alone_rank_the_passage_with_the_rarer_words_first() -> None:
    passages = [
        a_passage("The council waits.", name="a"),
        a_passage("The council met.", name="b"),
        a_passage("No.", name="c"),
    ]

    assert by_words(passages)("who waits for the council") == ["a", "b"]


def test_the_table_gives_our_lead_over_each_other_ranker_by_kind() -> None:
    queries = [Judged(id="1", kind="keyword", query="q", relevant={"a": 2})]

    told = standings(queries, {"ours": [["a"]], "words": [["b", "a"]]})

    assert "+0.369" in told


def test_authors_of_queries_are_told_apart() -> None:
    kinds = ("keyword", "question", "acronym", "paraphrase")
    one, other = (
        [Judged(id=f"{author}-{kind}", kind=kind, query="q", relevant={"a": 2}) for kind in kinds] for author in "bc"
    )

    told = by_author([one, other], [*one, *other], [*[["a"]] * 4, *[["x"]] * 4]).splitlines()

    assert told[-2].count("1.000, 1.000") == 5
    assert told[-1].count("0.000, 0.000") == 5


@pytest.mark.parametrize(("part", "each", "paraphrases"), [("dev", 15 + 35 + 35, 85), ("dev_ab", 64, 128)])
def test_development_queries_are_of_four_kinds_and_name_passages_there_are(
    part: str, each: int, paraphrases: int
) -> None:
    known = {passage.id for passage in read_passages(passages_of(part))}
    queries = read_queries(QUERIES[part])

    kinds = dict.fromkeys(("keyword", "question", "acronym"), each) | {"paraphrase": paraphrases}
    assert Counter(judged.kind for judged in queries) == kinds
    assert len({judged.id for judged in queries}) == len(queries)
    assert all(judged.relevant.keys() <= known for judged in queries)
    assert all(2 in judged.relevant.values() and set(judged.relevant.values()) <= {1, 2} for judged in queries)
