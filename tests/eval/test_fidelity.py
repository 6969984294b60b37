"""The measure of reading: a perfect reader scores 1, and each way of reading badly costs where it should."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest

from eval.fidelity import Fidelity, Tally, judge, print_fidelity
from eval.known import Case, Known, known_of
from eval.known_files import sample_cases
from eval.layouts import layout_cases
from eval.sample.source import Heading, Items, Paragraph, Table
from ingest.model import Element, ElementKind, Parsed

ROWS = (("Area", "Seen"), ("Central", "214"), ("Lowmoor", "97"))
KNOWN = known_of(
    [
        Heading(text="What we found", level=1),
        Paragraph(text="People were seen sooner than a year ago."),
        Items(texts=("by the nurse", "by the council"), numbered=True),
        Table(rows=ROWS),
    ],
    asides="Counted in March.",
    kept_out=("Villages board",),
)
KINDS = {"csv", "docx", "eml", "html", "md", "odp", "ods", "odt", "pdf", "pptx", "rtf", "txt", "xlsx"}
READ = (
    Element(kind=ElementKind.HEADER, text="Villages board"),
    Element(kind=ElementKind.HEADING, text="What we found", level=1),
    Element(kind=ElementKind.PARAGRAPH, text="People were seen sooner than a year ago."),
    Element(kind=ElementKind.LIST_ITEM, text="by the nurse"),
    Element(kind=ElementKind.LIST_ITEM, text="by the council"),
    Element(kind=ElementKind.TABLE, text="Area | Seen\nCentral | 214\nLowmoor | 97", cells=ROWS),
    Element(kind=ElementKind.FOOTNOTE, text="Counted in March."),
)


def shares(*elements: Element, known: Known = KNOWN) -> dict[str, float]:
    parsed = Parsed(elements=elements, page_numbers=(None,), locators=("",))
    names = ("recall", "precision", "order", "headings", "cells", "kept_out")
    return {
        name: tally.share for name, tally in zip(names, judge(known, parsed).tallies, strict=True) if tally.share < 1
    }


def test_a_perfect_reader_scores_one_in_everything() -> None:
    assert shares(*READ) == {}


def test_a_reader_that_drops_a_word_loses_recall_only() -> None:
    dropped = replace(READ[2], text="People were seen sooner than a year.")

    assert set(shares(*READ[:2], dropped, *READ[3:])) == {"recall"}


def test_a_reader_that_makes_a_word_up_loses_precision_only() -> None:
    added = replace(READ[2], text="People were seen much sooner than a year ago.")

    assert set(shares(*READ[:2], added, *READ[3:])) == {"precision"}


def test_a_reader_that_says_a_word_twice_loses_precision_only() -> None:
    assert set(shares(*READ[:3], READ[2], *READ[3:])) == {"precision"}


def test_a_reader_that_swaps_two_columns_loses_order_only() -> None:
    assert set(shares(*READ[:1], *READ[3:5], *READ[1:3], *READ[5:])) == {"order"}


def test_a_note_may_stand_anywhere() -> None:
    assert shares(READ[0], READ[6], *READ[1:6]) == {}


def test_the_numbers_of_a_list_may_be_read_or_left_out() -> None:
    numbered = [replace(item, text=f"{number}. {item.text}") for number, item in enumerate(READ[3:5], 1)]

    assert shares(*READ[:3], *numbered, *READ[5:]) == {}


def test_a_heading_read_as_a_paragraph_is_lost() -> None:
    flat = replace(READ[1], kind=ElementKind.PARAGRAPH, level=0)

    assert shares(READ[0], flat, *READ[2:]) == {"headings": 0.0}


def test_cells_run_together_are_lost() -> None:
    run_together = replace(READ[5], cells=tuple((" ".join(row),) for row in ROWS))

    assert shares(*READ[:5], run_together, READ[6]) == {"cells": 0.0}


def test_a_running_line_in_a_passage_is_not_kept_out() -> None:
    leaked = replace(READ[0], kind=ElementKind.PARAGRAPH)

    assert set(shares(leaked, *READ[1:])) == {"precision", "kept_out"}


def test_what_the_text_says_too_is_not_asked_to_be_kept_out() -> None:
    known = replace(KNOWN, kept_out=("a year ago",))

    assert shares(*READ[1:], known=known) == {}


def test_hidden_text_counts_as_not_read() -> None:
    hidden = replace(READ[2], hidden=True)

    assert set(shares(*READ[:2], hidden, *READ[3:])) == {"recall"}


def test_a_file_that_was_not_read_keeps_nothing() -> None:
    assert shares() == {"recall": 0.0, "headings": 0.0, "cells": 0.0}


def test_results_of_files_are_added_up_by_their_counts() -> None:
    one, other = Fidelity(recall=Tally(kept=1, of=2)), Fidelity(recall=Tally(kept=7, of=8))

    assert (one + other).recall == Tally(kept=8, of=10)


def test_the_report_says_how_many_files_were_compared_and_names_the_worst(capsys: pytest.CaptureFixture[str]) -> None:
    cases = [Case(name=name, kind="txt", content=b"", known=Known(text="one two")) for name in ("good", "bad")]

    def read(case: Case) -> Parsed:
        text = "one two" if case.name == "good" else "two"
        element = Element(kind=ElementKind.PARAGRAPH, text=text)
        return Parsed(elements=(element,), page_numbers=(None,), locators=("",))

    print_fidelity("trial", cases, read)

    printed = capsys.readouterr().out
    assert "2 files compared" in printed
    assert "missed by: txt, all" in printed
    assert "txt, bad: words read 0.500" in printed
    assert "txt, good" not in printed


def test_there_are_layouts_of_every_kind_each_with_its_own_name() -> None:
    cases = list(layout_cases())

    assert len(cases) >= 40
    assert {case.kind for case in cases} >= KINDS
    assert max(Counter((case.kind, case.name) for case in cases).values()) == 1
    assert all(case.content and case.known.text for case in cases)


def test_every_file_of_the_sample_that_can_be_read_is_compared() -> None:
    cases = list(sample_cases())

    assert len(cases) >= 70
    assert all(case.known.text for case in cases)
