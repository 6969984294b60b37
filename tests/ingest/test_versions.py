"""Version families: found, kept apart from works that look alike, and the current one chosen."""

from __future__ import annotations

import random
import re
from dataclasses import replace

import pytest

from ingest.duplicates.about import read_about
from ingest.duplicates.choosing import evidence, later
from ingest.duplicates.grouping import find_families
from ingest.duplicates.judging import Candidate
from ingest.duplicates.likeness import Comparisons
from ingest.duplicates.marks import read_marks
from ingest.duplicates.names import is_copy
from ingest.duplicates.remembering import Memory
from ingest.duplicates.signing import sign_document
from ingest.duplicates.stored import signature_from_bytes, signature_to_bytes
from ingest.model import About, DocumentId, DuplicateKind, Element, ElementKind, FormLook, TemplateState
from tests.builders import group_documents
from tests.ingest.elements import table
from tests.ingest.test_duplicates import WORD, edited, prose


def document(path: str, title: str, words: list[str], *rows: tuple[str, ...]) -> Candidate:
    size = 40
    elements = [
        Element(kind=ElementKind.HEADING, text=title, level=1),
        *([table(*rows)] if rows else []),
        *(
            Element(kind=ElementKind.PARAGRAPH, text=" ".join(words[start : start + size]))
            for start in range(0, len(words), size)
        ),
    ]
    return Candidate(
        id=DocumentId(path),
        path=path,
        signature=sign_document(elements),
        template=TemplateState.NONE,
        media_type=WORD,
        year=None,
        title=title,
    )


def paragraph(text: str) -> Element:
    return Element(kind=ElementKind.PARAGRAPH, text=text)


POLICY = "Lone Working Policy"


@pytest.mark.parametrize(
    ("older", "newer"),
    [
        ("Lone working v0.3 draft.docx", "Lone working FINAL.docx"),
        ("Lone working v9.docx", "Lone working v10.docx"),
        ("archive/Lone working.docx", "policies/Lone working.docx"),
        ("Lone working 2023-04-01.docx", "Lone working 2023-11-01.docx"),
        ("Lone working March 2022.docx", "Lone working January 2023.docx"),
    ],
)
def test_names_and_folders_say_which_version_is_current(older: str, newer: str) -> None:
    words = prose(1)

    causes = group_documents([document(newer, POLICY, words), document(older, POLICY, edited(words, 0.2))])

    assert {name: (cause.kind, cause.of) for name, cause in causes.items()} == {
        older: (DuplicateKind.OLDER_VERSION, newer)
    }


def test_a_table_of_versions_says_which_is_current() -> None:
    head, first, second = ("Version", "Date"), ("1.0", "May 2021"), ("2.0", "June 2023")
    one = document("a.docx", POLICY, edited(prose(2), 0.2), head, first, second)
    other = document("b.docx", POLICY, prose(2), head, first)

    causes = group_documents([one, other])

    assert causes[DocumentId("b.docx")].of == "a.docx"


def test_the_cause_counts_the_passages_that_differ() -> None:
    words = prose(3)
    older = [*words[:85], "another", *words[86:]]

    causes = group_documents([document("Plan v2.docx", POLICY, words), document("Plan v1.docx", POLICY, older)])

    assert causes[DocumentId("Plan v1.docx")].reason == "An older version of Plan v2.docx: 1 passage differs."


def test_a_family_keeps_its_name_when_the_return_grows() -> None:
    words = prose(4)
    versions = [document(f"Plan v{n}.docx", POLICY, edited(words, 0.05, seed=n)) for n in range(1, 4)]

    (small,), (whole,) = find_families(versions[:2]), find_families(versions)

    assert len(whole.causes) == 2
    assert whole.id == min(small.id, versions[2].signature.text_hash[:20])


def test_versions_far_apart_belong_together_through_those_between() -> None:
    drift = [prose(5)]
    for step in range(6):
        drift.append(edited(drift[-1], 0.25, seed=step))
    yearless = [[re.sub(r"\d", "n", word) for word in words] for words in drift]

    (family,) = find_families(document(f"Plan v{n}.docx", POLICY, words) for n, words in enumerate(yearless, 1))

    assert (family.kept, len(family.causes)) == ("Plan v7.docx", 6)


