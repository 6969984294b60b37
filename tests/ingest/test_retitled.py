"""Versions told by what they are called and what they say: other titles, OLD, provisional, a form's second version."""

from __future__ import annotations

from dataclasses import replace

import pytest

from ingest.duplicates.judging import Candidate
from ingest.duplicates.marks import read_marks
from ingest.duplicates.signing import sign_document
from ingest.model import About, DocumentId, DuplicateKind, Element, ElementKind, TemplateState
from tests.builders import group_documents
from tests.ingest.elements import table
from tests.ingest.test_duplicates import WORD, edited, prose
from tests.ingest.test_versions import paragraph


def document(
    path: str, title: str, *lines: str | tuple[str, ...], words: list[str], template: TemplateState = TemplateState.NONE
) -> Candidate:
    elements = [Element(kind=ElementKind.HEADING, text=title, level=1)]
    elements += [table(line) if isinstance(line, tuple) else paragraph(line) for line in lines]
    elements += [paragraph(" ".join(words[start : start + 20])) for start in range(0, len(words), 20)]
    return Candidate(
        id=DocumentId(path),
        path=path,
        signature=sign_document(elements),
        template=template,
        media_type=WORD,
        year=None,
        title=title,
    )


FIRST = ("Version 1", "Author: DoLS manager", "May 2022")
SECOND = ("Version 2", "Author: DoLS manager", "Agreed by the Adults Leadership Team of the council on 14 October 2024")
TEXT = prose(1, 300)
LATER = edited(TEXT, 0.08)


def test_a_version_under_another_title_is_told_by_number_and_date() -> None:
    old = document("DoLS triage.docx", "DoLS triage procedure", FIRST, words=TEXT)
    new = document("Authorising.docx", "Authorising deprivations: how we choose", SECOND, words=LATER)

    causes = group_documents([old, new])

    assert {name: (cause.kind, cause.of) for name, cause in causes.items()} == {
        old.id: (DuplicateKind.OLDER_VERSION, new.id)
    }


def test_a_draft_under_a_working_title_has_the_subtitle_of_what_came_of_it() -> None:
    subtitle = "Our strategy with and for unpaid carers 2025-2028"
    old = document("Carers CONSULTATION DRAFT.docx", "Valuing kindness", f"{subtitle} - consultation draft", words=TEXT)
    new = document("Published.docx", "Standing together", subtitle, words=LATER)

    assert list(group_documents([old, new])) == [old.id]


@pytest.mark.parametrize(
    ("title", "other", "row"),
    [
        ("Fire procedure: Fernlea", "Fire procedure: Millgate", SECOND),  # a part of the title in common
        ("Fernlea House", "Millgate Court", ("Version 2", "March 2020")),  # the second is the older
        ("Fernlea House", "Millgate Court", ("Owner", "Registered manager")),  # no version
    ],
)
def test_texts_for_two_services_are_no_versions(title: str, other: str, row: tuple[str, ...]) -> None:
    one = document("a.docx", title, FIRST, words=TEXT)
    two = document("b.docx", other, row, words=LATER)

    assert not group_documents([one, two])


def test_a_title_that_the_text_uses_is_of_another_work() -> None:
    one = document("a.docx", "Fernlea House", FIRST, words=[*TEXT, "Fernlea"])
    two = document("b.docx", "Millgate Court", SECOND, words=[*LATER, "Millgate"])

    assert not group_documents([one, two])


def test_a_name_that_says_old_is_of_a_version_although_the_title_grew() -> None:
    words, changed = prose(2, 130), edited(prose(2, 180), 0.1)
    old = document("Waiting protocol OLD do not use.docx", "Protocol for our lists", "Version 1, May 2022", words=words)
    new = document("Waiting well.docx", "Waiting well: protocol for our lists", "Version 2, May 2024", words=changed)

    assert list(group_documents([old, new])) == [old.id]


def test_a_provisional_report_is_older_than_the_final_one() -> None:
    words = prose(3, 150)
    line = "Quarter 2 - provisional, run 9 October"
    old = document("Q2 report PROVISIONAL 9 Oct.docx", "Performance report", line, words=words)
    new = document("ASC report Q2 final.docx", "Performance report", "Quarter 2 - final", words=edited(words, 0.1))

    assert list(group_documents([old, new])) == [old.id]


def test_two_versions_of_one_filled_form_are_told_by_its_name_and_two_filled_forms_are_not() -> None:
    rows = [("Proposal", "Charging"), ("Lead", "G. Mallinder"), *((f"Question {n}", f"answer {n}") for n in range(40))]
    states = TemplateState.PARTLY, TemplateState.FILLED
    names = ("EqIA charging v1.docx", "EqIA charging v2.docx"), ("EqIA charging.docx", "EqIA transport.docx")
    found = []
    for pair in names:
        made = [
            document(name, "Equality impact assessment", *rows, words=words, template=state)
            for name, words, state in zip(pair, (prose(4, 40), prose(5, 90)), states, strict=True)
        ]
        found.append(list(group_documents(made)))

    assert found == [["EqIA charging v1.docx"], []]


def test_rows_of_a_list_do_not_say_whose_a_document_is() -> None:
    head = ("Activity", "How often", "Who", "Goes to")
    more = ("Audit", "Monthly", "Managers", "PSW"), ("Observation", "Yearly", "Supervisor", "File")
    others = ("Call", "Weekly", "Supervisor", "Notes"), ("Dip sample", "Monthly", "Auditors", "PSW")
    last = ("Moderation", "Monthly", "Auditors", "PSW")
    pair = []
    for name, rows, words in (("v1", more, TEXT), ("v2", others, LATER)):
        made = document(f"Audit framework {name}.docx", "Audit framework", words=words)
        elements = [Element(kind=ElementKind.HEADING, text="Audit framework", level=1)]
        elements += [table(head, *rows, last), paragraph(" ".join(words))]
        pair.append(replace(made, signature=sign_document(elements)))

    assert list(group_documents(pair)) == ["Audit framework v1.docx"]


def test_a_number_in_a_longer_line_at_the_top_counts_and_further_down_it_does_not() -> None:
    line = "Adults and Wellbeing \u2013 version 2 \u2013 in force from 3 June 2024"
    top = read_marks("a.docx", About(opening=("Waiting well", line)))
    below = read_marks("a.docx", About(opening=("Waiting well", "a", "b", "c", line)))

    assert (top.number, top.date, below.number) == ((2,), (2024, 6, 3), None)


def test_a_row_that_names_an_owner_counts_above_rows_of_figures() -> None:
    figures = ("Present", "4", "Absent", "1"), ("Open", "30", "Closed", "12")
    pair = []
    for team, words in (("North", TEXT), ("South", LATER)):
        made = document(f"{team}.docx", "Team return", words=words)
        elements = [Element(kind=ElementKind.HEADING, text="Team return", level=1)]
        elements += [table(("Team", team, "Grade", "A"), *figures), paragraph(" ".join(words))]
        pair.append(replace(made, signature=sign_document(elements)))

    assert not group_documents(pair)


def test_filled_forms_of_one_name_in_two_folders_are_no_versions() -> None:
    rows = [("Lead", "G. Mallinder"), *((f"Question {n}", f"answer {n}") for n in range(40))]
    pair = [
        document(path, "Supervision record", *rows, words=prose(seed, 60), template=TemplateState.FILLED)
        for path, seed in (("North/Supervision v1.docx", 6), ("South/Supervision v2.docx", 7))
    ]

    assert not group_documents(pair)
