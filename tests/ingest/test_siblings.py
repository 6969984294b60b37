"""Tests of `ingest.templates.siblings`: what documents of one template say beyond it is their answers."""

from __future__ import annotations

from itertools import permutations

from ingest.model import DocumentId, Element, TemplateCheck, TemplateState
from ingest.templates import check_template
from ingest.templates.siblings import Member, compare_siblings
from ingest.templates.units import units_of, units_of_texts
from tests.ingest.form_layouts import heading, paragraph, table

LABELS = ("Name of home", "Date of visit", "Lead", "What we heard", "What happens next")
BLANK = TemplateCheck(state=TemplateState.BLANK, filled=0.0, empty=LABELS, reason="A form.")
PARTLY = TemplateCheck(state=TemplateState.PARTLY, filled=0.2, empty=LABELS, reason="A form.")
FILLED = TemplateCheck(state=TemplateState.FILLED, reason="A form.")
NONE = TemplateCheck(state=TemplateState.NONE)
ANSWERS = (
    (
        "Elm Lodge in the north",
        "3 May 2024",
        "Contracts officer",
        "Meals come late on Sundays",
        "A second visit in June",
    ),
    ("Rowan Court by the river", "9 July 2024", "Team manager", "Nobody rang the family back", "Write to the owner"),
    ("The Old Dairy annexe", "1 March 2024", "Community nurse", "Call bells are answered", "Nothing more to do"),
)


def _form(answers: tuple[str, ...] = ("",) * 5) -> list[Element]:
    rows = tuple((label, answer) for label, answer in zip(LABELS, answers, strict=True))
    return [heading("Visit form", 1), paragraph("Send it to the contracts team."), table(*rows)]


def _member(name: str, elements: list[Element], check: TemplateCheck) -> Member:
    return Member(id=DocumentId(name), path=f"{name}.docx", units=units_of(elements), template=check)


def _filled(check: TemplateCheck = FILLED) -> list[Member]:
    return [_member(f"visit {number}", _form(answers), check) for number, answers in enumerate(ANSWERS)]


def test_a_document_whose_every_word_stands_in_filled_copies_is_their_template() -> None:
    changed = compare_siblings([_member("form", _form(), PARTLY), *_filled()])

    assert changed[DocumentId("form")].state is TemplateState.BLANK
    assert "visit 0.docx and visit 1.docx" in changed[DocumentId("form")].reason


def test_a_form_with_one_answer_of_its_own_is_never_taken_for_the_template() -> None:
    started = _form(("Harbour View", "", "", "", ""))

    assert compare_siblings([_member("started", started, PARTLY), *_filled()]) == {}


def test_one_filled_copy_does_not_make_a_template() -> None:
    assert compare_siblings([_member("form", _form(), PARTLY), _filled()[0]]) == {}


def test_a_form_judged_blank_that_says_more_than_its_template_is_not_set_aside() -> None:
    changed = compare_siblings([_member("form", _form(), BLANK), *_filled(BLANK)])

    assert DocumentId("form") not in changed
    assert {changed[DocumentId(f"visit {n}")].state for n in range(3)} == {TemplateState.PARTLY}


def test_a_blank_form_beside_filled_ones_stays_blank() -> None:
    assert compare_siblings([_member("form", _form(), BLANK), *_filled()]) == {}


def test_documents_that_are_no_forms_change_nothing() -> None:
    assert compare_siblings([_member("form", _form(), NONE), *_filled(NONE)]) == {}


def test_the_order_of_the_documents_does_not_matter() -> None:
    members = [_member("form", _form(), PARTLY), *_filled(BLANK)]
    first = compare_siblings(members)

    assert all(compare_siblings(order) == first for order in permutations(members))


def test_all_units_of_a_blank_form_stand_in_its_filled_copies() -> None:
    blank = [heading("Log", 1), paragraph("Name: ________"), paragraph("Are you well?"), paragraph("[insert]")]
    filled = [heading("Log", 1), paragraph("Name: Jo"), paragraph("Are you well?"), paragraph("Yes, thank you.")]

    assert units_of(blank) < units_of(filled)


def test_a_tick_is_a_unit_of_its_own() -> None:
    assert units_of([paragraph("\u2610 Yes \u2610 No")]) != units_of([paragraph("\u2612 Yes \u2610 No")])


def test_words_torn_apart_are_the_same_unit() -> None:
    assert units_of_texts(["Rating given"]) == units_of_texts(["Rat ing given"])


def test_the_check_of_a_blank_form_finds_what_the_comparison_leaves_alone() -> None:
    assert check_template(_form()).state is TemplateState.BLANK
