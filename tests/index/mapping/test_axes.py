from __future__ import annotations

import numpy as np

from index.mapping.axes import SPREAD, USUAL, axes_of, signals_of, usable
from index.mapping.exemplars import parse_exemplars
from ingest.framework import load_framework

LINE = (
    '{"id": "d", "voice": "v", "text": "Carers waited.", "statements": ["assessing-needs"], "categories": ["people"],'
    ' "polarity": "unclear", "evidence": true}'
)


def test_a_decision_on_what_was_unclear_teaches_no_way_to_speak() -> None:
    framework = load_framework("cqc-la@2024-02")
    exemplars = parse_exemplars([LINE], framework)

    taught = {axis.name for axis in axes_of(framework) if len(usable(axis, exemplars))}

    assert taught == {"statement", "evidence", "category"}


def test_signals_of_statements_stand_there_again_by_how_near_exemplars_are() -> None:
    statement, evidence, *_ = axes_of(load_framework("cqc-la@2024-02"))
    usual, far = [USUAL] * 9, [USUAL - SPREAD, *[0.0] * 8]
    near = np.array([usual, far])
    scores, static = [np.full((2, 9), 0.5)], np.full((2, 9, 2), 2.0)

    signals = signals_of(statement, scores, near, static)

    assert signals.shape == (2, 9, 8)
    assert np.allclose(signals[0, :, 4:], 0)
    assert np.allclose(signals[1, :, 4:], -signals[1, :, :4])
    assert signals_of(evidence, scores, near, static).shape == (2, 9, 4)
