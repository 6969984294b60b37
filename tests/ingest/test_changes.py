"""What changed between two versions, passage by passage."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from ingest.duplicates.changes import ChangeKind, differ, find_changes
from ingest.model import ElementKind, Passage
from ingest.words import hash_text


def passages(*texts: str) -> list[Passage]:
    return [
        Passage(ordinal=n, text=text, text_hash=hash_text(text), headings=(), spans=(), kind=ElementKind.PARAGRAPH)
        for n, text in enumerate(texts)
    ]


FIRST = "Carers wait eleven weeks for an assessment."
REWORDED = "Carers now wait six weeks for an assessment."
OTHER = "The equipment store opens on Saturdays from the spring."


def test_a_passage_in_both_is_kept() -> None:
    changes = find_changes(passages(FIRST, OTHER), passages(FIRST, OTHER))

    assert [change.kind for change in changes] == [ChangeKind.KEPT, ChangeKind.KEPT]


def test_a_passage_that_was_reworded_shows_its_words() -> None:
    (change,) = find_changes(passages(FIRST), passages(REWORDED))

    assert change.kind is ChangeKind.CHANGED
    assert [(words.kind.value, words.text) for words in change.words] == [
        ("kept", "Carers"),
        ("added", "now"),
        ("kept", "wait"),
        ("removed", "eleven"),
        ("added", "six"),
        ("kept", "weeks for an assessment."),
    ]


def test_another_passage_in_its_place_is_no_rewording() -> None:
    changes = find_changes(passages(FIRST), passages(OTHER))

    assert [change.kind for change in changes] == [ChangeKind.REMOVED, ChangeKind.ADDED]


def test_a_new_passage_before_a_reworded_one_is_added() -> None:
    changes = find_changes(passages(FIRST), passages(OTHER, REWORDED))

    assert [change.kind for change in changes] == [ChangeKind.ADDED, ChangeKind.CHANGED]


texts = st.lists(st.text(alphabet="abc ", min_size=1, max_size=12), max_size=8)


@given(texts, texts)
def test_every_passage_of_both_versions_stands_there_once(older: list[str], newer: list[str]) -> None:
    one, other = passages(*older), passages(*newer)

    changes = find_changes(one, other)

    assert [change.older for change in changes if change.older] == one
    assert [change.newer for change in changes if change.newer] == other


@given(st.text(alphabet="ab ", max_size=30), st.text(alphabet="ab ", max_size=30))
def test_the_words_of_both_texts_can_be_read_off_the_difference(older: str, newer: str) -> None:
    made = differ(older, newer)

    said = {
        kind: " ".join(words.text for words in made if words.kind in (ChangeKind.KEPT, kind)).split()
        for kind in (ChangeKind.REMOVED, ChangeKind.ADDED)
    }
    assert said == {ChangeKind.REMOVED: older.split(), ChangeKind.ADDED: newer.split()}
