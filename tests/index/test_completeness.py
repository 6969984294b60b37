from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from index.completeness import report
from index.model import Basis, CompletenessReport, ItemMatch, ItemReport, ItemStatus
from ingest.framework import Framework, load_framework
from ingest.model import (
    Cause,
    Declaration,
    Document,
    DocumentId,
    DocumentStatus,
    DuplicateKind,
    Entry,
    EntryId,
    Outcome,
    ReturnId,
    TemplateCheck,
    TemplateState,
)
from ingest.names import SYSTEM_FILE
from tests.index.making import a_document

OPENED = date(2026, 1, 5)


@pytest.fixture(scope="module")
def framework() -> Framework:
    return load_framework("cqc-la@2024-02")


def an_entry(document: str = "d1", path: str = "theme 1/Carers.docx") -> Entry:
    return Entry(
        id=EntryId(f"entry-{document}"),
        return_id=ReturnId("r"),
        document_id=DocumentId(document),
        path=path,
        sha256=None,
        size=1,
        media_type="text/plain",
        outcome=Outcome.ACCEPTED,
        reason="",
    )


def an_item_match(document: str = "d1", **changes: Any) -> ItemMatch:
    values: dict[str, Any] = {"item": "R06", "probability": 0.9, "section": "", "basis": Basis.NAME, "reason": ""}
    return ItemMatch(document_id=DocumentId(document), **(values | changes))


def a_declaration(**changes: Any) -> Declaration:
    values: dict[str, Any] = {"entry_id": EntryId("entry-d1"), "section": "", "note": "", "link": "", **changes}
    return Declaration(id="x", return_id=ReturnId("r"), request_item="R06", **values)


def reported(
    framework: Framework,
    documents: Sequence[Document] = (),
    matches: Sequence[ItemMatch] = (),
    declarations: Sequence[Declaration] = (),
    shares: dict[DocumentId, float] | None = None,
    *,
    refused: Sequence[Entry] = (),
) -> CompletenessReport:
    return report(
        framework,
        documents=documents,
        entries=[*(an_entry(document.id) for document in documents), *refused],
        declarations=declarations,
        item_matches=matches,
        evidence_share=shares or {},
        opened=OPENED,
    )


def carers(found: CompletenessReport) -> ItemReport:
    return next(item for item in found.items if item.item == "R06")


def test_a_document_that_answers_an_item_provides_it(framework: Framework) -> None:
    item = carers(reported(framework, [a_document()], [an_item_match(section="4 Carers")]))

    assert (item.status, item.documents, item.advice) == (ItemStatus.PROVIDED, (("d1", "4 Carers"),), "")


def test_what_was_not_found_is_never_called_missing_from_the_authority(framework: Framework) -> None:
    found = reported(framework)

    assert {item.status for item in found.items} == {ItemStatus.NOT_FOUND}
    assert carers(found).advice.startswith("Not found in what you uploaded.")
    assert not any("do not have" in text for text in (carers(found).advice, *found.findings))


@pytest.mark.parametrize(
    ("changes", "status", "told"),
    [
        ({"status": DocumentStatus.BLANK}, ItemStatus.BLANK_TEMPLATE_ONLY, "Carers.docx is an unfilled template"),
        (
            {"status": DocumentStatus.UNREADABLE, "reason": "It is locked with a password."},
            ItemStatus.UNREADABLE_ONLY,
            "Carers.docx could not be read. It is locked with a password.",
        ),
        ({"year": 2022}, ItemStatus.OUT_OF_DATE_ONLY, "Carers.docx is from 2022"),
        ({"year": 2023}, ItemStatus.PROVIDED, ""),
        (
            {"template": TemplateCheck(state=TemplateState.PARTLY, filled=0.4)},
            ItemStatus.PARTLY,
            "Carers.docx is a form that is 40 % filled in",
        ),
        ({"words": 12}, ItemStatus.PARTLY, "Carers.docx holds only 12 words"),
        ({"status": DocumentStatus.RECEIVED}, ItemStatus.PARTLY, "still being read"),
        ({"status": DocumentStatus.NOT_EVIDENCE}, ItemStatus.PARTLY, "holds little to assess"),
    ],
)
def test_a_document_that_does_not_answer_says_why(
    framework: Framework, changes: dict[str, Any], status: ItemStatus, told: str
) -> None:
    item = carers(reported(framework, [a_document(**changes)], [an_item_match()]))

    assert item.status is status
    assert told in item.advice
    assert bool(told) is bool(item.advice)


