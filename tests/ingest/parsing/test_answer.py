from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest.model import Element, ElementKind, Failure, Parsed
from ingest.parsing.answer import AnswerError, from_json, to_json
from ingest.parsing.outcome import settled
from ingest.settings import Limits

LIMITS = Limits()
TEXT = st.text(alphabet=st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=50)
CELLS = st.lists(st.lists(TEXT, max_size=3).map(tuple), max_size=3).map(tuple)
ELEMENT = st.builds(
    Element,
    kind=st.sampled_from(list(ElementKind)),
    text=TEXT,
    page=st.just(1),
    level=st.integers(0, 9),
    cells=CELLS,
    hidden=st.booleans(),
)
FAILURE = st.builds(Failure, code=TEXT, message=TEXT, page=st.none() | st.integers(1, 100))
PARSED = st.builds(
    Parsed,
    elements=st.lists(ELEMENT, max_size=5).map(tuple),
    page_numbers=st.just((1,)) | st.just((None,)),
    locators=TEXT.map(lambda name: (name,)),
    title=TEXT,
    flags=st.lists(TEXT, max_size=3).map(tuple),
    failures=st.lists(FAILURE, min_size=1, max_size=3).map(tuple),
    seconds=st.floats(0, 1000),
)
READING = Parsed(
    elements=(Element(kind=ElementKind.PARAGRAPH, text="We support carers."),), page_numbers=(1,), locators=("",)
)


def altered(**changes: object) -> bytes:
    return json.dumps({**json.loads(to_json(READING)), **changes}).encode()


def element(**changes: object) -> bytes:
    raw = json.loads(to_json(READING))["elements"][0]
    return altered(elements=[{**raw, **changes}])


@given(PARSED)
def test_a_reading_survives_the_way(parsed: Parsed) -> None:
    assert from_json(to_json(parsed), LIMITS) == parsed


@pytest.mark.parametrize(
    "answer",
    [
        b"",
        b"[]",
        b"{}",
        b"[" * 100_000,
        altered(extra=1),
        altered(page_numbers=[]),
        altered(page_numbers=[0], locators=[""]),
        altered(page_numbers=[True], locators=[""]),
        altered(seconds=-1),
        altered(seconds="1"),
        altered(title="x" * 2000),
        altered(elements=[]),
        element(kind="nonsense"),
        element(page=2),
        element(page=1.5),
        element(text=None),
        element(text="\ud800"),
        element(text="Carers\0waited."),
        altered(title="\0"),
        element(hidden=1),
        element(cells=[["a", 1]]),
        element(level=10**9),
    ],
)
def test_an_answer_that_is_not_a_reading_is_refused(answer: bytes) -> None:
    with pytest.raises(AnswerError):
        from_json(answer, LIMITS)


def test_more_text_than_allowed_is_refused() -> None:
    with pytest.raises(AnswerError):
        from_json(element(text="x" * 2_000_000), Limits(max_text_mb=1))


@given(st.binary(max_size=200))
def test_no_bytes_raise_anything_else(answer: bytes) -> None:
    with pytest.raises(AnswerError):
        from_json(answer, LIMITS)


def test_a_paragraph_that_alone_passes_the_limit_is_read_as_far_as_it_fits() -> None:
    long = Element(kind=ElementKind.PARAGRAPH, text="carers wait " * 200_000)

    parsed = settled(Parsed(elements=(long,), page_numbers=(None,), locators=("",)), Limits(max_text_mb=1))

    assert 1_000_000 < len(parsed.elements[0].text) <= 1024 * 1024
    assert parsed.elements[0].text.endswith(("carers", "wait"))
    assert "truncated" in parsed.flags
