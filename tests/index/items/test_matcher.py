from __future__ import annotations

import json
import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from index.completeness import PROBABLE
from index.items.exemplars import parse_document_exemplars
from index.items.head import ItemHead
from index.items.matcher import ItemInput, ItemMatcher
from index.items.training import train_item_matcher
from index.model import Basis
from ingest.errors import FrameworkError
from ingest.framework import Framework, load_framework, read_document_exemplars
from ingest.model import DocumentId


@pytest.fixture(scope="module")
def framework() -> Framework:
    return load_framework("cqc-la@2024-02")


@pytest.fixture(scope="module")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("items")


@pytest.fixture(scope="module")
def matcher(framework: Framework, cache: Path) -> ItemMatcher:
    return train_item_matcher(framework, read_document_exemplars(framework.id), cache)


def item_input(**changes: Any) -> ItemInput:
    values: dict[str, Any] = {
        "document_id": DocumentId("d"),
        "path": "document.docx",
        "title": "",
        "headings": (),
        "opening": "",
        "doc_type": "",
        **changes,
    }
    return ItemInput(**values)


def found(matcher: ItemMatcher, **changes: Any) -> list[tuple[str, Basis, str]]:
    return [(match.item, match.basis, match.section) for match in matcher.match([item_input(**changes)])]


def test_what_the_authority_declared_comes_first(matcher: ItemMatcher) -> None:
    matches = found(matcher, declared=(("R10", "Section 4"),), path="carers strategy.docx")

    assert matches == [("R10", Basis.DECLARED, "Section 4"), ("R06", Basis.NAME, "")]


def test_an_item_the_list_does_not_have_is_not_made_up(matcher: ItemMatcher) -> None:
    assert found(matcher, declared=(("R99", ""),)) == []


@pytest.mark.parametrize("path", ["R06 something.pdf", "IR06_something.pdf", "r6-something.pdf", "Item R06 x.pdf"])
def test_an_item_number_at_the_start_of_the_name_is_a_hint(matcher: ItemMatcher, path: str) -> None:
    (match, *_) = matcher.match([item_input(path=path)])

    assert (match.item, match.basis) == ("R06", Basis.NAME)
    assert match.probability < PROBABLE


CARERS = "Unpaid carers told us what they need, and we agreed five priorities for carers with them and their families."


@pytest.mark.parametrize("path", ["R06 something.pdf", "IR06/plan 2.pdf", "R06 carers plan.pdf"])
def test_an_item_number_with_words_that_agree_is_believed(matcher: ItemMatcher, path: str) -> None:
    (match, *_) = matcher.match([item_input(path=path, title="Carers", opening=CARERS)])

    assert (match.item, match.basis) == ("R06", Basis.NAME)
    assert match.probability >= 0.9
    assert "begins with R06." in match.reason


@pytest.mark.parametrize("place", ["IR07/", "R7 ", "r 7 "])
def test_a_number_of_the_council_s_own_list_is_not_believed_against_the_words(matcher: ItemMatcher, place: str) -> None:
    opening = (
        "The Safeguarding Adults Board presents its annual report. Section 42 enquiries rose to 812 and the board held "
        "three safeguarding adults reviews in the year across the borough and its partners."
    )
    path = f"{place}Safeguarding Adults Board annual report.pdf"

    items = [match.item for match in matcher.match([item_input(path=path, opening=opening)])]

    assert "R31" in items
    assert "R07" not in items


def test_a_number_of_a_name_is_at_most_a_hint(matcher: ItemMatcher) -> None:
    opening = (
        "Lease plan for forty flats in Radcliffe with a shared lounge on the ground floor, a garden and a small shop "
        "that is open to people who live nearby."
    )

    matches = matcher.match([item_input(path="R2 Radcliffe scheme.docx", opening=opening)])

    (hint,) = (match for match in matches if match.item == "R02")
    assert hint.probability < PROBABLE


def test_what_was_declared_needs_no_number(matcher: ItemMatcher) -> None:
    (match, *_) = matcher.match([item_input(path="R06 carers plan.pdf", declared=(("R06", ""),))])

    assert (match.probability, match.basis) == (1.0, Basis.DECLARED)


