"""Tests of `ingest.duplicates`.

The thresholds were swept in November 2026 on the 48 ordinary documents of the sample with more than 300 words (share of
pairs grouped; median Jaccard in brackets), and on all of them written as DOCX, PDF, web page and text:

    words changed one by one   1 %: 1.00 (0.94)   5 %: 1.00 (0.76)    8 %: 0.81 (0.64)   10 %: 0.19 (0.58)
    runs of 25 words changed   5 %: 1.00 (0.92)  10 %: 1.00 (0.83)   20 %: 0.98 (0.69)   40 %: 0.00 (0.49)
    same text, other format    least containment one way 0.917, the other way 0.898, of figures 0.774
    different documents        greatest Jaccard 0.49 (a form and its blank), 0.26 otherwise
"""

from __future__ import annotations

import json
import random
import subprocess
import sys
from dataclasses import replace
from itertools import permutations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ingest.duplicates.judging import Candidate
from ingest.duplicates.signing import sign, sign_document
from ingest.model import Cause, DocumentId, DuplicateKind, FormLook, TemplateState
from ingest.words import words_of
from tests.builders import group_documents
from tests.ingest.elements import paragraph, table

WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
PDF = "application/pdf"


def prose(seed: int, count: int = 400) -> list[str]:
    """Make words that no other seed makes in the same order, one in twelve a figure."""
    draw = random.Random(seed)
    return [
        str(draw.randint(2, 9999)) if draw.random() < 1 / 12 else f"w{draw.randint(0, 3000)}x" for _ in range(count)
    ]


def edited(words: list[str], share: float, seed: int = 0) -> list[str]:
    draw = random.Random(seed)
    return [f"new{draw.randint(0, 9**6)}" if draw.random() < share else word for word in words]


def candidate(
    path: str,
    words: list[str],
    *,
    template: TemplateState = TemplateState.NONE,
    media_type: str = WORD,
    year: int | None = None,
    title: str = "",
    answers: tuple[tuple[str, str], ...] = (),
) -> Candidate:
    return Candidate(
        id=DocumentId(path),
        path=path,
        signature=replace(sign(words), look=FormLook(answers=answers)),
        template=template,
        media_type=media_type,
        year=year,
        title=title,
    )


def kept_for(causes: dict[DocumentId, Cause], path: str) -> str | None:
    cause = causes.get(DocumentId(path))
    return cause.of if cause else None


def test_a_signature_is_the_same_in_every_process() -> None:
    code = "from ingest.duplicates.signing import sign; print(sorted(sign(['a', 'b', 'c', '12', 'd']).shingles))"

    other = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout

    assert json.loads(other) == sorted(sign(["a", "b", "c", "12", "d"]).shingles)


@given(st.lists(st.text(min_size=1), max_size=30))
def test_a_signature_survives_json_as_read_by_anybody(words: list[str]) -> None:
    shingles = sign(words).shingles

    assert all(0 <= shingle < 2**48 for shingle in shingles)
    assert len(shingles) <= max(0, len(words) - 2)


@pytest.mark.parametrize("words", [[], ["one"], ["one", "two"]])
def test_a_text_of_two_words_has_a_signature_without_shingles(words: list[str]) -> None:
    assert sign(words).shingles == frozenset()
    assert sign(words).words == len(words)


def test_the_same_words_in_another_file_are_the_same_text() -> None:
    causes = group_documents([candidate("a.docx", prose(1)), candidate("b.pdf", prose(1), media_type=PDF)])

    assert causes[DocumentId("b.pdf")].kind is DuplicateKind.SAME_TEXT
    assert causes[DocumentId("b.pdf")].of == "a.docx"
    assert causes[DocumentId("b.pdf")].reason == "The same text as a.docx."


def test_a_printout_with_page_furniture_is_the_same_text() -> None:
    words = prose(2, 1200)
    pages = [
        word for start in range(0, 1200, 200) for word in ["thornmere", "official", "page", *words[start : start + 200]]
    ]

    causes = group_documents([candidate("plan.docx", words), candidate("plan.pdf", pages, media_type=PDF)])

    assert causes[DocumentId("plan.pdf")].kind is DuplicateKind.SAME_TEXT


def test_a_copy_with_a_few_words_changed_is_near() -> None:
    causes = group_documents([candidate("plan.docx", prose(3)), candidate("plan (1).docx", edited(prose(3), 0.02))])

    cause = causes[DocumentId("plan (1).docx")]
    assert (cause.kind, cause.of) == (DuplicateKind.NEAR, "plan.docx")
    assert 0.6 <= cause.score < 1


