from __future__ import annotations

from index.mapping.certainty import CATEGORY, POLARITY, STATEMENT, SURE, polarity_of, settled, unclear_axes, unclear_of
from index.model import Candidate, Polarity
from index.search.facets import labels_of
from tests.index.making import a_match

LITTLE = 0.05  # below any confidence asked for


def ways(first: float) -> tuple[Candidate, ...]:
    return (Candidate(id="shortfall", probability=first), Candidate(id="neutral", probability=first / 2))


def test_a_way_below_the_confidence_asked_for_is_unclear() -> None:
    assert polarity_of(ways(SURE[POLARITY])) is Polarity.SHORTFALL
    assert polarity_of(ways(SURE[POLARITY] - 0.001)) is Polarity.UNCLEAR


def test_nothing_settles_where_there_is_no_candidate() -> None:
    assert settled(STATEMENT, ()) == ""


def test_each_axis_abstains_by_itself() -> None:
    match = a_match(categories=(Candidate(id="people", probability=LITTLE),), polarities=ways(0.99))

    assert unclear_of(match) == (CATEGORY,)


def test_a_run_that_kept_no_chances_leaves_nothing_unclear_by_them() -> None:
    assert unclear_axes({}) == ()
    assert POLARITY not in unclear_of(a_match(polarities=()))


def test_results_are_counted_as_unclear_rather_than_under_a_guess() -> None:
    match = a_match(
        statements=(Candidate(id="safeguarding", probability=LITTLE),),
        categories=(Candidate(id="people", probability=LITTLE),),
        polarity=Polarity.UNCLEAR,
    )

    labels = labels_of(match)

    assert (labels.statement, labels.category, labels.polarity) == ("unclear", "unclear", "unclear")
