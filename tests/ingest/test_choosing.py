"""Which of two versions is current, and by what they are known to be versions: titles, years, histories, web pages."""

from __future__ import annotations

from dataclasses import replace

import pytest

from ingest.duplicates.signing import sign_document
from ingest.model import DocumentId, DuplicateKind, Element, ElementKind
from tests.builders import group_documents
from tests.ingest.test_duplicates import edited, prose
from tests.ingest.test_versions import POLICY, document, paragraph, spelled


def test_a_printout_that_says_when_the_board_met_is_no_later_version() -> None:
    original = document("Complaints 2024-25.docx", POLICY, prose(1))
    copy = replace(document("Item 8.pdf", POLICY, prose(1)), media_type="application/pdf")
    about = replace(copy.signature.about, dates=(*copy.signature.about.dates, (2025, 9, 17)))
    printed = replace(copy, signature=replace(copy.signature, about=about))

    assert list(group_documents([original, printed])) == ["Item 8.pdf"]


def test_the_policy_of_next_year_is_a_version_and_the_report_of_next_year_is_not() -> None:
    words, changed = spelled(1), edited(spelled(1), 0.05)
    policies = [document("a.docx", f"{POLICY} 2024-25", words), document("b.docx", f"{POLICY} 2025-26", changed)]
    reports = [document("a.docx", "Call report 2024-25", words), document("b.docx", "Call report 2025-26", changed)]

    assert list(group_documents(policies)) == ["a.docx"]
    assert not group_documents(reports)


@pytest.mark.parametrize(
    "title",
    [
        "Practice standards audit",
        "Audit of practice standards",
        "Quality framework report",
        "Supervision guidance: what staff said",
        "Review of the charging policy",
    ],
)
def test_what_tells_of_a_policy_in_two_years_is_no_version(title: str) -> None:
    words, changed = spelled(1), edited(spelled(1), 0.3)
    earlier = document(f"{title} 2023-24.docx", f"{title} 2023-24", words)
    later = document(f"{title} 2024-25.docx", f"{title} 2024-25", changed)

    assert not group_documents([earlier, later])


@pytest.mark.parametrize("title", ["Charging policy", "Guidance on charging for care", "Practice standards"])
def test_what_is_in_force_for_a_year_is_a_version(title: str) -> None:
    words, changed = spelled(1), edited(spelled(1), 0.05)
    earlier = document(f"{title} 2023-24.docx", f"{title} 2023-24", words)
    later = document(f"{title} 2024-25 FINAL v2.docx", f"{title} 2024-25", changed)

    assert list(group_documents([earlier, later])) == [earlier.id]


def test_a_saved_page_of_the_web_is_a_copy_whenever_it_was_touched() -> None:
    words = prose(1)
    original = document("Local account.docx", POLICY, words)
    menu = [paragraph(f"Menu {name} bins parking pay") for name in ("Home", "Contact", "News", "Jobs", "Search", "Map")]
    body = [Element(kind=ElementKind.HEADING, text=POLICY, level=1), paragraph(" ".join(words))]
    signature = sign_document([*menu, *body, paragraph("Last updated: 3 July 2025")])
    page = replace(original, id=DocumentId("a.html"), path="a.html", media_type="text/html", signature=signature)

    assert list(group_documents([original, page])) == ["a.html"]


def test_a_draft_of_the_first_chapters_is_found_by_the_history_that_goes_on() -> None:
    title, words = "How we are doing", prose(1, 1200)
    rows = [("Version", "Date", "What changed"), ("0.2", "6 May 2025", "First chapters")]
    agreed = ("1.0", "17 October 2025", "Agreed")
    draft = document("Rough notes towards it.docx", title, [*words[:400], "towards", "notes"], *rows)
    final = document("Self-assessment.docx", title, [*words, "self"], *rows, agreed)
    another = document("Self-assessment.docx", title, [*words, "self"], rows[0], agreed)

    assert list(group_documents([draft, final])) == ["Rough notes towards it.docx"]
    assert not group_documents([draft, another])


def test_a_document_begun_from_a_copy_that_left_its_history_in_is_another() -> None:
    words, title = prose(1, 500), "Terms of Reference"
    rows = [("Version", "Date", "Change"), ("0.1", "6 May 2023", "First draft"), ("1.0", "1 June 2023", "Agreed")]
    practice = document("Practice Board.docx", title, [*edited(words, 0.1, 5), *["practice"] * 6], *rows)
    begun = [*edited(words, 0.1, 6), *["carers"] * 6]
    carers = document("Carers Board.docx", title, begun, *rows, ("1.1", "1 June 2025", "Agreed by the board"))

    assert not group_documents([practice, carers])