@pytest.mark.parametrize(
    ("better", "worse"),
    [
        ("plan.docx", "plan.pdf"),
        ("plan.docx", "a/plan.docx"),
        ("plan.docx", "Copy of plan.docx"),
        ("plan.docx", "plan draft.docx"),
        ("plan v3.docx", "plan v2.docx"),
        ("z/plan.docx", "old/plan.docx"),
        ("a/plan.pdf", "plan editable.docx"),
    ],
)
def test_the_file_that_people_work_with_is_kept(better: str, worse: str) -> None:
    found = group_documents(
        [candidate(path, prose(4), media_type=PDF if path.endswith("pdf") else WORD) for path in (worse, better)]
    )

    assert kept_for(found, worse) == better


def test_different_texts_are_both_kept() -> None:
    assert group_documents([candidate("a.docx", prose(5)), candidate("b.docx", prose(6))]) == {}


def test_a_short_document_inside_a_longer_one_is_kept() -> None:
    long = prose(7, 2000)

    assert group_documents([candidate("pack.docx", long), candidate("item 4.docx", long[300:700])]) == {}


def test_documents_that_share_boilerplate_only_are_kept() -> None:
    law = prose(8, 400)
    reports = [
        candidate(f"report {name}.docx", [*law, *prose(20 + place, 120)]) for place, name in enumerate("abcdefgh")
    ]

    assert group_documents(reports) == {}


def test_the_reports_of_two_years_are_kept() -> None:
    words = [word for word in prose(9, 900) if not word.isdigit()]
    one, two = (
        [part for place, word in enumerate(words) for part in ([word, str(place * year)] if place % 9 == 0 else [word])]
        for year in (7, 11)
    )

    assert group_documents([candidate("Annual report.docx", one), candidate("Annual report (2).docx", two)]) == {}


def test_two_years_in_the_names_keep_both() -> None:
    words = prose(10)
    years = [candidate("Plan 2023.docx", words, year=2023), candidate("Plan 2024.docx", edited(words, 0.01), year=2024)]

    assert group_documents(years) == {}


def test_one_policy_written_for_two_services_is_kept_twice() -> None:
    homecare = [
        word
        for place, word in enumerate(prose(11, 1000))
        for word in ([word, "homecare"] if place % 40 == 0 else [word])
    ]
    extra_care = ["extracare" if word == "homecare" else word for word in homecare]

    causes = group_documents(
        [candidate("Homecare visits policy.docx", homecare), candidate("Extra care visits policy.docx", extra_care)]
    )

    assert causes == {}


