"""Tests of `ingest.duplicates.replacing`: what a document says it replaces, whatever their words have in common."""

from __future__ import annotations

from dataclasses import replace

import pytest

from ingest.duplicates.about import read_about
from ingest.duplicates.judging import Candidate
from ingest.duplicates.stored import signature_from_bytes, signature_to_bytes
from ingest.model import DocumentId, DuplicateKind, Element, ElementKind, TemplateState
from tests.builders import group_documents
from tests.ingest.test_duplicates import PDF, candidate, prose


def said(*lines: str) -> tuple[str, ...]:
    return read_about([Element(kind=ElementKind.PARAGRAPH, text=line) for line in lines]).replaces


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("This policy replaces the Fairer Contributions Policy 2023, which is withdrawn.", "Fairer Contributions"),
        ("This framework is new. It replaces the Quality Framework (2023).", "Quality Framework (2023)"),
        ("March 2025. Replaces the Quality Framework (2023).", "Quality Framework (2023)"),
        ("2.0 | 3 March 2025 | Replaces the Quality Framework (2023)", "Quality Framework (2023)"),
        ("Approved by Cabinet on 3 March 2025. Replaces the Quality Framework (2023).", "Quality Framework (2023)"),
        ("Our aims are many. This strategy refreshes and replaces the Carers Strategy 2021 to 2024", "Carers Strategy"),
        ("Replaces | Version 4.2, March 2022", "Version 4.2"),
        ("Supersedes: Medication Policy 2019", "Medication Policy 2019"),
    ],
)
def test_what_is_replaced_is_read_after_the_word(line: str, expected: str) -> None:
    (found,) = said(line)

    assert found.startswith(expected)


@pytest.mark.parametrize(
    "line",
    [
        "A single practice forum replaces three panels.",
        "The new Charging Policy replaces the Fairer Contributions Policy.",  # said of another document
        "Charging Policy, June 2025. Replaces the Fairer Contributions Policy 2023.",  # a list of policies, or of news
        "Charging Policy | June 2025 | Replaces the Fairer Contributions Policy 2023",
        "The mailbox was replaced.",
        "Integrated reablement began in May. It replaces the Home First Pathway 2019.",
        "This guidance in no way replaces the Safeguarding Policy 2019.",
        "This guidance explains how the new law replaces the Safeguarding Policy 2019.",
    ],
)
def test_what_is_said_of_something_else_is_not_read(line: str) -> None:
    assert said(line) == ()


def document(path: str, seed: int, *, title: str, replaces: str = "", year: int | None = None) -> Candidate:
    made = candidate(path, prose(seed), title=title, year=year)
    about = replace(made.signature.about, replaces=(replaces,) if replaces else ())
    return replace(made, signature=replace(made.signature, about=about))


OLD = document("Fairer Contributions Policy 2023.docx", 1, title="Fairer Contributions Policy", year=2023)
NEW = document("Charging policy.docx", 2, title="Charging Policy 2025", replaces="Fairer Contributions Policy 2023")


def test_a_policy_of_another_title_is_superseded_by_the_one_that_names_it() -> None:
    causes = group_documents([OLD, NEW])

    assert list(causes) == [OLD.id]
    assert causes[OLD.id].kind is DuplicateKind.OLDER_VERSION
    assert causes[OLD.id].of == NEW.id
    assert causes[OLD.id].reason == "Charging policy.docx says that it replaces this document."


def test_copies_of_what_is_replaced_go_with_it() -> None:
    copy = replace(OLD, id=DocumentId("b"), path="Web/Fairer Contributions Policy 2023.pdf", media_type=PDF)

    assert set(group_documents([OLD, NEW, copy])) == {OLD.id, copy.id}


@pytest.mark.parametrize(
    "phrase",
    [
        "Fairer Contributions Policy 2019",  # another edition
        "Contributions Policy",  # another title
        "Fairer Contribution Policies 2023 to 2026",  # another term
        "policy",  # any title
        "Version 2",
    ],
)
def test_what_is_not_named_stays(phrase: str) -> None:
    newer = document("Charging policy.docx", 2, title="Charging Policy 2025", replaces=phrase)

    assert group_documents([OLD, newer]) == {}


def test_a_title_without_a_year_names_what_is_older_only() -> None:
    newer = document(
        "Charging policy 2025.docx", 2, title="Charging Policy 2025", replaces="Fairer Contributions Policy"
    )
    later = document("Fairer Contributions Policy 2026.docx", 3, title="Fairer Contributions Policy 2026")

    assert list(group_documents([OLD, newer, later])) == [OLD.id]


