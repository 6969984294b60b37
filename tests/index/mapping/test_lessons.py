from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from index.mapping.lessons import CONFIRMED, REJECTED, Decided, lessons_of
from index.model import (
    Citation,
    CitedSentence,
    Decision,
    IndexedPassage,
    Polarity,
    Review,
    ReviewId,
    Suggestion,
    SuggestionId,
)
from ingest.model import AuthorityId
from tests.index.making import a_passage

WAIT = a_passage("Carers waited eleven weeks.", title="Carers report", headings=("Waits",))


def decided(
    decision: Decision,
    *passages: IndexedPassage,
    statement: str = "assessing-needs",
    moved_to: tuple[str, str] = ("", ""),
    authority: str = "a",
    polarity: Polarity | None = None,
) -> Decided:
    review = Review(
        id=ReviewId("r"),
        suggestion_key="k",
        suggestion_id=SuggestionId("s"),
        decision=decision,
        text="",
        by="Ann",
        at=datetime(2026, 1, 5, tzinfo=UTC),
        statement=moved_to[0],
        category=moved_to[1],
        polarity=polarity,
    )
    suggestion = Suggestion(
        id=SuggestionId("s"),
        key="k",
        statement=statement,
        category="people",
        polarity=Polarity.SHORTFALL,
        summary=(),
        passages=tuple(passage.id for passage in passages),
        documents=1,
        confidence=0.5,
        reason="",
    )
    return Decided(authority_id=AuthorityId(authority), review=review, suggestion=suggestion, passages=passages)


def test_an_accepted_passage_carries_the_place_it_was_suggested_for() -> None:
    (lesson,) = lessons_of([decided(Decision.ACCEPT, WAIT)])

    exemplar = lesson.exemplar
    assert (exemplar.statements, exemplar.categories, exemplar.evidence) == (("assessing-needs",), ("people",), True)
    assert lesson.weight == CONFIRMED
    assert "Carers report" in lesson.text


def test_a_moved_passage_carries_the_place_it_was_moved_to() -> None:
    (lesson,) = lessons_of([decided(Decision.MOVE, WAIT, moved_to=("equity", "partners"))])

    assert (lesson.exemplar.statements, lesson.exemplar.categories) == (("equity",), ("partners",))


def test_which_way_a_passage_speaks_is_taught_by_who_said_it_alone() -> None:
    unsaid = decided(Decision.ACCEPT, WAIT)
    said = decided(Decision.ACCEPT, WAIT, statement="equity", polarity=Polarity.IMPROVEMENT)

    assert [each.exemplar.polarity for each in lessons_of([unsaid])] == ["unclear"]
    assert [each.exemplar.polarity for each in lessons_of([unsaid, said])] == ["improvement"]


def test_a_rejected_passage_is_a_lighter_example_of_what_is_not_evidence() -> None:
    (lesson,) = lessons_of([decided(Decision.REJECT, WAIT)])

    assert (lesson.exemplar.statements, lesson.exemplar.evidence) == ((), False)
    assert lesson.weight == REJECTED < CONFIRMED


def test_an_edited_entry_teaches_the_passages_whose_sentences_were_kept() -> None:
    other = a_passage("Nobody was told.", name="p2")
    summary = tuple(
        CitedSentence(
            text=passage.text,
            citations=(
                Citation(
                    passage_id=passage.id,
                    document_id=passage.document_id,
                    reading="r",
                    number=1,
                    page=1,
                    start=0,
                    end=len(passage.text),
                    quote=passage.text,
                ),
            ),
        )
        for passage in (WAIT, other)
    )
    edited = decided(Decision.EDIT, WAIT, other)
    edited = replace(
        edited,
        suggestion=replace(edited.suggestion, summary=summary),
        review=replace(edited.review, text=f"In autumn. {WAIT.text} So I was told."),
    )

    (lesson,) = lessons_of([edited])

    assert lesson.exemplar.text == WAIT.text


def test_a_passage_confirmed_in_two_places_carries_both() -> None:
    (lesson,) = lessons_of([decided(Decision.ACCEPT, WAIT), decided(Decision.ACCEPT, WAIT, statement="equity")])

    assert lesson.exemplar.statements == ("assessing-needs", "equity")


def test_a_passage_rejected_in_one_place_and_confirmed_in_another_is_evidence() -> None:
    both = [decided(Decision.REJECT, WAIT), decided(Decision.ACCEPT, WAIT, statement="equity")]

    for order in (both, both[::-1]):
        (lesson,) = lessons_of(order)
        assert lesson.exemplar.statements == ("equity",)
        assert lesson.exemplar.evidence


def test_the_same_words_of_two_authorities_are_two_lessons_of_two_groups() -> None:
    first, second = lessons_of([decided(Decision.ACCEPT, WAIT), decided(Decision.REJECT, WAIT, authority="b")])

    assert first.exemplar.group != second.exemplar.group


def test_a_lesson_has_no_id_that_a_reason_could_name() -> None:
    (lesson,) = lessons_of([decided(Decision.ACCEPT, WAIT)])

    assert lesson.exemplar.id == ""
