"""Of many suggestions a few are chosen that show a cell best together."""

from __future__ import annotations

from dataclasses import replace
from itertools import permutations
from typing import Any

from index.entries.shortlist import FIRST, LOW, is_likely, read_first, same_words
from index.model import Polarity, Suggestion, SuggestionId
from tests.index.making import cited

WAYS = list(Polarity)
TELLING = (
    "Of 88 young people 31 had a plan by the age of seventeen and a half, and 19 of the others waited for more than six"
    " months before anybody from the team for adults met them, twice as many as in the year before."
)


def a_suggestion(name: str, confidence: float, *documents: str, way: Polarity = Polarity.NEUTRAL) -> Suggestion:
    values: dict[str, Any] = {"statement": "equity", "category": "people", "passages": (), "reason": ""}
    return Suggestion(
        id=SuggestionId(name), key=name, polarity=way, summary=cited(*documents), documents=1, confidence=confidence,
        **values,
    )  # fmt: skip


def saying(text: str, suggestion: Suggestion) -> Suggestion:
    (sentence,) = suggestion.summary
    return replace(suggestion, summary=(replace(sentence, text=text),))


def test_few_are_all_read() -> None:
    few = [a_suggestion("a", 0.5, "d1"), a_suggestion("b", 0.9, "d1")]

    assert read_first(few, {}) == ("b", "a")
    assert read_first([], {}) == ()


def test_other_documents_come_before_more_of_the_same() -> None:
    same = [a_suggestion(f"same{n}", 0.9, "d1") for n in range(FIRST)]
    others = [a_suggestion(f"other{n}", 0.85 - n / 100, f"e{n}") for n in range(3)]

    assert read_first([*same, *others], {}) == ("same0", "other0", "other1", "other2", "same1")


def test_one_that_tells_far_more_is_read_though_its_document_was() -> None:
    same = [saying(TELLING, a_suggestion(f"same{n}", 0.9, "d1", way=Polarity.SHORTFALL)) for n in range(2)]
    others = [a_suggestion(f"other{n}", 0.4, f"e{n}") for n in range(FIRST)]

    assert read_first([*same, *others], {})[:2] == ("same0", "same1")


def test_another_way_comes_before_more_of_the_same() -> None:
    same = [a_suggestion(f"same{n}", 0.8, f"d{n}") for n in range(FIRST)]
    other = a_suggestion("strength", 0.75, "d9", way=Polarity.STRENGTH)

    assert read_first([*same, other], {})[:2] == ("strength", "same0")
    shortfalls = [a_suggestion(f"short{n}", 0.8, f"d{n}", way=Polarity.SHORTFALL) for n in range(FIRST)]
    assert read_first([*shortfalls, other], {})[:3] == ("short0", "strength", "short1")


def test_a_result_in_figures_comes_before_how_things_are_done_however_sure_its_place() -> None:
    done = saying(
        "Staff record a decision on the form and pass it to the duty manager, who signs it before the panel meets.",
        a_suggestion("done", 0.97, "d1"),
    )
    result = saying(TELLING, a_suggestion("result", 0.6, "d2", way=Polarity.SHORTFALL))

    assert read_first([done, result], {}) == ("result", "done")


def test_a_copy_is_the_document_it_stands_for() -> None:
    many = [a_suggestion(f"s{n}", 0.9 - n / 100, f"d{n}") for n in range(FIRST + 1)]

    assert read_first(many, {})[1] == "s1"
    assert read_first(many, {"d1": "d0"})[-1] == "s5"


def test_the_choice_is_the_same_whatever_order_they_come_in() -> None:
    many = [a_suggestion(f"s{n}", 0.7, f"d{n % 3}", way=WAYS[n % 2]) for n in range(FIRST + 1)]

    assert len({read_first(order, {}) for order in permutations(many)}) == 1


def test_what_is_hardly_likely_or_likelier_elsewhere_in_the_same_words_is_not_likely() -> None:
    one, likelier = a_suggestion("one", 0.5, "d1"), a_suggestion("likelier", 0.6, "d1")
    unlike = a_suggestion("unlike", 0.9, "d2")

    assert same_words(one, [likelier, unlike]) == [likelier]
    assert not is_likely(one, [likelier])
    assert is_likely(likelier, [one])
    assert is_likely(one, [a_suggestion("as likely", 0.5, "d1")])
    assert is_likely(a_suggestion("low", LOW, "d1"), [])
    assert not is_likely(a_suggestion("lower", LOW - 0.01, "d1"), [])
