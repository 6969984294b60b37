from __future__ import annotations

import pytest

from index.entries.ownership import self_identified
from index.model import Match, Polarity, Stretch
from tests.index.making import a_match, a_passage

SHORTFALL = a_match("p1", polarity=Polarity.SHORTFALL)


@pytest.mark.parametrize(
    ("title", "doc_type"), [("Self-assessment 2024", "self-assessment"), ("Supervision audit", "audit")]
)
def test_a_need_is_self_identified_where_the_authority_judges_itself(title: str, doc_type: str) -> None:
    assert self_identified(a_passage("Reviews are late.", title=title, doc_type=doc_type), SHORTFALL)


@pytest.mark.parametrize(("title", "doc_type"), [("External audit of files", "audit"), ("Carers survey", "survey")])
def test_a_need_that_others_found_is_not_self_identified(title: str, doc_type: str) -> None:
    assert not self_identified(a_passage("Reviews are late.", title=title, doc_type=doc_type), SHORTFALL)


@pytest.mark.parametrize(
    "match",
    [
        a_match("p1", polarity=Polarity.STRENGTH),
        a_match("p1", polarity=Polarity.NEUTRAL),
        a_match("p1", polarity=Polarity.SHORTFALL, evidence=0.2),
    ],
)
def test_what_is_no_need_or_no_evidence_is_not_self_identified(match: Match) -> None:
    passage = a_passage("Reviews are on time.", title="Self-assessment 2024", doc_type="self-assessment")

    assert not self_identified(passage, match)


@pytest.mark.parametrize(("chance", "found"), [(0.8, True), (0.5, False)])
def test_a_need_that_a_stretch_surely_names_is_self_identified(
    chance: float,
    found: bool,  # noqa: FBT001 - a parameter of the test
) -> None:
    passage = a_passage("Staff are kind. Reviews are late.", title="Self-assessment 2024", doc_type="self-assessment")
    stretches = (
        Stretch(start=0, end=15, way=Polarity.STRENGTH, chance=0.9),
        Stretch(start=16, end=33, way=Polarity.SHORTFALL, chance=chance),
    )

    assert self_identified(passage, a_match("p1", polarity=Polarity.STRENGTH, stretches=stretches)) is found