def test_a_work_that_names_its_former_title_is_a_version_of_what_bears_it() -> None:
    words = prose(1)
    older = document("QA framework.docx", "Quality Assurance Framework", words)
    changed = edited(words, 0.08)
    elements = [
        Element(kind=ElementKind.HEADING, text="How we know: practice and learning", level=1),
        paragraph("Agreed 3 April 2025. Formerly called the Quality Assurance Framework"),
        *(paragraph(" ".join(changed[start : start + 40])) for start in range(0, len(changed), 40)),
    ]
    made = document("How we know.docx", "How we know: practice and learning", words)
    newer = replace(made, signature=sign_document(elements))

    assert list(group_documents([older, newer])) == ["QA framework.docx"]
    assert not group_documents([older, replace(made, signature=document("x.docx", "How we know", changed).signature)])


@pytest.mark.parametrize(
    ("kept", "heap"),
    [
        ("Complaints/Report.pdf", "misc from Jo/rprt.rtf"),
        ("a/b.pdf", "To sort/b.docx"),
        ("a/b.pdf", "Upload batch 2/b.docx"),
        ("Carers/Strategy.pdf", "Carers/Strategy (plain word).docx"),
        ("Quality/Call.pdf", "Quality/Call (printed email).docx"),
    ],
)
def test_what_was_filed_is_kept_before_what_lies_in_a_heap(kept: str, heap: str) -> None:
    filed = replace(document(kept, POLICY, prose(1)), media_type="application/pdf")

    assert list(group_documents([filed, document(heap, POLICY, prose(1))])) == [heap]


def test_what_was_retyped_for_the_web_is_the_copy() -> None:
    original = document("Money/Charging April 2025.docx", POLICY, prose(1))
    copy = document("charging (retyped for website).docx", POLICY, edited(prose(1), 0.01))

    assert list(group_documents([original, copy])) == [copy.id]


def test_a_scan_with_the_stamp_of_its_receipt_is_no_later_version() -> None:
    letter = document("Review/Feedback letter.docx", POLICY, prose(1))
    scanned = replace(document("SCAN0047.pdf", POLICY, prose(1)), media_type="application/pdf")
    about = replace(scanned.signature.about, dates=(*scanned.signature.about.dates, (2030, 3, 31)))

    scan = replace(scanned, signature=replace(scanned.signature, about=about))

    assert list(group_documents([letter, scan])) == ["SCAN0047.pdf"]


def test_draft_notes_of_a_day_are_an_older_version_and_those_of_another_day_are_not() -> None:
    words = prose(1, 400)
    final = document("Team minutes 14 October 2025.docx", "Adults leadership team", words)
    draft = document("DRAFT team minutes 14-10-25.docx", "Adults leadership team", edited(words, 0.08))
    other = document("DRAFT team minutes 11-11-25.docx", "Adults leadership team", edited(words, 0.4))

    causes = group_documents([final, draft, other])

    assert {member: cause.kind for member, cause in causes.items()} == {draft.id: DuplicateKind.OLDER_VERSION}


def test_the_chart_of_an_earlier_month_among_old_files_is_an_older_version() -> None:
    words = prose(1, 200)
    dated = {
        month: [month if place % 50 == 0 else word for place, word in enumerate(words)]
        for month in ("January", "October")
    }
    newer = document("Structure October 2025.pptx", "Senior structure", dated["October"])
    older = document("old/Structure Jan 2025.pptx", "Senior structure", dated["January"])

    assert list(group_documents([newer, older])) == [older.id]
    assert not group_documents([newer, replace(older, path="Structure Jan 2025.pptx")])


def test_the_page_is_kept_whose_print_a_browser_stamped() -> None:
    words = prose(1, 150)
    tail = [paragraph("Last updated 14 January 2025"), paragraph("Menu Search Account Cookies Privacy Accessibility")]
    head = [paragraph("03/02/2025, 09:41 Direct payments - Harrowdale Council")]
    title = Element(kind=ElementKind.HEADING, text="Direct payments", level=1)
    page = replace(document("page.html", "Direct payments", words), media_type="text/html")
    page = replace(page, signature=sign_document([title, paragraph(" ".join(words)), *tail]))
    printed = replace(document("print.pdf", "Direct payments", words), media_type="application/pdf")
    printed = replace(printed, signature=sign_document([*head, title, paragraph(" ".join(words))]))

    assert list(group_documents([page, printed])) == [printed.id]


def test_a_paper_that_stands_whole_in_a_pack_is_a_copy_and_what_grew_everywhere_is_a_version() -> None:
    words = prose(1, 200)
    paper = document("Annual report.docx", POLICY, words)
    pack = document("Board pack.docx", POLICY, [*words, *prose(2, 190)])
    grown = [word for place, each in enumerate(words) for word in ([each] if place % 10 else [*prose(place, 8), each])]

    (inside,) = group_documents([paper, pack]).values()
    (version,) = group_documents([paper, document("Grown.docx", POLICY, grown)]).values()

    assert (inside.kind, inside.of) == (DuplicateKind.NEAR, pack.id)
    assert inside.reason == "It stands whole in Board pack.docx, which holds more."
    assert version.kind is DuplicateKind.OLDER_VERSION
