from __future__ import annotations

import re

import numpy as np
import pytest

from index.model import WAYS, Polarity
from index.text import verdicts
from index.text.verdicts import as_judged, judged_by

GOOD, BAD, NEXT = Polarity.STRENGTH, Polarity.SHORTFALL, Polarity.IMPROVEMENT


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
        ("What\u2019s working well", GOOD),
        ("What's going well?", GOOD),
        ("What we already do well", GOOD),
        ("What we are proud of", GOOD),
        ("The good", GOOD),
        ("Areas of good practice", GOOD),
        ("Areas for improvement", BAD),
        ("Key areas for development", BAD),
        ("Areas to improve", BAD),
        ("What are we worried about?", BAD),
        ("What worries us", BAD),
        ("What could be better", BAD),
        ("What could we do better?", BAD),
        ("What could have gone better", BAD),
        ("Where we need to improve", BAD),
        ("What we need to do better", BAD),
        ("What is not yet good enough", BAD),
        ("What happens next", NEXT),
        ("What's next?", NEXT),
        ("What we are doing about it", NEXT),
        ("What we need to do", None),
        ("What we are doing", None),
        ("What needs to happen", None),
        ("What should happen", None),
        ("Improvement", None),
        ("Development", None),
        ("Where we work", None),
        ("Risks", None),
        ("Lessons", None),
        ("You said, we did", None),
        ("What we do", None),
        ("What is direct payments support?", None),
        ("Strengths and areas for improvement", None),
        ("Strength-based practice", None),
    ],
)
def test_headings_that_judge_are_told_from_others(heading: str, way: Polarity | None) -> None:
    assert judged_by(("Annual report", heading)) is way


def test_the_examples_of_the_module_judge() -> None:
    examples = re.findall(r'"([^"]+)"', verdicts.__doc__ or "")

    assert len(examples) == 3
    assert [judged_by((example,)) for example in examples] == [GOOD, BAD, NEXT]


def test_a_heading_decides_what_its_text_leaves_open_and_not_what_it_says() -> None:
    open_, against = [0.3, 0.3, 0.1, 0.3], [0.02, 0.94, 0.02, 0.02]

    mixed = as_judged(np.array([open_, against, open_]), [("What went well",), ("What went well",), ("Waiting",)])

    assert WAYS[mixed[0].argmax()] is GOOD
    assert mixed[0].max() > 0.6
    assert mixed[1].max() < 0.5
    assert mixed[2].tolist() == open_
    assert mixed.sum(axis=1).tolist() == pytest.approx([1.0] * 3)