def test_one_form_for_two_teams_is_no_family() -> None:
    words = prose(6)
    teams = [
        document(f"visit {n}.docx", "Visit record", words, ("Team", team)) for n, team in enumerate(("East", "West"))
    ]

    assert find_families(teams) == []


def test_a_summary_is_no_version_of_its_report() -> None:
    words = prose(7, 1200)
    pair = [document("r.docx", "Falls review", words), document("s.docx", "Falls review: summary", words[:300])]

    assert find_families(pair) == []


def test_two_policies_with_the_same_law_in_them_are_no_family() -> None:
    law = prose(8, 300)
    pair = [
        document("a.docx", "Hoarding policy", [*law, *prose(9, 200)]),
        document("b.docx", "Advocacy policy", [*law, *prose(10, 200)]),
    ]

    assert find_families(pair) == []


def test_words_that_a_machine_misread_are_no_changes() -> None:
    draw = random.Random(11)
    words = [f"{chr(97 + n % 26)}{chr(97 + n // 26 % 26)}council{chr(97 + n % 7)}" for n in range(400)]
    scan = [word.replace("o", "0") if draw.random() < 0.3 else word for word in words]

    causes = group_documents([document("Plan.docx", POLICY, words), document("scan_0012.docx", POLICY, scan)])

    assert (causes[DocumentId("scan_0012.docx")].kind, causes[DocumentId("scan_0012.docx")].of) == (
        DuplicateKind.NEAR,
        "Plan.docx",
    )


def test_a_bank_that_grows_in_steps_gives_the_same_families() -> None:
    words = prose(12)
    bank = [document(f"Plan v{n}.docx", POLICY, edited(words, 0.05, seed=n)) for n in range(5)]
    memory = Memory()

    for size in range(1, 5):
        find_families(bank[:size], memory=memory)

    assert find_families(reversed(bank), memory=memory) == find_families(bank)


def test_a_signature_survives_being_stored() -> None:
    look = FormLook(chances=(0.1, 0.2, 0.3, 0.4), lines=((1 << 47, 3, 50),), ticked=True, answers=(("name", "jo"),))
    made = replace(document("Plan.docx", POLICY, prose(13), ("Version", "2.0")).signature, look=look)

    assert signature_from_bytes(signature_to_bytes(made)) == made


def test_what_stands_inside_outweighs_the_name() -> None:
    older = read_marks("Policy v5.docx", About(control=("Last updated | May 2021",)))
    newer = read_marks("Policy v1.docx", About(control=("Last updated | May 2023",)))

    assert evidence(newer, older) > 0


def test_the_version_that_speaks_of_a_later_year_is_the_later() -> None:
    text = "Approved by Cabinet on 4 March 2021. In 2019/20 the team dealt with 80 of these."
    older = read_marks("Policy.docx", read_about([paragraph(text)]))
    newer = read_marks("Policy copy.docx", read_about([paragraph(text), paragraph("By March 2023 there were 90.")]))

    assert evidence(newer, older) > 0
    assert evidence(older, newer) < 0


def _with_line(path: str, line: str, words: list[str]) -> Candidate:
    made = document(path, POLICY, words)
    elements = [
        Element(kind=ElementKind.HEADING, text=POLICY, level=1),
        paragraph(line),
        *(paragraph(" ".join(words[start : start + 40])) for start in range(0, len(words), 40)),
    ]
    return replace(made, signature=sign_document(elements))


@pytest.mark.parametrize(
    ("approved", "draft"),
    [
        ("Version 2.0, approved by the Board, 10 October 2023", "Draft version 2.1 for comment, 2 August 2024."),
        ("Version 2.0. Adopted 10 October 2023.", "Version 2.1, 2 August 2024. Not yet approved."),
        ("Status: approved, 10 October 2023", "Version 3, 2 August 2024, to be approved by the Board"),
    ],
)
def test_what_is_approved_is_current_beside_a_later_draft(approved: str, draft: str) -> None:
    words = prose(1)
    pair = [_with_line("a.docx", approved, words), _with_line("b.docx", draft, edited(words, 0.03))]

    causes = group_documents(pair)

    assert list(causes) == ["b.docx"]
    assert causes[DocumentId("b.docx")].reason.startswith("A draft of a.docx, which says that it is approved: ")