def test_a_good_document_outweighs_a_blank_one(framework: Framework) -> None:
    documents = [a_document("d1", status=DocumentStatus.BLANK), a_document("d2")]

    item = carers(reported(framework, documents, [an_item_match("d1"), an_item_match("d2", probability=0.6)]))

    assert item.status is ItemStatus.PROVIDED
    assert [document for document, _ in item.documents] == ["d2", "d1"]


def test_a_file_that_could_not_be_read_is_told_beside_one_that_answers(framework: Framework) -> None:
    bad = [
        a_document(f"d{number}", status=DocumentStatus.UNREADABLE, reason="It is locked with a password.")
        for number in range(5)
    ]
    documents = [*bad[:1], a_document("good")]

    one = carers(reported(framework, documents, [an_item_match(each.id) for each in documents]))
    many = carers(reported(framework, [*bad, documents[1]], [an_item_match(each.id) for each in (*bad, documents[1])]))

    told = "Carers.docx could not be read. It is locked with a password."
    assert (one.status, one.advice) == (ItemStatus.PROVIDED, told)
    assert many.advice == " ".join([told] * 3) + " 2 more could not be read."


def test_a_copy_set_aside_counts_through_the_one_kept(framework: Framework) -> None:
    cause = Cause(kind=DuplicateKind.NEAR, of=DocumentId("d2"), score=0.95, reason="")
    documents = [a_document("d1", status=DocumentStatus.DUPLICATE, cause=cause), a_document("d2")]

    item = carers(reported(framework, documents, [an_item_match("d1")]))

    assert (item.status, item.documents) == (ItemStatus.PROVIDED, (("d2", ""),))


def test_what_was_declared_counts_with_its_section(framework: Framework) -> None:
    item = carers(reported(framework, [a_document()], [], [a_declaration(section="Part 2")]))

    assert (item.status, item.documents) == (ItemStatus.PROVIDED, (("d1", "Part 2"),))


def test_a_public_link_answers_an_item(framework: Framework) -> None:
    item = carers(reported(framework, [], [], [a_declaration(entry_id=None, link="https://example.org/carers")]))

    assert (item.status, item.links) == (ItemStatus.PROVIDED, ("https://example.org/carers",))
    assert "not opened it" in item.advice


def test_a_doubtful_document_is_asked_about(framework: Framework) -> None:
    item = carers(reported(framework, [a_document()], [an_item_match(probability=0.4)]))

    assert (item.status, item.advice) == (
        ItemStatus.PARTLY,
        "Carers.docx may answer this. Tell us which document and section does.",
    )


def test_a_doubtful_document_is_not_named_beside_one_that_answers(framework: Framework) -> None:
    documents = [a_document(), a_document("d2")]
    matches = [an_item_match(), an_item_match("d2", probability=0.4)]

    item = carers(reported(framework, documents, matches))

    assert [document for document, _ in item.documents] == ["d1"]


def test_a_long_document_with_little_evidence_is_named(framework: Framework) -> None:
    found = reported(framework, [a_document(pages=1, words=61_300)], shares={DocumentId("d1"): 0.01})

    assert found.over_long == ("d1",)
    assert any("little evidence in about 61,000 words" in finding for finding in found.findings)


def test_files_that_were_refused_are_named_beside_those_nobody_could_read(framework: Framework) -> None:
    locked = a_document(status=DocumentStatus.UNREADABLE, reason="It is locked with a password.")
    refused = [
        replace(an_entry(path=path), id=EntryId(path), document_id=None, outcome=Outcome.REFUSED, reason=reason)
        for path, reason in (("plan.pages", "Files of this kind are not taken."), (".DS_Store", SYSTEM_FILE))
    ]

    found = reported(framework, [locked], refused=refused)

    assert found.findings[0] == (
        "2 files could not be read or taken: theme 1/Carers.docx, plan.pages. Each says why in the list of files."
    )


def test_every_document_is_counted_once(framework: Framework) -> None:
    statuses = list(DocumentStatus)
    found = reported(framework, [a_document(f"d{i}", status=status) for i, status in enumerate(statuses)])

    counted = found.read + found.blank + found.duplicate + found.unreadable + found.refused
    assert counted + found.not_evidence + found.waiting == found.files == len(statuses)


def test_an_archive_and_a_part_of_a_message_are_counted_as_what_they_are(framework: Framework) -> None:
    within = [
        replace(an_entry(path=path), id=EntryId(path), document_id=None, outcome=outcome)
        for path, outcome in (("bank.zip", Outcome.CONTAINER), ("a.eml!logo.gif", Outcome.PART))
    ]

    found = reported(framework, [a_document()], refused=within)

    assert (found.files, found.read, found.opened, found.parts, found.not_evidence) == (3, 1, 1, 1, 0)
