"""Tests of `ingest.templates.siblings`: what documents of one form say beyond each other tells blank from filled."""

from __future__ import annotations

from dataclasses import replace
from itertools import permutations

from ingest.model import DocumentId, Element, TemplateCheck, TemplateState
from ingest.templates.examining import examine
from ingest.templates.siblings import Member, compare_siblings, related
from tests.ingest.elements import heading, paragraph, table

LABELS = ("Name of home", "Date of visit", "Lead", "What we heard", "What happens next")
BLANK = TemplateCheck(state=TemplateState.BLANK, filled=0.0, empty=LABELS, reason="A form.")
PARTLY = TemplateCheck(state=TemplateState.PARTLY, filled=0.2, empty=LABELS, reason="A form.")
FILLED = TemplateCheck(state=TemplateState.FILLED, filled=1.0, reason="A form.")
NONE = TemplateCheck(state=TemplateState.NONE)
ANSWERS = (
    (
        "Elm Lodge in the north",
        "3 May 2024",
        "Jo Marsh, contracts officer",
        "Mrs Hale told us that meals came late on Sundays and that she had complained twice.",
        "A second visit was agreed with the manager for June.",
    ),
    (
        "Rowan Court by the river",
        "9 July 2024",
        "Sam Okoro",
        "Her daughter said nobody rang the family back after the fall.",
        "Sam wrote to the owner on 11 July.",
    ),
)


def _form(answers: tuple[str, ...] = ("",) * 5) -> list[Element]:
    rows = tuple((label, answer) for label, answer in zip(LABELS, answers, strict=True))
    return [
        heading("Visit form", 1),
        paragraph("Send it to the contracts team within five working days."),
        table(*rows),
    ]


def _member(name: str, elements: list[Element], check: TemplateCheck) -> Member:
    return Member(id=DocumentId(name), path=f"{name}.docx", look=examine(elements)[1], template=check)


def _filled(check: TemplateCheck = FILLED) -> list[Member]:
    return [_member(f"visit {number}", _form(answers), check) for number, answers in enumerate(ANSWERS)]


def test_a_form_beside_copies_that_add_answers_is_blank() -> None:
    changed = compare_siblings([_member("form", _form(), PARTLY), *_filled()])

    assert list(changed) == ["form"]
    assert changed[DocumentId("form")].state is TemplateState.BLANK
    assert "was made from the same form and adds some" in changed[DocumentId("form")].reason


def test_a_copy_that_adds_answers_is_not_blank() -> None:
    changed = compare_siblings([_member("form", _form(), BLANK), *_filled(BLANK)])

    assert DocumentId("form") not in changed
    assert {changed[DocumentId(f"visit {n}")].state for n in range(2)} <= {TemplateState.PARTLY, TemplateState.FILLED}
    assert "It says more than" in changed[DocumentId("visit 0")].reason


def _begun(chance: int) -> Member:
    """A form that looks blank and says more than a blank copy, each line written by somebody in `chance` of 100."""
    said = "We propose to move it in November once the lift is mended and the two rooms downstairs have been painted"
    begun = _member("begun", _form(("Elm Lodge", "", "", said, "")), BLANK)
    lines = tuple((line, words, chance) for line, words, _ in begun.look.lines)
    return replace(begun, look=replace(begun.look, chances=(0.0, 0.98, 0.02, 0.0), lines=lines))


def test_a_form_that_says_more_than_a_blank_copy_was_begun() -> None:
    changed = compare_siblings([_member("form", _form(), BLANK), *_filled(), _begun(15)])

    assert changed[DocumentId("begun")].state is TemplateState.PARTLY
    assert "It says more than form.docx" in changed[DocumentId("begun")].reason


def test_another_edition_of_a_blank_form_is_blank_too() -> None:
    assert compare_siblings([_member("form", _form(), BLANK), *_filled(), _begun(1)]) == {}


def test_a_filled_form_is_not_blank_beside_its_own_copies() -> None:
    copies = [_member(f"copy {number}", _form(ANSWERS[0]), FILLED) for number in range(3)]

    assert compare_siblings([*copies, _filled()[1]]) == {}


def test_a_ticked_form_is_never_blank() -> None:
    ticked = [*_form(), paragraph("\u2612 Urgent \u2610 Routine")]
    begun, blank = (compare_siblings([_member("form", ticked, check), *_filled()]) for check in (PARTLY, BLANK))

    assert begun == {}
    assert {name: check.state for name, check in blank.items()} == {"form": TemplateState.PARTLY}


def test_documents_that_are_no_forms_change_nothing() -> None:
    assert compare_siblings([_member("form", _form(), NONE), *_filled(NONE)]) == {}


def test_copies_and_strangers_are_not_compared() -> None:
    stranger = [heading("Rota", 1), table(("Monday", "Nights"), ("Tuesday", "Days"), ("Friday", "Off"))]
    members = [_member("one", _form(), BLANK), _member("two", _form(), BLANK), _member("rota", stranger, BLANK)]

    assert not list(related(members))


def test_the_order_of_the_documents_does_not_matter() -> None:
    members = [_member("form", _form(), PARTLY), *_filled(BLANK)]
    first = compare_siblings(members)

    assert all(compare_siblings(order) == first for order in permutations(members))


def test_words_torn_apart_are_the_same_line() -> None:
    whole, torn = (examine([heading("Log", 1), *map(paragraph, texts)])[1] for texts in (
        ("Rating given:", "Date of the visit:", "Name:"),
        ("Rat ing given:", "Date of the vis it:", "Name:"),
    ))  # fmt: skip

    assert {line for line, _, _ in whole.lines} == {line for line, _, _ in torn.lines}


def test_what_is_hardly_a_form_by_itself_is_not_made_a_blank_one_by_others() -> None:
    form = _member("form", _form(), NONE)
    prose = replace(form, look=replace(form.look, chances=(0.7, 0.28, 0.01, 0.01)))
    unsure = replace(form, look=replace(form.look, chances=(0.4, 0.58, 0.01, 0.01)))

    assert DocumentId("form") not in compare_siblings([prose, *_filled()])
    assert compare_siblings([unsure, *_filled()])[DocumentId("form")].state is TemplateState.BLANK
