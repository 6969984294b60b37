"""Measures give what a hand calculation gives."""

from __future__ import annotations

import numpy as np
import pytest

from eval.metrics import (
    area_under_curve,
    bootstrap,
    confusion,
    found,
    hits_at,
    paired_difference,
    reliability,
    wilson,
)


def test_a_hit_is_any_acceptable_label_among_the_first_k() -> None:
    ranked = [["a", "b", "c"], ["b", "a", "c"], []]

    assert hits_at(ranked, [["a"], ["c", "a"], ["a"]], k=1).tolist() == [1.0, 0.0, 0.0]
    assert hits_at(ranked, [["a"], ["c", "a"], ["a"]], k=2).tolist() == [1.0, 1.0, 0.0]


def test_the_wilson_interval_is_that_of_the_textbook() -> None:
    estimate = wilson(8, 10)

    assert (estimate.value, estimate.cases) == (0.8, 10)
    assert estimate.low == pytest.approx(0.4902, abs=1e-4)
    assert estimate.high == pytest.approx(0.9433, abs=1e-4)


def test_a_perfect_share_has_an_upper_end_of_one() -> None:
    assert wilson(20, 20).high == pytest.approx(1.0)
    assert wilson(20, 20).low < 0.9


def test_a_share_of_nothing_says_that_it_knows_nothing() -> None:
    assert (wilson(0, 0).low, wilson(0, 0).high) == (0.0, 1.0)


def test_the_bootstrap_interval_holds_the_mean_and_is_the_same_every_time() -> None:
    values = np.array([1.0, 0.0, 1.0, 1.0, 0.0, 1.0] * 20)

    one, two = bootstrap(values), bootstrap(values)

    assert one == two
    assert one.low < one.value < one.high


def test_drawing_whole_groups_widens_the_interval_when_a_group_goes_one_way() -> None:
    values = np.array(([1.0] * 10 + [0.0] * 10) * 4)
    groups = [str(at // 10) for at in range(80)]

    alone, grouped = bootstrap(values), bootstrap(values, groups=groups)

    assert grouped.high - grouped.low > 2 * (alone.high - alone.low)


def test_a_clear_lead_excludes_zero_and_none_does_not() -> None:
    better, other = np.ones(50), np.array([0.0] * 25 + [1.0] * 25)

    assert paired_difference(better, other).excludes_zero
    assert not paired_difference(other, other).excludes_zero


def test_unequal_numbers_of_cases_cannot_be_paired() -> None:
    with pytest.raises(ValueError, match="3 and 2 cases"):
        paired_difference(np.ones(3), np.ones(2))


def test_a_confusion_counts_pairs_and_what_is_right() -> None:
    counts = confusion([("a", "a"), ("a", "b"), ("b", "b")])

    assert (counts.cases, counts.right, counts.counts["a", "b"]) == (3, 2, 1)


def test_precision_and_recall_of_a_set() -> None:
    result = found({1, 2, 3, 4}, {3, 4, 5})

    assert (result.right, result.extra, result.missed) == (2, 1, 2)
    assert result.precision == pytest.approx(2 / 3)
    assert result.recall == pytest.approx(1 / 2)
    assert result.f1 == pytest.approx(4 / 7)


def test_the_area_under_the_curve_counts_ties_half() -> None:
    assert area_under_curve([0.9, 0.8], [0.1, 0.2]) == 1.0
    assert area_under_curve([0.5], [0.5]) == 0.5
    assert area_under_curve([0.9, 0.2], [0.2, 0.1]) == pytest.approx(3.5 / 4)


def test_chances_that_say_how_often_have_no_calibration_error() -> None:
    chances = np.array([0.25] * 4 + [0.75] * 4)
    happened = np.array([True, False, False, False, True, True, True, False])

    how = reliability(chances, happened)

    assert how.error == 0
    assert how.bins == ((0.25, 0.25, 4), (0.75, 0.75, 4))


def test_certainty_that_is_half_wrong_has_an_error_of_a_half() -> None:
    how = reliability(np.array([1.0, 1.0]), np.array([True, False]))

    assert how.error == 0.5