def test_a_longer_number_is_another_number(matcher: ItemMatcher) -> None:
    assert found(matcher, path="R0612 minutes of nothing.pdf") == []


def test_a_long_number_is_read_once(framework: Framework) -> None:
    item = replace(framework.request_items[0], id="2")
    numbered = ItemMatcher(replace(framework, request_items=(item,)))

    assert found(numbered, path=f"{'1' * 60}x.pdf") == []
    assert found(numbered, path="1, 2 something.pdf")[0] == ("2", Basis.NAME, "")


def test_a_file_name_is_read_whatever_joins_its_words(matcher: ItemMatcher) -> None:
    assert found(matcher, path="theme 2/market-position_statement.pdf")[0][0] == "R19"


def test_a_name_that_is_mostly_a_long_cue_is_believed_whatever_the_words_speak_of(matcher: ItemMatcher) -> None:
    document = item_input(
        path="Joint local health and wellbeing strategy 2024-2030.docx",
        title="Living longer, living better",
        headings=("Our vision", "Priorities"),
        opening="People will live longer in good health. Housing, work and income matter most, so the plan begins "
        "there, then turns to food, movement and company.",
        doc_type="strategy",
    )

    chances = {match.item: match.probability for match in matcher.match([document])}

    assert chances.get("R23", 0.0) >= PROBABLE


def test_a_cue_inside_a_longer_one_does_not_count(matcher: ItemMatcher) -> None:
    assert [item for item, _, _ in found(matcher, path="safeguarding adults board annual report.pdf")] == ["R31"]


def test_a_title_counts_where_the_name_says_nothing(matcher: ItemMatcher) -> None:
    assert ("R19", Basis.NAME, "") in found(matcher, path="doc1.pdf", title="Market position statement 2024")


def test_a_heading_points_to_the_section(matcher: ItemMatcher) -> None:
    matches = found(matcher, headings=("Foreword", "5. Hospital discharge", "What people said"))

    assert matches == [("R26", Basis.CONTENT, "5. Hospital discharge")]


def test_a_word_in_passing_is_not_an_answer(matcher: ItemMatcher) -> None:
    opening = (
        "The pool at Fairmead will shut for new tiles from May. Season tickets are refunded for the weeks that are "
        "lost. Somebody asked about hospital discharge and was told that this is for others. The grass verge on Mill "
        "Road will be cut twice a year from now on, and the bowling green stays as it is."
    )

    matches = matcher.match([item_input(path="Notes 4 March.docx", opening=opening, doc_type="minutes")])

    assert not [match for match in matches if match.probability >= PROBABLE]


def test_a_list_of_item_numbers_is_read_to_its_end(matcher: ItemMatcher) -> None:
    assert [item for item, _, _ in found(matcher, path="R19 & R22 notes.docx")] == ["R19", "R22"]


def test_a_folder_with_an_item_number_numbers_its_files(matcher: ItemMatcher) -> None:
    assert found(matcher, path="IR29/agreement 2.pdf")[0] == ("R29", Basis.NAME, "")


def test_another_inflection_is_the_same_word(matcher: ItemMatcher) -> None:
    assert found(matcher, path="Market positioning statements.pdf")[0] == ("R19", Basis.NAME, "")


def test_an_acronym_stands_for_its_words(matcher: ItemMatcher) -> None:
    opening = (
        "Sundays are the busiest for the EDT. One AMHP visit in four waits for a bed or an ambulance, and no agency "
        "takes urgent packages of care after nine at night."
    )

    assert found(matcher, path="supp 4.pptx", opening=opening)[0][:2] == ("R29", Basis.CONTENT)


def test_a_document_on_other_matters_answers_nothing(matcher: ItemMatcher) -> None:
    opening = (
        "How the council treats roads when ice and snow are forecast. The duty officer decides by two in the afternoon "
        "and eleven lorries are kept at two depots with salt for the season."
    )

    assert found(matcher, path="Highways gritting plan.pdf", title="Winter service plan", opening=opening) == []


