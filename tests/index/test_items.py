from __future__ import annotations

from typing import Any

import pytest

from index.items import ItemInput, match_items
from index.model import Basis
from ingest.framework import Framework, load_framework
from ingest.model import DocumentId


@pytest.fixture(scope="module")
def framework() -> Framework:
    return load_framework("cqc-la@2024-02")


def found(framework: Framework, **changes: Any) -> list[tuple[str, Basis, str]]:
    values: dict[str, Any] = {
        "document_id": DocumentId("d"),
        "path": "document.docx",
        "title": "",
        "headings": (),
        "opening": "",
        "doc_type": "",
        **changes,
    }
    return [(match.item, match.basis, match.section) for match in match_items(framework, [ItemInput(**values)])]


def test_what_the_authority_declared_comes_first(framework: Framework) -> None:
    matches = found(framework, declared=(("R10", "Section 4"),), path="carers strategy.docx")

    assert matches == [("R10", Basis.DECLARED, "Section 4"), ("R06", Basis.NAME, "")]


def test_an_item_the_list_does_not_have_is_not_made_up(framework: Framework) -> None:
    assert found(framework, declared=(("R99", ""),)) == []


@pytest.mark.parametrize("path", ["R06 something.pdf", "IR06_something.pdf", "r6-something.pdf", "Item R06 x.pdf"])
def test_an_item_number_at_the_start_of_the_name_is_believed(framework: Framework, path: str) -> None:
    assert found(framework, path=path)[0] == ("R06", Basis.NAME, "")


def test_a_longer_number_is_another_number(framework: Framework) -> None:
    assert found(framework, path="R0612 minutes of nothing.pdf") == []


def test_a_file_name_is_read_whatever_joins_its_words(framework: Framework) -> None:
    assert found(framework, path="theme 2/market-position_statement.pdf")[0][0] == "R19"


def test_a_cue_inside_a_longer_one_does_not_count(framework: Framework) -> None:
    assert [item for item, _, _ in found(framework, path="safeguarding adults board annual report.pdf")] == ["R31"]


def test_a_title_counts_where_the_name_says_nothing(framework: Framework) -> None:
    assert ("R19", Basis.NAME, "") in found(framework, path="doc1.pdf", title="Market position statement 2024")


def test_a_heading_points_to_the_section(framework: Framework) -> None:
    matches = found(framework, headings=("Foreword", "5. Hospital discharge", "What people said"))

    assert matches == [("R26", Basis.CONTENT, "5. Hospital discharge")]


def test_a_word_in_passing_is_not_an_answer(framework: Framework) -> None:
    assert found(framework, opening="The meeting heard about hospital discharge and went on.", doc_type="minutes") == []


def test_a_list_of_item_numbers_is_read_to_its_end(framework: Framework) -> None:
    assert [item for item, _, _ in found(framework, path="R19 & R22 notes.docx")] == ["R19", "R22"]


def test_a_folder_with_an_item_number_numbers_its_files(framework: Framework) -> None:
    assert found(framework, path="IR29/agreement 2.pdf")[0] == ("R29", Basis.NAME, "")


def test_another_inflection_is_the_same_word(framework: Framework) -> None:
    assert found(framework, path="Market positioning statements.pdf")[0] == ("R19", Basis.NAME, "")


def test_an_acronym_stands_for_its_words(framework: Framework) -> None:
    opening = (
        "Sundays are the busiest for the EDT. One AMHP visit in four waits for a bed or an ambulance, and no agency "
        "takes urgent packages of care after nine at night."
    )

    assert found(framework, path="supp 4.pptx", opening=opening)[0][:2] == ("R29", Basis.CONTENT)


def test_a_document_on_other_matters_answers_nothing(framework: Framework) -> None:
    opening = (
        "How the council treats roads when ice and snow are forecast. The duty officer decides by two in the afternoon "
        "and eleven lorries are kept at two depots with salt for the season."
    )

    assert found(framework, path="Highways gritting plan.pdf", title="Winter service plan", opening=opening) == []
