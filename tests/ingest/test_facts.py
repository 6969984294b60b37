"""Tests of `ingest.facts`."""

from __future__ import annotations

import pytest

from ingest.facts import find_facts, holds_only_links, is_contents_only, is_cover
from ingest.framework import load_framework
from tests.ingest.elements import heading, item, paragraph, table

TYPES = load_framework("cqc-la@2024-02").document_types
ENGLISH = (
    "People told us that the wait for a first visit had been too long, and that nobody rang in the meantime. We moved "
    "two officers to the front door in May and the wait fell."
)
WELSH = (
    "Dywedodd pobl wrthym fod yr amser aros am ymweliad cyntaf wedi bod yn rhy hir, ac nad oedd neb wedi ffonio yn y "
    "cyfamser. Symudwyd dau swyddog i'r drws ffrynt ym mis Mai a gostyngodd yr amser aros."
)


def facts(path: str, title: str = "", text: str = "") -> dict[str, str]:
    return find_facts(path=path, title=title, text=text, document_types=TYPES)


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Carers strategy 2024-27.docx", "strategy"),
        ("Charging_policy_v2.pdf", "policy"),
        ("Minutes of the Adults Board on strategy.docx", "minutes"),
        ("Complaints annual report 2023-24.pdf", "report"),
        ("Case file audit report.docx", "audit"),
        ("Action plan following the peer report.docx", "plan"),
        ("Self-assessment November 2024.docx", "self-assessment"),
        ("Supervision record template.docx", "template"),
        ("bank.zip!theme 1/Carers assessment form.pdf", "form"),
    ],
)
def test_the_name_of_a_file_gives_its_kind_away(name: str, kind: str) -> None:
    assert facts(name)["doc_type"] == kind


def test_the_title_is_believed_where_the_name_says_nothing() -> None:
    assert facts("scan0004.pdf", title="Prevention Strategy")["doc_type"] == "strategy"


def test_a_kind_that_nothing_gives_away_is_left_out() -> None:
    assert "doc_type" not in facts("Rowan Court.docx", text="The lift is mended.")


@pytest.mark.parametrize(
    ("name", "year"),
    [
        ("Plan 2024.docx", "2024"),
        ("Report 2023-24.pdf", "2024"),
        ("Report 2023 to 2024.pdf", "2024"),
        ("Strategy 2024-2028.pdf", "2024"),
        ("Minutes 12 June 2024.docx", "2024"),
        ("minutes_12.06.24.docx", "2024"),
        ("extract 20240331.xlsx", "2024"),
        ("Register Nov 24.xlsx", "2024"),
        ("Scrutiny report October 14th 2024.docx", "2024"),
        ("Cabinet minutes June 12 2023.docx", "2023"),
        ("Board_minutes_March_24_2019.docx", "2019"),
        ("Minutes March 24, 2025.docx", "2025"),
    ],
)
def test_the_year_is_found_in_a_name(name: str, year: str) -> None:
    assert facts(name)["year"] == year


@pytest.mark.parametrize(
    "name",
    [
        "Care Act 2014 guidance.docx",
        "Room 2050b.docx",
        "Item 12 appendix 3.docx",
        "Minutes October 14th.docx",
        "Plan.docx",
    ],
)
def test_a_number_that_is_no_year_of_the_document_is_left_out(name: str) -> None:
    assert "year" not in facts(name)


def test_the_year_is_found_in_a_title() -> None:
    assert facts("report.docx", title="Complaints 2023/24")["year"] == "2024"


def test_the_year_may_stand_in_the_opening() -> None:
    assert facts("plan.docx", text="Approved by Cabinet on 12 March 2024. Next review March 2026.")["year"] == "2024"


@pytest.mark.parametrize(
    "table",
    [
        "Version | Date | Change 1.0 | April 2015 | First 2.0 | 3 September 2018 | Review 3.1 | June 2024 | Edits",
        "Document history\nv3 21/06/2024 Edits\nv2 03/09/2018 Review\nv1 01/04/2015 First version",
        "Revision history Apr 2015 | 1.0 | First Sept 2018 | 2.0 | Review 18 June 2024 | 3.1 | Edits",
    ],
)
def test_the_year_of_a_policy_is_that_of_its_latest_version(table: str) -> None:
    assert facts("policy.docx", text=f"Charging policy. {table}. Owner: the board.")["year"] == "2024"


def test_numbered_paragraphs_are_no_version_table() -> None:
    text = "Board paper, 4 May 2023. 1.1 June 2021 saw the service open. 1.2 May 2025 will see it grow."

    assert facts("paper.docx", text=text)["year"] == "2023"


def test_a_year_within_the_text_is_not_believed() -> None:
    text = (
        "The service looks after people who "
        + "need a good deal of help " * 12
        + "and has done so since it began in 1998."
    )

    assert "year" not in facts("service.docx", text=text)


def test_languages_are_told_apart() -> None:
    assert facts("a.txt", text=ENGLISH)["language"] == "en"
    assert facts("a.txt", text=WELSH)["language"] == "cy"


def test_few_words_have_no_language() -> None:
    assert "language" not in facts("a.txt", text="Rowan Court visit")


