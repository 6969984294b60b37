from __future__ import annotations

import json

import pytest

from index.mapping.exemplars import parse_exemplars
from ingest.facts import find_facts
from ingest.framework import load_framework


def test_what_a_title_names_is_found_once(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def spy(*, title: str, **others: object) -> dict[str, str]:
        asked.append(title)
        return find_facts(title=title, **others)  # type: ignore[arg-type]

    monkeypatch.setattr("index.mapping.exemplars.find_facts", spy)
    line = {"voice": "a", "text": "Carers waited.", "statements": [], "categories": [], "polarity": "neutral"}
    titles = ("Carers strategy", "Minutes of the board", "Carers strategy")
    lines = [json.dumps({**line, "title": title, "evidence": False}) for title in titles]

    found = parse_exemplars(lines, load_framework("cqc-la@2024-02"))

    assert [each.doc_type for each in found] == ["strategy", "minutes", "strategy"]
    assert sorted(asked) == sorted(set(titles))