DUTY = (
    "Present: four seniors and the manager. Rota gaps on two Saturdays are covered by sessional staff. 61 calls "
    "came after midnight, 14 of them for Mental Health Act work, and the longest drive was to the coast for a "
    "section 136 suite. Monday teams say that the log reaches them after ten; from June by half past seven. The police "
    "have our new number. Two lone visits were made without the tracker switched on: reminded."
)


def test_an_item_is_found_by_what_a_document_says_though_nothing_names_it(matcher: ItemMatcher) -> None:
    (match, *_) = matcher.match([item_input(path="Scan0042.pdf", opening=DUTY)])

    assert (match.item, match.basis) == ("R29", Basis.CONTENT)
    assert match.probability >= PROBABLE


def test_a_reason_quotes_words_that_the_document_says(matcher: ItemMatcher) -> None:
    (match, *_) = matcher.match([item_input(path="Scan0042.pdf", opening=DUTY)])

    quoted = re.findall(r"'(.+?)'", match.reason)

    assert quoted
    assert all(word in DUTY for word in quoted)


def test_few_words_are_never_as_sure_as_many(matcher: ItemMatcher) -> None:
    (many, *_) = matcher.match([item_input(opening=DUTY)])
    few = {match.item: match.probability for match in matcher.match([item_input(opening=DUTY[:60])])}

    assert few.get(many.item, 0.0) < many.probability


def test_in_a_long_document_what_answers_points_to_its_section(matcher: ItemMatcher) -> None:
    headings = ("Foreword", *(f"Part {number}" for number in range(12)), "Night calls and AMHP call-out")

    matches = found(matcher, headings=headings, opening=DUTY)

    assert ("R29", Basis.CONTENT, "Night calls and AMHP call-out") in matches


def test_a_framework_without_exemplars_goes_by_likeness_to_its_items(framework: Framework) -> None:
    opening = (
        "What the emergency duty team does outside office hours, and how urgent calls for social care are covered."
    )

    (match, *_) = ItemMatcher(framework).match([item_input(path="EDT guide.docx", opening=opening)])

    assert match.item == "R29"


def test_what_was_learned_is_loaded_the_next_time(
    framework: Framework, matcher: ItemMatcher, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ItemHead, "fit", lambda *_: pytest.fail("learned again"))

    loaded = train_item_matcher(framework, read_document_exemplars(framework.id), cache)

    asked = [item_input(opening=DUTY, headings=("Night calls", "Cover"))]
    assert loaded.match(asked) == matcher.match(asked) != []


def test_what_is_damaged_is_learned_again(framework: Framework, tmp_path: Path) -> None:
    lines = [line for line in read_document_exemplars(framework.id) if json.loads(line)["group"] in ("own-a", "own-b")]
    first = train_item_matcher(framework, lines, tmp_path)
    (kept,) = tmp_path.glob("items-*/heads.safetensors")
    kept.write_bytes(kept.read_bytes()[:-9])

    asked = [item_input(opening=DUTY)]
    assert train_item_matcher(framework, lines, tmp_path).match(asked) == first.match(asked)


def test_exemplars_of_one_writer_alone_teach_nothing(framework: Framework) -> None:
    exemplars = parse_document_exemplars(read_document_exemplars(framework.id), framework)

    assert ItemHead.fit(framework, [each for each in exemplars if each.group == "own-a"]) is None


def test_an_exemplar_of_items_that_the_framework_does_not_have_is_left_out(framework: Framework) -> None:
    answers = {"id": "1", "group": "g", "path": "a", "title": "", "headings": [], "opening": "", "doc_type": ""}
    lines = [json.dumps({**answers, "items": items}) for items in (["R99"], [], ["R99", "R05"])]

    assert [each.items for each in parse_document_exemplars(lines, framework)] == [(), ("R05",)]


def test_an_exemplar_that_cannot_be_read_is_named(framework: Framework) -> None:
    with pytest.raises(FrameworkError, match="Document exemplar 1"):
        parse_document_exemplars(['{"id": "1"}'], framework)
