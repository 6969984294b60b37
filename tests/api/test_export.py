"""The export holds exactly what its schema names."""

from __future__ import annotations

from typing import Any

import pytest

from api.access import Actor
from api.actions import accounts, export, returns
from api.actions.completeness import CompletenessView
from api.jobs import Worker
from api.services import Services
from index.mapping.certainty import POLARITY, SURE
from tests.api.conftest import World
from tests.api.filled import fill
from tests.api.put_table import add_table


@pytest.fixture(scope="module")
def exported(world: World) -> dict[str, Any]:
    return export.export_return(world.services, accounts.act_as(world.services, "admin"), world.own)


def test_the_top_level_is_the_schemas(exported: dict[str, Any]) -> None:
    assert exported["schema"] == "evidence-grid/export@1"
    assert set(exported) == {
        "schema",
        "return",
        "run",
        "documents",
        "passages",
        "suggestions",
        "grid",
        "completeness",
        "claims",
    }
    assert {"id", "authority", "framework", "state", "revision"} <= set(exported["return"])
    assert {"id", "embedding", "mapping", "made_at"} <= set(exported["run"])


def test_every_file_sent_has_one_row(exported: dict[str, Any]) -> None:
    rows = {row["path"]: row for row in exported["documents"]}

    assert {"Carers waiting times report 2024.txt", "empty.pdf"} <= set(rows)
    assert len(rows) == len(exported["documents"])
    assert rows["empty.pdf"]["status"] == "refused"
    assert set(rows["empty.pdf"]) >= {
        "id", "path", "paths", "sha256", "media_type", "pages", "words", "status", "reason", "duplicate", "family",
        "latest", "template", "request_items", "doc_type", "year", "language", "flags",
    }  # fmt: skip


def test_every_passage_is_mapped_to_every_statement(exported: dict[str, Any]) -> None:
    assert exported["passages"]
    for passage in exported["passages"]:
        assert len(passage["statements"]) == 9
        assert len(passage["categories"]) == 4
        assert set(passage) >= {
            "id", "document", "page", "start", "end", "spans", "locator", "headings", "text", "evidence", "polarity",
            "self_identified", "polarities", "stretches", "unclear",
        }  # fmt: skip
        for stretch in passage["stretches"]:
            assert passage["text"][stretch["start"] : stretch["end"]].strip()
            assert stretch["polarity"] in {"strength", "shortfall", "improvement", "neutral"}
            assert stretch["statements"][0]["probability"] >= stretch["statements"][1]["probability"]


def test_what_is_not_likely_enough_is_exported_as_unclear(exported: dict[str, Any]) -> None:
    told = [(passage, passage["polarities"][0]) for passage in exported["passages"] if passage["polarities"]]
    assert told
    assert exported["suggestions"]
    assert exported["grid"]
    for passage, best in told:
        assert passage["polarity"] == best["id"] != "unclear"
        assert ("polarity" in passage["unclear"]) is (best["probability"] < SURE[POLARITY])
    assert all(suggestion["unclear"] == [] or suggestion["chances"] for suggestion in exported["suggestions"])
    assert all(cell["unclear"] <= len(cell["suggestions"]) for cell in exported["grid"])


def test_an_export_during_a_mapping_is_of_one_run(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    admin = accounts.act_as(world.services, "admin")
    quiet = export.export_return(world.services, admin, world.other)
    feedback = export.show_completeness
    ended = []

    def after_a_mapping(services: Services, actor: Actor, key: str) -> CompletenessView:
        if not ended:
            returns.map_again(services, actor, key)
            Worker(services).run_until_idle(return_id=key)
        ended.append(key)
        return feedback(services, actor, key)

    monkeypatch.setattr(export, "show_completeness", after_a_mapping)
    during = export.export_return(world.services, admin, world.other)

    assert len(ended) == 2
    assert during["run"]["id"] != quiet["run"]["id"]
    assert during["passages"] == quiet["passages"] != []
    assert during["documents"] == quiet["documents"]


def test_every_citation_points_into_an_exported_passage(exported: dict[str, Any]) -> None:
    passages = {passage["id"]: passage for passage in exported["passages"]}

    citations = [c for s in exported["suggestions"] for sentence in s["summary"] for c in sentence["citations"]]

    assert citations
    for citation in citations:
        passage = passages[citation["passage"]]
        assert passage["document"] == citation["document"]
        assert passage["start"] <= citation["start"] < citation["end"] <= passage["end"]


def test_rows_of_a_table_are_told_with_how_many_it_has(services: Services) -> None:
    filled = fill(services)
    add_table(services, filled)

    exported = export.export_return(services, accounts.act_as(services, "admin"), filled.return_id)

    (entry,) = (entry for cell in exported["grid"] for entry in cell["entries"])
    assert entry["tables"] == [{"head": 0, "rows": [1, 2], "shown": 2, "of": 4}]
    assert [suggestion["tables"] for suggestion in exported["suggestions"] if suggestion["tables"]] == []
    assert exported["suggestions"]


def test_the_grid_has_a_cell_for_every_statement_and_category(exported: dict[str, Any]) -> None:
    cells = {(cell["statement"], cell["category"]): cell["state"] for cell in exported["grid"]}

    assert len(cells) == len(exported["grid"]) == 54
    assert {state for (_, category), state in cells.items() if category == "outcomes"} == {"not-used"}


def test_every_cell_names_those_to_read_first(exported: dict[str, Any]) -> None:
    waiting = {suggestion["id"] for suggestion in exported["suggestions"] if suggestion["review"] is None}
    first = [each for cell in exported["grid"] for each in cell["first"]]

    assert set(first) <= waiting
    assert first
    for cell in exported["grid"]:
        before_others = cell["suggestions"][: len(cell["first"])]
        assert sorted(before_others) == sorted(cell["first"])  # where all likely ones are first, in the order of review


def test_completeness_names_every_request_item(exported: dict[str, Any]) -> None:
    items = {item["id"]: item for item in exported["completeness"]["items"]}

    assert len(items) == 42
    assert items["R07"]["status"] == "not-found"
    assert "you do not have" not in str(exported["completeness"])
    assert exported["claims"] == []