def test_the_latest_row_of_a_history_says_whether_a_document_is_approved() -> None:
    words = prose(1)
    rows = [("0.9", "2 October 2023", "Consultation draft"), ("1.0", "14 May 2024", "Final, approved by Cabinet")]
    first = document("v1.docx", POLICY, words, *rows)
    later = document("v2.docx", POLICY, edited(words, 0.03), *rows, ("1.1", "9 September 2024", "Draft, not approved"))
    final = document("v2.docx", POLICY, edited(words, 0.03), *rows, ("1.1", "9 September 2024", "Approved by Cabinet"))

    assert list(group_documents([first, later])) == ["v2.docx"]
    assert list(group_documents([first, final])) == ["v1.docx"]


@pytest.mark.parametrize("name", ["Lone working (web).docx", "Lone working - accessible version.docx"])
def test_the_dates_of_a_web_version_are_those_of_its_making(name: str) -> None:
    words = "".join(chr(ord("a") + int(each)) if each.isdigit() else each for each in " ".join(prose(1))).split()
    changed = ["other" if place % 4 == 0 else word for place, word in enumerate(words)]
    original = _with_line("Lone working.docx", "Version 3, April 2024", words)
    web = _with_line(name, "Published on our website on 2 May 2024.", words)
    later = _with_line(name, "Version 3, published on 2 May 2025.", changed)

    assert {key: cause.kind for key, cause in group_documents([web, original]).items()} == {name: DuplicateKind.NEAR}
    assert list(group_documents([later, original])) == ["Lone working.docx"]


def test_a_working_copy_is_no_copy() -> None:
    assert is_copy("Policy copy.docx")
    assert not is_copy("Policy working copy.docx")


def test_of_a_file_and_its_printout_the_file_is_kept_whatever_number_it_got() -> None:
    words = prose(1)
    file = document("Plan (2).docx", POLICY, words)
    printout = replace(document("Plan.pdf", POLICY, words), media_type="application/pdf")

    assert list(group_documents([file, printout])) == ["Plan.pdf"]
    assert list(group_documents([file, document("Plan.docx", POLICY, words)])) == ["Plan (2).docx"]


def test_of_the_same_text_the_file_of_an_office_program_is_kept_before_one_saved_from_it() -> None:
    words = prose(1)
    file = document("b Plan 2024-27.docx", POLICY, words)
    saved = replace(document("a Plan 24-27 (easy open).rtf", POLICY, words), media_type="application/rtf")
    assert list(group_documents([file, saved])) == ["a Plan 24-27 (easy open).rtf"]


def test_a_subject_that_holds_the_word_older_is_not_out_of_use() -> None:
    assert not read_marks("JSNA older adults chapter.pdf", About()).old
    assert not read_marks("Older people/Strategy.pdf", About()).old
    assert read_marks("Strategy older version.pdf", About()).old


@pytest.mark.parametrize(("title", "one_work"), [("Improvement plan", True), ("Position report", False)])
def test_the_later_state_of_a_plan_stands_for_the_earlier_one(title: str, one_work: bool) -> None:  # noqa: FBT001
    words = prose(1)
    for place in range(5, len(words), 10):
        words[place] = str(place)
    moved = [str(int(word) + 1) if word.isdigit() else word for word in words]
    name = title.casefold()

    earlier = _with_line(f"{name} 2024-04-28.docx", "Position at 28 April 2024", words)
    now = _with_line(f"{name} 2024-07-14.docx", "Position at 14 July 2024", moved)

    causes = group_documents([replace(now, title=title), replace(earlier, title=title)])

    assert list(causes) == ([earlier.path] if one_work else [])


def test_a_draft_that_was_taken_for_a_form_is_a_version_all_the_same() -> None:
    words = prose(1)
    draft = replace(_with_line("a.docx", "Version 0.3, draft for comment", words), template=TemplateState.PARTLY)
    final = _with_line("b.docx", "Version 1.0, approved by the Board", edited(words, 0.1))

    assert list(group_documents([draft, final])) == ["a.docx"]


def test_a_scan_of_what_was_taken_for_a_form_is_a_copy() -> None:
    words = prose(1)
    read = [f"{word[:-1]}1" if place % 12 == 0 and word.isalpha() else word for place, word in enumerate(words)]
    letter = replace(document("letter.docx", POLICY, words), template=TemplateState.FILLED)

    causes = group_documents([letter, document("scan0041.pdf", POLICY, read)])

    assert list(causes) == ["scan0041.pdf"]


