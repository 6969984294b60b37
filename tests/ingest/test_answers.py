"""Tests of telling two copies of one form from two versions of one text, whatever each is taken for by itself."""

from __future__ import annotations

import random
from collections.abc import Sequence
from string import ascii_lowercase

import pytest

from ingest.duplicates.answers import prompts_answered_otherwise, stretches_answered_otherwise
from ingest.duplicates.judging import Candidate
from ingest.duplicates.likeness import measure
from ingest.duplicates.signing import sign
from ingest.model import DocumentId, FormLook, TemplateState
from tests.builders import group_documents


def printed(number: int, count: int = 60) -> list[str]:
    """Make a paragraph that no other number makes."""
    draw = random.Random(number)
    return ["".join(draw.choices(ascii_lowercase, k=7)) for _ in range(count)]


def document(path: str, paragraphs: Sequence[Sequence[str]]) -> Candidate:
    words = [word for each in paragraphs for word in each]
    starts = [sum(map(len, paragraphs[:place])) for place in range(len(paragraphs))]
    return Candidate(
        id=DocumentId(path),
        path=path,
        signature=sign(words, parts=starts),
        template=TemplateState.NONE,
        media_type="application/pdf",
        year=None,
        title="Visit record",
    )


def record(path: str, answers: Sequence[str]) -> Candidate:
    """Make a form with much printed text, each answer behind its label."""
    rows = [[*printed(10 + n, 3), *answer.split()] for n, answer in enumerate(answers)]
    return document(path, [printed(0), printed(1), *rows, printed(2)])


def test_two_copies_of_a_form_with_other_answers_are_both_kept() -> None:
    one = record("a.pdf", ["Mrs Alder", "3 May", "a shower seat", "a visit by the team", "Jo"])
    other = record("b.pdf", ["Mr Birch", "9 June", "help at night", "four calls a day", "Sam"])

    assert measure(one.signature, other.signature).contained > 0.9
    assert group_documents([one, other]) == {}


def test_a_filled_form_is_no_version_of_a_blank_one_that_was_not_seen_to_be_blank() -> None:
    blank = record("form.pdf", [""] * 5)
    filled = record("visit.pdf", ["Mrs Alder", "3 May", "a shower seat", "a visit by the team", "Jo"])

    assert group_documents([blank, filled]) == {}


def test_answers_in_paragraphs_of_their_own_tell_copies_of_a_form_too() -> None:
    questions = [printed(20 + n, 12) for n in range(5)]
    filled = [
        document(f"{n}.pdf", [part for k, each in enumerate(questions) for part in (each, printed(100 * n + k, 4))])
        for n in (1, 2)
    ]

    assert group_documents([document("form.pdf", questions), *filled]) == {}


def test_a_version_with_paragraphs_added_to_long_prose_is_a_version() -> None:
    before = [printed(n, 120) for n in range(6)]
    after = [part for n, each in enumerate(before) for part in (each, printed(100 + n, 20))]

    assert len(group_documents([document("a.pdf", before), document("b.pdf", after)])) == 1


def test_a_text_whose_sentences_were_edited_is_still_a_version() -> None:
    before = [printed(n) for n in range(6)]
    after = [[*each[:20], "reworded", "here", *each[22:]] for each in before]

    found = measure(document("a.pdf", before).signature, document("b.pdf", after).signature)

    assert (found.places, found.answers) == (6, 0)
    assert len(group_documents([document("a.pdf", before), document("b.pdf", after)])) == 1


def test_a_version_that_says_so_may_differ_in_its_answers_alone() -> None:
    rows = ["Version 1.0", "Date 3 May", "Owner the board", "Review next spring", "Status approved"]
    later = ["Version 2.0", "Date 9 June", "Owner a panel", "Review in autumn", "Status approved"]

    assert len(group_documents([record("Visit policy v1.pdf", rows), record("Visit policy v2.pdf", later)])) == 1


@pytest.mark.parametrize(
    ("mine", "theirs", "answers"),
    [
        ([["label", "yes"]], [["label"]], 1),
        ([["label", "yes"]], [["label", "never"]], 1),
        ([["yes"], ["label"]], [["label"]], 0),
        ([["label", "yes", "more"]], [["label", "never", "more"]], 0),
    ],
)
def test_an_answer_stands_behind_a_label_to_the_end(
    mine: list[list[str]], theirs: list[list[str]], answers: int
) -> None:
    around = printed(0), printed(1)
    one, other = (document("a.pdf", [around[0], *each, around[1]]) for each in (mine, theirs))

    assert measure(one.signature, other.signature).answers == answers
    assert measure(other.signature, one.signature).answers == answers


def test_short_notes_under_one_title_are_versions_only_where_they_say_much_the_same() -> None:
    head = ["visit", "record", *printed(1, 18)]
    one, other, again = (document(f"{n}.txt", [[*head, *printed(40 + n, 30)]]) for n in range(3))
    edited = document("3.txt", [[*head, *printed(40, 30)[:27], "and", "so", "on"]])

    assert group_documents([one, other, again]) == {}
    assert len(group_documents([one, edited])) == 1


def look(*answers: str) -> FormLook:
    return FormLook(answers=tuple((f"prompt{place}", answer) for place, answer in enumerate(answers)))


@pytest.mark.parametrize(
    ("mine", "theirs", "otherwise"),
    [
        (("alder", "3may", "seat"), ("birch", "9june", "night"), True),
        (("alder", "3may"), ("birch", "9june"), False),  # too few
        (("alder", "3may", "seat"), ("a1der", "3rnay", "5eat"), False),  # a bad scan
        (("alder", "3may", "seat", *"klmno"), ("birch", "9june", "night", *"klmno"), False),  # most are the same
        (("alder", "3may", "seat"), (), False),
    ],
)
def test_prompts_tell_two_filled_copies_of_a_form(
    mine: tuple[str, ...], theirs: tuple[str, ...], *, otherwise: bool
) -> None:
    assert prompts_answered_otherwise(look(*mine), look(*theirs)) is otherwise


def test_stretches_tell_a_filled_form_from_its_blank_where_prompts_do_not() -> None:
    blank = record("form.pdf", [""] * 5)
    filled = record("visit.pdf", ["Mrs Alder", "3 May", "a shower seat", "a visit by the team", "Jo"])

    assert stretches_answered_otherwise(measure(blank.signature, filled.signature))
    assert not prompts_answered_otherwise(look(*[""] * 5), FormLook())


def test_forms_that_tick_other_boxes_are_answered_otherwise_whatever_is_printed_beside_them() -> None:
    printed_too = tuple((f"level{n}", "what this level means") for n in range(30))
    one = FormLook(answers=(*printed_too, *((f"domain{n}", "\u2713---") for n in range(8))))
    other = FormLook(answers=(*printed_too, *((f"domain{n}", "--\u2713-" if n % 2 else "\u2713---") for n in range(8))))

    assert prompts_answered_otherwise(one, other)
    assert not prompts_answered_otherwise(one, one)


def test_boxes_that_neither_copy_ticks_do_not_outweigh_other_answers() -> None:
    unticked = tuple((f"option{n}", "--") for n in range(40))
    one = FormLook(answers=(*unticked, ("name", "mrsalder"), ("date", "3may"), ("outcome", "showerseat")))
    other = FormLook(answers=(*unticked, ("name", "mrbirch"), ("date", "9june"), ("outcome", "nighthelp")))

    assert prompts_answered_otherwise(one, other)
