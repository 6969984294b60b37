"""The gold data that judges the mapping and the search is the one that was frozen, and training has not seen it."""

from __future__ import annotations

import hashlib
import json
import re
from pathlib import Path

import pytest

import eval as package
from ingest.framework import load_framework, read_exemplars

GOLD = Path(package.__file__).parent / "gold"
FROZEN: dict[str, str] = json.loads((GOLD / "frozen.json").read_text(encoding="utf-8"))
FRAMEWORK = "cqc-la@2024-02"
RUN = 6  # words


def lines(name: str) -> list[dict[str, object]]:
    return [json.loads(line) for line in (GOLD / name).read_text(encoding="utf-8").splitlines()]


def runs(text: str) -> set[str]:
    words = re.findall(r"\w+", text.casefold())
    return {" ".join(words[start : start + RUN]) for start in range(len(words) - RUN + 1)}


@pytest.mark.parametrize("name", FROZEN)
def test_test_data_is_what_was_frozen(name: str) -> None:
    assert hashlib.sha256((GOLD / name).read_bytes()).hexdigest() == FROZEN[name]


@pytest.mark.parametrize("name", ["passages_test_a.jsonl", "passages_test_b.jsonl"])
def test_no_passage_shares_six_words_in_a_row_or_a_voice_with_training(name: str) -> None:
    taught = [json.loads(line) for line in read_exemplars(FRAMEWORK)]
    seen = set().union(*(runs(exemplar["text"]) for exemplar in taught))

    shared = {entry["id"]: runs(str(entry["text"])) & seen for entry in lines(name)}

    assert not {passage: found for passage, found in shared.items() if found}
    assert not {entry["voice"] for entry in lines(name)} & {exemplar["voice"] for exemplar in taught}


@pytest.mark.parametrize("name", ["passages_test_a.jsonl", "passages_test_b.jsonl"])
def test_labels_are_those_of_the_framework(name: str) -> None:
    framework = load_framework(FRAMEWORK)
    statements = {statement.id for statement in framework.statements}
    categories = {category.id for category in framework.used_categories}

    for entry in lines(name):
        assert set(entry["statements"]) <= statements  # type: ignore[call-overload]
        assert set(entry["categories"]) <= categories  # type: ignore[call-overload]
        assert bool(entry["statements"]) is entry["evidence"]