@pytest.mark.parametrize("path", ["Cabinet minutes.docx", "Report on charging.docx", "Annual policy review.docx"])
def test_a_report_replaces_nothing(path: str) -> None:
    report = document(path, 2, title="Charging", replaces="Fairer Contributions Policy 2023")

    assert group_documents([OLD, report]) == {}


def test_what_it_replaces_is_stored_with_a_signature() -> None:
    assert signature_from_bytes(signature_to_bytes(NEW.signature)).about == NEW.signature.about


@pytest.mark.parametrize("order", [1, -1])
def test_two_that_replace_the_same_stay_works_of_their_own(order: int) -> None:
    other = document(
        "Deferred payments.docx", 4, title="Deferred Payments 2024", replaces="Fairer Contributions Policy 2023"
    )

    causes = group_documents([OLD, NEW, other][::order])

    assert list(causes) == [OLD.id]
    assert causes[OLD.id].of == NEW.id


@pytest.mark.parametrize("order", [1, -1])
def test_versions_that_different_works_replace_go_with_the_latest(order: int) -> None:
    """The two editions are one work by their words; each is named by another."""
    edition = replace(OLD, id=DocumentId("b"), path="Fairer Contributions Policy 2021.docx", year=2021)
    phrase = "Fairer Contributions Policy 2021"
    other = document("Deferred payments.docx", 4, title="Deferred Payments 2024", replaces=phrase)

    causes = group_documents([OLD, edition, NEW, other][::order])

    assert set(causes) == {OLD.id, edition.id}
    assert {cause.of for cause in causes.values()} == {NEW.id}


def test_what_is_replaced_may_have_replaced_another() -> None:
    oldest = document("Charges 2019.docx", 5, title="Charges Guide 2019")
    middle = document("Fees 2021.docx", 6, title="Fees Guide 2021", replaces="Charges Guide 2019")
    newest = document("Costs 2024.docx", 7, title="Costs Guide 2024", replaces="Fees Guide 2021")

    assert set(group_documents([oldest, middle, newest])) == {oldest.id, middle.id}


def test_neither_a_form_nor_a_draft_replaces_anything() -> None:
    form = replace(NEW, template=TemplateState.BLANK)
    answers = replace(OLD, template=TemplateState.FILLED)
    draft = replace(NEW, path="Charging policy consultation draft.docx")

    assert group_documents([OLD, form]) == group_documents([answers, NEW]) == group_documents([OLD, draft]) == {}


def test_an_undated_document_is_named_by_nothing() -> None:
    undated = document("Fairer Contributions Policy.docx", 1, title="Fairer Contributions Policy")

    assert group_documents([undated, NEW]) == {}


def test_a_copy_with_a_silent_name_does_not_hide_what_replaces_it() -> None:
    copy = replace(OLD, id=DocumentId("a"), path="A/scan001.pdf", title="", media_type=PDF)

    assert OLD.id in group_documents([OLD, NEW, copy])


def test_reading_long_lines_of_leaders_takes_no_time() -> None:
    assert said("." * 100_000 + " This policy replaces the Care Policy 2019") == ("Care Policy 2019",)


def test_what_the_older_says_at_its_top_and_a_title_without_the_department_are_enough() -> None:
    title = "Adult social care workforce strategy 2022-2024"
    older = document("ASC Workforce Strategy 2022-24.docx", 1, title=title)
    about = replace(
        older.signature.about, opening=(title, "Replaced by the People Plan 2025-2028. For reference only.")
    )
    says = replace(older, signature=replace(older.signature, about=about))
    newer = document("People Plan 2025-28.docx", 2, title="People plan for adult social care 2025-2028")
    names = document(newer.path, 2, title=newer.title, replaces="Workforce Strategy 2022-2024")

    assert not group_documents([older, newer])
    (cause,) = group_documents([says, newer]).values()
    assert cause.reason == f"This document says that it was replaced by {newer.path}."
    assert list(group_documents([older, names])) == [older.id]


@pytest.mark.parametrize(
    "line", ["Replaced by the People Plan 2019-2022", "The team was replaced by the People Plan 2025-2028"]
)
def test_another_edition_and_what_is_said_of_something_else_replace_nothing(line: str) -> None:
    older = document("Workforce Strategy 2022-24.docx", 1, title="Workforce strategy 2022-2024")
    about = replace(older.signature.about, opening=("Workforce strategy 2022-2024", line))
    says = replace(older, signature=replace(older.signature, about=about))

    assert not group_documents([says, document("People Plan 2025-28.docx", 2, title="People plan 2025-2028")])