@pytest.mark.parametrize(
    ("older", "newer", "titles"),
    [
        ("Self-assessment v0.3 CD comments.docx", "Self-assessment v0.7 post DMT.docx", ("Self-assessment",) * 2),
        ("Charter.docx", "Our charter.docx", ("Our Charter: draft to talk about", "Our Charter")),
        ("Induction slides v2.pptx", "ASC induction v3.pptx", ("Welcome to social care",) * 2),
    ],
)
def test_who_had_a_version_in_hand_does_not_make_it_another_work(
    older: str, newer: str, titles: tuple[str, str]
) -> None:
    words = spelled(1)
    one = document(older, titles[0], [*words[:340], "cd", "talk"])
    other = document(newer, titles[1], [*words, "dmt"])

    assert set(group_documents([one, other])) == {one.id}


def test_what_it_says_at_its_top_outweighs_a_line_that_speaks_of_drafts() -> None:
    lines = ("Our charter", "Adopted by the council, 10 July 2025", "1. To start with people and not with a draft")

    marks = read_marks("Charter.docx", read_about([paragraph(line) for line in lines]))

    assert (marks.draft, marks.approved) == (False, True)


def test_a_plan_of_a_later_day_is_the_current_one_though_its_states_changed() -> None:
    words = iter(spelled(2))
    actions = [" ".join(next(words) for _ in range(11)) for _ in range(20)]

    def plan(path: str, day: str, progress: list[str]) -> Candidate:
        rows = [(f"States at {day}",), *zip(actions, progress, strict=True)]
        return document(path, "Improvement plan", [], *rows)

    june = plan("ASC Improvement plan June 25.xlsx", "13 June 2025", spelled(3)[:20])
    september = plan("Improvement plan update.xlsx", "12 September 2025", spelled(4)[:20])

    assert set(group_documents([june, september])) == {june.id}
    assert read_marks("", About(opening=("States at 13 June 2025, for 19 June",))).as_at == (2025, 6, 13)


def test_cards_that_people_wrote_a_few_words_on_are_no_versions() -> None:
    printed = spelled(5, 40)
    cards = [
        document(f"card {number}.pdf", "Tell us how we did", [*printed[:20], *spelled(number, 3), *printed[20:], said])
        for number, said in ((11, "slow"), (12, "kind"), (15, "parking"))
    ]

    assert group_documents(cards) == {}


def spelled(seed: int, count: int = 400) -> list[str]:
    """Make words of letters alone, that no other seed makes."""
    draw = random.Random(seed)
    return ["".join(draw.choices("abcdefghijklmnopqrstuvwxyz", k=9)) for _ in range(count)]


def test_of_two_states_of_one_form_the_one_with_more_answers_is_kept() -> None:
    words = prose(7)
    form = replace(document("Audit 12.docx", "Case file audit", words), template=TemplateState.FILLED)
    earlier = [*words[:-9], *prose(8)[:9]]
    begun = replace(document("Audit 12 to sign.docx", "Case file audit", earlier), template=TemplateState.PARTLY)

    assert later(form, begun, Comparisons()) > 0 > later(begun, form, Comparisons())


@pytest.mark.parametrize(
    ("older", "current", "one_work"),
    [
        ("Charging/archive/Fairer contributions policy 2023.docx", "Charging/Care charges policy 2025.docx", True),
        ("Charging/old/Fairer contributions policy 2023.docx", "Charging/Care charges policy 2025.docx", True),
        ("Charging/Fairer contributions policy 2023.docx", "Charging/Care charges policy 2025.docx", False),
        ("Carers/archive/Fairer contributions policy 2023.docx", "Charging/Care charges policy 2025.docx", False),
        ("archive/Charging/Fairer contributions policy 2023.docx", "Charging/Care charges policy 2025.docx", True),
    ],
)
def test_a_policy_among_old_files_beside_one_under_another_title_is_its_older_version(
    older: str,
    current: str,
    one_work: bool,  # noqa: FBT001
) -> None:
    words = [*prose(3, 400), "fairer", "contributions"]  # both speak of the former title, and only one of the other
    once = document(older, "Fairer contributions", edited(words, 0.12, seed=5))
    now = document(current, "Care charges", words)
    assert list(group_documents([once, now])) == ([older] if one_work else [])
    form = replace(once, template=TemplateState.FILLED)
    assert list(group_documents([form, now])) == []
