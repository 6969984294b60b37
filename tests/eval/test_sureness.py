from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from eval.metrics import Reliability
from eval.plots import reliability_svg
from eval.sureness import abstained, print_sureness, reliability_of, surest_mistakes, told_by_axis
from index.mapping.certainty import CATEGORY, POLARITY, STATEMENT
from index.mapping.exemplars import Exemplar
from index.model import Candidate, Match
from tests.index.making import a_match


def an_exemplar(name: str, polarity: str, *, evidence: bool = True) -> Exemplar:
    return Exemplar(
        id=name,
        voice="v",
        group="v",
        title="",
        doc_type="",
        headings=(),
        text="Carers waited eleven weeks.",
        statements=("assessing-needs",) if evidence else (),
        categories=(),
        polarity=polarity,
        evidence=evidence,
    )


def said(name: str, way: str, chance: float) -> Match:
    return a_match(name, polarities=(Candidate(id=way, probability=chance), Candidate(id="neutral", probability=0.05)))


EXEMPLARS = [an_exemplar("a", "shortfall"), an_exemplar("b", "strength"), an_exemplar("c", "strength")]
FOUND = [said("a", "shortfall", 0.9), said("b", "shortfall", 0.8), said("c", "improvement", 0.3)]


def test_only_evidence_with_a_known_label_is_judged() -> None:
    told = told_by_axis([*EXEMPLARS, an_exemplar("d", "neutral", evidence=False)], [*FOUND, said("d", "neutral", 0.9)])

    assert {axis: len(each) for axis, each in told.items()} == {STATEMENT: 3, CATEGORY: 0, POLARITY: 3}


def test_abstaining_is_judged_on_what_is_left_and_on_what_is_not_said() -> None:
    how = abstained(POLARITY, told_by_axis(EXEMPLARS, FOUND)[POLARITY])

    assert (how.share, how.left, how.unclear) == (pytest.approx(1 / 3), 0.5, 0.0)


def test_reliability_counts_every_label() -> None:
    assert reliability_of(told_by_axis(EXEMPLARS, FOUND)[POLARITY]).cases == 6


def test_the_surest_mistake_comes_first() -> None:
    wrong = surest_mistakes(told_by_axis(EXEMPLARS, FOUND)[POLARITY])

    assert [each.exemplar.id for each in wrong] == ["b", "c"]


def test_plots_are_written_by_axis_and_mistakes_show_the_opening(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    known = [an_exemplar("a", "shortfall"), an_exemplar("b", "strength")]
    found = [said("a", "shortfall", 0.9), said("b", "shortfall", 0.8)]

    print_sureness(known, found, name="own", plots=tmp_path)

    assert "b (0.80): shortfall, should be strength: Carers waited" in capsys.readouterr().out
    assert {file.name for file in tmp_path.iterdir()} == {"own-statement.svg", "own-polarity.svg"}


def test_a_plot_is_well_formed_and_has_a_dot_for_each_bin() -> None:
    drawn = ET.fromstring(reliability_svg(Reliability(error=0.1, bins=((0.2, 0.1, 9), (0.8, 1.0, 4)), cases=13), "a<b"))

    dots = drawn.findall("{http://www.w3.org/2000/svg}circle")
    assert [(float(dot.attrib["cx"]), float(dot.attrib["cy"])) for dot in dots] == [(140.0, 420.0), (380.0, 60.0)]
