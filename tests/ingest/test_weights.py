"""Each mark of a version decides where it is the only one in which two documents differ."""

from __future__ import annotations

from dataclasses import replace

import pytest

from ingest.duplicates.choosing import evidence, later
from ingest.duplicates.judging import Candidate
from ingest.duplicates.likeness import Comparisons
from ingest.duplicates.marks import Marks, read_marks
from ingest.model import About, DocumentId, TemplateState
from tests.ingest.test_versions import POLICY, document, spelled


def named(path: str) -> Marks:
    return read_marks(path, About())


def saying(*lines: str) -> Marks:
    return read_marks("Plan.docx", About(control=lines))


@pytest.mark.parametrize(
    ("newer", "older"),
    [
        pytest.param(named("Plan.docx"), named("old versions/Plan.docx"), id="old"),
        pytest.param(named("Plan v2.docx"), named("Plan v1.docx"), id="number in the name"),
        pytest.param(named("Plan May 2024.docx"), named("Plan May 2023.docx"), id="date in the name"),
        pytest.param(named("Plan final.docx"), named("Plan draft.docx"), id="status in the name"),
        pytest.param(named("Plan (2).docx"), named("Plan (1).docx"), id="ordinal"),
        pytest.param(saying("Version: 2"), saying("Version: 1"), id="number"),
        pytest.param(saying("Updated May 2024"), saying("Updated May 2023"), id="date"),
        pytest.param(saying("Status: final"), saying("Status: draft"), id="status"),
        pytest.param(saying("Next review: May 2027"), saying("Next review: May 2026"), id="due"),
        pytest.param(saying("Approved by Cabinet"), saying("Not yet approved: draft"), id="in force"),
        pytest.param(Marks(rows=frozenset("ab")), Marks(rows=frozenset("a")), id="history"),
        pytest.param(
            Marks(told=frozenset({(2024, 5, 0)})), Marks(told=frozenset({(2023, 5, 0)})), id="dates it speaks of"
        ),
    ],
)
def test_a_mark_decides_where_nothing_else_does(newer: Marks, older: Marks) -> None:
    differing = [mark for mark in Marks.__slots__ if getattr(newer, mark) != getattr(older, mark)]

    assert set(differing) <= {"old", "retired"} or len(set(differing) - {"draft"}) == 1
    assert evidence(newer, older) > 0 > evidence(older, newer)


WORDS = spelled(1)
CHANGED = [new if place % 20 == 0 else word for place, (word, new) in enumerate(zip(WORDS, spelled(3), strict=True))]


def a_file(path: str, words: list[str], template: TemplateState = TemplateState.NONE) -> Candidate:
    made = document("Plan.docx", POLICY, words)
    return replace(made, id=DocumentId(path), path=path, template=template)


def misread(words: list[str]) -> list[str]:
    return [f"{word[:-1]}0" if place % 10 == 0 else word for place, word in enumerate(words)]


@pytest.mark.parametrize(
    ("kept", "other"),
    [
        pytest.param(a_file("Plan.docx", WORDS), a_file("Copy of Plan.docx", WORDS), id="copy"),
        pytest.param(a_file("a.docx", WORDS), a_file("a(1).docx", WORDS), id="numbered"),
        pytest.param(
            a_file("a.docx", WORDS, TemplateState.FILLED),
            a_file("b.docx", CHANGED, TemplateState.PARTLY),
            id="answered",
        ),
        pytest.param(a_file("a.docx", [*WORDS, *spelled(2)[:40]]), a_file("b.docx", WORDS), id="length"),
        pytest.param(a_file("a.docx", WORDS), a_file("b.docx", misread(WORDS)), id="misread"),
    ],
)
def test_what_a_file_is_decides_where_no_mark_does(kept: Candidate, other: Candidate) -> None:
    assert kept.marks == replace(other.marks, ordinal=kept.marks.ordinal)
    assert later(kept, other, Comparisons()) > 0 > later(other, kept, Comparisons())
