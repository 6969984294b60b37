from __future__ import annotations

from typing import Any

import pytest

from eval.aside.families import Bank, SentDocument
from eval.aside.families_measure import Grouped, by_product, empty_tally, orders_differ, read_bank, report, tally

PROSE = (
    "The library van stops at nine villages and takes the benefits adviser along every second Thursday. "
    "People who came to the drop-in asked about heating more than about anything else this winter. "
    "A neighbour with a key is often the quickest help that anybody can have in the night. "
)


def sent(name: str, **changes: Any) -> SentDocument:
    values = {
        "path": f"{name}.txt",
        "content": name.encode(),
        "work": name,
        "version": 1,
        "current": True,
        "kind": "original",
    }
    return SentDocument(name=name, **(values | changes))


def bank() -> Bank:
    return Bank(
        name="small",
        documents=(
            sent("policy-1", work="policy", current=False, kind="older-version"),
            sent("policy-2", work="policy", version=2),
            sent("report", work="report"),
            sent("report-twin", work="report", kind="same-text"),
            sent("plan-north"),
            sent("plan-south"),
        ),
        apart=(("plan-north", "plan-south"),),
    )


def placed(**changes: Grouped) -> dict[str, Grouped]:
    right = {
        "policy-1": Grouped(group="p", kind="older-version", current="policy-2"),
        "policy-2": Grouped(group="p", kind="original", current="policy-2"),
        "report": Grouped(group="r", kind="original", current="report"),
        "report-twin": Grouped(group="r", kind="same-text", current="report"),
        "plan-north": Grouped(group="n", kind="original", current="plan-north"),
        "plan-south": Grouped(group="s", kind="original", current="plan-south"),
    }
    return right | {name.replace("_", "-"): place for name, place in changes.items()}


def test_right_groups_have_no_mistakes() -> None:
    made = tally(bank(), placed())

    assert not made.mistakes
    assert (made.copies, made.families) == ({"right": 1}, {"right": 1})
    assert (made.current, made.apart) == ({"right": 1}, {"right": 1})


def test_of_two_twins_either_may_stay() -> None:
    swapped = placed(
        report=Grouped(group="r", kind="same-text", current="report-twin"),
        report_twin=Grouped(group="r", kind="original", current="report-twin"),
    )

    made = tally(bank(), swapped)

    assert not made.mistakes
    assert made.kinds["same-text", "same-text"] == 1


def test_a_near_miss_that_is_grouped_is_counted_and_named() -> None:
    joined = placed(plan_south=Grouped(group="n", kind="near", current="plan-north"))

    made = tally(bank(), joined)

    assert made.apart == {"wrong": 1}
    assert made.copies == {"right": 1, "extra": 1}
    assert "plan-north plan-north.txt" in made.mistakes["near miss grouped"][0]


def test_keeping_an_older_version_is_wrong() -> None:
    backwards = placed(
        policy_1=Grouped(group="p", kind="original", current="policy-1"),
        policy_2=Grouped(group="p", kind="older-version", current="policy-1"),
    )

    made = tally(bank(), backwards)

    assert made.current == {"wrong": 1}
    assert made.families == {"right": 1}
    assert made.mistakes["wrong version kept"]


def test_a_family_whose_versions_never_meet_is_missed() -> None:
    parted = placed(policy_1=Grouped(group="x", kind="original", current="policy-1"))

    made = tally(bank(), parted)

    assert made.families == {"missed": 1}
    assert made.current == {"wrong": 1}
    assert made.kinds["older-version", "not grouped"] == 1


def test_the_report_gives_intervals_even_of_nothing() -> None:
    lines = "\n".join(report(empty_tally()))

    assert "near-miss pairs wrongly grouped nan [0.000, 1.000] of 0" in lines


@pytest.mark.slow
def test_the_products_own_steps_group_identical_files_in_any_order() -> None:
    same = Bank(
        name="same",
        documents=(
            sent("one", work="w", content=PROSE.encode()),
            sent("two", work="w", content=PROSE.encode(), kind="identical"),
            sent("other", content=PROSE.upper().replace("E", "O")[::-1].encode()),
        ),
        apart=(),
    )

    got = by_product(same)

    assert got["one"].group == got["two"].group != got["other"].group
    assert orders_differ(read_bank(same)) == []
