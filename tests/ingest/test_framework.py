"""The framework as data: the shipped one is whole, a user's own is checked."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import yaml

from ingest.errors import FrameworkError
from ingest.framework import list_frameworks, load_framework, read_document_exemplars, read_exemplars, read_framework

SMALL = {
    "name": "own",
    "version": "1",
    "title": "A small framework",
    "date": "2026-01-01",
    "source": "us",
    "themes": [{"id": "t", "title": "Theme"}],
    "statements": [{"id": "s", "theme": "t", "number": 1, "title": "Statement", "description": "About it."}],
    "categories": [{"id": "people", "title": "People", "used": True}],
    "request_list": {"id": "own", "title": "Own list", "note": "ours"},
    "request_items": [{"id": "R1", "title": "Item", "statements": ["s"]}],
}


def test_the_shipped_framework_is_whole() -> None:
    framework = load_framework("cqc-la@2024-02")

    assert len(framework.themes) == 4
    assert [statement.number for statement in framework.statements] == list(range(1, 10))
    assert len(framework.categories) == 6
    assert [c.id for c in framework.categories if not c.used] == ["observation", "outcomes"]
    assert [item.id for item in framework.request_items] == [f"R{number:02}" for number in range(1, 43)]
    assert "working list" in framework.request_list.title.lower()


def test_every_exemplar_names_ids_of_the_framework() -> None:
    framework = load_framework("cqc-la@2024-02")
    statements = {statement.id for statement in framework.statements}
    categories = {category.id for category in framework.used_categories}

    exemplars = [json.loads(line) for line in read_exemplars("cqc-la@2024-02")]

    assert len({exemplar["id"] for exemplar in exemplars}) == len(exemplars) > 500
    assert {s for e in exemplars for s in e["statements"]} == statements
    assert {c for e in exemplars for c in e["categories"]} == categories


def test_every_document_exemplar_names_items_of_the_framework() -> None:
    items = {item.id for item in load_framework("cqc-la@2024-02").request_items}

    exemplars = [json.loads(line) for line in read_document_exemplars("cqc-la@2024-02")]

    assert len({exemplar["id"] for exemplar in exemplars}) == len(exemplars) > 700
    assert {item for exemplar in exemplars for item in exemplar["items"]} == items
    assert sum(not exemplar["items"] for exemplar in exemplars) > 50


def test_a_framework_of_ones_own_is_found_in_its_folder(tmp_path: Path) -> None:
    (tmp_path / "own@1.yaml").write_text(yaml.safe_dump(SMALL))

    assert "own@1" in list_frameworks(tmp_path)
    assert load_framework("own@1", tmp_path).statement("s").title == "Statement"


def test_an_unknown_framework_names_those_there_are() -> None:
    with pytest.raises(FrameworkError, match="Choose one of: cqc-la@2024-02"):
        load_framework("other@9")


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"statements": []}, "statement ids must be there"),
        ({"categories": [{"id": "p", "title": "P", "used": False}]}, "no category is marked"),
        ({"request_items": [{"id": "R1", "title": "I", "statements": ["nowhere"]}]}, "R1 names unknown statements"),
        ({"statements": SMALL["statements"] * 2}, "check \\['s'\\]"),
        ({"themes": SMALL["themes"] * 2}, "theme ids must be there and stand once each"),
        ({"themes": [{"id": "other", "title": "T"}]}, "statement s names unknown themes \\['t'\\]. Use one of other"),
        ({"polarity_cues": {"strenght": ["good"]}}, "unknown ways to speak \\['strenght'\\]"),
        ({"request_items": [{"id": "R1", "title": "I", "types": ["novel"]}]}, "R1 names unknown document types"),
        ({"request_list": None}, "at request_list"),
        ({"name": "n" * 60, "version": "v" * 60}, "more than 99 characters. Shorten them"),
        ({"surprise": 1}, "surprise"),
    ],
)
def test_a_bad_framework_is_refused_with_the_place(change: dict[str, object], message: str) -> None:
    with pytest.raises(FrameworkError, match=message):
        read_framework(yaml.safe_dump({**SMALL, **change}), "own.yaml")


@pytest.mark.parametrize(
    ("kind", "place", "longest"),
    [
        ("statement", "statements", 60),
        ("category", "categories", 60),
        ("request item", "request_items", 40),
        ("document type", "document_types", 40),
    ],
)
def test_an_id_can_stand_in_addresses_and_be_stored(kind: str, place: str, longest: int) -> None:
    def named(thing: str) -> str:
        own = {**SMALL, "request_items": [{"id": "R1", "title": "Item"}], "document_types": [{"id": "d", "cues": []}]}
        return yaml.safe_dump({**own, place: [{**own[place][0], "id": thing}]})

    for odd in ("assess/needs ?#", "Bed\u00fcrfnisse", "..", "", "-", "i" * (longest + 1)):
        with pytest.raises(FrameworkError, match=f"{kind} '.*' needs another id: at most {longest} letters"):
            read_framework(named(odd), "own.yaml")
    for fine in ("R1.2", "own_ones", "i" * longest):
        assert read_framework(named(fine), "own.yaml").id == "own@1"


@pytest.mark.parametrize("text", ["a: [", "", "- 1", "just words"])
def test_what_is_not_a_framework_at_all_is_refused(text: str) -> None:
    with pytest.raises(FrameworkError, match=r"own\.yaml"):
        read_framework(text, "own.yaml")
