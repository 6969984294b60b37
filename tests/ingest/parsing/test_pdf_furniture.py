from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from ingest.intake import MediaType
from ingest.model import ElementKind, Parsed
from ingest.parsing import parse
from ingest.settings import Limits

LINE = "People and carers were asked what they think of the support they have, and said so"


def paged(tmp_path: Path, count: int, around: Callable[[Canvas, int], None]) -> Parsed:
    file = tmp_path / "a.pdf"
    canvas = Canvas(str(file), pagesize=A4)
    for number in range(1, count + 1):
        for row in range(20):
            canvas.drawString(60, 700 - 14 * row, LINE)
        around(canvas, number)
        canvas.showPage()
    canvas.save()
    return parse(file, MediaType.PDF, Limits())


def around_text(parsed: Parsed) -> list[str]:
    return [e.text for e in parsed.elements if e.kind in {ElementKind.HEADER, ElementKind.FOOTER}]


@pytest.mark.parametrize(
    "form",
    [
        "{}",
        "Page {} of 20",
        "{} | P a g e",
        "- {} -",
        "Page {}",
        "p. {}",
        "[{}]",
        "{}/20",
        "Page | {}",
        "A-{}",
        "London Borough of Fernhythe Page {}",
        "Audit tool v3 | Page {} of 9",
    ],
)
def test_a_page_number_is_furniture_however_it_is_written(tmp_path: Path, form: str) -> None:
    parsed = paged(tmp_path, 1, lambda canvas, number: canvas.drawString(280, 30, form.format(number + 6)))

    assert len(around_text(parsed)) == 1


def test_roman_page_numbers_are_furniture(tmp_path: Path) -> None:
    parsed = paged(tmp_path, 1, lambda canvas, _: canvas.drawString(280, 30, "xvii"))

    assert around_text(parsed) == ["xvii"]


def test_left_and_right_pages_may_differ(tmp_path: Path) -> None:
    def around(canvas: Canvas, number: int) -> None:
        if number % 2:
            canvas.drawRightString(530, 810, "Market Position Statement")
        else:
            canvas.drawString(60, 810, "Northmoor Council")

    assert len(around_text(paged(tmp_path, 6, around))) == 6


def test_a_date_that_changes_does_not_hide_a_footer(tmp_path: Path) -> None:
    def around(canvas: Canvas, number: int) -> None:
        month = ("March", "April", "May")[number % 3]
        canvas.drawString(60, 30, f"Printed on {number} {month} 2024")

    assert len(around_text(paged(tmp_path, 3, around))) == 3


def test_lines_alike_on_one_page_are_not_furniture(tmp_path: Path) -> None:
    def around(canvas: Canvas, _number: int) -> None:
        for row in range(3):
            canvas.drawString(60, 60 - 12 * row, f"Measure {row} was met")

    assert not around_text(paged(tmp_path, 1, around))


def test_a_line_that_shares_one_part_with_others_is_text(tmp_path: Path) -> None:
    def around(canvas: Canvas, number: int) -> None:
        canvas.drawString(60, 790, f"{LINE[: 30 + number]} this time only {'abcdef'[number]}")
        canvas.drawString(440, 790, "Met")

    assert not around_text(paged(tmp_path, 3, around))


def test_a_letterhead_in_a_table_is_furniture(tmp_path: Path) -> None:
    def around(canvas: Canvas, _number: int) -> None:
        for x in (60, 300, 540):
            canvas.line(x, 790, x, 830)
        for y in (790, 810, 830):
            canvas.line(60, y, 540, y)
        for x, words in ((65, ("Policy", "Charging")), (305, ("Version", "Second"))):
            canvas.drawString(x, 815, words[0])
            canvas.drawString(x, 795, words[1])

    parsed = paged(tmp_path, 3, around)

    assert around_text(parsed) == ["Policy Version Charging Second"] * 3
    assert not [element for element in parsed.elements if element.kind is ElementKind.TABLE]
