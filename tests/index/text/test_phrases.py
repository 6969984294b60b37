from __future__ import annotations

from index.text.phrases import once


def test_cues_of_the_same_words_are_one() -> None:
    cues = ["carers' assessments", "Safeguarding", "carers assessments", "safeguarding", "seldom-heard"]

    assert once(cues) == ["carers' assessments", "Safeguarding", "seldom-heard"]
