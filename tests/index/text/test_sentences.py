from __future__ import annotations

import time
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.model import CitedSentence
from index.text.sentences import sentences_of, verified, verify
from ingest.model import Sha256
from ingest.sentences import cut
from tests.index.making import a_page, a_passage, pages_of

TEXT = "Carers waited eleven weeks for an assessment. Dr. Shah said that 41.5% had given up by then."


def test_every_sentence_cites_the_words_it_stands_on() -> None:
    passage = a_passage(TEXT)

    sentences = sentences_of(passage, pages_of([passage]))

    assert [sentence.text for sentence in sentences] == [
        "Carers waited eleven weeks for an assessment.",
        "Dr. Shah said that 41.5% had given up by then.",
    ]
    assert [TEXT[c.start : c.end] for sentence in sentences for c in sentence.citations] == [s.text for s in sentences]


def test_a_sentence_that_crosses_a_page_cites_both() -> None:
    pages = {1: a_page("Carers waited eleven", number=1), 2: a_page("weeks for an assessment. End.", number=2)}
    passage = a_passage("", spans=((1, 0, 20), (2, 0, 24)))

    (sentence,) = sentences_of(passage, lambda _, number: pages.get(number))

    assert sentence.text == "Carers waited eleven weeks for an assessment."
    assert [(c.number, c.quote) for c in sentence.citations] == [
        (1, "Carers waited eleven"),
        (2, "weeks for an assessment."),
    ]
    shown = CitedSentence(text=sentence.text, citations=sentence.citations)
    assert verified(shown, lambda _, number: pages.get(number))


def test_cells_of_a_table_are_not_whole_sentences() -> None:
    passage = a_passage("Name of team | number of people who wait | 45\nNorth | twelve people in all there | 7")

    found = sentences_of(passage, pages_of([passage]))

    assert [sentence.text for sentence in found] == passage.text.splitlines()
    assert not any(sentence.whole for sentence in found)


def test_a_bullet_or_number_is_not_part_of_the_sentence() -> None:
    passage = a_passage("\u2022 Carers waited eleven weeks for it.\n(b) The wait was shorter in the north.")

    assert [sentence.text for sentence in sentences_of(passage, pages_of([passage]))] == [
        "Carers waited eleven weeks for it.",
        "The wait was shorter in the north.",
    ]


def test_a_page_that_cannot_be_had_gives_no_sentence() -> None:
    assert sentences_of(a_passage(TEXT), lambda *_: None) == []


def test_words_that_stand_where_cited_are_verified() -> None:
    passage = a_passage(TEXT)
    citation = sentences_of(passage, pages_of([passage]))[0].citations[0]

    assert verify(citation, a_page(TEXT))


@pytest.mark.parametrize(
    "changes",
    [
        {"quote": "Carers waited nine weeks for an assessment."},
        {"quote": ""},
        {"start": 1},
        {"end": 10_000},
        {"start": -1},
        {"number": 2},
        {"page": 2},
    ],
)
def test_anything_that_does_not_fit_fails_closed(changes: dict[str, object]) -> None:
    passage = a_passage(TEXT)
    citation = sentences_of(passage, pages_of([passage]))[0].citations[0]

    assert not verify(replace(citation, **changes), a_page(TEXT))  # type: ignore[arg-type]


def test_a_page_that_is_gone_or_changed_fails_closed() -> None:
    passage = a_passage(TEXT)
    citation = sentences_of(passage, pages_of([passage]))[0].citations[0]

    assert not verify(citation, None)
    assert not verify(citation, replace(a_page(TEXT), sha256=Sha256("0" * 64)))


def test_a_long_page_is_read_once_for_all_its_citations() -> None:
    page = a_page(TEXT + " and so on" * 1_000_000)
    citation = sentences_of(a_passage(TEXT), lambda *_: page)[0].citations[0]
    started = time.process_time()

    assert all(verify(citation, page) for _ in range(5_000))

    assert time.process_time() - started < 10


def test_a_changed_page_fails_closed_after_the_page_before_it_was_read() -> None:
    page = a_page(TEXT)
    citation = sentences_of(a_passage(TEXT), lambda *_: page)[0].citations[0]

    assert verify(citation, page)
    assert not verify(citation, replace(page, text=TEXT + " More."))


def test_a_sentence_with_words_of_its_own_is_not_verified() -> None:
    passage = a_passage(TEXT)
    pages = pages_of([passage])
    citations = sentences_of(passage, pages)[0].citations

    assert not verified(CitedSentence(text="Carers waited far too long.", citations=citations), pages)
    assert not verified(CitedSentence(text="", citations=()), pages)


@given(st.text(alphabet=st.sampled_from("aB9 .!?|\n\u2022-\u00a3\u2019"), max_size=300))
def test_whatever_the_text_every_sentence_is_verified(text: str) -> None:
    passage = a_passage(f"{TEXT}\n{text}")  # much of what is drawn holds no sentence of its own
    pages = pages_of([passage])

    found = sentences_of(passage, pages)

    assert found
    for sentence in found:
        assert verified(CitedSentence(text=sentence.text, citations=sentence.citations), pages)


def test_a_title_before_a_name_ends_no_sentence() -> None:
    text = "Rev. Haines said it was late. Supt. Beck agreed."

    assert [text[start:end] for start, end in cut(text, most_words=70)] == [
        "Rev. Haines said it was late.",
        "Supt. Beck agreed.",
    ]


def test_a_letter_that_stands_for_a_name_ends_a_sentence_before_words_that_begin_one() -> None:
    text = "The nurse rang Adult H. We tried again in May. J. Smith and A. Noble met them."

    assert [text[start:end] for start, end in cut(text, most_words=70)] == [
        "The nurse rang Adult H.",
        "We tried again in May.",
        "J. Smith and A. Noble met them.",
    ]


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("ASC03 commentary: went to the corporate register in October.", "went to the corporate register in October."),
        ("Note: Carers on the coast wait longest of all.", "Carers on the coast wait longest of all."),
        ("Comments: few.", "Comments: few."),
        ("People left comments: they wait too long.", "People left comments: they wait too long."),
    ],
)
def test_the_label_of_a_remark_is_no_part_of_it(text: str, quoted: str) -> None:
    passage = a_passage(text)

    (found,) = sentences_of(passage, pages_of([passage]), shortest=1)

    assert (found.text, found.whole) == (quoted, True)


def test_the_mark_of_a_footnote_stays_with_the_sentence_before_it() -> None:
    text = "It had been \u00a33.1 million. [2] We read 25 accounts. [3][4] None was paid. [Confidential] Nobody rang."

    found = [text[start:end] for start, end in cut(text, most_words=60)]

    assert found == [
        "It had been \u00a33.1 million. [2]",
        "We read 25 accounts. [3][4]",
        "None was paid.",
        "[Confidential] Nobody rang.",
    ]