def test_the_same_text_has_the_same_language_every_time() -> None:
    mixed = f"{ENGLISH[:80]} {WELSH[:90]}"

    assert len({facts("a.txt", text=mixed).get("language") for _ in range(8)}) == 1


def test_a_list_of_links_is_known() -> None:
    text = "\n".join(["Useful links", *(f"Page {n}: https://www.thornmere.example/{n}" for n in range(6))])

    assert holds_only_links(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "See https://www.thornmere.example/adults",
        f"{ENGLISH} {ENGLISH} Sources: https://a.example https://b.example https://c.example",
    ],
)
def test_a_text_with_some_links_is_not_only_links(text: str) -> None:
    assert not holds_only_links(text)


def test_an_index_of_documents_is_known() -> None:
    rows = [(str(n), f"Document number {n}", "04", "Word") for n in range(1, 9)]

    assert is_contents_only([heading("Document index", 1), table(("Ref", "Document", "Folder", "Format"), *rows)])


def test_a_list_of_folders_is_a_contents_list() -> None:
    rows = [(f"{n:02}", theme, "Return team") for n, theme in enumerate(("Equity", "Safeguarding", "Workforce") * 3)]

    assert is_contents_only([heading("Information return: contents", 1), table(("Folder", "Theme", "Contact"), *rows)])


def test_a_list_of_file_names_is_known() -> None:
    assert is_contents_only([heading("Evidence list", 1), *(item(f"R{n:02} plan.docx") for n in range(8))])


def test_contents_without_what_follows_are_known() -> None:
    assert is_contents_only(
        [heading("Contents", 1), *(paragraph(f"{n}. Chapter ........ {n * 4}") for n in range(1, 9))]
    )


def test_a_report_with_contents_is_evidence() -> None:
    contents = [paragraph(f"{n}. Chapter ........ {n * 4}") for n in range(1, 9)]

    assert not is_contents_only([heading("Report", 1), *contents, *(paragraph(ENGLISH) for _ in range(6))])


def test_a_short_policy_below_its_list_of_contents_is_no_list() -> None:
    titles = ("Introduction", "Legal framework", "Who we charge", "Capital", "Waivers", "Appeals")
    contents = [paragraph(f"{n}. {title} ........ {2 * n}") for n, title in enumerate(titles, 1)]
    said = "We allow the real cost of what people need because of a disability, such as heating and laundry."

    assert not is_contents_only([heading("Charging policy", 1), *contents, heading("5. Waivers", 1), paragraph(said)])
    assert is_contents_only([heading("Charging policy", 1), *contents, paragraph(said)])


def test_a_table_of_figures_is_no_index() -> None:
    rows = [(f"Measure {n}", str(n), str(n + 1)) for n in range(12)]

    assert not is_contents_only([heading("Scorecard", 1), table(("Measure", "Quarter 1", "Quarter 2"), *rows)])


def test_answers_to_questions_are_no_index_whatever_is_attached() -> None:
    head = ("Reference", "Question", "Organisation", "Response", "Evidence attached (Y/N)", "Contact")
    rows = [
        (f"{n}.1", "What do people tell you about waiting?", "Kyme trust", "Waits are a grumble", "Y", "lead")
        for n in range(1, 9)
    ]

    assert not is_contents_only([table(head, *rows)])


def test_a_tracker_that_names_its_evidence_is_no_index() -> None:
    rows = [(str(n), f"Recommendation {n}", "The team was told in May and it was done", "Folder 3") for n in range(9)]

    assert not is_contents_only([heading("Tracker", 1), table(("Ref", "Recommendation", "Evidence", "Item"), *rows)])


def test_an_improvement_plan_that_names_its_evidence_is_no_index() -> None:
    head = ("Ref", "Quality statement", "Action", "RAG", "Progress and evidence", "Owner")
    rows = [(f"IP{n:02}", "Governance", f"Renew part {n}", "Amber", "Two of three done", "PSW") for n in range(9)]

    assert not is_contents_only([heading("Improvement plan", 1), table(head, *rows)])


def test_a_cover_of_what_follows_is_known() -> None:
    body = [
        heading("Theme 3", 1),
        heading("Safe systems"),
        paragraph("Documents in this folder are sent in confidence."),
    ]

    assert is_cover("04/00 COVER Theme 3 evidence.docx", body)
    assert is_cover("Cover_sheet.docx", body)


@pytest.mark.parametrize("path", ["Cover arrangements.docx", "Out of hours cover.docx", "Theme 3.docx", "Covered.docx"])
def test_what_is_called_otherwise_is_no_cover(path: str) -> None:
    assert not is_cover(path, [heading("Evidence", 1), paragraph("Safe systems")])


def test_a_cover_that_tells_something_is_evidence() -> None:
    title = heading("Evidence", 1)

    assert not is_cover("Cover.docx", [title, paragraph(ENGLISH)])
    assert not is_cover("Cover.docx", [title, table(("Evidence", "Rating"), ("Waits", "Good"))])
    assert not is_cover("Cover.docx", [title, *(paragraph("Our documents for the new year") for _ in range(20))])
