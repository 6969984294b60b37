from __future__ import annotations

from pathlib import Path

import pytest
from reportlab.pdfgen.canvas import Canvas

from tests.ingest.parsing.pdf_pages import drawn, in_order, set_lines, texts

STORY = [
    "Edwin had been a bus driver for thirty-one years",
    "and was known all over town for the model tram",
    "in his front room. After his wife died he stopped",
    "opening letters. By the autumn he was sleeping in",
]
GOES_ON = [
    "a chair in the kitchen, and no one of the four agencies that were then in touch with him knew it.",
    "He died.",
]
WHOLE = f"{' '.join(STORY)} {' '.join(GOES_ON)}"
NOTE = ["What his sister said", "He was proud. He would rather", "have gone cold than have had", "a stranger in."]


@pytest.mark.parametrize("lines", [2, 3, 4])
def test_a_box_beside_a_paragraph_that_goes_on_below_it_is_read_before_it(tmp_path: Path, lines: int) -> None:
    def page(canvas: Canvas) -> None:
        set_lines(canvas, 50, 760, ["This is what we know of his life and of the last year of it."])
        set_lines(canvas, 50, 730, [*STORY, *GOES_ON])
        canvas.rect(350, 686, 190, 58)
        set_lines(canvas, 356, 730.5, NOTE[:lines])

    found = texts(drawn(tmp_path, page))

    assert WHOLE in found
    assert in_order(" | ".join(found), "what we know", *NOTE[:lines], "Edwin had been")


def test_a_box_in_the_middle_of_a_paragraph_does_not_divide_it(tmp_path: Path) -> None:
    def page(canvas: Canvas) -> None:
        set_lines(canvas, 50, 730, [*STORY, *GOES_ON])
        canvas.setFillColorRGB(0.9, 0.9, 1)
        canvas.rect(350, 686, 190, 32, fill=1)
        canvas.setFillColorRGB(0, 0, 0)
        set_lines(canvas, 356, 704.5, NOTE[:2])

    found = texts(drawn(tmp_path, page))

    assert WHOLE in found
    assert " ".join(NOTE[:2]) in found


def test_a_filled_side_of_a_page_is_read_after_what_stands_left_of_it(tmp_path: Path) -> None:
    def page(canvas: Canvas) -> None:
        canvas.setFillColorRGB(0.9, 0.9, 1)
        canvas.rect(400, 0, 195, 842, fill=1, stroke=0)
        canvas.setFillColorRGB(0, 0, 0)
        set_lines(
            canvas, 40, 800, ["Ring us if you are worried about somebody,", "or write to the team at", "Quay House."]
        )
        set_lines(canvas, 420, 799, ["NOBODY HAS A", "RIGHT TO HURT YOU"], size=16, step=19)
        set_lines(canvas, 420, 730, ["How we help adults to", "be safe at home with us"])

    found = " | ".join(texts(drawn(tmp_path, page)))

    assert "or write to the team at Quay House. | NOBODY HAS A RIGHT TO HURT YOU | How we help adults" in found


def test_a_shaded_column_of_a_table_without_lines_is_no_box(tmp_path: Path) -> None:
    cells = [
        ["Homes for people with", "a learning disability"],
        ["Four flats were let to", "people from the town"],
        ["Open eight more flats in", "the north by the spring"],
    ]

    def page(canvas: Canvas) -> None:
        canvas.setFillColorRGB(0.9, 0.9, 1)
        canvas.rect(205, 700, 140, 65, fill=1, stroke=0)
        canvas.setFillColorRGB(0, 0, 0)
        for place, lines in enumerate(cells):
            set_lines(canvas, 50 + 160 * place, 750, lines[:1])
            set_lines(canvas, 50 + 160 * place, 731, lines)

    found = texts(drawn(tmp_path, page))

    assert " | ".join(map(" ".join, cells)) in "\n".join(found)


def test_a_field_to_write_in_stays_behind_its_name(tmp_path: Path) -> None:
    def page(canvas: Canvas) -> None:
        set_lines(canvas, 50, 740, ["Name", "", "Address"])
        canvas.rect(120, 690, 200, 32)
        set_lines(canvas, 126, 714, ["14 Mill Lane", "Ashcombe"])

    assert in_order(" ".join(texts(drawn(tmp_path, page))), "Name", "Address", "14 Mill Lane")


def test_a_box_beside_a_chart_is_read_by_itself(tmp_path: Path) -> None:
    figures = [
        (60, 720, "160"),
        (60, 700, "120"),
        (60, 660, "40"),
        (90, 705, "112"),
        (120, 693, "98"),
        (150, 714, "121"),
    ]

    def page(canvas: Canvas) -> None:
        canvas.rect(300, 650, 200, 90)
        set_lines(
            canvas, 310, 718, ["Of the people who finished", "in the quarter most needed", "no further care."], step=14
        )
        for x, y, figure in figures:
            canvas.drawString(x, y, figure)

    whole = "Of the people who finished in the quarter most needed no further care."
    assert whole in texts(drawn(tmp_path, page))


def test_a_shaded_column_of_remarks_beside_figures_is_no_box(tmp_path: Path) -> None:
    rows = [("North", "120", "98", "Two posts are still vacant"), ("South", "80", "85", "On track for the spring")]
    rows += [("East", "64", "61", "Waiting for the new system"), ("West", "77", "70", "Funding ends in the autumn")]

    def page(canvas: Canvas) -> None:
        canvas.setFillColorRGB(0.9, 0.9, 1)
        canvas.rect(300, 680, 200, 80, fill=1, stroke=0)
        canvas.setFillColorRGB(0, 0, 0)
        for x, column in zip((60, 150, 220, 310), zip(*rows, strict=True), strict=True):
            set_lines(canvas, x, 745, list(column), step=16)

    assert "South | 80 | 85 | On track for the spring" in "\n".join(texts(drawn(tmp_path, page)))


def test_what_is_written_in_a_box_follows_the_question_left_of_it(tmp_path: Path) -> None:
    def page(canvas: Canvas) -> None:
        for place, name in enumerate(("first", "second")):
            set_lines(
                canvas, 50, 740 - 90 * place, [f"What went well in the {name} part", "of the year that has passed?"]
            )
            canvas.rect(260, 690 - 90 * place, 280, 62)
            answer = [f"People in the {name} half waited less, and", "we have filled the posts that were", "vacant."]
            set_lines(canvas, 266, 740 - 90 * place, answer)

    found = texts(drawn(tmp_path, page))

    assert found[0] == "What went well in the first part of the year that has passed?"
    assert found[1] == "People in the first half waited less, and we have filled the posts that were vacant."
    assert in_order(" ".join(found), "first half", "second part", "second half")
