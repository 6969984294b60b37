"""A run prints every measure with the number of cases behind it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from eval.product import Triaged
from eval.runs import print_files, print_mapping, print_speed
from eval.sample.truth import Truth, TruthDocument, TruthPassage
from ingest.framework import read_exemplars

FRAMEWORK = "cqc-la@2024-02"
WORDS = "ninety one people waited longer than a year for a shower that the surveyor had agreed"
TRUTH = Truth(
    documents=(
        TruthDocument(
            path="a.txt",
            source="a",
            title="A report",
            statuses=("indexed",),
            duplicate=None,
            template="none",
            items=("R05",),
            type="report",
            year=2024,
            pages=1,
        ),
    ),
    passages=(
        TruthPassage(
            id="a-01",
            document="a.txt",
            text=WORDS,
            statements=("assessing-needs",),
            categories=("processes",),
            polarity="shortfall",
        ),
    ),
    items={"R05": "provided"},
)
EXPORT: dict[str, Any] = {
    "return": {"framework": FRAMEWORK},
    "documents": [
        {
            "id": "d",
            "path": "a.txt",
            "status": "indexed",
            "reason": "",
            "duplicate": None,
            "template": {"state": "none"},
            "request_items": [{"id": "R05", "probability": 0.9}],
        }
    ],
    "passages": [
        {
            "id": "p",
            "document": "d",
            "page": None,
            "text": WORDS,
            "headings": ["Waiting"],
            "evidence": 0.9,
            "polarity": "shortfall",
            "statements": [{"id": "assessing-needs", "probability": 0.8}],
            "categories": [{"id": "processes", "probability": 0.8}],
        }
    ],
    "suggestions": [
        {"summary": [{"text": WORDS, "citations": [{"document": "d", "page": None, "quote": WORDS}]}]},
    ],
    "completeness": {"items": [{"id": "R05", "status": "provided"}]},
}


class FakeEmbedder:
    """Embeds every text as the same vector."""

    name = "fake"
    dimensions = 2

    def embed(self, texts: Sequence[str]) -> NDArray[np.float32]:
        return np.tile(np.array([1.0, 0.0], dtype=np.float32), (len(texts), 1))


def test_files_are_reported_with_citations_and_accounts(capsys: pytest.CaptureFixture[str]) -> None:
    print_files(TRUTH, EXPORT, {"a.txt": WORDS.encode()})

    printed = capsys.readouterr().out
    assert "Files accounted for: 1.000 [0.207, 1.000], 1 files" in printed
    assert "Citations whose words stand on their page: 1.000 [0.207, 1.000], 1 citations" in printed
    assert "Filled or partly filled forms set aside as blank: 0" in printed


def test_mapping_is_reported_beside_both_baselines(capsys: pytest.CaptureFixture[str]) -> None:
    print_mapping(TRUTH, EXPORT, FakeEmbedder())

    printed = capsys.readouterr().out
    for name in ("evidence-grid", "TF-IDF, linear head", "nine descriptions", "Evidence or not"):
        assert name in printed


def test_speed_is_reported_by_stage(capsys: pytest.CaptureFixture[str]) -> None:
    print_speed(TRUTH, Triaged(export=EXPORT, seconds=2.0, processor=1.5, stages={"parse": 0.5}), FakeEmbedder())

    assert "parse, processor" in capsys.readouterr().out


def test_the_exemplars_that_the_words_baseline_learns_from_name_statements() -> None:
    assert sum(bool(json.loads(line)["statements"]) for line in read_exemplars(FRAMEWORK)) > 300
