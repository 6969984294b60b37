from __future__ import annotations

from index.mapping.axes import axes_of, usable
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
