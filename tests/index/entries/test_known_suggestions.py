"""Entries of a return that grows: what is known already is what all at once would give."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import pytest

from index.entries import suggestions
from index.model import Candidate, IndexedPassage, Match, RunId, Suggestion, SuggestionId
from ingest.framework import Framework, load_framework
from ingest.model import PageText
from tests.index.entries.test_suggestions import GARDEN, WAIT, WAIT_ELSEWHERE, suggested
from tests.index.making import RUN, a_match, a_passage, pages_of


@pytest.fixture(scope="module")
def framework() -> Framework:
    return load_framework("cqc-la@2024-02")


def bank(seed: int, size: int = 60) -> list[IndexedPassage]:
    """Make passages of a few subjects, with repeats and near repeats in documents of several years."""
    draw = random.Random(seed)
    said = [text.rstrip(".").split() for text in (WAIT, WAIT_ELSEWHERE, GARDEN)]
    passages = []
    for place in range(size):
        words = [*draw.choice(said)]
        for _ in range(draw.choice((0, 0, 1, 2, 5))):
            words[draw.randrange(len(words))] = f"word{draw.randrange(40)}"
        document = draw.randrange(12)
        year = (None, 2024, 2025)[document % 3]
        text = f"{' '.join(words)}."
        passages.append(a_passage(text, name=f"p{place}", document=f"d{document}", year=year, ordinal=place))
    return passages


def mapped(passages: Sequence[IndexedPassage]) -> list[Match]:
    """Map passages, each in a way of its own that does not change."""
    matches = []
    for passage in passages:
        draw = random.Random(passage.id)
        statements = tuple(
            Candidate(id=statement, probability=draw.choice((0.4, 0.5, 0.6)))
            for statement in draw.sample(("assessing-needs", "safeguarding", "learning"), 2)
        )
        ordered = tuple(sorted(statements, key=lambda each: -each.probability))
        matches.append(a_match(passage.id, evidence=draw.choice((0.5, 0.8, 0.9)), statements=ordered))
    return matches


def without_ids(entries: Sequence[Suggestion]) -> list[Suggestion]:
    return [replace(entry, id=SuggestionId("")) for entry in entries]


@pytest.mark.parametrize("seed", range(6))
def test_what_is_known_of_fewer_or_other_passages_changes_nothing(framework: Framework, seed: int) -> None:
    draw, passages = random.Random(seed), bank(seed)
    known: dict[str, Suggestion] = {}
    kept = 0

    for number in range(5):
        held = [passage for passage in passages if draw.random() < 0.9]
        draw.shuffle(held)
        run = replace(RUN, id=RunId(f"run{number}"))
        again = suggested(framework, held, mapped(held), run=run, known=known)

        assert without_ids(again) == without_ids(suggested(framework, held, mapped(held), run=run))
        kept += sum(known.get(entry.made_from) is entry for entry in again)
        known = {entry.made_from: entry for entry in again}

    assert kept


def test_what_another_mapping_or_model_made_is_made_again(framework: Framework) -> None:
    passages = bank(1)
    known = {entry.made_from: entry for entry in suggested(framework, passages, mapped(passages))}

    for run in (replace(RUN, mapping="another"), replace(RUN, embedding="another")):
        again = suggested(framework, passages, mapped(passages), run=run, known=known)
        assert not any(known.get(entry.made_from) is entry for entry in again)
    assert suggested(framework, passages, mapped(passages), known=known) == list(known.values())


def test_pages_of_what_is_known_are_not_asked_for(framework: Framework) -> None:
    passages = bank(2)
    known = {entry.made_from: entry for entry in suggested(framework, passages, mapped(passages))}
    more = a_passage("In June the audit found nine of ten plans up to date.", name="more")
    asked: set[str] = set()

    def pages(reading_id: str, number: int) -> PageText | None:
        asked.add(reading_id)
        return pages_of([*passages, more])(reading_id, number)

    matches = [*mapped(passages), a_match(more.id)]
    found = suggested(framework, [*passages, more], matches, pages=pages, known=known)

    assert asked == {more.reading_id}
    assert len(found) == len(known) + 1


@pytest.mark.parametrize("seed", range(6))
def test_leaving_out_what_cannot_belong_to_a_topic_changes_nothing(
    framework: Framework, seed: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    passages = bank(seed, size=150)
    found = suggested(framework, passages, mapped(passages))

    monkeypatch.setattr(suggestions, "_echoes", lambda bags: np.zeros(len(bags), dtype=np.int64))

    assert suggested(framework, passages, mapped(passages)) == found
    assert any("more time" in entry.reason for entry in found)
