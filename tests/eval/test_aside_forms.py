from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from importlib.resources import files

import pytest

from eval.aside.forms import FormCase
from eval.aside.forms_measure import Got, describe, judge_bank, measure_forms
from eval.aside.forms_test import LAYOUTS, fingerprint, make_forms
from eval.aside.forms_test.filling import fill_in
from eval.aside.forms_test.hand import Layout
from eval.aside.forms_unlearned import make_forms as make_unlearned
from eval.aside.papers import make_papers
from ingest.model import ElementKind

PROSE = (
    b"The number of people waiting for an assessment fell in the year. Carers told us that they were asked what they "
    b"needed. Members agreed the recommendations and will return to them in the autumn.\r\n\r\nThe market remains "
    b"fragile, and two providers have left it since March. We shall hold another round of engagement first.\r\n"
)


@pytest.fixture(scope="module")
def cases() -> list[FormCase]:
    return list(make_forms())


def case(name: str, state: str, *, empty: tuple[str, ...] = (), bank: str = "one", content: bytes = b"") -> FormCase:
    share = {"blank": 0.0, "partly": 0.5}.get(state, 1.0)
    return FormCase(
        name=name,
        layout=f"layout of {name}",
        path=f"{name}.txt",
        content=content,
        state=state,
        filled=share,
        empty=empty,
        bank=bank,
    )


def test_the_test_part_is_the_one_that_was_frozen(cases: list[FormCase]) -> None:
    frozen = json.loads(files("eval.aside").joinpath("frozen.json").read_text("utf-8"))["forms_test"]

    assert fingerprint(cases) == frozen["sha256"]
    assert Counter(one.state for one in cases) == frozen["states"]


def test_the_test_part_is_large_enough_to_judge_by(cases: list[FormCase]) -> None:
    states = Counter(one.state for one in cases)

    assert states["blank"] >= 220
    assert states["filled"] >= 320
    assert states["partly"] >= 120
    assert states["none"] >= 150
    assert len(LAYOUTS) >= 45
    assert {one.path.rpartition(".")[2] for one in cases} == {"docx", "pdf", "xlsx", "odt", "rtf", "html", "txt"}


def test_every_case_has_its_own_name_path_and_bytes(cases: list[FormCase]) -> None:
    assert len({one.name for one in cases}) == len(cases)
    assert len({one.path for one in cases}) == len(cases)
    assert len({one.content for one in cases}) == len(cases)


def test_forms_that_nothing_is_learned_from_are_labelled_as_well() -> None:
    unlearned = list(make_unlearned())

    assert Counter(one.state for one in unlearned) == {"blank": 114, "filled": 108, "partly": 51, "none": 92}
    assert len({one.name for one in unlearned}) == len({one.path for one in unlearned}) == len(unlearned)
    assert all(bool(one.empty) and 0.1 < one.filled < 0.8 for one in unlearned if one.state == "partly")
    assert all(one.filled >= 0.8 for one in unlearned if one.state == "filled")
    assert not any(one.filled for one in unlearned if one.state in {"blank", "none"})


def test_labels_say_how_much_was_answered(cases: list[FormCase]) -> None:
    shares = {state: [one.filled for one in cases if one.state == state] for state in ("blank", "partly", "filled")}

    assert max(shares["blank"]) <= 0.13
    assert 0.25 <= min(shares["partly"]) <= max(shares["partly"]) <= 0.75
    assert min(shares["filled"]) >= 0.85
    assert all(bool(one.empty) == (one.filled < 1) for one in cases)


def test_a_blank_form_lies_beside_its_filled_siblings_in_some_banks_and_alone_in_others(cases: list[FormCase]) -> None:
    states: dict[tuple[str, str], set[str]] = {}
    for one in cases:
        states.setdefault((one.bank, one.layout), set()).add(one.state)
    kinds = Counter(frozenset(kind) for kind in states.values())

    assert kinds[frozenset({"blank", "partly", "filled"})] >= 45
    assert kinds[frozenset({"blank"})] >= 45
    assert kinds[frozenset({"filled"})] >= 45


@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda layout: layout.name)
def test_a_copy_is_made_the_same_every_time(layout: Layout) -> None:
    once, again = (fill_in(layout, "partly", edition="a", copy="b") for _ in range(2))

    assert once == again


def test_measures_count_what_was_lost_and_what_was_kept() -> None:
    labelled = [
        case("a", "blank"),
        case("b", "blank"),
        case("c", "filled"),
        case("d", "partly", empty=("Date of visit", "Agreed plan")),
        case("e", "none", bank="two"),
    ]
    said = {
        "a": Got(state="blank", filled=0.0, empty=("Name",), aside="blank"),
        "b": Got(state="partly", filled=0.4, empty=()),
        "c": Got(state="blank", filled=0.0, empty=(), aside="blank"),
        "d": Got(state="partly", filled=0.7, empty=("date of visit:", "Signature")),
        "e": Got(state="none", filled=1.0, empty=()),
    }
    banks: list[set[str]] = []

    def judge(bank: Sequence[FormCase]) -> Mapping[str, Got]:
        banks.append({one.name for one in bank})
        return said

    made = measure_forms(labelled, judge)

    assert banks == [{"a", "b", "c", "d"}, {"e"}]
    assert made.blank_precision.value == 0.5
    assert made.blank_recall.value == 0.5
    assert made.filled_aside.value == 1.0
    assert made.partly_recognised.value == 1.0
    assert made.empty_found.value == 0.5
    assert made.empty_right.value == 0.5
    assert made.share_error == pytest.approx(0.2)
    assert [(one.name, one.expected, one.got) for one in made.mistakes] == [
        ("c", "filled", "blank"),
        ("b", "blank", "partly"),
    ]
    assert "c: expected filled, got blank" in describe(made)


def test_a_filled_form_set_aside_as_a_repeat_is_a_mistake() -> None:
    made = measure_forms(
        [case("a", "filled")], lambda _: {"a": Got(state="filled", filled=1.0, empty=(), aside="duplicate")}
    )

    assert made.filled_aside.value == 1.0
    assert [one.got for one in made.mistakes] == ["filled, set aside as duplicate"]


def test_the_product_judges_the_documents_of_a_bank_together() -> None:
    said = judge_bank([case("report", "none", content=PROSE), case("copy of report", "none", content=PROSE)])

    assert {name: got.state for name, got in said.items()} == {"report": "none", "copy of report": "none"}
    assert sorted(got.aside for got in said.values()) == ["", "duplicate"]


def test_papers_are_ordinary_documents_of_some_length() -> None:
    papers = list(make_papers())
    words = [sum(len(element.text.split()) for element in paper.elements) for paper in papers]

    assert len(papers) == len({paper.name for paper in papers}) > 800
    assert len({paper.group for paper in papers}) > 20
    assert min(words) >= 150
    assert all(paper.elements[0].kind is ElementKind.HEADING for paper in papers)
    assert {element.kind for paper in papers for element in paper.elements} >= {
        ElementKind.HEADING,
        ElementKind.PARAGRAPH,
        ElementKind.TABLE,
    }


def test_tables_of_papers_have_as_many_cells_in_every_row() -> None:
    tables = [element.cells for paper in make_papers() for element in paper.elements if element.cells]

    assert all(len({len(row) for row in rows}) == 1 for rows in tables)
