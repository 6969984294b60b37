from __future__ import annotations

import numpy as np
import pytest

from index.model import WAYS, Polarity
from index.text.verdicts import as_judged, judged_by

GOOD, BAD = Polarity.STRENGTH, Polarity.SHORTFALL


@pytest.mark.parametrize(
    ("heading", "way"),
    [
        ("What went well", GOOD),
        ("3. What we do well", GOOD),
        ("Our strengths:", GOOD),
        ("4.5 Good practice", GOOD),
        ("What did not go so well", BAD),
        ("What isn\u2019t working", BAD),
        ("Where we fall short", BAD),
        ("6 Gaps", BAD),
        ("What we do", None),
        ("What is direct payments support?", None),
        ("Strengths and areas for improvement", None),
        ("Strength-based practice", None),
    ],
)
def test_headings_that_judge_are_told_from_others(heading: str, way: Polarity | None) -> None:
    assert judged_by(("Annual report", heading)) is way


def test_a_heading_decides_what_its_text_leaves_open_and_not_what_it_says() -> None:
    open_, against = [0.3, 0.3, 0.1, 0.3], [0.02, 0.94, 0.02, 0.02]

    mixed = as_judged(np.array([open_, against, open_]), [("What went well",), ("What went well",), ("Waiting",)])

    assert WAYS[mixed[0].argmax()] is GOOD
    assert mixed[0].max() > 0.6
    assert mixed[1].max() < 0.5
    assert mixed[2].tolist() == open_
    assert mixed.sum(axis=1).tolist() == pytest.approx([1.0] * 3)
