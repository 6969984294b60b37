"""Tests of `index.mapping.spaces`: the text of a passage that is embedded and mapped."""

from __future__ import annotations

from index.mapping.spaces import context_of
from tests.index.making import a_passage


def test_title_and_headings_stand_before_the_words() -> None:
    passage = a_passage("They waited eleven weeks for a visit.", title="Carers survey", headings=("2", "Waiting"))

    assert context_of(passage) == "Carers survey > 2 > Waiting: They waited eleven weeks for a visit."


def test_a_long_title_never_crowds_out_a_short_passage() -> None:
    passage = a_passage("They waited eleven weeks.", title="word " * 100, headings=("heading " * 50,))

    context, _, _ = context_of(passage).rpartition(": ")

    assert len(context.split()) <= 9
    assert context_of(passage).endswith("They waited eleven weeks.")