def form(answers: list[str], *, questions: list[str]) -> list[str]:
    """Put an answer of equal length after each run of 30 printed words."""
    size = max(1, len(answers) // 10)
    parts = [questions[30 * n : 30 * n + 30] + answers[size * n : size * n + size] for n in range(10)]
    return [word for part in parts for word in part]


PRINTED = prose(50, 300)


def test_one_form_filled_in_for_two_teams_is_kept_twice() -> None:
    filled = [
        candidate(f"Audit {team}.xlsx", form(prose(n, 60), questions=PRINTED), template=TemplateState.FILLED)
        for n, team in enumerate(["north", "south"], 60)
    ]
    blank = candidate("Audit.xlsx", PRINTED, template=TemplateState.BLANK)

    assert group_documents([*filled, blank]) == {}


def test_filled_forms_are_kept_apart_without_their_blank_too() -> None:
    filled = [
        candidate(f"scan{n}.docx", form(prose(n, 30), questions=PRINTED), template=TemplateState.FILLED)
        for n in range(70, 76)
    ]

    assert group_documents(filled) == {}


def test_a_form_with_the_same_answers_is_a_copy() -> None:
    answers = prose(80, 100)
    blank = candidate("Audit.docx", PRINTED, template=TemplateState.BLANK)
    one = candidate("Audit north.docx", form(answers, questions=PRINTED), template=TemplateState.FILLED)
    two = candidate(
        "Audit north (1).docx", form(edited(answers, 0.02), questions=PRINTED), template=TemplateState.FILLED
    )

    assert kept_for(group_documents([blank, one, two]), "Audit north (1).docx") == "Audit north.docx"


@pytest.mark.parametrize(
    ("theirs", "together"),
    [
        (("bernadettecross", "24february", "21240", "prepaidcard"), True),
        (("berna0ettecross", "24febru4ry", "21240", "prepaidcard"), True),  # a bad scan of the first
        (("terencehallam", "3june2024", "9815", "prepaidcard"), False),
    ],
)
def test_an_agreement_for_another_person_is_no_version(theirs: tuple[str, ...], *, together: bool) -> None:
    asked = ("name", "startdate", "weeklypayment", "howpaid")
    mine = ("bernadettecross", "24february", "21240", "prepaidcard")
    one = candidate("schedule a.docx", PRINTED, answers=tuple(zip(asked, mine, strict=True)))
    two = candidate("schedule b.docx", edited(PRINTED, 0.01), answers=tuple(zip(asked, theirs, strict=True)))

    assert bool(group_documents([one, two])) is together


@pytest.mark.parametrize("state", [TemplateState.FILLED, TemplateState.PARTLY, TemplateState.NONE])
def test_a_form_with_answers_is_never_a_repeat_of_its_blank(state: TemplateState) -> None:
    blank = candidate("Audit.docx", PRINTED, template=TemplateState.BLANK)

    assert group_documents([blank, candidate("Audit done.docx", PRINTED, template=state)]) == {}


def test_a_blank_form_may_be_a_repeat_of_another() -> None:
    blanks = [candidate(f"{folder}/Audit.docx", PRINTED, template=TemplateState.BLANK) for folder in ("a", "b")]

    assert kept_for(group_documents(blanks), "b/Audit.docx") == "a/Audit.docx"


def test_a_stamp_on_two_scans_makes_them_no_repeats() -> None:
    stamp = ["official", "sensitive", "page", "one"]

    assert group_documents([candidate("a.pdf", stamp), candidate("b.pdf", stamp), candidate("c.pdf", [])]) == {}


def bank() -> list[Candidate]:
    """Make a small return with repeats of every kind, chains among them."""
    drift = [prose(90)]
    for step in range(4):
        drift.append(edited(drift[-1], 0.05, seed=step))
    return [
        *(candidate(f"drift v{number}.docx", words) for number, words in enumerate(drift)),
        candidate("b/same.docx", prose(91)),
        candidate("a/same.docx", prose(91)),
        candidate("same.pdf", [*prose(91), "page", "1"], media_type=PDF),
        candidate("other.docx", prose(92)),
        candidate("blank.docx", PRINTED, template=TemplateState.BLANK),
        candidate("blank (1).docx", PRINTED, template=TemplateState.BLANK),
        candidate("done.docx", form(prose(93, 60), questions=PRINTED), template=TemplateState.FILLED),
    ]


@given(st.permutations(bank()))
@settings(max_examples=40, deadline=None)
def test_grouping_does_not_depend_on_order(shuffled: list[Candidate]) -> None:
    assert group_documents(shuffled) == group_documents(bank())


def test_every_order_of_a_family_of_four_keeps_the_same_one() -> None:
    family = [candidate(f"{name}.docx", edited(prose(94), 0.02, seed=n)) for n, name in enumerate(("a", "b", "c", "d"))]

    results = [group_documents(order) for order in permutations(family)]

    assert all(result == results[0] for result in results)


def test_every_cause_points_straight_at_a_document_that_is_kept() -> None:
    causes = group_documents(bank())

    assert causes
    assert all(cause.of not in causes and cause.of != document for document, cause in causes.items())


def test_copies_are_alike_to_the_one_they_point_at() -> None:
    signatures = {document.id: document.signature.shingles for document in bank()}
    causes = group_documents(bank())

    copies = {document: cause for document, cause in causes.items() if cause.kind is not DuplicateKind.OLDER_VERSION}
    assert copies
    for document, cause in copies.items():
        mine, kept = signatures[document], signatures[cause.of]
        assert len(mine & kept) / len(mine | kept) >= 0.6


def test_forms_that_differ_in_their_ticks_hold_different_words() -> None:
    one = [table(("Statement", "Agree", "Disagree"), ("I feel safe", "X", ""))]
    two = [table(("Statement", "Agree", "Disagree"), ("I feel safe", "", "X"))]

    assert sign_document(one).text != sign_document(two).text
    assert sign_document([paragraph("\u2612 Yes")]).text != sign_document([paragraph("\u2610 Yes")]).text


def test_words_are_compared_as_everywhere() -> None:
    assert sign_document([paragraph("The council\u2019s plan")]).text.split() == words_of("the Council's PLAN")
