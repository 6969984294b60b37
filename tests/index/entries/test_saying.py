"""What a passage says is gathered into accounts: a problem and its remedy, before and now, are one."""

from __future__ import annotations

from dataclasses import replace
from itertools import accumulate

import pytest

from index.entries.leaning import leans
from index.entries.saying import Said, said_in
from index.model import Polarity, Stretch
from tests.index.making import a_match

GOOD, BAD, BETTER, PLAIN = Polarity.STRENGTH, Polarity.SHORTFALL, Polarity.IMPROVEMENT, Polarity.NEUTRAL
PRAISE = "Visitors praise the day centre for its garden, its lunches and for staff who know each of them by name."
WAIT = "Carers waited eleven weeks for an assessment in the autumn quarter, and were not told how much longer."
REMEDY = "A second team has taken on the oldest cases since March."
LEANING = "On the coast it was better, at four weeks in the same quarter."
ASIDE = "The centre stands beside the library, near the old station."


def said(*told: tuple[str, Polarity, float], last: float = 0.9, whole: float = 0.9) -> list[Said]:
    """Give what a passage says whose sentences speak so, each a stretch of its own.

    `last`, `whole`: chances that the last of them, and the passage, are evidence.
    """
    text = " ".join(sentence for sentence, _, _ in told)
    starts = accumulate((len(sentence) + 1 for sentence, _, _ in told), initial=0)
    stretches = tuple(
        Stretch(start=start, end=start + len(sentence), way=way, chance=chance, evidence=0.9)
        for (sentence, way, chance), start in zip(told, starts, strict=False)
    )
    stretches = (*stretches[:-1], replace(stretches[-1], evidence=last))
    return list(said_in(a_match(stretches=stretches, evidence=whole), text))


def test_what_is_sure_on_either_side_is_told_apart() -> None:
    praise, wait = said((PRAISE, GOOD, 0.9), (WAIT, BAD, 0.8))

    assert (praise.leaning, praise.sure) == (GOOD, 0.9)
    assert (wait.leaning, wait.sure) == (BAD, 0.8)


@pytest.mark.parametrize(
    ("told", "way"),
    [
        (((WAIT, BAD, 0.9), (REMEDY, BETTER, 0.8)), BETTER),  # a problem and what is done about it
        (((WAIT, BAD, 0.9), (REMEDY, BETTER, 0.6)), BAD),  # and what may be something else
        (((WAIT, BAD, 0.9), (LEANING, GOOD, 0.9)), BAD),  # what cannot be read by itself
        (((WAIT, BAD, 0.9), (PRAISE, GOOD, 0.5)), BAD),  # what is not sure
        (((ASIDE, PLAIN, 0.9), (PRAISE, GOOD, 0.8)), GOOD),  # what only describes
    ],
)
def test_one_account_stays_together(told: tuple[tuple[str, Polarity, float], ...], way: Polarity) -> None:
    (found,) = said(*told)

    assert (len(found.stretches), found.leaning) == (2, way)


def test_an_account_that_speaks_both_ways_is_less_sure() -> None:
    (found,) = said((WAIT, BAD, 0.9), (LEANING, GOOD, 0.9))

    assert found.sure is not None
    assert found.sure < 0.6


def test_what_is_sure_on_both_sides_and_stays_together_is_sure_of_neither() -> None:
    (found,) = said(
        (f"{WAIT[:-1]} and the winter, and those in the villages for longer still.", BAD, 0.9), (LEANING, GOOD, 0.9)
    )

    assert (found.leaning, found.sure) == (BAD, 0.5)


def test_what_stands_between_goes_with_what_is_before_it() -> None:
    praise, wait = said((PRAISE, GOOD, 0.9), (ASIDE, PLAIN, 0.9), (WAIT, BAD, 0.8))

    assert (len(praise.stretches), len(wait.stretches)) == (2, 1)


def test_a_few_words_are_not_told_apart() -> None:
    (found,) = said((WAIT, BAD, 0.9), ("The garden is praised by everyone who visits the day centre.", GOOD, 0.9))

    assert (len(found.stretches), found.sure) == (2, 0.5)


def test_what_goes_to_and_fro_is_one_account() -> None:
    (found,) = said((PRAISE, GOOD, 0.9), (WAIT, BAD, 0.8), (PRAISE, GOOD, 0.9))

    assert (len(found.stretches), found.sure) == (3, 0.5)


@pytest.mark.parametrize(
    ("opening", "chance", "stretches"),
    [
        ("Rule 9 lets a chief officer waive competition.", 0.2, 2),
        ("Rule 9 lets a chief officer waive competition.", 0.05, 1),
        (" ".join(["word"] * 41), 0.2, 1),
    ],
)
def test_what_opens_an_account_is_quoted_with_it(opening: str, chance: float, stretches: int) -> None:
    text = f"{opening} {WAIT}"
    opens = Stretch(start=0, end=len(opening), way=GOOD, chance=0.9, evidence=chance, statements=(("equity", 0.9),))
    tells = Stretch(
        start=len(opening) + 1, end=len(text), way=BAD, chance=0.8, evidence=0.9, statements=(("learning", 0.9),)
    )

    (found,) = said_in(a_match(stretches=(opens, tells)), text)

    assert len(found.stretches) == stretches
    assert (found.statements[0], found.leaning, found.evidence) == (("learning", 0.9), BAD, 0.9)


def test_marked_rows_are_told_apart_however_few_words_they_have() -> None:
    assert len(said(("Reviews | 61% | Red", BAD, 0.9), ("Visits | 96% | Green", GOOD, 0.9))) == 2


def test_a_figure_amid_what_surely_is_evidence_needs_less() -> None:
    told = (WAIT, BAD, 0.9), ("Plans are on file for 74 per cent of the services.", BAD, 0.9)

    amid, elsewhere = said(*told, last=0.6), said(*told, last=0.6, whole=0.7)

    assert [len(each.stretches) for each in amid] == [2]
    assert [(len(each.stretches), each.evidence) for each in elsewhere] == [(1, 0.9)]


def test_a_long_figure_that_is_hardly_evidence_does_not_hide_what_stands_before_it() -> None:
    figure = "The notes for that quarter give the number of open cases as 74 of the 120 that were seen in it by then."

    (found,) = said((WAIT, BAD, 0.9), (f"{figure} {figure}", BAD, 0.9), last=0.52)

    assert (len(found.stretches), found.evidence) == (2, 0.9)


@pytest.mark.parametrize(
    ("sentence", "so"),
    [
        ("On the coast they have happened four times in the past year.", True),
        ("For April 2024 starters it was 19.", True),
        ("In the north carers waited nine weeks, and it shows.", False),
        ("The same team took the calls.", True),
        (WAIT, False),
    ],
)
def test_what_leans_on_the_sentence_before_is_told(sentence: str, so: bool) -> None:  # noqa: FBT001
    assert leans(sentence) is so


def test_what_is_of_another_statement_is_told_apart_where_it_is_sure_of_it() -> None:
    text = f"{WAIT} {PRAISE}"

    def found(chance: float) -> list[Said]:
        parts = ((0, len(WAIT), "assessing-needs", 0.9), (len(WAIT) + 1, len(text), "care-provision", chance))
        stretches = tuple(
            Stretch(start=start, end=end, way=PLAIN, chance=0.9, evidence=0.9, statements=((statement, sure),))
            for start, end, statement, sure in parts
        )
        return list(said_in(a_match(stretches=stretches), text))

    assert [each.statements[0][0] for each in found(0.9)] == ["assessing-needs", "care-provision"]
    assert len(found(0.7)) == 1
